"""Insects and other crawlers: butterfly, bee, dragonfly, ladybug, beetle, ant, spider, caterpillar, snail, snake."""

from __future__ import annotations

import math

from seedream.rendering.animals.little import INK, WHITE, Little, body_wave, eye, goggle, legs, pane
from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import Pt, corners, ellipse, lerp, spline
from seedream.rendering.colour import mix


def _clip(pen: Pen, path: object) -> None:
    pen.canvas.save()
    pen.canvas.clipPath(path, doAntiAlias=True)


def butterfly(pen: Pen, p: Little) -> None:
    """Wings open and close; at rest they stay almost still."""
    a = p.animal
    speed = 9.0 if p.gait == "fly" or p.moving else 1.6
    beat = 0.30 + 0.70 * (0.5 + 0.5 * math.sin(p.time_s * speed))
    pen.canvas.save()
    pen.canvas.rotate(14.0)
    for side in (-1, 1):
        k = side * beat * (0.80 if side < 0 else 1.0)
        tint = pen.shade(a.coat, 0.30) if side < 0 else a.coat
        lower = spline([(0.01 * side, 0.0), (0.34 * k, 0.04), (0.42 * k, 0.24), (0.28 * k, 0.42), (0.10 * k, 0.30)])
        upper = spline([(0.0, -0.06), (0.18 * k, -0.46), (0.46 * k, -0.56), (0.56 * k, -0.42), (0.46 * k, -0.08), (0.16 * k, 0.04)])
        for path, tone in ((lower, mix(tint, a.mark, 0.25)), (upper, tint)):
            pen.shape(path, tone, depth=0.03)
            _clip(pen, path)
            pen.canvas.drawPath(path, line_paint(a.dark, 0.075))
            pen.canvas.restore()
        for x, y, r in ((0.47, -0.46, 0.026), (0.49, -0.34, 0.022), (0.46, -0.22, 0.020), (0.35, 0.26, 0.022), (0.27, 0.34, 0.018)):
            pen.fill(ellipse(x * k, y, r * max(beat, 0.45), r), WHITE)
        pen.fill(ellipse(0.28 * k, -0.28, 0.075 * beat, 0.085), a.mark)
        for x, y in ((0.44, -0.44), (0.42, -0.14)):
            pen.segment((0.05 * k, -0.04), (x * k, y), alpha(a.dark, 0.6), 0.012)
    pen.strip([(0.0, -0.18), (0.0, 0.04), (0.0, 0.26)], [0.034, 0.042, 0.016], a.dark)
    pen.fill(ellipse(0.0, -0.22, 0.042, 0.042), a.dark)
    for side in (-1, 1):
        pen.stroke([(0.01 * side, -0.24), (0.06 * side, -0.38), (0.13 * side, -0.42)], a.dark, 0.012)
        pen.fill(ellipse(0.13 * side, -0.425, 0.016, 0.014), a.dark)
    pen.canvas.restore()


GIRTHS = {"wasp": 0.62, "bumblebee": 1.22, "mosquito": 0.4}
"""How thick the bodies of a bee's kin are against its own."""


def bee(pen: Pen, p: Little) -> None:
    """Round and striped, its wings a blur."""
    a = p.animal
    bob = 0.03 * math.sin(p.time_s * 5)
    girth = GIRTHS.get(a.species, 1.0)
    pen.canvas.save()
    pen.canvas.translate(0, bob)
    flick = 14 * math.sin(p.time_s * 60)
    for side, lean in ((0, -6), (1, 12)):
        pen.canvas.save()
        pen.canvas.translate(0.02 - 0.05 * side, -0.18 * girth)
        pen.canvas.rotate(lean + flick)
        pane(pen, [(0.0, 0.0), (0.10, -0.24), (-0.02, -0.46), (-0.22, -0.40), (-0.16, -0.16)])
        pen.canvas.restore()
    outline = [
        (0.18, -0.02),
        (0.08, -0.20),
        (-0.16, -0.22),
        (-0.38, -0.10),
        (-0.47, 0.04),
        (-0.36, 0.16),
        (-0.12, 0.22),
        (0.10, 0.18),
    ]
    body = spline([(x, y * girth) for x, y in outline])
    pen.shape(body, a.coat, depth=0.07)
    _clip(pen, body)
    for x in (-0.04, -0.20, -0.35):
        pen.stroke([(x + 0.03, -0.26), (x - 0.025, 0.0), (x + 0.02, 0.26)], a.dark, 0.075)
    pen.canvas.restore()
    pen.fill(spline(corners([(-0.45, 0.0), (-0.56, 0.05), (-0.45, 0.08)]), tension=0.1), a.dark)
    for x in (-0.06, 0.04, 0.12):
        foot = 0.17 * girth
        pen.stroke([(x, foot), (x + 0.02, foot + 0.09), (x - 0.02, foot + 0.13)], a.dark, 0.022)
    head = ellipse(0.27, -0.02, 0.165, 0.165)
    pen.shape(head, mix(a.dark, a.coat, 0.12), depth=0.04)
    pen.fill(ellipse(0.31, 0.02, 0.11, 0.10), a.coat)
    eye(pen, p, 0.33, -0.02, 0.036)
    pen.stroke([(0.33, 0.06), (0.37, 0.075), (0.40, 0.05)], a.dark, 0.014)
    for dx in (0.0, 0.07):
        pen.stroke([(0.28 + dx, -0.17), (0.32 + dx, -0.28), (0.39 + dx, -0.31)], a.dark, 0.016)
    pen.canvas.restore()


