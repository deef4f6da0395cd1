"""Turns: a request is told in its own words, clause by clause ("…, it breaks, she repairs it and wins"), each with its picture."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from seedream.scene.casting import SEATED, hero_of, shelter, wide_enough
from seedream.scene.clauses import Clause, clauses_of, introduced, pronoun_of, sentence
from seedream.scene.graph import Beat, Entity
from seedream.scene.lexicon import data, noun, plural
from seedream.scene.looks import height_of
from seedream.scene.parse import Parsed
from seedream.scene.quotations import quotations
from seedream.scene.staging import Scene, carried_on, staged
from seedream.scene.titles import emphasis_of, headline
from seedream.scene.views import Framing, Place, TitleView, WorldView
from seedream.types import Decision

OWN, PLAIN = "own", "own.plain"
"""Subjects of beats that say the request's own words, and of a film that says nothing else."""
_DAY_OF = re.compile(r"^(?:[\w' -]+? (?:of|about) )?(?P<who>(?:an?|the|two|three) [\w' -]+?): (?:he|she|it|they) ", re.IGNORECASE)
"""A heading that says who it is about: "a day in the life of a baker: he …"."""
_LARGE = 1.2
_OWN_HOUR = ("night_sky", "moon", "space", "underwater", "studio")
"""Places with an hour and a weather of their own."""
_SAYING_WORDS = 4
"""A quotation of as many words is said by somebody; a shorter one is a name or a sign."""
_A_STORY = re.compile(r"^(?:(?:an?|the) )?(?:[\w-]+ ){0,2}?(?:story|tale|fable|legend)s? (?:of|about) ", re.IGNORECASE)
_OPENING_WORDS = 22
_DETERMINERS = ("a", "an", "the", "one", "two", "three", "four", "five", "my", "our", "some", "his", "her", "their", "how", "what")
_EVERYONE = re.compile(r"^(?:Every(?:one|body)|The (?:whole )?(?:audience|crowd))\b(?: in the (?:audience|crowd|room|hall))?")
_NAMES = re.compile(r"(?<!^)(?<![.!?] )\b[A-Z][\w'’]+")

Parser = Callable[[str], Parsed]


@dataclass(frozen=True, slots=True)
class Turn:
    """One clause: the sentence that is spoken, and the same with its pronouns replaced by whom they mean.

    `card` is what is set in type where it is to be read rather than seen (a quotation, who says it, what the viewer is asked for),
    `body` the line below it.
    """

    said: str
    meant: str
    acts: bool = True
    card: str = ""
    body: str = ""
    fact: bool = False
    number: bool = False


def turns_of(wish: str, entities: Sequence[Entity]) -> tuple[Turn, ...]:
    """Everything that a request says, clause by clause in its own order."""
    wish = _DAY_OF.sub(lambda m: f"{m['who']} ", wish)
    hero, known, turns = hero_of(entities), list[Entity](), list[Turn]()
    doer, subject = hero, ""
    for clause in clauses_of(wish):
        if quoted := _quoted(clause.text):
            turns += quoted
            continue
        spoken_of = subject or (_pronoun(doer) if doer is not None or turns else "")
        text = sentence(clause, spoken_of)
        subject = pronoun_of(clause) or (subject if clause.goes_on else "")
        subject = subject if subject not in ("he", "she", "it") else ""
        if not (clause.goes_on and doer is not None):
            doer = _doer(text, entities, hero, doer)
        turns.append(_turn(clause, text, _meant(_we(text, entities), known, hero, doer, goes_on=clause.goes_on)))
        known += [e for e in entities if e not in known and _names(text, e)]
    return tuple(turns)


def _turn(clause: Clause, text: str, meant: str) -> Turn:
    card = text.rstrip(".") if clause.asks else ""
    return Turn(text, meant, clause.acts, card, "", clause.fact or _NAMES.search(text) is not None, clause.fact)


