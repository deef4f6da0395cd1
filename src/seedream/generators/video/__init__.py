"""Video generator: storyboard and tracks become encoded shots."""

from seedream.generators.video.embedded import Clip, SeenEvent, render_video

__all__ = ["Clip", "SeenEvent", "render_video"]
