"""What the benchmark of films measures beyond the critic: footfalls against their sounds, a dancer and cuts against known beats.

Everything is found in the delivered files: cuts and feet in the decoded picture, sounds in the stems. Only where to look for a foot
comes from the record (`creation.json`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray
from scipy.signal import correlate

from seedream.refinement import read_delivery
from seedream.refinement.media import decode_audio, film_info
from seedream.refinement.quality.assess import watch_film
from seedream.refinement.quality.picture import find_cuts
from seedream.refinement.quality.regions import RegionChange
from seedream.refinement.quality.sync import hard_cuts, lag_between, seen_onset
from seedream.sound import dsp
from seedream.types import SAMPLE_RATE_HZ, Audio

Times = NDArray[np.float64]
TOGETHER_S = 0.040
"""A footfall and a sound nearer than this are together."""
BEFORE_S, AFTER_S, HOP_S, BURST_DB, APART_S = 0.040, 0.020, 0.005, 6.0, 0.120
"""A sound begins where the next 20 ms are louder than the last 40 ms by the most around, and by at least `BURST_DB`."""


@dataclass(frozen=True)
class Row:
    """One line of the table; `measured` says what was found."""

    what: str
    measured: str
    limit: str


@dataclass(frozen=True, eq=False)
class Watched:
    """A delivered film: cuts that are seen, regions of steps, onsets of effects, the music stem; all on the film's clock."""

    cuts_s: Times
    steps: tuple[RegionChange, ...]
    sounds_s: Times
    music: Audio


def watch(folder: Path) -> Watched:
    """Decode a delivered film and find what can be found in it."""
    delivery = read_delivery(folder)
    frames, regions, _ = watch_film(delivery, film_info(delivery.film))
    lag_s = lag_between(decode_audio(delivery.film).mean(1), _mono(folder / "audio.wav")) or 0.0
    steps = tuple(region for region in regions if region.event.kind == "step")
    cuts_s = np.array(hard_cuts(find_cuts(frames).tolist(), delivery.promise.shots))
    return Watched(cuts_s, steps, onsets(_mono(delivery.stem("effects"))) + lag_s, _mono(delivery.stem("music")))


def _mono(path: Path) -> Audio:
    samples: Audio = soundfile.read(str(path), dtype="float32", always_2d=True)[0].mean(1)
    return samples


def onsets(stem: Audio) -> Times:
    """Times at which sounds burst in, in a mono stem `(N,)`."""
    energy = np.concatenate([[0.0], np.cumsum(dsp.high_pass(stem, 150.0).astype(np.float64) ** 2)])
    back, ahead, hop = (round(s * SAMPLE_RATE_HZ) for s in (BEFORE_S, AFTER_S, HOP_S))
    at = np.arange(back, len(stem) - ahead, hop)
    before, after = (energy[at] - energy[at - back]) / back, (energy[at + ahead] - energy[at]) / ahead
    floor = 1e-4 * float(np.percentile(before, 99)) + 1e-12
    rise_db = 10 * np.log10((after + floor) / (before + floor))
    reach = round(APART_S / HOP_S)
    tops = [i for i, rise in enumerate(rise_db) if rise >= BURST_DB and rise == rise_db[max(i - reach, 0) : i + reach + 1].max()]
    return at[tops] / SAMPLE_RATE_HZ if tops else np.zeros(0)


def footfall_rows(film: Watched) -> list[Row]:
    """How many painted footfalls are heard, and how many sounds of steps belong to a footfall."""
    painted = np.array([region.event.time_s for region in film.steps])
    near = nearest(painted, film.sounds_s)
    heard = painted[np.abs(near) <= TOGETHER_S]
    together = np.abs(near[np.abs(near) <= TOGETHER_S])
    rows = [Row("footfalls with a sound within 40 ms", f"{len(heard)} of {len(painted)}", "≥ 90 %")]
    if len(together):
        rows.append(Row("distance of those sounds, mean", f"{together.mean() * 1000:.0f} ms", "≤ 20 ms"))
    alone = int((np.abs(nearest(film.sounds_s, painted)) > TOGETHER_S).sum())
    return [*rows, Row("sounds without a footfall within 40 ms", f"{alone} of {len(film.sounds_s)}", "≤ 10 %")]


