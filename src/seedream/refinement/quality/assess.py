"""Assessment of a delivered folder: one pass over the decoded film, every check on what comes out of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from seedream.errors import InputError
from seedream.refinement.delivery import Delivery
from seedream.refinement.findings import Finding, Fix, Report, blocking
from seedream.refinement.media import FilmInfo, decode_audio, decode_luma, film_info
from seedream.refinement.quality import legibility, picture
from seedream.refinement.quality.captions import check_captions, read_srt
from seedream.refinement.quality.loudness import check_loudness
from seedream.refinement.quality.mouths import check_mouths
from seedream.refinement.quality.regions import RegionChange, Watch, crop
from seedream.refinement.quality.sync import Heard, check_sync, lag_between
from seedream.refinement.quality.thunder import check_thunder
from seedream.types import SAMPLE_RATE_HZ, Audio

LONG_SIDE = 640
"""Frames are measured at this length of their longer side: enough for regions of a few per cent of the frame."""
DURATION_TOLERANCE_S = 0.5


def assess(delivery: Delivery) -> Report:
    """Measure a delivered film. Raises InputError where a file is missing or cannot be decoded."""
    for path in (delivery.film, delivery.folder / "audio.wav"):
        if not path.exists():
            raise InputError(f"{path} is missing; expected a folder written by `seedream create --out`")
    try:
        info, film_audio = film_info(delivery.film), decode_audio(delivery.film)
    except (OSError, IndexError, ValueError) as error:
        raise InputError(f"cannot decode {delivery.film} ({error}); make the film again") from error
    frames, regions, texts = watch_film(delivery, info)
    findings, measures = _check_container(delivery, info)
    findings += picture.check_black(frames, delivery) + picture.check_frozen(frames, delivery) + picture.check_flashing(frames)
    findings += legibility.check_text(texts)
    cuts = picture.find_cuts(frames, [event.time_s for event in delivery.events if event.kind == "lightning"])
    cut_offsets = picture.match(cuts, delivery.shot_starts_s[1:])
    measures |= {"cuts_found": len(cut_offsets), "cuts_promised": len(delivery.shot_starts_s) - 1}
    more, sound = _listen(delivery, film_audio, regions, cuts, info.fps)
    return Report(tuple(findings + more), measures | sound)


def _listen(
    delivery: Delivery, film: Audio, regions: Sequence[RegionChange], cuts: NDArray[np.float64], fps: float
) -> tuple[list[Finding], dict[str, float | str]]:
    findings, measures = check_loudness(film, delivery.loudness_lufs)
    mono, whole = film.mean(1), _mono(delivery.folder / "audio.wav")
    stems = {name: _mono(delivery.stem(name)) for name in ("voice", "music", "effects", "ambience")}
    length = min(map(len, stems.values()))
    together: Audio = np.sum([stem[:length] for stem in stems.values()], 0)
    more, sync = check_sync(
        regions, cuts.tolist(), Heard(mono, whole, stems["effects"], stems["music"], together, delivery.song_bpm), fps
    )
    lag = lag_between(mono, whole) or 0.0
    cues = read_srt(delivery.folder / "captions.srt")
    checked = (
        check_mouths(regions, stems["voice"], lag, fps, delivery.shot_starts_s),
        check_thunder(regions, delivery.events, stems["effects"], lag),
        check_captions(cues, stems["voice"], lag, delivery.duration_s, delivery.words),
    )
    for others, of_them in ((more, sync), *checked):
        findings, measures = findings + others, measures | of_them
    return findings, measures


def _mono(path: Path) -> Audio:
    try:
        data, rate = soundfile.read(str(path), dtype="float32", always_2d=True)
    except (OSError, soundfile.LibsndfileError) as error:
        raise InputError(f"{path} is missing or no sound file; make the film again with `seedream create`") from error
    if rate != SAMPLE_RATE_HZ:
        raise InputError(f"{path} has {rate} Hz; expected {SAMPLE_RATE_HZ}")
    mono: Audio = data.mean(1)
    return mono


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
    stride = max(max(info.width, info.height) // LONG_SIDE, 1)
    rows: list[tuple[float, float, float, float]] = []
    watches = [Watch(event) for event in delivery.events]
    texts: dict[int, legibility.SeenText] = {}
    previous: NDArray[np.int16] | None = None
    for time_s, luma in decode_luma(delivery.film, stride):
        current = luma.astype(np.int16)
        change = np.abs(current - (current if previous is None else previous))
        rows.append((time_s, float(luma.mean()) / 255, _percentile(luma, 0.99), float(change.mean()) / 255))
        for i, watch in enumerate(watches):
            watch.look(time_s, current, change)
            event = watch.event
            if event.kind == "reveal" and i not in texts and time_s >= event.time_s + 1.0:
                texts[i] = legibility.SeenText(event, np.float32(1 / 255) * crop(current, event.region).astype(np.float32))
        previous = current
    table = np.array(rows) if rows else np.zeros((1, 4))
    measured = [region for watch in watches if (region := watch.measured()) is not None]
    return picture.FrameMeasures(table[:, 0], table[:, 1], table[:, 2], table[:, 3], info.fps), measured, list(texts.values())


def _percentile(luma: NDArray[np.uint8], fraction: float) -> float:
    """Value 0..1 below which `fraction` of the pixels lie, from the histogram (ten times faster than sorting)."""
    counts = np.cumsum(np.bincount(luma.ravel(), minlength=256))
    return float(np.searchsorted(counts, fraction * counts[-1])) / 255
