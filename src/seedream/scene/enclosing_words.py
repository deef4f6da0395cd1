"""Which words name what shows what is in it: a jar, a cage, a snow globe (`data/enclosing.toml`)."""

from __future__ import annotations

from seedream.scene import lexicon


def enclosure(noun: str) -> str:
    """The drawing of what shows what is in it that a noun names; "" for anything else."""
    table = lexicon.data("enclosing")
    named = lexicon.synonyms().get(noun, noun)
    found = table["words"].get(noun) or table["words"].get(named, named)
    return str(found) if found in table["kinds"] else ""


def encloses(noun: str) -> bool:
    """Whether a noun names what shows what is in it."""
    return bool(enclosure(noun))
