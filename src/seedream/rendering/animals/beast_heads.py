"""Heads of four-legged animals from any side: skull and muzzle as one outline; ears, horns, eyes, nose, mouth in their places."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from seedream.rendering.animals.headgear import draw_horns, draw_mane, draw_trunk
from seedream.rendering.animals.jaws import SHUT, draw_jaw, draw_mouth
from seedream.rendering.animals.kinds import Head, head
from seedream.rendering.animals.mythic import draw_beak, draw_fangs, draw_frill
from seedream.rendering.animals.posed import Posed
from seedream.rendering.animals.solids import Place, leaf, outline, pattern, turned
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.colour import mix, to_oklch

INK, WHITE, ROSE = 0xFF1C1216, 0xFFFFFFFF, 0xFFE3A09E
BABY_EYE, BABY_MUZZLE = 1.18, 0.80


class Face:
    """A head in place: from skull units to the screen, whichever way it looks."""

    def __init__(self, p: Posed) -> None:
        self.p, self.unit, self.view = p, p.head_unit, p.head_view
        self.h: Head = head(p.b.head[0])
        self.young = p.animal.young or p.b.young
        self.coat = p.animal.mark if p.b.head_mark else p.animal.coat

    def space(self, f: float, u: float, side: float = 0.0) -> Place:
        """A place of the head around its middle, in body units, nodding with it."""
        return turned((f * self.unit, u * self.unit, side * self.unit), (0.0, 0.0), self.p.head_pitch)

    def at(self, f: float, u: float, side: float = 0.0) -> tuple[float, float]:
        """The same on the screen."""
        return self.view.at(self.space(f, u, side))

    def near(self, f: float, u: float, side: float = 0.0) -> float:
        """How near it is, in skull units."""
        return self.view.near(self.space(f, u, side)) / self.unit

    def rows(self, sections: Any) -> list[tuple[float, ...]]:
        """Solid sections of the head in body units."""
        return [(*self.space(f, u), ru * 0.92 * self.unit, ru * self.unit, rl * self.unit) for f, u, ru, rl in sections]

    @property
    def muzzle(self) -> list[tuple[float, float, float, float]]:
        """Sections of the muzzle; shorter on the young."""
        k = BABY_MUZZLE if self.young else 1.0
        return [(f * k, u * k, ru, rl) for f, u, ru, rl in self.h.muzzle]


def draw_beast_head(pen: Pen, p: Posed, body: Any) -> None:
    """The head, and the shadow that it throws on the body."""
    face = Face(p)
    long, high, wide = face.h.skull
    skull = (*face.space(0.0, 0.0), long * face.unit, high * face.unit, wide * face.unit)
    whole = outline(face.view, [skull, *face.rows(face.muzzle)])
    _thrown(pen, p, whole, body)
    if "mane" in p.b.marks and not face.young:
        draw_mane(pen, face)
    if "frill" in p.b.marks:
        draw_frill(pen, face)
    sides = (1.0, -1.0)
    for side in sides:
        if not _before(face, side):
            _ear(pen, face, side, behind=True)
            draw_horns(pen, face, side)
    if p.stand.jaw > SHUT:
        draw_jaw(pen, face)
    pen.shape(whole, face.coat, depth=0.075 * p.head_unit / 0.17 if p.head_unit < 0.5 else 0.2, amount=0.8)
    pattern(pen, whole)
    _markings(pen, face)
    pen.canvas.restore()
    for side in sides:
        _eye(pen, face, side)
    _muzzle_end(pen, face)
    if p.stand.jaw > SHUT:
        draw_mouth(pen, face)
    for side in sides:
        if _before(face, side):
            draw_horns(pen, face, side)
            _ear(pen, face, side, behind=False)
    if "fangs" in p.b.marks:
        draw_fangs(pen, face)
    if "beak" in p.b.marks:
        draw_beak(pen, face)
    if "trunk" in p.b.marks:
        draw_trunk(pen, face)
    if "pompons" in p.b.marks:
        x, y = face.at(-0.15, 0.95)
        pen.shape(ellipse(x, y, 0.8 * face.unit, 0.6 * face.unit), p.animal.coat, depth=0.04)


def _thrown(pen: Pen, p: Posed, whole: Any, body: Any) -> None:
    pattern(pen, body)
    pen.canvas.translate(-pen.lx * 0.05, 0.06)
    pen.fill(whole, alpha(pen.shade(p.animal.coat), 0.55))
    pen.canvas.restore()


def _before(face: Face, side: float) -> bool:
    """Whether the ear of a side is drawn over the skull."""
    return (
        (face.view.yaw > 24 and side < 0)
        or (face.view.yaw < -24 and side > 0)
        or (bool(face.p.b.ear) and face.p.b.ear[0] in ("flop", "elephant") and abs(face.view.yaw) <= 24)
    )


def _ear(pen: Pen, face: Face, side: float, *, behind: bool) -> None:
    if not face.p.b.ear:
        return
    kind, f, u, out, df, du, dout, width = face.p.b.ear
    a, p = face.p.animal, face.p
    twitch = 0.10 * max(0.0, math.sin(p.time_s * 1.3 + side * 0.7)) ** 12
    k = 0.85 if face.young and kind in ("long", "leaf") else 1.0
    root, tip = face.at(f, u, side * out), face.at(f + df * k - twitch, u + du * k, side * (out + dout * k))
    colour = a.dark if p.b.ear_dark else face.coat
    dim = mix(colour, pen.shade(colour), 0.6) if behind and face.view.yaw > 24 else colour
    turn = 1.0 if kind in ("round", "flop") else 0.72 + 0.28 * abs(face.view.cos)
    if kind == "elephant":
        _fan(pen, face, side, dim)
        return
    profile = {"long": "leaf", "point": "point", "leaf": "leaf", "round": "round", "flop": "flop"}[kind]
    w = width * face.unit * turn
    pen.shape(leaf(root, tip, w, "round" if kind == "long" else profile), dim, depth=w * 0.35, amount=0.6)
    if kind == "flop" or (behind and face.view.yaw > 60):
        return
    inner = mix(ROSE, face.coat, 0.25) if to_oklch(face.coat)[0] > 0.4 else pen.lit(face.coat, 0.12)
    x, y = (root[0] * 0.86 + tip[0] * 0.14, root[1] * 0.86 + tip[1] * 0.14)
    end = (root[0] * 0.18 + tip[0] * 0.82, root[1] * 0.18 + tip[1] * 0.82)
    pen.fill(leaf((x, y), end, w * 0.55, "round" if kind == "long" else profile), inner)
    if "ear_tufts" in p.b.marks:
        pen.fill(leaf((x, y), end, w * 0.5, "round"), a.mark)


def _fan(pen: Pen, face: Face, side: float, colour: int) -> None:
    """The ear of an elephant; it fans now and then."""
    flap = 0.12 * math.sin(face.p.time_s * 1.1)
    shape = [
        (-0.35, 0.85, 0.75),
        (-0.95, 0.95, 1.20 + flap),
        (-1.45, 0.35, 1.55 + flap),
        (-1.35, -0.55, 1.45 + flap),
        (-0.85, -1.15, 1.15 + flap),
        (-0.35, -0.75, 0.85),
        (-0.05, 0.1, 0.80),
    ]
    k = 0.85 if face.young else 1.0
    points = [face.at(f * k, u * k, side * s) for f, u, s in shape]
    pen.shape(spline(points), pen.lit(colour, 0.07), depth=0.05)
    cx, cy = sum(x for x, _ in points) / 7, sum(y for _, y in points) / 7
    inner = [(cx + (x - cx) * 0.72, cy + (y - cy) * 0.72) for x, y in points]
    pen.fill(spline(inner), alpha(0xFFD79A94, 0.35))


def _eye(pen: Pen, face: Face, side: float) -> None:
    f, u, out, r, forward = face.h.eye
    nx, nl = forward, side * math.sqrt(1 - forward * forward)
    facing = nx * face.view.cos - nl * face.view.sin
    if facing < 0.12:
        return
    x, y = face.at(f, u, side * out)
    k = face.unit * r * (BABY_EYE if face.young else 1.0)
    squeeze = min(1.0, 0.45 + facing * 0.75)
    if "one_eye" in face.p.b.marks and side < 0:
        _patch_over(pen, face, x, y, k)
        return
    _open_eye(pen, face, x, y, k, squeeze)


def _patch_over(pen: Pen, face: Face, x: float, y: float, r: float) -> None:
    """A patch over an eye that is lost, and its band."""
    top, low = face.at(-0.35, 0.9), face.at(0.0, -0.3)
    pen.stroke([top, (x, y), low], PATCH, r * 0.35)
    pen.fill(ellipse(x, y + 0.1 * r, 1.45 * r, 1.6 * r), PATCH)


PATCH = 0xFF2A2630


def _open_eye(pen: Pen, face: Face, x: float, y: float, r: float, squeeze: float) -> None:
    marks = face.p.b.marks
    dark_coat = to_oklch(face.coat)[0] < 0.38 or "eye_patches" in marks or "bandit" in marks
    lid = mix(pen.shade(face.coat), INK, 0.45)
    w = r * squeeze
    if face.p.blink:
        pen.stroke(
            [(x - w * 1.15, y), (x, y + r * 0.45), (x + w * 1.15, y)], pen.lit(face.coat, 0.3) if dark_coat else lid, r * 0.4
        )
        return
    if face.h.slit:
        iris = 0xFFE3D36A if face.p.animal.kind == "cat" else 0xFFE0B04A
        if face.p.gentle:
            _round_slit(pen, (x, y), w, r, iris, lid)
            return
        pen.fill(
            spline(
                [(x - w * 1.25, y + r * 0.1), (x - w * 0.3, y - r * 0.85), (x + w * 1.1, y - r * 0.35), (x + w * 0.5, y + r * 0.75)]
            ),
            iris,
        )
        pen.fill(ellipse(x, y - r * 0.05, w * 0.48, r * 0.72), INK)
        pen.fill(ellipse(x + w * 0.22, y - r * 0.36, r * 0.2, r * 0.2), WHITE)
        pen.stroke([(x - w * 1.35, y), (x - w * 0.3, y - r * 0.95), (x + w * 1.2, y - r * 0.38)], lid, r * 0.32)
        return
    if dark_coat:
        pen.fill(ellipse(x, y, w * 1.22, r * 1.25), alpha(0xFFE8DCC8, 0.85))
    pen.fill(ellipse(x, y, w, r * 1.08), INK)
    pen.fill(ellipse(x + w * 0.3, y - r * 0.38, r * 0.31, r * 0.31), WHITE)
    pen.fill(ellipse(x - w * 0.35, y + r * 0.4, r * 0.15, r * 0.15), alpha(WHITE, 0.55))
    if face.p.gentle:
        pen.stroke([(x - w * 1.1, y - r * 0.45), (x, y - r * 1.12), (x + w * 1.1, y - r * 0.45)], lid, r * 0.22)
        return
    pen.stroke([(x - w * 1.4, y - r * 0.15), (x - w * 0.2, y - r * 1.25), (x + w * 1.3, y - r * 0.5)], lid, r * 0.36)


def _round_slit(pen: Pen, at: tuple[float, float], w: float, r: float, iris: int, lid: int) -> None:
    """A cat's eye wide open."""
    x, y = at
    pen.fill(ellipse(x, y, w * 1.18, r * 1.06), iris)
    pen.fill(ellipse(x, y, w * 0.62, r * 0.86), INK)
    pen.fill(ellipse(x + w * 0.28, y - r * 0.38, r * 0.26, r * 0.26), WHITE)
    pen.fill(ellipse(x - w * 0.25, y + r * 0.40, r * 0.13, r * 0.13), alpha(WHITE, 0.55))
    pen.stroke([(x - w * 1.22, y - r * 0.35), (x, y - r * 1.10), (x + w * 1.22, y - r * 0.35)], lid, r * 0.24)


