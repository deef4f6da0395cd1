"""`python -m seedream.rendering.styles sheet.png [NAME …]`: one scene with its title in all styles, or in those named."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.contact_sheets import asked
from seedream.rendering.fonts import draw_text
from seedream.rendering.styles.dressing import all_styles, dress, lettering_of
from seedream.rendering.surface import MIPMAP, new_surface, save_png
from seedream.rendering.typography.overlay import draw_overlay_title
from seedream.rendering.world import WorldPainter
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import FrameSpec

CELL_W, CELL_H, LABEL_H, MARGIN = 640, 360, 34, 14
GROUND, INK = 0xFFEDE7DC, 0xFF2B2733
SCENE = WorldView(
    Place("park", "golden"),
    (
        CastMember("woman", "person", "woman", "walk", x=-0.34, colour="red"),
        CastMember("dog", "animal", "dog", "walk", x=-0.02, height=0.45),
        CastMember("balloon", "thing", "balloon", "float", x=0.42, height=0.4),
    ),
    "wide",
    headline="Out for a Walk",
)
MOMENT_S = 1.5
FRAME = FrameSpec(1280, 720)


def scene_painter(frame: FrameSpec) -> WorldPainter:
    """The painter of the sheet's scene."""
    return WorldPainter(SCENE, Tracks("sheet", 4.0, {"camera.zoom": np.ones(2, np.float32)}, ()), frame, 3)


def draw_in(style: str, painter: WorldPainter) -> Any:
    """A surface with a painter's frame in a style, its title set as the style sets titles."""
    surface = new_surface(painter.frame.width, painter.frame.height)
    painter.paint(surface.getCanvas(), MOMENT_S)
    dress(surface, style, painter, painter.frame, MOMENT_S)
    surface.getCanvas().resetMatrix()
    title = painter.view.headline, painter.view.kicker
    draw_overlay_title(surface.getCanvas(), painter.frame, *title, 5.0, lettering=lettering_of(style))
    return surface


def sheet(names: Sequence[str], path: str, columns: int = 4, frame: FrameSpec = FRAME) -> None:
    """Write a contact sheet. Raises InputError for a name that is not a style."""
    painter = scene_painter(frame)
    rows = math.ceil(len(names) / columns)
    out = new_surface(columns * (CELL_W + MARGIN) + MARGIN, rows * (CELL_H + LABEL_H) + MARGIN)
    canvas = out.getCanvas()
    canvas.clear(GROUND)
    for i, name in enumerate(names):
        x, y = MARGIN + i % columns * (CELL_W + MARGIN), MARGIN + i // columns * (CELL_H + LABEL_H)
        picture = draw_in(name, painter).makeImageSnapshot()
        canvas.drawImageRect(picture, skia.Rect.MakeXYWH(x, y, CELL_W, CELL_H), MIPMAP)
        draw_text(canvas, name, x, y + CELL_H + 22, 17, 500, INK)
    save_png(out, path)


if __name__ == "__main__":
    sheet(*asked(all_styles(), "styles.png", __doc__ or ""))
