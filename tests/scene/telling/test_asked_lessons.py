"""Lessons that were asked for and missing are found by natural requests, and nothing else finds them."""

from __future__ import annotations

import pytest

from seedream.scene.telling.lessons import find_lesson, is_taught, lesson_of

PROMPTS = {
    "mri_and_ct": ("explain to patients what happens during an MRI scan", "how does a CT scan work"),
    "colonoscopy": ("preparing for a colonoscopy",),
    "anaesthesia": ("how does anesthesia work",),
    "dementia": ("what is dementia, for relatives",),
    "root_canal": ("what happens during a root canal", "why is sugar bad for teeth"),
    "cold_and_flu": ("difference between a cold and the flu",),
    "concussion": ("what is a concussion",),
    "burnout": ("what is burnout",),
    "vitamins": ("what are vitamins",),
    "sales_funnel": ("the sales funnel explained",),
    "brainstorming": ("how to brainstorm",),
    "kanban": ("what is kanban",),
    "balance_sheet": ("how to read a balance sheet",),
    "ab_testing": ("what is A/B testing",),
    "insurance": ("what is insurance",),
    "stocks_and_bonds": ("stocks vs bonds",),
    "soap": ("how does soap work",),
    "wind_turbines": ("how does a wind turbine make electricity",),
    "echolocation": ("how do bats find their way in the dark",),
    "bird_migration": ("why do birds migrate",),
    "us_constitution": ("the Bill of Rights", "explain the US constitution"),
    "derivative": ("what is a derivative",),
    "types_of_triangles": ("types of triangles",),
    "how_chocolate_is_made": ("how is chocolate made",),
    "food_chain": ("food chains and food webs",),
    "stroke": ("warning signs of a stroke",),
    "probability": ("probability of rolling two sixes",),
}


@pytest.mark.parametrize(("wanted", "prompt"), [(k, p) for k, prompts in PROMPTS.items() for p in prompts])
def test_a_request_finds_what_it_asks_for(wanted: str, prompt: str) -> None:
    found = find_lesson(prompt)
    assert found is not None
    assert found[0].id == wanted
    assert found[1] > 0.5


def test_two_topics_joined_are_a_topic_and_a_scene_is_none() -> None:
    assert is_taught("food chains and food webs")
    assert is_taught("warning signs of a stroke")
    assert is_taught("preparing for a colonoscopy")
    assert not is_taught("a bat flies over a forest at night")
    assert not is_taught("bread and cheese")


def test_a_riddle_that_is_not_told_is_not_promised() -> None:
    found = find_lesson("why do we dream")
    assert found is None or found[0].id != "body_riddles"


def test_figures_are_right() -> None:
    derivative = lesson_of("derivative")
    assert derivative is not None
    bars = [p for s in derivative.scenes for p in getattr(s.view, "parts", ()) if p.kind == "bar"]
    for part, step in zip(bars, (1.0, 0.1, 0.01), strict=True):
        assert part.value == pytest.approx((5 * (1 + step) ** 2 - 5) / step)
    balance = lesson_of("balance_sheet")
    assert balance is not None
    assets, loan, equity = (p.value or 0 for s in balance.scenes for p in getattr(s.view, "parts", ()) if p.kind == "bar")
    assert assets == loan + equity
