"""Faults of the sound itself: clicks, gaps, hum, hiss, a lost or inverted channel, an offset, an end that is cut off."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter1d, median_filter
from scipy.signal import butter, sosfilt

from seedream.refinement.findings import Finding, Fix, blocking, warning
from seedream.refinement.quality.material import Judged, Material, Sounds, levels, runs
from seedream.types import SAMPLE_RATE_HZ, Audio

CLICK_OVER_DB = 30.0
"""How far a click's second difference stands above those around it (20 ms on either side)."""
ALONE, _WIDE, _AROUND = 2.5, 6, 48
"""How many times as sharp it is as everything beyond its own few samples within a millisecond."""
GAP_DB, GAP_S = 26.0, (0.06, 3.0)
HUM_OVER_DB, HUM_HZ = 10.0, (50.0, 60.0)
HISS_OVER_DB, HISS_FLOOR_DB = 8.0, -75.0
CHANNEL_DB, OPPOSED = 9.0, -0.3
OFFSET = 0.01
END_DB = 34.0
END_S = 0.03
_AGAIN = Fix("mix", "again")


def check_defects(material: Material) -> Judged:
    """Everything that a listener takes for a broken recording."""
    sounds, lag_s = material.sounds, material.lag_s
    if float(np.abs(sounds.film).max(initial=0.0)) < 1e-3:
        return [], {}
    clicks, apart = find_clicks(sounds.film.mean(1)), channel_difference(sounds.film)
    findings: list[Finding] = []
    for at in clicks[:3]:
        findings.append(blocking("click", f"the sound clicks ({len(clicks)} times)", len(clicks), 0, _AGAIN, time_s=at))
    for start_s, end_s in find_gaps(sounds, lag_s):
        message = f"the sound drops out for {end_s - start_s:.2f} s"
        findings.append(blocking("dropout", message, end_s - start_s, GAP_S[0], _AGAIN, time_s=start_s))
    hum, hiss = hum_db(sounds), hiss_db(sounds, lag_s)
    if hum > HUM_OVER_DB:
        findings.append(blocking("hum", f"mains hum lies {hum:.0f} dB above the mix", hum, HUM_OVER_DB, _AGAIN))
    if hiss > HISS_OVER_DB:
        findings.append(blocking("hiss", f"hiss lies {hiss:.0f} dB above the mix", hiss, HISS_OVER_DB, _AGAIN))
    if abs(apart[0]) > CHANNEL_DB:
        side = "right" if apart[0] > 0 else "left"
        findings.append(blocking("channels", f"the {side} channel is {abs(apart[0]):.0f} dB quieter", apart[0], CHANNEL_DB, _AGAIN))
    if apart[1] < OPPOSED:
        findings.append(blocking("channels", "the channels cancel each other in mono", apart[1], OPPOSED, _AGAIN))
    shift = float(np.abs(sounds.film.mean(0)).max())
    if shift > OFFSET:
        findings.append(blocking("offset", f"the sound stands {shift:.3f} off its middle", shift, OFFSET, _AGAIN))
    findings += _end(sounds.film)
    return findings, {"clicks": len(clicks), "hum_over_db": round(hum, 1), "hiss_over_db": round(hiss, 1)}


