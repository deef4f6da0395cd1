"""Habits: defaults that memory or a direction changed, as edits before the user's own; and edits as lessons for memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seedream.context import Default
from seedream.context.defaults import UNDERSTOOD
from seedream.context.evidence import IN_ONE_SHOT
from seedream.context.tastes import axis_of, wish_of, wishes
from seedream.scene.edits.edit import Edit, Target, TargetKind

Lesson = tuple[str, str, float, float]
"""Key, value, amount in steps, weight: what `context.Memory.learn` keeps."""
_PARTS: tuple[TargetKind, ...] = ("music", "voice", "effects", "ambience")


def default_edits(defaults: Iterable[Default]) -> tuple[Edit, ...]:
    """The edits of changed defaults. What moves the understanding or fills a wish is left out: it is in the brief already.

    Pace moves the understanding and the beat too, on which the cuts fall: in a short film it would change neither otherwise.
    """
    known = tuple(defaults)
    beat = (Edit("music.tempo", Target("music"), d.amount, "", d.reason) for d in known if d.key == "pace")
    return (*(_edit(d) for d in known if d.key not in UNDERSTOOD and d.key not in wishes()), *beat)


def _edit(default: Default) -> Edit:
    operation, _, part = default.key.partition("level.")
    target = Target(next((p for p in _PARTS if p == part), "film"))
    return Edit("level" if part else operation, target, default.amount, default.value, default.reason)


def lessons(edits: Sequence[Edit], weight: float) -> tuple[Lesson, ...]:
    """What edits show of how somebody likes things, one lesson for each key; single shots count less than the whole film."""
    out: dict[str, Lesson] = {}
    for edit in edits:
        own = weight * (IN_ONE_SHOT if edit.target.shots else 1.0)
        if (axis := axis_of(edit.operation, edit.target.kind)) is not None and edit.amount:
            out[axis.key] = (axis.key, axis.way(edit.amount), edit.amount, own)
        elif (key := wish_of(edit.operation)) is not None and not edit.target.shots:
            out[key] = (key, {"on": "True", "off": "False"}.get(edit.value, edit.value), 0.0, own)
    return tuple(out.values())
