"""Diagrams as data: what an explaining picture consists of, independent of the frame's shape."""

from __future__ import annotations

from dataclasses import dataclass

from seedream.types import Element


@dataclass(frozen=True, slots=True)
class DiagramView:
    """An explaining picture that builds up while it is spoken of."""

    title: str
    elements: tuple[Element, ...] = ()
