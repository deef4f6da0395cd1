"""Reveals: when the elements of a view appear.

An element with a cue appears as its words are spoken. The others keep their order: they share the time between their neighbours
(or the shot's edges) and fall on half beats of the music.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from seedream.diffusion.tracks import Event
from seedream.types import Element, Word

ANTICIPATION_S = 0.08
"""Elements begin to appear this much before their word, so that they stand when it has been said."""
FIRST_S = 0.2
LAST_BEFORE_END_S = 1.1


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


def sample_reveals(
    elements: Sequence[Element], words: Sequence[Word], duration_s: float, halves_s: Sequence[float], fps: int,
    jitter: np.random.Generator | None = None,
) -> tuple[Event, ...]:  # fmt: skip
    """Reveal events (and tap events for elements of kind "tap") of one shot, times from its start.

    `words` and the half beats of the music, `halves_s`, are in shot time. With `jitter` the times are drawn at random instead:
    what an independent sampler, which knows nothing of the other modalities, would do.
    """
    if not elements:
        return ()
    latest = max(duration_s - LAST_BEFORE_END_S, 0.3 * duration_s)
    times = [_cued(element, words, latest) for element in elements]
    if jitter is not None:
        times = [float(t) for t in np.sort(jitter.uniform(0.0, duration_s, len(elements)))]
    filled = _fill(times, latest, halves_s)
    events = []
    for element, time_s in zip(elements, filled, strict=True):
        on_frame = round(time_s * fps) / fps
        kind_sound = "" if element.kind == "tap" else element.sound
        events.append(Event(on_frame, "reveal", element.id, kind_sound, duration_s=element.duration_s, strength=0.7))
        if element.kind == "tap":
            events.append(Event(on_frame, "tap", element.id, element.sound or "tap", strength=0.9))
    return tuple(sorted(events, key=lambda e: e.time_s))


def _cued(element: Element, words: Sequence[Word], latest_s: float) -> float | None:
    found = find_cue(element.cue, words) if element.cue else None
    return None if found is None else min(max(found - ANTICIPATION_S, 0.0), latest_s)


def _fill(times: list[float | None], latest_s: float, halves_s: Sequence[float]) -> list[float]:
    """Times for elements without a cue, evenly between their neighbours and on half beats."""
    out: list[float] = []
    for i, known in enumerate(times):
        if known is not None:
            out.append(known)
            continue
        before = out[-1] if out else FIRST_S - 0.45
        ahead = next(((j, t) for j, t in enumerate(times[i:], 1) if t is not None and t > before), None)
        room_end, parts = (ahead[1], ahead[0]) if ahead else (latest_s, max(len(times) - i, 1))
        step = min((room_end - before) / parts, 1.6) if i else 0.45
        out.append(_on_half_beat(before + max(step, 0.12), halves_s, before + 0.1, max(room_end, before + 0.1)))
    return out


def _on_half_beat(time_s: float, halves_s: Sequence[float], low_s: float, high_s: float) -> float:
    snapped = min(halves_s, key=lambda half: abs(half - time_s), default=-1.0)
    return snapped if low_s <= snapped <= high_s else min(max(time_s, 0.0), high_s)
