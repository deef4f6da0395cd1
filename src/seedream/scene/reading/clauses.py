"""Clauses: a request cut into what it says one after the other, and each of them as a sentence that can be spoken.

"a quiet afternoon in a tea house, steam rising, a woman reading letters" gives "A quiet afternoon in a tea house.", "Steam is
rising." and "A woman is reading letters.": every word of the request is said, and nothing is added to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedream.encoder.mood import named_moods
from seedream.scene.reading import lexicon
from seedream.scene.reading.language import Token, tokens
from seedream.scene.reading.mentions import mistaken_verb
from seedream.scene.reading.openings import FINITE, leads_in, of_several, somebody_comes, with_article
from seedream.scene.reading.quotations import OPENING, quotations
from seedream.scene.telling.worded import is_manner

_MARKS = (",", ";", ":", ".", "!", "?", "–", "—", "-")
_HARD = (";", ":", ".", "!", "?", "–", "—")
_JOINS = ("and", "but", "then", "so", "when")
_LOOSE = ("until", "before", "after", "while", "because", "as")
"""Words that tie what follows to what stands before: cut there only where both together are long."""
_LONG_WORDS = 18
_NAMED_WORDS, _NAME_WORDS = 12, 4
_MANNER_WORDS = 4
_SEAMS = {*_MARKS, *_JOINS, *_LOOSE}
LEADING = ("and", "then", "but", "so", *_MARKS)
_RELATIVES = ("who", "which", "where", "whose", "that", "whom")
_TIED = ("IN", "TO", "VBG", "VBN", "RB", "WDT", "WP", "WRB", "WP$")
"""Tags with which no clause of its own begins after a comma."""
_FACT = re.compile(r"[\d$€£%@]|\b\w+\.(?:com|org|net|io|app|co)\b")
_CLOSING = ('"', "”", "’", "'", "»")
_PRONOUNS = ("i", "we", "you", "they", "he", "she", "it", "everyone", "everybody")


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing that a request says: its words, whether it tells what happens, and whether it asks the viewer for something.

    One that `goes_on` tells what whoever acted before does next, and does not name them.
    """

    words: tuple[Token, ...]
    text: str
    acts: bool
    asks: bool = False
    goes_on: bool = False

    @property
    def fact(self) -> bool:
        """Whether it holds a number, a price or an address, which are read rather than seen."""
        return _FACT.search(self.text) is not None


def clauses_of(wish: str) -> tuple[Clause, ...]:
    """Everything that a request says, in its own order; words about its manner ("hopeful", "warm and slow") are not said."""
    words = _retagged(tokens(wish))
    quoted = [(a, b) for a, b, _ in quotations(wish)] + [(m.start(), m.end() + 1) for m in _WEEKDAY.finditer(wish)]
    found: list[Clause] = []
    for piece in _pieces(words, quoted):
        for chunk in _chunks(piece, quoted):
            while chunk and (chunk[0].lower in LEADING or chunk[0].tag == "CC"):
                chunk = chunk[1:]
            text = wish[chunk[0].offset : chunk[-1].offset + len(chunk[-1].text)].strip(" ,;:.!–—-") if chunk else ""
            goes_on = bool(found and chunk) and _continues(chunk, found[-1])
            listed = text.lower() in lexicon.data("montage")["done"] or _AT_AN_HOUR.fullmatch(text) is not None
            if re.search(r"\w", text) and (goes_on or listed or not (found and _on_manner(text))):
                found.append(Clause(tuple(chunk), text, goes_on or _acts(chunk), not goes_on and _asks(chunk), goes_on))
    return tuple(found)


_AT_AN_HOUR = re.compile(
    r"(?:the|an?) (?:\w+ ){1,3}(?:at|by|in the) (?:sunset|sunrise|night|dawn|dusk|moonlight|evening|morning)", re.IGNORECASE
)
"""What is seen at an hour, "the sea at sunset"."""


