"""Moods are seen in face, shoulders and arms from a medium distance, and hands reach what they are said to reach."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.characters.bearings import bearings
from seedream.rendering.characters.deeds import STILL_S, deeds, pose_of, thing_of
from seedream.rendering.characters.expressions import expressions
from seedream.rendering.characters.performing import Setting
from seedream.rendering.characters.person import Person
from seedream.rendering.characters.skeleton import Skeleton, solve
from seedream.rendering.characters.stagecraft import Lens, Spot
from seedream.rendering.measuring import measured
from seedream.rendering.places import make_place
from seedream.rendering.surface import new_surface
from seedream.scene.reading.lexicon import data
from seedream.scene.shots.views import CastMember, Place
from seedream.types import FrameSpec

ADULT_U = 500.0
LIGHT = make_place(Place("studio"), FrameSpec(320, 180), "wide", 1).light
SAID = ("tired", "sorrowful", "proud", "scared", "angry", "shy", "loving", "surprised")


def _actor(deed: str = "", holding: str = "", action: str = "stand", **look: str) -> PersonActor:
    known = {"age": "adult", "gender": "woman", "colour": "red", **look}
    member = CastMember("a", "person", "woman", action, look=known, deed=deed, holding=holding)
    return PersonActor(member, Setting(Tracks("s", 4.0, {}, ()), ADULT_U, 3), furnished=True)


def _solved(actor: PersonActor) -> Skeleton:
    acting = actor.performer.acting(STILL_S)
    return solve(actor.performer.person, acting.pose, acting.yaw_deg)


def test_every_mood_that_words_say_has_a_face_and_a_bearing() -> None:
    assert set(data("moods")) <= set(bearings())
    for name, bearing in bearings().items():
        assert bearing.face in expressions(), name
        assert bearing.bearing == "" or bearing.bearing in deeds(), name
    assert len({(bearings()[m].face, bearings()[m].bearing) for m in SAID}) == len(SAID), "each is told from the others"


@pytest.mark.parametrize("mood", SAID)
def test_a_mood_moves_the_arms_of_whoever_stands_with_free_hands_and_of_nobody_else(mood: str) -> None:
    plain, moody = _solved(_actor(mood="neutral")), _solved(_actor(mood=mood))
    moved = max(float(np.abs(np.subtract(moody.wrists[s], plain.wrists[s])).max()) for s in plain.wrists)
    assert moved > 0.35
    busy = _actor("kick", mood=mood)
    assert busy.performer.deed is deeds()["kick"]
    assert busy.performer.acting(STILL_S).face.expression == bearings()[mood].face


def test_the_tired_hang_their_heads_and_the_proud_carry_theirs_high() -> None:
    heads = {mood: _solved(_actor(mood=mood)).head for mood in ("neutral", "tired", "sorrowful", "proud")}
    assert heads["tired"][1] < heads["neutral"][1] - 0.1
    assert heads["tired"][2] > heads["neutral"][2] + 0.15, "bent forward"
    assert heads["sorrowful"][2] > heads["neutral"][2] + 0.15
    assert heads["proud"][2] < heads["neutral"][2]


@pytest.mark.parametrize("age", ["adult", "elder", "child"])
@pytest.mark.parametrize("deed", ["drink", "eat", "cover_eyes", "cover_mouth", "brush_teeth", "trumpet", "phone", "photo"])
def test_hands_are_at_the_face_of_children_as_of_their_parents(deed: str, age: str) -> None:
    person = Person(age=age)
    skeleton = solve(person, pose_of(deeds()[deed], person, STILL_S), deeds()[deed].yaw)
    away = np.linalg.norm(np.subtract(skeleton.wrists["R"], skeleton.head))
    assert away < 1.65 if deed == "trumpet" else away < 1.25, f"{away:.2f} heads away"


def test_a_telescope_fits_whoever_looks_through_it() -> None:
    for age in ("adult", "child"):
        with_it, without = (measured(_actor("telescope", thing, age=age), LIGHT, STILL_S) for thing in ("telescope", ""))
        bare = measured(_actor(age=age), LIGHT, STILL_S)
        assert with_it == without, "it is there whether it is named or not"
        assert 0.9 < with_it[1] / bare[1] < 1.3, age


def test_what_is_released_rises_once_and_what_is_dropped_falls() -> None:
    up, down = ([thing_of(deeds()[deed], t).at for t in np.linspace(0.5, 6.0, 12)] for deed in ("release", "drop"))
    rises = [at[1] for at in up if at is not None]
    assert rises == sorted(rises)
    assert rises[-1] > rises[0] + 5
    falls = [at[1] for at in down if at is not None]
    assert falls == sorted(falls, reverse=True)
    assert falls[-1] < 0.3


def test_what_is_juggled_is_in_the_air_above_the_head() -> None:
    bare, juggling = (measured(_actor(deed), LIGHT, STILL_S)[1] for deed in ("", "juggle"))
    assert juggling < 1.12 * bare


def test_apples_lie_in_the_basket_that_is_carried() -> None:
    def drawn(**look: str) -> NDArray[np.int64]:
        actor, frame = _actor("", "basket", action="hold", **look), FrameSpec(240, 240)
        lens = Lens(LIGHT, 0.3, frame)
        surface = new_surface(240, 240)
        canvas = surface.getCanvas()
        canvas.scale(0.3, 0.3)
        actor.prepare(STILL_S, Spot(400.0, 700.0, 0.0, 1.0), lens)
        actor.draw(canvas, Spot(400.0, 700.0, 0.0, 1.0), lens, shadow=False)
        return np.asarray(surface.makeImageSnapshot().toarray(), int)

    empty, full = drawn(colour="blue"), drawn(colour="blue", filled="apple")
    changed = (np.abs(full - empty).sum(axis=2) > 60).sum()
    assert 20 < changed < 2500
