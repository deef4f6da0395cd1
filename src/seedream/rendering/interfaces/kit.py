"""What every scene of a product film uses: layout for the frame's shape, text block, planes baked in the frame's pixels, drift."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import skia

from seedream.diffusion.tracks import Tracks
from seedream.inputs.brand import Look
from seedream.rendering.colour import from_hex, oklch
from seedream.rendering.fonts import balance
from seedream.rendering.interfaces.ground import LAYOUTS, Ground, Shape, deep_hue, ground_image
from seedream.rendering.interfaces.logo import BrandLine
from seedream.rendering.interfaces.projection import project_rect
from seedream.rendering.interfaces.theme import Inks, Theme, ground_inks, is_dark, make_theme
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import LINEAR, blurred, linear_gradient, new_surface
from seedream.rendering.typography.easing import segment
from seedream.rendering.typography.headline import Headline, HeadlineStyle, draw_body, draw_headline, set_headline
from seedream.scene.product import DeviceView
from seedream.types import FrameSpec, Rect


@dataclass(frozen=True, slots=True)
class Layout:
    """Places of text and device in design units; `device_*` are offsets from the frame's centre."""

    text_x: float
    text_width: float
    text_middle: float
    headline: float
    body: float
    centred: bool
    device_x: float
    device_y: float
    device_size: float
    mirror: int


def device_layout(frame: FrameSpec, side: str) -> Layout:
    """Text beside the device (landscape, square) or above it (portrait); everything stays above the captions."""
    w, h = frame.width_u, frame.height_u
    mirror = 1 if side == "right" else -1
    if frame.portrait:
        return Layout(w / 2, w * 0.86, h * 0.152, 94, 0, True, 0.0, 0.010 * h, 1.17 * min(h / 1920, 1.0), mirror)
    if w / h < 1.3:
        x = w * 0.065 if mirror > 0 else w * 0.53
        return Layout(x, w * 0.42, h * 0.44, 66, 25, False, mirror * 0.235 * w, -0.045 * h, 0.88, mirror)
    x = w / 12 if mirror > 0 else w * 0.515
    return Layout(x, w * 0.405, h * 0.455, 96, 31, False, mirror * 0.22 * w, -0.040 * h, 0.975, mirror)


class Kit:
    """A view with its tracks, frame, theme and ground."""

    def __init__(self, view: DeviceView, tracks: Tracks, frame: FrameSpec, seed: int) -> None:
        self.view, self.tracks, self.frame, self.seed = view, tracks, frame, seed
        self.app = view.app
        look = view.look or Look()
        colours, self.logo = look.colours, look.logo
        dark = bool(colours.ground) and is_dark(from_hex(colours.ground))
        self.theme: Theme = make_theme(view.app.accent, dark=dark, colours=colours)
        self.night: Theme = make_theme(view.app.accent, dark=True, colours=colours)
        self.inks: Inks = ground_inks(self.theme, view.ground)
        self.width, self.height = frame.width_u, frame.height_u
        self.centre = (self.width / 2, self.height / 2)
        self.layout = device_layout(frame, view.side)
        if view.device == "laptop" and not self.layout.centred:  # it is wider than a phone
            self.layout = replace(self.layout, text_width=self.layout.text_width * 0.84)

    @property
    def scale(self) -> float:
        """Pixels per design unit."""
        return self.frame.scale

    @property
    def ground_colour(self) -> int:
        """The colour that type and logo stand on, near the middle of the ground."""
        if self.theme.own_ground and self.theme.dark == (self.view.ground == "deep"):
            return self.theme.own_ground
        return (
            oklch(0.31, 0.1 * min(self.theme.chroma / 0.14, 1.0), deep_hue(self.theme.hue))
            if self.view.ground == "deep"
            else 0xFFFAF6F1
        )

    def brand_line(self, side: float, weight: int = 690, *, most: float = 1e9, inverse: bool = False) -> BrandLine:
        """The brand's logo, or the app's mark and name, `side` design units high and at most `most` wide."""
        least = self.logo.least_height * min(self.width, self.height) if self.logo else 0.0
        return BrandLine(
            self.theme, self.inks.ink, self.ground_colour, self.app.brand, self.app.icon, side,
            logo=self.logo, least_u=least, weight=weight, inverse=inverse, most=most,
        )  # fmt: skip

    def ground(self, layout: int) -> Ground:
        """The view's ground with one of the arrangements of shapes, mirrored where the device stands on the left."""
        shapes = LAYOUTS[layout]
        if self.view.side == "left":
            shapes = tuple(Shape(s.kind, 1 - s.x, s.y, s.size, s.blur, s.tone, s.speed) for s in shapes)
        return Ground(self.theme, self.frame, self.view.ground, self.seed, shapes)

    def drift(self, time_s: float, phase: float, reach: float = 5.0) -> tuple[float, float]:
        """Slow floating of something, in design units; never more than about six units a second."""
        return reach * 0.6 * math.sin(time_s * 0.55 + phase * 2.1), reach * math.cos(time_s * 0.7 + phase * 1.7)

    def fraction(self, rect: Rect) -> Rect:
        """Design units to fractions of the frame."""
        return Rect(rect.x / self.width, rect.y / self.height, rect.width / self.width, rect.height / self.height)


