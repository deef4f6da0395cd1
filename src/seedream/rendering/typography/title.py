"""Typographic shots: kicker, headline, body, bullets that build up, and icons of what was understood, on a designed ground."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import partial
from typing import Any

from seedream.diffusion.tracks import Tracks
from seedream.inputs.brand import Logo, Look
from seedream.rendering.colour import from_hex, oklch, with_alpha
from seedream.rendering.fonts import Align, balance, draw_icon, draw_text, text_width
from seedream.rendering.interfaces.ground import LAYOUTS, Ground, Shape, deep_hue
from seedream.rendering.interfaces.kit import Plane
from seedream.rendering.interfaces.logo import BrandLine
from seedream.rendering.interfaces.projection import Pose, model, plane
from seedream.rendering.interfaces.shapes import box, shadow
from seedream.rendering.interfaces.theme import WHITE, Inks, Theme, ground_inks, is_dark, make_theme
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient, stroke
from seedream.rendering.typography.easing import OUT, segment, spring
from seedream.rendering.typography.headline import HeadlineStyle, draw_body, draw_headline, set_headline
from seedream.rendering.typography.icons import FALLBACK, icon_for
from seedream.scene.shots.views import TitleView
from seedream.types import FrameSpec, Rect

_Tile = tuple[float, float, float, float]
"""Centre x, y and side in units of the cluster's radius, and rotation in degrees."""
_CLUSTERS: Mapping[int, tuple[_Tile, ...]] = {
    1: ((0.0, 0.0, 1.15, -6),),
    2: ((-0.30, -0.24, 0.98, -7), (0.46, 0.46, 0.74, 8)),
    3: ((-0.28, -0.32, 0.94, -7), (0.58, 0.02, 0.68, 8), (-0.16, 0.68, 0.58, 5)),
    4: ((-0.34, -0.40, 0.84, -7), (0.52, -0.26, 0.64, 7), (-0.42, 0.50, 0.58, 6), (0.36, 0.58, 0.72, -5)),
}


ALONE = 90
"""Characters of a line that is set larger where it and its headline are all there is to read."""


