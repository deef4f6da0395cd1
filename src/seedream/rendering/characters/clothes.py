"""What is on a garment: lapels, buttons, pockets, stripes, necklines, collars, hoods, aprons, scarves."""

from __future__ import annotations

import math
from collections.abc import Callable

from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.hems import folds, hem
from seedream.rendering.characters.pen import alpha, line_paint, paint
from seedream.rendering.characters.shapes import Pt, clamp, corners, lerp, spline
from seedream.rendering.colour import mix

LAPELLED = {"coat", "trench", "labcoat", "parka", "suit", "jacket"}
BUTTONS = {
    "suit": (0.34, 0.14),
    "coat": (0.50, 0.28, 0.06),
    "trench": (0.54, 0.16),
    "labcoat": (0.50, 0.28, 0.06),
    "parka": (0.8, 0.6, 0.4, 0.2),
}
OPENING = {"suit": 0.46, "coat": 0.62, "trench": 0.64}
NECKLINE = {"tee": 0.045, "tank": 0.10, "dress": 0.12, "gown": 0.12, "robe": 0.06, "blouse": 0.10}


def draw_details(fig: Figure) -> None:
    """Everything on the garment; the canvas is clipped to it."""
    outfit = fig.person.outfit
    if outfit in LAPELLED:
        _front(fig)
    detail = _DETAILS.get(outfit)
    if detail:
        detail(fig)
    if outfit in NECKLINE:
        _neckline(fig, NECKLINE[outfit])


def _front(fig: Figure) -> None:
    """Lapels over what is worn beneath, the closing edge, buttons and pockets."""
    person, pen, sway = fig.person, fig.pen, fig.pose.sway
    outfit, colour = person.outfit, person.top
    shade = pen.shade(colour)
    opening = OPENING.get(outfit, 0.70)
    if outfit != "parka":
        v = [
            fig.chest(1.06, -0.16),
            fig.chest(0.9, -0.13),
            fig.chest(opening, 0),
            fig.chest(0.9, 0.13),
            fig.chest(1.06, 0.16),
            fig.chest(1.1, 0),
        ]
        pen.shape(spline(corners(v), tension=0.2), person.inner, depth=0.06)
        if outfit == "suit" and person.femininity < 0.5:
            tie = [(0.99, -0.035), (0.99, 0.035), (0.93, 0.025), (0.62, 0.05), (0.55, 0), (0.62, -0.05), (0.93, -0.025)]
            pen.fill(spline([(*fig.chest(h, a), float(i < 2)) for i, (h, a) in enumerate(tie)]), person.accent)
        for sign in (-1, 1):
            wide = 1.25 if outfit == "trench" else 1.0
            lapel = [
                fig.chest(h, sign * a * wide)
                for h, a in ((1.05, 0.15), (0.96, 0.29), (0.86, 0.26), (0.84, 0.31), (opening, 0.02), (0.82, 0.11))
            ]
            far = sign < 0 and fig.sin >= -0.01
            pen.fill(spline(corners(lapel), tension=0.3), mix(colour, shade, 0.55) if far else pen.lit(colour, 0.10))
            pen.canvas.drawPath(spline(lapel[:5], closed=False, tension=0.1), line_paint(alpha(shade, 0.55), 0.02))
    top, low = fig.chest(opening if outfit != "parka" else 0.98, 0), fig.chest(-0.1, 0)
    bottom = fig.torso.body.getBounds().bottom()
    edge: list[Pt] = [top, fig.chest(0.3, 0), low, (low[0] + (low[0] - top[0]) * 0.3 + sway * 0.5 + fig.sin * 0.12, bottom + 0.1)]
    pen.stroke(edge, pen.shade(colour, 0.9), 0.028)
    offsets = (-0.12, 0.12) if outfit == "trench" else (-0.06 if fig.sin > -0.01 else 0.06,)
    for h in BUTTONS.get(outfit, (0.34, 0.14)):
        for a in offsets:
            x, y = fig.chest(h, a)
            pen.canvas.drawCircle(x, y, 0.026, paint(mix(shade, 0xFF181020, 0.35)))
    if outfit != "suit":
        for sign in (-1, 1):
            inner, outer = fig.chest(0.12, sign * person.hip_hu * 0.55), fig.chest(0.10, sign * person.hip_hu * 0.98)
            if abs(inner[0] - outer[0]) > 0.08:
                pen.segment((inner[0], inner[1] + 0.04), outer, pen.shade(colour, 0.9), 0.033)


