"""Draw everything that can be written on with a text on it: `python -m seedream.rendering.lettering sheet.png "Some words"`."""

from __future__ import annotations

import argparse

from seedream.rendering.characters.pen import Pen
from seedream.rendering.fonts import draw_text
from seedream.rendering.lettering.areas import written_things
from seedream.rendering.lettering.writing import written_on
from seedream.rendering.painter import LightRig
from seedream.rendering.props import PROPS
from seedream.rendering.surface import new_surface, save_png

COLUMNS, CELL = 8, 240


def main() -> None:
    """Draw the sheet."""
    parser = argparse.ArgumentParser(prog="python -m seedream.rendering.lettering", description=__doc__)
    parser.add_argument("path", help="PNG file to write")
    parser.add_argument("text", nargs="?", default="Hello, world")
    options = parser.parse_args()
    names = written_things()
    surface = new_surface(COLUMNS * CELL, -(-len(names) // COLUMNS) * CELL)
    canvas = surface.getCanvas()
    canvas.clear(0xFFDCE4EE)
    for index, name in enumerate(names):
        spec = PROPS[name]
        writing = written_on(name, spec.bounds, options.text, spec.colour)
        left, top, right, bottom = spec.bounds
        unit = min(0.86 * CELL / (right - left), 0.80 * CELL / (bottom - top))
        x, y = (index % COLUMNS + 0.5) * CELL, (index // COLUMNS + 0.46) * CELL
        canvas.save()
        canvas.translate(x - unit * (left + right) / 2, y - unit * (top + bottom) / 2)
        canvas.scale(unit, unit)
        pen = Pen(canvas, LightRig())
        spec.draw(pen, writing.colour, 0.3)
        writing.draw(pen)
        canvas.restore()
        draw_text(canvas, name.replace("_", " "), x, y + 0.49 * CELL, 15, 500, 0xFF2A2634, "centre")
    save_png(surface, options.path)


if __name__ == "__main__":
    main()
