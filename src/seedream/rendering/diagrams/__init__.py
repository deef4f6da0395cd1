"""Diagrams that build up while they are spoken of: `DiagramPainter` draws a `scene.diagram.DiagramView`."""

from seedream.rendering.diagrams.painter import DiagramPainter

__all__ = ["DiagramPainter"]
