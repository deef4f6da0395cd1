"""Layouts made of cards: flow, cycle, layers, compare, tree, venn."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.diagrams.drawings import Look, draw_sketch, sketch
from seedream.rendering.diagrams.ink import PEN, Theme, arrow, bowed, card, fit_size, ink_on, lines_of, soft_fill, write
from seedream.rendering.diagrams.layouts.common import Timing, card_text, shared_factor, text_box, timing
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece, around, grown
from seedream.rendering.surface import Point, fill, stroke
from seedream.rendering.typography.icons import icon_for
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.types import Rect

Canvas = Any
CYCLE_OF_COLOURS = ("blue", "teal", "violet", "coral", "green", "amber", "rose")


def colour_of(part: Part, index: int, theme: Theme) -> int:
    """A part's own colour, or the next of the palette."""
    return theme.tone(part.colour or CYCLE_OF_COLOURS[index % len(CYCLE_OF_COLOURS)])


def timed(piece: Piece, when: Timing, extra_s: float = 0.0) -> Piece:
    """The piece with its timing; only pieces without extra delay mark the element's region."""
    return replace(piece, id=when.id, delay_s=when.delay_s + extra_s, region="" if extra_s else when.region)


def arrow_piece(curve: Sequence[tuple[float, float, float, float]], width: float, colour: int) -> Piece:
    """An arrow that draws itself."""
    points = [(x, y) for x, y, _, _ in curve]
    return Piece("", around(points, width * 2.4), lambda c, p: arrow(c, curve, width, colour, p), "draw", 0.5)


