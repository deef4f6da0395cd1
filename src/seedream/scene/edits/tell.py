"""Telling: an edit in words, for whoever made the note, and as a decision of theirs for the record."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from seedream.scene.edits.edit import Edit
from seedream.scene.reading import lexicon
from seedream.scene.storyboard import Storyboard
from seedream.types import Decision

_NTH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")


@cache
def _phrases() -> dict[str, Any]:
    return dict(lexicon.data("edits"))


def tell(edit: Edit, board: Storyboard) -> str:
    """One edit as a short sentence, such as "shot 2: much warmer"."""
    where = where_of(edit, board)
    side, _, other = edit.value.partition(":")
    beside = next((s.index + 1 for s in board.shots if other and s.beat_id == other), 0)
    what = f"comes right {side} shot {beside}" if edit.operation == "shot.order" and beside else what_of(edit)
    return f"{where}: {what}" if where else what


def where_of(edit: Edit, board: Storyboard) -> str:
    """The shots of an edit as "shot 2" or "shots 1 and 3"; "" for the whole film."""
    numbers = [str(s.index + 1) for s in board.shots if s.beat_id in edit.target.shots]
    if not edit.target.shots or len(numbers) == len(board.shots):
        return ""
    if not numbers:
        return "a shot that is no longer there"
    return f"shot {numbers[0]}" if len(numbers) == 1 else f"shots {', '.join(numbers[:-1])} and {numbers[-1]}"


def what_of(edit: Edit) -> str:
    """What changes, in words."""
    row = _phrases().get(edit.operation, {})
    form = row.get("minus" if edit.amount < 0 else "plus", edit.operation)
    form = row.get(f"{edit.value}{'-' if edit.amount < 0 else '+'}", form)
    form = row.get(edit.value, form) if isinstance(row.get(edit.value), str) else form
    first, _, second = edit.value.partition(" => " if edit.operation in ("line.rewrite", "headline") else "|")
    where, _, other = edit.value.partition(":")
    if other and "beside" in row:
        form = row["beside"]
    elif second and "both" in row:
        form = row["both"]
    elif edit.value.endswith(" => "):
        form = row.get("cut", form)
    value = " ".join(part for part in edit.value.replace("|", " ").split() if part != "1")
    name = _called(edit.target.name) or edit.target.kind
    size = abs(edit.amount)
    degree = "a little " if 0 < size < 0.8 else "much " if size > 1.3 else ""
    return str(form).format(
        value=value, name=name, amount=f"{edit.amount:g}", size=f"{size:g}", degree=degree, first=first, second=second,
        where={"front": "in front of", "left": "left of", "right": "right of"}.get(where, where), other=other.replace("_", " "),
    )  # fmt: skip


def _called(name: str) -> str:
    """An entity, or one of several ("kid.2"), in words."""
    noun, _, number = name.replace("_", " ").partition(".")
    return f"{_NTH[int(number) - 1]} {noun}" if number.isdigit() and 0 < int(number) <= len(_NTH) else noun


def decisions(edits: Sequence[Edit], board: Storyboard) -> tuple[Decision, ...]:
    """The edits as decisions of the user."""
    return tuple(
        Decision(f"note.{i + 1}.{edit.operation}", tell(edit, board), f'you said "{edit.words}"', "user")
        for i, edit in enumerate(edits)
    )
