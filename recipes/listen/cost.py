"""What sound costs: half a minute of everything, in CPU seconds, when the voice model is loaded."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

import numpy as np

from seedream.scene.script import Line
from seedream.sound import ambience, dsp, effects, mix, music, voices
from seedream.types import Mood

LENGTH_S = 30.0
TEXT = (
    "She walks alone through the rain, and the city pretends not to notice.", "Above her, thirty-two windows are still awake.",
    "Nobody knows why the last train waits.", "In the morning there will be coffee, and names, and reasons to go home.",
)  # fmt: skip
Made = TypeVar("Made")


def cpu_seconds() -> dict[str, float]:
    """CPU seconds of each stage and of all, the second time that they run."""
    _all({})
    spent: dict[str, float] = {}
    _all(spent)
    return {**spent, "all": sum(spent.values())}


def _all(spent: dict[str, float]) -> None:
    def timed(name: str, make: Callable[[], Made]) -> Made:
        begun = time.process_time()
        made = make()
        spent[name] = time.process_time() - begun
        return made

    said = timed("speech", lambda: voices.speak([Line(f"{i}", "cost", text, "narrator") for i, text in enumerate(TEXT)], seed=1))
    voice, at = np.zeros(dsp.samples(LENGTH_S), np.float32), 1.0
    for utterance in said:
        dsp.add_at(voice, utterance.samples, dsp.samples(at))
        at += utterance.duration_s + 1.0
    mood = Mood(-0.5, -0.2)
    tempo, metre = music.choose_tempo(LENGTH_S, 0.4, mood, "synthwave")
    plan = music.MusicPlan(LENGTH_S, tempo, metre, mood, 0.4, "synthwave", seed=1)
    score = timed("composing", lambda: music.compose(plan))
    played = timed("playing", lambda: music.perform(score, keep_stems=False).stereo)
    events = [effects.PlacedEffect(0.6 * i, ("step_wet", "horn_far", "drip")[i % 3], -6.0, 0.0, 0.0, i) for i in range(1, 48)]
    heard = timed("effects", lambda: effects.render(events, LENGTH_S, 1))
    bed = timed("ambience", lambda: ambience.render("neon_city", "rain", "night", LENGTH_S, 1, 1.2))
    stems = mix.Stems(voice, dsp.fit_length(played, len(voice)), heard, dsp.fit_length(bed, len(voice)))
    timed("mix and master", lambda: mix.master(stems, place_reverb="neon_city"))
