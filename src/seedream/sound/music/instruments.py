"""The instruments: how a note of each sounds. Every note comes out equally loud (`levelled`); dynamics and space come later.

A *struck* instrument renders a whole ringing note and is damped when the note ends. A *held* instrument gives two loops of the same
phases, dark and bright, between which its filter envelope moves. Velocity changes the colour: harder is brighter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from seedream.sound.music.ensembles import choir, drone, glass_pad, horns, strings, warm_pad
from seedream.sound.music.keys import (
    bell,
    bright_piano,
    celesta,
    e_piano,
    felt_piano,
    finger_bass,
    harp,
    kalimba,
    marimba,
    music_box,
    muted,
    nylon,
    pizzicato,
    steel,
    upright,
    vibes,
)
from seedream.sound.music.synthesis import levelled
from seedream.sound.music.synthesizers import (
    chip_arp,
    chip_bass,
    chip_lead,
    deep_bass,
    flute,
    lead,
    soft_pluck,
    spiccato,
    sub_bass,
    synth_bass,
    synth_pluck,
)
from seedream.types import Audio

Strike = Callable[[float, float, float, np.random.Generator], Audio]
"""`(frequency_hz, velocity 0..1, seconds, rng) -> mono (N,)`."""
Loops = Callable[[float, np.random.Generator], tuple[Audio, Audio]]
"""`(frequency_hz, rng) -> dark and bright stereo loops (TABLE, 2)`."""


@dataclass(frozen=True)
class Struck:
    """An instrument that rings: its renderer, how fast it is damped after a note, and the longest it sounds."""

    strike: Strike
    release_s: float = 0.12
    longest_s: float = 4.0
    tremolo_hz: float = 0.0


@dataclass(frozen=True)
class Held:
    """An instrument that sustains. `open_from`..`open_to` is the filter (0 dark, 1 bright) at the start and after `open_s`."""

    loops: Loops
    attack_s: float = 0.4
    release_s: float = 0.8
    open_from: float = 0.1
    open_to: float = 0.7
    open_s: float = 1.5


INSTRUMENTS: dict[str, Struck | Held] = {
    "felt_piano": Struck(felt_piano, 0.30, 6.0),
    "bright_piano": Struck(bright_piano, 0.22, 4.0),
    "e_piano": Struck(e_piano, 0.25, 5.5, tremolo_hz=4.2),
    "nylon_guitar": Struck(nylon, 0.15, 4.5),
    "steel_guitar": Struck(steel, 0.15, 3.5),
    "muted_guitar": Struck(muted, 0.06, 0.9),
    "pizzicato": Struck(pizzicato, 0.20, 1.2),
    "harp": Struck(harp, 0.8, 4.5),
    "upright_bass": Struck(upright, 0.08, 5.0),
    "finger_bass": Struck(finger_bass, 0.07, 6.0),
    "marimba": Struck(marimba, 0.5, 1.8),
    "vibes": Struck(vibes, 0.5, 4.0, tremolo_hz=5.4),
    "celesta": Struck(celesta, 0.6, 3.0),
    "bell": Struck(bell, 1.0, 4.0),
    "music_box": Struck(music_box, 0.8, 2.5),
    "kalimba": Struck(kalimba, 0.5, 3.0),
    "synth_pluck": Struck(synth_pluck, 0.12, 2.0),
    "soft_pluck": Struck(soft_pluck, 0.20, 2.6),
    "synth_bass": Struck(synth_bass, 0.09, 8.0),
    "deep_bass": Struck(deep_bass, 0.15, 9.0),
    "sub_bass": Struck(sub_bass, 0.15, 12.0),
    "lead": Struck(lead, 0.18, 9.0),
    "flute": Struck(flute, 0.12, 9.0),
    "chip_lead": Struck(chip_lead, 0.03, 5.0),
    "chip_arp": Struck(chip_arp, 0.03, 1.0),
    "chip_bass": Struck(chip_bass, 0.03, 5.0),
    "spiccato": Struck(spiccato, 0.10, 0.8),
    "warm_pad": Held(warm_pad, 0.7, 1.4, 0.05, 0.75, 2.5),
    "glass_pad": Held(glass_pad, 0.9, 1.6, 0.1, 0.7, 2.0),
    "strings": Held(strings, 0.35, 0.7, 0.15, 0.8, 1.2),
    "horns": Held(horns, 0.12, 0.4, 0.3, 0.8, 0.25),
    "choir": Held(choir, 0.6, 1.0, 0.2, 0.8, 1.5),
    "drone": Held(drone, 1.2, 1.8, 0.1, 0.9, 5.0),
}
"""All instruments by name."""


def strike(name: str, frequency_hz: float, velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    """A whole note of a struck instrument, mono `(N,)`, levelled."""
    instrument = INSTRUMENTS[name]
    if not isinstance(instrument, Struck):
        raise TypeError(f"{name} is not a struck instrument")
    return levelled(instrument.strike(frequency_hz, velocity, min(seconds, instrument.longest_s), rng))
