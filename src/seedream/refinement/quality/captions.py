"""Captions against the speech that is really heard."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from seedream.errors import InputError
from seedream.refinement.findings import Finding, Fix, blocking
from seedream.types import SAMPLE_RATE_HZ, Audio

OFFSET_LIMIT_S = 0.05
MAX_CHARACTERS_PER_S = 17.0
MAX_LINES = 2
_REWRITE = Fix("captions", "write again")
_STAMP = re.compile(r"(\d+):(\d\d):(\d\d)[,.](\d{3}) --> (\d+):(\d\d):(\d\d)[,.](\d{3})")


@dataclass(frozen=True, slots=True)
class ReadCue:
    """A cue as a player reads it."""

    start_s: float
    end_s: float
    lines: tuple[str, ...]


def read_srt(path: Path) -> tuple[ReadCue, ...]:
    """Cues of a SubRip file, in order. Raises InputError where it cannot be read."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} is missing or no UTF-8 text; make the film again with `seedream create`") from error
    cues = []
    for block in text.strip().split("\n\n"):
        lines = block.strip().splitlines()
        stamp = next((m for line in lines if (m := _STAMP.search(line))), None)
        if stamp:
            n = [int(g) for g in stamp.groups()]
            start, end = (n[k] * 3600 + n[k + 1] * 60 + n[k + 2] + n[k + 3] / 1000 for k in (0, 4))
            at = next(i for i, line in enumerate(lines) if _STAMP.search(line))
            cues.append(ReadCue(start, end, tuple(lines[at + 1 :])))
    return tuple(cues)


def speech_onsets(voice: Audio) -> NDArray[np.float64]:
    """Times at which speech begins after at least 0.2 s of silence, in a mono voice stem."""
    hop = SAMPLE_RATE_HZ // 200
    count = len(voice) // hop
    if count < 10:
        return np.zeros(0)
    level = np.sqrt((voice[: count * hop].reshape(count, hop) ** 2).mean(1))
    if level.max() < 1e-4:
        return np.zeros(0)
    loud = level > 0.04 * np.percentile(level[level > 0.02 * level.max()], 90)
    quiet_before = np.array([not loud[max(0, i - 40) : i].any() for i in range(count)])
    return np.flatnonzero(loud & quiet_before) * hop / SAMPLE_RATE_HZ


def check_captions(
    cues: tuple[ReadCue, ...], voice: Audio, lag_s: float, duration_s: float, words: str = "exact"
) -> tuple[list[Finding], dict[str, float | str]]:
    """Timing against measured onsets of speech, reading speed, number of lines, overlaps. `voice` is mono at 48 kHz.

    `words` says how their times are known: a recording of "unknown" words has no captions, "estimated" ones are only warned about.
    """
    onsets = speech_onsets(voice) + lag_s
    measures: dict[str, float | str] = {"captions": len(cues)}
    if len(onsets) and not cues and words != "unknown":
        return [blocking("captions", "there is speech but no caption", 0, len(onsets), _REWRITE)], measures
    findings = _check_form(cues, duration_s)
    if not cues or not len(onsets):
        return findings, measures
    starts = np.array([cue.start_s for cue in cues])
    offsets = starts - onsets[np.abs(onsets[None, :] - starts[:, None]).argmin(1)]
    # Cues that begin in the middle of running speech have no silence before them and cannot be measured this way.
    measured = offsets[np.abs(offsets) < 0.6]
    if len(measured):
        median_s = float(np.median(np.abs(measured)))
        measures["caption_offset_median_ms"] = round(median_s * 1000, 1)
        measures["caption_offset_bias_ms"] = round(float(np.median(measured)) * 1000, 1)
        if median_s > OFFSET_LIMIT_S:
            message = f"captions are {median_s * 1000:.0f} ms off the speech"
            finding = blocking("captions", message, median_s, OFFSET_LIMIT_S, _REWRITE)
            findings.append(finding if words == "exact" else replace(finding, severity="warning", fix=None))
    return findings, measures


def _check_form(cues: tuple[ReadCue, ...], duration_s: float) -> list[Finding]:
    findings: list[Finding] = []
    for i, cue in enumerate(cues):
        speed = len(" ".join(cue.lines)) / max(cue.end_s - cue.start_s, 1e-3)
        if len(cue.lines) > MAX_LINES:
            message = f"a caption has {len(cue.lines)} lines"
            findings.append(blocking("captions", message, len(cue.lines), MAX_LINES, _REWRITE, time_s=cue.start_s))
        if speed > MAX_CHARACTERS_PER_S * 1.25:
            message = f"a caption runs at {speed:.0f} characters a second"
            findings.append(Finding("captions", "warning", message, cue.start_s, speed, MAX_CHARACTERS_PER_S))
        following_s = cues[i + 1].start_s if i + 1 < len(cues) else duration_s + 0.05
        if cue.end_s > following_s + 1e-3:
            message = "a caption overlaps the next or outlasts the film"
            findings.append(blocking("captions", message, cue.end_s, following_s, _REWRITE, time_s=cue.start_s))
    return findings