def dragonfly(pen: Pen, p: Little) -> None:
    """A long body and four glassy wings."""
    a = p.animal
    flick = 10 * math.sin(p.time_s * 40)
    for x, lean in ((-0.02, -8.0), (0.10, 10.0)):
        for side, amount in ((1, 0.35), (-1, 0.7)):
            pen.canvas.save()
            pen.canvas.translate(x, -0.04)
            pen.canvas.rotate(lean * side + flick * side)
            pane(
                pen,
                [(0.0, 0.0), (0.07, -0.20 * -side), (0.06, -0.48 * -side), (-0.06, -0.50 * -side), (-0.07, -0.20 * -side)]
                if side > 0
                else [(0.0, 0.0), (0.08, -0.22), (0.06, -0.54), (-0.07, -0.56), (-0.08, -0.22)],
                a.mark,
                amount,
            )
            pen.canvas.restore()
    pen.strip([(0.16, 0.0), (-0.10, -0.01), (-0.35, 0.01), (-0.62, 0.05)], [0.075, 0.045, 0.034, 0.028], a.coat)
    for k in range(5):
        pen.segment((-0.16 - 0.09 * k, -0.045 + 0.01 * k), (-0.16 - 0.09 * k, 0.045 + 0.012 * k), alpha(a.dark, 0.8), 0.014)
    pen.shape(ellipse(0.14, -0.01, 0.10, 0.085), a.coat, depth=0.03)
    pen.shape(ellipse(0.27, -0.01, 0.075, 0.07), a.dark, depth=0.02)
    pen.fill(ellipse(0.30, -0.035, 0.05, 0.05), mix(a.coat, WHITE, 0.35))
    pen.fill(ellipse(0.315, -0.05, 0.016, 0.016), WHITE)


def ladybug(pen: Pen, p: Little) -> None:
    """A dome on six legs; only a ladybug has spots."""
    a = p.animal
    roots, feet = [(-0.20, -0.13), (0.02, -0.12), (0.22, -0.13)], [(-0.30, 0.0), (0.0, 0.0), (0.30, 0.0)]
    legs(pen, p, [(x + 0.05, y) for x, y in roots], [(x + 0.06, -0.02) for x, _ in feet], 0.034, a.dark, far=True)
    head = ellipse(0.37, -0.24, 0.13, 0.13)
    pen.shape(head, a.dark, depth=0.03)
    eye_x = 0.42
    pen.fill(ellipse(eye_x, -0.27, 0.042, 0.046), WHITE)
    eye(pen, p, eye_x + 0.012, -0.265, 0.026, WHITE)
    for dx in (0.0, 0.07):
        pen.stroke([(0.38 + dx, -0.35), (0.42 + dx, -0.44), (0.49 + dx, -0.46)], a.dark, 0.016)
    dome = spline([(0.36, -0.12, 1.0), (0.30, -0.36), (0.06, -0.52), (-0.22, -0.46), (-0.42, -0.26), (-0.45, -0.12, 1.0)])
    pen.shape(dome, a.coat, depth=0.08)
    _clip(pen, dome)
    pen.stroke([(0.24, -0.50), (-0.06, -0.30), (-0.50, -0.20)], alpha(a.dark, 0.85), 0.018)
    if a.kind == "ladybug":
        for x, y, r in (
            (0.16, -0.30, 0.06),
            (-0.05, -0.18, 0.06),
            (-0.24, -0.20, 0.055),
            (0.02, -0.45, 0.055),
            (-0.22, -0.38, 0.055),
        ):
            pen.fill(ellipse(x, y, r, r * 0.9), a.dark)
    pen.canvas.restore()
    pen.stroke([(0.08, -0.46), (0.16, -0.42)], alpha(WHITE, 0.6), 0.035)
    legs(pen, p, roots, feet, 0.036, a.dark, far=False)


