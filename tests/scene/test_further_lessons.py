"""Lessons asked for most after the first fifty are found by natural requests, and what they show is computed again."""

from __future__ import annotations

import calendar
import contextlib
import io
import itertools
import math
from functools import cache

import pytest

from seedream.scene.figures.diagram import Part
from seedream.scene.telling.lessons import Lesson, find_lesson, library

PROMPTS = {
    "tcp_and_udp": ("Explain TCP and UDP", "What is the difference between TCP and UDP?"),
    "leap_years": ("Why do we have leap years?", "Explain the leap day to my class"),
    "how_plants_drink": ("How do plants drink?", "Explain how water gets up a tree"),
    "http_requests": ("Explain HTTP requests", "What does a 404 error mean?"),
    "sorting": ("Explain sorting algorithms", "How does merge sort work?"),
    "binary_numbers": ("Explain binary numbers", "What are bits and bytes?"),
    "hash_tables": ("Explain hash tables", "How does a hash map work?"),
    "database_joins": ("Explain SQL joins", "What is a relational database?"),
    "containers": ("Explain Docker containers", "What is a virtual machine?"),
    "cloud_computing": ("What is cloud computing?", "What is the cloud?"),
    "blockchain": ("Explain blockchain", "How does Bitcoin work?"),
    "dns": ("Explain DNS to my team", "What is the domain name system?"),
    "language_models": ("How does ChatGPT work?", "Explain large language models"),
    "classes_and_objects": ("Explain object-oriented programming", "What are classes and objects?"),
    "loops_and_variables": ("Explain for loops in Python", "What is a variable in programming?"),
    "git_in_a_team": ("What is a pull request?", "Explain working together with Git"),
    "git_branches": ("How does Git work?", "Explain version control"),
    "machine_learning": ("What is machine learning?", "How does AI work? What is AI?"),
    "probability": ("Explain probability with dice", "A lesson about rolling dice"),
    "linear_equations": ("Explain linear equations", "How to solve an equation"),
    "angles": ("Explain angles", "The angles of a triangle"),
    "negative_numbers": ("Explain negative numbers", "Why is minus times minus plus?"),
    "eclipses": ("Explain a solar eclipse", "Why are there lunar eclipses?"),
    "tides": ("Why are there tides?", "Explain high and low tide"),
    "earthquakes": ("What causes earthquakes?", "Explain earthquakes to children"),
    "light": ("What is light?", "Explain how shadows form"),
    "reflection_and_refraction": ("Explain reflection and refraction", "Why does a straw look bent?"),
    "why_the_sky_is_blue": ("Why is the sky blue?", "Explain why sunsets are red"),
    "atoms": ("What is an atom?", "Explain protons, neutrons and electrons"),
    "periodic_table": ("Explain the periodic table", "What are noble gases?"),
    "combustion": ("Why do things burn?", "Explain the fire triangle"),
    "how_planes_fly": ("How do planes fly?", "Explain lift and drag"),
    "solar_panels": ("How do solar panels work?", "Explain renewable energy"),
    "butterfly": ("Explain the life cycle of a butterfly", "How does metamorphosis work?"),
    "pollination": ("Explain pollination", "Why are bees important?"),
    "brain_and_nerves": ("How does the brain work?", "Explain the nervous system"),
    "french_revolution": ("Explain the French Revolution", "Why was the Bastille stormed? The storming of the Bastille"),
    "roman_empire": ("Explain the Roman Empire", "Why did Rome fall?"),
    "industrial_revolution": ("Explain the industrial revolution", "A lesson about James Watt and the first factories"),
    "democracy": ("What is democracy?", "Explain how elections work"),
    "nouns_and_verbs": ("Explain nouns and verbs", "What is an adjective?"),
    "punctuation": ("Explain punctuation", "Where to put a comma"),
}
UNKNOWN = (
    "Explain how a sundial works", "How does a steam engine work?", "How does a reflex camera work?", "Explain how a sextant works",
    "What is an x-ray?", "How to knit a scarf", "Explain how honey cake is baked", "Explain how diffusion models make images",
)  # fmt: skip


