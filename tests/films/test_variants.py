"""Directions of variants: distinct, silent where a request speaks for itself, and choosing one teaches memory."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seedream import SeedreamEngine
from seedream.context import Memory
from seedream.context.defaults import with_defaults
from seedream.encoder import encode
from seedream.errors import InputError
from seedream.films.variants import RECORD, adopt, directions, part_of
from seedream.inputs import read
from seedream.scene.edits import default_edits

KITE = "a girl with a red kite on a hill"


def test_directions_are_distinct_and_more_than_seeds() -> None:
    ways = directions(read(KITE), 8)
    assert len({way.name for way in ways}) == 8
    assert ways[0].defaults == ()
    changed = [frozenset((d.key, d.amount, d.value) for d in way.defaults) for way in ways]
    assert len(set(changed)) == 8
    assert all(len(c) >= 2 for c in changed[1:])


def test_they_move_pace_mood_light_and_way_of_drawing() -> None:
    brief = read(KITE)
    embedding = encode(brief)
    ways = {way.name: with_defaults(brief, embedding, way.defaults) for way in directions(brief, 8)}
    assert ways["warm and unhurried"][1].pace < embedding.pace - 0.3 < embedding.pace + 0.3 < ways["cold and urgent"][1].pace
    assert ways["a woodcut"][0].intent.style == "woodcut"
    assert ways["bright and lively"][1].mood.valence > embedding.mood.valence
    warm = next(way for way in directions(brief, 8) if way.name == "warm and unhurried")
    assert {"warmth", "time_of_day"} <= {e.operation for e in default_edits(warm.defaults)}


def test_what_is_said_is_not_touched() -> None:
    ways = directions(read("a hectic icy street at night", style="noir", mood="tense"), 4)
    keys = {d.key for way in ways for d in way.defaults}
    assert not keys & {"style", "pace", "warmth", "time_of_day", "mood.valence", "mood.arousal"}


@pytest.mark.parametrize("count", [1, 9])
def test_counts_out_of_range_are_refused(count: int) -> None:
    with pytest.raises(InputError, match="from 2 to 8"):
        directions(read(KITE), count)


def _variants(folder: Path) -> Path:
    brief, rows = read(KITE), []
    for i, way in enumerate(directions(brief, 3), 1):
        own = folder / f"{i:02d}"
        own.mkdir(parents=True)
        (own / "creation.json").write_text(f'{{"version": {i}}}')
        (own / "film.mp4").write_bytes(bytes([i]))
        rows.append({"number": i, "folder": own.name, "name": way.name, "told": way.told, "teaches": way.lessons})
    (folder / RECORD).write_text(json.dumps({"prompt": KITE, "variants": rows}))
    return folder


def test_choosing_puts_the_film_in_its_place_and_teaches(tmp_path: Path) -> None:
    folder, home = _variants(tmp_path / "kite"), tmp_path / "home"
    memory = Memory.of(folder, home)
    adopt(folder, 3, memory)
    assert memory.globally is not None
    assert {e.value for e in memory.globally.evidence()} == {"cold", "contrasty", "muted", "fast", "moving camera"}
    adopt(folder, 2, memory)
    assert (folder / "film.mp4").read_bytes() == bytes([2])
    assert json.loads((folder / "creation.json").read_text()) == {"version": 2}
    learned = {e.value: e.kind for e in memory.globally.evidence()}
    assert learned == {"warm": "choice", "slow": "choice", "calm camera": "choice"}
    assert not (folder / ".next").exists()
    assert (folder / "02" / "film.mp4").exists()


def test_what_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no variants"):
        adopt(tmp_path, 1, Memory())
    with pytest.raises(InputError, match="from 1 to 3"):
        adopt(_variants(tmp_path / "kite"), 4, Memory())


def test_notes_need_a_choice_first(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="choose one first"):
        SeedreamEngine().refine(_variants(tmp_path / "kite"), "warmer")


def test_progress_runs_through_all_films_once() -> None:
    heard: list[float] = []
    for number in (1, 2):
        listen = part_of(lambda stage, detail, done: heard.append(done), number, 2)
        assert listen is not None
        for done in (0.0, 0.5, 1.0):
            listen("drawing", "", done)
    assert heard == [0.0, 0.25, 0.5, 0.5, 0.75, 1.0]
    assert part_of(None, 1, 2) is None