def _band(fig: Figure, height: float, opacity: float) -> None:
    """Ribbed band along the lower edge."""
    x1, y1 = fig.torso.right[0][:2]
    x0, y0 = fig.torso.left[0][:2]
    pen = fig.pen
    points = [(x0 - 0.2, y0 - height), (x1 + 0.2, y1 - height), (x1 + 0.2, y1 + 0.1), (x0 - 0.2, y0 + 0.1)]
    pen.fill(spline(points, tension=0.05), alpha(pen.shade(fig.person.top), opacity))


def _hoodie(fig: Figure) -> None:
    pen, colour = fig.pen, fig.person.top
    shade = pen.shade(colour)
    pocket = spline(
        corners([fig.chest(0.34, -0.24), fig.chest(0.34, 0.24), fig.chest(0.04, 0.36), fig.chest(0.04, -0.36)]), tension=0.2
    )
    pen.fill(pocket, mix(colour, shade, 0.35))
    pen.canvas.drawPath(pocket, line_paint(alpha(shade, 0.8), 0.02))
    _band(fig, 0.13, 0.6)


def _sweater(fig: Figure) -> None:
    _band(fig, 0.11, 0.55)
    if not fig.person.stripes:
        return
    left, right = fig.torso.left[2][0] - 0.3, fig.torso.right[2][0] + 0.3
    for h, width in ((0.66, 0.085), (0.50, 0.05)):
        x, y = fig.chest(h, 0)
        fig.pen.stroke([(left, y), (x, y), (right, y)], mix(fig.person.accent, fig.person.top, 0.12), width)


def _puffer(fig: Figure) -> None:
    left, right = fig.torso.left[2][0] - 0.5, fig.torso.right[2][0] + 0.5
    for h in (0.15, 0.34, 0.53, 0.72, 0.88):
        x, y = fig.chest(h, 0)
        fig.pen.stroke([(left, y - 0.05), (x, y + 0.03), (right, y - 0.05)], alpha(fig.pen.shade(fig.person.top), 0.85), 0.035)


def _belt(fig: Figure, h: float, colour: int, width: float) -> None:
    x, y = fig.chest(h, 0)
    left, right = fig.torso.left[1][0] - 0.3, fig.torso.right[1][0] + 0.3
    fig.pen.stroke([(left, y - 0.01), (x, y + 0.015), (right, y - 0.01)], colour, width)


def _hem_folds(fig: Figure, top_y: float, count: int) -> None:
    if fig.torso.hem:
        folds(fig, fig.torso.body, fig.torso.hem, top_y, fig.person.top, count)


def _dress(fig: Figure) -> None:
    if fig.torso.hem:
        _belt(fig, 0.42, mix(fig.person.accent, fig.person.top, 0.1), 0.09)
        _hem_folds(fig, fig.chest(0.42, 0)[1], 3)


def _coat(fig: Figure) -> None:
    _hem_folds(fig, fig.skeleton.project(fig.skeleton.pelvis)[1] - 0.1, 2)


def _trench(fig: Figure) -> None:
    pen, colour = fig.pen, fig.person.top
    _hem_folds(fig, fig.skeleton.project(fig.skeleton.pelvis)[1] - 0.3, 4)
    _belt(fig, 0.37, pen.shade(colour, 0.75), 0.115)
    x, y = fig.chest(0.37, 0.02)
    pen.canvas.drawPath(
        spline(corners([(x - 0.06, y - 0.07), (x + 0.06, y - 0.07), (x + 0.06, y + 0.08), (x - 0.06, y + 0.08)]), tension=0.1),
        line_paint(pen.lit(fig.person.accent, 0.1), 0.03),
    )


def _shirt(fig: Figure) -> None:
    pen = fig.pen
    pen.stroke([fig.chest(0.98, 0), fig.chest(0.5, 0), fig.chest(0, 0)], alpha(pen.shade(fig.person.top), 0.9), 0.022)
    for h in (0.8, 0.6, 0.4, 0.2):
        x, y = fig.chest(h, 0)
        pen.canvas.drawCircle(x, y, 0.018, paint(pen.lit(fig.person.top, 0.6)))


