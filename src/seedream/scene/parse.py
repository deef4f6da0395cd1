"""Parsing: a request becomes entities with looks and actions, relations between them, and a setting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from seedream.encoder.minilm import Vectors
from seedream.scene import lexicon
from seedream.scene.graph import Entity, Relation
from seedream.scene.language import Token, tokens, without_frame
from seedream.scene.looks import look_of
from seedream.scene.mentions import Mention, find_mentions, mistaken_verb
from seedream.scene.places import Setting, time_was_said, understand_setting, weather_was_said
from seedream.types import Mood

_SPATIAL: tuple[tuple[str, str], ...] = (
    (r"(?:to |on |at )?(?:the )?left(?: side)? of", "left of"),
    (r"(?:to |on |at )?(?:the )?right(?: side)? of", "right of"),
    (r"on top of|atop|upon", "on"),
    (r"in front of", "in front of"),
    (r"next to|beside|alongside|near|close to|by|with", "next to"),
    (r"above|over", "above"),
    (r"below|beneath|underneath", "below"),
    (r"under", "under"),
    (r"behind", "behind"),
    (r"inside(?: of)?|in|into", "in"),
    (r"on|onto", "on"),
    (r"through|across|along|around|at|from|to|toward|towards|between", ""),
)
_HANDS = {"hold", "carry", "read", "write", "fly", "type", "wave", "play"}
_TRAVELS = {"walk", "run", "ride", "drive", "fly"}
"""Actions that need ground to cover: a film of them plays outdoors even where no place is named."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was understood of a request."""

    wish: str
    entities: tuple[Entity, ...]
    relations: tuple[Relation, ...]
    setting: Setting
    time_said: bool
    weather_said: bool
    not_understood: tuple[str, ...]


@dataclass(slots=True)
class _Actor:
    """A mention while what is said about it is collected."""

    mention: Mention
    id: str = ""
    action: str = ""
    verb: str = ""
    holding: str = ""
    riding: str = ""
    wish: str = ""
    young: bool = False
    worn: tuple[tuple[str, str], ...] = ()
    attributes: tuple[str, ...] = ()


def parse(wish: str, vector: Vectors, mood: Mood, story: bool = False) -> Parsed:
    """Understand a request (about 10 ms). `vector` is its sentence vector `(384,)`; a `story` may roam where no place is named."""
    text = without_frame(wish)
    words = tokens(text)
    mentions = _counted(words, _dressed(words, find_mentions(words)))
    concrete = [m for m, _ in mentions if _concrete(m)]
    travels = any(lexicon.action_of(base) in _TRAVELS for base in _verbs(words).values())
    roams = (story or travels) and any(m.actor for m in concrete)
    roams = roams and not any(m.known is None and _unknown_place(m, words) for m in concrete)
    setting = understand_setting(
        text, [m.noun for m in concrete] + [m.head for m in concrete if m.known is None], vector, mood, roams
    )
    actors = [_Actor(m, worn=worn) for m, worn in mentions if _is_entity(m, setting, words)]
    actors = _families(actors, words)
    _name(actors)
    verbs = _verbs(words)
    relations = [*_act(words, verbs, actors), *_space(words, verbs, actors)]
    _hold(actors)
    lost = [m.noun for m, _ in mentions if _unclear(m, setting)]
    return Parsed(
        wish=text,
        entities=tuple(_entity(a, mood) for a in actors),
        relations=tuple(dict.fromkeys(relations)),
        setting=setting,
        time_said=time_was_said(text),
        weather_said=weather_was_said(text),
        not_understood=tuple(dict.fromkeys(lost)),
    )


def _concrete(mention: Mention) -> bool:
    if mention.known is not None and mention.known.word not in lexicon.abstract():
        return True
    return mention.noun not in lexicon.abstract() and mention.head not in lexicon.abstract()


