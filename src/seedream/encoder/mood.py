"""Mood from words: where a text lies on directions of the sentence space, corrected by words that name a mood.

The directions of valence and arousal are a ridge regression on requests whose mood people see (`recipes/moods`); those of warmth
and brightness lie between anchor sentences.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import numpy as np

from seedream.encoder.minilm import Vectors, sentence_vectors
from seedream.encoder.phrases import phrase_vectors
from seedream.types import Mood

AXES = ("warmth", "brightness")
STATED = 0.85
"""How much of the mood a stated wish decides; the rest comes from the request itself."""


def _data(name: str) -> Mapping[str, Any]:
    return tomllib.loads(resources.files("seedream.encoder").joinpath(f"data/{name}").read_text("utf-8"))


@cache
def axes() -> Mapping[str, Any]:
    """The anchor sentences (`data/axes.toml`)."""
    return _data("axes.toml")


@cache
def _direction(axis: str) -> Vectors:
    poles = [phrase_vectors(axes()[axis][pole]).mean(axis=0) for pole in ("high", "low")]
    difference = poles[0] - poles[1]
    return np.asarray(difference / np.linalg.norm(difference), np.float32)


def position(vector: Vectors, axis: str) -> float:
    """Where a sentence vector `(384,)` lies on an axis, -1..1."""
    return float(np.tanh(axes()[axis]["gain"] * float(vector @ _direction(axis)) - axes()[axis]["bias"]))


@cache
def _fitted() -> tuple[Vectors, Vectors]:
    """Weights `(384, 2)` and what is added `(2,)`, for valence and arousal."""
    with resources.files("seedream.encoder").joinpath("data/mood.npz").open("rb") as file, np.load(file) as data:
        return data["weights"], data["added"]


def felt(vector: Vectors) -> tuple[float, float]:
    """Valence and arousal -1..1 of a sentence vector `(384,)`."""
    weights, added = _fitted()
    valence, arousal = np.tanh(vector @ weights + added)
    return float(valence), float(arousal)


@cache
def _named() -> tuple[tuple[tuple[str, tuple[float, float]], ...], tuple[str, ...]]:
    data = _data("mood_words.toml")
    stems = tuple(sorted(((stem, (v, a)) for stem, (v, a) in data["words"].items()), key=lambda item: -len(item[0])))
    return stems, tuple(data["not_moods"]["words"])


def named_moods(text: str) -> tuple[tuple[str, Mood], ...]:
    """The words of a text that name a mood, each with its place on the circumplex; "not sad" is left out."""
    stems, others = _named()
    found = []
    words = re.findall(r"[a-z]+(?:'[a-z]+)?", text.lower())
    for before, word in zip(["", *words], words, strict=False):
        if before in ("not", "no", "without", "never", "less") or any(word.startswith(o) for o in others):
            continue
        for stem, (valence, arousal) in stems:
            if word == stem or (len(stem) > 3 and word.startswith(stem)):
                found.append((word, Mood(valence, arousal)))
                break
    return tuple(found)


def mood_of(text: str, vector: Vectors) -> Mood:
    """Mood of a text: half what the whole says, half the words that name a mood; the whole alone where there are none."""
    valence, arousal = felt(vector)
    if words := named_moods(text):
        named_v = sum(m.valence for _, m in words) / len(words)
        named_a = sum(m.arousal for _, m in words) / len(words)
        return Mood(_clip(0.45 * valence + 0.6 * named_v), _clip(0.45 * arousal + 0.6 * named_a))
    return Mood(_clip(valence), _clip(arousal))


def usual_mood(kind: str, base: Mood, named: bool) -> Mood:
    """Mood of a request that states none: where its kind has a usual mood, the words only colour it."""
    usual = axes()["usual"].get(kind)
    if usual is None:
        return base
    own = 0.7 if named else 0.2
    return Mood(_clip(own * base.valence + (1 - own) * usual[0]), _clip(own * base.arousal + (1 - own) * usual[1]))


def stated_mood(wish: str, base: Mood) -> Mood:
    """Mood of a request whose user names the mood: the wish decides, the request colours it a little."""
    words = named_moods(wish)
    if words:
        wished = Mood(sum(m.valence for _, m in words) / len(words), sum(m.arousal for _, m in words) / len(words))
    else:
        wished = mood_of(wish, sentence_vectors([wish])[0])
    rest = 1.0 - STATED
    return Mood(_clip(STATED * wished.valence + rest * base.valence), _clip(STATED * wished.arousal + rest * base.arousal))


def _clip(value: float) -> float:
    return round(min(1.0, max(-1.0, value)), 3)
