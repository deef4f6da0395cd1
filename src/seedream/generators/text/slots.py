"""Slots and facts: what a scene offers to the lines that speak of it."""

from __future__ import annotations

import re

from seedream.generators.text.english import Slot, plural_of, vocabulary, with_article
from seedream.generators.text.grammar import Facts
from seedream.generators.text.own import doer_before, is_own, like, own_facts
from seedream.scene.graph import Beat, Entity, SceneGraph
from seedream.scene.reading import lexicon
from seedream.scene.reading.calling import gender_in
from seedream.scene.reading.places import variant_of
from seedream.scene.reading.skies import indoors
from seedream.scene.reading.upright import is_animal
from seedream.scene.shots import casting
from seedream.scene.shots.views import Place, TitleView, WorldView
from seedream.scene.telling import announcement


def hero_of(scene: SceneGraph) -> Entity | None:
    """Who the film is about, as the picture casts it; None where it shows nobody."""
    return casting.hero_of(scene.entities)


def mood_words(scene: SceneGraph) -> tuple[str, ...]:
    """Mood as words that conditions can name: sad or glad, calm or stirred, and their meeting."""
    valence = "sad" if scene.mood.valence < -0.28 else "glad" if scene.mood.valence > 0.2 else "even"
    arousal = "calm" if scene.mood.arousal < -0.1 else "stirred" if scene.mood.arousal > 0.25 else "steady"
    return valence, arousal, f"{valence}-{arousal}"


def _where(place: Place) -> tuple[str, ...]:
    """A place for conditions: its kind, or the look that a room has instead (a bowling alley is no gym), and whether it is one."""
    return (variant_of(place) or place.kind, "indoors") if indoors(place.kind) else (place.kind,)


def facts_of(scene: SceneGraph, beat: Beat | None = None) -> Facts:
    """Facts of a scene, and of one of its beats, for conditions; docs/text.md lists the keys."""
    own = beat is not None and is_own(scene)
    hero = doer_before(scene, beat) if beat is not None and own else hero_of(scene)
    place = beat.view.place if beat is not None and isinstance(beat.view, WorldView) else scene.place
    values: dict[str, tuple[str, ...]] = {
        "place": _where(place),
        "spot": (place.wording,),
        "time": (place.time_of_day,),
        "weather": (place.weather,),
        "season": (place.season or "none",),
        "mood": mood_words(scene),
        "word": tuple(re.findall(r"[a-z]+", scene.topic.lower())),
        "order": _order(scene, beat),
        "said": _announced(scene) if scene.kind == "announcement" else (),
        "hero": ("none",),
        "company": ("alone",),
    }
    if beat is not None and own:
        values |= own_facts(scene, beat)
    if hero:
        values |= _hero_facts(hero)
        values["like"] = like(scene, hero)
    others = [e for e in scene.entities if e is not hero]
    values["with"] = tuple(e.noun for e in others)
    if any(e.category != "thing" for e in others) or (hero and hero.count > 1):
        friend = ("friend",) if hero and _strangers(scene, hero) else ()
        values["company"] = ("together", *friend, *(("others",) if hero and _other(scene, hero) else ()))
    if hero and (other := _other(scene, hero)):
        values["to_other"] = tuple(r.predicate for r in scene.relations if (r.subject, r.object) == (hero.id, other.id))
    return Facts(values)


def _hero_facts(hero: Entity) -> dict[str, tuple[str, ...]]:
    look = hero.look
    return {
        "hero": ("animal" if is_animal(hero) else hero.category, hero.noun, look.get("age", ""), look.get("gender", "")),
        "action": (hero.action or "none",),
        "verb": (look.get("verb", "none"),),
        "wish": ("some", look["wish"]) if look.get("wish") else ("none",),
        "hands": (look.get("holding", "none"), look.get("riding", "none")),
        "count": ("one" if hero.count == 1 else "many",),
    }


def _order(scene: SceneGraph, beat: Beat | None) -> tuple[str, ...]:
    index = next((i for i, b in enumerate(scene.beats) if b is beat), None)
    if index is None:
        return ()
    return tuple(name for name, is_it in (("first", index == 0), ("last", index == len(scene.beats) - 1)) if is_it) or ("middle",)


