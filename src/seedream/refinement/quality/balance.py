"""The voice: whether it is there, whole and understood over everything else."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seedream.refinement.findings import Finding, Fix, blocking, warning
from seedream.refinement.quality.material import Judged, Material, levels, runs
from seedream.sound.loudness import integrated_lufs
from seedream.types import SAMPLE_RATE_HZ, Audio

OVER_BED_LU, OVER_BED_FAULT_LU = 6.0, 3.0
"""Speech this much louder than everything else is understood without effort (BBC and EBU advise 7 LU and more); less is a fault."""
VOICE_DB = -50.0
MISSING = 0.25
"""A line of which less than this part of its time is voiced is missing."""
STOPS_S = 0.06


def check_voice(material: Material) -> Judged:
    """Speech over the bed, lines that are not heard, speech that the end cuts off, a film whose music is missing."""
    voice, promise = material.sounds.stems["voice"], material.promise
    findings: list[Finding] = []
    measures: dict[str, float | str] = {}
    level = levels(voice)
    if (over := speech_over_bed(voice, material.sounds.bed)) is not None:
        measures["speech_over_bed_lu"] = round(over, 1)
        if over < OVER_BED_LU:
            tell = blocking if over < OVER_BED_FAULT_LU else warning
            message = f"speech is only {over:.1f} LU louder than what plays under it"
            findings.append(tell("balance", message, over, OVER_BED_LU, Fix("mix", "duck")))
    for line in promise.lines if promise.narrated else ():
        here = level[round(line.start_s * 100) : round(line.end_s * 100)]
        voiced = float((here > VOICE_DB).mean()) if len(here) else 0.0
        if voiced < MISSING:
            message = f'"{_short(line.text)}" is not spoken'
            findings.append(blocking("voice", message, voiced, MISSING, Fix("voice", line.id), time_s=line.start_s))
        elif line.end_s > material.info.video_duration_s + 0.05:
            message = f'the film ends before "{_short(line.text)}" does'
            findings.append(blocking("voice", message, line.end_s, material.info.video_duration_s, Fix("voice", line.id),
                                     time_s=line.start_s))  # fmt: skip
    findings += _stops(material, level)
    if promise.music and float(np.abs(material.sounds.stems["music"]).max(initial=0.0)) < 1e-3:
        findings.append(blocking("music", "music was asked for and is not heard", -120.0, VOICE_DB, Fix("mix", "again")))
    return findings, measures


def speech_over_bed(voice: Audio, bed: Audio) -> float | None:
    """Loudness of speech over everything else while somebody speaks, in LU; None where nobody does or nothing else is heard."""
    size = min(len(voice), len(bed))
    speaking = np.repeat(levels(voice[:size]) > VOICE_DB, SAMPLE_RATE_HZ // 100)
    if speaking.sum() < SAMPLE_RATE_HZ // 2:
        return None
    said, under = voice[: len(speaking)][speaking], bed[: len(speaking)][speaking]
    under_lufs = integrated_lufs(under)
    return None if under_lufs < -65 else integrated_lufs(said) - under_lufs


def _stops(material: Material, level: NDArray[np.float64]) -> list[Finding]:
    """Speech that breaks off: the voice falls from full level to nothing within a hundredth of a second, in the midst of a line."""
    findings = []
    loud = float(np.percentile(level[level > VOICE_DB], 60)) if (level > VOICE_DB).any() else 0.0
    for line in material.promise.lines if material.promise.narrated else ():
        first, last = round(line.start_s * 100), min(round(line.end_s * 100), len(level))
        for start, end in runs(level[first:last] < -85):
            before = level[max(first + start - 2, 0) : first + start]
            if end - start >= STOPS_S * 100 and len(before) and before.max() > loud - 3:
                at = (first + start) / 100
                message = f'the voice breaks off in "{_short(line.text)}"'
                findings.append(blocking("voice", message, (end - start) / 100, STOPS_S, Fix("voice", line.id), time_s=at))
                break
    return findings


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:38].rstrip()}…"
