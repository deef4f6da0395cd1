"""Sound files: a song or a voice recording of the user's becomes samples, or one sentence that says why it cannot."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import av
import numpy as np

from seedream.errors import InputError
from seedream.types import SAMPLE_RATE_HZ, Audio

SHORTEST_S, LONGEST_S = 1.0, 3600.0
_SILENT = 1e-4


def decode(path: Path | str) -> Audio:
    """The first sound stream of a file (wav, mp3, flac, ogg, m4a, mp4…) as `(N, 1)` or `(N, 2)` float32 at 48 kHz.

    Raises InputError where the file is missing, holds no sound, is damaged or silent, shorter than 1 s or longer than an hour.
    """
    file = Path(path)
    if not file.is_file():
        raise InputError(f'got the sound file "{file}", which is not a file; expected one such as song.wav or take.mp3')
    try:
        blocks = list(_blocks(file))
    except PermissionError as error:
        raise InputError(f'the sound file "{file}" cannot be read: {error.strerror}; check its permissions') from error
    except (av.FFmpegError, OSError, ValueError) as error:
        raise InputError(f'the sound file "{file}" is damaged or of no known format; save it again as wav, mp3 or flac') from error
    samples: Audio = np.concatenate(blocks) if blocks else np.zeros((0, 1), np.float32)
    if len(samples) < SHORTEST_S * SAMPLE_RATE_HZ:
        raise InputError(f'the sound file "{file}" lasts {len(samples) / SAMPLE_RATE_HZ:.2g} s; expected at least {SHORTEST_S:g} s')
    if not np.isfinite(samples).all():
        raise InputError(f'the sound file "{file}" is damaged: it holds samples that are no numbers; save it again')
    if float(np.abs(samples).max()) < _SILENT:
        raise InputError(f'the sound file "{file}" is silent; expected one in which something is heard')
    return samples


def _blocks(file: Path) -> Iterator[Audio]:
    """Decoded pieces of a file; stops it where it becomes longer than an hour."""
    with av.open(str(file)) as container:
        if not container.streams.audio:
            raise InputError(f'the file "{file}" holds no sound; expected a song or a voice recording')
        too_long = f'the sound file "{file}" is longer than an hour; expected at most {LONGEST_S:g} s, cut it'
        if (container.duration or 0) / av.time_base > LONGEST_S + 1.0:
            raise InputError(too_long)
        stream = container.streams.audio[0]
        layout = "mono" if stream.codec_context.layout.nb_channels == 1 else "stereo"
        resampler = av.AudioResampler(format="fltp", layout=layout, rate=SAMPLE_RATE_HZ)
        count, early = 0, 0
        for frame in chain(container.decode(stream), (None,)):
            if frame is not None and not count:  # what an encoder puts before time 0 is not part of the sound
                early = round(max(-(frame.time or 0.0), 0.0) * SAMPLE_RATE_HZ)
            for piece in resampler.resample(frame):
                count += piece.samples
                if count > LONGEST_S * SAMPLE_RATE_HZ:
                    raise InputError(too_long)
                kept = piece.to_ndarray().T[max(early - count + piece.samples, 0) :]
                yield kept.astype(np.float32)
