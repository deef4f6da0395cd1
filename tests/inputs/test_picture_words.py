"""Words about pictures: roles, devices, and the parts that are meant, found in the pixels."""

from pathlib import Path

import pytest
from tests.inputs.picture_files import flat, photo, save, screenshot

from seedream.inputs.picture_regions import find_region, zoomed
from seedream.inputs.picture_words import Wanted, assign, wanted_parts
from seedream.inputs.pictures import read_picture
from seedream.types import Rect


def test_roles_follow_words_before_looks(tmp_path: Path) -> None:
    pictures = [read_picture(save(tmp_path / f"{i}.png", screenshot(390, 844))) for i in range(3)]
    given, decisions = assign(
        pictures, "A film for Fern. Use the first as the logo, the second as the screen and the last as the product"
    )
    assert [g.role for g in given] == ["logo", "screen", "product"]
    assert all(d.by == "user" for d in decisions)
    given, decisions = assign(pictures, "A film for Fern, 1.png is our tablet")
    assert [(g.role, g.device) for g in given] == [("screen", "phone"), ("screen", "tablet"), ("screen", "phone")]
    assert [d.by for d in decisions] == ["rule", "user", "rule"]


@pytest.mark.parametrize(
    ("size", "device"),
    [((390, 844), "phone"), ((360, 640), "phone"), ((768, 1024), "tablet"), ((1024, 768), "tablet"), ((1280, 800), "laptop"),
     ((1920, 1080), "laptop"), ((1720, 720), "browser"), ((1400, 4000), "browser")],
)  # fmt: skip
def test_the_shape_chooses_the_device(tmp_path: Path, size: tuple[int, int], device: str) -> None:
    picture = read_picture(save(tmp_path / "a.png", screenshot(*size)))
    assert assign([picture], "our app")[0][0].device == device


def test_words_choose_the_device(tmp_path: Path) -> None:
    picture = read_picture(save(tmp_path / "a.png", screenshot(1280, 800)))
    for words, device in (
        ("on a tablet", "tablet"),
        ("in the browser", "browser"),
        ("in a chat window", "chat"),
        ("in our editor", "editor"),
    ):
        assert assign([picture], f"show it {words}, please")[0][0].device == device


def test_a_photo_is_a_product(tmp_path: Path) -> None:
    assert assign([read_picture(save(tmp_path / "a.jpg", photo(300, 400)))], "our drink")[0][0].role == "product"


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("tap the button at the top right", Wanted("tap", "button", "right", "top")),
        ("and zoom in on the chart", Wanted("zoom", "chart", "", "")),
        ("highlight the upper left corner of the second", Wanted("mark", "", "left", "top", 1)),
        ("Press the big green button in the bottom left of the first", Wanted("tap", "button", "left", "bottom", 0)),
    ],
)
def test_parts_are_read(words: str, wanted: Wanted) -> None:
    assert wanted_parts(f"A film for Fern; {words}.", 2) == (wanted,)


def test_other_words_name_no_part() -> None:
    assert wanted_parts("A laptop on a table. We show everything to the customer.", 1) == ()


def _inside(inner: Rect, outer: Rect) -> bool:
    return (
        inner.x >= outer.x - 0.01 and inner.y >= outer.y - 0.01
        and inner.x + inner.width <= outer.x + outer.width + 0.01 and inner.y + inner.height <= outer.y + outer.height + 0.01
    )  # fmt: skip


@pytest.mark.parametrize("size", [(390, 844), (1280, 800), (1024, 768)])
def test_the_button_and_the_chart_are_found(size: tuple[int, int]) -> None:
    data = screenshot(*size)
    button = find_region(data, Wanted("tap", "button", "right", "top"))
    assert _inside(Rect(0.78, 0.12, 0.16, 0.07), zoomed(button, size[0] / size[1]))
    assert button.width < 0.3
    chart = find_region(data, Wanted("zoom", "chart", "", ""))
    assert _inside(Rect(0.08, 0.52, 0.5, 0.38), zoomed(chart, size[0] / size[1]))
    lower = find_region(data, Wanted("mark", "", "left", "bottom"))
    assert lower.x + lower.width / 2 < 0.5 < lower.y + lower.height / 2


def test_an_empty_picture_has_its_place_all_the_same() -> None:
    assert find_region(flat(200, 200, (255, 255, 255)), Wanted("zoom", "", "right", "top")) == Rect(2 / 3, 0.0, 1 / 3, 1 / 3)


@pytest.mark.parametrize(
    ("prompt", "role"),
    [
        ("A calm film for our espresso bar, two minutes from the station", "product"),
        ("My little bakery in the morning", "product"),
        ("A girl waits in a bar", "place"),
    ],
)
def test_a_photo_in_a_film_for_a_business_of_ones_own_is_its_product(tmp_path: Path, prompt: str, role: str) -> None:
    picture = read_picture(save(tmp_path / "cup.jpg", photo(320, 200, None)))
    given, _ = assign([picture], prompt, "cinematic")
    assert given[0].role == role
