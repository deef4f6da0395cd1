"""Dressing: a painter's frame in the style of its shot, whether that is a grade of the picture or a way of drawing.

Worlds are drawn anew by the style. Titles, diagrams and screens are made of words: they take its colours and its paper, never its
lines, dots or pixels, so that they stay readable.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from functools import lru_cache
from typing import Any, cast

from seedream.errors import InputError
from seedream.rendering.colour import from_hex
from seedream.rendering.fonts import ROLES, family_for
from seedream.rendering.looks import apply_look, look_names
from seedream.rendering.painter import Painter
from seedream.rendering.styles.spec import load_style, style_names
from seedream.rendering.styles.stylist import Stylist, is_light
from seedream.rendering.typography.lettering import PLAIN, PRINTED, Lettering
from seedream.rendering.world import WorldPainter
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

GRADED = replace(PLAIN, cloud_alpha=0.72)
"""Type over grades, which make a sky lighter than it was painted: a deeper shadow behind it."""
AS_PAINTED = ("", "illustrated")
_DARK = 0xFF0B0A12


class _Dresser:
    """A style for the frames of one painter; the first frame says whether its pages are light."""

    def __init__(self, style: str, painter: object, frame: FrameSpec, still: bool) -> None:
        self._style, self._frame, self._still = load_style(style), frame, still
        self._world = painter if isinstance(painter, WorldPainter) else None
        self._stylist: Stylist | None = None

    def apply(self, surface: Any, time_s: float) -> None:
        world = self._world
        if self._stylist is None:
            light = world is None and is_light(surface)
            self._stylist = Stylist(self._style, self._frame, type_=world is None, still=self._still, light=light)
        self._stylist.apply(surface, None if world is None else lambda canvas, size: world.paint_cast(canvas, time_s, size))


@lru_cache(maxsize=1)
def _dresser(style: str, painter: Hashable, frame: FrameSpec, still: bool) -> _Dresser:
    return _Dresser(style, painter, frame, still)


def dress(surface: Any, style: str, painter: Painter, frame: FrameSpec, time_s: float, *, still: bool = False) -> None:
    """Put the frame that `painter` has painted at `time_s` into a style; "" and "illustrated" leave it as it is painted.

    A `still` is worked on at a finer size. Raises InputError with all names for a style that there is not.
    """
    if style in AS_PAINTED:
        return
    if style in look_names():
        apply_look(surface, style)
        return
    if style not in style_names():
        raise InputError(f'style: got "{style}"; expected one of {", ".join(all_styles())}')
    _dresser(style, cast(Hashable, painter), frame, still).apply(surface, time_s)


def all_styles() -> tuple[str, ...]:
    """The names of all styles: as painted, grades, ways of drawing."""
    return ("illustrated", *sorted({*look_names(), *style_names()}))


_DEEP = ("night", "blue", "storm")
"""Hours at which a plain ground is dark."""


def lettering_of(style: str, place: Place | None = None) -> Lettering:
    """The type that is set over pictures of a style, dark on the plain light ground of a place; a brand's own typefaces stay."""
    bare = place is not None and place.kind == "studio" and place.picture is None and place.time_of_day not in _DEEP
    plain = PRINTED if bare else PLAIN
    own = load_style(style).lettering if style in style_names() else GRADED if style in look_names() else plain
    if family_for("title") != ROLES["title"]:
        own = replace(own, family="title")
    if family_for("inter") != "inter":
        own = replace(own, caption_family="inter", kicker_family="inter")
    return own


def ground_of(style: str) -> int:
    """The colour that pictures of a style fade to and from: its paper, or the dark."""
    return from_hex(load_style(style).ground) if style in style_names() else _DARK
