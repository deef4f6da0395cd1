"""What is found outdoors: shells, corals, feathers, ice, storms and stones; one unit is their larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.finish import gloss, tone
from seedream.rendering.props.kit import both, clipped, curvy, cut, dot, line, orb, pale, slab, soft, turned
from seedream.rendering.props.palette import PAPER, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

STALK, SOIL = 0xFF5A8A46, 0xFF6B4A36


def seashell(pen: Pen, colour: int, _: float) -> None:
    """A fan shell with ribs."""
    rim: list[Pt] = []
    for i in range(15):
        a = math.radians(180 - i * 180 / 14)
        r = 0.52 + (0.02 if i % 2 else -0.012)
        rim.append((r * math.cos(a) * 0.96, -0.34 - r * math.sin(a) * 1.05))
    fan = spline([(-0.09, -0.03, 1.0), *rim, (0.09, -0.03, 1.0)], tension=0.5)
    pen.shape(fan, colour, depth=0.07)
    with clipped(pen, fan):
        for r, light in ((0.42, 0.05), (0.3, 0.0), (0.18, 0.05)):
            pen.stroke(
                [(r * 1.05 * math.cos(math.radians(a)), -0.24 - r * 1.25 * math.sin(math.radians(a))) for a in range(0, 181, 20)],
                tone(colour, light),
                0.035,
            )
        for i in range(7):
            x = -0.45 + i * 0.15
            line(pen, f"{x * 0.12},-0.04 {x * 0.62},-0.42 {x},{-0.92 + abs(x) * 0.9}", pen.shade(colour, 0.55), 0.018)
    pen.shape(soft("-0.2,-0.09 0.2,-0.09 0.11,0.0 -0.11,0.0", 0.03), tone(colour, 0.02), depth=0.03)


def pearl(pen: Pen, colour: int, _: float) -> None:
    """A pearl in its open oyster."""
    pen.shape(
        curvy("-0.46,-0.3! -0.48,-0.66 -0.2,-0.94 0.18,-0.95 0.46,-0.68 0.47,-0.3! 0.2,-0.24 -0.2,-0.24"), 0xFF7A7488, depth=0.05
    )
    pen.fill(curvy("-0.4,-0.3! -0.4,-0.62 -0.17,-0.85 0.15,-0.86 0.39,-0.62 0.4,-0.3!"), 0xFFD9CFE2)
    for k in (-0.2, 0.0, 0.2):
        line(pen, f"{k * 0.5},-0.36 {k * 1.2},-0.78", 0xFFC2B4D0, 0.02)
    pen.shape(
        curvy("-0.52,-0.28! -0.2,-0.36 0.2,-0.36 0.52,-0.28! 0.4,-0.06 0.14,0.0 -0.14,0.0 -0.4,-0.06"), 0xFF8A8298, depth=0.05
    )
    pen.fill(ellipse(0, -0.27, 0.44, 0.075), 0xFFE9DDE8)
    orb(pen, 0.02, -0.38, 0.15, colour, depth=0.04)
    dot(pen, 0.02 + pen.lx * 0.06, -0.44, 0.034, WHITE)


def coral(pen: Pen, colour: int, _: float) -> None:
    """Branching coral on a stone."""

    def branch(x: float, y: float, a: float, length: float, width: float, depth: int) -> None:
        q = math.radians(a)
        x1, y1 = x + length * math.sin(q), y - length * math.cos(q)
        pen.segment((x, y), (x1, y1), tone(colour, 0.02 * (4 - depth)), width)
        dot(pen, x1, y1, width * 0.62, tone(colour, 0.02 * (4 - depth)))
        if depth:
            for turn in (-30, 24):
                branch(x1, y1, a + turn, length * 0.78, width * 0.78, depth - 1)

    for a, tint in ((-24, 3), (20, 3), (0, 3)):
        branch(a * 0.004, -0.06, a, 0.28, 0.09, tint)
    pen.shape(curvy("-0.36,0! -0.3,-0.1 -0.08,-0.15 0.16,-0.13 0.34,-0.05 0.37,0!"), 0xFF8A8490, depth=0.04)


def seaweed(pen: Pen, colour: int, t: float) -> None:
    """Swaying ribbons of kelp."""
    for i, (x, h) in enumerate(((-0.26, 0.7), (0.24, 0.78), (-0.08, 0.96), (0.1, 0.86))):
        way: list[Pt] = [(x + 0.06 * math.sin(k * 1.3 + t * 1.4 + i * 2) * (k / 6) ** 0.5, -0.04 - h * k / 6) for k in range(7)]
        pen.strip(way, [0.03, 0.05, 0.06, 0.06, 0.055, 0.04, 0.012], tone(colour, 0.03 * (i % 3) - 0.03))
        pen.stroke(way[:-1], alpha(pale(colour, 0.4), 0.6), 0.012)
    pen.shape(curvy("-0.4,0! -0.24,-0.07 0.0,-0.05 0.22,-0.08 0.4,0!"), 0xFF8A8490, depth=0.03)


def pinecone(pen: Pen, colour: int, _: float) -> None:
    """A cone with open scales, hanging from its twig."""
    line(pen, "-0.5,-0.86 -0.2,-0.93 0.12,-0.93 0.5,-0.99", 0xFF6B4A36, 0.05)
    for x, turn in ((-0.46, -112), (-0.42, -60), (-0.2, -40), (0.24, 40), (0.4, 118), (0.46, 62)):
        with turned(pen, turn, x, -0.9):
            for k in (-14, 0, 14):
                with turned(pen, k):
                    pen.segment((0, 0), (0, -0.2), 0xFF4A8452, 0.018)
    pen.shape(both("0,-0.92 0.16,-0.88 0.26,-0.64 0.17,-0.26 0,-0.04"), pen.shade(pen.shade(colour)), depth=0.05)
    for row in range(6):
        y, half = -0.76 + row * 0.135, (0.27, 0.33, 0.33, 0.28, 0.2, 0.1)[row]
        n = (3, 4, 3, 4, 3, 2)[row]
        for i in sorted(range(n), key=lambda i: -abs(i - (n - 1) / 2)):
            x = (i - (n - 1) / 2) * (2 * half / n) * 1.1
            with turned(pen, -x * 120, x, y):
                pen.shape(
                    curvy("-0.05,-0.1! 0.05,-0.1! 0.115,0.03 0.06,0.07 0,0.1! -0.06,0.07 -0.115,0.03"),
                    tone(colour, 0.025 * (row % 2)),
                    depth=0.03,
                )
                line(pen, "-0.07,0.05 0,0.075 0.07,0.05", pale(colour, 0.35), 0.02)


def feather(pen: Pen, colour: int, _: float) -> None:
    """A feather with its quill."""
    with turned(pen, 30, 0.06, -0.42):
        vane = curvy("0.02,-0.56! 0.16,-0.4 0.2,-0.1 0.13,0.16 0.02,0.28! -0.12,0.16 -0.18,-0.1 -0.13,-0.38")
        pen.shape(vane, colour, depth=0.04)
        with clipped(pen, vane):
            pen.fill(curvy("0.02,-0.56! 0.02,0.3! 0.3,0.3! 0.3,-0.56!"), tone(colour, 0.05))
            for k in range(12):
                y = -0.44 + k * 0.06
                line(pen, f"0.0,{y + 0.06} 0.12,{y} 0.22,{y - 0.07}", alpha(pen.shade(colour), 0.45), 0.011)
                line(pen, f"0.0,{y + 0.06} -0.12,{y} -0.22,{y - 0.07}", alpha(pen.shade(colour), 0.45), 0.011)
            for x, y in ((-0.16, 0.02), (0.17, -0.16), (-0.14, -0.22)):
                pen.fill(soft(f"{x},{y} {x * 0.2},{y + 0.08} {x * 1.4},{y + 0.07}", 0.004), PAPER)
        line(pen, "0.015,-0.5 0.0,-0.1 0.0,0.5", pale(colour, 0.6), 0.022)


def fossil(pen: Pen, colour: int, _: float) -> None:
    """An ammonite in stone."""
    pen.shape(curvy("-0.5,-0.14 -0.44,-0.6 -0.2,-0.86 0.18,-0.9 0.46,-0.66 0.5,-0.24 0.3,0 -0.26,0.0"), colour, depth=0.08)
    way: list[Pt] = []
    for i in range(46):
        a = i * 0.36
        r = 0.34 * math.exp(-i * 0.058)
        way.append((0.0 + r * math.cos(a), -0.45 + r * math.sin(a)))
    for i, place in enumerate(way):
        x, y = place[0], place[1]
        r = 0.105 * math.exp(-i * 0.055)
        orb(pen, x, y, r, tone(colour, 0.08 - 0.02 * (i % 2)), depth=r * 0.35)
    pen.stroke(way, alpha(pen.shade(colour), 0.6), 0.012)


def tornado(pen: Pen, colour: int, t: float) -> None:
    """A whirling funnel with dust and planks."""
    for i in range(11):
        y = -1.0 + i * 0.092
        half = 0.44 * (1 - i / 11.5) ** 1.2 + 0.035
        x = 0.07 * math.sin(i * 0.75 + t * 3)
        pen.shape(ellipse(x, y, half, 0.062), tone(colour, -0.05 + 0.012 * i), depth=0.022)
        line(pen, f"{x - half * 0.7},{y + 0.012} {x},{y + 0.034} {x + half * 0.6},{y + 0.016}", alpha(WHITE, 0.4), 0.012)
    for i in range(5):
        a = t * 2.5 + i * 1.3
        x, y = 0.36 * math.cos(a), -0.26 - 0.13 * i + 0.05 * math.sin(a)
        with turned(pen, a * 50, x, y):
            slab(pen, (-0.035, -0.012, 0.035, 0.012), 0.004, WOOD)
    for x, r in ((-0.16, 0.07), (0.14, 0.08), (0.0, 0.09), (-0.26, 0.045), (0.26, 0.05)):
        orb(pen, x, -r * 0.8, r, 0xFFC9BBA6, depth=0.02)


def iceberg(pen: Pen, colour: int, _: float) -> None:
    """A berg with its greater part under water."""
    pen.shape(
        cut("-0.42,-0.5 0.46,-0.5 0.36,-0.22 0.16,-0.02 -0.06,0 -0.3,-0.2"), alpha(tone(colour, -0.2, 10, 2.4), 1.0), depth=0.06
    )
    pen.fill(cut("-0.2,-0.5 0.1,-0.5 0.02,-0.2 -0.06,0"), alpha(WHITE, 0.16))
    pen.shape(cut("-0.4,-0.5 -0.3,-0.74 -0.14,-0.8 -0.02,-1.0 0.14,-0.82 0.22,-0.84 0.42,-0.5"), colour, depth=0.07)
    pen.fill(cut("-0.02,-1.0 0.14,-0.82 0.08,-0.5 -0.08,-0.62"), pen.lit(colour, 0.6))
    pen.fill(cut("-0.3,-0.74 -0.14,-0.8 -0.2,-0.6 -0.32,-0.52"), pen.lit(colour, 0.5))
    line(pen, "-0.54,-0.5 -0.3,-0.47 0,-0.5 0.3,-0.47 0.54,-0.5", 0xFF4F9FC8, 0.035)


def spider_web(pen: Pen, colour: int, _: float) -> None:
    """A web with dew."""
    hub = (-0.02, -0.5)
    ends = [(hub[0] + 0.52 * math.cos(math.radians(a)), hub[1] + 0.5 * math.sin(math.radians(a))) for a in range(0, 360, 30)]
    for r in (0.2, 0.38, 0.56, 0.76, 0.94):
        for i in range(12):
            (ax, ay), (bx, by) = ends[i], ends[(i + 1) % 12]
            p = (hub[0] + (ax - hub[0]) * r, hub[1] + (ay - hub[1]) * r)
            q = (hub[0] + (bx - hub[0]) * r, hub[1] + (by - hub[1]) * r)
            m = (hub[0] + ((ax + bx) / 2 - hub[0]) * r * 0.92, hub[1] + ((ay + by) / 2 - hub[1]) * r * 0.92)
            pen.stroke([p, m, q], colour, 0.012)
    for end in ends:
        pen.segment(hub, end, colour, 0.014)
    for i in (1, 4, 6, 9):
        x, y = ends[i]
        dot(pen, hub[0] + (x - hub[0]) * 0.56, hub[1] + (y - hub[1]) * 0.56, 0.02, 0xFF9CD0F0)


def asteroid(pen: Pen, colour: int, t: float) -> None:
    """A cratered rock in space."""
    with turned(pen, 6 * math.sin(t * 0.3)):
        rock = curvy(
            "-0.46,0.04 -0.42,-0.24 -0.2,-0.42 0.06,-0.4 0.22,-0.46 0.44,-0.2 0.48,0.1 0.3,0.36 0.04,0.4 -0.18,0.46 -0.4,0.28"
        )
        pen.shape(rock, colour, depth=0.12)
        for x, y, r in (
            (-0.16, -0.14, 0.12),
            (0.18, 0.06, 0.14),
            (-0.14, 0.22, 0.08),
            (0.16, -0.26, 0.07),
            (-0.32, 0.06, 0.05),
            (0.32, -0.1, 0.04),
        ):
            dot(pen, x, y, r, pen.shade(colour, 0.7), r * 0.86)
            dot(pen, x - pen.lx * r * 0.16, y + r * 0.14, r * 0.78, tone(colour, -0.05), r * 0.66)


def gold_bar(pen: Pen, colour: int, _: float) -> None:
    """Three bars of gold, stacked."""
    for x, y in ((-0.25, 0.0), (0.25, 0.0), (0.0, -0.27)):
        pen.fill(
            soft(f"{x - 0.16},{y - 0.22} {x - 0.08},{y - 0.3} {x + 0.2},{y - 0.3} {x + 0.16},{y - 0.22}", 0.01),
            pen.lit(colour, 0.55),
        )
        pen.fill(
            soft(f"{x + 0.16},{y - 0.22} {x + 0.2},{y - 0.3} {x + 0.29},{y - 0.08} {x + 0.24},{y}", 0.01), pen.shade(colour, 0.9)
        )
        pen.shape(soft(f"{x - 0.16},{y - 0.22} {x + 0.16},{y - 0.22} {x + 0.24},{y} {x - 0.24},{y}", 0.015), colour, depth=0.03)
        slab(pen, (x - 0.09, y - 0.155, x + 0.09, y - 0.07), 0.012, pen.shade(colour, 0.4))
    line(pen, "-0.07,-0.5 0.05,-0.5", alpha(WHITE, 0.8), 0.02)


def honeycomb(pen: Pen, colour: int, _: float) -> None:
    """Cells of wax with honey that drips."""
    for row in range(4):
        for k in range(4 if row % 2 else 3):
            x, y = (k - (1.5 if row % 2 else 1.0)) * 0.27, -0.86 + row * 0.235
            cell = cut(
                " ".join(
                    f"{x + 0.15 * math.cos(math.radians(a)):.4f},{y + 0.15 * math.sin(math.radians(a)):.4f}"
                    for a in range(30, 390, 60)
                )
            )
            pen.fill(cell, tone(colour, -0.13))
            inner = cut(
                " ".join(
                    f"{x + 0.115 * math.cos(math.radians(a)):.4f},{y + 0.115 * math.sin(math.radians(a)):.4f}"
                    for a in range(30, 390, 60)
                )
            )
            pen.shape(inner, colour if (row + k) % 3 else pen.lit(colour, 0.4), depth=0.03)
    pen.shape(curvy("-0.16,-0.1! -0.05,-0.1! -0.055,0.0 -0.1,0.06 -0.145,0.0"), tone(colour, 0.03), depth=0.02)
    gloss(pen, "0.04,-0.92 0.1,-0.86", 0.025, 0.6)


WILDS: dict[str, PropSpec] = {
    "seashell": PropSpec(seashell, 0.08, "ground", 0xFFF0B49A, (-0.58, -0.96, 0.57, 0.05)),
    "pearl": PropSpec(pearl, 0.09, "ground", 0xFFF6F0F2, (-0.57, -1.03, 0.57, 0.05)),
    "coral": PropSpec(coral, 0.45, "ground", 0xFFF0705A, (-0.77, -0.92, 0.71, 0.05)),
    "seaweed": PropSpec(seaweed, 0.7, "ground", 0xFF4F8F5A, (-0.45, -1.06, 0.45, 0.04)),
    "pinecone": PropSpec(pinecone, 0.07, "ground", 0xFF9A6A44, (-0.73, -1.15, 0.73, 0.08)),
    "feather": PropSpec(feather, 0.15, "ground", 0xFF6F93C4, (-0.24, -0.94, 0.44, 0.06)),
    "fossil": PropSpec(fossil, 0.16, "ground", 0xFFB09A82, (-0.56, -0.96, 0.56, 0.07)),
    "tornado": PropSpec(tornado, 4.5, "ground", 0xFF9AA3B2, (-0.54, -1.11, 0.58, 0.07)),
    "iceberg": PropSpec(iceberg, 3.0, "ground", 0xFFDCEDF6, (-0.61, -1.05, 0.61, 0.04)),
    "spider_web": PropSpec(spider_web, 0.4, "ground", 0xFF8A8698, (-0.6, -1.06, 0.56, 0.06)),
    "asteroid": PropSpec(asteroid, 0.8, "centre", 0xFF8A7F7A, (-0.51, -0.51, 0.53, 0.54)),
    "gold_bar": PropSpec(gold_bar, 0.16, "ground", 0xFFF0BC3A, (-0.53, -0.62, 0.59, 0.05)),
    "honeycomb": PropSpec(honeycomb, 0.14, "ground", 0xFFF0AE34, (-0.58, -1.06, 0.58, 0.12)),
}
