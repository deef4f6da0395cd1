"""The hand of the diagrams: colours on light and dark grounds, text with subscripts and fractions, hand lines, arrows, rays."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import skia

from seedream.rendering.colour import Oklch, contrast, from_hex, mix_lab, oklch, to_oklch, with_alpha
from seedream.rendering.fonts import Align, draw_text, text_width
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, smooth_path, stroke

PEN = 3.1
"""Width of an ink line in design units."""
LEADER = 2.4

TONES: dict[str, Oklch] = {
    "ink": (0.29, 0.055, 278), "amber": (0.80, 0.15, 76), "coral": (0.66, 0.175, 32), "teal": (0.60, 0.10, 195),
    "blue": (0.56, 0.13, 255), "violet": (0.52, 0.15, 300), "green": (0.63, 0.14, 145), "rose": (0.70, 0.14, 0),
    "red": (0.60, 0.20, 27), "orange": (0.72, 0.16, 55), "yellow": (0.86, 0.16, 95), "cyan": (0.72, 0.11, 220),
    "brown": (0.50, 0.07, 55), "grey": (0.60, 0.02, 275),
}  # fmt: skip
SPECTRUM: tuple[Oklch, ...] = (
    (0.67, 0.21, 27), (0.76, 0.17, 58), (0.89, 0.16, 98), (0.78, 0.17, 148),
    (0.74, 0.12, 225), (0.60, 0.16, 268), (0.58, 0.19, 305),
)  # fmt: skip
"""Red, orange, yellow, green, blue, indigo, violet as light on a dark ground."""


@dataclass(frozen=True, slots=True)
class Theme:
    """What a ground asks of everything drawn on it. Colours are 0xAARRGGBB."""

    dark: bool
    ink: int
    halo: int
    panel: int
    panel_edge: int
    back: int

    def tone(self, name: str, *, text: bool = False) -> int:
        """A named colour (or "#rrggbb") as it reads on this ground; `text` makes it at least 4.5:1 against the ground."""
        if not name or name == "ink":
            return self.ink
        light, chroma, hue = TONES[name] if name in TONES else to_oklch(from_hex(name))
        if self.dark:
            light = max(light, 0.72)
        colour = oklch(light, chroma, hue)
        while text and contrast(colour, self.back) < 4.5 and 0.2 < light < 0.97:
            light += 0.02 if self.dark else -0.02
            colour = oklch(light, chroma, hue)
        return colour


def ink_on(colour: int) -> int:
    """White or dark ink, whichever reads better on a filled shape of this colour."""
    dark, white = oklch(0.25, 0.05, 278), 0xFFFFFDF8
    return white if contrast(colour, white) >= 3.2 else dark


# ---------------------------------------------------------------------------------------------------- text
_SUB = str.maketrans("₀₁₂₃₄₅₆₇₈₉₊₋ₙ", "0123456789+−n")
_SUPER = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ", "0123456789+−n")
_PIECES = re.compile("[₀₁₂₃₄₅₆₇₈₉₊₋ₙ]+|[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ]+|[^₀₁₂₃₄₅₆₇₈₉₊₋ₙ⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ]+")


def _runs(text: str) -> list[tuple[str, float, float]]:
    """Parts of a text as (characters, relative size, baseline shift): index figures are 66 % figures, lower or raised."""
    out = []
    for found in _PIECES.finditer(text):
        part = found.group()
        if part[0] in "₀₁₂₃₄₅₆₇₈₉₊₋ₙ":
            out.append((part.translate(_SUB), 0.66, 0.18))
        elif part[0] in "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ":
            out.append((part.translate(_SUPER), 0.66, -0.36))
        else:
            out.append((part, 1.0, 0.0))
    return out


def _face(face: str) -> tuple[str, int]:
    return {"bold": ("label_bold", 600), "plain": ("label", 500), "hand": ("caveat", 600), "mono": ("mono", 500)}[face]


def width_of(text: str, size: float, face: str = "bold") -> float:
    """Width of one line in the units of `size`; faces are "bold", "plain", "hand", "mono"."""
    family, weight = _face(face)
    return sum(_run_width(part, size * scale, weight, family) for part, scale, _ in _runs(text))


def _run_width(text: str, size: float, weight: int, family: str) -> float:
    """Width with the spaces at the ends, which text layout leaves out."""
    return text_width(f"{text}|", size, weight, family, 0.0) - text_width("|", size, weight, family, 0.0)


def write(
    canvas: Any, text: str, x: float, baseline_y: float, size: float, colour: int, align: Align = "left", face: str = "bold"
) -> float:
    """Draw one line with index figures on its baseline; returns its width."""
    family, weight = _face(face)
    width = width_of(text, size, face)
    x -= {"left": 0.0, "centre": width / 2, "right": width}[align]
    for part, scale, shift in _runs(text):
        draw_text(canvas, part, x, baseline_y + size * shift, size * scale, weight, colour, "left", family, 0.0)
        x += _run_width(part, size * scale, weight, family)
    return width


def lines_of(text: str, size: float, max_width: float, face: str = "bold") -> list[str]:
    """Break a text at spaces (and at line breaks) into evened-out lines no wider than `max_width`."""
    out: list[str] = []
    for paragraph in text.split("\n"):
        rows = _greedy(paragraph, size, max_width, face)
        low, high = max_width * 0.35, max_width
        for _ in range(7 if len(rows) > 1 else 0):
            middle = (low + high) / 2
            if len(_greedy(paragraph, size, middle, face)) <= len(rows):
                high = middle
            else:
                low = middle
        out += _greedy(paragraph, size, high, face)
    return out


def _greedy(text: str, size: float, max_width: float, face: str) -> list[str]:
    rows, current = [], ""
    for word in text.split(" "):
        candidate = f"{current} {word}" if current else word
        if current and width_of(candidate, size, face) > max_width:
            rows.append(current)
            current = word
        else:
            current = candidate
    return [*rows, current] if current else rows


def fit_size(text: str, size: float, max_width: float, face: str = "bold", smallest: float = 16.0) -> float:
    """The largest size up to `size` at which the text is no wider than `max_width`."""
    width = width_of(text, size, face)
    return size if width <= max_width else max(smallest, size * max_width / width)


# ---------------------------------------------------------------------------------------------------- lines
def wobbled(points: Sequence[Point], amplitude: float = 0.9, seed: int = 1, step: float = 14.0) -> list[Point]:
    """A hand-drawn line: resampled every 14 units and shifted along its normal by slow waves of at most ~1 unit."""
    phase = seed * 1.7
    out: list[Point] = []
    travelled = 0.0
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        length = math.hypot(x1 - x0, y1 - y0)
        nx, ny = -(y1 - y0) / (length + 1e-6), (x1 - x0) / (length + 1e-6)
        count = max(1, int(length / step))
        for i in range(count):
            along = travelled + length * i / count
            shift = amplitude * (math.sin(along / 41 + phase) * 0.6 + math.sin(along / 17 + phase * 2.3) * 0.4)
            out.append((x0 + (x1 - x0) * i / count + nx * shift, y0 + (y1 - y0) * i / count + ny * shift))
        travelled += length
    return [*out, points[-1]]


def hand_line(canvas: Any, points: Sequence[Point], colour: int, width: float = PEN, seed: int = 1, dash: bool = False) -> None:
    """An ink line with a slight wobble, solid or dashed."""
    paint = stroke(colour, width)
    if dash:
        paint.setPathEffect(skia.DashPathEffect.Make([width * 3.4, width * 3.2], 0))
    canvas.drawPath(smooth_path(wobbled(points, 0.9, seed)), paint)


def bowed(start: Point, end: Point, bend: float, count: int = 40) -> list[tuple[float, float, float, float]]:
    """Points of a bowed line with unit tangents: `(x, y, tx, ty)`; `bend` is the bow's height over its chord, + to the left."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    cx, cy = (start[0] + end[0]) / 2 + dy * bend * 2, (start[1] + end[1]) / 2 - dx * bend * 2
    out = []
    for i in range(count + 1):
        t = i / count
        x = (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * cx + t * t * end[0]
        y = (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * cy + t * t * end[1]
        tx = 2 * (1 - t) * (cx - start[0]) + 2 * t * (end[0] - cx)
        ty = 2 * (1 - t) * (cy - start[1]) + 2 * t * (end[1] - cy)
        length = math.hypot(tx, ty) + 1e-9
        out.append((x, y, tx / length, ty / length))
    return out


def arrow(
    canvas: Any, curve: Sequence[tuple[float, float, float, float]], width: float, colour: int, progress: float = 1.0
) -> None:
    """A tapered brush arrow along `curve`: tail 35 % of its width, head 3.6 x 3.4 widths with a concave back."""
    points = curve[: max(4, math.ceil(len(curve) * min(1.0, progress)))]
    tip_x, tip_y = points[-1][:2]
    head = min(3.6 * width, math.hypot(tip_x - points[0][0], tip_y - points[0][1]) * 0.7)
    neck = len(points) - 1
    while neck > 1 and math.hypot(tip_x - points[neck][0], tip_y - points[neck][1]) < head * 0.80:
        neck -= 1
    left, right = [], []
    for i in range(neck + 1):
        x, y, tx, ty = points[i]
        half = width * (0.35 + 0.65 * (i / neck) ** 0.8) / 2
        left.append((x - ty * half, y + tx * half))
        right.append((x + ty * half, y - tx * half))
    canvas.drawPath(polygon(left + right[::-1]), fill(colour))
    back_x, back_y = points[neck][:2]
    length = math.hypot(tip_x - back_x, tip_y - back_y) + 1e-9
    tx, ty = (tip_x - back_x) / length, (tip_y - back_y) / length
    base_x, base_y, wing = tip_x - tx * head, tip_y - ty * head, head * 0.47
    path = skia.PathBuilder()
    path.moveTo(tip_x, tip_y)
    path.lineTo(base_x - ty * wing, base_y + tx * wing)
    path.quadTo(back_x, back_y, base_x + ty * wing, base_y - tx * wing)
    path.close()
    canvas.drawPath(path.detach(), fill(colour))


def ray(
    canvas: Any, start: Point, end: Point, colour: int, width: float = 5.0, *, strength: float = 1.0, additive: bool = True
) -> None:
    """A ray of light: wide glow (of a `strength`), coloured core, pale heart. On light grounds the glow is laid over, not added."""
    mode = skia.BlendMode.kPlus if additive else skia.BlendMode.kSrcOver
    canvas.drawLine(*start, *end, stroke(with_alpha(colour, 0.24 * strength), width * 3.6, blur=width * 1.5, BlendMode=mode))
    canvas.drawLine(*start, *end, stroke(colour, width))
    canvas.drawLine(*start, *end, stroke(with_alpha(mix_lab(colour, 0xFFFFFFFF, 0.7), 0.7 * strength), width * 0.3))


def chevron(canvas: Any, at: Point, direction: Point, size: float, colour: int) -> None:
    """A small arrowhead on a ray, pointing along `direction` (unit vector)."""
    (x, y), (ux, uy) = at, direction
    back, wing = size * 0.7, size * 0.8
    canvas.drawPath(
        polygon([
            (x + ux * size, y + uy * size), (x - ux * back - uy * wing, y - uy * back + ux * wing),
            (x - ux * size * 0.25, y - uy * size * 0.25), (x - ux * back + uy * wing, y - uy * back - ux * wing),
        ]),
        fill(colour),
    )  # fmt: skip


def card(
    canvas: Any, x: float, y: float, width: float, height: float, theme: Theme, radius: float = 20.0, edge: int | None = None
) -> None:
    """A paper card with a soft shadow and a fine edge."""
    rect = skia.Rect.MakeXYWH(x, y, width, height)
    shadow = with_alpha(oklch(0.30, 0.05, 280), 0.34 if theme.dark else 0.16)
    canvas.drawRoundRect(rect.makeOffset(2, 7), radius, radius, fill(shadow, blur=11))
    canvas.drawRoundRect(rect, radius, radius, fill(theme.panel))
    canvas.drawRoundRect(rect, radius, radius, stroke(theme.panel_edge if edge is None else edge, 1.8 if edge is None else 3.0))


def soft_fill(x0: float, y0: float, x1: float, y1: float, colour: int) -> Any:
    """Gradient shader from a lighter to a darker neighbour of a colour, upper left to lower right."""
    light, chroma, hue = to_oklch(colour)
    top = oklch(min(0.97, light + 0.09), chroma * 0.92, hue - 4)
    bottom = oklch(light - 0.11, chroma, hue + 5)
    return linear_gradient((x0, y0), (x1, y1), [top, colour, bottom], [0.0, 0.5, 1.0])
