"""Common topics of school, health and work: found as they are asked for, compared where two are named, their numbers worked out."""

from __future__ import annotations

from functools import cache

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_scene
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.scene.graph import SceneGraph
from seedream.scene.telling.lesson_films import SURE, compared, sides_of, untold
from seedream.scene.telling.lessons import Lesson, find_lesson, is_taught, lesson_of

PROMPTS = {
    "Explain meiosis and how it differs from mitosis": "meiosis",
    "What is the difference between a comet and an asteroid?": "comets_and_asteroids",
    "DNA vs RNA": "dna_and_rna",
    "How do reptiles differ from amphibians?": "reptiles_and_amphibians",
    "What is the difference between weathering and erosion?": "weathering_and_erosion",
    "Explain fractions, decimals and percentages: 0.25 as a fraction": "fractions_decimals_percentages",
    "Explain type 2 diabetes to a newly diagnosed patient": "diabetes",
    "Explain how insulin works to a child with diabetes": "type_1_diabetes",
    "Explain how antibiotic resistance develops": "antibiotic_resistance",
    "What causes a heart attack and what are the warning signs?": "heart_attack",
    "How do you treat a nosebleed?": "nosebleed",
    "Safety training: how to use a ladder": "ladder_safety",
    "How do plants make food?": "photosynthesis",
    "How do batteries work?": "batteries_work",
    "How does rain form?": "water_cycle",
    "How do birds fly?": "how_birds_fly",
    "Why is the sea salty?": "salty_sea",
    "A timeline of the space race": "space_race",
    "How does a bill become a law in the United States?": "us_law",
    "How to write a business letter": "write_a_letter",
    "How do I write a professional email?": "write_an_email",
    "Teach my class about the five kingdoms of life": "kingdoms_of_life",
    "Explain how GPS knows where I am": "gps",
    "How to fold a paper plane": "paper_plane",
    "How to tie a bowline": "knots",
    "Steps of mummification in ancient Egypt": "mummies",
    "Explain the difference between a virus and a worm on a computer": "malware_and_firewalls",
}


@cache
def lesson(name: str) -> Lesson:
    found = lesson_of(name)
    assert found is not None
    return found


def parts(name: str, heading: str) -> tuple[Part, ...]:
    view = next(s.view for s in lesson(name).scenes if s.view.title == heading)
    assert isinstance(view, DiagramView)
    return view.parts


def terms(name: str, heading: str) -> list[str]:
    return [p.text for p in parts(name, heading) if p.kind == "term"]


def built(wish: str) -> SceneGraph:
    brief = read(wish)
    return build_scene(understand(brief, encode(brief)), 0)[0]


# ------------------------------------------------------------------------------------------------ found, and told
@pytest.mark.parametrize(("wish", "expected"), PROMPTS.items())
def test_a_request_finds_its_lesson(wish: str, expected: str) -> None:
    found = find_lesson(wish)
    assert found is not None
    assert (found[0].id, found[1] >= SURE) == (expected, True)


@pytest.mark.parametrize("wish", ["birds fly over the sea", "an old lift in a hotel", "a bronze statue in a park", "feathers"])
def test_a_picture_with_such_a_word_stays_a_picture(wish: str) -> None:
    assert not is_taught(wish)


@pytest.mark.parametrize(
    "wish", ["The difference between DNA and RNA", "How is a comet different from an asteroid?", "compare reptiles with amphibians"]
)
def test_one_lesson_about_both_sides_is_told_alone(wish: str) -> None:
    assert compared(wish) is None
    assert not built(wish).not_understood


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ("Explain the difference between World War 1 and World War 2", ("first_world_war", "second_world_war")),
        ("Explain how vaccines are different from antibiotics", ("vaccines", "viruses_and_bacteria")),
    ],
)
def test_two_lessons_are_compared_where_none_tells_of_both(wish: str, expected: tuple[str, str]) -> None:
    both = compared(wish)
    assert both is not None
    assert tuple(found.id for found in both) == expected


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ("How do frogs differ from toads?", ("frogs", "toads")),
        ("How is a lake different from a pond?", ("lake", "pond")),
        ("Explain the zither and how it differs from others", None),
    ],
)
def test_the_sides_of_a_question(wish: str, expected: tuple[str, str] | None) -> None:
    assert sides_of(wish) == expected


def test_what_a_lesson_on_the_larger_topic_does_not_tell_is_said() -> None:
    assert untold("Explain the role of elephants in the Roman Empire", lesson("roman_empire")) == "elephants"
    assert untold("Explain the role of roads in the Roman Empire", lesson("roman_empire")) == ""
    assert untold("Steps of mummification in ancient Egypt", lesson("mummies")) == ""


@pytest.mark.parametrize(
    ("wish", "kind"),
    [
        ("A timeline of the space race", "lesson"),
        ("Parts of a microscope", "lesson"),
        ("Symptoms of a stroke", "lesson"),
        ("Training: how to lift a heavy box", "lesson"),
        ("First aid training: someone is choking", "lesson"),
        ("A first aid kit on a shelf", "cinematic"),
        ("The parts of the old town wake up at dawn, one after the other", "cinematic"),
    ],
)
def test_the_form_of_a_request_says_that_it_is_for_a_lesson(wish: str, kind: str) -> None:
    assert built(wish).kind == kind


# ------------------------------------------------------------------------------------------------ numbers
def test_the_satellite_is_as_far_as_light_runs() -> None:
    assert terms("gps", "Late means far") == ["0.07 s", "300,000 km/s", "21,000 km"]
    assert round(0.07 * 300_000) == 21_000


def test_long_division_digit_by_digit() -> None:
    left, digits = 0, []
    for digit in "852":
        left = left * 10 + int(digit)
        digits.append((f"{left} ÷ 6", str(left // 6)))
        left %= 6
    assert [text for pair in digits for text in pair] == terms("long_division", "An example: 852 ÷ 6")
    assert (left, 852 // 6) == (0, 142)
    assert terms("long_division", "Your turn: with a remainder") == ["75", "4", str(75 // 4), f"R {75 % 4}"]


def test_volumes() -> None:
    assert terms("volume", "How many cubes fit in?") == ["4", "3", "2", str(4 * 3 * 2)]
    assert round(3.14 * 4 * 4 * 10, -1) == 500
    assert terms("volume", "Your turn: twice as long") == ["2³", str(2**3), "4³", str(4**3)]


def test_weight_is_mass_times_gravity() -> None:
    assert terms("mass_and_weight", "Times 9.8") == ["50 kg", "9.8 N/kg", "490 N"]
    assert round(50 * 9.8, 6) == 490


def test_the_counterweight_balances_a_half_full_cabin() -> None:
    cabin, most = 1000, 1000
    assert terms("elevators", "Why a small motor will do") == [f"{cabin + most // 2} kg", "1500 kg", "0 kg"]


def test_balanced_equations_have_the_same_atoms_on_both_sides() -> None:
    assert terms("balancing_equations", "Numbers in front") == ["2 H₂", "O₂", "2 H₂O"]
    assert terms("balancing_equations", "Your turn: methane") == ["CH₄", "2 O₂", "CO₂", "2 H₂O"]
    left, right = {"C": 1, "H": 4, "O": 4}, {"C": 1, "H": 2 * 2, "O": 2 + 2}
    assert left == right
