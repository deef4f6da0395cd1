"""Pictures on their own: one still, variations of it, or a series that tells a request; each can be changed by notes afterwards."""

from seedream.albums.album import Album, Spec
from seedream.albums.desk import Albums, holds_pictures

__all__ = ["Album", "Albums", "Spec", "holds_pictures"]
