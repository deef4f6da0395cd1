"""Marked: a note with marks for what it refers to, and what each mark stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field


@dataclass
class Marked:
    """A note with marks; `shots` are indices, `entities` ids (of things in hands: their noun), `quotes` texts as written."""

    text: str
    shots: list[tuple[int, ...]] = field(default_factory=list)
    entities: list[tuple[str, ...]] = field(default_factory=list)
    quotes: list[str] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)
    missing_shot: str = ""
    left: str = ""
    """What the construction that was found last does not account for."""
    unsure: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Marks that may stand for any of several alike: "the taller kid"."""
    headless: bool = False
    """Whether that stands before the construction: then its verb may belong to something else."""

    def source(self, text: str) -> str:
        """A piece of the marked text in the words that were written."""
        for _ in range(3):
            text = re.sub(r"<[sqe]\d+>", lambda m: self.sources.get(m[0], m[0]), text)
        return " ".join(text.split())

    def mark(self, kind: str, value: object, source: str) -> str:
        """A new mark for a value."""
        rows: list[object] = {"s": self.shots, "e": self.entities, "q": self.quotes}[kind]  # type: ignore[assignment]
        rows.append(value)
        name = f"<{kind}{len(rows) - 1}>"
        self.sources[name] = source
        return name
