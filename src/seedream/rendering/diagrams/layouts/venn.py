"""Venn diagrams: circles that overlap, with what is in each and in both."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from seedream.rendering.colour import mix_lab, with_alpha
from seedream.rendering.diagrams.ink import PEN, Theme, fit_size, write
from seedream.rendering.diagrams.layouts.boxes import colour_of, timed
from seedream.rendering.diagrams.layouts.common import timing
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece, around
from seedream.rendering.surface import Point, fill, radial_gradient, stroke
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.types import Rect

Canvas = Any
CYCLE_OF_COLOURS = ("blue", "teal", "violet", "coral", "green", "amber", "rose")


def layout_venn(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """Two or three overlapping sets, members where they belong."""
    times, box = timing(view), page.box
    sets = [p for p in view.parts if p.kind == "set"]
    cx, cy = box.x + box.width / 2, box.y + box.height / 2 + (10 if len(sets) == 2 else 0)
    radius = min(box.height * (0.44 if len(sets) == 2 else 0.33), box.width * (0.31 if len(sets) == 2 else 0.3))
    if len(sets) == 2:
        centres = [(cx - radius * 0.62, cy), (cx + radius * 0.62, cy)]
    else:
        turns = (-150, -30, 90)
        centres = [(cx + radius * 0.66 * math.cos(math.radians(t)), cy + radius * 0.62 * math.sin(math.radians(t))) for t in turns]
    spots = {p.id: c for p, c in zip(sets, centres, strict=False)}
    pieces = [timed(_set(p, spots[p.id], (cx, cy), radius, i, page, theme), times[p.id]) for i, p in enumerate(sets)]
    groups: dict[str, list[Part]] = {}
    for part in view.parts:
        if part.kind == "member":
            groups.setdefault("+".join(sorted(part.group.split("+"))), []).append(part)
    for key, members in groups.items():
        x, y = _region_centre(key.split("+"), spots, radius)
        for i, part in enumerate(members):
            row = y + (i - (len(members) - 1) / 2) * page.label_size * 1.5
            pieces.append(timed(_member(part, (x, row), radius, page, theme), times[part.id]))
    return pieces


def _region_centre(inside: Sequence[str], spots: dict[str, Point], radius: float) -> Point:
    within = [spots[s] for s in inside]
    outside = [c for name, c in spots.items() if name not in inside]
    mx, my = (sum(c[k] for c in within) / len(within) for k in (0, 1))
    if not outside:
        return mx, my
    ox, oy = (sum(c[k] for c in outside) / len(outside) for k in (0, 1))
    length = math.hypot(mx - ox, my - oy) + 1e-6
    push = radius * (0.34 if len(inside) == 1 else 0.26)
    return mx + (mx - ox) / length * push, my + (my - oy) / length * push


def _set(part: Part, centre: Point, middle: Point, radius: float, index: int, page: Page, theme: Theme) -> Piece:
    colour = colour_of(part, (0, 3, 4)[index % 3], theme)
    below = centre[1] > middle[1] + 20
    y = centre[1] + radius + page.label_size * 1.2 if below else centre[1] - radius - page.label_size * 0.5
    ink = mix_lab(colour, theme.ink, 0.35)

    def draw(canvas: Canvas, _: float) -> None:
        x, cy = centre
        shade = [with_alpha(colour, 0.22), with_alpha(colour, 0.36)]
        canvas.drawCircle(x, cy, radius, fill(radial_gradient((x - radius * 0.3, cy - radius * 0.3), radius * 1.4, shade)))
        canvas.drawCircle(x, cy, radius, stroke(colour, PEN * 1.4))
        write(canvas, part.text, x, y, page.label_size * 1.1, ink, "centre")

    box = around([(centre[0] - radius, centre[1] - radius), (centre[0] + radius, centre[1] + radius)], 60)
    return Piece("", box, draw, "pop", 0.6)


def _member(part: Part, spot: Point, radius: float, page: Page, theme: Theme) -> Piece:
    size = fit_size(part.text, page.label_size * 0.95, radius * 0.9)

    def draw(canvas: Canvas, _: float) -> None:
        write(canvas, part.text, spot[0], spot[1] + size * 0.35, size, theme.ink, "centre")

    return Piece("", Rect(spot[0] - radius * 0.55, spot[1] - size, radius * 1.1, size * 2), draw, "pop", 0.4)
