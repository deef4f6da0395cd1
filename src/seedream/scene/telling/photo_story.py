"""Films of photos: every photo is a shot, and the camera goes where there is something to see in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from seedream.inputs.interest import interest_of
from seedream.inputs.picture_words import Given
from seedream.scene.graph import Beat
from seedream.scene.shots.views import PhotoView
from seedream.scene.storyboard import Camera
from seedream.types import Decision, Rect

SLOW_S, FAST_S, SHORTEST_S, TITLE_S = 4.2, 2.6, 1.0, 3.0
"""How long a photo stands at pace 0 and 1, the least that it may, and the least for the one under the title."""
AMONG_S = 2.4
"""How long a photo stands among the pictures of a lesson or a script."""
_CUT_OFF = 0.42
"""A photo of which filling the frame would cut off more than this is shown whole."""
_WIDE = 1.3
"""How much wider (or taller) than the frame a photo is over which the camera pans (or tilts)."""
_NEARER = (1.1, 1.24)
"""How much nearer the camera comes, at pace 0 and 1."""
_APART = 0.3
_TRAVEL = 0.7
"""How far a pan or tilt goes at most, in widths or heights of the frame: further in a few seconds is too fast to look at."""


@dataclass(frozen=True, slots=True)
class Way:
    """What the camera does over a photo: its name, why, and the parts that it goes between."""

    name: str
    why: str
    start: Rect
    end: Rect
    whole: bool = False


def photo_beats(
    photos: Sequence[Given], title: str, aspect: tuple[float, float], duration_s: float | None, pace: float
) -> tuple[tuple[Beat, ...], tuple[Decision, ...]]:
    """A beat for every photo that a film has the time for, in their order, and what was decided about each."""
    most = len(photos) if duration_s is None else max(int((duration_s - TITLE_S + SHORTEST_S) / SHORTEST_S), 1)
    shown, lost = photos[:most], photos[most:]
    each_s = SLOW_S + (FAST_S - SLOW_S) * pace
    least_s = each_s * 0.85 if duration_s is None else max(0.6 * duration_s / len(shown), SHORTEST_S)
    beats, decisions = [], []
    for i, given in enumerate(shown):
        way = choose_way(interest_of(given.picture), given.picture.aspect, aspect[0] / aspect[1], pace, i)
        decisions.append(Decision(f"photo.{i + 1}", f"{given.picture}: {way.name}", way.why))
        own, over = (given.caption, "") if i or not title else ("", title)
        view = PhotoView(given.picture, way.start, way.end, way.whole, own, over, given.caption if over else "")
        least = max(least_s, TITLE_S if i == 0 and duration_s is None else 0.0)
        beats.append(
            Beat(
                f"photo.{i + 1}", "show a photo", view, 1.25 if i == 0 else 1.0, least, f"photo.{i + 1}", camera=Camera("static", 0)
            )
        )
    if lost:
        names = ", ".join(str(g.picture) for g in lost)
        decisions.append(
            Decision("pictures.left_out", names, f"{duration_s:g} s are too short to show every photo; a longer film would")
        )
    return tuple(beats), tuple(decisions)


def among(beats: Sequence[Beat], extra: Sequence[Beat]) -> tuple[Beat, ...]:
    """Beats of a lesson, a script or a product film with photos and footage between them, evenly, for a few seconds in silence."""
    out = list(beats)
    for number, beat in enumerate(extra):
        after = (number + 1) * len(beats) // (len(extra) + 1)
        out.insert(max(after, 1) + number, replace(beat, weight=0.4, min_s=AMONG_S, subject=""))
    return tuple(out)


def choose_way(interest: NDArray[np.float32], photo: float, frame: float, pace: float, index: int) -> Way:
    """What suits a photo of aspect `photo` in a frame of aspect `frame`, by where its interest lies; turns alternate by `index`."""
    wide, high = (frame / photo, 1.0) if photo > frame else (1.0, photo / frame)
    if 1 - wide * high > _CUT_OFF and photo < frame:
        still = Rect(0.0, 0.0, 1.0, 1.0)
        return Way("shown whole", "filling the frame would cut off too much of it", Rect(0, 0, 1.04, 1.04), still, True)
    x, y, spread = _centre(interest)
    turn = index % 2 == 0
    if photo / frame > _WIDE:
        end = _fitted(x, y, wide, high)
        right = x > 0.5 if abs(x - 0.5) > 0.08 else turn
        start = _fitted(end.x + wide / 2 + (-_TRAVEL if right else _TRAVEL) * wide, y, wide, high)
        return Way("a pan", f"it is wide, and the pan ends where there is most to see ({x:.0%} across)", start, end)
    if frame / photo > _WIDE:
        end = _fitted(x, y, wide, high)
        start = _fitted(x, end.y + high / 2 + (-_TRAVEL if y > 0.5 else _TRAVEL) * high, wide, high)
        return Way("a tilt", f"it is tall, and the tilt ends where there is most to see ({y:.0%} down)", start, end)
    nearer = _NEARER[0] + (_NEARER[1] - _NEARER[0]) * pace
    near = _fitted(x, y, wide / nearer, high / nearer)
    far = _fitted(0.5 + 0.4 * (x - 0.5), 0.5 + 0.7 * (y - 0.5), wide, high)
    if spread > _APART:
        side = 0.5 * (1 - 1 / nearer) * (1 if turn else -1)
        a, b = (_fitted(0.5 + s, y, wide / nearer, high / nearer) for s in (-side * 2, side * 2))
        return Way("a slow drift", "there is something to see all over it", a, b)
    where = f"{x:.0%} across, {y:.0%} down"
    if turn:
        return Way("a push in", f"it goes to where there is most to see ({where})", far, near)
    return Way("a pull out", f"it begins where there is most to see ({where})", near, far)


def _centre(interest: NDArray[np.float32]) -> tuple[float, float, float]:
    """Where the interest of a photo lies, and how far it is spread (standard deviation), in fractions."""
    weight = interest.astype(np.float64) ** 2
    y, x = np.mgrid[0 : 1 : weight.shape[0] * 1j, 0 : 1 : weight.shape[1] * 1j]
    total = weight.sum() or 1.0
    cx, cy = float((weight * x).sum() / total), float((weight * y).sum() / total)
    return cx, cy, float(np.sqrt((weight * ((x - cx) ** 2 + (y - cy) ** 2)).sum() / total))


def _fitted(x: float, y: float, width: float, height: float) -> Rect:
    """A part of this size around a point, inside the photo."""
    return Rect(min(max(x - width / 2, 0.0), 1 - width), min(max(y - height / 2, 0.0), 1 - height), width, height)
