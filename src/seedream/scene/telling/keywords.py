"""Keywords: how surely a request is about what some words name, word for word, loosely, or in any order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

WHOM = (
    r"(?:kids|children|pupils|students|teens|teenagers|beginners|learners|my class|dummies|kindergart(?:en|ners)|pre-?schoolers"
    r"|(?:primary|secondary|high|middle|elementary) school(?: students| pupils)?|years? \d+|grades? \d+"
    r"|(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh)[- ]grade(?:rs)?"
    r"|\d+[- ]year[- ]olds?|ks ?\d|gcse|a[- ]level)"
)
"""For whom a lesson is, which says nothing of its topic."""


def normalised(text: str) -> str:
    """Lower case, accents and punctuation removed, single spaces: the form in which words are compared."""
    plain = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("'", "").replace("’", "")
    return " ".join(re.findall(r"[a-z0-9]+", plain))


def stemmed(words: str) -> str:
    """Normalised words without the "s" of plurals and verbs, so that "a bill becomes" is found in "how does a bill become"."""
    return re.sub(r"\b(\w{2,}[^su\d\W])s\b", r"\1", words)


def score(words: str, keywords: Iterable[str]) -> tuple[float, int]:
    """How surely a request (normalised, with a space at both ends) is about keywords, 0..1, and the longest one it holds."""
    hits = [k for k in keywords if f" {k} " in words]
    doubt = 1.0
    for hit in hits:
        doubt *= 0.4 if " " not in hit else 0.2
    return 1 - doubt, max((len(hit) for hit in hits), default=0)


_SMALL = frozenset(
    ("a", "an", "the", "my", "your", "our", "his", "her", "their", "its", "some", "this", "that", "these", "of", "on", "to")
) | {"explain", "teach", "what", "how", "why", "is", "are", "do", "does"}
"""Words that a keyword may have or lack where it is looked for loosely."""
_ONE = frozenset(("a", "an", "your", "my"))
_BETWEEN = 2
"""Words that may stand within a keyword where it is looked for loosely, all in all."""


def _loosely(words: str, keyword: str) -> bool:
    """Whether a request holds the words of a keyword in order, with few others among them: "wrap a Christmas present" holds
    "wrap a present". Only of what is spoken of as one of its kind: "make sourdough bread" is not "make bread"."""
    if not _ONE & set(keyword.split()):
        return False
    said, wanted = ([w for w in text.split() if w not in _SMALL] for text in (words, keyword))
    if len(wanted) < 2 or not set(wanted) <= set(said):
        return False
    starts = [i for i, word in enumerate(said) if word == wanted[0]]
    return any(_in_order(said[i : i + len(wanted) + _BETWEEN], wanted) for i in starts)


def _in_order(said: Sequence[str], wanted: Sequence[str]) -> bool:
    rest = iter(said)
    return all(word in rest for word in wanted)


def loose_score(words: str, keywords: Iterable[str]) -> tuple[float, int]:
    """As `score`, for keywords that are held loosely."""
    longest = max((len(k) for k in keywords if _loosely(words, k)), default=0)
    return (0.6 if longest else 0.0), longest


_PLAIN = _SMALL | frozenset(
    {"the", "and", "or", "in", "at", "with", "for", "from", "by", "can", "we", "you", "i", "it", "me", "us", "there", "about"}
    | {"who", "exactly", "actually", "simply", "simple", "really", "work", "get", "got", "have", "has", "had", "go"}
    | {"happen", "make", "explained", "tell", "mean", "basic", "please", "show", "describe", "did", "doe", "was", "were", "when"}
)
"""Words that say nothing of what a request is about."""


def telling_words(words: str) -> frozenset[str]:
    """The words of a request that say what it is about, without whom it is for."""
    bare = re.sub(rf" for (?:my |our |the |an? )*(?:{WHOM})(?= |$)", " ", words)
    return frozenset(stemmed(bare).split()) - _PLAIN


def same_score(asked: frozenset[str], keywords: Iterable[str]) -> tuple[float, int]:
    """As `score`, for keywords of at least two telling words that are all that a request tells, in any order: "why does the moon
    have phases" is about "moon phases"."""
    same = (len(k) for k in keywords if len(told := frozenset(k.split()) - _PLAIN) > 1 and told == asked)
    longest = max(same, default=0)
    return (0.6 if longest else 0.0), longest