@cache
def lesson(lesson_id: str) -> Lesson:
    """The lesson of this id."""
    return next(found for found in library() if found.id == lesson_id)


def parts(lesson_id: str, scene_id: str) -> dict[str, Part]:
    """The parts of a scene's diagram by their ids."""
    view = next(scene.view for scene in lesson(lesson_id).scenes if scene.id == scene_id)
    return {part.id: part for part in view.parts}


def value(lesson_id: str, scene_id: str, part_id: str) -> float:
    """The number that a part shows."""
    number = parts(lesson_id, scene_id)[part_id].value
    assert number is not None
    return number


@pytest.mark.parametrize("lesson_id", sorted(PROMPTS))
def test_natural_requests_find_their_lesson(lesson_id: str) -> None:
    for prompt in PROMPTS[lesson_id]:
        found = find_lesson(prompt)
        assert found is not None, prompt
        assert (found[0].id, found[1] >= 0.5) == (lesson_id, True), prompt


@pytest.mark.parametrize("prompt", UNKNOWN)
def test_what_only_sounds_alike_finds_no_lesson(prompt: str) -> None:
    assert find_lesson(prompt) is None


@pytest.mark.parametrize(("lesson_id", "scene_id"), [("classes_and_objects", "code"), ("loops_and_variables", "loop"),
                                                     ("loops_and_variables", "together")])  # fmt: skip
def test_programs_print_what_is_shown(lesson_id: str, scene_id: str) -> None:
    shown = parts(lesson_id, scene_id)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec("\n".join("    " * p.index + p.text for p in shown.values() if p.kind == "line"), {})
    assert printed.getvalue().split("\n")[:-1] == shown["out"].text.split(" · ")


def test_leap_years_follow_the_calendar() -> None:
    for name in ("y1", "y2", "n1", "n2"):
        part = parts("leap_years", "try")[name]
        assert calendar.isleap(int(part.text)) == (part.group == "left"), part.text


def test_swaps_sort_the_cards_and_comparisons_are_counted() -> None:
    cards = [int(v) for v in parts("sorting", "insert")["cells"].values]
    for step in parts("sorting", "insert").values():
        if step.kind == "swap":
            assert cards[step.index] > cards[step.last]
            cards[step.index], cards[step.last] = cards[step.last], cards[step.index]
    assert cards == sorted(cards)
    assert value("sorting", "count", "simple") == 1000 * 999 / 2
    assert value("sorting", "count", "merge") == round(1000 * math.log2(1000))


def box_of(name: str) -> int:
    """The box of a name in the toy hash: the places of its letters in the alphabet, modulo eight."""
    return sum(ord(c) - 96 for c in name.lower()) % 8


def test_names_lie_in_their_boxes() -> None:
    shown = parts("hash_tables", "collision")
    assert all(not name or box_of(name) == i for i, name in enumerate(shown["cells"].values))
    assert box_of("Jon") == shown["jon"].index == 7


def test_1011_is_eleven_and_a_byte_has_256_values() -> None:
    digits = "".join(parts("binary_numbers", "read")[f"b{k}"].text for k in (8, 4, 2, 1))
    assert int(digits, 2) == int(parts("binary_numbers", "read")["sum"].text)
    assert [value("binary_numbers", "byte", f"b{bits}") for bits in (1, 2, 4, 8)] == [2**bits for bits in (1, 2, 4, 8)]


def test_two_dice_make_their_sums_in_so_many_ways() -> None:
    throws = [a + b for a, b in itertools.product(range(1, 7), repeat=2)]
    assert all(value("probability", "two", f"s{total}") == throws.count(total) for total in range(2, 8))
    curve = parts("probability", "memory")["share"].points
    assert curve[-1][1] == pytest.approx(100 / 6, abs=0.5)


def test_the_line_passes_through_the_solution() -> None:
    assert all(y == 2 * x + 3 for x, y in parts("linear_equations", "graph")["line"].points)
    assert parts("linear_equations", "graph")["hit"].points == ((4.0, 11.0),)


