"""The measure of composition: names of colours, the rule for relations, what counts as which class, and whole pictures."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from benchmarks.basic_colours import NAMES, colour_name, mean_colour
from benchmarks.composition import Shown, classes_of, faults, look_at, relation_of

from seedream.rendering.props import tint_of

FOCAL = {
    "red": (205, 30, 40), "orange": (245, 130, 30), "yellow": (250, 215, 40), "green": (40, 150, 70), "blue": (40, 90, 200),
    "purple": (125, 50, 160), "pink": (250, 150, 190), "brown": (120, 70, 35), "black": (25, 25, 28), "white": (245, 244, 240),
    "gray": (135, 137, 142),
}  # fmt: skip


def _name(*rgb: tuple[int, int, int]) -> str:
    return colour_name(mean_colour(np.array(rgb, np.uint8)))


@pytest.mark.parametrize("word", NAMES)
def test_focal_colours_have_their_name(word: str) -> None:
    assert _name(FOCAL[word]) == word
    shaded = tuple(int(v * 0.82) for v in FOCAL[word])
    if word != "white":
        assert _name(FOCAL[word], shaded) == word  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rgb", "word"),
    [
        ((255, 127, 80), "orange"), ((128, 0, 0), "red"), ((128, 128, 0), "green"), ((0, 0, 128), "blue"), ((0, 128, 128), "blue"),
        ((255, 192, 203), "pink"), ((210, 105, 30), "orange"), ((92, 58, 30), "brown"), ((238, 130, 238), "pink"),
        ((160, 160, 160), "gray"), ((60, 60, 64), "black"), ((34, 139, 34), "green"), ((255, 255, 0), "yellow"),
    ],
)  # fmt: skip
def test_other_colours(rgb: tuple[int, int, int], word: str) -> None:
    assert _name(rgb) == word


@pytest.mark.parametrize("word", NAMES)
def test_tints_are_clear(word: str) -> None:
    tint = tint_of(word)
    assert tint is not None
    assert _name(((tint >> 16) & 255, (tint >> 8) & 255, tint & 255)) == word
    assert tint_of("zorb") is None
    assert tint_of("#102030") == 0xFF102030


def _shown(x: float, y: float, name: str = "cup", **changes: object) -> Shown:
    base = Shown(classes_of(name), name, 1.0, 0.1, "red", (x, y), (0.2, 0.3))
    return replace(base, **changes)  # type: ignore[arg-type]


def test_relations_need_distance() -> None:
    left, right, near = _shown(0.2, 0.5), _shown(0.8, 0.5), _shown(0.22, 0.5)
    assert relation_of(left, right, 16 / 9) == {"left of"}
    assert relation_of(right, left, 16 / 9) == {"right of"}
    assert relation_of(left, near, 16 / 9) == set()
    assert relation_of(_shown(0.5, 0.2), _shown(0.5, 0.8), 16 / 9) == {"above"}
    assert relation_of(_shown(0.5, 0.8), _shown(0.5, 0.2), 16 / 9) == {"below"}


def test_drawings_count_as_classes() -> None:
    assert classes_of("sailboat") == {"boat", "sailboat"}
    assert "sports ball" in classes_of("football")
    assert classes_of("hot_dog") == {"hot dog"}
    assert "person" not in classes_of("badge")
    assert classes_of("horse") == {"horse"}


def test_faults_name_what_is_wrong() -> None:
    wanted = {"include": [{"class": "cup", "count": 1, "color": "red"}, {"class": "dog", "count": 1, "position": ["left of", 0]}]}
    cup, dog = _shown(0.7, 0.5), _shown(0.2, 0.5, "dog")
    assert faults(wanted, [cup, dog]) == []
    assert faults(wanted, [cup, cup, dog]) == ["2 instead of 1 cup"]
    assert faults(wanted, [replace(cup, colour="blue"), dog]) == ["cup: blue instead of red"]
    assert faults(wanted, [replace(cup, visible=0.5), dog]) == ["cup: 50% visible"]
    assert faults(wanted, [cup, replace(dog, share=0.01)]) == ["dog: 1.0% of the picture"]
    assert faults(wanted, [cup, replace(dog, centre=(0.9, 0.5))]) == ["dog: not left of"]
    assert faults(wanted, [cup, dog, _shown(0.5, 0.2, "badge")]) == ["also shows badge"]
    many = {"include": [{"class": "cup", "count": 2}], "exclude": [{"class": "cup", "count": 3}]}
    assert "as many as 3 cup" in faults(many, [cup, cup, cup])


@pytest.mark.parametrize(
    ("prompt", "include"),
    [
        ("a purple bear", [{"class": "bear", "count": 1, "color": "purple"}]),
        ("three hot dogs", [{"class": "hot dog", "count": 3}]),
        ("a fork left of a zebra", [{"class": "zebra", "count": 1}, {"class": "fork", "count": 1, "position": ["left of", 0]}]),
        ("a cat under a table", [{"class": "dining table", "count": 1}, {"class": "cat", "count": 1, "position": ["below", 0]}]),
    ],
)  # fmt: skip
def test_pictures_hold_what_is_asked_for(prompt: str, include: list[dict[str, object]]) -> None:
    shown, rgb = look_at(prompt)
    assert rgb.shape == (360, 640, 3)
    assert faults({"include": include}, shown) == []
