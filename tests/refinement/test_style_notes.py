"""Notes that name a style."""

from __future__ import annotations

import tomllib
from importlib import resources

from tests.refinement.films import film_of
from tests.refinement.notes_score import score

from seedream.inputs.styling import style_table
from seedream.refinement import read_note


def test_styles_are_understood() -> None:
    result = score("notes_styles.toml")
    assert result.right == result.total, (result.wrong, result.missed)


def test_whoever_asks_for_another_style_is_told_all_names() -> None:
    (said,) = read_note("another style", film_of("city")).refused
    assert all(style in said for style in style_table())
    rows = tomllib.loads(resources.files("seedream.refinement.notes").joinpath("data/cannot.toml").read_text("utf-8"))["rule"]
    (reason,) = [r["reason"] for r in rows if "its styles are" in r["reason"]]
    assert all(style in reason for style in style_table())
