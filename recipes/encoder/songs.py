"""Songs: music that the engine composes for moods all over the circumplex, kept as power in mel bands beside what it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from recipes.encoder.scenes import weighted, world

from seedream.encoder.unified.attributes import group
from seedream.encoder.unified.features import Numbers, mel_power
from seedream.generators.audio import choose_tempo
from seedream.sound import music
from seedream.sound.music.score import Score
from seedream.sound.music.wish import families
from seedream.storage.store import write_aside
from seedream.types import SAMPLE_RATE_HZ, Audio, Mood

LENGTH_S = 16.0
SHARD = 8
MOST_NAMED = 3
"""Instruments that a phrase names."""
QUIET = 1e-10
_FILM_S = (15.0, 45.0)


@dataclass(frozen=True, eq=False)
class Song:
    """A piece: log10 of its power `(frames, 48)`, its mood, pace, genre, tempo and the families of instruments that play."""

    power: Numbers
    mood: Mood
    pace: float
    genre: str
    tempo_bpm: float
    instruments: tuple[str, ...]

    @property
    def words(self) -> str:
        """The music as a phrase: "slow jazz music with piano, bass and drums"."""
        return music_words(self.genre, self.tempo_bpm, self.instruments)


def music_words(genre: str, tempo_bpm: float, instruments: Sequence[str]) -> str:
    """Music in words."""
    tempo = next(word for upper, word in world()["tempo_words"].items() if tempo_bpm < float(upper))
    *others, last = [name.replace("_", " ") for name in instruments[:MOST_NAMED]] or [""]
    players = f"{', '.join(others)} and {last}" if others else last
    return f"{tempo} {genre} music{f' with {players}' if players else ''}"


def write_songs(folder: Path, count: int, seed: int, part: int = 0, parts: int = 1) -> None:
    """Write `count` songs in files of `SHARD`; a file that is there stays. `part` of `parts` workers."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(-(-count // SHARD))[part::parts]:
        path = folder / f"{number:04d}.npz"
        if not path.exists():
            arrays = _arrays([compose_song(seed, number * SHARD + i) for i in range(SHARD)])
            write_aside(path, lambda aside, arrays=arrays: _save(aside, arrays))  # type: ignore[misc]
            print(path, flush=True)


def _save(path: Path, arrays: Mapping[str, Numbers]) -> None:
    with path.open("wb") as file:
        np.savez(file, **arrays)  # type: ignore[arg-type]


def _arrays(songs: list[Song]) -> dict[str, Numbers]:
    genres, players = group("genre").choices, group("instruments").choices
    frames = min(len(song.power) for song in songs)
    return {
        "power": np.stack([song.power[:frames] for song in songs]).astype(np.float16),
        "facts": np.array(
            [[s.mood.valence, s.mood.arousal, s.pace, s.tempo_bpm, genres.index(s.genre)] for s in songs], np.float32
        ),
        "instruments": np.array([[name in s.instruments for name in players] for s in songs], np.float32),
    }


def compose_song(seed: int, number: int) -> Song:
    """Song `number`: a mood and pace drawn evenly, a genre that suits, the tempo that a film of it would have."""
    return play_song(seed, number)[0]


def play_song(seed: int, number: int, length_s: float = LENGTH_S) -> tuple[Song, Audio]:
    """Song `number`, and how it sounds: stereo samples."""
    rng = np.random.default_rng([seed, 71, number])
    mood = Mood(float(rng.uniform(-1, 1)), float(rng.uniform(-1, 1)))
    pace = float(np.clip(0.5 + 0.38 * mood.arousal + rng.normal(0, 0.12), 0, 1))
    genre = weighted(world()["genres"], mood, world()["spread"]["genres"], rng)
    tempo, beats = choose_tempo(float(rng.uniform(*_FILM_S)), pace, mood, genre)
    level = float(np.clip(0.5 + 0.3 * mood.arousal + rng.normal(0, 0.12), 0.15, 1.0))
    plan = music.MusicPlan(
        length_s, tempo, beats, mood, pace, genre, (music.Section(0.0, length_s, level),), seed=seed * 1000 + number
    )
    score = music.compose(plan)
    stereo = music.perform(score, keep_stems=False).stereo
    power = mel_power(stereo, SAMPLE_RATE_HZ)
    return Song(np.log10(power + QUIET).astype(np.float32), mood, pace, genre, tempo, players_of(score)), stereo


def players_of(score: Score) -> tuple[str, ...]:
    """Families of the instruments that play in a piece, those with most notes first."""
    counts: dict[str, int] = {}
    parts = {layer.part: layer.instrument for layer in score.plan.style.layers}
    for note in score.notes:
        for family in _families_of("drums" if note.part in ("drums", "hits") else parts.get(note.part, "")):
            counts[family] = counts.get(family, 0) + 1
    return tuple(sorted(counts, key=lambda name: -counts[name]))


def _families_of(instrument: str) -> list[str]:
    if instrument == "drums":
        return ["drums"]
    return [name for name, family in families().items() if instrument in family.members]


def load_songs(folder: Path) -> list[Song]:
    """All songs of a folder, in their order."""
    songs = []
    for path in sorted(folder.glob("[0-9]*.npz")):
        with np.load(path) as shard:
            for power, facts, plays in zip(shard["power"], shard["facts"], shard["instruments"], strict=True):
                v, a, pace, tempo, genre = (float(x) for x in facts)
                players = tuple(name for name, on in zip(group("instruments").choices, plays, strict=True) if on)
                songs.append(Song(power.astype(np.float32), Mood(v, a), pace, group("genre").choices[int(genre)], tempo, players))
    return songs
