"""A lesson that is not there: the question in type, and what would make it a lesson; facts are never made up."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.scene import titles
from seedream.scene.diagram import DiagramView, Part
from seedream.scene.graph import Beat, Entity
from seedream.scene.views import TitleView

MISSING_S = 20.0
"""Length where none is wished for: what there is to say is soon said."""
_WHOM = (
    r",? (?:to|for) (?:(?:my|our|the|an?|absolute|complete) )*(?:beginners?|kids|children|pupils|students|adults"
    r"|(?:[\w-]+ ){1,2}(?:students|pupils|learners)|(?:\w+ )?class|[\w-]+[- ]year[- ]olds?|\w+ graders?)$"
)
_KICKER = 30
_PLAN = (
    ("What it is", "in one sentence", "icon:help_circle_outline", "what it is"),
    ("How it works", "step by step", "icon:format_list_numbered", "how it works"),
    ("An example", "with real numbers", "icon:magnify", "an example"),
    ("What to remember", "at the end", "icon:lightbulb_on_outline", "to remember"),
)
_PLAN_SPOKEN = (
    "Write down four things, and it can be told: what it is, how it works, step by step, an example, and what is to remember.",
    "It needs four things: what it is, how it works, an example, and what to remember.",
)


def _plan(heading: str) -> DiagramView:
    """What the lesson would need, as an empty plan: the same for every topic, so that nothing is claimed about this one."""
    parts = tuple(Part(f"need.{i}", "box", cue, head, note, drawing=icon) for i, (head, note, icon, cue) in enumerate(_PLAN))
    return DiagramView("What this lesson needs", parts, kicker=heading, layout="flow", centre="list")


def asked_about(topic: str) -> str:
    """What is asked about, without for whom: "the offside rule to beginners" is "the offside rule"."""
    return re.sub(_WHOM, "", topic, flags=re.IGNORECASE)


def missing_lesson(topic: str, known: Sequence[Entity], accent: str) -> tuple[Beat, ...]:
    """Three beats: the question, with icons of what was `known` in it, a plan to fill in, and that notes become its lesson."""
    heading = titles.headline(topic)
    question = TitleView(
        heading, emphasis=titles.emphasis_of(heading, known), icons=titles.icons_of(known), ground="paper", accent=accent
    )
    how = "A script or a list of points becomes this lesson"
    invitation = TitleView("Bring your own notes", how, titles.headline(topic, _KICKER), ground="light", accent=accent)
    return (
        Beat("topic", "name the question", question, 1.1, 3.0, "lesson.topic"),
        Beat("plan", "say what is needed", _plan(titles.headline(topic, _KICKER)), 1.3, 4.0, "lesson.plan", _PLAN_SPOKEN),
        Beat("open", "say what is missing", invitation, 1.0, 3.0, "lesson.open"),
    )
