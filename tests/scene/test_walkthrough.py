"""How something is done in an app is shown step by step on its screens: by the steps of the request, else by usual ones."""

from __future__ import annotations

import pytest

from seedream import context, encoder, inputs
from seedream.scene import SceneGraph, build_scene
from seedream.scene.product import DeviceView
from seedream.scene.product.walkthrough import read_walkthrough
from seedream.types import Decision


def _film(prompt: str) -> tuple[SceneGraph, tuple[Decision, ...]]:
    brief = inputs.read(prompt)
    return build_scene(context.understand(brief, encoder.encode(brief)), 0)


def test_the_steps_of_a_request_are_shown_one_by_one() -> None:
    film, _ = _film("how to reset your password in our app: open settings, tap security, choose a new password, confirm")
    assert [" ".join(b.spoken[:1]) for b in film.beats] == [
        "How to reset your password, in our app.", "First, open settings.", "Then, tap security.", "Then, choose a new password.",
        "Finally, confirm.", "That is all.",
    ]  # fmt: skip
    views = [b.view for b in film.beats if isinstance(b.view, DeviceView)]
    assert len(views) == len(film.beats)
    assert [v.app.rows[0].title for v in views[1:-1]] == ["Open settings", "Tap security", "Choose a new password", "Confirm"]
    assert views[-1].moment.screen == "checklist"
    assert not film.not_understood


def test_usual_steps_are_said_to_be_usual() -> None:
    film, decisions = _film("tutorial: how to book a meeting room in our office app")
    assert [b.view.headline for b in film.beats if isinstance(b.view, DeviceView)][1:3] == [
        "Open our office app", "Choose “Book meeting room”",
    ]  # fmt: skip
    assert film.not_understood == ("the steps to book a meeting room in our office app",)
    assert [d.value for d in decisions if d.key == "steps"] == ["usual"]


@pytest.mark.parametrize(
    ("prompt", "steps"),
    [
        ("onboarding video: how to connect your headphones to the app in three steps", 3),
        ("how to connect your headphones to the app", 5),
        ("explain to new employees how to request vacation in our HR portal: 1. Sign in 2. Choose Time off 3. Press submit", 3),
    ],
)
def test_as_many_steps_as_are_asked_for(prompt: str, steps: int) -> None:
    walk = read_walkthrough(prompt)
    assert walk is not None
    assert len(walk.steps) == steps


@pytest.mark.parametrize("prompt", ["how to bake bread", "ad for our banking app", "how bees make honey in the hive"])
def test_what_is_done_in_no_software_is_no_walkthrough(prompt: str) -> None:
    assert read_walkthrough(prompt) is None


def test_steps_that_cannot_all_be_shown_are_not_replaced_by_usual_ones() -> None:
    many = ", ".join(f"press key {n}" for n in range(1, 11))
    assert read_walkthrough(f"how to reset your password in our app: {many}") is None
    assert read_walkthrough("how to reset your password in our app: it takes a minute") is None


def test_nothing_is_ticked_off_twice() -> None:
    film, _ = _film("how to log in to our portal: open it, enter your name")
    last = film.beats[-1].view
    assert isinstance(last, DeviceView)
    assert [row.title for row in last.moment.rows] == ["Open it", "Enter your name"]


def test_the_screens_carry_the_name_of_what_it_is_done_in() -> None:
    film, _ = _film("how to request vacation in our HR portal")
    assert film.brand == "HR portal"
    assert {b.view.app.brand for b in film.beats if isinstance(b.view, DeviceView)} == {"HR portal"}
