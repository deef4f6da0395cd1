"""The `scene` layout: objects at their places, arrows, rays, lenses, braces and solved labels."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.diagrams.drawings import Look, draw_sketch, sketch
from seedream.rendering.diagrams.ink import LEADER, PEN, Theme, arrow, bowed, hand_line, ray, write
from seedream.rendering.diagrams.labels import Wish
from seedream.rendering.diagrams.layouts import landscape, optics, rainbow
from seedream.rendering.diagrams.layouts.common import Timing, chips, label_pieces, side_angle, timing, wish_for
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece, along, around, between, grown
from seedream.rendering.surface import Point, fill, radial_gradient, stroke
from seedream.scene.figures.diagram import DiagramView, Part, Spot
from seedream.types import Rect

Canvas = Any


@dataclass(frozen=True, slots=True)
class Placed:
    """An object where it stands, in design units."""

    part: Part
    rect: Rect

    @property
    def centre(self) -> Point:
        """Middle of the object."""
        return self.rect.x + self.rect.width / 2, self.rect.y + self.rect.height / 2


@dataclass(frozen=True, slots=True)
class LabelAsk:
    """A label that the solver has to place."""

    part: Part
    timing: Timing
    wish: Wish
    colour: int


class SceneLayout:
    """Places the parts of one scene on one page and collects their pieces."""

    def __init__(self, view: DiagramView, page: Page, theme: Theme, seed: int) -> None:
        self.view, self.page, self.theme, self.seed = view, page, theme, seed
        self.times = timing(view)
        self.placed: dict[str, Placed] = {}
        self.points: dict[str, Point] = {}
        self.pieces: list[Piece] = []
        self.asks: list[LabelAsk] = []
        self.obstacles: list[Rect] = []

    # ------------------------------------------------------------------------------------------------ positions
    def at(self, part: Part, name: str) -> Spot | None:
        """A position field of a part for this page: the `_tall` one on tall pages where it is given."""
        tall = getattr(part, f"{name}_tall") if self.page.tall else None
        found: Spot | None = tall if tall is not None else getattr(part, name)
        return found

    def size(self, part: Part) -> float:
        """Longer side of a part in design units."""
        tall = part.size_tall if self.page.tall else None
        return (part.size if tall is None else tall) * self.page.short

    def in_box(self, spot: tuple[float, float]) -> Point:
        """Normalised position to design units."""
        box = self.page.box
        return box.x + spot[0] * box.width, box.y + spot[1] * box.height

    def point(self, spot: Spot | None, towards: Point | None = None, gap: float = 14.0) -> Point:
        """A spot in design units; a bare id is the edge of that object on the side of `towards` (its middle without)."""
        if spot is None:
            return self.in_box((0.5, 0.5))
        if not isinstance(spot, str):
            return self.in_box(spot)
        name, _, inner = spot.partition(":")
        if spot in self.points:
            return self.points[spot]
        if name not in self.placed:
            return self.points.get(name, self.in_box((0.5, 0.5)))
        placed = self.placed[name]
        if inner:
            fx, fy = self._fraction(placed.part, inner)
            return placed.rect.x + fx * placed.rect.width, placed.rect.y + fy * placed.rect.height
        cx, cy = placed.centre
        if towards is None:
            return cx, cy
        dx, dy = towards[0] - cx, towards[1] - cy
        length = math.hypot(dx, dy) + 1e-6
        rx, ry = placed.rect.width / 2, placed.rect.height / 2
        reach = 1 / math.hypot(dx / length / rx, dy / length / ry) + gap
        return cx + dx / length * reach, cy + dy / length * reach

    def _fraction(self, part: Part, inner: str) -> Point:
        anchors = sketch(part.drawing).anchors if part.drawing else {}
        fx, fy = anchors[inner] if inner in anchors else optics.drop_anchor(inner) or _pair(inner)
        return (1 - fx if part.flip else fx), fy

    def ends(self, part: Part) -> tuple[Point, Point]:
        """Start and end of an arrow, ray, line or brace."""
        first, last = self.at(part, "start"), self.at(part, "end")
        return self.point(first, self.point(last)), self.point(last, self.point(first))

    # ------------------------------------------------------------------------------------------------ composing
    def compose(self) -> list[Piece]:
        """All pieces of the scene, labels last."""
        for part in self.view.parts:
            if part.kind in ("object", "callout"):
                self._place(part)
            if part.kind == "bow":
                rainbow.bow_anchors(self, part)
            if part.kind == "landscape":
                landscape.landscape_anchors(self, part)
        optics.align_suns(self)
        for part in self.view.parts:
            _DRAW[part.kind](self, part, self.times[part.id])
        wishes = [ask.wish for ask in self.asks]
        asks = [(ask.part, ask.timing, ask.colour) for ask in self.asks]
        self.pieces += label_pieces(asks, wishes, self.page, self.theme, self.obstacles, self.seed)
        return self.pieces

    def ask(self, part: Part, spot: Point, angle: float | None, distance: float = 62.0, leader: bool = True) -> None:
        """Request a label for a part at a spot."""
        angle = side_angle(part.side) if part.side else angle
        when = self.times[part.id]
        colour = self.theme.tone(part.colour, text=True)
        delay = 0.0 if part.kind == "label" else 0.15
        self.asks.append(
            LabelAsk(
                part, replace(when, delay_s=when.delay_s + delay), wish_for(part, spot, angle, distance, self.page, leader), colour
            )
        )

    def _place(self, part: Part) -> None:
        x, y = self.point(self.at(part, "at"))
        long = self.size(part)
        if part.kind == "callout":
            self.placed[part.id] = Placed(part, Rect(x - long / 2, y - long / 2, long, long))
            return
        found = sketch(part.drawing)
        scale = long / max(found.width, found.height)
        width, height = found.width * scale, found.height * scale
        self.placed[part.id] = Placed(part, Rect(x - width / 2, y - height / 2, width, height))


def _pair(text: str) -> Point:
    first, second = text.split(",")
    return float(first), float(second)


def _look(layout: SceneLayout, part: Part) -> Look:
    icon = part.drawing.startswith("icon:")
    colour = layout.theme.tone(part.colour) if part.colour or icon else 0
    return Look(PEN, colour, part.values, part.value, part.step, layout.theme.dark)


def _object(layout: SceneLayout, part: Part, when: Timing) -> None:
    placed = layout.placed[part.id]
    rect, look = placed.rect, _look(layout, part)
    bleed = sketch(part.drawing).bleed * max(rect.width, rect.height) / 200
    cx, cy = placed.centre

    def draw(canvas: Canvas, _: float) -> None:
        canvas.save()
        canvas.translate(cx, cy)
        canvas.rotate(part.angle)
        canvas.scale(-1 if part.flip else 1, 1)
        draw_sketch(canvas, part.drawing, -rect.width / 2, -rect.height / 2, rect.width, look)
        canvas.restore()

    if part.angle:
        bleed += 0.22 * max(rect.width, rect.height)
    layout.pieces.append(
        Piece(when.id, grown(rect, bleed), draw, "pop", 0.5, when.delay_s, region=when.region, idle=sketch(part.drawing).idle)
    )
    inset = 0.08 * min(rect.width, rect.height)
    layout.obstacles.append(grown(rect, -inset))
    if part.text:
        angle = side_angle(part.side) if part.side else 90.0
        reach = math.radians(angle)
        edge = 1 / math.hypot(math.cos(reach) / (rect.width / 2), math.sin(reach) / (rect.height / 2))
        spot = (cx + math.cos(reach) * edge * 0.9, cy + math.sin(reach) * edge * 0.9)
        layout.ask(part, spot, angle, 26.0, leader=False)


def _arrow(layout: SceneLayout, part: Part, when: Timing) -> None:
    start, end = layout.ends(part)
    curve = bowed(start, end, part.bend)
    colour = layout.theme.tone(part.colour or "coral")
    length = math.hypot(end[0] - start[0], end[1] - start[1])
    width = min(11.0, max(6.5, length * 0.034)) * (1.15 if layout.page.upright else 1.0)
    points = [(x, y) for x, y, _, _ in curve]
    layout.pieces.append(
        Piece(
            when.id,
            around(points, width * 2.4),
            lambda c, p: arrow(c, curve, width, colour, p),
            "draw",
            0.5,
            when.delay_s,
            region=when.region,
        )
    )
    layout.obstacles += [Rect(x - 13, y - 13, 26, 26) for x, y in points[::3]]
    if part.text:
        x, y, tx, ty = curve[len(curve) // 2]
        side = 1 if part.bend >= 0 else -1
        layout.ask(part, (x, y), math.degrees(math.atan2(-tx * side, ty * side)), 30.0, leader=False)


def _ray(layout: SceneLayout, part: Part, when: Timing) -> None:
    start, end = layout.ends(part)
    colour = layout.theme.tone(part.colour or "amber")
    dark = layout.theme.dark
    layout.pieces.append(
        Piece(
            when.id, around([start, end], 40), lambda c, p: ray(c, start, end, colour, 6.0, additive=dark), "wipe", 0.7,
            when.delay_s, mask=along(start, end), tip=between(start, end), tip_colour=colour, region=when.region,
            pulse=(start, end),
        )
    )  # fmt: skip
    if part.text:
        layout.ask(part, between(start, end)(0.5), 90.0, 34.0, leader=False)


def _line(layout: SceneLayout, part: Part, when: Timing) -> None:
    start, end = layout.ends(part)
    colour = layout.theme.tone(part.colour)
    draw = lambda c, p: hand_line(c, [start, between(start, end)(p)], colour, PEN, layout.seed, part.step == "dashed")  # noqa: E731
    layout.pieces.append(Piece(when.id, around([start, end], 8), draw, "draw", 0.5, when.delay_s, region=when.region))
    if part.text:
        layout.ask(part, between(start, end)(0.5), -90.0, 26.0, leader=False)


def _label(layout: SceneLayout, part: Part, when: Timing) -> None:
    target = layout.at(part, "of")
    spot = layout.point(target)
    angle = None
    if isinstance(target, str) and target.split(":")[0] in layout.placed:
        cx, cy = layout.placed[target.split(":")[0]].centre
        angle = math.degrees(math.atan2(spot[1] - cy, spot[0] - cx)) if math.hypot(spot[0] - cx, spot[1] - cy) > 4 else None
    layout.ask(part, spot, angle, 62.0)


def _callout(layout: SceneLayout, part: Part, when: Timing) -> None:
    placed = layout.placed[part.id]
    (cx, cy), radius = placed.centre, placed.rect.width / 2
    sx, sy = layout.point(layout.at(part, "of"))
    ring = max(20.0, radius * 0.13)
    theme = layout.theme
    look = _look(layout, part)

    def draw(canvas: Canvas, _: float) -> None:
        heading = math.atan2(cy - sy, cx - sx)
        for sign in (-1, 1):
            a = heading + sign * 1.45
            canvas.drawLine(
                sx + ring * math.cos(a),
                sy + ring * math.sin(a),
                cx + radius * math.cos(a),
                cy + radius * math.sin(a),
                stroke(with_alpha(theme.ink, 0.5), LEADER),
            )
        canvas.drawCircle(sx, sy, ring, stroke(theme.ink, PEN))
        canvas.drawCircle(cx + 5, cy + 10, radius, fill(0x48201838, blur=14))
        lit = [theme.panel, theme.back]
        canvas.drawCircle(cx, cy, radius, fill(radial_gradient((cx - radius * 0.3, cy - radius * 0.4), radius * 1.7, lit)))
        if part.drawing:
            found = sketch(part.drawing)
            width = radius * 1.62 * found.width / max(found.width, found.height)
            draw_sketch(canvas, part.drawing, cx - width / 2, cy - width * found.height / found.width / 2, width, look)
        canvas.drawCircle(cx, cy, radius, stroke(theme.ink, PEN * 1.7))

    box = around([(cx - radius, cy - radius), (cx + radius, cy + radius), (sx - ring, sy - ring), (sx + ring, sy + ring)], 30)
    layout.pieces.append(Piece(when.id, box, draw, "pop", 0.7, when.delay_s, region=when.region))
    for k in range(-4, 5):
        half = radius * math.sqrt(1 - (k / 4.6) ** 2)
        layout.obstacles.append(Rect(cx - half, cy + radius * (k - 0.5) / 4.6, 2 * half, radius / 4.6))
    if part.text:
        angle = side_angle(part.side) if part.side else -90.0
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        layout.ask(part, (cx + c * radius, cy + s * radius), angle, 18.0, leader=False)


def _brace(layout: SceneLayout, part: Part, when: Timing) -> None:
    start, end = layout.point(layout.at(part, "start")), layout.point(layout.at(part, "end"))
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) + 1e-6
    nx, ny = dy / length, -dx / length
    depth = 22.0
    tip = ((start[0] + end[0]) / 2 + nx * depth * 1.7, (start[1] + end[1]) / 2 + ny * depth * 1.7)
    colour = layout.theme.tone(part.colour)

    def draw(canvas: Canvas, _: float) -> None:
        path = skia.PathBuilder()
        path.moveTo(*start)
        path.cubicTo(start[0] + nx * depth * 1.6, start[1] + ny * depth * 1.6, tip[0] - dx * 0.06, tip[1] - dy * 0.06 - 0, *tip)
        path.moveTo(*end)
        path.cubicTo(end[0] + nx * depth * 1.6, end[1] + ny * depth * 1.6, tip[0] + dx * 0.06, tip[1] + dy * 0.06, *tip)
        canvas.drawPath(path.detach(), stroke(colour, PEN))

    layout.pieces.append(Piece(when.id, around([start, end, tip], 10), draw, "fade", 0.5, when.delay_s, region=when.region))
    if part.text:
        layout.ask(part, tip, math.degrees(math.atan2(ny, nx)), 10.0, leader=False)


def _highlight(layout: SceneLayout, part: Part, when: Timing) -> None:
    target = layout.at(part, "of")
    spot = layout.point(target)
    name = target.partition(":") if isinstance(target, str) else ("", "", "")
    placed = layout.placed.get(name[0])
    radius = max(placed.rect.width, placed.rect.height) * 0.56 if placed and not name[2] else layout.size(part) / 2
    colour = layout.theme.tone(part.colour or "amber")

    def draw(canvas: Canvas, _: float) -> None:
        canvas.drawCircle(*spot, radius, stroke(with_alpha(colour, 0.5), 16, blur=9))
        canvas.drawCircle(*spot, radius, stroke(colour, 5))

    box = around([(spot[0] - radius, spot[1] - radius), (spot[0] + radius, spot[1] + radius)], 34)
    layout.pieces.append(Piece(when.id, box, draw, "pop", 0.5, when.delay_s, region=when.region))
    if part.text:
        layout.ask(part, (spot[0], spot[1] + radius), 90.0, 22.0, leader=False)


def _chips(layout: SceneLayout, part: Part, when: Timing) -> None:
    piece = chips(part, layout.point(layout.at(part, "at")), layout.page, layout.theme)
    layout.pieces.append(replace(piece, id=when.id, delay_s=when.delay_s, region=when.region))
    layout.obstacles.append(piece.box)


_DRAW = {
    "object": _object, "arrow": _arrow, "ray": _ray, "line": _line, "label": _label, "callout": _callout, "brace": _brace,
    "highlight": _highlight, "chips": _chips, "rainfall": rainbow.rainfall, "bow": rainbow.bow, "optics": optics.light,
    "landscape": landscape.landscape,
}  # fmt: skip


def layout_scene(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """Pieces of a scene, labels placed."""
    return SceneLayout(view, page, theme, seed).compose()


__all__ = ["Placed", "SceneLayout", "layout_scene", "write"]
