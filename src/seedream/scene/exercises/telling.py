"""Exercises as films and stills: the beats of a worked example, behind those of its lesson where that is to be explained too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.inputs import Brief
from seedream.scene.exercises import Exercise, read_exercise
from seedream.scene.graph import Beat

SUBJECT = "outline.exercise"
"""Subject of the beats of an exercise: its film is as long as it takes to tell it."""
WITH_LESSON_S = 50.0
"""A film at least as long as this tells first what its exercise is about."""
_STEPS = r"\b(?:steps?|working|work(?:ed)? (?:it )?out|solv\w+|method|long|column)\b"
_KINDS = ("cinematic", "lesson")


def exercise_of(brief: Brief) -> Exercise | None:
    """The exercise that a request is about; None where there is none, or where a script, data or pictures say what is shown."""
    given = brief.script is not None or brief.intent.data is not None or brief.pictures or brief.intent.videos
    if given or brief.kind not in _KINDS or brief.intent.kind not in (None, "lesson"):
        return None
    text = brief.prompt if brief.data is not None or "`" in brief.prompt else brief.wish  # a wish has lost the lines of code
    told = brief.outline is not None and brief.outline.kind != "formula"
    asks = brief.kind == "lesson" and brief.data is None and not told
    return read_exercise(text, asks or brief.intent.kind == "lesson")


def exercise_beats(exercise: Exercise, accent: str = "", before: Sequence[Beat] = ()) -> tuple[Beat, ...]:
    """The beats of an exercise, behind those of a lesson (`before`). `accent` is a "#rrggbb" for small emphasis."""
    views = [replace(s.view, accent=accent) if accent else s.view for s in exercise.steps]
    steps = [
        Beat(f"exercise.{s.id}", s.purpose, view, 2.0, 3.0, SUBJECT, (s.said,))
        for s, view in zip(exercise.steps, views, strict=True)
    ]
    return (*before, *steps)


def still_exercise(exercise: Exercise, wish: str, accent: str = "") -> Beat:
    """One picture of an exercise: the working where steps are asked for, else what shows it best, complete."""
    working = [k for k, step in enumerate(exercise.steps) if step.purpose == "work it out"]
    at = working[0] if working and re.search(_STEPS, wish, re.IGNORECASE) else exercise.still
    view = exercise.steps[at].view
    shown = replace(view, parts=tuple(replace(p, given=True) for p in view.parts), accent=accent or view.accent)
    return Beat("still", "show it all in one picture", shown, subject="establish")
