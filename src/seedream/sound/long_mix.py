"""Mixes of any length: the steps of `mix.master`, half a minute at a time, on tapes, so that memory does not grow with the sound.

What is decided for the whole (loudness, how far music ducks, the gain before the limiter) is measured first; what remains of each
step looks only a little back and ahead, and is done in stretches that are given that much on both sides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from seedream.sound import dsp, dynamics, loudness, mix, reverb
from seedream.sound.dsp import SR, Curve
from seedream.sound.tape import Tape
from seedream.types import Audio

STRETCH, BEFORE, AFTER = (round(seconds * SR) // dynamics.CONTROL * dynamics.CONTROL for seconds in (30.0, 6.0, 1.0))
"""Samples of a stretch, and how much before and after it is looked at: longer than any reverberation, release or look-ahead."""
Step = Callable[[Audio, int], Audio]
"""What is done to a stretch that begins at a sample: `(N, 2) -> (N, 2)`."""
_FADE_S = 0.05


@dataclass(frozen=True, eq=False)
class LongMaster:
    """A finished long sound: the mix and what it is made of, on tapes; the measures are those of `mix.Master`."""

    mix: Tape
    voice: Tape
    music: Tape
    effects: Tape
    loudness_lufs: float
    true_peak_db: float
    speech_over_bed_db: float | None


def master(
    voice: Tape, music: Tape, effects: Tape, *, loudness_lufs: float = -14.0, true_peak_db: float = -1.0, place_reverb: str = ""
) -> LongMaster:  # fmt: skip
    """Mix tapes into one; they are changed, to what is heard of each. The shorter ones are silent to the end of the longest."""
    for tape in (voice, music, effects):
        tape.lengthen(max(len(voice), len(music), len(effects)))
    spoken = _sounds(voice)
    _level(voice, music, effects, spoken)
    speaking = _speaking(voice) if spoken else np.zeros(0, np.float32)
    if speaking.any():
        _duck(voice, {"music": music, "effects": effects}, speaking)
    for tape, send_db in ((effects, 0.0), (voice, -10.0)):
        if _sounds(tape):
            _through(tape, _reverberant(place_reverb, send_db))
    for tape, out_s in ((voice, 0.0), (music, 0.0), (effects, _FADE_S)):
        _through(tape, _faded(len(tape), out_s))
    whole = _together(voice, music, effects)
    gain_db, limiter = _limited(whole, loudness_lufs, true_peak_db - mix.PEAK_MARGIN_DB)
    factor = np.float32(dsp.gain(gain_db))
    for tape in (voice, music, effects):
        _through(tape, lambda x, start: x * factor)
    _through(whole, lambda x, start: x * (limiter[start : start + len(x)] * factor)[:, None])
    over_db = mix.upper_level(voice, speaking) - mix.upper_level(_together(music, effects), speaking) if speaking.any() else None
    return LongMaster(whole, voice, music, effects, loudness.integrated_lufs(whole), _true_peak_db(whole), over_db)


def _through(tape: Tape, step: Step) -> None:
    """A step done to all of a tape in its place."""
    before = np.zeros((0, 2), np.float32)
    for start in range(0, len(tape), STRETCH):
        fresh = tape[start : start + STRETCH + AFTER]
        done = step(np.concatenate([before, fresh]), start - len(before))
        here = min(STRETCH, len(tape) - start)
        before, lead = np.concatenate([before, fresh[:here]])[-BEFORE:], len(before)
        tape.write(start, done[lead : lead + here])


def _sounds(tape: Tape) -> bool:
    return any(np.any(x) for _, x in tape.stretches(STRETCH))


def _level(voice: Tape, music: Tape, effects: Tape, spoken: bool) -> None:
    """Every part at its place, as in a short mix."""
    if spoken:
        _through(voice, lambda x, start: dynamics.compress(dsp.block_dc(x), threshold_db=-22.0, ratio=2.2))
        _to_lufs(voice, mix.VOICE_LUFS)
        _through(voice, lambda x, start: dynamics.round_off(x, mix.VOICE_LUFS + mix.VOICE_CREST_DB))
        _to_lufs(voice, mix.VOICE_LUFS)
    _through(music, lambda x, start: dsp.block_dc(x))
    _to_lufs(music, mix.MUSIC_LUFS if spoken else mix.MUSIC_LUFS + 5.0)
    _through(effects, lambda x, start: dynamics.limit(dsp.block_dc(x), mix.EFFECTS_PEAK_DB))


def _to_lufs(tape: Tape, target_lufs: float) -> None:
    measured = loudness.integrated_lufs(tape)
    if measured > mix.QUIETEST_LUFS:
        factor = np.float32(dsp.gain(target_lufs - measured))
        _through(tape, lambda x, start: x * factor)


def _speaking(voice: Tape) -> Curve:
    """`mix.speaking` of a tape: one value a millisecond for the whole."""
    found = []
    for start in range(0, len(voice), STRETCH):
        first = max(start - SR, 0)
        levels = dynamics.levels_db(voice[first : start + STRETCH + SR])
        skipped = (start - first) // dynamics.CONTROL
        found.append(levels[skipped : skipped + -(-min(STRETCH, len(voice) - start) // dynamics.CONTROL)])
    return mix.speaking_of(np.concatenate(found))


def _duck(voice: Tape, beds: dict[str, Tape], speaking: Curve) -> None:
    depths = mix.duck_depths_db({name: tape for name, tape in beds.items() if _sounds(tape)}, voice, speaking)
    shape = mix.duck_shape(speaking)
    for name, depth_db in depths.items():
        _through(beds[name], _lowered(shape * np.float32(depth_db)))


def _lowered(gain_db: Curve) -> Step:
    def step(x: Audio, start: int) -> Audio:
        first = start // dynamics.CONTROL
        return dynamics.apply_gain_db(x, gain_db[first : first + len(x) // dynamics.CONTROL + 2])

    return step


def _reverberant(place: str, send_db: float) -> Step:
    def step(x: Audio, start: int) -> Audio:
        return x + reverb.reverberate(x, place) * np.float32(dsp.gain(send_db))

    return step


def _faded(count: int, out_s: float) -> Step:
    """A soft start, and a soft end where the last stretch reaches it."""

    def step(x: Audio, start: int) -> Audio:
        first, last = start == 0, start + len(x) >= count
        return dsp.fade(x, mix.START_S if first else 0.0, out_s if last else 0.0) if first or last else x

    return step


def _together(*tapes: Tape) -> Tape:
    whole = Tape()
    for start in range(0, len(tapes[0]), STRETCH):
        whole.write(start, np.asarray(sum(tape[start : start + STRETCH] for tape in tapes), np.float32))
    return whole


class _Limiter:
    """The limiter's gain of every sample, worked out for the stretch that is asked for, from a tape of true peaks."""

    def __init__(self, peaks: Tape, gain_db: float, ceiling_db: float, after: float = 1.0) -> None:
        self._peaks, self._gain_db, self._ceiling_db, self._after = peaks, gain_db, ceiling_db, after

    def __getitem__(self, part: slice, /) -> Curve:
        start, stop, _ = part.indices(len(self._peaks))
        first = max(start - SR, 0)
        peaks = self._peaks[first : stop + SR][:, 0] * np.float32(dsp.gain(self._gain_db))
        curve = dynamics.limit_gain(peaks, self._ceiling_db)[start - first : stop - first]
        return np.asarray(curve * np.float32(self._after), np.float32)


