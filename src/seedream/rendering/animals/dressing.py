"""What animals of picture books wear and carry: a hat, glasses, a scarf, a jacket, and something in the mouth."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from seedream.rendering.animals.beast_heads import Face
from seedream.rendering.animals.kinds import beast
from seedream.rendering.animals.perched import Bird
from seedream.rendering.animals.posed import Posed
from seedream.rendering.animals.species import Animal, plan_of
from seedream.rendering.animals.species import animal as beast_of
from seedream.rendering.characters.casting import colour_of
from seedream.rendering.characters.pen import Pen, line_paint
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props import prop, prop_name
from seedream.rendering.props.spec import poly
from seedream.scene.reading import lexicon

WEARABLE = ("hat", "glasses", "scarf", "coat")
"""Keys of a look that an animal can wear."""
_PLAIN = {"hat": 0xFFB8413B, "scarf": 0xFFCF4A3C, "coat": 0xFF3F6FA8, "glasses": 0xFF2A2028}
_GOLD = 0xFFF2C14E
_ROUND = (0.0, 0.8, 1.6, 2.4, math.pi)
"""Angles from the back round the near flank to the belly."""
HANGING = {"basket", "lantern", "bucket", "bag", "handbag", "shopping_bag", "suitcase", "briefcase", "balloon", "fish"}
"""What hangs from the mouth by its handle."""
READ = {"open_book", "book", "newspaper", "map", "letter", "magazine"}
"""What is held up before the face, a little lower."""
_LEAST, _MOST = 0.34, 0.85
"""Size of what is carried in the mouth, at least and at most, in the animal's unit."""


@dataclass(frozen=True, slots=True)
class _Head:
    """A head for what sits on it: from its own units to the screen, the unit there, its top, its eyes and the tip of its mouth."""

    at: Callable[[float, float, float], Pt]
    unit: float
    top: float
    eye: tuple[float, float, float, float]
    seen: Callable[[float], bool]
    tip: Pt


def _of_beast(p: Posed) -> _Head:
    face = Face(p)
    f, u, out, r, forward = face.h.eye
    tip = face.muzzle[-1]

    def seen(side: float) -> bool:
        return forward * face.view.cos - side * math.sqrt(1 - forward * forward) * face.view.sin > 0.12

    return _Head(face.at, face.unit, face.h.skull[1], (f, u, out, r), seen, face.at(tip[0], tip[1] - 0.6 * tip[2], 0.0))


def _of_bird(p: Bird) -> _Head:
    tip = p.face(1.0 + 0.7 * min(p.b.beak[1], 2.0), -0.15, 0.0)
    return _Head(p.face, p.radius, 0.98, (0.62, 0.18, 0.72, 0.30), lambda side: side < 0 or p.face_view.yaw < 50, tip)


def wear_on_body(pen: Pen, p: Posed) -> None:
    """Jacket and scarf of a beast: over the trunk and round the neck, before the head is drawn."""
    worn = dict(p.animal.worn)
    if "coat" in worn:
        colour = _colour(worn, "coat")
        rows = range(round(0.42 * p.trunk), p.trunk)
        rear, front = ([p.view.at(p.surface(i, a)) for a in _ROUND] for i in (rows[0], rows[-1]))
        back, belly = ([p.view.at(p.surface(i, a)) for i in rows[1:-1]] for a in (0.0, math.pi))
        pen.shape(spline([*back, *front, *reversed(belly), *reversed(rear)], tension=0.4), colour, depth=0.10, amount=0.9)
        for hem in (rear, front):
            pen.stroke(hem, pen.shade(colour, 0.5), 0.04)
    if "scarf" in worn:
        i = p.trunk + (len(p.rows) - 1 - p.trunk) // 2
        ring = [p.view.at(p.surface(i, a)) for a in _ROUND]
        _scarf(pen, ring, p.head_unit, _colour(worn, "scarf"))


def wear_on_bird(pen: Pen, p: Bird) -> None:
    """Scarf of a bird, under its head, before the head is drawn."""
    worn = dict(p.animal.worn)
    if "scarf" in worn:
        ring = [p.face(f, -0.95 - 0.25 * (1 - abs(f)), 0.0) for f in (-0.95, -0.5, 0.0, 0.5, 0.95)]
        _scarf(pen, ring, p.radius, _colour(worn, "scarf"))


def wear_on_head(pen: Pen, p: Posed | Bird) -> None:
    """Glasses, hat, and what the mouth carries, over the finished head."""
    head = _of_beast(p) if isinstance(p, Posed) else _of_bird(p)
    worn = dict(p.animal.worn)
    if "glasses" in worn:
        _glasses(pen, head, _colour(worn, "glasses"))
    if "hat" in worn:
        _hat(pen, head, worn["hat"], _colour(worn, "hat"))
    if p.animal.held:
        _carried(pen, head, p.animal, p.animal.held, p.time_s)


def glasses_on_beast(pen: Pen, p: Posed) -> None:
    """Plain glasses before a beast's eyes."""
    _glasses(pen, _of_beast(p), _PLAIN["glasses"])


def glasses_on_bird(pen: Pen, p: Bird) -> None:
    """Plain glasses before a bird's eyes."""
    f, u, out, r = p.b.eye

    def seen(side: float) -> bool:
        return f * p.face_view.cos - side * out * p.face_view.sin > 0.1

    _glasses(pen, replace(_of_bird(p), eye=(f, u, out, 0.8 * r), seen=seen), _PLAIN["glasses"])


def _colour(worn: Mapping[str, str], key: str) -> int:
    return colour_of(worn[key]) or _PLAIN[key]


