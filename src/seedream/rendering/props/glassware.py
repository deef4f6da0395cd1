"""What shows what is in it: tanks, bowls, jars, bottles, cages, globes and frames, each as a back, the room within, and a front."""

from __future__ import annotations

import math
from typing import Any

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.enclosures import Vessel, whole
from seedream.rendering.props.kit import both, curvy, cut, line, ring, slab
from seedream.rendering.props.lairs import LAIR_VESSELS
from seedream.rendering.props.palette import GOLD, WHITE, WOOD
from seedream.rendering.props.scenery import tree
from seedream.rendering.props.spec import PropSpec, rounded
from seedream.rendering.props.tales import night_windowsill, windowsill
from seedream.rendering.props.wilds import spider_web

GLASS, WATER, CORK, SNOW = 0xFFDDF1F8, 0xFF7CC4E6, 0xFFC99A62, 0xFFF4F8FC


def _gleam(pen: Pen, text: str, width: float, strength: float = 0.7) -> None:
    line(pen, text, alpha(WHITE, strength), width)


def _rim(pen: Pen, path: Any, width: float = 0.014) -> None:
    pen.canvas.drawPath(path, line_paint(alpha(0xFF8FB6C8, 0.9), width))


def _tank_back(pen: Pen, colour: int, t: float) -> None:
    slab(pen, (-0.52, -0.67, 0.52, -0.06), 0.01, GLASS)
    slab(pen, (-0.5, -0.6, 0.5, -0.07), 0.008, WATER)
    pen.fill(curvy("-0.5,-0.07! -0.5,-0.14 -0.2,-0.17 0.1,-0.13 0.5,-0.17 0.5,-0.07!"), 0xFFE6CC94)
    for x, h in ((-0.42, 0.36), (-0.35, 0.22), (0.36, 0.26), (0.43, 0.4)):
        s = 0.02 * math.sin(t * 2 + x * 9)
        line(pen, f"{x},-0.12 {x + 0.03 + s},{-0.12 - h * 0.5} {x - 0.01 + s},{-0.12 - h}", 0xFF4F9A5A, 0.04)


def _tank_front(pen: Pen, colour: int, t: float) -> None:
    pen.fill(rounded(-0.5, -0.6, 0.5, -0.07, 0.008), alpha(WATER, 0.16))
    for k in range(5):
        ring(pen, 0.26 + 0.02 * math.sin(k * 2), -0.2 - (k * 0.09 + t * 0.1) % 0.38, 0.016, alpha(WHITE, 0.85), 0.008)
    slab(pen, (-0.54, -0.72, 0.54, -0.66), 0.015, colour, 0.015)
    slab(pen, (-0.54, -0.07, 0.54, 0.0), 0.015, colour, 0.02)
    pen.fill(cut("-0.44,-0.3 -0.38,-0.62 -0.34,-0.62 -0.4,-0.3"), alpha(WHITE, 0.5))


_BOWL = "0.26,-0.86! 0.40,-0.72 0.46,-0.44 0.36,-0.12 0.22,0.0! 0,0.0"


def _bowl_back(pen: Pen, colour: int, t: float) -> None:
    body = both(_BOWL)
    pen.fill(body, alpha(GLASS, 0.75))
    pen.canvas.save()
    pen.canvas.clipPath(body, doAntiAlias=True)
    pen.fill(rounded(-0.6, -0.70, 0.6, 0.1, 0.0), alpha(colour, 0.85))
    pen.fill(ellipse(0.0, 0.0, 0.4, 0.11), 0xFFE6CC94)
    line(pen, f"-0.2,-0.06 {-0.23 + 0.02 * math.sin(t)},-0.24 -0.18,-0.42", 0xFF4F9A5A, 0.045)
    pen.canvas.restore()


def _bowl_front(pen: Pen, colour: int, t: float) -> None:
    body = both(_BOWL)
    pen.fill(body, alpha(colour, 0.14))
    pen.fill(ellipse(0.0, -0.70, 0.395, 0.045), alpha(WHITE, 0.45))
    _rim(pen, body)
    pen.fill(ellipse(0.0, -0.86, 0.27, 0.035), alpha(GLASS, 0.9))
    _gleam(pen, "-0.35,-0.6 -0.39,-0.42 -0.34,-0.22", 0.04)


