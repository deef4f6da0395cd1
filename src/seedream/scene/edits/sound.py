"""Edits of what is heard: levels of the parts of the mix, tempo and mood of the music."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedream.scene.edits.content import moved_mood
from seedream.scene.edits.edit import Edit, named
from seedream.scene.storyboard import Storyboard

STEP_DB = 6.0
SILENT_DB = -120.0
STEMS = ("voice", "music", "effects", "ambience")


@dataclass(frozen=True, slots=True)
class Level:
    """How much louder (dB; `SILENT_DB` and below is silence) one part of the mix is from `start_s` to `end_s` of the film."""

    stem: str
    gain_db: float
    start_s: float
    end_s: float


def levels(board: Storyboard, edits: Sequence[Edit]) -> tuple[Level, ...]:
    """Changes of level that the notes ask for; the spans of single shots follow the storyboard. "none" is undone by "on"."""
    out: list[Level] = []
    for edit in named(edits, "level"):
        stems = ("effects", "ambience") if edit.target.kind == "effects" and edit.value == "all" else (edit.target.kind,)
        if edit.value == "on":
            out = [level for level in out if not (level.stem in stems and level.gain_db <= SILENT_DB)]
            continue
        gain_db = SILENT_DB if edit.value == "none" else STEP_DB * edit.amount
        spans = [(s.start_s, s.end_s) for s in board.shots if s.beat_id in edit.target.shots]
        spans = spans if edit.target.shots else [(0.0, board.duration_s)]
        out += [Level(stem, gain_db, start_s, end_s) for stem in stems for start_s, end_s in spans]
    return tuple(out)


def music_board(board: Storyboard, edits: Sequence[Edit]) -> Storyboard:
    """The storyboard as the composer sees it: with the mood that the notes want of the music alone."""
    for edit in named(edits, "music.mood"):
        board = replace(board, mood=moved_mood(board.mood, edit))
    return board


def tempo_factor(edits: Sequence[Edit]) -> float:
    """How much faster than chosen the music is to be."""
    factor = 1.0
    for edit in named(edits, "music.tempo"):
        factor *= edit.amount if edit.value == "x" else 1.15**edit.amount
    return factor
