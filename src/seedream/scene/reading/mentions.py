"""Mentions: who and what a request names, with number, colour and attributes bound to the right noun."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from seedream.scene.reading import lexicon
from seedream.scene.reading.language import Token
from seedream.scene.reading.lexicon import Category, Noun

_AFTER_VERB = ("DT", "PRP$", "PRP", "IN", "RP", "RB", "TO")
_AFTER_DEED = (*_AFTER_VERB, ".", ",", "NN", "NNS", "JJ")
_NEVER = frozenset({"does", "there", "here", "up", "down", "left", "right", "front", "top"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase: token span `start`..`end` (exclusive), its noun in the singular, and what is said of it.

    `lettering` are the words that are to be read on it.
    """

    start: int
    end: int
    noun: str
    head: str
    category: Category
    count: int = 1
    attributes: tuple[str, ...] = ()
    colour: str = ""
    known: Noun | None = None
    determined: bool = False
    proper: bool = False
    worn: tuple[tuple[str, str], ...] = field(default=())
    lettering: str = ""

    @property
    def trade(self) -> str:
        """What somebody is by profession: the noun, or the job that an animal has."""
        return dict(self.worn).get("job", self.noun)

    @property
    def actor(self) -> bool:
        """Whether it can act of its own."""
        return self.category != "thing"


def find_mentions(words: Sequence[Token]) -> tuple[Mention, ...]:
    """All noun phrases in order, abstractions included (their category is "thing")."""
    found: list[Mention] = []
    at = 0
    while at < len(words):
        end = _phrase_end(words, at)
        if end > at:
            if mention := _mention(words, at, end):
                found.append(mention)
            at = end
        else:
            at += 1
    return _once(found, words)


def _once(found: Sequence[Mention], words: Sequence[Token]) -> tuple[Mention, ...]:
    """The mentions with everybody named once: "my grandfather the beekeeper" is one, and so is a puppy "as a new roommate"."""
    out = list[Mention]()
    for one in found:
        before, last = out[-1] if out else None, words[one.start - 1].lower if one.start else ""
        person = one.category == "person" and before is not None
        if person and last == "as" and one.determined and not _dressed(words, one.start - 1):
            works = before is not None and before.category == "person" and one.known is not None and one.known.job
            if works and before is not None:  # "works as a waiter"
                out[-1] = replace(before, worn=(*before.worn, ("job", one.noun)))
            continue
        joined = before is not None and before.end == one.start and words[one.start].lower == "the"
        if person and joined and before is not None and before.category == "person" and one.known is not None and one.known.job:
            out[-1] = replace(before, end=one.end, worn=(*before.worn, ("job", one.noun)))
            continue
        out.append(one)
    return tuple(out)


def _dressed(words: Sequence[Token], at: int) -> bool:
    """Whether "as" says as whom somebody is dressed up."""
    return any(w.lower.startswith(("dress", "disguis", "costume", "mask")) for w in words[max(0, at - 3) : at])


@lru_cache(maxsize=64)
def _compounds(words: tuple[Token, ...]) -> frozenset[int]:
    """Places of the words of nouns that the lexicon knows as several words ("fire hydrant"), however they were tagged."""
    found: set[int] = set()
    for length in (3, 2):
        for at in range(len(words) - length + 1):
            span = words[at : at + length]
            whole = all(w.text[:1].isalpha() for w in span) and not any(w.tag in ("DT", "IN", "CC", "PRP$") for w in span)
            done = at > 0 and span[0].tag.startswith("V") and lexicon.verb(span[0].lower) and _can_act(words[at - 1])
            if whole and not done and not found & set(range(at, at + length)) and lexicon.compound(" ".join(w.lower for w in span)):
                found.update(range(at, at + length))
    return frozenset(found)


def _is_noun(words: Sequence[Token], at: int) -> bool:
    """Tagged as a noun, or a word of the lexicon that is no verb and was mistagged (headline style)."""
    word = words[at]
    if word.lower in _NEVER:
        return False
    if at in _compounds(tuple(words)):
        return True
    if word.tag.startswith("NN"):
        return not mistaken_verb(words, at)
    known = lexicon.noun(word.lower)
    done = word.tag == "VBZ" and at > 0 and _can_act(words[at - 1]) and at + 1 < len(words)
    if done and words[at + 1].tag in ("DT", "PRP$"):
        return False  # "a doctor bandages a dog"
    if known is None or word.tag in ("IN", "TO", "RP", "RB", "PRP", "MD", "CC"):
        return False
    return not (lexicon.verb(word.lower) and word.tag.startswith("V")) and not (
        word.tag == "JJ" and (word.lower in lexicon.colours() or word.lower == "giant")
    )