def _cage_back(pen: Pen, colour: int, _: float) -> None:
    ring(pen, 0, -0.98, 0.04, colour, 0.02)
    pen.fill(both("0,-0.94 0.22,-0.86 0.34,-0.62 0.34,-0.1! 0,-0.1"), alpha(0xFFFFFFFF, 0.3))
    pen.segment((0, -0.94), (0, -0.72), colour, 0.012)
    pen.segment((-0.3, -0.155), (0.3, -0.155), WOOD, 0.026)


def _cage_front(pen: Pen, colour: int, _: float) -> None:
    for k in (-1.0, -0.66, -0.33, 0.0, 0.33, 0.66, 1.0):
        line(pen, f"0,-0.94 {k * 0.22},-0.86 {k * 0.34},-0.62 {k * 0.34},-0.1", colour, 0.015)
    line(pen, "-0.34,-0.62 0,-0.59 0.34,-0.62", colour, 0.018)
    slab(pen, (-0.38, -0.12, 0.38, 0.0), 0.025, colour, 0.03)


_JAR = "0.22,-0.84! 0.3,-0.76 0.36,-0.62 0.36,-0.08 0.28,0.0!"


def _jar_back(pen: Pen, colour: int, _: float) -> None:
    pen.fill(both(_JAR, 0.3), alpha(GLASS, 0.55))


def _jar_front(pen: Pen, colour: int, _: float) -> None:
    body = both(_JAR, 0.3)
    pen.fill(body, alpha(GLASS, 0.12))
    _rim(pen, body)
    slab(pen, (-0.26, -0.985, 0.26, -0.83), 0.03, colour, 0.05)
    for y in (-0.93, -0.885):
        pen.segment((-0.24, y), (0.24, y), pen.shade(colour, 0.55), 0.01)
    _gleam(pen, "0.28,-0.66 0.3,-0.5 0.29,-0.2", 0.03)


_BOTTLE = (
    "-0.62,-0.30 -0.56,-0.52 -0.36,-0.60 0.16,-0.60 0.34,-0.54 0.46,-0.41 0.72,-0.40! 0.72,-0.26! 0.46,-0.25 0.34,-0.12 0.16,-0.06"
    " -0.36,-0.06 -0.56,-0.12"
)


def _bottle_back(pen: Pen, colour: int, _: float) -> None:
    for x in (-0.34, 0.14):
        slab(pen, (x - 0.06, -0.12, x + 0.06, 0.0), 0.015, WOOD, 0.02)
    slab(pen, (-0.46, -0.05, 0.28, 0.0), 0.015, WOOD, 0.02)
    body = curvy(_BOTTLE, 0.35)
    pen.fill(body, alpha(colour, 0.7))
    pen.canvas.save()
    pen.canvas.clipPath(body, doAntiAlias=True)
    pen.fill(curvy("-0.7,-0.17! -0.5,-0.19 -0.3,-0.16 -0.1,-0.19 0.1,-0.16 0.3,-0.19 0.5,-0.17! 0.5,0.1! -0.7,0.1!"), 0xFF4E93C4)
    pen.canvas.restore()
    slab(pen, (0.68, -0.41, 0.80, -0.25), 0.02, CORK, 0.02)


def _bottle_front(pen: Pen, colour: int, _: float) -> None:
    body = curvy(_BOTTLE, 0.35)
    pen.fill(body, alpha(colour, 0.2))
    _rim(pen, body, 0.016)
    slab(pen, (0.655, -0.425, 0.70, -0.235), 0.015, alpha(GLASS, 1.0), 0.01)
    _gleam(pen, "-0.48,-0.50 -0.3,-0.545 0.12,-0.545", 0.03)
    _gleam(pen, "0.22,-0.52 0.3,-0.48", 0.026, 0.5)


def _globe_back(pen: Pen, colour: int, _: float) -> None:
    globe = ellipse(0, -0.56, 0.41, 0.41)
    pen.fill(globe, 0xFFB5D3EA)
    pen.canvas.save()
    pen.canvas.clipPath(globe, doAntiAlias=True)
    pen.fill(ellipse(0, -0.16, 0.56, 0.17), SNOW)
    pen.canvas.restore()


