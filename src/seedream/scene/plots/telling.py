"""Telling: the turns of a request with those that call a plot unfolded into its beats, as many as the film has room for."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from seedream.scene.graph import Entity
from seedream.scene.plots.book import WORDS, Plot, PlotBeat, plots, skills, table
from seedream.scene.plots.matching import Call, called, entity_of, forms, skill_of
from seedream.scene.plots.moving import lead_look
from seedream.scene.plots.shown import Shown
from seedream.scene.plots.slots import Told, case_of, company_of, did, slots_of, unnamed
from seedream.scene.plots.wording import Words, expanded, fill, words_of
from seedream.scene.reading import lexicon
from seedream.scene.reading.language import Token, tokens
from seedream.scene.reading.looks import height_of
from seedream.scene.reading.openings import FINITE
from seedream.scene.reading.upright import is_animal
from seedream.scene.shots.casting import hero_of
from seedream.scene.shots.views import Framing, TimeOfDay
from seedream.scene.telling.turns import Turn
from seedream.types import Attributes

MOST_TURNS = 2
"""A request that says more things tells its story by itself."""
_LEAST, _NEARER_WEIGHT = 2, 0.75
_SMALL = 0.16
"""Height, in adult heights, below which an animal cannot be seen beside others."""
TIMES: Mapping[str, TimeOfDay] = {hour: hour for hour in get_args(TimeOfDay)}
"""Hours by their names."""
_CLOSER: Mapping[Framing, Framing] = {"wide": "medium", "medium": "close"}


@dataclass(frozen=True, slots=True)
class Unfolded:
    """The turns of a film that has plots, and the nouns of animals that act like people in it."""

    turns: tuple[Turn, ...]
    rising: frozenset[str]
    ids: tuple[str, ...]
    about: tuple[Entity, ...] = ()


def unfold(
    turns: Sequence[Turn], wish: str, entities: Sequence[Entity], room: int, placed: bool, seed: str, *, indoors: bool = False,
    works: bool = False, rest: bool = False,
) -> Unfolded | None:  # fmt: skip
    """The turns with every plot unfolded; None where no turn calls one, or the request tells more than leaves room for it.
    What calls none is told as the `rest` is, where it may be.

    `room` is how many pictures the film has time for, `placed` whether the request says where it plays, and `indoors` whether
    that is in a room; who `works` is at their work, and nowhere else unless a plot leads there.
    """
    turns, day = _one_name(_halved(turns, wish, entities), entities), named_by(turns, entities)
    if not turns or len(turns) > MOST_TURNS or any(t.card or t.speaker or (t.number and not day) for t in turns):
        return None
    calls = [(turn, called(turn.meant, entities)) for turn in turns]
    parts = _merged([(t, None if c is not None and c.plot.outdoors and indoors else c) for t, c in calls], wish, entities)
    parts = parts if not rest or any(isinstance(part, Told) for part in parts) else _rest(turns, entities)
    told = [part for part in parts if isinstance(part, Told)]
    if not told:
        return None
    left = max(room - (len(parts) - len(told)), _LEAST * len(told))
    shares = [left // len(told) + (i < left % len(told)) for i in range(len(told))]
    out, rng = list[Turn](), random.Random(f"{seed}/{wish}/plot")
    for part in parts:
        if isinstance(part, Turn) and _hinders(part, wish) and out:
            ending = next((i for i, turn in enumerate(out) if turn.shown is not None and turn.shown.ends), len(out))
            out.insert(ending, part)
        elif isinstance(part, Turn):
            out.append(part)
        else:
            out += _beats(part, shares.pop(0), placed, rng, wish, tuple(entities), works)
    rising = frozenset(e.noun for one in told for e in one.cast.values() if _rises(one, e))
    return Unfolded(tuple(out), rising, tuple(one.plot.id for one in told), _about(told[0], entities))


def _halved(turns: Sequence[Turn], wish: str, entities: Sequence[Entity]) -> Sequence[Turn]:
    """The turns; one that says of somebody what they are and then what they do, "a dragon who cannot breathe fire becomes a cook",
    is two where the first half calls a plot; that is said where they are introduced."""
    if len(turns) != 1 or turns[0].card or turns[0].speaker:
        return turns
    turn, words, hero = turns[0], tokens(turns[0].meant), hero_of(entities)
    who = next((w for w in words if w.lower in ("who", "that")), None)
    if hero is None or not re.search(rf"\b{hero.noun} (?:who|that) ", wish) or not turn.said.startswith(f"The {hero.noun} "):
        return turns
    at = who.at + 1 if who is not None else next((w.at for w in words if w.tag in FINITE), 0)
    does = _main_verb(words[at:]) if "," not in turn.meant else None
    if does is None or called(front := turn.meant[: does.offset].strip(), entities) is None:
        return turns
    rest, they = turn.meant[does.offset :], words_of(hero).pronouns["they"]
    start = words[at].offset
    what = front[start:].strip()
    apart = what not in turn.said  # said where they are introduced
    is_so = replace(turn, said="" if apart else f"The {hero.noun} {what}.", meant=f"The {hero.noun} {what}.")
    return is_so, replace(turn, said=f"{they[:1].upper()}{they[1:]} {rest}", meant=f"The {hero.noun} {rest}")


def _main_verb(words: Sequence[Token]) -> Token | None:
    """The verb of the sentence after "who …": the second one that somebody does, with no subject or conjunction of its own."""
    finite = [i for i, w in enumerate(words) if w.tag in FINITE]
    later = [i for i in finite[1:] if words[i - 1].tag not in ("PRP", "WP", "WDT", "CC", "MD", "RB", "EX", ",")]
    return words[later[0]] if later else None


def _hinders(turn: Turn, wish: str) -> bool:
    """Whether a turn tells what comes in the way, "… but a storm is coming": it is not the end of its story."""
    said = turn.said.rstrip(".").lower()
    return re.search(rf"\b(?:but|when|until|although|while) {re.escape(said)}\b", wish.lower()) is not None


def _about(told: Told, entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Whom a plot is about: its hero, and who does it together with them or is the only other one."""
    known = {e.id for e in entities if e.category != "thing"}
    others = [*company_of(told.roles, told.cast, entities), *([told.cast["other"]] if "other" in told.cast else [])]
    return (told.cast["hero"], *[e for e in others if e.id in known][:1])


