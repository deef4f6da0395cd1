"""Eyes, brows, nose and mouth. Without lid shadow, lash line and highlight eyes look dead."""

from __future__ import annotations

import skia

from seedream.rendering.characters.expressions import Expression
from seedream.rendering.characters.head import HeadView
from seedream.rendering.characters.mouth import mouth_place
from seedream.rendering.characters.pen import alpha, brightness, line_paint, paint
from seedream.rendering.characters.shapes import Pt, clamp, corners, ellipse, lerp, spline
from seedream.rendering.colour import mix

EYE_SPACING, BROW_Y, NOSE_Y = 0.158, -0.118, 0.135
TEAR, TEAR_S = 0xD88CC8F0, 1.8
"""Colour of a tear, and how long it takes down the cheek."""


def draw_face(head: HeadView, e: Expression) -> None:
    """Nose, both eyes with their brows, and the mouth."""
    _nose(head)
    for sign in (-1, 1):
        _eye_and_brow(head, e, sign)
    _mouth(head, e)


def draw_tears(head: HeadView, time_s: float) -> None:
    """Tears that well up below the eyes and run down the cheeks, one after the other."""
    for sign in (-1, 1):
        for start in (0.0, 0.5):
            way = (time_s / TEAR_S + start + 0.13 * sign) % 1.0
            x, y, z = head.at(sign * EYE_SPACING * 1.12, _eye_level(head) + 0.08 + 0.26 * way, 0.30)
            if z > 0.05:
                size = 0.030 + 0.022 * way
                drop = [(x, y - 1.9 * size), (x + size * 0.8, y), (x, y + size), (x - size * 0.8, y)]
                head.pen.fill(spline(drop), TEAR)
                head.pen.fill(ellipse(x - 0.3 * size, y + 0.1 * size, 0.26 * size, 0.36 * size), 0xE0FFFFFF)


def _eye_level(head: HeadView) -> float:
    return 0.03 if head.person.age == "child" else 0.0


def _nose(head: HeadView) -> None:
    """A shadow plane and a small wing, never two dots; in profile only the nostril."""
    person, pen = head.person, head.pen
    x, y, _ = head.at(0, NOSE_Y + (0.02 if person.age == "child" else 0), 0.39)
    size = {"child": 0.75, "elder": 1.12}.get(person.age, 1.0) * lerp(1.05, 0.9, person.femininity)
    shade = pen.skin_shade(person.skin)
    edge = mix(shade, 0xFF6A2030, 0.25)
    b = head.profile
    if b < 1:
        bridge, fade = head.at(0, 0, 0.335)[0], 1 - b
        d = -1 if pen.lx > 0 else 1
        plane = [
            (bridge + d * 0.010, _eye_level(head) + 0.02), (x + d * 0.030 * size, y - 0.02),
            (x + d * 0.062 * size, y + 0.012 * size),
            (x + d * 0.045 * size, y + 0.040 * size), (x - d * 0.015 * size, y + 0.048 * size),
            (x - d * 0.035 * size, y + 0.028 * size),
            (x - 0.002, y + 0.020 * size),
        ]  # fmt: skip
        pen.fill(spline(plane), alpha(pen.skin_shade(person.skin, 0.85), 0.75 * fade))
        base = [
            (x - 0.045 * size, y + 0.030 * size),
            (x - 0.02 * size, y + 0.046 * size),
            (x + 0.012 * size, y + 0.046 * size),
            (x + 0.040 * size, y + 0.030 * size),
        ]
        pen.stroke(base, alpha(edge, 0.8 * fade), 0.016)
    if b > 0.5:
        pen.stroke([(0.385, 0.160), (0.366, 0.172), (0.352, 0.163)], alpha(edge, 0.9), 0.015)


def _eye_and_brow(head: HeadView, e: Expression, sign: int) -> None:
    person, pen = head.person, head.pen
    x, y, z = head.at(sign * EYE_SPACING, _eye_level(head), 0.285)
    side = head.sin > 0.9
    if z < 0.035 or (side and sign > 0):
        return
    size = {"child": 1.22, "elder": 0.96}.get(person.age, 1.0) * lerp(1.0, 1.08, person.femininity)
    near = clamp(z / 0.285, 0.50, 1.0)
    x -= 0.015 if side else 0.0
    w = 0.070 * size * near
    if head.sin > 0.5 and sign > 0:
        x, w = min(x, head.outline[3][0] - 0.068), min(w, 0.045)
    h = 0.054 * size * e.eye * lerp(0.92, 1.02, person.femininity)
    outer = sign if not side else -1
    ink = mix(person.eye, 0xFF140C12, 0.55)
    if e.arc or e.eye < 0.12:
        bend = -0.030 if e.arc else 0.014
        pen.stroke([(x - w, y + 0.014), (x - w * 0.5, y + 0.014 + bend * 0.8), (x, y + 0.014 + bend),
            (x + w * 0.5, y + 0.014 + bend * 0.8), (x + w, y + 0.014)], ink, 0.024)  # fmt: skip
    else:
        _open_eye(head, e, (x, y, w, h, size, near), outer, ink)
    _brow(head, e, (x, y, near, size), sign, outer, side)


