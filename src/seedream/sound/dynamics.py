"""Level control over time: compressor, look-ahead limiter, and slow gain curves for ducking."""

from __future__ import annotations

import numpy as np
from scipy import signal
from scipy.ndimage import maximum_filter1d, minimum_filter1d

from seedream.sound.dsp import SR, Curve, gain, upsample_curve
from seedream.sound.loudness import true_peaks
from seedream.types import Audio

CONTROL = 48
"""Samples per value of a control curve (1 ms)."""


def levels_db(x: Audio) -> Curve:
    """RMS level in dB of every millisecond (the louder channel), smoothed over 10 ms; one value per `CONTROL` samples."""
    power = np.maximum(np.square(x[:, 0]), np.square(x[:, 1])) if x.ndim == 2 else np.square(x)
    blocks = -(-len(power) // CONTROL)
    mean = np.pad(power, (0, blocks * CONTROL - len(power))).reshape(blocks, CONTROL).mean(axis=1)
    smooth = np.convolve(mean, np.hanning(23)[1:-1] / np.hanning(23).sum(), "same") if blocks > 21 else mean
    return np.asarray(10.0 * np.log10(np.maximum(smooth, 1e-12)), dtype=np.float32)


def follow(target: Curve, attack_s: float, release_s: float) -> Curve:
    """Follow a control curve, faster downwards (`attack_s`) than upwards (`release_s`); time constants."""
    down, up = (float(np.exp(-CONTROL / SR / max(t, 1e-4))) for t in (attack_s, release_s))
    out, value = np.empty(len(target), np.float32), float(target[0]) if len(target) else 0.0
    for i, wanted in enumerate(target.tolist()):
        keep = down if wanted < value else up
        value = wanted + (value - wanted) * keep
        out[i] = value
    return out


def apply_gain_db(x: Audio, gain_db: Curve) -> Audio:
    """Multiply by a control curve in dB."""
    factor = upsample_curve(np.power(10.0, gain_db / 20.0).astype(np.float32), CONTROL, len(x))
    return np.asarray(x * (factor[:, None] if x.ndim == 2 else factor), dtype=np.float32)


def compress(
    x: Audio, threshold_db: float, ratio: float = 2.5, knee_db: float = 8.0, attack_s: float = 0.004, release_s: float = 0.12
) -> Audio:
    """Soft-knee compressor without make-up gain, 5 ms look-ahead, channels linked."""
    if not len(x):
        return x
    over = levels_db(x) - threshold_db
    bent = np.where(over > knee_db / 2, over, np.square(np.clip(over + knee_db / 2, 0.0, None)) / (2.0 * knee_db))
    wanted = minimum_filter1d((-(1.0 - 1.0 / ratio) * bent).astype(np.float32), 11, origin=0)
    return apply_gain_db(x, follow(wanted, attack_s, release_s))


def limit_gain(peaks: Curve, ceiling_db: float, lookahead_s: float = 0.004, release_s: float = 0.06) -> Curve:
    """Per-sample gain that keeps true peaks (`loudness.true_peaks`) under `ceiling_db`: smooth, looks ahead, releases slowly."""
    needed = np.minimum(1.0, gain(ceiling_db) / np.maximum(peaks, 1e-9)).astype(np.float32)
    if needed.min(initial=1.0) >= 1.0:
        return np.ones(len(peaks), np.float32)
    width = 2 * round(lookahead_s * SR) + 1
    held = minimum_filter1d(needed, 2 * width - 1)
    window = np.hanning(width + 2)[1:-1].astype(np.float32)
    fast = signal.oaconvolve(np.pad(held, width // 2, mode="edge"), window / window.sum(), mode="valid").astype(np.float32)
    # The release: where gain has just been low, stay a little low, so that single peaks do not flutter.
    blocks = -(-len(fast) // CONTROL)
    coarse = np.pad(fast, (0, blocks * CONTROL - len(fast)), constant_values=1.0).reshape(blocks, CONTROL).min(axis=1)
    slow = upsample_curve(follow(coarse, 1e-4, release_s), CONTROL, len(fast))
    return np.asarray(np.minimum(fast, slow), dtype=np.float32)


def round_off(x: Audio, ceiling_db: float, knee_db: float = 3.0) -> Audio:
    """Peaks rounded off towards a ceiling that no sample exceeds; up to `knee_db` below it nothing changes.

    For spikes that come so often that a limiter could not let go between them.
    """
    top = gain(ceiling_db)
    start = gain(ceiling_db - knee_db)
    out = np.array(x, np.float32)
    over = np.abs(out) > start
    bent = start + (top - start) * np.tanh((np.abs(out[over]) - start) / (top - start))
    out[over] = np.copysign(bent, out[over])
    return out


def limit(x: Audio, ceiling_db: float) -> Audio:
    """True-peak limiter, channels linked."""
    curve = limit_gain(true_peaks(x), ceiling_db)
    return np.asarray(x * (curve[:, None] if x.ndim == 2 else curve), dtype=np.float32)


def hold_maximum(curve: Curve, before_s: float, after_s: float) -> Curve:
    """Sliding maximum of a control curve over `before_s` ahead (look-ahead) and `after_s` behind."""
    ahead, behind = round(before_s * SR / CONTROL), round(after_s * SR / CONTROL)
    size = ahead + behind + 1
    return np.asarray(maximum_filter1d(curve, size, origin=(behind - ahead) // 2, mode="nearest"), dtype=np.float32)
