"""Animals of ponds, shores and the deep, and the bat: frog, crab, lobster, octopus, squid, jellyfish, seahorse, starfish, ray."""

from __future__ import annotations

import math

from seedream.rendering.animals.little import INK, WHITE, Little, eye, goggle, legs
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, corners, ellipse, lerp, spline
from seedream.rendering.colour import mix


def frog(pen: Pen, p: Little) -> None:
    """It sits on folded hind legs and leaps with them stretched."""
    a = p.animal
    air = max(0.0, math.sin(2 * math.pi * p.phase)) if p.moving else 0.0
    pen.canvas.save()
    pen.canvas.translate(0.0, -0.34 * air)
    pen.canvas.rotate(-16 * air if math.cos(2 * math.pi * p.phase) > 0 else 12 * air)
    skin, low = a.coat, pen.shade(a.coat, 0.65)
    for dx, tone in ((0.09, low), (0.0, skin)):
        knee = (lerp(-0.06, -0.42, air) + dx, lerp(-0.26, -0.10, air))
        toe = (lerp(0.08, -0.86, air) + dx, lerp(0.0, 0.12, air))
        heel = (lerp(-0.34, -0.62, air) + dx, lerp(-0.04, 0.02, air))
        if dx:
            pen.strip([(-0.22 + dx, -0.18), knee, heel, toe], [0.10, 0.085, 0.05, 0.035], tone, shaded=False)
            pen.strip([(0.24 + dx, -0.26), (0.30 + dx, -0.12), (0.36 + dx, 0.0)], [0.06, 0.045, 0.04], tone, shaded=False)
    breath = 0.012 * math.sin(p.time_s * 4)
    body = spline(
        [
            (-0.40, -0.10),
            (-0.30, -0.30),
            (-0.02, -0.46),
            (0.24, -0.58),
            (0.46, -0.50),
            (0.52, -0.38),
            (0.40, -0.22),
            (0.30, -0.08),
            (-0.10, -0.03),
        ]
    )
    pen.shape(body, skin, depth=0.09)
    pen.canvas.save()
    pen.canvas.clipPath(body, doAntiAlias=True)
    pen.fill(
        spline([(0.56, -0.38), (0.40, -0.31), (0.22 - breath, -0.26), (0.06, -0.12), (0.0, 0.04), (0.5, 0.0)]),
        pen.shade(a.mark, 0.1),
    )
    for x, y, r in ((-0.20, -0.28, 0.045), (-0.02, -0.37, 0.04), (-0.10, -0.20, 0.035), (0.14, -0.46, 0.03)):
        pen.fill(ellipse(x, y, r, r * 0.8), alpha(a.dark, 0.7))
    pen.canvas.restore()
    knee, heel, toe = (
        (lerp(-0.02, -0.42, air), lerp(-0.28, -0.08, air)),
        (lerp(-0.36, -0.64, air), lerp(-0.05, 0.05, air)),
        (lerp(0.10, -0.88, air), lerp(-0.015, 0.16, air)),
    )
    pen.strip([(-0.26, -0.16), knee, heel], [0.12, 0.10, 0.055], skin)
    pen.strip([heel, toe], [0.05, 0.036], skin, shaded=False)
    pen.strip([(0.22, -0.24), (0.27, -0.12), (0.33, -0.02)], [0.07, 0.05, 0.04], skin)
    pen.stroke([(0.28, -0.012), (0.34, -0.018), (0.42, -0.012)], skin, 0.05)
    goggle(pen, p, 0.20, -0.60, 0.062, pen.shade(skin, 0.4))
    goggle(pen, p, 0.32, -0.60, 0.068, skin)
    pen.stroke([(0.515, -0.40), (0.40, -0.365), (0.26, -0.40), (0.20, -0.45)], alpha(INK, 0.7), 0.016)
    pen.canvas.restore()


