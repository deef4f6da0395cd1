"""Lexicon: what nouns, verbs, colours and numbers mean for a picture. The words themselves are data (`data/*.toml`)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import Any, Literal

from seedream.scene.reading.doings import with_doings

Category = Literal["person", "animal", "thing"]

NUMBERS: Mapping[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "both": 2, "several": 4, "few": 3, "many": 5, "some": 3, "dozen": 12, "single": 1, "lone": 1,
}  # fmt: skip
MEASURES: Mapping[str, int] = {
    "pair": 2, "couple": 2, "trio": 3, "group": 4, "herd": 5, "flock": 6, "pack": 4, "crowd": 7, "swarm": 7, "school": 6,
    "dozen": 12, "row": 5, "bunch": 4, "team": 4, "lot": 5, "handful": 4, "stack": 4, "tower": 4, "pile": 5, "few": 3, "number": 4,
    "gang": 4, "line": 5,
    "pod": 4, "shoal": 6, "quartet": 4, "band": 4, "family": 4,
}  # fmt: skip
HAIRSTYLES = frozenset({
    "ponytail", "ponytails", "pigtail", "pigtails", "braid", "braids", "plait", "plaits", "curl", "curls", "bun", "afro", "locks",
    "dreadlock", "dreadlocks", "bob", "quiff", "buzzcut", "pixie cut",
})  # fmt: skip
"""How hair is worn, in nouns of its own: "a girl with pigtails"."""
CLOTHES: Mapping[str, str] = {
    **dict.fromkeys(("coat", "raincoat", "trenchcoat", "overcoat", "jacket", "hoodie", "sweater", "jumper", "cardigan", "dress",
                     "shirt", "t-shirt", "tee", "blouse", "suit", "uniform", "robe", "kimono", "gown", "vest",
                     "spacesuit", "waistcoat", "pyjamas", "pajamas",
                     "parka", "poncho", "apron", "overalls", "pullover", "tuxedo", "armor", "armour", "clothes", "outfit",
                     "skirt"), "coat"),
    **dict.fromkeys(("cape", "cloak"), "cape"),
    **dict.fromkeys(("hat", "cap", "helmet", "crown", "beanie", "hood", "bonnet", "headscarf", "turban", "headphones",
                     "headset", "earphones", "flowercrown", "hairflower"), "hat"),
    **dict.fromkeys(("scarf", "shawl"), "scarf"),
    **dict.fromkeys(("tie", "necktie", "bowtie"), "tie"),
    **dict.fromkeys(("glasses", "spectacles", "sunglasses", "goggles"), "glasses"),
    **dict.fromkeys(("trousers", "pants", "jeans", "shorts", "leggings"), "legs"),
    **dict.fromkeys(("boots", "shoes", "sneakers", "sandals", "gloves", "mittens", "socks"), "shoes"),
    **dict.fromkeys(("hair", *HAIRSTYLES), "hair"),
    **dict.fromkeys(("beard", "moustache", "mustache"), "beard"),
}  # fmt: skip
"""Worn things and the look key that each belongs to."""

_IRREGULAR_PLURALS: Mapping[str, str] = {
    "taxis": "taxi",
    "men": "man", "women": "woman", "children": "child", "people": "person", "mice": "mouse", "geese": "goose", "feet": "foot",
    "teeth": "tooth", "wolves": "wolf", "leaves": "leaf", "knives": "knife", "fishermen": "fisherman", "firemen": "fireman",
    "policemen": "policeman", "oxen": "ox", "sheep": "sheep", "fish": "fish", "deer": "deer", "skis": "skis",
    "scissors": "scissors",
    "shelves": "shelf", "elves": "elf", "dwarves": "dwarf", "buses": "bus", "glasses": "glass", "businessmen": "businessman",
    "calves": "calf", "snowmen": "snowman", "gentlemen": "gentleman", "canvas": "canvas", "compass": "compass", "cactus": "cactus",
    "octopus": "octopus", "walrus": "walrus", "bus": "bus", "glass": "glass", "cacti": "cactus", "albatross": "albatross",
    "loaves": "loaf", "grandchildren": "grandchild", "schoolchildren": "schoolchild",
    "hippopotamus": "hippopotamus", "rhinoceros": "rhinoceros", "headphones": "headphones", "tennis": "tennis",
    "waitress": "waitress",
    "actress": "actress", "princess": "princess", "ruins": "ruins", "clothes": "clothes", "handbag": "handbag",
}  # fmt: skip
_PAST: Mapping[str, str] = {
    "rode": "ride", "ran": "run", "flew": "fly", "swam": "swim", "sat": "sit", "stood": "stand", "held": "hold", "wrote": "write",
    "drove": "drive", "dove": "dive", "spoke": "speak", "sang": "sing", "told": "tell", "threw": "throw", "caught": "catch",
    "went": "go",
    "came": "come", "left": "leave", "lay": "lie", "lying": "lie", "slept": "sleep", "drank": "drink", "ate": "eat", "gave": "give",
    "built": "build", "met": "meet", "saw": "see", "said": "say", "brought": "bring", "wept": "weep", "knelt": "kneel",
    "fed": "feed",
    "spun": "spin", "led": "lead", "hid": "hide", "hung": "hang", "blew": "blow", "drew": "draw", "leapt": "leap", "swept": "sweep",
    "dreamt": "dream", "thought": "think", "dying": "die",
    "tying": "tie", "skiing": "ski", "grew": "grow", "fled": "flee", "crept": "sneak", "made": "make",
}  # fmt: skip

_OTHER_VERBS = (
    "lose", "find", "love", "help", "save", "rescue", "need", "get", "discover", "protect", "attack", "fight", "visit",
    "befriend", "take", "learn", "launch", "order", "wear", "have", "be", "use",
    "nurse", "notice", "ring", "panic", "rise", "train",
)  # fmt: skip
"""Verbs that relate two entities without an action of their own on stage."""


@dataclass(frozen=True, slots=True)
class Noun:
    """What a noun is. `height` and `width` (0 where unknown) are relative to an adult; `medium` is "land", "air" or "water".

    `moves` says how a vehicle moves.
    """

    word: str
    category: Category
    height: float = 1.0
    width: float = 0.0
    gender: str = ""
    age: str = ""
    job: bool = False
    medium: str = "land"
    moves: str = ""
    held: bool = False
    landscape: bool = False


_HAND = 0.3
"""Size up to which a drawn thing that the table of nouns says nothing about can be held in a hand."""


@cache
def data(name: str) -> Mapping[str, Any]:
    """One of the scene's data files; the one of verbs together with that of what people do."""
    table = tomllib.loads(resources.files("seedream.scene").joinpath(f"data/{name}.toml").read_text("utf-8"))
    return with_doings(table, data("doings")) if name == "actions" else table


