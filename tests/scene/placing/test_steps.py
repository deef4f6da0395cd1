"""Steps and seats of things: winners stand on a step each, a hamster is in its wheel, what is many in one drawing is drawn once."""

from __future__ import annotations

import pytest
from tests.scene.staged import cast_of, the


def test_winners_stand_on_a_step_each() -> None:
    prompt = "three athletes on a winners podium"
    podium = the(prompt, "winners podium").box
    winners = [m for m in cast_of(prompt).values() if m.noun == "athlete"]
    feet = {m.box.y + m.box.height: m.box.x + m.box.width / 2 for m in winners if m.box is not None}
    assert podium is not None
    first, second, third = (feet[y] for y in sorted(feet))
    assert second < first < third
    assert all(podium.x < x < podium.x + podium.width for x in feet.values())
    assert {m.action for m in winners} == {"stand"}


def test_one_winner_stands_in_the_middle() -> None:
    prompt = "an athlete on a winners podium"
    podium, winner = the(prompt, "winners podium").box, the(prompt, "athlete").box
    assert podium is not None
    assert winner is not None
    assert winner.x + winner.width / 2 == pytest.approx(podium.x + podium.width / 2, abs=0.02)


@pytest.mark.parametrize(("prompt", "thing", "count"), [
    ("railway tracks in the desert", "railway track", 1), ("magic beans on a table", "magic bean", 1),
    ("three magic beans on a table", "magic bean", 3), ("saloons in the desert", "saloon", 3),
])  # fmt: skip
def test_what_one_drawing_shows_many_of_is_there_once(prompt: str, thing: str, count: int) -> None:
    assert sum(m.noun == thing for m in cast_of(prompt).values()) == count


def test_a_hamster_is_inside_of_its_wheel() -> None:
    prompt = "a hamster in a hamster wheel"
    wheel, hamster = the(prompt, "hamster wheel").box, the(prompt, "hamster").box
    assert wheel is not None
    assert hamster is not None
    assert wheel.y < hamster.y
    assert hamster.y + hamster.height < wheel.y + wheel.height - 0.1 * wheel.height
