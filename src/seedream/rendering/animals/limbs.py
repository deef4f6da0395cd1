"""Legs of four-legged animals: joints from hip or shoulder to the foot, standing, folded or free, and how they are drawn."""

from __future__ import annotations

import math

from seedream.rendering.animals.coats import draw_limb_coat
from seedream.rendering.animals.posed import Posed
from seedream.rendering.animals.solids import Place, outline
from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import Pt, corners, spline
from seedream.rendering.characters.skeleton import two_bones
from seedream.rendering.colour import mix

PINK = 0xFFE9A9A2


def joints(p: Posed, leg: str) -> list[Place]:
    """Hip or shoulder, knee, hock and foot of a leg in body space."""
    b, now = p.b, p.stand
    hind, side = leg[0] == "H", 1.0 if leg[1] == "F" else -1.0
    f, u, out = b.hip if hind else b.shoulder
    top = now.trunk((f, u, side * out))
    if leg in now.limbs:
        return [top, *now.limbs[leg]]
    end = now.feet[leg]
    wide = end[2]
    if now.folded == "haunches" and hind:
        return [
            (top[0] + 0.04, top[1] + 0.06, wide),
            (top[0] + 0.24, 0.30, wide),
            (top[0] + 0.10, 0.06, wide),
            (end[0], 0.03, wide),
        ]
    if now.folded in ("paw", "hoof"):
        return _folded(p, top, hind, wide)
    if b.arms and not hind:
        f2, u2 = b.arms
        swing = 0.03 * math.sin(p.time_s * 2 + side)
        hand = now.trunk((f2 + swing, u2, side * 0.06))
        elbow = now.trunk((f - 0.05, (u + u2) / 2 - 0.05, side * out))
        return [top, elbow, ((elbow[0] + 3 * hand[0]) / 4, (elbow[1] + 3 * hand[1]) / 4, hand[2]), hand]
    ground = end[1] + 0.03
    if hind:
        hock = (end[0] - 0.42 * b.hock - 0.5 * end[1], ground + b.hock * 0.95)
        pole = 1.0
    else:
        hock = (end[0] - 0.03 - 0.55 * end[1], ground + 0.12)
        pole = -1.0 if end[1] <= 0.012 else 0.6
    standing = math.hypot(f - (f - 0.4 * b.hock if hind else f), u - (b.hock if hind else 0.15))
    away = math.hypot(hock[0] - top[0], hock[1] - top[1])
    bone = max(standing * (0.525 if hind else 0.506), away * 0.502)
    knee, ankle = two_bones((top[0], top[1], 0.0), (hock[0], hock[1], 0.0), bone, bone, (pole, 0.0, 0.0))
    return [top, (knee[0], knee[1], (top[2] + wide) / 2), (ankle[0], ankle[1], wide), (end[0], ground, wide)]


def _folded(p: Posed, top: Place, hind: bool, wide: float) -> list[Place]:
    """Legs of an animal that lies: paws stretched forward, hoofs tucked in, hind feet beside the belly."""
    f, k = top[0], p.b.hip[1]
    if hind:
        return [top, (f + 0.26 * k, 0.24 * k, wide), (f - 0.02, 0.09, wide), (f + 0.22 * k, 0.05, wide * 1.1)]
    if p.stand.folded == "hoof":
        return [top, (f - 0.03, 0.20 * k, wide), (f + 0.26 * k, 0.09, wide), (f + 0.06, 0.045, wide)]
    return [top, (f - 0.08 * k, 0.16 * k, wide), (f + 0.20 * k, 0.06, wide), (f + 0.42 * k, 0.045, wide)]


def draw_leg(pen: Pen, p: Posed, leg: str, *, far: bool) -> None:
    """One leg with its coat and its foot."""
    b, animal = p.b, p.animal
    chain = joints(p, leg)
    base = animal.dark if b.leg_dark else animal.mark if b.leg_mark else animal.coat
    colour = mix(base, pen.shade(base), 0.7) if far else base
    points: list[Pt] = [p.view.at(j) for j in chain]
    radii = b.hind if leg[0] == "H" else b.fore
    limb = pen.strip(points, radii, colour, pen.shade(base), amount=0.5 if far else 0.85)
    draw_limb_coat(pen, p, limb, points, far=far)
    if leg in p.stand.limbs:
        _free_foot(pen, p, chain, far, base)
    else:
        _foot(pen, p, chain, far, base)


