"""Exercises are worked out exactly, told in the order in which they are drawn, and only where they are asked for."""

from __future__ import annotations

import re

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.rendering.diagrams.grounds import THEMES
from seedream.rendering.diagrams.layouts.registry import LAYOUTS
from seedream.rendering.diagrams.page import compose
from seedream.scene import build_scene, build_still
from seedream.scene.exercises import Exercise, read_exercise
from seedream.scene.figures.diagram import DiagramView
from seedream.scene.shots.views import WorldView
from seedream.types import FrameSpec

ANSWERS = {
    "Show 3/4 + 1/8 step by step": "7/8",
    "2/3 + 3/4": "17/12",
    "1/2 - 1/3": "1/6",
    "3/4 ÷ 1/2": "3/2",
    "Simplify 18/24": "3/4",
    "Explain fractions: 2/3 of 12 apples": "8",
    "What is 15% of 80?": "12",
    "20% off £45": "£36",
    "increase 250 by 12%": "280",
    "share £40 in the ratio 3:5": "£15 and £25",
    "A population grows 5% a year from 1000": "1,629",
    "£500 at 3% interest per year for 4 years": "£562.75",
    "Explain compound interest: £500 at 3% for 4 years": "£562.75",
    "A city of 80,000 people shrinks by 2% every year for 5 years": "72,314",
    "area of a 6 by 4 rectangle": "24",
    "area of a triangle with base 10 cm and height 6 cm": "30 cm²",
    "area of a trapezium with sides 6 and 10 and height 4": "32",
    "area of a trapezoid with height 3 cm and sides 5 cm and 8 cm": "19.5 cm²",
    "area of a circle with diameter 10 cm": "78.5 cm²",
    "circumference of a circle with radius 7 cm": "44.0 cm",
    "perimeter of a rectangle 8 cm by 3 cm": "22 cm",
    "perimeter of a triangle with sides 3 cm, 4 cm and 5 cm": "12 cm",
    "volume of a cube with side 5 cm": "125 cm³",
    "volume of a cuboid 4 cm by 3 cm by 2 cm": "24 cm³",
    "volume of a cylinder with radius 3 and height 10": "282.7",
    "Explain pythagoras with sides 5 and 12": "13",
    "Explain the Pythagorean theorem with a 5, 12, 13 triangle": "13",
    "right-angled triangle with hypotenuse 10 and side 6, find the other side": "8",
    "a triangle has angles 50° and 60°, find the third angle": "70°",
    "solve 2x + 3 = 11": "x = 4",
    "Solve 5x - 3 = 2x + 9": "x = 4",
    "solve x/3 + 2 = 7": "x = 15",
    "Solve x^2 - 5x + 6 = 0": "x = 2 or x = 3",
    "solve 2x^2 + 3x - 2 = 0": "x = −2 or x = 1/2",
    "solve x² - 2x - 4 = 0": "x ≈ −1.24 or x ≈ 3.24",
    "solve x + y = 10, x - y = 2": "x = 6, y = 4",
    "Explain simultaneous equations: x + y = 7, x - y = 1": "x = 4, y = 3",
    "347 + 285 column addition": "632",
    "503 − 278": "225",
    "5 − 8": "−3",
    "45 x 23": "1,035",
    "long division 156 ÷ 12": "13",
    "explain how to divide 1,250 by 7": "178 remainder 4",
    "Explain place value: 4,362": "4,000 + 300 + 60 + 2",
    "Round 3,478 to the nearest hundred": "3,500",
    "What are the factors of 24?": "1, 2, 3, 4, 6, 8, 12, 24",
    "Find the mean of 4, 8, 6, 5, 7": "The mean is 6",
    "median of 12, 4, 9, 15, 1, 6": "The median is 7.5",
    "Probability of rolling a 6 with a dice": "1/6",
    "probability of an even number on a dice roll": "1/2",
    "a bag has 3 red and 5 blue balls: probability of drawing a red ball": "3/8",
    "convert 3 hours to minutes": "180 min",
    "Convert 5 km to miles": "3.107 mi",
    "30 degrees celsius in fahrenheit": "30 °C = 86 °F",
    "how fast is a car that drives 150 km in 3 hours? speed": "50 km/h",
    "density of a block with mass 54 g and volume 20 cm3": "2.7",
    "13 in binary": "1101",
    "If 3 pens cost £1.50 how much do 7 pens cost?": "£3.50",
    "number line showing -4 + 7": "3",
    "solve 4(x - 2) = 12 step by step": "x = 5",
    "solve 2(x + 3) = 3(x - 1)": "x = 9",
    "which is bigger, 2/3 or 3/4?": "2/3 < 3/4",
    "show that 1/2 = 4/8 with bars": "1/2 = 4/8",
    "1994 in Roman numerals": "MCMXCIV",
    "bubble sort 5, 2, 9, 1": "1, 2, 5, 9",
    "recursion explained with factorial(5)": "120",
    "fibonacci(10)": "55",
    "Explain this code `for i in range(3): print(i * 2)`": "0, 2, 4",
}
NONE = (
    "A teacher writes 3 + 4 on the chalkboard",
    "two kids and 3 dogs",
    "A 6 by 4 metre garden with roses",
    "Poster: 20% off all shoes",
    "Thirty seconds of calm at 5 in the morning",
    "a chart of our sales: 2021 1.2, 2022 1.9, 2023 3.4 million",
    "A man who owes 15% of 80 dollars to his brother",
    "24 hours in the life of a nurse",
    "Explain `import os; os.remove('x')`",
)
FRAMES = (FrameSpec(1920, 1080), FrameSpec(1080, 1920), FrameSpec(1080, 1080))


