"""Reading delivered files back: the critic measures what a viewer gets, never what was intended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from seedream.types import SAMPLE_RATE_HZ, Audio


@dataclass(frozen=True, slots=True)
class FilmInfo:
    """What a container says of itself; times in seconds."""

    width: int
    height: int
    fps: float
    frame_count: int
    video_duration_s: float
    audio_duration_s: float
    audio_rate_hz: int
    codec: str


def film_info(path: Path) -> FilmInfo:
    """Header facts of a film."""
    with av.open(str(path)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        fps = float(video.average_rate or 0)
        return FilmInfo(
            video.width, video.height, fps, video.frames,
            float((video.duration or 0) * (video.time_base or 0)), float((audio.duration or 0) * (audio.time_base or 0)),
            audio.rate, video.codec_context.name,
        )  # fmt: skip


def decode_audio(path: Path) -> Audio:
    """All sound of a film `(N, 2)` float32 at 48 kHz, placed by its time stamps: sample 0 is film time 0."""
    blocks: list[tuple[int, Audio]] = []
    resampler = av.AudioResampler(format="fltp", layout="stereo", rate=SAMPLE_RATE_HZ)
    with av.open(str(path)) as container:
        for frame in container.decode(audio=0):
            at = round((frame.time or 0.0) * SAMPLE_RATE_HZ)
            for piece in resampler.resample(frame):
                samples: Audio = piece.to_ndarray().T.astype(np.float32)
                blocks.append((at, samples))
                at += len(samples)
    total = max((at + len(block) for at, block in blocks), default=0)
    out = np.zeros((max(total, 1), 2), np.float32)
    for at, block in blocks:
        skip = max(-at, 0)
        out[at + skip : at + len(block)] = block[skip:]
    return out


def decode_luma(path: Path, stride: int) -> Iterator[tuple[float, NDArray[np.uint8]]]:
    """`(film time, luma (height / stride, width / stride) 0..255)` of every frame, one pixel of `stride` in each direction."""
    return ((picture.time_s, picture.luma) for picture in decode_pictures(path, stride))


@dataclass(frozen=True, eq=False, slots=True)
class Picture:
    """A decoded frame, strided: film time, luma 0..255 and the colour differences u and v, 128 for grey, at half its size."""

    time_s: float
    luma: NDArray[np.uint8]
    u: NDArray[np.uint8]
    v: NDArray[np.uint8]


def decode_pictures(path: Path, stride: int, span_s: tuple[float, float] | None = None) -> Iterator[Picture]:
    """Every frame, or those from the first of `span_s` up to but not including the second.

    Taken straight from the decoded planes (4:2:0, limited range expanded): no conversion, no scaling.
    """
    expand = np.clip((np.arange(256) - 16) * 255 / 219 + 0.5, 0, 255).astype(np.uint8)
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        if span_s and span_s[0] > 0 and stream.time_base:
            container.seek(int(span_s[0] / stream.time_base), stream=stream)
        half = 0.5 / float(stream.average_rate or 30)
        for frame in container.decode(stream):
            time_s = float(frame.time or 0.0)
            if span_s and time_s < span_s[0] - half:
                continue
            if span_s and time_s >= span_s[1] - half:
                return
            luma, u, v = (_plane(frame.planes[i], frame, 2 if i else 1)[::stride, ::stride] for i in range(3))
            yield Picture(time_s, expand.take(luma), u.copy(), v.copy())


def _plane(plane: Any, frame: Any, share: int) -> NDArray[np.uint8]:
    rows = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
    return rows[: -(-frame.height // share), : -(-frame.width // share)]
