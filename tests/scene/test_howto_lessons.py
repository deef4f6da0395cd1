"""How-tos, lessons for work and more of school: found as they are asked for, shown in the world, their numbers worked out again."""

from __future__ import annotations

import statistics
from functools import cache
from pathlib import Path

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.errors import InputError
from seedream.inputs import read
from seedream.scene import build_scene, build_still
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.scene.graph import SceneGraph
from seedream.scene.shots.views import WorldView
from seedream.scene.telling.lessons import Lesson, Pictured, find_lesson, is_taught, library, load_lesson
from seedream.types import Decision

PROMPTS = {
    "how to brew the perfect cup of pour-over coffee": "pour_over_coffee",
    "How do I make a nice cup of tea?": "make_tea",
    "How to boil an egg": "boil_an_egg",
    "How to tie a tie, step by step": "tie_a_tie",
    "How do I change a flat tyre on my car?": "change_a_car_tyre",
    "how to wash your hands properly, for kids": "wash_your_hands",
    "how to do CPR on an adult": "cpr",
    "First aid: how to treat a burn": "first_aid_for_burns",
    "How to plant tomatoes": "plant_tomatoes",
    "How to sew on a button": "sew_on_a_button",
    "How to iron a linen shirt": "iron_a_shirt",
    "how do I paint my bedroom wall": "paint_a_wall",
    "How to wrap a Christmas present nicely": "wrap_a_gift",
    "how to train my new puppy to sit": "teach_a_dog_to_sit",
    "Teach me how to juggle": "juggle_three_balls",
    "5 tips for better sleep": "sleep_better",
    "Three tips for a better job interview": "job_interview",
    "How to write a good CV": "write_a_cv",
    "How to spot a phishing email": "phishing",
    "5 rules for safe passwords": "passwords",
    "What is GDPR? A short training video for new employees": "gdpr",
    "What to do in case of fire at the office": "fire_safety",
    "Explain Scrum in one minute": "scrum",
    "How to calm an angry customer on the phone": "customer_complaints",
    "what's the difference between speed and velocity": "speed_and_velocity",
    "How does a microwave oven work?": "microwave_oven",
    "Explain how a black hole forms to my grandma": "black_holes",
    "Why do we have time zones?": "time_zones",
    "Explain linear regression to my team": "linear_regression",
    "Explain standard deviation for A-level students": "standard_deviation",
    "What caused the fall of the Berlin Wall?": "berlin_wall",
    "explain the Cold War to my 8th graders": "cold_war",
    "lesson on opportunity cost for sixth form economics": "opportunity_cost",
    "How do bees make honey?": "honey_bees",
    "What's the difference between a virus and a bacterium?": "viruses_and_bacteria",
    "electric cars vs petrol cars": "electric_and_petrol_cars",
    "Why do we need to recycle? assembly for primary school": "recycling",
    "What are logic gates?": "logic_gates",
}
PICTURES = (
    "a man irons his shirt in the kitchen", "a black hole", "fire extinguisher", "A knight rides to the castle, epic",
    "A girl learns to ride a bike with her father", "A cup of tea on a windowsill",
)  # fmt: skip
HOW_TOS_THAT_ARE_MISSING = ("How to make sourdough starter", "How to fold a paper crane", "how to bake honey cake")


def _built(wish: str) -> tuple[SceneGraph, tuple[Decision, ...]]:
    brief = read(wish)
    return build_scene(understand(brief, encode(brief)), 0)


@cache
def lesson(name: str) -> Lesson:
    return next(found for found in library() if found.id == name)


def parts(name: str, heading: str) -> dict[str, Part]:
    view = next(s.view for s in lesson(name).scenes if s.view.title == heading)
    return {part.id: part for part in view.parts}


def values(name: str, heading: str) -> list[float]:
    return [p.value for p in parts(name, heading).values() if p.value is not None]