def _muzzle_end(pen: Pen, face: Face) -> None:
    """Nose or nostrils, mouth, whiskers, teeth."""
    h, p, k = face.h, face.p, BABY_MUZZLE if face.young else 1.0
    u = face.unit
    if h.nose:
        f, up, rw, rh = h.nose
        if "big_nose" in p.b.marks:
            rw, rh = rw * 1.25, rh * 1.45
        x, y = face.at(f * k, up * k)
        wide = rw * u * (0.62 + 0.38 * abs(face.view.cos))
        if h.disc:
            _snout(pen, face, x, y, rw * u, rh * u)
        elif face.near(f, up) > -0.75:
            tone = mix(ROSE, 0xFFB06068, 0.3) if h.slit or h.whiskers else INK
            pen.fill(ellipse(x, y, wide, rh * u), tone)
            pen.fill(ellipse(x + 0.2 * wide, y - rh * u * 0.4, wide * 0.35, rh * u * 0.25), alpha(WHITE, 0.5))
    for side in (1.0, -1.0):
        if h.nostril:
            f, up, out, r = h.nostril
            if face.near(f, up, side * out) > face.near(f, up) - 0.05 or face.view.yaw < 40:
                x, y = face.at(f * k, up * k, side * out)
                pen.fill(ellipse(x, y, r * u * 0.8, r * u), mix(INK, p.animal.dark, 0.3))
        if p.stand.jaw <= SHUT:
            _mouth(pen, face, side)
        if h.whiskers:
            _whiskers(pen, face, side)


