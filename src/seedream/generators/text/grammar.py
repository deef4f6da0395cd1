"""Story grammars: lines written by hand, chosen by what a scene is about, with slots for who and where.

A line applies where all its conditions hold; among those that apply the more specific ones are likelier, and no line is used twice
in a film. `[a|b|c]` offers alternatives, `{hero}` and its kin are filled from the scene, `{s:walk}` is a verb in agreement.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"


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


@dataclass(frozen=True, slots=True)
class Template:
    """One line of the grammar, in one or more lengths, longest first."""

    subjects: tuple[str, ...]
    texts: tuple[str, ...]
    when: Mapping[str, tuple[str, ...]]

    def applies(self, subject: str, facts: Facts) -> bool:
        """Whether the line may be said for this subject in this scene."""
        return subject in self.subjects and all(facts.has(key, wanted) for key, wanted in self.when.items())


def _many(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


@lru_cache(maxsize=8)
def load(kind: str) -> tuple[Template, ...]:
    """All templates of a kind of film, from every `<kind>*.toml` in the data folder."""
    templates = []
    for path in sorted(DATA.glob(f"{kind}*.toml")):
        for row in tomllib.loads(path.read_text("utf-8")).get("line", ()):
            when = {key: _many(value) for key, value in row.get("when", {}).items()}
            templates.append(Template(_many(row["subject"]), _many(row["text"]), when))
    return tuple(templates)


def choose(templates: Sequence[Template], subject: str, facts: Facts, used: set[str], rng: random.Random) -> Template | None:
    """A line for a subject that has not been used; lines with more conditions are preferred."""
    fitting = [t for t in templates if t.applies(subject, facts) and t.texts[0] not in used]
    if not fitting:
        return None
    weights = [(1 + 2 * len(t.when)) ** 2 for t in fitting]
    chosen = rng.choices(fitting, weights)[0]
    used.add(chosen.texts[0])
    return chosen


_ALTERNATIVES = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
_VERB = re.compile(r"\{s:([a-z]+)\}")
_IRREGULAR = {"be": ("is", "are"), "have": ("has", "have"), "do": ("does", "do"), "go": ("goes", "go")}


def conjugate(verb: str, plural: bool) -> str:
    """Third person present of a verb: "walk" gives "walks", or "walk" for a plural subject."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][plural]
    if plural:
        return verb
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s"


def fill(text: str, slots: Mapping[str, str], plural: bool, rng: random.Random) -> str:
    """A line with its alternatives chosen, slots filled, verbs in agreement and its first letter capital."""
    while found := _ALTERNATIVES.search(text):
        text = text[: found.start()] + rng.choice(found.group(1).split("|")) + text[found.end() :]
    text = _VERB.sub(lambda m: conjugate(m.group(1), plural), text)
    text = text.format_map(slots)
    text = re.sub(r"\s+", " ", text).strip()
    # Slots may begin a sentence: capitalise after every full stop.
    return re.sub(r"(^|[.!?]\s+)([a-z])", lambda m: m.group(1) + m.group(2).upper(), text)
