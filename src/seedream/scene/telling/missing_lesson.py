"""A lesson that is not there: the question in type, and what would make it a lesson; facts are never made up."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from seedream.scene import titles
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.scene.graph import Beat, Entity
from seedream.scene.reading.german import is_german
from seedream.scene.shots.views import TitleView

PLAN = "lesson.plan"
"""Subject of the beat that says what a missing lesson needs."""
MISSING_S = 22.0
"""Length where none is wished for: what there is to say is soon said."""
_WHOM = (
    r"[,?]? (?:to|for) (?:(?:my|our|the|an?|absolute|complete|new) )*(?:beginners?|kids|children|pupils|students|adults"
    r"|(?:\w+ )?patients?|staff|employees|colleagues|customers|volunteers"
    r"|(?:[\w-]+ ){1,2}(?:students|pupils|learners)|(?:\w+ )?class|[\w-]+[- ]year[- ]olds?|\w+ graders?|(?:grade|year) \d+)$"
)
_KICKER, _SIDE = 30, 22
_FORMS = Path(__file__).parent.parent / "data" / "missing_lesson.toml"


@dataclass(frozen=True, slots=True)
class Form:
    """What a lesson that answers one kind of question needs: boxes (text, note, icon, cue), how that is said, what to write."""

    name: str
    pattern: str
    heading: str
    layout: str
    boxes: tuple[tuple[str, str, str, str], ...]
    spoken: tuple[str, ...]
    write: str


@lru_cache(maxsize=1)
def _forms() -> tuple[Form, ...]:
    raw: list[dict[str, Any]] = tomllib.loads(_FORMS.read_text(encoding="utf-8"))["form"]
    return tuple(Form(**{**form, "boxes": tuple(map(tuple, form["boxes"])), "spoken": tuple(form["spoken"])}) for form in raw)


def form_of(question: str, sides: tuple[str, str] | None) -> Form:
    """The kind of lesson that a question asks for; a comparison is one only where its two `sides` are named."""
    fitting = (f for f in _forms() if re.search(f.pattern, question, re.IGNORECASE))
    return next(f for f in fitting if f.name != "compare" or sides is not None)


def _plan(form: Form, heading: str, sides: tuple[str, str] | None) -> DiagramView:
    """What the lesson would need, as an empty plan: the same for every topic, so that nothing is claimed about this one."""
    if form.layout == "compare" and sides is not None:
        return DiagramView(form.heading, _columns(form, sides), layout="compare")
    parts = tuple(Part(f"need.{i}", "box", cue, head, note, drawing=icon) for i, (head, note, icon, cue) in enumerate(form.boxes))
    return DiagramView(form.heading, parts, kicker=heading, layout="flow", centre="list" if form.layout == "list" else "")


def _columns(form: Form, sides: tuple[str, str]) -> tuple[Part, ...]:
    """Two columns under the names of the sides, with the same to be filled in below both."""
    named = {group: titles.headline(side, _SIDE) for group, side in zip(("left", "right"), sides, strict=True)}
    heads = [Part(f"head.{group}", "head", text=text, group=group, given=True) for group, text in named.items()]
    items = []
    for i, (text, note, _, cue) in enumerate(form.boxes):
        items.append(Part(f"need.{i}", "item", cue, text, note, group="left"))
        items.append(Part(f"need.{i}.too", "item", text=text, note=note, group="right", after=f"need.{i}"))
    return (*heads, *items)


def asked_about(topic: str) -> str:
    """What is asked about, without for whom: "the offside rule to beginners" is "the offside rule"."""
    return re.sub(_WHOM, "", topic, flags=re.IGNORECASE)


def missing_lesson(
    topic: str, known: Sequence[Entity], accent: str, sides: tuple[str, str] | None = None
) -> tuple[Beat, ...]:  # fmt: skip
    """Three beats: the question, with icons of what was `known` in it, a plan to fill in, and that notes become its lesson.

    `sides` are the two things that a comparison names. A question in German gets two beats, that requests are to be in English.
    """
    if is_german(topic):
        return _asked_in_german(topic, accent)
    form, kicker = form_of(topic, sides), titles.headline(topic) if len(topic) <= _KICKER else ""
    invitation = TitleView("Bring your own notes", _example(form, sides), kicker, ground="light", accent=accent)
    return (
        Beat("topic", "name the question", _question(topic, known, accent), 1.1, 3.0, "lesson.topic"),
        Beat("plan", "say what is needed", _plan(form, kicker, sides), 1.3, 4.0, PLAN, form.spoken),
        Beat("open", "say what is missing", invitation, 1.0, 3.0, "lesson.open"),
    )


def _example(form: Form, sides: tuple[str, str] | None) -> str:
    """How the missing lesson is to be written; a comparison with its two sides, where they are short."""
    named = " and ".join(sides) if form.name == "compare" and sides is not None else ""
    return form.write.replace("A and B", named) if named and len(named) <= _KICKER else form.write


def _question(topic: str, known: Sequence[Entity], accent: str) -> TitleView:
    heading = titles.headline(topic)
    emphasis = titles.emphasis_of(heading, known)
    return TitleView(heading, emphasis=emphasis, icons=titles.icons_of(known), ground="paper", accent=accent)


def _asked_in_german(topic: str, accent: str) -> tuple[Beat, ...]:
    """Two beats for a question in German of which no lesson is known: the question, and that requests are to be in English."""
    ask = TitleView("Ask for it in English", "Requests, lessons and the voice are English", ground="light", accent=accent)
    said = (
        "This is asked in German, and no lesson is known by that name. Requests, lessons and the voice are English.",
        "This is asked in German, and no lesson is known by that name.",
    )
    again = ("Ask for it in English, or bring your own notes, and they become the lesson.", "Ask for it in English.")
    return (
        Beat("topic", "name the question", _question(topic, (), accent), 1.1, 3.0, PLAN, said),
        Beat("open", "say what is missing", ask, 1.0, 3.0, "lesson.open", again),
    )