# ------------------------------------------------------------------------------------------------ finding
@pytest.mark.parametrize("wish", PROMPTS)
def test_what_people_type_becomes_its_lesson(wish: str) -> None:
    graph, _ = _built(wish)
    assert (graph.kind, graph.title) == ("lesson", lesson(PROMPTS[wish]).title)


@pytest.mark.parametrize("wish", PICTURES)
def test_pictures_with_the_words_of_how_tos_stay_pictures(wish: str) -> None:
    assert not is_taught(wish)


@pytest.mark.parametrize("wish", HOW_TOS_THAT_ARE_MISSING)
def test_a_how_to_that_is_not_there_is_said_to_be_missing(wish: str) -> None:
    graph, decisions = _built(wish)
    assert graph.not_understood
    assert any(d.key == "lesson" and d.value == "none" for d in decisions)


def test_a_keyword_is_found_with_few_other_words_within() -> None:
    found = find_lesson("how do I hang my heavy old picture")
    assert found is not None
    assert found[0].id == "hang_a_picture"
    assert find_lesson("wrap whatever in the house you would call a present") is None


# ------------------------------------------------------------------------------------------------ comparing
def test_two_topics_are_compared_from_both_lessons_in_their_order() -> None:
    graph, decisions = _built("Explain respiration vs photosynthesis")
    assert any(d.key == "lesson" and d.value == "cellular_respiration and photosynthesis" for d in decisions)
    names = [beat.id.split(".")[0] for beat in graph.beats]
    assert list(dict.fromkeys(names)) == ["cellular_respiration", "photosynthesis"]
    assert not graph.not_understood


def test_a_lesson_about_both_sides_needs_no_second_one() -> None:
    graph, _ = _built("weather vs climate")
    assert graph.title == lesson("weather_and_climate").title


def test_a_side_that_no_lesson_tells_of_is_said_to_be_missing() -> None:
    graph, _ = _built("Explain the French Revolution vs the Haitian Revolution")
    assert graph.title == lesson("french_revolution").title
    assert any("Haitian" in lost for lost in graph.not_understood)


# ------------------------------------------------------------------------------------------------ pictures and wordings
def test_a_how_to_opens_with_somebody_who_does_it() -> None:
    graph, _ = _built("How to iron a shirt")
    view = graph.beats[0].view
    assert isinstance(view, WorldView)
    assert [(m.noun, m.deed) for m in view.cast if m.category == "person"] == [("woman", "iron")]
    assert view.headline == lesson("iron_a_shirt").scenes[0].view.title


@pytest.mark.parametrize("name", sorted({s.id for s in library() if any(isinstance(x.view, Pictured) for x in s.scenes)}))
def test_every_picture_of_a_lesson_is_understood(name: str) -> None:
    for scene in lesson(name).scenes:
        if isinstance(scene.view, Pictured):
            graph, _ = _built(scene.view.sentence)
            assert graph.not_understood == (), scene.view.sentence
            assert any(e.category != "thing" for e in graph.entities), scene.view.sentence


def test_a_still_of_a_how_to_is_a_diagram() -> None:
    brief = read("how to boil an egg, steps")
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, DiagramView)


def _written(folder: Path, drawing: str) -> Path:
    target = folder / "mini.toml"
    target.write_text(f"""
id = "mini"
title = "Mini"
subject = "Test"
keywords = ["mini"]
[[scene]]
id = "one"
purpose = "hook"
heading = "Seen"
picture = "a man cooks in a kitchen"
[scene.narration]
short = "See him cook."
long = "Look, you can see him cook."
[[scene]]
id = "two"
purpose = "explain"
heading = "Drawn"
[scene.narration]
short = "A kettle."
long = "This is a kettle."
[scene.diagram]
layout = "flow"
parts = [ {{ id = "k", text = "Kettle", drawing = "{drawing}", cue = "kettle" }} ]
""")
    return target


