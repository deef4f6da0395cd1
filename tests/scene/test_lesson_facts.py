"""The lesson library is true and usable: numbers are computed again, words fit the pictures, requests find their lesson."""

from __future__ import annotations

import contextlib
import io
import itertools
import math
import statistics
from functools import cache
from typing import Literal

import pytest

from seedream.rendering.fonts import has_icon
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.scene.telling.keywords import normalised
from seedream.scene.telling.lessons import (
    VARIANTS,
    WORDS_PER_S,
    Lesson,
    LessonScene,
    Pictured,
    find_lesson,
    lesson_beats,
    library,
    missing_cues,
    word_count,
)

IDS = sorted(lesson.id for lesson in library())
WORDS = {"short_young": (10, 21), "short": (10, 21), "long_young": (22, 48), "long": (24, 50)}


@cache
def lesson(lesson_id: str) -> Lesson:
    """The lesson of this id."""
    return next(found for found in library() if found.id == lesson_id)


def scene(lesson_id: str, scene_id: str) -> LessonScene:
    """A scene of a lesson."""
    return next(found for found in lesson(lesson_id).scenes if found.id == scene_id)


def part(lesson_id: str, scene_id: str, part_id: str) -> Part:
    """A part of a scene's diagram."""
    return next(found for found in scene(lesson_id, scene_id).view.parts if found.id == part_id)


def value(lesson_id: str, scene_id: str, part_id: str) -> float:
    """The number that a part shows."""
    number = part(lesson_id, scene_id, part_id).value
    assert number is not None
    return number


def cells(lesson_id: str, scene_id: str) -> list[str]:
    """The cells of an array diagram."""
    return list(part(lesson_id, scene_id, "cells").values)


# ------------------------------------------------------------------------------------------------ form
def test_at_least_24_lessons_with_unique_ids_and_titles() -> None:
    assert len(IDS) >= 24
    assert len(set(IDS)) == len(IDS)
    assert len({found.title for found in library()}) == len(IDS)


@pytest.mark.parametrize("lesson_id", IDS)
def test_scenes_are_four_to_six_with_a_hook_and_words_of_a_sane_length(lesson_id: str) -> None:
    found = lesson(lesson_id)
    assert 4 <= len(found.scenes) <= 6
    assert found.scenes[0].purpose == "hook"
    assert found.sources
    for step in found.scenes:
        assert len(step.view.title) <= 34, step.view.title
        for variant in VARIANTS:
            low, high = WORDS[variant]
            assert low <= word_count(step.spoken(variant)) <= high, (step.id, variant, word_count(step.spoken(variant)))


@pytest.mark.parametrize("lesson_id", IDS)
def test_every_cue_is_spoken_in_all_variants_in_the_order_of_the_parts(lesson_id: str) -> None:
    for step in lesson(lesson_id).scenes:
        assert missing_cues(step) == []
        for variant, text in step.narration:
            words = f" {normalised(text)} "
            spots = [words.index(f" {normalised(e.cue)} ") for e in step.view.elements if e.cue]
            assert spots == sorted(spots), (step.id, variant, [e.cue for e in step.view.elements])


@pytest.mark.parametrize("lesson_id", IDS)
def test_something_appears_in_every_scene_and_every_icon_exists(lesson_id: str) -> None:
    for step in lesson(lesson_id).scenes:
        assert isinstance(step.view, Pictured) or any(e.cue for e in step.view.elements), step.id
        icons = [p.drawing[5:] for p in step.view.parts if p.drawing.startswith("icon:")]
        assert [name for name in icons if not has_icon(name)] == []


@pytest.mark.parametrize("lesson_id", IDS)
@pytest.mark.parametrize("level", ["young", "standard"])
def test_short_wordings_fit_forty_seconds_and_long_ones_ninety(lesson_id: str, level: Literal["young", "standard"]) -> None:
    beats = lesson_beats(lesson(lesson_id), level, 40)
    assert len(beats) >= 3
    assert sum(word_count(beat.spoken[-1]) for beat in beats) / WORDS_PER_S <= 40
    whole = lesson_beats(lesson(lesson_id), level, 90)
    assert len(whole) == len(lesson(lesson_id).scenes)
    assert 50 <= sum(word_count(beat.spoken[0]) for beat in whole) / WORDS_PER_S <= 95


