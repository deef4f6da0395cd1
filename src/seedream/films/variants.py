"""Variants: one request taken in distinct directions, each a film of its own, with a contact sheet that shows them side by side.

Directions are data (`data/directions.toml`): changed defaults, which never touch what the request says itself. Choosing one teaches
memory what was changed in it.
"""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from seedream.albums.drawing import SMALL_PX, distances, draw_sheet
from seedream.context import Default, Memory
from seedream.context.evidence import WEIGHTS
from seedream.context.tastes import axes, spoken
from seedream.errors import InputError
from seedream.films.stills import strip
from seedream.inputs import Brief
from seedream.outputs import Creation, Listener, commit, settle, stage
from seedream.outputs.deliver import write_text
from seedream.scene.edits import Lesson

RECORD, SHEET = "variants.json", "sheet.png"
MOODS = ("mood.valence", "mood.arousal", "pace")


@dataclass(frozen=True, slots=True)
class Direction:
    """One way to take a request: a name, a sentence, and the defaults that it changes."""

    name: str
    told: str
    defaults: tuple[Default, ...] = ()

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """What choosing this direction shows of how somebody likes things."""
        weight = WEIGHTS["choice"]
        ways = (d for d in self.defaults if d.key in axes() and d.amount)
        learned = tuple((d.key, axes()[d.key].way(d.amount), d.amount, weight) for d in ways)
        return (*learned, *(("style", d.value, 0.0, weight) for d in self.defaults if d.key == "style"))


@dataclass(frozen=True, eq=False)
class Variants:
    """Films of one request in `folder`, each in a folder of its own, in order.

    `distances` say how far the pictures of each are from the nearest other (mean difference in OKLab of small strips).
    """

    folder: Path
    films: tuple[Creation, ...]
    directions: tuple[Direction, ...]
    distances: tuple[float, ...]
    seconds: float

    @property
    def sheet(self) -> Path:
        """The contact sheet."""
        return self.folder / SHEET


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads(resources.files("seedream.films").joinpath("data/directions.toml").read_text("utf-8"))


def directions(brief: Brief, count: int) -> tuple[Direction, ...]:
    """The first `count` directions that leave something to change in a request. Raises InputError where there are not so many."""
    most = len(_data()["direction"])
    if not 2 <= count <= most:
        raise InputError(f"variants: got {count}; expected a whole number from 2 to {most}")
    rows = [Direction(row["name"], row["told"], tuple(_defaults(row, brief))) for row in _data()["direction"]]
    fitting = [rows[0], *(d for d in rows[1:] if len(d.defaults) >= 2)]
    if len(fitting) < count:
        raise InputError(
            f"variants: got {count}, but the request fixes so much that only {len(fitting)} directions are left; ask for fewer"
        )
    return tuple(fitting[:count])


def _defaults(row: Mapping[str, Any], brief: Brief) -> Iterator[Default]:
    """The changes of a direction that the request leaves open."""
    said, reason = spoken(brief), f'the direction "{row["name"]}"'
    text = f"{brief.prompt} {brief.text}"
    mood_said = brief.intent.mood is not None
    for key, amount in row.get("changes", {}).items():
        if key not in said and not (mood_said and key in MOODS):
            yield Default(key, float(amount), "", reason, "rule")
    if "style" in row and "style" not in said:
        yield Default("style", 0.0, row["style"], reason, "rule")
    if "hour" in row and not re.search(_data()["hours"], text, re.IGNORECASE):
        yield Default("time_of_day", 0.0, row["hour"], reason, "rule")


def write_variants(
    folder: Path, prompt: str, films: Sequence[Creation], ways: Sequence[Direction], seconds: float
) -> Variants:  # fmt: skip
    """The contact sheet and the record of finished variants."""
    strips = [strip(film.video, _moments(film), SMALL_PX) for film in films]
    apart = distances(strips)
    words = [f"{way.name}: {way.told}. {_facts(film)}" for film, way in zip(films, ways, strict=True)]
    draw_sheet(folder / SHEET, strips, prompt, words)
    rows = [
        {"number": i, "folder": film.folder.name, "name": way.name, "told": way.told, "apart": far, "teaches": way.lessons}
        for i, (film, way, far) in enumerate(zip(films, ways, apart, strict=True), 1)
    ]
    write_text(folder / RECORD, json.dumps({"prompt": prompt, "variants": rows}, indent=1, ensure_ascii=False))
    return Variants(folder, tuple(films), tuple(ways), apart, seconds)


def _moments(film: Creation) -> tuple[float, ...]:
    """Film times of four pictures: the middles of shots spread over the film."""
    shots = film.storyboard.shots
    picked = [shots[round(k * (len(shots) - 1) / 3)] for k in range(4)]
    return tuple(s.start_s + s.duration_s * (0.3 + 0.15 * k) for k, s in enumerate(picked))


def _facts(film: Creation) -> str:
    board = film.storyboard
    return f"{len(board.shots)} shots, {board.tempo_bpm:.0f} bpm, {film.scene_graph.music_genre} music"


def holds_variants(folder: Path) -> bool:
    """Whether a folder holds variants of ours."""
    return (folder / RECORD).exists()


def adopt(folder: Path, number: int, memory: Memory) -> Path:
    """Make a variant the film of the whole folder, in the place of one that was chosen before; memory learns from it.

    Raises InputError where there is no such variant.
    """
    source, lessons, name = _chosen(folder, number)
    settle(source)
    staged = stage(folder)
    shutil.copytree(source, staged, dirs_exist_ok=True)
    commit(folder)
    memory.unlearn(0)
    memory.learn(lessons, kind="choice", said=f'you chose "{name}"')
    return folder


def part_of(listener: Listener | None, number: int, count: int) -> Listener | None:
    """A listener for one of several films that tells the whole of them."""
    if listener is None:
        return None
    return lambda stage, detail, done: listener(f"{number}/{count} {stage}", detail, (number - 1 + done) / count)


def _chosen(folder: Path, number: int) -> tuple[Path, tuple[Lesson, ...], str]:
    """The folder of a variant, what choosing it teaches, and its name."""
    if not holds_variants(folder):
        raise InputError(f"{folder} holds no variants; make some with `seedream create … --variants 4 --out {folder}`")
    rows = json.loads((folder / RECORD).read_text("utf-8"))["variants"]
    row = next((r for r in rows if r["number"] == number), None)
    if row is None:
        raise InputError(f"variant: got {number}; expected a whole number from 1 to {len(rows)}")
    return folder / row["folder"], tuple((str(k), str(v), float(a), float(w)) for k, v, a, w in row["teaches"]), str(row["name"])
