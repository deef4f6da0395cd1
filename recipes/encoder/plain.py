"""Plain: weights of the plain moods, fitted on the engine's own pictures and songs, for the card.

Nothing real has a part in it. The songs are those held out, played once more and heard as a film hears a song that is given.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from recipes.encoder.augment import Look, graded, regarded
from recipes.encoder.corpus import Corpus
from recipes.encoder.shards import heldout
from recipes.encoder.songs import SHARD, play_song

from seedream.encoder.unified.plain import ALWAYS, LOOKS, MUSIC, Weights, values_of_music, values_of_picture
from seedream.sound.feeling import feel
from seedream.storage.store import write_aside
from seedream.types import Mood

Rows = list[dict[str, float]]


def write_feelings(folder: Path, count: int, seed: int, part: int = 0, parts: int = 1) -> None:
    """Hear every held-out one of `count` songs: a file for each of their shards with rows of number, valence, arousal, tempo in
    beats a minute and mode; a file that is there stays. `part` of `parts` workers."""
    folder.mkdir(parents=True, exist_ok=True)
    for shard in range(-(-count // SHARD))[part::parts]:
        path = folder / f"{shard:04d}.npy"
        if not path.exists():
            rows = np.array([_heard(seed, n) for n in range(shard * SHARD, (shard + 1) * SHARD) if heldout(n)]).reshape(-1, 5)
            write_aside(path, lambda aside, rows=rows: _save(aside, rows))  # type: ignore[misc]
            print(path, flush=True)


def _heard(seed: int, number: int) -> tuple[float, ...]:
    song, samples = play_song(seed, number)
    feeling = feel(samples)
    return number, song.mood.valence, song.mood.arousal, feeling.tempo_bpm, feeling.mode


def _save(path: Path, rows: NDArray[np.float64]) -> None:
    with path.open("wb") as file:
        np.save(file, rows)


def songs_heard(folder: Path) -> dict[int, tuple[Mood, dict[str, float]]]:
    """The mood and the measured values of every held-out song by its number."""
    rows = np.concatenate([np.load(path) for path in sorted(folder.glob("[0-9]*.npy"))])
    return {int(n): (Mood(v, a), values_of_music(tempo, mode)) for n, v, a, tempo, mode in rows.tolist()}


def pictures_seen(held: Corpus) -> tuple[list[Mood], Rows]:
    """The moods and the measured values of the pictures of all held-out tellings."""
    shares = len(held.spans) // len(held)
    seen = [graded(regarded(held.rgb[k // shares], Look()), held.rows["grade"][k]) for k in range(len(held.spans))]
    moods = [Mood(float(v), float(a)) for v, a in held.rows["numbers"][:, :2]]
    return moods, [values_of_picture(rgb.round().astype(np.uint8)) for rgb in seen]


def fitted(names: Sequence[str], moods: Sequence[Mood], rows: Rows) -> Weights:
    """Least squares of valence and arousal over the values of a name."""
    x = np.array([[*(row[name] for name in names), 1.0] for row in rows])
    weights = np.linalg.lstsq(x, np.array([[m.valence, m.arousal] for m in moods]), rcond=None)[0]
    return {
        axis: {name: round(float(v), 4) for name, v in zip((*names, ALWAYS), column, strict=True)}
        for axis, column in zip(("valence", "arousal"), weights.T, strict=True)
    }


def write_plain(weights: Path, held: Corpus, feelings: Path) -> Mapping[str, Weights]:
    """Fit the weights and write them into the card beside those of the network; returns them."""
    heard = list(songs_heard(feelings).values())
    found = {
        "picture": fitted(LOOKS, *pictures_seen(held)),
        "sound": fitted(MUSIC, [mood for mood, _ in heard], [values for _, values in heard]),
    }
    path = weights / "encoder.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | {"plain": found}, indent=1) + "\n", "utf-8")
    return found