# ------------------------------------------------------------------------------------------------ finding
PROMPTS = {
    "states_of_matter": ("Explain the states of matter to my class", "Why does ice melt?"),
    "moon_phases": ("Why does the Moon change its shape?", "Explain the phases of the Moon for ten-year-olds"),
    "seasons": ("Why do we have seasons?", "Explain how the seasons change during the year"),
    "day_and_night": ("Explain day and night to children", "Why does it get dark in the evening?"),
    "gravity_and_orbits": ("Explain gravity in one minute", "How do satellites stay up?"),
    "electric_circuit": ("Explain how an electric circuit works", "A lesson about Ohm's law"),
    "sound_waves": ("How does sound travel?", "Explain sound waves to a ten-year-old"),
    "food_chain": ("Explain the food chain in a meadow", "What is a food web?"),
    "heart_and_blood": ("How does the human heart pump blood?", "Explain the circulatory system"),
    "volcano": ("Why do volcanoes erupt?", "Explain how a volcano works"),
    "plate_tectonics": ("Explain plate tectonics", "Why do continents move? Explain continental drift"),
    "greenhouse_effect": ("Explain the greenhouse effect", "Why is the Earth getting warmer? A lesson on climate change"),
    "dna": ("Explain what DNA is", "A short lesson about genetics and the double helix"),
    "vaccines": ("How do vaccines protect us?", "Explain how a vaccine trains the immune system"),
    "magnets": ("How do magnets work?", "Explain what a magnetic field is"),
    "fractions": ("Explain fractions with a pizza", "What is a numerator and a denominator?"),
    "pythagoras": ("Explain the Pythagorean theorem", "Teach Pythagoras to a seventh grade"),
    "percentages": ("Explain percentages", "How do you calculate percent of a price?"),
    "mean_median_mode": ("Explain mean, median and mode", "What is the median, explained simply"),
    "prime_numbers": ("What is a prime number?", "Explain the sieve of Eratosthenes"),
    "how_a_law_is_made": ("Explain how a law is made", "How a bill becomes a law, for schools"),
    "separation_of_powers": ("Explain the separation of powers", "What are checks and balances?"),
    "how_the_internet_sends_a_message": ("How does the internet work?", "Explain how the internet sends a message"),
    "what_is_an_algorithm": ("What is an algorithm?", "Explain how a bubble sort works"),
    "what_is_a_budget": ("What is a budget?", "Explain how to budget pocket money"),
    "levers": ("Explain how a lever works", "A lesson about simple machines"),
}
UNRELATED = (
    "A melancholic character walking through a rain-soaked neon-lit city",
    "A thoughtful product demo showcasing our new app",
    "A fox runs through a snowy forest at night",
    "Announce the opening of our bakery on Monday",
    "Thirty seconds of calm: a sailing boat on the sea at sunset",
    "A knight rides across a meadow, epic music",
    "An old fisherman sits by the harbour and remembers",
    "A robot and a child become friends on a rooftop",
    "A happy dog chases butterflies in the garden",
    "Teaser for our summer sale with bold type and quick cuts",
)


@pytest.mark.parametrize("lesson_id", sorted(PROMPTS))
def test_natural_requests_find_their_lesson(lesson_id: str) -> None:
    for prompt in PROMPTS[lesson_id]:
        found = find_lesson(prompt)
        assert found is not None, prompt
        assert found[0].id == lesson_id, (prompt, found[0].id)
        assert found[1] >= 0.5


@pytest.mark.parametrize("prompt", UNRELATED)
def test_unrelated_requests_find_no_lesson(prompt: str) -> None:
    assert find_lesson(prompt) is None


# ------------------------------------------------------------------------------------------------ sky and Earth
def test_the_moon_takes_longer_from_full_to_full_than_for_one_orbit() -> None:
    orbit_days, year_days = 27.3217, 365.2564
    synodic_days = 1 / (1 / orbit_days - 1 / year_days)
    assert value("moon_phases", "month", "orbit") == pytest.approx(orbit_days, abs=0.05)
    assert value("moon_phases", "month", "synodic") == pytest.approx(synodic_days, abs=0.05)
    phases = [value("moon_phases", "four", name) for name in ("new", "first", "full", "last")]
    assert phases == [0.0, 0.25, 0.5, 0.75]


