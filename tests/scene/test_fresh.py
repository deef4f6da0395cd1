"""Requests as people type them: subject, place, words and kind are understood, in stills and in films (`cases/fresh.toml`)."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene, build_still
from seedream.scene.placing.still_lesson import diagram_beats
from seedream.scene.product import DeviceView
from seedream.scene.product.figures import Figure, read_said
from seedream.scene.sheets import SheetView
from seedream.scene.shots.casting import hero_of
from seedream.scene.shots.views import CastMember, TitleView, WorldView
from seedream.scene.telling.lessons import load_lessons
from seedream.scene.telling.worded import read_worded
from seedream.scene.telling.worded_views import title_view

CASES = tomllib.loads((Path(__file__).parent / "cases" / "fresh.toml").read_text("utf-8"))


@cache
def graph_of(kind: str, prompt: str) -> SceneGraph:
    brief = read(prompt)
    context = understand(brief, encode(brief))
    return build_still(context, 0) if kind == "still" else build_scene(context, 0)[0]


def _cast(graph: SceneGraph) -> list[CastMember]:
    return [m for b in graph.beats if isinstance(b.view, WorldView) for m in b.view.cast]


def _words(graph: SceneGraph) -> list[str]:
    """Everything that is set in type, in order."""
    told: list[str] = []
    for view in (b.view for b in graph.beats):
        if isinstance(view, TitleView):
            told += [view.headline, view.body]
            told += [*(d.title for d in view.details), view.call, view.badge] if isinstance(view, SheetView) else []
        elif isinstance(view, WorldView):
            told += [view.headline, view.kicker]
    return told


_PARTS = re.compile(r" · |, (?=\d{1,2}(?::\d\d)? ?[ap]m)")
"""What stands between facts that a page sets in blocks of their own."""


def _faults(case: Mapping[str, Any], graph: SceneGraph) -> list[str]:
    """What of a case a scene graph does not show."""
    cast = _cast(graph)
    names = Counter(m.noun for m in cast)
    coloured = Counter(f"{m.colour} {m.noun}".strip() for m in cast)
    hero, words = hero_of(graph.entities), _words(graph)
    acting = next((m for m in cast if m.category != "thing"), None)
    worlds = [b.view for b in graph.beats if isinstance(b.view, WorldView)]
    views = [v for v in worlds if not v.headline] or worlds  # what is advertised stands under its title on a plain ground
    said = " | ".join([*words, *(line for b in graph.beats for line in b.spoken)])
    faults = [f"{w!r} is not set in {words}" for w in case.get("words", ()) if any(part not in said for part in _PARTS.split(w))]
    for wanted in case.get("cast", ()):
        number, _, noun = wanted.partition(" ") if wanted[0].isdigit() else ("1", "", wanted)
        if max(names[noun], coloured[noun]) < int(number):
            faults.append(f"{wanted} is not in {dict(coloured)}")
    faults += [f"{noun} is in the cast" for noun in case.get("not_cast", ()) if names[noun]]
    seen = {
        "kind": graph.kind,
        "title": graph.title,
        "place": views[0].place.kind if views else "",
        "time": views[0].place.time_of_day if views else "",
        "hero": hero.noun if hero else "",
        "action": acting.action if acting else "",
        "holds": acting.holding if acting else "",
    }
    return faults + [f"{key} {seen[key]!r} instead of {case[key]!r}" for key in seen if key in case and seen[key] != case[key]]


@pytest.mark.parametrize("kind", ["still", "film"])
def test_what_people_type_is_understood(kind: str) -> None:
    wrong = {case["prompt"]: faults for case in CASES[kind] if (faults := _faults(case, graph_of(kind, case["prompt"])))}
    assert not wrong


def test_the_check_sees_what_is_missing() -> None:
    graph = graph_of("still", "a penguin family walking in line on the ice, flat style")
    planted = {"cast": ["5 penguin"], "place": "moon", "words": ["Brr"], "holds": "fish"}
    assert len(_faults(planted, graph)) == 4


@pytest.mark.parametrize(("shape", "free"), [("", (0.4, 0.0)), (", square format", (0.0, 0.4))])
def test_a_title_has_the_cast_beside_or_below_it(shape: str, free: tuple[float, float]) -> None:
    """In a wide frame the left side is the title's, in a square one what is above."""
    wish = f"poster for our summer sale, 40% off everything, bright and cheerful, with a beach umbrella{shape}"
    boxes = [m.box for m in _cast(graph_of("still", wish)) if m.box is not None]
    assert boxes
    assert all(b.x >= free[0] and b.y >= free[1] and b.y + b.height < 0.99 for b in boxes)


def test_the_picture_of_a_lesson_is_the_diagram_that_shows_most_of_it() -> None:
    lessons = {lesson.id: lesson for lesson in load_lessons()}
    cycle = diagram_beats(lessons["water_cycle"], 2, "diagram of the water cycle")
    assert getattr(cycle[0].view, "layout", "") in ("cycle", "scene")
    assert cycle[0].view != cycle[1].view
    volcano = diagram_beats(lessons["volcano"], 1, "labelled diagram of how a volcano works")[0].view
    assert getattr(volcano, "layout", "") == "scene"
    assert getattr(volcano, "title", "") == lessons["volcano"].title


def test_variations_of_a_quote_have_grounds_of_their_own() -> None:
    worded = read_worded('quote card: "Done is better than perfect.", dark background')
    assert worded is not None
    assert worded.ground == "deep"
    assert len({title_view(worded, "#4f5bd5", take=take).ground for take in range(3)}) == 3
    assert read_worded("a man writing a quote on a wall") is None
    assert read_worded("a poster for a concert hangs on a wall in the rain") is None


def test_a_screen_that_is_asked_for_is_drawn_on_its_device_with_the_figures_that_are_named() -> None:
    view = graph_of("still", "phone screen of a fitness app showing 8,432 steps today").beats[0].view
    assert isinstance(view, DeviceView)
    assert (view.device, view.headline) == ("phone", "Fitness app")
    assert (view.app.hero.value, view.app.hero.label) == ("8,432", "Steps today")
    board = graph_of("still", "laptop screen with an analytics dashboard: 24,500 visitors, 3.2% conversion rate").beats[0].view
    assert isinstance(board, DeviceView)
    assert [k.value for k in board.app.dashboard.kpis[:2]] == ["24,500", "3.2%"]
    assert isinstance(graph_of("still", "a woman looking at a phone screen").beats[0].view, WorldView)


def test_figures_are_read_with_what_they_are_of() -> None:
    said = read_said("a balance of $2,480.50 and recent transactions")
    assert (said.figures, said.statements) == ((Figure("$2,480.50", "Balance"),), ("Recent transactions",))
    assert read_said("a dashboard without numbers").figures == ()
