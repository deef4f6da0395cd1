"""Films: synchrony of picture and sound, measured in delivered files of small films of every kind.

make films            writes the table of docs/films.md; about two minutes
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.measures import Row, Watched, beat_rows, critic_rows, footfall_rows, watch
from benchmarks.own_sound import SPOKEN, beats_s, missing_tool, write_recording, write_song
from recipes.page import fill

from seedream import SeedreamEngine
from seedream.config import Settings
from seedream.diffusion.denoiser import card
from seedream.outputs import Creation

PAGE = Path(__file__).parent.parent / "docs" / "films.md"
SIZE: dict[str, Any] = {"resolution": 360, "fps": 30, "aspect_ratio": "16:9"}
DIALOGUE = """ANNA: Good evening. Does the late train still stop at this station?

BEN: It does, but it is running about ten minutes behind tonight.

ANNA: Then I have time for a coffee. Would you like one as well?
"""
CITY, STORM = "a person walking through a rain-soaked city", "a storm over the sea with lightning"
PRODUCT = "a thoughtful product demo showcasing our new app"
ALWAYS = ("sync_cuts_ms", "caption_offset_median_ms", "film_audio_lag_ms")
MOUTHS = ("sync_mouths_r", "sync_mouths_ms")
More = Callable[[Watched], list[Row]]


@dataclass(frozen=True)
class Film:
    """A film of the benchmark: what it is asked for, which of the critic's measures it is for, and what else is measured."""

    name: str
    wishes: dict[str, Any]
    wanted: tuple[str, ...] = ()
    more: tuple[More, ...] = ()
    sync: bool = True


def films(folder: Path) -> list[Film]:
    """All films, with the sound of the user's own written into `folder`."""
    song = write_song(folder / "song.wav")
    take = write_recording(folder / "take.wav")
    script = folder / "dialogue.md"
    script.write_text(DIALOGUE, "utf-8")
    city, storm = {"prompt": CITY, "duration": 10}, {"prompt": STORM, "duration": 12}
    product = {"prompt": PRODUCT, "duration": 20, "seed": 1}
    thunder = ("sync_thunder_ms", "sync_thunder_lag_s", "sync_thunder_measured", "sync_thunder_promised")

    def on_beats(film: Watched) -> list[Row]:
        return beat_rows(film, song, beats_s())

    dance = {"prompt": "a dancer in a park", "music": song, "duration": 12}
    told = {"prompt": "a woman talking in a café", "voice_over": take, "transcript": SPOKEN}
    return [
        Film(f"a. “{CITY}”", city, ("sync_steps_ms",), (footfall_rows,)),
        Film(f"b. “{STORM}”", storm, thunder),
        Film(f"c. “{PRODUCT}”", product, ("sync_mean_ms", "sync_reveals_ms")),
        Film("d. “a dancer in a park”, to a given song", dance, (), (on_beats,)),
        Film("e. a script: two people talk", {"script": script}, MOUTHS),
        Film("f. “a woman talking in a café”, with a given recording", told, MOUTHS),
        Film("a again, sampled apart", city, ("sync_steps_ms",), (footfall_rows,), sync=False),
        Film("e again, sampled apart", {"script": script}, MOUTHS, sync=False),
    ]


def make(film: Film, home: Path, out: Path) -> Creation:
    """Make a film in one process."""
    engine = SeedreamEngine(cross_modal_sync=film.sync, settings=Settings(home, workers=1))
    return engine.generate(out=out, **SIZE, **film.wishes)


def measure(film: Film, made: Creation) -> list[Row]:
    """Everything about a film that the table shows."""
    watched = watch(made.folder)
    rows = critic_rows(made.report.measures, film.wanted)
    rows += [row for more in film.more for row in more(watched)] + critic_rows(made.report.measures, ALWAYS)
    blocking = "; ".join(finding.message for finding in made.report.blocking)
    return [*rows, Row("what the critic would not deliver", blocking or "nothing", "nothing")]


def table(measured: list[tuple[Film, float, list[Row]]]) -> str:
    """The table as Markdown, with what it was measured on."""
    facts, lengths = card(), [seconds for _, seconds, _ in measured]
    head = (
        f"{len(measured)} films of {min(lengths):g} to {max(lengths):g} s, 640x360 at 30 fps, quality “high”, seed 0 (c: 1), "
        f"weights `{facts['name']}` {facts['sha256'][:8]}, trained on {facts['samples']:,} windows.\n\n"
        "| film | what | measured | limit |\n|---|---|---|---|\n"
    )
    lines = [
        f"| {film.name if i == 0 else ''} | {row.what} | {row.measured} | {row.limit} |\n"
        for film, _, rows in measured for i, row in enumerate(rows)
    ]  # fmt: skip
    return head + "".join(lines)


def write_page(text: str) -> None:
    """Put the table between the markers of the page."""
    fill(PAGE, {"table": text})


def main() -> int:
    """Make every film, measure it, write the page."""
    if missing := missing_tool():
        print(missing, file=sys.stderr)
        return 2
    folder = Path(tempfile.mkdtemp(prefix="seedream-films-"))
    measured = []
    try:
        for index, film in enumerate(films(folder)):
            print(f"{film.name}: making", flush=True)
            made = make(film, folder / "home", folder / f"film-{index}")
            rows = measure(film, made)
            measured.append((film, made.storyboard.duration_s, rows))
            print("".join(f"    {row.what}: {row.measured}\n" for row in rows), end="", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    write_page(table(measured))
    print(f"wrote {PAGE}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
