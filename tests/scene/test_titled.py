"""Titled: slides with a title in quotation marks and points below it."""

from __future__ import annotations

import pytest

from seedream.scene.sheets.titled import read_titled


@pytest.mark.parametrize(
    ("wish", "points"),
    [
        ('A slide with the title "Our Q3 Results" and three bullet points', ["First point", "Second point", "Third point"]),
        ('A slide titled "Why us" with three points: price, quality and time', ["Price", "Quality", "Time"]),
    ],
)
def test_a_titled_slide_lists_its_points(wish: str, points: list[str]) -> None:
    page = read_titled(wish)
    assert page is not None
    assert [e.title for e in page.entries] == points


@pytest.mark.parametrize(
    "wish", ['A poster that says "Save Our Oceans" with a whale', "A slide in a playground", 'A slide titled "Hello"']
)
def test_other_sheets_are_left_alone(wish: str) -> None:
    assert read_titled(wish) is None
