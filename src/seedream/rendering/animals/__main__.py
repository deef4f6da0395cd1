"""`python -m seedream.rendering.animals sheet.png [NAME …]`: every animal from the side, at three quarters, in front, walking."""

from __future__ import annotations

import math
from collections.abc import Sequence

from seedream.rendering.animals.drawing import FRONT, SIDE, THREE_QUARTER, AnimalActing, bounds_of, draw_animal, extent
from seedream.rendering.animals.kinds import table
from seedream.rendering.animals.species import animal
from seedream.rendering.contact_sheets import asked
from seedream.rendering.fonts import draw_text
from seedream.rendering.painter import LightRig
from seedream.rendering.surface import new_surface, save_png

CELL_W, CELL_H, COLUMNS, LABEL_H = 190, 176, 4, 18
GROUND, INK = 0xFFEDE7DC, 0xFF2B2733
VIEWS = (("idle", SIDE), ("idle", THREE_QUARTER), ("idle", FRONT), ("walk", SIDE))


def sheet(names: Sequence[str], path: str, animals_per_row: int = 3) -> None:
    """Write a contact sheet: four drawings of each animal in a row."""
    rows = math.ceil(len(names) / animals_per_row)
    surface = new_surface(animals_per_row * COLUMNS * CELL_W, rows * CELL_H)
    canvas = surface.getCanvas()
    canvas.clear(GROUND)
    for i, name in enumerate(names):
        x0, y0 = i % animals_per_row * COLUMNS * CELL_W, i // animals_per_row * CELL_H
        a = animal(name)
        draw_text(canvas, name.replace("_", " "), x0 + 8, y0 + LABEL_H, 14, 500, INK)
        for k, (gait, yaw) in enumerate(VIEWS):
            where = extent(a, gait)
            left, top, right, bottom = bounds_of(a.species, a.plan, where)
            unit = min(1.3 * CELL_W / (right - left), 1.25 * (CELL_H - LABEL_H) / (bottom - top))
            x = x0 + (k + 0.5) * CELL_W - unit * (left + right) * 0.4
            stands = where in ("ground", "perched")
            y = y0 + CELL_H - 14 if stands else y0 + CELL_H / 2 - unit * (top + bottom) * 0.3
            draw_animal(canvas, a, AnimalActing(gait, 0.12, 1, 1.2, yaw), x, y, unit / a.size, LightRig())
    save_png(surface, path)


if __name__ == "__main__":
    every = [name for file in ("beasts", "birds", "swimmers", "small") for name in table(file)]
    sheet(*asked(every, "animals.png", __doc__ or ""))
