"""Hats, glasses and beards."""

from __future__ import annotations

import math

import skia

from seedream.rendering.characters.hair import cap_path, cap_points, hairline
from seedream.rendering.characters.hairstyles import cast_on_face
from seedream.rendering.characters.head import HeadView
from seedream.rendering.characters.pen import line_paint, paint
from seedream.rendering.characters.shapes import Pt, clamp, ellipse, lerp, smooth, spline
from seedream.rendering.colour import mix

FRAME_COLOUR = 0xFF2A2028


def draw_hat(head: HeadView) -> None:
    """A beanie, cap, wide-brimmed hat, hard hat or a cook's hat."""
    draw = {
        "beanie": _beanie, "cap": _cap, "hat": _brimmed, "helmet": _helmet, "toque": _toque, "space": _space, "knight": _armet,
        "headphones": _headphones,
    }.get(head.person.hat)  # fmt: skip
    if draw:
        draw(head)


def _crown(head: HeadView, line: str, volume: float, top: float) -> None:
    path = cap_path(line, head.yaw_deg, volume=volume, top=top)
    cast_on_face(head, path)
    head.pen.shape(path, head.person.hat_colour, depth=0.12)


def _band(head: HeadView, height: float, colour: int) -> None:
    _, line = cap_points("beanie", head.yaw_deg, 0.07, 0.05)
    strip = [*line, *((x, y - height) for x, y, *_ in reversed(line))]
    head.pen.shape(spline(strip, tension=0.4), colour, depth=0.05)


def _beanie(head: HeadView) -> None:
    pen, colour = head.pen, head.person.hat_colour
    _crown(head, "beanie", 0.05, 0.13)
    _band(head, 0.13, pen.shade(colour, 0.35))
    pen.shape(ellipse(-0.05 * head.sin, -0.665, 0.075, 0.07), pen.lit(colour, 0.5), depth=0.03)


def _cap(head: HeadView) -> None:
    pen, colour = head.pen, head.person.hat_colour
    _crown(head, "cap", 0.03, 0.06)
    brim = [
        head.at(*v)
        for v in (
            (-0.30, -0.235, 0.20),
            (-0.22, -0.215, 0.52),
            (0, -0.20, 0.60),
            (0.22, -0.215, 0.52),
            (0.30, -0.235, 0.20),
            (0, -0.27, 0.36),
        )
    ]
    path = spline([(x, y + 0.05 * head.cos * (z > 0.35)) for x, y, z in brim])
    cast_on_face(head, path)
    pen.fill(path, pen.shade(colour, 0.6))


def _brimmed(head: HeadView) -> None:
    pen, colour = head.pen, head.person.hat_colour
    _crown(head, "cap", 0.03, 0.16)
    x = 0.03 * head.sin
    brim = spline(
        [
            (x - 0.66, -0.20),
            (x - 0.40, -0.30),
            (x, -0.32),
            (x + 0.40, -0.30),
            (x + 0.66, -0.20),
            (x + 0.40, -0.165),
            (x, -0.15),
            (x - 0.40, -0.165),
        ]
    )
    cast_on_face(head, brim)
    pen.stroke([(x - 0.38, -0.285), (x, -0.265), (x + 0.38, -0.285)], pen.shade(colour), 0.085)
    pen.shape(brim, pen.lit(colour, 0.06), depth=0.05)


def _helmet(head: HeadView) -> None:
    pen, colour = head.pen, head.person.hat_colour
    _crown(head, "cap", 0.055, 0.11)
    x = 0.06 * head.sin
    pen.fill(
        spline([(x - 0.46, -0.20), (x, -0.245), (x + 0.50, -0.20), (x + 0.54, -0.165), (x, -0.195), (x - 0.46, -0.165)]),
        pen.shade(colour, 0.5),
    )
    pen.stroke([(x - 0.10, -0.60), (x + 0.02, -0.625), (x + 0.14, -0.59)], pen.lit(colour, 0.55), 0.04)


