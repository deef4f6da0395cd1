"""Faults by name: how each is planted, and which checks may tell of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recipes.faults.patient import Patient

Plant = Callable[[Patient], bool]
"""Harms a patient; False where this film has nothing that could be harmed so."""


@dataclass(frozen=True)
class Fault:
    """A kind of fault: its area ("picture", "sound", "words", "timing", "consistency"), and the checks that count as finding it."""

    name: str
    area: str
    checks: tuple[str, ...]
    plant: Plant


KINDS: list[Fault] = []


def fault(area: str, *checks: str) -> Callable[[Plant], Plant]:
    """Register a way to plant a fault under its function's name."""

    def register(plant: Plant) -> Plant:
        KINDS.append(Fault(plant.__name__.replace("_", " "), area, checks, plant))
        return plant

    return register