def _counted(
    words: Sequence[Token], mentions: Sequence[tuple[Mention, tuple[tuple[str, str], ...]]]
) -> list[tuple[Mention, tuple[tuple[str, str], ...]]]:
    """ "a group of dogs" is four dogs; "a cup of coffee" a cup."""
    result: list[tuple[Mention, tuple[tuple[str, str], ...]]] = []
    measure = 0
    for index, (mention, worn) in enumerate(mentions):
        following = mentions[index + 1][0] if index + 1 < len(mentions) else None
        of = following is not None and following.start == mention.end + 1 and words[mention.end].lower == "of"
        before = mentions[index - 1][0] if index else None
        filled = before is not None and mention.start == before.end + 1 and words[before.end].lower == "of"
        if of and mention.head in lexicon.MEASURES and following and (following.known or following.count > 1):
            measure = max(mention.count, 1) * lexicon.MEASURES[mention.head]
            continue
        if (
            filled
            and before
            and before.known
            and before.known.held
            and not measure
            and mention.count == 1
            and not mention.determined
        ):
            continue
        result.append((replace(mention, count=measure), worn) if measure else (mention, worn))
        measure = 0
    return result


def _dressed(words: Sequence[Token], mentions: Sequence[Mention]) -> list[tuple[Mention, tuple[tuple[str, str], ...]]]:
    """Clothes, hair and beards go to the person who wears them and are no things of their own."""
    result: list[tuple[Mention, tuple[tuple[str, str], ...]]] = []
    for mention in mentions:
        key = lexicon.CLOTHES.get(mention.head) or lexicon.CLOTHES.get(words[mention.end - 1].lower)
        wearer = next((i for i in range(len(result) - 1, -1, -1) if result[i][0].category == "person"), None)
        linked = {w.lower for w in words[max(0, mention.start - 3) : mention.start]} & {
            "in",
            "with",
            "wearing",
            "wears",
            "and",
            "his",
            "her",
            ",",
        }
        bare = key in ("hair", "beard") and not (mention.colour or mention.attributes) and key == "hair"
        if key and not bare and wearer is not None and (linked or words[mention.start].tag == "PRP$"):
            said = mention.colour or " ".join(mention.attributes) or mention.head
            person, worn = result[wearer]
            extra = (("outfit", mention.head),) if key == "coat" else ()
            result[wearer] = (person, (*worn, (key, said), *extra))
        elif key not in ("hair", "beard"):
            result.append((mention, mention.worn))
    return result


def _is_entity(mention: Mention, setting: Setting, words: Sequence[Token]) -> bool:
    """Whether a mention is a thing or somebody to show, not the place, the hour, the weather, or an abstraction."""
    if _awaited(mention, words):
        return False
    if mention.actor:
        return True
    if not _concrete(mention) or (mention.proper and mention.known is None):
        return False
    phrase = " ".join(w.lower for w in words[mention.start : mention.end])
    in_place = any(re.search(rf"\b{re.escape(w)}(?:e?s)?\b", phrase) for w in setting.words)
    if in_place and (mention.known is None or mention.known.word in ("moon", "planet", "star", "cloud", "sun", "galaxy")):
        return False
    if mention.known is not None:
        backdrop = mention.count > 1 or mention.known.word in ("window", "door", "fireplace", "windowsill")
        return not (backdrop and mention.known.word in _drawn_by(setting))
    if mention.noun in _drawn_by(setting):
        return False
    return not (time_was_said(phrase) or weather_was_said(phrase) or in_place or _unknown_place(mention, words))


def _awaited(mention: Mention, words: Sequence[Token]) -> bool:
    """Whether somebody only waits or looks for it: what is waited for is not there."""
    before = [w.lower for w in words[max(0, mention.start - 4) : mention.start]]
    return before[-1:] == ["for"] and any(lexicon.verb(w) in ("wait", "search") for w in before)


