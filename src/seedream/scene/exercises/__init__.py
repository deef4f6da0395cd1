"""Exercises: a sum, an equation, a shape or a list of numbers in a request becomes a worked example with exactly these numbers.

Every reader looks for exercises of its kind; all numbers are computed exactly (as fractions), and rounded only as they are written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from seedream.scene.exercises.algebra import read_algebra
from seedream.scene.exercises.algorithms import read_algorithms
from seedream.scene.exercises.arithmetic import read_arithmetic
from seedream.scene.exercises.base import Exercise, Step
from seedream.scene.exercises.fractions import read_fractions
from seedream.scene.exercises.geometry import read_geometry
from seedream.scene.exercises.measures import read_measures
from seedream.scene.exercises.operations import read_operations
from seedream.scene.exercises.programs import read_programs
from seedream.scene.exercises.proportion import read_proportion
from seedream.scene.exercises.samples import read_samples
from seedream.scene.exercises.shares import read_shares
from seedream.scene.reading.lexicon import data as table

_READERS: tuple[tuple[Callable[[str], Exercise | None], int], ...] = (
    (read_programs, 3), (read_proportion, 3), (read_algorithms, 2), (read_samples, 4), (read_geometry, 3), (read_shares, 3),
    (read_algebra, 0),
    (read_measures, 4), (read_fractions, 0), (read_operations, 0), (read_arithmetic, 0),
)  # fmt: skip
"""Readers, and how many words besides the exercise a request may hold that does not ask for a lesson: a bare sum none, for it may
be written on a board in a picture."""
LONGEST = 600
"""Characters of a request for an exercise at most."""
MOST_OTHER = 2
"""A request for a lesson may say so many more."""


def read_exercise(text: str, asks: bool) -> Exercise | None:
    """The exercise that a request is about; None where there is none, or where it is only part of a picture.

    `asks` says that the request is for a lesson anyway; then a few more words may stand beside the exercise.
    """
    if len(text) > LONGEST:
        return None  # a text that is told, with numbers in it
    for pattern, plain in table("exercises")["reworded"]:
        text = re.sub(pattern, plain, text, flags=re.IGNORECASE)
    for read, others in _READERS:
        found = read(text)
        if found is not None and _other_words(text, found) <= others + (MOST_OTHER if asks else 0):
            return found
    return None


@cache
def _asking() -> re.Pattern[str]:
    words = re.sub(r"\s+", "", table("exercises")["asking"])
    return re.compile(rf"(?:{words})", re.IGNORECASE)


def _other_words(text: str, found: Exercise) -> int:
    """How many words outside of an exercise say something else than that it is to be explained."""
    rest = f"{text[: found.span[0]]} {text[found.span[1] :]}"
    topic = f"{found.title} {found.lesson.replace('_', ' ')} {found.steps[0].view.kicker}".lower()
    known = {word.rstrip("s") for word in re.findall(r"[a-z]+", topic)}
    words = re.findall(r"[A-Za-z][A-Za-z'’-]*|\d+(?:st|nd|rd|th)?", rest)
    return sum(not _asking().fullmatch(w.replace("'", "").replace("’", "")) and w.lower().rstrip("s") not in known for w in words)


__all__ = ["Exercise", "Step", "read_exercise"]
