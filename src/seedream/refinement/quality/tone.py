"""Tone: the mood of picture, music and words against the mood that was asked for, and the light against the asked time of day."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seedream.encoder.mood import named_moods
from seedream.refinement.findings import Finding, Fix, warning
from seedream.refinement.quality.material import Judged, Material, norms
from seedream.types import SAMPLE_RATE_HZ, Audio

NIGHT_AT_MOST, DAY_AT_LEAST = 0.48, 0.17
"""Mean luma of a night and of a day in the open; drawn nights have 0.11 to 0.26, days 0.40 to 0.83."""
LEAST_WORDS = 2
MAJOR = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
MINOR = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
"""Weights of the twelve notes of a key (Krumhansl and Kessler 1982)."""


def check_tone(material: Material) -> Judged:
    """What is said in the wrong mood, nights like days and days like nights; the tone of the music is measured only."""
    promise, limit = material.promise, float(norms()["tone"]["distance"])
    findings: list[Finding] = []
    measures: dict[str, float | str] = {}
    for line in promise.lines:
        named = named_moods(line.text)
        if len(named) < LEAST_WORDS:
            continue
        valence = float(np.mean([mood.valence for _, mood in named]))
        if abs(valence - promise.mood.valence) > limit and valence * promise.mood.valence < 0:
            message = f'"{line.text[:60]}" is in another mood than the film ({", ".join(word for word, _ in named[:3])})'
            findings.append(warning("tone", message, valence, promise.mood.valence, Fix("words", line.id), time_s=line.start_s))
    world = [(shot, float(np.median(looks.column("mean")))) for shot, looks in material.shots if shot.of_world]
    for shot, mean in world:
        when, at = shot.setting.split("|")[1:2], shot.start_s
        if when == ["night"] and mean > NIGHT_AT_MOST:
            message = f"{shot.id} should be night and is as light as day"
            findings.append(warning("tone", message, mean, NIGHT_AT_MOST, Fix("shot", "render again", shot.id), time_s=at))
        if when == ["day"] and mean < DAY_AT_LEAST:
            message = f"{shot.id} should be day and is as dark as night"
            findings.append(warning("tone", message, mean, DAY_AT_LEAST, Fix("shot", "render again", shot.id), time_s=at))
    if (key := major_over_minor(material.sounds.stems["music"])) is not None:
        measures["music_major"] = round(key, 2)
    return findings, measures


def major_over_minor(music: Audio) -> float | None:
    """How much better the notes of a mono piece fit a major key than a minor one, -1..1; None where hardly anything is played."""
    if float(np.abs(music).max(initial=0.0)) < 1e-3 or len(music) < SAMPLE_RATE_HZ:
        return None
    chroma = _chroma(music)
    best = [max(float(np.corrcoef(np.roll(profile, k), chroma)[0, 1]) for k in range(12)) for profile in (MAJOR, MINOR)]
    return best[0] - best[1]


def _chroma(music: Audio) -> NDArray[np.float64]:
    """Strength of the twelve notes from 110 Hz to 1.76 kHz."""
    slow = music[: len(music) // 8 * 8].reshape(-1, 8).mean(1)
    size, rate = 4096, SAMPLE_RATE_HZ / 8
    frames = np.lib.stride_tricks.sliding_window_view(slow, size)[:: size // 2] if len(slow) >= size else slow[None, :]
    power = np.abs(np.fft.rfft(frames * np.hanning(frames.shape[1]), axis=1)).mean(0)
    hz = np.fft.rfftfreq(frames.shape[1], 1 / rate)
    inside = (hz > 110) & (hz < 1760)
    note = np.round(12 * np.log2(hz[inside] / 440)).astype(int) % 12
    return np.asarray(np.bincount(note, weights=power[inside], minlength=12), np.float64)
