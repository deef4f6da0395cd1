"""Power and radio: cable, solar panel, wind turbine, pylon, antenna, satellite dish."""

from __future__ import annotations

import math
from itertools import pairwise

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.props.kit import arc, bent, clipped, curvy, cut, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec


def cable(pen: Pen, colour: int, _: float) -> None:
    """A coiled lead with a plug."""
    for i, r in enumerate((0.36, 0.29, 0.22)):
        ring(pen, -0.08, -0.40 + i * 0.02, r, pen.shade(colour, 0.7 * (1 - i / 2)), 0.075)
    ring(pen, -0.08, -0.38, 0.325, colour, 0.06)
    line(pen, "-.08,-.06 .10,-.09 .22,-.20 .24,-.38 .30,-.50", colour, 0.075)
    slab(pen, (-0.13, -0.14, -0.03, 0.0), 0.03, DARK)
    with turned(pen, 24, 0.34, -0.62):
        for x in (-0.045, 0.045):
            slab(pen, (x - 0.016, -0.30, x + 0.016, -0.14), 0.01, STEEL)
        pen.shape(soft("-.10,-.16 .10,-.16 .10,.02 .05,.12 -.05,.12 -.10,.02", 0.03), colour, depth=0.03)


def solar_panel(pen: Pen, colour: int, _: float) -> None:
    """A tilted panel of cells on a stand, with the sky in its glass."""
    pen.segment((-0.02, -0.012), (0.02, -0.30), DARK, 0.04)
    bent(pen, "-.24,-.014 .24,-.014", DARK, 0.028)
    bent(pen, ".18,-.014 .06,-.30", DARK, 0.026)
    frame = cut("-.50,-.20 .36,-.20 .50,-.74 -.32,-.74")
    pen.shape(frame, pale(STEEL, 0.3), depth=0.02)
    for j in range(4):
        for i in range(5):
            u0, u1, v0, v1 = i / 5 + 0.02, (i + 1) / 5 - 0.01, j / 4 + 0.03, (j + 1) / 4 - 0.015

            def at(u: float, v: float) -> tuple[float, float]:
                return -0.50 + 0.18 * v + u * (0.86 - 0.04 * v), -0.20 - 0.54 * v

            corners = [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]
            pen.fill(
                cut(" ".join(f"{x},{y}" for x, y in corners)), pale(colour, 0.10 + 0.04 * ((i + j) % 3)) if (i + j) % 2 else colour
            )
    with clipped(pen, frame):
        pen.fill(cut("-.10,-.20 .02,-.20 .26,-.74 .14,-.74"), alpha(WHITE, 0.22))


def wind_turbine(pen: Pen, colour: int, t: float) -> None:
    """A wind turbine whose three blades turn."""
    pen.shape(cut("-.045,0 .045,0 .020,-.64 -.020,-.64"), colour, depth=0.02)
    blade = curvy("0,-.35! .03,-.20 .044,-.09 .018,0 -.018,0 -.022,-.12", 0.4)
    for k in range(3):
        with turned(pen, math.degrees(t * 1.6) + k * 120, 0, -0.645):
            pen.shape(blade, colour, depth=0.012)
    orb(pen, 0, -0.645, 0.038, pen.shade(colour, 0.4))
    pen.shape(soft("-.07,0 .07,0 .05,-.03 -.05,-.03", 0.008), pen.shade(colour, 0.8), depth=0.0)


