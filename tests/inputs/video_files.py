"""Video files for tests, drawn here: shots of coloured noise that stand, pan or come nearer."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray


def texture(seed: int, tint: tuple[float, float, float], side: int = 480) -> NDArray[np.uint8]:
    """Soft noise in a colour, `(side, side, 3)`."""
    from scipy import ndimage

    noise = ndimage.gaussian_filter(np.random.default_rng(seed).random((side, side)), 3.0)
    noise = (noise - noise.min()) / (noise.max() - noise.min())
    return np.asarray(255 * (0.25 + 0.75 * noise[..., None]) * np.array(tint), np.uint8)


def clip(
    path: Path,
    shots: list[tuple[str, float, tuple[float, float, float]]],
    fps: int = 12,
    *,
    beep_s: tuple[float, float] | None = None,
    dissolve_s: float = 0.0,
) -> Path:
    """Write shots (move, seconds, colour) of 160x90 pixels; moves: static, pan (to the right), push. With `beep_s` there is sound:
    a tone of 440 Hz between these times, else silence. `dissolve_s` is how long one shot becomes the next."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=fps)
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = 160, 90, "yuv420p", 2_000_000
        if beep_s is not None:
            _beep(container, sum(seconds for _, seconds, _ in shots), beep_s)
        data = [texture(number, tint) for number, (_, _, tint) in enumerate(shots)]
        for number, (move, seconds, _) in enumerate(shots):
            for i in range(round(seconds * fps)):
                left_s, picture = seconds - i / fps, _seen(data[number], move, i / fps)
                if left_s < dissolve_s and number + 1 < len(shots):
                    coming = _seen(data[number + 1], shots[number + 1][0], 0.0)
                    share = 1 - left_s / dissolve_s
                    picture = np.asarray((1 - share) * picture + share * coming, np.uint8)
                container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def _beep(container: av.container.OutputContainer, length_s: float, beep_s: tuple[float, float]) -> None:
    stream = container.add_stream("aac", rate=44_100)
    t = np.arange(round(length_s * 44_100)) / 44_100
    wave = (0.05 * np.sin(2 * np.pi * 440 * t) * ((t >= beep_s[0]) & (t < beep_s[1]))).astype(np.float32)
    for start in range(0, len(wave), 1024):
        frame = av.AudioFrame.from_ndarray(np.tile(wave[None, start : start + 1024], (2, 1)), format="fltp", layout="stereo")
        frame.sample_rate, frame.pts = 44_100, start
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))


def _seen(data: NDArray[np.uint8], move: str, time_s: float) -> NDArray[np.uint8]:
    left, scale = 60, 1.0
    if move == "pan":
        left += round(24 * time_s)
    if move == "push":
        scale = 1.0 / (1.0 + 0.12 * time_s)
    rows = np.round(200 + (np.arange(90) - 45) * scale).astype(int)
    columns = np.round(left + 80 + (np.arange(160) - 80) * scale).astype(int)
    return np.ascontiguousarray(data[np.ix_(rows, columns)])