def crab(pen: Pen, p: Little) -> None:
    """It goes sideways with its claws up, seen from the front."""
    a = p.animal
    for side in (-1, 1):
        roots = [(side * (0.16 + 0.07 * i), -0.20) for i in range(3)]
        feet = [(side * (0.34 + 0.14 * i), -0.01 * i) for i in range(3)]
        legs(pen, p, roots, feet, 0.046, a.coat, far=side < 0)
    wave = 0.03 * math.sin(p.time_s * 2.4)
    for side in (-1, 1):
        shoulder, elbow = (side * 0.28, -0.28), (side * 0.50, -0.34)
        hand = (side * 0.52, -0.58 - wave * side)
        pen.stroke([shoulder, elbow, hand], pen.shade(a.coat, 0.2), 0.07)
        x, y = hand
        pen.shape(
            spline(
                [
                    (x - 0.09, y + 0.06),
                    (x - 0.12, y - 0.10),
                    (x - 0.03, y - 0.24),
                    (x - 0.015, y - 0.08),
                    (x + 0.015, y - 0.08),
                    (x + 0.05, y - 0.24),
                    (x + 0.12, y - 0.08),
                    (x + 0.08, y + 0.07),
                ]
            ),
            a.coat,
            depth=0.03,
        )
    for x in (-0.09, 0.09):
        pen.segment((x, -0.38), (x * 1.1, -0.50), a.coat, 0.036)
        goggle(pen, p, x * 1.1, -0.53, 0.045, a.coat)
    shell = spline(
        [(-0.36, -0.24), (-0.26, -0.40), (0.0, -0.45), (0.26, -0.40), (0.36, -0.24), (0.22, -0.11), (0.0, -0.08), (-0.22, -0.11)]
    )
    pen.shape(shell, a.coat, depth=0.07)
    pen.stroke([(-0.10, -0.21), (0.0, -0.17), (0.10, -0.21)], a.dark, 0.020)
    for x in (-0.20, 0.2, 0.0):
        pen.fill(ellipse(x, -0.34, 0.026, 0.020), alpha(a.mark, 0.8))


def lobster(pen: Pen, p: Little) -> None:
    """Armour in rings, a fan of a tail, two claws before it."""
    a = p.animal
    roots, feet = [(0.0 + 0.09 * i, -0.14) for i in range(3)], [(-0.04 + 0.13 * i, 0.0) for i in range(3)]
    legs(pen, p, [(x + 0.03, y) for x, y in roots], [(x + 0.05, -0.02) for x, _ in feet], 0.026, a.coat, far=True)
    for i in range(3):
        pen.shape(
            spline([(-0.48, -0.16), (-0.66, -0.24 + 0.09 * i), (-0.70, -0.12 + 0.09 * i), (-0.50, -0.08)]),
            pen.shade(a.coat, 0.4),
            depth=0.02,
        )
    for i in range(5):
        pen.shape(ellipse(-0.44 + 0.10 * i, -0.15 - 0.012 * i, 0.075, 0.085 + 0.012 * i), a.coat, depth=0.03)
    pen.shape(
        spline([(-0.04, -0.26), (0.22, -0.30), (0.44, -0.22), (0.46, -0.15), (0.24, -0.07), (-0.04, -0.08)]), a.coat, depth=0.05
    )
    legs(pen, p, roots, feet, 0.028, a.coat, far=False)
    for dy, tone in ((-0.06, pen.shade(a.coat, 0.5)), (0.02, a.coat)):
        pen.stroke([(0.36, -0.16), (0.50, -0.10 + dy), (0.58, -0.18 + dy)], tone, 0.05)
        pen.shape(
            spline(
                [
                    (0.55, -0.14 + dy),
                    (0.62, -0.28 + dy),
                    (0.82, -0.30 + dy),
                    (0.70, -0.22 + dy),
                    (0.84, -0.16 + dy),
                    (0.70, -0.10 + dy),
                ]
            ),
            tone,
            depth=0.03,
        )
    for k in (0, 1):
        pen.stroke([(0.44, -0.22), (0.66, -0.44 - 0.05 * k), (0.50 - 0.35 * k, -0.58)], a.dark, 0.012)
    eye(pen, p, 0.40, -0.235, 0.030)