def _on_manner(text: str) -> bool:
    """Whether words only say how the film looks and feels: "melancholic then hopeful", "warm autumn light"."""
    table = lexicon.data("telling_words")["manner"]
    words = re.findall(r"[a-z]+", text.lower())
    if is_manner(text) or not words:
        return bool(words)
    if len(words) > 1 and words[1] in ("in", "at") and lexicon.noun(words[0]) is not None:
        return False  # "coffee in the morning"
    if words[-1] in table["kinds"] and len(words) <= _MANNER_WORDS:
        return not any(w.tag in FINITE for w in tokens(text))
    told = [w for w in words if w not in table["links"]]
    return bool(told) and all(w in table["words"] or named_moods(w) for w in told)


def _continues(words: Sequence[Token], before: Clause) -> bool:
    """Whether words say what whoever acted before does next: they begin with the verb."""
    if len(words) > 2 and words[0].tag == "RB" and words[1].tag in FINITE:
        return before.acts
    if words[0].tag in ("VBZ", "VBD", "MD"):
        if not before.acts:
            return False
        return len(words) > 1 or words[0].lower.endswith(("s", "ed"))
    several = any(w.tag == "VBP" for w in before.words) or (before.goes_on and before.words[0].tag in ("VB", "VBP"))
    return words[0].tag in ("VB", "VBP") and len(words) > 1 and before.acts and several


def _retagged(words: Sequence[Token]) -> tuple[Token, ...]:
    """The words with verbs as verbs that the tagger took for nouns: "a dog named Biscuit waits", "the bell rings"."""
    tagged = []
    for word in words:
        named = word.at > 1 and words[word.at - 2].lower in ("named", "called") and words[word.at - 1].text[:1].isupper()
        verb = lexicon.verb(word.lower) and word.tag.startswith("NN") and word.lower.endswith("s")
        mistaken = word.tag == "NNS" and mistaken_verb(words, word.at)
        tagged.append(replace(word, tag="VBZ") if (named and verb) or mistaken else _as_used(words, word))
    return tuple(tagged)


def _as_used(words: Sequence[Token], word: Token) -> Token:
    """A word tagged as it is used: "a bagpiper playing on a street" does something, "goal $8,000" does not."""
    before = words[word.at - 1].tag if word.at else ""
    after = words[word.at + 1] if word.at + 1 < len(words) else None
    if word.tag in ("NN", "NNP") and word.lower.endswith("ing") and before == "NN" and lexicon.noun(word.lower) is None:
        tied = after is not None and after.tag in ("IN", "RB") and after.lower not in ("from", "of", "to", "for")
        return replace(word, tag="VBG", dep="acl") if tied else word
    subject = next((w for w in words if w.head == word.at and w.dep == "nsubj"), None)
    pair = subject is not None and any(w.head == subject.at and w.dep == "conj" for w in words)
    several = subject is not None and (subject.tag in ("NNS", "NNPS") or pair)
    if word.tag == "VB" and word.dep == "ROOT" and several and before not in ("MD", "TO"):
        return replace(word, tag="VBP")  # "the children catch them"
    goes_on = before in (",", "CC") and after is not None and after.tag in ("IN", "DT", "TO", "PRP$")
    if goes_on and word.tag in ("NN", "NNP", "JJ", "VB"):
        we = any(w.lower in ("we", "they", "i") and words[w.head].tag == "VBP" for w in words[: word.at])
        if we and (lexicon.verb(word.lower) == word.lower or word.lower in lexicon.data("telling_words")["asks"]["steps"]):
            return replace(word, tag="VBP")  # "we fly over the forest, land by a river"
    priced = word.tag in ("VB", "VBP") and after is not None and after.tag in ("CD", "$") and not lexicon.verb(word.lower)
    return replace(word, tag="NN") if priced else word


def _inside(word: Token, quoted: Sequence[tuple[int, int]]) -> bool:
    return any(a < word.offset < b - 1 for a, b in quoted)


