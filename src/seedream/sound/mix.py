"""Mixing and mastering: voice, music, effects and ambience become one stereo track that is ready to be delivered.

    stems -> levels -> ducking under speech -> shared reverberation -> fade -> loudness and true-peak limiting (two passes)

The stems in the result are what is heard of each, reverberation, ducking and final gain included: their sum is the mix before the
limiter, and the limiter's gain is the same for all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d

from seedream.errors import InputError
from seedream.sound import dsp, dynamics, loudness, reverb
from seedream.sound.dsp import SR, Curve
from seedream.sound.tape import Tape
from seedream.types import Audio

VOICE_LUFS, MUSIC_LUFS, EFFECTS_PEAK_DB = -16.0, -21.0, -9.0
AMBIENCE_OFFSET_DB = 0.0
VOICE_CREST_DB = 11.5
"""Peaks of a voice above its loudness. A recording can have much higher ones, a spike in every period of the throat; the limiter of
the whole would have to hold everything down for them, and the film would come out too quiet."""
SPEECH_OVER_BED_DB = 14.0
DUCKED = {"music": (1.5, 16.0, 4.0), "effects": (5.0, 5.0, 0.0), "ambience": (6.0, 12.0, 0.0)}
"""What is ducked under speech: by how many dB more than its share, at most and at least how far."""
START_S = 0.02
"""How long a film takes to become as loud as it is: a blow at its very first sample overshoots by more than 1 dB in AAC."""
PEAK_MARGIN_DB = 0.5
"""Lossy coding overshoots: the limiter stays this much further below the asked true peak."""
MUTED_DB = -100.0
GAIN_EDGE_S = 0.25
"""How long a change of level inside the film takes."""
QUIETEST_LUFS = -55.0
_LARGEST_GAIN_DB = 20.0
_DEEPEST_LIMIT_DB = 8.0
_TRIALS = 6
_BETWEEN_DB = 6.0
"""How much more than its samples a sound can reach between them, and what the limiter's gain is raised by in the end."""


@dataclass(frozen=True, eq=False)
class Stems:
    """The raw parts of a soundtrack at 48 kHz, equally long: `voice` `(N,)` or `(N, 2)`, the others `(N, 2)`; silence for none."""

    voice: Audio
    music: Audio
    effects: Audio
    ambience: Audio


@dataclass(frozen=True, slots=True)
class Gain:
    """One stem made louder or quieter by `gain_db` (`MUTED_DB` and below: silent) from `start_s` to `end_s`, with soft edges.

    With `fade` "in" it comes up from silence over that time and is silent before, with "out" it goes and is silent after.
    """

    stem: str
    gain_db: float
    start_s: float
    end_s: float
    fade: str = ""


@dataclass(frozen=True, eq=False)
class Master:
    """A finished soundtrack.

    `mix` `(N, 2)`; `stems` sum up to the mix before the limiter; `loudness_lufs` and `true_peak_db` are measured on `mix` (silence:
    -120, -200). `speech_over_bed_db`: loudness of the voice over everything else while somebody speaks (None without speech),
    `duck_db`: how far music went down while speaking, `limited_db`: the deepest cut of the limiter (0 or negative).
    """

    mix: Audio
    stems: Stems
    loudness_lufs: float
    true_peak_db: float
    speech_over_bed_db: float | None
    duck_db: float
    limited_db: float