def _limited(whole: Tape, target_lufs: float, ceiling_db: float) -> tuple[float, _Limiter]:
    """`mix.finishing_gain` of a tape."""
    measured = loudness.integrated_lufs(whole)
    if measured <= mix.QUIETEST_LUFS:
        silent = Tape(1)
        silent.lengthen(len(whole))
        return 0.0, _Limiter(silent, 0.0, ceiling_db)
    peaks, top = _peaks(whole, mix.may_reach(ceiling_db, target_lufs - measured))

    def heard_lufs(gain_db: float) -> float:
        return loudness.integrated_lufs(whole, _Limiter(peaks, gain_db, ceiling_db, dsp.gain(gain_db)))

    gain_db = mix.search_gain(measured, target_lufs, ceiling_db, top, heard_lufs)
    return gain_db, _Limiter(peaks, gain_db, ceiling_db)


def _peaks(whole: Tape, down_to: float) -> tuple[Tape, float]:
    """True peaks around every sample, and the largest."""
    peaks, top = Tape(1), 0.0
    for start in range(0, len(whole), STRETCH):
        first = max(start - SR, 0)
        found = loudness.true_peaks(whole[first : start + STRETCH + SR], down_to)[start - first :][:STRETCH]
        peaks.write(start, found[:, None])
        top = max(top, float(found.max()))
    return peaks, top


def _true_peak_db(whole: Tape) -> float:
    return dsp.level_db(_peaks(whole, 1.0)[1])