def _open_eye(head: HeadView, e: Expression, box: tuple[float, float, float, float, float, float], outer: int, ink: int) -> None:
    """White, lid shadow, iris, pupil, highlights, lash line, lower lid."""
    person, pen, canvas = head.person, head.pen, head.pen.canvas
    x, y, w, h, size, near = box
    shade, low = pen.skin_shade(person.skin), e.lower
    eye = spline([
        (x - w, y + 0.006), (x - w * 0.55, y - h * 0.85), (x, y - h), (x + w * 0.55, y - h * 0.85), (x + w, y + 0.006),
        (x + w * 0.55, y + h * (0.85 - low)), (x, y + h * (1 - low)), (x - w * 0.55, y + h * (0.85 - low)),
    ])  # fmt: skip
    pen.fill(eye, mix(0xFFF7F1EA, person.skin, 0.14))
    canvas.save()
    canvas.clipPath(eye, doAntiAlias=True)
    r = 0.051 * size
    rx, ry = r * max(0.72, near), r * 1.06
    ix = x + e.gaze_x * 0.022 * near + (0.010 if head.sin > 0.3 else 0)
    iy = y + e.gaze_y * 0.016 + 0.001
    pen.fill(ellipse(ix, iy, rx, ry), person.eye)
    pen.fill(ellipse(ix, iy + ry * 0.45, rx * 0.72, ry * 0.42), alpha(pen.lit(person.eye, 0.45), 0.55))  # light caught in the iris
    pen.fill(ellipse(ix, iy, rx * 0.56, ry * 0.58), 0xFF120A10)
    pen.fill(
        ellipse(x, y - h * 1.05, w * 1.15, h * 0.60), alpha(mix(shade, 0xFF40203A, 0.4), 0.48)
    )  # the lid's shadow sets the eye into the head
    pen.fill(ellipse(ix + 0.017 * size, iy - 0.018 * size, 0.0145 * size, 0.0155 * size), 0xFFFFFFFF)
    pen.fill(ellipse(ix - 0.018 * size, iy + 0.020 * size, 0.007 * size, 0.007 * size), 0xB0FFFFFF)
    canvas.restore()
    lash: list[Pt] = [
        (x - w * 1.04, y + 0.008),
        (x - w * 0.55, y - h * 0.87),
        (x, y - h * 1.02),
        (x + w * 0.55, y - h * 0.87),
        (x + w * 1.04, y + 0.008),
    ]
    if person.femininity > 0.5:
        i = 4 if outer > 0 else 0
        lash[i] = (lash[i][0] + outer * 0.022, lash[i][1] - 0.018)
    pen.stroke(lash, ink, lerp(0.019, 0.026, person.femininity))
    if e.eye > 0.5:  # crease of the upper lid
        pen.stroke(
            [(x - w * 0.8, y - h * 0.95 - 0.012), (x, y - h * 1.15 - 0.020), (x + w * 0.8, y - h * 0.95 - 0.012)],
            alpha(shade, 0.55),
            0.010,
        )
    if low > 0.15:
        pen.stroke(
            [
                (x - w * 0.8, y + h * (0.75 - low) + 0.018),
                (x, y + h * (1 - low) + 0.014),
                (x + w * 0.8, y + h * (0.75 - low) + 0.018),
            ],
            alpha(shade, 0.8),
            0.013,
        )


def _brow(head: HeadView, e: Expression, at: tuple[float, float, float, float], sign: int, outer: int, side: bool) -> None:
    """A tapered shape, thick at its inner end."""
    person, pen = head.person, head.pen
    x, y, near, size = at
    base = y + BROW_Y * lerp(1, 1.04, person.femininity) - 0.03 * (size - 1)
    w, thick = 0.088 * near, lerp(0.030, 0.021, person.femininity) * {"elder": 1.15, "child": 0.85}.get(person.age, 1.0)
    inner = -outer if not side else 1
    rise_in, rise_out = e.brow_inner, e.brow_outer
    if e.skew and sign > 0:
        rise_out, rise_in = rise_out + 0.03, rise_in + 0.035
    a = (x + inner * (w * 0.92 + e.push * 0.02), base - rise_in + 0.012)
    b = (x - inner * w * 0.15, base - (rise_in + rise_out) / 2 - 0.018)
    c = (x - inner * w * 1.05, base - rise_out + 0.018)
    hair = person.hair_colour
    colour = mix(hair, 0xFF2A1A1A, 0.25) if brightness(hair) < 0.6 else mix(hair, 0xFF6A5A5A, 0.4)
    pen.fill(
        spline(
            [(a[0], a[1] - thick * 0.5), (b[0], b[1] - thick * 0.55), c, (b[0], b[1] + thick * 0.5), (a[0], a[1] + thick * 0.6)]
        ),
        colour,
    )


