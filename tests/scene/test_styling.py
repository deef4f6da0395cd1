"""What a style does not do to shots made of words is said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.refinement.films import film_of

from seedream.scene.shots.views import TitleView
from seedream.scene.styling import style_decisions


@pytest.mark.parametrize(("style", "said"), [("woodcut", True), ("noir", False), ("illustrated", False), (None, False)])
def test_shots_of_words_are_named(style: Any, said: bool) -> None:
    graph = film_of("city").scene
    worded = replace(graph.beats[0], view=TitleView("Words"))
    decisions = style_decisions(replace(graph, beats=(worded, *graph.beats[1:])), style)
    assert bool(decisions) == said
    if said:
        assert decisions[0].value.startswith(f"woodcut: 1 of {len(graph.beats)} shots")


def test_films_of_pictures_need_no_note() -> None:
    assert style_decisions(film_of("city").scene, "woodcut") == ()