def daylight_h(latitude_deg: float, declination_deg: float) -> float:
    """Hours from sunrise to sunset; the Sun's edge, lifted by refraction, is 0.833 degrees below the horizon."""
    lat, dec, low = (math.radians(v) for v in (latitude_deg, declination_deg, -0.833))
    return 24 / math.pi * math.acos((math.sin(low) - math.sin(lat) * math.sin(dec)) / (math.cos(lat) * math.cos(dec)))


@pytest.mark.parametrize(("month", "declination_deg"), [("mar", 0.2), ("jun", 23.44), ("sep", 0.7), ("dec", -23.44)])
def test_daylight_in_london_follows_from_the_tilt(month: str, declination_deg: float) -> None:
    assert value("seasons", "days", month) == pytest.approx(daylight_h(51.5, declination_deg), abs=0.08)


def test_january_is_nearer_to_the_sun_by_five_million_kilometres() -> None:
    near, far = 149.6 * (1 - 0.0167), 149.6 * (1 + 0.0167)
    assert value("seasons", "recap", "january") == pytest.approx(near, abs=0.1)
    assert value("seasons", "recap", "july") == pytest.approx(far, abs=0.1)
    assert far - near == pytest.approx(5.0, abs=0.1)


def test_the_ground_moves_as_fast_as_the_circle_of_its_latitude() -> None:
    equator = 40075 / 24
    assert value("day_and_night", "speed", "equator") == pytest.approx(equator, rel=0.002)
    assert value("day_and_night", "speed", "london") == pytest.approx(equator * math.cos(math.radians(51.5)), rel=0.002)
    assert value("day_and_night", "speed", "pole") == 0


def test_gravity_and_orbits_obey_newton() -> None:
    big_g = 6.674e-11
    worlds = {
        "earth": (5.972e24, 6.371e6),
        "mars": (6.417e23, 3.39e6),
        "moon": (7.342e22, 1.7374e6),
        "jupiter": (1.898e27, 7.149e7),
    }
    for world, (mass_kg, radius_m) in worlds.items():
        assert value("gravity_and_orbits", "worlds", world) == pytest.approx(big_g * mass_kg / radius_m**2, rel=0.02), world
    mu = big_g * 5.972e24
    for fast, around, radius_m in (("fast", "round", 6.371e6 + 4.0e5), ("slow", "days", 3.844e8)):
        speed = math.sqrt(mu / radius_m)
        shown = float(part("gravity_and_orbits", "two", fast).text.split()[0])
        assert shown == pytest.approx(speed / 1000, abs=0.05)
        period_s = math.tau * radius_m / speed
        text = part("gravity_and_orbits", "two", around).text
        assert float(text.split()[0]) == pytest.approx(period_s / (60 if "minutes" in text else 86400), rel=0.01)


def test_an_ocean_opens_in_a_hundred_million_years() -> None:
    assert part("plate_tectonics", "speed", "km").text == f"{2.5e-5 * 100e6:,.0f} km"


def test_the_greenhouse_effect_is_the_difference_to_radiation_balance() -> None:
    absorbed = 1361 * (1 - 0.30) / 4
    without_c = (absorbed / 5.670e-8) ** 0.25 - 273.15
    assert value("greenhouse_effect", "blanket", "cold") == pytest.approx(without_c, abs=1.0)
    assert value("greenhouse_effect", "blanket", "warm") - value("greenhouse_effect", "blanket", "cold") == 33
    curve = part("greenhouse_effect", "rise", "curve").points
    assert all(a < b for (_, a), (_, b) in itertools.pairwise(curve))
    assert curve[-1][1] / curve[0][1] == pytest.approx(4 / 3, abs=0.02)


# ------------------------------------------------------------------------------------------------ matter, body, life
def test_the_heating_curve_is_made_of_measured_heats() -> None:
    points = part("states_of_matter", "heating", "curve").points
    ice, melting, water, boiling = 2.1 * 20, 334.0, 4.19 * 100, 2257.0
    assert [round(x) for x, _ in points] == [round(x) for x in (0, ice, ice + melting, ice + melting + water, 795 + boiling)]
    assert [y for _, y in points] == [-20, 0, 0, 100, 100]
    assert boiling / melting == pytest.approx(6.8, abs=0.1)


