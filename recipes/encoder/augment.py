"""Augmentation: pictures are cut, mirrored and graded, music and ambience mixed at other levels through other rooms and noise.

What the network should say of brightness, warmth and colour is measured after the picture was changed. Sounds are mixed as powers
in mel bands, which costs next to nothing and is right on average, as music and ambience know nothing of each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from recipes.encoder.scenes import world

from seedream.encoder.unified.features import FRAME_HZ, FRAMES, MELS, PICTURE_PX, Numbers, Rgb, resized
from seedream.rendering.grades import matrix
from seedream.types import Mood

PLAIN_DB, PLAIN_WAIT_S = -6.0, 2.5
"""How far the noises of a film lie below its music, and how long they are heard alone."""
_FADE_S = 0.5
_NOISE = 2.0
"""Spread of the grain of a picture, in steps of 255."""


@dataclass(frozen=True, slots=True)
class Change:
    """How much is changed while training: the least width and height of the part of a picture that is seen, how many bands music
    is moved at most; where a scene is told anew, by what share music is played faster or slower at most, and what share of the
    tokens of a picture and a sound is dropped."""

    part: tuple[float, float] = (0.5, 0.66)
    shift: float = 0.0
    stretch: float = 0.0
    dropped: float = 0.0


PLAIN = Change()


@dataclass(frozen=True, slots=True)
class Look:
    """The part of a picture that is seen, in fractions of it, and whether it is mirrored."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0
    mirrored: bool = False

    @classmethod
    def drawn(cls, rng: np.random.Generator, part: tuple[float, float]) -> Look:
        """A random part, at least so wide and high."""
        width, height = float(rng.uniform(part[0], 1.0)), float(rng.uniform(part[1], 1.0))
        left, top = float(rng.uniform(0, 1 - width)), float(rng.uniform(0, 1 - height))
        return cls(left, top, width, height, bool(rng.random() < 0.5))


def regarded(rgb: Rgb, look: Look) -> Numbers:
    """The part of a picture as the encoder sees it `(96, 96, 3)`, 0..255."""
    height, width = rgb.shape[:2]
    left, top = round(look.left * width), round(look.top * height)
    part = rgb[top : top + max(round(look.height * height), 8), left : left + max(round(look.width * width), 8)]
    seen = resized(part, PICTURE_PX, PICTURE_PX)
    return np.ascontiguousarray(seen[:, ::-1]) if look.mirrored else seen


def draw_grade(mood: Mood, rng: np.random.Generator) -> tuple[float, ...]:
    """Warmth, brightness, contrast and colour that suit a mood, and a little more of anything."""
    values = []
    for name in ("warmth", "brightness", "contrast", "colour"):
        of_valence, of_arousal, spread = world()["grade"][name]
        values.append(float(np.clip(of_valence * mood.valence + of_arousal * mood.arousal + rng.normal(0, spread), -0.9, 0.9)))
    return tuple(values)


def graded(rgb: Numbers, grade: Iterable[float], rng: np.random.Generator | None = None) -> Numbers:
    """A picture in a grade, with grain where random numbers are given."""
    rows = np.array(matrix(*(round(float(v), 2) for v in grade)), np.float32).reshape(4, 5)
    changed = rgb @ rows[:3, :3].T + 255.0 * rows[:3, 4]
    if rng is not None:
        changed += rng.normal(0, _NOISE, rgb.shape).astype(np.float32)
    return np.asarray(np.clip(changed, 0, 255), np.float32)


def mixed(song: Numbers, noises: Numbers, rng: np.random.Generator, shift: float = 0.0, *, plain: bool) -> Numbers:
    """Power `(FRAMES, 48)` of a stretch of a song over noises, which are heard alone before the music comes in, its music moved
    by up to `shift` bands; `plain` is the mix of a film, without hiss or filters."""
    heard = _stretch(song, rng)
    music, place = 10.0 ** (_tuned(heard, shift, rng) if shift and not plain else heard), _stretch(noises, rng)
    under_db = PLAIN_DB if plain else float(rng.uniform(-16, 3))
    waits_s = PLAIN_WAIT_S if plain else float(rng.uniform(0, 4.5)) if rng.random() < 0.75 else 0.0
    comes = np.clip((np.arange(FRAMES) / FRAME_HZ - waits_s) / _FADE_S, 0, 1)[:, None] if waits_s else 1.0
    power = comes * music / max(float(music.mean()), 1e-9) + 10.0 ** (under_db / 10) * place
    if not plain:
        power = power * _filter(rng) + _hiss(rng) * 10.0 ** (float(rng.uniform(-45, -18)) / 10)
    return np.asarray(power, np.float32)


def played(levels: Numbers, rate: float) -> Numbers:
    """The levels `(frames, 48)` of a piece that is played so many times as fast, in the same key."""
    at = np.arange(0.0, len(levels) - 1, rate)
    low = at.astype(int)
    part = (at - low).astype(np.float32)[:, None]
    return np.asarray(levels[low] * (1 - part) + levels[low + 1] * part, np.float32)


def _stretch(levels: Numbers, rng: np.random.Generator) -> NDArray[np.float32]:
    """`FRAMES` frames from anywhere, repeated where it is shorter."""
    if len(levels) <= FRAMES:
        return np.resize(levels, (FRAMES, MELS))
    start = int(rng.integers(len(levels) - FRAMES + 1))
    return levels[start : start + FRAMES]


def _tuned(levels: Numbers, shift: float, rng: np.random.Generator) -> Numbers:
    """A stretch in another key: moved by up to `shift` bands."""
    at = np.clip(np.arange(MELS) - float(rng.uniform(-shift, shift)), 0, MELS - 1)
    low = np.minimum(at.astype(int), MELS - 2)
    part = (at - low).astype(np.float32)
    return np.asarray(levels[:, low] * (1 - part) + levels[:, low + 1] * part, np.float32)


def _filter(rng: np.random.Generator) -> Numbers:
    """A smooth gain over the bands, within about ±9 dB."""
    knots = rng.normal(0, 4.5, 5)
    curve = np.interp(np.linspace(0, 4, MELS), np.arange(5), knots)
    return np.asarray(10.0 ** (curve / 10), np.float32)


def _hiss(rng: np.random.Generator) -> Numbers:
    """Noise of a random colour: mean 1 over the bands."""
    slope = np.linspace(-1, 1, MELS) * rng.uniform(-1.5, 1.5)
    colour = 10.0**slope
    return np.asarray(colour / colour.mean() * rng.uniform(0.6, 1.4, (FRAMES, MELS)), np.float32)
