"""Styles on tiny frames: each draws a world anew, holds still where nothing moves, and leaves words readable."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from seedream.diffusion.tracks import Event, Tracks
from seedream.errors import InputError
from seedream.inputs.styling import style_table
from seedream.refinement.quality.legibility import measured_contrast
from seedream.rendering import fonts
from seedream.rendering.colour import contrast, to_oklch
from seedream.rendering.painters import make_painter
from seedream.rendering.styles import Stylist, load_style, make_stylist, spec, style_names
from seedream.rendering.styles.__main__ import SCENE, sheet
from seedream.rendering.styles.dressing import GRADED, all_styles, dress, ground_of, lettering_of
from seedream.rendering.styles.pixels import as_image, luma
from seedream.rendering.surface import NEAREST, new_surface, pixels
from seedream.rendering.typography.lettering import PLAIN, read_lettering
from seedream.rendering.world import WorldPainter
from seedream.scene.shots.views import TitleView
from seedream.types import FrameSpec

FRAME = FrameSpec(320, 180)
Bytes = NDArray[np.uint8]


@pytest.fixture(scope="module")
def painter() -> WorldPainter:
    tracks = Tracks("t", 4.0, {"camera.zoom": np.ones(2, np.float32), "woman.x": np.linspace(-300, 300, 101, dtype=np.float32)}, ())
    return WorldPainter(SCENE, tracks, FRAME, 3)


def _world(painter: WorldPainter, style: str, time_s: float = 1.0) -> Bytes:
    surface = new_surface(FRAME.width, FRAME.height)
    painter.paint(surface.getCanvas(), time_s)
    dress(surface, style, painter, FRAME, time_s)
    return pixels(surface)


def _plain(stylist: Stylist, picture: Bytes, cast: Bytes | None = None) -> Bytes:
    """A picture given as bytes in a style; `cast` is what of it is the cast."""
    surface = new_surface(stylist.frame.width, stylist.frame.height)
    surface.getCanvas().drawImage(as_image(picture), 0, 0)
    alone = None if cast is None else as_image(cast)

    def paint(canvas: Any, size: float) -> None:
        canvas.scale(size, size)
        canvas.drawImage(alone, 0, 0, NEAREST)

    stylist.apply(surface, None if alone is None else paint)
    return pixels(surface)


def _grey(value: int, frame: FrameSpec = FRAME) -> Bytes:
    out = np.full((frame.height, frame.width, 4), value, np.uint8)
    out[..., 3] = 255
    return out


def test_requests_and_pictures_know_the_same_styles() -> None:
    drawn = {name for name, row in style_table().items() if not row.get("grade", False)}
    assert set(style_names()) == drawn
    assert set(all_styles()) == set(style_table())
    assert len(drawn) >= 10


@pytest.mark.parametrize("style", style_names())
def test_a_style_draws_the_world_anew_and_the_same_every_time(style: str, painter: WorldPainter) -> None:
    as_painted, first = _world(painter, ""), _world(painter, style)
    assert np.abs(first[..., :3].astype(int) - as_painted[..., :3]).mean() > 12
    _world(painter, style, 2.0)
    assert (_world(painter, style) == first).all(), "a frame depends on the frame before"
    assert (first[..., 3] == 255).all()
    assert luma(first).std() > 8, "the picture is gone"


def test_styles_differ_from_each_other(painter: WorldPainter) -> None:
    frames = {style: _world(painter, style)[::3, ::3, :3].astype(int) for style in all_styles()}
    for a, b in combinations(frames, 2):
        assert np.abs(frames[a] - frames[b]).mean() > 5, (a, b)


@pytest.mark.parametrize("style", style_names())
def test_what_moves_on_one_side_changes_nothing_on_the_other(style: str) -> None:
    """Texture is fixed to the screen: nothing swims."""
    stylist = make_stylist(style, FRAME)
    before, after = _grey(150), _grey(150)
    after[60:120, 20:60, :3] = (20, 30, 40)
    changed = np.abs(_plain(stylist, before)[..., :3].astype(int) - _plain(stylist, after)[..., :3]).max(axis=2)
    assert changed[80:100, 30:50].mean() > 10
    assert changed[:, 160:].max() == 0


def test_eight_bit_has_few_colours_in_whole_squares() -> None:
    frame = FrameSpec(640, 360)
    ramp = np.zeros((360, 640, 4), np.uint8)
    ramp[..., 0], ramp[..., 1], ramp[..., 2] = np.arange(640) // 3, np.arange(360)[:, None] // 2, 128
    ramp[..., 3] = 255
    out = _plain(make_stylist("8-bit", frame), ramp)
    assert len(np.unique(out.view(np.uint32))) <= 41
    squares = out.reshape(180, 2, 320, 2, 4)
    assert (squares == squares[:, :1, :, :1]).all()


def test_inks_are_all_that_is_printed() -> None:
    ink, paper = np.array([0x24, 0x1A, 0x1B]), np.array([0xE1, 0xEF, 0xF5])
    for value, wanted in ((0, ink), (255, paper)):
        middle = _plain(make_stylist("ink", FRAME), _grey(value))[60:120, 100:220, :3].reshape(-1, 3).mean(0)
        assert np.abs(middle - wanted).max() < 40, value
    shares = [luma(_plain(make_stylist("ink", FRAME), _grey(v)))[40:140, 60:260].mean() for v in (20, 90, 160, 250)]
    assert shares == sorted(shares), "a darker tone takes more ink"


def test_blueprints_are_blue_and_chalkboards_dark(painter: WorldPainter) -> None:
    blue, green, red = np.median(_world(painter, "blueprint")[..., :3].reshape(-1, 3), 0)
    assert blue > green > red
    assert np.median(luma(_world(painter, "chalkboard"))) < 90


def _with_square() -> tuple[Bytes, Bytes]:
    """A picture with a square in its middle, and the square alone."""
    cast = np.zeros((FRAME.height, FRAME.width, 4), np.uint8)
    cast[70:110, 140:180] = (90, 160, 120, 255)
    picture = _grey(170)
    picture[70:110, 140:180] = cast[70:110, 140:180]
    return picture, cast


def test_the_cast_of_cut_paper_throws_its_shadow_down_to_the_right() -> None:
    picture, cast = _with_square()
    stylist = make_stylist("paper-cut", FRAME)
    without, with_ = luma(_plain(stylist, picture)).astype(int), luma(_plain(stylist, picture, cast)).astype(int)
    darker = without - with_
    assert darker[111:113, 150:176].mean() > darker[66:68, 150:176].mean() + 10


def test_only_the_visible_cast_is_outlined() -> None:
    picture, cast = _with_square()
    hidden = _grey(170)
    stylist = make_stylist("neon-noir", FRAME)
    assert (_plain(stylist, hidden, cast) == _plain(stylist, hidden)).all(), "something stands before it"
    assert (_plain(stylist, picture, cast) != _plain(stylist, picture)).any()


@pytest.mark.parametrize("ground", ["light", "deep"])
def test_words_stay_readable_in_every_style(ground: Any) -> None:
    frame = FrameSpec(640, 360)
    view = TitleView("Read this", ground=ground)
    tracks = Tracks("t", 8.0, {}, tuple(Event(0.1, "reveal", e.id, duration_s=0.5) for e in view.elements))
    painter = make_painter(view, tracks, frame, 1)
    region = painter.regions(5.0)["headline"]
    rows = slice(round(region.y * 360), round((region.y + region.height) * 360))
    columns = slice(round(region.x * 640), round((region.x + region.width) * 640))
    for style in all_styles():
        surface = new_surface(640, 360)
        painter.paint(surface.getCanvas(), 5.0)
        dress(surface, style, painter, frame, 5.0)
        seen = luma(pixels(surface))[rows, columns].astype(np.float32) / np.float32(255)
        assert measured_contrast(seen) >= 4.5, style
        page = load_style(style).page if style in style_names() else ""
        assert not page or (np.median(luma(pixels(surface))) > 127) == (page == "light"), style


def test_pages_are_turned_without_changing_hues() -> None:
    """Red stays red on a dark page: the colours of a diagram mean something."""
    page = _grey(245)
    page[60:120, 100:220, :3] = (60, 50, 210)
    out = _plain(make_stylist("chalkboard", FRAME, type_=True, light=True), page)
    assert np.median(luma(out)[:40]) < 110
    blue, green, red = out[80:100, 130:190, :3].reshape(-1, 3).mean(0)
    assert red > max(blue, green) + 20


@pytest.mark.parametrize("style", ["illustrated", *style_names()])
def test_lettering_contrasts_with_its_ground(style: str) -> None:
    type_ = lettering_of(style)
    assert contrast(type_.ink, type_.cloud) >= 4.5
    for colour in (type_.past, type_.now, type_.leant_on):
        assert contrast(colour, type_.plate) >= 4.5, hex(colour)
    assert contrast(type_.coming | 0xFF000000, type_.plate) >= 2.2


def test_faults_in_styles_are_refused(painter: WorldPainter) -> None:
    with pytest.raises(ValueError, match="smudge"):
        spec._read("x", {"step": [{"do": "smudge"}]})
    with pytest.raises(ValueError, match="colour_of_money"):
        spec._read("x", {"colour_of_money": 1})
    with pytest.raises(ValueError, match="fnt"):
        read_lettering({"fnt": "inter"})
    with pytest.raises(InputError, match=r"oil.*watercolour"):
        load_style("oil")
    with pytest.raises(InputError, match=r"oil.*illustrated.*woodcut"):
        dress(new_surface(4, 4), "oil", painter, FRAME, 0.0)


def test_films_fade_to_the_paper_of_their_style() -> None:
    assert to_oklch(ground_of("watercolour"))[0] > 0.95
    assert to_oklch(ground_of("neon-noir"))[0] < 0.2
    assert ground_of("vivid") == ground_of("")
    assert lettering_of("illustrated") is PLAIN
    assert lettering_of("noir") == GRADED, "a deeper shadow behind type"


def test_a_brand_keeps_its_typefaces(monkeypatch: pytest.MonkeyPatch) -> None:
    assert lettering_of("woodcut").family == "bebas"
    monkeypatch.setattr(fonts, "_dressed", {"title": "mono"})
    assert (lettering_of("woodcut").family, lettering_of("woodcut").capitals) == ("title", True)


def test_the_sheet_shows_every_style_that_is_named(tmp_path: Path) -> None:
    sheet(["illustrated", "woodcut"], str(tmp_path / "sheet.png"), columns=2, frame=FRAME)
    picture = skia.Image.open(str(tmp_path / "sheet.png")).toarray()
    left, right = picture[20:360, 20:640, :3], picture[20:360, 680:1290, :3]
    assert np.ptp(left, axis=2).mean() > np.ptp(right, axis=2).mean() + 10, "a woodcut has one ink"
