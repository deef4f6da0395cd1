"""A creation: what the user holds in hand, files and what is known about them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from seedream.errors import OutputError
from seedream.refinement.findings import Report
from seedream.refinement.notes import Reading
from seedream.scene.graph import SceneGraph
from seedream.scene.script import Script
from seedream.scene.storyboard import Storyboard
from seedream.types import Decision


@dataclass(frozen=True, eq=False)
class Creation:
    """A finished film and everything that came with it, in one folder.

    `reading` is what was understood of the note that led to this `version`, `changes` what was changed, in a sentence each, and
    `kept_shots` the indices of shots whose pictures are those of the version before, to the bit.
    """

    folder: Path
    script: Script
    scene_graph: SceneGraph
    storyboard: Storyboard
    report: Report
    decisions: tuple[Decision, ...]
    seconds: float
    version: int = 1
    reading: Reading | None = None
    changes: tuple[str, ...] = ()
    kept_shots: tuple[int, ...] = ()

    @property
    def video(self) -> Path:
        """The film, `film.mp4`."""
        return self.folder / "film.mp4"

    @property
    def audio(self) -> Path:
        """The soundtrack, `audio.wav`."""
        return self.folder / "audio.wav"

    @property
    def image(self) -> Path:
        """The poster, `poster.png`."""
        return self.folder / "poster.png"

    @property
    def captions(self) -> Path:
        """The captions, `captions.srt`."""
        return self.folder / "captions.srt"

    @property
    def text(self) -> str:
        """Title, narration, description and alt text as Markdown."""
        return (self.folder / "script.md").read_text("utf-8")

    def save(self, folder: Path | str) -> Path:
        """Copy the whole creation to `folder` and return it. Raises OutputError where that cannot be written."""
        target = Path(folder)
        try:
            shutil.copytree(self.folder, target, dirs_exist_ok=True)
        except OSError as error:
            raise OutputError(f"cannot write {target} ({error}); free some space or choose another folder") from error
        return target