def _lip_colour(head: HeadView) -> int:
    skin, pen, fem = head.person.skin, head.pen, head.person.femininity
    if brightness(skin) < 0.35:
        return mix(pen.lit(skin, 0.12), 0xFFB05058, 0.35)
    return mix(mix(skin, 0xFFA83A48, lerp(0.32, 0.50, fem)), pen.shade(skin), 0.25)


def _mouth(head: HeadView, e: Expression) -> None:
    x, y, half = mouth_place(head.yaw_deg, head.person.age)
    profile = head.sin > 0.93
    half *= e.width
    curve, skew = e.curve * 0.042, e.skew * 0.03
    left, right = (x - half, y - curve), (x + half, y - curve - skew)
    if profile:
        x = 0.285
        left, right = (x - half * 0.9 + 0.01, y - curve * 0.9), (0.350, y - 0.008)
    if e.open * 0.125 < 0.012:
        _closed_mouth(head, e, (x, y, half), left, right, profile)
    elif profile:
        _open_profile(head, e, y, left)
    else:
        _open_mouth(head, e, (x, y, half), left, right)


def _closed_mouth(head: HeadView, e: Expression, at: tuple[float, float, float], left: Pt, right: Pt, profile: bool) -> None:
    pen, person = head.pen, head.person
    x, y, half = at
    lip, middle = _lip_colour(head), y + e.curve * 0.042 * 0.55
    line: list[Pt] = [
        left, (lerp(left[0], right[0], 0.3), lerp(left[1], middle, 0.75)), (lerp(left[0], right[0], 0.5), middle),
        (lerp(left[0], right[0], 0.7), lerp(right[1], middle, 0.75)), right,
    ]  # fmt: skip
    if person.femininity > 0.5 and not profile:
        pen.fill(
            spline(
                [
                    line[0],
                    line[1],
                    (x, middle - 0.022),
                    line[3],
                    line[4],
                    (x + half * 0.4, middle + 0.030),
                    (x, middle + 0.036),
                    (x - half * 0.4, middle + 0.030),
                ]
            ),
            alpha(lip, 0.72),
        )
    pen.stroke(line, mix(lip, 0xFF3C1018, 0.62), 0.018)
    if not profile:
        shade = alpha(pen.skin_shade(person.skin), 0.65)
        pen.stroke([(x - half * 0.35, middle + 0.056), (x, middle + 0.064), (x + half * 0.35, middle + 0.056)], shade, 0.016)


def _open_mouth(head: HeadView, e: Expression, at: tuple[float, float, float], left: Pt, right: Pt) -> None:
    pen, canvas, fem = head.pen, head.pen.canvas, head.person.femininity
    x, y, half = at
    curve, opening, r = e.curve * 0.042, e.open * 0.125, e.round
    top = y - opening * lerp(0.16, 0.5, r) - curve * 0.1
    low = y + opening * lerp(0.95, 0.55, r) + max(curve, 0) * 0.4
    points: list[Pt] = [
        left, (x - half * 0.55, top + 0.002), (x, top + 0.006), (x + half * 0.55, top + 0.002), right,
        (x + half * 0.62, lerp(right[1], low, 0.78)), (x, low), (x - half * 0.62, lerp(left[1], low, 0.78)),
    ]  # fmt: skip
    if r < 0.5:
        points[0], points[4] = (*points[0][:2], 1.0), (*points[4][:2], 1.0)
    path = spline(points)
    canvas.drawPath(path, line_paint(_lip_colour(head), lerp(0.022, 0.034, fem)))
    pen.fill(path, 0xFF571B2A)
    canvas.save()
    canvas.clipPath(path, doAntiAlias=True)
    if e.tongue:
        pen.fill(ellipse(x, low + 0.01, half * 0.62, opening * 0.42), 0xFFD0606A)
    if e.teeth:
        teeth = top + max(0.018, opening * 0.32 * min(1, e.teeth))
        canvas.drawRect(skia.Rect.MakeLTRB(x - 0.2, y - 0.2, x + 0.2, teeth), paint(0xFFF6F0E6))
    canvas.restore()
    shade = alpha(pen.skin_shade(head.person.skin), 0.6)
    pen.stroke([(x - half * 0.35, low + 0.036), (x, low + 0.046), (x + half * 0.35, low + 0.036)], shade, 0.016)


def _open_profile(head: HeadView, e: Expression, y: float, left: Pt) -> None:
    """A wedge that opens between the lips."""
    pen, opening = head.pen, e.open * 0.10
    wedge: list[Pt] = [
        (left[0], left[1], 1.0),
        (0.35, y - 0.016, 1.0),
        (0.374, y - 0.010, 1.0),
        (0.352, y + opening, 1.0),
        (0.33, y + opening * 0.9, 1.0),
    ]
    path = spline(wedge, tension=0.3)
    pen.canvas.drawPath(path, line_paint(_lip_colour(head), 0.020))
    pen.fill(path, 0xFF571B2A)
    if e.teeth:
        pen.fill(
            spline(corners([(left[0] + 0.02, y - 0.02), (0.362, y - 0.018), (0.358, y + 0.008), (left[0] + 0.03, y + 0.004)])),
            0xFFF6F0E6,
        )
