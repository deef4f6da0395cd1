"""Effects: whether each is heard at its event, in the delivered file, after reverberation, limiter and coding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.ndimage import gaussian_filter1d, maximum_filter1d

from seedream.inputs import decode
from seedream.outputs.sounds import write_sound
from seedream.sound import dsp, effects, mix
from seedream.types import SAMPLE_RATE_HZ, Audio

IN_A_FILE, LEAD_S, REST_S = 20, 1.0, 1.2
BEGINS = 0.1
"""A sound begins where it first reaches this share of its greatest amplitude within the first 50 ms."""
_BEFORE_S, _FIRST_S, _SLOW_S = 0.03, 0.05, 0.025


def placed(names: Sequence[str]) -> tuple[list[effects.PlacedEffect], float]:
    """Effects one after the other, and how long all of them last."""
    out, now_s = [], LEAD_S
    for i, name in enumerate(names):
        maker = effects.EFFECTS[name]
        now_s += maker.onset_s()
        out.append(effects.PlacedEffect(round(now_s, 3), name, 0.0, 0.0, 0.0, i))
        now_s += maker.duration_s - maker.onset_s() + REST_S
    return out, now_s


def begins_late_s(samples: Audio, time_s: float) -> float:
    """How much later than its event a sharp sound begins, of a mono sound `(N,)`; negative: earlier."""
    first, last = (round((time_s + s) * SAMPLE_RATE_HZ) for s in (-_BEFORE_S, _FIRST_S))
    near = np.abs(samples[max(first, 0) : last])
    return (max(first, 0) + int(np.argmax(near >= BEGINS * near.max()))) / SAMPLE_RATE_HZ - time_s


def below_top_db(samples: Audio, time_s: float, start_s: float, end_s: float) -> float:
    """How far a slow sound is below its loudest moment when its event happens (0: it is the loudest), in dB."""
    part = samples[max(round(start_s * SAMPLE_RATE_HZ), 0) : round(end_s * SAMPLE_RATE_HZ)]
    power = gaussian_filter1d(np.square(part, dtype=np.float64), _SLOW_S * SAMPLE_RATE_HZ)
    at = round((time_s - max(start_s, 0.0)) * SAMPLE_RATE_HZ)
    near = maximum_filter1d(power, round(0.1 * SAMPLE_RATE_HZ))[min(at, len(power) - 1)]
    return 10.0 * float(np.log10(max(power.max(), 1e-15) / max(float(near), 1e-15)))


def rows(folder: Path) -> Iterator[dict[str, Any]]:
    """Every effect, as it is found in a file."""
    names = sorted(effects.EFFECTS)
    for k in range(0, len(names), IN_A_FILE):
        events, length_s = placed(names[k : k + IN_A_FILE])
        path = folder / f"effects-{k // IN_A_FILE}.m4a"
        if not path.exists():
            write_sound(path, _mixed(events, length_s))
        mono = decode(path).mean(1)
        for event in events:
            yield _row(event, mono)


def _mixed(events: Sequence[effects.PlacedEffect], length_s: float) -> Audio:
    total = dsp.samples(length_s)
    silence = np.zeros((total, 2), np.float32)
    stems = mix.Stems(np.zeros(total, np.float32), silence, effects.render(events, length_s, 1), silence)
    return mix.master(stems, place_reverb="street").mix


def _row(event: effects.PlacedEffect, mono: Audio) -> dict[str, Any]:
    maker = effects.EFFECTS[event.name]
    if maker.onset == 0.0:
        return {"name": event.name, "late ms": begins_late_s(mono, event.time_s) * 1000}
    start_s = event.time_s - maker.onset_s()
    return {"name": event.name, "below db": below_top_db(mono, event.time_s, start_s, start_s + maker.duration_s)}
