"""Story grammars: lines written by hand, chosen by what a scene is about, with slots for who and where.

A line applies where all its conditions hold; among those that apply the more specific ones are likelier, and no line is used
twice in a film. A grammar may have threads (an idea such as "promise"): one is chosen for a film, and lines that name a thread
belong to it alone, so that want, obstacle and end tell of the same thing. docs/text.md describes how lines are written.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"

DEEDS = ("place", "spot", "with", "hands", "verb", "after", "like")
SPEAKS_OF = (*DEEDS, "time", "weather", "season")
"""Conditions that tie a line to what somebody does, and to what is seen."""

Conditions = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Facts:
    """What conditions are tested against: each key has one or several values ("time": "night", "hero": ("person", "woman"))."""

    values: Mapping[str, tuple[str, ...]]

    def has(self, key: str, wanted: Sequence[str]) -> bool:
        """Whether any wanted value is among this key's values; a leading "!" excludes."""
        own = set(self.values.get(key, ()))
        excluded = [w[1:] for w in wanted if w.startswith("!")]
        included = [w for w in wanted if not w.startswith("!")]
        return not own & set(excluded) and (not included or bool(own & set(included)))

    def meet(self, when: Conditions) -> bool:
        """Whether all conditions hold."""
        return all(self.has(key, wanted) for key, wanted in when.items())

    def with_value(self, key: str, *values: str) -> Facts:
        """These facts and one more."""
        return replace(self, values={**self.values, key: values})


@dataclass(frozen=True, slots=True)
class Template:
    """One line of the grammar, in one or more lengths, longest first. Of lines with the same `motif` a film has one; one that
    `repeats` may be said again (it reads what the picture shows)."""

    subjects: tuple[str, ...]
    texts: tuple[str, ...]
    when: Conditions
    motif: str = ""
    repeats: bool = False

    @property
    def key(self) -> str:
        """What may occur once in a film."""
        return self.motif or self.texts[0]

    @property
    def specific(self) -> bool:
        """Whether the line speaks of what is there: the place, the hour, the weather, a thing or a deed, and not of any film.

        Somebody is not described by the hour or the weather.
        """
        if any(subject.startswith("own.") for subject in self.subjects):
            return True
        keys = DEEDS if any(subject.startswith("hero.") for subject in self.subjects) else SPEAKS_OF
        tied = (self.when.get(key, ()) for key in keys)
        return any("none" not in words and any(not w.startswith("!") for w in words) for words in tied)

    def applies(self, subject: str, facts: Facts) -> bool:
        """Whether the line may be said for this subject in this scene."""
        return subject in self.subjects and facts.meet(self.when)


@dataclass(frozen=True, slots=True)
class Thread:
    """An idea that holds a story together, and the scenes it suits."""

    id: str
    when: Conditions


@dataclass(frozen=True, slots=True)
class Grammar:
    """Everything that may be said in a kind of film."""

    lines: tuple[Template, ...]
    threads: tuple[Thread, ...] = ()


def _many(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _conditions(row: Mapping[str, Any]) -> Conditions:
    return {key: _many(value) for key, value in row.get("when", {}).items()}


@lru_cache(maxsize=8)
def load(kind: str) -> Grammar:
    """The grammar of a kind of film, from every `<kind>*.toml` in the data folder and the lines for every kind (`common.toml`)."""
    lines: list[Template] = []
    threads: list[Thread] = []
    for path in (*sorted(DATA.glob(f"{kind}*.toml")), DATA / "common.toml"):
        table = tomllib.loads(path.read_text("utf-8"))
        for row in table.get("line", ()):
            lines.append(
                Template(
                    _many(row["subject"]), _many(row["text"]), _conditions(row), row.get("motif", ""), row.get("repeats", False)
                )
            )
        threads += [Thread(row["id"], _conditions(row)) for row in table.get("thread", ())]
    return Grammar(tuple(lines), tuple(threads))


def choose_thread(grammar: Grammar, facts: Facts, rng: random.Random) -> str:
    """The thread of a film: among those that suit the scene, one of the most specific; "" where a grammar has none."""
    fitting = [t for t in grammar.threads if facts.meet(t.when)]
    if not fitting:
        return ""
    most = max(len(t.when) for t in fitting)
    return rng.choice([t for t in fitting if len(t.when) == most]).id


def choose(
    grammar: Grammar, subject: str, facts: Facts, used: set[str], rng: random.Random, specific: bool = False
) -> Template | None:
    """A line for a subject that has not been used; lines with more conditions are preferred.

    `specific` ones are taken alone where asked for, and of them those that speak of what was said last.
    """
    fitting = [t for t in grammar.lines if t.applies(subject, facts) and t.key not in used and (t.specific or not specific)]
    if not fitting:
        return None
    if specific and (tied := [t for t in fitting if "after" in t.when]):
        fitting = tied
    weights = [(1 + len(t.when)) ** 3 for t in fitting]
    chosen = rng.choices(fitting, weights)[0]
    if not chosen.repeats:
        used.add(chosen.key)
    return chosen