def _quoted(text: str) -> tuple[Turn, ...]:
    """What somebody is quoted with, and who says it, or a name by itself; none for a clause that begins otherwise."""
    found = quotations(text)
    words, rest = (found[0][2], text[found[0][1] :].strip(" ,.–—-")) if found and not found[0][0] else ("", "")
    if not words or (rest and len(words.split()) < _SAYING_WORDS):
        return ()
    who = re.sub(r"^(?:says?|said|by|from|adds|asks|tells us|told us)\b[ ,:]*", "", rest).strip()
    closed = words if words[-1:] in ".!?…" else f"{words}."
    name, _, what = who.partition(", ")
    speaker = (Turn(f"{who}.", who, card=name, body=what, fact=True),) if who else ()
    return (Turn(closed, closed, card=words, fact=True), *speaker)


def told_by_itself(turns: Sequence[Turn], entities: Sequence[Entity], story: bool) -> bool:
    """Whether a request says enough to be told in its own words: it tells what happens, is quoted, or names somebody.

    A story of somebody's wish, or of which the request says only whom it is about, is left to the grammar of stories.
    """
    hero, happens = hero_of(entities), any(t.acts or t.card for t in turns)
    if story:
        return happens and not (len(turns) == 1 and hero is not None and bool(hero.look.get("wish")))
    return happens or len(turns) > 1 or (bool(turns) and hero is not None)


def about(wish: str) -> str:
    """A request as the beginning of its story: "This is the story of a robot who wants to fly."; "" for a long one."""
    rest = _A_STORY.sub("", wish.strip())
    return f"This is the story of {inside(rest.rstrip(' .!?'))}." if len(rest.split()) <= _OPENING_WORDS else ""


def inside(words: str) -> str:
    """Words as they stand inside a sentence."""
    first = words.split(" ")[0]
    return words if first[1:].lower() != first[1:] or first.lower() not in _DETERMINERS else words[:1].lower() + words[1:]


def introduction(wish: str, told: tuple[Beat, ...], entities: Sequence[Entity]) -> tuple[str, tuple[Beat, ...]]:
    """Whom a story is about, "a little owl named Pip", and its beats with the first one telling only what they do.

    "" and the beats as they are where the first clause does not begin with somebody who is new, or something is to be read.
    """
    clauses, hero = clauses_of(wish), hero_of(entities)
    if not clauses or hero is None or any(isinstance(b.view, TitleView) for b in told):
        return "", told
    who, does = introduced(clauses[0])
    if not who or not _names(who, hero) or who.count(",") > 1:
        return "", told
    return who, (replace(told[0], spoken=(f"{_called(hero)} {does}.",)), *told[1:])


def _called(entity: Entity) -> str:
    """Somebody who is known already, at the beginning of a sentence."""
    words = entity.look.get("name") or f"The {plural(entity.noun) if entity.count > 1 else entity.noun}"
    return words[:1].upper() + words[1:]