def _globe_front(pen: Pen, colour: int, t: float) -> None:
    globe = ellipse(0, -0.56, 0.41, 0.41)
    pen.canvas.save()
    pen.canvas.clipPath(globe, doAntiAlias=True)
    for i in range(26):
        x = 0.38 * math.sin(i * 2.4 + 0.3 * math.sin(t + i))
        pen.fill(ellipse(x, -0.95 + (i * 0.137 + t * 0.06) % 0.72, 0.013, 0.013), WHITE)
    pen.canvas.restore()
    _rim(pen, globe)
    pen.shape(both("0.3,-0.24! 0.37,-0.02! 0.3,0 0,0.01", 0.2), colour, depth=0.06)
    line(pen, "-0.33,-0.1 0,-0.075 0.33,-0.1", GOLD, 0.03)
    _gleam(pen, "0.14,-0.88 0.27,-0.78 0.33,-0.64", 0.04)


_DOME = "0,-0.98 0.24,-0.92 0.36,-0.70 0.37,-0.10! 0,-0.10"


def _dome_back(pen: Pen, colour: int, _: float) -> None:
    pen.fill(both(_DOME), alpha(GLASS, 0.5))
    pen.fill(ellipse(0.0, -0.1, 0.35, 0.05), 0xFF6E9A57)


def _dome_front(pen: Pen, colour: int, _: float) -> None:
    _rim(pen, both(_DOME))
    pen.shape(ellipse(0.0, -1.0, 0.035, 0.035), colour, depth=0.01)
    slab(pen, (-0.42, -0.1, 0.42, 0.0), 0.03, colour, 0.03)
    _gleam(pen, "-0.2,-0.86 -0.28,-0.68 -0.29,-0.35", 0.03)


def _crystal_back(pen: Pen, colour: int, _: float) -> None:
    pen.shape(both("0.24,-0.2! 0.34,-0.02! 0,0.0", 0.2), GOLD, depth=0.05)
    ball = ellipse(0, -0.58, 0.42, 0.42)
    pen.fill(ball, 0xFF7D6BC4)
    pen.fill(ellipse(0, -0.56, 0.34, 0.34), 0xFF9E90DE)


def _crystal_front(pen: Pen, colour: int, t: float) -> None:
    ball = ellipse(0, -0.58, 0.42, 0.42)
    pen.fill(ball, alpha(0xFFC9BEFF, 0.20))
    pen.canvas.drawPath(ball, line_paint(alpha(0xFFE4DCFF, 0.9), 0.016))
    _gleam(pen, "-0.28,-0.78 -0.2,-0.88 -0.06,-0.93", 0.045)


def _bubble_back(pen: Pen, colour: int, _: float) -> None:
    pen.fill(ellipse(0, -0.5, 0.5, 0.5), alpha(colour, 0.35))


def _bubble_front(pen: Pen, colour: int, _: float) -> None:
    for radius, tint in ((0.495, 0xFFB9E6FF), (0.48, 0xFFF6C9F2), (0.468, 0xFFFFF0B8)):
        pen.canvas.drawPath(ellipse(0, -0.5, radius, radius), line_paint(alpha(tint, 0.75), 0.012))
    _gleam(pen, "-0.36,-0.66 -0.28,-0.78 -0.16,-0.86", 0.045)
    _gleam(pen, "0.34,-0.34 0.3,-0.26 0.24,-0.2", 0.025, 0.6)


def _frame_back(pen: Pen, colour: int, _: float) -> None:
    slab(pen, (-0.5, -0.48, 0.5, 0.46), 0.02, colour, 0.04)
    slab(pen, (-0.40, -0.38, 0.40, 0.36), 0.01, 0xFFF3E6C8)
    pen.fill(rounded(-0.40, 0.12, 0.40, 0.36, 0.01), 0xFFDCC9A0)


def _frame_front(pen: Pen, colour: int, _: float) -> None:
    pen.canvas.drawPath(rounded(-0.40, -0.38, 0.40, 0.36, 0.01), line_paint(pen.shade(colour, 0.6), 0.02))


