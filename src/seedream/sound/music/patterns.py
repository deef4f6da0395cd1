"""The pattern language of accompaniments: one line of text per rhythm, so that genres stay readable data.

`"2: 0 1 2 3 2 1 2 1"` means two steps a beat; each token is one step. Tokens of all patterns: `.` rest, `-` hold the note before.
Chords: `*` the whole chord, `^` all but its lowest note, a digit the n-th chord note from below (past the top: an octave higher).
Bass: `r` root, `3` third, `5` fifth, `7` seventh, `8` octave, `a` approach to the next root, `w` a walking step.
A trailing `'` accents, a trailing `,` softens. Patterns start anew at each bar line and repeat or stop with the bar.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Step:
    """One event of a pattern: position and length in beats from the bar line, what to play, and a loudness factor."""

    at: float
    length: float
    token: str
    weight: float


@cache
def read_pattern(text: str) -> tuple[tuple[Step, ...], float]:
    """Events of a pattern and its length in beats."""
    head, body = text.split(":")
    tokens = body.split()
    unit = 1.0 / float(head)
    steps: list[Step] = []
    for index, token in enumerate(tokens):
        if token == "-" and steps:
            last = steps[-1]
            steps[-1] = Step(last.at, (index + 1) * unit - last.at, last.token, last.weight)
        elif token not in (".", "-"):
            weight = 1.18 if token.endswith("'") else 0.72 if token.endswith(",") else 1.0
            steps.append(Step(index * unit, unit, token.rstrip("',"), weight))
    return tuple(steps), len(tokens) * unit


def steps_in_bar(text: str, beats: float) -> tuple[Step, ...]:
    """Events of a pattern laid over a bar of `beats` beats."""
    steps, length = read_pattern(text)
    out = []
    offset = 0.0
    while offset < beats - 1e-9:
        for step in steps:
            at = offset + step.at
            if at < beats - 1e-9:
                out.append(Step(at, min(step.length, beats - at), step.token, step.weight))
        offset += length
    return tuple(out)


def choose(patterns: tuple[str, ...], level: float, low: float = 0.0) -> str:
    """The pattern for a level: the list goes from calm to busy over the range `low`..1."""
    share = (level - low) / max(1.0 - low, 1e-6)
    return patterns[min(len(patterns) - 1, max(0, int(share * len(patterns))))]
