"""Image generator: one view becomes a still of any size."""

from seedream.generators.image.embedded import draw, render_still

__all__ = ["draw", "render_still"]