def test_ohms_law_holds_for_the_numbers_shown() -> None:
    volts, ohms = (float(side.split()[0]) for side in part("electric_circuit", "ohm", "u2").text.split("/"))
    assert float(part("electric_circuit", "ohm", "i2").text.split()[0]) == pytest.approx(volts / ohms)


def test_thunder_needs_three_seconds_for_a_kilometre() -> None:
    assert value("sound_waves", "speed", "air") * 3 == pytest.approx(1000, rel=0.05)
    for name, hertz in (("low", 300), ("high", 900)):
        points = part("sound_waves", "pitch", name).points
        rising = sum(1 for (_, a), (_, b) in itertools.pairwise(points) if a < 0 <= b)
        assert rising == hertz * 0.010


def test_each_level_of_the_food_chain_keeps_a_tenth() -> None:
    levels = [value("food_chain", "ten", name) for name in ("grass", "mouse", "owl")]
    assert levels[1] == levels[0] / 10
    assert levels[2] == levels[1] / 10


def test_a_heart_beats_a_hundred_thousand_times_a_day() -> None:
    assert value("heart_and_blood", "sport", "rest") * 60 * 24 == pytest.approx(100_000, rel=0.01)


def test_the_genetic_words_are_translated_correctly() -> None:
    letters = "".join(cells("dna", "words"))
    code = {"ATG": "methionine", "GCA": "alanine", "AAA": "lysine", "TAA": "stop"}
    view = scene("dna", "words").view
    assert isinstance(view, DiagramView)
    footnote = view.footnote.lower()
    for codon in (letters[i : i + 3] for i in range(0, len(letters), 3)):
        assert f"{codon.lower()} {code[codon]}" in footnote


# ------------------------------------------------------------------------------------------------ mathematics
def ratio(text: str) -> float:
    """The value of a fraction written as "a/b"."""
    top, bottom = text.split("/")
    return int(top) / int(bottom)


def test_fractions_add_up_and_equal_each_other() -> None:
    a, b, c = (ratio(part("fractions", "add", name).text) for name in "abc")
    assert a + b == c
    bars = [part("fractions", "equal", name).values for name in ("half", "quarters", "eighths")]
    assert {int(n) / int(of) for n, of in bars} == {0.5}
    for name in ("half", "three"):
        assert ratio(part("fractions", "line", name).text) == value("fractions", "line", name)


def test_three_four_five_is_a_right_triangle_drawn_to_scale() -> None:
    assert 3**2 + 4**2 == int(part("pythagoras", "numbers", "sum").text) == int(part("pythagoras", "numbers", "five").text) ** 2
    lines = {name: part("pythagoras", "ladder", name) for name in ("foot", "wall", "ladder")}
    for box, ends in (((1740, 690), ("start", "end")), ((980, 1200), ("start_tall", "end_tall"))):
        lengths = {}
        for name, line in lines.items():
            (x0, y0), (x1, y1) = getattr(line, ends[0]), getattr(line, ends[1])
            lengths[name] = math.hypot((x1 - x0) * box[0], (y1 - y0) * box[1])
        assert lengths["wall"] / lengths["foot"] == pytest.approx(4 / 3, rel=0.03)
        assert lengths["ladder"] / lengths["foot"] == pytest.approx(5 / 3, rel=0.03)


@pytest.mark.parametrize(("box", "ends"), [((1740, 690), ("start", "end")), ((980, 1200), ("start_tall", "end_tall"))])
def test_the_squares_on_the_triangle_are_squares_to_scale(box: tuple[int, int], ends: tuple[str, str]) -> None:
    sides = {}
    for name in "abc":
        lengths = []
        for k in range(4):
            line = part("pythagoras", "formula", f"{name}{k}")
            (x0, y0), (x1, y1) = getattr(line, ends[0]), getattr(line, ends[1])
            lengths.append(math.hypot((x1 - x0) * box[0], (y1 - y0) * box[1]))
        assert max(lengths) == pytest.approx(min(lengths), rel=0.005)
        sides[name] = lengths[0]
    assert sides["a"] ** 2 + sides["b"] ** 2 == pytest.approx(sides["c"] ** 2, rel=0.005)


