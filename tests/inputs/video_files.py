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


def clip(path: Path, shots: list[tuple[str, float, tuple[float, float, float]]], fps: int = 12) -> Path:
    """Write shots (move, seconds, colour) of 160x90 pixels; moves: static, pan (to the right), push."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=fps)
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = 160, 90, "yuv420p", 2_000_000
        for number, (move, seconds, tint) in enumerate(shots):
            data = texture(number, tint)
            for i in range(round(seconds * fps)):
                container.mux(stream.encode(av.VideoFrame.from_ndarray(_seen(data, move, i / fps), format="rgb24")))
        container.mux(stream.encode(None))
    return path


def _seen(data: NDArray[np.uint8], move: str, time_s: float) -> NDArray[np.uint8]:
    left, scale = 60, 1.0
    if move == "pan":
        left += round(24 * time_s)
    if move == "push":
        scale = 1.0 / (1.0 + 0.12 * time_s)
    rows = np.round(200 + (np.arange(90) - 45) * scale).astype(int)
    columns = np.round(left + 80 + (np.arange(160) - 80) * scale).astype(int)
    return np.ascontiguousarray(data[np.ix_(rows, columns)])