def scorpion(pen: Pen, p: Little) -> None:
    """A flat body on eight legs, two claws before it, the tail of beads curled over its back."""
    a = p.animal
    roots, feet = [(-0.20 + 0.12 * i, -0.14) for i in range(4)], [(-0.36 + 0.22 * i, 0.0) for i in range(4)]
    legs(pen, p, [(x + 0.03, y) for x, y in roots], [(x + 0.06, -0.03) for x, _ in feet], 0.026, a.dark, far=True)
    sway = 0.02 * math.sin(p.time_s * 1.6)
    beads = [(-0.36, -0.20), (-0.45, -0.27), (-0.51, -0.36), (-0.53, -0.46), (-0.51, -0.56), (-0.45, -0.64), (-0.36 + sway, -0.68)]
    for i, (x, y) in enumerate(beads):
        pen.shape(ellipse(x, y, 0.08 - 0.005 * i, 0.08 - 0.005 * i), a.coat, depth=0.03)
    x, y = beads[-1]
    sting = spline(corners([(x + 0.02, y - 0.05), (x + 0.14, y + 0.02), (x + 0.15, y + 0.15), (x + 0.07, y + 0.06)]), tension=0.4)
    pen.shape(sting, a.dark, depth=0.02)
    for dy, tone in ((-0.06, pen.shade(a.coat, 0.5)), (0.03, a.coat)):
        pen.stroke([(0.26, -0.15), (0.42, -0.09 + dy), (0.54, -0.16 + dy)], tone, 0.05)
        palm = [(0.50, -0.14), (0.58, -0.27), (0.80, -0.24), (0.66, -0.17), (0.80, -0.10), (0.60, -0.06)]
        pen.shape(spline([(x, y + dy) for x, y in palm]), tone, depth=0.03)
    for i in range(4):
        pen.shape(ellipse(-0.28 + 0.11 * i, -0.18, 0.10, 0.095 + 0.006 * i), a.coat, depth=0.04)
    pen.shape(spline([(0.08, -0.28), (0.28, -0.26), (0.36, -0.17), (0.26, -0.09), (0.08, -0.08)]), a.coat, depth=0.04)
    legs(pen, p, roots, feet, 0.028, a.coat, far=False)
    eye(pen, p, 0.27, -0.205, 0.028)


def octopus(pen: Pen, p: Little) -> None:
    """Eight arms that curl in turn; a squid is slimmer and has fins."""
    a = p.animal
    squid, ashore = a.kind == "squid", p.gait in ("sit", "lie", "sleep")
    push = 0.5 + 0.5 * math.sin(2 * math.pi * (p.phase if p.moving else p.time_s * 0.3))
    order = (0, 7, 1, 6, 2, 5, 3, 4)
    for i in order:
        side = (i - 3.5) / 3.5
        spread = (0.46 if not squid else 0.20) * (0.75 + 0.35 * push) * side
        far = i % 2 == 0
        points: list[Pt] = []
        for k in range(7):
            t = k / 6
            curl = 0.07 * math.sin(p.time_s * 1.9 + i * 1.1 - 3.2 * t) * t
            points.append(
                (
                    0.10 * side + spread * t**0.9 + curl,
                    0.02 + (0.50 - 0.10 * abs(side) - (0.12 if ashore else 0.0)) * t - 0.10 * t * t * abs(side),
                )
            )
        tone = mix(a.coat, pen.shade(a.coat), 0.55 if far else 0.0)
        pen.strip(points, [0.075, 0.066, 0.056, 0.046, 0.036, 0.026, 0.014], tone, amount=0.6)
        if not far:
            for k in range(1, 6):
                x, y = points[k][:2]
                pen.fill(ellipse(x + 0.012 * (1 if side > 0 else -1), y, 0.017 - 0.002 * k, 0.014 - 0.002 * k), alpha(a.mark, 0.9))
    tall = 0.56 if squid else 0.46
    wide = 0.17 if squid else 0.28
    if squid:
        pen.shape(
            spline(corners([(-0.02, -0.66), (-0.26, -0.42), (0.0, -0.34), (0.26, -0.42), (0.02, -0.66)]), tension=0.2),
            pen.shade(a.coat, 0.25),
            depth=0.03,
        )
    head = spline(
        [
            (-wide * 0.72, 0.06),
            (-wide, -0.16),
            (-wide * 0.86, -tall),
            (0.0, -tall - 0.14),
            (wide * 0.86, -tall),
            (wide, -0.16),
            (wide * 0.72, 0.06),
            (0.0, 0.12),
        ]
    )
    pen.shape(head, a.coat, depth=0.09)
    for x, y, r in ((-0.10, -0.42, 0.035), (0.04, -0.48, 0.028), (0.12, -0.38, 0.022)):
        pen.fill(ellipse(x, y, r, r), alpha(a.mark, 0.6))
    for x in (-0.02, 0.15) if p.turn > 0.5 else (-0.09, 0.09):
        goggle(pen, p, x * (0.7 if squid else 1.0), -0.10, 0.058 if not squid else 0.044, a.coat)
    pen.stroke([(0.02, 0.0), (0.065, 0.022), (0.11, 0.0)], alpha(INK, 0.65), 0.014)