def _mouth(pen: Pen, face: Face, side: float) -> None:
    h, k = face.h, BABY_MUZZLE if face.young else 1.0
    if not h.mouth or ((side > 0) != (face.view.yaw < 0) and abs(face.view.yaw) > 55):
        return
    f, u = h.mouth
    rows = face.muzzle
    end_f, end_u, rh, rl = rows[-1]
    if h.nose and not h.disc:
        start, middle = face.at(h.nose[0] * k * 0.98, h.nose[1] * k - h.nose[3]), face.at(end_f + 0.75 * rh, end_u - 0.55 * rh)
    else:
        start = face.at(end_f + 0.85 * rh, end_u - 0.42 * rh)
        middle = start
    bend = face.at((end_f + f * k) / 2, (end_u + u * k) / 2 - 0.18 * rh, side * rl * 0.95)
    corner = face.at(f * k, u * k + 0.10, side * (rl + 0.10))
    line: list[Pt] = [start, middle, bend, corner] if middle != start else [start, bend, corner]
    pen.stroke(line, mix(pen.shade(face.coat), INK, 0.55), face.unit * 0.07)


def _snout(pen: Pen, face: Face, x: float, y: float, rw: float, rh: float) -> None:
    wide = rw * (0.42 + 0.58 * abs(face.view.cos))
    pen.shape(ellipse(x, y, wide, rh), mix(face.p.animal.mark, face.coat, 0.15), depth=0.02)
    for side in (1.0, -1.0):
        sx, sy = face.at(face.h.nose[0] + 0.12, face.h.nose[1] + 0.02, side * 0.17)
        pen.fill(ellipse(sx, sy, rw * 0.16, rh * 0.24), face.p.animal.dark)


