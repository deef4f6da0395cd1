"""Defaults: what nobody said and would be otherwise, but for memory or for the direction of a variant. What is said always wins.

Pace and mood move what is understood, so that cuts, music and palette follow; wishes fill the intent where it is open; everything
else becomes an edit before the user's own (`scene.edits.habits`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

from seedream.context.evidence import Preference
from seedream.context.tastes import axes, spoken, wishes
from seedream.encoder import Embedding
from seedream.inputs import Brief
from seedream.inputs.intent import read_intent
from seedream.types import Decision, Mood

STEP_PACE, STEP_MOOD = 0.25, 0.45
"""One step on the scales 0..1 of pace and -1..1 of mood, as for notes."""
IN_SCENE = ("accent", "brand")
"""Wishes that the scene looks up itself, because words of the request may name another."""
UNDERSTOOD = ("pace", "mood.valence", "mood.arousal")


@dataclass(frozen=True, slots=True)
class Default:
    """One changed default: an axis by `amount` (steps of an edit), a wish by `value`, or any edit by both; why, and by whom."""

    key: str
    amount: float = 0.0
    value: str = ""
    reason: str = ""
    by: Literal["memory", "rule"] = "memory"

    @property
    def told(self) -> str:
        """What it makes of a film, in words."""
        if self.key in axes():
            return axes()[self.key].change(self.amount)
        return str(wishes()[self.key]["told"]).format(value=self.value) if self.key in wishes() else self.value or self.key

    @property
    def decision(self) -> Decision:
        """The default as a decision for the record."""
        key = self.key if self.key in wishes() else f"{'taste' if self.by == 'memory' else 'direction'}.{self.key}"
        return Decision(key, self.value if self.key in wishes() else self.told, self.reason, self.by)


def by_memory(preferences: Iterable[Preference], brief: Brief, taken: Iterable[str] = ()) -> tuple[Default, ...]:
    """The defaults that preferences change in a request: those that are strong enough and of which it says nothing itself."""
    silent = spoken(brief) | frozenset(taken)
    return tuple(
        Default(p.key, p.amount, "" if p.key in axes() else p.value, _because(p))
        for p in preferences
        if p.acts and p.key not in silent
    )


def _because(preference: Preference) -> str:
    named = f'"{preference.name}"' if " " in preference.name else preference.name
    return f"your usual taste: {preference.grounds}; `--no-memory` or `seedream memory forget {named}` to undo"


def with_defaults(brief: Brief, embedding: Embedding, defaults: Sequence[Default]) -> tuple[Brief, Embedding]:
    """The request as later stages see it. Raises InputError for a wish whose value is no longer known."""
    wished = [d for d in defaults if d.key in wishes() and d.key not in IN_SCENE]
    open_wishes = {d.key: d.value for d in wished if getattr(brief.intent, d.key) is None}
    if open_wishes:
        read: Any = read_intent(open_wishes)
        brief = replace(brief, intent=replace(brief.intent, **{key: getattr(read, key) for key in open_wishes}))
    steps = {d.key: d.amount for d in defaults if d.key in UNDERSTOOD}
    if steps:
        mood = Mood(
            _within(embedding.mood.valence + STEP_MOOD * steps.get("mood.valence", 0.0), -1.0),
            _within(embedding.mood.arousal + STEP_MOOD * steps.get("mood.arousal", 0.0), -1.0),
        )
        embedding = replace(embedding, mood=mood, pace=_within(embedding.pace + STEP_PACE * steps.get("pace", 0.0), 0.0))
    return brief, embedding


def _within(value: float, least: float) -> float:
    return round(min(max(value, least), 1.0), 3)


def to_json(defaults: Iterable[Default]) -> str:
    """Defaults as text, for the context graph."""
    return json.dumps([asdict(d) for d in defaults], ensure_ascii=False)


def from_json(text: str) -> tuple[Default, ...]:
    """Defaults of a text written by `to_json`."""
    return tuple(Default(**row) for row in json.loads(text))
