"""Outdoor places, rendered for real at 160x90: light, weather, seed, depth order and parallax show in the pixels."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.painter import CameraState, PlacePainter
from seedream.rendering.places import make_place
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

KINDS = (
    "mountains", "field", "meadow", "sea", "beach", "forest", "night_sky", "moon", "snow", "desert", "park", "road", "underwater",
    "studio", "suburb", "river", "train_station", "skyline", "garden", "village", "space", "airport", "planet",
)  # fmt: skip
FRAME = FrameSpec(160, 90)
TRACKS = Tracks("shot", 5.0, {}, ())
MARK = 0xFFFF00FF

Cast = Callable[[Any, CameraState], None]


def nobody(canvas: Any, camera: CameraState) -> None:
    """An empty cast."""


def place(
    kind: str,
    time: str = "day",
    weather: str = "clear",
    *,
    frame: FrameSpec = FRAME,
    framing: str = "wide",
    seed: int = 3,
    words: str = "",
) -> PlacePainter:
    return make_place(Place(kind, time, weather, words), frame, framing, seed)  # type: ignore[arg-type]


def frame_of(
    painter: PlacePainter, frame: FrameSpec = FRAME, *, time_s: float = 1.0, camera: CameraState | None = None, cast: Cast = nobody
) -> NDArray[np.float64]:
    surface = new_surface(frame.width, frame.height)
    painter.paint(surface.getCanvas(), camera or CameraState(), time_s, TRACKS, cast)
    return pixels(surface)[..., :3].astype(float)


def bare(picture: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Where the ground colour that was there before painting still shows."""
    return np.asarray((picture[..., 2] > 200) & (picture[..., 0] > 200) & (picture[..., 1] < 70))