def find_clicks(sound: Audio) -> list[float]:
    """Times of single samples that jump far out of the waveform around them, in a mono sound.

    What bends as sharply for a millisecond around it is a "t" or a drum, and no click.
    """
    bend = np.abs(np.diff(sound, 2))
    reach = SAMPLE_RATE_HZ // 50
    coarse = maximum_filter1d(bend, 48)[::48]
    usual = median_filter(coarse, 2 * reach // 48 + 1)
    over = coarse / np.maximum(usual, 2e-4)
    near = maximum_filter1d(over, 9)
    hits = np.flatnonzero((over > 10 ** (CLICK_OVER_DB / 20)) & (over == near))
    return [float(i * 48 / SAMPLE_RATE_HZ) for i in hits if _alone(bend, int(i) * 48)]


def _alone(bend: Audio, start: int) -> bool:
    """Whether the sharpest bend within a millisecond from `start` stands out of that which surrounds it."""
    peak = start + int(np.argmax(bend[start : start + 48]))
    around = np.concatenate([bend[max(peak - _AROUND, 0) : max(peak - _WIDE, 0)], bend[peak + _WIDE : peak + _AROUND]])
    return float(bend[peak]) > ALONE * float(around.max(initial=0.0))


def find_gaps(sounds: Sounds, lag_s: float) -> list[tuple[float, float]]:
    """Spans in which the film is far quieter than its stems are together, or all stems stop at once and go on again."""
    together: Audio = np.asarray(sounds.bed + sounds.stems["voice"], np.float32)
    film, wanted = levels(sounds.film.mean(1)), levels(_moved(together, lag_s))
    size = min(len(film), len(wanted))
    film, wanted = film[:size], wanted[:size]
    usual = np.median(wanted - film) if size else 0.0
    lost = (wanted - film - usual > GAP_DB) & (wanted > -55)
    digital = (film < -90) & (np.arange(size) < size - 100) & (np.arange(size) > 100)
    found = []
    for start, end in runs(lost | digital):
        length_s = (end - start) * 0.01
        around = film[max(start - 30, 0) : start + 1].max(initial=-120.0), film[end - 1 : end + 30].max(initial=-120.0)
        if GAP_S[0] <= length_s <= GAP_S[1] and max(around) > -50:
            found.append((start * 0.01, end * 0.01))
    return found


def hum_db(sounds: Sounds) -> float:
    """How much stronger the mains frequency and its multiples are than the notes beside them, in the film over the stems, in dB."""
    film = _spectrum_db(sounds.film.mean(1))
    wanted = _spectrum_db(np.asarray(sounds.bed + sounds.stems["voice"], np.float32))
    return max(_comb(film, hz) - max(_comb(wanted, hz), 0.0) for hz in HUM_HZ)


def _spectrum_db(sound: Audio) -> NDArray[np.float64]:
    """Quiet tenth of the spectrum of every second, in steps of 1 Hz up to 400 Hz: what never stops."""
    count = len(sound) // SAMPLE_RATE_HZ
    if not count:
        return np.full(400, -120.0)
    blocks = sound[: count * SAMPLE_RATE_HZ].reshape(count, SAMPLE_RATE_HZ) * np.hanning(SAMPLE_RATE_HZ)
    power = np.abs(np.fft.rfft(blocks, axis=1))[:, :400]
    return np.asarray(20 * np.log10(np.percentile(power, 10, axis=0) + 1e-3))


def _comb(spectrum_db: NDArray[np.float64], hz: float) -> float:
    """Mean height of the first three multiples of a frequency over what lies 4 to 9 Hz beside them."""
    over = []
    for multiple in (1, 2, 3):
        at = round(hz * multiple)
        beside = np.concatenate([spectrum_db[at - 9 : at - 3], spectrum_db[at + 4 : at + 10]])
        over.append(float(spectrum_db[at] - np.median(beside)))
    return float(np.mean(over))


def hiss_db(sounds: Sounds, lag_s: float) -> float:
    """How much louder the film is above 6 kHz than its stems are, where these are quiet there, in dB."""
    high = butter(4, 6000, "high", fs=SAMPLE_RATE_HZ, output="sos")
    together: Audio = np.asarray(sounds.bed + sounds.stems["voice"], np.float32)
    film = levels(np.asarray(sosfilt(high, sounds.film.mean(1)), np.float32), 0.05)
    wanted = levels(np.asarray(sosfilt(high, _moved(together, lag_s)), np.float32), 0.05)
    size = min(len(film), len(wanted))
    if size < 10:
        return 0.0
    quiet = np.argsort(wanted[:size])[: max(size // 5, 5)]
    return float(np.median(film[quiet]) - max(float(np.median(wanted[quiet])), HISS_FLOOR_DB))


def channel_difference(sound: Audio) -> tuple[float, float]:
    """How much louder left is than right in dB, and the correlation of the two."""
    left, right = sound[:, 0].astype(np.float64), sound[:, 1].astype(np.float64)
    a, b = float(np.sqrt((left**2).mean())), float(np.sqrt((right**2).mean()))
    return 20 * float(np.log10((a + 1e-6) / (b + 1e-6))), float((left * right).mean() / (a * b + 1e-12))


def _end(film: Audio) -> list[Finding]:
    """A sound that is cut off: as loud in its last moment as before."""
    level = levels(film.mean(1), END_S)
    if len(level) < 60:
        return []
    last, usual = float(level[-2:].mean()), float(np.percentile(level, 60))
    if last > usual - 8.0:
        message = "the sound is cut off at the end"
        return [warning("ending", message, last - usual, -8.0, Fix("mix", "fade"), time_s=len(film) / SAMPLE_RATE_HZ - END_S)]
    return []


def _moved(sound: Audio, lag_s: float) -> Audio:
    """A sound moved to where it is in the film."""
    shift = round(lag_s * SAMPLE_RATE_HZ)
    if shift >= 0:
        return np.concatenate([np.zeros(shift, np.float32), sound])
    return sound[-shift:]