def ant(pen: Pen, p: Little) -> None:
    """Three beads on six legs."""
    a = p.animal
    roots, feet = [(-0.06, -0.26), (0.02, -0.25), (0.10, -0.26)], [(-0.30, 0.0), (0.02, 0.0), (0.32, 0.0)]
    legs(pen, p, roots, [(x + 0.06, -0.02) for x, _ in feet], 0.026, a.coat, far=True)
    pen.shape(ellipse(-0.32, -0.30, 0.22, 0.165), a.coat, depth=0.05)
    pen.shape(ellipse(0.02, -0.28, 0.13, 0.095), a.coat, depth=0.03)
    pen.shape(ellipse(0.29, -0.34, 0.155, 0.135), a.coat, depth=0.04)
    legs(pen, p, roots, feet, 0.028, a.dark, far=False)
    eye(pen, p, 0.33, -0.37, 0.034)
    for dx in (0.0, 0.06):
        pen.stroke([(0.32 + dx, -0.45), (0.40 + dx, -0.56), (0.50 + dx, -0.54)], a.dark, 0.018)


def spider(pen: Pen, p: Little) -> None:
    """Eight bent legs round a fat body."""
    a = p.animal
    roots = [(-0.04 + 0.055 * i, -0.30) for i in range(4)]
    feet = [(-0.62, 0.0), (-0.30, 0.0), (0.36, 0.0), (0.66, 0.0)]
    legs(pen, p, roots, [(x * 0.84 + 0.04, -0.04) for x, _ in feet], 0.030, a.coat, far=True)
    body = ellipse(-0.22, -0.36, 0.27, 0.23)
    pen.shape(body, a.coat, depth=0.07)
    for x, y, r in ((-0.30, -0.44, 0.045), (-0.18, -0.46, 0.04), (-0.34, -0.32, 0.035)):
        pen.fill(ellipse(x, y, r, r), alpha(a.mark, 0.8))
    pen.shape(ellipse(0.12, -0.32, 0.16, 0.14), mix(a.coat, a.mark, 0.18), depth=0.04)
    for x, y, r in ((0.16, -0.36, 0.042), (0.235, -0.355, 0.034)):
        pen.fill(ellipse(x, y, r * 1.25, r * 1.25), WHITE)
        eye(pen, p, x + 0.008, y, r * 0.7)
    pen.stroke([(0.16, -0.27), (0.20, -0.255), (0.24, -0.27)], INK, 0.012)
    legs(pen, p, roots, feet, 0.032, a.dark, far=False)


def caterpillar(pen: Pen, p: Little) -> None:
    """A row of beads through which a wave runs."""
    a = p.animal
    for i in range(6):
        k = 5 - i
        rise = 0.06 * max(0.0, math.sin(2 * math.pi * (p.phase + k / 5.0))) * p.moving
        x = -0.44 + 0.155 * i
        for dx in (-0.03, 0.04):
            pen.segment((x + dx, -0.08 - rise), (x + dx, -rise), pen.shade(a.coat, 0.6), 0.04)
        pen.shape(ellipse(x, -0.18 - rise, 0.125, 0.14), a.coat, depth=0.04)
        pen.fill(ellipse(x - 0.01, -0.25 - rise, 0.035, 0.032), a.mark)
    lift = 0.02 * math.sin(p.time_s * 2)
    pen.shape(ellipse(0.44, -0.28 - lift, 0.155, 0.155), mix(a.coat, a.mark, 0.25), depth=0.04)
    eye(pen, p, 0.48, -0.31 - lift, 0.034)
    pen.stroke([(0.46, -0.22 - lift), (0.50, -0.20 - lift), (0.55, -0.23 - lift)], INK, 0.014)
    for dx in (0.0, 0.08):
        pen.stroke([(0.40 + dx, -0.42 - lift), (0.42 + dx, -0.52 - lift)], a.dark, 0.018)
        pen.fill(ellipse(0.42 + dx, -0.535 - lift, 0.026, 0.026), a.dark)