def mistaken_verb(words: Sequence[Token], at: int) -> bool:
    """Whether a word tagged as a noun is what somebody does: "Robot watering plants", "a lonely wolf howls at the moon"."""
    word = words[at]
    if not at or not word.tag.startswith("NN"):
        return False
    before, following = words[at - 1], words[at + 1].tag if at + 1 < len(words) else "."
    acted = bool(lexicon.verb(word.lower))
    waves = acted and word.tag == "NNS" and before.lower in lexicon.CLOTHES  # "a duck in a raincoat waves"
    towards = at + 1 < len(words) and words[at + 1].lower == "to"
    told = word.lower in _DONE_TO and before.tag in ("NN", "NNP") and towards  # "the watchman of the museum talks to …"
    if lexicon.noun(word.lower) is not None and not (waves or told):
        return False
    dressed = before.lower in lexicon.CLOTHES and (word.tag == "NNS" or (acted and word.lower.endswith("ing")))
    if _can_act(before) or dressed:  # "a girl in a raincoat feeding ducks"
        if not acted and word.lower.endswith("ing") and word.lower not in lexicon.abstract():
            return True
        if not acted:
            return word.tag == "NNS" and before.tag == "NN" and following in (*_AFTER_VERB, ".")
        return word.lower.endswith("ing") or word.lower in lexicon.abstract() or following in _AFTER_DEED
    return told or (
        acted
        and word.tag == "NNS"
        and (following in ("DT", "PRP$", "PRP", "TO") or (before.tag == "CC" and following in (*_AFTER_VERB, ".")))
    )


_DONE_TO = (
    "talks",
    "walks",
    "runs",
    "sings",
    "dances",
    "swims",
    "returns",
    "speaks",
    "travels",
    "marches",
    "listens",
    "waves",
    "moves",
    "drives",
)
"""What somebody does to somebody or somewhere, and what is no thing before "to"."""


def _can_act(word: Token) -> bool:
    if word.tag == "NNP" and lexicon.somebody(word.lower) is not None:
        return True
    known = lexicon.noun(word.lower)
    return known is not None and (known.category != "thing" or bool(known.moves))


def _is_modifier(words: Sequence[Token], at: int) -> bool:
    word = words[at]
    if word.tag in ("JJ", "JJR", "JJS", "CD", "PRP$") or word.lower in lexicon.colours() or word.lower in lexicon.NUMBERS:
        return True
    if word.tag in ("VBN", "VBG", "VBD"):
        return (
            word.dep in ("amod", "compound", "nmod")
            and bool(at)
            and words[at - 1].tag in ("DT", "JJ", "PRP$", "CD", "RB")
            and at + 1 < len(words)
        )
    return word.tag == "RB" and word.dep == "advmod" and at + 1 < len(words) and words[at + 1].tag in ("JJ", "VBN")


def _phrase_end(words: Sequence[Token], at: int) -> int:
    """End of the noun phrase that begins at `at`; `at` itself where none begins."""
    here = at
    while here < len(words) and words[here].tag in ("DT", "PDT", "PRP$", "WDT") and words[here].lower not in ("that", "which"):
        here += 1
    end = at
    while here < len(words):
        if end > at and _acted_after(words, here):
            break
        if _is_noun(words, here):
            here = end = here + 1
            if here < len(words) and words[here].tag == "POS":
                here += 1
        elif _goes_on(words, here, at, end):
            here += 1
        else:
            break
    # "a sundial" with its noun mistagged as an adjective: the last word stands for the noun.
    last = words[here - 1]
    mistagged = end == at < here - 1 and words[at].tag == "DT" and last.tag == "JJ" and last.lower not in lexicon.colours()
    mistagged = mistagged and (words[here - 2].lower, last.lower) != ("each", "other")
    return here if mistagged else end


def _acted_after(words: Sequence[Token], here: int) -> bool:
    """Whether a noun belongs to what the one before it does: "two penguins ice skating"."""
    doer = lexicon.noun(words[here - 1].lower)
    following = words[here + 1].lower if here + 1 < len(words) else ""
    doing = following.endswith("ing") and bool(lexicon.verb(following)) and words[here].tag.startswith("NN")
    itself = lexicon.noun(words[here].lower)
    if words[here].lower in (*lexicon.CLOTHES, "costume"):
        return False  # "in a pirate costume holding a sword"
    lives = doer is not None and doer.category != "thing" and (itself is None or itself.category == "thing")
    return doing and lives and not lexicon.compound(f"{words[here - 1].lower} {words[here].lower}")


