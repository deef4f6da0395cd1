"""Enacted: every turn of a request or a script gets its picture: where it plays, who is in it and does what, and how near."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from seedream.scene.graph import Beat, Entity
from seedream.scene.placing.aboard import still_aboard
from seedream.scene.placing.spots import size_of
from seedream.scene.placing.staging import carried_on, staged
from seedream.scene.placing.tableaux import emptied
from seedream.scene.plots.shown import HERE, Shown
from seedream.scene.plots.staging import benched, cast_of, place_of
from seedream.scene.reading.families import spoken_of, worn_by
from seedream.scene.reading.lexicon import data, noun
from seedream.scene.reading.parse import Parsed
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.casting import BURSTS, SEATED, hero_of, shelter
from seedream.scene.shots.views import Framing, Place, TitleView, WorldView
from seedream.scene.shots.wardrobe import undressed
from seedream.scene.telling.framed import large, nearer, picture
from seedream.scene.telling.turns import NOBODY, OWN, Turn
from seedream.scene.telling.whereabouts import OWN_HOUR, Parser, Stage, elsewhere, first_place, heads, moved
from seedream.scene.titles import emphasis_of
from seedream.types import Attributes


@dataclass(frozen=True, slots=True)
class Filming:
    """How the turns are filmed: the way the film travels, at most how many closer looks, the accent of cards, and whether every
    word is the user's own."""

    facing: int
    near: int
    accent: str
    verbatim: bool = False


def turn_beats(
    turns: Sequence[Turn], parsed: Parsed, entities: Sequence[Entity], read: Parser, filming: Filming
) -> tuple[Beat, ...]:
    """A beat for every turn, with a silent closer look after some of them."""
    hours = [read(t.meant) for t in turns]
    stage = Stage(first_place(parsed, turns, hours, read), ((), ()), parsed.time_said, parsed.weather_said, play=filming.verbatim)
    if not indoors(stage.place.kind):
        stage.place = emptied(stage.place, entities, parsed.relations)  # a lone canoe is the only boat from the start
    near, beats, home = filming.near, list[Beat](), None
    for index, (turn, told) in enumerate(zip(turns, hours, strict=True)):
        if turn.place is not None:
            stage.place, stage.there, stage.stood, stage.apart, stage.spoke = turn.place, ((), ()), "", True, 0
            stage.hour_said = stage.weather_said = stage.fixed = True
            stage.seen.clear()
        if turn.speaker:
            beats.append(_speaks(index, turn, stage, entities, filming))
            continue
        if turn.shown is not None:
            beats.append(_shown(index, turn, told, stage, entities, read, filming))
            continue
        if home is not None and index > 1 and not turn.acts and not elsewhere(told):
            stage.place = replace(home, time_of_day=stage.place.time_of_day, weather=stage.place.weather)
        stage.place, told = moved(stage, told, turn), _known_as(told, entities)
        home = home or (stage.place if index == 0 and heads(turn, parsed.wish) and elsewhere(told) else None)
        if card := turn.card or (turn.said.rstrip(".") if _only_read(turn, told, entities, stage.place) else ""):
            beats.append(_card(index, turn, card, filming))
            continue
        last = index == len(turns) - 1
        cast, told = _cast_of(turn, told, stage, entities)
        framing: Framing = "wide" if index == 0 or last or turn.place is not None or large(cast) else "medium"
        world = picture(stage.place, cast, told, framing, (-0.3, 0.05, 0.2)[index % 3], filming.facing)
        words = (turn.said,) if turn.said else ()
        beats.append(Beat(f"turn.{index + 1}", "tell what happens", world, 1.2, 2.2, OWN, words, filming.verbatim))
        x = -0.12 if index % 2 else 0.12
        if near and (not last or len(turns) < 3) and (close := nearer(stage.place, cast, told, x, filming.facing)):
            near -= 1
            subject = "" if filming.verbatim else "own.near"
            beats.append(Beat(f"turn.{index + 1}.near", "see what it means, from nearer", close, 0.7, 1.6, subject))
    return tuple(beats)


