"""Parsing: a request becomes entities with looks and actions, relations between them, and a setting."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from seedream.encoder.minilm import Vectors
from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.airs import alight, glows, read_airs
from seedream.scene.placing.alongside import going_along
from seedream.scene.placing.canvases import PAINTED, painted
from seedream.scene.placing.enclosing import Inside, at_home
from seedream.scene.placing.fixtures import at_fixtures
from seedream.scene.placing.heaps import heaped, heaped_up
from seedream.scene.placing.resting import seated_low, with_laps
from seedream.scene.placing.scaling import SIZE, said_size
from seedream.scene.placing.tableaux import emptied, marked
from seedream.scene.placing.upon import BRIDGES, HILL, met
from seedream.scene.reading import lexicon
from seedream.scene.reading.acting import act, put_down
from seedream.scene.reading.actors import LEAPS, TO_DO, Actor, name_actors, verbs_in
from seedream.scene.reading.adrift import weightless
from seedream.scene.reading.again import named_again
from seedream.scene.reading.alike import of_both, on_the_same
from seedream.scene.reading.aspects import before_the_light, seen
from seedream.scene.reading.bodily import bodily, in_mouths, on_the_spot
from seedream.scene.reading.calling import posing, read_names, with_names
from seedream.scene.reading.carrying import FILLED, LETTERING, at_the_board, carriers, read_by_itself, signed, standing_before
from seedream.scene.reading.conditions import conditioned, furnished, worn_down
from seedream.scene.reading.counting import counted, parted
from seedream.scene.reading.departed import departed
from seedream.scene.reading.dressing import Wearing, dressed
from seedream.scene.reading.families import families, gendered
from seedream.scene.reading.feelings import feel
from seedream.scene.reading.handing import served, taken_in
from seedream.scene.reading.hands import hold
from seedream.scene.reading.hours import time_was_said, weather_was_said, without_awaited
from seedream.scene.reading.idioms import plainly
from seedream.scene.reading.language import Token, tokens, with_teller, without_frame
from seedream.scene.reading.lettering import Lettered, read_lettering
from seedream.scene.reading.looks import TALL, UPRIGHT, height_of, look_of, made_of
from seedream.scene.reading.mentions import Mention, find_mentions, idiomatic
from seedream.scene.reading.phrases import coloured
from seedream.scene.reading.places import Setting, names_a_place, understand_setting, variant_of
from seedream.scene.reading.quotations import OPENING
from seedream.scene.reading.spacing import space
from seedream.scene.reading.tangible import is_concrete
from seedream.scene.reading.twins import set_apart, told_apart
from seedream.scene.reading.upright import stand_up, with_heights
from seedream.scene.reading.usual import usual_place
from seedream.scene.shots.wardrobe import submerged
from seedream.types import Mood

_TRAVELS = {"walk", "run", "ride", "drive", "fly"}
_COMES = ("arrive", "come", "enter")  # to where it plays
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


@dataclass(frozen=True, slots=True)
class _Said:
    """A request in its words: the `text` that is understood and the `whole` one, verbs by the places of their words, mentions
    with what they wear, posters that are no mention, and names by noun."""

    text: str
    whole: str
    words: Sequence[Token]
    verbs: dict[int, str]
    mentions: Sequence[Wearing]
    unplaced: Sequence[Entity]
    names: dict[str, str]


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
    mentions = parted(words, counted(words, dressed(words, named)))
    verbs = verbs_in(words)
    mentions = stand_up(words, verbs, mentions, rising)
    said = _Said(text, whole, words, verbs, mentions, unplaced, names)
    here = without_awaited(text)
    setting = _where(said, here, vector, mood, story=story)
    timed = time_was_said(here)
    setting = conditioned(setting, text, timed=timed)
    entities, told, lost = _who(said, setting, mood)
    entities, setting = furnished(worn_down(signed(entities), told, setting.place, text), told, setting)
    words_of_place = setting.words if setting.named else ()
    home = at_home(setting.place, entities, told, words_of_place)
    entities = submerged(going_along(entities, told), home)
    setting = replace(setting, place=home)
    entities, told, home = at_fixtures(entities, told, home, whole, named=setting.named)
    setting = replace(setting, place=home)
    lit = before_the_light(setting.place, text, named=setting.named, timed=timed)
    return Parsed(
        wish=whole,
        entities=entities,
        relations=told,
        setting=replace(setting, place=emptied(lit, entities, told)),
        time_said=timed or lit.time_of_day != setting.place.time_of_day,
        weather_said=weather_was_said(here),
        not_understood=tuple(n for n in dict.fromkeys(lost) if n not in lexicon.data("nouns")["body"]["words"]),
    )


def _where(said: _Said, here: str, vector: Vectors, mood: Mood, *, story: bool) -> Setting:
    """Where a request plays: what it says of that, what is there and what is done decide, then its sentence vector."""
    words, verbs, mentions = said.words, said.verbs, said.mentions
    concrete = [m for m, _ in mentions if is_concrete(m)]
    travels = any(lexicon.action_of(base) in _TRAVELS and base not in _COMES for base in verbs.values())
    works = any(m.category == "person" and m.known is not None and m.known.job for m in concrete)
    somebody = any(m.actor for m in concrete)
    grown = any(m.known is not None and m.known.landscape for m in concrete)  # an old tree stands in the open
    roams = (somebody and (travels or (story and not works))) or (story and grown)
    elsewhere = any(m.known is None and _unknown_place(m, words) for m in concrete)
    living = next((m.category for m in concrete if m.actor), "")
    roams &= story or living != "animal"
    doing = {at: base for at, base in verbs.items() if base not in TO_DO} or verbs
    usual = usual_place(doing, [w.lower for w in words], living) if not elsewhere else ("", "")
    nouns = [m.trade for m in concrete if UPRIGHT not in dict(m.worn) or m.trade != m.noun]
    nouns += [m.head for m in concrete if m.known is None] + [f"{m.attributes[-1]} {m.noun}" for m in concrete if m.attributes]
    setting = understand_setting(here, nouns, vector, mood, roams and not elsewhere, usual)
    if setting.understood or not (story and (somebody or grown) and not elsewhere):
        return setting
    return understand_setting(here, nouns, vector, mood, True, usual)


def _who(said: _Said, setting: Setting, mood: Mood) -> tuple[Sequence[Entity], tuple[Relation, ...], list[str]]:
    """Who and what there is, how they are tied, and the nouns for which nothing is known."""
    text, words, verbs, mentions = said.text, said.words, said.verbs, said.mentions
    actors = [Actor(m, worn=worn) for m, worn in mentions if _is_entity(m, setting, words)]
    actors = families(actors, words)
    name_actors(actors)
    feel(words, actors)
    relations = on_the_same(of_both([*act(words, verbs, actors), *space(words, verbs, actors)], actors), actors)
    hold(actors)
    relations += put_down(actors, relations)
    actors, relations = named_again(words, actors, relations)
    served(actors, text)
    canvases, shown = painted(words, verbs, actors)
    drawn = taken_in(actors, relations) | shown
    posed = {noun for a in actors for noun in lexicon.data("actions")["drawn_with"].get(a.deed, ())}
    actors = [a for a in actors if a.id not in drawn]
    relations = [r for r in relations if not {r.subject, r.object} & drawn]
    beside, near = _beside(actors)
    relations += near
    airs, around, only = read_airs(text, actors, [w.offset for w in words])
    actors = [a for a in actors if a.id not in only]
    relations = [r for r in relations if not {r.subject, r.object} & only] + around
    lost = [m.noun for m, _ in mentions if m.noun not in posed and _unclear(m, setting)]
    hands = {a.holding for a in actors}
    made = [_entity(a, mood, held=a.id in hands, canvas=canvases.get(a.id)) for a in actors]
    people = seated_low(marked(with_heights(gendered(with_names(made, said.names), text)), text), text)
    entities = read_by_itself(at_the_board((*people, *airs, *beside, *said.unplaced), said.whole))
    entities = with_laps(entities, relations, text)
    entities, told = heaped(entities, tuple(dict.fromkeys(standing_before(relations, entities))), text)
    entities, told = in_mouths(bodily(alight(seen(entities, text)), text), told, text)
    known = {e.id for e in entities}
    told = tuple(r for r in told if r.subject in known or r.subject not in {a.id for a in actors})
    return weightless(entities, setting.place), told, lost


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


def _is_entity(mention: Mention, setting: Setting, words: Sequence[Token]) -> bool:
    """Whether a mention is a thing or somebody to show, not the place, the hour, the weather, or an abstraction."""
    if mention.lettering:
        return True
    if departed(mention, words) or _awaited(mention, words) or _purpose(mention, words) or _said_of_them(mention, words):
        return False
    before = words[mention.start - 1].lower if mention.start else ""
    opening = mention.known is not None and mention.known.word in ("window", "door")
    if before in ("from", "through") and opening and not _at_window(mention, words):
        return False  # where somebody waves from is part of a house
    body = lexicon.data("nouns")["body"]["words"]
    earlier = words[mention.start - 2].lower if mention.start > 1 else ""
    if before == "of" and earlier in _FIELDS and not mention.determined and not mention.actor:
        return False  # "a field of sunflowers" is the place
    own = words[mention.start].tag == "PRP$" and mention.noun in body
    if own or ("with" in (before, earlier) and not mention.determined and mention.head in body):
        return False
    if mention.actor:
        return True
    if _crossed(mention, words):
        return False
    if mention.noun in setting.place.wording.split() and mention.head in BRIDGES and variant_of(setting.place):
        return False  # the bridge over the canyon, on which the place has everybody stand
    if mention.noun == HILL or met(before, mention):
        return mention.noun != HILL  # in films a part of the place
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
    several = numbered and mention.count > 1
    if in_place and not _at_window(mention, words) and (mention.known is None or (scenic and not several)):
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
        leading = "".join(f"{w.lower} " for w in words[max(mention.start - 2, 0) : mention.end - 1])
        backdrop = backdrop and not glows(leading)  # those of the place do not
        bears = before in ("on", "onto", "atop") or _at_window(mention, words)  # what somebody is on or at is seen
        return not (backdrop and not bears and not heaped_up(words, mention) and mention.known.word in _drawn_by(setting))
    if mention.noun in _drawn_by(setting) or names_a_place(mention.noun):
        return False
    return not (time_was_said(phrase) or weather_was_said(phrase) or in_place or _unknown_place(mention, words))


_FIELDS = ("field", "fields", "meadow", "meadows")
_AT_WINDOW = re.compile(r"(?:\b(?:at|by|beside|near|before|in front of|out of|out|outside|outside of)|look\w* (?:through|out))$")


def _at_window(mention: Mention, words: Sequence[Token]) -> bool:
    """Whether somebody is at a window, or looks out of one."""
    before = " ".join(w.lower for w in words[max(0, mention.start - 3) : mention.start])
    return mention.known is not None and mention.known.word == "window" and bool(_AT_WINDOW.search(before))


def _crossed(mention: Mention, words: Sequence[Token]) -> bool:
    """Whether a noun only says which land a way leads through: "a bus ride across the island"."""
    way = {w.lower for w in words[max(0, mention.start - 1) : mention.start + 1]}
    lands = lexicon.data("setting")["crossed"]
    return mention.noun in lands["words"] and bool(way & set(lands["after"])) and words[mention.start].lower != "a"


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


def _entity(actor: Actor, mood: Mood, *, held: bool = False, canvas: Inside | None = None) -> Entity:
    mention = actor.mention
    named_so = lexicon.data("nouns")["natural_colours"].get(mention.noun) == mention.colour
    colour = "" if named_so else mention.colour or made_of(mention)
    look = look_of(mention, actor.worn, mood) if mention.category == "person" else {"colour": colour} if colour else {}
    look |= dict(actor.worn) if mention.category == "animal" else {}
    if look.get("mood") == "neutral" and actor.verb in lexicon.data("actions")["fun"]["verbs"]:
        look["mood"] = "happy"
    extra = {
        k: v
        for k, v in (
            ("holding", actor.holding),
            (FILLED, actor.filled),
            ("riding", actor.riding),
            ("deed", actor.deed),
            ("verb", actor.verb),
            (TALL, str(lexicon.data("sizes")["beings"].get(mention.noun, ""))),
            ("wish", actor.wish),
            ("wished", actor.wished),
            ("young", "yes" if actor.young or _told(mention, "young") else ""),
            ("pattern", _told(mention, "patterns")),
            ("posture", actor.verb if mention.category == "animal" else ""),
            (LETTERING, mention.lettering),
            (SIZE, _sized(mention, held=held)),
            (LEAPS, "yes" if actor.leaps else ""),
            (PAINTED, str(canvas) if canvas is not None else ""),
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
        action=on_the_spot(actor) or actor.action or _natural_action(mention),
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


def _sized(mention: Mention, *, held: bool) -> str:
    """How many times as large as usual an animal or a thing is said to be; "" for as usual."""
    drawn = lexicon.drawn_size(mention.noun)
    height = max(drawn[:2]) if drawn is not None and (held or mention.category == "thing") else height_of(mention.noun)
    return said_size(mention.attributes, mention.category, height, held=held)


def _natural_action(mention: Mention) -> str:
    """What somebody does when nothing is said: birds fly, fish swim, ships sail; others stand."""
    if mention.known is None:
        return "stand"
    by_medium = {"air": "fly", "water": "swim"}.get(mention.known.medium)
    return by_medium or {"fly": "fly", "sail": "sail", "drive": "drive"}.get(mention.known.moves, "stand")
