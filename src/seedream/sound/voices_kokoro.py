"""More trained voices, where the extra `voices` is installed: Kokoro-82M (Apache-2.0), which speaks the same phonemes.

The package carries the model in four parts and five styles of speaking; who of them is understood well enough in English is in
`voices_timbre.toml`. The durations of phonemes are an inner tensor, as with the built-in model. What comes out is sound already,
so of a timbre it takes the pace, the pitch (with the formants, as a smaller or larger speaker), the tilt, and a whisper.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import signal
from scipy.ndimage import gaussian_filter1d

from seedream.sound import dsp, voices_extra
from seedream.sound.voices_model import MODEL_RATE_HZ, Spelling, Stretch, phoneme_spans_s, session_of, snap_to_pauses, symbol_ids
from seedream.sound.voices_timbre import Timbre
from seedream.types import Audio

BIAS_S = 0.040
"""How late the model's own times are: by forced alignment 0 to 10 ms more than those of the built-in model, by style."""
_DURATIONS = "/encoder/Clip_output_0"


def synthesize(spelling: Spelling, speed: float, timbre: Timbre, rng: np.random.Generator) -> Stretch:
    """Speak in the style that a timbre names. Raises MissingDependencyError without the extra."""
    style = _styles()[timbre.style]
    ids = symbol_ids(spelling)
    feed = {
        "tokens": np.asarray([ids], np.int64),
        "style": style[min(len(ids) - 2, len(style)) - 1].reshape(1, -1),
        "speed": np.asarray([speed * timbre.pace / timbre.pitch], np.float32),
    }
    sound, durations = _session().run(["audio", _DURATIONS], feed)
    samples = _coloured(np.asarray(sound, np.float32).ravel(), timbre, rng)
    spans_s = phoneme_spans_s(np.asarray(durations, np.float32).ravel(), BIAS_S) / timbre.pitch
    return Stretch(samples, spelling, snap_to_pauses(samples, spelling, spans_s))


@cache
def _session() -> Any:
    """Load once per process: 1 to 2 s and about 0.6 GB."""
    return session_of(voices_extra.model_bytes(), _DURATIONS)


@cache
def _styles() -> dict[str, NDArray[np.float32]]:
    """Style vectors by name: one row for every number of symbols, `(510, 256)`."""
    with np.load(voices_extra.styles_file()) as data:
        return {name: np.asarray(data[name], np.float32).reshape(len(data[name]), -1) for name in data.files}


def _coloured(x: Audio, timbre: Timbre, rng: np.random.Generator) -> Audio:
    """Finished speech in another pitch (played faster or slower), tilted from 1 kHz on, or whispered."""
    if timbre.pitch != 1.0:
        x = dsp.resample(x, round(MODEL_RATE_HZ * timbre.pitch), MODEL_RATE_HZ)
    if timbre.tilt_db != 0.0:
        x = dsp.equalise(x, (("high", 2400.0 * dsp.SR / MODEL_RATE_HZ, 1.6 * timbre.tilt_db, 0.7),))
    return _whispered(x, rng) if timbre.whisper else x


def _whispered(x: Audio, rng: np.random.Generator) -> Audio:
    """The vocal tract blown instead of sung through: noise with the smoothed spectrum of the speech, without its weight below."""
    frames = {"fs": MODEL_RATE_HZ, "nperseg": 512, "noverlap": 384}
    hertz, _, spectrum = signal.stft(x, **frames)
    envelope = np.sqrt(gaussian_filter1d(np.abs(spectrum) ** 2, 3.0, axis=0))
    _, _, air = signal.stft(rng.standard_normal(len(x)), **frames)
    tilt = np.clip(hertz / 1000.0, 0.2, 3.0)[:, None] ** 0.8
    _, out = signal.istft(air * envelope * tilt / np.sqrt(np.mean(np.abs(air) ** 2)), **frames)
    return dsp.fit_length(np.asarray(out, np.float32), len(x))