def _rest(turns: Sequence[Turn], entities: Sequence[Entity]) -> list[Turn | Told]:
    """What calls no plot as one of its own: somebody does something that takes more than a look."""
    plot, hero = next(p for p in plots() if p.rest), hero_of(entities)
    known = [e.noun for e in entities if e is hero]
    if hero is None or not known or not all(t.acts for t in turns):
        return []
    said = " ".join(t.said for t in turns).lower()
    words = [w for t in turns for w in tokens(t.said)[1:]]
    does = [w for w in words if w.tag in FINITE and w.dep != "relcl"]
    light = any(w.lower in forms(verb) for w in does for verb in _LIGHT)
    does += [w for w in words if light and w.dep in ("dobj", "advcl", "xcomp")]
    verbs = {lexicon.verb(w.lower) or w.lower for w in does if w.dep != "aux"}
    ours = re.search(r"\b(?:our|we|my|i|us|your?)\b", said)
    if not does or verbs & {*plot.quiet} or ours or not re.search(rf"\b{re.escape(hero.noun)}", turns[0].said.lower()):
        return []
    told = tuple(t.said for t in turns)
    return [Told(plot, {}, _cast({}, entities), told, turns[0].meant, False, True, True, turns[-1].meant)]


_LIGHT = ("take", "go")
"""Verbs that leave to another word what is done: "takes a ride", "goes to sleep"."""


def named_by(turns: Sequence[Turn], entities: Sequence[Entity]) -> bool:
    """Whether a request calls a plot by a name for it: "a day in the life of a baker" describes no single picture."""
    called_by = (called(turn.meant, entities) for turn in turns[:1])
    return any(call is not None and call.plot.named for call in called_by)


def _one_name(turns: Sequence[Turn], entities: Sequence[Entity]) -> Sequence[Turn]:
    """The turns; what only goes on with a name for a plot, "a day in the life of a nurse, night shift", is one with it."""
    if len(turns) < 2 or not named_by(turns, entities) or any(t.acts or t.card or t.speaker for t in turns):
        return turns
    said = turns[0].said.rstrip(".") + "".join(f", {t.said[:1].lower()}{t.said[1:].rstrip('.')}" for t in turns[1:])
    return (replace(turns[0], said=f"{said}.", meant=f"{said}."),)


