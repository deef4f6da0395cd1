"""Drawing an album: every picture at its own size, a contact sheet, captions, and how far variations are apart."""

from __future__ import annotations

import gc
import json
import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream import diffusion
from seedream.albums.album import CAPTIONS
from seedream.albums.plan import Plan, captions_of
from seedream.generators import image
from seedream.outputs.deliver import write_text
from seedream.rendering.colour import srgb_to_lab
from seedream.rendering.fonts import draw_text, wrap
from seedream.rendering.surface import MIPMAP, new_surface, save_png
from seedream.storage.store import write_aside

SMALL_PX = 520
"""Width of a picture on the contact sheet."""
_GAP, _HEAD, _LINE, _LINES = 28, 92, 19, 4
_GROUND, _INK, _SOFT = 0xFFF6F4EF, 0xFF25232E, 0xFF77737F
_LARGE_PX = 2_500_000
_MEASURED = (48, 27)
"""Size at which pictures are compared: composition and colour, no detail."""


def draw_pictures(plan: Plan, wanted: Sequence[int], folder: Path, names: Sequence[str], note: str) -> None:
    """Draw the pictures with these indices, one after the other, so that memory holds one at a time."""
    tracks = image.performed(plan.board, plan.asked, plan.frame, plan.seed)
    style = plan.brief.intent.style or ""
    for i in wanted:
        shot = plan.board.shots[i]
        (performed,) = diffusion.treat((tracks[shot.beat_id],), replace(plan.board, shots=(shot,)))
        surface = image.draw(shot, performed, plan.frame, plan.seed, style)
        image.write_picture(surface, folder / names[i], note)
        del surface
        if plan.frame.width * plan.frame.height > _LARGE_PX:
            gc.collect()  # painters hold their layers in cycles: half a gigabyte at 4K that would wait for a collection


def small_copy(path: Path) -> Any:
    """A picture file as a small image, for sheets and measures."""
    whole = skia.Image.open(str(path))
    surface = new_surface(SMALL_PX, SMALL_PX * whole.height() / whole.width())
    surface.getCanvas().drawImageRect(whole, skia.Rect.MakeWH(surface.width(), surface.height()), MIPMAP)
    return surface.makeImageSnapshot()


def same_pixels(one: Path, other: Path) -> bool:
    """Whether two picture files show the same, pixel by pixel."""
    a, b = (skia.Image.open(str(path)) for path in (one, other))
    return (a.width(), a.height()) == (b.width(), b.height()) and bool(np.array_equal(a.toarray(), b.toarray()))


def distance(one: Any, other: Any) -> float:
    """Mean difference of two small images in OKLab, 0 for the same picture; two unlike pictures are some 0.1 to 0.3 apart."""
    return float(np.mean(np.linalg.norm(_lab(one) - _lab(other), axis=-1)))


def distances(smalls: Sequence[Any]) -> tuple[float, ...]:
    """Of every picture, how far it is from the nearest other one."""
    if len(smalls) < 2:
        return ()
    return tuple(round(min(distance(a, b) for b in smalls if b is not a), 4) for a in smalls)


def _lab(picture: Any) -> NDArray[np.floating]:
    surface = new_surface(*_MEASURED)
    surface.getCanvas().drawImageRect(picture, skia.Rect.MakeWH(*_MEASURED), MIPMAP)
    pixels = surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)[..., :3]
    lab: NDArray[np.floating] = srgb_to_lab(pixels.astype(np.float64) / 255)
    return lab


def draw_sheet(path: Path, smalls: Sequence[Any], title: str, words: Sequence[str]) -> None:
    """A contact sheet as PNG: the pictures with their numbers and a few words each."""
    cell = smalls[0].height()
    columns = _columns(len(smalls), cell)
    texts = [wrap(word, 14, 400, SMALL_PX - 30)[:_LINES] for word in words]
    row_height = cell + _GAP + 12 + _LINE * max(len(lines) for lines in texts)
    rows = math.ceil(len(smalls) / columns)
    surface = new_surface(columns * (SMALL_PX + _GAP) + _GAP, _HEAD + rows * row_height + _GAP)
    canvas = surface.getCanvas()
    canvas.clear(_GROUND)
    for line in wrap(title, 30, 700, surface.width() - 2 * _GAP)[:1]:
        draw_text(canvas, line, _GAP, 60, 30, 700, _INK)
    for i, small in enumerate(smalls):
        x, y = _GAP + (i % columns) * (SMALL_PX + _GAP), _HEAD + (i // columns) * row_height
        canvas.drawImage(small, x, y)
        draw_text(canvas, f"{i + 1}", x, y + cell + 24, 15, 700, _INK)
        for k, line in enumerate(texts[i]):
            draw_text(canvas, line, x + 26, y + cell + 24 + _LINE * k, 14, 400, _SOFT)
    write_aside(path, lambda aside: save_png(surface, str(aside)))


def _columns(count: int, cell: int) -> int:
    """So many columns that the sheet is about as wide as high, with as few gaps in the last row as can be."""
    best = math.sqrt(count * cell / SMALL_PX)
    options = range(2, 6)
    return min(options, key=lambda c: abs(c - best) + 0.7 * (-count % c) / c)


def write_words(folder: Path, plan: Plan, names: Sequence[str]) -> None:
    """`captions.json`: for every picture of a series its file, its caption, and what it is for."""
    rows = [
        {"file": name, "caption": caption, "purpose": shot.purpose}
        for name, caption, shot in zip(names, captions_of(plan), plan.board.shots, strict=True)
    ]
    write_text(folder / CAPTIONS, json.dumps({"title": plan.script.title, "pictures": rows}, indent=1, ensure_ascii=False))
