"""Sound faults measured on the decoded film: loudness, true peak, clipping, missing sound."""

from __future__ import annotations

import numpy as np
import pyloudnorm
from scipy.signal import resample_poly

from seedream.refinement.findings import Finding, Fix
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
        silent = Finding("loudness", "blocking", "the film is silent", measured=rms_db, limit=SILENCE_DBFS, fix=Fix("mix", "again"))
        return [silent], {"loudness_lufs": "silent"}
    lufs, peak = integrated_lufs(audio), true_peak_dbtp(audio)
    tops = flat_tops(audio)
    seconds = len(audio) / SAMPLE_RATE_HZ
    findings = []
    if abs(lufs - target_lufs) > LOUDNESS_TOLERANCE_LU:
        findings.append(Finding("loudness", "blocking", f"loudness is {lufs:.1f} LUFS, {target_lufs:.0f} was promised",
                                measured=lufs, limit=target_lufs, fix=Fix("mix", "gain")))  # fmt: skip
    if peak > TRUE_PEAK_LIMIT_DBTP:
        findings.append(Finding("true peak", "blocking", f"true peak is {peak:.2f} dBTP, at most {TRUE_PEAK_LIMIT_DBTP} may be",
                                measured=peak, limit=TRUE_PEAK_LIMIT_DBTP, fix=Fix("mix", "ceiling")))  # fmt: skip
    if tops > 0.5 * seconds:
        findings.append(Finding("clipping", "blocking", f"{tops} peaks are clipped flat", measured=tops, limit=0.5 * seconds,
                                fix=Fix("mix", "ceiling")))  # fmt: skip
    return findings, {"loudness_lufs": round(lufs, 2), "true_peak_dbtp": round(peak, 2), "clipped_peaks": tops}