def _drawn_by(setting: Setting) -> Sequence[str]:
    """What the place draws itself."""
    has: Sequence[str] = lexicon.data("places").get(setting.place.kind, {}).get("has", ())
    return has


def _unknown_place(mention: Mention, words: Sequence[Token]) -> bool:
    """Whether an unknown noun says where something happens ("in a laboratory"), which no thing on a stage can show."""
    before = words[mention.start - 1].lower if mention.start else ""
    after = words[mention.end].lower if mention.end < len(words) else ""
    return before in ("in", "at", "through", "across", "inside", "into", "along", "around") or after in ("where", "in which")


def _unclear(mention: Mention, setting: Setting) -> bool:
    """Whether a concrete noun found no picture: no entry in the lexicon, and no part in place, hour or weather."""
    if mention.known or mention.actor or not _concrete(mention):
        return False
    phrase = mention.noun
    if phrase in _drawn_by(setting):
        return False
    settled = time_was_said(phrase) or weather_was_said(phrase) or any(w in phrase or phrase in w for w in setting.words)
    return not settled


def _families(actors: list[_Actor], words: Sequence[Token]) -> list[_Actor]:
    """Whose young is meant: the calf of an elephant is a small elephant."""
    for before, actor in pairwise(actors):
        mention, parent = actor.mention, before.mention
        theirs = words[mention.start].tag == "PRP$" and mention.head in lexicon.data("nouns")["young"]["words"]
        if theirs and parent.category == "animal":
            actor.mention = replace(mention, noun=parent.noun, head=parent.head, category="animal", known=parent.known)
            actor.young = True
    return actors


def _name(actors: Sequence[_Actor]) -> None:
    used: dict[str, int] = {}
    for actor in actors:
        base = re.sub(r"[^a-z0-9]+", "_", actor.mention.noun.lower()).strip("_") or "thing"
        used[base] = used.get(base, 0) + 1
        actor.id = base if used[base] == 1 else f"{base}_{used[base]}"


def _verbs(words: Sequence[Token]) -> dict[int, str]:
    """Places of the verbs that can be acted, with their base form ("look up" as one)."""
    found = {}
    for word in words:
        base = lexicon.verb(word.lower)
        if not base or not (word.tag.startswith("V") or mistaken_verb(words, word.at)):
            continue
        after = words[word.at + 1].lower if word.at + 1 < len(words) else ""
        found[word.at] = f"{base} up" if after == "up" and lexicon.action_of(f"{base} up") else base
    return found


def _at(actors: Sequence[_Actor], place: int) -> _Actor | None:
    return next((a for a in actors if a.mention.start <= place < a.mention.end), None)


def _subject(words: Sequence[Token], actors: Sequence[_Actor], place: int, depth: int = 0) -> _Actor | None:
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
    if any(c.head == place and c.dep in ("nsubj", "nsubjpass") and c.tag.startswith("NN") for c in words):
        return None  # the storm rolls in, not whoever watches it
    if word.head != place and depth < 4:
        if (
            word.dep in ("acl", "relcl", "amod")
            and (found := _at(actors, word.head))
            and (found.mention.actor or found.mention.known)
        ):
            return found
        chained = word.dep in ("conj", "advcl", "xcomp", "pcomp", "ccomp") and lexicon.verb(words[word.head].lower)
        if chained and (found := _subject(words, actors, word.head, depth + 1)):
            return found
    earlier = [v for v in range(place) if lexicon.verb(words[v].lower) and words[v].tag.startswith("V")]
    if place and words[place - 1].tag == "CC" and earlier and depth < 4:
        return _subject(words, actors, earlier[-1], depth + 1)
    before = [a for a in actors if a.mention.end <= place and a.mention.actor]
    return before[-1] if before else next((a for a in actors if a.mention.end <= place), None)


