"""Glimpses of a film at a finding: a small picture, a short waveform."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from pathlib import Path

import av
import numpy as np
import skia

from seedream.types import SAMPLE_RATE_HZ, Audio, Rect

WIDTH = 320
JPEG_QUALITY = 82
WAVE_S, WAVE_COLUMNS, WAVE_HEIGHT = 1.5, 160, 56


def pictures_at(film: Path, times_s: Sequence[float]) -> list[str]:
    """The frames that are seen at film times, as data addresses of JPEG pictures ("" beyond the end)."""
    found = []
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        for time_s in times_s:
            container.seek(int(max(time_s, 0.0) / (stream.time_base or 1)), stream=stream)
            half = 0.5 / float(stream.average_rate or 30)
            frame = next((f for f in container.decode(stream) if (f.time or 0.0) >= time_s - half), None)
            found.append(_jpeg(frame) if frame is not None else "")
    return found


def _jpeg(frame: av.VideoFrame) -> str:
    height = round(WIDTH * frame.height / frame.width)
    pixels = np.ascontiguousarray(frame.to_ndarray(width=WIDTH, height=height, format="rgba"))
    image = skia.Image.fromarray(pixels, colorType=skia.kRGBA_8888_ColorType)
    data = image.encodeToData(skia.EncodedImageFormat.kJPEG, JPEG_QUALITY)
    return "data:image/jpeg;base64," + base64.b64encode(bytes(data)).decode()


def waveform(sound: Audio, time_s: float) -> str:
    """An SVG drawing of a mono sound from a little before to a little after a film time, its moment marked."""
    first = round((time_s - WAVE_S) * SAMPLE_RATE_HZ)
    count = round(2 * WAVE_S * SAMPLE_RATE_HZ)
    part = np.zeros(count, np.float32)
    inside = sound[max(first, 0) : max(first + count, 0)]
    part[max(-first, 0) : max(-first, 0) + len(inside)] = inside
    peaks = np.abs(part[: count // WAVE_COLUMNS * WAVE_COLUMNS]).reshape(WAVE_COLUMNS, -1).max(1)
    half, step = WAVE_HEIGHT / 2, WIDTH / WAVE_COLUMNS
    lines = "".join(
        f"M{x * step:.0f} {half - max(peak, 0.01) * half:.1f}V{half + max(peak, 0.01) * half:.1f}" for x, peak in enumerate(peaks)
    )
    return (
        f'<svg viewBox="0 0 {WIDTH} {WAVE_HEIGHT}" role="img" aria-label="sound around {time_s:.1f} seconds">'
        f'<path class="wave" d="{lines}"/><path class="now" d="M{WIDTH / 2} 0V{WAVE_HEIGHT}"/></svg>'
    )


def frame_on(region: Rect) -> str:
    """A box over a picture, in per cent."""
    return (
        f'<i style="left:{region.x * 100:.1f}%;top:{region.y * 100:.1f}%;'
        f'width:{region.width * 100:.1f}%;height:{region.height * 100:.1f}%"></i>'
    )
