"""Heads of upright animals, in the place of a person's: their own drawings, with a mouth that speaks and brows that feel."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import skia

from seedream.rendering.animals.beaks import ROOT, draw_beak
from seedream.rendering.animals.beast_heads import BABY_MUZZLE, INK, draw_beast_head
from seedream.rendering.animals.beast_heads import Face as BeastFace
from seedream.rendering.animals.dressing import glasses_on_beast, glasses_on_bird
from seedream.rendering.animals.perched import Bird, bird
from seedream.rendering.animals.plumage import draw_face
from seedream.rendering.animals.posed import Posed, posed
from seedream.rendering.animals.solids import View, outline, pattern
from seedream.rendering.animals.species import Animal
from seedream.rendering.animals.upright_measures import Measures
from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.expressions import Expression, Face
from seedream.rendering.characters.head import view
from seedream.rendering.characters.headwear import draw_hat
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, clamp, ellipse, spline
from seedream.rendering.colour import mix

NECK_HU = 0.40
"""How far below the middle of the head it turns on its neck."""
BRIM_HU, BROW_HU = 0.17, 0.40
"""How high above the middle of a person's head brims are, and half the width of it there, which hats are made for."""
ROUND_THE_HEAD, GLASS, AHEAD = {"space"}, 1.12, 0.35
"""What is worn round the whole head; how much larger than for a person's, and how far ahead for what stands out there."""
JAW, SHUT_EYE = 0.62, 0.30
"""How far a mouth opens, in skull units, and the opening below which an eye is drawn shut."""
TELLING = 0.04
"""Tilt of the brows from which they are drawn: animals have none at rest."""
MAW, TONGUE = 0xFF571B2A, 0xFFD0606A


@dataclass(frozen=True, slots=True)
class Place:
    """Where a head is: its yaw, how far it nods, its face, and the animal and measures that it has."""

    fig: Figure
    animal: Animal
    m: Measures
    yaw: float
    shape: Expression

    @property
    def nod(self) -> float:
        """Degrees by which the face is lifted."""
        return -self.fig.pose.nod

    @property
    def blink(self) -> bool:
        """Whether the eyes are shut."""
        return self.shape.eye < SHUT_EYE or self.shape.arc > 0


def place_of(fig: Figure, animal: Animal, m: Measures, face: Face) -> Place:
    """The head of a figure at an instant."""
    return Place(fig, animal, m, fig.skeleton.head_yaw_deg, face.shape())


@contextmanager
def on_neck(p: Place) -> Iterator[Pen]:
    """The pen with its origin in the middle of the animal's skull, units HU, tilted with the pose."""
    fig, canvas = p.fig, p.fig.pen.canvas
    x, y, _ = fig.skeleton.project(fig.skeleton.head)
    canvas.save()
    canvas.translate(x, y + NECK_HU)
    canvas.rotate(fig.pose.tilt)
    canvas.translate(p.m.ahead * math.sin(math.radians(p.yaw)), -NECK_HU - p.m.up)
    yield fig.pen
    canvas.restore()


def head_shadow(p: Place, wide: float, low: float) -> None:
    """The shadow that the head throws on what is worn."""
    fig = p.fig
    if fig.torso.body is None:
        return
    x, y, _ = fig.skeleton.project(fig.skeleton.head)
    pen = fig.pen
    pen.canvas.save()
    pen.canvas.clipPath(fig.torso.body, doAntiAlias=True)
    x += p.m.ahead * math.sin(math.radians(p.yaw)) - pen.lx * 0.06
    pen.fill(ellipse(x, y - p.m.up + 0.05, wide, low + 0.06), alpha(pen.shade(fig.person.top), 0.6))
    pen.canvas.restore()


def wear_hat(p: Place, lids: float, half: float) -> None:
    """The person's hat with its brim over the eyes, whose lids are that high over the origin, for a head of that half width, HU."""
    if not p.fig.person.hat:
        return
    size, canvas = (p.m.brim or half) / BROW_HU, p.fig.pen.canvas
    around = p.fig.person.hat in ROUND_THE_HEAD
    size, drop = (size * GLASS, 0.0) if around else (size, BRIM_HU * size - lids)
    bare = view(p.fig, p.yaw)
    bare.path = skia.Path()  # no shadow on a forehead that is not there
    canvas.save()
    canvas.translate(AHEAD * half * bare.sin if around else 0.0, drop)
    canvas.scale(size, size)
    draw_hat(bare)
    canvas.restore()


