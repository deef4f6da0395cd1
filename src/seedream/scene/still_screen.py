"""Stills of a screen: the app or dashboard that a request describes, on its device, with the figures that it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.context import Context
from seedream.scene import lexicon
from seedream.scene.graph import Beat, Entity
from seedream.scene.product import AppContent
from seedream.scene.product.content import Hero, Stat
from seedream.scene.product.views import DeviceView
from seedream.scene.quotations import quotations
from seedream.scene.titles import emphasis_of, headline
from seedream.types import Element

_VALUE = r"(?P<value>[$€£]?\d[\d,.]*\d?(?:\s?(?:%|k|m|km|kg|h|hrs?|min|°C?|bpm|kcal)(?![\w]))?)"
_LABEL = r"(?P<label>[A-Za-z][A-Za-z-]*(?: [a-z][a-z-]*){0,3})"
_AFTER, _BEFORE = re.compile(rf"{_VALUE} (?:of |in )?{_LABEL}"), re.compile(rf"{_LABEL}(?: (?:of|is|at|up|down)|:)? {_VALUE}")
_LONGEST_TITLE = 40


def asked_screen(wish: str, entities: Sequence[Entity]) -> str:
    """The device of a request for a picture of a screen, "phone" or "laptop"; "" for any other request."""
    table = lexicon.data("worded")["screen"]
    actors = [e.noun for e in entities if e.category != "thing"]
    for device in ("laptop", "phone"):
        forms = "|".join(sorted(table[device], key=len, reverse=True))
        begun = re.match(
            rf"^\W*(?:(?:an?|the|our|my)\s+)?(?P<before>(?:[\w-]+\s+){{0,2}}?)(?:{forms})(?=\s*(?:$|[,:]|(?:{table['after']})\b))",
            wish, re.IGNORECASE,
        )  # fmt: skip
        if begun and not any(noun in begun["before"].lower() for noun in actors):  # else the screen is a thing of somebody's
            return device
    return ""


def screen_beat(context: Context, app: AppContent, device: str) -> Beat:
    """The beat of a still that shows the screen, its figures those of the request."""
    wish = context.brief.wish
    moment = app.board if device == "laptop" else app.rise
    shown = _with_figures(app, figures_of(wish))
    title = _title(wish) or shown.brand
    cues = [Element("device", kind="device"), Element("headline", kind="headline"), Element("chart", kind="chart")]
    view = DeviceView(
        kind="dashboard" if device == "laptop" else "phone_rise", app=shown, moment=replace(moment, headline=title, body=""),
        headline=title, emphasis=emphasis_of(title), device="laptop" if device == "laptop" else "phone", elements=tuple(cues),
    )  # fmt: skip
    return Beat("still", "show the screen", view, subject="product.screen")


def figures_of(wish: str) -> list[tuple[str, str]]:
    """Figures with what they are of, in their order: "8,432 steps today" is ("8,432", "Steps today")."""
    found = []
    for part in re.split(r"\b(?:and|with|showing|shows)\b|[;:,]\s", re.sub(r"[\"“”]", "", wish)):
        match = _AFTER.search(part) or _BEFORE.search(part)
        if match:
            label = re.sub(r"^(?:an?|the|your|of) | (?:of|is|at|up|down|with)$", "", match["label"]).strip()
            found.append((match["value"].strip(), label[:1].upper() + label[1:]))
    return found


def _with_figures(app: AppContent, figures: Sequence[tuple[str, str]]) -> AppContent:
    """The app with the figures in its largest cards."""
    hero: Hero = app.hero
    stat: Stat = app.stat
    if figures:
        hero = replace(hero, value=figures[0][0], label=figures[0][1])
    if len(figures) > 1:
        stat = replace(stat, value=figures[1][0], label=figures[1][1], note="")
    kpis = tuple(
        replace(k, value=figures[i][0], label=figures[i][1]) if i < len(figures) else k for i, k in enumerate(app.dashboard.kpis)
    )
    return replace(app, hero=hero, stat=stat, dashboard=replace(app.dashboard, kpis=kpis))


def _title(wish: str) -> str:
    """What the screen is of, in a few words: the quoted name, else the words before what it shows."""
    if quoted := quotations(wish):
        return quoted[0][2]
    table = lexicon.data("worded")["screen"]
    forms = "|".join(sorted([*table["laptop"], *table["phone"]], key=len, reverse=True))
    begun = re.match(rf"^(?P<form>.*?\b(?:{forms}))\b(?P<rest>.*)$", wish, re.IGNORECASE | re.DOTALL)
    if begun is None:
        return ""
    for links in ("of|for|from", "with|showing|displaying"):
        what = rf"\s+(?:{links})\s+(?:(?:an?|the|our|my)\s+)?(?P<what>.+?)(?=$|[:;]|, | (?:showing|with|that|which|on|in)\b)"
        after = re.match(what, begun["rest"], re.IGNORECASE)
        if after and not re.search(r"\d", after["what"]):
            return headline(after["what"], _LONGEST_TITLE)
    form = re.sub(r"^\W*(?:(?:an?|the|our|my) )?|\s*\b(?:home screen|screen|screenshot|mock-?up|ui|interface)$", "", begun["form"],
                  flags=re.IGNORECASE)  # fmt: skip
    return headline(form, _LONGEST_TITLE)
