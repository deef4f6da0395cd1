"""Notes on pictures: read by the reader of films, then held against what a picture has."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from seedream.albums.album import Spec
from seedream.albums.plan import Plan
from seedream.refinement import Film, Question, Reading, read_note
from seedream.scene.edits import Edit

NO_CHANGE = "everything in the picture is like that already"
NO_ROOM = "the picture cannot come closer or go further: not everything in it would be seen"
_BY_NUMBER = re.compile(r"\bvariations?\b|\bpanels?\b")


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads((Path(__file__).parent / "data" / "notes.toml").read_text("utf-8"))


def read_picture_note(
    note: str, plan: Plan, notes: tuple[Edit, ...], spec: Spec, ask: Callable[[Question], int | None] | None
) -> Reading:  # fmt: skip
    """A note as understood, without what a picture cannot do: that is refused in a sentence each."""
    film = Film(plan.brief, plan.scene, plan.board, plan.script, notes, own_clock=True)
    reading = read_note(_BY_NUMBER.sub("picture", note), film)
    if ask is not None and reading.question is not None:
        reading = reading.answered(ask(reading.question))
    edits = () if reading.undo else tuple(e for e in reading.edits if possible(e, spec))
    back = ("to go back use undo on its own (`seedream undo PICTURE`, `Albums.undo`), then say what should be different",)
    refused = (*reading.refused, *(back if reading.undo else ()), *(sentence_of(e) for e in reading.edits if not possible(e, spec)))
    # an operation that is understood but not possible must not come back by the other answers of a question
    return replace(reading, note=note, edits=edits, refused=_spoken(refused, spec), question=None)


def possible(edit: Edit, spec: Spec) -> bool:
    """Whether a picture (or a series) has what an edit changes."""
    table = _table()
    return edit.operation in table["done"] or (spec.mode == "series" and edit.operation in table["in_series"])


def sentence_of(edit: Edit) -> str:
    """Why an edit cannot be done."""
    found = (sentence for sentence, operations in _table()["sentences"].items() if edit.operation in operations)
    return f'"{edit.words}": {next(found, _table()["otherwise"])}'


def _spoken(sentences: Iterable[str], spec: Spec) -> tuple[str, ...]:
    """Sentences about films, said of pictures."""
    one, shots = ("series", "pictures") if spec.mode == "series" else ("picture", "pictures")
    told = (re.sub(r"\bthis film\b|\bthe film\b", f"the {one}", s) for s in sentences)
    told = (re.sub(r"\bfilms?\b", one, re.sub(r"\b(?:these|the)? ?shots\b", f"the {shots}", s)) for s in told)
    return tuple(dict.fromkeys(re.sub(r"\bseedream create\b", "seedream image", s) for s in told))
