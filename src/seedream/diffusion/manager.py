"""Diffusion manager: tracks and events of all shots, on one clock, sampled jointly for picture, sound and words.

shot -> conditions (casting) -> what is given (givens) -> windows through the network (windows, sampler) -> what happens on stage
(performing)

With `sync` every modality is sampled together with the others. Without it they are sampled apart, each from its own prior, and
nothing makes them meet: the difference shows in the finished film.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from seedream.diffusion.casting import Company, companies, meaning_of
from seedream.diffusion.conditions import Vector
from seedream.diffusion.curves import Curve, grid
from seedream.diffusion.denoiser import Model, shipped
from seedream.diffusion.given import Given
from seedream.diffusion.givens import givens_of
from seedream.diffusion.performing.actors import perform_member
from seedream.diffusion.performing.elements import cues_of, perform_reveals
from seedream.diffusion.performing.stage import Reading, Stage
from seedream.diffusion.performing.world import perform_camera, perform_environment
from seedream.diffusion.sampler import Plan
from seedream.diffusion.tracks import RATE_HZ, Event, Tracks
from seedream.diffusion.windows import Take, fill
from seedream.scene.shots.views import WorldView
from seedream.scene.storyboard import Shot, Storyboard
from seedream.types import FrameSpec, Word

COARSE = Plan(steps=4)
"""For a preview."""
FULL = Plan(steps=COARSE.steps + 10, coarse=COARSE.steps, start=0.08)
"""For the film: the preview of the same noise, refined."""
THUNDER_LAG_S = (0.5, 2.6)
EMPHASIS_S = 0.12
"""A word is emphasised if the model samples an emphasis this near to its beginning."""


@dataclass(frozen=True, eq=False)
class _Sampled:
    """A shot with what was sampled for each of its companies."""

    shot: Shot
    companies: tuple[Company, ...]
    readings: tuple[Reading, ...]
    words: tuple[Word, ...]
    cues_s: tuple[float | None, ...]


def sample(
    board: Storyboard, given: Given, frame: FrameSpec, seed: int, *, sync: bool = True, meaning: Vector | None = None,
    coarse: bool = False, model: Model | None = None,
) -> tuple[Tracks, ...]:  # fmt: skip
    """Tracks of every shot of the storyboard, in order; the same seed gives the same tracks.

    `meaning` is the prompt's embedding `(384,)`; `coarse` takes few steps, for a preview; `model` is the shipped one unless given.
    """
    plan = replace(COARSE if coarse else FULL, joined=sync)
    sampled = _sample(board, given, seed, plan, meaning_of(meaning), model or shipped())
    return tuple(_perform(each, board, given, frame, seed, sync) for each in sampled)


def _rng(seed: int, *key: str) -> np.random.Generator:
    """Random numbers under a stable key, so that changing one shot cannot disturb another."""
    return np.random.default_rng(np.random.SeedSequence(_key(seed, *key)))


def _take_id(shot: Shot) -> str:
    """Name under which the draws of a shot are made: that of its beat, and which take it is where another was asked for."""
    return f"{shot.beat_id}/take-{shot.treatment.take}" if shot.treatment.take else shot.beat_id


def _key(seed: int, *key: str) -> tuple[int, ...]:
    return (seed, *(b for part in key for b in part.encode()))


def _sample(board: Storyboard, given: Given, seed: int, plan: Plan, meaning: Vector, model: Model) -> list[_Sampled]:
    """All shots through the network, many windows at a time."""
    lag_s = float(_rng(seed, "storm").uniform(*THUNDER_LAG_S))
    takes: list[Take] = []
    shots = []
    for shot in board.shots:
        lines = [line for line in given.speech if line.start_s < shot.end_s and line.end_s > shot.start_s]
        words = _words(given, shot)
        cues = tuple(cues_of(shot.view.elements, words))
        fixed = givens_of(shot, board, given, [cue for cue in cues if cue is not None])
        speakers = frozenset(line.speaker for line in lines)
        cast = companies(
            shot,
            board,
            speakers=speakers,
            speech=bool(lines),
            music=len(given.music_level) > 0,
            thunder_lag_s=lag_s,
            meaning=meaning,
            rng=_rng(seed, _take_id(shot), "casting"),
        )
        first = len(takes)
        for k, company in enumerate(cast):
            key = _key(seed, _take_id(shot), f"take-{k}")
            takes.append(Take(company.condition, fixed.values, fixed.known, key, first if k else None))
        shots.append((shot, cast, words, cues))
    filled = iter(fill(model, takes, plan))
    return [
        _Sampled(shot, cast, tuple(Reading(next(filled), company.condition, shot.duration_s) for company in cast), words, cues)
        for shot, cast, words, cues in shots
    ]


def _words(given: Given, shot: Shot) -> tuple[Word, ...]:
    """Words that begin in a shot, in shot time."""
    inside = (word for word in given.words if 0 <= word.start_s - shot.start_s < shot.duration_s)
    return tuple(Word(w.text, w.start_s - shot.start_s, w.end_s - shot.start_s) for w in inside)


def _perform(sampled: _Sampled, board: Storyboard, given: Given, frame: FrameSpec, seed: int, sync: bool) -> Tracks:
    """Channels and events of a shot."""
    shot, reading = sampled.shot, sampled.readings[0]
    channels: dict[str, Curve] = _given_channels(shot, board, given, reading)
    events = [Event(0.0, "cut", shot.id), *_spoken(sampled, given)]
    chimes = None if sync else reading.instants("chime")[0]
    events += perform_reveals(
        shot.view.elements, sampled.cues_s, reading.channel("reveal"), reading.instants("reveal")[0],
        shot.duration_s, board.fps, chimes,
    )  # fmt: skip
    follow: Curve | None = None
    if isinstance(shot.view, WorldView):
        stage = Stage(shot.view, frame.width_u / 2, board.mood, shot.duration_s, shot.camera.move == "follow")
        for company, own in zip(sampled.companies, sampled.readings, strict=True):
            for slot, member in enumerate(company.members):
                speaks = company.condition.subjects[slot].speaks
                part = perform_member(member, slot, own, stage, speaks, _rng(seed, _take_id(shot), member.entity_id))
                channels |= part.channels
                events += part.events
                follow = part.channels.get(f"{member.entity_id}.x") if follow is None and stage.follows else follow
        around = perform_environment(shot.view.place, reading, shot.duration_s, _rng(seed, _take_id(shot), "environment"))
        channels |= around.channels
        events += around.events
    camera = perform_camera(shot, reading, board.mood, follow)
    channels |= camera.channels
    ordered = tuple(sorted([*events, *camera.events], key=lambda e: e.time_s))
    return Tracks(shot.id, shot.duration_s, {k: np.asarray(v, np.float32) for k, v in channels.items()}, ordered)


def emphasised(words: Sequence[Word], board: Storyboard, tracks: Sequence[Tracks]) -> tuple[Word, ...]:
    """The words of a film (film times), marked where the tracks of their shot lean on them."""
    leant = {
        (event.text, round(shot.start_s + event.time_s, 3))
        for shot, track in zip(board.shots, tracks, strict=True)
        for event in track.of_kind("word")
        if event.strength >= 1.0
    }
    return tuple(replace(word, emphasised=(word.text, round(word.start_s, 3)) in leant) for word in words)


def _given_channels(shot: Shot, board: Storyboard, given: Given, reading: Reading) -> dict[str, Curve]:
    """What other stages read of music and speech: position in the beat, levels."""
    times = grid(shot.duration_s)
    beats = board.beats_s or board.beats_between(-4.0, board.duration_s + 4.0)
    channels = {
        "beat.phase": np.interp(times + shot.start_s, beats, np.arange(len(beats))) % 1.0,
        "speech.level": reading.channel("voice"),
    }
    if len(given.music_level):
        channels["music.level"] = np.interp(times + shot.start_s, np.arange(len(given.music_level)) / RATE_HZ, given.music_level)
    return channels


def _spoken(sampled: _Sampled, given: Given) -> Sequence[Event]:
    """Words as events, seen where whoever says them is in the shot; those that the model emphasises have full strength."""
    emphases = np.array(sampled.readings[0].instants("emphasis")[0])
    speakers = {(w.text, round(w.start_s - sampled.shot.start_s, 4)): line.speaker for line in given.speech for w in line.words}
    said_by = [speakers.get((word.text, round(word.start_s, 4)), "narrator") for word in sampled.words]
    present = {member.entity_id for company in sampled.companies for member in company.members}
    return [
        Event(
            word.start_s, "word", speaker, seen=speaker in present, duration_s=word.end_s - word.start_s, text=word.text,
            strength=1.0 if len(emphases) and float(np.abs(emphases - word.start_s).min()) <= EMPHASIS_S else 0.6,
        )
        for word, speaker in zip(sampled.words, said_by, strict=True)
    ]  # fmt: skip
