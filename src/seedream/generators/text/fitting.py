"""Fitting: which length of each line is spoken, so that the narration fills the film without crowding it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from seedream.inputs import Brief
from seedream.scene.graph import SceneGraph
from seedream.scene.script import Line, Script
from seedream.scene.shots.grammar import default_duration_s
from seedream.scene.shots.timing import fit
from seedream.scene.telling.missing_lesson import MISSING_S, PLAN
from seedream.scene.telling.turns import is_read
from seedream.types import Decision

_AS_LONG_AS_TOLD = ("data.", "outline.", "photo.")
"""Subjects of beats that tell what the request itself holds: their film is as long as that takes."""
_OFFERED = "offer."
"""How subjects of an announcement begin that says everything the request says."""
A_SCREEN_S, SHORTEST_OWN_S = 4.0, 12.0
"""Seconds in which a screen and what is said of it are taken in, and those of the shortest film of a request's own points."""
Estimate = Callable[[str], float]
"""Seconds that a text takes to speak."""


def fit_lines(
    scene: SceneGraph, variants: Sequence[Sequence[str]], duration_s: float, estimate: Estimate, beats_s: Sequence[float] = ()
) -> tuple[tuple[Line, ...], tuple[str, ...]]:
    """Choose one variant per beat (longest first in each row; an empty row says nothing), then lines that fit `duration_s`.

    Returns the lines and the ids of beats that had to fall silent. Lines shrink one at a time, where the beat is most crowded;
    only when every line is at its shortest do beats fall silent, the least weighty first, never the user's own words. `beats_s`
    are the beats of a given song, on which every shot has to end.
    """
    choice = [0] * len(variants)
    silent: set[int] = set()
    weights = [beat.weight for beat in scene.beats]
    while True:
        lines = _lines(scene, variants, choice, silent)
        durations = {line.id: estimate(line.text) for line in lines}
        if fit(scene, _script(lines), durations, duration_s, beats_s=beats_s).slack_s >= 0:
            grown = _grown(scene, variants, choice, silent, duration_s, estimate, beats_s)
            return grown, tuple(scene.beats[i].id for i in sorted(silent))
        shrinkable = [i for i, row in enumerate(variants) if i not in silent and choice[i] + 1 < len(row)]
        if shrinkable:
            spoken = {line.beat_id: durations[line.id] for line in lines}
            choice[max(shrinkable, key=lambda i: spoken.get(scene.beats[i].id, 0.0) / max(weights[i], 0.1))] += 1
            continue
        droppable = [i for i, row in enumerate(variants) if row and i not in silent and not scene.beats[i].verbatim]
        if not droppable:
            return lines, tuple(scene.beats[i].id for i in sorted(silent))
        silent.add(min(droppable, key=lambda i: (weights[i], -i)))


def _grown(
    scene: SceneGraph, variants: Sequence[Sequence[str]], choice: list[int], silent: set[int], duration_s: float,
    estimate: Estimate, beats_s: Sequence[float],
) -> tuple[Line, ...]:  # fmt: skip
    """The lines, each said at greater length where there still is room for it (shrinking may have freed more than was needed)."""
    for i in sorted((i for i in range(len(choice)) if choice[i] and i not in silent), key=lambda i: -scene.beats[i].weight):
        for longer in range(choice[i]):
            lines = _lines(scene, variants, [*choice[:i], longer, *choice[i + 1 :]], silent)
            durations = {line.id: estimate(line.text) for line in lines}
            if fit(scene, _script(lines), durations, duration_s, beats_s=beats_s).slack_s >= 0:
                choice[i] = longer
                break
    return _lines(scene, variants, choice, silent)


def _lines(scene: SceneGraph, variants: Sequence[Sequence[str]], choice: Sequence[int], silent: set[int]) -> tuple[Line, ...]:
    lines = []
    for i, (beat, row) in enumerate(zip(scene.beats, variants, strict=True)):
        if row and i not in silent and row[choice[i]]:
            lines.append(Line(f"line-{i + 1}", beat.id, row[choice[i]], beat.speaker))
    return tuple(lines)


def _script(lines: tuple[Line, ...]) -> Script:
    return Script("", lines, "", "")


def _whose(scene: SceneGraph) -> str:
    if any(beat.subject.startswith("photo.") for beat in scene.beats):
        return "its photos"
    return "the words of the script" if any(beat.verbatim for beat in scene.beats) else "its figures and words"


def choose_duration(brief: Brief, scene: SceneGraph, estimate: Estimate) -> tuple[float, tuple[Decision, ...]]:
    """Length of the film in seconds: as asked; else what the user's own words need; else the usual length of its kind."""
    if brief.intent.duration_s:
        return brief.intent.duration_s, ()
    if any(beat.verbatim or beat.subject.startswith(_AS_LONG_AS_TOLD) for beat in scene.beats) or is_read(scene.beats):
        rows = [beat.spoken[:1] for beat in scene.beats]
        lines = _lines(scene, rows, [0] * len(rows), set())
        durations = {line.id: estimate(line.text) for line in lines}
        needed = -fit(scene, _script(lines), durations, 0.0, breaths=(1.0,)).slack_s
        seconds = float(round(needed * 1.05 + 0.5))
        return seconds, (Decision("duration", f"{seconds:g} s", f"as long as {_whose(scene)} need"),)
    if any(beat.subject == PLAN for beat in scene.beats):
        return MISSING_S, (Decision("duration", f"{MISSING_S:g} s", "as long as it takes to say what is missing"),)
    seconds = default_duration_s(scene.kind)
    if any(beat.subject.startswith(_OFFERED) for beat in scene.beats):
        told = [beat.spoken[:1] for beat in scene.beats]
        lines = _lines(scene, told, [0] * len(told), set())
        needed = -fit(scene, _script(lines), {line.id: estimate(line.text) for line in lines}, 0.0, breaths=(1.0,)).slack_s
        if needed > seconds:
            return float(round(needed + 0.5)), (Decision("duration", f"{needed + 0.5:.0f} s", "as long as all that it says needs"),)
    if claimed := [beat for beat in scene.beats if beat.subject.startswith("product.own.")]:
        seconds = min(seconds, max(SHORTEST_OWN_S, round(len(claimed) * A_SCREEN_S)))
        return seconds, (Decision("duration", f"{seconds:g} s", "as long as its points need to be seen"),)
    return seconds, (Decision("duration", f"{seconds:g} s", f"usual for this kind of film ({scene.kind})"),)
