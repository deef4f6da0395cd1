"""Typography: easing, headlines, titles, overlaid titles and captions that keep to their words and places."""

from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from seedream.diffusion.tracks import Event, Tracks
from seedream.rendering import fonts
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.typography.captions import caption_pages, caption_rect, draw_caption
from seedream.rendering.typography.cards import EndCardPainter, draw_lower_third
from seedream.rendering.typography.easing import IN_OUT, OUT, spring
from seedream.rendering.typography.headline import HeadlineStyle, set_headline
from seedream.rendering.typography.icons import icon_for
from seedream.rendering.typography.overlay import draw_overlay_title, overlay_rect
from seedream.rendering.typography.title import TitlePainter
from seedream.scene.shots.views import TitleView
from seedream.types import FrameSpec, Rect, Word

FRAME = FrameSpec(320, 180)
SPOKEN = "Sunlight looks white, but it carries every colour at once, and a raindrop can take it apart again, slowly. Yes, really."


def _words(text: str) -> tuple[Word, ...]:
    return tuple(Word(word, 0.4 * i, 0.4 * i + 0.35) for i, word in enumerate(text.split()))


def _shot(surface: object) -> NDArray[np.int16]:
    return pixels(surface)[..., :3].astype(np.int16)


def test_easing_ends_where_it_should() -> None:
    for ease in (OUT, IN_OUT):
        assert ease(0.0) == 0.0
        assert ease(1.0) == 1.0
    assert OUT(0.3) > 0.8
    assert abs(IN_OUT(0.5) - 0.5) < 0.01
    assert spring(0.0) == 0.0
    assert max(spring(t / 50) for t in range(100)) > 1.03
    assert abs(spring(3.0) - 1) < 0.001


def test_headline_fits_and_finds_its_emphasis() -> None:
    style = HeadlineStyle(0xFF000000, 0xFF4444FF)
    headline = set_headline("One calm plan for the whole team.", "whole", 96, 700, style)
    assert max(headline.widths) <= 700
    assert len(headline.lines) <= 3
    assert headline.emphasis is not None
    line, start, end = headline.emphasis
    assert headline.lines[line][start:end] == "whole"
    long = set_headline("A headline with many more words than anybody should ever put on a screen at once", "", 96, 500, style)
    assert len(long.lines) <= 3
    assert long.size < 96


@pytest.mark.parametrize("frame", [FrameSpec(320, 180), FrameSpec(180, 320), FrameSpec(200, 200)])
def test_captions_keep_every_word_in_two_lines_and_in_their_zone(frame: FrameSpec) -> None:
    words = _words(SPOKEN)
    pages = caption_pages(frame, words)
    shown = [word for page in pages for line in page.lines for word, _ in line]
    assert shown == list(words)
    for page in pages:
        assert len(page.lines) <= 2
        rect = caption_rect(frame, page)
        assert rect.x >= 0.05 * frame.width_u
        if frame.portrait:
            assert 0.80 * frame.height_u < rect.y
            assert rect.y + rect.height < 0.93 * frame.height_u
        else:
            assert rect.y >= 0.875 * frame.height_u
            assert rect.y + rect.height <= 0.985 * frame.height_u
    for earlier, later in pairwise(pages):
        assert earlier.end_s <= later.start_s + 1e-9


def test_the_spoken_word_is_marked_while_it_sounds() -> None:
    frame, words = FrameSpec(640, 360), _words("one two three")

    def warm(time_s: float) -> float:
        surface = new_surface(frame.width, frame.height)
        surface.getCanvas().clear(0xFF202020)
        assert draw_caption(surface.getCanvas(), frame, words, time_s) is not None
        image = _shot(surface)
        columns = np.flatnonzero(np.any(image[..., 2] - image[..., 0] > 60, axis=0))
        return float(columns.mean())

    assert warm(0.2) < warm(0.6) < warm(1.0)
    assert draw_caption(new_surface(64, 36).getCanvas(), FrameSpec(64, 36), words, 9.0) is None