def jellyfish(pen: Pen, p: Little) -> None:
    """A bell that pulses over trailing threads."""
    a, t = p.animal, p.time_s
    pulse = math.sin(t * 2.0)
    w = 0.40 + 0.05 * pulse
    for i in range(9):
        x = (i - 4) * 0.082
        line: list[Pt] = [
            (x * (1 - 0.03 * k) + 0.05 * math.sin(t * 1.8 - k * 0.9 + i), -0.26 + 0.115 * k) for k in range(8 - abs(i - 4) % 3)
        ]
        pen.stroke(line, alpha(mix(a.coat, WHITE, 0.35), 0.7), 0.020)
    for i in (-1, 0, 1):
        frill: list[Pt] = [(0.10 * i + 0.03 * math.sin(t * 2.2 + k * 1.4 + i), -0.28 + 0.10 * k) for k in range(5)]
        pen.strip(frill, [0.055, 0.05, 0.045, 0.035, 0.015], alpha(a.mark, 1.0), shaded=False)
    bell = [
        (-w, -0.26),
        (-w * 0.92, -0.56 - 0.04 * pulse),
        (-w * 0.4, -0.78 - 0.05 * pulse),
        (w * 0.4, -0.78 - 0.05 * pulse),
        (w * 0.92, -0.56 - 0.04 * pulse),
        (w, -0.26),
    ]
    hem = [(w * (1 - (i + 0.5) / 3), -0.25 + 0.045 * (1 if i % 2 == 0 else -0.4)) for i in range(6)]
    path = spline([*bell, *hem])
    pen.shape(path, a.coat, depth=0.09, amount=0.7)
    pen.fill(ellipse(0.0, -0.48, w * 0.62, 0.16), alpha(mix(a.coat, WHITE, 0.5), 0.5))
    for i in range(4):
        pen.stroke(
            [((i - 1.5) * 0.06, -0.72), ((i - 1.5) * 0.15 * w / 0.4, -0.50), ((i - 1.5) * 0.19 * w / 0.4, -0.30)],
            alpha(a.dark, 0.35),
            0.014,
        )
    pen.fill(ellipse(-0.14, -0.63, 0.09, 0.045), alpha(WHITE, 0.6))


def seahorse(pen: Pen, p: Little) -> None:
    """Upright, with a curled tail and a fin that flutters."""
    a = p.animal
    sway = 0.02 * math.sin(p.time_s * 1.6)
    fin = 0.05 * math.sin(p.time_s * 9)
    pen.fill(
        spline([(-0.10, -0.12), (-0.30, -0.18 + fin), (-0.30, 0.06 - fin), (-0.10, 0.10)]), alpha(mix(a.coat, a.mark, 0.5), 0.9)
    )
    spine: list[Pt] = [
        (0.02, -0.50),
        (-0.06, -0.30),
        (0.0, -0.06),
        (0.02, 0.16),
        (-0.06, 0.34),
        (0.02, 0.48),
        (0.13, 0.42),
        (0.10, 0.32),
        (0.04, 0.35),
    ]
    pen.strip([(x + sway * (1 - y), y) for x, y in spine], [0.09, 0.12, 0.165, 0.12, 0.075, 0.05, 0.038, 0.03, 0.02], a.coat)
    for i in range(8):
        y = -0.30 + 0.075 * i
        pen.stroke([(-0.10 + 0.02 * i / 2, y), (0.02, y + 0.03), (0.12 - 0.008 * i, y)], alpha(a.dark, 0.55), 0.014)
    for i in range(4):
        pen.fill(
            spline(
                corners(
                    [
                        (-0.05 - 0.03 * i, -0.58 + 0.05 * i),
                        (-0.16 - 0.015 * i, -0.66 + 0.10 * i),
                        (-0.07 - 0.02 * i, -0.48 + 0.05 * i),
                    ]
                ),
                tension=0.2,
            ),
            a.dark,
        )
    pen.shape(
        spline([(-0.08, -0.56), (0.06, -0.66), (0.16, -0.58), (0.34, -0.50), (0.36, -0.44), (0.16, -0.44), (0.02, -0.40)]),
        a.coat,
        depth=0.04,
    )
    eye(pen, p, 0.10, -0.55, 0.036)


