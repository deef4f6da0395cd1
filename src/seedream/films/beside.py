"""Beside: two versions of a film side by side, as a film with both pictures, a sheet shot by shot, and in words."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np
import skia

from seedream.context import Version, found
from seedream.context import versions as known
from seedream.films.making import How, make_film
from seedream.films.plan import Plan
from seedream.films.shelf import planned
from seedream.films.stills import image_of, pictures_at
from seedream.generators.video.encode import encode_segment
from seedream.outputs import Parts, Progress, Project
from seedream.outputs.mux import join_film
from seedream.refinement import Remedies
from seedream.rendering.fonts import draw_text, text_width
from seedream.rendering.surface import MIPMAP, new_surface, pixels, save_png
from seedream.storage.store import write_aside
from seedream.types import FrameSpec

HEIGHT, WIDEST, BAR, GAP, FPS = 360, 640, 34, 8, 24
"""Size of one picture in pixels at most, height of the bar with the names, and the rate of the film."""
_GROUND, _INK, _SOFT = 0xFFF6F4EF, 0xFF25232E, 0xFF77737F


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two versions side by side: `film` plays both with the sound of the second, `sheet` shows them shot by shot.

    `said` is what notes have changed from the one to the other, `differences` what measures differently; `same_shots` and `shots`
    count pictures that are the same to the bit, and all of the second version.
    """

    film: Path
    sheet: Path
    versions: tuple[Version, Version]
    said: tuple[str, ...]
    differences: tuple[str, ...]
    same_shots: int
    shots: int


@dataclass(frozen=True, eq=False)
class _Side:
    plan: Plan
    parts: Parts
    film: Path
    name: str


def compare(projects: Sequence[Project], versions: tuple[Version, Version], out: Path, how: How, watch: Progress) -> Comparison:
    """Write `out`.mp4 and `out`.png; what both versions are made of comes from the store where it is there."""
    with tempfile.TemporaryDirectory() as folder:
        sides = []
        for project, version in zip(projects, versions, strict=True):
            plan, place = planned(project, how.store, watch, sync=how.sync), Path(folder) / str(version.number)
            parts = make_film(plan, Remedies(), place, watch, how)
            name = f"{version.number}  {version.note or 'as asked for'}"
            sides.append(_Side(plan, parts, place / "film.mp4", name))
        left, right = sides
        film, sheet = out.with_suffix(".mp4"), out.with_suffix(".png")
        write_aside(film, lambda path: _write_film(path, left, right, Path(folder)))
        write_aside(sheet, lambda path: _write_sheet(path, left, right))
        before = {clip.path.stem for clip in left.parts.clips}
        same = sum(clip.path.stem in before for clip in right.parts.clips)
        said = _said(known(projects[0].memory.graph()), *versions)
        return Comparison(film, sheet, versions, said, _differences(left, right), same, len(right.parts.clips))


def _said(everything: Sequence[Version], one: Version, other: Version) -> tuple[str, ...]:
    """What notes have changed from one version to another; what only the first has, as "without"."""

    def line(version: Version | None) -> list[Version]:
        return [*line(found(everything, version.parent)), version] if version else []

    before, after = line(one), line(other)
    lost = [f"without: {c}" for v in before if v not in after for c in v.changes]
    return (*lost, *(c for v in after if v not in before for c in v.changes))


def _differences(left: _Side, right: _Side) -> tuple[str, ...]:
    """Measures and wishes that differ, each as "what: before -> after"."""
    rows = [
        ("length", *(f"{s.plan.board.duration_s:.1f} s" for s in (left, right))),
        ("shots", *(str(len(s.plan.board.shots)) for s in (left, right))),
        ("size", *(f"{s.plan.frame.width}x{s.plan.frame.height}" for s in (left, right))),
        ("tempo", *(f"{s.plan.board.tempo_bpm:.0f} bpm" for s in (left, right))),
        ("music", *(s.plan.scene.music_genre for s in (left, right))),
        ("style", *(s.plan.brief.intent.style or "as drawn" for s in (left, right))),
        ("cast", *(", ".join(e.noun for e in s.plan.scene.entities) or "nobody" for s in (left, right))),
        ("words", *(str(sum(len(line.text.split()) for line in s.plan.script.lines)) for s in (left, right))),
        ("warmth of the picture", *(f"{_warmth(s):+.3f}" for s in (left, right))),
    ]
    return tuple(f"{what}: {a} -> {b}" for what, a, b in rows if a != b)


