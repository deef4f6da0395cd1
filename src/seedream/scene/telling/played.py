"""Played: a script with scenes and dialogue, whose people are the same wherever they act, are spoken of, or speak."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from seedream.inputs import Block, Section
from seedream.scene.graph import Beat, Entity
from seedream.scene.reading.calling import gender_of
from seedream.scene.reading.lexicon import data, noun
from seedream.scene.reading.parse import Parsed
from seedream.scene.shots.script_camera import directed, with_directions
from seedream.scene.shots.views import Place, TitleView, WorldView
from seedream.scene.telling.enacted import Filming, turn_beats
from seedream.scene.telling.turns import Turn, acted_on, meant
from seedream.scene.titles import emphasis_of

Parser = Callable[[str], Parsed]
_BLOCKS = {"narration", "dialogue", "camera"}
_SENTENCE = re.compile(r"(?<=[.!?…])[\"”’]?\s+(?=[\"“‘A-Z0-9])")


def is_play(sections: Sequence[Section]) -> bool:
    """Whether a script is played by people: it has scenes ("INT. KITCHEN - MORNING") or dialogue, and nothing that is read."""
    kinds = {b.kind for s in sections for b in s.blocks}
    return kinds <= _BLOCKS and ("dialogue" in kinds or any(s.setting for s in sections))


def played(
    title: str, sections: Sequence[Section], read: Parser, before: Place, filming: Filming
) -> tuple[tuple[Beat, ...], tuple[Entity, ...]]:
    """The beats of a play in order, and everybody who is in it; `before` is where it begins if it does not say."""
    whole = read(" ".join(s.narration for s in sections))
    cast = _cast(whole.entities, sections)
    everybody = tuple({e.id: e for e in (*cast.values(), *_once(whole.entities, cast))}.values())
    turns, directions = list[Turn](), list[tuple[str, ...]]()
    for wishes, turn in _turns(sections, read, everybody, cast, before):
        turns.append(turn)
        directions.append(wishes)
    if not turns:
        return (), everybody
    again = {e.noun: e for e in reversed(read(" ".join(t.meant for t in turns if t.meant)).entities)}
    everybody = tuple(_as_meant(e, again.get(e.noun)) for e in everybody)
    start = turns[0].place or before
    told = turn_beats(turns, replace(whole, setting=replace(whole.setting, place=start)), everybody, read, filming)
    card = TitleView(title, emphasis=emphasis_of(title), ground="deep", accent=filming.accent)
    beats = [Beat("title", "name the film", card, 0.6, 2.5)] if title else []
    for beat, wishes in zip(told, directions, strict=True):
        ground = beat.view.place if isinstance(beat.view, WorldView) else start
        beats = directed(beat.id, beats, [beat], wishes, read, ground, filming.facing)
    return tuple(beats), everybody


def _turns(
    sections: Sequence[Section], read: Parser, everybody: Sequence[Entity], cast: dict[str, Entity], ground: Place
) -> Iterator[tuple[tuple[str, ...], Turn]]:
    """Every sentence and every line of dialogue with the camera directions before it; a scene begins in its own place."""
    known, doer, it = list[Entity](), None, None
    for section in sections:
        scene = _ground(section.setting, read, ground) if section.setting else None
        ground = scene or ground
        for wishes, spoken in with_directions([(b, b.text) for b in section.blocks]):
            for n, text in enumerate(_sentences(spoken[0]) if spoken else ()):
                told = wishes if n == 0 else ()
                if spoken and spoken[0].kind == "dialogue":
                    whole = cast[spoken[0].speaker]
                    doer, side = whole, 1 if [*cast].index(spoken[0].speaker) % 2 == 0 else -1
                    yield told, Turn(text, "", speaker=whole.id, side=side, place=scene)
                else:
                    begun = _first(text, everybody)
                    who = begun or _spoken_of(text, [*known, *([doer] if doer else [])]) or doer
                    yield told, Turn(text, meant(text, everybody, who, who, it), place=scene)
                    known += [e for e in everybody if e not in known and _named(text, e)]
                    doer, it = who, acted_on(text, everybody) or it
                scene = None


def _as_meant(entity: Entity, again: Entity | None) -> Entity:
    """Somebody with the look that the sentences give once it is clear whom "she" means in them."""
    if again is None or entity.category == "thing":
        return entity
    own = {k: v for k, v in entity.look.items() if k in ("name", "gender") and again.category == "person"}
    return replace(entity, category=again.category, action=again.action, look={**again.look, **own})


def _spoken_of(text: str, recent: Sequence[Entity]) -> Entity | None:
    """Whom "she" or "he" means: whoever was named last and can be meant, rather than somebody of whom that is not known."""
    said = re.match(r"(?i)(she|he|her|his)\b", text)
    if said is None:
        return None
    gender = "woman" if said[1].lower() in ("she", "her") else "man"
    fits = [e for e in reversed(recent) if e.look.get("gender") == gender]
    return next(iter((*fits, *(e for e in reversed(recent) if e.category != "thing" and not e.look.get("gender")))), None)


def _sentences(block: Block) -> list[str]:
    return [block.text] if block.kind == "dialogue" else [s for s in _SENTENCE.split(block.text) if s.strip()]


def _ground(setting: str, read: Parser, before: Place) -> Place:
    """Where a scene plays: the place, the hour and the weather of its heading, else those of the scene before."""
    parsed = read(setting)
    place = parsed.setting.place if parsed.setting.understood else before
    hour = parsed.setting.place.time_of_day if parsed.time_said or not parsed.setting.understood else place.time_of_day
    return replace(place, time_of_day=hour)


def _first(text: str, everybody: Sequence[Entity]) -> Entity | None:
    """Who a sentence begins with."""
    begun = " ".join(text.split()[:5])
    return next((e for e in everybody if e.category != "thing" and _named(begun, e)), None)


def _named(text: str, entity: Entity) -> bool:
    name = entity.look.get("name", "")
    return re.search(rf"\b{re.escape(entity.noun)}", text.lower()) is not None or bool(name and name in text)


def _once(entities: Sequence[Entity], cast: dict[str, Entity]) -> list[Entity]:
    """Everybody who is spoken of, once, except under a name that somebody of the cast has."""
    names = {e.look.get("name", "").lower() for e in cast.values()}
    kept: list[Entity] = []
    for e in entities:
        again = any(k.noun == e.noun for k in kept) or any(c.noun == e.noun for c in cast.values())
        if not (again and e.count == 1) and e.noun not in names:
            kept.append(e)
    return kept


def _cast(entities: Sequence[Entity], sections: Sequence[Section]) -> dict[str, Entity]:
    """Who speaks under each name: whoever the script calls so, a person without a name whom it may mean, else somebody new.

    Everybody who speaks is known by that name.
    """
    blocks = [b for s in sections for b in s.blocks]
    names = dict.fromkeys(b.speaker for b in blocks if b.kind == "dialogue")
    found: dict[str, Entity] = {}
    for name in names:
        who = _called(name, entities)
        if who is not None and (who.noun != name.lower() or _introduced(name, blocks)):
            found[name] = who
    for name in names:
        if name not in found:
            taken = {e.noun for e in found.values()}
            found[name] = _unnamed(name, [e for e in entities if e.noun not in taken]) or _called(name, entities) or _somebody(name)
    return {name: replace(found[name], id=_id(name)) for name in names}


def _id(name: str) -> str:
    return name.lower().replace(" ", "_")


def _introduced(name: str, blocks: Sequence[Block]) -> bool:
    """Whether the narration names somebody before they speak."""
    for block in blocks:
        if block.kind == "dialogue" and block.speaker == name:
            return False
        if block.kind == "narration" and name in block.text:
            return True
    return False


def _called(name: str, entities: Sequence[Entity]) -> Entity | None:
    """Somebody whom the narration calls by this name, or by its noun ("GRANDMA" is the grandmother)."""
    lower = name.lower()
    living = [e for e in entities if e.category != "thing"]
    own = [e for e in living if lower in (e.look.get("name", "").lower(), e.noun)]
    kinds = {k.word for word in (lower, lower.split()[-1]) if (k := noun(word)) is not None and k.category != "thing"}
    alike = [e for e in living if e.noun in kinds or _kin(lower, e.noun)]
    first = [e for e in living if lower in e.look.get("name", "").lower().split()]
    ends = [e for e in living if e.noun.endswith(lower) and e.category == "person"]
    any_of = data("telling_words")["names"]["anybody"].get(lower)
    alone = [e for e in living if any_of is not None and e.category == "person" and e.look.get("gender", any_of) == any_of]
    return next(iter((*own, *first, *alike, *ends, *(alone if len(alone) == 1 or any_of else ()))), None)


def _kin(name: str, other: str) -> bool:
    """Whether two words call the same relative: "grandma" and "grandmother"."""
    return any({name, other} <= set(row) for row in data("telling_words")["names"]["kin"])


def _unnamed(name: str, entities: Sequence[Entity]) -> Entity | None:
    """The first person without a name whom a first name fits, with that name."""
    gender = gender_of(name)
    fits = [e for e in entities if e.category == "person" and e.count == 1 and "name" not in e.look]
    fits = [e for e in fits if noun(e.noun) is not None]
    fits = [e for e in fits if not gender or e.look.get("gender", gender) == gender]
    look = {"name": name, "gender": gender} if gender else {"name": name}
    return replace(fits[0], look={**fits[0].look, **look}) if fits and noun(name.lower()) is None else None


def _somebody(name: str) -> Entity:
    """Who speaks without having been spoken of: an animal or a person as the name says."""
    id_, known = _id(name), noun(name.lower().split()[-1])
    if known is not None and known.category == "animal":
        return Entity(id_, "animal", known.word, action="stand")
    gender = gender_of(name)
    look = {"age": known.age if known is not None and known.age else "adult", "mood": "neutral", "name": name}
    what = known.word if known is not None and known.category == "person" else "person"
    look |= {"job": what} if known is not None and known.job else {}
    return Entity(id_, "person", what, action="stand", attributes=(name,), look={**look, "gender": gender} if gender else look)
