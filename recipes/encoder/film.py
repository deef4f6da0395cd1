"""Films: one telling of a drawn scene as numbers, what the network should say of it and what a user who wants it would state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from recipes.encoder.colours import palette_of

from seedream.encoder.unified.attributes import group, groups, octaves, size
from seedream.encoder.unified.features import Numbers, looks_of
from seedream.encoder.unified.wishes import Wishes
from seedream.types import Mood

PLAYERS = len(group("instruments").choices)
"""How many of the last values of `Film.several` are instruments."""
_UNSAID = 0.25
"""How often a wish is not stated while training."""
_COLOUR_JITTER = 0.03
_WISHES = 9


@dataclass(frozen=True, eq=False)
class Film:
    """A telling: the number of its `song` and how many times as fast it is played, mood, pace and tempo, the choices of the lists
    of one, which of the others hold, the `grade` of its picture, its length and shape, and the sources heard with their levels in
    dB."""

    song: int
    rate: float
    numbers: Numbers
    one: Numbers
    several: Numbers
    grade: Numbers
    format: Numbers
    levels: Mapping[str, float]


def target_of(film: Film, seen: Numbers) -> Numbers:
    """What the network should say of a film, its picture being seen so."""
    valence, arousal, pace, tempo = (float(v) for v in film.numbers)
    target = np.zeros(size(), np.float32)
    target[group("numbers").span] = (valence, arousal, pace, *looks_of(seen), octaves(tempo))
    lists = [g for g in groups() if g.kind == "one"]
    for g, choice in zip(lists, film.one, strict=True):
        target[g.start + int(choice)] = 1.0
    target[lists[-1].span.stop :] = film.several
    return target


def wishes_of(film: Film, seen: Numbers, rng: np.random.Generator, *, plain: bool) -> Wishes:
    """What a user who wants just this film would state, some of it left out while training."""
    duration_s, aspect = (float(v) for v in film.format)
    valence, arousal, pace, tempo = (float(v) for v in film.numbers)
    said = np.ones(_WISHES, bool) if plain else rng.random(_WISHES) > _UNSAID
    said[0] |= not said.any()
    lists = [g for g in groups() if g.kind == "one"]
    choice = {g.name: g.choices[int(i)] for g, i in zip(lists, film.one, strict=True)}
    colours = palette_of(seen) + rng.normal(0, _COLOUR_JITTER, (3, 3)) * (not plain)
    return Wishes(
        mood=Mood(valence, arousal) if said[0] else None,
        pace=pace if said[1] else None,
        duration_s=duration_s if said[2] else None,
        aspect=aspect if said[3] else None,
        style=choice["style"] if said[4] else "",
        genre=choice["genre"] if said[5] else "",
        tempo_bpm=tempo if said[6] else None,
        palette=tuple((float(r), float(g), float(b)) for r, g, b in colours) if said[7] else (),
        instruments=players_of(film) if said[8] else (),
    )


def players_of(film: Film) -> tuple[str, ...]:
    """The families of instruments that play."""
    return tuple(n for n, on in zip(group("instruments").choices, film.several[-PLAYERS:], strict=True) if on)