def _merged(calls: Sequence[tuple[Turn, Call | None]], wish: str, entities: Sequence[Entity]) -> list[Turn | Told]:
    """Turns and plots in order; sentences that call the same plot one after the other tell it together."""
    groups = list[tuple[Turn, Call | None, list[str]]]()
    for turn, call in calls:
        before = groups[-1] if groups else None
        if before is not None and before[1] is not None:
            call = called(turn.said, entities, (before[1].plot,)) or call
        if before is not None and call is not None and before[1] is not None and before[1].plot is call.plot:
            both = replace(call, roles={**call.roles, **before[1].roles})
            groups[-1] = (before[0], both, [*before[2], turn.said])
        else:
            groups.append((turn, call, [turn.said]))
    out = list[Turn | Told]()
    made, dear = dict[str, str](), ""
    for index, (turn, call, said) in enumerate(groups):
        if call is None:
            out.append(turn)
            continue
        roles = {**{k: v for k, v in made.items() if k in call.plot.usual}, **call.roles}
        if "vehicle" in call.plot.usual and (vehicle := _vehicle(call.plot, roles, turn.meant, entities)):
            roles["vehicle"] = vehicle
        roles = {k: dear if dear and k != "hero" and v == roles.get("hero") else v for k, v in roles.items()}  # "for them"
        dear = roles.get("thing", dear)
        cast = _cast(roles, entities, "other" in call.plot.needs)
        beside = not any(call.by.split()[0] in text for text in said)
        after = [later for later, other, _ in groups[index + 1 :] if other is not None or not _hinders(later, wish)]
        one = Told(call.plot, roles, cast, tuple(said), turn.meant, beside, index == 0, not after)
        two = cast.get("other") is not None and cast.get("hero") is not None and cast["other"].noun == cast["hero"].noun
        out.append(one if "hero" in cast and not two and len(_chosen(one, _LEAST)) == _LEAST else turn)
        made |= {"vehicle": roles["thing"]} if "thing" in roles else {}
    return out


def _cast(roles: Mapping[str, str], entities: Sequence[Entity], two: bool = False) -> dict[str, Entity]:
    """Who has each role: the hero is who does it, and somebody else who is named is the `other`; in a plot of `two` that may be who
    is named with the hero: "a baker and a florist fall in love"."""
    cast = {role: who for role, words in roles.items() if (who := entity_of(words, entities)) is not None}
    rest = [e for e in entities if e not in cast.values() and (not cast or e.category != "thing")]
    if cast.get("hero") is None and (hero := hero_of(rest)) is not None:
        cast["hero"] = hero
    beast = cast.get("hero") is not None and cast["hero"].category == "animal"
    named = {role: words for role, words in roles.items() if role not in cast and not (beast and _MATES.search(words))}
    cast |= {role: who for role, words in named.items() if (who := _somebody(words)) is not None}
    if "hero" not in cast and (owner := next(filter(None, map(_owner, roles.values())), None)) is not None:
        cast["hero"] = owner
    if two and "other" not in cast and (company := company_of(roles, cast, entities)):
        cast["other"] = company[0]
    taken = {e.id for e in cast.values()} | {e.id for e in company_of(roles, cast, entities)}
    kind = {cast["hero"].noun} if "hero" in cast else set[str]()
    free = [e for e in entities if e.category != "thing" and e.id not in taken and e.noun not in kind]  # kin is always there
    free = [e for e in free if e.noun not in _ANYBODY]
    if "other" not in cast and free:
        cast["other"] = free[0]
    return cast


_MATES = re.compile(r"\b(?:friends?|neighbou?rs?|pals?|buddies|mates?)$", re.IGNORECASE)
"""Who is of the kind of an animal, and no person: "all his friends"."""


def _somebody(words: str) -> Entity | None:
    """Somebody who is only spoken of, "his friend", and was not understood as being there; None for things."""
    known = lexicon.noun(words.lower().split()[-1])
    return Entity(known.word, known.category, known.word) if known is not None and known.category != "thing" else None


def _owner(words: str) -> Entity | None:
    """Whose something is: the grandmother of "grandma's secret recipe"."""
    owner = re.match(r"(?:(?:an?|the|his|her|their|my|our) )?((?:[\w-]+ )*?[\w-]+)['’]s ", words)
    return _somebody(owner[1]) if owner is not None else None


def _vehicle(plot: Plot, roles: Mapping[str, str], meant: str, entities: Sequence[Entity]) -> str:
    """What carries the hero: what was made before, what the request names, or what people take there."""
    named = [e for e in entities if (known := lexicon.noun(e.noun)) is not None and known.moves and e.category == "thing"]
    usual = plot.case(f"{meant} {' '.join(roles.values())}").get("vehicle", "")
    hero = entity_of(roles.get("hero", ""), entities) or hero_of(entities)
    on_foot = hero is None or hero.category != "person"
    return roles.get("vehicle", "") or (f"the {named[0].noun}" if named else "" if on_foot else usual)