def beat_rows(film: Watched, song: Path, beats_s: list[float]) -> list[Row]:
    """Cuts and a dancer's steps against the beats that were written down; `song` is the file that was given."""
    beats = np.array(beats_s) + _late_s(film.music, _mono(song))
    seen = np.array([at for step in film.steps if (at := seen_onset(step)) is not None])
    rows = []
    for what, times, limit, of in (
        ("cuts in the picture from the nearest written beat", film.cuts_s, "≤ 45 ms", len(film.cuts_s)),
        ("steps heard, from the nearest written beat", film.sounds_s, "≤ 60 ms", len(film.sounds_s)),
        ("steps seen (first change at the feet), from the nearest written beat", seen, "≤ 60 ms", len(film.steps)),
    ):
        distance = np.abs(nearest(times, beats))
        found = f"{np.median(distance) * 1000:.0f} ms (median of {len(times)} of {of})" if len(times) else "none found"
        rows.append(Row(what, found, limit))
    return rows


def nearest(times: Times, others: Times) -> Times:
    """For each time, how much later the nearest of the others is (infinity without any)."""
    if not len(others):
        return np.full(len(times), np.inf)
    gaps = others[None, :] - times[:, None]
    out: Times = gaps[np.arange(len(times)), np.abs(gaps).argmin(1)] if len(times) else np.zeros(0)
    return out


def _late_s(stem: Audio, song: Audio, seconds: float = 8.0) -> float:
    """How much later a song is heard in its stem than in its file (silence before it is left out, so mostly a little earlier)."""
    length = round(seconds * SAMPLE_RATE_HZ)
    product = correlate(stem[:length], song[:length], mode="full", method="fft")
    return (int(product.argmax()) - (min(length, len(song)) - 1)) / SAMPLE_RATE_HZ


def critic_rows(measures: Mapping[str, Any], wanted: tuple[str, ...]) -> list[Row]:
    """Rows of what the critic measured; a wanted measure that it did not find is said to be missing."""
    rows = []
    for name in wanted:
        what, unit, limit = CRITIC[name]
        value = measures.get(name)
        rows.append(Row(what, "not found" if value is None else f"{value:g}{unit}", limit.format_map(defaultdict(str, measures))))
    return rows


CRITIC = {
    "sync_steps_ms": ("footfalls, seen minus heard, all together", " ms", "± 50 ms"),
    "sync_thunder_ms": ("flash to thunder, mean error against what was promised", " ms", "≤ 60 ms"),
    "sync_thunder_measured": ("thunders of which both sides were found", "", "all"),
    "sync_thunder_promised": ("thunders promised", "", ""),
    "sync_thunder_lag_s": ("thunder after its flash", " s", ""),
    "sync_mean_ms": ("taps, seen against heard, mean", " ms", "≤ 25 ms"),
    "sync_reveals_ms": ("reveals, seen minus heard, median", " ms", "± 80 ms"),
    "sync_cuts_ms": ("cuts against the music, median", " ms", "≤ 45 ms"),
    "sync_mouths_r": ("mouths against the voice, correlation", "", "chance: {sync_mouths_chance_r}"),
    "sync_mouths_ms": ("mouths, seen minus heard (where the correlation is clear)", " ms", "± 60 ms"),
    "caption_offset_median_ms": ("captions against the voice, median", " ms", "≤ 50 ms"),
    "film_audio_lag_ms": ("sound of the film against its own mix", " ms", "± 20 ms"),
}
"""The critic's measures: what they are, unit, limit."""
