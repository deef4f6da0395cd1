"""Edits of what the user wishes for: format, style, captions, seed, length and speed of the film as a whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from seedream.inputs import Brief
from seedream.inputs.aspect import parse_aspect
from seedream.inputs.intent import LONGEST_S
from seedream.scene.edits.edit import Edit, named
from seedream.scene.shots.grammar import default_duration_s

SHORTEST_FILM_S = 3.0
SAME_BEATS = (0.7, 1.4)
"""Within this ratio of lengths a film keeps its shots; beyond it, it gets as many as suit its new length."""
_VOICE_SPEEDS = (0.6, 1.6)


def with_wishes(brief: Brief, edits: Sequence[Edit]) -> Brief:
    """The brief as the notes want it; equal to `brief` where they say nothing about the film as a whole."""
    changes: dict[str, Any] = {}
    for edit in edits:
        if edit.operation in _WISHES and not edit.target.shots:
            changes |= _WISHES[edit.operation](edit, changes, brief)
    base_s = brief.intent.duration_s or default_duration_s(brief.kind)
    ratio = new_length_s(base_s, edits) / base_s
    if brief.script is None and not SAME_BEATS[0] <= ratio <= SAME_BEATS[1]:
        changes["duration_s"] = new_length_s(base_s, edits)
    return replace(brief, intent=replace(brief.intent, **changes)) if changes else brief


def new_length_s(duration_s: float, edits: Sequence[Edit]) -> float:
    """Length of the film in seconds after the notes: `length` edits set it, `length_by` edits multiply it."""
    for edit in named(edits, "length", "length_by"):
        wanted = edit.amount if edit.operation == "length" else round(2 * duration_s * edit.amount) / 2
        duration_s = min(max(wanted, SHORTEST_FILM_S), LONGEST_S)
    return duration_s


def _voice_speed(edit: Edit, changes: Mapping[str, Any], brief: Brief) -> dict[str, Any]:
    now = changes.get("voice_speed", brief.intent.voice_speed) or 1.0
    return {"voice_speed": round(min(max(now * 1.12**edit.amount, _VOICE_SPEEDS[0]), _VOICE_SPEEDS[1]), 3)}


def _music_back(edit: Edit, changes: Mapping[str, Any], brief: Brief) -> dict[str, Any]:
    """Music in a film that was asked for without any; all other levels belong to the mix."""
    return {"music": True} if (edit.target.kind, edit.value) == ("music", "on") and brief.intent.music is False else {}


def _take(edit: Edit, changes: Mapping[str, Any], brief: Brief) -> dict[str, Any]:
    return {"seed": (changes.get("seed", brief.intent.seed) or 0) + 1}


def _resolution(edit: Edit, changes: Mapping[str, Any], brief: Brief) -> dict[str, Any]:
    return {"preview": False, **({"resolution": int(edit.amount)} if edit.amount else {})}


_WISHES: Mapping[str, Callable[[Edit, Mapping[str, Any], Brief], dict[str, Any]]] = {
    "format": lambda edit, changes, brief: {"aspect": parse_aspect(edit.value)},
    "style": lambda edit, changes, brief: {"style": edit.value},
    "captions": lambda edit, changes, brief: {"burn_captions": edit.value == "on"},
    "accent": lambda edit, changes, brief: {"accent": edit.value},
    "brand": lambda edit, changes, brief: {"brand": edit.value},
    "audience": lambda edit, changes, brief: {"audience": edit.value},
    "voice": lambda edit, changes, brief: {"voice": True} if edit.value == "on" else {},
    "level": _music_back,
    "voice.name": lambda edit, changes, brief: {"voice_name": edit.value},
    "voice.speed": _voice_speed,
    "take": _take,
    "resolution": _resolution,
}
