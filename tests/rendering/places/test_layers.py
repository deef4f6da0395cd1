"""Layers shared by all places: parallax, tiling, zoom, grain, light, the registry."""

from __future__ import annotations

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.painter import CameraState
from seedream.rendering.places import PLACES, keep_places, make_place
from seedream.rendering.places.layers import (
    Finish,
    Plate,
    bake_layer,
    draw_layer,
    draw_light,
    paint_enlarged,
    periodic_noise,
    stage_for,
)
from seedream.rendering.surface import fill, image_from_array, new_surface, pixels
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

FRAME = FrameSpec(192, 108)


def _stripe(canvas: object) -> None:
    canvas.drawRect(skia.Rect.MakeXYWH(100, 0, 50, 1080), fill(0xFFFFFFFF))  # type: ignore[attr-defined]


def _drawn(camera: CameraState, parallax: float, *, tile: bool = False) -> NDArray[np.uint8]:
    layer = bake_layer(FRAME, _stripe, parallax=parallax, width=1920, tile=tile)
    surface = new_surface(FRAME.width, FRAME.height)
    draw_layer(surface.getCanvas(), layer, FRAME, camera)
    return pixels(surface)


def test_a_layer_moves_against_the_camera_by_its_parallax() -> None:
    rest, moved = (np.flatnonzero(_drawn(CameraState(x=x), 0.5)[50, :, 0] > 128)[0] for x in (0.0, 100.0))
    assert rest - moved == 5


def test_a_tile_fills_the_frame_at_any_distance() -> None:
    bright = [int((_drawn(CameraState(x=x), 1.0, tile=True)[50, :, 0] > 128).sum()) for x in (0.0, 50_000.0, -50_000.0)]
    assert min(bright) >= 5


def test_zoom_enlarges_about_the_centre_and_hides_itself_from_the_layers() -> None:
    seen: list[float] = []

    def compose(canvas: object, camera: CameraState) -> None:
        seen.append(camera.zoom)
        canvas.drawRect(skia.Rect.MakeXYWH(91, 49, 10, 10), fill(0xFFFFFFFF))  # type: ignore[attr-defined]

    areas = []
    for zoom in (1.0, 1.5):
        surface = new_surface(FRAME.width, FRAME.height)
        Plate(FRAME).compose(surface.getCanvas(), CameraState(zoom=zoom), compose)
        areas.append(float(pixels(surface)[..., 0].sum()) / 255)
    assert seen == [1.0, 1.0]
    assert areas[1] / areas[0] == pytest.approx(2.25, rel=0.1)


def test_finish_darkens_corners_more_than_the_centre_and_grain_moves() -> None:
    frames = []
    for time_s in (0.0, 0.1):
        surface = new_surface(FRAME.width, FRAME.height)
        surface.getCanvas().clear(0xFF808080)
        Finish(FRAME, vignette=0.6, grain=0.02).draw(surface.getCanvas(), time_s)
        frames.append(pixels(surface)[..., 0].astype(float))
    assert frames[0][:12, :12].mean() < frames[0][48:60, 90:102].mean() - 25
    assert np.abs(frames[0] - frames[1]).mean() > 0.5


def test_lightning_and_dimming_act_on_the_picture() -> None:
    levels = []
    for channels in ({}, {"light.flash": np.ones(5, np.float32)}, {"light.level": np.full(5, 0.4, np.float32)}):
        surface = new_surface(8, 8)
        surface.getCanvas().clear(0xFF404040)
        draw_light(surface.getCanvas(), Tracks("s", 1.0, channels, ()), 0.1)
        levels.append(int(pixels(surface)[4, 4, 1]))
    assert levels[2] < levels[0] < levels[1]


def test_noise_is_seamless() -> None:
    noise = periodic_noise(96, 48, 3, slope=1.8)
    inner = np.abs(np.diff(noise, axis=1)).mean()
    seam = np.abs(noise[:, 0] - noise[:, -1]).mean()
    assert seam < 2 * inner


@pytest.mark.parametrize("frame", [FrameSpec(1920, 1080), FrameSpec(1080, 1920), FrameSpec(1080, 1080)])
def test_framings_get_closer(frame: FrameSpec) -> None:
    heights = [stage_for(frame, framing).adult_height / frame.height_u for framing in ("wide", "medium", "close")]
    assert heights[0] == pytest.approx(0.33)
    assert heights == sorted(heights)
    assert stage_for(frame, "close").ground_y > frame.height_u > stage_for(frame, "wide").ground_y


def test_unknown_place_is_an_error() -> None:
    assert "neon_city" in PLACES
    with pytest.raises(KeyError):
        make_place(Place("volcano"), FRAME, "wide", 1)


def test_a_kept_place_is_not_baked_again() -> None:
    keep_places(0)
    place, frame = Place("studio"), FrameSpec(64, 36)
    try:
        assert make_place(place, frame, "wide", 1) is not make_place(place, frame, "wide", 1)
        keep_places(1)
        first = make_place(place, frame, "wide", 1)
        assert make_place(place, frame, "wide", 1) is first
        make_place(place, frame, "wide", 2)
        assert make_place(place, frame, "wide", 1) is not first
    finally:
        keep_places(0)


@pytest.mark.parametrize("wrap", [False, True])
@pytest.mark.parametrize("mode", [None, skia.BlendMode.kSrcOver])
def test_stretching_keeps_how_translucent_a_picture_is(wrap: bool, mode: object) -> None:
    half = np.full((6, 10), 0.5, np.float32)
    image = image_from_array(np.ones((6, 10, 3), np.float32), half)
    surface = new_surface(80, 48)
    paint_enlarged(surface.getCanvas(), image, 80, 48, wrap=wrap, mode=mode)
    alpha = pixels(surface)[..., 3]
    assert abs(int(alpha.min()) - 128) <= 2
    assert abs(int(alpha.max()) - 128) <= 2
