"""Solid bodies seen from any side: chains of round sections in body space, projected by yaw to one outline.

Body space is (forward, up, left) in the animal's own unit with the ground at 0; yaw 0 looks at its front, 90 at its right side.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import Pt, spline

DEPTH_TO_Y = 0.10
"""How far a point sinks on the screen as it comes nearer: a camera slightly above."""
Place = tuple[float, float, float]
Rows = NDArray[np.float64]
_ANGLES = np.linspace(0.0, 2 * math.pi, 28, endpoint=False)
_DX, _DY = np.cos(_ANGLES), np.sin(_ANGLES)


@dataclass(frozen=True, slots=True)
class View:
    """Parallel view of body space at a yaw in degrees, and where its origin lies on the screen."""

    yaw: float
    x: float = 0.0
    y: float = 0.0

    @property
    def sin(self) -> float:
        """Share of what is forward that lies across the screen."""
        return math.sin(math.radians(self.yaw))

    @property
    def cos(self) -> float:
        """Share of what is sideways that lies across the screen."""
        return math.cos(math.radians(self.yaw))

    def near(self, p: Place) -> float:
        """How near a place is to the eye."""
        return p[0] * self.cos - p[2] * self.sin

    def at(self, p: Place) -> tuple[float, float]:
        """Place on the screen, y down."""
        return self.x + p[2] * self.cos + p[0] * self.sin, self.y - p[1] + DEPTH_TO_Y * self.near(p)


def refined(rows: Sequence[Sequence[float]] | Rows, steps: int = 4) -> Rows:
    """Sections between sections, on a smooth curve through all their numbers."""
    p = np.asarray(rows, float)
    padded = np.vstack([p[:1], p, p[-1:]])
    a, b, c, d = padded[:-3], padded[1:-2], padded[2:-1], padded[3:]
    t = np.linspace(0, 1, steps, endpoint=False)[:, None, None]
    q = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
    return np.vstack([q.transpose(1, 0, 2).reshape(-1, p.shape[1]), p[-1:]])


def outline(view: View, balls: Sequence[Sequence[float]] | Rows) -> Any:
    """Path of a chain of solid ovals `(forward, up, left, half length, half height, half width)`, each joined to the next."""
    f, u, side, rf, ru, rl = np.asarray(balls, float).T
    x = view.x + side * view.cos + f * view.sin
    y = view.y - u + DEPTH_TO_Y * (f * view.cos - side * view.sin)
    w = np.hypot(rf * view.sin, rl * view.cos)[:, None]
    h = ru[:, None]
    reach = np.hypot(w * _DX, h * _DY) + 1e-9
    px, py = x[:, None] + w * w * _DX / reach, y[:, None] + h * h * _DY / reach
    support = x[:, None] * _DX + y[:, None] * _DY + reach
    builder = skia.PathBuilder()
    if len(f) == 1:
        builder.addPolygon([skia.Point(float(a), float(b)) for a, b in zip(px[0], py[0], strict=True)], True)
        return builder.detach()
    first = support[:-1] >= support[1:]
    qx, qy = np.where(first, px[:-1], px[1:]), np.where(first, py[:-1], py[1:])
    for xs, ys in zip(qx.tolist(), qy.tolist(), strict=True):
        builder.addPolygon([skia.Point(a, b) for a, b in zip(xs, ys, strict=True)], True)
    return _one_line(builder.detach())


def _one_line(path: Any) -> Any:
    """The same area without lines inside it, which draws and clips faster; as it was where skia finds no such path."""
    try:
        return skia.Simplify(path)
    except RuntimeError:
        return path


def turned(p: Place, pivot: tuple[float, float], degrees: float) -> Place:
    """A place turned about a sideways axis through (forward, up): positive degrees lift what is in front."""
    a = math.radians(degrees)
    f, u = p[0] - pivot[0], p[1] - pivot[1]
    return pivot[0] + f * math.cos(a) - u * math.sin(a), pivot[1] + f * math.sin(a) + u * math.cos(a), p[2]


def leaf(root: Pt, tip: Pt, width: float, profile: str) -> Any:
    """A flat blade from root to tip, `width` its half-width: "point", "round", "leaf" or "flop"."""
    (x0, y0), (x1, y1) = root[:2], tip[:2]
    dx, dy = x1 - x0, y1 - y0
    length = math.hypot(dx, dy) or 1e-6
    nx, ny = -dy / length * width, dx / length * width
    halves: dict[str, tuple[tuple[float, float], ...]] = {
        "point": ((0.0, 1.0), (0.45, 0.72), (0.8, 0.28)),
        "round": ((0.0, 0.75), (0.35, 1.0), (0.7, 0.95), (0.93, 0.5)),
        "leaf": ((0.0, 0.45), (0.3, 0.95), (0.6, 0.9), (0.85, 0.42)),
        "flop": ((0.0, 0.55), (0.35, 0.85), (0.7, 1.0), (0.93, 0.6)),
    }
    sharp = profile in ("point", "leaf")
    right = [(x0 + dx * t - nx * k, y0 + dy * t - ny * k) for t, k in halves[profile]]
    left = [(x0 + dx * t + nx * k, y0 + dy * t + ny * k) for t, k in reversed(halves[profile])]
    return spline([*right, (x1, y1, 1.0) if sharp else (x1, y1), *left])


def pattern(pen: Pen, path: Any) -> None:
    """Keep what is drawn until `canvas.restore()` inside a path."""
    pen.canvas.save()
    pen.canvas.clipPath(path, doAntiAlias=True)
