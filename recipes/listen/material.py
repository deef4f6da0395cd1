"""What is listened to: narrated films for the ear and pieces of music, made once and kept under the state of the sound code."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np

from seedream import sound
from seedream.generators.audio.levels import effect_gain_db
from seedream.inputs import decode
from seedream.outputs.sounds import write_sound
from seedream.scene.script import Line
from seedream.sound import ambience, dsp, effects, mix, music, voices
from seedream.types import SAMPLE_RATE_HZ, Audio, Mood, Utterance

HERE = Path(__file__).parent
LEAD_S, BETWEEN_S, AFTER_S = 2.0, 1.0, 3.0
EFFECT_EVERY_S = 1.9
MUSIC_LUFS = -14.0


@dataclass(frozen=True, eq=False)
class Film:
    """A film without pictures: its file, what is said in it and when (seconds), and its stems before the limiter."""

    name: str
    path: Path
    utterances: tuple[Utterance, ...]
    starts_s: tuple[float, ...]
    says: tuple[str, ...]
    stems: mix.Stems

    @property
    def samples(self) -> Audio:
        """The film as it is heard, decoded from its file, `(N, 2)`."""
        return decode(self.path)

    def spoken_s(self) -> list[tuple[float, float]]:
        """When each word sounds, on the clock of the film."""
        placed = zip(self.utterances, self.starts_s, strict=True)
        return [(at + word.start_s, at + word.end_s) for said, at in placed for word in said.words]


@dataclass(frozen=True, eq=False)
class Piece:
    """A piece of music: its request, the score, and the file in which it is heard."""

    request: str
    score: music.Score
    path: Path

    @property
    def samples(self) -> Audio:
        """The piece as it is heard, decoded from its file, `(N, 2)`."""
        return decode(self.path)


@cache
def table(name: str) -> Mapping[str, Any]:
    """One of the tables beside this file."""
    return tomllib.loads((HERE / f"{name}.toml").read_text("utf-8"))


_SHARED = ("dsp.py", "dynamics.py", "loudness.py", "mix.py", "reverb.py")
_OWN = {
    "music": ("music/", "pieces.toml"),
    "notes": ("music/", "notes.toml"),
    "events": ("effects/",),
    "voices": ("voices", "narration.toml"),
}
"""What the sounds of a part are made of, beside what all share; the other parts depend on everything that makes sound."""
_LISTENERS = ("beats.py", "feeling.py")
"""Modules that hear and make nothing."""


def state_of_sound(part: str) -> str:
    """A name for all that decides how the sounds of a part come out: where that changes, they are made and measured again."""
    (root,) = sound.__path__
    files = {path.relative_to(root).as_posix(): path for path in Path(root).rglob("*") if path.suffix in (".py", ".toml")}
    files |= {path.name: path for path in HERE.glob("*.toml")}
    counted = (*_SHARED, *_OWN.get(part, ("",)))
    digest = hashlib.sha256()
    for name in sorted(name for name in files if name.startswith(counted) and name not in _LISTENERS):
        digest.update(files[name].read_bytes())
    return f"{part}-{digest.hexdigest()[:12]}"


def film(row: Mapping[str, Any], folder: Path) -> Film:
    """A film of the table `narration`, written as m4a at web loudness where it is not there yet."""
    lines = [Line(f"{row['place']}-{i}", "listen", line["text"], "narrator") for i, line in enumerate(row["lines"])]
    said = voices.speak(lines, speed=1.0, seed=1)
    starts = _starts(said)
    stems = _stems(row, said, starts, starts[-1] + said[-1].duration_s + AFTER_S)
    done = mix.master(stems, place_reverb=row["place"])
    path = folder / f"{row['place']}.m4a"
    if not path.exists():
        write_sound(path, done.mix, title=row["place"])
    says = tuple(line.get("says", line["text"]) for line in row["lines"])
    return Film(row["place"], path, tuple(said), starts, says, done.stems)


def _starts(said: tuple[Utterance, ...]) -> tuple[float, ...]:
    starts = [LEAD_S]
    for utterance in said[:-1]:
        starts.append(starts[-1] + utterance.duration_s + BETWEEN_S)
    return tuple(starts)


def _stems(row: Mapping[str, Any], said: tuple[Utterance, ...], starts: tuple[float, ...], length_s: float) -> mix.Stems:
    voice = np.zeros(dsp.samples(length_s), np.float32)
    for utterance, at in zip(said, starts, strict=True):
        dsp.add_at(voice, utterance.samples, dsp.samples(at))
    spans = tuple((at, at + utterance.duration_s) for utterance, at in zip(said, starts, strict=True))
    played = dsp.fit_length(_film_music(row, spans, length_s), len(voice))
    bed = ambience.render(row["place"], row["weather"], row["time"], length_s, 3, 1.2)
    heard = effects.render(_effects(row["effects"], length_s), length_s, 5)
    return mix.Stems(voice, played, heard, dsp.fit_length(bed, len(voice)))


def _film_music(row: Mapping[str, Any], spans: tuple[tuple[float, float], ...], length_s: float) -> Audio:
    mood = Mood(*row["mood"])
    tempo, metre = music.choose_tempo(length_s, 0.5, mood, row["music"])
    plan = music.MusicPlan(length_s, tempo, metre, mood, 0.5, row["music"], speech=spans, seed=2)
    return music.perform(music.compose(plan), keep_stems=False).stereo


def _effects(names: list[str], length_s: float) -> list[effects.PlacedEffect]:
    """The effects in turn, all the time, from left to right and back."""
    placed: list[effects.PlacedEffect] = []
    for i in count():
        at_s = 1.0 + i * EFFECT_EVERY_S
        if at_s > length_s - AFTER_S:
            return placed
        name = names[i % len(names)]
        placed.append(effects.PlacedEffect(at_s, name, effect_gain_db(name), (-0.5, 0.0, 0.5, 0.0)[i % 4], 0.1, i))
    return placed


def requests() -> list[str]:
    """All pieces that are asked for."""
    wanted = table("pieces")
    return [*wanted["own"], *wanted["named"]]


def score(request: str) -> music.Score:
    """The written music of a request."""
    wanted = table("pieces")
    return music.compose(music.read_request(request, duration_s=wanted["duration_s"], seed=wanted["seed"]).plan)


def piece(request: str, folder: Path) -> Piece:
    """A piece of music, written as flac where it is not there yet."""
    written = score(request)
    path = folder / f"{request.replace(' ', '-').replace(',', '')}.flac"
    if not path.exists():
        played = music.perform(written, keep_stems=False).stereo
        write_sound(path, mix.finish(played, MUSIC_LUFS), title=request)
    return Piece(request, written, path)


def mono_at(samples: Audio, rate_hz: int) -> Audio:
    """Mono `(N,)` at another rate, as recognisers and trackers want it."""
    mono = samples.mean(1) if samples.ndim == 2 else samples
    return dsp.resample(np.asarray(mono, np.float32), SAMPLE_RATE_HZ, rate_hz)
