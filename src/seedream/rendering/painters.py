"""Which painter draws which view. Adding a kind of view means adding a line here."""

from __future__ import annotations

import importlib

from seedream.diffusion.tracks import Tracks
from seedream.inputs.brand import Look
from seedream.rendering.fonts import dress
from seedream.rendering.painter import Painter
from seedream.scene.shots.views import View
from seedream.types import FrameSpec

PAINTERS: dict[str, str] = {
    "WorldView": "seedream.rendering.world:WorldPainter",
    "PhotoView": "seedream.rendering.photos.painter:PhotoPainter",
    "FootageView": "seedream.rendering.photos.footage:FootagePainter",
    "DeviceView": "seedream.rendering.interfaces.painter:DevicePainter",
    "DiagramView": "seedream.rendering.diagrams:DiagramPainter",
    "TitleView": "seedream.rendering.typography.title:TitlePainter",
    "SheetView": "seedream.rendering.typography.sheets.painter:SheetPainter",
}
"""Type of view to painter class, loaded when first needed: a lesson never loads the phone."""


def make_painter(view: View, tracks: Tracks, frame: FrameSpec, seed: int) -> Painter:
    """Bake everything static of a view, in its brand's typefaces, and return what paints its frames."""
    typefaces = (view.look or Look()).typefaces
    dress(typefaces.headline, typefaces.body)
    module, _, name = PAINTERS[type(view).__name__].partition(":")
    painter: Painter = getattr(importlib.import_module(module), name)(view, tracks, frame, seed)
    return painter
