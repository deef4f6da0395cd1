"""What a note is read against, and what was understood of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from seedream.inputs import Brief
from seedream.scene.edits import Edit
from seedream.scene.graph import SceneGraph
from seedream.scene.script import Script
from seedream.scene.storyboard import Storyboard


@dataclass(frozen=True, eq=False)
class Film:
    """The film that a note is about, as it is now: `brief` with the wishes of earlier notes, `edits` those notes.

    `own_clock` is False where a song or a recording of the user's sets the times, which notes cannot move.
    """

    brief: Brief
    scene: SceneGraph
    board: Storyboard
    script: Script
    edits: tuple[Edit, ...] = ()
    own_clock: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """One short question with its possible answers: a label, and all edits of the note if it is meant so (likeliest first).

    Of what is `offered` nothing is done unless it is chosen: it is near to what was said, which was not understood. `settles`
    are the sentences of what was not understood, which an answer makes void.
    """

    text: str
    options: tuple[tuple[str, tuple[Edit, ...]], ...]
    offered: bool = False
    settles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A note as understood.

    `edits` are what will change (with a `question`: its likeliest answer); `refused` says in a sentence each what cannot be done
    and why; `otherwise` what the note could mean besides. With `undo` the note before is taken back first.
    """

    note: str
    edits: tuple[Edit, ...] = ()
    refused: tuple[str, ...] = ()
    question: Question | None = None
    otherwise: tuple[str, ...] = field(default=())
    undo: bool = False

    def answered(self, choice: int | None) -> Reading:
        """The reading after the question was answered; None: none of it, nothing changes."""
        if self.question is None:
            return self
        if choice is None and self.question.offered:
            return replace(self, question=None)
        if choice is None:
            return replace(self, edits=(), question=None, refused=(*self.refused, "nothing was changed"))
        edits = self.question.options[choice][1]
        chosen = self.question.offered and edits != self.edits
        refused = tuple(s for s in self.refused if not (chosen and s in self.question.settles))
        return replace(self, edits=edits, question=None, otherwise=(), refused=refused)
