"""Words of a brand: names written exactly, words that are never used, and the tone; applied to every text that is seen or heard."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast

Tone = Literal["", "formal", "friendly", "playful", "plain"]

_EXPANDED: Mapping[str, str] = {
    "can't": "cannot", "won't": "will not", "shan't": "shall not", "let's": "let us", "it's": "it is", "that's": "that is",
    "there's": "there is", "here's": "here is", "what's": "what is", "who's": "who is", "i'm": "I am",
}  # fmt: skip
"""Short forms that are no regular ending."""
_ENDINGS = ((r"(\w+)n['’]t\b", r"\1 not"), (r"\b(you|we|they)['’]re\b", r"\1 are"), (r"\b(you|we|they|i)['’]ll\b", r"\1 will"),
            (r"\b(you|we|they|i)['’]ve\b", r"\1 have"))  # fmt: skip
_SHORT = (
    (r"\b(do|does|did|is|are|was|were|has|have|would|should|could) not\b", r"\1n't"), (r"\bcannot\b", "can't"),
    (r"\bwill not\b", "won't"), (r"\b(you|we|they) are\b", r"\1're"), (r"\b(it|that|there|here) is\b(?! not)(?=\s+\w)", r"\1's"),
    (r"\b(you|we|they) will\b", r"\1'll"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """`spelling` are names with their exact capitals; `forbidden` pairs of a word and what is said instead ("": it is left out)."""

    spelling: tuple[str, ...] = ()
    forbidden: tuple[tuple[str, str], ...] = ()
    tone: Tone = ""

    def __bool__(self) -> bool:
        return bool(self.spelling or self.forbidden or self.tone)

    def clean(self, text: str) -> str:
        """The text as this brand writes it. Where nothing would be left but marks, "" comes back."""
        out = toned(text, self.tone)
        for word, instead in self.forbidden:
            out = without(out, word, instead)
        for name in self.spelling:
            out = _pattern(name).sub(lambda m, name=name: name + m["end"], out)  # type: ignore[misc]
        return out if out == text or re.search(r"\w", out) else ""

    def found(self, text: str) -> tuple[str, ...]:
        """The forbidden words that a text contains, as the kit writes them."""
        return tuple(word for word, _ in self.forbidden if _pattern(word).search(text))


_HOLDERS = "is|are|was|were|be|so|very|a|an|the|and|or|more|most"
"""Words that cannot end a sentence: what follows them is what it says."""


@lru_cache(maxsize=256)
def _pattern(word: str) -> re.Pattern[str]:
    """A whole word or phrase in any capitals, its plural or possessive ending as the group "end"; not a part of an address."""
    body = r"\s+".join(re.escape(part) for part in word.split())
    return re.compile(rf"(?<![\w.@/]){body}(?P<end>(?:['’]s|s|es)?)(?!\w|[.@]\w)", re.IGNORECASE)


def without(text: str, word: str, instead: str) -> str:
    """The text with a forbidden word replaced in the same capitals, or left out; articles and sentences stay whole."""
    pattern = _pattern(word)
    if not pattern.search(text):
        return text
    if instead:
        return _articles(pattern.sub(lambda m: _cased(m[0], instead) + m["end"], text), instead)
    kept = [_left_out(part, pattern) for part in re.findall(r".+?(?:[.!?]+(?=\s|$)\s*|$)", text, re.DOTALL)]
    return "".join(kept).strip()


def _left_out(sentence: str, pattern: re.Pattern[str]) -> str:
    """A sentence without a word; the whole sentence goes where the word was what it said ("It is cheap.")."""
    if not pattern.search(sentence):
        return sentence
    if re.search(rf"(?:\b(?:{_HOLDERS})|['’](?:s|re))\s+(?:{pattern.pattern})\s*[.!?,;:]*\s*$", sentence, re.IGNORECASE):
        return ""
    bare = re.sub(
        rf"(?:\b(?:most|more|very|so|really|truly|quite|simply)\s+)?(?:{pattern.pattern})", "\0", sentence, flags=re.IGNORECASE
    )
    bare = re.sub(r"\b([Aa])n?\s+\0\s*(\w)", lambda m: f"{m[1]}{'n' if m[2].lower() in 'aeiou' else ''} {m[2]}", bare)
    bare = re.sub(r"(?:,\s*)?\0(?:\s*,)?", lambda m: "," if m[0].count(",") > 1 else " ", bare)
    bare = re.sub(r"\s+([.,;:!?])", r"\1", re.sub(r"[ \t]{2,}", " ", bare)).lstrip(" ,;:")
    if not re.search(r"\w", bare):
        return ""
    return bare[:1].upper() + bare[1:] if sentence[:1].isupper() else bare


def _cased(found: str, instead: str) -> str:
    if len(found) > 1 and found.isupper():
        return instead.upper()
    return instead[:1].upper() + instead[1:] if found[:1].isupper() else instead


def _articles(text: str, instead: str) -> str:
    """ "a" or "an" before a word that was put in."""
    first = re.escape(instead.split()[0])
    vowel = instead[:1].lower() in "aeiou"
    return re.sub(rf"\b([Aa])n?(\s+)(?={first}\b)", lambda m: f"{m[1]}{'n' if vowel else ''}{m[2]}", text, flags=re.IGNORECASE)


def toned(text: str, tone: Tone) -> str:
    """Formal and plain texts have full forms and no exclamation marks, friendly and playful ones have short forms."""
    if tone in ("formal", "plain"):
        out = re.sub(r"\b[\w]+['’]\w+\b", lambda m: _expand(m[0]), text) if tone == "formal" else text
        return re.sub(r"!+", ".", out)
    if tone in ("friendly", "playful"):
        for pattern, short in _SHORT:
            text = re.sub(pattern, lambda m, short=short: _keep_capital(m[0], m.expand(short)), text, flags=re.IGNORECASE)  # type: ignore[misc]
    return text


def _expand(word: str) -> str:
    plain = word.replace("’", "'")
    full = _EXPANDED.get(plain.lower())
    for pattern, long in () if full else _ENDINGS:
        if re.fullmatch(pattern, word, re.IGNORECASE):
            full = re.sub(pattern, long, word, flags=re.IGNORECASE)
            break
    return _keep_capital(word, full) if full else word


def _keep_capital(found: str, text: str) -> str:
    return text[:1].upper() + text[1:] if found[:1].isupper() else text


def as_tone(text: str) -> Tone:
    """A checked name of a tone."""
    return cast(Tone, text)
