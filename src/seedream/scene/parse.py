"""Parsing: a request becomes entities with looks and actions, relations between them, and a setting."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from seedream.encoder.minilm import Vectors
from seedream.scene import lexicon
from seedream.scene.acting import act, hold, of_both, on_the_same, put_down, space
from seedream.scene.actors import TO_DO, Actor, name_actors, verbs_in
from seedream.scene.calling import posing, read_names, with_names
from seedream.scene.carrying import FILLED, LETTERING, at_the_board, carriers, read_by_itself, standing_before
from seedream.scene.dressing import dressed
from seedream.scene.families import families, gendered
from seedream.scene.feelings import feel
from seedream.scene.graph import Entity, Relation
from seedream.scene.handing import taken_in
from seedream.scene.heaps import heaped, heaped_up
from seedream.scene.idioms import plainly
from seedream.scene.language import Token, tokens, with_teller, without_frame
from seedream.scene.lettering import Lettered, read_lettering
from seedream.scene.looks import UPRIGHT, look_of
from seedream.scene.mentions import Mention, find_mentions, idiomatic
from seedream.scene.phrases import coloured
from seedream.scene.places import (
    Setting,
    names_a_place,
    time_was_said,
    understand_setting,
    usual_place,
    variant_of,
    weather_was_said,
    without_awaited,
)
from seedream.scene.quotations import OPENING
from seedream.scene.resting import seated_low
from seedream.scene.tableaux import emptied, marked
from seedream.scene.tangible import is_concrete
from seedream.scene.twins import set_apart, told_apart
from seedream.scene.upright import stand_up, with_heights
from seedream.scene.wardrobe import submerged
from seedream.types import Mood

_HEAPS = ("pile", "heap", "stack", "mound", "mountain", "hoard", "tower")
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


def parse(wish: str, vector: Vectors, mood: Mood, story: bool = False, rising: Collection[str] = ()) -> Parsed:
    """Understand a request (about 10 ms). `vector` is its sentence vector `(384,)`; a `story` may roam where no place is named.

    `rising` are the nouns of animals that stand upright in the rest of it.
    """
    if (apart := told_apart(wish)) is not None:
        return set_apart(wish, *(parse(text, vector, mood, story, rising) for text in apart))
    whole = wish.strip() if wish.strip()[:1] in OPENING else without_frame(wish)
    lettered = read_lettering(plainly(whole))
    text, names = read_names(posing(with_teller(lettered.wish)), padded=bool(lettered.inscriptions))
    words = tokens(text)
    named, unplaced = _lettered(words, coloured(words, find_mentions(words)), lettered)
    named = tuple(m for m in named if not idiomatic(m, words))
    mentions = _parted(words, _counted(words, dressed(words, named)))
    verbs = verbs_in(words)
    mentions = stand_up(words, verbs, mentions, rising)
    concrete = [m for m, _ in mentions if is_concrete(m)]
    travels = any(lexicon.action_of(base) in _TRAVELS for base in verbs.values())
    roams = (story or travels) and any(m.actor for m in concrete)
    elsewhere = any(m.known is None and _unknown_place(m, words) for m in concrete)
    living = next((m.category for m in concrete if m.actor), "")
    doing = {at: base for at, base in verbs.items() if base not in TO_DO} or verbs
    usual = usual_place(doing, [w.lower for w in words], living) if living and not elsewhere else ("", "")
    here = without_awaited(text)
    setting = understand_setting(
        here,
        [m.trade for m in concrete if UPRIGHT not in dict(m.worn) or m.trade != m.noun]
        + [m.head for m in concrete if m.known is None]
        + [f"{m.attributes[-1]} {m.noun}" for m in concrete if m.attributes],
        vector,
        mood,
        roams and not elsewhere,
        usual,
    )
    actors = [Actor(m, worn=worn) for m, worn in mentions if _is_entity(m, setting, words)]
    actors = families(actors, words)
    name_actors(actors)
    feel(words, actors)
    relations = on_the_same(of_both([*act(words, verbs, actors), *space(words, verbs, actors)], actors), actors)
    hold(actors)
    relations += put_down(actors, relations)
    drawn = taken_in(actors, relations)
    actors = [a for a in actors if a.id not in drawn]
    relations = [r for r in relations if not {r.subject, r.object} & drawn]
    beside, near = _beside(actors)
    relations += near
    lost = [m.noun for m, _ in mentions if _unclear(m, setting)]
    people = seated_low(marked(with_heights(gendered(with_names([_entity(a, mood) for a in actors], names), text)), text), text)
    entities = submerged(read_by_itself(at_the_board((*people, *beside, *unplaced), whole)), setting.place)
    entities, told = heaped(entities, tuple(dict.fromkeys(standing_before(relations, entities))), text)
    return Parsed(
        wish=whole,
        entities=entities,
        relations=told,
        setting=replace(setting, place=emptied(setting.place, entities, told)),
        time_said=time_was_said(here),
        weather_said=weather_was_said(here),
        not_understood=tuple(n for n in dict.fromkeys(lost) if n not in lexicon.data("nouns")["body"]["words"]),
    )


def _lettered(
    words: Sequence[Token], mentions: Sequence[Mention], lettered: Lettered
) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """The mentions with the words that they carry; a poster of its own for words whose carrier is no mention."""
    spans = [(words[m.start].offset, words[m.end - 1].offset + len(words[m.end - 1].text)) for m in mentions]
    carried = carriers(lettered.inscriptions, spans)
    placed = {i for i in carried if i >= 0}
    thing = lexicon.data("lettering")["default"]["thing"]
    rest = (Entity(thing, "thing", thing, action="stand", look={LETTERING: carried[-1]}),) if -1 in carried else ()
    return tuple(replace(m, lettering=carried[i]) if i in placed else m for i, m in enumerate(mentions)), rest


def _counted(
    words: Sequence[Token], mentions: Sequence[tuple[Mention, tuple[tuple[str, str], ...]]]
) -> list[tuple[Mention, tuple[tuple[str, str], ...]]]:
    """ "a group of dogs" is four dogs; "a cup of coffee" a cup."""
    result: list[tuple[Mention, tuple[tuple[str, str], ...]]] = []
    measure, start = 0, 0
    mentions = list(mentions)
    for index in range(len(mentions)):
        mention, worn = mentions[index]
        following = mentions[index + 1][0] if index + 1 < len(mentions) else None
        of = following is not None and following.start == mention.end + 1 and words[mention.end].lower == "of"
        before = mentions[index - 1][0] if index else None
        filled = before is not None and mention.start == before.end + 1 and words[before.end].lower == "of"
        if of and following and not measure and mention.head in lexicon.data("nouns")["places_on"]["words"]:
            mentions[index + 1] = (replace(following, start=mention.start), mentions[index + 1][1])
            continue
        heaped = following is not None and mention.head in _HEAPS and following.noun in lexicon.data("nouns")["heaps"]
        if of and mention.head in lexicon.MEASURES and following and (following.known or following.count > 1 or heaped):
            pairs = mention.head in ("pair", "bunch") and _is_whole(following, mention.head)
            groups = 1 if mention.head in lexicon.data("nouns")["person_counts"] else max(mention.count, 1)
            measure = groups * (1 if pairs else lexicon.MEASURES[mention.head])
            start = mention.start
            heap = lexicon.data("nouns")["heaps"].get(following.noun) if mention.head in _HEAPS else None
            if heap and (known := lexicon.noun(heap)):
                piled = replace(following, start=start, noun=heap, head=heap.split()[-1], known=known, count=max(mention.count, 1))
                mentions[index + 1] = (piled, mentions[index + 1][1])
                measure = 0
            continue
        if (
            filled
            and before
            and before.known
            and before.known.held
            and not measure
            and (mention.count == 1 or before.head in lexicon.data("nouns")["gathered"]["words"])
            and not mention.determined
        ):
            if result and (packed := _packed(mention, before)):
                result[-1] = (packed, worn)
            elif before.head in lexicon.data("nouns")["dishes"]["words"] and lexicon.drawn_size(mention.noun) and result:
                result[-1] = (replace(mention, start=before.start, count=before.count, determined=before.determined), worn)
            continue
        if before and result and (covered := _covered(words, mention, before)):
            result[-1] = (covered, result[-1][1])
            continue
        result.append((replace(mention, count=measure, start=start), worn) if measure else (mention, worn))
        measure = 0
    return result


def _covered(words: Sequence[Token], mention: Mention, before: Mention) -> Mention | None:
    """A thing with what sticks on it where both have one drawing: "a whiteboard with sticky notes"."""
    tie = " ".join(w.lower for w in words[before.end : mention.start])
    noun = lexicon.data("nouns")["covered"].get(before.noun, {}).get(mention.noun, "")
    tied = tie in ("with", "full of", "covered in", "covered with")
    return replace(before, end=mention.end, noun=noun, known=lexicon.noun(noun)) if noun and tied else None


def _packed(mention: Mention, before: Mention) -> Mention | None:
    """What a thing full of something is where that has a drawing of its own: "a bottle of apple juice" is a juice bottle."""
    names = (f"{mention.noun} {before.head}", f"{mention.head} {before.head}", f"{before.head} of {mention.noun}")
    noun = next((known.word for name in names if (known := lexicon.noun(name)) and lexicon.drawn_size(known.word)), "")
    colour = before.colour or mention.colour
    return replace(before, end=mention.end, noun=noun, known=lexicon.noun(noun), colour=colour) if noun else None


_ONE_EACH = re.compile(
    r"\bone (?:is |of them )?(?P<first>[a-z]+)(?:,| and|, and) (?:one|the other|another)(?: is| one)? (?P<second>[a-z]+)\b"
)


def _parted(
    words: Sequence[Token], mentions: Sequence[tuple[Mention, tuple[tuple[str, str], ...]]]
) -> list[tuple[Mention, tuple[tuple[str, str], ...]]]:
    """The mentions; two of a kind of which each has a colour of its own ("two cats, one white and one black") are two."""
    told = _ONE_EACH.search(" ".join(w.lower for w in words))
    colours = [told["first"], told["second"]] if told else []
    if not colours or not all(c in lexicon.colours() for c in colours):
        return list(mentions)
    pair = next((i for i, (m, _) in enumerate(mentions) if m.count == 2 and not m.colour), -1)
    result: list[tuple[Mention, tuple[tuple[str, str], ...]]] = []
    for i, (mention, worn) in enumerate(mentions):
        result += [(replace(mention, count=1, colour=c), worn) for c in colours] if i == pair else [(mention, worn)]
    return result


def _is_whole(mention: Mention, measure: str) -> bool:
    """Whether a single one of a thing is called a pair (scissors, skis) or a bunch (grapes)."""
    return bool({mention.head, mention.noun} & set(lexicon.data("nouns")["wholes"][measure]))


def _is_entity(mention: Mention, setting: Setting, words: Sequence[Token]) -> bool:
    """Whether a mention is a thing or somebody to show, not the place, the hour, the weather, or an abstraction."""
    if mention.lettering:
        return True
    if _awaited(mention, words) or _purpose(mention, words) or _said_of_them(mention, words):
        return False
    before = words[mention.start - 1].lower if mention.start else ""
    if before in ("from", "through") and mention.known is not None and mention.known.word in ("window", "door"):
        return False  # where somebody waves from is part of a house
    if words[mention.start].tag == "PRP$" and mention.noun in lexicon.data("nouns")["body"]["words"]:
        return False
    if mention.actor:
        return True
    if not is_concrete(mention) or (mention.proper and mention.known is None):
        return False
    phrase = " ".join(w.lower for w in words[mention.start : mention.end])
    in_place = any(re.search(rf"\b{re.escape(w)}(?:e?s)?\b", phrase) or mention.noun in w.split() for w in setting.words)
    numbered = any(w.tag == "CD" or w.lower in lexicon.NUMBERS for w in words[mention.start : mention.end])
    drawn = lexicon.synonyms().get(mention.known.word, mention.known.word) if mention.known is not None else ""
    scenic = bool({drawn, mention.noun} & set(lexicon.data("nouns")["scenic"]["words"]))
    if not numbered and {drawn, mention.noun} & set(_itself(setting)):
        return False
    if not numbered and variant_of(setting.place) and re.search(rf"\b{re.escape(mention.noun)}\b", setting.place.wording):
        return False  # "on the gallery of the lighthouse": nobody sees it from there
    if in_place and (mention.known is None or (scenic and not (numbered and mention.count > 1))):
        return False
    if mention.known is not None:
        if not mention.determined and not numbered and mention.noun in lexicon.data("setting")["skies"]["words"]:
            return False  # "…, lightning": the weather and not a thing
        skies = lexicon.data("setting")["skies"]
        if mention.noun in skies["above"] and words[mention.start - 1].lower in skies["below"]:
            return False
        lit = mention.start > 1 and words[mention.start - 2].lower in lexicon.abstract()  # "warm light in the window"
        if lit and mention.known.word in lexicon.data("nouns")["fixtures"]["words"]:
            return False
        backdrop = (mention.count > 1 and not numbered) or mention.known.word in lexicon.data("nouns")["fixtures"]["words"]
        bears = bool(mention.start) and words[mention.start - 1].lower in ("on", "onto", "atop")  # what somebody is on is seen
        return not (backdrop and not bears and not heaped_up(words, mention) and mention.known.word in _drawn_by(setting))
    if mention.noun in _drawn_by(setting) or names_a_place(mention.noun):
        return False
    return not (time_was_said(phrase) or weather_was_said(phrase) or in_place or _unknown_place(mention, words))


def _awaited(mention: Mention, words: Sequence[Token]) -> bool:
    """Whether somebody only waits or looks for it, or thinks about it: then it is not there."""
    before = [w.lower for w in words[max(0, mention.start - 4) : mention.start]]
    absent: Mapping[str, Sequence[str]] = lexicon.data("actions")["absent"]
    if before and before[-1] in ("become", "becomes", "became", "becoming"):
        return True  # what somebody turns into is nobody else
    direct = bool(before) and lexicon.verb(before[-1]) in absent["directly"]
    return direct or (bool(before) and any(lexicon.verb(w) in absent.get(before[-1], ()) for w in before))


def _said_of_them(mention: Mention, words: Sequence[Token]) -> bool:
    """Whether a noun only says what others are to each other: "a knight and a dragon become friends"."""
    before = words[mention.start - 1].lower if mention.start else ""
    table = lexicon.data("nouns")["bonds"]
    return not mention.determined and mention.noun in table["words"] and before in table["after"]


def _purpose(mention: Mention, words: Sequence[Token]) -> bool:
    """Whether a thing only says what another one is for: "a remote control for the tv", but not "a teaser for our bike"."""
    before = words[max(0, mention.start - 2) : mention.start]
    tied = mention.category == "thing" and len(before) == 2 and before[1].lower == "for" and before[0].tag.startswith("NN")
    return tied and lexicon.singular(before[0].lower) not in lexicon.abstract()


def _drawn_by(setting: Setting) -> Sequence[str]:
    """What the place draws itself."""
    has: Sequence[str] = lexicon.data("places").get(setting.place.kind, {}).get("has", ())
    return has


def _itself(setting: Setting) -> Sequence[str]:
    """What the place is, or what is its heart: nobody puts it into itself ("on the train", "by the campfire")."""
    itself: Sequence[str] = lexicon.data("places").get(setting.place.kind, {}).get("itself", ())
    return itself


def _unknown_place(mention: Mention, words: Sequence[Token]) -> bool:
    """Whether an unknown noun says where something happens ("in a laboratory"), which no thing on a stage can show."""
    first = next((i for i in range(mention.start - 1, -1, -1) if words[i].lower not in ("the", "a", "an")), -1)
    before = words[first].lower if first >= 0 else ""
    after = words[mention.end].lower if mention.end < len(words) else ""
    stood = before == "on" and mention.head in lexicon.data("nouns")["grounds"]["words"]
    inside = before in ("in", "at", "through", "across", "inside", "into", "along", "around")
    return stood or inside or after in ("where", "in which")


def _unclear(mention: Mention, setting: Setting) -> bool:
    """Whether a concrete noun found no picture: no entry in the lexicon, and no part in place, hour or weather."""
    if mention.known or mention.actor or not is_concrete(mention):
        return False
    phrase = mention.noun
    if phrase in _drawn_by(setting):
        return False
    settled = time_was_said(phrase) or weather_was_said(phrase) or any(w in phrase or phrase in w for w in setting.words)
    return not settled


def _entity(actor: Actor, mood: Mood) -> Entity:
    mention = actor.mention
    named_so = lexicon.data("nouns")["natural_colours"].get(mention.noun) == mention.colour
    colour = "" if named_so else mention.colour
    look = look_of(mention, actor.worn, mood) if mention.category == "person" else {"colour": colour} if colour else {}
    look |= dict(actor.worn) if mention.category == "animal" else {}
    extra = {
        k: v
        for k, v in (
            ("holding", actor.holding),
            (FILLED, actor.filled),
            ("riding", actor.riding),
            ("deed", actor.deed),
            ("verb", actor.verb),
            ("wish", actor.wish),
            ("wished", actor.wished),
            ("young", "yes" if actor.young or _told(mention, "young") else ""),
            ("pattern", _told(mention, "patterns")),
            ("posture", actor.verb if mention.category == "animal" else ""),
            (LETTERING, mention.lettering),
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


def _beside(actors: Sequence[Actor]) -> tuple[tuple[Entity, ...], list[Relation]]:
    """What stands beside whoever does something, though nobody names it: the box of what is unboxed."""
    table: Mapping[str, str] = lexicon.data("actions")["beside"]
    named = {a.mention.noun for a in actors}
    doers = [(a, table[a.verb]) for a in actors if a.verb in table and table[a.verb] not in named]
    things = tuple(Entity(f"{thing}_of_{a.id}", "thing", thing, action="stand") for a, thing in doers)
    return things, [Relation(e.id, "next to", a.id) for e, (a, _) in zip(things, doers, strict=True)]


def _told(mention: Mention, key: str) -> str:
    """The attribute that tells an animal's age ("baby") or the pattern of its coat ("spotted"); "" for none."""
    living = mention.category == "animal" or UPRIGHT in dict(mention.worn)
    words = lexicon.data("nouns")["animal_words"][key] if living else ()
    return next((w for w in mention.attributes if w in words), "")


def _natural_action(mention: Mention) -> str:
    """What somebody does when nothing is said: birds fly, fish swim, ships sail; others stand."""
    if mention.known is None:
        return "stand"
    by_medium = {"air": "fly", "water": "swim"}.get(mention.known.medium)
    return by_medium or {"fly": "fly", "sail": "sail", "drive": "drive"}.get(mention.known.moves, "stand")