def _whiskers(pen: Pen, face: Face, side: float) -> None:
    if (side > 0) != (face.view.yaw < 0) and abs(face.view.yaw) > 60:
        return
    f, u, _, rl = face.muzzle[-1]
    for i in (-1, 0, 1):
        a = face.at(f, u + 0.04 + 0.09 * i, side * rl * 0.9)
        b = face.at(f - 0.15, u + 0.1 + 0.26 * i, side * (rl + 0.95))
        pen.segment(a, b, alpha(0xFFFFFFFF if to_oklch(face.coat)[0] < 0.8 else 0xFF7A6A66, 0.75), face.unit * 0.028)


def _blotch(pen: Pen, face: Face, places: tuple[Place, ...], colour: int) -> None:
    """A patch of the face through places in skull units, clipped to the head."""
    pen.fill(spline([face.at(*q) for q in places]), colour)


def _markings(pen: Pen, face: Face) -> None:
    """Marks inside the outline of the head."""
    _muzzle_marks(pen, face)
    for mark, draw in _MARKS.items():
        if mark in face.p.b.marks:
            draw(pen, face)


def _muzzle_marks(pen: Pen, face: Face) -> None:
    """Another colour of the muzzle, of its lower half, or of its end."""
    a, marks = face.p.animal, face.p.b.marks
    rows: list[tuple[float, float, float, float]]
    if "muzzle" in marks:
        rows = [(f, u - 0.10, ru * 0.92, rl) for f, u, ru, rl in face.muzzle]
        pen.fill(outline(face.view, face.rows(rows)), pen.shade(a.mark, 0.12))
    if "muzzle_low" in marks or "jaw" in marks:
        rows = [(f, u - 0.34 * ru, ru * 0.72, rl) for f, u, ru, rl in face.muzzle]
        pen.fill(outline(face.view, face.rows(rows)), pen.shade(a.mark, 0.15))
    if "muzzle_end" in marks or "muzzle_end_dark" in marks:
        f, u, ru, rl = face.muzzle[-1]
        rows = [(f, u, ru * 1.1, rl * 1.15), (f + 0.3, u - 0.2, ru, rl)]
        pen.fill(outline(face.view, face.rows(rows)), pen.shade(a.mark if "muzzle_end" in marks else a.dark, 0.12))