@cache
def nouns() -> Mapping[str, Noun]:
    """All known nouns by their singular."""
    table: dict[str, Noun] = {}
    categories: tuple[Category, ...] = ("person", "animal", "thing")
    for category in categories:
        for group in data("nouns")[category]:
            rest = {k: v for k, v in group.items() if k != "words"}
            table.update({word: Noun(word, category, **rest) for word in group["words"] if word not in table})
    drawn = {word: size for things in data("things").values() for word, size in things.items()}
    for word, (width, height, _) in (drawn | {word: drawn[name] for word, name in synonyms().items() if name}).items():
        kind = table.get(synonyms().get(word, ""))  # a fir tree is as much of a landscape as a pine
        landscape = kind is not None and kind.landscape
        known = table.get(word, Noun(word, "thing", held=max(width, height) <= _HAND, landscape=landscape))
        if known.category == "thing":
            table[word] = replace(known, width=width, height=height)
    for word, (_, _, *own) in data("nouns")["shapes"].items():  # animals are as tall as they are drawn
        if own and word in table and table[word].category == "animal":
            table[word] = replace(table[word], height=float(own[0]))
    return table


@cache
def synonyms() -> Mapping[str, str]:
    """Other words for things that are drawn ("sofa": "couch"); "" for what is no kind of its last word ("power plant")."""
    return {word: name for things in data("synonyms").values() for word, name in things.items()}


@cache
def abstract() -> frozenset[str]:
    """Nouns that are no actors: frames of a request, parts, abstractions."""
    return frozenset(data("nouns")["abstract"]["words"])


@cache
def colours() -> Mapping[str, str]:
    """Colour words and their "#rrggbb"."""
    return data("colours")