def exercise(request: str) -> Exercise:
    found = read_exercise(request, bool(re.match(r"(?i)explain|show|what|how|solve", request)))
    assert found is not None, request
    return found


def spoken(text: str) -> str:
    return f" {' '.join(re.findall(r'[a-z0-9%]+', text.lower().replace(',', '')))} "


@pytest.mark.parametrize("request_text", sorted(ANSWERS))
def test_an_exercise_is_worked_out(request_text: str) -> None:
    assert exercise(request_text).answer == ANSWERS[request_text]


@pytest.mark.parametrize("request_text", sorted(ANSWERS))
def test_every_part_comes_when_it_is_spoken_of_and_fits_the_page(request_text: str) -> None:
    for step in exercise(request_text).steps:
        spots = [spoken(step.said).find(spoken(e.cue)) for e in step.view.elements if e.cue]
        assert -1 not in spots, step.id
        assert spots == sorted(spots), step.id
        for frame in FRAMES:
            page = compose(frame)
            pieces = LAYOUTS[step.view.layout](step.view, page, THEMES[step.view.ground], 1)
            for piece in pieces:
                if piece.layer:
                    assert piece.box.x > -page.margin, (step.id, frame)
                    assert piece.box.x + piece.box.width < page.width + page.margin, (step.id, frame)


@pytest.mark.parametrize("request_text", NONE)
def test_numbers_in_other_requests_are_no_exercise(request_text: str) -> None:
    assert read_exercise(request_text, False) is None


def test_a_wrong_result_would_be_seen() -> None:
    """The answers above are computed here once more, another way."""
    assert 3 * 8 + 4 * 1 == 7 * 4
    assert round(1000 * 1.05**10) == 1629
    assert round(500 * 1.03**4, 2) == 562.75
    assert 178 * 7 + 4 == 1250
    assert int("1101", 2) == 13


def test_films_and_stills_show_the_numbers_of_the_request() -> None:
    brief = read("area of a 6 by 4 rectangle")
    graph, decisions = build_scene(understand(brief, encode(brief)), 0)
    assert graph.kind == "lesson"
    assert [b.id for b in graph.beats] == ["exercise.picture", "exercise.working"]
    assert any(d.key == "exercise" and d.value == "24" for d in decisions)
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, DiagramView)
    assert len(view.part("cells").points) == 24
    assert not view.elements  # a still is complete


def test_a_longer_film_tells_first_what_it_is_about() -> None:
    brief = read("Explain fractions: 3/4 + 1/8", duration_s=60)
    graph, _ = build_scene(understand(brief, encode(brief)), 0)
    assert [b.id for b in graph.beats][:2] == ["pizza", "names"]
    assert graph.beats[-1].id == "exercise.answer"


def test_a_sum_on_a_board_stays_a_picture() -> None:
    brief = read("A teacher writes 3 + 4 on the chalkboard")
    assert isinstance(build_still(understand(brief, encode(brief)), 0).beats[0].view, WorldView)


def test_code_keeps_its_lines() -> None:
    brief = read(
        "Explain this code:\n```python\ndef f(n):\n    if n == 0:\n        return 1\n    return n * f(n - 1)\nprint(f(4))\n```"
    )
    graph, _ = build_scene(understand(brief, encode(brief)), 0)
    view = graph.beats[0].view
    assert isinstance(view, DiagramView)
    assert [p.index for p in view.parts if p.kind == "line"] == [0, 1, 2, 1, 0]
    assert [p.text for p in view.parts if p.kind == "output"] == ["24"]
