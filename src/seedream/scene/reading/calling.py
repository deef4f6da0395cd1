"""Calling: names that a request gives to people and animals ("Grandpa Joe", "an owl named Pip", "his granddaughter Lily")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity
from seedream.scene.reading import lexicon
from seedream.scene.reading.looks import UPRIGHT
from seedream.scene.reading.upright import is_animal

_NAME = r"(?P<name>[A-Z][a-z'’]+(?: [A-Z][a-z'’]+(?= |,|\.|$))?)"
_NAMED = re.compile(rf"\b(?P<noun>[A-Za-z]+),? (?P<tie>(?:named|called) )?{_NAME}(?![\w'’-])")
_MADE = re.compile(r"(?P<noun>\b[a-z]+),? (?:named|called) [A-Z][\w'’-]*(?:(?: (?:&|and|of|the))? [A-Z][\w'’-]*)*(?![\w'’-])")
"""A thing with its name, "a shop called Ember & Oak": the words of the name are no things."""
_APPOSED = re.compile(
    r"^(?:.*\b(?:for|of|about|meet|with) )?(?P<name>[A-Z][a-z'’]+(?: [A-Z][a-z'’]+)?), (?P<what>an? [a-z0-9][^,.;]*)"
)
_WHOSE = re.compile(r"\b(?:his|her|their|my|our|its)(?: [a-z-]+)? $", re.IGNORECASE)


def read_names(text: str, padded: bool = False) -> tuple[str, dict[str, str]]:
    """The text with every named person or animal called by its noun alone, and the names by noun.

    "an owl named Pip, Pip is tired" gives "an owl, the owl is tired" and {"owl": "Pip"}: nouns are understood, names are not.
    A `padded` text keeps the place of every character.
    """
    names: dict[str, str] = {}
    if not padded and (found := _APPOSED.search(text)) and (noun := _somebody(found["what"])):
        names[noun], text = found["name"], text[: found.start("name")] + text[found.start("what") :]

    def drop(match: re.Match[str]) -> str:
        noun = match["noun"].lower()
        if noun in names or not _is_named(match, text[: match.start()]):
            return match[0]
        titled = match["noun"][0].isupper()
        names[noun] = f"{match['noun']} {match['name']}" if titled else match["name"]
        return match["noun"].ljust(len(match[0])) if padded else match["noun"]

    text = _NAMED.sub(drop, text)
    text = _MADE.sub(lambda m: m["noun"].ljust(len(m[0])) if padded else m["noun"], text)
    if padded:
        return text, names
    names |= {noun: noun.capitalize() for noun in _relatives(text) if noun not in names}
    for noun, name in names.items():
        text = re.sub(rf"(?<!the )\b{re.escape(name.split()[-1])}\b", f"the {noun}", text)
    return text, names


def _relatives(text: str) -> list[str]:
    """Relatives who are called by what they are: "Grandma teaches …", but not "a grandma" or "Dad jokes"."""
    called = "|".join(word.capitalize() for word in lexicon.data("telling_words")["names"]["relatives"])
    found = re.finditer(rf"\b(?P<noun>{called})\b(?! [A-Z])(?:['’]s\b)?(?: (?P<next>[a-z]+))?", text)
    return [
        m["noun"].lower()
        for m in found
        if not m["next"] or lexicon.noun(m["next"]) is None or lexicon.verb(m["next"]) or "’" in m[0] or "'" in m[0]
    ]


def posing(text: str) -> str:
    """The words with "yoga" for poses that are called after something else ("tree pose"); every character keeps its place."""
    poses = "|".join(map(re.escape, lexicon.data("nouns")["poses"]["words"]))
    return re.sub(rf"(?:(?:the|a) )?\b(?:{poses})\b", lambda m: "yoga".ljust(len(m[0])), text, flags=re.IGNORECASE)


def _somebody(words: str) -> str:
    """The first person or animal among the words after a name; "" for none."""
    known = (lexicon.noun(w) for w in words.lower().split()[1:6])
    return next((k.word for k in known if k is not None and k.category != "thing"), "")


def _is_named(match: re.Match[str], before: str) -> bool:
    """Whether a capitalised word after a noun is a name: of a person, or of an animal that is somebody's or called so."""
    known, table = lexicon.noun(match["noun"].lower()), lexicon.data("telling_words")["names"]
    if match["name"].split()[0] in table["never"]:
        return False
    if match["noun"][0].isupper() and match["noun"].lower() in table["titles"]:
        return not match["tie"]
    first = match["name"].split()[0].lower()
    if match["noun"][0].isupper() and (before.strip() or first.endswith("ing") or lexicon.noun(first) or lexicon.verb(first)):
        return False  # "Dog Walking"
    if match["noun"].lower() in table["roles"]:
        return True
    if known is None or known.category == "thing":
        return False
    return known.category == "person" or bool(match["tie"]) or bool(_WHOSE.search(before))


def with_names(entities: Sequence[Entity], names: dict[str, str]) -> tuple[Entity, ...]:
    """The entities, each called by its name, which may tell a gender."""
    left = dict(names)
    result = []
    for entity in entities:
        name = left.pop(entity.noun.split()[-1], "") if entity.count == 1 else ""
        look = {**entity.look, "name": name} if name and "name" not in entity.look else entity.look
        if name and entity.category == "person" and not {"gender", UPRIGHT} & look.keys():
            words = set(name.lower().split())
            gender = next((g for g in ("woman", "man") if words & set(lexicon.data("names")[g])), "")
            look = {**look, "gender": gender} if gender else look
        result.append(replace(entity, look=look))
    return tuple(result)


def gender_of(name: str) -> str:
    """ "woman" or "man" for a first name that is common enough to tell, or for a noun that does ("The Queen"); else ""."""
    words = name.lower().split()
    if found := next((gender for gender, names in lexicon.data("names").items() if words and words[0] in names), ""):
        return str(found)
    known = lexicon.noun(words[-1]) if words else None
    return known.gender if known is not None and known.category == "person" else ""


_SPOKEN_OF = {"woman": r"\b(?:she|her|herself)\b", "man": r"\b(?:he|him|his|himself)\b"}


def gender_in(words: str, entity: Entity | None, entities: Sequence[Entity]) -> str:
    """How words speak of the first animal: "woman" for "a little fox loses her scarf", where that can mean nobody else; else ""."""
    if entity is None or not is_animal(entity) or entity.count > 1:
        return ""
    if entity.noun != next((e.noun for e in entities if is_animal(e)), ""):
        return ""
    taken = {e.look.get("gender", g) for e in entities if e.category == "person" and not is_animal(e) for g in _SPOKEN_OF}
    said = [g for g, pattern in _SPOKEN_OF.items() if g not in taken and re.search(pattern, words, re.IGNORECASE)]
    return said[0] if len(said) == 1 else ""
