"""Footage: a video of the user's own, checked, its pictures one after the other as small or as large as needed, and its sound."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from seedream.errors import InputError
from seedream.types import SAMPLE_RATE_HZ, Audio

Picture8 = NDArray[np.uint8]
"""Red, green, blue, `(H, W, 3)`."""

MOST_CLIPS, SHORTEST_S, LONGEST_S, SMALLEST_SIDE, MOST_SIDE = 24, 0.5, 3600.0, 64, 4320
_ENDS = 1_000_000


@dataclass(frozen=True, slots=True)
class Footage:
    """A checked video file: size in pixels as seen upright, length in seconds, pictures a second, and whether it has sound.

    `digest` is that of its size and of its first and last million bytes.
    """

    path: Path
    digest: str
    width: int
    height: int
    duration_s: float
    fps: float
    sound: bool

    @property
    def aspect(self) -> float:
        """Width over height."""
        return self.width / self.height

    def __str__(self) -> str:
        return self.path.name


def read_clips(given: object) -> tuple[Footage, ...]:
    """Footage of one path or several. Raises InputError for the first file that cannot be used."""
    paths = [given] if isinstance(given, (str, Path, Footage)) else list(given)  # type: ignore[call-overload]
    if len(paths) > MOST_CLIPS:
        raise InputError(f"got {len(paths)} videos; expected at most {MOST_CLIPS}")
    return tuple(p if isinstance(p, Footage) else read_footage(Path(str(p)).expanduser()) for p in paths)


def read_footage(path: Path) -> Footage:
    """Check a video file (mp4, mov, mkv, webm, gif…) and describe it. Raises InputError where it cannot be used."""
    if not path.is_file():
        raise InputError(f'got the video "{path}", which is not a file; expected one such as clip.mp4 or take.mov')
    return _described(path.resolve(), _digest(path))


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            head, size = file.read(_ENDS), path.stat().st_size
            file.seek(max(size - _ENDS, 0))
            return hashlib.sha256(head + file.read(_ENDS) + str(size).encode()).hexdigest()
    except OSError as error:
        raise InputError(f'the video "{path}" cannot be read: {error.strerror}; check its permissions') from error


@lru_cache(maxsize=64)
def _described(path: Path, digest: str) -> Footage:
    damaged = f'the video "{path}" is damaged or of no known format; save it again as mp4'
    try:
        with av.open(str(path)) as container:
            if not container.streams.video:
                raise InputError(f'the file "{path}" holds no pictures; expected a video such as clip.mp4')
            stream = container.streams.video[0]
            first = next(container.decode(stream), None)
            if first is None:
                raise InputError(damaged)
            turned = abs(int(getattr(first, "rotation", 0))) % 180 == 90
            rate = float(stream.average_rate or stream.guessed_rate or 25)
            length = float(container.duration or 0) / av.time_base or float((stream.duration or 0) * (stream.time_base or 0))
            sound = bool(container.streams.audio)
    except (av.FFmpegError, ValueError) as error:
        raise InputError(damaged) from error
    width, height = (first.height, first.width) if turned else (first.width, first.height)
    if not SHORTEST_S <= length <= LONGEST_S:
        raise InputError(f'the video "{path}" lasts {length:.2g} s; expected {SHORTEST_S:g} s to an hour')
    if min(width, height) < SMALLEST_SIDE or max(width, height) > 2 * MOST_SIDE:
        raise InputError(f'the video "{path}" has {width}x{height} pixels; expected at least {SMALLEST_SIDE} a side, at most 8K')
    return Footage(path, digest, width, height, length, rate, sound)


def pictures(footage: Footage, from_s: float = 0.0, *, largest: int = MOST_SIDE) -> Iterator[tuple[float, Picture8]]:
    """Time and upright pixels of every picture from a time on, at most `largest` pixels on the long side.

    Raises InputError where the file is gone or has changed, or is damaged there.
    """
    _check_same(footage)
    scale = min(1.0, largest / max(footage.width, footage.height))
    try:
        with av.open(str(footage.path)) as container:
            stream = container.streams.video[0]
            stream.thread_type = "AUTO"
            if from_s > 1.0:
                container.seek(round(max(from_s - 0.5, 0.0) * av.time_base))
            for frame in container.decode(stream):
                time_s = float(frame.time or 0.0) - float(stream.start_time or 0) * float(stream.time_base or 0)
                if time_s < from_s - 0.75 / footage.fps:
                    continue
                size = {"width": max(round(frame.width * scale / 2) * 2, 2), "height": max(round(frame.height * scale / 2) * 2, 2)}
                data: Picture8 = (
                    frame.reformat(format="rgb24", **(size if scale < 1 else {})).to_ndarray().astype(np.uint8, copy=False)
                )
                turns = int(getattr(frame, "rotation", 0)) // 90 % 4
                yield time_s, np.ascontiguousarray(np.rot90(data, turns)) if turns else data
    except (av.FFmpegError, ValueError) as error:
        raise InputError(f'the video "{footage.path}" is damaged; save it again as mp4') from error


def sound(footage: Footage, from_s: float, length_s: float) -> Audio:
    """What is heard in a stretch of a video, `(N, 2)` float32 at 48 kHz; shorter where the video ends, empty where it is silent.

    Raises InputError where the file is gone or has changed, or is damaged there.
    """
    _check_same(footage)
    wanted, parts, begun = round(length_s * SAMPLE_RATE_HZ), list[Audio](), 0
    if not footage.sound:
        return np.zeros((0, 2), np.float32)
    try:
        with av.open(str(footage.path)) as container:
            stream = container.streams.audio[0]
            if from_s > 1.0:
                container.seek(round((from_s - 0.5) * av.time_base))
            resampler = av.AudioResampler(format="fltp", layout="stereo", rate=SAMPLE_RATE_HZ)
            for frame in container.decode(stream):
                pieces = [p.to_ndarray().T.astype(np.float32) for p in resampler.resample(frame)]
                if not parts:
                    begun = round((float(frame.time or 0.0) - from_s) * SAMPLE_RATE_HZ)
                parts += pieces
                if begun + sum(map(len, parts)) >= wanted:
                    break
    except (av.FFmpegError, ValueError) as error:
        raise InputError(f'the video "{footage.path}" is damaged; save it again as mp4') from error
    heard = np.concatenate(parts) if parts else np.zeros((0, 2), np.float32)
    led = np.concatenate([np.zeros((max(begun, 0), 2), np.float32), heard])[max(-begun, 0) :]
    return np.ascontiguousarray(led[:wanted])


def _check_same(footage: Footage) -> None:
    if not footage.path.is_file() or _digest(footage.path) != footage.digest:
        raise InputError(
            f'the video "{footage.path}" is gone or has changed since the film was asked for; make the film again with it'
        )