def _announced(scene: SceneGraph) -> tuple[str, ...]:
    found = announcement.facts_of(scene.topic)
    said = tuple(name for name, value in (("when", found.when), ("where", found.where), ("brand", scene.brand)) if value)
    both = {("when", "where"): "both", ("when",): "only_when", ("where",): "only_where"}.get(tuple(n for n in said if n != "brand"))
    tie = found.when.lower().split(" ")[0]
    until = ("until",) if tie in ("until", "by", "before", "through") else ("until", "starts") if tie in _STARTS else ()
    return (*said, *until, both) if both else said


def pronoun_key(hero: Entity) -> str:
    """Key of the pronouns for a hero."""
    if hero.count > 1:
        return "many"
    if hero.category != "person":
        return hero.category
    if hero.look.get("gender") in ("man", "woman"):
        return hero.look["gender"]
    if is_animal(hero):
        return "animal"
    return "thing" if hero.noun in vocabulary()["nobody_known"]["neuter"] else "person"


def slots_of(scene: SceneGraph, beat: Beat | None = None) -> dict[str, Slot]:
    """Slots for the lines of a scene; with a beat, also the words that its picture shows."""
    place, at, many = place_names(scene.place)
    at = "out at sea" if is_afloat(scene) and at == vocabulary()["places"]["sea"]["at"] else at
    slots = {
        "place": Slot(place, many),
        "at_place": Slot(at),
        "title": Slot(scene.title),
        "topic": Slot(scene.topic),
        "brand": Slot(scene.brand or "we", not scene.brand),
        **_hero_slots(scene, doer_before(scene, beat) if beat is not None and is_own(scene) else hero_of(scene)),
    }
    if scene.kind == "announcement":
        slots |= _announcement_slots(scene)
    if beat is not None and isinstance(beat.view, TitleView):
        slots["headline"] = Slot(beat.view.headline.rstrip(".!?"))
    return slots


def place_names(place: Place) -> tuple[str, str, bool]:
    """A place as it is spoken of: "the mountains", "in the mountains", and whether its verb is plural."""
    for preposition, words in vocabulary()["wordings"].items():
        if place.wording in words:
            return f"the {place.wording}", f"{preposition} the {place.wording}", place.wording.endswith("woods")
    if place.wording in vocabulary()["named"]["words"]:
        name = place.wording.title()
        return name, f"in {name}", False
    entry = vocabulary()["places"].get(place.kind, vocabulary()["places"]["studio"])
    return entry["the"], entry["at"], bool(entry.get("many"))


def is_afloat(scene: SceneGraph) -> bool:
    """Whether the hero is on the water or in it, not beside it."""
    hero = hero_of(scene)
    if hero is None:
        return False
    known = lexicon.noun(hero.noun)
    swims = known is not None and known.medium == "water"
    return swims or hero.action in ("sail", "swim") or hero.look.get("verb") in ("row", "fish", "paddle")


def _hero_slots(scene: SceneGraph, hero: Entity | None) -> dict[str, Slot]:
    key = (gender_in(scene.topic, hero, scene.entities) or pronoun_key(hero)) if hero else "person"
    they, their, them, themself, plural = vocabulary()["pronouns"][key]
    slots = {"they": Slot(they, plural), "their": Slot(their), "them": Slot(them), "themself": Slot(themself)}
    if hero is None:
        someone = Slot("someone")
        return {**slots, "hero": someone, "the_hero": someone, "other": someone, "wish": Slot("try")}
    other = _other(scene, hero)
    slots |= {"hero": introduce(hero), "the_hero": refer(hero), "wish": Slot(_wish(hero))}
    slots["other"] = refer(other) if other else Slot("someone")
    return slots


def _wish(hero: Entity) -> str:
    return (hero.look.get("wished") or hero.look.get("wish", "try")).replace("_", " ")


def _other(scene: SceneGraph, hero: Entity) -> Entity | None:
    """The first person or animal beside the hero."""
    return next((e for e in scene.entities if e is not hero and e.category != "thing" and e.noun != hero.noun), None)


def _strangers(scene: SceneGraph, hero: Entity) -> bool:
    """Whether there is somebody whom the hero may still get to know; "a boy and his dog" know each other."""
    other = _other(scene, hero)
    return other is not None and not re.search(rf"\b(?:his|her|its|their) (?:[\w-]+ )?{re.escape(other.noun)}", scene.topic)