def _easel_back(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, -0.5), (0.0, -0.10), pen.shade(colour, 0.9), 0.055)
    for s in (-1, 1):
        pen.shape(cut(f"{s * 0.02},-.99 {s * 0.10},-.99 {s * 0.40},0 {s * 0.31},0"), colour, depth=0.02)
    slab(pen, (-0.10, -1.0, 0.10, -0.93), 0.015, pen.shade(colour, 0.5))
    slab(pen, (-0.37, -0.92, 0.37, -0.34), 0.012, 0xFFFBF6EA, 0.02)
    picture = rounded(-0.33, -0.885, 0.33, -0.375, 0.005)
    pen.fill(picture, 0xFFBFDDE6)
    pen.canvas.save()
    pen.canvas.clipPath(picture, doAntiAlias=True)
    for x, y, wide, tint in ((-0.2, -0.78, 0.28, 0xFFD6EAEC), (0.18, -0.68, 0.3, 0xFFAFD2DE), (0.0, -0.42, 0.5, 0xFFDCCB9A)):
        pen.fill(ellipse(x, y, wide, 0.09), tint)
    pen.canvas.restore()


def _easel_front(pen: Pen, colour: int, _: float) -> None:
    slab(pen, (-0.44, -0.345, 0.44, -0.275), 0.02, pen.shade(colour, 0.35), 0.025)


def _treehouse_back(pen: Pen, colour: int, t: float) -> None:
    """A broad tree with a wide cabin in it, open to the front, a ladder up to its platform."""
    tree(pen, colour, t)
    for x in (-0.28, 0.28):
        pen.segment((x, -0.37), (x * 0.14, -0.16), 0xFF7A5434, 0.026)
    for x in (0.10, 0.19):
        pen.segment((x, -0.36), (x + 0.06, 0.0), 0xFFC79A62, 0.015)
    for k in range(6):
        pen.segment((0.11 + 0.01 * k, -0.33 + 0.06 * k), (0.19 + 0.01 * k, -0.33 + 0.06 * k), 0xFFD3AA74, 0.012)
    slab(pen, (-0.38, -0.39, 0.38, -0.35), 0.006, 0xFF8A5F3A, 0.012)
    slab(pen, (-0.30, -0.73, 0.30, -0.385), 0.006, WOOD, 0.03)
    pen.fill(rounded(-0.265, -0.70, 0.265, -0.39, 0.004), 0xFF6B4A30)
    pen.fill(rounded(-0.25, -0.69, 0.25, -0.39, 0.004), 0xFFFFD98A)
    pen.shape(cut("-0.38,-0.71 0,-0.95 0.38,-0.71"), 0xFF9A4638, depth=0.03)


def _treehouse_front(pen: Pen, colour: int, _: float) -> None:
    for k in range(9):
        x = -0.36 + 0.09 * k
        pen.segment((x, -0.48), (x, -0.385), 0xFF8A5F3A, 0.012)
    pen.segment((-0.37, -0.485), (0.37, -0.485), 0xFF9A6A44, 0.018)


def _nothing(pen: Pen, colour: int, _: float) -> None:
    """What is outside is before nothing."""


def _hat_back(pen: Pen, colour: int, _: float) -> None:
    pen.fill(ellipse(0.0, -0.52, 0.42, 0.075), 0xFF15131C)


def _hat_front(pen: Pen, colour: int, _: float) -> None:
    """A top hat upside down: its brim above, its crown below."""
    pen.shape(cut("-0.30,-0.50 0.30,-0.50 0.27,0.0 -0.27,0.0"), colour, depth=0.05)
    pen.shape(cut("-0.296,-0.46 0.296,-0.46 0.288,-0.34 -0.288,-0.34"), 0xFFB8323E, depth=0.02)
    brim = curvy("-0.46,-0.53! 0,-0.47 0.46,-0.53! 0.40,-0.45 0,-0.40 -0.40,-0.45")
    pen.shape(brim, colour, depth=0.02)


def _cup_back(pen: Pen, colour: int, _: float) -> None:
    pen.stroke([(0.36, -0.46), (0.56, -0.44), (0.54, -0.22), (0.32, -0.18)], pen.shade(colour, 0.35), 0.06)
    pen.fill(ellipse(0.0, -0.55, 0.40, 0.075), pen.shade(colour, 0.7))