def _goes_on(words: Sequence[Token], here: int, start: int, end: int) -> bool:
    """Whether a phrase continues with a word that is no noun: a modifier before its noun, or a comma between adjectives."""
    if _is_modifier(words, here):
        return end <= start or words[here - 1].tag == "POS"
    listed = words[here].text == "," and end <= start < here and here + 1 < len(words)
    return listed and words[here - 1].tag == words[here + 1].tag == "JJ"


def _mention(words: Sequence[Token], start: int, end: int) -> Mention | None:
    possessive = next((i for i in range(end - 1, start, -1) if words[i].tag == "POS"), None)
    first = start if possessive is None else possessive + 1
    body = [w for w in words[first:end] if w.tag not in ("DT", "PDT", "PRP$", "POS") and w.text != ","]
    if not body or not any(c.isalpha() for c in body[-1].text):
        return None
    if len(body) > 1 and body[-1].tag == "NNP" and body[-2].lower in lexicon.data("telling_words")["moments"]["words"]:
        body = body[-1:]  # "every Sunday Clara …"
    single = words[start].lower in ("a", "an", "one")
    name, known, used = _name(body, single)
    modifiers = list(body[: len(body) - used])
    head = known.word.split()[-1] if known else name.split()[-1]
    aged = next((w.lower for w in body if w.lower.rstrip("s").endswith("-year-old")), "")
    if known is None and aged and body[-1].lower == aged:
        name, known, head = "child", lexicon.noun("child"), "child"
    called = known
    name, known = _animal_with_job(modifiers, name, known)
    trade = _trade(modifiers, called) if known is not None and known.category == "animal" else ()
    group, herd = _herd(body)
    if herd is not None:
        name, known, head = herd.word, herd, herd.word
    acts = end < len(words) and words[end].tag in ("VBG", "VBZ", "VBP") and bool(lexicon.verb(words[end].lower))
    proper = all(w.tag in ("NNP", "NNPS") and w.text[:1].isupper() for w in body[-used:])
    called_so = acts and proper and words[start].tag == "NNP" and known is not None and known.category == "thing"
    known = (lexicon.somebody(name) if called_so else None) or known  # "Lily waters the roses"
    known = known or (lexicon.somebody(name, acts) if proper else None)
    person = known is None and (lexicon.looks_like_person(head) or (acts and head.endswith(("er", "or", "ist", "ian"))))
    person = person and head not in lexicon.data("telling_words")["moments"]["words"]  # "Winter comes"
    person = person and head not in lexicon.data("nouns")["grounds"]["words"]  # "on the floor watching cartoons"
    beast = lexicon.noun(name.split()[0]) if person and " " in name else None
    if (animal := beast) is not None and animal.category == "animal" and not _handles(head, animal.word):
        name, known, head, trade = animal.word, animal, animal.word, (("job", head),)  # a cat mayor
    colour = next((w.lower for w in modifiers if w.lower in lexicon.colours()), "")
    trades = {name, *(word for _, word in trade)} if trade else set()
    skip = {colour, *lexicon.NUMBERS, *trades, "-", "very"}
    attributes = tuple(w.lower for w in modifiers if w.lower not in skip and not w.lower.isdigit() and w.tag != "CD")
    return Mention(
        start=start,
        end=end,
        noun=name,
        head=head,
        category=known.category if known else "person" if person else "thing",
        count=group
        or _count(
            modifiers,
            body[-1],
            single and known is None,
            bare=words[start].tag not in ("DT", "PRP$", "CD"),
            as_one=lexicon.synonyms().get(name, name) in lexicon.data("nouns")["as_one"]["words"],
        ),
        attributes=attributes,
        colour=colour,
        known=known,
        determined=words[start].tag in ("DT", "PRP$", "CD"),
        proper=proper,
        worn=tuple(("hair", w.lower.split("-")[0]) for w in modifiers if w.lower.endswith("-haired"))
        + trade
        + (() if not _hair(modifiers, known) else (("hair", _hair(modifiers, known)),)),
    )


def _herd(body: Sequence[Token]) -> tuple[int, Noun | None]:
    """How many a group of animals are, and which animals: "a polar bear family"; (0, None) for anything else."""
    group = lexicon.data("nouns")["animal_groups"].get(lexicon.singular(body[-1].lower), 0)
    kinds = (lexicon.noun(" ".join(w.lower for w in body[-k:-1])) for k in (3, 2) if len(body) >= k)
    animal = next((n for n in kinds if n is not None and n.category == "animal"), None)
    return (group, animal) if group and animal is not None else (0, None)


def idiomatic(mention: Mention, words: Sequence[Token]) -> bool:
    """Whether a noun only completes what somebody does: "standing guard", "taking notes"."""
    before = words[mention.start - 1].lower if mention.start else ""
    table: Mapping[str, Sequence[str]] = lexicon.data("nouns")["idioms"]
    stem = next((v for v in table if before in (v, f"{v}s", f"{v}es", f"{v}ing", f"{v[:-1]}ing")), lexicon.verb(before))
    return not mention.determined and not mention.attributes and mention.noun in table.get(stem, ())


