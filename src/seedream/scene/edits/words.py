"""Edits of what is said, on the storyboard: new words take the place of old ones in their shot if they fit there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from seedream.scene.script import Script
from seedream.scene.storyboard import Shot, Storyboard

TAIL_S = 0.15
"""Least silence between the last word of a shot and its cut."""


def with_words(board: Storyboard, script: Script, durations_s: Mapping[str, float]) -> Storyboard | None:
    """The storyboard with the lines that are left in `script`, at their old places and new lengths; None where they do not fit."""
    shots = [_spoken(shot, durations_s) for shot in board.shots]
    placed = {line.line_id for shot in shots for line in shot.lines}
    fits = all(_no_longer(new, old) or _fits(new) for new, old in zip(shots, board.shots, strict=True)) and placed == {
        line.id for line in script.lines
    }
    return replace(board, shots=tuple(shots)) if fits else None


def _spoken(shot: Shot, durations_s: Mapping[str, float]) -> Shot:
    lines = (replace(x, duration_s=durations_s[x.line_id]) for x in shot.lines if x.line_id in durations_s)
    return replace(shot, lines=tuple(lines))


def _no_longer(new: Shot, old: Shot) -> bool:
    """Whether every line of a shot is spoken in the time that it had."""
    before = {line.line_id: line.duration_s for line in old.lines}
    return all(line.duration_s <= before.get(line.line_id, 0.0) for line in new.lines)


def _fits(shot: Shot) -> bool:
    if not shot.lines:
        return True
    ends = [line.start_s + line.duration_s for line in shot.lines]
    starts = [line.start_s for line in shot.lines[1:]]
    return all(end + TAIL_S <= limit for end, limit in zip(ends, [*starts, shot.end_s], strict=True))


def in_order(script: Script, board: Storyboard) -> Script:
    """The script with its lines as the storyboard speaks them: in its order, without those of shots that were taken out."""
    lines = {line.id: line for line in script.lines}
    spoken = (line.line_id for shot in board.shots for line in shot.lines)
    return replace(script, lines=tuple(lines[i] for i in spoken if i in lines))
