"""A pen that obeys the light: fills shapes and gives them the form shadow of flat illustration (no ink outline)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import skia

from seedream.rendering.characters.shapes import (
    Pt,
    Radius,
    clamp,
    joint_line,
    lerp,
    ribbon,
    ribbon_path,
    sample,
    smooth,
    spline,
    unfolded,
)
from seedream.rendering.colour import channels, mix
from seedream.rendering.painter import Canvas, LightRig


def opaque(colour: int) -> int:
    """The colour without transparency."""
    return 0xFF000000 | (colour & 0xFFFFFF)


def alpha(colour: int, amount: float) -> int:
    """The colour at an opacity of 0..1."""
    return (int(clamp(amount) * 255 + 0.5) << 24) | (colour & 0xFFFFFF)


@lru_cache(maxsize=512)
def _multiplied(colour: int, r: float, g: float, b: float, tint: int, amount: float) -> int:
    cr, cg, cb = channels(colour)
    return mix(0xFF000000 | (int(cr * r) << 16) | (int(cg * g) << 8) | int(cb * b), opaque(tint), amount)


def brightness(colour: int) -> float:
    """Perceived brightness 0..1, good enough to choose a lighter or darker partner."""
    r, g, b = channels(colour)
    return (0.3 * r + 0.59 * g + 0.11 * b) / 255


def paint(colour: int) -> Any:
    """Antialiased filling paint."""
    return skia.Paint(Color=colour, AntiAlias=True)


def line_paint(colour: int, width: float, *, butt: bool = False) -> Any:
    """Antialiased stroke with round ends (or cut ones)."""
    return skia.Paint(
        Color=colour, AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width,
        StrokeCap=skia.Paint.kButt_Cap if butt else skia.Paint.kRound_Cap, StrokeJoin=skia.Paint.kRound_Join,
    )  # fmt: skip


class Pen:
    """Draws on a canvas whose unit is the figure's own (a head, a shoulder height…) under one light.

    `mirrored` says that the canvas is flipped, so that the light is flipped back; what is `furred` has no
    skin that light goes through.
    """

    def __init__(self, canvas: Canvas, light: LightRig, *, mirrored: bool = False, furred: bool = False) -> None:
        self.canvas, self.furred = canvas, furred
        self.rig = light
        length = math.hypot(light.key_x, light.key_y) or 1.0
        side = light.key_x / length
        # a light straight above or ahead still needs a side, else form shadows vanish
        side = math.copysign(max(abs(side), 0.45), side)
        self.lx = -side if mirrored else side
        self.ly = -math.sqrt(max(1 - side * side, 0.0))

    def shade(self, colour: int, amount: float = 1.0) -> int:
        """The colour of cloth, fur or paint in shadow: darker and towards the shadow hue, never grey."""
        dark = _multiplied(opaque(colour), 0.70, 0.64, 0.80, self.rig.shadow, self.rig.shadow_amount)
        return dark if amount >= 1 else mix(opaque(colour), dark, amount)

    def skin_shade(self, colour: int, amount: float = 1.0) -> int:
        """The colour of skin in shadow: darker and towards red, as light that went through it."""
        if self.furred:
            return self.shade(colour, amount)
        dark = _multiplied(opaque(colour), 0.80, 0.62, 0.62, 0xFF7A2440, 0.10)
        dark = mix(dark, opaque(self.rig.shadow), self.rig.shadow_amount * 0.5)
        return dark if amount >= 1 else mix(opaque(colour), dark, amount)

    def lit(self, colour: int, amount: float = 0.35) -> int:
        """The colour nearer to the light."""
        return mix(opaque(colour), 0xFFFFF2D8, amount)

    def fill(self, path: Any, colour: int) -> None:
        """Flat fill."""
        self.canvas.drawPath(path, paint(colour))

    def stroke(self, points: Sequence[Pt], colour: int, width: float, *, closed: bool = False) -> None:
        """Round line through points."""
        self.canvas.drawPath(spline(points, closed=closed), line_paint(colour, width))

    def segment(self, a: Pt, b: Pt, colour: int, width: float, *, butt: bool = False) -> None:
        """Straight line."""
        self.canvas.drawLine(a[0], a[1], b[0], b[1], line_paint(colour, width, butt=butt))

    def shape(self, path: Any, colour: int, shadow: int | None = None, depth: float = 0.13, amount: float = 1.0) -> None:
        """Fill and form shadow: what is left of the path when it is shifted `depth` towards the light and taken away."""
        canvas = self.canvas
        canvas.drawPath(path, paint(colour))
        dark = self.shade(colour) if shadow is None else shadow
        dx, dy = self.lx * depth, self.ly * depth
        canvas.save()
        canvas.clipPath(path, doAntiAlias=True)
        canvas.translate(dx, dy)
        canvas.clipPath(path, skia.ClipOp.kDifference, True)
        canvas.translate(-dx, -dy)
        canvas.drawPath(path, paint(mix(opaque(colour), dark, amount)))
        canvas.restore()

    def limb(
        self, a: Pt, b: Pt, c: Pt, radius: Radius, colour: int, shadow: int, *,
        soft: float = 0.30, round_end: bool = True, amount: float = 1.0, root: float = 0.45,
    ) -> Any:  # fmt: skip
        """Tapered two-bone limb with a shadow strip on its dark side that fades out where the limb faces the light."""
        line = joint_line(a, b, c, soft)
        ls, rs = ribbon(line, radius)
        path = ribbon_path(ls, rs, round_end=round_end)
        canvas = self.canvas
        canvas.drawPath(path, paint(colour))
        facing = sum((e[0] - x) * self.lx + (e[1] - y) * self.ly for (x, y, _), e in zip(line, ls, strict=True))
        edge = rs if facing > 0 else ls
        outer: list[Pt] = []
        inner: list[Pt] = []
        for (x, y, t), (ex, ey) in zip(line, edge, strict=True):
            dx, dy = ex - x, ey - y
            r = math.hypot(dx, dy) or 1e-6
            away = clamp(-(dx * self.lx + dy * self.ly) / r)
            q = lerp(1.06, 0.16, smooth(away * 1.25) * smooth((t + 0.02) / root))
            outer.append((x + dx * 1.3, y + dy * 1.3))
            inner.append((x + dx * q, y + dy * q))
        canvas.save()
        canvas.clipPath(path, doAntiAlias=True)
        outer, inner = (unfolded(side, line) for side in (outer, inner))
        canvas.drawPath(spline(outer + inner[::-1]), paint(mix(opaque(colour), shadow, amount)))
        canvas.restore()
        return path

    def strip(
        self, points: Sequence[Pt], radii: Sequence[float], colour: int, shadow: int | None = None, *,
        below: Sequence[float] | None = None, amount: float = 0.9, shaded: bool = True,
    ) -> Any:  # fmt: skip
        """Ribbon through joints; `radii` above (left of the way) and `below`, where given, are half-widths at the joints."""
        stops = list(range(len(radii)))

        def at(values: Sequence[float]) -> Radius:
            return lambda t: values[-1] if t >= stops[-1] else lerp(values[int(t)], values[int(t) + 1], t - int(t))

        ls, rs = ribbon(sample(points, 6), at(radii), at(below) if below is not None else None)
        path = ribbon_path(ls, rs)
        if shaded:
            self.shape(path, colour, shadow, depth=max(max(radii), max(below or (0.0,))) * 0.55, amount=amount)
        else:
            self.fill(path, colour)
        return path
