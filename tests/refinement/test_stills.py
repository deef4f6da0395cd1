"""The checks of single pictures: each one passes what is right and finds its planted fault."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from seedream.diffusion.tracks import Tracks
from seedream.refinement.quality import stills
from seedream.rendering.identify import identify_painted
from seedream.rendering.styles.dressing import dress, lettering_of
from seedream.rendering.surface import image_from_array, new_surface, pixels
from seedream.rendering.typography.overlay import draw_overlay_title
from seedream.rendering.world import WorldPainter
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import FrameSpec, Rect

FRAME = FrameSpec(320, 180)
WOMAN = CastMember("woman", "person", "woman", x=-0.4, look={"gender": "woman"})
DOG = CastMember("dog", "animal", "dog", x=0.4, height=0.45)
STILL = Tracks("s", 2.0, {}, ())


def _painter(*cast: CastMember, tracks: Tracks = STILL) -> WorldPainter:
    return WorldPainter(WorldView(Place("studio"), cast, "wide"), tracks, FRAME, 1)


def _titled(ground: stills.Rgb, cloud_alpha: float) -> stills.Rgb:
    surface = new_surface(FRAME.width, FRAME.height)
    surface.getCanvas().drawImage(image_from_array(ground / 255), 0, 0)
    lettering = replace(lettering_of(""), cloud_alpha=cloud_alpha)
    draw_overlay_title(surface.getCanvas(), FRAME, "Harbour Lights", "", 5.0, lettering=lettering)
    return pixels(surface)[..., 2::-1]


def test_a_title_stands_out_from_the_dark_and_not_from_noise() -> None:
    strokes = stills.title_strokes(FRAME, "Harbour Lights", "", "")
    dark = np.full((FRAME.height, FRAME.width, 3), 30, np.uint8)
    assert stills.check_contrast(_titled(dark, 0.5), strokes) == []
    noise = np.random.default_rng(0).integers(0, 256, dark.shape, dtype=np.uint8)
    (finding,) = stills.check_contrast(_titled(noise, 0.0), strokes)
    assert finding.check == "contrast"
    assert finding.measured < 3


def test_one_bright_letter_ground_is_enough_to_fail() -> None:
    strokes = stills.title_strokes(FRAME, "Harbour Lights", "", "")
    ground = np.full((FRAME.height, FRAME.width, 3), 30, np.uint8)
    left = int(np.nonzero(strokes)[1].min())
    ground[:, left : left + 30] = 235
    assert stills.text_contrast(_titled(ground, 0.0), strokes) < 2


def test_type_stays_out_of_the_margin() -> None:
    assert stills.check_safe({"title": Rect(0.1, 0.3, 0.8, 0.2)}) == []
    (finding,) = stills.check_safe({"title": Rect(0.02, 0.3, 0.5, 0.2)})
    assert "title" in finding.message


def test_a_thing_half_outside_is_found() -> None:
    box = CastMember("box", "thing", "box", x=0.0, height=0.5)
    assert stills.check_cut(_painter(box), 1.0) == []
    (finding,) = stills.check_cut(_painter(replace(box, x=1.0)), 1.0)
    assert 0.4 < finding.measured < 0.6


def test_labels_do_not_lie_over_one_another() -> None:
    apart = {"a": Rect(0.1, 0.1, 0.2, 0.1), "b": Rect(0.35, 0.1, 0.2, 0.1)}
    assert stills.check_labels(apart) == []
    (finding,) = stills.check_labels({**apart, "b": Rect(0.2, 0.15, 0.2, 0.1)})
    assert "a and b" in finding.message


@pytest.mark.parametrize("style", ["noir", "woodcut", "flat-editorial"])
def test_a_colour_that_is_none_of_the_style_is_found(style: str) -> None:
    painter, surface = _painter(WOMAN, DOG), new_surface(FRAME.width, FRAME.height)
    painter.paint(surface.getCanvas(), 1.0)
    dress(surface, style, painter, FRAME, 1.0, still=True)
    rgb = pixels(surface)[..., 2::-1].copy()
    assert stills.check_gamut(rgb, style) == []
    rgb[20:80, 20:80] = (0, 255, 60)
    (finding,) = stills.check_gamut(rgb, style)
    assert style in finding.message


def test_as_painted_every_colour_is_allowed() -> None:
    green = np.full((40, 40, 3), (0, 255, 60), np.uint8)
    assert stills.check_gamut(green, "illustrated") == []


def test_feet_are_on_the_ground_and_twelve_pixels_above_it_are_found() -> None:
    painter = _painter(WOMAN, DOG)
    contacts = stills.contact_u(painter, identify_painted(painter, 1.0), 1.0)
    assert set(contacts) == {"woman", "dog"}
    assert stills.check_feet(contacts) == []
    lifted = Tracks("s", 2.0, {"dog.y": np.full(2, 12 / FRAME.scale, np.float32)}, ())
    painter = _painter(WOMAN, DOG, tracks=lifted)
    (finding,) = stills.check_feet(stills.contact_u(painter, identify_painted(painter, 1.0), 1.0))
    assert finding.message.startswith("dog")
    assert finding.measured == pytest.approx(contacts["dog"] + 12 / FRAME.scale, abs=13)


def test_who_sits_is_not_measured() -> None:
    painter = _painter(replace(WOMAN, action="sit"))
    assert stills.contact_u(painter, identify_painted(painter, 1.0), 1.0) == {}