def singular(word: str) -> str:
    """Singular of an English noun in lower case."""
    if word in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[word]
    if word.endswith("men") and word not in nouns() and looks_like_person(word[:-2] + "an"):  # businesswomen, craftsmen
        return word[:-2] + "an"
    if word.endswith("ss") and word not in nouns() and word[:-1] in nouns():  # a plural by rule of what ends in s: "skiss", "buss"
        return word[:-1]
    if word in nouns() or len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + ("ie" if word[:-3] + "ie" in nouns() else "y")
    if word.endswith(("shes", "ches", "xes", "sses", "zes", "oes", "uses")) and word[:-1] not in nouns():
        return word[:-2]
    return word[:-1]


def plural(word: str) -> str:
    """Plural of an English noun in lower case; of several words, the last one changes."""
    *front, last = word.split()
    irregular = {one: many for many, one in _IRREGULAR_PLURALS.items() if many != one or one in ("sheep", "fish", "deer")}
    if last in irregular:
        many = irregular[last]
    elif last.endswith("y") and last[-2:-1] not in ("a", "e", "i", "o", "u"):
        many = last[:-1] + "ies"
    else:
        many = last + ("es" if last.endswith(("s", "x", "z", "ch", "sh")) else "s")
    return " ".join([*front, many])


def noun(words: str) -> Noun | None:
    """Look up a noun of one or more words, singular or plural."""
    *front, last = words.split()
    return nouns().get(" ".join([*front, singular(last)])) or nouns().get(words) or _heap(words)


def moves(words: str) -> bool:
    """Whether a noun is something that drives, flies or sails."""
    known = noun(words)
    return known is not None and bool(known.moves)


def _heap(words: str) -> Noun | None:
    """Things in a vessel or on a pile ("basket of apples"), which are one."""
    from seedream.scene.placing.heaps import heap  # it is made of what is known here

    found = heap(words) if " of " in words else None
    held = found is not None and max(found.width, found.height) <= _HAND
    return Noun(words, "thing", found.height, found.width, held=held) if found is not None else None


@cache
def _drawn() -> Mapping[str, tuple[float, float, float]]:
    return {word: (w, h, fill) for things in data("things").values() for word, (w, h, fill) in things.items()}


def drawn_size(words: str) -> tuple[float, float, float] | None:
    """Width and height of a drawn thing in adult heights, and the part of that box which it fills; None without a drawing."""
    known = noun(words)
    name = known.word if known is not None else words
    if known is not None and " of " in name and name not in _drawn() and name not in synonyms():
        return known.width, known.height, 0.6
    return _drawn().get(synonyms().get(name, name))


def compound(words: str) -> bool:
    """Whether words are the whole name of a noun of several words, singular or plural."""
    *front, last = words.split()
    return words in nouns() or (bool(front) and " ".join([*front, singular(last)]) in nouns())


_IN_HANDS = 0.7
"""Size (adult heights) up to which hands hold what they make."""


def tool_of(base: str, job: str) -> str:
    """What the hand of somebody holds who does this, or who has this job; "" for empty hands."""
    tools = data("nouns")["tools"]
    if own := data("actions")["tools"].get(base) or tools.get(job) or tools.get(job.rsplit(" ", 1)[-1]):
        return str(own)
    made = job.removesuffix(" maker")  # a violin maker has one
    size = drawn_size(made) if made != job else None
    return made if size is not None and max(size[:2]) <= _IN_HANDS else ""


def does_the_work_of(tool: str, word: str) -> bool:
    """Whether a named thing is what somebody works at instead of a tool: a computer for a laptop."""
    return word == tool or word in data("actions")["instead"].get(tool, ())


def mount_of(base: str) -> str:
    """What carries somebody who does this when nothing is named: who cycles rides a bicycle; "" for everything else."""
    return str(data("actions")["mounts"].get(base, ""))


def held_as(word: str) -> str:
    """What a hand really holds when something is named: coffee comes in a cup."""
    return str(data("nouns")["held_as"].get(word, word))


_PERSON_ENDINGS = ("woman", "man", "keeper", "maker", "walker", "player", "ologist", "grapher", "fighter")


