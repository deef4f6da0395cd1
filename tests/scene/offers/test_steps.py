"""How something works, in stages of a few words, is one diagram; what people are to do is told step by step."""

from __future__ import annotations

from seedream import context, encoder, inputs
from seedream.scene import SceneGraph, build_scene
from seedream.scene.figures.diagram import DiagramView


def _film(prompt: str) -> SceneGraph:
    brief = inputs.read(prompt)
    return build_scene(context.understand(brief, encoder.encode(brief)), 0)[0]


def test_stages_are_a_diagram() -> None:
    view = _film("explain how our subscription works: choose a plan, get your box, cook dinner").beats[-1].view
    assert isinstance(view, DiagramView)
    assert (view.layout, [p.text for p in view.parts]) == ("flow", ["Choose a plan", "Get your box", "Cook dinner"])


def test_what_comes_back_to_its_beginning_is_a_cycle() -> None:
    last = _film("explain how our recycling programme works: collect, sort, shred, remelt").beats[-1]
    assert isinstance(last.view, DiagramView)
    assert last.view.layout == "cycle"
    assert last.spoken == ("First, collect. Then, sort. Then, shred. Then, remelt, and it begins again.",)


def test_rules_are_told_one_by_one() -> None:
    film = _film("safety briefing for warehouse staff: wear your vest, watch for forklifts, keep exits clear")
    assert [" ".join(b.spoken[:1]) for b in film.beats][1:4] == ["Wear your vest.", "Watch for forklifts.", "Keep exits clear."]


def test_a_policy_is_told_by_its_points() -> None:
    film = _film("explain our refund policy: 30 days, original packaging, money back within a week")
    said = [" ".join(b.spoken[:1]) for b in film.beats]
    assert said[:4] == ["Our refund policy.", "30 days.", "Original packaging.", "Money back within a week."]
