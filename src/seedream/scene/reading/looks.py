"""Looks: the appearance of a person that the words tell, locked for the whole film."""

from __future__ import annotations

from collections.abc import Sequence

from seedream.scene.reading import lexicon
from seedream.scene.reading.feelings import mood_said
from seedream.scene.reading.mentions import Mention
from seedream.types import Attributes, Mood

UPRIGHT, TALL = "upright", "tall"
"""Keys of the look of an animal that acts as a person: its kind, and its height in adult heights."""
_ELDER = {"old", "elderly", "aged", "ancient", "retired", "grey-haired", "gray-haired", "white-haired", "senior"}
_CHILD = {"little", "small", "young", "tiny"}
_TEEN = {"teenage", "teen", "adolescent"}
_GENDERS = {"male": "man", "female": "woman"}
_BUILDS = {"slim": "slim", "thin": "slim", "slender": "slim", "fat": "heavy", "heavy": "heavy", "stout": "heavy", "chubby": "heavy",
           "big": "heavy", "burly": "heavy", "strong": "heavy"}  # fmt: skip


def look_of(mention: Mention, worn: Sequence[tuple[str, str]], mood: Mood) -> dict[str, str]:
    """Look keys of a person: age, gender, job, build, hair, beard, coat, outfit, hat, scarf, glasses, legs, shoes, colour, mood.

    Colours are words of `data/colours.toml`. A key that the words do not tell is absent, except age and mood.
    """
    said = set(mention.attributes)
    known = mention.known
    look = {"age": _age(mention, said), "mood": mood_said(mention.attributes) or _mood(mood)}
    by_name = "woman" if mention.head.endswith("woman") else "man" if mention.head.endswith("man") else ""
    gender = next((_GENDERS[w] for w in mention.attributes if w in _GENDERS), (known.gender if known else "") or by_name)
    for key, value in (("gender", gender), ("job", mention.noun if known and known.job else ""), ("colour", mention.colour)):
        if value:
            look[key] = value
    if known is not None and mention.proper and lexicon.noun(mention.noun) is None:  # somebody by name
        look |= {"name": mention.noun.title(), **lexicon.look_of_figure(mention.noun)}
    if build := next((_BUILDS[w] for w in mention.attributes if w in _BUILDS and look["age"] != "child"), ""):
        look["build"] = build
    for key, value in (*mention.worn, *worn):
        look[key] = " ".join(dict.fromkeys([*look.get(key, "").split(), *value.split()])) if key == "hair" else value
    return look


def _age(mention: Mention, said: set[str]) -> str:
    if said & _ELDER:
        return "elder"
    if said & _TEEN:
        return "teen"
    if mention.known and mention.known.age:
        return mention.known.age
    if UPRIGHT in dict(mention.worn):
        return "adult"  # a little fox is a fox
    return "child" if said & (_CHILD - {"young"}) and mention.known is not None and mention.known.category == "person" else "adult"


def _mood(mood: Mood) -> str:
    if mood.valence < -0.3:
        return "afraid" if mood.arousal > 0.5 else "sad"
    return "happy" if mood.valence > 0.45 else "calm" if mood.arousal < -0.45 else "neutral"


def height_of(noun: str, look: Attributes | None = None) -> float:
    """Height of somebody or something relative to an adult; who is known by name alone is one, unknown things are half as tall."""
    if tall := (look or {}).get(TALL, ""):
        return float(tall)
    age = (look or {}).get("age", "")
    if age in ("child", "teen", "elder"):
        return {"child": 0.64, "teen": 0.94, "elder": 0.92}[age]
    known = lexicon.noun(noun)
    return known.height if known else 1.0 if age else 0.5


LONG = 3.6
"""Length, in adult heights, of a thing that only a wide picture holds."""


TALLEST = 2.2
"""Height, in adult heights, of what carries people that only a wide picture holds."""


def carries_large(noun: str) -> bool:
    """Whether only a wide picture holds what carries people."""
    drawn = lexicon.drawn_size(noun) if noun else None
    return drawn is not None and (drawn[0] > LONG or drawn[1] > TALLEST)


def length_of(noun: str) -> float:
    """How long a drawn thing is, in adult heights; 0 for anything that has no drawing."""
    drawn = lexicon.drawn_size(noun) if noun else None
    return drawn[0] if drawn is not None else 0.0


def made_of(mention: Mention) -> str:
    """The colour of the material that a thing is said to be of: "a marble table"; "" for none."""
    if mention.category != "thing":
        return ""
    table = lexicon.data("nouns")["materials"]
    return next((str(table[w]) for w in (*mention.attributes, *mention.noun.split()[:-1]) if w in table), "")
