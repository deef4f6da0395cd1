"""Speech on its own: a text or a dialogue becomes one sound with the times of every word and phoneme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from seedream.errors import InputError
from seedream.generators.audio.speech import NARRATOR, cast_told, kind_of, speak
from seedream.generators.audio.turns import Turn, Turns
from seedream.scene.script import Line
from seedream.sound import dsp, mix
from seedream.sound.voices_timbre import DEFAULT, Speaker, cast_speakers, find_speaker, in_mood, knows_mood
from seedream.storage.store import Store
from seedream.types import SAMPLE_RATE_HZ, Audio, Decision, Phoneme, Utterance, Word

BETWEEN_PARAGRAPHS_S, BETWEEN_SPEAKERS_S, BESIDE_HEADING_S = 0.45, 0.22, 0.7
WIDEST_PAN = 0.3


@dataclass(frozen=True, slots=True)
class Said:
    """One turn as it is heard: who, in which voice, its text, when; words and phonemes on the clock of the whole."""

    speaker: str
    voice: str
    text: str
    start_s: float
    end_s: float
    words: tuple[Word, ...]
    phonemes: tuple[Phoneme, ...]


@dataclass(frozen=True, eq=False)
class Spoken:
    """A whole speech: stereo samples `(N, 2)` at 48 kHz, its turns, where each speaker stands (-1 left .. 1 right), stage
    directions that were passed over, and who has which voice."""

    samples: Audio
    turns: tuple[Said, ...]
    pans: Mapping[str, float]
    not_understood: tuple[str, ...] = ()
    decisions: tuple[Decision, ...] = ()

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return len(self.samples) / SAMPLE_RATE_HZ

    @property
    def words(self) -> tuple[Word, ...]:
        """All words in order."""
        return tuple(word for turn in self.turns for word in turn.words)


def cast(names: Sequence[str], voice: str = "", wished: Mapping[str, str] | None = None) -> dict[str, Speaker]:
    """A voice for everybody: the narrator's is `voice` (the trained one where empty), the others' as wished or of their kind."""
    wishes = {name.lower(): wish for name, wish in (wished or {}).items()}
    if strangers := [name for name in wishes if name not in {known.lower() for known in names}]:
        raise InputError(f'cast: got a voice for "{strangers[0]}", who does not speak; expected {", ".join(dict.fromkeys(names))}')
    given = {name: wishes[name.lower()] for name in names if name.lower() in wishes}
    if NARRATOR in names:
        given.setdefault(NARRATOR, voice or DEFAULT)
    elif voice and len(set(names)) == 1:
        given.setdefault(names[0], voice)
    return cast_speakers(names, {name: kind_of(name) for name in names}, given)


def pans(names: Sequence[str]) -> dict[str, float]:
    """Where everybody stands: the narrator and a speaker alone in the middle, others spread from left to right."""
    others = [name for name in dict.fromkeys(names) if name != NARRATOR]
    if len(others) < 2:
        return dict.fromkeys(names, 0.0)
    places = np.linspace(-WIDEST_PAN, WIDEST_PAN, len(others))
    return {NARRATOR: 0.0, **{name: float(place) for name, place in zip(others, places, strict=True)}}


def say(turn: Turn, number: int, speaker: Speaker, mood: str, speed: float, seed: int, store: Store) -> Utterance:
    """One turn in its voice and mood (its own mood before that of the whole; a stage direction that names none is passed over)."""
    timbre = in_mood(speaker.timbre, turn.mood if knows_mood(turn.mood) else mood)
    line = Line(f"turn-{number}", "turn", turn.text, turn.speaker)
    (utterance,) = speak([line], speed=speed, seed=seed, store=store, timbres={turn.speaker: timbre})
    return utterance


def passed_over(turns: Sequence[Turn]) -> tuple[str, ...]:
    """Stage directions that say nothing to a voice, in brackets as they are written."""
    return tuple(dict.fromkeys(f"({turn.mood})" for turn in turns if turn.mood and not knows_mood(turn.mood)))


def on_clock(turn: Turn, voice: str, utterance: Utterance, start_s: float) -> Said:
    """A turn with its times moved to where it begins."""
    words = tuple(replace(w, start_s=w.start_s + start_s, end_s=w.end_s + start_s) for w in utterance.words)
    phonemes = tuple(replace(p, start_s=p.start_s + start_s, end_s=p.end_s + start_s) for p in utterance.phonemes)
    return Said(turn.speaker, voice, turn.text, start_s, start_s + utterance.duration_s, words, phonemes)


def speak_turns(
    script: Turns, *, voice: str = "", speed: float = 1.0, mood: str = "", wished: Mapping[str, str] | None = None,
    loudness_lufs: float = -16.0, seed: int = 0, store: Store,
) -> Spoken:  # fmt: skip
    """Speak a script: headings are said too, everybody in a voice and place of their own.

    `wished` maps names to voices. Cues for sounds and music are passed over, pauses kept. The result has the wished loudness.
    """
    if voice:
        find_speaker(voice)
    turns = [replace(turn, kind="speech") if turn.kind == "chapter" else turn for turn in script.turns]
    heads = [turn.kind == "chapter" for turn in script.turns]
    names = [turn.speaker for turn in turns if turn.kind == "speech"]
    voices, places = cast(names, voice, wished), pans(names)
    said, pieces, now_s = list[Said](), list[tuple[float, Audio]](), 0.0
    for i, turn in enumerate(turns):
        if turn.kind == "pause":
            now_s += turn.seconds
        if turn.kind != "speech":
            continue
        if said:
            same = said[-1].speaker == turn.speaker
            now_s += BESIDE_HEADING_S if heads[i] or (i and heads[i - 1]) else BETWEEN_PARAGRAPHS_S if same else BETWEEN_SPEAKERS_S
        utterance = say(turn, i, voices[turn.speaker], mood, speed, seed, store)
        said.append(on_clock(turn, voices[turn.speaker].name, utterance, now_s))
        pieces.append((now_s, dsp.pan(utterance.samples, places[turn.speaker])))
        now_s = said[-1].end_s
    out = np.zeros((dsp.samples(now_s), 2), np.float32)
    for start_s, samples in pieces:
        dsp.add_at(out, samples, dsp.samples(start_s))
    return Spoken(mix.finish(out, loudness_lufs), tuple(said), places, passed_over(script.turns), cast_told(voices))