def power_pylon(pen: Pen, colour: int, _: float) -> None:
    """A lattice pylon with three arms, insulators and wires."""
    for y, w in ((-0.90, 0.20), (-0.74, 0.30), (-0.58, 0.24)):
        for s in (-1, 1):
            pen.stroke([(s * w, y + 0.085), (s * (w + 0.08), y + 0.10), (s * 0.46, y + 0.10)], alpha(DARK, 0.65), 0.010)
            bent(pen, f"{s * 0.03},{y - 0.03} {s * w},{y} {s * 0.05},{y + 0.03}", colour, 0.024)
            pen.segment((s * w, y + 0.01), (s * w, y + 0.085), GOLD, 0.026)
    for s in (-1, 1):
        bent(pen, f"{s * 0.24},-.014 {s * 0.055},-.52 {s * 0.0},-.99", colour, 0.030)
    levels = ((0.0, 0.24), (-0.18, 0.175), (-0.33, 0.125), (-0.45, 0.082), (-0.55, 0.052), (-0.66, 0.038))
    for (y0, w0), (y1, w1) in pairwise(levels):
        for s in (-1, 1):
            pen.segment((s * w0 * 0.98, y0 - 0.02), (-s * w1, y1), pen.shade(colour, 0.5), 0.016)
        pen.segment((-w1, y1), (w1, y1), colour, 0.018)


def antenna(pen: Pen, colour: int, t: float) -> None:
    """A radio mast that sends waves, a red light on top."""
    for i, r in enumerate((0.13, 0.22, 0.31)):
        fade = alpha(pale(colour, 0.15), 0.45 + 0.45 * math.sin(t * 3 - i * 1.1) ** 2)
        for a in (-42, 138):
            arc(pen, 0, -0.86, r, a, 84, fade, 0.034)
    for s in (-1, 1):
        pen.segment((s * 0.20, -0.02), (s * 0.02, -0.84), colour, 0.042)
    for i in range(5):
        y0, y1 = -0.06 - i * 0.155, -0.06 - (i + 1) * 0.155
        w0, w1 = 0.19 + y0 * 0.22, 0.19 + y1 * 0.22
        pen.segment((-w0, y0), (w1, y1), pen.shade(colour, 0.6), 0.022)
        pen.segment((w0, y0), (-w1, y1), pen.shade(colour, 0.6), 0.022)
    pen.segment((0, -0.80), (0, -0.90), colour, 0.036)
    dot(pen, 0, -0.90, 0.045, 0xFFE8483C)
    slab(pen, (-0.27, -0.035, 0.27, 0.0), 0.012, DARK)


def satellite_dish(pen: Pen, colour: int, _: float) -> None:
    """A dish on its post, looking up to the right, with the receiver on three rods."""
    pen.shape(soft("-.20,0 .20,0 .13,-.07 -.13,-.07", 0.015), DARK, depth=0.0)
    pen.shape(cut("-.06,-.05 .06,-.05 .04,-.36 -.04,-.36"), pen.shade(colour, 0.6), depth=0.03)
    with turned(pen, 38, 0.0, -0.52):
        pen.shape(curvy("-.44,-.06! -.34,.13 -.14,.25 .14,.25 .34,.13 .44,-.06!"), pen.shade(colour, 0.45), depth=0.06)
        dot(pen, 0, -0.06, 0.445, colour, 0.135)
        dot(pen, 0.02, -0.05, 0.36, pen.shade(colour, 0.30), 0.095)
        for x in (-0.34, 0.34, 0.0):
            pen.segment((x, -0.05 + (0.05 if x == 0 else 0)), (0, -0.36), DARK, 0.020)
        orb(pen, 0, -0.37, 0.05, 0xFFE8685A)


ENERGY: dict[str, PropSpec] = {
    "cable": PropSpec(cable, 0.15, "ground", 0xFF4F7A5C, (-0.49, -0.93, 0.52, 0.01)),
    "solar_panel": PropSpec(solar_panel, 0.9, "ground", 0xFF2F5FA8, (-0.51, -0.75, 0.51, 0.02)),
    "wind_turbine": PropSpec(wind_turbine, 8.0, "ground", 0xFFDCE3EA, (-0.36, -1, 0.35, 0.01)),
    "power_pylon": PropSpec(power_pylon, 8.0, "ground", 0xFF76849A, (-0.47, -1.01, 0.47, 0.01)),
    "antenna": PropSpec(antenna, 8.0, "ground", 0xFFC9584A, (-0.34, -1.09, 0.34, 0.01)),
    "satellite_dish": PropSpec(satellite_dish, 1.2, "ground", 0xFFB9C4D4, (-0.36, -0.87, 0.41, 0.01)),
}
