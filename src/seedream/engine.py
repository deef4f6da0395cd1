"""The whole story, readable top to bottom: one request becomes a finished film.

brief -> embedding -> context -> scene -> script -> speech -> storyboard -> music -> tracks -> shots + sound -> film -> critic

`films.plan` decides everything before anything is drawn, `films.making` makes it. A song or a voice recording of the user's takes
the place of music or narration: the film is cut on the beats of the one and around the other.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from seedream import context, films, inputs, outputs, refinement
from seedream.context.tastes import standing
from seedream.errors import InputError
from seedream.films import Place, Projects
from seedream.outputs import Creation, Listener, Progress, Project
from seedream.refinement import Film, Finding, Mending, Question, Remedies
from seedream.types import Quality

PASSES: dict[Quality, int] = {"draft": 1, "standard": 1, "high": 3}
"""How often a film may be looked at and mended, per quality threshold."""


class SeedreamEngine(Projects):
    """Makes films. `quality_threshold` says how strict the critic is and how often its findings are mended;
    `cross_modal_sync=False` samples picture and sound independently; `style_consistency=False` lets looks vary between shots;
    `memory=False` neither uses nor learns how this person likes things."""

    def generate(
        self, prompt: str | None = None, *, script: Path | str | None = None, out: Path | str | None = None,
        progress: Listener | None = None, **wishes: Any,
    ) -> Creation:  # fmt: skip
        """Make a film from a request or a script; `wishes` are the fields of `inputs.Intent` (duration, aspect_ratio, mood…),
        among them `music="song.wav"` and `voice_over="take.wav"` for sound of the user's own, `images`, `videos`, `text`,
        `like="example.mp4"` and `voice_memo="idea.wav"` for all else that a film can start from.

        Raises InputError for a request that cannot be used and OutputError where the result cannot be written.
        """
        watch = Progress(progress)
        with watch.stage("understanding"):
            project = Project.begin(prompt, script, wishes, Path(out) if out else None, self.settings, json.dumps(self._options))
        return self._create(project, watch)

    def _create(self, project: Project, watch: Progress) -> Creation:
        """Make a version of a film: plan it, make it, look and listen, mend what the critic finds, deliver."""
        with outputs.nothing_half(project.folder):
            plan = films.planned(project, self.store, watch, sync=self.cross_modal_sync)
            staged, remedies, mended = outputs.stage(project.folder), Remedies(), list[Finding]()
            for _ in range(PASSES[self.quality]):
                parts = films.make_film(plan, remedies, staged, watch, self._how)
                report = films.look(plan, parts, staged, watch, self._how)
                better = refinement.remedies_for(report.blocking, remedies)
                if report.passed or better == remedies:
                    break
                remedies = better
                mended += report.blocking
            made = films.deliver(project, plan, parts, report, mended, staged, watch)
        self.store.trim()
        return made

    def refine(
        self, creation: Place, note: str, *, ask: Callable[[Question], int | None] | None = None, progress: Listener | None = None,
    ) -> Creation:  # fmt: skip
        """Change a film by a note in plain words, such as "warmer, slower, less rain in the second shot", and nothing else.

        "Undo that", and what a note says besides, goes back to the version before the last note first.
        `ask` answers the one question that an ambiguous note gets (an option's index, or None for none of them); without it the
        likeliest reading is taken. `reading` and `changes` of the result say what was understood and changed; where nothing can
        be done the film stays as it is. "Always warmer" is also a rule for later films. Raises InputError for a folder without a
        film of ours, or without a note that could be undone.
        """
        watch, project = Progress(progress), self._open(creation)
        said, engine = standing(note)[0], self._like(project)
        last, undone = project, ""
        if refinement.taken_back(said)[0]:
            project, undone = self._without_last(project)
        plan = films.planned(project, self.store, watch, sync=engine.cross_modal_sync)
        film = Film(plan.brief, plan.scene, plan.board, plan.script, plan.edits, plan.own_clock)
        reading = replace(refinement.read_note(said, film), note=note)
        if ask is not None and reading.question is not None:
            reading = reading.answered(ask(reading.question))
        if not reading.edits:
            if undone:
                return replace(self.undo(creation), reading=reading, changes=(undone,))
            return films.unchanged(last, plan, reading)
        made = engine._create(project.with_note(reading), watch)
        if undone:
            last.memory.unlearn(last.number)
        return replace(made, changes=(undone, *made.changes)) if undone else made

    def mend(self, creation: Place, *, progress: Listener | None = None) -> Mending:
        """Measure a film as it lies in its folder and mend what the critic finds, each time by the smallest change that helps.

        Every change is measured and undone where it did not help or made anything else worse. Raises InputError for a folder
        without a film of ours.
        """
        watch, project = Progress(progress), self._open(creation)
        engine = self._like(project)
        plan = films.planned(project, self.store, watch, sync=engine.cross_modal_sync)
        return films.mend_film(project.folder, plan, watch, engine._how)

    def undo(self, creation: Place, *, progress: Listener | None = None) -> Creation:
        """Go back to the version before the last note. Raises InputError where there is none."""
        return self._go(creation, context.before, "nothing to undo: this is the film as it was asked for", progress)

    def redo(self, creation: Place, *, progress: Listener | None = None) -> Creation:
        """Go on to the version that was undone last. Raises InputError where there is none."""
        return self._go(creation, context.after, "nothing to redo: this is the latest version", progress)

    def _go(self, creation: Place, step: context.Step, otherwise: str, progress: Listener | None) -> Creation:
        project = self._open(creation)
        if (version := step(context.versions(project.memory.graph()), project.number)) is None:
            raise InputError(otherwise)
        made = self._like(project)._create(self._open(creation, version.number), Progress(progress))
        project.go(version)
        return made

    def variants(
        self, prompt: str, out: Path | str, *, count: int = 4, progress: Listener | None = None, **wishes: Any
    ) -> films.Variants:  # fmt: skip
        """Make 2 to 8 films of one request in distinct directions, each in a folder of `out`, with a contact sheet beside them."""
        watch, ways = Progress(), films.directions(inputs.read(prompt, **inputs.named(wishes)), count)
        folder, made = outputs.prepare(Path(out)), list[Creation]()
        for i, way in enumerate(ways, 1):
            own, options = folder / f"{i:02d}", json.dumps(self._options)
            each = Progress(films.part_of(progress, i, count))
            made.append(self._create(Project.begin(prompt, None, wishes, own, self.settings, options, way.defaults), each))
        return films.write_variants(folder, prompt, made, ways, watch.elapsed_s)

    def preview(self, prompt: str | None = None, **options: Any) -> Creation:
        """The same film, small and coarse (320x180 for 16:9), for a first look and listen."""
        coarse = SeedreamEngine(self.style_consistency, self.cross_modal_sync, "draft", self.settings)
        return coarse.generate(prompt, **{**options, "preview": True})
