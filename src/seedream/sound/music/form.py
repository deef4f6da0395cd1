"""Form: bar lines that meet the cuts, phrases that follow the story, and what each phrase is for.

Bars are chosen by dynamic programming over the beats: mostly bars of the genre's own metre, now and then a shorter or longer one,
as film composers do, so that sections of the story begin on a downbeat. Phrases are then chosen over the bars in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from seedream.sound.music.plan import MusicPlan, Section

PhraseRole = Literal["intro", "theme", "answer", "contrast", "climax", "end"]
TURNS = ("turn", "twist", "reveal", "climax", "drop", "contrast", "solution")


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar in beats from the start of the film; `level` 0..1 is how full the music is here."""

    start: int
    beats: int
    level: float
    speech: bool
    regular: bool


@dataclass(frozen=True, slots=True)
class Phrase:
    """A group of bars that belongs together."""

    role: PhraseRole
    bars: tuple[Bar, ...]

    @property
    def level(self) -> float:
        """Mean fullness of the bars, 0..1."""
        return sum(bar.level for bar in self.bars) / len(self.bars)


@dataclass(frozen=True, slots=True)
class Form:
    """The whole plan of a piece in beats: phrases, the resolving beat, and the beats of cuts and of story turns."""

    phrases: tuple[Phrase, ...]
    resolve: int
    beats: int
    cuts: tuple[int, ...]
    turns: tuple[int, ...]

    @property
    def bars(self) -> tuple[Bar, ...]:
        """All bars before the final chord."""
        return tuple(bar for phrase in self.phrases for bar in phrase.bars)


def build_form(plan: MusicPlan) -> Form:
    """Lay out bars and phrases for a plan; the last phrase ends where the final chord lands."""
    total = plan.beats
    cuts = tuple(sorted({b for b in (round(c / plan.beat_s) for c in plan.cuts_s) if 0 < b < total}))
    starts = {round(s.start_s / plan.beat_s): s for s in plan.sections}
    turns = _turns(plan, starts)
    resolve = _resolve(plan, cuts)
    lines = _bar_lines(plan, resolve, cuts, starts, turns)
    bars = [_bar(plan, a, b, resolve) for a, b in pairwise(lines)]
    phrases = _phrases(bars, set(starts), set(turns))
    return Form(phrases, resolve, total, cuts, turns)


def _turns(plan: MusicPlan, starts: dict[int, Section]) -> tuple[int, ...]:
    """Beats at which the story turns: a section that says so, or whose intensity jumps."""
    ordered = sorted(starts.items())
    found = []
    for (_, before), (beat, section) in pairwise(ordered):
        named = any(word in section.purpose.lower() for word in TURNS)
        if 0 < beat < plan.beats and (named or section.intensity - before.intensity >= 0.2):
            found.append(beat)
    return tuple(found)


def _resolve(plan: MusicPlan, cuts: Sequence[int]) -> int:
    """The beat of the final chord: the last cut where it leaves 1.8 to 5.5 s to ring, else a bar's length before the end."""
    total, beat = plan.beats, plan.beat_s
    if plan.wish.ending == "sudden":
        return max(total - max(1, round(0.7 / beat)), min(1, total - 1))
    if cuts and 1.8 <= (total - cuts[-1]) * beat <= 5.5:
        return cuts[-1]
    ring = max(2.4, 0.5 * plan.beats_per_bar * beat)
    free = total - max(1, round(ring / beat))
    last_line = (total - 1) // plan.beats_per_bar * plan.beats_per_bar
    best = last_line if (total - last_line) * beat >= 1.8 else free
    return max(min(best, total - 1), min(1, total - 1))


def _bar_lines(plan: MusicPlan, end: int, cuts: Sequence[int], starts: dict[int, Section], turns: Sequence[int]) -> tuple[int, ...]:
    """Cheapest way to tile the beats `0..end` with bars."""
    metre = plan.beats_per_bar
    lengths = {metre: 0.0, metre - 1: 2.2, metre + 1: 2.2, 2: 1.7, metre + 2: 2.0}

    def reward(beat: int) -> float:
        return 2.5 * (beat in turns) + 1.1 * (beat in starts) + 0.25 * (beat in cuts)

    return _tile(end, lengths, reward)


