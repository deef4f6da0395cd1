"""A scene of sound as samples: every source made, placed in time and space, put into the room, closed to a loop where wished."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from seedream.sound import dsp, effects, reverb
from seedream.sound.ambience.beds import beds
from seedream.sound.scenes import loop as loops
from seedream.sound.scenes.motion import lead_samples, moved, path_of
from seedream.sound.scenes.read import Item, SoundScene
from seedream.types import Audio

BED_DB, WET_DB, LOUDER_FAR_DB = 5.0, 7.0, 6.0
FADE_IN_S, FADE_OUT_S = 0.02, 0.5
_FIRST_S = 0.35


@dataclass(frozen=True, eq=False)
class RenderedScene:
    """Stereo samples `(N, 2)` at 48 kHz before mastering, and the parts they are the sum of ("room" is the reverberation)."""

    samples: Audio
    parts: Mapping[str, Audio]


def render_scene(scene: SoundScene, seed: int = 0, *, loop: bool = False) -> RenderedScene:
    """Make a scene of exactly its length; as a `loop` what sounds on at the end is heard at the beginning."""
    n = dsp.samples(scene.duration_s)
    parts: dict[str, Audio] = {}
    wet = np.zeros((n, 2), np.float32)
    for number, item in enumerate(scene.items):
        rng = np.random.default_rng([seed, zlib.crc32(item.sound.encode()), number])
        made = _heard(item, scene, n, rng, loop)
        name = item.name if item.name not in parts else f"{item.name}_{number + 1}"
        parts[name] = made
        wet += made * np.float32(dsp.gain(LOUDER_FAR_DB * item.distance))
    if scene.room:
        parts["room"] = _in_room(wet, scene.room, loop)
    if not loop:
        parts = {name: dsp.fade(x, FADE_IN_S, min(FADE_OUT_S, scene.duration_s / 4)) for name, x in parts.items()}
    return RenderedScene(np.sum(list(parts.values()), axis=0, dtype=np.float32), parts)


def _in_room(x: Audio, room: str, loop: bool) -> Audio:
    n = len(x)
    wet = reverb.reverberate(np.concatenate([x, x]) if loop else x, room)[-n:]
    return np.asarray(wet * np.float32(dsp.gain(WET_DB)), dtype=np.float32)


def _heard(item: Item, scene: SoundScene, n: int, rng: np.random.Generator, loop: bool) -> Audio:
    """One source over the whole scene `(n, 2)`."""
    make = _bed if item.kind == "bed" else _strokes
    start = 0 if loop and item.kind == "bed" else min(dsp.samples(item.start_s), n - 1)
    length = max(min(dsp.samples(item.end_s) if item.end_s else n, n) - start, 1)
    if item.motion and not (loop and item.motion != "circle"):
        path = path_of(item.motion, length, item.speed_mps, 1.0 if rng.random() < 0.5 else -1.0)
        lead = lead_samples(path)
        x = moved(make(item, scene, length + lead, rng, loop=False, late=lead).mean(axis=1), path)
    else:
        x = _around(make(item, scene, length, rng, loop=loop, late=0), loop, lambda whole: _placed(whole, item))
    out = np.zeros((n, 2), np.float32)
    edge = 0.4 if item.kind == "bed" else 0.01
    out[start : start + length] = dsp.fade(x, edge if start else 0.0, edge if start + length < n else 0.0)
    if item.behind_hz:
        out = _around(out, loop, lambda whole: dsp.low_pass(whole, item.behind_hz, order=3))
    return np.asarray(out * np.float32(dsp.gain(item.level_db)), dtype=np.float32)


def _around(x: Audio, loop: bool, shape: Callable[[Audio], Audio]) -> Audio:
    """Shape a sound; in a loop a filter has heard the end before it begins."""
    lead = min(len(x), dsp.SR // 2) if loop else 0
    return shape(np.concatenate([x[len(x) - lead :], x]))[lead:]


def _placed(x: Audio, item: Item) -> Audio:
    """Far things are dull and quiet; a side is a place between the loudspeakers."""
    far = min(max(item.distance, 0.0), 1.0)
    if far > 0.0:
        x = dsp.low_pass(x, 16_000.0 * (900.0 / 16_000.0) ** far, order=1)
    if item.pan is not None:
        x = dsp.pan(x.mean(axis=1), item.pan)
    return np.asarray(x * np.float32(dsp.gain(-16.0 * far)), dtype=np.float32)


def _bed(item: Item, scene: SoundScene, n: int, rng: np.random.Generator, *, loop: bool, late: int) -> Audio:
    extra = loops.blend_samples(n) if loop else 0
    x = beds()[item.sound](rng, n + extra) * np.float32(dsp.gain(BED_DB))
    return loops.close(x, n) if loop else x


def _strokes(item: Item, scene: SoundScene, n: int, rng: np.random.Generator, *, loop: bool, late: int) -> Audio:
    """Single sounds or steps at their times; in a loop the last ones ring on into the beginning."""
    times = _steps(item, n, rng) if item.kind == "walk" else _times(item, scene, n - late, rng)
    tail = dsp.samples(8.0)
    out = np.zeros((n + tail, 2), np.float32)
    for k, at_s in enumerate(times):
        take = effects.make(item.sound, int(rng.integers(2**30)), min(max(item.strength + float(rng.uniform(-0.1, 0.1)), 0.0), 1.0))
        if item.kind == "walk":
            take = dsp.pan(take, 0.10 if k % 2 else -0.10) * np.float32(rng.uniform(0.8, 1.0))
        dsp.add_at(out, dsp.stereo(take), dsp.samples(at_s) + late)
    return loops.wrap(out, n) if loop else out[:n]


def _steps(item: Item, n: int, rng: np.random.Generator) -> list[float]:
    """Moments of steps: steady, hardly uneven; a loop would need whole steps, so the rate is bent to fit them."""
    length_s = n / dsp.SR
    count = max(2, 2 * round(item.rate * length_s / 2))
    gap = length_s / count
    return [max(0.0, (k + 0.3) * gap + float(rng.normal(0.0, 0.012))) for k in range(count)]


def _times(item: Item, scene: SoundScene, n: int, rng: np.random.Generator) -> list[float]:
    """Moments of single sounds in seconds from the start of the item."""
    length_s, natural_s = n / dsp.SR, effects.EFFECTS[item.sound].duration_s
    begun: list[float] = []
    if item.every_s is not None:
        at = _FIRST_S if item.every_s[0] == item.every_s[1] else float(rng.uniform(0.2, max(0.3, 0.35 * item.every_s[0])))
        last = max(length_s - 0.5 * natural_s, 0.0)
        at = min(at, last)
        while at <= last:
            begun.append(at)
            at += max(float(rng.uniform(*item.every_s)), 0.1)
    else:
        gap = max(natural_s * 1.05, 0.35)
        gap = min(gap, max((length_s - _FIRST_S) / max(item.count, 1), 0.12))
        first = _single_at(item, scene, length_s, natural_s)
        begun = [first + k * gap / max(item.rate, 0.1) for k in range(item.count)]
    if item.burst is None:
        return begun
    low, high, gap = item.burst
    return [at + k * gap * float(rng.uniform(0.85, 1.25)) for at in begun for k in range(int(rng.integers(low, high + 1)))]


def _single_at(item: Item, scene: SoundScene, length_s: float, natural_s: float) -> float:
    """Where a sound that comes once lies: single sounds of one moment are spread over it in their order."""
    single = [other for other in scene.items if other.kind == "effect" and other.every_s is None and other.start_s == item.start_s]
    if len(single) == 1:
        return min(_FIRST_S, max(0.0, length_s - natural_s))
    share = next(k for k, other in enumerate(single) if other is item) / len(single)
    return min(_FIRST_S + share * max(length_s - _FIRST_S, 0.0), max(0.0, length_s - 0.6 * natural_s))
