"""Spoken words for the model: which of them carry stress, and the shape that each phoneme gives a mouth."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources

from seedream.types import Phoneme

_OPEN = dict.fromkeys("ɑaɐæʌɒ", 1.0) | dict.fromkeys("ɛeəɚɜ", 0.6) | dict.fromkeys("oɔ", 0.65) | dict.fromkeys("iɪ", 0.35)
_OPEN |= dict.fromkeys("uʊw", 0.3) | dict.fromkeys("ptkdɡgnlsrzʃʒtʃjhŋθðɹ", 0.18) | dict.fromkeys("mbpfv", 0.0)
_WIDTH = dict.fromkeys("iɪeɛæ", 0.7) | dict.fromkeys("uʊwoɔ", -0.8) | dict.fromkeys("ʃʒɹr", -0.35)


def mouth_shape(phoneme: Phoneme) -> tuple[float, float] | None:
    """Opening 0..1 and width -1 (round) .. 1 (wide) that a phoneme asks for; None for marks without a sound."""
    symbol = phoneme.symbol.strip("ˈˌː")[:1]
    return (_OPEN.get(symbol, 0.2), _WIDTH.get(symbol, 0.0)) if symbol else None


@cache
def function_words() -> frozenset[str]:
    """Small words that carry no stress in a sentence (`function_words.toml`)."""
    text = resources.files("seedream.diffusion").joinpath("function_words.toml").read_text("utf-8")
    return frozenset(tomllib.loads(text)["words"])


def is_content_word(text: str) -> bool:
    """Whether a word may be emphasised."""
    plain = re.sub(r"[^\w']", "", text.lower().replace("’", "'"))
    return bool(plain) and plain not in function_words()