def _space(head: HeadView) -> None:
    """The glass bubble of a space suit round the whole head."""
    pen, x = head.pen, 0.02 * head.sin
    pen.fill(ellipse(x, -0.02, 0.64, 0.66), 0x30BFD8FF)
    pen.canvas.drawPath(ellipse(x, -0.02, 0.64, 0.66), line_paint(0xFFE6E9EE, 0.055))
    pen.stroke([(x - 0.42, 0.50), (x, 0.66), (x + 0.42, 0.50)], 0xFFE6E9EE, 0.16)
    side = 1 if pen.lx > 0 else -1
    pen.stroke([(x + side * 0.20, -0.52), (x + side * 0.42, -0.36), (x + side * 0.51, -0.12)], 0xA0FFFFFF, 0.05)
    pen.stroke([(x - side * 0.50, 0.10), (x - side * 0.44, 0.28)], 0x60FFFFFF, 0.035)


def _armet(head: HeadView) -> None:
    """A knight's helmet: a steel dome with cheek pieces and a plume, the face open."""
    pen, steel, x = head.pen, head.person.hat_colour, 0.02 * head.sin
    plume = [(x - 0.02, -0.60), (x - 0.16, -0.90), (x - 0.46, -0.92), (x - 0.66, -0.62), (x - 0.60, -0.40), (x - 0.42, -0.66)]
    pen.shape(spline(plume), 0xFFB8413B, depth=0.08)
    _crown(head, "cap", 0.06, 0.12)
    for sign in (-1, 1):
        root = head.at(sign * 0.385, -0.10, 0.02)
        if root[2] < -0.25:
            continue
        ear, chin = head.at(sign * 0.40, -0.20, 0.10), head.at(sign * 0.30, 0.40, 0.18)
        back = head.at(sign * 0.40, 0.30, -0.12)
        path = spline(
            [(ear[0], ear[1]), (ear[0] * 0.98, 0.10), (chin[0], chin[1]), (back[0], back[1]), (root[0], -0.16)], tension=0.5
        )
        pen.shape(path, pen.shade(steel, 0.15), depth=0.05)
    pen.stroke([(x - 0.43, -0.215), (x, -0.255), (x + 0.43, -0.215)], pen.shade(steel, 0.7), 0.06)
    for k in (-0.3, 0.0, 0.3):
        pen.fill(ellipse(x + k, -0.24 + 0.04 * abs(k), 0.018, 0.018), pen.lit(steel, 0.4))
    pen.stroke([(x - 0.12, -0.56), (x + 0.04, -0.60), (x + 0.18, -0.55)], pen.lit(steel, 0.6), 0.03)


def _headphones(head: HeadView) -> None:
    """A band over the hair and a padded cup on every ear that is seen."""
    pen, colour = head.pen, head.person.hat_colour
    cups = [head.at(sign * 0.41, 0.02, -0.02) for sign in (-1, 1)]
    (left, y0, _), (right, y1, _) = sorted(cups)
    crown = (left + right) / 2
    arch = [
        (left, y0 - 0.1),
        (0.9 * left + 0.1 * crown, -0.46),
        (crown, -0.64),
        (0.9 * right + 0.1 * crown, -0.46),
        (right, y1 - 0.1),
    ]
    pen.stroke(arch, pen.shade(colour, 0.3), 0.07)
    for x, y, z in cups:
        if z < -0.2:
            continue
        width = lerp(0.06, 0.115, abs(head.sin))
        pen.shape(ellipse(x, y, width, 0.15), pen.shade(colour, 0.75), depth=0.03)
        pen.shape(ellipse(x, y, width * 0.72, 0.11), colour, depth=0.03)


