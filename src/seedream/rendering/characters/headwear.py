"""Hats, glasses and beards."""

from __future__ import annotations

import math

import skia

from seedream.rendering.characters.blossoms import flower_crown, hair_flower
from seedream.rendering.characters.costumes import HATS
from seedream.rendering.characters.hair import cap_path, cap_points, hairline
from seedream.rendering.characters.hairstyles import cast_on_face
from seedream.rendering.characters.head import HeadView
from seedream.rendering.characters.pen import line_paint, paint
from seedream.rendering.characters.shapes import Pt, clamp, ellipse, lerp, smooth, spline
from seedream.rendering.colour import mix

FRAME_COLOUR = 0xFF2A2028


def draw_hat(head: HeadView) -> None:
    """A beanie, cap, wide-brimmed hat, hard hat, a cook's hat, or what a role wears."""
    draw = HATS.get(head.person.hat) or {
        "beanie": _beanie, "cap": _cap, "hat": _brimmed, "helmet": _helmet, "toque": _toque, "space": _space, "knight": _armet,
        "headphones": _headphones, "crown": _royal, "flowercrown": flower_crown, "hairflower": hair_flower,
        "legion": _legion, "horned": _horned,
        "pointed": _pointed, "tricorn": _tricorn, "kabuto": _kabuto, "mask": _mask,
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


def _mask(head: HeadView) -> None:
    """A diver's mask over the eyes, its strap round a hood, and the snorkel at the side."""
    pen, colour = head.pen, head.person.hat_colour
    _crown(head, "beanie", 0.03, 0.04)
    middle = head.at(0.0, -0.06, 0.46)
    left, right = head.at(-0.34, -0.06, 0.30), head.at(0.34, -0.06, 0.30)
    x, wide = (left[0] + right[0] + middle[0]) / 3, 0.5 * abs(right[0] - left[0]) + 0.09
    for a, b in ((left, -0.47), (right, 0.47)):
        edge = head.at(b, -0.10, -0.05)
        pen.stroke([(a[0], -0.06), (edge[0], -0.10)], FRAME_COLOUR, 0.07)
    glass = skia.RRect.MakeRectXY(skia.Rect.MakeLTRB(x - wide, -0.21, x + wide, 0.13), 0.12, 0.12)
    pen.canvas.drawRRect(glass, paint(0x559ADCF0))
    pen.canvas.drawRRect(glass, line_paint(colour, 0.065))
    side = 1 if pen.lx > 0 else -1
    pen.stroke([(x + side * 0.5 * wide, -0.14), (x + side * 0.72 * wide, 0.0)], 0xA0FFFFFF, 0.03)
    tube = head.at(-0.42, 0.0, -0.02)[0]
    pen.stroke([(x - 0.25, 0.30), (tube, 0.30), (tube - 0.02, -0.30), (tube - 0.05, -0.78)], colour, 0.07)


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


def _royal(head: HeadView) -> None:
    """A golden crown round the hair: five points with pearls and a band with gems."""
    pen, gold, x = head.pen, head.person.hat_colour, 0.04 * head.sin
    rim: list[Pt] = [(x - 0.37, -0.30), (x - 0.19, -0.25), (x, -0.235), (x + 0.19, -0.25), (x + 0.37, -0.30)]
    tips: list[Pt] = [(x + 0.43, -0.66), (x + 0.22, -0.70), (x, -0.76), (x - 0.22, -0.70), (x - 0.43, -0.66)]
    dips: list[Pt] = [(x + 0.29, -0.48), (x + 0.10, -0.49), (x - 0.10, -0.49), (x - 0.29, -0.48)]
    edge = [tips[0], *(p for pair in zip(dips, tips[1:], strict=True) for p in pair)]
    back = skia.Path()
    back.addPoly([skia.Point(*p) for p in [*rim, *edge]], True)
    pen.shape(back, gold, depth=0.10)
    for tip in tips:
        pen.fill(ellipse(tip[0], tip[1], 0.045, 0.045), pen.lit(gold, 0.5))
    pen.stroke([(px, py - 0.05) for px, py in rim], pen.shade(gold, 0.5), 0.05)
    for (px, py), gem in zip(rim[1:4], (0xFF3C6FA8, 0xFFB8413B, 0xFF3F8A5C), strict=True):
        pen.fill(ellipse(px, py - 0.05, 0.035, 0.03), gem)


def _legion(head: HeadView) -> None:
    """A Roman helmet: a bronze dome with cheek pieces and a stiff red crest from front to back."""
    pen, x = head.pen, 0.02 * head.sin
    wide = 0.10 + 0.42 * abs(head.sin)
    crest = [(x + wide * 0.9, -0.52), (x + wide * 0.8, -0.86), (x, -0.98), (x - wide, -0.84), (x - wide * 1.1, -0.44)]
    pen.shape(spline(crest), 0xFFB8322E, depth=0.08)
    head_gear = head.person.hat_colour
    _crown(head, "cap", 0.06, 0.10)
    for sign in (-1, 1):
        root = head.at(sign * 0.385, -0.12, 0.02)
        if root[2] < -0.25:
            continue
        ear, chin = head.at(sign * 0.40, -0.20, 0.10), head.at(sign * 0.33, 0.30, 0.20)
        back = head.at(sign * 0.40, 0.20, -0.08)
        cheek = [(ear[0], ear[1]), (ear[0] * 0.98, 0.05), (chin[0], chin[1]), (back[0], back[1]), (root[0], -0.16)]
        pen.shape(spline(cheek, tension=0.5), pen.shade(head_gear, 0.15), depth=0.05)
    pen.stroke([(x - 0.43, -0.215), (x, -0.255), (x + 0.43, -0.215)], pen.shade(head_gear, 0.6), 0.07)


def _horned(head: HeadView) -> None:
    """The helmet that picture books give to Vikings: a steel dome with a rim and two horns."""
    pen, steel, x = head.pen, head.person.hat_colour, 0.02 * head.sin
    for sign in (-1, 1):
        root = head.at(sign * 0.40, -0.34, 0.0)
        if root[2] < -0.3:
            continue
        way = 1 if root[0] > x else -1
        bx, by = root[0], root[1]
        tip: list[Pt] = [(bx + way * 0.20, by + 0.02), (bx + way * 0.30, by - 0.30), (bx + way * 0.13, by - 0.12)]
        horn = [(bx - way * 0.04, by + 0.09), *tip, (bx - way * 0.04, by - 0.08)]
        pen.shape(spline(horn, tension=0.4), 0xFFEADFC8, depth=0.05)
    _crown(head, "cap", 0.055, 0.11)
    pen.stroke([(x - 0.43, -0.215), (x, -0.255), (x + 0.43, -0.215)], pen.shade(steel, 0.6), 0.08)
    pen.stroke([(x, -0.24), (x + 0.01, -0.62)], pen.shade(steel, 0.45), 0.06)


def _pointed(head: HeadView) -> None:
    """The tall hat of witches and wizards: a bent cone over a broad brim, with a band."""
    pen, colour, x = head.pen, head.person.hat_colour, 0.03 * head.sin
    cone: list[Pt] = [
        (x - 0.42, -0.24), (x - 0.30, -0.62), (x - 0.12, -1.05), (x - 0.30, -1.36), (x + 0.02, -1.22), (x + 0.20, -0.84),
        (x + 0.42, -0.24),
    ]  # fmt: skip
    pen.shape(spline(cone, tension=0.35), colour, depth=0.12)
    pen.stroke([(x - 0.39, -0.33), (x, -0.30), (x + 0.39, -0.33)], pen.lit(colour, 0.45), 0.10)
    brim = spline([(x - 0.74, -0.17), (x - 0.40, -0.27), (x, -0.29), (x + 0.40, -0.27), (x + 0.74, -0.17), (x, -0.13)])
    cast_on_face(head, brim)
    pen.shape(brim, pen.lit(colour, 0.06), depth=0.05)


def _tricorn(head: HeadView) -> None:
    """A pirate's hat: a low crown, the brim turned up into three corners with a pale edge."""
    pen, colour, x = head.pen, head.person.hat_colour, 0.04 * head.sin
    _crown(head, "cap", 0.03, 0.14)
    brim: list[Pt] = [
        (x - 0.70, -0.30), (x - 0.34, -0.62), (x, -0.70), (x + 0.34, -0.62), (x + 0.70, -0.30), (x + 0.32, -0.24), (x, -0.20),
        (x - 0.32, -0.24),
    ]  # fmt: skip
    path = spline(brim, tension=0.4)
    cast_on_face(head, path)
    pen.shape(path, colour, depth=0.08)
    pen.stroke(brim[:5], 0xFFE6D7A8, 0.035)
    pen.fill(ellipse(x, -0.44, 0.075, 0.07), 0xFFF1ECE0)
    pen.stroke([(x - 0.11, -0.36), (x + 0.11, -0.30)], 0xFFF1ECE0, 0.03)
    pen.stroke([(x + 0.11, -0.36), (x - 0.11, -0.30)], 0xFFF1ECE0, 0.03)


def _kabuto(head: HeadView) -> None:
    """A samurai's helmet: a ridged dome, a flared neck guard and a golden crescent."""
    pen, colour, x = head.pen, head.person.hat_colour, 0.04 * head.sin
    for side, foot in ((-1, 0.10), (1, -0.02)):
        guard: list[Pt] = [(x + side * 0.44, -0.30), (x + side * 0.64, foot), (x + side * 0.42, foot), (x + side * 0.33, -0.16)]
        pen.shape(spline(guard, tension=0.4), pen.shade(colour, 0.3), depth=0.05)
    _crown(head, "cap", 0.06, 0.12)
    for k in (-0.22, 0.0, 0.22):
        pen.stroke([(x + k * 1.3, -0.26), (x + k, -0.46), (x + k * 0.4, -0.62)], pen.lit(colour, 0.25), 0.02)
    front = x + 0.16 * head.sin
    crescent: list[Pt] = [
        (front - 0.36, -0.94), (front - 0.30, -0.62), (front, -0.44), (front + 0.30, -0.62), (front + 0.36, -0.94),
        (front + 0.16, -0.64), (front, -0.56), (front - 0.16, -0.64),
    ]  # fmt: skip
    pen.shape(spline(crescent, tension=0.45), 0xFFE0B04A, depth=0.03)
    pen.stroke([(x - 0.44, -0.215), (x, -0.25), (x + 0.44, -0.215)], pen.shade(colour, 0.6), 0.06)


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
