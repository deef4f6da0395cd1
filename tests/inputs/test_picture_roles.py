"""Roles of pictures in films that are no product films: by words, by looks, and what of the request they leave for the scene."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.inputs.picture_files import flat, photo, save, screenshot

from seedream.errors import InputError
from seedream.inputs import Brief, read
from seedream.inputs.picture_words import named_caption


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    return {
        "lake": save(tmp_path / "lake.jpg", photo(320, 200, None)),
        "bear": save(tmp_path / "bear.jpg", photo(200, 200)),
        "look": save(tmp_path / "look.jpg", photo(240, 180, None)),
        "logo": save(tmp_path / "logo.png", flat(64, 64, (200, 30, 30), 128)),
    }


def _roles(brief: Brief) -> list[str]:
    return [given.role for given in brief.pictures]


@pytest.mark.parametrize(
    ("prompt", "roles", "wish"),
    [
        ("A boy flies a kite. Use the first as the place, the second as the hero", ["place", "subject"], "A boy flies a kite"),
        ("Use the first as background: a robot dances with the other as main character", ["place", "subject"], "a robot dances"),
        ("A cat by the sea, in the style of the second picture", ["place", "style"], "A cat by the sea"),
        ("A cat by the sea with the colours of the first", ["style", "subject"], "A cat by the sea"),
        ("A cat by the sea", ["place", "subject"], "A cat by the sea"),
    ],
)
def test_words_win_and_leave_the_scene_alone(files: dict[str, Path], prompt: str, roles: list[str], wish: str) -> None:
    brief = read(prompt, images=[files["lake"], files["bear"]])
    assert (brief.kind, _roles(brief), brief.wish) == ("cinematic", roles, wish)
    assert [d.key for d in brief.decisions if d.key.startswith("picture.")] == ["picture.1", "picture.2"]


def test_logo_and_place(files: dict[str, Path]) -> None:
    brief = read("A boy flies a kite. Use the first as logo, the second as the place", images=[files["logo"], files["lake"]])
    assert (_roles(brief), brief.wish) == (["logo", "place"], "A boy flies a kite")


def test_looks_and_kind_decide_without_words(files: dict[str, Path]) -> None:
    assert _roles(read("A child walks", images=[files["lake"]])) == ["place"]
    assert _roles(read("A child walks", images=[files["bear"]])) == ["subject"]
    assert _roles(read("Our new drink Tonic", images=[files["bear"]])) == ["product"]
    assert _roles(read("Explain how a rainbow forms", images=[files["lake"]])) == ["photo"]
    three = read("Our summer", images=[files["lake"], files["bear"], files["look"]])
    assert (_roles(three), three.kind) == (["photo"] * 3, "cinematic")


def test_a_screenshot_still_makes_a_product_film(tmp_path: Path) -> None:
    brief = read("our planner", images=[save(tmp_path / "s.png", screenshot(390, 844))])
    assert (brief.kind, _roles(brief)) == ("product", ["screen"])


def test_a_folder_is_read_in_the_order_of_its_numbers(tmp_path: Path) -> None:
    for number in (10, 2, 1):
        save(tmp_path / f"day {number}.jpg", photo(80, 60, None))
    (tmp_path / "notes.txt").write_text("no picture")
    brief = read("My photos", images=tmp_path)
    assert [g.picture.path.name for g in brief.pictures] == ["day 1.jpg", "day 2.jpg", "day 10.jpg"]
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(InputError, match="holds no pictures"):
        read("My photos", images=empty)
    (tmp_path / "day 3.heic").write_bytes(b"not readable here")
    with pytest.raises(InputError, match=r"day 3\.heic"):
        read("My photos", images=tmp_path)


def test_captions_are_given_or_named(files: dict[str, Path]) -> None:
    brief = read("Our summer. captions: Arrival; The bear", images=[files["lake"], files["bear"], files["look"]])
    assert [g.caption for g in brief.pictures] == ["Arrival", "The bear", "Look"]
    assert brief.wish == "Our summer"


@pytest.mark.parametrize(
    ("name", "caption"),
    [
        ("IMG_1234.JPG", ""), ("PXL_20230101_123.jpg", ""), ("a1b2c3d4e5f6a7b8.png", ""), ("3.png", ""), ("photo-1.jpg", ""),
        ("2024-07-12_lake at dawn.jpg", "Lake at dawn"), ("01 harbourMorning.png", "Harbour Morning"), ("Grandma.jpg", "Grandma"),
    ],
)  # fmt: skip
def test_names_of_cameras_are_no_captions(name: str, caption: str) -> None:
    assert named_caption(Path(name)) == caption
