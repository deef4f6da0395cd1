"""The head: outlines and features are placed by the yaw of the head, so that front, three-quarter and side blend."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import skia

from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.person import Person
from seedream.rendering.characters.shapes import Pt, between, clamp, lerp, smooth, spline
from seedream.rendering.colour import mix

# Thirteen points clockwise from the crown, in HU around the middle of the head.
FRONT: tuple[Pt, ...] = (
    (0, -0.50),
    (0.25, -0.43),
    (0.365, -0.18),
    (0.362, 0.0),
    (0.345, 0.14),
    (0.285, 0.32),
    (0.145, 0.465),
    (0, 0.50),
    (-0.145, 0.465),
    (-0.285, 0.32),
    (-0.355, 0.10),
    (-0.365, -0.18),
    (-0.25, -0.43),
)
THREE_QUARTER: tuple[Pt, ...] = (
    (0, -0.50),
    (0.27, -0.41),
    (0.362, -0.17),
    (0.335, -0.02),
    (0.350, 0.13),
    (0.315, 0.31),
    (0.235, 0.455),
    (0.10, 0.50),
    (-0.05, 0.435),
    (-0.17, 0.30),
    (-0.29, 0.14),
    (-0.40, -0.14),
    (-0.28, -0.42),
)
SIDE: tuple[Pt, ...] = (
    (-0.02, -0.50),
    (0.25, -0.42),
    (0.350, -0.19),
    (0.338, -0.04),
    (0.350, 0.13),
    (0.348, 0.30),
    (0.335, 0.42),
    (0.262, 0.495),
    (0.08, 0.44),
    (-0.05, 0.31),
    (-0.20, 0.18),
    (-0.43, -0.10),
    (-0.33, -0.40),
)
COVERED_EARS = {"bob", "long", "wavy", "hijab", "curly", "afro"}


@dataclass
class HeadView:
    """A head while it is drawn: yaw in degrees with its sine and cosine, outline and path."""

    fig: Figure
    yaw_deg: float
    sin: float
    cos: float
    outline: tuple[Pt, ...]
    path: Any

    @property
    def person(self) -> Person:
        """Whose head it is."""
        return self.fig.person

    @property
    def pen(self) -> Pen:
        """The pen."""
        return self.fig.pen

    @property
    def profile(self) -> float:
        """0 up to three-quarter, 1 from the side."""
        return smooth((abs(self.sin) - 0.70) / 0.28)

    def at(self, left: float, y: float, forward: float) -> tuple[float, float, float]:
        """Point in head space to (screen x, y, nearness)."""
        return left * self.cos + forward * self.sin, y, forward * self.cos - left * self.sin


@lru_cache(maxsize=64)
def head_outline(yaw_deg: float, build: str, femininity: float, age: str) -> tuple[Pt, ...]:
    """Outline of face and skull for a yaw (0..90 degrees), by build, femininity and age."""
    a = clamp(yaw_deg, 0, 90)
    first, second, t = (FRONT, THREE_QUARTER, a / 38) if a < 38 else (THREE_QUARTER, SIDE, (a - 38) / 52)
    jaw = {"heavy": 1.10, "slim": 0.97}.get(build, 1.0) * lerp(1.05, 0.95, femininity)
    out: list[Pt] = []
    for p, q in zip(first, second, strict=True):
        x, y = between(p, q, t)
        x *= lerp(1, jaw, smooth((y - 0.05) / 0.3))
        if age == "child":
            x *= lerp(1, 1.07, smooth((y + 0.1) / 0.3))
            y = lerp(y, y * 0.93, smooth((y - 0.1) / 0.3))
        out.append((x, y))
    return tuple(out)


def view(fig: Figure, yaw_deg: float) -> HeadView:
    """The head of a figure for a yaw."""
    yaw = round(yaw_deg, 1)
    person = fig.person
    outline = head_outline(yaw, person.build, person.femininity, person.age)
    angle = math.radians(yaw)
    return HeadView(fig, yaw, math.sin(angle), math.cos(angle), outline, spline(outline))


def draw_ear(head: HeadView, sign: int) -> None:
    """One ear, where it can be seen."""
    x, y, z = head.at(sign * 0.365, 0.04, -0.03)
    if z < -0.12:
        return
    pen, skin = head.pen, head.person.skin
    shade, w = pen.skin_shade(skin), lerp(0.062, 0.085, abs(head.sin))
    pen.canvas.save()
    pen.canvas.translate(x, y)
    pen.canvas.scale(-1 if x < 0 or abs(head.sin) > 0.5 else 1, 1)
    shell = [
        (-w * 0.6, -0.10),
        (w * 0.1, -0.125),
        (w * 0.9, -0.08),
        (w * 0.75, 0.02),
        (w * 0.25, 0.10),
        (-w * 0.3, 0.11),
        (-w * 0.75, 0.02),
    ]
    pen.fill(spline(shell), mix(skin, shade, 0.12 if x > 0 else 0.35))
    pen.stroke([(w * 0.35, -0.07), (w * 0.05, -0.05), (0.0, 0.02), (w * 0.25, 0.05)], alpha(shade, 0.9), 0.022)
    pen.canvas.restore()


def nose_length(person: Person) -> float:
    """How far the nose stands out in profile, HU."""
    return lerp(0.088, 0.070, person.femininity) * {"child": 0.66, "elder": 1.12}.get(person.age, 1.0)


def draw_nose_and_lips(head: HeadView) -> None:
    """In profile, nose and lips are part of the silhouette."""
    b, person, pen = head.profile, head.person, head.pen
    if b <= 0:
        return
    n = nose_length(person) * b
    nose = [
        (0.25, -0.10),
        (0.332, -0.055),
        (0.348 + n * 0.30, 0.02),
        (0.352 + n * 0.92, 0.100),
        (0.352 + n, 0.132),
        (0.352 + n * 0.72, 0.168),
        (0.352, 0.182),
        (0.27, 0.20),
    ]
    pen.fill(spline(nose), person.skin)
    lips = [
        (0.30, 0.20),
        (0.350, 0.205),
        (0.350 + 0.020 * b, 0.236),
        (0.346, 0.262),
        (0.346 + 0.014 * b, 0.29),
        (0.332, 0.325),
        (0.29, 0.34),
    ]
    pen.fill(spline(lips), mix(person.skin, 0xFFB04A50, 0.22 + 0.2 * person.femininity))


def draw_form_shadow(head: HeadView) -> None:
    """The plane of cheek and jaw that turns away from the light."""
    pen, skin = head.pen, head.person.skin
    canvas = pen.canvas
    canvas.save()
    canvas.clipPath(head.path, doAntiAlias=True)
    canvas.translate(pen.lx * 0.15, pen.ly * 0.10)
    canvas.clipPath(head.path, skia.ClipOp.kDifference, True)
    canvas.translate(-pen.lx * 0.15, -pen.ly * 0.10)
    pen.fill(head.path, pen.skin_shade(skin, 0.62))
    canvas.restore()


def draw_blush(head: HeadView, amount: float) -> None:
    """Warmth on both cheeks."""
    pen = head.pen
    colour = alpha(mix(pen.skin_shade(head.person.skin), 0xFFE0504A, 0.45), 0.10 + 0.20 * amount)
    blur = skia.Paint(Color=colour, AntiAlias=True, MaskFilter=skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 0.022))
    pen.canvas.save()
    pen.canvas.clipPath(head.path, doAntiAlias=True)
    for sign in (-1, 1):
        x, y, z = head.at(sign * 0.215, 0.155, 0.26)
        if z > 0:
            w = 0.085 * clamp(z / 0.28, 0.45, 1)
            pen.canvas.drawOval(skia.Rect.MakeLTRB(x - w, y - 0.055, x + w, y + 0.055), blur)
    pen.canvas.restore()


def draw_wrinkles(head: HeadView) -> None:
    """Lines of age beside nose and eyes."""
    pen = head.pen
    colour = alpha(pen.skin_shade(head.person.skin), 0.8)
    for sign in (-1, 1):
        x, y, z = head.at(sign * 0.155, 0.17, 0.33)
        k = sign * max(0.4, z / 0.3)
        if z > 0.08:
            pen.stroke([(x + 0.012 * sign, y - 0.015), (x + 0.055 * k, y + 0.03), (x + 0.07 * k, y + 0.085)], colour, 0.014)
        x, y, z = head.at(sign * 0.27, 0.0, 0.22)
        if z > 0.05:
            pen.stroke([(x, y - 0.01), (x + sign * 0.03 * head.cos, y - 0.03)], colour, 0.012)
            pen.stroke([(x, y + 0.02), (x + sign * 0.03 * head.cos, y + 0.03)], colour, 0.012)
