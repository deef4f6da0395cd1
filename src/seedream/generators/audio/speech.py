"""Speech of a script: each line spoken once and kept in the store, with its word and phoneme times."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from seedream.diffusion.given import SpokenGiven, speech_features
from seedream.scene.reading.calling import gender_of
from seedream.scene.script import Line
from seedream.scene.storyboard import Storyboard
from seedream.sound import voices
from seedream.sound.voices_timbre import DEFAULT, Speaker, Timbre, cast_speakers
from seedream.storage.store import Store
from seedream.types import Decision, Phoneme, Utterance, Word

NARRATOR = "narrator"


def speak(
    lines: Sequence[Line], *, speed: float, seed: int, store: Store, voice: str | None = None,
    timbres: Mapping[str, Timbre] | None = None,
) -> tuple[Utterance, ...]:  # fmt: skip
    """Speak every line, from the store where it has been spoken before.

    `timbres` says how each speaker sounds; where it is not given the narrator has `voice`, everybody else a voice of their own.
    """
    cast = timbres if timbres is not None else {name: s.timbre for name, s in _cast(lines, voice or DEFAULT).items()}
    return tuple(_speak_line(line, speed, seed, store, cast.get(line.speaker, Timbre())) for line in lines)


def characters_told(lines: Sequence[Line], voice: str | None = None) -> tuple[Decision, ...]:
    """In which voices the characters of a script speak; nothing where only the narrator does."""
    told = cast_told(_cast(lines, voice or DEFAULT))
    return tuple(decision for decision in told if decision.key != f"voice.{NARRATOR}")


def cast_told(cast: Mapping[str, Speaker]) -> tuple[Decision, ...]:
    """The voice of everybody, and the extra that it comes from."""
    extra = {name: f"; of the extra {speaker.needs}" if speaker.needs else "" for name, speaker in cast.items()}
    return tuple(Decision(f"voice.{name}", speaker.name, speaker.about + extra[name]) for name, speaker in cast.items())


def _cast(lines: Sequence[Line], voice: str) -> dict[str, Speaker]:
    """The narrator in `voice`, every character in another one, by what the name tells."""
    names = [NARRATOR, *(line.speaker for line in lines)]
    return cast_speakers(names, {name: kind_of(name) for name in names}, {NARRATOR: voice})


def kind_of(name: str) -> str:
    """ "woman" or "man" for a common first name or a noun that tells ("grandmother"), else ""."""
    return gender_of(name.replace("_", " "))


def _speak_line(line: Line, speed: float, seed: int, store: Store, timbre: Timbre) -> Utterance:
    key = store.key("speech", line.text, line.speaker, speed, seed, timbre)

    def write(path: Path) -> None:
        (utterance,) = voices.speak([line], speed=speed, seed=seed, timbres={line.speaker: timbre})
        times = {"words": [asdict(w) for w in utterance.words], "phonemes": [asdict(p) for p in utterance.phonemes]}
        with path.open("wb") as file:
            np.savez(file, samples=utterance.samples, rate=utterance.sample_rate_hz, times=json.dumps(times))

    with np.load(store.make(key, ".npz", write)) as data:
        times = json.loads(str(data["times"]))
        return Utterance(
            line.id, line.text, data["samples"], int(data["rate"]),
            tuple(Word(**w) for w in times["words"]), tuple(Phoneme(**p) for p in times["phonemes"]),
        )  # fmt: skip


def place_speech(board: Storyboard, lines: Sequence[Line], utterances: Sequence[Utterance]) -> tuple[SpokenGiven, ...]:
    """The spoken lines at their places on the film's clock."""
    spoken = {utterance.line_id: utterance for utterance in utterances}
    speakers = {line.id: line.speaker for line in lines}
    placed = []
    for shot in board.shots:
        for line in shot.lines:
            utterance, at = spoken[line.line_id], line.start_s
            words = tuple(Word(w.text, w.start_s + at, w.end_s + at) for w in utterance.words)
            phonemes = tuple(Phoneme(p.symbol, p.start_s + at, p.end_s + at) for p in utterance.phonemes)
            level, brightness = speech_features(utterance.samples, utterance.sample_rate_hz)
            speaker, end_s = speakers[line.line_id], at + utterance.duration_s
            placed.append(SpokenGiven(line.line_id, speaker, at, end_s, words, phonemes, level, brightness))
    return tuple(placed)