def test_percentages_are_computed_correctly() -> None:
    assert ratio(part("percentages", "sum", "share").text) * int(part("percentages", "sum", "sixty").text) == 12
    assert value("percentages", "sale", "before") * 0.25 == value("percentages", "sale", "off")
    assert value("percentages", "sale", "before") - value("percentages", "sale", "off") == value("percentages", "sale", "pay")
    assert value("percentages", "trap", "up") == 100 * 1.5
    assert value("percentages", "trap", "down") == 150 * 0.5
    assert [value("percentages", "line", n) for n in ("all", "half", "tenth")] == [30, 15, 3]


def test_mean_median_and_mode_of_the_coins() -> None:
    coins = [int(v) for v in cells("mean_median_mode", "data")]
    assert statistics.mode(coins) == 2
    assert statistics.median(coins) == 3
    assert statistics.mean(coins) == 4 == ratio(part("mean_median_mode", "mean", "sum").text)
    rich = [*coins[:-1], 88]
    assert statistics.mean(rich) == value("mean_median_mode", "outlier", "mean")
    assert statistics.median(rich) == value("mean_median_mode", "outlier", "median")


def is_prime(number: int) -> bool:
    """Whether no smaller number above one divides it."""
    return number > 1 and all(number % k for k in range(2, math.isqrt(number) + 1))


def test_the_sieve_keeps_exactly_the_primes() -> None:
    numbers = [int(v) for v in cells("prime_numbers", "sieve")]
    parts = scene("prime_numbers", "sieve").view.parts
    kept = {numbers[p.index] for p in parts if p.kind == "found"}
    crossed = {numbers[p.index] for p in parts if p.kind == "mark"}
    assert kept == {n for n in numbers if is_prime(n)}
    assert kept | crossed == set(numbers)
    leaves = [int(part("prime_numbers", "bricks", name).text) for name in ("p2", "p3", "q2", "p5")]
    assert math.prod(leaves) == 60
    assert all(is_prime(n) for n in leaves)
    p, q = (int(part("prime_numbers", "endless", name).text) for name in "pq")
    assert is_prime(p)
    assert is_prime(q)
    assert f"{p * q:,}" == part("prime_numbers", "endless", "n").text


# ------------------------------------------------------------------------------------------------ machines, money
def test_the_program_prints_what_the_lesson_shows() -> None:
    parts = scene("what_is_an_algorithm", "code").view.parts
    program = "\n".join("    " * p.index + p.text for p in parts if p.kind == "line")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(program, {})
    assert printed.getvalue().strip() == part("what_is_an_algorithm", "code", "out").text


def test_the_swaps_sort_the_cells() -> None:
    numbers = [int(v) for v in cells("what_is_an_algorithm", "sorting")]
    for step in scene("what_is_an_algorithm", "sorting").view.parts:
        if step.kind == "swap":
            assert numbers[step.index] > numbers[step.last]
            numbers[step.index], numbers[step.last] = numbers[step.last], numbers[step.index]
    assert numbers == sorted(numbers)
    assert value("what_is_an_algorithm", "steps", "half") == math.ceil(math.log2(1001))


def test_light_in_glass_crosses_the_atlantic_in_less_than_a_blink() -> None:
    assert value("how_the_internet_sends_a_message", "speed", "ocean") == pytest.approx(5600 / 200_000 * 1000)


def test_the_budget_adds_up() -> None:
    income, spent, left = (int(part("what_is_a_budget", "sum", name).text) for name in ("in", "out", "left"))
    assert income - spent == left
    assert sum(value("what_is_a_budget", "rule", name) for name in ("needs", "wishes", "saving")) == 100
    assert part("what_is_a_budget", "goal", "saved").points == tuple((month, left * month) for month in range(6))


def test_the_lever_balances() -> None:
    w1, d1, w2, d2 = (float(part("levers", "law", name).text.split()[0]) for name in ("w1", "d1", "w2", "d2"))
    assert w1 * d1 == w2 * d2
    assert value("levers", "price", "force") * value("levers", "price", "way") == value("levers", "price", "work")