def _rises(told: Told, who: Entity) -> bool:
    """Whether an animal acts like people: who has a trade, learns what takes hands, or is too small to be seen beside others."""
    learner = told.cast["other" if "skill" in told.roles and "other" in told.plot.needs else "hero"]
    if who is not learner or not is_animal(who) or "three-legged" in who.attributes:
        return False
    known = lexicon.noun(who.noun)
    small = known is not None and known.medium == "land" and height_of(who.noun, who.look) < _SMALL and len(told.cast) > 1
    skilled = told.plot.upright or ("skill" in told.roles and skill_of(told.roles) is not skills()[-1])
    return small or (skilled and skill_of(told.roles).upright)


def _beats(
    told: Told, share: int, placed: bool, rng: random.Random, wish: str, entities: tuple[Entity, ...], works: bool
) -> list[Turn]:  # fmt: skip
    slots = slots_of(told, wish, entities)
    told = replace(told, plot=replace(told.plot, beats=tuple(_among_others(b, told.cast) for b in told.plot.beats)))
    if works and "where" in slots:
        slots["where"] = Words("")
    out = list[Turn]()
    chosen = _chosen(told, share)
    spare = share - len(chosen)
    nearer = {b.id for b in sorted((b for b in chosen if b.more), key=lambda b: b.rank)[:spare]} if spare > 0 else set()
    untold = not any("{told" in text for beat in chosen for says in beat.says for text in says)
    for beat in chosen:
        slots["told"] = Words(told.said[-1 if beat.part == "end" else 0])
        says = rng.choice(beat.says)
        if untold and beat is chosen[0]:
            says = (f"{{told}} {says[0]}", "{told}")  # what was asked for is always said
        if beat is chosen[-1] and len(told.said) > 1 and not any("{told" in t for b in _ends(chosen) for s in b.says for t in s):
            says = (f"{{told}} {says[0]}", "{told}")
        lines = _lengths([fill(text, slots) for text in says])
        words = fill(beat.place, slots) if beat.place and (beat.moves or not placed) else ""
        looks: dict[str, Attributes] = {
            told.cast[role].id: {"mood": mood} for role, mood in beat.moods.items() if role in told.cast
        }
        if beat.trade and (hero := told.cast.get("hero")) is not None and "trade" in told.roles:
            looks[hero.id] = {**looks.get(hero.id, {}), "job": _trade(told.roles["trade"])}
        lead, shows = told.cast["hero"], expanded(beat.shows, slots)
        if lead.category == "thing" and "{hero}" in shows:
            looks[lead.id] = {**looks.get(lead.id, {}), **lead_look(lead, shows)}
        hour = TIMES.get(fill(beat.hour, slots).lower()) if beat.hour else beat.time_of_day
        shown = Shown(
            beat.purpose, lines, beat.framing, words, hour, beat.weather, looks, turns=beat.turns, ends=beat.part == "end"
        )
        pictured = fill(beat.shows, {**slots, **unnamed(told.cast, slots)}, doing=True)
        own = lines[0] if beat is not chosen[-1] else " ".join(told.said)  # who is named is there at the end
        out.append(Turn(lines[0], pictured + _also(told, pictured, own, entities), shown=shown))
        if beat.id in nearer:
            more = tuple(fill(text, slots) for text in beat.more)
            closer = replace(shown, lines=more, framing=_CLOSER.get(beat.framing, "close"), again=True, weight=_NEARER_WEIGHT)
            out.append(Turn(more[0], out[-1].meant, shown=closer))
    return out


def _ends(chosen: Sequence[PlotBeat]) -> list[PlotBeat]:
    """The beats with which a plot ends: they tell the last that was asked for."""
    return [beat for beat in chosen if beat.part == "end"]


def _also(told: Told, pictured: str, line: str, entities: Sequence[Entity]) -> str:
    """Those who are in the request's own sentence and not in its picture, "…, and the boy is there"; "" for none."""
    if not any(said.rstrip(".") in line for said in told.said):
        return ""
    own, there = _LATER.split(line.lower())[0] if line != " ".join(told.said) else line.lower(), pictured.lower()
    known = [e for e in entities if e.category != "thing" and e is not told.cast.get("hero") and e.noun not in _ANYBODY]
    known = [e for e in known if e is not told.cast.get("goal")]  # who is waited for comes later
    missing = [e for e in known if any(re.search(rf"\b{re.escape(w)}\b", own) for w in (e.noun, lexicon.plural(e.noun)))]
    missing = [e for e in missing if e.noun not in there and lexicon.plural(e.noun) not in there]
    names = [f"the {lexicon.plural(e.noun) if e.count > 1 else e.noun} {'are' if e.count > 1 else 'is'} there" for e in missing]
    return "".join(f", and {name}" for name in names[:_MOST_ALSO])


