"""Budgets: what a film costs on this machine, as ratios to encoding the same frames alone, in one run.

make bench            writes benchmarks/README.md
"""

from __future__ import annotations

import os
import platform
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import av
import numpy as np

from seedream import SeedreamEngine
from seedream.config import Settings, available_cores
from seedream.diffusion import Given, sample
from seedream.generators.video.encode import encode_segment
from seedream.outputs import Creation
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.scene.storyboard import Camera, Shot, Storyboard
from seedream.types import FrameSpec, Mood

PROMPT = "a melancholic character walking through a rain-soaked neon-lit city"
PRODUCT = "A thoughtful product demo showcasing our new app"


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    what: str
    measured: str
    target: str


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Wall and CPU seconds (this process and finished children) of some work."""
    wall, before = time.perf_counter(), os.times()
    work()
    after = os.times()
    cpu = sum(getattr(after, n) - getattr(before, n) for n in ("user", "system", "children_user", "children_system"))
    return time.perf_counter() - wall, cpu


def encode_seconds_per_frame(film: Path, folder: Path, count: int = 90) -> float:
    """CPU seconds to encode one of the film's own frames, decoded beforehand, with the film's settings on one thread."""
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        frame = FrameSpec(stream.width, stream.height, 30)
        pictures = []
        for picture in container.decode(stream):
            pictures.append(picture.to_ndarray(format="bgra"))
            if len(pictures) == count:
                break

    def frames() -> Iterator[np.ndarray]:
        yield from pictures

    _, cpu = timed(lambda: encode_segment(folder / "encode.mp4", frames(), frame, "high", lambda n: None))
    return cpu / len(pictures)


def peak_memory_mb() -> float:
    """Largest resident memory of this process and of any worker so far, in MB."""
    return max(resource.getrusage(w).ru_maxrss for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


def _make(engine: SeedreamEngine, prompt: str, seconds: float, out: Path, made: list[Creation]) -> None:
    made.append(engine.generate(prompt, duration=seconds, out=out))


@dataclass(frozen=True)
class Made:
    """A film of the budget, its wall and CPU seconds."""

    name: str
    film: Creation
    seconds: float
    wall_s: float
    cpu_s: float


def make_films(engine: SeedreamEngine, folder: Path) -> list[Made]:
    """The two films of the budget."""
    films = []
    for name, prompt, seconds in (("20 s neon city, 1080p30", PROMPT, 20), ("30 s product film, 1080p30", PRODUCT, 30)):
        made: list[Creation] = []
        wall, cpu = timed(partial(_make, engine, prompt, seconds, folder / name.split(",")[0].replace(" ", "-"), made))
        films.append(Made(name, made[0], seconds, wall, cpu))
    return films


def film_rows(films: list[Made], folder: Path) -> list[Row]:
    """What the films cost, and what the critic measures in them."""
    rows = []
    for made in films:
        name, film = made.name, made.film
        encode = encode_seconds_per_frame(film.video, folder) * made.seconds * 30
        times = f"{made.cpu_s / encode:.2f}x ({encode:.1f} CPU-s)"
        rows.append(Row(f"{name}: wall time, critic included", f"{made.wall_s:.1f} s", "≤ 60 s wall"))
        rows.append(Row(f"{name}: CPU against encoding the same frames alone", times, "≤ 3x"))
        measures = film.report.measures
        rows.append(Row(f"{name}: passed the critic", str(film.report.passed), "True"))
        for key in (
            "sync_mean_ms",
            "sync_worst_ms",
            "sync_steps_ms",
            "film_audio_lag_ms",
            "caption_offset_median_ms",
            "loudness_lufs",
            "true_peak_dbtp",
        ):
            if key in measures:
                rows.append(Row(f"{name}: {key}", str(measures[key]), _TARGETS[key]))
    return rows


_TARGETS = {
    "sync_mean_ms": "≤ 10", "sync_worst_ms": "≤ 20", "sync_steps_ms": "within 50", "film_audio_lag_ms": "0",
    "caption_offset_median_ms": "≤ 50", "loudness_lufs": "−14 ± 0.5", "true_peak_dbtp": "≤ −1",
}  # fmt: skip


def edit_row(engine: SeedreamEngine, film: Creation, folder: Path, full_s: float) -> list[Row]:
    """Make the film again with one shot lost from the store: only that shot may be drawn."""
    before = film.video.read_bytes()
    shots = sorted((engine.store.root / "shot").rglob("*.json"), key=lambda p: p.stat().st_mtime)
    shots[-1].unlink()
    wall, _ = timed(lambda: engine.generate(PRODUCT, duration=30, out=film.folder))
    same = film.video.read_bytes() == before
    return [
        Row("one shot of six drawn again (the rest from the store)", f"{100 * wall / full_s:.0f} % of the full time", "≤ 25 %"),
        Row("the film is the same, byte for byte", str(same), "True"),
    ]


def small_rows(engine: SeedreamEngine, folder: Path) -> list[Row]:
    """Preview, still, tracks."""
    rows = []
    colours = ("yellow", "green", "blue")
    previews, stills, again = [], [], []
    for seed in range(3):
        out = folder / f"small-{seed}"
        previews.append(timed(partial(engine.preview, PROMPT, duration=8, seed=seed, out=out))[0])
        still_prompt = "two red umbrellas left of a {} taxi at night"
        stills.append(timed(partial(engine.image, still_prompt.format("yellow"), out / "still.png", seed=seed))[0])
        again.append(timed(partial(engine.image, still_prompt.format(colours[seed]), out / "again.png", seed=seed))[0])
    rows.append(Row("preview 320x180 of 8 s with sound, warm", f"{min(previews[1:]):.1f} s", "≤ 2 s"))
    rows.append(Row("2K still (2560x1440), warm, a place that was not drawn before", f"{min(stills[1:]):.2f} s", "≤ 1.4 s"))
    rows.append(Row("2K still, warm, another picture of the same place", f"{min(again[1:]):.2f} s", "≤ 1.4 s"))
    view = WorldView(Place("neon_city", "night", "rain"), (CastMember("hero", "person", "person", "walk"),), "medium")
    board = Storyboard((Shot("shot-1", 0, "b", "p", 0.0, 10.0, view, Camera("follow")),), 10.0, 30, 90.0, 4, Mood(), 0.5)
    sample(board, Given(), FrameSpec(1920, 1080), 0)
    _, cpu = timed(lambda: sample(board, Given(), FrameSpec(1920, 1080), 1))
    rows.append(Row("all tracks of a 10 s shot", f"{cpu * 1000:.0f} CPU-ms", "≤ 500 CPU-ms"))
    return rows


def write_table(rows: list[Row], path: Path) -> None:
    """The table with what it was measured on."""
    head = (
        "# Budgets, measured\n\n`make bench` writes this page. Machines are noisy: read the ratios, not the seconds.\n\n"
        f"Measured on {available_cores()} cores ({platform.machine()}, {platform.system()}), Python {platform.python_version()}, "
        "an empty store, every film 1920x1080 at 30 fps with quality threshold “high”.\n\n"
        "| what | measured | target |\n|---|---|---|\n"
    )
    path.write_text(head + "".join(f"| {r.what} | {r.measured} | {r.target} |\n" for r in rows), "utf-8")


def main() -> int:
    """Measure everything and write the table beside this file."""
    folder = Path(tempfile.mkdtemp(prefix="seedream-bench-"))
    try:
        settings = replace(Settings.from_environment(), home=folder / "home")
        engine = SeedreamEngine(settings=settings)
        films = make_films(engine, folder)
        rows = edit_row(engine, films[-1].film, folder, films[-1].wall_s) + small_rows(engine, folder)
        rows.append(Row("peak memory of the largest process", f"{peak_memory_mb():.0f} MB", "≤ 1500 MB"))
        rows = film_rows(films, folder) + rows  # last: the frames that are encoded alone are kept in memory for that
        write_table(rows, Path(__file__).with_name("README.md"))
        print(Path(__file__).with_name("README.md").read_text("utf-8"))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