def _pieces(words: Sequence[Token], quoted: Sequence[tuple[int, int]]) -> list[Sequence[Token]]:
    """Cut where a new clause with a verb of its own begins after one that tells what happens."""
    cuts = [0]
    for word in words:
        if word.lower not in _SEAMS or word.at <= cuts[-1] or _inside(word, quoted):
            continue
        seam = _next_seam(words, word.at + 1)
        if seam < len(words) and words[seam].text == "," and leads_in(words[word.at + 1 : seam]):
            seam = _next_seam(words, seam + 1)  # "One rainy night, a thief …"
        follows = words[word.at + 1 : seam]
        if not follows or (word.lower not in LEADING and follows[0].lower in _SEAMS):
            continue  # "the night before, …"
        before = words[cuts[-1] : word.at]
        if _says(before, follows) or (word.lower == "and" and _named_only(before)):
            continue
        if word.text == "," and leads_in(before):
            continue
        comes = somebody_comes(word, before, follows)  # "lonely, until a goat moves in"
        late = word.lower == "when" and follows[0].tag == "PRP"  # "a vampire who faints when he sees blood"
        if (word.lower in _LOOSE or late) and len(before) + len(follows) <= _LONG_WORDS and not comes:
            continue
        if _tells(before, first=len(cuts) == 1) and (_begins(follows) or _goes_on(before, follows)):
            cuts.append(word.at)
    ends = [*cuts[1:], len(words)]
    return [words[a:b] for a, b in zip(cuts, ends, strict=True) if b > a]


def _named_only(before: Sequence[Token]) -> bool:
    """Whether before "and" stands one of two who do the same: "…. A young man and a young woman sit on a bench"."""
    start = max((i + 1 for i, w in enumerate(before) if w.text in _MARKS), default=0)
    named = before[start:]
    several = start > 0 and bool(named) and named[0].tag in ("DT", "PRP$", "CD")
    return several and not any(w.tag.startswith(("V", "MD")) for w in named)


def _next_seam(words: Sequence[Token], start: int) -> int:
    return next((w.at for w in words[start + 1 :] if w.lower in _SEAMS), len(words))


def _tells(words: Sequence[Token], first: bool) -> bool:
    """Whether words say what happens; the first ones may do so with a participle ("a man sitting…")."""
    return any(w.tag in FINITE or (first and w.tag == "VBG") for w in words)


def _begins(words: Sequence[Token]) -> bool:
    """Whether a clause begins here: a finite verb at once, or after whoever does it."""
    at = next((i for i, w in enumerate(words) if w.tag in FINITE), -1)
    return at >= 0 and not any(w.lower in _RELATIVES for w in words[:at])


def _goes_on(before: Sequence[Token], words: Sequence[Token]) -> bool:
    """Whether several who did what stands before do something else: "we collect it, turn it into soil"."""
    plain = words[0].tag == "VB" and not any(w.tag in ("MD", "TO") for w in before)
    return plain and any(w.tag == "VBP" for w in before) and len(words) > 1


def _acts(words: Sequence[Token]) -> bool:
    return any(w.tag in FINITE for w in words)


def _asks(words: Sequence[Token]) -> bool:
    """Whether a clause asks for something: it begins with a plain verb."""
    verbs = lexicon.data("telling_words")["asks"]["verbs"]
    return len(words) > 1 and (words[0].lower in verbs) and words[0].tag in ("VB", "VBP", "NN", "NNP", "JJ")


def _chunks(piece: Sequence[Token], quoted: Sequence[tuple[int, int]]) -> list[Sequence[Token]]:
    """Cut a piece at the marks after which something else is named; lists of what somebody does something to stay whole."""
    marks = [i for i, w in enumerate(piece) if w.text in _MARKS and 0 < i < len(piece) - 1 and not _inside(w, quoted)]
    cuts = [0]
    for at in marks:
        after = piece[at + 1 : next((m for m in marks if m > at), len(piece))]
        if _alone(piece[cuts[-1] : at], piece[at].text, after, piece[at + 1 :]):
            cuts.append(at + 1)
    ends = [*cuts[1:], len(piece)]
    return [part for a, b in zip(cuts, ends, strict=True) if b > a for part in _parted(piece[a:b])]


def _parted(words: Sequence[Token]) -> list[Sequence[Token]]:
    """What is only named, and all that it has, by themselves where both together are long: "a house … with a garden and a view"."""
    at = next((i for i, w in enumerate(words) if w.lower == "with" and i > 2), 0)
    several = any(w.lower in ("and", ",") for w in words[at:])
    doing = _acts(words) or any(_does(words, i) for i in range(1, len(words)))
    return [words[:at], words[at + 1 :]] if at and several and len(words) > _NAMED_WORDS and not doing else [words]