def _among_others(beat: PlotBeat, cast: Mapping[str, Entity]) -> PlotBeat:
    """A beat in which nobody else is called what somebody in it is: "a girl" who comes to a girl is a young woman."""
    others = {noun: other for noun, other in table(WORDS)["bystanders"].items() if noun in {e.noun for e in cast.values()}}
    if not others:
        return beat
    pattern = re.compile(rf"\b([Aa]) ({'|'.join(others)})\b")

    def put(text: str) -> str:
        return pattern.sub(lambda m: f"{m[1]} {others[m[2]]}", text)

    says = tuple(tuple(put(text) for text in one) for one in beat.says)
    return replace(beat, shows=put(beat.shows), says=says, more=tuple(put(text) for text in beat.more))


_LATER = re.compile(r" (?:to (?:bring|find|see|meet|save|help|visit|reach|get|give|take|deliver)|until|so that) ")
"""What comes before those who are only there in the end: "to bring toys to the children"."""
_MOST_ALSO = 2
_ANYBODY = ("someone", "somebody", "anyone", "anybody", "everyone", "everybody")
"""Who is nobody in particular: "until someone stops to listen"."""


def _lengths(lines: Sequence[str]) -> tuple[str, ...]:
    """The lengths of a narration; one that has only one is also told by its first sentence alone."""
    first = re.match(r".+?[.!?…]”?(?= )", lines[-1]) if len(lines) == 1 else None
    return (*lines, *((first[0],) if first else ()))


def _trade(words: str) -> str:
    """A trade without its article: "chef" of "a chef"."""
    return re.sub(r"^(?:an?|the|one|real|great|famous|little) ", "", words.lower())


def _chosen(told: Told, share: int) -> list[PlotBeat]:
    """The beats for which there is room, the important ones first: the first plot of a film begins it, the last one ends it."""
    fits = [b for b in told.plot.beats if set(b.given) <= _there(told) and not set(b.lacking) & _there(told)]
    fits = [b for b in fits if not _unfilled(b, told)]
    fits = [b for b in fits if (told.first or b.part != "begin") and (told.last or b.part != "end")]
    ranked = sorted(range(len(fits)), key=lambda i: (fits[i].rank, i))[:share]
    return [fits[i] for i in sorted(ranked)]


_SLOT = re.compile(r"\{(?:a_)?([a-z]+)(?:'s)?\}")
_ROLES = ("hero", "other", "thing", "goal", "vehicle", "trade", "skill")
"""Roles that sentences of plots name."""


def _unfilled(beat: PlotBeat, told: Told) -> bool:
    """Whether a beat names a role that nobody and nothing has, as where a request only says "finds her"."""
    cases = case_of(told)
    there = {*told.roles, *told.cast, *told.plot.usual, *cases}
    named = {m[1] for text in (beat.shows, *(t for one in beat.says for t in one), *beat.more) for m in _SLOT.finditer(text)}
    return any(role in named and role not in there for role in _ROLES)


def _there(told: Told) -> set[str]:
    """What beats may ask for: roles that are there, what has them ("other_animal", "goal_seen"), how many tell it.

    The hero is "one" or a "pair", the request tells it in one "step" or in more "steps", its sentence something "beside" it.
    """
    kinds = {f"{role}_{'animal' if e.category == 'animal' else 'person'}" for role, e in told.cast.items() if e.category != "thing"}
    kinds |= {f"{role}_beast" for role, e in told.cast.items() if is_animal(e)}
    living = {f"{role}_{'thing' if e.category == 'thing' else 'living'}" for role, e in told.cast.items()}
    counts = {"pair" if told.cast["hero"].count > 1 else "one", "steps" if len(told.said) > 1 else "step"}
    counts |= {"beside"} if told.beside else set()
    told_of = case_of(told)
    slots = {name for name, words in told_of.items() if words and name not in _ROLES}
    seen = {f"{role}_seen" for role in told.cast}
    aim = " ".join(told.roles.get(role, "") for role in ("deed", "instead", "goal")).lower()
    seen |= {"did"} if did(told) else set()
    seen |= {"other_said"} if "other" in told.roles else set()  # there from the start
    seen |= {"other_meant"} if (other := told.cast.get("other")) is not None and other.noun in aim else set()
    return {*told.roles, *told.cast, *kinds, *living, *seen, *counts, *slots}