class TitlePainter:
    """Draws a TitleView. With icons, the text stands left (or above, in portrait); alone, it stands in the middle."""

    def __init__(self, view: TitleView, tracks: Tracks, frame: FrameSpec, seed: int) -> None:
        self._view, self._tracks, self._frame = view, tracks, frame
        look = view.look or Look()
        colours, logo = look.colours, look.logo if view.kicker else None
        dark = bool(colours.ground) and is_dark(from_hex(colours.ground))
        self._theme: Theme = make_theme(view.accent, dark=dark, colours=colours)
        self._inks: Inks = ground_inks(self._theme, view.ground)
        w, h = frame.width_u, frame.height_u
        self._icons = tuple(dict.fromkeys(icon_for(noun) or FALLBACK for noun in view.icons))[:4]
        self._tall, self._wide = frame.portrait, w > 1.3 * h
        self._aside = bool(self._icons) and self._wide
        self._centred = not (self._aside or view.bullets)
        self._align: Align = "centre" if self._centred else "left"
        self._ground = Ground(self._theme, frame, view.ground, seed, () if view.ground == "paper" else self._shapes(seed))
        self._line = self._brand_line(logo, min(w, h)) if logo else None
        self._set_text(w, h)
        self._tiles = self._bake_tiles(w, h)

    def _shapes(self, seed: int) -> tuple[Shape, ...]:
        return LAYOUTS[2 if self._aside else (0, 3)[seed % 2]]

    def _brand_line(self, logo: Logo, short: float) -> BrandLine:
        """The logo that stands where the kicker would."""
        deep, theme = self._view.ground == "deep", self._theme
        own = theme.own_ground if theme.own_ground and theme.dark == deep else 0
        ground = own or (oklch(0.31, 0.1 * min(theme.chroma / 0.14, 1.0), deep_hue(theme.hue)) if deep else 0xFFFAF6F1)
        least = logo.least_height * short
        return BrandLine(theme, self._inks.ink, ground, self._view.kicker, "", 62.0, logo=logo, least_u=least, most=short * 0.8)

    def _set_text(self, w: float, h: float) -> None:
        """Sizes and places of all text, centred as one block in the height that is free."""
        view = self._view
        paper = view.ground == "paper"
        size = (148.0 if self._centred else 104.0) if self._wide else 104.0 if self._tall else 82.0
        size *= 0.90 if view.bullets else 1.0
        align = self._align
        style = HeadlineStyle(
            self._inks.ink,
            self._inks.accent,
            640 if paper else 680,
            "title" if paper else "headline",
            align,
            1.12 if paper else 1.06,
        )
        width = w * (0.46 if self._aside else 0.72 if self._wide else 0.85)
        self._headline = set_headline(view.headline, view.emphasis, size, width, style)
        self._x = w / 2 if self._centred else w / 12
        alone = self._centred and len(view.body) <= ALONE
        self._body_size = (32.0 if self._wide else 40.0 if self._tall else 30.0) * (0.92 if view.bullets else 1.3 if alone else 1.0)
        self._body = balance(view.body, self._body_size, 400, min(width, self._body_size * 21)) if view.body else []
        self._bullet_size = 40.0 if self._wide else 47.0 if self._tall else 33.0
        self._bullets = [balance(text, self._bullet_size, 480, width - self._bullet_size * 1.7) for text in view.bullets[:5]]
        head = self._line.side + self._body_size * 1.5 if self._line else self._body_size * 1.9 if view.kicker else 0.0
        body = self._body_size * (1.42 * len(self._body) + 1.2) if self._body else 0.0
        self._steps = [self._bullet_size * (1.28 * len(lines) + 0.78) for lines in self._bullets]
        bullets = sum(self._steps) + (self._bullet_size * 1.6 if self._steps else 0.0)
        total = head + self._headline.height + body + bullets
        middle = h * (0.45 if self._wide else 0.63 if self._tall and self._icons else 0.45)
        self._top = middle - total / 2
        self._baseline = self._top + head + self._headline.size * 0.73
        last = self._baseline + (len(self._headline.lines) - 1) * self._headline.size * style.leading
        self._body_y = last + self._body_size * 2.5
        self._bullet_y = last + body + self._bullet_size * 2.5

    def _bake_tiles(self, w: float, h: float) -> list[Plane]:
        count = len(self._icons)
        if not count:
            return []
        if self._aside:
            cx, cy, radius = w * 0.745, h * 0.455, 262.0
        elif self._tall:
            cx, cy, radius = w * 0.5, max(self._top * 0.54, h * 0.17), min(230.0, self._top * 0.40)
        else:
            return self._bake_row(w)
        tiles = []
        for i, (x, y, side, turn) in enumerate(_CLUSTERS[count]):
            size = side * radius
            pose = Pose(6, -10, turn, cx + x * radius - w / 2, cy + y * radius - h / 2, 0, 1.0)
            at = plane(model(pose), 0.0, (w / 2, h / 2))
            tiles.append(self._tile(at, size, i))
        return tiles

    def _bake_row(self, w: float) -> list[Plane]:
        """Square frames: a row of tiles above the text."""
        side, gap, count = 104.0, 26.0, len(self._icons)
        left = w / 2 - (count * side + (count - 1) * gap) / 2 if self._centred else w / 12
        y = max(self._top - side - 50, 60)
        pose = [Pose(0, 0, 0, left + side / 2 + i * (side + gap), y + side / 2) for i in range(count)]
        return [self._tile(plane(model(p), 0.0, (0.0, 0.0)), side, i) for i, p in enumerate(pose)]

    def _tile(self, at: Any, size: float, index: int) -> Plane:
        rect = Rect(-size / 2, -size / 2, size, size)
        draw = partial(self._draw_tile, size=size, name=self._icons[index], solid=index == 0)
        return Plane(self._frame.scale, at, rect, draw, pad=110)

    def _draw_tile(self, canvas: Canvas, size: float, name: str, solid: bool) -> None:
        """The first tile carries the accent, the others are light; all are lifted."""
        theme, deep = self._theme, self._view.ground == "deep"
        r = size * 0.235
        shadow(canvas, 0, 0, size, size, r, 1.7, self._inks.shadow, 1.5 if deep else 1.0)
        if solid:
            box(canvas, 0, 0, size, size, r, fill(linear_gradient((0, 0), (size, size), theme.gradient)))
            box(canvas, 1, 1, size - 2, size - 2, r, stroke(with_alpha(WHITE, 0.22), 2))
        else:
            top, low = (
                (oklch(1.0, 0.0, 0), theme.soft) if not deep else (oklch(0.36, 0.10, theme.hue), oklch(0.29, 0.09, theme.hue))
            )
            box(canvas, 0, 0, size, size, r, fill(linear_gradient((0, 0), (size * 0.4, size), [top, low])))
            box(canvas, 1, 1, size - 2, size - 2, r, stroke(with_alpha(WHITE, 0.16 if deep else 0.7), 2))
        ink = theme.on if solid else oklch(0.88, 0.09, theme.hue) if deep else theme.text_accent
        draw_icon(canvas, name, size / 2, size / 2, size * 0.54, ink)

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw the frame at `time_s` seconds from the start of the shot onto a canvas in pixels."""
        self._ground.paint(canvas, time_s)
        canvas.save()
        canvas.scale(self._frame.scale, self._frame.scale)
        for i, tile in enumerate(self._tiles):
            since = self._tracks.since(f"icon.{i}", time_s)
            if since > 0:
                grown = spring(since, 0.58, 10)
                dy = 5 * math.cos(time_s * 0.7 + i * 1.9)
                tile.draw(canvas, 3 * math.sin(time_s * 0.5 + i), dy + (1 - grown) * 34, 0.72 + 0.28 * grown, since / 0.13)
        self._paint_text(canvas, time_s)
        canvas.restore()

    def _paint_text(self, canvas: Canvas, time_s: float) -> None:
        view, inks, tracks = self._view, self._inks, self._tracks
        since = tracks.since("headline", time_s)
        if self._line and since > 0:
            x = self._x - (self._line.width / 2 if self._centred else 0)
            canvas.saveLayerAlpha(None, round(255 * segment(since, 0.0, 0.5)))
            self._line.draw(canvas, x, self._top)
            canvas.restore()
        elif view.kicker and since > 0:
            shown = round(segment(since, 0.0, 0.6) * 12) / 12
            size = self._body_size * 0.72
            colour = with_alpha(inks.accent, shown)
            draw_text(canvas, view.kicker.upper(), self._x, self._top + size * 0.8, size, 650, colour, self._align, spacing_em=0.13)
        draw_headline(canvas, self._headline, self._x, self._baseline, since - (0.1 if view.kicker else 0.0))
        draw_body(canvas, self._body, self._x, self._body_y, self._body_size, tracks.since("body", time_s), inks.body, self._align)
        y = self._bullet_y
        for i, lines in enumerate(self._bullets):
            self._bullet(canvas, lines, y, tracks.since(f"bullet.{i}", time_s))
            y += self._steps[i]

    def _bullet(self, canvas: Canvas, lines: list[str], y: float, since: float) -> None:
        if since <= 0:
            return
        size, theme = self._bullet_size, self._theme
        shown = segment(since, 0.0, 0.55)
        alpha = round(min(shown * 1.3, 1.0) * 12) / 12
        canvas.save()
        canvas.translate(-(1 - shown) * 26, 0)
        r = size * 0.50 * (0.5 + 0.5 * spring(since, 0.55, 12))
        x = self._x + size * 0.52
        deep = self._view.ground == "deep"
        canvas.drawCircle(x, y - size * 0.35, r, fill(with_alpha(self._inks.accent if deep else theme.accent, alpha)))
        ink = oklch(0.25, 0.08, theme.hue) if deep else theme.on
        draw_icon(canvas, "check_bold", x, y - size * 0.35, size * 0.62 * OUT(min(since / 0.4, 1.0)), with_alpha(ink, alpha))
        for i, line in enumerate(lines):
            draw_text(canvas, line, self._x + size * 1.55, y + i * size * 1.28, size, 480, with_alpha(self._inks.ink, alpha))
        canvas.restore()

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Headline, body, bullets and icons, as fractions of the frame."""
        w, h = self._frame.width_u, self._frame.height_u
        size = self._headline.size
        left = self._x - (self._headline.width / 2 if self._centred else 0)
        out = {
            "headline": Rect(
                left / w, (self._baseline - size * 0.8) / h, self._headline.width / w, (self._headline.height + size * 0.3) / h
            )
        }
        if self._body:
            wide = max(text_width(line, self._body_size) for line in self._body)
            left = self._x - (wide / 2 if self._centred else 0)
            tall = self._body_size * 1.42 * len(self._body)
            out["body"] = Rect(left / w, (self._body_y - self._body_size) / h, wide / w, tall / h)
        y = self._bullet_y
        for i, lines in enumerate(self._bullets):
            wide = max(text_width(line, self._bullet_size, 480) for line in lines) + self._bullet_size * 1.6
            out[f"bullet.{i}"] = Rect(self._x / w, (y - self._bullet_size) / h, wide / w, self._steps[i] / h)
            y += self._steps[i]
        for i, tile in enumerate(self._tiles):
            r = tile.rect
            out[f"icon.{i}"] = Rect(r.x / w, r.y / h, r.width / w, r.height / h)
        return out