def _partners(words: Sequence[Token], actors: Sequence[_Actor], subject: _Actor, place: int) -> list[_Actor]:
    """Who does it too: "a boy with a blue hat and a girl build", in either order."""
    others = []
    for other in actors:
        first, second = sorted((subject.mention, other.mention), key=lambda m: m.start)
        between = words[first.end : second.start]
        acted = any(lexicon.verb(w.lower) and w.tag.startswith("V") for w in between)
        joined = not acted and any(w.lower in ("and", "&") for w in between)
        if other is not subject and other.mention.actor and joined and second.end <= place:
            others.append(other)
    return others


def _object(words: Sequence[Token], verbs: dict[int, str], actors: Sequence[_Actor], place: int) -> _Actor | None:
    """What is acted upon: the grammatical object, else the noun phrase that follows at once."""
    for child in words:
        if (
            child.head == place
            and child.dep in ("dobj", "dative", "attr")
            and child.at > place
            and (found := _at(actors, child.at))
        ):
            return found
    return next((a for a in actors if a.mention.start == place + 1), None)


def _act(words: Sequence[Token], verbs: dict[int, str], actors: Sequence[_Actor]) -> list[Relation]:
    """Give every actor its action; returns who does what to whom."""
    relations = []
    for place, base in verbs.items():
        subject = _subject(words, actors, place)
        action = lexicon.action_of(base)
        if subject is None:
            continue
        target = _object(words, verbs, actors, place)
        if target is subject:
            target = None
        for partner in _partners(words, actors, subject, place):
            if action and not _is_wish(words, place):
                _set_action(partner, action, base, None)
        if target:
            relations.append(Relation(subject.id, base, target.id))
            if base in ("feed", "pet", "milk") and target.mention.category == "animal":
                target.action = target.action or "stand"
        if base in ("dream", "think") and place + 1 < len(words) and words[place + 1].lower in ("of", "about"):
            continue
        if _is_wish(words, place):
            subject.wish = subject.wish or action
        elif action and (subject.mention.actor or (subject.mention.known and subject.mention.known.moves)):
            _set_action(subject, action, base, target)
    return relations


_WISHES = re.compile(r"^(?:want|dream|wish|hope|long|try|tri|learn|refus|need|plan|fear|afraid|love|decid)")


def _is_wish(words: Sequence[Token], place: int) -> bool:
    """Whether a verb is only wished for: "wants to fly", "dreams of flying"."""
    before = [w.lower for w in words[max(0, place - 3) : place]]
    return bool(before) and before[-1] in ("to", "of", "about") and any(_WISHES.match(w) for w in before)


def _set_action(subject: _Actor, action: str, base: str, target: _Actor | None) -> None:
    """The first telling action counts; standing and looking give way to anything else."""
    if action == "fly" and subject.mention.category == "person":
        action = "hold" if target else "fly"
    if action == "hold" and target is None and base in ("play", "show", "open", "share"):
        young = subject.mention.category == "animal" or (subject.mention.known is not None and subject.mention.known.age == "child")
        action = "hold" if base == "play" and not young else "jump" if base == "play" else "stand"
    if action == "ride" and target and target.mention.known and target.mention.known.moves in ("drive", "fly", "sail"):
        action = "drive"
    afloat = target and target.mention.known and target.mention.known.moves == "sail"
    if afloat and action in ("sit", "swim", "ride") and subject.mention.category == "person":
        action = "sail"
    if not subject.action or subject.action == "stand":
        subject.action, subject.verb = action, base
    if target and not target.mention.actor:
        if action == "ride" or (action in ("drive", "sail") and target.mention.known and target.mention.known.moves):
            subject.riding = subject.riding or target.id
        elif (action in _HANDS or base in ("use", "wear", "have")) and _fits_hand(target, base):
            subject.holding = subject.holding or target.id
    elif target and action == "ride":
        subject.riding = target.id


def _fits_hand(target: _Actor, base: str) -> bool:
    known = target.mention.known
    return (
        target.mention.noun == "kite" or (known is not None and known.held) or (known is None and base in ("hold", "carry", "lift"))
    )