def _scarf(pen: Pen, ring: Sequence[Pt], unit: float, colour: int) -> None:
    (x, y) = ring[-2]
    tail: list[Pt] = [
        (x - 0.2 * unit, y),
        (x + 0.45 * unit, y),
        (x + 0.55 * unit, y + 1.7 * unit),
        (x - 0.15 * unit, y + 1.6 * unit),
    ]
    pen.shape(poly(tail), pen.shade(colour, 0.25), depth=0.03)
    pen.strip(ring, [0.30 * unit, 0.36 * unit, 0.38 * unit], colour, pen.shade(colour))


def _glasses(pen: Pen, head: _Head, colour: int) -> None:
    f, u, out, r = head.eye
    radius, width = max(r * 1.9, 0.30) * head.unit, 0.09 * head.unit
    shown = [head.at(f + 0.12, u, side * out) for side in (1.0, -1.0) if head.seen(side)]
    for x, y in shown:
        pen.fill(ellipse(x, y, radius, radius), 0x30FFFFFF)
        pen.canvas.drawPath(ellipse(x, y, radius, radius), line_paint(colour, width))
    if len(shown) == 2:
        (x0, y0), (x1, y1) = sorted(shown)
        pen.stroke([(x0 + radius, y0), (x1 - radius, y1)], colour, width)
    elif shown:
        x, y = shown[0]
        back = head.at(f - 1.0, u + 0.1, -out)
        pen.stroke([(x - radius if back[0] < x else x + radius, y), back], colour, width)


def _hat(pen: Pen, head: _Head, said: str, colour: int) -> None:
    """Upright on the top of the head: a crown, a knitted cap, a pointed hat or one with a brim."""
    x, y = head.at(-0.12, head.top * 0.86, 0.0)
    u = head.unit

    def points(*pairs: Pt) -> list[Pt]:
        return [(x + a * u, y + b * u) for a, b in pairs]

    if "headphones" in said:
        arch = points((-0.85, 0.75), (-0.8, -0.1), (0.0, -0.5), (0.8, -0.1), (0.85, 0.75))
        pen.canvas.drawPath(spline(arch, closed=False), line_paint(pen.shade(colour, 0.5), 0.16 * u))
        for side in (-0.85, 0.85):
            pen.shape(ellipse(x + side * u, y + 0.85 * u, 0.3 * u, 0.42 * u), colour, depth=0.08 * u)
        return
    if "crown" in said:
        gold = points((-0.6, 0.1), (-0.7, -0.8), (-0.35, -0.4), (0.0, -0.95), (0.35, -0.4), (0.7, -0.8), (0.6, 0.1))
        pen.shape(poly(gold), _GOLD, depth=0.1 * u)
        return
    if any(word in said for word in ("beanie", "bonnet", "hood", "turban")):
        pen.shape(spline(points((-0.75, 0.2), (-0.6, -0.65), (0.0, -0.95), (0.6, -0.65), (0.75, 0.2))), colour, depth=0.15 * u)
        pen.stroke(points((-0.72, 0.12), (0.0, -0.02), (0.72, 0.12)), pen.lit(colour, 0.3), 0.30 * u)
        pen.shape(ellipse(x, y - 1.0 * u, 0.22 * u, 0.22 * u), pen.lit(colour, 0.5), depth=0.05 * u)
        return
    pointed = any(word in said for word in ("witch", "wizard", "party", "pointed", "santa"))
    tall = (
        points((-0.5, 0.0), (-0.1, -1.7), (0.1, -1.7), (0.5, 0.0))
        if pointed
        else points((-0.52, 0.0), (-0.46, -0.95), (0.46, -0.95), (0.52, 0.0))
    )
    pen.shape(poly(tall), colour, depth=0.14 * u)
    pen.stroke(points((-0.5, -0.12), (0.5, -0.12)), pen.shade(colour, 0.8), 0.2 * u)
    pen.shape(ellipse(x, y + 0.02 * u, 0.95 * u, 0.17 * u), pen.lit(colour, 0.08), depth=0.05 * u)


def _carried(pen: Pen, head: _Head, animal: Animal, held: tuple[str, str], time_s: float) -> None:
    if plan_of(held[0]) and (one := beast_of(held[0], young=True)).plan == "beast":
        _young(pen, head, animal, one)
        return
    noun, tint = lexicon.held_as(held[0]), held[1]
    name, spec = prop_name(noun) or noun, prop(noun)
    left, top, right, bottom = spec.bounds
    size = min(max(spec.size / animal.size, _LEAST), _MOST)
    x, y = head.tip
    if name in READ:
        size = max(size, 0.5)
        x, y = x + 0.42 * size, y + 0.45 * size
    canvas = pen.canvas
    canvas.save()
    canvas.translate(x - (left + right) / 2 * size, y - (top * size if name in HANGING else (top + bottom) / 2 * size))
    canvas.scale(size, size)
    spec.draw(pen, colour_of(tint) or spec.colour, time_s)
    canvas.restore()


def _young(pen: Pen, head: _Head, animal: Animal, one: Animal) -> None:
    """A young one that hangs by the scruff of its neck from the mouth."""
    from seedream.rendering.animals.beasts import draw_beast  # it draws this

    size, b = min(one.size / animal.size, _CUB), beast(one.species)
    x, y = head.tip
    canvas = pen.canvas
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(size, size)
    canvas.translate(-b.shoulder[0] * _ACROSS, b.shoulder[1] + _SCRUFF)
    draw_beast(pen, one, "borne", 0.0, 0.0, _CUB_YAW)
    canvas.restore()


_CUB, _ACROSS, _SCRUFF, _CUB_YAW = 0.42, 0.62, 0.50, 66.0
"""Size of a young one at most beside who carries it, where its shoulders are across the screen, how far above them it is held."""
