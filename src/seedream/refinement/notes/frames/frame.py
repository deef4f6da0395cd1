"""The frame of a clause: what should happen, to whom or what, how it should be, how much, where, and what was not accounted for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of a clause that stands for one thing: its words, and the places of a frame that it could fill, with values."""

    text: str
    fills: tuple[tuple[str, str], ...]

    def value(self, place: str) -> str | None:
        """What it would be in a place of the frame; None where it does not belong there."""
        return next((value for name, value in self.fills if name == place), None)


@dataclass(frozen=True, slots=True)
class State:
    """How something should be, or is too much: the word, what goes before it ("a bit less"), and all that it could mean."""

    chunk: Chunk
    measure: str = ""

    @property
    def phrase(self) -> str:
        """The state with its measure, as a quality is said."""
        return f"{self.measure} {self.chunk.text}".strip()


@dataclass(frozen=True)
class Frame:
    """A clause as it was read. Marks stand for those who are shown (`who`, `whom`) and for shots.

    `deed` is what should happen ("remove", "bring", "swap", "give", "hold", "aim", "" for being or becoming so), `topic` a part of
    the film that is no picture of somebody ("music", "voice", "captions"…), `noun` somebody or something that is not in the film,
    as it was described, `place` how `who` should stand to `whom`. `unread` are the words that fill no place.
    """

    deed: str = ""
    who: tuple[str, ...] = ()
    topic: str = ""
    weather: str = ""
    states: tuple[State, ...] = ()
    noun: str = ""
    worn: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    place: str = ""
    whom: str = ""
    shots: str = ""
    amount: str = ""
    sense: str = ""
    """"see", "hear" or "read" where somebody fails to."""
    unread: tuple[str, ...] = ()
    stated: bool = False
    """Whether it says how something is, not how it should be."""

    @property
    def whole(self) -> bool:
        """Whether every word of the clause is accounted for."""
        return not self.unread
