"""Features: what the unified encoder sees of a picture and hears of a sound, as numbers of fixed size.

A picture of any size becomes `PICTURE_PX` square and 64 tokens of 12 x 12 pixels; ten seconds of sound become 312 frames of a mel
spectrum and 26 tokens of 12 frames. Levels are relative to the mean of the recording, so that its gain says nothing.
"""

from __future__ import annotations

from functools import cache, lru_cache
from math import gcd

import numpy as np
from numpy.typing import NDArray
from scipy import signal

from seedream.types import Audio

Numbers = NDArray[np.float32]
Rgb = NDArray[np.uint8]

PICTURE_PX, PATCH_PX = 96, 12
PATCHES = (PICTURE_PX // PATCH_PX) ** 2
RATE_HZ, WINDOW, HOP, MELS = 16_000, 1024, 512, 48
FRAMES, FRAMES_A_TOKEN = 312, 12
FRAME_HZ = RATE_HZ / HOP
SOUND_S = FRAMES / FRAME_HZ
"""Length of the sound that is heard: 9.98 s."""
SOUND_TOKENS = FRAMES // FRAMES_A_TOKEN
_LOWEST_HZ, _HIGHEST_HZ = 40.0, 7600.0
_SAMPLES = 4
_FLOOR = 1e-5
"""Power against the mean below which everything counts as silent (50 dB)."""
_LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)


def resized(rgb: NDArray[np.number], height: int = PICTURE_PX, width: int = PICTURE_PX) -> Numbers:
    """Pixels `(H, W, 3)` averaged (or interpolated) to another size, as float32 in the units given.

    Of a large picture every few rows and columns are looked at, at least `_SAMPLES` for each pixel that becomes of them.
    """
    some = rgb[:: max(1, rgb.shape[0] // (_SAMPLES * height)), :: max(1, rgb.shape[1] // (_SAMPLES * width))]
    rows, columns = _weights(some.shape[0], height), _weights(some.shape[1], width)
    lower = rows @ some.astype(np.float32).reshape(some.shape[0], -1)
    out: Numbers = (columns @ lower.reshape(height, some.shape[1], 3)).astype(np.float32)
    return out


@lru_cache(maxsize=256)
def _weights(old: int, new: int) -> Numbers:
    """How much each old pixel gives to each new one `(new, old)`: tents as wide as the larger of both pixels."""
    centres = (np.arange(new) + 0.5) * old / new
    width = max(old / new, 1.0)
    tents = np.maximum(0.0, 1.0 - np.abs(centres[:, None] - (np.arange(old) + 0.5)) / width)
    return np.asarray(tents / tents.sum(1, keepdims=True), np.float32)


def picture_tokens(rgb: NDArray[np.number]) -> Numbers:
    """Patches `(64, 432)` of pixels 0..255 `(H, W, 3)`, about -1..1, row by row."""
    side = PICTURE_PX // PATCH_PX
    square = resized(rgb) if rgb.shape[:2] != (PICTURE_PX, PICTURE_PX) else rgb.astype(np.float32)
    patches = square.reshape(side, PATCH_PX, side, PATCH_PX, 3).transpose(0, 2, 1, 3, 4)
    return np.asarray(patches.reshape(PATCHES, -1) / 127.5 - 1.0, np.float32)


def looks_of(rgb: NDArray[np.number]) -> tuple[float, float, float, float]:
    """Brightness, warmth -1..1, colourfulness and density 0..1 of pixels 0..255 `(H, W, 3)`, measured.

    Warmth is red against blue; colourfulness after Hasler and Süsstrunk (2003), 1 for the most colourful photographs; density is
    the strength of edges at the size of the encoder's picture.
    """
    x = (resized(rgb) if rgb.shape[:2] != (PICTURE_PX, PICTURE_PX) else rgb.astype(np.float32)) / 255.0
    luma = x @ _LUMA
    red_green, yellow_blue = x[..., 0] - x[..., 1], 0.5 * (x[..., 0] + x[..., 1]) - x[..., 2]
    spread = np.hypot(red_green.std(), yellow_blue.std()) + 0.3 * np.hypot(red_green.mean(), yellow_blue.mean())
    edges = np.abs(np.diff(luma, axis=0)).mean() + np.abs(np.diff(luma, axis=1)).mean()
    warmth = float((x[..., 0] - x[..., 2]).mean()) / 0.35
    return 2.0 * float(luma.mean()) - 1.0, float(np.tanh(warmth)), min(float(spread) / 0.45, 1.0), min(float(edges) / 0.2, 1.0)


def mel_power(samples: Audio, rate_hz: int) -> Numbers:
    """Power in mel bands `(frames, 48)` at 31.25 Hz of samples `(N,)` or `(N, channels)`."""
    mono = samples.mean(1) if samples.ndim == 2 else samples
    if rate_hz != RATE_HZ:
        shared = gcd(rate_hz, RATE_HZ)
        mono = signal.resample_poly(mono, RATE_HZ // shared, rate_hz // shared)
    padded = np.pad(np.asarray(mono, np.float32), WINDOW // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::HOP] * _window()
    power = np.abs(np.fft.rfft(frames.astype(np.float32), axis=1)) ** 2
    return np.asarray(power @ _mel_bank().T, np.float32)


@cache
def _window() -> Numbers:
    return np.asarray(np.hanning(WINDOW), np.float32)


@cache
def _mel_bank() -> Numbers:
    """Triangles `(48, 513)` evenly spaced in mel, of equal area."""
    low, high = (2595.0 * np.log10(1.0 + hz / 700.0) for hz in (_LOWEST_HZ, _HIGHEST_HZ))
    edges = 700.0 * (10.0 ** (np.linspace(low, high, MELS + 2) / 2595.0) - 1.0)
    bins = np.arange(WINDOW // 2 + 1) * RATE_HZ / WINDOW
    rise = (bins - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    fall = (edges[2:, None] - bins) / (edges[2:] - edges[1:-1])[:, None]
    bank = np.maximum(0.0, np.minimum(rise, fall))
    return np.asarray(bank / np.maximum(bank.sum(1, keepdims=True), 1e-9), np.float32)


def sound_tokens(power: Numbers) -> Numbers:
    """Tokens `(26, 576)` of mel power `(frames, 48)`: its first ten seconds, shorter sounds repeated, in levels of about -1..1."""
    if not len(power):
        raise ValueError("got no frames; expected at least one")
    held = power[:FRAMES] if len(power) >= FRAMES else np.resize(power, (FRAMES, MELS))
    relative = np.log10(held / max(float(held.mean()), 1e-12) + _FLOOR)
    return np.asarray(((relative + 2.0) / 2.0).reshape(SOUND_TOKENS, -1), np.float32)
