"""Settling: what is left of the edits of a note once what was said twice, or settled by another wish, is taken together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from seedream.refinement.notes.amounts import Amount, in_decibel_steps, scaled
from seedream.refinement.notes.frames import parsed
from seedream.refinement.notes.tables import pattern
from seedream.scene.edits import Edit

_ONE_OF = frozenset(("resize", "format", "style", "time_of_day", "music.genre", "length", "action", "feeling", "season"))
"""Wishes of which a film, a shot or a thing can have only one: the later counts."""


def settled(edits: Sequence[Edit]) -> Iterator[Edit]:
    """Without steps that another wish settles: "shorter, 15 seconds" is 15 seconds, "too jittery, keep it still" is still; without
    what only a vague complaint would ask for, where the note says what to do: "it is boring, shorten it to 2 s"."""
    done = {(e.operation, e.target) for e in edits if e.operation == "length" or e.value in ("static", "none")}
    for edit in edits:
        by = {"length_by": "length", "camera.amount": "camera", "level": "level"}.get(edit.operation, "")
        if _said_better(edit, edits):
            continue
        if ((by, edit.target) not in done or edit.value == "none") and not _only_felt(edit, edits):
            yield edit


def _said_better(edit: Edit, edits: Sequence[Edit]) -> bool:
    """Whether another wish says exactly what an edit says roughly: "abrupt, give it 2 seconds", "no fox, take a rabbit"."""
    rough = edit.operation == "hold" and not edit.value
    others = [e for e in edits if e is not edit and e.target == edit.target]
    if edit.operation == "music.instrument" and edit.value.startswith("no "):  # "I don't like the piano, guitar maybe"
        return any(e.operation == edit.operation and e.value.startswith("only ") for e in others)
    if rough and any(e.operation == "hold" and e.value for e in others):
        return True
    if edit.operation == "level" and pattern("at_its_start").search(edit.words.lower()):  # "it starts too loud, fade it in"
        return any(e.operation == "fade" for e in others)
    complaint = pattern("disliked").search(edit.words.lower()) or pattern("in_the_way").search(edit.words.lower())
    mended = ("replace", *_MENDED) if complaint else ("replace",)
    return edit.operation == "remove" and any(e.operation in mended for e in others)


_MENDED = ("recolour", "resize", "move", "look", "rename", "beside", "raise", "apart")
"""What a note asks for of something that it first says nobody likes: "I don't like the hat, make it blue"."""


def _only_felt(edit: Edit, edits: Sequence[Edit]) -> bool:
    """Whether an edit comes from a vague complaint about shots that a later one deals with."""
    if (
        edit.operation == "hold" and not edit.value and pattern("vague").search(edit.words.lower())
    ):  # "the middle drags, tighten 3 and 4"
        return any(e is not edit and e.operation == "hold" and set(edit.target.shots) <= set(e.target.shots) for e in edits)
    if edit.operation == "mood" and "gloom" in edit.words.lower():  # "too gloomy. Brighter" is about the light
        return any(e.operation == "brightness" and e.target.shots == edit.target.shots for e in edits)
    if edit.operation == "length_by" and parsed(edit.words.lower()).stated:  # "it's a bit long, maybe cut shots 3 and 4"
        return edit.amount < 1.0 and any(_shortens(e) for e in edits)
    if edit.operation not in ("pace", "mood", "length_by") or not pattern("vague").search(edit.words.lower()):
        return False
    later = [e for e in edits if e is not edit]
    remedies = ("hold", "shot.drop", "shot.order", "shot.swap", "take", "length", "line.rewrite", "line.remove", "line.shorter")
    return any(e.operation in remedies and e.target.shots == edit.target.shots for e in later)


def _shortens(edit: Edit) -> bool:
    """Whether an edit of some shots makes the film shorter."""
    shorter = edit.operation == "hold" and edit.amount < (1.0 if edit.value == "x" else 0.0)
    return shorter or edit.operation in ("shot.drop", "line.remove", "line.shorter")


def distinct(edits: Sequence[Edit]) -> Iterator[Edit]:
    """Each wish once: said twice in other words it counts where it says how much, else as the larger of the two; a colour that is
    named twice counts as named last."""
    kept: dict[object, Edit] = {}
    for edit in edits:
        part = edit.value.rpartition("|")[0] if edit.operation == "recolour" else edit.value
        alone = edit.operation in _ONE_OF or (edit.operation == "weather" and edit.amount > 0)
        key = (edit.operation, edit.target, "" if alone else part)
        if key not in kept or _says_more(edit, kept[key]):
            kept[key] = edit
    yield from kept.values()


def _says_more(edit: Edit, other: Edit) -> bool:
    """Whether an edit says more of how much than one before it: "a tad dark, brighten it up" is a little brighter."""
    if edit.operation in (
        "recolour",
        "weather",
        "format",
        "style",
        "time_of_day",
        "music.genre",
        "length",
        "action",
        "feeling",
        "season",
    ):
        return True
    if pattern("reason").match(edit.words.lower()):  # "faster, it is a bit sleepy" gives a reason and no amount
        return abs(edit.amount) > abs(other.amount)
    if edit.amount * other.amount < 0:  # two minds: what is said last
        return True
    plain = [e.value != "factor" and abs(e.amount) == 1.0 for e in (edit, other)]
    return plain[1] if plain[0] != plain[1] else abs(edit.amount) > abs(other.amount)


def by_percent(edit: Edit, per_cent: float) -> Edit:
    """The last edit by a percentage that was added: "a little shorter, like 10 %"."""
    sign = (
        1.0 if (edit.amount > 1.0 if edit.operation == "length_by" or edit.value in ("x", "factor") else edit.amount > 0) else -1.0
    )
    amount = Amount(per_cent / 40.0, 0.0, per_cent)
    if edit.operation == "length_by" or edit.value in ("x", "factor"):
        return replace(edit, amount=round(scaled(amount, sign, 0.8, 1.25), 3))
    return replace(edit, amount=in_decibel_steps(amount, sign) if edit.operation == "level" else round(sign * amount.steps, 3))


def measured(edit: Edit, steps: float) -> Edit:
    """A step of another size: "it is too warm, but only a little". What has an amount of its own keeps it."""
    return replace(edit, amount=round(steps if edit.amount > 0 else -steps, 3)) if abs(edit.amount) == 1.0 else edit
