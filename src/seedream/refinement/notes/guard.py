"""Guard: small words of great weight. What says no, away, or when must be part of what was understood, or the wish is asked back.

"I'm not a fan of the piano" has every word of a wish for a piano but one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.refinement.notes.tables import pattern
from seedream.scene.edits import Edit

_BRINGS = (
    "add", "recolour", "look", "hand", "music.instrument", "music.genre", "time_of_day", "season", "style", "voice.name",
    "title.on", "replace", "count", "action", "feeling", "accent", "beside", "show", "raise", "turn",
)  # fmt: skip
"""Operations that bring something: a word that says no turns them round."""


def weighty(word: str) -> bool:
    """Whether a word turns a wish round or says when it holds."""
    return pattern("says_no").fullmatch(word) is not None or pattern("says_when").fullmatch(word) is not None


def weighed(token: re.Match[str], edits: Sequence[Edit]) -> bool:
    """Whether a weighty word that stands outside of what was matched agrees with the edits all the same."""
    text, word = token.string, token[0]
    if pattern("says_when").fullmatch(word):  # "a little heavier when we see <s0>": the shot is what it says
        return all(e.target.shots for e in edits) and pattern("when_seen").fullmatch(text, token.end()) is not None
    if not any(_brings(edit) for edit in edits):
        return True  # it takes away, or the step of a quality has been turned already
    if pattern("asks_only").match(text[: token.end()]):
        return True  # "why not make it blue", "isn't it better in blue"
    other = pattern("not_that").match(text, token.start())
    return other is not None and not any(other["what"] in edit.value.split("|") for edit in edits)


def _brings(edit: Edit) -> bool:
    on = edit.value not in ("none", "off") and not edit.value.startswith("no ")
    return on and (edit.operation in _BRINGS or (edit.operation == "weather" and edit.amount > 0) or edit.value == "on")
