"""Aspects: from behind, as silhouettes, back to back."""

from __future__ import annotations

import pytest
from tests.scene.staged import cast_of, the, view_of

from seedream.scene.reading.aspects import ASPECT, BACK, BACK_TO_BACK, SHADE


@pytest.mark.parametrize(
    ("prompt", "seen"),
    [
        ("a woman from behind looking at the mountains", BACK),
        ("an old man, his back to the viewer, on a beach", BACK),
        ("a cowboy walking into the sunset", BACK),
        ("silhouettes of a couple against the setting sun", SHADE),
        ("a woman looking at the mountains", ""),
        ("a boy jumping out from behind a tree", ""),
    ],
)
def test_people_are_seen_as_the_words_say(prompt: str, seen: str) -> None:
    people = [m for m in cast_of(prompt).values() if m.category == "person"]
    assert people
    assert all(m.look.get(ASPECT, "") == seen for m in people)


def test_silhouettes_are_before_a_low_sun_in_the_open() -> None:
    view = view_of("silhouettes of a couple against the setting sun")
    assert len(view.cast) == 2
    assert view.place.time_of_day == "sunset"
    assert view.place.kind == "field"


def test_two_back_to_back_look_away_from_each_other() -> None:
    left, right = sorted(cast_of("two detectives standing back to back").values(), key=lambda m: m.x)
    assert left.deed == right.deed == BACK_TO_BACK
    assert (left.facing, right.facing) == (-1, 1)
    assert right.x - left.x < 0.35


def test_the_back_of_a_bench_is_before_whoever_is_seen_from_behind_on_it() -> None:
    prompt = "a boy sitting on a bench seen from behind"
    assert the(prompt, "bench").depth < the(prompt, "boy").depth
    prompt = "a boy sitting on a bench"
    assert the(prompt, "bench").depth > the(prompt, "boy").depth


def test_what_is_mirrored_in_a_lake_stands_on_its_far_shore() -> None:
    prompt = "a castle reflected in a lake at sunset"
    castle = the(prompt, "castle")
    assert castle.box is not None
    assert castle.look[ASPECT] == "mirrored"
    assert castle.box.y + castle.box.height == pytest.approx(0.61)
    assert view_of("a lighthouse mirrored in the calm water").place.kind == "river"
