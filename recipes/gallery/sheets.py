"""Contact sheets of a group's pictures and the page that shows them."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import skia
from recipes.gallery.pictures import Picture, columns, rows

from seedream.rendering.fonts import draw_text, wrap
from seedream.rendering.surface import MIPMAP, new_surface

MOST_BYTES = 400_000
GAP, LABEL, HEAD = 14, 36, 64
_GROUND, _INK, _SOFT = 0xFFF6F4EF, 0xFF25232E, 0xFF77737F
_CSS = """
:root { color-scheme: light } body { margin: 0 auto; max-width: 1200px; padding: 48px 24px; background: #f6f4ef; color: #25232e;
font: 17px/1.5 Inter, system-ui, sans-serif } h1 { font-size: 44px; letter-spacing: -.02em; margin: 0 0 8px }
h2 { margin: 56px 0 8px }
nav a { margin-right: 18px; color: #4f5bd5; text-decoration: none } img { width: 100%; border-radius: 10px; margin: 10px 0;
box-shadow: 0 2px 14px rgb(37 35 46 / .14) } p { color: #55515f } li { color: #8a3324 }
"""


def write_sheets(group: str, pictures: Sequence[Picture], folder: Path) -> list[Path]:
    """Write the JPEG sheets of a group, at most `MOST_BYTES` each, and return their paths."""
    per = columns(group) * rows(group)
    pages = [pictures[i : i + per] for i in range(0, len(pictures), per)]
    paths = []
    for i, page in enumerate(pages, 1):
        path = folder / f"{group}-{i:02}.jpg"
        path.write_bytes(_sheet(group, page, folder / group, f"{group} {i} of {len(pages)}"))
        paths.append(path)
    return paths


def _sheet(group: str, page: Sequence[Picture], folder: Path, title: str) -> bytes:
    across, frame = columns(group), page[0].frame
    step_x, step_y = frame.width + GAP, frame.height + LABEL
    surface = new_surface(across * step_x + GAP, HEAD + -(-len(page) // across) * step_y + GAP)
    canvas = surface.getCanvas()
    canvas.clear(_GROUND)
    draw_text(canvas, title, GAP, 42, 26, 700, _INK)
    for i, picture in enumerate(page):
        x, y = GAP + i % across * step_x, HEAD + i // across * step_y
        image = skia.Image.open(str(folder / f"{picture.name}.jpg"))
        canvas.drawImageRect(image, skia.Rect.MakeXYWH(x, y, frame.width, frame.height), MIPMAP)
        draw_text(canvas, wrap(picture.caption, 15, 400, frame.width)[0], x, y + frame.height + 20, 15, 400, _SOFT)
    snapshot = surface.makeImageSnapshot()
    return jpeg(snapshot, MOST_BYTES)


def jpeg(image: skia.Image, most_bytes: int) -> bytes:
    """An image as JPEG, as good as it gets in so many bytes. Raises ValueError where no quality is small enough."""
    for quality in (90, 84, 78, 72, 66, 60, 52, 44, 36, 28):
        data = bytes(image.encodeToData(skia.EncodedImageFormat.kJPEG, quality))
        if len(data) <= most_bytes:
            return data
    raise ValueError(f"got {len(data)} bytes at the lowest quality; expected at most {most_bytes}")


def faults_of(pictures: Sequence[Picture], folder: Path) -> list[tuple[str, str, str]]:
    """Caption, check and message of every fault in a group's records."""
    out = []
    for picture in pictures:
        told = json.loads((folder / f"{picture.name}.json").read_text("utf-8"))
        out += [(picture.caption, check, message) for check, message in told]
    return out


def write_index(folder: Path, sheets: Mapping[str, Sequence[Path]], counts: Mapping[str, int],
                faults: Mapping[str, Sequence[tuple[str, str, str]]], page: str = "index.html") -> None:  # fmt: skip
    """Write the page of a gallery: every sheet, with what the checks found."""
    parts = [f"<!doctype html><html lang=en><meta charset=utf-8><title>Gallery</title><style>{_CSS}</style><h1>Gallery</h1><nav>"]
    parts += [f"<a href='#{group}'>{group}</a>" for group in sheets]
    parts.append("</nav>")
    for group, paths in sheets.items():
        found = faults[group]
        parts.append(f"<h2 id={group}>{group.capitalize()}</h2><p>{counts[group]} pictures, {len(found)} faults found.</p>")
        parts += [f"<a href={p.name}><img loading=lazy src={p.name} alt='{group}'></a>" for p in paths]
        listed = "".join(f"<li>{html.escape(f'{caption}: {message}')}</li>" for caption, _, message in found)
        parts.append(f"<ul>{listed}</ul>" if listed else "")
    (folder / page).write_text("\n".join(parts), "utf-8")
