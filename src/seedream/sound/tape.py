"""Tapes: sounds of any length in a temporary file, of which only the part that is asked for is in memory."""

from __future__ import annotations

import tempfile
import weakref
from collections.abc import Iterator

import numpy as np

from seedream.errors import OutputError
from seedream.types import Audio

_BYTES = 4


class Tape:
    """A stereo sound, or with one `channel` a curve per sample; silent where nothing was written. Slices are copies.

    The file has no name and goes with the last reference. Raises OutputError where the disk is full.
    """

    ndim = 2

    def __init__(self, channels: int = 2) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115  closed with the tape
        weakref.finalize(self, self._file.close)
        self._width = channels * _BYTES
        self._channels = channels
        self._count = 0

    @property
    def shape(self) -> tuple[int, int]:
        """Samples and channels."""
        return self._count, self._channels

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, part: slice) -> Audio:
        start, stop, _ = part.indices(self._count)
        self._file.seek(start * self._width)
        data = self._file.read(max(stop - start, 0) * self._width)
        return np.frombuffer(data, np.float32).reshape(-1, self._channels).copy()

    def lengthen(self, count: int) -> None:
        """At least so many samples, with silence at the end."""
        if count > self._count:
            self._file.truncate(count * self._width)
            self._count = count

    def fit(self, count: int) -> None:
        """Exactly so many samples: cut, or with silence at the end."""
        self._file.truncate(count * self._width)
        self._count = count

    def write(self, start: int, x: Audio) -> None:
        """Put samples in the place of those from `start` on."""
        self.lengthen(start + len(x))
        try:
            self._file.seek(start * self._width)
            self._file.write(np.ascontiguousarray(x, np.float32).tobytes())
            self._file.flush()
        except OSError as error:
            reason = error.strerror or "no space left"
            raise OutputError(f"the folder for temporary files ({tempfile.gettempdir()}) cannot be written: {reason}") from error

    def add(self, start: int, x: Audio) -> None:
        """Add samples to those from `start` on; mono spreads to all channels."""
        self.lengthen(start + len(x))
        self.write(start, self[start : start + len(x)] + (x if x.ndim == 2 else x[:, None]))

    def stretches(self, length: int) -> Iterator[tuple[int, Audio]]:
        """All of it in stretches of at most `length` samples, with their starts."""
        for start in range(0, self._count, length):
            yield start, self[start : start + length]