def beast_head(p: Place) -> None:
    """The head of a four-legged animal."""
    posed_ = _posed(p)
    face = BeastFace(posed_)
    skull = face.h.skull
    head_shadow(p, skull[2] * posed_.head_unit * 1.05, skull[1] * posed_.head_unit)
    with on_neck(p) as pen:
        if p.shape.open > 0.06:
            _jaw(pen, face, p.shape.open)
        draw_beast_head(pen, posed_, skia.Path())
        if p.shape.open > 0.06:
            _maw(pen, face, p.shape)
        _brows(pen, face, p.shape)
        if p.fig.person.glasses:
            glasses_on_beast(pen, posed_)
        wear_hat(p, (face.h.eye[1] + 1.5 * face.h.eye[3]) * posed_.head_unit, skull[2] * posed_.head_unit * 0.86)


def _posed(p: Place) -> Posed:
    """The beast's head alone, in the middle of its own space."""
    whole = posed(p.animal, "idle", 0.0, p.fig.time_s, p.fig.skeleton.yaw_deg)
    pitch = whole.b.head[4] + p.m.lift + p.nod
    return replace(
        whole, head_view=View(p.yaw), head=(0.0, 2.5 * p.m.head, 0.0), head_pitch=pitch, head_unit=p.m.head, blink=p.blink,
        gentle=True,
    )  # fmt: skip


def _lips(face: BeastFace) -> tuple[float, float, float, float, float]:
    """Corner and middle of the shut mouth, (forward, up) each, and half the width of the muzzle's end, in skull units."""
    k = BABY_MUZZLE if face.young else 1.0
    f, u = face.h.mouth or (0.8, -0.5)
    end_f, end_u, rh, rl = face.muzzle[-1]
    return f * k, u * k + 0.06, end_f + 0.55 * rh, end_u - 0.50 * rh, rl


def _jaw(pen: Pen, face: BeastFace, opening: float) -> None:
    """The lower jaw, let down behind the rest of the head."""
    drop = JAW * opening
    rows = [
        (f * 0.96, u - 0.30 * ru - drop * part, ru * 0.62, rl * 0.9)
        for part, (f, u, ru, rl) in zip((0.5, 1.0), face.muzzle[-2:], strict=True)
    ]
    marked = {"muzzle", "muzzle_low", "jaw"} & set(face.p.b.marks)
    tone = face.p.animal.mark if marked else face.coat
    pen.fill(outline(face.view, face.rows(rows)), pen.shade(tone, 0.35))


def _maw(pen: Pen, face: BeastFace, shape: Expression) -> None:
    """The open mouth between the lip and the jaw; from the side only its near half is seen."""
    f, u, end_f, end_u, rl = _lips(face)
    drop, wide = JAW * shape.open, rl * (1.0 - 0.35 * shape.round)
    mid_f, mid_u = (f + end_f) / 2, (u + end_u) / 2

    def half(side: float) -> tuple[list[Pt], Pt]:
        upper: list[Pt] = [face.at(f, u, side * 1.02 * wide), face.at(mid_f, mid_u, side * 0.9 * wide)]
        return upper, face.at(mid_f - 0.05, mid_u - 0.85 * drop, side * 0.7 * wide)

    (near, near_low), (far, far_low) = half(-1.0), half(1.0)
    tip, low = face.at(end_f, end_u, 0.0), face.at(end_f - 0.12, end_u - drop, 0.0)
    whole = face.view.yaw < 50
    path = spline([*near, tip, *reversed(far), far_low, low, near_low] if whole else [*near, tip, low, near_low], tension=0.35)
    pen.fill(path, MAW)
    pattern(pen, path)
    pen.fill(ellipse(low[0], low[1] + 0.02, rl * face.unit * 0.75, drop * face.unit * 0.5), TONGUE)
    pen.canvas.restore()