def titled(beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """Beats whose first one, where it shows a place without anybody and says what the film is for, carries that as its title."""
    first = beats[0] if beats else None
    if first is None or first.subject not in (OWN, PLAIN) or not isinstance(first.view, WorldView) or first.view.cast:
        return beats
    said = " ".join(first.spoken).rstrip(".")
    words = re.sub(r"^(?:an?|the) ", "", said, flags=re.IGNORECASE)
    return (replace(first, view=replace(first.view, headline=headline(words[:1].upper() + words[1:], 60))), *beats[1:])


def _names(text: str, entity: Entity) -> bool:
    name = entity.look.get("name", "")
    return re.search(rf"\b{re.escape(entity.noun)}", text.lower()) is not None or bool(name and name in text)


def _doer(text: str, entities: Sequence[Entity], hero: Entity | None, before: Entity | None) -> Entity | None:
    """Who does what a sentence tells: the one it begins with, the hero for "she", else who did the step before."""
    first = text.split(" ")[0].lower()
    if first in ("he", "she"):
        return _person(first, entities, hero)
    if first in ("it", "they"):
        return before
    begun = " ".join(re.split(r"[^\w'’-]+", text)[:5])
    return next((e for e in entities if e.category != "thing" and _names(begun, e)), before)


def _person(word: str, known: Sequence[Entity], hero: Entity | None) -> Entity | None:
    """Whom "he" or "she" means: the hero, unless only somebody else can be meant."""
    wanted, other = {"she": ("woman", "man"), "he": ("man", "woman"), "him": ("man", "woman")}.get(word, ("", ""))
    if hero is None or hero.look.get("gender", "") != other or not other:
        return hero
    others = [e for e in known if e.category == "animal" and word == "him"]
    return next((e for e in known if e.category == "person" and e.look.get("gender") == wanted), [*others, hero][0])


def _pronoun(hero: Entity | None) -> str:
    if hero is None or hero.category != "person":
        return "it" if hero is None or hero.count == 1 else "they"
    if hero.count > 1:
        return "they"
    return {"man": "he", "woman": "she"}.get(hero.look.get("gender", ""), hero.look.get("name") or f"the {hero.noun}")


def _all_of(known: Sequence[Entity], hero: Entity | None) -> str:
    """Who "they" are where the hero is one: "the man and the boy"; "" where nobody else was named."""
    acting = [e for e in known if e.category != "thing"]
    people = [e for e in acting if e.category == "person"]
    meant = people if len(people) > 1 else acting
    if (hero is not None and hero.count > 1) or len(meant) < 2 or any(e.look.get("name") for e in meant):
        return ""
    called = dict.fromkeys(f"the {plural(e.noun) if e.count > 1 else e.noun}" for e in meant)
    return " and ".join([*called][:3]) if len(called) > 1 else ""


def _we(text: str, entities: Sequence[Entity]) -> str:
    """A sentence with "we" as everybody who is in the film, where one by one."""
    text = _EVERYONE.sub("Five people", text)
    return re.sub(r"^We\b", (_all_of(entities, None)[:1].upper() + _all_of(entities, None)[1:]) or "We", text)


def _meant(text: str, known: Sequence[Entity], hero: Entity | None, doer: Entity | None, *, goes_on: bool = False) -> str:
    """A sentence with "she" and "it" replaced by who was named before, so that it can be understood by itself.

    One that `goes_on` is about whoever did the step before; "they" are all who were named, where one by one.
    """
    things = [e for e in known if e is not hero]

    def name(match: re.Match[str]) -> str:
        word, first = match[0].lower(), match.start() == 0
        whole = _person(word, known, hero) if word in ("he", "she", "him", "they") else things[-1] if things else hero
        if word == "it" and first and doer is not None and doer.category == "animal":
            whole = doer
        if first and goes_on and doer is not None and doer.category != "thing":
            whole = doer
        if word == "they" and first and (several := _all_of(known, hero)):
            return several
        if whole is None:
            return match[0]
        if whole.look.get("name", "").lower() == whole.noun:
            return whole.look["name"]
        if _names(text, whole) and not first:
            return match[0]
        return f"the {plural(whole.noun) if whole.count > 1 else whole.noun}"

    for entity in known:
        called = entity.look.get("name", "")
        if called and called.lower() != entity.noun:
            text = re.sub(rf"\b{re.escape(called)}\b", f"the {entity.noun}", text)
    return re.sub(r"\b(?:he|she|him|it|they|them)\b", name, text, flags=re.IGNORECASE)


def is_read(told: Sequence[Beat]) -> bool:
    """Whether a film says nothing but the request's own words, or sets some of them in type."""
    return any(b.subject == PLAIN or (b.subject == OWN and isinstance(b.view, TitleView)) for b in told)


def read_title(told: Sequence[Beat], otherwise: Decision) -> Decision:
    """The title of a film that only says what the request says; `otherwise` for any other, and where the user names it."""
    if not is_read(told) or otherwise.by == "user":
        return otherwise
    return replace(otherwise, value=headline(told[0].spoken[0], 48), reason="the film begins with these words")


def turn_beats(
    turns: Sequence[Turn], parsed: Parsed, entities: Sequence[Entity], read: Parser, facing: int, near: int, accent: str
) -> tuple[Beat, ...]:
    """A beat for every turn, with a silent closer look after some of them: at most `near` of those."""
    place = parsed.setting.place
    hours = [read(t.meant) for t in turns]
    dry = parsed.weather_said and not hours[0].weather_said and any(h.weather_said for h in hours) and len(turns) > 2
    place = replace(place, weather="clear") if dry and place.kind not in _OWN_HOUR else place
    later = parsed.time_said and not hours[0].time_said and any(h.time_said for h in hours)
    place = replace(place, time_of_day="day") if later and len(turns) > 2 else place
    beats, met = list[Beat](), set[str]()
    there: Scene = ((), ())
    stood, apart, hero = "", False, hero_of(entities)
    for index, (turn, told) in enumerate(zip(turns, hours, strict=True)):
        place = _moved(place, told, parsed)
        words = (turn.said,) if turn.said else ()
        if card := turn.card or (turn.said.rstrip(".") if _only_read(turn, told, entities, place) else ""):
            ground: Literal["light", "deep"] = "deep" if index % 2 else "light"
            view = TitleView(card, turn.body, emphasis=emphasis_of(card), ground=ground, accent=accent)
            beats.append(Beat(f"turn.{index + 1}", "say it in type", view, 1.0, 2.2, OWN, words))
            continue
        met |= {e.noun for e in told.entities}
        named = any(hero is not None and e.noun == hero.noun for e in told.entities)
        apart = (apart or _LATER.search(turn.said) is not None) and not named and bool(told.entities)
        cast: Sequence[Entity] = _not_drawn(_of_this(told, [e for e in entities if e.noun in met], alone=apart), place)
        cast = shelter(cast, place)
        if stood == place.kind:
            cast, ties = carried_on(there, (_still_there(there[0], cast, turn), told.relations))
            told = replace(told, relations=tuple(ties))
        there, stood = (cast, told.relations), place.kind
        last = index == len(turns) - 1
        framing: Framing = "wide" if index == 0 or last or _large(cast) else "medium"
        world = _view(place, cast, told, framing, (-0.3, 0.05, 0.2)[index % 3], facing)
        beats.append(Beat(f"turn.{index + 1}", "tell what happens", world, 1.2, 2.2, OWN, words))
        if near and (not last or len(turns) < 3) and (nearer := _nearer(cast, framing)):
            near -= 1
            close = _view(place, cast, told, nearer, -0.12 if index % 2 else 0.12, facing)
            beats.append(Beat(f"turn.{index + 1}.near", "see what it means, from nearer", close, 0.7, 1.6))
    return tuple(beats)


def _nearer(cast: Sequence[Entity], framing: Framing) -> Framing | None:
    """How a closer look is framed: the face of a person, somebody else as a whole; None where nothing can be seen nearer."""
    hero = hero_of(cast)
    if hero is None:
        return None
    if hero.category == "person" and hero.action not in SEATED:
        return "close"
    return "medium" if framing == "wide" and not _large([hero]) else None


def _only_read(turn: Turn, told: Parsed, entities: Sequence[Entity], place: Place) -> bool:
    """Whether a clause shows nothing, neither somebody nor a place, and tells what can be read: a price, an address, a name."""
    named = _elsewhere(told)
    shown = [e for e in told.entities if e.category != "thing" or noun(e.noun) is not None]
    nothing = not shown and not named and not told.time_said and not told.weather_said
    hero, bare = hero_of(entities), place.kind == "studio"
    if not nothing:
        return False
    if hero is None:
        return turn.fact or bare
    return (turn.fact and not turn.acts) or (bare and hero.category == "thing")


def _moved(before: Place, told: Parsed, parsed: Parsed) -> Place:
    """Where and when a turn plays: where the one before did, unless it says otherwise; what was said of the hour still holds."""
    if before.picture is not None:
        return before  # a photo of the user's own
    place = told.setting.place if _elsewhere(told) else before
    if place.kind not in _OWN_HOUR and before.kind not in _OWN_HOUR:
        place = replace(place, time_of_day=before.time_of_day) if parsed.time_said and not told.time_said else place
        place = replace(place, weather=before.weather) if parsed.weather_said and not told.weather_said else place
        place = replace(place, season=place.season or before.season)
    if told.time_said:
        place = replace(place, time_of_day=told.setting.place.time_of_day)
    return replace(place, weather=told.setting.place.weather) if told.weather_said else place


_LOCAL = ("holding", "riding", "verb", "deed", "posture", "wish", "wished")
"""Keys of a look that belong to a turn and not to somebody for good."""


def _mounted(entity: Entity, met: Sequence[Entity]) -> Entity:
    """Somebody who rides, on what was to be ridden before: "she learns to ride a bike … and rides away"."""
    open_ = entity.category == "person" and entity.action == "ride" and "riding" not in entity.look
    mounts = [e for e in met if (known := noun(e.noun)) is not None and known.moves == "ride"] if open_ else []
    return replace(entity, look={**entity.look, "riding": mounts[0].noun}) if mounts else entity


_LATER = re.compile(r"\b(?:years?|months?|weeks?|days?|decades|centuries) later\b|\bmeanwhile\b|\belsewhere\b", re.IGNORECASE)
"""Another time or place, where the hero is only if named."""


def _of_this(told: Parsed, entities: Sequence[Entity], *, alone: bool = False) -> list[Entity]:
    """Who and what a turn shows, as everybody looks in the whole film; the hero, too, where it names nobody or one other.

    Those that it names are `alone` where the film went on without the hero.
    """
    by_noun, by_id = {e.noun: e for e in reversed(entities)}, {e.id: e for e in reversed(entities)}
    cast = []
    for e in told.entities:
        whole, same = by_noun.get(e.noun), by_id.get(e.id)
        if whole is not None and whole.picture is None and same is not None and same.noun == e.noun:
            whole = same  # one of several that are called the same
        local = {k: v for k, v in e.look.items() if k in _LOCAL}
        lasting = {k: v for k, v in whole.look.items() if k not in _LOCAL} if whole else {}
        cast.append(replace(whole, id=e.id, action=e.action, look={**lasting, **local}) if whole else e)
    cast = [_mounted(e, entities) for e in cast]
    hero, acting = hero_of(entities), [e for e in cast if e.category != "thing"]
    elsewhere = hero is not None and hero.category == "thing" and (bool(cast) or _elsewhere(told))
    alone = (alone and bool(acting)) or elsewhere
    if hero is not None and len(acting) < 2 and not alone and not any(e.noun == hero.noun for e in cast):
        kept = {k: v for k, v in hero.look.items() if k not in ("holding", "riding", "verb", "deed", "posture")}
        cast.insert(len(cast) if acting else 0, replace(hero, action="stand", look=kept))
    return cast


def _still_there(before: Sequence[Entity], cast: Sequence[Entity], turn: Turn) -> list[Entity]:
    """The cast of a turn at the place of the one before, with the one whom whoever acts now was with, unless that one went away."""
    acting = [e for e in cast if e.category != "thing"]
    others = [e for e in before if e.category != "thing" and e.noun not in [a.noun for a in acting]]
    stays = len(acting) == 1 and len(others) == 1 and others[0].count == 1 and others[0].action not in _AWAY
    if not stays or acting[0].count > 1 or re.search(r"\balone\b|\bNobody\b", turn.said):
        return list(cast)
    return [*cast, others[0]]


_AWAY = ("walk", "run", "fly", "swim", "sail", "drive", "ride", "float")
"""What takes somebody out of the picture."""


def _not_drawn(cast: Sequence[Entity], place: Place) -> list[Entity]:
    """Those whom the place does not show by itself: the plane that takes off is seen through the windows of an airport."""
    itself = data("places").get(place.kind, {}).get("itself", ())
    return [e for e in cast if e.category != "thing" or e.noun not in itself]


def _elsewhere(told: Parsed) -> bool:
    """Whether a turn says where it plays; snow that somebody watches falls where they are."""
    if told.setting.place.wording == "snow":
        return False
    return any(d.key == "place" and d.reason.startswith("the request says") for d in told.setting.decisions)


def _large(cast: Sequence[Entity]) -> bool:
    return any(height_of(e.noun, e.look) > _LARGE for e in cast)


def _view(place: Place, cast: Sequence[Entity], told: Parsed, framing: Framing, x: float, facing: int) -> WorldView:
    framing = wide_enough(hero_of(cast), framing)
    part = "own" if framing != "close" else "look"
    members = staged(cast, told.relations, framing, part, x, facing, framing != "close", place.kind)  # type: ignore[arg-type]
    return WorldView(place, members, framing)