def _toque(head: HeadView) -> None:
    pen, colour = head.pen, head.person.hat_colour
    x = -0.05 * head.sin
    puff = [
        (x - 0.34, -0.42),
        (x - 0.46, -0.66),
        (x - 0.30, -0.88),
        (x - 0.05, -0.86),
        (x + 0.20, -0.92),
        (x + 0.42, -0.74),
        (x + 0.34, -0.42),
    ]
    pen.shape(spline(puff), colour, depth=0.12)
    _band(head, 0.22, mix(colour, pen.shade(colour), 0.2))


def draw_glasses(head: HeadView) -> None:
    """Round frames with a bridge and temples."""
    pen, canvas = head.pen, head.pen.canvas
    lenses: list[tuple[float, float, float]] = []
    for sign in (-1, 1):
        x, y, z = head.at(sign * 0.160, 0.012, 0.31)
        if z < 0.02:
            continue
        k = clamp(z / 0.3, 0.5, 1)
        rect = skia.RRect.MakeRectXY(skia.Rect.MakeLTRB(x - 0.118 * k, y - 0.098, x + 0.118 * k, y + 0.105), 0.09 * k, 0.09)
        canvas.drawRRect(rect, paint(0x22FFFFFF))
        canvas.drawRRect(rect, line_paint(FRAME_COLOUR, 0.022))
        lenses.append((x, y, k))
    if len(lenses) == 2:
        a, b = sorted(lenses)
        pen.stroke(
            [(a[0] + 0.118 * a[2], a[1] - 0.02), ((a[0] + b[0]) / 2, a[1] - 0.045), (b[0] - 0.118 * b[2], b[1] - 0.02)],
            FRAME_COLOUR,
            0.022,
        )
    for sign in (-1, 1):
        x, y, z = head.at(sign * 0.375, -0.01, 0.0)
        if z > 0.05 or abs(head.sin) < 0.3:
            q = head.at(sign * 0.275, 0.0, 0.27)
            pen.segment((q[0], q[1] - 0.01), (x, y - 0.02), FRAME_COLOUR, 0.02)


def draw_beard(head: HeadView) -> None:
    """A short or full beard with moustache, between its own hairline and the jaw."""
    person, pen, yaw = head.person, head.pen, head.yaw_deg
    hair, full = person.hair_colour, person.beard == "full"
    top: list[Pt] = []
    for i in range(25):
        lon = lerp(-90 - yaw, 90 - yaw, i / 24)
        if abs(lon) > 108:
            continue
        y = hairline("beard", lon)
        a = 0.37 * (1 - 0.30 * smooth(y / 0.5))
        left, forward = a * math.sin(math.radians(lon)), 0.36 * math.cos(math.radians(lon))
        top.append((left * head.cos + forward * head.sin, y))
    drop, cx = (0.07 if full else 0.012), 0.05 * head.sin
    jaw = sorted((p for p in head.outline if p[1] > 0.05), key=lambda p: -math.atan2(p[0] - cx, p[1] - 0.05))
    below: list[Pt] = [(cx + (x - cx) * 1.03, y + drop * smooth((y - 0.15) / 0.3)) for x, y, *_ in jaw]
    if top[-1][0] > top[0][0] and below[0][0] < below[-1][0]:
        below.reverse()
    pen.shape(spline(top + below), hair if full else mix(hair, person.skin, 0.35), pen.shade(hair), depth=0.09, amount=0.7)
    x, w = head.at(0, 0, 0.33)[0] - 0.02 * head.sin, 0.10 * max(0.5, head.cos)
    moustache = [
        (x - w * 1.1, 0.262),
        (x - w * 0.5, 0.222),
        (x, 0.232),
        (x + w * 0.5, 0.222),
        (x + w * 1.1, 0.262),
        (x + w * 0.5, 0.262),
        (x, 0.255),
        (x - w * 0.5, 0.262),
    ]
    pen.fill(spline(moustache), mix(hair, pen.shade(hair), 0.4))
    pen.fill(ellipse(x, 0.295, w * 0.9, 0.036), pen.skin_shade(person.skin, 0.5))
