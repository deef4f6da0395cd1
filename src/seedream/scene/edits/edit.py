"""Edits: single changes that a user's notes ask for. A film is a function of its brief, its seed and the edits in their order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Literal

TargetKind = Literal[
    "film", "shots", "entity", "line", "music", "voice", "effects", "ambience", "captions", "title"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Target:
    """What an edit is about. `shots` are ids of beats (which survive a change of order); none means the whole film.

    `name` is the id of an entity; a line is named by the beat in `shots` that it belongs to.
    """

    kind: TargetKind = "film"
    shots: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change. `amount` is relative to 1.0 for an ordinary step (negative: the other way) unless the operation names a unit
    (seconds, a factor); `value` is a name, a text or a colour; `words` the part of the note that it comes from."""

    operation: str
    target: Target = Target()
    amount: float = 0.0
    value: str = ""
    words: str = ""

    def in_shot(self, beat_id: str) -> bool:
        """Whether the edit concerns the shot of a beat."""
        return not self.target.shots or beat_id in self.target.shots


def named(edits: Iterable[Edit], *operations: str) -> tuple[Edit, ...]:
    """The edits with one of these operations, in order."""
    return tuple(edit for edit in edits if edit.operation in operations)


def last(edits: Sequence[Edit], operation: str) -> Edit | None:
    """The latest edit with this operation: the one that counts where a later one replaces an earlier."""
    return next(iter(reversed(named(edits, operation))), None)


def to_json(edits: Iterable[Edit]) -> str:
    """Edits as text, for the context graph."""
    return json.dumps([asdict(edit) for edit in edits], ensure_ascii=False)


def from_json(text: str) -> tuple[Edit, ...]:
    """Edits of a text written by `to_json`."""
    rows = json.loads(text)
    return tuple(Edit(**{**row, "target": Target(**{**row["target"], "shots": tuple(row["target"]["shots"])})}) for row in rows)