def _blaze(pen: Pen, face: Face) -> None:
    f, u, ru, _ = face.muzzle[-1]
    side = [(0.45, 1.05, 0.16), (1.0, 0.25, 0.16), (f, u + ru, 0.16)]
    other = [(x, y, -s) for x, y, s in reversed(side)]
    _blotch(pen, face, (*side, (f + 0.4, u + ru * 0.8, 0.0), *other), face.p.animal.mark)


def _mask(pen: Pen, face: Face) -> None:
    half = ((0.75, 0.0, 0.2), (0.55, 0.48, 0.42), (0.30, 0.30, 0.75), (0.2, -0.35, 0.85), (0.7, -0.7, 0.5))
    for s in (1.0, -1.0):
        _blotch(pen, face, tuple((f, u, s * out) for f, u, out in half), face.p.animal.mark)


def _eye_patches(pen: Pen, face: Face) -> None:
    """Around the eyes, of a raccoon or a panda."""
    f, u, out, _, _ = face.h.eye
    patch = ((0.16, 0.12, -0.26), (-0.02, 0.30, 0.0), (-0.25, -0.10, 0.26), (-0.10, -0.42, 0.16), (0.12, -0.26, -0.12))
    for s in (1.0, -1.0):
        _blotch(pen, face, tuple((f + df, u + du, s * (out + dout)) for df, du, dout in patch), face.p.animal.dark)


def _ape_face(pen: Pen, face: Face) -> None:
    for rows in ([(0.62, 0.12, 0.46, 0.66), (0.72, 0.10, 0.44, 0.6)], [(0.72, -0.40, 0.56, 0.62), (1.0, -0.44, 0.46, 0.52)]):
        pen.fill(outline(face.view, face.rows(rows)), face.p.animal.mark)


def _bands(pen: Pen, face: Face) -> None:
    """Stripes of a zebra."""
    for s in (1.0, -1.0):
        for k in range(5):
            f, drop = 0.2 + 0.38 * k, -0.75 * (0.2 + 0.38 * k)
            along = ((f + 0.15, drop + 0.95, s * 0.1), (f - 0.05, drop + 0.35, s * 0.6), (f - 0.35, drop - 0.15, s * 0.5))
            pen.strip([face.at(*q) for q in along], [0.016, 0.014, 0.003], face.p.animal.dark, shaded=False)


def _tabby(pen: Pen, face: Face) -> None:
    """Stripes of a cat's forehead."""
    if not face.h.slit:
        return
    for s in (-0.3, 0.0, 0.3):
        along = ((0.1, 1.0, s), (0.62, 0.75, s), (0.92, 0.42, s * 0.9))
        pen.strip([face.at(*q) for q in along], [0.022, 0.018, 0.003], face.p.animal.dark, shaded=False)


def _stripes(pen: Pen, face: Face) -> None:
    """Stripes of a tiger: of its forehead, and of its cheeks."""
    _tabby(pen, face)
    for s in (1.0, -1.0) if face.h.slit else ():
        for u in (-0.05, -0.4):
            along = [face.at(-0.1, u, s * 1.0), face.at(0.35, u - 0.06, s * 0.85)]
            pen.strip(along, [0.022, 0.004], face.p.animal.dark, shaded=False)


def _spots(pen: Pen, face: Face) -> None:
    places = ((0.1, 0.6, 0.5), (-0.3, 0.2, 0.9), (0.3, -0.2, 0.85), (0.5, 0.6, -0.3), (-0.2, 0.4, -0.85), (0.3, -0.25, -0.85))
    for place in places:
        pen.fill(ellipse(*face.at(*place), face.unit * 0.10, face.unit * 0.10), face.p.animal.dark)


def _back_stripe(pen: Pen, face: Face) -> None:
    stripe = ((0.1, 1.1, 0.12), (1.0, 0.2, 0.08), (1.2, 0.0, 0.0), (1.0, 0.2, -0.08), (0.1, 1.1, -0.12))
    _blotch(pen, face, stripe, face.p.animal.mark)


_MARKS: Mapping[str, Callable[[Pen, Face], None]] = {
    "blaze": _blaze, "mask": _mask, "bandit": _eye_patches, "eye_patches": _eye_patches, "ape_face": _ape_face, "bands": _bands,
    "tabby": _tabby, "stripes": _stripes, "spots": _spots, "back_stripe": _back_stripe,
}  # fmt: skip
"""Marks by name, those that are drawn first at first."""
