"""Sizes of stills: names, sides, formats, and what cannot be."""

import pytest

from seedream.errors import InputError
from seedream.inputs import Intent, asked_frame, read, still_frame


@pytest.mark.parametrize(
    ("size", "aspect", "pixels"),
    [
        ("2K", None, (2560, 1440)),
        ("4k", (16.0, 9.0), (3840, 2160)),
        ("4K", (3.0, 1.0), (4096, 1366)),
        ("2K", (1.0, 1.0), (1440, 1440)),
        ("3000", (2.0, 3.0), (2000, 3000)),
        ("4096x4096", None, (4096, 4096)),
        ("320x200", None, (320, 200)),
        ("HD", (1.0, 3.0), (720, 2160)),
    ],
)
def test_sizes(size: str, aspect: tuple[float, float] | None, pixels: tuple[int, int]) -> None:
    frame = still_frame(size, Intent(aspect=aspect))
    assert (frame.width, frame.height) == pixels


@pytest.mark.parametrize(
    ("size", "aspect", "says"),
    [
        ("huge", None, "2K"),
        ("5000x3000", None, "4096"),
        ("40x40", None, "64"),
        ("2000x500", None, "3:1"),
        ("2K", (4.0, 1.0), "3:1"),
        ("1000x1000", (16.0, 9.0), "contradict"),
    ],
)
def test_what_cannot_be(size: str, aspect: tuple[float, float] | None, says: str) -> None:
    with pytest.raises(InputError, match=says):
        still_frame(size, Intent(aspect=aspect))


@pytest.mark.parametrize(("size", "pixels"), [("640x360", (640, 360)), ("HD", (720, 720))])
def test_pixels_come_before_a_shape_that_words_imply(size: str, pixels: tuple[int, int]) -> None:
    frame = asked_frame(size, read("instagram post with iced coffee"))
    assert (frame.width, frame.height) == pixels


def test_pixels_do_not_come_before_a_shape_that_is_given() -> None:
    with pytest.raises(InputError, match="contradict"):
        asked_frame("640x360", read("iced coffee", aspect="1:1"))
