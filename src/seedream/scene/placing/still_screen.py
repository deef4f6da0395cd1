"""Stills of a screen: the app, dashboard or chat that a request describes, with the figures and words that it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.context import Context
from seedream.inputs import Brief
from seedream.inputs.brand import Colours, Look
from seedream.scene.graph import Beat, Entity
from seedream.scene.product import AppContent, item_count
from seedream.scene.product.apps import category_score
from seedream.scene.product.content import Moment
from seedream.scene.product.figures import read_said
from seedream.scene.product.requested import chat_moment, requested_app, trade_of
from seedream.scene.product.views import DeviceView
from seedream.scene.reading import lexicon
from seedream.scene.reading.quotations import quotations
from seedream.scene.telling.product_name import brand_in
from seedream.scene.titles import emphasis_of, headline
from seedream.types import Element

_LONGEST_TITLE = 40
_DARK, _NIGHT = r"\b(?:dark|night)[- ](?:mode|theme|themed|ui)\b", Look(colours=Colours(ground="#14161f"))
"""Words for a screen on a dark ground, and how it looks where no brand says it."""
_TAIL = r"(?: (?:home )?(?:screen|screenshot|mock-?up|ui|interface|page|view))?"
_ARTICLE = r"(?:(?:an?|the|our|my|your)\s+)?"


def _forms(device: str) -> str:
    return "|".join(sorted(lexicon.data("worded")["screen"][device], key=len, reverse=True))


def screen_words(brief: Brief) -> str:
    """The words about a screen: the whole request where its numbers were already read as those of a chart."""
    return brief.prompt if brief.data is not None else brief.wish


def asked_screen(wish: str, entities: Sequence[Entity]) -> str:
    """The device of a request for a picture of a screen, "phone", "laptop" or "chat"; "" for any other request."""
    after = lexicon.data("worded")["screen"]["after"]
    actors = [e.noun for e in entities if e.category != "thing"]
    for device in ("chat", "laptop", "phone"):
        begun = re.match(
            rf"^\W*{_ARTICLE}(?:(?:laptop|phone|tablet|screen|computer|picture|mock-?up) (?:showing|with|of) {_ARTICLE})?"
            rf"(?P<before>(?:[\w-]+\s+){{0,3}}?)(?:{_forms(device)}){_TAIL}(?=\s*(?:$|[,:]|(?:{after})\b))",
            wish, re.IGNORECASE,
        )  # fmt: skip
        quoted = device != "chat" or len(quotations(wish)) > 0  # what is said in a chat is never made up
        if begun and quoted and not any(noun in begun["before"].lower() for noun in actors):  # else it is a thing of somebody's
            return device
    return ""


def screen_beat(context: Context, app: AppContent, device: str) -> Beat:
    """The beat of a still that shows the screen, what stands on it taken from the request."""
    wish = screen_words(context.brief)
    known = category_score(wish, app.category) if app.category != "productivity" else 0
    trade, named = trade_of(wish, known), bool(context.brief.intent.brand or brand_in(context.brief.prompt))
    title = _title(wish)
    if device == "chat":
        return _chat_beat(app, chat_moment(app, trade, wish, [text for _, _, text in quotations(wish)]))
    shown = requested_app(app, trade, title, read_said(_shown_part(wish)), named=named)
    moment = shown.board if device == "laptop" else shown.rise
    heading = title or shown.brand
    cues = [Element("device", kind="device"), Element("headline", kind="headline"), Element("chart", kind="chart")]
    view = DeviceView(
        kind="dashboard" if device == "laptop" else "phone_rise", app=shown, moment=replace(moment, headline=heading, body=""),
        headline=heading, emphasis=emphasis_of(heading), device="laptop" if device == "laptop" else "phone", elements=tuple(cues),
    )  # fmt: skip
    if re.search(_DARK, context.brief.prompt, re.IGNORECASE):
        view = replace(view, look=_NIGHT, ground="deep")
    return Beat("still", "show the screen", view, subject="product.screen")


def _chat_beat(app: AppContent, moment: Moment) -> Beat:
    heading = moment.title
    cues = [Element("device", kind="device"), Element("headline", kind="headline"), Element("tap.0", kind="tap")]
    cues += [Element(f"item.{i}", kind="item") for i in range(item_count(moment))]
    view = DeviceView(
        kind="tap_through", app=app, moment=replace(moment, headline=heading, body=""), headline=heading, emphasis="",
        device="phone", elements=tuple(cues),
    )  # fmt: skip
    return Beat("still", "show the conversation", view, subject="product.screen")


def _shown_part(wish: str) -> str:
    """The words of a request that say what stands on the screen: those after its first colon, comma or "showing"."""
    wish = re.sub(rf",? (?:in )?{_DARK}", "", wish, flags=re.IGNORECASE)
    found = re.search(r":\s|\b(?:showing|shows|displaying|with)\s|,\s", wish)
    shown = wish[found.end() :] if found else ""
    forms = "|".join(_forms(device) for device in ("laptop", "phone", "chat"))
    inner = re.match(rf"{_ARTICLE}(?:[\w-]+ ){{0,3}}?(?:{forms})\b[^,:]*?(?:[,:]|\bshowing\b|\bwith\b|$)\s*", shown, re.IGNORECASE)
    return shown[inner.end() :] if inner else shown


def _title(wish: str) -> str:
    """What the screen is of, in a few words: the quoted name, else the words before what it shows."""
    if quoted := quotations(wish):
        return quoted[0][2]
    forms = "|".join((_forms("laptop"), _forms("phone")))
    begun = re.match(rf"^(?P<form>.*?\b(?:{forms})){_TAIL}\b(?P<rest>.*)$", wish, re.IGNORECASE | re.DOTALL)
    if begun is None:
        return ""
    stop = r"(?=$|[:;]|, | (?:showing|shows|with|that|which|on|in)\b)"
    for links in ("of|for|from", "with|showing|displaying"):
        after = re.match(rf"\s+(?:{links})\s+{_ARTICLE}(?P<what>.+?){stop}", begun["rest"], re.IGNORECASE)
        if after and not re.search(r"\d", after["what"]):
            whom = re.match(r"\s+for (?!an? |the |our |my |your )", begun["rest"], re.IGNORECASE)  # "for runners": whom it serves
            return headline(f"app for {after['what']}" if whom else after["what"], _LONGEST_TITLE)
    form = re.sub(rf"^\W*{_ARTICLE}(?:(?:laptop|phone|tablet|computer) (?:showing|with|of) {_ARTICLE})?", "", begun["form"],
                  flags=re.IGNORECASE)  # fmt: skip
    form = re.sub(r"\s*\b(?:home screen|screen|screenshot|mock-?up|ui|interface)$", "", form, flags=re.IGNORECASE)
    return headline(re.sub(r"^(?:phone|mobile) app$", "", form, flags=re.IGNORECASE), _LONGEST_TITLE)
