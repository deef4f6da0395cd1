"""Genres as data: tempo, modes, layers of instruments with their patterns, drums and space; read from `genres.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from seedream.errors import InputError

Role = Literal["melody", "answer", "chords", "bass", "accent"]


@dataclass(frozen=True, slots=True)
class Layer:
    """One part of the arrangement: who plays what, from which intensity on, and where it stands in the mix.

    `patterns` go from calm to busy in the pattern language of `patterns.py`; `register` is the range of MIDI pitches;
    `reverb` and `delay` are send levels 0..1, `pan` -1..1, `pump` how much the kick drum ducks the part (0..1).
    """

    part: str
    role: Role
    instrument: str
    patterns: tuple[str, ...] = ()
    enter: float = 0.0
    leave: float = 1.01
    gain_db: float = 0.0
    pan: float = 0.0
    reverb: float = 0.2
    delay: float = 0.0
    pump: float = 0.0
    register: tuple[int, int] = (55, 79)
    legato: float = 1.0


@dataclass(frozen=True, slots=True)
class Genre:
    """Everything that makes a genre: see `genres.toml` for the meaning of each field."""

    name: str
    tempo_bpm: tuple[float, float]
    modes: tuple[str, ...]
    colour: str
    layers: tuple[Layer, ...]
    aliases: tuple[str, ...] = ()
    beats_per_bar: int = 4
    chord_bars: float = 1.0
    harmony: str = ""
    swing: float = 0.0
    grooves: tuple[str, ...] = ()
    other_grooves: tuple[tuple[str, ...], ...] = ()
    groove_enter: float = 0.3
    fill: str = ""
    drum_gain_db: float = 0.0
    drum_reverb: float = 0.12
    melody_density: float = 0.5
    melody_leap: float = 0.5
    hit: str = "impact"
    riser: bool = True
    reverb_s: float = 2.0
    reverb_db: float = 0.0
    delay_beats: float = 0.75
    delay_feedback: float = 0.35
    kit: str = "punch"
    texture: str = ""
    tone: tuple[tuple[str, float, float, float], ...] = ()


def genres() -> tuple[str, ...]:
    """Names of all genres."""
    return tuple(_load())


def find_genre(name: str) -> Genre:
    """The genre of a name or alias ("lo-fi", "synth noir"); raises InputError naming all genres otherwise."""
    wanted = name.strip().lower()
    for genre in _load().values():
        if wanted == genre.name or wanted in genre.aliases:
            return genre
    raise InputError(f"music genre {name!r} is not known; expected one of: {', '.join(genres())}")


@cache
def _load() -> dict[str, Genre]:
    text = files(__package__).joinpath("genres.toml").read_text(encoding="utf-8")
    return {name: _genre(name, fields) for name, fields in tomllib.loads(text).items()}


def _genre(name: str, fields: dict[str, Any]) -> Genre:
    layers = tuple(Layer(**{key: _frozen(value) for key, value in layer.items()}) for layer in fields.pop("layers"))
    return Genre(name=name, layers=layers, **{key: _frozen(value) for key, value in fields.items()})


def _frozen(value: Any) -> Any:
    return tuple(_frozen(v) for v in value) if isinstance(value, list) else value