def snail(pen: Pen, p: Little) -> None:
    """It glides; house and horns, which draw in when it sleeps."""
    a = p.animal
    skin = mix(a.mark, 0xFFD9B98A, 0.35)
    pull = 0.035 * math.sin(2 * math.pi * p.phase) if p.moving else 0.0
    out = 0.35 if p.gait in ("sleep", "sit", "lie") else 1.0
    foot = [
        (-0.58 - pull, 0.0, 1.0),
        (-0.30, -0.12),
        (0.14, -0.14),
        (0.30 + 0.06 * out, -0.36 * (0.5 + 0.5 * out)),
        (0.46 + 0.04 * out, -0.38 * (0.5 + 0.5 * out)),
        (0.52 + 0.03 * out, -0.20),
        (0.46 + pull, -0.02),
        (0.40 + pull, 0.0),
    ]
    for dx, tone in ((0.05, pen.shade(skin, 0.5)), (0.0, skin)):
        tip = (0.50 + dx, -0.38 - 0.22 * out)
        pen.stroke([(0.41 + dx, -0.34 * (0.5 + 0.5 * out)), tip], tone, 0.036)
        pen.fill(ellipse(*tip, 0.042, 0.042), tone)
        pen.fill(ellipse(tip[0] + 0.01, tip[1], 0.022, 0.024), INK)
    pen.shape(spline(foot), skin, depth=0.05)
    pen.stroke([(0.42, -0.22), (0.47, -0.20), (0.51, -0.23)], pen.shade(skin), 0.016)
    shell = ellipse(-0.10, -0.38, 0.34, 0.32)
    pen.shape(shell, a.coat, depth=0.09)
    coil: list[Pt] = []
    for i in range(26):
        t = i / 25
        angle, r = 2.0 + t * 4.6 * math.pi, lerp(0.30, 0.02, t)
        coil.append((-0.10 + r * 1.02 * math.cos(angle), -0.38 + r * 0.96 * math.sin(angle)))
    pen.stroke(coil, a.dark, 0.034)


def snake(pen: Pen, p: Little) -> None:
    """It winds along the ground; at rest it lies coiled with the head up."""
    a = p.animal
    coiled = p.gait in ("sit", "lie", "sleep")
    if coiled:
        for k in range(3):
            pen.shape(ellipse(-0.06 + 0.03 * k, -0.09 - 0.13 * k, 0.46 - 0.09 * k, 0.12), a.coat, depth=0.04)
            for i in range(5):
                x = -0.06 + 0.03 * k + (0.36 - 0.08 * k) * math.cos(0.35 + 0.6 * i)
                pen.fill(ellipse(x, -0.10 - 0.13 * k + 0.03, 0.030, 0.026), a.dark)
        neck: list[Pt] = [
            (0.10, -0.36),
            (0.20, -0.46),
            (0.30, -0.48 if p.gait == "sleep" else -0.62),
            (0.40, -0.46 if p.gait == "sleep" else -0.66),
        ]
    else:
        t = p.phase if p.moving else p.time_s * 0.12
        line = [(x * 1.15 - 0.08, -0.075 + y * 0.55 - 0.02) for x, y in body_wave(t, 26, 0.085)]
        start: list[Pt] = [(0.62, -0.30 - 0.02 * math.sin(p.time_s * 1.6)), (0.56, -0.24)]
        spine: list[Pt] = [*start, *line[2:]]
        radii = [0.062, 0.066, *[0.078 * (1 - (i / 24) ** 2.2) + 0.010 for i in range(len(line) - 2)]]
        path = pen.strip(spine, radii, a.coat)
        _clip(pen, path)
        for i in range(3, len(spine) - 2, 2):
            x, y = spine[i][:2]
            pen.fill(spline([(x - 0.04, y - 0.035), (x, y - 0.09), (x + 0.04, y - 0.035), (x, y + 0.012)]), a.dark)
        under = [(x, y + 0.065) for x, y, *_ in spine[2:-3]]
        pen.stroke(under, alpha(a.mark, 0.85), 0.05)
        pen.canvas.restore()
        neck = [(0.60, -0.28), (0.66, -0.31)]
    x, y = neck[-1][:2]
    if coiled:
        pen.strip(neck, [0.075, 0.07, 0.065, 0.062], a.coat)
    if math.fmod(p.time_s, 1.7) < 0.4 and p.gait != "sleep":
        for d in (-0.025, 0.025):
            pen.stroke([(x + 0.10, y + 0.02), (x + 0.19, y + 0.03), (x + 0.24, y + 0.03 + d)], 0xFFD0353A, 0.012)
    pen.shape(
        spline(
            [
                (x - 0.07, y - 0.05),
                (x + 0.02, y - 0.085),
                (x + 0.12, y - 0.035),
                (x + 0.14, y + 0.01),
                (x + 0.08, y + 0.055),
                (x - 0.05, y + 0.05),
            ]
        ),
        a.coat,
        depth=0.03,
    )
    goggle(pen, p, x + 0.03, y - 0.05, 0.030, a.coat)
    pen.stroke([(x + 0.135, y + 0.012), (x + 0.06, y + 0.028), (x, y + 0.018)], alpha(INK, 0.7), 0.010)