def _tile(end: int, lengths: dict[int, float], reward: Callable[[int], float]) -> tuple[int, ...]:
    """Positions from 0 to `end` with steps from `lengths` at the least cost minus reward; any rest is closed by one odd step."""
    cost = [0.0] + [float("inf")] * end
    back = [0] * (end + 1)
    for at in range(1, end + 1):
        options = {**{at - n: c for n, c in lengths.items() if 0 < n <= at}}
        if at < min(lengths):
            options[0] = 4.0
        for before, price in options.items():
            total = cost[before] + price - reward(at)
            if total < cost[at]:
                cost[at], back[at] = total, before
        if cost[at] == float("inf"):
            cost[at], back[at] = cost[at - 1] + 6.0, at - 1
    lines = [end]
    while lines[-1] > 0:
        lines.append(back[lines[-1]])
    return tuple(reversed(lines))


def _bar(plan: MusicPlan, start: int, end: int, resolve: int) -> Bar:
    """A bar with its level: the story's intensity, bent by an arch that peaks at two thirds of the piece."""
    middle_s = 0.5 * (start + end) * plan.beat_s
    position = (start + end) / (2.0 * max(resolve, 1))
    arch = position / 0.67 if position < 0.67 else 1.0 - 0.5 * (position - 0.67) / 0.33
    story = plan.section_at(start * plan.beat_s).intensity if plan.sections else 0.5 + 0.25 * plan.mood.arousal
    energy = 0.12 * plan.mood.arousal + 0.1 * (plan.pace - 0.5)
    level = min(1.0, max(0.03, 0.7 * story + 0.3 * arch + energy))
    beats = end - start
    speech = plan.speaks(middle_s) or plan.speaks((start + 0.5) * plan.beat_s)
    return Bar(start, beats, level, speech, beats == plan.beats_per_bar)


def _phrases(bars: list[Bar], starts: set[int], turns: set[int]) -> tuple[Phrase, ...]:
    if not bars:
        return ()
    index_of = [bar.start for bar in bars] + [bars[-1].start + bars[-1].beats]

    def reward(i: int) -> float:
        return 1.6 * (index_of[i] in turns) + 0.8 * (index_of[i] in starts)

    lines = _tile(len(bars), {4: 0.0, 2: 1.3, 3: 1.6, 5: 1.8, 6: 1.5}, reward)
    groups = [tuple(bars[a:b]) for a, b in pairwise(lines)]
    return _with_roles([Phrase("theme", group) for group in groups], turns)


def _with_roles(phrases: list[Phrase], turns: set[int]) -> tuple[Phrase, ...]:
    """Intro, theme, its answer, a contrast before the climax (the fullest phrase near two thirds), and the end."""
    count = len(phrases)
    total = sum(len(p.bars) for p in phrases)
    centres = [(sum(len(q.bars) for q in phrases[:i]) + len(p.bars) / 2) / total for i, p in enumerate(phrases)]
    top = max(range(count), key=lambda i: phrases[i].level - 0.8 * abs(centres[i] - 0.67))
    return tuple(replace(phrase, role=_role(i, phrase, count, top, turns)) for i, phrase in enumerate(phrases))


def _role(index: int, phrase: Phrase, count: int, top: int, turns: set[int]) -> PhraseRole:
    turning = phrase.bars[0].start in turns or (count > 4 and index == top - 1)
    if index == 0 and count > 2 and (count > 3 or phrase.level < 0.5):
        return "intro"
    if index == top and count > 1:
        return "climax"
    if index == count - 1 and count > 1:
        return "end"
    if turning and index > 1:
        return "contrast"
    return "theme" if index % 2 == (1 if count > 3 else 0) else "answer"
