"""Lessons that teachers and developers ask for every day: found as they are typed, and their numbers worked out again."""

from __future__ import annotations

import contextlib
import io
import json
import math
import re
from functools import cache

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_scene, build_still
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.scene.telling.lessons import Lesson, find_lesson, for_class, is_taught, library

PROMPTS = {
    "frog_life_cycle": "life cycle of a frog",
    "autumn_leaves": "Why do leaves change colour in autumn?",
    "weather_and_climate": "difference between weather and climate",
    "first_world_war": "What caused the First World War?",
    "second_world_war": "Explain World War 2 for year 6",
    "ancient_egypt": "Ancient Egypt pyramids lesson",
    "vikings": "The Vikings for year 4",
    "great_fire_of_london": "The Great Fire of London for year 2",
    "parts_of_a_plant": "parts of a plant",
    "parts_of_a_flower": "parts of a flower diagram",
    "skeleton_and_muscles": "how do muscles work",
    "mitosis": "Explain mitosis",
    "five_senses": "Explain the five senses",
    "eye": "How does the eye work?",
    "ecosystem": "what is an ecosystem",
    "sleep": "Explain why we need to sleep",
    "germs": "Why wash your hands? germs lesson",
    "healthy_eating": "healthy eating: food groups",
    "teeth": "Explain how to brush your teeth",
    "rusting": "Explain chemical reactions: rusting",
    "chemical_bonds": "Ionic and covalent bonding",
    "mixtures_and_solutions": "Explain mixtures and solutions",
    "density": "what is density",
    "friction": "forces: friction for year 4",
    "energy": "What is energy and how does it change form?",
    "refrigerator": "How does a refrigerator work?",
    "rivers": "How do rivers form? source to mouth",
    "rock_cycle": "rock cycle diagram",
    "layers_of_the_earth": "layers of the earth",
    "latitude_and_longitude": "Explain latitude and longitude",
    "continents_and_oceans": "continents and oceans of the world",
    "simile_and_metaphor": "What is a simile and a metaphor?",
    "there_their_theyre": "Explain the difference between there, their and they're",
    "paragraphs": "How to structure a paragraph",
    "tenses": "past, present and future tense",
    "haiku": "What is a haiku?",
    "musical_notes": "Explain rhythm: crotchets and quavers",
    "taxes": "what are taxes for",
    "gdp": "Explain GDP",
    "quadratic_equations": "Explain quadratic equations",
    "area_and_perimeter": "area and perimeter for year 5",
    "ratio": "Explain ratio and proportion",
    "place_value": "place value for year 3",
    "telling_the_time": "telling the time for kids",
    "cpu": "How does a CPU work?",
    "stack_and_queue": "stack and queue explained",
    "https": "How does HTTPS work?",
    "oauth": "How does OAuth 2.0 work?",
    "garbage_collection": "How does garbage collection work?",
    "ci_cd": "Explain a CI/CD pipeline",
    "load_balancer": "What does a load balancer do?",
    "caching": "How does caching work?",
    "transactions": "Explain database transactions (ACID)",
    "async_await": "async/await explained",
    "race_condition": "What is a race condition?",
    "unit_tests": "What is a unit test?",
    "regular_expressions": r"Explain regular expressions: ^\d{3}-\d{4}$",
    "json": 'Explain JSON: {"name": "Ada", "age": 36}',
    "linked_list": "What is a linked list?",
    "microservices": "Explain microservices vs monolith",
    "pointers": "What is a pointer?",
    "unicode": "how do computers store text (unicode)?",
    "binary_search_trees": "Explain binary search trees",
    "kubernetes": "What is Kubernetes?",
}


@cache
def lesson(name: str) -> Lesson:
    return next(found for found in library() if found.id == name)


def parts(name: str, scene: str) -> dict[str, Part]:
    view = next(s.view for s in lesson(name).scenes if s.id == scene)
    return {part.id: part for part in view.parts}


def value(name: str, scene: str, part: str) -> float:
    found = parts(name, scene)[part].value
    assert found is not None
    return found


def printed(name: str, scene: str, setting: str = "") -> str:
    """What the program of a scene prints."""
    lines = [p for p in parts(name, scene).values() if p.kind == "line"]
    program = "\n".join("    " * p.index + p.text for p in lines)
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(f"{setting}\n{program}", {})
    return out.getvalue().strip()


@pytest.mark.parametrize("name", sorted(PROMPTS))
def test_what_people_type_finds_its_lesson(name: str) -> None:
    found = find_lesson(PROMPTS[name])
    assert found is not None
    assert (found[0].id, found[1] >= 0.5) == (name, True)


@pytest.mark.parametrize("name", ["frog_life_cycle", "weather_and_climate", "rock_cycle", "chemical_bonds", "vikings", "tenses"])
def test_a_bare_topic_is_a_lesson(name: str) -> None:
    brief = read(PROMPTS[name])
    graph, _ = build_scene(understand(brief, encode(brief)), 0)
    assert graph.kind == "lesson"
    assert graph.title == lesson(name).title


