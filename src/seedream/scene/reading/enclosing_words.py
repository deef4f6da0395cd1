"""Which words name what shows what is in it: a jar, a cage, a snow globe (`data/enclosing.toml`)."""

from __future__ import annotations

from seedream.scene.reading import lexicon


def enclosure(noun: str) -> str:
    """The drawing of what shows what is in it that a noun names; "" for anything else."""
    table = lexicon.data("enclosing")
    named = lexicon.synonyms().get(noun, noun)
    found = table["words"].get(noun) or table["words"].get(named, named)
    return str(found) if found in table["kinds"] else ""


def encloses(noun: str) -> bool:
    """Whether a noun names what shows what is in it."""
    return bool(enclosure(noun))


def named_for(noun: str, category: str, *, swims: bool) -> str:
    """What a vessel is by the one that is in it: a bowl with a fish is a fish bowl, a cup that somebody peeks out of an open one;
    "" where it is nothing else than it says."""
    table = lexicon.data("enclosing")
    found = (table["of_fish"].get(noun) if swims else None) or (table["of_animals"].get(noun) if category == "animal" else None)
    return str(found or "")