def _warmth(side: _Side) -> float:
    """Red minus blue, mean over the shots' stills, in -1..1."""
    stills = (skia.Image.open(str(clip.still)).toarray(colorType=skia.kRGBA_8888_ColorType) for clip in side.parts.clips)
    return float(np.mean([(s[..., 0].astype(np.float32) - s[..., 2]).mean() / 255 for s in stills]))


def _size(frame: FrameSpec) -> tuple[int, int]:
    """Width and height of one picture, even pixels."""
    factor = min(HEIGHT / frame.height, WIDEST / frame.width)
    return round(frame.width * factor / 2) * 2, round(frame.height * factor / 2) * 2


def _decoded(film: Path, size: tuple[int, int]) -> Iterator[Any]:
    """A film's pictures at FPS, as images of a size; the last one for ever after the end."""
    at, picture = 0, None
    with av.open(str(film)) as container:
        for frame in container.decode(video=0):
            if float(frame.time or 0.0) + 1e-6 < at / FPS and picture is not None:
                continue
            picture = image_of(frame.reformat(width=size[0], height=size[1], format="rgb24"))
            while at / FPS <= float(frame.time or 0.0) + 1e-6:
                at += 1
                yield picture
    while True:
        yield picture


def _short(name: str, width: float, size: float, weight: int) -> str:
    """A name, or as many of its first words as find room."""
    words = name.split(" ")
    while len(words) > 1 and text_width(" ".join(words), size, weight) > width:
        words = [*words[:-2], f"{words[-2].rstrip(',.;')}…"] if len(words) > 2 else words[:1]
    return " ".join(words)


def _write_film(path: Path, left: _Side, right: _Side, folder: Path) -> None:
    a, b = _size(left.plan.frame), _size(right.plan.frame)
    frame = FrameSpec(a[0] + GAP + b[0], max(a[1], b[1]) + BAR, FPS)
    length_s = max(left.plan.board.duration_s, right.plan.board.duration_s)
    surface = new_surface(frame.width, frame.height)
    canvas = surface.getCanvas()
    canvas.clear(_GROUND)
    for side, x, size in ((left, 0, a), (right, a[0] + GAP, b)):
        draw_text(canvas, _short(side.name, size[0] - 16, 15, 600), x + 10, 23, 15, 600, _INK)

    def frames() -> Iterator[Any]:
        pairs = zip(_decoded(left.film, a), _decoded(right.film, b), range(round(length_s * FPS)), strict=False)
        for one, other, _ in pairs:
            canvas.drawImage(one, 0, BAR)
            canvas.drawImage(other, a[0] + GAP, BAR)
            yield pixels(surface)

    segment = folder / "beside.mp4"
    count = encode_segment(segment, frames(), frame, "standard", lambda n: None)
    join_film(path, [(segment, count)], right.parts.master.mix, frame, f"{left.name} | {right.name}")


def _write_sheet(path: Path, left: _Side, right: _Side) -> None:
    """One row for each shot: the picture before, the picture after; a word under those that are the same to the bit."""
    width, tallest, gap, head, text = 460, 400, 24, 84, 30
    frames = [s.plan.frame for s in (left, right)]
    sizes = [(f.width * k, f.height * k) for f in frames for k in [min(width / f.width, tallest / f.height)]]
    rows = max(len(left.parts.clips), len(right.parts.clips))
    step = max(height for _, height in sizes) + text + 12
    surface = new_surface(2 * width + 3 * gap, round(head + rows * step + gap))
    canvas = surface.getCanvas()
    canvas.clear(_GROUND)
    same = {c.path.stem for c in left.parts.clips} & {c.path.stem for c in right.parts.clips}
    for side, x, (across, height) in zip((left, right), (gap, 2 * gap + width), sizes, strict=True):
        draw_text(canvas, _short(side.name, width, 20, 700), x, 54, 20, 700, _INK)
        times = [s.start_s + 0.5 * s.duration_s for s in side.plan.board.shots]
        for i, (shot, picture) in enumerate(zip(side.plan.board.shots, pictures_at(side.film, times), strict=True)):
            y = head + i * step
            canvas.drawImageRect(picture, skia.Rect.MakeXYWH(x, y, across, height), MIPMAP)
            kept = "   the same" if side is right and side.parts.clips[i].path.stem in same else ""
            draw_text(canvas, f"{i + 1}   {shot.start_s:.1f}–{shot.end_s:.1f} s{kept}", x, y + height + 21, 14, 600, _SOFT)
    save_png(surface, str(path))