def test_angles_add_up_and_are_drawn_as_what_they_are_called() -> None:
    names = ("a", "b", "c", "sum")
    a, b, c, total = (int(parts("angles", "triangle")[name].text.rstrip("°")) for name in names)
    assert a + b + c == total == 180
    shown = parts("angles", "names")
    for first, second, low, high in (("r1", "r2", 89.9, 90.1), ("a1", "a2", 1, 80), ("o1", "o2", 100, 179)):
        for ends, box in ((("start", "end"), (1740, 690)), (("start_tall", "end_tall"), (980, 1200))):
            turns = []
            for name in (first, second):
                (x0, y0), (x1, y1) = (getattr(shown[name], end) for end in ends)
                turns.append(math.degrees(math.atan2((y0 - y1) * box[1], (x1 - x0) * box[0])))
            assert low <= turns[1] - turns[0] <= high, (first, ends, turns)


def test_products_and_sums_of_negative_numbers() -> None:
    shown = parts("negative_numbers", "times")
    for row in range(4):
        product = eval(shown[f"r{row}"].text.replace("×", "*").replace("−", "-"))
        assert product == int(shown[f"v{row}"].text.replace("−", "-"))


def test_tides_have_two_highs_a_lunar_day_and_suns_share_is_46_percent() -> None:
    points = parts("tides", "beach")["sea"].points
    highs = [x for (_, a), (x, b), (_, c) in zip(points, points[1:], points[2:], strict=False) if a < b >= c]
    assert highs[1] - highs[0] == pytest.approx(12.42, abs=0.6)
    ratio = (1.989e30 / 1.496e11**3) / (7.342e22 / 3.844e8**3)
    assert ratio == pytest.approx(0.46, abs=0.01)
    assert (value("tides", "sun", "spring"), value("tides", "sun", "neap")) == (146, 54)


def test_waves_magnitudes_and_light_have_their_speeds() -> None:
    assert value("earthquakes", "two", "p") == pytest.approx(100 / 6, abs=0.05)
    assert value("earthquakes", "two", "s") == pytest.approx(100 / 3.5, abs=0.05)
    assert value("earthquakes", "magnitude", "m6") == pytest.approx(10**1.5, rel=0.02)
    assert value("earthquakes", "magnitude", "m7") == 10**3
    for name, index in (("water", 1.33), ("glass", 1.5)):
        assert value("light", "bend", name) == pytest.approx(299_792 / index, rel=0.005)
    assert parts("light", "fast")["sun"].note == "8 min 19 s"
    travel_s = 149.6e6 / 299_792
    assert travel_s == pytest.approx(8 * 60 + 19, abs=1)


def test_blue_is_scattered_six_times_as_much() -> None:
    for name, nanometres in (("red", 700), ("green", 530), ("blue", 450)):
        assert value("why_the_sky_is_blue", "mix", name) == nanometres
        assert value("why_the_sky_is_blue", "six", name) == pytest.approx((700 / nanometres) ** 4, abs=0.06)


def test_ten_centimetres_halved_thirty_times_is_an_atom() -> None:
    halved_m = 0.1 / 2**30
    assert halved_m == pytest.approx(1e-10, rel=0.1)
    assert [value("atoms", "number", name) for name in ("h", "c", "o", "au")] == [1, 6, 8, 79]


def test_lift_grows_with_the_square_of_speed() -> None:
    assert [value("how_planes_fly", "speed", name) for name in ("one", "two", "three")] == [1, 4, 9]


def test_no_atom_is_lost_in_a_flame() -> None:
    shown = parts("combustion", "reaction")
    assert [shown[name].text for name in ("ch4", "o2", "co2", "h2o")] == ["CH₄", "2 O₂", "CO₂", "2 H₂O"]
    before, after = {"C": 1, "H": 4, "O": 2 * 2}, {"C": 1, "H": 2 * 2, "O": 2 + 2 * 1}
    assert before == after