def difference(first: NDArray[np.float64], second: NDArray[np.float64]) -> float:
    return float(np.abs(first - second).mean())


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_fills_the_frame_and_shows_its_cast(kind: str) -> None:
    painter = place(kind)
    stage = painter.stage

    def figure(canvas: Any, camera: CameraState) -> None:
        body = skia.Rect.MakeXYWH(FRAME.width_u / 2 - 60, stage.ground_y - stage.adult_height, 120, stage.adult_height * 0.5)
        canvas.drawRect(body, skia.Paint(Color=MARK))

    empty, peopled = frame_of(painter), frame_of(painter, cast=figure)
    assert empty.min(axis=2).std() > 4, "a picture, not one flat tone"
    changed = np.abs(peopled - empty).sum(axis=2) > 30
    column = changed[:, FRAME.width // 2]
    top = (stage.ground_y - stage.adult_height) * FRAME.scale
    assert abs(int(np.argmax(column)) - top) <= 2
    assert 0.2 <= stage.adult_height / FRAME.height_u <= 0.37
    assert stage.ground_y < FRAME.height_u


@pytest.mark.parametrize("kind", ["mountains", "sea", "forest", "road"])
def test_night_is_darker_than_day(kind: str) -> None:
    assert frame_of(place(kind, "night")).mean() < 0.6 * frame_of(place(kind, "day")).mean()


def test_all_eight_times_of_day_differ() -> None:
    times = ("dawn", "day", "golden", "sunset", "blue", "night", "storm", "overcast")
    frames = [frame_of(place("desert", time)) for time in times]
    gaps = [difference(a, b) for i, a in enumerate(frames) for b in frames[:i]]
    assert min(gaps) > 4


@pytest.mark.parametrize("weather", ["rain", "snow", "fog", "storm"])
def test_weather_changes_the_picture_and_moves(weather: str) -> None:
    clear, painter = frame_of(place("road")), place("road", weather=weather)
    assert difference(clear, frame_of(painter)) > 5
    assert difference(frame_of(painter, time_s=1.0), frame_of(painter, time_s=1.4)) > 0.1


def test_same_seed_same_pixels_other_seed_other_place() -> None:
    first = frame_of(place("desert", seed=3))
    assert np.array_equal(first, frame_of(place("desert", seed=3)))
    assert difference(first, frame_of(place("desert", seed=4))) > 5


def test_frames_do_not_depend_on_the_order_in_which_they_are_painted() -> None:
    painter = place("sea", "sunset")
    first = frame_of(painter, time_s=0.5)
    frame_of(painter, time_s=3.0)
    assert np.array_equal(first, frame_of(painter, time_s=0.5))


def test_waves_move_while_the_sky_hardly_does() -> None:
    painter = place("sea", weather="wind")
    # The same film grain lies over both instants.
    change = np.abs(frame_of(painter, time_s=0.0) - frame_of(painter, time_s=1.6)).mean(axis=(1, 2))
    assert change[54:78].mean() > 3 * change[:30].mean()


def test_wheat_stands_before_the_legs() -> None:
    painter = place("field", "golden")
    stage = painter.stage

    def figure(canvas: Any, camera: CameraState) -> None:
        body = skia.Rect.MakeXYWH(FRAME.width_u / 2 - 70, stage.ground_y - stage.adult_height, 140, stage.adult_height)
        canvas.drawRect(body, skia.Paint(Color=MARK))

    picture = frame_of(painter, cast=figure)
    middle = picture[:, 76:84]
    is_mark = (middle[..., 2] > 200) & (middle[..., 1] < 60)
    foot, head = round(stage.ground_y * FRAME.scale), round((stage.ground_y - stage.adult_height) * FRAME.scale)
    assert is_mark[head + 1 : head + 8].mean() > 0.9
    assert is_mark[foot - 5 : foot - 1].mean() < 0.8


def test_far_moves_less_than_near_when_the_camera_does() -> None:
    painter = place("road")
    moved = np.abs(frame_of(painter, camera=CameraState(240.0, 0.0)) - frame_of(painter)).mean(axis=(1, 2))
    assert moved[70:86].mean() > 1.5 * moved[:25].mean()


@pytest.mark.parametrize("kind", ["mountains", "field", "sea", "park"])
def test_no_edge_shows_when_the_camera_travels(kind: str) -> None:
    painter = place(kind)
    for x in (-600.0, 600.0):
        surface = new_surface(FRAME.width, FRAME.height)
        surface.getCanvas().clear(MARK)
        painter.paint(surface.getCanvas(), CameraState(x, 40.0), 4.0, TRACKS, nobody)
        assert not bare(pixels(surface)).any()


@pytest.mark.parametrize(
    ("width", "height", "framing"), [(90, 160, "wide"), (90, 160, "close"), (120, 120, "medium"), (120, 120, "detail")]
)
@pytest.mark.parametrize("kind", ["field", "snow"])
def test_portrait_and_square_are_filled_in_every_framing(kind: str, width: int, height: int, framing: str) -> None:
    frame = FrameSpec(width, height)
    surface = new_surface(width, height)
    surface.getCanvas().clear(MARK)
    place(kind, "golden", frame=frame, framing=framing).paint(surface.getCanvas(), CameraState(), 1.0, TRACKS, nobody)
    assert not bare(pixels(surface)).any()


def test_a_lighthouse_appears_when_the_words_ask_for_it() -> None:
    plain, tower = frame_of(place("sea", "blue")), frame_of(place("sea", "blue", words="a lighthouse on a rock"))
    lit = (tower[..., 2] > 190) & (tower[..., 1] > 170) & (plain[..., 2] < 150)
    assert lit[5:50].sum() >= 3


def test_light_on_the_cast_comes_from_the_side_of_the_sun() -> None:
    for seed in range(1, 5):
        painter = place("desert", "sunset", seed=seed)
        sky = frame_of(painter)[35:46].mean(axis=(0, 2))
        assert (int(np.argmax(sky)) > FRAME.width / 2) == (painter.light.key_x > 0)


def test_a_cave_in_the_mountains_is_dark_around_one_opening() -> None:
    inside, outside = frame_of(place("mountains", words="dark cave")), frame_of(place("mountains"))
    value = inside.mean(axis=2)
    edges = np.concatenate([value[:, :12].ravel(), value[:, -12:].ravel(), value[:8].ravel()])
    assert value.mean() < 0.7 * outside.mean()
    assert edges.mean() < 60
    assert np.percentile(value, 99) > 150
