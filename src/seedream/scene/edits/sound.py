"""Edits of what is heard: levels of the parts of the mix, tempo and mood of the music."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from seedream.scene.edits.content import moved_mood
from seedream.scene.edits.edit import Edit, named
from seedream.scene.storyboard import Storyboard

STEP_DB = 6.0
SILENT_DB = -120.0
STEMS = ("voice", "music", "effects", "ambience")
Fade = Literal["", "in", "out"]
FADE_S, FADE_SHARE = 4.0, 0.3
"""How long a fade takes where nothing is said, and at most as a part of the film."""


@dataclass(frozen=True, slots=True)
class Level:
    """How much louder (dB; `SILENT_DB` and below is silence) one part of the mix is from `start_s` to `end_s` of the film.

    A fade "in" is silent before and comes up over the span, a fade "out" goes down over it and is silent after.
    """

    stem: str
    gain_db: float
    start_s: float
    end_s: float
    fade: Fade = ""


def levels(board: Storyboard, edits: Sequence[Edit]) -> tuple[Level, ...]:
    """Changes of level that the notes ask for; the spans of single shots follow the storyboard. "none" is undone by "on"."""
    out: list[Level] = []
    for edit in named(edits, "level", "fade"):
        if edit.operation == "fade":
            out += _faded(board, edit)
            continue
        stems = ("effects", "ambience") if edit.target.kind == "effects" and edit.value == "all" else (edit.target.kind,)
        if edit.value == "on":
            out = [level for level in out if not (level.stem in stems and level.gain_db <= SILENT_DB)]
            continue
        gain_db = SILENT_DB if edit.value == "none" else STEP_DB * edit.amount
        spans = [(s.start_s, s.end_s) for s in board.shots if s.beat_id in edit.target.shots]
        spans = spans if edit.target.shots else [(0.0, board.duration_s)]
        out += [Level(stem, gain_db, start_s, end_s) for stem in stems for start_s, end_s in spans]
    return tuple(out)


def _faded(board: Storyboard, edit: Edit) -> list[Level]:
    """`value` "in" or "out": over the edit's shots, else at the beginning or the end of the film; `amount` in seconds, 0 as usual.

    "grow" comes up over the whole film.
    """
    stems = STEMS if edit.target.kind == "film" else (edit.target.kind,)
    spans = [(s.start_s, s.end_s) for s in board.shots if s.beat_id in edit.target.shots]
    length_s = edit.amount or min(FADE_S, FADE_SHARE * board.duration_s)
    start_s = min((s for s, _ in spans), default=0.0 if edit.value != "out" else board.duration_s - length_s)
    end_s = max((e for _, e in spans), default=board.duration_s if edit.value in ("out", "grow") else length_s)
    fade: Fade = "out" if edit.value == "out" else "in"
    return [Level(stem, SILENT_DB, max(start_s, 0.0), end_s, fade) for stem in stems]


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


def wished_music(words: str, edits: Sequence[Edit]) -> str:
    """Words on which instruments play: those of the request, unless a note names the only ones that should, and what notes add."""
    for edit in named(edits, "music.instrument"):
        words = edit.value if edit.value.startswith("only ") or not words else f"{words}, {edit.value}"
    return words
