"""Plan of an album: everything that is decided before anything is drawn, from the project and its notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedream import inputs, scene
from seedream.albums.album import Spec
from seedream.generators import image, text
from seedream.inputs import Brief
from seedream.inputs.aspect import pixel_size
from seedream.outputs import Project
from seedream.scene import SceneGraph, Script, Storyboard, edits
from seedream.scene.edits import Edit
from seedream.scene.placing.layout import layouts
from seedream.scene.series import build_series
from seedream.scene.storyboard import Shot
from seedream.types import Decision, FrameSpec

_WORDS_PER_S = 2.4
"""How fast captions would be read aloud, for choosing short ones."""


@dataclass(frozen=True, eq=False)
class Plan:
    """`asked` is the board before any note, `board` the one that is drawn; `takes` of variations draw what was not said anew."""

    brief: Brief
    scene: SceneGraph
    asked: Storyboard
    board: Storyboard
    script: Script
    frame: FrameSpec
    seed: int
    decisions: tuple[Decision, ...]

    def drawn(self, shot: Shot) -> tuple[object, ...]:
        """All that a picture depends on but what moves in it."""
        return (shot.beat_id, shot.view, shot.treatment, self.frame, self.seed, self.brief.intent.style)

    @property
    def pictures(self) -> tuple[tuple[object, ...], ...]:
        """What every picture depends on, in order."""
        return tuple(self.drawn(shot) for shot in self.board.shots)


def plan_album(project: Project, spec: Spec) -> Plan:
    """The plan of a project's pictures with all its notes."""
    notes = project.all_edits
    brief = edits.with_wishes(project.context.brief, notes)
    seed = brief.intent.seed or 0
    frame = _frame(spec, brief, notes)
    asked_of = replace(project.context, brief=brief)
    decisions: tuple[Decision, ...] = ()
    if spec.mode == "series":
        graph, decisions = build_series(asked_of, seed, spec.count or None, (frame.width, frame.height))
        takes = [0] * len(graph.beats)
    else:
        chosen = layouts()[: spec.count]
        graph = scene.build_still(asked_of, seed, (frame.width, frame.height), chosen)
        takes = [layout.take for layout in chosen]
    shown = edits.with_still_content(graph, notes, frame.width / frame.height)
    directed = [e for e in notes if e.operation != "framing" or spec.mode == "series"]
    board = edits.direct_board(_taken(image.imagined_board(shown), takes), directed)
    script = _script(shown, board, seed) if spec.mode == "series" else Script(shown.title, (), "", "")
    made = (*project.context.decisions, *decisions, *edits.decisions(project.edits, board))
    return Plan(brief, shown, _taken(image.imagined_board(graph), takes), board, script, frame, seed, made)


def _taken(board: Storyboard, takes: Sequence[int]) -> Storyboard:
    shots = (replace(s, treatment=replace(s.treatment, take=take)) for s, take in zip(board.shots, takes, strict=True))
    return replace(board, shots=tuple(shots))


def _frame(spec: Spec, brief: Brief, notes: Sequence[Edit]) -> FrameSpec:
    """The size that was asked for, or what notes made of it: another format keeps the long side, another resolution the format."""
    given = inputs.asked_frame(spec.size, brief) if not edits.named(notes, "format") else None
    sides = [int(part) for part in spec.size.lower().replace("×", "x").split("x") if part.strip().isdigit()]
    frame = given or inputs.still_frame(str(max(sides)) if sides else spec.size, brief.intent)
    edit = edits.last(notes, "resolution")
    if edit is not None and edit.amount:
        new = pixel_size((frame.width, frame.height), int(edit.amount))
        frame = inputs.still_frame("x".join(map(str, new)), replace(brief.intent, aspect=None))
    return frame


def _script(graph: SceneGraph, board: Storyboard, seed: int) -> Script:
    """A short caption for every picture of a series, in the voice of a film's narration."""
    script, _ = text.write(
        graph, duration_s=2.0 * board.duration_s, seed=seed, narrated=True, estimate=lambda words: len(words.split()) / _WORDS_PER_S
    )
    return script


def captions_of(plan: Plan) -> tuple[str, ...]:
    """The caption of every picture, in order; what a picture is for where nothing is said of it."""
    said: dict[str, list[str]] = {}
    for line in plan.script.lines:
        said.setdefault(line.beat_id, []).append(line.text)
    return tuple(" ".join(said.get(shot.beat_id, [])) or shot.purpose for shot in plan.board.shots)