def _alone(before: Sequence[Token], mark: str, after: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether what follows a mark is said by itself."""
    while after and after[0].lower in ("and", "then", "but"):
        after = after[1:]
    if not after:
        return False
    text = " ".join(w.text for w in after)
    if _says(before, after) or (mark not in _HARD and _what_somebody_is(before, after)):
        return False
    if mark == "," and ((leads_in(before) and _begins(after)) or (before[0].tag == after[0].tag == "CD")):
        return False
    if mark in _HARD or _asks(after) or (_FACT.search(text) and len(after) > 1) or _on_manner(text):
        return True
    aged = len(after) == 1 and after[0].tag == "CD" and before[-1].tag == "NNP"
    if after[0].lower in _RELATIVES or aged:
        return False
    if _begins(after):
        return True
    if after[0].tag in _TIED:
        return False
    listed = any(w.lower in ("and", "or") for w in rest) and (_acts(before) or _lists(before))
    return not listed


def _says(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether what follows a quotation names who says it."""
    ended = bool(before) and before[-1].text in _CLOSING
    return ended and after[0].lower in ("says", "said", "adds", "asks", "by")


def _what_somebody_is(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether what follows a name says who or what that is: "Dana Wright, CFO of Northwind", "Maya, a girl who …"; after
    a quotation "says Tom Hill, baker"."""
    named = before[-1].tag == "NNP" and len(before) > 1
    called = len(before) < _NAME_WORDS and before[0].tag == "NNP" and all(w.tag in ("NNP", "CD", "NNPS") for w in before)
    if called and after[0].lower in ("a", "an", "the", "our", "my"):
        return True
    trade = any(w.text in OPENING for w in before[:2]) and all(w.tag.startswith(("NN", "JJ")) for w in after)
    return named and after[0].tag.startswith("NN") and (trade or any(w.lower in ("of", "at", "from") for w in after))


def _lists(words: Sequence[Token]) -> bool:
    """Whether what stands before a comma ends in a thing that somebody does something to, or that somebody has."""
    return any(w.tag == "VBG" and w.dep in ("acl", "ROOT", "advcl") for w in words) or any(w.lower in ("with", "of") for w in words)


_WEEKDAY = re.compile(r"\b\w+day, (?=(?:the )?(?:\d|[A-Z]))")
"""A comma that belongs to a date."""


def sentence(clause: Clause, subject: str) -> str:
    """A clause as a sentence; `subject` does what it tells where it names nobody."""
    words, text = clause.words, clause.text
    if clause.asks or (clause.goes_on and not subject):
        return _closed(text)
    if clause.goes_on:
        verb = next((w.tag for w in words if w.tag != "RB"), "").replace("VBP", "VB")
        if subject == "they" and verb == "VBZ":
            return _closed(f"they {of_several(words, text)}")
        agreeing = {("he", "VB"): "they", ("she", "VB"): "they", ("it", "VB"): "they"}
        several = verb == "VB" and subject not in ("we", "you", "i", "they")  # "a violinist and a boy share … and become …"
        return _closed(f"{'they' if several else agreeing.get((subject, verb), subject)} {text}")
    if words[0].text in ("When", "While", "As", "Once", "After") and clause.acts:
        return _closed(text.split(" ", 1)[1])  # how a request begins
    if words[0].lower in (*_LOOSE, "when", "so") and clause.acts:
        return _closed(re.sub(r"^(?:when|until|before|while|as) ", lambda m: _NEXT.get(m[0], "Meanwhile, "), text))
    if clause.acts:
        return _closed(with_article(words, _direct(words, text)))
    if words[0].lower in ("me", "us") and len(words) > 1 and words[1].tag == "VBG":
        return _closed(f"{'I am' if words[0].lower == 'me' else 'We are'} {text.split(' ', 1)[1]}")  # "me riding my scooter"
    doing = next((w for i, w in enumerate(words[1:], 1) if _does(words, i)), None)
    if doing is not None and _is_somebody(words, doing):
        at = doing.offset - words[0].offset
        return _closed(f"{text[:at]}{'are' if _plural(words, doing) else 'is'} {text[at:]}")
    return _closed(text)


_NEXT = dict.fromkeys(("when ", "until ", "before "), "Then ")


def _direct(words: Sequence[Token], text: str) -> str:
    """ "a cat who steals socks" as "a cat steals socks"."""
    at = next((i for i, w in enumerate(words) if w.lower in ("who", "that", "which")), 0)
    verb = next((w for w in words[at:] if w.dep == "relcl"), None)
    head = next((w for w in words[:at] if verb is not None and w.at == verb.head), None)
    if not at or head is None or head.dep != "ROOT" or not head.tag.startswith("NN"):
        return text
    apart = ("advcl", "ccomp", "relcl")
    told = [w for w in words if verb is not None and w.at > verb.at and w.tag in FINITE and w.dep not in apart]
    if any(words[w.at - words[0].at - 1].tag not in ("CC", ",", "RB", "PRP") and w.dep != "conj" for w in told):
        return text  # "a penguin who hates the cold moves to the desert"
    front = text[: words[at].offset - words[0].offset].rstrip(" ,")
    return f"{front} {text[words[at].offset - words[0].offset + len(words[at].text) :].lstrip()}"


def _does(words: Sequence[Token], at: int) -> bool:
    """Whether a participle says what somebody does: "a woman reading", "steam rising", but not "a swimming pool"."""
    after = words[at + 1].tag if at + 1 < len(words) else ""
    tied = words[at].dep in ("acl", "ROOT", "advcl", "ccomp")
    return words[at].tag == "VBG" and (tied or (words[at - 1].tag.startswith("NN") and not after.startswith("NN")))


def _is_somebody(words: Sequence[Token], doing: Token) -> bool:
    """Whether what stands before a participle is who does it, and not another clause."""
    front = [w for w in words if w.at < doing.at]
    return any(w.tag.startswith("NN") for w in front) and not any(w.text in (",", ":", "and") for w in front)


def _plural(words: Sequence[Token], doing: Token) -> bool:
    head = next((w for w in words if w.at == doing.head and w.at < doing.at and w.tag.startswith("NN")), None)
    front = [w for w in words if w.at < doing.at]
    front = front[: next((i for i, w in enumerate(front) if i and w.tag == "IN"), len(front))]
    head = head or next((w for w in reversed(front) if w.tag.startswith("NN")), None)
    return head is not None and head.tag in ("NNS", "NNPS")


def _closed(text: str) -> str:
    text = re.sub(r"\s+", " ", text).strip()
    return f"{text[:1].upper()}{text[1:]}{'' if text[-1:] in '.!?…' else '.'}" if text else ""


def pronoun_of(clause: Clause) -> str:
    """The pronoun that a clause begins with, "we"; "" for any other subject."""
    return clause.words[0].lower if clause.acts and clause.words[0].lower in _PRONOUNS else ""


def introduced(clause: Clause) -> tuple[str, str]:
    """Whom a clause is about and what it tells of them: "a dragon who is afraid of fire" and "makes friends with a firefly"."""
    words, text = clause.words, clause.text
    root = next((i for i, w in enumerate(words) if w.dep == "ROOT" and w.tag in FINITE), 0)
    if not root:
        verb = next((w for w in words if w.dep == "ROOT" and w.tag.startswith("VB")), None)
        root = next((i for i, w in enumerate(words) if verb is not None and w.tag in FINITE and w.head == verb.at), 0)
    if not root and not any(w.lower in _RELATIVES for w in words):
        root = next((i for i, w in enumerate(words) if w.tag in FINITE), 0)
    if root and words[root - 1].tag == "RB":
        root -= 1
    start = words[root].offset - words[0].offset
    if not root and (at := next((i for i, w in enumerate(words) if w.lower == "who"), 0)):
        root, start = at, words[at + 1].offset - words[0].offset
    end = words[root].offset - words[0].offset
    front = words[:root]
    if not front or not any(w.tag.startswith("NN") for w in front) or front[0].tag == "PRP":
        return "", ""
    return text[:end].rstrip(" ,"), text[start:]