class TextBlock:
    """Brand, headline and body beside a device, set once, centred around the layout's middle."""

    def __init__(self, kit: Kit, *, brand: bool = False) -> None:
        self._kit, layout = kit, kit.layout
        style = HeadlineStyle(kit.inks.ink, kit.inks.accent, align="centre" if layout.centred else "left")
        self.headline: Headline = set_headline(kit.view.headline, kit.view.emphasis, layout.headline, layout.text_width, style)
        body_width = min(layout.text_width * 0.86, layout.body * 18.5)
        self._body = balance(kit.view.body, layout.body, 400, body_width) if layout.body and kit.view.body else []
        self._line = kit.brand_line(layout.headline * 0.60, 650, most=layout.text_width) if brand else None
        head = self._line.side + layout.headline * 0.45 if self._line else 0.0
        tail = layout.body * (1.42 * len(self._body) + 1.25) if self._body else 0.0
        self._top = layout.text_middle - (head + self.headline.height + tail) / 2
        self.baseline = self._top + head + self.headline.size * 0.73
        self._body_y = self.baseline + (len(self.headline.lines) - 1) * self.headline.size * style.leading + layout.body * 2.6

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw onto a canvas in design units."""
        kit, layout = self._kit, self._kit.layout
        since = kit.tracks.since("headline", time_s)
        if since <= 0:
            return
        if self._line:
            self._paint_brand(canvas, self._line, segment(since, 0.0, 0.6))
        draw_headline(canvas, self.headline, layout.text_x, self.baseline, since - (0.15 if self._line else 0.0))
        draw_body(
            canvas, self._body, layout.text_x + (0 if layout.centred else 4), self._body_y, layout.body, since - 0.55, kit.inks.body
        )

    def _paint_brand(self, canvas: Canvas, line: BrandLine, shown: float) -> None:
        layout = self._kit.layout
        x = layout.text_x - (line.width / 2 if layout.centred else -3)
        canvas.save()
        canvas.translate(0, (1 - shown) * 18)
        if shown >= 0.3:
            canvas.saveLayerAlpha(None, round(255 * min((shown - 0.3) / 0.5, 1.0)))
            line.draw(canvas, x, self._top)
            canvas.restore()
        canvas.restore()

    def region(self) -> Rect:
        """Where the headline is, in fractions of the frame."""
        layout = self._kit.layout
        x = layout.text_x - (self.headline.width / 2 if layout.centred else 0)
        top = self.baseline - self.headline.size * 0.8
        return self._kit.fraction(Rect(x, top, self.headline.width, self.headline.height + self.headline.size * 0.25))


_UNSEEN_PX = 0.1
"""A change of size that moves no edge by more than this is not seen."""


class Plane:
    """Something flat in space, drawn once in the frame's pixels; afterwards it moves, grows and fades as a picture."""

    def __init__(
        self, scale: float, matrix: Any, rect: Rect, draw: Callable[[Canvas], None], *, pad: float = 0.0, blur: float = 0.0,
        blend: Any = skia.BlendMode.kSrcOver,
    ) -> None:  # fmt: skip
        """`scale` is pixels a design unit; `rect` is the place on the plane; `draw` paints with the rect's corner as origin."""
        padded = Rect(rect.x - pad, rect.y - pad, rect.width + 2 * pad, rect.height + 2 * pad)
        outer, self.rect = project_rect(matrix, padded), project_rect(matrix, rect)
        margin = 3 * blur + 2
        # On whole pixels, so that what has come to rest is copied and not resampled.
        self._x, self._y = math.floor((outer.x - margin) * scale) / scale, math.floor((outer.y - margin) * scale) / scale
        self._scale, self._blend = scale, blend
        self._matrix, self._origin = matrix, (rect.x, rect.y)
        surface = new_surface((outer.width + 2 * margin) * scale + 2, (outer.height + 2 * margin) * scale + 2)
        canvas = surface.getCanvas()
        canvas.scale(scale, scale)
        canvas.translate(-self._x, -self._y)
        self._enter(canvas)
        draw(canvas)
        self._image = blurred(surface.makeImageSnapshot(), blur * scale)

    def _enter(self, canvas: Canvas) -> None:
        canvas.concat(self._matrix)
        canvas.translate(*self._origin)

    def draw(
        self, canvas: Canvas, dx: float = 0.0, dy: float = 0.0, size: float = 1.0, alpha: float = 1.0,
        over: Callable[[Canvas], None] | None = None,
    ) -> None:  # fmt: skip
        """Draw moved by design units and scaled about its centre; `over` paints on top, in the plane's own space."""
        if alpha <= 0:
            return
        cx, cy = self.rect.x + self.rect.width / 2, self.rect.y + self.rect.height / 2
        if abs(size - 1) * max(self._image.width(), self._image.height()) < _UNSEEN_PX:
            size = 1.0
        canvas.save()
        canvas.translate(cx + dx, cy + dy)
        canvas.scale(size, size)
        canvas.translate(-cx, -cy)
        rect = skia.Rect.MakeXYWH(self._x, self._y, self._image.width() / self._scale, self._image.height() / self._scale)
        # Not dithered: the picture is, and once more would take three times as long.
        canvas.drawImageRect(self._image, rect, LINEAR, skia.Paint(Alphaf=min(alpha, 1.0), BlendMode=self._blend))
        if over is not None:
            self._enter(canvas)
            over(canvas)
        canvas.restore()


class GroundFade:
    """The ground once more, coming up from below: devices that leave the frame dissolve above the captions."""

    def __init__(self, kit: Kit, start: float, end: float) -> None:
        frame = kit.frame
        image = ground_image(kit.theme, frame.width, frame.height, kit.view.ground, kit.seed % 7)
        self._y = round(start * frame.height)
        tall = frame.height - self._y
        surface = new_surface(frame.width, tall)
        canvas = surface.getCanvas()
        canvas.drawImage(image, -(image.width() - frame.width) // 2, -(image.height() - frame.height) // 2 - self._y)
        full = (end - start) / (1 - start) * tall
        ramp = linear_gradient(
            (0, 0), (0, full), [0, 0x1A000000, 0x58000000, 0xA7000000, 0xE5000000, 0xFF000000], [0, 0.2, 0.4, 0.6, 0.8, 1]
        )
        canvas.drawPaint(skia.Paint(Shader=ramp, BlendMode=skia.BlendMode.kDstIn))
        self._image = surface.makeImageSnapshot()

    def paint(self, canvas: Canvas) -> None:
        """Draw onto a canvas in pixels."""
        canvas.drawImage(self._image, 0, self._y)
