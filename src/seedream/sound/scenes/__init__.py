"""Scenes of sound from plain words: `read_scene`, `render_scene`; and what can be named in them."""

from seedream.sound.scenes.loop import seam_ratio
from seedream.sound.scenes.read import Item, SoundScene, read_scene, sources
from seedream.sound.scenes.render import RenderedScene, render_scene

__all__ = ["Item", "RenderedScene", "SoundScene", "read_scene", "render_scene", "seam_ratio", "sources"]
