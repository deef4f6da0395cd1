"""Sound effects, synthesized: footsteps, interface sounds, movement, nature, objects; and placing them in time and space."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from seedream.errors import InputError
from seedream.sound import dsp
from seedream.sound.effects import interface, motion, nature, objects, recipes, steps
from seedream.sound.effects._maker import Maker
from seedream.types import Audio

__all__ = ["EFFECTS", "Maker", "PlacedEffect", "make", "onset_s", "render"]

EFFECTS: Mapping[str, Maker] = steps.MAKERS | interface.MAKERS | motion.MAKERS | nature.MAKERS | objects.MAKERS | recipes.makers()
"""Every effect by its name."""


@dataclass(frozen=True, slots=True)
class PlacedEffect:
    """An effect in a film: its moment (attack, or peak of a slow sound) is heard exactly at `time_s`.

    `pan` -1 left .. 1 right. `distance` 0 beside the camera .. 1 far away: quieter and duller. `strength` 0..1 changes the
    character, not only the level. `duration_s` replaces the natural length where given. `seed` picks the take.
    """

    time_s: float
    name: str
    gain_db: float = 0.0
    pan: float = 0.0
    distance: float = 0.0
    seed: int = 0
    strength: float = 0.7
    duration_s: float | None = None


def onset_s(name: str, duration_s: float | None = None) -> float:
    """When, from the first sample, the moment of an effect lies: 0 for a sharp attack, the peak for a slow sound."""
    return _maker(name).onset_s(duration_s)


def make(name: str, seed: int, strength: float = 0.7, *, duration_s: float | None = None) -> Audio:
    """Samples of one take, float32 48 kHz, mono `(N,)` or stereo `(N, 2)`; the moment lies at `onset_s(name, duration_s)`."""
    maker = _maker(name)
    length_s = maker.duration_s if duration_s is None else duration_s
    strength = min(max(strength, 0.0), 1.0)
    rng = np.random.default_rng([seed, zlib.crc32(name.encode())])
    x = dsp.block_dc(maker.make(rng, strength, length_s), 22.0)
    x = dsp.fade(x, 0.0, min(0.01, 0.2 * length_s))
    return dsp.normalise(x, dsp.gain(maker.level_db + 6.0 * (strength - 1.0) + float(rng.uniform(-1.2, 0.6))))


def render(events: Sequence[PlacedEffect], duration_s: float, seed: int = 0) -> Audio:
    """All effects of a film in one stereo track `(N, 2)`, each placed to the sample."""
    out = np.zeros((dsp.samples(duration_s), 2), np.float32)
    for event in events:
        take = make(event.name, seed * 1_000_003 + event.seed, event.strength, duration_s=event.duration_s)
        start = round(event.time_s * dsp.SR) - round(onset_s(event.name, event.duration_s) * dsp.SR)
        dsp.add_at(out, _place(take, event), start)
    return out


def _place(take: Audio, event: PlacedEffect) -> Audio:
    far = min(max(event.distance, 0.0), 1.0)
    if far > 0.0:  # air and ground take the treble; first order, so that the attack stays where it is
        take = dsp.low_pass(take, 16_000.0 * (900.0 / 16_000.0) ** far, order=1)
    return dsp.pan(take, event.pan * (1.0 - 0.4 * far)) * np.float32(dsp.gain(event.gain_db - 18.0 * far))


def _maker(name: str) -> Maker:
    if name not in EFFECTS:
        raise InputError(f"got effect {name!r}; expected one of: {', '.join(sorted(EFFECTS))}")
    return EFFECTS[name]
