"""The user's own pictures on devices: never distorted, wholly there, and what is zoomed to is what was meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from tests.inputs.picture_files import button, flat, photo, save, screenshot

from seedream.diffusion.tracks import Event, Tracks
from seedream.inputs.brand import Colours, Logo, Look, Typefaces
from seedream.inputs.picture_words import Given
from seedream.inputs.pictures import Picture, read_picture
from seedream.rendering import fonts
from seedream.rendering.colour import contrast, from_hex, to_lab
from seedream.rendering.interfaces.cutout import subject_of
from seedream.rendering.interfaces.logo import BrandLine, choose
from seedream.rendering.interfaces.shown import bake_front, frame_for
from seedream.rendering.interfaces.theme import make_theme, readable
from seedream.rendering.painters import make_painter
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.product import DeviceView, load_app, picture_view, product_beats
from seedream.types import FrameSpec, Mood, Rect

DEVICES = ("phone", "tablet", "laptop", "browser", "chat", "editor")
WIDE = FrameSpec(480, 270)
APP = load_app("travel", "Moss", "#4f5bd5")


@pytest.fixture(autouse=True)
def _undressed() -> Iterator[None]:
    yield
    fonts.dress()


def _picture(folder: Path, width: int, height: int) -> Picture:
    return read_picture(save(folder / f"{width}x{height}.png", screenshot(width, height)))


def _tracks(view: DeviceView, gap_s: float = 0.5) -> Tracks:
    events = []
    for index, element in enumerate(view.elements):
        time_s = 0.1 + gap_s * index
        events.append(Event(time_s, "reveal", element.id, duration_s=element.duration_s))
        if element.kind == "tap":
            events.append(Event(time_s, "tap", element.id, "tap"))
    return Tracks("shot", 6.0, {}, tuple(sorted(events, key=lambda event: event.time_s)))


def _frame(view: DeviceView, frame: FrameSpec, time_s: float) -> NDArray[np.int16]:
    surface = new_surface(frame.width, frame.height)
    make_painter(view, _tracks(view), frame, 1).paint(surface.getCanvas(), time_s)
    return pixels(surface)[..., 2::-1].astype(np.int16)


def _crop(image: NDArray[np.int16], rect: Rect) -> NDArray[np.int16]:
    h, w = image.shape[:2]
    x, y = max(int(rect.x * w), 0), max(int(rect.y * h), 0)
    return image[y : int((rect.y + rect.height) * h) + 1, x : int((rect.x + rect.width) * w) + 1]


def _like(image: NDArray[np.int16], colour: tuple[int, int, int], within: int = 26) -> NDArray[np.bool_]:
    close: NDArray[np.bool_] = np.abs(image - np.array(colour)).max(2) < within
    return close


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("size", [(390, 844), (768, 1024), (1280, 800), (1720, 720), (600, 2000)])
def test_a_picture_is_never_distorted(tmp_path: Path, device: str, size: tuple[int, int]) -> None:
    data = flat(*size, (250, 250, 250))
    side = min(size) / 5
    button(data, (0.4, 0.02, side / size[0], side / size[1]), (200, 40, 40))  # a red square near the top
    picture = read_picture(save(tmp_path / "a.png", data))
    frame = frame_for(picture, device)
    front = bake_front(frame, picture, make_theme("#4f5bd5"), "moss.app", "Moss", 0.8)
    red = _like(front.toarray()[..., 2::-1].astype(np.int16), (200, 40, 40))
    rows, columns = np.flatnonzero(red.any(1)), np.flatnonzero(red.any(0))
    assert abs(len(rows) / len(columns) - 1) < 0.06
    assert red.mean() > 0.001


def test_what_does_not_fit_is_cut_below_and_never_at_the_sides(tmp_path: Path) -> None:
    page = frame_for(_picture(tmp_path, 600, 2000), "browser")
    assert (page.shown.x, page.shown.y, page.shown.width) == (0.0, 0.0, 1.0)
    assert page.shown.height < 0.5
    lower = frame_for(_picture(tmp_path, 600, 2000), "browser", Rect(0.1, 0.8, 0.3, 0.1))
    assert lower.shown.y < 0.8
    assert lower.shown.y + lower.shown.height > 0.9
    assert frame_for(_picture(tmp_path, 1720, 720), "phone").shown == Rect(0, 0, 1, 1)


@pytest.mark.parametrize("frame", [WIDE, FrameSpec(270, 480), FrameSpec(320, 320)], ids=["wide", "tall", "square"])
@pytest.mark.parametrize("device", DEVICES)
def test_the_part_is_enlarged_inside_the_frame_and_off_the_text(tmp_path: Path, device: str, frame: FrameSpec) -> None:
    view = picture_view(APP, [Given(_picture(tmp_path, 900, 1000), "screen", device)], "tap the button at the top right", 1)
    painter = make_painter(view, _tracks(view), frame, 1)
    regions = painter.regions(5.0)
    zoom, part, headline = regions["zoom"], regions["part"], regions["headline"]
    assert zoom.width > part.width * 1.05
    assert zoom.x > 0.0
    assert zoom.y > 0.0
    assert zoom.x + zoom.width < 1.0
    assert zoom.y + zoom.height < 0.92
    apart = zoom.x > headline.x + headline.width or headline.x > zoom.x + zoom.width or zoom.y > headline.y + headline.height * 0.9
    assert apart
    green = _like(_crop(_frame(view, frame, 3.0), zoom), (40, 150, 90), 40)
    assert green.mean() > 0.12


def test_zoom_and_tap_are_seen_when_they_happen(tmp_path: Path) -> None:
    view = picture_view(APP, [Given(_picture(tmp_path, 390, 844), "screen", "phone")], "tap the button at the top right", 1)
    tracks = _tracks(view, 1.4)
    painter = make_painter(view, tracks, WIDE, 1)
    for kind, source in (("reveal", "zoom"), ("tap", "tap.0")):
        time_s = next(e.time_s for e in tracks.events if e.kind == kind and e.source == source)
        shots = []
        for at in (time_s - 0.02, time_s + (0.5 if kind == "reveal" else 0.02)):
            surface = new_surface(WIDE.width, WIDE.height)
            painter.paint(surface.getCanvas(), at)
            shots.append(_crop(pixels(surface)[..., :3].astype(np.int16), painter.regions(at)[source]))
        assert np.abs(shots[1] - shots[0]).max() > 40, source


@pytest.mark.parametrize("ground", [236, None])
def test_a_product_is_shown_whole(tmp_path: Path, ground: int | None) -> None:
    picture = read_picture(save(tmp_path / "a.jpg", photo(300, 400, ground)))
    view = picture_view(APP, [Given(picture, "product")], "our drink", 1)
    image = _frame(view, WIDE, 4.0)
    painter = make_painter(view, _tracks(view), WIDE, 1)
    dark = _crop(image, painter.regions(4.0)["device"]).max(2) < 90
    rows, columns = np.flatnonzero(dark.mean(1) > 0.02), np.flatnonzero(dark.mean(0) > 0.02)
    assert abs(np.ptp(rows) / np.ptp(columns) - 1) < 0.2  # the disc is a disc
    assert subject_of(picture, light=True).way == ("print" if ground is None else "free")


def test_a_subject_that_cannot_be_cut_out_is_multiplied_or_printed(tmp_path: Path) -> None:
    data = photo(300, 400)
    data[180:220, :200, :3] = 240  # a label as light as the ground, open to the side
    picture = read_picture(save(tmp_path / "a.jpg", data))
    assert subject_of(picture, light=True).way == "multiplied"
    assert subject_of(picture, light=False).way == "print"


def _logo(folder: Path, name: str, colour: tuple[int, int, int], width: int = 64) -> Picture:
    data = flat(width, 64, (0, 0, 0), 0)
    data[8:-8, 8:-8] = (*colour, 255)
    return read_picture(save(folder / name, data))


def test_the_variant_that_reads_is_chosen_else_a_plate(tmp_path: Path) -> None:
    dark, light = _logo(tmp_path, "d.png", (20, 40, 30)), _logo(tmp_path, "l.png", (240, 245, 240))
    both = Logo(dark, light)
    assert choose(both, 0xFFFFFFFF).picture == dark
    assert choose(both, 0xFF10141A).picture == light
    only = choose(Logo(None, light), 0xFFFFFFFF)
    assert only.plate != 0
    assert contrast(from_hex(light.tone), only.plate) > 10


def test_a_logo_keeps_its_least_height_and_a_wordmark_stands_alone(tmp_path: Path) -> None:
    theme = make_theme("#4f5bd5")
    mark = BrandLine(
        theme, theme.ink, theme.ground, "Moss", "leaf", 10, logo=Logo(_logo(tmp_path, "m.png", (20, 40, 30))), least_u=54
    )
    assert mark.side == 54
    assert mark.named
    wide = BrandLine(theme, theme.ink, theme.ground, "Moss", "leaf", 60, logo=Logo(_logo(tmp_path, "w.png", (20, 40, 30), 256)))
    assert not wide.named
    assert wide.width == pytest.approx(240)


def test_a_brands_look_is_in_the_pixels(tmp_path: Path) -> None:
    view = product_beats("x", load_app("productivity", "Moss", "#2f7d4f"), 30, 4, Mood())[1].view
    logo = Logo(_logo(tmp_path, "m.png", (230, 0, 120)))
    look = Look(Colours("#2f7d4f", "#e8a33d", "#1d2a22", "#d8ecff"), Typefaces("playfair", "mono"), logo)
    branded = replace(view, look=look)
    plain, dressed = (_frame(v, WIDE, 5.0) for v in (view, branded))
    assert _like(dressed, (230, 0, 120), 60).sum() > 20 > _like(plain, (230, 0, 120), 60).sum()
    corner = dressed[-20:-4, 120:200].reshape(-1, 3).mean(0)
    packed = 0xFF000000 | int(corner[0]) << 16 | int(corner[1]) << 8 | int(corner[2])
    assert np.linalg.norm(to_lab(packed) - to_lab(from_hex("#d8ecff"))) < 0.06
    headline = make_painter(view, _tracks(view), WIDE, 1).regions(5.0)["headline"]
    changed = make_painter(branded, _tracks(branded), WIDE, 1).regions(5.0)["headline"]
    assert changed != headline  # another typeface is as wide as itself


def test_a_font_file_of_ones_own_is_used(tmp_path: Path) -> None:
    own = tmp_path / "own.ttf"
    own.write_bytes(fonts.font_path("bebas").read_bytes())
    usual = fonts.text_width("Hello", 50, 680, "headline")
    fonts.dress(str(own))
    assert fonts.text_width("Hello", 50, 680, "headline") == pytest.approx(fonts.text_width("Hello", 50, 680, "bebas"))
    assert fonts.text_width("Hello", 50, 680) == pytest.approx(usual)
    fonts.dress()
    assert fonts.text_width("Hello", 50, 680, "headline") == pytest.approx(usual)


@pytest.mark.parametrize("ground", ["#ffffff", "#101418", "#f3e6da", "#7f7f7f"])
def test_colours_are_made_to_read(ground: str) -> None:
    theme = make_theme("#ffe14d", colours=Colours("#ffe14d", "#ffd000", "#808080", ground))
    dark = make_theme("#ffe14d", dark=True, colours=Colours("#ffe14d", "#ffd000", "#808080", ground))
    for own in (theme, dark):
        assert contrast(own.ink, own.ground) >= 4.45
        assert contrast(own.text_accent, own.ground) >= 4.45
    assert contrast(readable(from_hex("#ffe14d"), from_hex(ground)), from_hex(ground)) >= 4.45