_DETAILS: dict[str, Callable[[Figure], None]] = {
    "hoodie": _hoodie, "sweater": _sweater, "puffer": _puffer, "dress": _dress, "gown": _dress, "robe": _dress,
    "coat": _coat, "trench": _trench, "shirt": _shirt,
}  # fmt: skip


def _neckline(fig: Figure, depth: float) -> None:
    """Opening that shows skin, with a ribbed edge."""
    pen, person = fig.pen, fig.person
    points = [
        fig.chest(1.07, -0.19),
        fig.chest(1 - depth * 0.5, -0.15),
        fig.chest(0.985 - depth, 0),
        fig.chest(1 - depth * 0.5, 0.15),
        fig.chest(1.07, 0.19),
        fig.chest(1.2, 0),
    ]
    pen.fill(spline(points), person.skin)
    pen.stroke(points[:5], pen.shade(person.top, 0.75), 0.055)


def draw_apron(fig: Figure) -> None:
    """An apron from the chest to above the knees."""
    person, pen = fig.person, fig.pen
    if not person.apron:
        return
    w, colour = person.hip_hu, person.apron
    x0, x1, y, middle = hem(fig, person.frame.thigh * (0.80 if not fig.pose.seated else 0.2), 0.0)
    points = [
        fig.chest(0.80, -0.27), fig.chest(0.80, 0.27), fig.chest(0.42, 0.36), fig.chest(0.40, w * 1.05), fig.chest(0, w * 1.12),
        (lerp(middle, x1, 0.80), y), (lerp(middle, x0, 0.72), y + 0.02), fig.chest(0, -w * 1.12), fig.chest(0.40, -w * 1.05),
        fig.chest(0.42, -0.36),
    ]  # fmt: skip
    sharp = {0, 1, 3, 5, 6, 8}
    pen.shape(spline([(*p[:2], float(i in sharp)) for i, p in enumerate(points)], tension=0.4), colour, depth=0.14)
    for sign in (-1, 1):
        pen.segment(fig.chest(0.80, sign * 0.25), fig.chest(1.02, sign * 0.17), colour, 0.05)
    pocket = spline(
        corners([fig.chest(0.20, -0.24), fig.chest(0.20, 0.24), fig.chest(-0.06, 0.24), fig.chest(-0.06, -0.24)]), tension=0.3
    )
    pen.canvas.drawPath(pocket, line_paint(pen.shade(colour, 0.9), 0.022))


def draw_collar(fig: Figure) -> None:
    """What lies round the neck above the garment: hood, shirt collar, turtleneck."""
    outfit = fig.person.outfit
    if outfit in ("hoodie", "parka"):
        _hood(fig)
    if outfit in ("shirt", "jacket", "suit", "labcoat", "coat", "trench") and not fig.person.scarf:
        _shirt_collar(fig)
    if outfit in ("sweater", "puffer"):
        rim: tuple[Pt, ...] = ((1.00, -0.20), (0.965, 0), (1.00, 0.20), (1.10, 0.17), (1.08, 0), (1.10, -0.17))
        if outfit == "puffer":
            rim = ((0.98, -0.24), (0.94, 0), (0.98, 0.24), (1.15, 0.22), (1.12, 0), (1.15, -0.22))
        if fig.person.age == "child":  # a child's chin is right above the shoulders
            rim = tuple((min(up, _LOW_COLLAR), out) for up, out in rim)
        colour, shade = fig.person.top, fig.pen.shade(fig.person.top)
        fig.pen.shape(spline([fig.chest(*p) for p in rim]), mix(colour, shade, 0.35), shade, depth=0.05)


_LOW_COLLAR = 1.045
"""Height of a child's collar at most, on the way from the hips to the neck."""


def _hood(fig: Figure) -> None:
    """A hood that lies on the shoulders: a thick crescent round the neck."""
    pen, colour, s = fig.pen, fig.person.top, fig.sin
    shade = pen.shade(colour)
    x, y, _ = fig.skeleton.project(fig.skeleton.neck)
    b = x - 0.20 * s
    points: list[Pt] = [
        (b - 0.40 + 0.02 * s, y - 0.02), (b - 0.33, y - 0.23 - 0.06 * s), (b - 0.1, y - 0.13), (x + 0.06 * s, y + 0.05),
        (x + 0.21 - 0.02 * s, y - 0.13 + 0.02 * s), (x + 0.34 - 0.10 * s, y - 0.10 + 0.07 * s), (x + 0.28 - 0.06 * s, y + 0.12),
        (x + 0.05 * s, y + 0.25), (b - 0.26, y + 0.18),
    ]  # fmt: skip
    pen.shape(
        spline(points), mix(colour, shade, 0.18) if fig.person.outfit == "hoodie" else pen.lit(colour, 0.25), shade, depth=0.09
    )
    if fig.person.outfit == "hoodie":
        for sign in (-1, 1):
            a = fig.chest(0.97, sign * 0.09)
            pen.segment((a[0], a[1] + 0.06), (a[0] + 0.01, a[1] + 0.42), pen.lit(colour, 0.75), 0.03)


