"""Loudness (ITU-R BS.1770-4, EBU R128) and true peak of 48 kHz sound."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy import signal

from seedream.errors import InputError
from seedream.sound.dsp import SR, Curve
from seedream.sound.tape import Tape
from seedream.types import Audio


class Gains(Protocol):
    """A linear gain for every sample, given for the stretch that is asked for."""

    def __getitem__(self, part: slice, /) -> Curve: ...


SILENCE_LUFS = -120.0
PRESETS_LUFS = {"web": -14.0, "podcast": -16.0, "broadcast": -23.0}
"""Loudness by where a sound is to be played (streaming services; podcasts; EBU R128)."""
_PEAK_BLOCK, _PEAK_MARGIN = 480, 32
_STRETCH = 200
"""Hops, or blocks of the search for peaks, that are looked at together."""
# K-weighting at 48 kHz, the coefficients of the standard: head shelf, then the low cut.
_K_WEIGHTING = np.array(
    [
        [1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585],
        [1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621],
    ]
)


def read_loudness(wish: str | float) -> float:
    """A loudness in LUFS: "web", "podcast", "broadcast" or a number from -40 to -8. Raises InputError otherwise."""
    if isinstance(wish, str) and wish.strip().lower() in PRESETS_LUFS:
        return PRESETS_LUFS[wish.strip().lower()]
    try:
        value = float(str(wish).lower().replace("lufs", "").replace("−", "-"))
    except ValueError:
        value = float("nan")
    if not -40.0 <= value <= -8.0:
        raise InputError(f'loudness: got "{wish}"; expected {", ".join(PRESETS_LUFS)} or a number of LUFS from -40 to -8')
    return value


def block_power(x: Audio | Tape, block_s: float = 0.4, hop_s: float = 0.1, gain: Gains | None = None) -> NDArray[np.float64]:
    """K-weighted mean square, summed over channels, of overlapping blocks, `(blocks,)`; mono counts once; `gain` per sample."""
    hop = round(hop_s * SR)
    per_hop = round(block_s / hop_s)
    energy = _energy(x if isinstance(x, Tape) or x.ndim == 2 else x[:, None], hop, gain)
    full = len(x) // hop
    if full < per_hop:  # shorter than one block: what there is, as one block
        return np.array([float(energy.sum() / len(x))]) if len(x) else np.zeros(1)
    energy = energy[:full]
    total = np.cumsum(np.concatenate([[0.0], energy]))
    return np.asarray((total[per_hop:] - total[:-per_hop]) / (per_hop * hop))


def _energy(x: Audio | Tape, hop: int, gain: Gains | None) -> NDArray[np.float64]:
    """K-weighted energy of every `hop` samples (the last may be fewer), in stretches, so that it needs little memory."""
    state = np.zeros((len(_K_WEIGHTING), 2, x.shape[1]))
    found = [np.zeros(0)]
    for start in range(0, len(x), _STRETCH * hop):
        part = slice(start, start + _STRETCH * hop)
        weighted, state = signal.sosfilt(_K_WEIGHTING, x[part] if gain is None else x[part] * gain[part][:, None], axis=0, zi=state)
        power = np.square(weighted, dtype=np.float64).sum(axis=1)
        found.append(np.pad(power, (0, -len(power) % hop)).reshape(-1, hop).sum(axis=1))
    return np.concatenate(found)


def lufs(power: float) -> float:
    """Loudness of a K-weighted mean square."""
    return float(max(SILENCE_LUFS, -0.691 + 10.0 * np.log10(max(power, 1e-13))))


def gated_lufs(power: NDArray[np.float64]) -> float:
    """Integrated loudness of blocks: absolute gate at -70 LUFS, then relative gate 10 LU below the mean."""
    loud = power[power > 10.0 ** ((-70.0 + 0.691) / 10.0)]
    if not len(loud):
        return SILENCE_LUFS
    return lufs(float(loud[loud > 0.1 * loud.mean()].mean()))


def integrated_lufs(x: Audio | Tape, gain: Gains | None = None) -> float:
    """Integrated loudness in LUFS (`SILENCE_LUFS` for silence), where given with a gain for every sample."""
    return gated_lufs(block_power(x, gain=gain))


def true_peaks(x: Audio, down_to: float = 1.0) -> Curve:
    """Largest magnitude around each sample over all channels, `(N,)`.

    Oversampled 4x (BS.1770-4, annex 2) in every stretch that comes within 8 dB of the loudest sample or reaches `down_to` (linear);
    elsewhere the sample's own magnitude, which cannot be near the peak.
    """
    if not len(x):
        return np.zeros(0, np.float32)
    magnitude = np.abs(x) if x.ndim == 1 else np.maximum(np.abs(x[:, 0]), np.abs(x[:, 1]))
    peaks = np.asarray(magnitude, dtype=np.float32)
    blocks = -(-len(peaks) // _PEAK_BLOCK)
    tops = np.pad(peaks, (0, blocks * _PEAK_BLOCK - len(peaks))).reshape(blocks, _PEAK_BLOCK).max(axis=1)
    every = np.flatnonzero(tops > min(0.4 * max(float(tops.max()), 1e-9), down_to))
    for channel in (x,) if x.ndim == 1 else (x[:, 0], x[:, 1]):
        padded = np.pad(channel, (_PEAK_MARGIN, blocks * _PEAK_BLOCK - len(channel) + _PEAK_MARGIN))
        for loud in np.split(every, range(_STRETCH, len(every), _STRETCH)):
            where = loud[:, None] * _PEAK_BLOCK + np.arange(_PEAK_BLOCK)
            inside = where < len(peaks)
            peaks[where[inside]] = np.maximum(peaks[where[inside]], _between(padded, loud)[inside])
    return peaks


def _between(padded: Audio, loud: NDArray[np.int64]) -> NDArray[np.float32]:
    """Largest of the four oversampled magnitudes from each sample of the loud blocks on, `(loud, block)`."""
    windows = np.lib.stride_tricks.sliding_window_view(padded, _PEAK_BLOCK + 2 * _PEAK_MARGIN)[::_PEAK_BLOCK][loud]
    fine = np.abs(np.asarray(signal.resample_poly(windows, 4, 1, axis=1), dtype=np.float32))
    fine = fine[:, 4 * _PEAK_MARGIN : 4 * (_PEAK_MARGIN + _PEAK_BLOCK)]
    first, second = np.maximum(fine[:, 0::4], fine[:, 1::4]), np.maximum(fine[:, 2::4], fine[:, 3::4])
    return np.asarray(np.maximum(first, second), dtype=np.float32)


def true_peak_db(x: Audio) -> float:
    """True peak in dBTP (-200 for silence)."""
    return float(20.0 * np.log10(max(float(true_peaks(x).max(initial=0.0)), 1e-10)))
