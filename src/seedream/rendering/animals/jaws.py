"""Open mouths of four-legged animals: a lower jaw that swings down from the cheek, the mouth behind it, teeth and tongue."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from seedream.rendering.animals.solids import outline, turned
from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import Pt, spline
from seedream.rendering.colour import mix

if TYPE_CHECKING:
    from seedream.rendering.animals.beast_heads import Face

SHUT = 0.12
"""How far a mouth is open at most that is drawn as a line."""
_WIDEST = 38.0
"""How far the lower jaw swings down, in degrees."""
_SHORT = 1.3
"""How far ahead of the middle of the skull a muzzle ends that is so short that the mouth opens in the face."""
_DARK, _TONGUE, _TOOTH = 0xFF5A1F2B, 0xFFE8808A, 0xFFFBF6E8
_BITERS = ("canine", "feline", "ursine", "dragon", "reptile", "crocodile", "saurian")
"""Heads whose teeth are seen."""


def draw_jaw(pen: Pen, face: Face) -> None:
    """What is seen of an open mouth behind the head: its hollow, the tongue, teeth and the lower jaw."""
    if flat_faced(face):
        return
    rows, open_deg = face.muzzle, _WIDEST * face.p.stand.jaw
    hinge = (rows[0][0] * 0.55, rows[0][1] - 0.35 * rows[0][2])
    low = [_swung((f, u - 0.52 * ru, 0.0), hinge, -open_deg) for f, u, ru, _ in rows]
    sections = [
        (*face.space(f, u), 0.42 * ru * face.unit, 0.36 * ru * face.unit, 0.8 * rl * face.unit)
        for (f, u), (_, _, ru, rl) in zip(low, rows, strict=True)
    ]
    root = face.space(*hinge)
    first = (*root, 0.36 * rows[0][2] * face.unit, 0.36 * rows[0][2] * face.unit, 0.8 * rows[0][3] * face.unit)
    pen.shape(outline(face.view, [first, *sections]), mix(face.coat, pen.shade(face.coat), 0.35), depth=0.03, amount=0.7)
    end_f, end_u, rh, _ = rows[-1]
    upper: list[Pt] = [face.at(*hinge), face.at(end_f, end_u - 0.2 * rh), face.at(end_f + 0.75 * rh, end_u - 0.5 * rh)]
    lip = _swung((end_f + 0.5 * rh, end_u - 0.62 * rh, 0.0), hinge, -open_deg)
    lower: list[Pt] = [face.at(*lip), face.at((lip[0] + hinge[0]) / 2, (lip[1] + hinge[1]) / 2 - 0.02)]
    pen.fill(spline([*upper, *lower], tension=0.3), _DARK)
    _tongue(pen, face, hinge, lip)
    if face.p.b.head[0] in _BITERS:
        _teeth(pen, face, lip, (end_f + 0.35 * rh, end_u - 0.62 * rh))


def flat_faced(face: Face) -> bool:
    """Whether the mouth is in the face rather than at the end of a snout."""
    return face.muzzle[-1][0] < _SHORT and not face.h.disc and not face.h.nostril


def draw_mouth(pen: Pen, face: Face) -> None:
    """The open mouth in a flat face, over the head: the chin, the hollow, tongue and teeth."""
    if not flat_faced(face):
        return
    open_, (f, _, rh, rl) = face.p.stand.jaw, face.muzzle[-1]
    top = (face.h.nose[1] if face.h.nose else face.muzzle[-1][1]) - 0.20
    low = top - 0.30 - 0.62 * open_
    unit = face.unit
    chin = (*face.space(0.62 * f, low + 0.10), 0.30 * unit, 0.26 * unit, 0.9 * rl * unit)
    pen.shape(outline(face.view, [chin]), mix(face.coat, face.p.animal.mark, 0.4), depth=0.03, amount=0.7)
    w = 0.92 * rl
    hollow = [(f + 0.8 * rh, top, 0.0), (f, top - 0.10, w), (0.8 * f, low + 0.16, 0.72 * w), (0.86 * f, low, 0.0),
              (0.8 * f, low + 0.16, -0.72 * w), (f, top - 0.10, -w)]  # fmt: skip
    pen.fill(spline([face.at(*q) for q in hollow]), _DARK)
    deep = [
        (0.9 * f, low + 0.30, 0.0),
        (0.86 * f, low + 0.18, 0.5 * w),
        (0.86 * f, low + 0.06, 0.0),
        (0.86 * f, low + 0.18, -0.5 * w),
    ]
    if face.p.stand.tongue:
        deep[2] = (0.95 * f, low - 0.30, 0.0)
    pen.fill(spline([face.at(*q) for q in deep]), _TONGUE)
    if face.p.b.head[0] in _BITERS and open_ > 0.5:
        for side in (0.55, -0.55):
            a, b = face.at(f, top - 0.04, w * (side + 0.14)), face.at(f, top - 0.04, w * (side - 0.14))
            pen.fill(spline([(*a, 1.0), (*b, 1.0), (*face.at(f, top - 0.34, w * side), 1.0)], tension=0.0), _TOOTH)


def _swung(p: tuple[float, float, float], hinge: tuple[float, float], degrees: float) -> tuple[float, float]:
    f, u, _ = turned(p, hinge, degrees)
    return f, u


def _tongue(pen: Pen, face: Face, hinge: tuple[float, float], lip: tuple[float, float]) -> None:
    """The tongue lies in the lower jaw; one that hangs out passes the lip."""
    out = 0.55 if face.p.stand.tongue else -0.12
    root = (hinge[0] + 0.35 * (lip[0] - hinge[0]), hinge[1] + 0.35 * (lip[1] - hinge[1]) + 0.06)
    way = math.hypot(lip[0] - hinge[0], lip[1] - hinge[1]) or 1.0
    tip = (lip[0] + 0.35 * out * (lip[0] - hinge[0]) / way, lip[1] + 0.10 - (out if out > 0 else 0.0))
    middle = (lip[0] + 0.02, lip[1] + 0.14)
    points: list[Pt] = [face.at(*root), face.at(*middle), face.at(*tip)]
    pen.strip(points, [0.10 * face.unit, 0.15 * face.unit, 0.13 * face.unit], _TONGUE)


def _teeth(pen: Pen, face: Face, lip: tuple[float, float], above: tuple[float, float]) -> None:
    for (f, u), way in ((above, -1.0), ((lip[0] - 0.12, lip[1] + 0.10), 1.0)):
        a, b, tip = face.at(f - 0.11, u), face.at(f + 0.11, u), face.at(f, u + way * 0.26)
        pen.fill(spline([(*a, 1.0), (*b, 1.0), (*tip, 1.0)], tension=0.0), _TOOTH)
