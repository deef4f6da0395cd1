"""Shelf: plans of versions that were planned before, so that a note is read, or refused, without planning again.

A plan lies in the store under everything that it was made from. Only values of our own types are read back.
"""

from __future__ import annotations

import pickle
from dataclasses import is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from seedream.films.plan import Plan, plan_film
from seedream.outputs import Progress, Project
from seedream.storage.store import Store

_PLAIN = frozenset(
    (
        ("pathlib", "PosixPath"), ("pathlib", "WindowsPath"), ("numpy", "ndarray"), ("numpy", "dtype"),
        ("numpy._core.multiarray", "_reconstruct"), ("numpy._core.multiarray", "scalar"), ("numpy._core.numeric", "_frombuffer"),
    )
)  # fmt: skip
"""What may be read back beside our own types: paths and arrays."""


def planned(project: Project, store: Store, watch: Progress, *, sync: bool) -> Plan:
    """The plan of a project's version: from the store where it was planned before, else made now and kept there."""
    context = project.context
    key = store.key(
        "plan", context.brief, context.embedding, context.decisions, context.defaults, project.all_edits, project.edits,
        project.heard, sync,
    )  # fmt: skip
    made: list[Plan] = []

    def write(path: Path) -> None:
        made.append(plan_film(project, store, watch, sync=sync))
        path.write_bytes(pickle.dumps(made[0], pickle.HIGHEST_PROTOCOL))

    file = store.make(key, ".plan", write)
    return made[0] if made else _read(file)


def _read(path: Path) -> Plan:
    with path.open("rb") as file:
        plan: Plan = _Reader(file).load()
    return plan


class _Reader(pickle.Unpickler):
    """Reads data and never runs code: our own dataclasses and enumerations, paths and arrays."""

    def find_class(self, module: str, name: str) -> Any:
        found = super().find_class(module, name) if module.startswith("seedream.") or (module, name) in _PLAIN else None
        own = isinstance(found, type) and (is_dataclass(found) or issubclass(found, Enum))
        if found is None or not (own or (module, name) in _PLAIN):
            raise pickle.UnpicklingError(f"a plan holds {module}.{name}; expected values of our own types")
        return found
