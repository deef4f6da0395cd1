"""Device painter: what the tracks say happens is what the pixels show."""

import numpy as np
import pytest
from numpy.typing import NDArray

from seedream.diffusion.tracks import Event, Tracks
from seedream.rendering.colour import contrast
from seedream.rendering.fonts import has_icon
from seedream.rendering.interfaces.painter import DevicePainter
from seedream.rendering.interfaces.theme import make_theme
from seedream.rendering.interfaces.widgets import count_up
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.product import APP_CATEGORIES, DeviceView, load_app, product_beats
from seedream.types import FrameSpec, Mood, Rect

FRAME = FrameSpec(320, 180)
VIEWS: dict[str, DeviceView] = {beat.view.kind: beat.view for beat in product_beats("x", load_app("productivity"), 60, 4, Mood())}


def _tracks(view: DeviceView, gap_s: float = 0.5) -> Tracks:
    events = []
    for index, element in enumerate(view.elements):
        time_s = 0.1 + gap_s * index
        events.append(Event(time_s, "reveal", element.id, duration_s=element.duration_s))
        if element.kind == "tap":
            events.append(Event(time_s, "tap", element.id, "tap"))
    return Tracks("shot", 6.0, {}, tuple(sorted(events, key=lambda event: event.time_s)))


def _frame(painter: DevicePainter, frame: FrameSpec, time_s: float) -> NDArray[np.int16]:
    surface = new_surface(frame.width, frame.height)
    painter.paint(surface.getCanvas(), time_s)
    return pixels(surface)[..., :3].astype(np.int16)


def _crop(image: NDArray[np.int16], rect: Rect) -> NDArray[np.int16]:
    h, w = image.shape[:2]
    x0, y0 = max(int(rect.x * w), 0), max(int(rect.y * h), 0)
    return image[y0 : int((rect.y + rect.height) * h) + 1, x0 : int((rect.x + rect.width) * w) + 1]


@pytest.mark.parametrize("kind", VIEWS)
def test_each_element_changes_its_own_region(kind: str) -> None:
    view = VIEWS[kind]
    tracks = _tracks(view, 0.9)
    painter = DevicePainter(view, tracks, FRAME, 1)
    for event in tracks.events:
        if event.kind != "reveal" or event.source == "device":
            continue
        rect = painter.regions(event.time_s).get(event.source)
        if rect is None:
            continue
        before = _crop(_frame(painter, FRAME, event.time_s - 0.02), rect)
        after = _crop(_frame(painter, FRAME, event.time_s + 0.7), rect)
        assert np.abs(after - before).max() > 12, event.source


@pytest.mark.parametrize("kind", ["tap_through", "lifted_cards", "dashboard"])
def test_a_tap_is_seen_strongly_in_its_first_frame(kind: str) -> None:
    view = VIEWS[kind]
    tracks = _tracks(view, 0.8)
    painter = DevicePainter(view, tracks, FRAME, 1)
    time_s = tracks.of_kind("tap")[0].time_s
    rect = painter.regions(time_s)["tap.0"]
    still = np.abs(_crop(_frame(painter, FRAME, time_s - 0.01), rect) - _crop(_frame(painter, FRAME, time_s - 0.04), rect)).mean()
    tap = np.abs(_crop(_frame(painter, FRAME, time_s + 0.001), rect) - _crop(_frame(painter, FRAME, time_s - 0.01), rect)).mean()
    assert tap > 6
    assert tap > 4 * still


@pytest.mark.parametrize("size", [(320, 180), (180, 320), (200, 200)])
@pytest.mark.parametrize("kind", VIEWS)
def test_text_stays_inside_every_shape_of_frame(kind: str, size: tuple[int, int]) -> None:
    frame = FrameSpec(*size)
    painter = DevicePainter(VIEWS[kind], _tracks(VIEWS[kind]), frame, 1)
    headline = painter.regions(5.0)["headline"]
    assert headline.x >= 0.02
    assert headline.x + headline.width <= 0.98
    assert headline.y >= 0.02
    assert headline.y + headline.height <= 0.86
    assert _frame(painter, frame, 5.0).std() > 10


def test_frames_depend_on_time_alone() -> None:
    painter = DevicePainter(VIEWS["tap_through"], _tracks(VIEWS["tap_through"]), FRAME, 1)
    first = _frame(painter, FRAME, 2.3)
    _frame(painter, FRAME, 0.4)
    _frame(painter, FRAME, 5.0)
    assert np.array_equal(first, _frame(painter, FRAME, 2.3))


@pytest.mark.parametrize("accent", ["#4a5fd6", "#e4572e", "#f2c230", "#8bc34a", "#111111", "#ff00aa", "#00bcd4"])
@pytest.mark.parametrize("dark", [False, True])
def test_any_accent_gives_readable_type(accent: str, dark: bool) -> None:
    theme = make_theme(accent, dark=dark)
    assert contrast(theme.on, theme.accent) >= 4.4
    assert contrast(theme.ink, theme.ground) >= 12
    assert contrast(theme.ink2, theme.surface) >= 4.5
    assert contrast(theme.text_accent, theme.surface) >= 3.4


def test_numbers_count_in_their_own_format() -> None:
    assert count_up("4h 20m", 0.5) == "2h 10m"
    assert count_up("1,240", 0.5) == "620"
    assert count_up("21.4 h", 0.5) == "10.7 h"
    assert count_up("€1,240", 1.0) == "€1,240"


@pytest.mark.parametrize("category", APP_CATEGORIES)
def test_all_icons_of_the_content_exist(category: str) -> None:
    app = load_app(category)
    marks = [row.mark for row in (*app.rows, *app.notes, app.joined, *app.dashboard.menu)]
    marks += [row.mark for feature in app.features for row in feature.rows]
    names = [app.icon, app.spark.icon, *app.tabs, *(m for m in marks if not m.startswith("face:"))]
    assert [name for name in names if not has_icon(name)] == []