def looks_like_person(word: str) -> bool:
    """Whether an unknown noun is a person by its form ("glassmaker", "geologist")."""
    return (len(word) > 5 and word.endswith(_PERSON_ENDINGS)) or word in ("maker", "seller", "keeper", "owner", "tamer", "grower")


def somebody(name: str, acts: bool = False) -> Noun | None:
    """The person whom a name (lower case) belongs to: somebody of history, or a common first name; None for any other name.

    `acts`: something is said to be done by whoever it is, so that two words are somebody even where neither is known.
    """
    if name in data("telling_words")["moments"]["words"]:
        return None  # "Winter comes"
    figure = look_of_figure(name)
    gender = figure.get("gender", "") or next((g for g, known in data("names").items() if name.split()[0] in known), "")
    if not (figure or gender or (acts and len(name.split()) == 2)):
        return None
    return Noun(name, "person", gender=gender, age=figure.get("age", ""))


def look_of_figure(name: str) -> Mapping[str, str]:
    """How somebody of history is pictured (keys of a look); nothing for any other name."""
    table: Mapping[str, Mapping[str, str]] = data("figures")
    return next((table[k] for k in (name, name.split()[-1]) if k in table), {})


@cache
def _verb_forms() -> Mapping[str, str]:
    forms: dict[str, str] = {}
    for verb in (*_actions(), *_OTHER_VERBS):
        if " " not in verb:
            forms |= dict.fromkeys(_inflected(verb), verb)
    return {**forms, **_PAST}


def _inflected(verb: str) -> list[str]:
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    doubled = (
        verb + verb[-1] if len(verb) > 2 and verb[-1] in "bdglmnprt" and verb[-2] in "aeiou" and verb[-3] not in "aeiou" else stem
    )
    third = (
        verb[:-1] + "ies"
        if verb[-1] == "y" and verb[-2] not in "aeiou"
        else verb + "es"
        if verb.endswith(("s", "sh", "ch", "x"))
        else verb + "s"
    )
    past = verb[:-1] + "ied" if verb[-1] == "y" and verb[-2] not in "aeiou" else stem + "ed"
    return [verb, third, stem + "ing", doubled + "ing", past, doubled + "ed"]


def in_form(base: str, like: str) -> str:
    """A verb in the form of another word: of "fishing" or "fishes", else its base form."""
    plain, third, _, present, *_ = _inflected(base)
    return present if like.endswith("ing") else third if like.endswith("s") else plain


def verb(word: str) -> str:
    """Base form of a verb that can be acted, in lower case; "" for any other word."""
    return _verb_forms().get(word, "")


@cache
def _actions() -> Mapping[str, str]:
    return {verb: action for action, verbs in data("actions").items() if isinstance(verbs, list) for verb in verbs}


@cache
def _deeds() -> Mapping[str, str]:
    return {verb: deed for deed, verbs in data("actions")["deeds"].items() for verb in verbs}


def _deed(base: str, thing: str) -> str:
    """The pose of a verb done with just this thing; "" where it has none."""
    found = noun(thing) if thing else None
    known = found.word if found is not None else thing
    names = dict.fromkeys((thing, known, synonyms().get(known, known), *thing.split()[-1:]))
    return next((own for name in names if (own := _deeds().get(f"{base} {name}", ""))), "")


def deed_of(base: str, thing: str = "") -> str:
    """The pose that a verb has of its own, done with a thing; "" where it has none and its action's is all there is."""
    deed = _deed(base, thing) or _deeds().get(base, "")
    return str(data("actions")["pairs"].get(deed, {}).get("thing", deed)) if thing else deed


def done_with(base: str, thing: str) -> bool:
    """Whether a verb has a pose of its own with just this thing."""
    return bool(_deed(base, thing))


@cache
def said_forms() -> Mapping[str, str]:
    """Forms of the verbs that mean something only with their noun ("doing", in "doing yoga"), and their base forms."""
    stems = dict.fromkeys(both.split()[0] for both in data("actions")["said"])
    forms = {form: stem for stem in stems for form in _inflected(stem)}
    return forms | {"does": "do", "took": "take", "taken": "take", "fell": "fall", "is": "be", "are": "be", "was": "be"}


def action_of(base: str) -> str:
    """The action on stage for a verb's base form ("stroll" is "walk"); "" where there is none."""
    return _actions().get(base, "")
