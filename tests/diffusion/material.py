"""Material for tests of the diffusion stage: planted windows, denoisers that know the answer, tiny banks, small storyboards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.conditions import MOVES, SIZE, SURROUNDINGS, WEATHERS, Condition, Subject, Vector
from seedream.diffusion.curves import Curve
from seedream.diffusion.denoiser import Denoiser, Model, Numbers
from seedream.diffusion.events import peaks, turns
from seedream.diffusion.given import SpokenGiven
from seedream.diffusion.layout import ACTIONS, CHANNELS, CLOCKED, GROUPS, SLOTS, index
from seedream.diffusion.performing.stage import Reading, Stage
from seedream.diffusion.pulses import put_events
from seedream.diffusion.sampler import Task
from seedream.diffusion.tracks import RATE_HZ, Tracks
from seedream.diffusion.training.teacher.banks import Banks, Song, Utterance
from seedream.diffusion.training.teacher.takes import Sheet, perform
from seedream.scene.shots.views import CastMember, Framing, Place, View, Weather, WorldView
from seedream.scene.storyboard import Camera, CameraMove, Shot, Storyboard
from seedream.types import FrameSpec, Mood, Phoneme, Word

FRAME = FrameSpec(320, 180)
HERO = CastMember("hero", "person", "person", "walk")
FRIEND = CastMember("friend", "person", "person", "jump", x=0.4)
THIRD = CastMember("third", "person", "person", "walk", x=-0.4)
SENTENCE = ("the", "light", "bends", "inside", "a", "drop", "of", "water")
FIRST_S = 0.2
"""When feet first land, and the first element appears, in windows that `strict` plants."""
APART_S = 0.15
"""How much later `strict` plants everything that is heard where modalities are kept apart."""


def window(frames: int, **events_s: Sequence[float]) -> Numbers:
    """A window `(T, C)` of zeros with events of the named streams."""
    values = np.zeros((frames, len(CHANNELS)), np.float32)
    times = np.arange(frames) / RATE_HZ
    for name, at_s in events_s.items():
        put_events(values, name, times, list(at_s))
    return values


def with_curve(values: Numbers, name: str, curve: Curve | float) -> Numbers:
    """A window with one channel replaced."""
    out = values.copy()
    out[:, index(name)] = curve
    return out


def with_clock(values: Numbers, stream: str, at_s: Sequence[float], condition: Condition) -> Numbers:
    """A window in which a stream keeps time with events at `at_s`, as they are made; they begin before and end after the window."""
    sheet = Sheet(np.arange(len(values)) / RATE_HZ)
    sheet.values = values.copy()
    sheet.keep_time(stream, at_s, condition)
    return sheet.values


@dataclass
class Oracle:
    """A denoiser that knows the clean window, whatever it is shown, and remembers what it was asked."""

    clean: Numbers
    apart: Numbers | None = None
    joined: list[bool] = field(default_factory=list)
    levels: list[Numbers] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    frames: list[int] = field(default_factory=list)
    known: list[Numbers] = field(default_factory=list)

    def __call__(self, x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
        self.joined.append(joined)
        self.levels.append(levels.copy())
        self.rows.append(len(x))
        self.frames.append(x.shape[1])
        self.known.append(known.copy())
        said = self.clean if joined or self.apart is None else self.apart
        return np.broadcast_to(said[: x.shape[1]], x.shape).astype(np.float32)


def rowwise(x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
    """A denoiser that answers each window by itself, from all that it is told."""
    wish = condition[:, :: SIZE // 8].sum(1)[:, None, None] + 0.3 * told.sum(2, keepdims=True)
    out: Numbers = (0.6 * np.tanh(x + wish) + 0.1 * known.sum(2, keepdims=True) + 0.2 * levels.sum(1)[:, None, None]).astype(
        np.float32
    )
    return out


def plain(denoise: Denoiser) -> Model:
    """A model whose normalised values are the natural ones."""
    return Model(denoise, np.zeros(len(CHANNELS), np.float32), np.ones(len(CHANNELS), np.float32))


def task(frames: int, batch: int = 1, seed: int = 0, given: Numbers | None = None, known: Numbers | None = None) -> Task:
    """A task from noise; nothing is given unless said so."""
    shape = (batch, frames, len(CHANNELS))
    empty = np.zeros((batch, frames, len(GROUPS)), np.float32)
    return Task(
        np.stack([Condition().vector()] * batch), np.stack([Condition().told(frames)] * batch),
        np.zeros(shape, np.float32) if given is None else given, empty if known is None else known,
        np.random.default_rng(seed).standard_normal(shape).astype(np.float32),
    )  # fmt: skip


def known_groups(frames: int, *groups: str) -> Numbers:
    """A mask `(T, G)` of groups that are given throughout."""
    return np.repeat(np.array([[group in groups for group in GROUPS]], np.float32), frames, 0)


def condition_of(vector: Vector) -> Condition:
    """The condition that a vector tells of (up to what its float32 can hold, 12 elements, and lags, of which it does not)."""
    left = [float(v) for v in vector]

    def take(count: int = 1) -> list[float]:
        taken, left[:] = left[:count], left[count:]
        return taken

    def one_of(names: Sequence[str]) -> str:
        return names[int(np.argmax(take(len(names))))]

    subjects = []
    for _ in range(SLOTS):
        action = one_of(ACTIONS)
        speaks, seen, heard, octaves = take(4)
        interval_s = 0.5 * 2.0 ** (octaves / 2) if action in CLOCKED else 0.0
        subjects.append(Subject(action, speaks > 0.5, seen > 0.5, heard > 0.5, interval_s=interval_s))
    camera, (amount, direction) = one_of(MOVES), take(2)
    surroundings, weather = one_of(SURROUNDINGS), one_of(WEATHERS)
    valence, arousal, pace, music, tempo, speech, elements = take(7)
    return Condition(
        tuple(subjects), camera, amount, round(direction), surroundings, weather, valence=valence, arousal=arousal, pace=pace,
        tempo_bpm=100 * 2.0 ** (tempo / 2) if music else 0.0, speech=speech > 0.5, elements=round(6 * elements),
        meaning=np.array(left[:-1], np.float32),
    )  # fmt: skip


Script = Callable[[Condition, Numbers, bool], Numbers]
"""What happens in a window `(T, C)`: from its condition, what the network is shown, and whether modalities see each other."""


@dataclass
class Performers:
    """A denoiser that answers every window by a script, and counts how often it was called."""

    script: Script
    calls: int = 0

    def __call__(self, x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
        self.calls += 1
        return np.stack([self.script(condition_of(told), shown, joined) for told, shown in zip(condition, x, strict=True)])


def strict(condition: Condition, shown: Numbers, joined: bool) -> Numbers:
    """Everything agrees: sounds with their contacts, elements with their cues, mouths with the voice, thunder with lightning.

    Feet land at `FIRST_S` and keep time, with the beat where a dancer has one; other contacts come every second, from 1 s on. What
    is heard comes `APART_S` later where modalities are kept apart.
    """
    values, late_s = _music(window(len(shown)), condition, shown), 0.0 if joined else APART_S
    for slot, subject in enumerate(condition.subjects):
        values = _act(values, slot, subject, condition, shown, late_s)
    cues, _ = peaks(shown[:, index("cue")])
    reveals = sorted([*(cues - 0.08), *(FIRST_S + 0.4 * k for k in range(condition.elements - len(cues)))])
    flashes = [1.0, 4.0] if condition.weather == "storm" else []
    words, weights = peaks(shown[:, index("word")])
    planted = {
        "reveal": reveals, "chime": [t + late_s for t in reveals], "flash": flashes,
        "thunder": [t + late_s for t in flashes], "emphasis": words[weights > 0.9].tolist(),
    }  # fmt: skip
    return values + window(len(shown), **planted)


def _music(values: Numbers, condition: Condition, shown: Numbers) -> Numbers:
    """The picture sways to the beats that are heard, at the tempo where there are none yet."""
    if not condition.tempo_bpm:
        return values
    beats, more = turns(shown, "beat", condition), 60 / condition.tempo_bpm * np.arange(1, 9)
    beats = beats if len(beats) else FIRST_S + more[0] * np.arange(99)
    beats = np.concatenate([beats[0] - more[::-1], beats, beats[-1] + more])
    for stream in ("beat", "sway"):
        values = with_clock(values, stream, beats.tolist(), condition)
    return values


def _act(values: Numbers, slot: int, subject: Subject, condition: Condition, shown: Numbers, late_s: float) -> Numbers:
    contacts: Sequence[float] = np.arange(1.0, len(shown) / RATE_HZ - 0.3, 1.0).tolist()
    if subject.interval_s:
        contacts = (FIRST_S + subject.interval_s * np.arange(-10, len(shown))).tolist()
        if condition.led_by(f"contact{slot}"):
            beats, more = turns(values, "sway", condition), subject.interval_s * np.arange(1, 9)
            contacts = [*(beats[0] - more[::-1]), *beats, *(beats[-1] + more)]
    heard = [t + late_s for t in contacts]
    for stream, at_s in ((f"contact{slot}", contacts), (f"heard{slot}", heard)):
        if condition.interval_s(stream):
            values = with_clock(values, stream, at_s, condition)
        elif subject.action in ("jump", "bounce", "fall", "type", "tap", "drive", "door"):
            values = values + window(len(shown), **{stream: at_s})
    if subject.speaks:
        loudness = 0.35 + 0.65 * shown[:, index("voice")]
        values = with_curve(values, f"mouth{slot}", shown[:, index("opening")] * loudness)
        values = with_curve(values, f"width{slot}", shown[:, index("rounding")])
    return values


def taught(material: Banks) -> Script:
    """A script that answers with a take of the teacher, the same one whenever the condition is the same."""

    def script(condition: Condition, shown: Numbers, joined: bool) -> Numbers:
        rng = np.random.default_rng(np.frombuffer(condition.vector().tobytes(), np.uint8))
        return perform(condition, len(shown) / RATE_HZ, material, rng).values

    return script


def acted(script: Script = strict) -> Model:
    """A model that answers every window by a script."""
    return plain(Performers(script))


def tiny_banks(seed: int = 0) -> Banks:
    """Two sentences, two songs and three meanings for every action, made of simple curves."""
    rng = np.random.default_rng(seed)
    return Banks(
        tuple(_utterance(1.2 + 0.5 * k, rng) for k in range(2)),
        tuple(Song(tempo, 4, (0.5 + 0.4 * np.sin(np.arange(500) / 9)).astype(np.float32)) for tempo in (84.0, 120.0)),
        {name: rng.standard_normal((3, 16)).astype(np.float32) for name in ACTIONS},
    )


def _utterance(duration_s: float, rng: np.random.Generator) -> Utterance:
    words = np.arange(0.1, duration_s - 0.25, 0.3).astype(np.float32)
    sounds = np.concatenate([words + 0.05, words + 0.15]).astype(np.float32)
    sounds.sort()
    times = np.arange(int(duration_s * RATE_HZ) + 1) / RATE_HZ
    level = np.exp(-0.5 * ((times[:, None] - (words + 0.12)) / 0.07) ** 2).max(1).astype(np.float32)
    return Utterance(
        duration_s, level, (0.5 * level).astype(np.float32), words, (np.arange(len(words)) % 2).astype(np.float32), sounds,
        rng.uniform(0, 1, len(sounds)).astype(np.float32), rng.uniform(-1, 1, len(sounds)).astype(np.float32),
    )  # fmt: skip


def write_banks(folder: Path, material: Banks) -> None:
    """Banks as the recipe writes them: speech.npz, music.npz and phrases.npz."""

    def offsets(parts: Sequence[Numbers]) -> NDArray[np.int32]:
        return np.cumsum([0, *(len(part) for part in parts)]).astype(np.int32)

    said = material.utterances
    speech = {
        "level": [u.level for u in said], "brightness": [u.brightness for u in said], "word_start": [u.words_s for u in said],
        "word_stress": [u.stressed for u in said], "phoneme_mid": [u.phonemes_s for u in said],
        "phoneme_open": [u.opening for u in said], "phoneme_width": [u.rounding for u in said],
    }  # fmt: skip
    arrays: dict[str, Any] = {name: np.concatenate(parts) for name, parts in speech.items()}
    levels = [song.level for song in material.songs]
    folder.mkdir(parents=True, exist_ok=True)
    np.savez(
        folder / "speech.npz", duration_s=np.array([u.duration_s for u in said], np.float32),
        frame_offset=offsets(speech["level"]), word_offset=offsets(speech["word_start"]),
        phoneme_offset=offsets(speech["phoneme_mid"]), **arrays,
    )  # fmt: skip
    np.savez(
        folder / "music.npz", tempo_bpm=np.array([song.tempo_bpm for song in material.songs], np.float32),
        beats_per_bar=np.array([song.beats_per_bar for song in material.songs], np.int32), frame_offset=offsets(levels),
        level=np.concatenate(levels),
    )  # fmt: skip
    rng = np.random.default_rng(0)
    np.savez(
        folder / "phrases.npz", actions=np.array(ACTIONS), vectors=np.concatenate([material.meanings[name] for name in ACTIONS]),
        action=np.repeat(np.arange(len(ACTIONS)), [len(material.meanings[name]) for name in ACTIONS]),
        mean=rng.standard_normal(384).astype(np.float32), projection=rng.standard_normal((384, 16)).astype(np.float32),
    )  # fmt: skip


def board(*views: View, seconds: float = 4.0, move: CameraMove = "static", mood: Mood | None = None) -> Storyboard:
    """A storyboard of one shot for every view."""
    shots = tuple(Shot(f"shot-{i}", i, f"beat-{i}", "p", i * seconds, seconds, view, Camera(move)) for i, view in enumerate(views))
    return Storyboard(shots, seconds * len(views), 30, 90.0, 4, mood or Mood(-0.5, -0.3), 0.4)


def street(*cast: CastMember, weather: Weather = "rain", framing: Framing = "medium") -> WorldView:
    """A neon street at night."""
    return WorldView(Place("neon_city", "night", weather), cast or (HERO,), framing)


def stage(view: WorldView, duration_s: float, *, follows: bool = False, mood: Mood | None = None) -> Stage:
    """A stage as wide as a landscape frame."""
    return Stage(view, FRAME.width_u / 2, mood or Mood(), duration_s, follows)


def reading(values: Numbers, condition: Condition | None = None) -> Reading:
    """A planted window `(T, C)` as performers read it; it ends at its last sample."""
    return Reading(values, condition or Condition(), (len(values) - 1) / RATE_HZ)


def said(start_s: float, speaker: str = "narrator", words: tuple[str, ...] = SENTENCE) -> SpokenGiven:
    """A line with a word every 0.4 s, an open vowel in each and a shut mouth between them."""
    spoken = tuple(Word(w, start_s + 0.4 * i, start_s + 0.4 * i + 0.3) for i, w in enumerate(words))
    sounds = tuple(p for w in spoken for p in (Phoneme("m", w.start_s, w.start_s + 0.1), Phoneme("ɑ", w.start_s + 0.1, w.end_s)))
    times = np.arange(int(0.4 * len(words) * 25) + 1) / 25
    level = np.abs(np.sin(np.pi * times / 0.4)).astype(np.float32)
    return SpokenGiven("l", speaker, start_s, start_s + 0.4 * len(words), spoken, sounds, level, 0.3 * level)


def steps_of(tracks: Tracks, source: str = "hero") -> list[float]:
    """When somebody's feet are seen to land."""
    return [event.time_s for event in tracks.of_kind("step") if event.seen and event.source == source]