@pytest.mark.parametrize(
    "wish",
    ["volcano", "a volcano poster", "solar panels on a roof", "day and night in the city", "A heart made of flowers",
     "a party for year 4",
     "two lovers under a rainbow",
     "A classroom with a lesson about the water cycle"],
)  # fmt: skip
def test_pictures_with_the_same_words_stay_pictures(wish: str) -> None:
    assert not is_taught(wish)
    assert not for_class(wish)


def test_a_class_without_a_lesson_is_told_so_plainly() -> None:
    brief = read("The Hanseatic League for year 4")
    graph, decisions = build_scene(understand(brief, encode(brief)), 0)
    assert graph.kind == "lesson"
    assert any(d.key == "lesson" and d.value == "none" for d in decisions)


@pytest.mark.parametrize(
    ("wish", "layout"),
    [("life cycle of a frog diagram", "cycle"), ("stack vs queue infographic", "compare"),
     ("world map with the continents labelled", "scene"),
     ("diagram of the human eye", "scene")],
)  # fmt: skip
def test_stills_show_the_diagram_that_fits(wish: str, layout: str) -> None:
    brief = read(wish)
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, DiagramView)
    assert view.layout == layout


# ------------------------------------------------------------------------------------------------ numbers
def test_masses_in_a_reaction_are_kept() -> None:
    assert value("rusting", "mass", "i") + value("rusting", "mass", "o") == value("rusting", "mass", "r")
    iron, oxygen = 2 * 55.85, 3 * 16.00
    assert value("rusting", "mass", "i") == pytest.approx(iron, abs=0.5)
    assert value("rusting", "mass", "o") == pytest.approx(oxygen, abs=0.1)


def test_the_swing_keeps_its_energy() -> None:
    high, fast = (parts("energy", "swing")[name].points for name in ("p", "k"))
    assert all(a[1] + b[1] == pytest.approx(100, abs=0.11) for a, b in zip(high, fast, strict=True))


def test_layers_of_the_earth_add_up_to_its_radius() -> None:
    total = sum(value("layers_of_the_earth", "thick", name) for name in "cmoi")
    assert total == pytest.approx(6371, rel=0.01)


def test_continents_cover_the_land_of_the_earth() -> None:
    sphere = 4 * math.pi * 6371**2 / 1e6
    land = sum(value("continents_and_oceans", "size", name) for name in ("a", "f", "n", "s", "t", "e", "u"))
    assert land / sphere == pytest.approx(0.29, abs=0.01)


def test_computing_lessons_reckon_right() -> None:
    assert value("caching", "gain", "b") == pytest.approx(0.9 * 1 + 0.1 * 100)
    assert value("load_balancer", "sum", "b") == 3 * value("load_balancer", "sum", "a")
    assert value("binary_search_trees", "cost", "a") == math.ceil(math.log2(1001))
    assert value("binary_search_trees", "cost", "b") == math.ceil(math.log2(1_000_001))
    assert [value("unicode", "utf", name) for name in "abcd"] == [len(c.encode()) for c in ("A", "ä", "€", "😀")]


def test_programs_print_what_the_lessons_show() -> None:
    assert printed("stack_and_queue", "stack") == parts("stack_and_queue", "stack")["out"].text
    assert printed("stack_and_queue", "queue") == parts("stack_and_queue", "queue")["out"].text
    assert printed("regular_expressions", "code") == parts("regular_expressions", "code")["o"].text
    assert printed("unicode", "code").split() == [parts("unicode", "code")[name].text for name in ("o1", "o2")]


def test_the_tree_is_a_search_tree_and_is_read_in_order() -> None:
    keys = {p.id: (int(p.text), p.group) for p in parts("binary_search_trees", "rule").values()}
    for key, group in keys.values():
        while group:
            above, higher = keys[group]
            assert key != above
            group = higher
    shown = parts("binary_search_trees", "order")["o"].text
    assert [int(k) for k in shown.split()] == sorted(key for key, _ in keys.values())


def test_json_of_the_lesson_is_json() -> None:
    for scene in ("label", "nest"):
        lines = [p for p in parts("json", scene).values() if p.kind == "line"]
        assert json.loads("".join(p.text for p in lines))["name"] == "Ada"
    pairs = parts("json", "traps")
    for name in ("w1", "w2"):
        with pytest.raises(json.JSONDecodeError):
            json.loads(pairs[name].text)
    right = json.loads(pairs["r1"].text)
    assert right == {"a": 1}


def test_a_haiku_has_seventeen_syllables_and_the_pattern_fits_its_numbers() -> None:
    assert sum(value("haiku", "form", name) for name in "abc") == 17
    assert re.fullmatch(parts("regular_expressions", "joker")["r1"].text, "555-0123")


def test_ratio_taxes_and_notes_add_up() -> None:
    shares = [int(n) for n in parts("ratio", "share")["g"].text.split(" and ")]
    assert shares == [40 // 8 * 3, 40 // 8 * 5]
    rate = parts("taxes", "rate")
    earned, free, taxed, due = (int(rate[name].text.replace(",", "")) for name in "abcg")
    assert earned - free == taxed
    assert taxed * 20 // 100 == due
    assert [value("musical_notes", "length", name) for name in "abcd"] == [4, 2, 1, 0.5]
