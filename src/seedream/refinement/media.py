"""Reading delivered files back: the critic measures what a viewer gets, never what was intended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

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
    """`(film time, luma (height / stride, width / stride) 0..255)` of every frame, one pixel of `stride` in each direction.

    Taken straight from the decoded luma plane (limited range expanded): no conversion, no scaling.
    """
    expand = np.clip((np.arange(256) - 16) * 255 / 219 + 0.5, 0, 255).astype(np.uint8)
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        for frame in container.decode(stream):
            plane = frame.planes[0]
            rows = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)[: frame.height, : frame.width]
            yield float(frame.time or 0.0), expand[rows[::stride, ::stride]]
