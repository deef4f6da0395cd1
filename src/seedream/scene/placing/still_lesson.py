"""Stills of a lesson: the diagram of the library that a request for one picture asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.figures.diagram import DiagramView
from seedream.scene.graph import Beat, Entity
from seedream.scene.telling.keywords import WHOM
from seedream.scene.telling.lessons import Lesson, find_lesson, is_taught

SURE = 0.5
"""Least certainty at which a lesson of the library is taken for what was asked."""
_WHOLE = {"cycle": 3.0, "scene": 2.0, "flow": 2.0, "layers": 2.0, "tree": 2.0, "array": 1.5, "equation": 1.0, "number_line": 1.0}
"""How much of a matter diagrams of a layout show; comparisons and charts are about a side of it."""
_STEPS = r"\b(?:steps?|stages?|phases?|process)\b"
_VERSUS = r"\b(?:vs\.?|versus|compar\w+|differences?|or)\b"
_STEPWISE = 2.0
"""How much is added for what shows all steps where they are asked for."""
_NAMED, _EXPLAINS, _EACH, MANY = 1.0, 0.5, 0.2, 8
_DIAGRAM = (
    r"^\W*(?:(?:an?|the) )?(?:[\w-]+ ){0,3}?"
    r"(?:diagram|infographic|cutaway|cross[- ]section|schematic|worksheet|time ?line|life cycle)\b"
)

_SHOWN = re.compile(
    r"^\W*(?:(?:an?|the) )?(?:[\w-]+ ){0,3}?"
    r"(?:slide|handout|visual|graphic|map|model|overview|flash ?card|poster|chart|board|page)s?"
    r" (?:of|about|on|showing|explaining|that (?:shows|explains)|titled|entitled|called|headed|with the (?:title|heading)):?"
    r" (?P<topic>.+)$",
    re.IGNORECASE,
)
"""What is shown on something that one teaches with."""
_NAMED_FOR = re.compile(
    r"^\W*(?:(?:an?|the|my|our) )?(?:(?:classroom|educational|science|simple|colou?rful|big|cute) )*(?P<topic>[\w'’ -]{3,40}?) "
    rf"(?:poster|anchor chart|wall chart|chart|handout|slide|flash ?card|display|visual),? for {WHOM}(?P<more>\b.*)$",
    re.IGNORECASE,
)
"""The same, called after what it shows and made for a class: "a water cycle poster for third graders"."""
_INVITES = re.compile(
    r":\s*[\"“„«]|\bfor (?:an?|the|my|our) (?:[\w-]+ ){0,3}?"
    r"(?:night|evening|festival|concert|gig|party|fair|sale|show|club|workshop|exhibition|market|tour)\b",
    re.IGNORECASE,
)
"""What has words of its own or is for what one goes to, "a poster for a jazz night", and teaches nothing."""
_BESIDES = re.compile(
    r"(?:,.*| (?:with|in order|for (?:my|our|the|kids|children|pupils|students|class|grade)\b|in) ?.*)$|^(?:the|an?) "
)
"""What is said of it besides its topic."""


_VIEW = re.compile(r"^\W*(?:an?|one|some|this|that) \w|\b(?:in|at|on|over|above|under|by|with|after|before) ", re.IGNORECASE)
"""How a place is asked for that is to be seen, "a river in winter", and no matter of a lesson, "rivers"."""


def asked_lesson(wish: str, kind: str, entities: Sequence[Entity], *, placed: bool = False) -> Lesson | None:
    """The lesson whose diagram is the picture that is asked for; None where a picture of the world is.

    `placed` says that the words name a place, which is a picture of its own.
    """
    found = find_lesson(wish)
    drawn = (
        re.match(_DIAGRAM, wish, re.IGNORECASE)
        or is_taught(wish)
        or (kind == "lesson" and all(e.category == "thing" for e in entities))
        or (not entities and not (placed and _VIEW.search(wish)))
    )
    return found[0] if found and found[1] >= SURE and drawn else None


def shown_lesson(prompt: str) -> Lesson | None:
    """The lesson of the library that is asked for on something that one teaches with: "a slide showing the water cycle"; None for
    any other request."""
    shown = None if _INVITES.search(prompt) else _SHOWN.match(prompt) or _NAMED_FOR.match(prompt)
    topic = _BESIDES.sub("", shown["topic"]).strip("\"“”„‘’'«» ") if shown else ""
    topic = _BESIDES.sub("", topic)
    found = find_lesson(topic) if topic and is_taught(f"{topic} explained") else None
    return found[0] if found and found[1] >= SURE else None


def diagram_beats(lesson: Lesson, count: int, wish: str = "") -> tuple[Beat, ...]:
    """`count` pictures of a lesson: the diagram that shows most of it first."""
    drawn = [(s.view, s.purpose) for s in lesson.scenes if isinstance(s.view, DiagramView)]
    drawn.sort(key=lambda scene: _told(scene[0], scene[1], wish), reverse=True)
    views = [replace(view, title=lesson.title) if i == 0 else view for i, (view, _) in enumerate(drawn)]
    return tuple(
        Beat(f"still.{i + 1}" if i else "still", "show it all in one picture", views[i % len(views)], subject="establish")
        for i in range(count)
    )


def _told(view: DiagramView, purpose: str, wish: str) -> tuple[float, int]:
    """How much of a lesson a scene shows, and its parts: a request for a diagram prefers what is drawn, "cycle" a cycle."""
    layout = view.layout
    named = (layout == "scene" and re.match(_DIAGRAM, wish, re.IGNORECASE)) or (layout == "cycle" and "cycle" in wish.lower())
    turning = _NAMED if layout == "cycle" and "cycle" in wish.lower() else 0.0  # one step of a cycle is not the cycle
    stepwise = layout == "cycle" or (layout == "flow" and view.centre != "list")
    turning += _STEPWISE if stepwise and re.search(_STEPS, wish, re.IGNORECASE) else 0.0
    turning += _STEPWISE + _NAMED if layout == "compare" and re.search(_VERSUS, wish, re.IGNORECASE) else 0.0
    turning += _STEPWISE if layout == "timeline" and re.search(r"\btime ?line\b", wish, re.IGNORECASE) else 0.0
    explains = _EXPLAINS if purpose == "explain" else 0.0
    parts = len(view.parts)
    return _WHOLE.get(layout, 0.0) + explains + turning + (_NAMED if named else 0.0) + _EACH * min(parts, MANY), parts
