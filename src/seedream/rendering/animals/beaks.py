"""Beaks: cones, daggers, hooks, bills, from the front of a bird's head."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from seedream.rendering.animals.perched import Bird
from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import corners, ellipse, spline

INK = 0xFF1C1216
ROOT = 0.82
"""Where a beak begins, in radii of the head before its middle."""
STRAIGHT = {"cone": -0.16, "dagger": -0.24, "needle": 0.05, "flat": -0.26}
"""How high the tip of a beak of two straight halves is, in radii of the head."""


@dataclass(frozen=True, slots=True)
class _Beak:
    """A beak's kind, its length and half its depth in radii of the head, its colour and that of its lower half."""

    kind: str
    length: float
    d: float
    colour: int
    low: int


def draw_beak(pen: Pen, p: Bird) -> None:
    """The beak of the bird's kind, from the front of the head."""
    kind, length, depth = p.b.beak
    colour = p.b.beak_colour
    beak = _Beak(kind, length * (0.75 if p.animal.young else 1.0), depth * 0.5, colour, pen.shade(colour, 0.6))
    if kind in STRAIGHT:
        _straight(pen, p, beak)
    else:
        _CURVED[kind](pen, p, beak)


def _straight(pen: Pen, p: Bird, beak: _Beak) -> None:
    """Two halves, each with a far and a near side; a duck's are blunt."""
    d, length, colour = beak.d, beak.length, beak.colour
    tip, blunt = (ROOT + length, STRAIGHT[beak.kind]), beak.kind == "flat"
    for s in (1.0, -1.0):
        side = s * d * (1.25 if blunt else 0.8)
        top = [
            p.face(ROOT, d, 0.0),
            p.face(ROOT, -d * 0.1, side),
            p.face(*tip, side * (0.8 if blunt else 0.05)),
            p.face(tip[0] * 0.98, tip[1] + d * (0.25 if blunt else 0.1)),
        ]
        under = [
            p.face(ROOT, -d * 0.1, side),
            p.face(ROOT - 0.05, -d * 1.1, 0.0),
            p.face(tip[0] - 0.12 * length, tip[1] - (0.14 if blunt else 0.03), side * 0.4),
            p.face(*tip, side * 0.4),
        ]
        pen.fill(spline(under if blunt else corners(under), tension=0.35), beak.low)
        pen.fill(spline(top if blunt else corners(top), tension=0.35), colour if s < 0 else pen.shade(colour, 0.25))


def _hook(pen: Pen, p: Bird, beak: _Beak) -> None:
    """Of an eagle or a parrot: the upper half bends over the lower."""
    d, length = beak.d, beak.length
    under = [
        p.face(ROOT - 0.1, -d * 0.1, -d * 0.5),
        p.face(ROOT + 0.5 * length, -d * 0.7),
        p.face(ROOT + 0.25 * length, -d * 1.3),
        p.face(ROOT - 0.12, -d * 0.9),
    ]
    over = [
        p.face(ROOT - 0.15, d * 0.75, 0.0),
        p.face(ROOT + 0.62 * length, d * 0.62),
        p.face(ROOT + length, -d * 0.3),
        (*p.face(ROOT + 0.86 * length, -d * 1.35), 1.0),
        p.face(ROOT + 0.62 * length, -d * 0.55),
        p.face(ROOT - 0.08, -d * 0.35, -d * 0.7),
    ]
    pen.fill(spline(under), beak.low)
    pen.shape(spline(over), beak.colour, depth=p.radius * 0.12)


def _banana(pen: Pen, p: Bird, beak: _Beak) -> None:
    """Of a toucan: large, with a dark tip."""
    d, length = beak.d, beak.length
    outline = [
        p.face(ROOT - 0.15, d * 0.95),
        p.face(ROOT + length * 0.5, d * 0.95),
        p.face(ROOT + length, -d * 0.1),
        (*p.face(ROOT + length * 0.98, -d * 0.9), 1.0),
        p.face(ROOT + length * 0.5, -d * 0.6),
        p.face(ROOT - 0.1, -d * 0.9),
    ]
    pen.shape(spline(outline), beak.colour, depth=p.radius * 0.15)
    pen.fill(ellipse(*p.face(ROOT + length * 0.94, -d * 0.5), p.radius * 0.16, p.radius * 0.16), INK)


def _pouch(pen: Pen, p: Bird, beak: _Beak) -> None:
    """Of a pelican: a bag under a long bill."""
    d, length = beak.d, beak.length
    bag = [
        p.face(ROOT, -d * 0.2),
        p.face(ROOT + length * 0.35, -d * 2.0),
        p.face(ROOT + length * 0.8, -d * 1.7),
        p.face(ROOT + length, -d * 1.2),
    ]
    bill = [p.face(ROOT, d * 0.6), p.face(ROOT + length, -d * 1.0), p.face(ROOT + length, -d * 1.45), p.face(ROOT, -d * 0.4)]
    pen.shape(spline(bag), beak.low, depth=0.02)
    pen.fill(spline(bill, tension=0.3), beak.colour)


def _bent(pen: Pen, p: Bird, beak: _Beak) -> None:
    """The bill of a flamingo."""
    length = beak.length
    outline = [
        p.face(ROOT - 0.1, 0.35),
        p.face(ROOT + length * 0.5, 0.25),
        p.face(ROOT + length * 0.72, -0.45),
        p.face(ROOT + length * 0.52, -1.35),
        p.face(ROOT + length * 0.32, -0.7),
        p.face(ROOT - 0.1, -0.45),
    ]
    pen.shape(spline(outline), beak.colour, depth=p.radius * 0.15)
    if "beak_tip" in p.b.marks:
        tip = [p.face(ROOT + length * 0.74, -0.5), p.face(ROOT + length * 0.52, -1.4), p.face(ROOT + length * 0.34, -0.75)]
        pen.fill(spline(tip), INK)


_CURVED: Mapping[str, Callable[[Pen, Bird, _Beak], None]] = {"hook": _hook, "banana": _banana, "pouch": _pouch, "bent": _bent}
