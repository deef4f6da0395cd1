"""Clothing: colours and pieces of clothing that a text names."""

from __future__ import annotations

import re

from seedream.refinement.notes.tables import table, words_of
from seedream.scene.reading import lexicon


def colour_in(text: str) -> str:
    """The colour word of a text, "" without one; of "navy blue" the first, which says more."""
    words = re.findall(r"[a-z]+", text)
    at = next((i for i in reversed(range(len(words))) if words[i] in lexicon.colours()), -1)
    while at > 0 and words[at - 1] in lexicon.colours():
        at -= 1
    return words[at] if at >= 0 else ""


def worn_in(text: str) -> list[str]:
    """Every piece of clothing that a text names with its colour: "a green jacket with a white scarf"."""
    parts = {word: part for part, words in table("words")["part"].items() for word in words}
    pairs = re.findall(r"\b([a-z]+) ([a-z]+)\b", text)
    return [f"{parts[thing]}|{colour}" for colour, thing in pairs if thing in parts and colour in lexicon.colours()]


def part_in(text: str) -> str:
    """The look key of a piece of clothing that a text names."""
    return next((part for part in table("words")["part"] if words_of("part", part).search(text)), "")