@pytest.mark.parametrize("size", [(320, 180), (180, 320), (200, 200)])
def test_title_elements_appear_in_their_regions(size: tuple[int, int]) -> None:
    frame = FrameSpec(*size)
    view = TitleView(
        "What we have learned", "In one minute.", "Summary", "learned", ("leaf", "water"), ("Light first", "Then water")
    )
    events = tuple(Event(0.1 + 0.6 * i, "reveal", e.id, duration_s=e.duration_s) for i, e in enumerate(view.elements))
    painter = TitlePainter(view, Tracks("s", 6.0, {}, events), frame, 1)

    def frame_at(time_s: float) -> NDArray[np.int16]:
        surface = new_surface(frame.width, frame.height)
        painter.paint(surface.getCanvas(), time_s)
        return _shot(surface)

    def crop(image: NDArray[np.int16], rect: Rect) -> NDArray[np.int16]:
        h, w = image.shape[:2]
        rows = slice(max(int(rect.y * h), 0), int((rect.y + rect.height) * h) + 1)
        return image[rows, max(int(rect.x * w), 0) : int((rect.x + rect.width) * w) + 1]

    for event in events:
        rect = painter.regions(event.time_s)[event.source]
        assert rect.x >= 0
        assert rect.x + rect.width <= 1
        change = crop(frame_at(event.time_s + 0.55), rect) - crop(frame_at(event.time_s - 0.05), rect)
        assert np.abs(change).max() > 40, event.source


@pytest.mark.parametrize("ground", [0xFFFFFFFF, 0xFF101010, 0xFF7A8A3A])
def test_overlaid_title_reads_on_any_ground_and_leaves(ground: int) -> None:
    surface = new_surface(320, 180)
    surface.getCanvas().clear(ground)
    empty = _shot(surface)
    draw_overlay_title(surface.getCanvas(), FRAME, "The Quiet Sea", "A film", 5.0)
    image, rect = _shot(surface), overlay_rect(FRAME, "The Quiet Sea", "A film")
    inside = image[
        int(rect.y * 180) : int((rect.y + rect.height) * 180), int(rect.x * 320) : int((rect.x + rect.width) * 320)
    ].mean(-1)
    assert np.percentile(inside, 99.5) - np.median(inside) > 60
    gone = new_surface(320, 180)
    gone.getCanvas().clear(ground)
    draw_overlay_title(gone.getCanvas(), FRAME, "The Quiet Sea", "A film", 5.0, remaining_s=0.0)
    assert np.array_equal(_shot(gone), empty)


def test_an_overlaid_title_keeps_nothing_of_another_brands_typeface() -> None:
    def drawn(typeface: str, headline: str = "Moss") -> NDArray[np.int16]:
        fonts.dress(typeface)
        surface = new_surface(320, 180)
        surface.getCanvas().clear(0xFF7A8A3A)
        draw_overlay_title(surface.getCanvas(), FRAME, headline, "", 5.0)
        fonts.dress()
        return _shot(surface)

    other, after_other = drawn("bebas"), drawn("inter")
    for n in range(8):  # what was kept of the title is forgotten
        drawn("inter", f"Title {n}")
    assert not np.array_equal(other, after_other)
    assert np.array_equal(after_other, drawn("inter"))


def test_icons_for_nouns() -> None:
    assert icon_for("children") is not None or icon_for("kids") is not None
    assert icon_for("rainy city") == "city"
    assert icon_for("leaves") == "leaf"
    assert icon_for("sunflowers") is not None or icon_for("flowers") == "flower"
    assert icon_for("qwertz") is None


def test_lower_third_and_end_card_draw() -> None:
    surface = new_surface(320, 180)
    surface.getCanvas().clear(0xFF335577)
    before = _shot(surface)
    draw_lower_third(surface.getCanvas(), FRAME, "Ines", "Keeper", 1.5, "#d9485f")
    changed = np.abs(_shot(surface) - before).max(-1) > 20
    assert changed[:, :160].any()
    assert not changed[:90].any()
    painter = EndCardPainter("Tandem", "Plan together.", "tandem.app", "#4a5fd6", FRAME, 1)
    first, last = new_surface(320, 180), new_surface(320, 180)
    painter.paint(first.getCanvas(), 0.0)
    painter.paint(last.getCanvas(), 3.0)
    assert np.abs(_shot(last) - _shot(first)).max() > 100


def test_who_said_it_stands_under_the_words_and_other_lines_above_them() -> None:
    middle = {}
    for line in ("Ada Byron", "— Ada Byron"):
        surface = new_surface(FRAME.width, FRAME.height)
        draw_overlay_title(surface.getCanvas(), FRAME, "Quiet", line, 5.0)
        middle[line] = float(np.nonzero(pixels(surface)[..., :3].min(axis=2) > 200)[0].mean())
    assert middle["— Ada Byron"] < middle["Ada Byron"] - 0.02 * FRAME.height  # a line above moves the large words down