def _free_foot(pen: Pen, p: Posed, joints: list[Place], far: bool, base: int) -> None:
    """A paw or a hoof in the air, at the end of its leg, the way that leads on."""
    kind, size = p.b.foot
    animal = p.animal
    (f, u, side), (f0, u0, _) = joints[3], joints[2]
    far_on = math.hypot(f - f0, u - u0) or 1e-6
    k = size * (1.5 if kind == "long" else 0.8 if kind == "hoof" else 0.7) / far_on
    tip = (f + (f - f0) * k, u + (u - u0) * k, side)
    tone = mix(animal.dark, 0xFF2A2226, 0.5) if kind == "hoof" else _paw_colour(p, base)
    tone = mix(tone, pen.shade(tone), 0.65 if far else 0.0)
    w = size * (0.62 if kind == "hoof" else 0.72)
    rows = [(*joints[3], w * 0.8, w * 0.8, w), (*tip, w * 0.85, w * 0.85, w)]
    pen.shape(outline(p.view, rows), tone, depth=0.03, amount=0.6)


def _paw_colour(p: Posed, base: int) -> int:
    if p.b.foot_pink:
        return PINK
    if p.b.foot_mark or "socks" in p.b.marks:
        return p.animal.mark
    return p.animal.dark if "boots" in p.b.marks else base


def _foot(pen: Pen, p: Posed, joints: list[Place], far: bool, base: int) -> None:
    kind, size = p.b.foot
    animal, marks = p.animal, p.b.marks
    f, u, side = joints[3]
    floor = max(u - 0.03, 0.0)
    flat = p.stand.folded == "hoof"
    if kind == "hoof":
        x, y = p.view.at((f, floor, side))
        w = size * (0.75 + 0.25 * p.view.sin)
        lean = 0.4 * size * p.view.sin
        tone = mix(animal.dark, 0xFF2A2226, 0.5)
        tone = mix(tone, pen.shade(tone), 0.6 if far else 0.0)
        path = spline(
            corners([(x - w * 0.8, y - size * 1.25), (x + w * 0.75, y - size * 1.25), (x + w + lean, y), (x - w, y)]), tension=0.3
        )
        if flat:
            pen.canvas.save()
            pen.canvas.translate(0.0, -0.01)
        pen.fill(path, tone)
        if flat:
            pen.canvas.restore()
        return
    colour = _paw_colour(p, base)
    dim = mix(colour, pen.shade(colour), 0.65 if far else 0.0)
    long = 1.5 if kind == "long" else 1.0
    if kind == "pad":
        path = outline(p.view, [(f, floor + 0.05, side, size, 0.055, size), (f, floor + 0.012, side, size * 1.1, 0.02, size * 1.1)])
        pen.shape(path, dim, depth=0.02, amount=0.6)
        if "toenails" in marks:
            for k in (-0.5, 0.1, 0.65):
                x, y = p.view.at((f + size * 0.9, floor + 0.02, side + k * size))
                pen.fill(spline([(x - 0.02, y), (x, y - 0.03), (x + 0.02, y)]), mix(animal.mark, 0xFFFFFFFF, 0.35))
        return
    if joints[0][1] < joints[3][1]:
        return
    hand = p.b.arms and joints[3][1] > 0.3
    if hand:
        x, y = p.view.at(joints[3])
        pen.fill(spline([(x - 0.03, y - 0.03), (x + 0.05, y - 0.02), (x + 0.06, y + 0.06), (x - 0.01, y + 0.05)]), animal.dark)
        return
    toe = f + size * (0.9 * long + (0.5 if long > 1 else 0.0))
    rows = [
        (f - 0.15 * size, floor + 0.05, side, size * 0.6, 0.05, size * 0.72),
        (toe, floor + 0.03, side, size * 0.55, 0.032, size * 0.8),
    ]
    pen.shape(outline(p.view, rows), dim, depth=0.03, amount=0.6)
