"""Video generator: storyboard and tracks become encoded shots."""

from seedream.generators.video.embedded import Clip, ShotEvent, render_video

__all__ = ["Clip", "ShotEvent", "render_video"]