def _shown(
    index: int, turn: Turn, told: Parsed, stage: Stage, entities: Sequence[Entity], read: Parser, filming: Filming
) -> Beat:  # fmt: skip
    """A beat of a plot: what its words show and nothing else, or once more from nearer what was shown before."""
    shown = turn.shown or Shown("", ())
    if not shown.again:
        stage.begun = stage.begun or stage.place
        there = stage.begun if shown.place == HERE else read(shown.place).setting.place if shown.place else None
        fixed = stage.place.kind in OWN_HOUR or (there is not None and there.kind in OWN_HOUR)
        stage.place = place_of(shown, there, stage.place, stage.hour_said and not fixed, stage.weather_said and not fixed)
        members, ties = benched(*cast_of(told, shown, entities), stage.place.kind)
        stage.there, stage.stood = (shelter(_not_drawn(members, stage.place), stage.place), ties), stage.place.kind
        stage.met |= {e.noun for e in told.entities}
        stage.seen |= {e.id: (e, stage.there) for e in members if e.category != "thing"}
    cast, told = stage.there[0], replace(told, relations=tuple(stage.there[1]))
    framing: Framing = "wide" if large(cast) else shown.framing
    framing = "medium" if framing == "close" and ((hero := hero_of(cast)) is None or hero.category != "person") else framing
    view = picture(stage.place, cast, told, framing, (-0.3, 0.05, 0.2)[index % 3], filming.facing)
    return Beat(f"turn.{index + 1}", shown.purpose, view, shown.weight, 2.2, "plot", shown.lines, filming.verbatim)


def _card(index: int, turn: Turn, words: str, filming: Filming) -> Beat:
    """What a turn has to be read, set in type."""
    ground: Literal["light", "deep"] = "deep" if index % 2 else "light"
    view = TitleView(words, turn.body, emphasis=emphasis_of(words), ground=ground, accent=filming.accent)
    return Beat(f"turn.{index + 1}", "say it in type", view, 1.0, 2.2, OWN, (turn.said,) if turn.said else (), filming.verbatim)


def _cast_of(turn: Turn, told: Parsed, stage: Stage, entities: Sequence[Entity]) -> tuple[Sequence[Entity], Parsed]:
    """Who and what a turn shows, and the turn with everything that ties them; the stage remembers both."""
    hero, place = hero_of(entities), stage.place
    stage.met |= {e.noun for e in told.entities}
    named = any(hero is not None and e.noun == hero.noun for e in told.entities)
    stage.apart = (stage.apart or _LATER.search(turn.said) is not None) and not named and bool(told.entities)
    known, living = [e for e in entities if e.noun in stage.met], [e for e in stage.there[0] if e.category != "thing"]
    unnamed = all(e.category == "thing" for e in told.entities) and not NOBODY.search(turn.said) and not turn.apart
    if unnamed and living and stage.stood == place.kind:  # who was there goes on with what they did
        cast: Sequence[Entity] = [*living, *(e for e in _of_this(told, known, alone=True) if e.category == "thing")]
    else:
        bare = not turn.acts and not told.entities and NOBODY.search(turn.said) is not None  # "an empty beach"
        cast = [] if bare else _of_this(told, known, alone=stage.apart or stage.play, only=turn.apart)
    cast = _as_left(undressed(_together(_not_drawn(cast, place)), turn.meant, stage.bare), told, stage)
    cast = shelter(cast, place)
    if stage.stood == place.kind:
        cast, ties = carried_on(stage.there, (_still_there(stage.there[0], cast, turn), told.relations))
        told = replace(told, relations=tuple(ties))
    cast = _still_held(cast, stage.there[0])
    above = [e for e in stage.there[0] if e.noun in BURSTS and e.id not in {c.id for c in cast}]
    cast = [*cast, *above] if not indoors(place.kind) else cast
    cast = still_aboard(cast, stage.there[0], turn.said) if stage.stood == place.kind else cast
    cast = _not_drawn(cast, place)
    stage.there, stage.stood = (cast, told.relations), place.kind
    stage.seen |= {e.id: (e, stage.there) for e in cast if e.category != "thing"}
    return cast, told


def _known_as(told: Parsed, entities: Sequence[Entity]) -> Parsed:
    """A turn in which everybody has the id under which they are known in the whole."""
    ids, by_noun = {e.id for e in entities}, {e.noun: e.id for e in reversed(entities) if e.category != "thing"}
    new = {e.id: by_noun[e.noun] for e in told.entities if e.id not in ids and e.noun in by_noun}
    if not new:
        return told
    ties = tuple(replace(r, subject=new.get(r.subject, r.subject), object=new.get(r.object, r.object)) for r in told.relations)
    return replace(told, entities=tuple(replace(e, id=new.get(e.id, e.id)) for e in told.entities), relations=ties)


def _still_held(cast: Sequence[Entity], before: Sequence[Entity]) -> list[Entity]:
    """The cast with what somebody still holds by its noun where it is no longer named."""
    nouns, here = {e.id: e.noun for e in before}, {e.id for e in cast}
    held = {e.id: e.look.get("holding", "") for e in cast}
    gone = {name: nouns[what] for name, what in held.items() if what in nouns and what not in here}
    return [replace(e, look={**e.look, "holding": gone[e.id]}) if e.id in gone else e for e in cast]