def _cup_front(pen: Pen, colour: int, _: float) -> None:
    """A wide teacup on its saucer."""
    pen.shape(ellipse(0.0, -0.02, 0.56, 0.055), pen.shade(colour, 0.2), depth=0.02)
    body = curvy("-0.42,-0.555! 0,-0.485 0.42,-0.555! 0.36,-0.24 0.18,-0.05 0,-0.03 -0.18,-0.05 -0.36,-0.24", 0.4)
    pen.shape(body, colour, depth=0.06)
    for k in range(5):
        x = -0.26 + 0.13 * k
        pen.fill(ellipse(x, -0.33 - 0.02 * abs(k - 2), 0.032, 0.032), 0xFFE58FA6)


VESSELS: dict[str, Vessel] = {
    **LAIR_VESSELS,
    "spider_web": Vessel(spider_web, (-0.20, -0.68, 0.16, -0.32), _nothing, floats=True),
    "open_cup": Vessel(_cup_back, (-0.34, -1.15, 0.34, -0.30), _cup_front, peeks=True),
    "magic_hat": Vessel(_hat_back, (-0.24, -1.06, 0.24, -0.36), _hat_front, peeks=True),
    "windowsill": Vessel(windowsill, (-0.22, -0.92, 0.22, -0.70), _nothing, floats=True),
    "night_windowsill": Vessel(night_windowsill, (-0.22, -0.92, 0.22, -0.70), _nothing, floats=True),
    "treehouse": Vessel(_treehouse_back, (-0.24, -0.68, 0.24, -0.385), _treehouse_front),
    "fish_tank": Vessel(_tank_back, (-0.30, -0.56, 0.30, -0.17), _tank_front, floats=True),
    "fish_bowl": Vessel(_bowl_back, (-0.30, -0.66, 0.32, -0.12), _bowl_front, floats=True),
    "birdcage": Vessel(_cage_back, (-0.28, -0.70, 0.28, -0.16), _cage_front),
    "glass_jar": Vessel(_jar_back, (-0.30, -0.76, 0.30, -0.03), _jar_front),
    "ship_bottle": Vessel(_bottle_back, (-0.44, -0.555, 0.30, -0.15), _bottle_front),
    "snow_globe": Vessel(_globe_back, (-0.27, -0.90, 0.27, -0.25), _globe_front),
    "glass_dome": Vessel(_dome_back, (-0.29, -0.84, 0.29, -0.11), _dome_front),
    "crystal_ball": Vessel(_crystal_back, (-0.27, -0.90, 0.27, -0.28), _crystal_front, floats=True),
    "giant_bubble": Vessel(_bubble_back, (-0.34, -0.86, 0.34, -0.14), _bubble_front, floats=True),
    "picture_frame": Vessel(_frame_back, (-0.34, -0.33, 0.34, 0.36), _frame_front, portrait=True),
    "easel": Vessel(_easel_back, (-0.27, -0.86, 0.27, -0.385), _easel_front, portrait=True),
}
"""What shows what is in it, by the name of its drawing."""


GLASSWARE: dict[str, PropSpec] = {
    "fish_bowl": PropSpec(whole(VESSELS["fish_bowl"]), 0.26, "ground", WATER, (-0.48, -0.91, 0.48, 0.02)),
    "glass_jar": PropSpec(whole(VESSELS["glass_jar"]), 0.2, "ground", 0xFFC9A45A, (-0.38, -1.01, 0.38, 0.02)),
    "ship_bottle": PropSpec(whole(VESSELS["ship_bottle"]), 0.3, "ground", 0xFFD6EEE6, (-0.65, -0.63, 0.82, 0.02)),
    "glass_dome": PropSpec(whole(VESSELS["glass_dome"]), 0.3, "ground", WOOD, (-0.45, -1.05, 0.45, 0.02)),
    "open_cup": PropSpec(whole(VESSELS["open_cup"]), 0.12, "ground", 0xFFF4EFE6, (-0.60, -0.66, 0.64, 0.05)),
    "magic_hat": PropSpec(whole(VESSELS["magic_hat"]), 0.26, "ground", 0xFF2A2734, (-0.48, -0.62, 0.48, 0.02)),
    "giant_bubble": PropSpec(whole(VESSELS["giant_bubble"]), 0.9, "ground", GLASS, (-0.52, -1.02, 0.52, 0.02)),
}
"""Drawings by name."""
