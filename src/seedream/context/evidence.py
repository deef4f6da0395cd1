"""Evidence: what somebody did or said that shows how they like things, and how strong a preference follows from it.

Evidence fades: its weight is halved every HALF_LIFE_DAYS. What speaks for another value of the same key counts against. With the
sum s of what is left, strength is s / (s + EASE), 0..1, and from ACTS_AT on the preference changes defaults: fresh notes on two
films do, on one they do not; what is stated once as a rule does at once. One project counts at most PROJECT_MOST for one value,
however often it was turned.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from seedream.context.tastes import axes, wishes

HALF_LIFE_DAYS = 90.0
EASE = 2.0
ACTS_AT = 1.5
PROJECT_MOST = 1.25

Kind = Literal["edit", "choice", "option", "statement"]
WEIGHTS: Mapping[Kind, float] = {"edit": 1.0, "choice": 1.0, "option": 1.0, "statement": 4.0}
IN_ONE_SHOT = 0.5
"""Weight of an edit of single shots, as a factor."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that was done or said. `value` is the way of an axis ("warm") or the value of a wish, `amount` how many steps.

    `project` and `version` say where, so that undoing the version withdraws it; `at` is local time, ISO 8601.
    """

    key: str
    value: str
    amount: float
    weight: float
    kind: Kind
    said: str
    project: str
    version: int
    at: str


@dataclass(frozen=True, slots=True)
class Preference:
    """What follows from all evidence on a key. `amount` is signed for an axis, in steps of an edit; 0 for a wish."""

    key: str
    value: str
    amount: float
    strength: float
    support: float
    acts: bool
    evidence: Mapping[Kind, int]
    last_seen: str

    @property
    def name(self) -> str:
        """How the preference is called where it is to be forgotten."""
        return self.value if self.key in axes() else self.key

    @property
    def grounds(self) -> str:
        """The evidence in words, such as "5 edits, 1 choice"."""
        return ", ".join(f"{n} {kind}{'s' if n > 1 else ''}" for kind, n in self.evidence.items())


def faded(evidence: Evidence, now: datetime) -> float:
    """The weight that is left of a piece of evidence."""
    days = max((now - datetime.fromisoformat(evidence.at)).total_seconds() / 86_400.0, 0.0)
    return evidence.weight * float(0.5 ** (days / HALF_LIFE_DAYS))


def preferences(evidence: Iterable[Evidence], now: datetime) -> tuple[Preference, ...]:
    """One preference for every key that something speaks for, the strongest first."""
    by_key: dict[str, list[Evidence]] = defaultdict(list)
    for item in evidence:
        by_key[item.key].append(item)
    found = (_weighed(key, items, now) for key, items in by_key.items())
    return tuple(sorted((p for p in found if p is not None), key=lambda p: -p.strength))


def _weighed(key: str, items: Sequence[Evidence], now: datetime) -> Preference | None:
    support = {value: _support([e for e in items if e.value == value], now) for value in dict.fromkeys(e.value for e in items)}
    best = max(support, key=lambda value: support[value])
    net = 2 * support[best] - sum(support.values())
    if net <= 0.0:
        return None
    own, strength = [e for e in items if e.value == best], net / (net + EASE)
    mean = sum(e.amount * e.weight for e in own) / sum(e.weight for e in own)
    least = float(wishes().get(key, {}).get("acts_at", ACTS_AT))
    return Preference(
        key, best, round(strength * max(min(mean, 1.8), -1.8), 2), round(strength, 2), round(net, 2), net >= least,
        dict(Counter(e.kind for e in own)), max(e.at for e in own),
    )  # fmt: skip


def _support(items: Sequence[Evidence], now: datetime) -> float:
    """The sum of what is left; notes and choices of one project count at most PROJECT_MOST together."""
    by_project: dict[str, float] = defaultdict(float)
    stated = 0.0
    for item in items:
        if item.kind == "statement":
            stated += faded(item, now)
        else:
            by_project[item.project] += faded(item, now)
    return stated + sum(min(sum_, PROJECT_MOST) for sum_ in by_project.values())