_HELPED = re.compile(r"\b(?:help|pull|lift|pick)\w* (?:\w+ ){1,2}?(?:up|to (?:his|her|its|their) feet)\b", re.IGNORECASE)
"""Who lay or sat is put on their feet."""
_HIDDEN = ("hide", "peek")
_REST = (*SEATED, "lie", "sleep")
"""How somebody stays to whom something is only done or said."""


def _as_left(cast: Sequence[Entity], told: Parsed, stage: Stage) -> list[Entity]:
    """The cast; who sat or lay and does nothing of their own in this turn still does."""
    before = (
        {e.id: e for e in stage.there[0] if e.action in _REST or e.look.get("deed") in _HIDDEN}
        if stage.stood == stage.place.kind
        else {}
    )
    idle = {e.id for e in told.entities if e.category != "thing" and "verb" not in e.look and e.action in ("", "stand")}
    keys = ("posture", "deed", "riding", "holding", "verb", "tableau")
    before = {} if _HELPED.search(told.wish) else before
    return [
        replace(e, action=before[e.id].action, look={**e.look, **{k: v for k, v in before[e.id].look.items() if k in keys}})
        if e.id in before and (e.id in idle or all(t.id != e.id for t in told.entities)) else e
        for e in cast
    ]  # fmt: skip


def _together(cast: Sequence[Entity]) -> list[Entity]:
    """The cast with whoever is followed, led or chased going the same way: "a dog follows him"."""
    verbs = data("telling_words")["together"]["verbs"]
    doer = next((e for e in cast if e.look.get("verb") in verbs and e.action in _AWAY), None)
    led = [] if doer is None else [e for e in cast if e is not doer and e.category != "thing" and e.action in ("", "stand")]
    return [replace(e, action=doer.action) if doer is not None and e in led else e for e in cast]


def _speaks(index: int, turn: Turn, stage: Stage, entities: Sequence[Entity], filming: Filming) -> Beat:
    """Who says something, where everybody was left: the first time with whom it is said to, then nearer and alone."""
    there = [e for e in stage.there[0] if e.category != "thing"]
    whole = next(e for e in entities if e.id == turn.speaker)
    now, (things, told) = stage.seen.get(turn.speaker, (whole, stage.there))
    speaker = now if now.action in _REST else replace(now, action="talk", look=_without(now.look, ("deed", "holding", "posture")))
    others = [replace(e, action=e.action if e.action in _REST else "stand") for e in there if e.id != turn.speaker]
    if all(e.id != turn.speaker for e in there):
        stage.there = ((*stage.there[0], replace(whole, action="stand")), stage.there[1])
    stage.spoke += 1
    alone = not others or stage.spoke % 3 != 1
    framing: Framing = "close" if alone and whole.category == "person" and speaker.action not in ("lie", "sleep") else "near"
    side = filming.facing * turn.side
    cast = [speaker] if framing == "close" else [speaker, *others[:1]]
    seen = {e.id for e in things if e.category == "thing"} | {e.id for e in cast}
    ties = [r for r in told if {r.subject, r.object} <= seen]
    seats = [e for e in things if e.category == "thing" and any(e.id == r.object for r in ties)]
    members = staged([*cast, *seats], ties, framing, "own", -0.12 if alone else -0.3, side, framing != "close", stage.place.kind)
    members = tuple(replace(m, action="stand") if m.action == "talk" and m.entity_id != turn.speaker else m for m in members)
    called = whole.look.get("name") or f"the {whole.noun}"
    view = WorldView(stage.place, members, framing)
    return Beat(f"turn.{index + 1}", f"{called} speaks", view, 1.0, 2.0, OWN, (turn.said,), filming.verbatim, turn.speaker)


def _without(look: Attributes, keys: Sequence[str]) -> dict[str, str]:
    return {k: v for k, v in look.items() if k not in keys}


def _only_read(turn: Turn, told: Parsed, entities: Sequence[Entity], place: Place) -> bool:
    """Whether a clause shows nothing, neither somebody nor a place, and tells what can be read: a price, an address, a name."""
    named = elsewhere(told)
    shown = [e for e in told.entities if e.category != "thing" or noun(e.noun) is not None]
    nothing = not shown and not named and not told.time_said and not told.weather_said
    hero, bare = hero_of(entities), place.kind == "studio"
    if not nothing:
        return False
    if hero is None:
        return turn.fact or bare
    return (turn.fact and not turn.acts) or (bare and hero.category == "thing")


_LOCAL = ("tableau", "holding", "riding", "verb", "deed", "posture", "wish", "wished")
"""Keys of a look that belong to a turn and not to somebody for good."""


