"""Picture files: whatever is given comes out upright, in sRGB, described rightly, or with one sentence."""

from pathlib import Path

import numpy as np
import pytest
import skia
from tests.inputs.picture_files import flat, photo, save, screenshot, turned

from seedream.errors import InputError
from seedream.inputs import read
from seedream.inputs.pictures import Picture, pixels_of, read_picture, read_pictures

RED, BLUE = (220, 30, 30), (30, 30, 220)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
def test_formats_give_the_same_colours(tmp_path: Path, suffix: str) -> None:
    picture = read_picture(save(tmp_path / f"a{suffix}", flat(64, 40, RED)))
    assert (picture.width, picture.height, picture.alpha, picture.frames) == (64, 40, False, 1)
    assert np.abs(pixels_of(picture)[20, 30, :3].astype(int) - RED).max() <= 6


@pytest.mark.parametrize(
    ("orientation", "size", "corner"), [(1, (64, 40), RED), (3, (64, 40), BLUE), (6, (40, 64), RED), (8, (40, 64), BLUE)]
)
def test_orientation_is_applied(tmp_path: Path, orientation: int, size: tuple[int, int], corner: tuple[int, int, int]) -> None:
    data = flat(64, 40, BLUE)
    data[:, :32] = (*RED, 255)
    picture = read_picture(turned(save(tmp_path / "a.jpg", data), orientation))
    assert (picture.width, picture.height) == size
    assert np.abs(pixels_of(picture)[3, 3, :3].astype(int) - corner).max() < 40


def test_a_wide_colour_space_becomes_srgb(tmp_path: Path) -> None:
    wide = skia.ColorSpace.MakeRGB(skia.cms.NamedTransferFn.kSRGB, skia.cms.NamedGamut.kDisplayP3)
    picture = read_picture(save(tmp_path / "p3.png", flat(40, 40, (200, 60, 60)), wide))
    red, green, _ = (int(v) for v in pixels_of(picture)[5, 5, :3])
    assert red > 208  # the same red has a larger share of the smaller gamut
    assert green < 55


def test_transparency_and_tone(tmp_path: Path) -> None:
    data = flat(60, 60, (0, 0, 0), 0)
    data[10:50, 10:50] = (*BLUE, 255)
    picture = read_picture(save(tmp_path / "logo.png", data))
    assert picture.alpha
    assert picture.nature == "logo"
    assert picture.tone == "#1e1edc"


def test_vector_drawings_are_drawn_large(tmp_path: Path) -> None:
    path = tmp_path / "mark.svg"
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="20" height="20" fill="#c00"/></svg>')
    picture = read_picture(path)
    data = pixels_of(picture)
    assert data.shape[:2] == (800, 1600)
    assert data[400, 400].tolist() == [204, 0, 0, 255]
    assert data[400, 1200, 3] == 0


def test_natures_are_told_apart(tmp_path: Path) -> None:
    assert read_picture(save(tmp_path / "s.png", screenshot(390, 844))).nature == "screen"
    assert read_picture(save(tmp_path / "s.jpg", screenshot(900, 900))).nature == "screen"
    assert read_picture(save(tmp_path / "p.jpg", photo(300, 300))).nature == "photo"
    assert read_picture(save(tmp_path / "l.png", screenshot(200, 200))).nature == "logo"


def test_the_first_frame_of_an_animation_is_taken(tmp_path: Path) -> None:
    gif = b"GIF89a" + b"\x20\x00\x20\x00\x80\x00\x00" + bytes([255, 0, 0, 0, 0, 255])
    for colour in (0, 1):  # two frames of 32 x 32, each pixel its own code, with a clear code often enough for codes of 3 bits
        codes = [c for i in range(0, 1024, 2) for c in (4, colour, colour)] + [5]
        bits = sum(code << (3 * i) for i, code in enumerate(codes))
        data = bits.to_bytes((3 * len(codes) + 7) // 8, "little")
        blocks = b"".join(bytes([len(data[i : i + 255])]) + data[i : i + 255] for i in range(0, len(data), 255))
        gif += b"\x21\xf9\x04\x00\x0a\x00\x00\x00" + b"\x2c\0\0\0\0\x20\x00\x20\x00\x00\x02" + blocks + b"\0"
    path = tmp_path / "a.gif"
    path.write_bytes(gif + b";")
    picture = read_picture(path)
    assert picture.frames == 2
    assert pixels_of(picture)[5, 5].tolist() == [255, 0, 0, 255]


def test_what_cannot_be_used_gets_one_sentence(tmp_path: Path) -> None:
    words, empty, cut, tiny, clear = (tmp_path / name for name in ("a.png", "b.png", "c.png", "d.png", "e.png"))
    words.write_text("no picture")
    empty.write_bytes(b"")
    cut.write_bytes(save(tmp_path / "whole.png", photo(200, 200)).read_bytes()[:20_000])
    save(tiny, flat(8, 8, RED))
    save(clear, flat(64, 64, RED, 0))
    svg = tmp_path / "f.svg"
    svg.write_text("<html></html>")
    for path, said in (
        (words, "no picture that can be read"), (empty, "no picture that can be read"), (cut, "damaged or cut off"),
        (tiny, "at least 32"), (clear, "fully transparent"), (tmp_path / "none.png", "not a file"), (svg, "no SVG"),
    ):  # fmt: skip
        with pytest.raises(InputError, match=said):
            read_picture(path)
    with pytest.raises(InputError, match="at most 60"):
        read_pictures([tiny] * 61)


def test_a_picture_that_changed_or_went_is_noticed(tmp_path: Path) -> None:
    path = save(tmp_path / "a.png", flat(64, 64, RED))
    picture = read_picture(path)
    save(path, flat(64, 64, BLUE))
    with pytest.raises(InputError, match="has changed"):
        pixels_of(picture)
    path.unlink()
    with pytest.raises(InputError, match="is gone"):
        pixels_of(picture)


def test_pictures_alone_make_a_product_film(tmp_path: Path) -> None:
    path = save(tmp_path / "a.png", screenshot(390, 844))
    assert read("our planner for small bakeries", images=[path]).kind == "product"
    assert read("our planner for small bakeries", images=[path], kind="story").kind == "story"
    brief = read("our planner", images=path)
    assert isinstance(brief.pictures[0].picture, Picture)
    assert any(d.key == "picture.1" and "phone" in d.value for d in brief.decisions)
