"""Diffusion manager: tracks and events of all shots, on one clock, for picture, sound and words at once.

With `sync` every modality is drawn under the condition of the others: a step that is seen is the step that is heard, an element
appears with its word. Without it, picture and sound are sampled independently of each other, each from its own prior.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from seedream.diffusion.given import Given
from seedream.diffusion.procedural.acting import Scenery, sample_member
from seedream.diffusion.procedural.camera import sample_camera
from seedream.diffusion.procedural.curves import Curve, grid
from seedream.diffusion.procedural.environment import sample_environment
from seedream.diffusion.procedural.reveals import sample_reveals
from seedream.diffusion.procedural.speech import sample_speech
from seedream.diffusion.tracks import RATE_HZ, Event, Tracks
from seedream.scene.storyboard import Shot, Storyboard
from seedream.scene.views import WorldView
from seedream.types import FrameSpec, Word


def sample(board: Storyboard, given: Given, frame: FrameSpec, seed: int, *, sync: bool = True) -> tuple[Tracks, ...]:
    """Tracks of every shot of the storyboard, in order; the same seed gives the same tracks."""
    return tuple(_sample_shot(shot, board, given, frame, seed, sync) for shot in board.shots)


def _rng(seed: int, *key: str) -> np.random.Generator:
    """Random numbers under a stable key, so that changing one shot cannot disturb another."""
    return np.random.default_rng(np.random.SeedSequence([seed, *(b for part in key for b in part.encode())]))


def _sample_shot(shot: Shot, board: Storyboard, given: Given, frame: FrameSpec, seed: int, sync: bool) -> Tracks:
    tracks = _joint(shot, board, given, frame, seed, cues=True)
    if sync:
        return tracks
    independent = _joint(shot, board, given, frame, seed + 7919, cues=False)
    seen = [replace(event, sound="") for event in tracks.events if event.seen or event.kind == "word"]
    heard = [replace(event, seen=False) for event in independent.events if event.sound]
    return replace(tracks, events=tuple(sorted([*seen, *heard], key=lambda e: e.time_s)))


def _joint(shot: Shot, board: Storyboard, given: Given, frame: FrameSpec, seed: int, *, cues: bool) -> Tracks:
    channels, events = sample_speech(given.speech, shot.start_s, shot.duration_s)
    all_events = [*events, Event(0.0, "cut", shot.id, strength=1.0)]
    channels |= _music(shot, board, given)
    words = tuple(Word(e.text, e.time_s, e.time_s + e.duration_s) for e in events)
    halves = tuple(t - shot.start_s for t in board.beats_between(shot.start_s - 1.0, shot.end_s + 1.0, per_beat=2))
    jitter = None if cues else _rng(seed, shot.id, "reveals")
    all_events += sample_reveals(shot.view.elements, words, shot.duration_s, halves, board.fps, jitter)
    follow: Curve | None = None
    if isinstance(shot.view, WorldView):
        scenery = _scenery(shot, shot.view, board, frame)
        for member in shot.view.cast:
            part = sample_member(member, scenery, _rng(seed, shot.beat_id, member.entity_id))
            channels |= part.channels
            all_events += part.events
            if follow is None and shot.camera.move == "follow":
                follow = part.channels.get(f"{member.entity_id}.x")
        surroundings, heard = sample_environment(shot.view.place, shot.duration_s, _rng(seed, shot.beat_id, "environment"))
        channels |= surroundings
        all_events += heard
    channels |= sample_camera(shot, board.mood, _rng(seed, shot.beat_id, "camera"), follow)
    ordered = tuple(sorted((e for e in all_events if 0 <= e.time_s < shot.duration_s + 1), key=lambda e: e.time_s))
    return Tracks(shot.id, shot.duration_s, {k: np.asarray(v, np.float32) for k, v in channels.items()}, ordered)


def _scenery(shot: Shot, view: WorldView, board: Storyboard, frame: FrameSpec) -> Scenery:
    beats = tuple(t - shot.start_s for t in board.beats_between(shot.start_s, shot.end_s))
    return Scenery(view, frame.width_u / 2, board.mood, shot.duration_s, beats, shot.camera.move == "follow")


def _music(shot: Shot, board: Storyboard, given: Given) -> dict[str, Curve]:
    times = grid(shot.duration_s) + shot.start_s
    beats = board.beats_s or board.beats_between(-4.0, board.duration_s + 4.0)
    phase = np.interp(times, beats, np.arange(len(beats))) % 1.0
    if len(given.music_level) == 0:
        return {"beat.phase": phase}
    level = np.interp(times, np.arange(len(given.music_level)) / RATE_HZ, given.music_level)
    return {"beat.phase": phase, "music.level": level}
