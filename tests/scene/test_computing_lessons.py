"""Lessons on computing are true: their programs run, their numbers are computed again, natural requests find them."""

from __future__ import annotations

import contextlib
import io
import json
import math
from functools import cache

import pytest

from seedream.scene.figures.diagram import Part
from seedream.scene.telling.lessons import Lesson, find_lesson, library

PROMPTS = {
    "recursion": ("Explain recursion to beginners", "What is a recursive function?"),
    "what_is_an_api": ("What is an API?", "Explain how APIs work, for a product manager"),
    "public_key_encryption": ("How does public-key encryption work?", "Explain what a private key is"),
    "how_a_neural_network_learns": ("Explain how a neural network learns", "What is backpropagation?"),
    "big_o": ("Explain big O notation", "What does time complexity mean?"),
    "git_branches": ("Explain Git branches and merges", "How do I solve a merge conflict?"),
    "database_index": ("How does a database index work?", "What is a B-tree?"),
    "opening_a_web_page": ("What happens when you open a web page?", "What happens when I type a URL?"),
}
OTHERS = {
    "Teach binary search to beginners": "binary_search",
    "Explain how a sorting algorithm works": "sorting",
    "How does the internet work?": "how_the_internet_sends_a_message",
    "What is a prime number?": "prime_numbers",
    "Explain the three branches of government": "separation_of_powers",
    "How does photosynthesis work?": "photosynthesis",
}


@cache
def lesson(lesson_id: str) -> Lesson:
    """The lesson of this id."""
    return next(found for found in library() if found.id == lesson_id)


def parts(lesson_id: str, scene_id: str) -> dict[str, Part]:
    """The parts of a scene's diagram by id."""
    view = next(scene.view for scene in lesson(lesson_id).scenes if scene.id == scene_id)
    return {part.id: part for part in view.parts}


def program(lesson_id: str, scene_id: str) -> str:
    """The lines of a code diagram as a text."""
    return "\n".join("    " * p.index + p.text for p in parts(lesson_id, scene_id).values() if p.kind == "line")


@pytest.mark.parametrize("lesson_id", sorted(PROMPTS))
def test_natural_requests_find_their_lesson(lesson_id: str) -> None:
    for prompt in PROMPTS[lesson_id]:
        found = find_lesson(prompt)
        assert found is not None, prompt
        assert (found[0].id, found[1] >= 0.5) == (lesson_id, True), prompt


@pytest.mark.parametrize("prompt", sorted(OTHERS))
def test_other_lessons_keep_their_requests(prompt: str) -> None:
    found = find_lesson(prompt)
    assert found is not None
    assert found[0].id == OTHERS[prompt]


@pytest.mark.parametrize(
    "prompt", ["The branches of an old oak in the wind", "A key opens a wooden chest", "A waiter brings a dish"]
)
def test_scenes_with_the_same_words_are_no_lessons(prompt: str) -> None:
    assert find_lesson(prompt) is None


# ------------------------------------------------------------------------------------------------ programs
def test_the_recursive_program_prints_what_the_lesson_shows() -> None:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(program("recursion", "code"), {})
    assert printed.getvalue().strip() == parts("recursion", "code")["out"].text


def test_without_a_base_case_python_gives_up_with_the_error_shown() -> None:
    with pytest.raises(RecursionError) as raised:
        exec(program("recursion", "endless"), {})
    shown = parts("recursion", "endless")["out"].text
    assert f"RecursionError: {raised.value}".startswith(shown)


def test_the_answers_come_back_up_the_stairs() -> None:
    steps = parts("recursion", "stairs")
    for number, name in ((2, "r2"), (3, "r3"), (4, "r4")):
        product = math.factorial(number)
        assert steps[name].values == (f"{number} × {product // number} = {product}",)


def test_the_folders_hold_twelve_files() -> None:
    shown = parts("recursion", "folders")
    own = {name: int(shown[name].note.split()[0]) for name in ("photos", "trip", "family", "beach", "town")}
    trip, family = own["trip"] + own["beach"], own["family"] + own["town"]
    assert shown["s3"].values == (f"{own['trip']} + {own['beach']} = {trip}",)
    assert shown["s4"].values == (f"{own['family']} + {own['town']} = {family}",)
    assert shown["sum"].values == (f"{own['photos']} + {trip} + {family} = {sum(own.values())}",)