def instrument(mention: Mention) -> str:
    """What a player is called by and can hold: the saxophone of a saxophone player."""
    words = [*mention.noun.split()[:-1], *mention.attributes] if mention.head == "player" else []
    return next((w for w in words if (known := lexicon.noun(w)) and known.held and lexicon.drawn_size(w)), "")


_SIZES = ("giant",)
"""Nouns that say how large somebody is before another noun: a giant robot is a robot."""
_COMPANY = ("friend", "best friend", "companion", "neighbour", "neighbor", "hero", "character")


def _animal_with_job(modifiers: Sequence[Token], name: str, known: Noun | None) -> tuple[str, Noun | None]:
    """A mouse pilot is a mouse, a penguin family are penguins, a robot friend is a robot."""
    counts = lexicon.data("nouns")["person_counts"]
    if known is not None and known.category == "person" and (known.job or name in (*counts, *_COMPANY)):
        pairs = (lexicon.noun(f"{a.lower} {b.lower}") for a, b in pairwise(modifiers))
        if (kind := next((n for n in pairs if n is not None and n.category == "animal"), None)) is not None:
            return kind.word, kind  # a polar bear family
        for word in modifiers:
            animal = lexicon.noun(word.lower) if word.lower not in _SIZES else None
            if animal is not None and _handles(known.word, animal.word):
                continue  # a sheep farmer is no sheep
            if animal is not None and (animal.category == "animal" or animal.word in ("robot", "alien", "ghost")):
                return animal.word, animal
            if animal is not None and animal.job and animal.category == "person" and known.job:
                return animal.word, animal  # a viking warrior is dressed as a viking
    return name, known


def _handles(job: str, animal: str) -> bool:
    """Whether a job that is named together with an animal has to do with it."""
    kinds: Mapping[str, Sequence[str]] = lexicon.data("upright")["handlers"]
    last = job.split()[-1]
    return last in kinds and (not kinds[last] or animal in kinds[last])


def _trade(modifiers: Sequence[Token], job: Noun | None) -> tuple[tuple[str, str], ...]:
    """What an animal wears by trade: that of the job its phrase ends with ("dog detective"), or of one that stands before it."""
    never = set(lexicon.data("upright")["roles"]["never"])
    before = [n for w in modifiers if (n := lexicon.noun(w.lower)) and not {n.word, n.word.split()[-1]} & never]
    jobs = [n.word for n in (job, *before) if n is not None and n.category == "person" and n.job]
    return tuple(("job", word) for word in jobs)[:1]


def _hair(modifiers: Sequence[Token], known: Noun | None) -> str:
    if known is None or known.category != "person":
        return ""
    return next(
        (w.lower for w in modifiers if w.lower in ("blonde", "blond", "brunette", "redhead", "ginger", "bald", "curly")), ""
    )


def _name(body: Sequence[Token], single: bool) -> tuple[str, Noun | None, int]:
    """Noun in the singular, its entry, and how many words of the phrase it takes: the longest known ending, else all nouns.

    `single`: "a" stands before it, so that an unknown word in -s is no plural ("a thermos").
    """
    lowers = [w.lower for w in body]
    for length in range(min(3, len(lowers)), 0, -1):
        words = " ".join([*lowers[-length:-1], lexicon.singular(lowers[-1])])
        if known := lexicon.noun(words):
            return known.word, known, length
    length = 1
    while length < len(body) and body[-length - 1].tag.startswith("NN") and body[-length - 1].lower not in lexicon.colours():
        length += 1
    last = lowers[-1] if single else lexicon.singular(lowers[-1])
    return " ".join([*lowers[-length:-1], last]), None, length


_UNCHANGED = frozenset({"sheep", "deer", "reindeer", "bison", "moose"})
"""Animals whose plural is as their singular: without an article they are several."""


def _count(modifiers: Sequence[Token], head: Token, single: bool, *, bare: bool = False, as_one: bool = False) -> int:
    for word in modifiers:
        if word.lower.isdigit() and 0 < int(word.lower) <= 24:
            return int(word.lower)
        if word.lower in lexicon.NUMBERS:
            return lexicon.NUMBERS[word.lower]
    special = 1 if as_one else lexicon.data("nouns")["person_counts"].get(head.lower)
    if special:
        return int(special)
    one = lexicon.singular(head.lower)
    if bare and head.lower in _UNCHANGED:
        return 3
    if single or one == head.lower:
        return 1
    return 2 if one in lexicon.data("nouns")["in_pairs"]["words"] else 3
