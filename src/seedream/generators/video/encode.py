"""Encoding: frames of one shot to an H.264 segment that can be joined to others without encoding again.

No B-frames and a closed group of pictures, so that every segment stands alone and presentation order is coding order;
one encoder thread, so that the same frames always give the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.video.reformatter import Colorspace

from seedream.types import FrameSpec, Quality

Pixels = Any
"""BGRA `(H, W, 4)` uint8."""

SETTINGS: dict[Quality, dict[str, str]] = {
    "draft": {"preset": "ultrafast", "crf": "27"},
    "standard": {"preset": "superfast", "crf": "23"},
    "high": {"preset": "superfast", "crf": "21"},
}
_BT709 = 1
_LIMITED_RANGE = 1


def encode_segment(path: Path, frames: Iterable[Pixels], frame: FrameSpec, quality: Quality, done: Callable[[int], None]) -> int:
    """Encode frames to `path` (MP4, H.264, 4:2:0, BT.709); returns how many there were. `done(n)` is called after each."""
    count = 0
    with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as container:
        stream = container.add_stream("libx264", rate=frame.fps)
        _configure(stream, frame, quality)
        for pixels in frames:
            picture = av.VideoFrame.from_ndarray(pixels, format="bgra")
            converted = picture.reformat(format="yuv420p", dst_colorspace=Colorspace.ITU709)
            converted.pts, converted.time_base = count, Fraction(1, frame.fps)
            for packet in stream.encode(converted):
                container.mux(packet)
            count += 1
            done(count)
        for packet in stream.encode(None):
            container.mux(packet)
    return count


def _configure(stream: Any, frame: FrameSpec, quality: Quality) -> None:
    stream.width, stream.height, stream.pix_fmt = frame.width, frame.height, "yuv420p"
    stream.time_base = Fraction(1, frame.fps)
    context = stream.codec_context
    context.time_base = Fraction(1, frame.fps)
    context.thread_count = 1
    context.color_primaries = context.color_trc = context.colorspace = _BT709
    context.color_range = _LIMITED_RANGE
    context.options = {**SETTINGS[quality], "bf": "0", "g": str(frame.fps * 4), "x264-params": "log-level=error:open-gop=0"}
