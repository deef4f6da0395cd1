"""Hems of skirts and coats that follow the legs, and the folds that run down to them."""

from __future__ import annotations

import math
from typing import Any

from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.pen import alpha
from seedream.rendering.characters.pose import SIGN
from seedream.rendering.characters.shapes import Pt, between, lerp, spline


def hem(fig: Figure, drop: float, flare: float) -> tuple[float, float, float, float]:
    """Left x, right x, y and middle x of a hem `drop` HU below the hip joint; it follows thighs and shins and lags behind."""
    frame, w, hip = fig.person.frame, fig.person.limb, fig.person.hip_hu
    xs, ys = [], []
    for side in SIGN:
        h, k, a = (fig.joint(n, side) for n in ("hips", "knees", "ankles"))
        q = between(h, k, drop / frame.thigh) if drop <= frame.thigh else between(k, a, min((drop - frame.thigh) / frame.shin, 1))
        xs.append(q[0])
        ys.append(q[1])
    half = math.sqrt((hip * fig.skeleton.cos * 0.55) ** 2 + (0.20 * fig.sin) ** 2) + 0.20 * w + flare
    pelvis = fig.skeleton.project(fig.skeleton.pelvis)
    middle = lerp(sum(xs) / 2, pelvis[0], 0.25)
    y = lerp(pelvis[1] + drop, sum(ys) / 2, 0.55)
    sway = fig.pose.sway
    left = min(min(xs) - 0.22 * w - flare * 0.6, middle - half) + sway * 0.7
    right = max(max(xs) + 0.22 * w + flare * 0.6, middle + half) + sway * 0.45
    return left, right, y, middle + sway * 0.5


def folds(fig: Figure, path: Any, hem_at: tuple[float, float, float, float], top_y: float, colour: int, count: int = 3) -> None:
    """Soft wedges of shadow that run down to a hem."""
    x0, x1, y, middle = hem_at
    pen = fig.pen
    pen.canvas.save()
    pen.canvas.clipPath(path, doAntiAlias=True)
    for i in range(count):
        t = (i + 0.7) / (count + 0.4)
        xb = lerp(x0, x1, t)
        xt, yt, w = lerp(middle, xb, 0.45), lerp(top_y, y, 0.30 + 0.14 * ((i * 7) % 3)), 0.075
        ym = lerp(yt, y, 0.6)
        wedge: list[Pt] = [
            (xt, yt, 1.0), (lerp(xt, xb, 0.6) + 0.012, ym), (xb + w, y + 0.15, 1.0), (xb - w * 0.8, y + 0.15, 1.0),
            (lerp(xt, xb, 0.6) - 0.02, ym),
        ]  # fmt: skip
        pen.fill(spline(wedge), alpha(pen.shade(colour), 0.62))
    pen.canvas.restore()