def _brows(pen: Pen, face: BeastFace, e: Expression) -> None:
    """Brows where the face says more than calm: drawn together, or raised in the middle."""
    tilt = e.brow_inner - e.brow_outer
    f, u, out, r, forward = face.h.eye
    if abs(tilt) < TELLING or u + r > face.h.skull[1]:
        return  # at rest, or with eyes that stand out on top
    for side in (1.0, -1.0):
        if forward * face.view.cos - side * math.sqrt(1 - forward * forward) * face.view.sin < 0.2:
            continue
        lift = clamp(tilt * 2.6, -0.2, 0.2)
        inner = face.at(f + 0.12, u + r * 1.75 + lift, side * max(out - r * 1.0, 0.06))
        outer = face.at(f - 0.02, u + r * 1.85 - lift, side * (out + r * 1.1))
        pen.stroke([inner, outer], mix(pen.shade(face.coat), INK, 0.55), face.unit * 0.07)


def beast_mouth(animal: Animal, m: Measures, yaw_deg: float) -> tuple[float, float, float]:
    """Middle (x, y) of a beast's shut mouth and half its width around the middle of the head, HU."""
    p = replace(posed(animal, "idle", 0.0, 0.0, yaw_deg), head_view=View(yaw_deg), head=(0.0, 0.0, 0.0), head_unit=m.head)
    face = BeastFace(replace(p, head_pitch=p.b.head[4] + m.lift))
    f, u, end_f, end_u, rl = _lips(face)
    x, y = face.at((f + end_f) / 2, (u + end_u) / 2, -0.3 * rl * face.view.sin)
    return x + m.ahead * face.view.sin, y - m.up, rl * m.head * max(0.45, face.view.cos)


def bird_head(p: Place) -> None:
    """The head of a bird, with a beak that opens."""
    b = _bird(p)
    r = b.radius
    head_shadow(p, r, r * 0.95)
    with on_neck(p) as pen:
        pen.canvas.rotate(-p.nod * math.sin(math.radians(p.yaw)))
        draw_face(pen, b)
        if p.shape.open > 0.06:
            _gape(pen, b, p.shape.open)
        draw_beak(pen, b)
        if p.fig.person.glasses:
            glasses_on_bird(pen, b)
        wear_hat(p, (b.b.eye[1] + 1.3 * b.b.eye[3]) * r, r * 0.84)


def _bird(p: Place) -> Bird:
    whole = bird(p.animal, "look_up", 0.0, p.fig.time_s, p.yaw)
    return replace(whole, face_view=View(p.yaw), head=(0.0, 0.0, 0.0), radius=p.m.head, blink=p.blink)


def _gape(pen: Pen, b: Bird, opening: float) -> None:
    """The lower half of the beak, let down, and what is seen between."""
    x, y = b.face(ROOT - 0.1, -0.12)
    pen.canvas.save()
    pen.canvas.translate(x, y)
    pen.canvas.rotate(26.0 * opening * math.sin(math.radians(b.face_view.yaw)))
    pen.canvas.scale(1.0, 0.9)
    pen.canvas.translate(-x, -y + 0.16 * opening * b.radius * b.face_view.cos)
    draw_beak(pen, b)
    pen.canvas.restore()
    tip = ROOT + 0.55 * b.b.beak[1]
    wedge = [b.face(ROOT - 0.1, -0.05), b.face(tip, -0.18), b.face(tip - 0.2, -0.18 - 0.55 * opening), b.face(ROOT - 0.1, -0.3)]
    pen.fill(spline(wedge, tension=0.3), MAW)


def bird_mouth(animal: Animal, m: Measures, yaw_deg: float) -> tuple[float, float, float]:
    """Middle (x, y) of a shut beak and half its width around the middle of the head, HU."""
    b = replace(bird(animal, "look_up", 0.0, 0.0, yaw_deg), face_view=View(yaw_deg), head=(0.0, 0.0, 0.0), radius=m.head)
    x, y = b.face(ROOT + 0.4 * min(b.b.beak[1], 1.5), -0.2)
    return x + m.ahead * b.face_view.sin, y - m.up, 0.35 * m.head
