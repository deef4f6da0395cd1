"""Project: a folder with a film, what it was made of, and the way back to every version of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from seedream import context, encoder, inputs
from seedream.context.versions import found, next_number
from seedream.errors import InputError
from seedream.generators import audio
from seedream.outputs.staging import settle
from seedream.refinement.delivery import read_record
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
    def open(cls, folder: Path, home: Path, number: int = 0) -> Project:
        """A project as it is (or as it was in version `number`). Raises InputError where the folder holds none."""
        settle(folder)
        record = read_record(folder)
        memory = context.Memory.of(folder, home)
        graph = memory.graph()
        version = found(context.versions(graph), number or int(record.get("version", 0)))
        if version is None or "wishes" not in graph.nodes[version.request].data:
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

    def finished(self, decisions: tuple[Decision, ...], findings: Any, changes: tuple[str, ...]) -> Project:
        """The project with its number, once everything is staged: decisions, findings and version go into the context graph."""
        graph = self.memory.graph()
        if self.reading:
            graph = graph.with_request(self.reading.note)
        for decision in decisions:
            graph = graph.with_decision(decision)
        found_now = [(f.message, {"check": f.check, "severity": f.severity}, ()) for f in findings]
        number = self.number or next_number(graph)
        if not self.number:
            note = self.reading.note if self.reading else ""
            made_at = datetime.now().astimezone().isoformat(timespec="seconds")
            version = context.Version(number, self.parent, self.request, note, editing.to_json(self.edits), changes, made_at)
            graph = context.with_version(graph, version)
        self.memory.remember(graph, "finding", found_now)
        return replace(self, number=number)
