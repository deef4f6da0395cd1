"""Choice of another voice than the one that is heard: a man's, a deeper one, a younger one, or simply another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from seedream.sound.voices_timbre import Speaker, speakers

CLEARLY = 1.12
"""Ratio of two pitches that are heard as deeper and higher: two semitones."""
_PEOPLE = ("woman", "man", "child")


@dataclass(frozen=True, slots=True)
class VoiceWish:
    """What another voice is to be: a `kind` of `Speaker` and an `age` (empty: as now), `pitch` -1 deeper, 1 higher, 0 whatever."""

    kind: str = ""
    pitch: int = 0
    age: str = ""


def choose_voice(now: Speaker, wish: VoiceWish, used: Sequence[str] = ()) -> Speaker | None:
    """The voice that is there and fits best; `used` are names that were heard before and are taken last. None where none fits."""
    others = [s for s in speakers() if s.there and s.name != now.name]
    pool = [s for s in others if s.kind == (wish.kind or now.kind) and wish.age in ("", s.age)]
    if not wish.kind and not (pool := _in_pitch(pool, now, wish)):
        pool = _in_pitch([s for s in others if s.kind in _PEOPLE and wish.age in ("", s.age)], now, wish)
    elif wish.kind == now.kind:
        pool = _in_pitch(pool, now, wish)
    elif wish.pitch and pool:  # among voices of another kind "deeper" means deep for that kind
        middle = median(s.pitch_hz for s in pool)
        pool = [s for s in pool if wish.pitch * (s.pitch_hz - middle) >= 0.0 and (wish.age or s.age != "old")] or pool
    near = wish.pitch != 0 and wish.kind in ("", now.kind)
    return min(pool, key=lambda s: (used.count(s.name), abs(s.pitch_hz - now.pitch_hz) if near else 0.0, not s.first), default=None)


def _in_pitch(pool: Sequence[Speaker], now: Speaker, wish: VoiceWish) -> list[Speaker]:
    """The voices that are clearly deeper or higher, where that is wished."""
    if wish.pitch < 0:
        return [s for s in pool if s.pitch_hz * CLEARLY <= now.pitch_hz]
    if wish.pitch > 0:
        return [s for s in pool if s.pitch_hz >= now.pitch_hz * CLEARLY]
    return list(pool)