def _announcement_slots(scene: SceneGraph) -> dict[str, Slot]:
    found = announcement.facts_of(scene.topic)
    said = re.search(rf"\b(in|at|on) {re.escape(found.where)}", scene.topic, re.IGNORECASE) if found.where else None
    where = f"{said[1].lower() if said else 'at'} {_lowered(found.where)}" if found.where else ""
    closing = Slot(found.action.rstrip(".!?"))
    return {"what": Slot(found.what.rstrip(".!?")), "closing": closing, "when": Slot(spoken_date(found.when)), "where": Slot(where)}


def _lowered(text: str) -> str:
    """The words with a small first letter where they begin with an article, as inside a sentence."""
    return text[:1].lower() + text[1:] if text.lower().startswith(("the ", "our ", "a ")) else text


def named(text: str, scene: SceneGraph, known: bool) -> str:
    """A line with the hero named as a listener needs it. `known`: earlier lines have spoken of the hero.

    Somebody known is "the fisherman", no longer "a fisherman"; who is new is named before being "he". One person of unknown gender
    is named in every line before being "they", which would sound like several people.
    """
    hero = hero_of(scene)
    if hero is None:
        return text
    if known:
        text = text.replace("{hero}", "{the_hero}")
    if (known and pronoun_key(hero) != "person") or re.search(r"\{(?:the_)?hero\}.*\{they\}", text):
        return text
    return text.replace("{they}", "{the_hero}", 1)


_STARTS = ("from", "starting", "after")
_DATE_WORDS = (
    "tomorrow", "tonight", "this ", "next ", "until ", "every ", "by ", "before ", "through ", "from ", "starting ", "after ",
)  # fmt: skip
_CLOCK = re.compile(
    r"(?:, )?((?:\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: ?[-–] ?| to | until | till ))?"
    r"(?:\d{1,2}(?:[:.]\d{2})? ?(?:a\.?m\.?|p\.?m\.?|o'clock)|\d{1,2}:\d{2})(?: [A-Z]{2,4})?|noon|midnight)$",
    re.IGNORECASE,
)


def spoken_date(when: str) -> str:
    """A date as it is said inside a sentence: "Friday, May 8, 7 pm" is "on Friday, May 8, at 7 pm"."""
    clock = _CLOCK.search(when)
    day = when[: clock.start()].rstrip(", ") if clock else when
    if day:
        day = day[:1].lower() + day[1:] if day.lower().startswith(_DATE_WORDS) else f"on {day}"
    spoken = re.sub(r" ?[-–] ?", " to ", clock[1]) if clock else ""
    hour = f"{'from' if re.search(r' (?:to|until|till) ', spoken) else 'at'} {spoken}" if spoken else ""
    return ", ".join(part for part in (day, hour) if part)


def introduce(entity: Entity) -> Slot:
    """Somebody at first mention: "an old fisherman", "two kids", "someone"."""
    if name := entity.look.get("name"):
        return Slot(name)
    unknown = vocabulary()["nobody_known"]
    if entity.noun in unknown["plural_group"]:
        return Slot(entity.noun, True)
    if entity.noun in unknown["group"]:
        return Slot(with_article(_described(entity, entity.noun)))
    if entity.count > 1:
        number = vocabulary()["numbers"].get(str(entity.count), "many")
        return Slot(f"{number} {_described(entity, plural_of(entity.noun))}", True)
    if entity.noun in unknown["words"]:
        return Slot(with_article(entity.look["gender"]) if entity.look.get("gender") else "someone")
    return Slot(with_article(_described(entity, entity.noun)))


def _described(entity: Entity, noun: str) -> str:
    colour = entity.colour if (entity.category != "person" or is_animal(entity)) and entity.colour.isalpha() else ""
    words = [a for a in entity.attributes[:1] if a.replace("-", "").isalpha() and a != colour]
    trade = entity.look.get("job", "") if is_animal(entity) else ""
    return " ".join(filter(None, [*words, colour, noun, trade]))


def refer(entity: Entity) -> Slot:
    """Somebody already known: "the fisherman", "the kids", "the walker"."""
    if name := entity.look.get("name"):
        return Slot(name)
    unknown = vocabulary()["nobody_known"]
    if entity.noun in unknown["plural_group"]:
        return Slot(f"the {entity.noun}", True)
    if entity.count > 1 and entity.noun not in unknown["group"]:
        return Slot(f"the {plural_of(entity.noun)}", True)
    if entity.noun not in unknown["words"]:
        return Slot(f"the {entity.noun}")
    if entity.look.get("gender"):
        return Slot(f"the {entity.look['gender']}")
    return Slot(vocabulary()["by_action"].get(entity.action, "the stranger"))