def _space(words: Sequence[Token], verbs: dict[int, str], actors: Sequence[_Actor]) -> list[Relation]:
    """Spatial relations between neighbours in the sentence, or between the doer of a verb and what follows its preposition."""
    relations = []
    for index, target in enumerate(actors):
        if not index:
            continue
        between = words[actors[index - 1].mention.end : target.mention.start]
        match = _spatial(between)
        if match is None:
            continue
        predicate, first = match
        subject: _Actor | None = actors[index - 1]
        head = words[first].head
        if head in verbs and words[first].head < first:
            subject = _subject(words, actors, head) or subject
        if subject is None or subject is target or not predicate:
            continue
        if words[first].lower == "with" and _worn_in_hand(subject, target):
            subject.holding = target.id
            relations.append(Relation(subject.id, "holding", target.id))
        elif predicate == "on" and subject.mention.actor and target.mention.known and target.mention.known.moves == "ride":
            subject.riding = target.id
            subject.action = "ride"
            relations.append(Relation(subject.id, "riding", target.id))
        else:
            relations.append(Relation(subject.id, predicate, target.id))
    return relations


def _worn_in_hand(subject: _Actor, target: _Actor) -> bool:
    known = target.mention.known
    return subject.mention.category == "person" and known is not None and known.held and not subject.holding


def _spatial(between: Sequence[Token]) -> tuple[str, int] | None:
    """Predicate at the end of the words between two mentions, and the place of its first word."""
    text = " ".join(w.lower for w in between)
    for pattern, predicate in _SPATIAL:
        if match := re.search(rf"(?:^|\s)({pattern})$", text):
            return predicate, between[len(text[: match.start(1)].split())].at
    return None


def _hold(actors: Sequence[_Actor]) -> None:
    """A hand that holds something and does nothing else holds; work that needs a tool gets it."""
    for actor in actors:
        if actor.mention.category == "person" and actor.action in ("", "stand"):
            actor.action = lexicon.data("nouns")["natural_actions"].get(actor.mention.noun, actor.action)
        if actor.mention.category == "person" and not (actor.holding or actor.riding) and actor.mention.count == 1:
            job = actor.mention.noun if actor.action in ("", "stand", "hold") else ""
            actor.holding = lexicon.tool_of(actor.verb, job)
        if actor.holding and not actor.action:
            actor.action = "hold"
        if actor.mention.category == "person" and actor.action in ("ride", "drive", "sail") and not actor.riding:
            actor.riding = lexicon.mount_of(actor.verb) or lexicon.mount_of(actor.mention.noun)


def _entity(actor: _Actor, mood: Mood) -> Entity:
    mention = actor.mention
    named_so = lexicon.data("nouns")["natural_colours"].get(mention.noun) == mention.colour
    colour = "" if named_so else mention.colour
    look = look_of(mention, actor.worn, mood) if mention.category == "person" else {"colour": colour} if colour else {}
    extra = {
        k: v
        for k, v in (
            ("holding", actor.holding),
            ("riding", actor.riding),
            ("verb", actor.verb),
            ("wish", actor.wish),
            ("young", "yes" if actor.young else ""),
        )
        if v
    }
    return Entity(
        id=actor.id,
        category=mention.category,
        noun=mention.noun,
        count=mention.count,
        attributes=mention.attributes,
        colour=colour,
        action=actor.action or _natural_action(mention),
        look={**look, **extra},
    )


def _natural_action(mention: Mention) -> str:
    """What somebody does when nothing is said: birds fly, fish swim, ships sail; others stand."""
    if mention.known is None:
        return "stand"
    by_medium = {"air": "fly", "water": "swim"}.get(mention.known.medium)
    return by_medium or {"fly": "fly", "sail": "sail", "drive": "drive"}.get(mention.known.moves, "stand")