def test_the_answer_of_the_weather_service_is_json() -> None:
    answer = json.loads(program("what_is_an_api", "text").split("# the answer")[1])
    reply = parts("what_is_an_api", "request")["reply"].note
    assert reply == f"{answer['degrees']} °C, {answer['sky']}"


def test_loops_take_as_many_steps_as_the_lesson_says() -> None:
    counted = {"greet": 0, "clink": 0}

    def count(name: str) -> None:
        counted[name] += 1

    names = {"guests": range(7), "greet": lambda guest: count("greet"), "clink": lambda a, b: count("clink")}
    exec(program("big_o", "loops"), names)
    assert counted == {"greet": 7, "clink": 49}


# ------------------------------------------------------------------------------------------------ numbers
def test_the_toy_key_is_a_product_of_two_primes() -> None:
    shown = parts("public_key_encryption", "oneway")
    p, q = int(shown["p"].text), int(shown["q"].text)
    assert f"{p * q:,}" == shown["n"].text == shown["n2"].text
    assert all(n % k for n in (p, q) for k in range(2, math.isqrt(n) + 1))
    assert len(str(2**2047)) == 617, "digits of a product of 2,048 bits"


def test_the_neuron_adds_weighted_clues() -> None:
    shown = parts("how_a_neural_network_learns", "neuron")
    inputs = [int(shown[f"i{k}"].note.split(", ")[1]) for k in (1, 2, 3)]
    weights = [float(shown[f"w{k}"].text.removeprefix("× ").replace("−", "-")) for k in (1, 2, 3)]
    total = sum(i * w for i, w in zip(inputs, weights, strict=True))
    assert shown["sum"].values[0].endswith(f"= {total:.1f}")


def test_the_error_is_that_of_one_weight_that_goes_a_fifth_of_the_way_each_round() -> None:
    weight, goal, errors = 0.0, 1.0, []
    for _ in range(9):
        errors.append(100 * (goal - weight) ** 2)
        weight += (goal - weight) / 5
    assert [y for _, y in parts("how_a_neural_network_learns", "error")["error"].points] == pytest.approx(errors, abs=0.06)


def test_big_o_counts_what_it_shows() -> None:
    clinks = parts("big_o", "clink")
    assert [clinks[name].value for name in ("ten", "twenty")] == [math.comb(n, 2) for n in (10, 20)]
    curves = parts("big_o", "curves")
    for name, steps in (("log", math.log2), ("lin", float), ("sq", lambda n: n * n)):
        assert all(y == pytest.approx(steps(x), abs=0.01) for x, y in curves[name].points)
    million = 10**6
    assert f"{round(math.log2(million))} steps" in parts("big_o", "million")["log"].note
    assert f"{million**2 / million / 86400:.1f} days" in parts("big_o", "million")["sq"].note
    assert [parts("big_o", "drop")[name].note for name in "abc"] == [f"{n:,}" for n in (3 * 1000**2, 5 * 1000, 20)]


def test_the_index_leads_to_the_row_that_the_table_has() -> None:
    table = parts("database_index", "scan")["row"].values
    leaves = [p for p in parts("database_index", "tree").values() if p.note]
    for leaf in leaves:
        assert [table[int(row)] for row in leaf.note.removeprefix("rows ").split(", ")] == leaf.text.split(", ")
    assert [name for leaf in leaves for name in leaf.text.split(", ")] == sorted(table)
    levels = math.ceil(math.log(10**6, 200))
    assert parts("database_index", "million")["with"].value == levels + 1
    assert parts("database_index", "million")["without"].value == 10**6 / 100


def test_three_round_trips_pass_before_a_page_begins() -> None:
    trips = parts("opening_a_web_page", "trips")
    assert [trips[name].value for name in ("near", "far")] == [3 * 20, 3 * 200]


def test_every_merge_has_two_parents_and_every_arrow_leads_to_an_older_commit() -> None:
    shown = parts("git_branches", "merge")
    arrows = [(p.start, p.end) for p in shown.values() if p.kind == "arrow"]
    assert sorted(str(end) for start, end in arrows if start == "m") == ["c3", "d2"]
    for start, end in arrows:
        young, old = shown[str(start)].at, shown[str(end)].at
        assert isinstance(young, tuple)
        assert isinstance(old, tuple)
        assert young[0] > old[0]
