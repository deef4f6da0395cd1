"""Faults of the sound: in the film's own track, in the mix, or in a stem and everything made of it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from recipes.faults.kinds import fault
from recipes.faults.patient import Patient, samples

from seedream.types import SAMPLE_RATE_HZ, Audio


def _mix(patient: Patient, change: Callable[[Audio], Audio]) -> bool:
    patient.edit_mix(change)
    return True


def _film(patient: Patient, change: Callable[[Audio], Audio]) -> bool:
    patient.edit_film_sound(change)
    return True


def _time(sound: Audio) -> Audio:
    return np.asarray(np.arange(len(sound))[:, None] / SAMPLE_RATE_HZ, np.float32)


@fault("sound", "loudness")
def too_quiet(patient: Patient) -> bool:
    """The mix 5 dB down."""
    return _mix(patient, lambda x: x * np.float32(0.56))


@fault("sound", "loudness", "true peak", "clipping")
def too_loud(patient: Patient) -> bool:
    """The mix 6 dB up."""
    return _mix(patient, lambda x: np.clip(x * 2, -1, 1))


@fault("sound", "clipping", "true peak", "loudness")
def clipped(patient: Patient) -> bool:
    """The mix driven into its ceiling."""
    return _film(patient, lambda x: np.clip(x * 6, -0.8, 0.8))


@fault("sound", "click")
def clicks(patient: Patient) -> bool:
    """Three clicks of a few samples."""

    def change(x: Audio) -> Audio:
        for share in (0.3, 0.5, 0.7):
            at = int(len(x) * share)
            x[at : at + 3] = np.float32(0.85) * np.array([[1], [-1], [1]], np.float32)
        return x

    return _mix(patient, change)


@fault("sound", "dropout", "loudness")
def dropout(patient: Patient) -> bool:
    """A third of a second of silence."""

    def change(x: Audio) -> Audio:
        at = len(x) // 2
        x[at : at + samples(0.35)] = 0
        return x

    return _mix(patient, change)


@fault("sound", "hum")
def hum(patient: Patient) -> bool:
    """Mains hum with two harmonics."""

    def change(x: Audio) -> Audio:
        parts = [a * np.sin(2 * np.pi * hz * _time(x)) for hz, a in ((50, 0.03), (100, 0.02), (150, 0.015))]
        return np.asarray(x + np.sum(parts, 0), np.float32)

    return _mix(patient, change)


@fault("sound", "hiss")
def hiss(patient: Patient) -> bool:
    """White noise at -42 dBFS."""
    rng = np.random.default_rng(2)
    return _mix(patient, lambda x: np.asarray(x + rng.normal(0, 0.008, x.shape), np.float32))


@fault("sound", "channels", "loudness")
def dead_channel(patient: Patient) -> bool:
    """The right channel is silent."""
    return _mix(patient, lambda x: x * np.array([1, 0], np.float32))


@fault("sound", "channels")
def inverted_channel(patient: Patient) -> bool:
    """The right channel is turned over."""
    return _mix(patient, lambda x: x * np.array([1, -1], np.float32))


@fault("sound", "offset")
def constant_offset(patient: Patient) -> bool:
    """A constant of 0.03 under everything."""
    return _mix(patient, lambda x: x + np.float32(0.03))


@fault("sound", "ending")
def cut_off_at_the_end(patient: Patient) -> bool:
    """Full sound to the last sample."""

    def change(x: Audio) -> Audio:
        count = samples(1.5)
        x[-count:] = x[len(x) // 2 : len(x) // 2 + count]
        return x

    return _mix(patient, change)


@fault("sound", "music")
def no_music(patient: Patient) -> bool:
    """The music is silent in stem and mix."""
    patient.edit_stem("music", np.zeros_like)
    return True


@fault("sound", "level")
def leap_at_a_cut(patient: Patient) -> bool:
    """Music and ambience 30 dB softer up to the second shot."""
    shots = patient.shots
    if len(shots) < 2 or shots[1]["start_s"] < 1.2:
        return False
    at = samples(shots[1]["start_s"])
    for name in ("music", "ambience"):
        patient.edit_stem(name, lambda x: np.concatenate([x[:at] * np.float32(0.03), x[at:]]))
    return True


@fault("sound", "balance")
def voice_drowned(patient: Patient) -> bool:
    """The music 18 dB up, over the voice."""
    if not patient.record["script"]["lines"]:
        return False
    patient.edit_stem("music", lambda x: np.clip(x * 8, -0.9, 0.9))
    return True


@fault("sound", "voice", "captions")
def line_not_spoken(patient: Patient) -> bool:
    """One line is silent in the voice."""
    lines = [line for shot in patient.shots for line in shot["lines"]]
    if not lines:
        return False
    line = lines[len(lines) // 2]
    start, end = samples(line["start_s"]), samples(line["start_s"] + line["duration_s"])

    def change(x: Audio) -> Audio:
        x[start:end] = 0
        return x

    patient.edit_stem("voice", change)
    return True


@fault("sound", "voice")
def voice_breaks_off(patient: Patient) -> bool:
    """A line stops in the midst of a loud word."""
    lines = [line for shot in patient.shots for line in shot["lines"]]
    if not lines:
        return False
    line = lines[0]

    def change(x: Audio) -> Audio:
        first, last = samples(line["start_s"] + 0.25 * line["duration_s"]), samples(line["start_s"] + 0.7 * line["duration_s"])
        loud = first + int(np.argmax(np.abs(x[first:last]).max(1)))
        x[loud : samples(line["start_s"] + line["duration_s"])] = 0
        return x

    patient.edit_stem("voice", change)
    return True


@fault("timing", "sync")
def sound_late(patient: Patient) -> bool:
    """The film's sound 90 ms late."""
    return _film(patient, lambda x: np.concatenate([np.zeros((samples(0.09), 2), np.float32), x])[: len(x)])


@fault("timing", "sync")
def sound_early(patient: Patient) -> bool:
    """The film's sound 120 ms early."""
    return _film(patient, lambda x: np.concatenate([x[samples(0.12) :], np.zeros((samples(0.12), 2), np.float32)]))


@fault("timing", "duration", "ending")
def sound_too_short(patient: Patient) -> bool:
    """The film's sound ends two seconds before its picture."""
    return _film(patient, lambda x: x[: -samples(2.0)])