def _grid(count: int, page: Page, gap_x: float, gap_y: float, columns: int, tallest: float, widest: float) -> list[Rect]:
    """Rectangles of equal cards in rows, centred in the art box."""
    box = page.box
    rows = math.ceil(count / columns)
    width = min(widest, (box.width - gap_x * (columns - 1)) / columns)
    height = min(tallest, (box.height - gap_y * (rows - 1)) / rows)
    top = box.y + (box.height - rows * height - (rows - 1) * gap_y) / 2
    left = box.x + (box.width - columns * width - (columns - 1) * gap_x) / 2
    missing = -count % columns if columns > 2 else 0  # cards that the last row lacks: it is centred
    shift = [missing * (width + gap_x) / 2 if i // columns == rows - 1 else 0.0 for i in range(count)]
    return [
        Rect(left + shift[i] + (i % columns) * (width + gap_x), top + (i // columns) * (height + gap_y), width, height)
        for i in range(count)
    ]


def with_icons(parts: Sequence[Part]) -> Sequence[Part]:
    """The parts with an icon each, where none has a drawing and every one names something that has an icon."""
    icons = [icon_for(p.text) for p in parts]
    if any(p.drawing for p in parts) or None in icons or 2 * len(set(icons)) < len(icons):
        return parts
    return [replace(p, drawing=f"icon:{name}") for p, name in zip(parts, icons, strict=True)]


def layout_flow(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """Steps with arrows (a row in landscape, a column else), or a plain list."""
    listing = view.centre == "list"
    parts, times = view.parts if listing else with_icons(view.parts), timing(view)
    pictured = any(p.drawing for p in parts)
    if listing:
        columns = 1 if page.tall or (len(parts) <= 4 and not pictured) else min(len(parts), 4) if pictured else 2
        rects = _grid(len(parts), page, 36, 26, columns, 330 if pictured and not page.tall else 190, 1180 if columns == 1 else 800)
    elif page.tall:
        rects = _grid(len(parts), page, 40, 64 if page.upright else 44, 1, 250, 760 if page.upright else 800)
    else:
        columns = len(parts) if len(parts) <= 6 else math.ceil(len(parts) / 2)
        gap = 92 if len(parts) <= 4 else 62
        tallest = 480 if any(p.drawing.startswith("prop:") for p in parts) else 400 if pictured else 270
        rects = _grid(len(parts), page, gap, 70, columns, tallest, 400)
    pieces = []
    factor = shared_factor(list(zip(parts, rects, strict=True)), page)
    for i, (part, rect) in enumerate(zip(parts, rects, strict=True)):
        colour = colour_of(part, 0 if listing and not part.colour else i, theme)
        badge = "" if listing else str(i + 1)
        align: Any = "left" if listing and columns <= 2 and not part.drawing else "centre"
        pieces.append(timed(text_box(part, rect, theme, page, colour, badge=badge, align=align, factor=factor), times[part.id]))
        if i and not listing:
            pieces += _flow_arrow(rects[i - 1], rect, part, times[part.id], page, theme)
    return pieces


def _flow_arrow(before: Rect, after: Rect, part: Part, when: Timing, page: Page, theme: Theme) -> list[Piece]:
    if abs(before.y - after.y) < 4:
        middle = before.y + before.height / 2
        start, end = (before.x + before.width + 9, middle), (after.x - 9, middle)
    elif abs(before.x - after.x) < 4:
        centre = before.x + before.width / 2
        start, end = (centre, before.y + before.height + 6), (centre, after.y - 7)
    else:
        start, end = (before.x + before.width / 2, before.y + before.height + 6), (after.x + after.width / 2, after.y - 7)
    colour = theme.tone("coral")
    pieces = [timed(arrow_piece(bowed(start, end, 0.0), 9.0, colour), when)]
    pieces[0] = replace(pieces[0], region="")
    if part.step:
        x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        flat = abs(start[1] - end[1]) < 4
        size = page.note_size * 0.92

        def draw(canvas: Canvas, _: float) -> None:
            write(
                canvas,
                part.step,
                x if flat else x + 22,
                y - 20 if flat else y + 9,
                size,
                theme.ink,
                "centre" if flat else "left",
                "hand",
            )

        pieces.append(replace(timed(Piece("", Rect(x - 190, y - 60, 480, 100), draw, "fade", 0.35), when, 0.15), layer=2))
    return pieces


def layout_cycle(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """Stages on a ring, clockwise from the top, with arrows along it."""
    parts, times, box = view.parts, timing(view), page.box
    count = len(parts)
    width = 470.0 if not page.tall else min(390.0 if page.upright else 300.0, box.width * 0.40)
    height = 200.0 if not page.tall else 270.0 if page.upright else 170.0
    cx, cy = box.x + box.width / 2, box.y + box.height / 2
    rx, ry = min(box.width - width, 1120) / 2, (box.height - height) / 2
    angles = [math.tau * i / count - math.pi / 2 for i in range(count)]
    rects = [Rect(cx + rx * math.cos(a) - width / 2, cy + ry * math.sin(a) - height / 2, width, height) for a in angles]
    pieces = []
    factor = shared_factor(list(zip(parts, rects, strict=True)), page)
    for i, (part, rect) in enumerate(zip(parts, rects, strict=True)):
        box_piece = text_box(part, rect, theme, page, colour_of(part, i, theme), badge=str(i + 1), factor=factor)
        pieces.append(timed(box_piece, times[part.id]))
        if i:
            pieces.append(_arc(rects[i - 1], rect, angles[i - 1], (cx, cy), (rx, ry), times[part.id], theme, 0.0))
    if count > 2:
        end = replace(times[parts[-1].id], delay_s=times[parts[-1].id].delay_s + 0.6)
        pieces.append(_arc(rects[-1], rects[0], angles[-1], (cx, cy), (rx, ry), end, theme, 0.0))
    if view.centre:
        pieces.append(_centre_words(view.centre, (cx, cy), max(130.0, 2 * rx - width - 60), page, theme))
    return sorted(pieces, key=lambda piece: piece.id != "" or piece.reveal == "draw")


def _arc(before: Rect, after: Rect, start: float, centre: Point, radii: Point, when: Timing, theme: Theme, bend: float) -> Piece:
    count = 160
    points = []
    for i in range(count + 1):
        a = start + math.tau * 0.62 * i / count
        x, y = centre[0] + radii[0] * math.cos(a), centre[1] + radii[1] * math.sin(a)
        inside_after = _inside(grown(after, 16), x, y)
        if inside_after:
            break
        if not _inside(grown(before, 12), x, y):
            tx, ty = -radii[0] * math.sin(a), radii[1] * math.cos(a)
            length = math.hypot(tx, ty)
            points.append((x, y, tx / length, ty / length))
    if len(points) < 4:
        points = bowed((before.x + before.width / 2, before.y + before.height), (after.x + after.width / 2, after.y), bend)
    return replace(timed(arrow_piece(points, 10.0, theme.tone("coral")), when), region="")


def _inside(rect: Rect, x: float, y: float) -> bool:
    return rect.x < x < rect.x + rect.width and rect.y < y < rect.y + rect.height


def _centre_words(text: str, centre: Point, room: float, page: Page, theme: Theme) -> Piece:
    size = min(fit_size(word, page.note_size * 1.3, room, "hand") for word in text.split())
    rows = lines_of(text, size, room, "hand")

    def draw(canvas: Canvas, _: float) -> None:
        for i, row in enumerate(rows):
            y = centre[1] + (i - (len(rows) - 1) / 2) * size + size * 0.3
            write(canvas, row, centre[0], y, size, with_alpha(theme.ink, 0.9), "centre", "hand")

    return Piece("", Rect(centre[0] - room / 2, centre[1] - 160, room, 320), draw, "fade")


def layout_layers(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """Stacked bands, the first on top; thickness by value."""
    parts, times, box = view.parts, timing(view), page.box
    gap = 10.0
    weights = [p.value or 1.0 for p in parts]
    unit = (box.height - gap * (len(parts) - 1)) / sum(weights)
    unit = min(unit, 190.0 * len(parts) / sum(weights))
    used = unit * sum(weights) + gap * (len(parts) - 1)
    width = min(box.width, 1320.0)
    x, y = box.x + (box.width - width) / 2, box.y + (box.height - used) / 2
    pieces = []
    for i, part in enumerate(parts):
        rect = Rect(x, y, width, weights[i] * unit)
        pieces.append(timed(_band(part, rect, colour_of(part, i, theme), page), times[part.id]))
        y += rect.height + gap
    return pieces


def _band(part: Part, rect: Rect, colour: int, page: Page) -> Piece:
    ink = ink_on(colour)

    def draw(canvas: Canvas, _: float) -> None:
        shape = skia.Rect.MakeXYWH(rect.x, rect.y, rect.width, rect.height)
        canvas.drawRoundRect(shape.makeOffset(2, 6), 16, 16, fill(0x38201838, blur=8))
        canvas.drawRoundRect(shape, 16, 16, fill(soft_fill(rect.x, rect.y, rect.x, rect.y + rect.height, colour)))
        canvas.drawRoundRect(shape.makeInset(2, 2), 14, 14, stroke(with_alpha(0xFFFFFFFF, 0.35), 2))
        left = rect.x + 36
        if part.drawing:
            size = min(rect.height * 0.74, 120.0)
            found = sketch(part.drawing)
            wide = size * found.width / max(found.width, found.height)
            high = size * found.height / max(found.width, found.height)
            own = ink if part.drawing.startswith("icon:") else 0
            draw_sketch(
                canvas,
                part.drawing,
                left + (size - wide) / 2,
                rect.y + (rect.height - high) / 2,
                wide,
                Look(PEN, own, value=part.value),
            )
            left += size + 28
        size = min(page.label_size * 1.4, rect.height * 0.42)
        middle = rect.y + rect.height / 2
        stacked = page.tall and bool(part.note) and rect.height > size * 2.6
        write(canvas, part.text, left, middle + size * (0.36 if not stacked else -0.1), size, ink)
        if part.note:
            room = rect.x + rect.width - 32 - left
            note = fit_size(part.note, page.note_size * 1.2, room if stacked else room * 0.62, "hand")
            if stacked:
                write(canvas, part.note, left, middle + size * 1.0, note, with_alpha(ink, 0.92), face="hand")
            else:
                write(
                    canvas, part.note, rect.x + rect.width - 32, middle + note * 0.3, note, with_alpha(ink, 0.92), "right", "hand"
                )

    return Piece("", grown(rect, 26), draw, "pop", 0.5)


def layout_compare(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """Two columns under their heads."""
    times, box = timing(view), page.box
    gap = 60.0 if not page.tall else 28.0
    width = min(760.0, (box.width - gap) / 2)
    left = box.x + (box.width - 2 * width - gap) / 2
    pictured = any(p.drawing for p in view.parts if p.kind == "head")
    head_height = (190.0 if not page.upright else 330.0) if pictured else 110.0
    count = max(sum(p.group == side and p.kind == "item" for p in view.parts) for side in ("left", "right"))
    pitch = min(190.0 if page.upright else 130.0, (box.height - head_height - 20) / max(1, count))
    used = head_height + 20 + pitch * count
    top = box.y + max(0.0, (box.height - used) / 2)
    pieces: list[Piece] = []
    rows = {"left": 0, "right": 0}
    sample = Rect(0, 0, width - 44, pitch - 14)
    factor = shared_factor([(p, sample) for p in view.parts if p.kind == "item"], page)
    for part in view.parts:
        side = 0 if part.group == "left" else 1
        x = left + side * (width + gap)
        head = next((p for p in view.parts if p.kind == "head" and p.group == part.group), part)
        colour = theme.tone(head.colour or ("blue", "coral")[side])
        if part.kind == "head":
            pieces.append(timed(text_box(part, Rect(x, top, width, head_height), theme, page, colour), times[part.id]))
            continue
        y = top + head_height + 20 + rows[part.group] * pitch
        rows[part.group] += 1
        pieces.append(timed(_item(part, Rect(x, y, width, pitch - 14), colour, page, theme, factor), times[part.id]))
    return pieces


def _item(part: Part, rect: Rect, colour: int, page: Page, theme: Theme, factor: float) -> Piece:
    inner = Rect(rect.x + 44, rect.y, rect.width - 44, rect.height)

    def draw(canvas: Canvas, _: float) -> None:
        card(canvas, rect.x, rect.y, rect.width, rect.height, theme, 16)
        canvas.drawCircle(rect.x + 34, rect.y + rect.height / 2, 9, fill(colour))
        card_text(canvas, part, inner, theme, page, colour, "left", factor)

    return Piece("", grown(rect, 26), draw, "pop", 0.45)


def layout_tree(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """A tree, downward; to the right on tall pages with many leaves."""
    times, box = timing(view), page.box
    children = {p.id: [q for q in view.parts if q.group == p.id] for p in view.parts}
    roots = [p for p in view.parts if not p.group]
    spots: dict[str, tuple[float, int]] = {}
    leaves = 0

    def walk(part: Part, depth: int) -> float:
        nonlocal leaves
        if not children[part.id]:
            leaves += 1
            spots[part.id] = (leaves - 0.5, depth)
        else:
            at = [walk(child, depth + 1) for child in children[part.id]]
            spots[part.id] = ((at[0] + at[-1]) / 2, depth)
        return spots[part.id][0]

    for root in roots:
        walk(root, 0)
    levels = max(depth for _, depth in spots.values()) + 1
    sideways = page.tall and leaves > 3
    across, deep = (box.height, box.width) if sideways else (box.width, box.height)
    width = min(330.0, across / leaves - 22) if not sideways else deep / levels - 50
    height = min(140.0, deep / levels - 64) if not sideways else min(150.0, across / leaves - 24)
    rects = {}
    for part_id, (leaf, depth) in spots.items():
        a, d = across * leaf / leaves, deep * (depth + 0.5) / levels
        x, y = (box.x + d, box.y + a) if sideways else (box.x + a, box.y + d)
        rects[part_id] = Rect(x - width / 2, y - height / 2, width, height)
    factor = shared_factor([(p, rects[p.id]) for p in view.parts], page)
    pieces = [_branch(rects[p.group], rects[p.id], times[p.id], theme, sideways) for p in view.parts if p.group in rects]
    for part in view.parts:
        colour = theme.tone(part.colour or CYCLE_OF_COLOURS[spots[part.id][1] % 7])
        pieces.append(timed(text_box(part, rects[part.id], theme, page, colour, factor=factor), times[part.id]))
    return pieces


def _branch(parent: Rect, child: Rect, when: Timing, theme: Theme, sideways: bool) -> Piece:
    if sideways:
        start, end = (parent.x + parent.width, parent.y + parent.height / 2), (child.x, child.y + child.height / 2)
        bends = [((start[0] + end[0]) / 2, start[1]), ((start[0] + end[0]) / 2, end[1])]
    else:
        start, end = (parent.x + parent.width / 2, parent.y + parent.height), (child.x + child.width / 2, child.y)
        bends = [(start[0], (start[1] + end[1]) / 2), (end[0], (start[1] + end[1]) / 2)]
    path = skia.PathBuilder()
    path.moveTo(*start)
    path.cubicTo(*bends[0], *bends[1], *end)
    drawn = path.detach()
    return Piece(
        when.id, around([start, end], 12), lambda c, p: c.drawPath(drawn, stroke(with_alpha(theme.ink, 0.7), PEN)), "fade", 0.4,
        when.delay_s, layer=0,
    )  # fmt: skip


__all__ = ["layout_compare", "layout_cycle", "layout_flow", "layout_layers", "layout_tree"]
