"""Paws, hooves, wing tips and webbed feet of figures in the guise of animals, in the places of hands and shoes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from seedream.rendering.characters.guise import Hand
from seedream.rendering.characters.pen import Pen, line_paint
from seedream.rendering.characters.pose import ArmPose
from seedream.rendering.characters.shapes import Pt, Vec3, lerp, spline
from seedream.rendering.colour import mix

PALM: tuple[Pt, ...] = (
    (-0.06, -0.105), (0.08, -0.145), (0.24, -0.155), (0.36, -0.105), (0.395, 0.0), (0.35, 0.115), (0.22, 0.15), (0.08, 0.135),
    (-0.06, 0.105),
)  # fmt: skip
THUMB: tuple[Pt, ...] = ((0.02, -0.09), (0.08, -0.20), (0.17, -0.235), (0.235, -0.18), (0.20, -0.10))
FEATHERS: tuple[tuple[Pt, ...], ...] = (
    ((-0.04, 0.02), (0.10, 0.15), (0.28, 0.16), (0.34, 0.09), (0.16, -0.02)),
    ((-0.04, -0.04), (0.14, 0.08), (0.36, 0.075), (0.45, 0.0), (0.20, -0.08)),
    ((-0.04, -0.10), (0.12, -0.02), (0.36, -0.04), (0.42, -0.11), (0.16, -0.16)),
)
FOOT_SIDE: tuple[Pt, ...] = (
    (-0.16, 0.0), (-0.22, 0.09), (-0.19, 0.22), (-0.15, 0.34), (0.14, 0.34), (0.22, 0.27), (0.42, 0.23), (0.58, 0.19), (0.66, 0.09),
    (0.60, 0.0),
)  # fmt: skip
"""A bare foot from the side, point for point in the places of a shoe's."""
HOOF = 0xFF463A3A
Place = Callable[[float, float], Vec3]


def draw_paw(pen: Pen, arm: ArmPose, hand: Hand, colour: int) -> None:
    """A hand along +x from the wrist, thumb up, in hand lengths."""
    if hand == "wing":
        for i, feather in enumerate(FEATHERS):
            pen.shape(spline(feather), mix(colour, pen.shade(colour), 0.30 - 0.13 * i), depth=0.03, amount=0.6)
        return
    crease = pen.shade(colour, 0.8)
    if arm.hand in ("open", "flat") and hand != "hoof":
        for y in (-0.085, 0.0, 0.085):
            pen.canvas.drawLine(0.22, y, 0.40 - 1.6 * y * y, y * 1.5, line_paint(colour, 0.115))
    if arm.hand == "point" and hand != "hoof":
        pen.canvas.drawLine(0.2, -0.08, 0.48, -0.09, line_paint(colour, 0.115))
    pen.shape(spline(PALM), colour, crease, depth=0.035, amount=0.7)
    if hand == "hoof":
        pen.fill(spline([(0.20, -0.15), (0.37, -0.10), (0.40, 0.0), (0.36, 0.11), (0.20, 0.15), (0.25, 0.0)]), HOOF)
        return
    pen.fill(spline(THUMB), mix(colour, crease, 0.12))
    if arm.hand not in ("open", "flat"):
        for y in (-0.05, 0.05):
            pen.canvas.drawLine(0.25, y * 1.1, 0.36, y, line_paint(crease, 0.02))


def draw_foot(pen: Pen, at: Place, foot: Hand, colour: int, path: Any, front: Sequence[Pt] | None) -> None:
    """What is on a bare foot's outline: toes, or a hoof; `front` are the outline's points where it is seen from the front."""
    if front:
        low, x0, x1 = max(p[1] for p in front), min(p[0] for p in front), max(p[0] for p in front)
        hoof: list[Pt] = [(x0 - 0.1, low - 0.17), (x1 + 0.1, low - 0.17), (x1 + 0.1, low + 0.1), (x0 - 0.1, low + 0.1)]
        toes: list[list[Pt]] = [[(lerp(x0, x1, k), low - 0.12), (lerp(x0, x1, k), low - 0.02)] for k in (0.36, 0.64)]
    else:
        hoof = [at(f, u)[:2] for f, u in ((0.28, 0.5), (0.78, 0.4), (0.82, -0.08), (0.34, -0.08))]
        toes = [[at(f - 0.03, 0.11)[:2], at(f + 0.03, 0.08)[:2], at(f + 0.045, 0.02)[:2]] for f in (0.46, 0.56)]
    pen.canvas.save()
    pen.canvas.clipPath(path, doAntiAlias=True)
    if foot == "hoof":
        pen.fill(spline(hoof, tension=0.05), HOOF)
    for toe in toes if foot != "hoof" else ():
        pen.stroke(toe, pen.shade(colour, 0.95), 0.022)
    pen.canvas.restore()
