"""Music and sound on their own: a request in plain words becomes one finished recording with its parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from seedream.generators.audio.embedded import instruments_told
from seedream.sound import dsp, mix, music, scenes
from seedream.types import Audio, Decision

MUSIC_LUFS, SOUND_LUFS = -14.0, -20.0


@dataclass(frozen=True, eq=False)
class Recorded:
    """A finished sound `(N, 2)` at 48 kHz, the parts that sum up to it before the limiter, and what was understood of the request.

    `seam` is `scenes.seam_ratio` of a loop, 0 otherwise; `score` the written music where it is music.
    """

    samples: Audio
    parts: Mapping[str, Audio]
    decisions: tuple[Decision, ...]
    not_understood: tuple[str, ...]
    score: music.Score | None = None
    seam: float = 0.0

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return len(self.samples) / dsp.SR


def make_music(
    text: str, *, duration_s: float | None = None, loudness_lufs: float = MUSIC_LUFS, seed: int = 0, soundfont: str = ""
) -> Recorded:
    """Compose and play a request such as "calm lo-fi, 90 bpm, 40 s". Raises InputError where it cannot be."""
    told, font = instruments_told(soundfont), music.find_soundfont(soundfont)
    request = music.read_request(text, duration_s=duration_s, seed=seed)
    score = music.compose(request.plan)
    played = music.perform(score, font=music.SoundFont.load(font) if font else None)
    samples, parts = _finished(played.stereo, played.stems, loudness_lufs)
    return Recorded(samples, parts, (*request.decisions, *told), request.not_understood, score)


def make_sound(
    text: str, *, duration_s: float | None = None, loop: bool = False, loudness_lufs: float = SOUND_LUFS, seed: int = 0
) -> Recorded:
    """Make a scene such as "rain on a tin roof, distant thunder"; a `loop` can be repeated without a seam."""
    scene = scenes.read_scene(text, duration_s=duration_s)
    made = scenes.render_scene(scene, seed, loop=loop)
    samples, parts = _finished(made.samples, made.parts, loudness_lufs)
    seam = scenes.seam_ratio(samples) if loop else 0.0
    return Recorded(samples, parts, scene.decisions, scene.not_understood, None, seam)


def _finished(x: Audio, parts: Mapping[str, Audio], loudness_lufs: float) -> tuple[Audio, dict[str, Audio]]:
    """The sound at its loudness; the parts with the same gain, so that their sum is the sound before the limiter."""
    gain_db, curve = mix.finishing_gain(x, loudness_lufs)
    factor = np.float32(dsp.gain(gain_db))
    samples = np.asarray(x * (curve * factor)[:, None], dtype=np.float32)
    return samples, {name: np.asarray(part * factor, np.float32) for name, part in parts.items()}
