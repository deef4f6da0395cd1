"""Elements: when what a view shows appears, at the instants that the model sampled.

A view has so many elements, and each appears exactly once: those with a cue take the sampled instant next to their words, the
others the strongest sampled instants between their neighbours, in order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from seedream.diffusion.curves import Curve
from seedream.diffusion.tracks import RATE_HZ, Event
from seedream.types import Element, Word

ANTICIPATION_S = 0.08
"""Elements begin to appear this much before their word, so that they stand when it has been said."""
NEAR_CUE_S = 0.15
CLOSEST_S = 0.12
LAST_BEFORE_END_S = 1.1
READ_S = 2.0
"""A headline stands at least as long, where its shot is long enough: it has to be read, and leaves with its shot."""
_SOON = 0.12
"""Share of a short shot in which its headline appears."""
_FLOOR = 0.02
"""Likelihood of an instant at which the model sampled nothing, against 1 for a clear pulse."""


def _normal(text: str) -> list[str]:
    return re.findall(r"[\w%°$€.]+", text.lower().replace("’", "'").replace("'", ""))


def find_cue(cue: str, words: Sequence[Word], after_s: float = -1.0) -> float | None:
    """Time at which a phrase begins to be spoken, or None. Word endings may differ ("bend" finds "bends")."""
    wanted = [token.rstrip(".") for token in _normal(cue)]
    spoken = [("".join(_normal(word.text)).rstrip("."), word.start_s) for word in words]
    if not wanted:
        return None
    for i in range(len(spoken) - len(wanted) + 1):
        if spoken[i][1] <= after_s:
            continue
        if all(_same(spoken[i + k][0], token) for k, token in enumerate(wanted)):
            return spoken[i][1]
    return None


def _same(spoken: str, wanted: str) -> bool:
    return spoken == wanted or (len(wanted) > 3 and spoken.startswith(wanted) and len(spoken) - len(wanted) <= 3)


def cues_of(elements: Sequence[Element], words: Sequence[Word]) -> list[float | None]:
    """Time at which the words that call each element begin, None where none do. `words` are in shot time."""
    return [find_cue(element.cue, words) if element.cue else None for element in elements]


def perform_reveals(
    elements: Sequence[Element], cues_s: Sequence[float | None], sampled: Curve, instants_s: Sequence[float], duration_s: float,
    fps: int, chimes_s: Sequence[float] | None = None,
) -> tuple[Event, ...]:  # fmt: skip
    """Reveal events (and tap events for elements of kind "tap"), on frames of the film.

    `sampled` `(T,)` is the model's reveal channel and `instants_s` the events in it. `chimes_s` are the sampled sounds, where
    they are not to be those of the reveals (independent sampling); `cues_s` then count for nothing either.
    """
    if not elements:
        return ()
    latest = max(duration_s - LAST_BEFORE_END_S, 0.3 * duration_s)
    fixed = [None if cue is None else _near(cue - ANTICIPATION_S, instants_s, latest) for cue in cues_s]
    fixed = fixed if chimes_s is None else [None] * len(elements)
    if elements[0].kind == "headline" and fixed[0] is None:
        readable = max(duration_s - elements[0].duration_s - READ_S, _SOON * duration_s)
        following = next((cue for cue in fixed if cue is not None), np.inf) - CLOSEST_S
        fixed[0] = _strongest(1, sampled, instants_s, 0.04, max(min(readable, latest, following), 0.04))[0]
    times = _ordered(fixed, sampled, instants_s, latest)
    events: list[Event] = []
    for i, (element, time_s) in enumerate(zip(elements, times, strict=True)):
        on_frame = round(time_s * fps) / fps
        kind, sound = ("tap", element.sound or "tap") if element.kind == "tap" else ("reveal", element.sound)
        silent = kind == "tap" or chimes_s is not None
        events.append(Event(on_frame, "reveal", element.id, "" if silent else sound, duration_s=element.duration_s, strength=0.7))
        if chimes_s is not None and sound and i < len(chimes_s):
            events.append(Event(float(chimes_s[i]), kind, element.id if kind == "tap" else "", sound, seen=False, strength=0.8))
        elif kind == "tap":
            events.append(Event(on_frame, "tap", element.id, sound, strength=0.9))
    return tuple(sorted(events, key=lambda e: e.time_s))


def _near(wanted_s: float, instants_s: Sequence[float], latest_s: float) -> float:
    """The sampled instant next to where a cue wants its element, or the wanted one where the model left it out."""
    nearest = min(instants_s, key=lambda t: abs(t - wanted_s), default=np.inf)
    chosen = nearest if abs(nearest - wanted_s) <= NEAR_CUE_S else wanted_s
    return float(min(max(chosen, 0.0), latest_s))


def _ordered(fixed: Sequence[float | None], sampled: Curve, instants_s: Sequence[float], latest_s: float) -> list[float]:
    """A time for every element: fixed ones stay, runs of others share the room between their neighbours."""
    out: list[float] = []
    i = 0
    while i < len(fixed):
        known = fixed[i]
        if known is not None:
            out.append(known)
            i += 1
            continue
        run = next((j for j in range(i, len(fixed)) if fixed[j] is not None), len(fixed)) - i
        following = fixed[i + run] if i + run < len(fixed) else None
        low = out[-1] + CLOSEST_S if out else 0.04
        high = following - CLOSEST_S if following is not None and following > low else max(latest_s, low)
        out += _strongest(run, sampled, instants_s, low, high)
        i += run
    return out


def _strongest(count: int, sampled: Curve, instants_s: Sequence[float], low_s: float, high_s: float) -> list[float]:
    """`count` instants in order between two times that the sampled channel makes most likely (dynamic programming over frames)."""
    first, last = int(np.ceil(low_s * RATE_HZ)), int(np.floor(high_s * RATE_HZ))
    gap = int(np.ceil(CLOSEST_S * RATE_HZ))
    frames = np.arange(first, last + 1)
    if len(frames) < (count - 1) * gap + 1:
        return [low_s + (high_s - low_s) * (k + 0.5) / count for k in range(count)]
    worth = np.log(np.clip(sampled[np.minimum(frames, len(sampled) - 1)], 0, 1) + _FLOOR)
    best, back = worth.copy(), []
    for _ in range(count - 1):
        reached = np.maximum.accumulate(best)
        at = np.maximum.accumulate(np.where(best == reached, np.arange(len(best)), 0))
        follow = np.full(len(best), -np.inf)
        follow[gap:] = reached[:-gap] + worth[gap:]
        back.append(np.concatenate([np.zeros(gap, int), at[:-gap]]))
        best = follow
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return [_exact(float(frames[k]) / RATE_HZ, instants_s) for k in reversed(path)]


def _exact(time_s: float, instants_s: Sequence[float]) -> float:
    """The event in whose pulse a frame lies."""
    nearest = min(instants_s, key=lambda t: abs(t - time_s), default=np.inf)
    return float(nearest) if abs(nearest - time_s) <= 1.0 / RATE_HZ else time_s