def _shirt_collar(fig: Figure) -> None:
    person, pen = fig.person, fig.pen
    colour = person.inner if person.outfit != "shirt" else pen.lit(person.top, 0.12)
    shade = pen.shade(colour)
    inside = [fig.chest(*p) for p in ((1.04, -0.17), (1.04, 0.17), (0.86, 0.06), (0.80, 0), (0.86, -0.06))]
    pen.fill(spline(corners(inside), tension=0.2), mix(colour, shade, 0.35))
    if person.outfit == "suit" and person.femininity < 0.5:
        knot = [fig.chest(*p) for p in ((0.99, -0.05), (0.99, 0.05), (0.93, 0.03), (0.93, -0.03))]
        pen.fill(spline(corners(knot), tension=0.3), pen.shade(person.accent, 0.35))
    for sign in (-1, 1):
        wing = [fig.chest(h, sign * a) for h, a in ((1.09, 0.165), (1.02, 0.19), (0.90, 0.13), (0.975, 0.01))]
        pen.fill(spline(corners(wing), tension=0.3), colour if sign > 0 else mix(colour, shade, 0.45))


def draw_scarf(fig: Figure) -> None:
    """A scarf whose end flies behind the walker, or hangs down in front when seen from the front."""
    person, pen, sway, s = fig.person, fig.pen, fig.pose.sway, fig.sin
    if not person.scarf:
        return
    colour, shade = person.scarf, pen.shade(person.scarf)
    x, y, _ = fig.skeleton.project(fig.skeleton.neck)
    wave = math.sin(fig.time_s * 5.2) * 0.05
    late = math.sin(fig.time_s * 5.2 - 1.1) * 0.07
    if s < 0.5:
        tail: list[Pt] = [
            (x + 0.02, y + 0.05),
            (x + 0.06, y + 0.5),
            (x + 0.02 + sway, y + 1.02, 1.0),
            (x + 0.25 + sway, y + 1.03, 1.0),
            (x + 0.30, y + 0.45),
            (x + 0.26, y + 0.02),
        ]
    else:
        b, k = x - 0.12 * s, clamp(-sway * 5, 0.15, 1.3)
        tail = [
            (b - 0.06, y - 0.16), (b - 0.34 - 0.10 * k, y - 0.02 + wave * 0.4), (b - 0.46 - 0.32 * k, y + 0.36 - 0.16 * k + wave),
            (b - 0.52 - 0.62 * k, y + 0.86 - 0.46 * k + late, 1.0), (b - 0.36 - 0.62 * k, y + 1.0 - 0.46 * k + late, 1.0),
            (b - 0.28 - 0.26 * k, y + 0.52 - 0.16 * k + wave), (b - 0.10, y + 0.16),
        ]  # fmt: skip
    pen.shape(spline(tail), mix(colour, shade, 0.25), shade, depth=0.08)
    x, y = x + 0.03 * s, y - 0.09
    wrap = spline([
        (x - 0.36, y), (x - 0.31, y - 0.21), (x - 0.02, y - 0.12), (x + 0.28, y - 0.17 + 0.03 * s), (x + 0.34, y + 0.02),
        (x + 0.25, y + 0.20), (x + 0.02 + 0.1 * s, y + 0.26), (x - 0.27, y + 0.18),
    ])  # fmt: skip
    pen.shape(wrap, colour, shade, depth=0.10)
    pen.canvas.save()
    pen.canvas.clipPath(wrap, doAntiAlias=True)
    pen.stroke([(x - 0.34, y), (x, y + 0.10), (x + 0.34, y)], alpha(shade, 0.8), 0.03)
    pen.stroke([(x - 0.30, y + 0.12), (x + 0.05, y + 0.19), (x + 0.30, y + 0.10)], alpha(shade, 0.5), 0.022)
    pen.canvas.restore()
