"""Threshold screens: what makes a tone into dots, hatching or cut lines when it is printed.

A screen is `(H, W)` float32 in 0..1: where it is high, little ink is enough to print. It is fixed to the screen of the viewer, as a
printed page is, so nothing swims.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from seedream.rendering.nature_kit.noise import Field, smoothstep
from seedream.rendering.styles.textures import texture
from seedream.types import FrameSpec

Screen = Callable[[FrameSpec, float, float], Field]
"""`(frame, pitch in design units, angle in degrees)`."""


def _turned(frame: FrameSpec, angle: float) -> tuple[Field, Field]:
    """Coordinates in design units along and across a direction."""
    x = np.arange(frame.width, dtype=np.float32)[None] / frame.scale
    y = np.arange(frame.height, dtype=np.float32)[:, None] / frame.scale
    c, s = np.float32(np.cos(np.radians(angle))), np.float32(np.sin(np.radians(angle)))
    return np.asarray(x * c + y * s, np.float32), np.asarray(y * c - x * s, np.float32)


def dots(frame: FrameSpec, pitch: float, angle: float) -> Field:
    """Round dots on a turned square grid; they grow with the tone and become holes in the shadows."""
    along, across = _turned(frame, angle)
    k = np.float32(2 * np.pi / pitch)
    return np.asarray(0.5 + 0.25 * (np.cos(along * k) + np.cos(across * k)), np.float32)


def _strokes(frame: FrameSpec, pitch: float, angle: float, waver: float, swell: float) -> Field:
    """1 in the middle of each stroke, 0 half a pitch beside it; strokes waver and swell."""
    across = _turned(frame, angle)[1]
    waves = texture("waves", frame.width, frame.height, frame.scale * 16)
    phase = (across + waver * waves) / np.float32(pitch)
    swelling = swell * texture("other_waves", frame.width, frame.height, frame.scale * 4)
    return np.asarray(1 - 2 * np.abs(phase - np.floor(phase) - 0.5) + swelling, np.float32)


def hatch(frame: FrameSpec, pitch: float, angle: float) -> Field:
    """Pen hatching: one direction in the half-tones, crossed in the shadows, crossed again in the dark."""
    layers = ((angle, 0.60), (angle + 62, 0.36), (angle - 50, 0.16))
    out = np.zeros((frame.height, frame.width), np.float32)
    for turn, start in layers:
        strokes = _strokes(frame, pitch, turn, 8.0, 0.05)
        # a stroke has one width, whatever the tone: ink comes between start and a little more, then grows slowly
        out = np.maximum(out, smoothstep(0.42, 0.9, strokes) * np.float32(start) + np.clip(strokes - 0.45, 0, 1) * 0.12)
    return np.asarray(np.clip(out + 0.07, 0, 0.97), np.float32)


def cuts(frame: FrameSpec, pitch: float, angle: float) -> Field:
    """Cuts of a gouge in wood: tapering wavy lines that widen with the tone until only slivers of paper are left."""
    strokes = np.clip(_strokes(frame, pitch, angle, 22.0, 0.16), 0, 1)
    chips = texture("tooth", frame.width, frame.height, frame.scale)
    return np.asarray(np.clip(0.1 + 0.76 * strokes + 0.05 * chips, 0.08, 0.98), np.float32)


def flat(frame: FrameSpec, pitch: float, angle: float) -> Field:
    """No raster: ink where the picture is dark, with the tooth of the paper at its edge; `pitch` and `angle` mean nothing."""
    return np.asarray(0.5 + 0.08 * texture("tooth", frame.width, frame.height, frame.scale), np.float32)


SCREENS: Mapping[str, Screen] = {"dots": dots, "hatch": hatch, "cuts": cuts, "flat": flat}