def _mounted(entity: Entity, met: Sequence[Entity]) -> Entity:
    """Somebody who rides, on what was to be ridden before: "she learns to ride a bike … and rides away"."""
    open_ = entity.category == "person" and entity.action == "ride" and "riding" not in entity.look
    mounts = [e for e in met if (known := noun(e.noun)) is not None and known.moves == "ride"] if open_ else []
    return replace(entity, look={**entity.look, "riding": mounts[0].noun}) if mounts else entity


_LATER = re.compile(r"\b(?:years?|months?|weeks?|days?|decades|centuries) later\b|\bmeanwhile\b|\belsewhere\b", re.IGNORECASE)
"""Another time or place, where the hero is only if named."""


def _of_this(told: Parsed, entities: Sequence[Entity], *, alone: bool = False, only: bool = False) -> list[Entity]:
    """Who and what a turn shows, as everybody looks in the whole film; the hero, too, where it names nobody or one other.

    Those that it names are `alone` where the film went on without the hero, or the `only` ones there are in it.
    """
    by_noun, by_id = {e.noun: e for e in reversed(entities)}, {e.id: e for e in reversed(entities)}
    cast = list[Entity]()
    for e in told.entities:
        whole, same = by_noun.get(e.noun), by_id.get(e.id)
        if whole is not None and whole.picture is None and same is not None and same.noun == e.noun:
            whole = same  # one of several that are called the same
        local = {k: v for k, v in e.look.items() if k in _LOCAL}
        lasting = {k: v for k, v in whole.look.items() if k not in _LOCAL} if whole else {}
        cast.append(replace(whole, id=e.id, count=_count(e, whole), action=e.action, look={**lasting, **local}) if whole else e)
    cast = [_mounted(e, entities) for e in cast]
    cast = [*worn_by(told.wish, cast), *spoken_of(told.wish, cast, entities)]
    hero, acting = hero_of(entities), [e for e in cast if e.category != "thing"]
    travels = hero is not None and hero.action in _AWAY and told.setting.place.kind not in _NO_ROAD
    other = hero is not None and hero.category == "thing" and (bool(cast) or (elsewhere(told) and not travels))
    alone = only or (alone and bool(acting)) or other
    if hero is not None and len(acting) < 2 and not alone and not any(e.noun == hero.noun for e in cast):
        kept = {k: v for k, v in hero.look.items() if k not in ("holding", "riding", "verb", "deed", "posture")}
        action = hero.action if hero.category == "thing" and travels else "stand"
        cast.insert(len(cast) if acting else 0, replace(hero, action=action, look=kept))
    return cast


_NO_ROAD = ("sea", "river", "beach", "harbour", "waterfall", "underwater", "skyline", "night_sky", "space", "clouds")
"""Places in which nothing drives by."""


def _count(told: Entity, whole: Entity) -> int:
    """How many a turn shows: one egg of a basket of them, but both sisters."""
    return 1 if told.count == 1 and whole.category == "thing" else whole.count


def _still_there(before: Sequence[Entity], cast: Sequence[Entity], turn: Turn) -> list[Entity]:
    """The cast of a turn at the place of the one before, with the one whom whoever acts now was with, unless that one went away."""
    acting = [e for e in cast if e.category != "thing"]
    others = [e for e in before if e.category != "thing" and e.noun not in [a.noun for a in acting]]
    stay = [e for e in others if e.count == 1 and e.action not in _AWAY]
    group = [e for e in others if e.count > 1 and e.category == "person" and e.action not in _AWAY]
    if len(acting) <= _MOST_STAYING and all(e.count == 1 for e in acting) and len(group) == len(others) == 1:
        return [*cast, *group]  # a class stays where it sits
    if len(acting) != 1 or not stay or len(others) > _MOST_STAYING or acting[0].count > 1 or NOBODY.search(turn.said):
        return list(cast)
    return [*cast, *stay]


_MOST_STAYING = 2


_AWAY = ("walk", "run", "fly", "swim", "sail", "drive", "ride", "float")
"""What takes somebody out of the picture."""


def _not_drawn(cast: Sequence[Entity], place: Place) -> list[Entity]:
    """Those whom the place does not show by itself: the plane that takes off is seen through the windows of an airport.

    Nor is there what no room holds: the ship whose sail is mended.
    """
    itself = data("places").get(place.kind, {}).get("itself", ())
    seen = [e for e in cast if e.category != "thing" or e.noun not in itself]
    if not indoors(place.kind):
        return seen
    return [e for e in seen if e.category != "thing" or max(size_of(e)) <= _ROOM or len(seen) == 1]


_ROOM = 4.0
"""Size, in adult heights, up to which a thing is in a room."""
