"""Sound faults measured on the decoded film: loudness, true peak, clipping, missing sound."""

from __future__ import annotations

import numpy as np
import pyloudnorm
from scipy.signal import resample_poly

from seedream.refinement.findings import Finding, Fix, blocking
from seedream.types import SAMPLE_RATE_HZ, Audio

LOUDNESS_TOLERANCE_LU = 0.5
TRUE_PEAK_LIMIT_DBTP = -1.0
CLIPPED_RUN = 6
SILENCE_DBFS = -70.0


def true_peak_dbtp(audio: Audio) -> float:
    """True peak in dBTP by four-fold oversampling (ITU-R BS.1770-4, annex 2)."""
    peak = max(float(np.abs(resample_poly(audio[:, c], 4, 1)).max()) for c in range(audio.shape[1]))
    return 20 * float(np.log10(max(peak, 1e-9)))


def integrated_lufs(audio: Audio) -> float:
    """Integrated loudness in LUFS (ITU-R BS.1770-4); needs at least 0.4 s."""
    return float(pyloudnorm.Meter(SAMPLE_RATE_HZ).integrated_loudness(audio))


def flat_tops(audio: Audio) -> int:
    """Number of clipped peaks: runs of samples that stick to the signal's own ceiling."""
    count = 0
    for channel in audio.T:
        magnitude = np.abs(channel)
        ceiling = float(magnitude.max())
        if ceiling < 0.5:
            continue
        near = np.concatenate([[0], (magnitude > 0.985 * ceiling).astype(np.int8), [0]])
        edges = np.flatnonzero(np.diff(near))
        count += int(((edges[1::2] - edges[::2]) >= CLIPPED_RUN).sum())
    return count


def check_loudness(audio: Audio, target_lufs: float) -> tuple[list[Finding], dict[str, float | str]]:
    """Loudness, true peak and clipping against the promise."""
    rms_db = 10 * float(np.log10(max(float((audio**2).mean()), 1e-12)))
    if rms_db < SILENCE_DBFS or len(audio) < 0.4 * SAMPLE_RATE_HZ:
        silent = blocking("loudness", "the film is silent", rms_db, SILENCE_DBFS, Fix("mix", "again"))
        return [silent], {"loudness_lufs": "silent"}
    lufs, peak, tops = integrated_lufs(audio), true_peak_dbtp(audio), flat_tops(audio)
    allowed_tops = 0.5 * len(audio) / SAMPLE_RATE_HZ
    findings = []
    if abs(lufs - target_lufs) > LOUDNESS_TOLERANCE_LU:
        message = f"loudness is {lufs:.1f} LUFS, {target_lufs:.0f} was promised"
        findings.append(blocking("loudness", message, lufs, target_lufs, Fix("mix", "gain")))
    if peak > TRUE_PEAK_LIMIT_DBTP:
        message = f"true peak is {peak:.2f} dBTP, at most {TRUE_PEAK_LIMIT_DBTP} may be"
        findings.append(blocking("true peak", message, peak, TRUE_PEAK_LIMIT_DBTP, Fix("mix", "ceiling")))
    if tops > allowed_tops:
        findings.append(blocking("clipping", f"{tops} peaks are clipped flat", tops, allowed_tops, Fix("mix", "ceiling")))
    return findings, {"loudness_lufs": round(lufs, 2), "true_peak_dbtp": round(peak, 2), "clipped_peaks": tops}
