"""Actors: whom a request names while what is said of them is collected, and who does a verb to whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seedream.scene.reading import lexicon
from seedream.scene.reading.deeds import meant, said_verb
from seedream.scene.reading.language import Token
from seedream.scene.reading.mentions import Mention, mistaken_verb


@dataclass(slots=True)
class Actor:
    """A mention while what is said about it is collected."""

    mention: Mention
    id: str = ""
    action: str = ""
    verb: str = ""
    work: str = ""
    holding: str = ""
    riding: str = ""
    deed: str = ""
    filled: str = ""
    wish: str = ""
    wished: str = ""
    young: bool = False
    leaps: bool = False
    worn: tuple[tuple[str, str], ...] = ()
    attributes: tuple[str, ...] = ()


LEAPS = "leaps"
"""Key of the look of whoever is in the air on what they ride."""
AROUND = "around"
"""The relation of what is on all sides of somebody."""


def name_actors(actors: Sequence[Actor]) -> None:
    """Give every actor an id: its noun, numbered where several have the same."""
    used: dict[str, int] = {}
    for actor in actors:
        base = re.sub(r"[^a-z0-9]+", "_", actor.mention.noun.lower()).strip("_") or "thing"
        used[base] = used.get(base, 0) + 1
        actor.id = base if used[base] == 1 else f"{base}_{used[base]}"


def verbs_in(words: Sequence[Token]) -> dict[int, str]:
    """Places of the verbs that can be acted, with their base form ("look up" as one)."""
    found = {}
    for word in words:
        base = "saw" if word.lower == "saw" and word.at and words[word.at - 1].tag == "TO" else lexicon.verb(word.lower)
        if said := said_verb(words, word.at):
            found[word.at] = said
            continue
        if not base or not (word.tag.startswith("V") or mistaken_verb(words, word.at)):
            continue
        after = words[word.at + 1].lower if word.at + 1 < len(words) else ""
        if word.lower == "left" and after == "of":
            continue
        if word.lower == "falling" and word.head > word.at and words[word.head].tag.startswith("NN"):
            continue  # "falling leaves": said of them, and nobody falls
        found[word.at] = f"{base} up" if after == "up" and lexicon.action_of(f"{base} up") else meant(words, word.at, base)
    return found


def _at(actors: Sequence[Actor], place: int) -> Actor | None:
    return next((a for a in actors if a.mention.start <= place < a.mention.end), None)


TO_DO = ("teach", "help", "show", "ask", "tell", "invite", "train", "learn")
"""Verbs that leave what is done to another one: "learns to dance"."""


HANGING = ("hanging", "hung", "dangling", "tied", "attached", "fastened")
"""What is said of a thing right after it, whoever else is named."""


_BEGUN = re.compile(r"^(?:begin|began|begun|start|try|tries|tried|continu|keep|kept|seem)")
"""Verbs that only say how far along another one is: "the chairs begin to fly"."""


def subject_of(words: Sequence[Token], actors: Sequence[Actor], place: int, depth: int = 0) -> Actor | None:
    """Who does the verb at `place`: its grammatical subject, what it is said about, else the nearest actor before it."""
    word = words[place]
    for child in words:
        if (
            child.head == place
            and child.at != place
            and child.dep in ("nsubj", "nsubjpass", "compound", "agent")
            and (found := _at(actors, child.at))
        ):
            return found
    if (inside := _there(words, actors, place)) is not None:
        return inside
    if any(c.head == place and c.dep in ("nsubj", "nsubjpass") and c.tag.startswith("NN") for c in words):
        return None  # the storm rolls in, not whoever watches it
    hung = next((a for a in actors if a.mention.end == place and a.mention.category == "thing"), None)
    if hung is not None and word.lower in HANGING:
        return hung  # "a girl on a swing hanging from a tree"
    doer = next((a for a in actors if a.mention.end == place and a.mention.actor), None)
    if doer is not None and word.dep == "amod" and word.lower.endswith("ing"):
        return doer  # "a clown juggling balls" is not about balls that juggle
    if word.dep == "acl" and words[word.head].lower in lexicon.CLOTHES and lexicon.verb(word.lower) in _OF_THINGS:
        return None  # a scarf that flutters in the wind is worn
    whom = _at(actors, place - 2) if place > 1 and words[place - 1].tag == "TO" else None
    if whom is not None and whom.mention.actor and lexicon.verb(words[word.head].lower) in TO_DO:
        return whom  # "teaches his daughter to ride"
    if word.head != place and depth < 4:
        if (
            word.dep in ("acl", "relcl", "amod")
            and (found := _at(actors, word.head))
            and (found.mention.actor or found.mention.known)
        ):
            return bearer_of(words, actors, found) or _owner_of(words, actors, found, place) or found
        head = words[word.head].lower
        chained = word.dep in ("conj", "advcl", "xcomp", "pcomp", "ccomp") and (lexicon.verb(head) or _BEGUN.match(head))
        if chained and (found := subject_of(words, actors, word.head, depth + 1)):
            return found
    earlier = [v for v in range(place) if lexicon.verb(words[v].lower) and words[v].tag.startswith("V")]
    if place and words[place - 1].tag == "CC" and earlier and depth < 4:
        return subject_of(words, actors, earlier[-1], depth + 1)
    before = [a for a in actors if a.mention.end <= place and a.mention.actor]
    if before:
        return bearer_of(words, actors, before[-1]) or before[-1]
    return next((a for a in actors if a.mention.end <= place), None)


def _there(words: Sequence[Token], actors: Sequence[Actor], place: int) -> Actor | None:
    """Who a place is said to have in it who does something right after that: "a bookstore with a man reading"."""
    last = next((a for a in actors if a.mention.end == place and a.mention.actor), None)
    tied = last is not None and last.mention.start > 0 and words[last.mention.start - 1].lower == "with"
    return last if tied and words[place].tag == "VBG" else None


_BORNE = re.compile(
    r"^(?:perched |sitting |sat |standing )?(?:on|upon|in|around) (?:his|her|their) (?:shoulders?|heads?|arms?|laps?|backs?)\b"
)


_OF_THINGS = (
    "blow", "flutter", "burn", "glow", "shine", "hang", "float", "trail", "drip", "flow", "steam", "sparkle", "wave", "fly",
    "stand", "stick", "lie", "grow", "roll", "fall", "spin", "turn", "lean", "rest", "stick out", "shake",
)  # fmt: skip
"""What is said of a thing that somebody has with them, and not of them: "a girl with a scarf fluttering in the wind"."""


def _owner_of(words: Sequence[Token], actors: Sequence[Actor], thing: Actor, place: int) -> Actor | None:
    """Who does a verb that was read as said of what they have with them: "a hiker with a backpack reading a map"."""
    before_it = [w.lower for w in words[: thing.mention.start] if w.lower not in ("a", "an", "the", "his", "her", "their")]
    tie = before_it[-1] if before_it else ""
    known = thing.mention.known
    if tie not in ("with", "in", "on", "at", "wearing", "carrying", "holding") or thing.mention.category != "thing":
        return None
    if (known is not None and known.moves) or lexicon.verb(words[place].lower) in _OF_THINGS or words[place].tag != "VBG":
        return None
    before = [a for a in actors if a.mention.end <= thing.mention.start]
    return before[-1] if before and before[-1].mention.category == "person" else None


_ON_ITSELF = re.compile(r"^(?:perched |sitting |sat |standing )?(?:on|upon) (?:its|his|her|their) (?:backs?|shells?|heads?)\b")


PACKS = ("backpack", "rucksack", "schoolbag", "satchel", "saddle", "saddlebag")
"""What an animal has on its back that is "with" it."""


def bearer_of(words: Sequence[Token], actors: Sequence[Actor], borne: Actor) -> Actor | None:
    """On whose shoulder, back or arm somebody else or something is: "a captain with a parrot on his shoulder"."""
    following = " ".join(w.lower for w in words[borne.mention.end : borne.mention.end + 4])
    earlier = [a for a in actors if a.mention.end <= borne.mention.start]
    if _ON_ITSELF.match(following) and earlier and earlier[-1].mention.category == "animal":
        return earlier[-1]  # "a snail with a castle on its back"
    if borne.mention.noun in PACKS and earlier and earlier[-1].mention.category == "animal":
        return earlier[-1]  # "a hedgehog with a backpack"
    people = [a for a in earlier if a.mention.category == "person"]
    return people[-1] if people and borne.mention.category == "animal" and _BORNE.match(following) else None


def partners_of(words: Sequence[Token], actors: Sequence[Actor], subject: Actor, place: int) -> list[Actor]:
    """Who does it too: "a boy with a blue hat and a girl build", in either order."""
    others = []
    for other in actors:
        first, second = sorted((subject.mention, other.mention), key=lambda m: m.start)
        between = words[first.end : second.start]
        acted = any(lexicon.verb(w.lower) and w.tag.startswith("V") for w in between)
        joined = not acted and (any(w.lower in ("and", "&") for w in between) or first.start == second.start)
        if other is not subject and other.mention.actor and joined and second.end <= place:
            others.append(other)
    return others


def object_of(words: Sequence[Token], verbs: dict[int, str], actors: Sequence[Actor], place: int) -> Actor | None:
    """What is acted upon: the grammatical object, else the noun phrase that follows at once."""
    for child in words:
        if (
            child.head == place
            and child.dep in ("dobj", "dative", "attr")
            and child.at > place
            and (found := _at(actors, child.at))
        ):
            return found
    of_a_group = (a for a in actors if _GROUP.fullmatch(" ".join(w.lower for w in words[place + 1 : a.mention.start])))
    return next((a for a in actors if a.mention.start == place + 1), None) or next(of_a_group, None)


_GROUP = re.compile(r"(?:an?|the|her|his|their) (?:class|circle|row|line|choir|flock|audience|crowd|band|orchestra) of")
"""Before those to whom something is done: "teaching a class of little birds"."""
