"""`python -m seedream.rendering.diagrams lesson.toml folder`: pictures of every scene, half built and complete, 16:9 and 9:16."""

from __future__ import annotations

import sys
from pathlib import Path

from seedream.diffusion.tracks import Event, Tracks
from seedream.rendering.diagrams.painter import DiagramPainter
from seedream.rendering.surface import new_surface, save_png
from seedream.scene.figures.diagram import DiagramView
from seedream.scene.telling.lessons import load_lesson
from seedream.types import FrameSpec

SHAPES = {"wide": (1920, 1080), "tall": (1080, 1920), "square": (1080, 1080)}


def rehearsal(view: DiagramView, pause_s: float = 1.0) -> Tracks:
    """Tracks in which the elements of a view appear one after the other, `pause_s` apart."""
    events = tuple(Event(0.5 + i * pause_s, "reveal", e.id, duration_s=e.duration_s) for i, e in enumerate(view.elements))
    return Tracks("rehearsal", 1.5 + pause_s * len(events), {}, events)


def main(lesson_file: str, folder: str, scale: float = 0.5, shapes: tuple[str, ...] = ("wide", "tall")) -> None:
    """Write the pictures and name them."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    for scene in load_lesson(Path(lesson_file)).scenes:
        if not isinstance(scene.view, DiagramView):
            print(f"{scene.id}: seen in the world, no diagram")
            continue
        tracks = rehearsal(scene.view)
        for shape in shapes:
            width, height = (int(side * scale) for side in SHAPES[shape])
            painter = DiagramPainter(scene.view, tracks, FrameSpec(width, height), 7)
            for name, time_s in (("half", 0.45 + len(scene.view.elements) / 2), ("full", tracks.duration_s + 2)):
                surface = new_surface(width, height)
                painter.paint(surface.getCanvas(), time_s)
                target = Path(folder) / f"{scene.id}_{shape}_{name}.png"
                save_png(surface, str(target))
                print(target)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ".", float(sys.argv[3]) if len(sys.argv) > 3 else 0.5)
