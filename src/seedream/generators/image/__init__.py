"""Image generator: views become stills of any size, and picture files."""

from seedream.generators.image.choose import poster_shot
from seedream.generators.image.embedded import STILL_S, draw, imagined_board, performed, render_still
from seedream.generators.image.files import FORMATS, picture_format, read_provenance, write_picture

__all__ = [
    "FORMATS", "STILL_S", "draw", "imagined_board", "performed", "picture_format", "poster_shot", "read_provenance", "render_still",
    "write_picture",
]  # fmt: skip
