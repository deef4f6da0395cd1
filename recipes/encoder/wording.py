"""Wording: one scene described in several ways, by a small grammar of its own that shares no sentence with the engine's texts."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from recipes.encoder.scenes import HERE, Draft, where_of, world

from seedream.generators.text.english import conjugate, gerund, vocabulary, with_article
from seedream.scene.reading import lexicon
from seedream.scene.reading.skies import indoors

DROPPED = 0.12
"""Share of the words of a phrasing that may be missing."""
_NEEDED = ("where", "place", "who", "who_plain", "does", "doing")
"""What every phrasing says."""
_SMALL = ("a", "an", "the", "is", "who", "it", "me", "of")


@cache
def _grammar() -> Mapping[str, Any]:
    return tomllib.loads((HERE / "wording.toml").read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class Told:
    """What can be told of a scene beside its draft: the music in words with its tempo, what is heard, the main colours, the pace,
    the length in seconds and the shape (width by height)."""

    music: str
    tempo_bpm: float
    heard: tuple[str, ...]
    colours: tuple[str, ...]
    pace: float
    duration_s: float
    aspect: float


def phrasing(draft: Draft, told: Told, share: float, rng: np.random.Generator) -> str:
    """A description of a scene: of all that can be told about that `share`, 1 being everything with no word missing."""
    forms = _grammar()["whole" if draft.subject else "nobody"]
    if draft.category == "things":  # they have no mood of their own to be named with them
        forms = [form for form in forms if "{mood" in form]
    slots = _slots(draft, told, share, rng)
    parts = [_filled(str(forms[int(rng.integers(len(forms)))]), slots)]
    clauses = _grammar()["clauses"]
    said = [name for name in clauses if name in slots]
    parts += [_filled(str(rng.choice(clauses[said[int(k)]])), slots) for k in rng.permutation(len(said))]
    text = f"{', '.join(parts)}"
    return text if share >= 1 else _worn(text, rng)


def _slots(draft: Draft, told: Told, share: float, rng: np.random.Generator) -> dict[str, str]:
    """What a phrasing may say; values that are left out are missing."""
    found = _of_draft(draft, rng) | _of_film(told, rng)
    found["style"] = str(rng.choice(world()["styles"][draft.style]))
    left = {name: value for name, value in found.items() if value and (name in _NEEDED or rng.random() < share)}
    if draft.category not in ("people", "animals") or "mood" not in left or not draft.subject:
        return left
    return left | {"who": with_article(f"{draft.adjective} {draft.subject}")}


def _of_draft(draft: Draft, rng: np.random.Generator) -> dict[str, str]:
    """Who does what where, and in which mood."""
    setting, words = draft.setting, vocabulary()
    where, who = _where(setting.place, rng), with_article(draft.subject) if draft.subject else ""
    table = words["weathers_outside" if indoors(setting.place) else "weathers"]
    return {
        "where": where, "place": where.split(" ", 1)[1], "when": words["times"][setting.hour],
        "weather": table.get(setting.weather, ""), "mood": draft.adjective,
        "mood_noun": str(rng.choice(_grammar()["mood_noun"])).replace("{mood}", draft.adjective),
        "who": who, "who_plain": who,
        "does": conjugate(draft.action or "stand", plural=False), "doing": gerund(draft.action or "stand"),
        "with": f" with {with_article(draft.second)}" if draft.second else "",
    }  # fmt: skip


def _of_film(told: Told, rng: np.random.Generator) -> dict[str, str]:
    """Music, sound, colours and format."""
    shapes = next(names for upper, names in _grammar()["shapes"].items() if told.aspect < float(upper))
    return {
        "music": told.music, "tempo": f"{told.tempo_bpm:.0f}", "heard": " and ".join(told.heard),
        "colours": " and ".join(dict.fromkeys(told.colours)), "length": f"{told.duration_s:.0f}", "shape": str(rng.choice(shapes)),
        "pace": next(word for upper, word in world()["pace_words"].items() if told.pace < float(upper)),
    }  # fmt: skip


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
