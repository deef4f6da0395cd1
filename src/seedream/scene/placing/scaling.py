"""Scaling: giant strawberries and tiny elephants are as large as they are said to be, beside everybody else.

The words are data (`data/sizes.toml`); the factor is a key of the look, and everything that measures or draws somebody reads it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from seedream.scene.reading import lexicon
from seedream.types import Attributes

SIZE, HELD_SIZE = "size", "holding_size"
"""Keys of a look for how many times as large as usual somebody or something, and what is in the hands, is."""


def scale_of(look: Attributes, key: str = SIZE) -> float:
    """How many times as large as usual; 1 where nothing is said."""
    return float(look.get(key, "1"))


def said_size(attributes: Sequence[str], category: str, height: float, *, held: bool = False) -> str:
    """The factor that words for size ask for of something of a natural height (adult heights); "" where none does.

    What is giant is as tall as a person at least, and what hands hold as large as arms can hold; what is tiny is seen all the same.
    """
    table: dict[str, Any] = dict(lexicon.data("sizes"))
    row = next(
        (table[kind] for kind in ("giant", "large", "tiny", "small", "toy") for w in attributes if w in table[kind]["words"]), None
    )
    if row is None or height <= 0 or category == "person":
        return ""
    factor = float(row["factor"])
    least = float(row.get("held" if held else "least", 0.0))
    most = float(row.get("held_most" if held else "most", 99.0))
    factor = max(factor, least / height) if factor > 1 else factor
    factor = min(factor, max(most / height, 1.0)) if factor > 1 else factor
    factor = min(factor, float(row.get("tall", 99.0)) / height)
    factor = max(factor, _IN_HAND) if held else factor
    return f"{factor:.3g}" if abs(factor - 1) > _SAME else ""


_IN_HAND = 0.8
"""Size of what hands hold at least, as a part of the usual one: less is not seen."""
_SAME = 0.02
"""Difference from the usual size that nobody sees."""


def said_height(attributes: Sequence[str]) -> str:
    """Height in adult heights of a person who is said to be a giant or no larger than a thumb; "" for everybody else."""
    table = lexicon.data("sizes")["people"]
    return next((str(row["height"]) for row in table for w in attributes if w in row["words"]), "")