def starfish(pen: Pen, p: Little) -> None:
    """Five arms, lying or leaning a little."""
    a = p.animal
    points: list[Pt] = []
    for i in range(10):
        angle, r = i * math.pi / 5, 0.42 if i % 2 == 0 else 0.17
        wave = 0.02 * math.sin(p.time_s * 1.4 + i) if i % 2 == 0 else 0.0
        points.append(((r + wave) * math.sin(angle), -0.34 - (r + wave) * math.cos(angle)))
    pen.shape(spline(points, tension=0.38), a.coat, depth=0.05)
    for i in range(5):
        angle = i * 2 * math.pi / 5
        for k in (0.10, 0.19, 0.28):
            pen.fill(ellipse(k * math.sin(angle), -0.34 - k * math.cos(angle), 0.022, 0.022), a.mark)
    for x in (-0.055, 0.055):
        eye(pen, p, x, -0.37, 0.028)
    pen.stroke([(-0.03, -0.31), (0.0, -0.295), (0.03, -0.31)], INK, 0.012)


def ray(pen: Pen, p: Little) -> None:
    """Wide wings that beat slowly, and a thin tail."""
    a = p.animal
    beat = math.sin(2 * math.pi * (p.phase if p.moving else p.time_s * 0.3))
    pen.stroke([(-0.24, 0.0), (-0.48, 0.03 * beat), (-0.78, -0.06 * beat)], a.dark, 0.022)
    pen.shape(
        spline([(0.26, -0.02), (0.06, -0.22 - 0.14 * beat), (-0.12, -0.34 - 0.22 * beat, 1.0), (-0.16, -0.10)]),
        pen.shade(a.coat, 0.45),
        depth=0.03,
    )
    pen.shape(spline([(0.42, -0.02), (0.30, -0.09), (0.0, -0.09), (-0.28, 0.0), (0.0, 0.08), (0.30, 0.06)]), a.coat, depth=0.05)
    pen.shape(
        spline([(0.30, 0.0), (0.10, 0.20 - 0.20 * beat), (-0.10, 0.34 - 0.36 * beat, 1.0), (-0.20, 0.10), (-0.16, 0.0)]),
        a.coat,
        depth=0.04,
    )
    for x, y in ((0.06, 0.06), (-0.02, 0.12 - 0.1 * beat), (0.10, -0.03)):
        pen.fill(ellipse(x, y, 0.022, 0.016), alpha(a.mark, 0.8))
    eye(pen, p, 0.32, -0.035, 0.024)
    pen.stroke([(0.41, 0.0), (0.37, 0.02), (0.33, 0.015)], INK, 0.010)


def bat(pen: Pen, p: Little) -> None:
    """Skin wings on long fingers, seen from the front."""
    a = p.animal
    beat = math.sin(2 * math.pi * p.phase) if p.moving else math.sin(p.time_s * 9)
    for side in (-1, 1):
        wrist = (side * 0.36, -0.20 - 0.22 * beat)
        tip = (side * 0.72, -0.04 - 0.34 * beat)
        wing: list[Pt] = [
            (side * 0.06, -0.08),
            wrist,
            (*tip, 1.0),
            (side * 0.54, 0.06 - 0.14 * beat),
            (side * 0.46, 0.16 - 0.10 * beat, 1.0),
            (side * 0.32, 0.06 - 0.05 * beat),
            (side * 0.24, 0.18, 1.0),
            (side * 0.12, 0.08),
            (side * 0.04, 0.14),
        ]
        pen.shape(spline(wing), mix(a.coat, a.mark, 0.25), depth=0.03)
        for end in (tip, (side * 0.46, 0.16 - 0.10 * beat), (side * 0.24, 0.18)):
            pen.segment(wrist, end, a.dark, 0.014)
    pen.shape(ellipse(0.0, 0.02, 0.11, 0.16), a.coat, depth=0.04)
    for side in (-1, 1):
        pen.fill(spline(corners([(side * 0.02, -0.20), (side * 0.10, -0.40), (side * 0.12, -0.16)]), tension=0.2), a.coat)
        pen.fill(spline(corners([(side * 0.045, -0.20), (side * 0.09, -0.33), (side * 0.10, -0.18)]), tension=0.2), a.mark)
    pen.shape(ellipse(0.0, -0.15, 0.115, 0.105), a.coat, depth=0.03)
    for side in (-1, 1):
        pen.fill(ellipse(side * 0.045, -0.16, 0.028, 0.028), WHITE)
        eye(pen, p, side * 0.045, -0.16, 0.020, WHITE)
    pen.fill(ellipse(0.0, -0.115, 0.018, 0.013), a.mark)
    for side in (-1, 1):
        pen.fill(spline(corners([(side * 0.012, -0.09), (side * 0.02, -0.062), (side * 0.03, -0.09)]), tension=0.0), WHITE)
