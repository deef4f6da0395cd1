"""Project: a folder with a film, what it was made of, and the way back to every version of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from seedream import context, encoder, inputs
from seedream.config import Settings
from seedream.context import Default
from seedream.context.evidence import WEIGHTS, Kind
from seedream.context.tastes import standing
from seedream.context.versions import Version, found, next_number
from seedream.errors import InputError
from seedream.generators import audio
from seedream.outputs.deliver import prepare
from seedream.outputs.record import folder_name
from seedream.outputs.remembered import Shown, with_film, with_findings
from seedream.outputs.staging import settle
from seedream.refinement.delivery import read_record
from seedream.refinement.findings import Finding
from seedream.refinement.notes import Reading
from seedream.scene import edits as editing
from seedream.scene.edits import Edit
from seedream.types import Decision


@dataclass(frozen=True, eq=False)
class Project:
    """Everything that a version of a film is made of. `number` 0: a version that is yet to be made, from version `parent`."""

    folder: Path
    memory: context.Memory
    context: context.Context
    heard: audio.Heard
    request: str
    edits: tuple[Edit, ...] = ()
    number: int = 0
    parent: int = 0
    reading: Reading | None = None

    @classmethod
    def begin(
        cls, prompt: str | None, script: Path | str | None, wishes: Mapping[str, Any], folder: Path | None, settings: Settings,
        options: str, given: Sequence[Default] = (),
    ) -> Project:  # fmt: skip
        """A new request as a project, in `folder` or one of its own; `given` are the defaults of a variant.

        Raises InputError for a request that cannot be used and OutputError where the folder cannot be written.
        """
        wishes = {"soundfont": settings.soundfont or None, **wishes}
        brief, heard = audio.listen(inputs.read(prompt, script=script, **inputs.named(wishes)))
        folder = prepare(folder or settings.home / "creations" / folder_name(brief))
        memory = context.Memory.of(folder, settings.memory_home)
        source = {**inputs.to_source(prompt, script, inputs.named(wishes)), "engine": options}
        understood = memory.understand(brief, encoder.encode(brief), source, given)
        return cls(folder, memory, understood, heard, understood.graph.latest_id("request"))

    @classmethod
    def open(cls, folder: Path, home: Path | None, number: int = 0) -> Project:
        """A project as it is (or as it was in version `number`), with the global memory in `home`.

        Raises InputError where the folder holds none.
        """
        settle(folder)
        record = read_record(folder)
        memory = context.Memory.of(folder, home)
        graph = memory.graph()
        version = found(context.versions(graph), number or int(record.get("version", 0)))
        if version is None or not {"wishes", "defaults"} <= graph.nodes[version.request].data.keys():
            raise InputError(f"{folder} knows nothing of how its film was made; make it again with `seedream create`")
        request = graph.nodes[version.request]
        brief, heard = audio.listen(inputs.from_source(request.data))
        recalled = memory.recall(brief, encoder.encode(brief), request)
        made_of = editing.from_json(version.edits)
        return cls(folder, memory, recalled, heard, version.request, made_of, version.number, version.parent)

    @property
    def options(self) -> Mapping[str, Any]:
        """The options of the engine that made the film: they stay the same for all its versions."""
        options: Mapping[str, Any] = json.loads(self.memory.graph().nodes[self.request].data["engine"])
        return options

    def with_note(self, reading: Reading) -> Project:
        """The project with the edits of a note, as a version yet to be made."""
        return replace(self, edits=(*self.edits, *reading.edits), number=0, parent=self.number, reading=reading)

    @property
    def all_edits(self) -> tuple[Edit, ...]:
        """Everything that is different from what the words alone would give: changed defaults, then notes."""
        return (*editing.default_edits(self.context.defaults), *self.edits)

    def finished(
        self, decisions: tuple[Decision, ...], findings: Sequence[Finding], changes: tuple[str, ...], shown: Shown | None = None,
        mended: Sequence[Finding] = (),
    ) -> Project:  # fmt: skip
        """The project with its number, once everything is staged: all of it goes into the context graph, in one transaction.

        What a note shows of its author's taste goes into the global memory. `mended` are findings that are gone.
        """
        graph = self.memory.graph()
        if self.reading:
            graph = graph.with_request(self.reading.note)
        for decision in decisions:
            graph = graph.with_decision(decision)
        number = self.number or next_number(graph)
        if not self.number:
            note = self.reading.note if self.reading else ""
            made_at = datetime.now().astimezone().isoformat(timespec="seconds")
            version = context.Version(number, self.parent, self.request, note, editing.to_json(self.edits), changes, made_at)
            graph = context.with_version(graph, version)
            graph = with_film(graph, number, shown) if shown else graph
            graph = with_findings(graph, number, findings, mended, shown)
        self.memory.keep(graph)
        if self.reading:
            self._teach(self.reading.edits, self.reading.note, number)
        return replace(self, number=number)

    def go(self, version: Version) -> None:
        """Tell memory that the project goes back to `version`, which withdraws what is undone, or on to it, which counts again."""
        known = context.versions(self.memory.graph())
        if version.number == self.parent:
            self.memory.unlearn(self.number)
        elif (parent := found(known, version.parent)) is not None:
            own = editing.from_json(version.edits)[len(editing.from_json(parent.edits)) :]
            self._teach(own, version.note, version.number)

    def _teach(self, own: Sequence[Edit], note: str, number: int) -> None:
        kind: Kind = "statement" if standing(note)[1] else "edit"
        self.memory.learn(editing.lessons(own, WEIGHTS[kind]), kind=kind, said=note, version=number)
