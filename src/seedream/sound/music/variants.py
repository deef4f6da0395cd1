"""Variants: how pieces of one genre come to differ in rhythm; every piece plays the patterns of its genre in a manner of its own.

A manner keeps what makes the genre: bar lines, beats of the drums, who plays when. It moves, adds or leaves out strokes between.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

from seedream.sound.music.genres import Genre, Layer

_REST, _HOLD = ".", "-"
_SILENT = (_REST, _HOLD)
_LATER = 0.12
"""How much fuller or emptier than in its genre the music may be when a part comes in."""


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(files(__package__).joinpath("variants.toml").read_text("utf-8"))


def varied(genre: Genre, seed: int) -> Genre:
    """The genre with the patterns of its parts, and one of its ways of drumming, as the piece of this seed plays them."""
    grooves = random.Random(f"variant/{seed}/grooves").choice((genre.grooves, *genre.other_grooves))
    return replace(
        genre, grooves=grooves, layers=tuple(_layer(layer, random.Random(f"variant/{seed}/{layer.part}")) for layer in genre.layers)
    )


def _layer(layer: Layer, rng: random.Random) -> Layer:
    weights = _table()["manners"]
    manner = rng.choices(tuple(weights), tuple(weights.values()))[0]
    later = rng.uniform(-_LATER, _LATER) if 0.0 < layer.enter < 1.0 - _LATER else 0.0
    patterns = tuple(in_manner(text, manner, rng) for text in layer.patterns)
    return replace(layer, patterns=patterns, enter=max(layer.enter + later, 0.02) if later else layer.enter)


def in_manner(text: str, manner: str, rng: random.Random) -> str:
    """A pattern (see `patterns`) in a manner: "push" anticipates a beat, "thin" holds on instead of striking again, "cell" strikes
    in a rhythm of its own, such as three against the beat, "offbeat" between the beats, "echo" adds a soft stroke, "halved"
    strikes half as often; the first stroke always stays.
    """
    head, body = text.split(":")
    steps_a_beat, tokens = int(head), body.split()
    if manner == "plain" or "hold" in tokens or "w" in tokens or len(tokens) < 3:
        return text
    if steps_a_beat == 1:
        steps_a_beat, tokens = 2, [part for token in tokens for part in (token, _REST if token == _REST else _HOLD)]
    ways = {"push": _push, "thin": _thin, "cell": _cell, "offbeat": _offbeat, "echo": _echo, "halved": _halved}
    tokens = ways[manner](tokens, steps_a_beat, rng)
    return f"{steps_a_beat}: {' '.join(tokens)}"


def _struck(tokens: list[str], first: int = 1) -> list[int]:
    return [i for i in range(first, len(tokens)) if tokens[i] not in _SILENT]


def _push(tokens: list[str], unit: int, rng: random.Random) -> list[str]:
    """One or two strokes on a beat come half a beat early."""
    out, early = list(tokens), max(unit // 2, 1)
    on_beats = [i for i in _struck(tokens) if i % unit == 0]
    for i in sorted(rng.sample(on_beats, min(len(on_beats), 2))):
        out[i - early : i + 1] = [out[i], *[_HOLD] * early]
    return out


def _thin(tokens: list[str], unit: int, rng: random.Random) -> list[str]:
    """Up to three strokes between the beats are left out: the note before is held."""
    out, between = list(tokens), [i for i in _struck(tokens, 0)[1:] if i % unit]
    for i in rng.sample(between, min(len(between), 3)):
        out[i] = _HOLD
    return out


def _cell(tokens: list[str], unit: int, rng: random.Random) -> list[str]:
    """Strokes in a cell of eighths, with the notes that would have been played there."""
    eighth, cell = max(unit // 2, 1), rng.choice(_table()["cells"]["choices"])
    strikes = {i for i in range(len(tokens)) if i % eighth == 0 and cell[(i // eighth) % len(cell)] != _REST}
    last, out = tokens[0], list[str]()
    for i, token in enumerate(tokens):
        last = token if token not in _SILENT else last
        out.append(last if i in strikes and last not in _SILENT else _HOLD if out else _REST)
    return out


def _offbeat(tokens: list[str], unit: int, rng: random.Random) -> list[str]:
    """Strokes on the beats come half a beat late, but for the first; what was struck there before gives way."""
    out, late = list(tokens), max(unit // 2, 1)
    for i in [i for i in _struck(tokens) if i % unit == 0 and i + late < len(tokens)]:
        out[i], out[i + late] = _HOLD, out[i]
    return out


def _echo(tokens: list[str], unit: int, rng: random.Random) -> list[str]:
    """One or two soft strokes where the part would be silent or hold on."""
    out = list(tokens)
    free = [i for i in range(1, len(tokens)) if tokens[i] in _SILENT and tokens[i - 1] not in _SILENT]
    for i in rng.sample(free, min(len(free), 2)):
        out[i] = tokens[i - 1].rstrip("',") + ","
    return out


def _halved(tokens: list[str], unit: int, rng: random.Random) -> list[str]:
    """Every second stroke is held on to."""
    out = list(tokens)
    for i in _struck(tokens, 0)[1::2]:
        out[i] = _HOLD
    return out


def varied_groove(lanes: Mapping[str, str], seed: int) -> dict[str, str]:
    """The lanes of a groove (`grooves.toml`) as the piece of this seed plays them."""
    rng = random.Random(f"variant/{seed}/drums")
    chosen = {kind: rng.choice(_table()[kind]["choices"]) for kind in ("small", "drive", "ghost")}
    return {lane: " | ".join(_lane(lane, bar.strip(), chosen) for bar in text.split("|")) for lane, text in lanes.items()}


def _lane(lane: str, bar: str, chosen: Mapping[str, str]) -> str:
    kind = next((kind for kind in chosen if lane in _table()[kind]["lanes"]), "")
    other = chosen.get(kind, "")
    if not other:
        return bar
    if kind == "small":
        return other[: len(bar)]
    return "".join(mine if mine != _REST or k >= len(other) else other[k] for k, mine in enumerate(bar))
