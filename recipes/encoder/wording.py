"""Wording: one scene described in several ways, by a small grammar of its own that shares no sentence with the engine's texts."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

import numpy as np
from recipes.encoder.scenes import HERE, Draft, where_of, world

from seedream.generators.text.english import conjugate, gerund, vocabulary, with_article
from seedream.scene import lexicon
from seedream.scene.places import indoors

DROPPED = 0.12
"""Share of the words of a phrasing that may be missing."""
_SMALL = ("a", "an", "the", "is", "who", "it", "me", "of")


@cache
def _grammar() -> Mapping[str, Any]:
    return tomllib.loads((HERE / "wording.toml").read_text("utf-8"))


def phrasings(draft: Draft, music: str, pace: float, count: int, rng: np.random.Generator) -> list[str]:
    """`count` different descriptions of a scene; each leaves out other things, some a few words."""
    forms = _grammar()["whole" if draft.subject else "nobody"]
    chosen = [str(forms[int(i)]) for i in rng.permutation(len(forms))[:count]]
    return [_worn(_filled(form, _slots(draft, music, pace, rng)), rng) for form in chosen]


def _slots(draft: Draft, music: str, pace: float, rng: np.random.Generator) -> dict[str, str]:
    """What a phrasing may say; values that are left out are missing."""
    share, setting, words = world()["share"], draft.setting, vocabulary()
    told: dict[str, str] = {"where": _where(setting.place, rng), "place": _where(setting.place, rng).split(" ", 1)[1]}
    if rng.random() < 0.85 and setting.hour != "day":
        told["when"] = words["times"][setting.hour]
    table = words["weathers_outside" if indoors(setting.place) else "weathers"]
    if setting.weather in table and rng.random() < 0.9:
        told["weather"] = table[setting.weather]
    if rng.random() < share["mood_told"]:
        told["mood"] = draft.adjective
        told["mood_noun"] = str(rng.choice(_grammar()["mood_noun"])).replace("{mood}", draft.adjective)
    if rng.random() < share["style_told"]:
        told["style"] = str(rng.choice(world()["styles"][draft.style])) if draft.style != "illustrated" else ""
    if music and rng.random() < share["music_told"]:
        told["music"] = music
    told["pace"] = next(word for upper, word in world()["pace_words"].items() if pace < float(upper))
    if draft.subject:
        feeling = f"{draft.adjective} " if "mood" in told and draft.category != "things" else ""
        told["who"], told["who_plain"] = with_article(feeling + draft.subject), with_article(draft.subject)
        told["does"] = conjugate(draft.action or "stand", plural=False)
        told["doing"] = gerund(draft.action or "stand")
        told["with"] = f" with {with_article(draft.second)}" if draft.second else ""
    return {name: value for name, value in told.items() if value}


def _where(place: str, rng: np.random.Generator) -> str:
    """Where, in the words of the engine or with another word for the place."""
    some = where_of(place)
    others = [w for w in lexicon.data("places").get(place, {}).get("words", ()) if len(w.split()) < 3 and not w.endswith("s")]
    if rng.random() < 0.6 or not others:
        return some
    return f"{some.split()[0]} {with_article(str(rng.choice(others[:8])))}"


def _filled(form: str, slots: Mapping[str, str]) -> str:
    """A form with its slots filled; parts in brackets whose slot has no value are left out."""

    def part(match: re.Match[str]) -> str:
        return match[1] if all(name in slots for name in re.findall(r"{(\w+)}", match[1])) else ""

    kept = re.sub(r"\[([^\[\]]*{[^\[\]]*)\]", part, form)
    text = re.sub(r"{(\w+)}", lambda match: slots.get(match[1], ""), kept)
    text = re.sub(r"\ba\[n\] ([aeiou])", r"an \1", text).replace("[n]", "")
    return re.sub(r"\s+([,;:])", r"\1", re.sub(r"\s{2,}", " ", text)).strip(" ,;:")


def _worn(text: str, rng: np.random.Generator) -> str:
    """A text that sometimes lacks a few words and its small ones, as requests do."""
    if rng.random() < 0.5:
        return text
    words = text.split()
    kept = [w for w in words if rng.random() > (0.5 if w.lower() in _SMALL else DROPPED * 0.4)]
    return " ".join(kept) or text
