"""Slots and facts: what a scene offers to the lines that speak of it."""

from __future__ import annotations

from seedream.generators.text.grammar import Facts
from seedream.scene.graph import Entity, SceneGraph

_ANYBODY = {"character", "person", "figure", "someone", "somebody", "protagonist", "hero", "people"}
_PRONOUNS = {
    "woman": ("she", "her", "her", False),
    "man": ("he", "his", "him", False),
    "person": ("they", "their", "them", True),
    "animal": ("it", "its", "it", False),
    "thing": ("it", "its", "it", False),
}
PLACES = {
    "neon_city": "the city",
    "city_night": "the city",
    "cafe": "the café",
    "field": "the field",
    "meadow": "the meadow",
    "mountains": "the mountains",
    "sea": "the sea",
    "beach": "the shore",
    "forest": "the forest",
    "moon": "the moon",
    "night_sky": "the night",
    "desert": "the desert",
    "snow": "the snow",
    "underwater": "the deep",
    "park": "the park",
    "road": "the road",
    "studio": "this place",
}


def hero_of(scene: SceneGraph) -> Entity | None:
    """Who the film is about: the first person, else the first animal, else the first thing."""
    for category in ("person", "animal", "thing"):
        for entity in scene.entities:
            if entity.category == category:
                return entity
    return None


def mood_words(scene: SceneGraph) -> tuple[str, ...]:
    """Mood as words that conditions can name: sad or glad, calm or stirred, and their meeting."""
    valence = "sad" if scene.mood.valence < -0.15 else "glad" if scene.mood.valence > 0.2 else "even"
    arousal = "calm" if scene.mood.arousal < -0.1 else "stirred" if scene.mood.arousal > 0.25 else "steady"
    return valence, arousal, f"{valence}-{arousal}"


def facts_of(scene: SceneGraph) -> Facts:
    """Facts of a scene for conditions: place, time, weather, mood, hero, action, holding, count."""
    hero = hero_of(scene)
    values: dict[str, tuple[str, ...]] = {
        "place": (scene.place.kind,),
        "time": (scene.place.time_of_day,),
        "weather": (scene.place.weather,),
        "mood": mood_words(scene),
        "hero": ("none",),
    }
    if hero:
        values["hero"] = (hero.category, hero.noun, hero.look.get("age", ""), hero.look.get("gender", ""))
        values["action"] = (hero.action or "none",)
        values["count"] = ("one" if hero.count == 1 else "many",)
    values["with"] = tuple(e.noun for e in scene.entities if e is not hero) or ("nobody",)
    return Facts(values)


def pronoun_key(hero: Entity) -> str:
    """Key of the pronouns for a hero."""
    if hero.category != "person":
        return hero.category
    return hero.look.get("gender", "") if hero.look.get("gender", "") in _PRONOUNS else "person"


def slots_of(scene: SceneGraph) -> tuple[dict[str, str], bool]:
    """Slots for the lines, and whether the hero takes a plural verb after a pronoun."""
    hero = hero_of(scene)
    place = PLACES.get(scene.place.kind, "this place")
    slots = {"place": place, "Title": scene.title, "topic": scene.topic, "brand": scene.brand or "it"}
    if hero is None:
        return {**slots, "hero": "someone", "the_hero": "someone", "they": "they", "their": "their", "them": "them"}, True
    they, their, them, plural = _PRONOUNS[pronoun_key(hero)]
    if hero.count > 1:
        they, their, them, plural = "they", "their", "them", True
    others = [e for e in scene.entities if e is not hero]
    slots |= {"hero": _introduce(hero), "the_hero": _refer(hero), "they": they, "their": their, "them": them}
    slots["other"] = _refer(others[0]) if others else place
    return slots, plural


_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten"}


def plural_of(noun: str) -> str:
    """Plural of a noun, regular rules and the common exceptions."""
    irregular = {"child": "children", "person": "people", "man": "men", "woman": "women", "mouse": "mice", "fish": "fish",
                 "sheep": "sheep", "wolf": "wolves", "leaf": "leaves", "kid": "kids", "goose": "geese"}  # fmt: skip
    last = noun.split()[-1]
    if last in irregular:
        return noun[: -len(last)] + irregular[last]
    if last.endswith(("s", "sh", "ch", "x")):
        return noun + "es"
    return noun[:-1] + "ies" if last.endswith("y") and last[-2:-1] not in "aeiou" else noun + "s"


def _introduce(hero: Entity) -> str:
    if hero.count > 1:
        return f"{_NUMBERS.get(hero.count, 'many')} {plural_of(hero.noun)}"
    if hero.noun in _ANYBODY:
        return "someone"
    words = " ".join([*[a for a in hero.attributes[:1] if a.isalpha()], hero.noun])
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _refer(entity: Entity) -> str:
    if entity.count > 1:
        return f"the {plural_of(entity.noun)}"
    return "the figure" if entity.noun in _ANYBODY else f"the {entity.noun}"