def master(
    stems: Stems, *, loudness_lufs: float = -14.0, true_peak_db: float = -1.0, place_reverb: str = "", gains: Sequence[Gain] = ()
) -> Master:  # fmt: skip
    """Mix the stems; `place_reverb` is a kind of place ("neon_city", "cafe"…) or a space ("street", "room", "hall", "open"…).

    `gains` come after levels and ducking, so that a part is as much louder or quieter against the others as they say.
    """
    _check(stems)
    if not len(stems.music):
        return Master(np.zeros((0, 2), np.float32), stems, loudness.SILENCE_LUFS, -200.0, None, 0.0, 0.0)
    stems = _level(*_apart(stems))  # one name for all steps: of a long sound only the last one is kept in memory
    speaking = _speaking(stems.voice)
    stems, duck_db = _duck(stems, speaking)
    stems = _with_reverb(_with_gains(stems, gains), place_reverb)
    stems = _faded(stems)
    mix = _sum(stems)
    gain_db, curve = _final_gain(mix, loudness_lufs, true_peak_db - PEAK_MARGIN_DB)
    stems = _scale(stems, dsp.gain(gain_db))
    mix *= (curve * np.float32(dsp.gain(gain_db)))[:, None]
    loud, peak, over_db = loudness.integrated_lufs(mix), loudness.true_peak_db(mix), _speech_over_bed_db(stems)
    return Master(mix, stems, loud, peak, over_db, duck_db, dsp.level_db(float(curve.min())))


def finish(x: Audio, loudness_lufs: float, true_peak_db: float = -1.0) -> Audio:
    """A sound `(N, 2)` at a loudness, its true peaks below the ceiling; near silence and single hits stay quieter than asked."""
    if not np.any(x):
        return x
    gain_db, curve = finishing_gain(x, loudness_lufs, true_peak_db)
    return np.asarray(x * (curve * np.float32(dsp.gain(gain_db)))[:, None], dtype=np.float32)


def finishing_gain(x: Audio, loudness_lufs: float, true_peak_db: float = -1.0) -> tuple[float, Curve]:
    """What `finish` does to a sound: a gain in dB, then the limiter's gain of every sample."""
    return _final_gain(x, loudness_lufs, true_peak_db - PEAK_MARGIN_DB)


def _check(stems: Stems) -> None:
    lengths = {len(stems.voice), len(stems.music), len(stems.effects), len(stems.ambience)}
    if len(lengths) != 1:
        raise InputError(f"got stems of {sorted(lengths)} samples; expected all of the same length (pad with silence)")


def _apart(stems: Stems) -> list[Audio]:
    return [stems.voice, stems.music, stems.effects, stems.ambience]


def _level(voice: Audio, music: Audio, effects: Audio, ambience: Audio) -> Stems:
    """Bring each stem to its place: speech evened out and in front, music behind, effects with headroom. Silence stays as it is."""
    spoken = bool(np.any(voice))
    voice = dsp.stereo(voice)
    if spoken:
        voice = _to_lufs(dynamics.compress(dsp.block_dc(voice), threshold_db=-22.0, ratio=2.2), VOICE_LUFS)
        voice = _to_lufs(dynamics.round_off(voice, VOICE_LUFS + VOICE_CREST_DB), VOICE_LUFS)
    if np.any(music):
        music = _to_lufs(dsp.block_dc(music), MUSIC_LUFS if spoken else MUSIC_LUFS + 5.0)
    if np.any(effects):
        effects = dynamics.limit(dsp.block_dc(effects), EFFECTS_PEAK_DB)
    if np.any(ambience):
        ambience = dsp.block_dc(ambience)
        ambience *= np.float32(dsp.gain(AMBIENCE_OFFSET_DB))
    return Stems(voice, music, effects, ambience)


def _to_lufs(x: Audio, target_lufs: float) -> Audio:
    """A stem at a loudness, changed in place; what is hardly to be heard stays as it is."""
    measured = loudness.integrated_lufs(x)
    if measured > QUIETEST_LUFS:
        x *= np.float32(dsp.gain(target_lufs - measured))
    return x


