"""Lessons for school: their numbers are worked out again, and natural requests find them without taking those of others."""

from __future__ import annotations

import itertools
import math

import pytest

from seedream.scene.figures.diagram import Part
from seedream.scene.telling.lessons import Lesson, find_lesson, library

PROMPTS = {
    "natural_selection": ("How does evolution work?", "Explain natural selection with beetles"),
    "plant_and_animal_cells": ("Compare plant and animal cells", "What is a cell? For ten-year-olds"),
    "digestion": ("How does digestion work?", "What happens to our food after we swallow it?"),
    "breathing_and_lungs": ("How do we breathe?", "Explain how the lungs work"),
    "acids_and_bases": ("Explain acids and bases", "What does pH mean?"),
    "supply_and_demand": ("Explain supply and demand with a lemonade stand", "How are prices set in a market?"),
    "inflation": ("What is inflation?", "Why do prices rise?"),
    "newtons_laws": ("Explain Newton's three laws", "A lesson about the laws of motion"),
    "area_of_a_circle": ("Why is the area of a circle pi r squared?", "What is pi?"),
    "scientific_method": ("Explain the scientific method", "What is a hypothesis?"),
}
OTHERS = {
    "Explain how cells of a battery light a bulb in an electric circuit": "electric_circuit",
    "Explain compound interest and how money grows": "compound_interest",
    "Explain how plants make food": "photosynthesis",
    "Explain how blood flows through the heart": "heart_and_blood",
    "Explain gravity": "gravity_and_orbits",
    "What is an algorithm?": "what_is_an_algorithm",
}
NO_LESSON = (
    "The evolution of our brand in thirty seconds",
    "A dragon breathing fire over a castle",
    "Announce our new cell phone",
    "A runner catches her breath on a hill",
    "An acid green sports car at night",
    "A Raspberry Pi on a desk",
)


def lesson(lesson_id: str) -> Lesson:
    """The lesson of this id."""
    return next(found for found in library() if found.id == lesson_id)


def part(lesson_id: str, scene_id: str, part_id: str) -> Part:
    """A part of a scene's diagram."""
    scene = next(found for found in lesson(lesson_id).scenes if found.id == scene_id)
    return next(found for found in scene.view.parts if found.id == part_id)


def value(lesson_id: str, scene_id: str, part_id: str) -> float:
    """The number that a part shows."""
    number = part(lesson_id, scene_id, part_id).value
    assert number is not None
    return number


@pytest.mark.parametrize(
    ("prompt", "expected"), [(prompt, name) for name, prompts in PROMPTS.items() for prompt in prompts] + list(OTHERS.items())
)
def test_requests_find_their_lesson(prompt: str, expected: str) -> None:
    found = find_lesson(prompt)
    assert found is not None
    assert found[0].id == expected
    assert found[1] >= 0.5


@pytest.mark.parametrize("prompt", NO_LESSON)
def test_requests_for_other_films_find_none(prompt: str) -> None:
    assert find_lesson(prompt) is None


def test_the_share_of_green_beetles_follows_from_one_fifth_fewer_young() -> None:
    for generation, share in part("natural_selection", "generations", "curve").points:
        odds = 0.3 / 0.7 / 0.8**generation
        assert share == pytest.approx(100 * odds / (1 + odds), abs=0.1)


def test_breaths_of_a_day_and_shares_of_air() -> None:
    a_minute, hour, day = (int(part("breathing_and_lungs", "breaths", "rate").values[k].split()[0]) for k in (0, 2, 4))
    assert a_minute * hour * day == pytest.approx(20_000, rel=0.01)
    assert value("breathing_and_lungs", "out", "c_out") == 100 * value("breathing_and_lungs", "out", "c_in")
    assert value("breathing_and_lungs", "out", "o_in") > value("breathing_and_lungs", "out", "o_out")


def test_a_step_of_the_ph_scale_is_ten_times() -> None:
    values = [value("acids_and_bases", "ten", name) for name in ("seven", "six", "five")]
    assert [b / a for a, b in itertools.pairwise(values)] == [10, 10]
    assert 10 ** (value("acids_and_bases", "scale", "water") - value("acids_and_bases", "scale", "lemon")) == 100_000


def test_supply_and_demand_meet_at_the_prices_told() -> None:
    for scene, name, wanted in (("cross", "d", 60), ("hot", "d", 60), ("hot", "hotter", 80)):
        assert all(cups == wanted - 10 * price for cups, price in part("supply_and_demand", scene, name).points)
    assert all(cups == 10 * price for cups, price in part("supply_and_demand", "cross", "s").points)
    for scene, mark, wanted in (("cross", "even", 60), ("hot", "new", 80)):
        assert part("supply_and_demand", scene, mark).points == ((wanted / 2, wanted / 20),)


def test_inflation_eats_what_the_lesson_says() -> None:
    loaves = [p for p in next(s for s in lesson("inflation").scenes if s.id == "bread").view.parts if "bread" in p.drawing]
    before, now = (sum(p.after == coin for p in loaves) for coin in ("ac", "bc"))
    assert now == round(before / 1.02**10)
    for name, rate in (("two", 1.02), ("five", 1.05)):
        assert all(left == pytest.approx(100 / rate**year, abs=0.06) for year, left in part("inflation", "years", name).points)
    assert [part("inflation", "years", name).text for name in ("left", "left5")] == ["67", "38"]


def test_force_is_mass_times_acceleration() -> None:
    for row in "12":
        force, mass, gain = (float(part("newtons_laws", "second", f"{name}{row}").text.split()[0]) for name in "fma")
        assert force == mass * gain


def test_pizzas_and_slices_are_drawn_to_scale() -> None:
    small, big = (part("area_of_a_circle", "pizza", name) for name in ("small", "big"))
    assert (big.size, big.size_tall) == (2 * small.size, 2 * (small.size_tall or 0))
    assert [part("area_of_a_circle", "pizza", name).note for name in ("small", "big")] == ["314 cm²", "1,256 cm²"]
    assert [round(3.14 * r * r) for r in (10, 20)] == [314, 1256]
    disc, row = (part("area_of_a_circle", "slices", name) for name in ("disc", "row"))
    radius, half = 0.46 * disc.size, math.pi / 16
    assert row.size == pytest.approx(radius * 17 * math.sin(half) * 200 / 198, rel=0.02)
