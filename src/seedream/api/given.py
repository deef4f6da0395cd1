"""Options for what a user brings along besides words: pictures, videos, a text, a spoken idea."""

from __future__ import annotations

from pathlib import Path
from typing import Any

GIVEN = ("images", "videos", "video_sound", "like", "text", "voice_memo")
"""The wishes that these options set."""


def add_given(command: Any) -> None:
    """Add the options to a command that makes a film; pictures have their own (`add_images`)."""
    command.add_argument(
        "--video", dest="videos", action="append", type=Path, metavar="FILE",
        help="footage of your own: the parts of it in which the most happens are shown; may be given several times",
    )  # fmt: skip
    command.add_argument(
        "--no-video-sound", dest="video_sound", action="store_const", const=False, help="show footage without its own sound"
    )
    command.add_argument(
        "--like", type=Path, metavar="VIDEO", help="a video whose cut rhythm, camera, colours and mood the film takes over"
    )
    command.add_argument(
        "--text", type=Path, metavar="FILE", help="an article, a README or any other text: a film in its own words, made shorter"
    )
    command.add_argument(
        "--voice-memo", type=Path, metavar="FILE", help='a recording of the request itself (needs: pip install "seedream[memo]")'
    )