def _speaking(voice: Audio) -> Curve:
    """1 while somebody speaks, 0 in longer silence, per millisecond; short gaps between words count as speaking."""
    if not np.any(voice):
        return np.zeros(-(-len(voice) // dynamics.CONTROL), np.float32)
    return speaking_of(dynamics.levels_db(voice))


def speaking_of(levels_db: Curve) -> Curve:
    """1 where a voice with these levels speaks, with the moments around it."""
    return dynamics.hold_maximum((levels_db > -42.0).astype(np.float32), before_s=0.30, after_s=0.35)


def _duck(stems: Stems, speaking: Curve) -> tuple[Stems, float]:
    """Lower everything else under speech as far as its own level asks for: in 0.3 s ahead of the first word, out over 1.2 s."""
    if not speaking.any():
        return stems, 0.0
    beds = {name: getattr(stems, name) for name in DUCKED if np.any(getattr(stems, name))}
    depths, shape = duck_depths_db(beds, stems.voice, speaking), duck_shape(speaking)
    for name, depth in depths.items():
        stems = replace(stems, **{name: dynamics.apply_gain_db(getattr(stems, name), shape * np.float32(depth))})
    return stems, depths.get("music", 0.0)


def duck_depths_db(beds: Mapping[str, Audio | Tape], voice: Audio | Tape, speaking: Curve) -> dict[str, float]:
    """How far each part that sounds under a voice has to go down while it speaks, in dB."""
    voiced, depths = upper_level(voice, speaking), {}
    for name, x in beds.items():
        share_db, deepest, least = DUCKED[name]
        over = upper_level(x, speaking) + SPEECH_OVER_BED_DB + share_db - voiced
        depths[name] = max(float(np.clip(over, 0.0, deepest)), least)
    return depths


def duck_shape(speaking: Curve) -> Curve:
    """How far down what is ducked is, 0 to -1, per value of the control curve: quick down, slow breathing up."""
    held = gaussian_filter1d(speaking, 60.0)
    return np.asarray(np.minimum(dynamics.follow(-held, 0.12, 0.70), -0.0), np.float32)


def _with_gains(stems: Stems, gains: Sequence[Gain]) -> Stems:
    """Each stem with the gains that are wished for it."""
    for gain in gains:
        x = getattr(stems, gain.stem)
        stems = replace(stems, **{gain.stem: np.asarray(x * _gain_curve(gain, len(x))[:, None], np.float32)})
    return stems


def _gain_curve(gain: Gain, count: int) -> NDArray[np.float32]:
    """Linear gain of every sample: 1 outside the span, the gain inside it; edges at the ends of the film are none."""
    if gain.fade:
        ends = (0.0, 1.0) if gain.fade == "in" else (1.0, 0.0)
        way = np.interp(np.arange(count) / SR, [gain.start_s, max(gain.end_s, gain.start_s + 1 / SR)], ends)
        return np.asarray(np.sin(0.5 * np.pi * way) ** 2, np.float32)
    inside = 0.0 if gain.gain_db <= MUTED_DB else dsp.gain(gain.gain_db)
    half, length_s = GAIN_EDGE_S / 2, count / SR
    start, end = (-1.0 if gain.start_s <= 0 else gain.start_s), (length_s + 1.0 if gain.end_s >= length_s - 0.01 else gain.end_s)
    knots = [start - half, start + half, end - half, end + half]
    return np.interp(np.arange(count) / SR, knots, [1.0, inside, inside, 1.0]).astype(np.float32)


def upper_level(x: Audio | Tape, speaking: Curve) -> float:
    """K-weighted loudness of what sounds while somebody speaks (-120 for silence)."""
    power, while_speaking = _spoken_blocks(x, speaking)
    return loudness.lufs(float(power[while_speaking].mean())) if while_speaking.any() else loudness.SILENCE_LUFS


def _spoken_blocks(x: Audio | Tape, speaking: Curve) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Power of 0.4 s blocks every 0.1 s, and which of them are mostly speech."""
    power = loudness.block_power(x)
    hop = round(0.1 * SR / dynamics.CONTROL)
    share = np.array([speaking[k * hop : k * hop + 4 * hop].mean() for k in range(len(power))])
    return power, share > 0.9


def _with_reverb(stems: Stems, place: str) -> Stems:
    """One room for all: effects most, the voice a touch so that it stands in the place, music keeps its own room."""
    for name, send_db in (("effects", 0.0), ("voice", -10.0)):
        if np.any(x := getattr(stems, name)):
            wet = reverb.reverberate(x, place)
            wet *= np.float32(dsp.gain(send_db))
            wet += x
            stems = replace(stems, **{name: wet})
    return stems


def _faded(stems: Stems) -> Stems:
    """All stems with a soft start, ambience and effects with soft ends."""
    for name, out_s in (("voice", 0.0), ("music", 0.0), ("effects", 0.05), ("ambience", 0.4)):
        if np.any(x := getattr(stems, name)):
            stems = replace(stems, **{name: dsp.fade(x, START_S, out_s)})
    return stems


def _sum(stems: Stems) -> Audio:
    out = np.zeros_like(stems.music)
    for x in _apart(stems):
        if np.any(x):
            out += x
    return out


def _scale(stems: Stems, factor: float) -> Stems:
    """The stems made louder in place."""
    for x in _apart(stems):
        if np.any(x):
            x *= np.float32(factor)
    return stems


def _final_gain(x: Audio, target_lufs: float, ceiling_db: float) -> tuple[float, Curve]:
    """Gain in dB before the limiter, and the limiter's gain curve, so that the limited sound has the wanted loudness.

    Two kinds of film stay quieter than asked, because forcing them would ruin them: near-silent ones (the gain is at most
    `_LARGEST_GAIN_DB`), and ones of a few hits in silence (the limiter takes at most `_DEEPEST_LIMIT_DB`).
    """
    measured = loudness.integrated_lufs(x)
    if measured <= QUIETEST_LUFS:
        return 0.0, np.ones(len(x), np.float32)
    peaks = loudness.true_peaks(x, may_reach(ceiling_db, target_lufs - measured))
    curves: list[Curve] = []

    def heard_lufs(gain_db: float) -> float:
        curves[:] = [dynamics.limit_gain(peaks * np.float32(dsp.gain(gain_db)), ceiling_db)]
        return loudness.integrated_lufs(x, curves[0] * np.float32(dsp.gain(gain_db)))

    return search_gain(measured, target_lufs, ceiling_db, float(peaks.max()), heard_lufs), curves[0]


def may_reach(ceiling_db: float, gain_db: float) -> float:
    """The least magnitude that may reach a ceiling between its samples, once it is so much louder."""
    return dsp.gain(ceiling_db - _BETWEEN_DB - gain_db)


def search_gain(
    measured_lufs: float, target_lufs: float, ceiling_db: float, peak: float, heard_lufs: Callable[[float], float]
) -> float:
    """Gain in dB at which a sound is as loud as wanted once it is limited (`heard_lufs` tells how loud that is at a gain)."""
    most_db = min(_LARGEST_GAIN_DB, ceiling_db + _DEEPEST_LIMIT_DB - dsp.level_db(peak))
    gain_db, before, slope = min(target_lufs - measured_lufs, most_db), (0.0, 0.0), 1.0
    for trial in range(_TRIALS):
        missing = target_lufs - heard_lufs(gain_db)
        if abs(missing) < 0.1 or (missing > 0.0 and gain_db >= most_db) or trial == _TRIALS - 1:
            break
        if trial and gain_db != before[0]:  # how much of a gain is heard, since the limiter takes the rest
            slope = float(np.clip((before[1] - missing) / (gain_db - before[0]), 0.3, 1.0))
        before, gain_db = (gain_db, missing), min(gain_db + missing / slope, most_db)
    return gain_db


def _speech_over_bed_db(stems: Stems) -> float | None:
    speaking = _speaking(stems.voice)
    if not speaking.any():
        return None
    bed = _sum(replace(stems, voice=np.zeros_like(stems.music)))
    return upper_level(stems.voice, speaking) - upper_level(bed, speaking)
