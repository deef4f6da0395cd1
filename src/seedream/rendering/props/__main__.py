"""`python -m seedream.rendering.props sheet.png [NAME …]`: a contact sheet of drawn things, in their own colour and two tints."""

from __future__ import annotations

import math
from collections.abc import Sequence

from seedream.rendering.characters.pen import Pen
from seedream.rendering.contact_sheets import asked
from seedream.rendering.fonts import draw_text
from seedream.rendering.painter import Canvas, LightRig
from seedream.rendering.props import PROPS, PropSpec
from seedream.rendering.surface import new_surface, save_png

CELL_W, CELL_H, LABEL_H, MARGIN = 300, 250, 26, 14
GROUND, INK = 0xFFEDE7DC, 0xFF2B2733
TINTS = (0xFFD64545, 0xFF3F72D9)


def _draw(canvas: Canvas, spec: PropSpec, colour: int, box: tuple[float, float, float, float]) -> None:
    """A prop as large as its box `(x, y, width, height)` allows."""
    left, top, right, bottom = spec.bounds
    unit = min(box[2] / (right - left), box[3] / (bottom - top))
    canvas.save()
    canvas.translate(box[0] + (box[2] - (right - left) * unit) / 2 - left * unit, box[1] + box[3] - bottom * unit)
    canvas.scale(unit, unit)
    spec.draw(Pen(canvas, LightRig()), colour, 0.4)
    canvas.restore()


def sheet(names: Sequence[str], path: str, columns: int = 6) -> None:
    """Write a contact sheet: large in its own colour, small in two tints."""
    rows = math.ceil(len(names) / columns)
    surface = new_surface(columns * CELL_W, rows * CELL_H)
    canvas = surface.getCanvas()
    canvas.clear(GROUND)
    for i, name in enumerate(names):
        x, y = i % columns * CELL_W + MARGIN, i // columns * CELL_H + MARGIN
        room = CELL_H - LABEL_H - 2 * MARGIN
        spec = PROPS[name]
        _draw(canvas, spec, spec.colour, (x, y, 190, room))
        for k, tint in enumerate(TINTS):
            _draw(canvas, spec, tint, (x + 205, y + k * room / 2, 70, room / 2 - 8))
        draw_text(canvas, name.replace("_", " "), x, y + room + 20, 16, 500, INK)
    save_png(surface, path)


if __name__ == "__main__":
    sheet(*asked(sorted(PROPS), "props.png", __doc__ or ""))
