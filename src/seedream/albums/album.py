"""Album: what the user holds in hand of pictures, and what kind of album it is."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from seedream.refinement.notes import Reading
from seedream.scene.graph import SceneGraph
from seedream.types import Decision

Mode = Literal["still", "variations", "series"]
SIDECAR = ".project"
"""Ending of the folder beside a single picture file that holds its project."""
SHEET, CAPTIONS = "sheet.png", "captions.json"


@dataclass(frozen=True, slots=True)
class Spec:
    """What an album is: its kind, the number of pictures (0: as many as there are), their size and file ending.

    `beside` is the name of a single picture file outside the project's folder; "" where the pictures lie in the folder.
    """

    mode: Mode = "still"
    count: int = 1
    size: str = "2K"
    suffix: str = ".png"
    beside: str = ""

    def names(self, count: int) -> tuple[str, ...]:
        """Names of the picture files."""
        if self.mode == "still":
            return (self.beside or f"picture{self.suffix}",)
        return tuple(f"{i:02d}{self.suffix}" for i in range(1, count + 1))

    def to_json(self) -> str:
        """The spec as the options of a project."""
        return json.dumps({"album": asdict(self)})


@dataclass(frozen=True, eq=False)
class Album:
    """Finished pictures and everything that came with them.

    `folder` holds the project; `pictures` are the files in order; `captions` a sentence each, empty but for a series. `distances`
    say how far each variation is from its nearest other (mean difference in OKLab of small copies, 0..1). `reading` is what was
    understood of the note that led to this `version`, `changes` what was changed, `kept` the indices of pictures that stayed.
    """

    folder: Path
    pictures: tuple[Path, ...]
    scene_graph: SceneGraph
    decisions: tuple[Decision, ...]
    seconds: float
    version: int = 1
    captions: tuple[str, ...] = ()
    distances: tuple[float, ...] = ()
    reading: Reading | None = None
    changes: tuple[str, ...] = ()
    kept: tuple[int, ...] = ()

    @property
    def image(self) -> Path:
        """The picture, or the first of them."""
        return self.pictures[0]

    @property
    def sheet(self) -> Path | None:
        """The contact sheet of several pictures."""
        return self.folder / SHEET if len(self.pictures) > 1 else None
