"""One request with three pictures, and with three songs: how far apart the films are, and how well they follow what was given.

make influence        writes the tables of docs/inputs.md; some five minutes on two cores
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from recipes.page import fill

from seedream import SeedreamEngine, inputs
from seedream.api.cli import main as seedream
from seedream.config import Settings
from seedream.inputs.footage import pictures, read_footage
from seedream.inputs.pictures import read_pictures
from seedream.inputs.tones import Tones, measure, oklab, tones_of
from seedream.outputs import Creation
from seedream.refinement.quality.picture import FrameMeasures, find_cuts
from seedream.sound.beats import BeatGrid, track_beats

PAGE = Path(__file__).parent.parent.parent / "docs" / "inputs.md"
REQUEST = "A woman walks through the village and thinks of the past year"
PICTURES = {
    "a fire-red evening": "a beach at sunset, nobody there",
    "a blue winter night": "snowy mountains at night, nobody there",
    "a green noon": "a meadow at noon, nobody there",
}
SONGS = {
    "slow and sad": "sad slow ambient, 60 bpm, 40 s",
    "easy": "gentle bossa, 96 bpm, 40 s",
    "fast and glad": "happy fast electronic, 140 bpm, 40 s",
}
SMALL: dict[str, Any] = {"duration": 20, "resolution": 360, "fps": 30, "voice": False, "seed": 3}
REASONS = ("mood.music", "pace.music")
NEAR_S = 0.05
"""How near is on it: a frame and a half."""


@dataclass(frozen=True, slots=True)
class Film:
    """A delivered film as measured: tones of its pictures, where it is cut (seconds), the share of cuts on a beat that is heard in
    it (chance beside it), the pace that was decided, and what the decisions say of the picture or the song."""

    tones: Tones
    cuts_s: tuple[float, ...]
    on_beat: float
    chance: float
    pace: float
    reasons: tuple[str, ...]


def film_of(creation: Creation) -> Film:
    """Decode a film and measure it; cuts and beats are found in picture and sound, not read from the plan."""
    looks, times = list[NDArray[np.float64]](), list[float]()
    for time_s, data in pictures(read_footage(creation.video), largest=160):
        looks.append(np.asarray(data, np.float64) / 255)
        times.append(time_s)
    change = np.array([0.0, *(np.abs(a - b).mean() for a, b in pairwise(looks))])
    luma = np.array([look.mean() for look in looks])
    cuts = find_cuts(FrameMeasures(np.array(times), luma, luma, change, float(SMALL["fps"])))
    grid = track_beats(inputs.decode(creation.video))
    tones = measure(np.concatenate([look[::4, ::4].reshape(-1, 3) for look in looks[::10]]))
    reasons = tuple(f"`{d.key}` {d.value}" for d in creation.decisions if d.key.startswith(REASONS))
    return Film(tones, tuple(float(t) for t in cuts), *on_beat(cuts, grid), creation.storyboard.pace, reasons)


def on_beat(cuts_s: NDArray[np.float64], grid: BeatGrid | None) -> tuple[float, float]:
    """Share of cuts within `NEAR_S` of a beat, and the share of all times that are."""
    if grid is None or not len(cuts_s):
        return 0.0, 0.0
    near = [min(abs(cut - beat) for beat in grid.times_s) < NEAR_S for cut in cuts_s]
    return float(np.mean(near)), min(2 * NEAR_S * grid.tempo_bpm / 60.0, 1.0)


def apart(a: Tones, b: Tones) -> float:
    """Distance of the mean colours in OKLab; 0.02 is just seen."""
    return float(np.linalg.norm(oklab(np.array(a.mean)) - oklab(np.array(b.mean))))


def shared_cuts(a: Film, b: Film) -> int:
    """How many cuts of one film fall within `NEAR_S` of one of the other."""
    return sum(any(abs(x - y) < NEAR_S for y in b.cuts_s) for x in a.cuts_s)


def make(folder: Path) -> tuple[dict[str, tuple[Tones, Film]], dict[str, tuple[float, Film]]]:
    """The films with pictures, each beside the tones of its picture, and those with songs, beside the tempo heard in the song."""
    engine = SeedreamEngine(quality_threshold="draft", settings=Settings(folder / "home", workers=1, memory=False))
    seen, heard = dict[str, tuple[Tones, Film]](), dict[str, tuple[float, Film]]()
    for i, (name, request) in enumerate(PICTURES.items()):
        path = folder / f"picture-{i}.png"
        _done(seedream(["image", request, "--out", str(path), "--size", "960x540", "--no-memory"]))
        film = engine.generate(f"{REQUEST}, in the style of the picture", images=[path], out=folder / f"seen-{i}", **SMALL)
        seen[name] = tones_of(read_pictures([path])), film_of(film)
        print(name, flush=True)
    for i, (name, request) in enumerate(SONGS.items()):
        path = folder / f"song-{i}.wav"
        _done(seedream(["music", request, "--out", str(path)]))
        film = engine.generate(REQUEST, music=path, out=folder / f"heard-{i}", **SMALL)
        grid = track_beats(inputs.decode(path))
        heard[name] = grid.tempo_bpm if grid else 0.0, film_of(film)
        print(name, flush=True)
    return seen, heard


def _done(code: int) -> None:
    if code:
        sys.exit(f"a command failed with exit code {code}; see the message above")


def table(seen: Mapping[str, tuple[Tones, Film]], heard: Mapping[str, tuple[float, Film]]) -> str:
    """Both tables."""
    lines = ["| picture given | its light | the film's light | apart from the picture | cuts |", "|---|---|---|---|---|"]
    for name, (tones, film) in seen.items():
        lines.append(f"| {name} | {tones.words} | {film.tones.words} | {apart(tones, film.tones):.3f} | {len(film.cuts_s)} |")
    films = [film for _, film in seen.values()]
    between = [apart(a.tones, b.tones) for a, b in combinations(films, 2)]
    lines += ["", f"Between the films: {', '.join(f'{d:.3f}' for d in between)} (0.02 is just seen).", ""]
    lines += ["| song given | tempo heard | pace of the film | hard cuts | of them on a beat (chance) | what was decided |"]
    lines += ["|---|---|---|---|---|---|"]
    for name, (tempo, film) in heard.items():
        beat = f"{film.on_beat:.2f} ({film.chance:.2f})" if film.chance else "no beat is heard"
        lines.append(
            f"| {name} | {tempo:.0f} bpm | {film.pace:.2f} | {len(film.cuts_s)} | {beat} | {'; '.join(film.reasons)} |"
        )  # fmt: skip
    pairs = [f"{shared_cuts(a, b)} of {len(a.cuts_s)}" for (_, a), (_, b) in combinations(heard.values(), 2)]
    return "\n".join([*lines, "", f"Cuts that two of these films share: {', '.join(pairs)}.", ""])


def main() -> int:
    """Make the films, measure them and write the page."""
    folder = Path(tempfile.mkdtemp(prefix="seedream-influence-"))
    try:
        text = table(*make(folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(text)
    fill(PAGE, {"influence": text})
    return 0


if __name__ == "__main__":
    sys.exit(main())
