"""Rooms: synthetic impulse responses for the places a film can be in, and convolution with them.

A response is a few early reflections (the size of the place) and a diffuse tail that decays faster the higher the frequency, as air
and walls make it. Left and right are decorrelated; energy is normalised, so that "wet" means the same in every place.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np

from seedream.errors import InputError
from seedream.sound import dsp
from seedream.types import Audio


@dataclass(frozen=True, slots=True)
class Space:
    """Reverberation of a place: `decay_s` to -60 dB in the middle, `treble` that time's factor at 6 kHz, `size_s` of the first
    reflections, `early` their share of the energy, `wet_db` the level at which it is mixed."""

    decay_s: float
    treble: float
    size_s: float
    early: float
    wet_db: float


SPACES: dict[str, Space] = {
    "studio": Space(0.25, 0.6, 0.008, 0.6, -24.0),
    "room": Space(0.45, 0.5, 0.012, 0.5, -19.0),
    "large_room": Space(0.85, 0.45, 0.019, 0.42, -18.0),
    "street": Space(1.3, 0.35, 0.045, 0.45, -20.0),
    "hall": Space(2.2, 0.4, 0.030, 0.25, -15.0),
    "open": Space(0.7, 0.25, 0.090, 0.6, -27.0),
    "valley": Space(2.6, 0.22, 0.220, 0.5, -23.0),
    "forest": Space(0.9, 0.30, 0.035, 0.2, -22.0),
    "underwater": Space(1.8, 0.12, 0.020, 0.2, -14.0),
    "space": Space(4.5, 0.35, 0.060, 0.1, -14.0),
}

PLACE_SPACES = {
    "neon_city": "street",
    "city_night": "street",
    "road": "open",
    "cafe": "room",
    "kitchen": "room",
    "living_room": "room",
    "bedroom": "room",
    "office": "room",
    "meeting_room": "room",
    "classroom": "large_room",
    "library": "large_room",
    "laboratory": "large_room",
    "hospital": "large_room",
    "restaurant": "large_room",
    "shop": "large_room",
    "gym": "large_room",
    "factory": "hall",
    "stage": "hall",
    "field": "open",
    "meadow": "open",
    "park": "open",
    "mountains": "valley",
    "sea": "open",
    "beach": "open",
    "forest": "forest",
    "moon": "space",
    "night_sky": "space",
    "desert": "open",
    "snow": "open",
    "underwater": "underwater",
    "suburb": "open",
    "river": "open",
    "train_station": "hall",
    "skyline": "open",
    "garden": "open",
    "village": "street",
    "airport": "hall",
    "planet": "valley",
    "castle_hall": "hall",
    "church": "hall",
    "museum": "hall",
    "server_room": "large_room",
    "bathroom": "room",
    "swimming_pool": "hall",
    "spaceship": "large_room",
    "cinema": "large_room",
    "barn": "large_room",
    "carriage": "room",
    "garage": "large_room",
    "hotel_lobby": "hall",
    "attic": "room",
    "artist_studio": "large_room",
    "courtroom": "hall",
    "bank": "hall",
    "post_office": "large_room",
    "corridor": "hall",
    "cellar": "large_room",
    "bakery": "large_room",
    "aquarium": "hall",
    "dressing_room": "room",
    "laundromat": "large_room",
    "prison": "large_room",
    "compartment": "room",
    "recording_studio": "studio",
    "tv_studio": "large_room",
    "salon": "large_room",
    "pharmacy": "large_room",
    "greenhouse": "large_room",
    "submarine": "room",
    "parking_garage": "hall",
    "zoo": "open",
    "building_site": "street",
    "clouds": "open",
    "market": "open",
    "harbour": "open",
    "jungle": "forest",
    "waterfall": "valley",
    "camp": "forest",
    "stadium": "open",
    "studio": "studio",
    "": "studio",
}


def space_of(place: str) -> Space:
    """The reverberation of a place kind, or of a space by its own name."""
    name = PLACE_SPACES.get(place, place)
    if name not in SPACES:
        raise InputError(f"got reverb {place!r}; expected a space ({', '.join(SPACES)}) or a kind of place")
    return SPACES[name]


@cache
def impulse_response(name: str) -> Audio:
    """Impulse response `(N, 2)` of a place or space, unit energy per channel, without the direct sound."""
    space = space_of(name)
    rng = np.random.default_rng([19, round(space.decay_s * 1000), round(space.size_s * 1000)])
    n = dsp.samples(min(space.decay_s, 3.0) + space.size_s)
    tail = _tail(rng, n, space)
    early = np.zeros((n, 2), np.float32)
    for k in range(10):
        at = space.size_s * (0.35 + 0.3 * k * float(rng.uniform(0.7, 1.3)))
        tap = float(rng.choice([-1.0, 1.0])) * 0.8**k
        dsp.add_at(early, dsp.pan(np.array([tap], np.float32), float(rng.uniform(-0.8, 0.8))), dsp.samples(at))
    early = dsp.low_pass(early, 7000.0 * space.treble + 900.0, order=1)
    out = _unit(early) * np.float32(np.sqrt(space.early)) + _unit(tail) * np.float32(np.sqrt(1.0 - space.early))
    return _unit(dsp.fade(dsp.high_pass(out, 110.0), 0.0, 0.1))


def _tail(rng: np.random.Generator, n: int, space: Space) -> Audio:
    """Noise in four bands, each with its own decay."""
    out = np.zeros((n, 2), np.float32)
    source = dsp.noise(rng, n, 2)
    edges = (120.0, 500.0, 1500.0, 4000.0, 11_000.0)
    for k, (low, high) in enumerate(pairwise(edges)):
        decay_s = space.decay_s * (1.0 - (1.0 - space.treble) * k / 3.0)
        level = 0.72**k
        out += dsp.band_pass(source, low, high, order=1) * dsp.decay(n, decay_s / 6.91)[:, None] * np.float32(level)
    build = dsp.samples(max(space.size_s * 0.5, 0.002))
    out[:build] *= np.linspace(0.0, 1.0, build, dtype=np.float32)[:, None] ** 2
    return out


def _unit(x: Audio) -> Audio:
    energy = np.sqrt(np.sum(np.square(x, dtype=np.float64), axis=0).mean())
    return np.asarray(x / max(float(energy), 1e-9), dtype=np.float32)


def reverberate(x: Audio, place: str) -> Audio:
    """The reverberation alone, at its natural level, as long as `x` (stereo `(N, 2)`)."""
    if not len(x) or not np.any(x):
        return np.zeros((len(x), 2), np.float32)
    wet = dsp.convolve(dsp.stereo(x), impulse_response(place))[: len(x)]
    wet *= np.float32(dsp.gain(space_of(place).wet_db + 6.0))
    return wet
