"""Contact sheet: every shot's still with its number, time and words, on one page."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import skia

from seedream.rendering.fonts import draw_text, wrap
from seedream.rendering.surface import MIPMAP, new_surface, save_png
from seedream.scene.storyboard import Shot, Storyboard
from seedream.types import FrameSpec

CELL_U = 520
GAP_U = 28
TEXT_U = 96
_GROUND, _INK, _SOFT = 0xFFF6F4EF, 0xFF25232E, 0xFF77737F


def write_sheet(
    path: Path, board: Storyboard, stills: Sequence[Path], words: Mapping[str, str], frame: FrameSpec, title: str
) -> None:  # fmt: skip
    """Draw the contact sheet as PNG; `stills` in the order of the shots, `words` by line id."""
    columns = min(max(2, math.ceil(math.sqrt(len(board.shots) * (1.6 if frame.portrait else 0.75)))), 5)
    rows = math.ceil(len(board.shots) / columns)
    cell_width = CELL_U if not frame.portrait else CELL_U * 0.62
    picture_height = cell_width * frame.height / frame.width
    width = columns * (cell_width + GAP_U) + GAP_U
    height = 92 + rows * (picture_height + TEXT_U + GAP_U)
    surface = new_surface(width, height)
    canvas = surface.getCanvas()
    canvas.clear(_GROUND)
    draw_text(canvas, title, GAP_U, 60, 30, 700, _INK)
    for i, (shot, still) in enumerate(zip(board.shots, stills, strict=True)):
        x = GAP_U + (i % columns) * (cell_width + GAP_U)
        y = 92 + (i // columns) * (picture_height + TEXT_U + GAP_U)
        _draw_cell(canvas, shot, still, words, skia.Rect.MakeXYWH(x, y, cell_width, picture_height))
    save_png(surface, str(path))


def _draw_cell(canvas: Any, shot: Shot, still: Path, words: Mapping[str, str], rect: Any) -> None:
    canvas.drawImageRect(skia.Image.open(str(still)), rect, MIPMAP)
    head = f"{shot.index + 1}   {shot.start_s:.1f}–{shot.end_s:.1f} s   {shot.purpose}"
    draw_text(canvas, head, rect.left(), rect.bottom() + 24, 15, 600, _INK)
    said = " ".join(words[line.line_id] for line in shot.lines)
    for i, line in enumerate(wrap(said, 14, 400, rect.width())[:3]):
        draw_text(canvas, line, rect.left(), rect.bottom() + 46 + i * 19, 14, 400, _SOFT)
