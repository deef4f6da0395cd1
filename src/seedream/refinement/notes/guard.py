"""Guard: small words of great weight. What says no, away, or when must be part of what was understood, or the wish is asked back.

"I'm not a fan of the piano" has every word of a wish for a piano but one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.refinement.notes.frames.parsing import parsed
from seedream.refinement.notes.tables import pattern
from seedream.scene.edits import Edit

_BRINGS = (
    "add", "recolour", "look", "hand", "music.instrument", "music.genre", "time_of_day", "season", "style", "voice.name",
    "title.on", "replace", "count", "action", "feeling", "accent", "beside", "show", "raise", "turn",
)  # fmt: skip
"""Operations that bring something: a word that says no turns them round."""


def weighty(word: str) -> bool:
    """Whether a word turns a wish round or says when it holds."""
    return word == "only" or pattern("says_no").fullmatch(word) is not None or pattern("says_when").fullmatch(word) is not None


def weighed(token: re.Match[str], edits: Sequence[Edit], *, constructed: bool) -> bool:
    """Whether a weighty word that stands outside of what was matched agrees with the edits all the same.

    A quality has been turned by a "not" already; what a construction found beside it has not.
    """
    text, word = token.string, token[0]
    if word == "only":  # "in <s0> only", "only the dog looks a bit big to me"
        return all(e.target.shots or e.value.startswith("only ") for e in edits) or parsed(text).stated
    if pattern("says_when").fullmatch(word):  # "a little heavier when we see <s0>": the shot is what it says
        return all(e.target.shots for e in edits) and pattern("when_seen").fullmatch(text, token.end()) is not None
    forbids = constructed and pattern("forbids").fullmatch(word) is not None and not all(_takes_away(edit) for edit in edits)
    if not forbids and not any(_brings(edit) for edit in edits):
        return True  # it takes away, or the step of a quality has been turned already
    if pattern("asks_only").match(text[: token.end()]):
        return True  # "why not make it blue", "isn't it better in blue"
    other = pattern("not_that").match(text, token.start())
    return other is not None and not any(other["what"] in edit.value.split("|") for edit in edits)


def _takes_away(edit: Edit) -> bool:
    """Whether an edit leaves something out, or makes it less."""
    off = edit.value in ("none", "off") or edit.value.startswith("no ") or edit.value.endswith("=> ")
    return off or edit.amount < 0 or edit.operation in ("remove", "shot.drop", "line.remove", "line.shorter", "undress")


def _brings(edit: Edit) -> bool:
    on = edit.value not in ("none", "off") and not edit.value.startswith("no ")
    return on and (edit.operation in _BRINGS or (edit.operation == "weather" and edit.amount > 0) or edit.value == "on")
