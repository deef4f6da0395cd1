"""Effects: beams, reflections, silhouettes, what is seen from behind, in jars and on canvases, in pixels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.characters.performing import PersonPerformer, Setting
from seedream.rendering.props.glassware import VESSELS
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.world import WorldPainter
from seedream.scene.placing.canvases import PAINTED
from seedream.scene.placing.enclosing import INSIDE, Inside
from seedream.scene.placing.scaling import HELD_SIZE
from seedream.scene.reading.aspects import ASPECT, BACK, SHADE
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import FrameSpec, Rect

FRAME = FrameSpec(480, 270)


def painted(*cast: CastMember, place: Place | None = None) -> NDArray[np.int_]:
    surface = new_surface(FRAME.width, FRAME.height)
    view = WorldView(place or Place("studio"), cast, "medium")
    WorldPainter(view, Tracks("s", 2.0, {}, ()), FRAME, 1).paint(surface.getCanvas(), 1.0)
    return pixels(surface).astype(int)


def changed(one: NDArray[np.int_], other: NDArray[np.int_], by: int = 12) -> NDArray[np.bool_]:
    return np.asarray(np.abs(one - other).max(axis=2) > by, bool)


WOMAN = CastMember("woman", "person", "woman", look={"gender": "woman", "age": "adult"})


def test_a_silhouette_is_dark_all_over() -> None:
    day, dark = painted(WOMAN), painted(replace(WOMAN, look={**WOMAN.look, ASPECT: SHADE}))
    figure = changed(day, painted())
    assert day[figure].mean() > dark[figure & changed(day, dark)].mean() + 30
    assert np.median(dark[figure & changed(day, dark)][:, :3]) < 60


def test_who_is_seen_from_behind_has_no_face_and_the_same_clothes() -> None:
    front, back = painted(WOMAN), painted(replace(WOMAN, look={**WOMAN.look, ASPECT: BACK}))
    assert changed(front, back).any()
    acting = PersonPerformer(replace(WOMAN, look={**WOMAN.look, ASPECT: BACK}), Setting(Tracks("s", 2.0, {}, ()), 400.0, 1)).acting(
        1.0
    )
    assert acting.yaw_deg > 140
    assert PersonPerformer(WOMAN, Setting(Tracks("s", 2.0, {}, ()), 400.0, 1)).acting(1.0).yaw_deg < 90


def test_a_lighthouse_shines_in_the_dark_only() -> None:
    lamp = CastMember("l", "thing", "lighthouse", height=0.8, box=Rect(0.4, 0.1, 0.2, 0.8))
    for hour in ("night", "day"):
        place = Place("field", hour)
        brighter = (painted(lamp, place=place) - painted(place=place))[..., :3].min(axis=2) > 8
        beside = int(brighter[:, :180].sum() + brighter[:, 300:].sum())
        assert (beside > 300) == (hour == "night")


def test_a_torch_throws_its_beam_ahead() -> None:
    place = Place("forest", "night")
    boy = CastMember("boy", "person", "boy", "hold", holding="flashlight", look={"age": "child"})
    dark, lit = painted(replace(boy, holding=""), place=place), painted(boy, place=place)
    brighter = (lit - dark)[..., :3].min(axis=2) > 6
    assert brighter[:, 330:].sum() > 300
    assert brighter[:, :150].sum() < 30


def test_a_puddle_and_a_mirror_show_who_is_there() -> None:
    for noun, x in (("puddle", 0.0), ("mirror", 0.5)):
        thing = CastMember(noun, "thing", noun, x=x)
        with_her, alone, she = painted(WOMAN, thing), painted(thing), painted(WOMAN)
        own = changed(alone, painted())
        assert (changed(with_her, alone) & own & ~changed(she, painted())).sum() > 20, noun


@pytest.mark.parametrize("name", sorted(VESSELS))
def test_what_is_inside_is_seen(name: str) -> None:
    noun = name.replace("_", " ")
    vessel = CastMember("v", "thing", noun)
    inside = replace(vessel, look={INSIDE: str(Inside("goldfish", "animal"))})
    assert changed(painted(vessel), painted(inside)).sum() > 3


def test_the_easel_shows_what_is_painted() -> None:
    painter = replace(WOMAN, action="hold", deed="paint")
    cat, sea = (replace(painter, look={**WOMAN.look, PAINTED: str(Inside(n, "animal"))}) for n in ("cat", "whale"))
    assert changed(painted(cat), painted(sea)).sum() > 60


def test_what_is_giant_is_held_in_both_arms() -> None:
    small = replace(WOMAN, action="hold", holding="strawberry")
    large = replace(small, look={**WOMAN.look, HELD_SIZE: "9"})
    red = [(p[..., 2] > 170) & (p[..., 1] < 90) & (p[..., 0] < 110) for p in (painted(small), painted(large))]
    assert red[1].sum() > 8 * max(red[0].sum(), 1)


def test_ghosts_and_monsters_are_no_people() -> None:
    ghost = CastMember("g", "person", "ghost", "float", look={"job": "ghost"})
    reader = replace(ghost, action="read", holding="book")
    assert changed(painted(ghost), painted(reader)).sum() > 500
    three = [painted(CastMember("m.1", "person", "monster", look={"job": "monster", "variant": str(i)})) for i in range(3)]
    assert all(changed(three[i], three[j]).sum() > 500 for i, j in ((0, 1), (1, 2), (0, 2)))
