"""Five films are refined towards warm and slow; a new request without a mood is made before, after, and after forgetting.

make taste            writes the table of docs/memory.md; some four minutes on two cores
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np
from recipes.page import fill

from seedream import SeedreamEngine
from seedream.config import Settings
from seedream.outputs import Creation

PAGE = Path(__file__).parent.parent.parent / "docs" / "memory.md"
SMALL: dict[str, Any] = {"preview": True, "duration": 20}
FILMS = (
    "a lighthouse at the sea", "a boy with a kite in a park", "a woman with a bicycle in a village", "a dog in a forest",
    "a man in a kitchen",
)  # fmt: skip
NEW = ("a girl and a cat in a garden", "a train in the mountains", "an old man in a library")


@dataclass(frozen=True, slots=True)
class Look:
    """What a film measures: warmth is red minus blue of the decoded picture (-1..1), tempo in beats per minute."""

    warmth: float
    tempo_bpm: float
    shots: int
    why: tuple[str, ...]


def look(film: Creation) -> Look:
    """Measure a delivered film."""
    with av.open(str(film.video)) as container:
        means = [f.to_ndarray(format="rgb24").mean((0, 1)) for f in container.decode(video=0)]
    red, _, blue = np.mean(means, axis=0) / 255.0
    why = tuple(f"{d.value} by {d.reason}" for d in film.decisions if d.by == "memory")
    return Look(float(red - blue), film.storyboard.tempo_bpm, len(film.storyboard.shots), why)


def measure(folder: Path, films: Sequence[str] = FILMS, new: Sequence[str] = NEW) -> list[tuple[str, Look, Look, Look]]:
    """For each new request what it is before anything is learned, after, and after `forget`."""
    settings = Settings(folder / "home", workers=1, memory=True)
    engine = SeedreamEngine(quality_threshold="draft", settings=settings)

    def made(name: str) -> list[Look]:
        return [look(engine.generate(prompt, out=folder / f"{name}-{i}", **SMALL)) for i, prompt in enumerate(new)]

    before = made("before")
    for i, prompt in enumerate(films):
        engine.refine(engine.generate(prompt, out=folder / f"film-{i}", **SMALL), "warmer and slower")
        print(f"{prompt}: {', '.join(f'{p.name} {p.strength:.2f}' for p in engine.memory.preferences())}", flush=True)
    after = made("after")
    for name in ("warm", "slow"):
        engine.memory.forget(name)
    return list(zip(new, before, after, made("forgotten"), strict=True))


def table(rows: Sequence[tuple[str, Look, Look, Look]]) -> str:
    """Before, after five films, after forgetting."""
    lines = ["| a new request | warmth | tempo | shots | after `forget` |", "|---|---|---|---|---|"]
    for prompt, a, b, c in rows:
        back = "as before" if (c.warmth, c.tempo_bpm, c.shots) == (a.warmth, a.tempo_bpm, a.shots) else "NOT as before"
        warmth, tempo = f"{a.warmth:+.3f} → {b.warmth:+.3f}", f"{a.tempo_bpm:.0f} → {b.tempo_bpm:.0f} bpm"
        lines.append(f"| “{prompt}” | {warmth} | {tempo} | {a.shots} → {b.shots} | {back} |")
    return "\n".join([*lines, "", "What the films say of it: " + "; ".join(f"“{why}”" for why in rows[0][2].why) + ".", ""])


def main() -> int:
    """Measure and write the page."""
    folder = Path(tempfile.mkdtemp(prefix="seedream-taste-"))
    try:
        text = table(measure(folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(text)
    fill(PAGE, {"taste": text})
    return 0


if __name__ == "__main__":
    sys.exit(main())
