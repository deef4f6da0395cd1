"""Assessment of a delivered folder: one pass over the decoded film, every check on what comes out of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import soundfile

from seedream.errors import InputError
from seedream.refinement.consistency import check_consistency
from seedream.refinement.delivery import Delivery
from seedream.refinement.findings import Finding, Fix, Report, blocking
from seedream.refinement.media import FilmInfo, decode_audio, film_info
from seedream.refinement.quality import legibility, picture
from seedream.refinement.quality.balance import check_voice
from seedream.refinement.quality.captions import check_captions, read_srt
from seedream.refinement.quality.composition import check_composition
from seedream.refinement.quality.coverage import check_coverage
from seedream.refinement.quality.defects import check_defects
from seedream.refinement.quality.looking import Looks
from seedream.refinement.quality.loudness import check_loudness
from seedream.refinement.quality.material import Judged, Material, Sounds, norms
from seedream.refinement.quality.mouths import check_mouths
from seedream.refinement.quality.pacing import check_pacing
from seedream.refinement.quality.regions import RegionChange
from seedream.refinement.quality.repetition import check_repetition
from seedream.refinement.quality.steadiness import check_exposure, check_steadiness
from seedream.refinement.quality.sync import Heard, check_sync, hard_cuts, lag_between
from seedream.refinement.quality.thunder import check_thunder
from seedream.refinement.quality.tone import check_tone
from seedream.refinement.quality.watching import Viewing, watch
from seedream.refinement.quality.wording import check_wording
from seedream.storage.store import Store
from seedream.types import SAMPLE_RATE_HZ, Audio, Quality

CHECKS: tuple[Callable[[Material], Judged], ...] = (
    check_steadiness, check_exposure, check_defects, check_voice, check_wording, check_composition, check_pacing, check_repetition,
    check_coverage, check_tone, check_consistency,
)  # fmt: skip
"""What is looked at beside the technical checks of picture, sound and captions."""
SEVERITIES = ("note", "warning", "blocking")
DURATION_TOLERANCE_S = 0.5


def assess(delivery: Delivery, album: Store | None = None) -> Report:
    """Measure a delivered film; with an `album` only the shots that it does not know are decoded.

    Raises InputError where a file is missing or cannot be decoded.
    """
    for path in (delivery.film, delivery.folder / "audio.wav"):
        if not path.exists():
            raise InputError(f"{path} is missing; expected a folder written by `seedream create --out`")
    try:
        info, film_audio = film_info(delivery.film), decode_audio(delivery.film)
        viewing = watch(delivery, info, album)
    except (OSError, IndexError, ValueError) as error:
        raise InputError(f"cannot decode {delivery.film} ({error}); make the film again") from error
    mix = _read(delivery.folder / "audio.wav")
    lag_s = lag_between(film_audio.mean(1), mix.mean(1))
    material = _material(delivery, info, viewing, film_audio, mix, lag_s or 0.0)
    findings, measures = _check_container(delivery, info)
    for found, measured in (_see(material, viewing), _hear(material, lag_s), *(check(material) for check in CHECKS)):
        findings, measures = findings + found, measures | measured
    return Report(_told(findings, delivery.promise.quality), measures)


def _material(delivery: Delivery, info: FilmInfo, viewing: Viewing, film: Audio, mix: Audio, lag_s: float) -> Material:
    stems = {name: _read(delivery.stem(name)).mean(1) for name in ("voice", "music", "effects", "ambience")}
    length = min(map(len, stems.values()))
    sounds = Sounds(film, mix, {name: stem[:length] for name, stem in stems.items()})
    frames = measures_of(viewing.looks, info.fps)
    cuts = picture.find_cuts(frames, [event.time_s for event in delivery.events if event.kind == "lightning"])
    return Material(delivery, info, viewing.looks, cuts, viewing.regions, sounds, read_srt(delivery.folder / "captions.srt"), lag_s)


def _see(material: Material, viewing: Viewing) -> Judged:
    delivery, frames = material.delivery, measures_of(material.looks, material.info.fps)
    findings = picture.check_black(frames, delivery) + picture.check_frozen(frames, delivery) + picture.check_flashing(frames)
    findings += legibility.check_text(viewing.texts)
    offsets = picture.match(material.cuts_s, delivery.shot_starts_s[1:])
    return findings, {"cuts_found": len(offsets), "cuts_promised": len(delivery.shot_starts_s) - 1}


def _hear(material: Material, known_lag_s: float | None) -> Judged:
    delivery, sounds, lag_s, fps = material.delivery, material.sounds, material.lag_s, material.info.fps
    stems, mono = sounds.stems, sounds.film.mean(1)
    together: Audio = np.sum(list(stems.values()), 0)
    heard = Heard(mono, sounds.mix.mean(1), stems["effects"], stems["music"], together, known_lag_s, delivery.song_bpm)
    checked = (
        check_loudness(sounds.film, delivery.loudness_lufs),
        check_sync(material.regions, hard_cuts(material.cuts_s.tolist(), material.promise.shots), heard, fps),
        check_mouths(material.regions, stems["voice"], lag_s, fps, delivery.shot_starts_s),
        check_thunder(material.regions, delivery.events, stems["effects"], lag_s),
        check_captions(material.cues, stems["voice"], lag_s, delivery.duration_s, delivery.words),
    )
    findings: list[Finding] = []
    measures: dict[str, float | str] = {}
    for found, measured in checked:
        findings, measures = findings + found, measures | measured
    return findings, measures


def _told(findings: Sequence[Finding], quality: Quality) -> tuple[Finding, ...]:
    """What is told at a threshold of quality, the gravest first."""
    told = norms()["threshold"][quality]["told"]
    return tuple(sorted((f for f in findings if f.severity in told), key=lambda f: SEVERITIES.index(f.severity), reverse=True))


def _read(path: Path) -> Audio:
    """A sound as `(N, channels)` at 48 kHz."""
    try:
        data, rate = soundfile.read(str(path), dtype="float32", always_2d=True)
    except (OSError, soundfile.LibsndfileError) as error:
        raise InputError(f"{path} is missing or no sound file; make the film again with `seedream create`") from error
    if rate != SAMPLE_RATE_HZ:
        raise InputError(f"{path} has {rate} Hz; expected {SAMPLE_RATE_HZ}")
    sound: Audio = data
    return sound


def _check_container(delivery: Delivery, info: FilmInfo) -> tuple[list[Finding], dict[str, float | str]]:
    findings = []
    length_s, asked_s, sound_s = info.video_duration_s, delivery.duration_s, info.audio_duration_s
    if abs(length_s - asked_s) > DURATION_TOLERANCE_S:
        message = f"the film lasts {length_s:.2f} s, {asked_s:.2f} were asked"
        findings.append(blocking("duration", message, length_s, asked_s, Fix("timing", "time again")))
    if abs(length_s - sound_s) > 0.15:
        message = f"picture ({length_s:.2f} s) and sound ({sound_s:.2f} s) differ in length"
        findings.append(blocking("duration", message, sound_s, length_s, Fix("timing", "join again")))
    if (info.width, info.height) != (delivery.width, delivery.height):
        message = f"the film has {info.width}x{info.height}, asked {delivery.width}x{delivery.height}"
        findings.append(blocking("size", message, info.width, delivery.width, Fix("shot", "render again")))
    return findings, {"duration_s": round(info.video_duration_s, 3), "frames": info.frame_count, "fps": round(info.fps, 3)}


def watch_film(delivery: Delivery, info: FilmInfo) -> tuple[picture.FrameMeasures, list[RegionChange], list[legibility.SeenText]]:
    """Decode once; measure whole frames, the regions of events while they happen, and text when it stands."""
    viewing = watch(delivery, info)
    return measures_of(viewing.looks, info.fps), list(viewing.regions), list(viewing.texts)


def measures_of(looks: Looks, fps: float) -> picture.FrameMeasures:
    """The numbers of frames that the checks of the picture read."""
    times, mean, p99, change = (looks.column(name) for name in ("time_s", "mean", "p99", "change"))
    return picture.FrameMeasures(times, mean, p99, change, fps)
