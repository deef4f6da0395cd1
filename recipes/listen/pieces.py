"""Music: tempo, beats and key as an independent listener finds them, how far pieces lie apart, and whether they follow the mood.

The listener is Essentia (Music Technology Group, Barcelona): `RhythmExtractor2013` for beats, `KeyExtractor` with the profile
`bgate` for keys. It knows nothing of our composer. Two of its methods are asked for beats: "multifeature" has five onset functions
and takes the beats of the one that agrees best with the others, which come up to 20 ms early or late by which that is (how
late as a rule shows in all pieces together); "degara" has one and is compared as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import combinations, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from recipes.listen.levels import clicks_s, clipped, dc, loudness_lufs, mono_loss_db
from recipes.listen.material import Piece, mono_at

from seedream.sound.dsp import add_at
from seedream.sound.loudness import true_peak_db
from seedream.sound.music import Note, Score
from seedream.sound.music.theory import NOTE_NAMES, SCALES
from seedream.types import SAMPLE_RATE_HZ, Audio, Mood

RATE_HZ = 44_100
CLICKS = ("noise", "hat", "blip", "kick")
OCTAVES = (0.5, 1.0, 2.0)
"""Tempi that are the same music, counted at another level of the metre."""
_SHARPS = {"C#": "Db", "D#": "Eb", "Gb": "F#", "G#": "Ab", "A#": "Bb"}
Times = NDArray[np.float64]


@cache
def _essentia() -> Any:
    import essentia

    essentia.log.infoActive = essentia.log.warningActive = False
    import essentia.standard

    return essentia.standard


def heard_beats(samples: Audio, method: str = "multifeature") -> tuple[float, Times]:
    """Tempo in beats per minute and beats in seconds, of 48 kHz sound, as the tracker finds them by one of its methods."""
    tempo, beats, *_ = _essentia().RhythmExtractor2013(method=method)(mono_at(samples, RATE_HZ))
    return float(tempo), np.asarray(beats, np.float64)


@cache
def heard_clicks() -> dict[str, dict[str, float]]:
    """How late the beats of exact clicks are found (at half beats too, in ms), by method and kind of click and tempo.

    Where the clicks are is known to the sample: what is found besides is the tracker's own.
    """
    rows: dict[str, dict[str, float]] = {"multifeature": {}, "degara": {}}
    for kind in CLICKS:
        for tempo_bpm in (96.0, 120.0):
            x, beats = clicks(kind, tempo_bpm)
            halves = np.sort(np.concatenate([beats, beats + 30.0 / tempo_bpm]))
            for method, row in rows.items():
                row[f"{kind} {tempo_bpm:.0f}"] = float(np.median(distances(heard_beats(x, method)[1], halves))) * 1000
    return rows


def clicks(kind: str, tempo_bpm: float) -> tuple[Audio, Times]:
    """Thirty seconds of one sharp sound on every beat, the first of four louder, and when that is, in seconds."""
    t = np.arange(round(0.15 * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    noise = np.random.default_rng(1).standard_normal(len(t) + 1)
    one = {
        "noise": noise[1:] * np.exp(-t / 0.01), "hat": np.diff(noise) * np.exp(-t / 0.02),
        "blip": np.sin(2 * np.pi * 1000.0 * t) * np.exp(-t / 0.03),
        "kick": np.sin(2 * np.pi * np.cumsum(50.0 + 115.0 * np.exp(-t / 0.028)) / SAMPLE_RATE_HZ) * np.exp(-t / 0.1),
    }[kind]  # fmt: skip
    beats = np.arange(0.5, 29.5, 60.0 / tempo_bpm)
    x = np.zeros(30 * SAMPLE_RATE_HZ, np.float32)
    for i, at_s in enumerate(beats):
        add_at(x, (one * (0.5 if i % 4 == 0 else 0.35) / np.abs(one).max()).astype(np.float32), round(at_s * SAMPLE_RATE_HZ))
    return x, beats


def distances(found: Times, written: Times) -> Times:
    """How much later each found beat is than the nearest written one."""
    gaps = found[:, None] - written[None, :]
    nearest: Times = gaps[np.arange(len(found)), np.abs(gaps).argmin(1)]
    return nearest


def tempo_ratio(found_bpm: float, written_bpm: float) -> tuple[float, float]:
    """The level of the metre at which a tempo was found (half, same, double), and how far it is off there (0.01: 1 %)."""
    level = min(OCTAVES, key=lambda octave: abs(np.log2(found_bpm / (octave * written_bpm))))
    return level, abs(found_bpm / (level * written_bpm) - 1.0)


def heard_key(samples: Audio) -> tuple[str, str]:
    """Tonic and "major" or "minor" as the estimator finds them in 48 kHz sound."""
    tonic, scale, _ = _essentia().KeyExtractor(profileType="bgate")(mono_at(samples, RATE_HZ))
    return _SHARPS.get(tonic, tonic), str(scale)


def written_key(score: Score) -> tuple[str, str]:
    """Tonic of a score, and whether its mode has the major or the minor third."""
    return score.key, "major" if 4 in SCALES[score.mode] else "minor"


def key_distance(heard: tuple[str, str], written: tuple[str, str]) -> str:
    """How two keys lie to each other: "same", "fifth" (same third), "relative", "parallel" or "other"."""
    step = (NOTE_NAMES.index(heard[0]) - NOTE_NAMES.index(written[0])) % 12
    if heard[1] == written[1]:
        return {0: "same", 7: "fifth", 5: "fifth"}.get(step, "other")
    relative = 9 if written[1] == "major" else 3
    return {0: "parallel", relative: "relative"}.get(step, "other")


def piece_row(piece: Piece) -> dict[str, Any]:
    """All that is measured of one piece."""
    score, x = piece.score, piece.samples
    tempo, beats = heard_beats(x)
    level, off = tempo_ratio(tempo, score.tempo_bpm)
    late = late_s(score, beats, level)
    second_tempo, second_beats = heard_beats(x, "degara")
    second_level, second_off = tempo_ratio(second_tempo, score.tempo_bpm)
    whole, worst = mono_loss_db(x)
    heard, written = heard_key(x), written_key(score)
    return {
        "genre": score.plan.genre, "written bpm": score.tempo_bpm, "heard bpm": tempo, "level": level, "off": off,
        "beats ms": float(np.median(late)) * 1000,
        "spread ms": float(np.median(np.abs(late - np.median(late)))) * 1000,
        "second level": second_level, "second off": second_off,
        "second beats ms": float(np.median(late_s(score, second_beats, second_level))) * 1000,
        "written key": " ".join(written), "heard key": " ".join(heard),
        "mode": score.mode, "key": key_distance(heard, written), "loudness": loudness_lufs(x), "true peak": true_peak_db(x),
        "clicks": len(clicks_s(x)), "dc": dc(x), "clipped": clipped(x), "mono": whole, "mono octave": worst,
        "centre hz": spectral_centre_hz(x), "valence": score.plan.mood.valence, "arousal": score.plan.mood.arousal,
    }  # fmt: skip


def late_s(score: Score, beats: Times, level: float) -> Times:
    """How much later each found beat is than the written one at the level of the metre at which it was found."""
    return distances(beats, np.arange(0.0, score.plan.duration_s, 60.0 / (score.tempo_bpm * max(level, 1.0))))


def spectral_centre_hz(samples: Audio) -> float:
    """Mean over time of the middle of the log-frequency spectrum, weighted by energy: how bright a sound is."""
    x = mono_at(samples, RATE_HZ)
    frames = np.lib.stride_tricks.sliding_window_view(x, 4096)[::4096] * np.hanning(4096)
    power = np.abs(np.fft.rfft(frames)) ** 2
    octave = np.log2(np.fft.rfftfreq(4096, 1 / RATE_HZ)[4:])
    loud = power.sum(1) > 0.01 * power.sum(1).mean()
    amplitude = np.sqrt(power[loud][:, 4:])
    return float(2.0 ** ((amplitude * octave).sum() / amplitude.sum()))


# ---------------------------------------------------------------- how far pieces lie apart


def melodic_distance(a: Score, b: Score) -> float:
    """1 minus the likeness of two melodies: which pairs of steps follow each other, in semitones; 0 for a transposed melody."""
    return _apart(_steps(a), _steps(b))


def rhythmic_distance(a: Score, b: Score) -> float:
    """1 minus the likeness of two rhythms: when all parts and the drums strike within the bar, in sixteenths, and who."""
    return _apart(_strikes(a), _strikes(b))


def _melody(score: Score) -> list[int]:
    """Pitches of the melody, one at a time."""
    notes = sorted((n for n in score.notes if n.part in ("melody", "theme")), key=lambda n: (n.start_s, -n.pitch_midi))
    return [n.pitch_midi for i, n in enumerate(notes) if i == 0 or n.start_s - notes[i - 1].start_s > 0.03]


def _steps(score: Score) -> Mapping[Any, float]:
    steps = [b - a for a, b in pairwise(_melody(score))]
    return Counter(pairwise(steps))


def _strikes(score: Score) -> Mapping[Any, float]:
    beat_s, metre = score.plan.beat_s, score.plan.beats_per_bar
    found: Counter[Any] = Counter()
    for sixteenth, who, _ in {(round(4 * note.start_s / beat_s), *_striker(score, note)) for note in score.notes}:
        found[who, sixteenth % (4 * metre), metre] += 1
    return found


def _striker(score: Score, note: Note) -> tuple[Any, str]:
    """Whose stroke a note belongs to: the drum, or the role of its part, and that part; all notes of a chord are one stroke."""
    return (note.pitch_midi if note.part == "drums" else _role(score, note.part)), note.part


def _role(score: Score, part: str) -> str:
    return next((layer.role for layer in score.plan.style.layers if layer.part == part), part)


def _apart(a: Mapping[Any, float], b: Mapping[Any, float]) -> float:
    dot = sum(a[key] * b[key] for key in a if key in b)
    size = np.sqrt(sum(v * v for v in a.values()) * sum(v * v for v in b.values()))
    return float(1.0 - dot / size) if size else 1.0


def diversity(scores: Mapping[str, Score]) -> dict[str, Any]:
    """Distances of all pairs: median, the smallest, and between whom that is."""
    out: dict[str, Any] = {}
    for name, measure in (("melody", melodic_distance), ("rhythm", rhythmic_distance)):
        found = {(a, b): measure(scores[a], scores[b]) for a, b in combinations(scores, 2)}
        nearest = min(found, key=lambda pair: found[pair])
        out[name] = {"median": float(np.median(list(found.values()))), "smallest": found[nearest], "between": " / ".join(nearest)}
    return out


# ---------------------------------------------------------------- whether they follow the mood


def brightness_of_mode(mode: str) -> float:
    """Place of a mode from the darkest (phrygian, 0) to the brightest (lydian, 1)."""
    order = list(SCALES)
    return 1.0 - order.index(mode) / (len(order) - 1)


def follows_mood(rows: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    """Correlations over pieces: tempo with arousal, mode with valence, brightness of the sound with both together."""
    moods = [Mood(row["valence"], row["arousal"]) for row in rows]
    valence, arousal = np.array([m.valence for m in moods]), np.array([m.arousal for m in moods])
    tempo = np.log2([row["written bpm"] for row in rows])
    mode = np.array([brightness_of_mode(row["mode"]) for row in rows])
    centre = np.log2([row["centre hz"] for row in rows])
    return {
        "tempo with arousal": _correlation(tempo, arousal),
        "mode with valence": _correlation(mode, valence),
        "brightness with arousal": _correlation(centre, arousal),
        "brightness with valence": _correlation(centre, valence),
    }


def _correlation(a: Times, b: Times) -> float:
    return float(np.corrcoef(a, b)[0, 1])
