"""Takes: a condition performed from beginning to end, picture, sound and words on one clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.conditions import MOVES, NOBODY, SURROUNDINGS, WEATHERS, Condition, Subject, nominal_interval
from seedream.diffusion.layout import ACTIONS, CHANNELS, TIMED, index
from seedream.diffusion.pulses import put_events
from seedream.diffusion.tracks import RATE_HZ
from seedream.diffusion.training.teacher.actors import ALIVE, PROCEDURES, Acting, Stage, sample_life
from seedream.diffusion.training.teacher.banks import Banks
from seedream.diffusion.training.teacher.performers import (
    Music,
    Speech,
    mouth,
    sample_camera,
    sample_music,
    sample_reveals,
    sample_speech,
    sample_surroundings,
    sample_weather,
)
from seedream.diffusion.training.teacher.signals import Signal, clock
from seedream.types import Mood

Rng = np.random.Generator


class Sheet:
    """The take as performers write it: frame times `times` `(T,)`, `values` `(T, C)`."""

    def __init__(self, times: Signal) -> None:
        self.times = times
        self.values = np.zeros((len(times), len(CHANNELS)), np.float32)

    def put(self, name: str, signal: Signal | float) -> None:
        """Write a curve or a phase."""
        self.values[:, index(name)] = signal

    def keep_time(self, stream: str, at_s: Sequence[float], condition: Condition) -> None:
        """Write the phase of a stream with events at `at_s`; the music comes before whoever dances to it."""
        sine, cosine, _ = TIMED[stream]
        lead = clock(self.times, at_s, condition.interval_s(stream))
        if music := condition.led_by(stream):
            lead *= np.conj(self.values[:, index(TIMED[music][1])] + 1j * self.values[:, index(TIMED[music][0])])
        self.put(sine, lead.imag)
        self.put(cosine, lead.real)

    def mark(self, name: str, at_s: Sequence[float], strengths: Sequence[float] | float = 1.0) -> None:
        """Write events (s)."""
        put_events(self.values, name, self.times, at_s, strengths)


_OFTEN = {"talk": 3.0, "walk": 2.0, "run": 1.5, "dance": 1.5, "machine": 2.0, "tap": 1.5, "bounce": 1.5, "idle": 0.5, "drift": 0.5}
_SHARE = np.array([_OFTEN.get(action, 1.0) for action in ACTIONS[1:]]) / sum(_OFTEN.get(action, 1.0) for action in ACTIONS[1:])
"""How often the first subject does what: films talk and walk most of all, and some actions are harder to learn."""
FARTHEST_S = {"machine": 0.6, "bounce": 0.15, "drive": 0.2}
"""Longest lag of the sound by action, in seconds: what may be far away."""


@dataclass(frozen=True, eq=False)
class Take:
    """What was performed: `values` `(T, C)` float32 under `condition`."""

    values: NDArray[np.float32]
    condition: Condition


def sample_condition(banks: Banks, rng: Rng, action: str = "") -> Condition:
    """A condition as varied as what users ask for; `action` fixes what the first subject does."""
    first = action or (str(rng.choice(ACTIONS[1:], p=_SHARE)) if rng.random() < 0.88 else "none")
    second = ACTIONS[int(rng.integers(1, len(ACTIONS)))] if rng.random() < 0.45 else "none"
    talks = "talk" in (first, second)
    speech = talks or bool(rng.random() < 0.4)
    subjects = [_subject(name, rng) for name in (first, second)]
    speakers = [i for i, subject in enumerate(subjects) if subject.action in ("talk", "wave", "think", "idle", "walk")]
    if speech and speakers and (talks or rng.random() < 0.4):
        speaker = next((i for i in speakers if subjects[i].action == "talk"), speakers[0])
        subjects[speaker] = replace(subjects[speaker], speaks=True)
    music = bool(rng.random() < (0.85 if "dance" in (first, second) else 0.6))
    if rng.random() < 0.5:
        subjects.reverse()
    meanings = banks.meanings[first]
    tempo = float(np.exp(rng.uniform(np.log(66), np.log(150)))) if music else 0.0
    mood = Mood(float(rng.uniform(-1, 1)), float(rng.uniform(-1, 1)))
    pace = float(rng.random())
    return Condition(
        subjects=tuple(replace(s, interval_s=nominal_interval(s.action, mood, pace, tempo, rng)) for s in subjects),
        camera=MOVES[int(rng.integers(len(MOVES)))],
        camera_amount=float(rng.random()),
        camera_direction=int(rng.choice([-1, 1])),
        surroundings=SURROUNDINGS[int(rng.integers(len(SURROUNDINGS)))],
        weather=str(rng.choice(WEATHERS, p=[0.4, 0.08, 0.12, 0.14, 0.08, 0.18])),
        thunder_lag_s=float(rng.uniform(0.3, 2.8)),
        valence=mood.valence,
        arousal=mood.arousal,
        pace=pace,
        tempo_bpm=tempo,
        speech=speech,
        elements=int(rng.integers(1, 9)) if rng.random() < 0.5 else 0,
        meaning=meanings[int(rng.integers(len(meanings)))],
    )


def _subject(action: str, rng: Rng) -> Subject:
    if action == "none":
        return NOBODY
    draw = rng.random()
    lag = float(rng.uniform(0, FARTHEST_S[action])) if action in FARTHEST_S and rng.random() < 0.5 else 0.0
    return Subject(action, False, seen=draw > 0.08, heard=draw < 0.90, lag_s=lag)


def perform(condition: Condition, duration_s: float, banks: Banks, rng: Rng) -> Take:
    """One take of `duration_s` under a condition; the same `rng` gives the same take."""
    times = np.arange(round(duration_s * RATE_HZ)) / RATE_HZ
    sheet = Sheet(times)
    weather = sample_weather(times, condition.weather, rng)
    music = _music(sheet, condition, banks, rng)
    speech = _speech(sheet, condition, banks, rng)
    leads = [
        _act(slot, subject, condition, sheet, music, speech, weather.wind, rng) for slot, subject in enumerate(condition.subjects)
    ]
    accents = music.accents_s if music else []
    lead = next((curve for curve in leads if curve is not None), np.full_like(times, 0.5))
    camera = sample_camera(
        times, condition.camera, condition.camera_amount, condition.camera_direction, condition.arousal, accents, lead, rng
    )
    reveals, cues = sample_reveals(times, condition.elements, speech, music.beats_s if music else (), rng)
    for name, signal in zip(("camera.x", "camera.y", "camera.zoom"), camera, strict=True):
        sheet.put(name, signal)
    for name, at_s in (("accent", accents), ("hit", accents), ("reveal", reveals), ("chime", reveals), ("cue", cues),
                       ("flash", weather.lightning_s), ("thunder", weather.thunder_s),
                       ("surroundings", sample_surroundings(times, condition.surroundings, rng))):  # fmt: skip
        sheet.mark(name, at_s)
    for name, curve in (
        ("wind", weather.wind),
        ("weather", weather.amount),
        ("light", weather.light),
        ("ambience", weather.ambience),
    ):
        sheet.put(name, curve)
    return Take(sheet.values, replace(condition, elements=len(reveals)))


def _music(sheet: Sheet, condition: Condition, banks: Banks, rng: Rng) -> Music | None:
    if not condition.tempo_bpm:
        return None
    song = banks.songs[int(rng.integers(len(banks.songs)))]
    music = sample_music(sheet.times, song, condition.tempo_bpm, condition.arousal, rng)
    for stream in ("beat", "sway"):
        sheet.keep_time(stream, music.beats_s, condition)
    sheet.mark("downbeat", music.downbeats_s)
    sheet.put("music", music.level)
    return music


def _speech(sheet: Sheet, condition: Condition, banks: Banks, rng: Rng) -> Speech | None:
    if not condition.speech:
        return None
    speech = sample_speech(sheet.times, banks.utterances, condition.pace, rng)
    for name, signal in (("voice", speech.level), ("brightness", speech.brightness), ("opening", speech.opening),
                         ("rounding", speech.rounding)):  # fmt: skip
        sheet.put(name, signal)
    sheet.mark("word", speech.words_s, speech.weights)
    sheet.mark("emphasis", speech.stressed_s)
    return speech


def _act(
    slot: int, subject: Subject, condition: Condition, sheet: Sheet, music: Music | None, speech: Speech | None, wind: Signal,
    rng: Rng,
) -> Signal | None:  # fmt: skip
    """One subject into its slot; returns its speed, where it moves."""
    said = speech if subject.speaks else None
    stage = Stage(
        sheet.times, condition.valence, condition.arousal, condition.pace, tuple(music.beats_s) if music else (),
        tuple(said.stressed_s) if said else (), wind, subject.interval_s,
    )  # fmt: skip
    acting = PROCEDURES[subject.action](stage, rng)
    if subject.seen:
        _show(slot, acting, sheet, condition)
        if subject.action in ALIVE:
            blinks, gaze = sample_life(stage, rng)
            sheet.mark(f"blink{slot}", blinks)
            sheet.put(f"gaze{slot}", gaze)
        if said:
            sheet.put(f"mouth{slot}", mouth(said))
            sheet.put(f"width{slot}", said.rounding)
    if subject.heard and acting.heard:
        if acting.clocked:
            sheet.keep_time(f"heard{slot}", acting.contacts, condition)
        else:
            sheet.mark(f"heard{slot}", acting.contacts, acting.strengths)
    return acting.curves.get("speed")


def _show(slot: int, acting: Acting, sheet: Sheet, condition: Condition) -> None:
    if acting.clocked:
        sheet.keep_time(f"contact{slot}", acting.ticks or acting.contacts, condition)
    else:
        sheet.mark(f"contact{slot}", acting.contacts)
    for name, curve in acting.curves.items():
        sheet.put(f"{name}{slot}", curve)