def test_one_plain_wording_serves_all_ages(tmp_path: Path) -> None:
    scene = load_lesson(_written(tmp_path, "prop:kettle")).scenes[0]
    assert scene.spoken("long_young") == scene.spoken("long") == "Look, you can see him cook."


def test_a_thing_that_is_not_drawn_is_reported(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="prop:flux_capacitor"):
        load_lesson(_written(tmp_path, "prop:flux_capacitor"))


# ------------------------------------------------------------------------------------------------ numbers
def test_recipes_add_up() -> None:
    shares = values("bake_bread", "What goes in")
    grams = [500, 325, 10, 7]
    assert sum(shares) == 100
    assert all(share == pytest.approx(100 * g / sum(grams), abs=0.6) for share, g in zip(shares, grams, strict=True))
    assert sum(values("save_money", "A simple rule: 50, 30, 20")) == 100
    assert values("save_money", "How much will it be?") == [12 * 100 * years for years in (1, 3, 5)]


def test_passwords_are_guessed_in_the_time_told() -> None:
    seconds = [26**n / 1e9 for n in (8, 12, 16)]
    assert seconds[0] / 60 == pytest.approx(3.5, abs=0.05)
    assert [seconds[1] / 31_557_600, seconds[2] / 31_557_600 / 1e6] == pytest.approx([3.0, 1.4], abs=0.1)


def test_spread_of_two_buses() -> None:
    a, b = statistics.pstdev((9, 10, 11)), statistics.pstdev((2, 10, 18))
    shown = [p.text for p in parts("standard_deviation", "Bus A and bus B").values() if "root" in p.text]
    assert shown == [f"0.67, root {a:.1f}", f"42.7, root {b:.1f}"]


def test_the_line_fits_the_points_of_the_ice_cream_shop() -> None:
    warmth, cones = (16, 18, 20, 22, 24, 26, 28), (42, 55, 58, 70, 74, 88, 93)
    slope, offset = statistics.linear_regression(warmth, cones)
    assert (round(slope, 1), round(offset)) == (4.2, -24)
    drawn = [p.points[0] for p in parts("linear_regression", "A line through the cloud").values() if p.kind == "circle"]
    assert drawn == [pytest.approx(((t - 14) / 2, (c - 30) / 16), abs=0.006) for t, c in zip(warmth, cones, strict=True)]
    line = parts("linear_regression", "A line through the cloud")["l"].points
    for x, y in line:
        assert 16 * y + 30 == pytest.approx(slope * (2 * x + 14) + offset, abs=0.2)


def test_a_debt_of_a_thousand_shrinks_as_drawn() -> None:
    left, months, paid, drawn = 1000.0, 0, 0.0, dict(parts("loans_and_interest", "Your turn: pay only the minimum?")["a"].points)
    while left > 0.005:
        due = left * (1 + 0.25 / 12)
        left, paid, months = due - min(30.0, due), paid + min(30.0, due), months + 1
        if months in drawn:
            assert drawn[months] == pytest.approx(left, abs=0.6)
    assert (months, round(paid)) == (58, 1725)


def test_physics_reckons_right() -> None:
    speeds = [p.value for p in parts("reflection_and_refraction", "Refraction: it bends").values()]
    assert speeds == [round(300 / n) for n in (1.0, 1.3333, 1.52, 2.42)]
    stops = values("road_safety", "How far until it stops?")
    assert stops == [v / 10 * 3 + (v / 10) ** 2 / 2 for v in (30, 50, 70)]
    assert values("sleep_better", "Coffee stays for long") == [100 * 0.5 ** (hours / 5) for hours in (0, 5, 10)]


def test_the_square_of_genes_has_three_purple_in_four() -> None:
    tags = [p for p in parts("inheritance", "The Punnett square").values() if p.note]
    assert sorted(p.text for p in tags) == ["PP", "Pp", "Pp", "pp"]
    assert sum(p.note == "purple" for p in tags) == 3
