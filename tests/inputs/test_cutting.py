"""Cutting out and measuring: a disc is found on a mottled ground, what is no subject is not cut, tones follow the pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tests.inputs.picture_files import flat, photo, save

from seedream.inputs.cutting import cut_out
from seedream.inputs.interest import interest_of
from seedream.inputs.pictures import read_picture
from seedream.inputs.tones import tones_of


def _disc(width: int, height: int, x: float = 0.5, y: float = 0.5) -> NDArray[np.bool_]:
    rows, columns = np.mgrid[0:height, 0:width]
    return np.asarray(np.hypot(columns - x * width, rows - y * height) < 0.28 * max(width, height))


def test_a_disc_is_cut_out_of_a_mottled_ground(tmp_path: Path) -> None:
    cut = cut_out(read_picture(save(tmp_path / "a.png", photo(320, 300, None))))
    wanted, found = _disc(320, 300), cut.mask > 0.5
    assert cut.good
    assert (wanted & found).sum() / (wanted | found).sum() > 0.93
    assert abs(cut.box.width - 0.56) < 0.04


def test_transparency_is_taken_as_it_is(tmp_path: Path) -> None:
    data = flat(120, 100, (30, 90, 200))
    data[..., 3] = np.where(_disc(120, 100), 255, 0)
    cut = cut_out(read_picture(save(tmp_path / "a.png", data)))
    assert cut.good
    assert ((cut.mask > 0.5) == _disc(120, 100)).all()


def test_noise_has_no_subject(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (160, 200, 4)).astype(np.uint8)
    noise[..., 3] = 255
    cut = cut_out(read_picture(save(tmp_path / "a.png", noise)))
    assert not cut.good
    assert cut.why


def test_tones_follow_the_pixels(tmp_path: Path) -> None:
    amber, navy = (tones_of([read_picture(save(tmp_path / f"{n}.png", flat(64, 64, c)))]) for n, c in
                   (("amber", (240, 180, 80)), ("navy", (20, 30, 80))))  # fmt: skip
    assert amber.warmth > 0.5 > -0.5 > navy.warmth
    assert amber.brightness > 0.7 > 0.35 > navy.brightness
    assert (navy.hour, amber.palette) == ("night", ("#f0b450",))
    assert "warm" in amber.words


def test_interest_lies_on_what_is_rare(tmp_path: Path) -> None:
    data = flat(200, 120, (120, 140, 120))
    data[70:95, 140:165] = (230, 40, 40, 255)
    found = interest_of(read_picture(save(tmp_path / "a.png", data)))
    y, x = np.unravel_index(int(np.argmax(found)), found.shape)
    assert abs(x / found.shape[1] - 0.76) < 0.1
    assert abs(y / found.shape[0] - 0.69) < 0.14
