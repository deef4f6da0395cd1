"""Projects: what an engine is set to, the folders that it opens, and what can be asked of them without making a film."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from seedream import inputs
from seedream.albums import Albums
from seedream.config import Settings
from seedream.context import FILE, ContextGraph, Habits, Memory, Version, before, found, versions
from seedream.errors import InputError
from seedream.films.beside import Comparison, compare
from seedream.films.making import How
from seedream.films.variants import Variants, adopt, holds_variants
from seedream.outputs import Creation, Listener, Progress, Project
from seedream.recordings import Recordings
from seedream.storage.store import Store
from seedream.types import Quality

Place = Creation | Path | str
"""A film in hand, or the folder that it lies in."""


class Projects(Recordings):
    """The settings of an engine and everything about films that exist."""

    def __init__(
        self, style_consistency: bool = True, cross_modal_sync: bool = True, quality_threshold: Quality = "high",
        settings: Settings | None = None, memory: bool = True,
    ) -> None:  # fmt: skip
        self.style_consistency = style_consistency
        self.cross_modal_sync = cross_modal_sync
        self.quality: Quality = inputs.read_quality(quality_threshold)
        settings = settings or Settings.from_environment()
        self.settings = settings if memory else replace(settings, memory=False)
        self.store = Store(self.settings.home / "store", self.settings.store_limit_bytes)

    def versions(self, creation: Place) -> tuple[tuple[Version, ...], int]:
        """All versions of a film, oldest first, and the number of the one that its folder holds now."""
        project = self._open(creation)
        return versions(project.memory.graph()), project.number

    def context(self, creation: Place) -> ContextGraph:
        """Everything that was asked, decided, shown, found and mended in a project, and how it hangs together."""
        return self._open(creation).memory.graph()

    def compare(
        self, creation: Place, one: int, other: int, out: Path | str, *, progress: Listener | None = None
    ) -> Comparison:  # fmt: skip
        """Two versions side by side: `out`.mp4 plays both, `out`.png shows them shot by shot.

        Raises InputError for versions that do not exist.
        """
        known, _ = self.versions(creation)
        pair = [found(known, number) for number in (one, other)]
        if pair[0] is None or pair[1] is None:
            raise InputError(f"got versions {one} and {other}; expected two of {', '.join(str(v.number) for v in known)}")
        projects = [self._open(creation, number) for number in (one, other)]
        return compare(projects, (pair[0], pair[1]), Path(out), self._like(projects[0])._how, Progress(progress))

    def choose(self, variants: Variants | Path | str, number: int) -> Path:
        """Make a variant the film of its folder, where notes can change it; memory learns from the choice. Returns the folder."""
        folder = variants.folder if isinstance(variants, Variants) else Path(variants)
        return adopt(folder, number, Memory.of(folder, self.settings.memory_home))

    @property
    def memory(self) -> Habits:
        """How this person likes things, as far as it was learned: evidence, preferences, forget, export."""
        return Habits(self.settings.home / FILE)

    @property
    def albums(self) -> Albums:
        """Pictures on their own: stills, variations, series, and notes on them."""
        return Albums(self.settings.memory_home)

    def image(self, prompt: str | None, out: Path | str, *, size: str = "2K", **wishes: Any) -> Path:
        """Draw one still of a request to `out` (.png, .jpg or .webp); `albums` makes several, and changes pictures by notes."""
        return self.albums.image(prompt, out, size=size, **wishes).image

    @property
    def _options(self) -> dict[str, Any]:
        return {
            "style_consistency": self.style_consistency, "cross_modal_sync": self.cross_modal_sync,
            "quality_threshold": self.quality,
        }  # fmt: skip

    @property
    def _how(self) -> How:
        return How(self.quality, self.cross_modal_sync, self.style_consistency, self.store, self.settings.workers)

    def _open(self, creation: Place, number: int = 0) -> Project:
        folder = creation.folder if isinstance(creation, Creation) else Path(creation)
        if holds_variants(folder) and not (folder / "creation.json").exists():
            raise InputError(f"{folder} holds variants of a film; choose one first: seedream choose {folder} NUMBER")
        return Project.open(folder, self.settings.memory_home, number)

    def _without_last(self, project: Project) -> tuple[Project, str]:
        """The project as it was before its last note, and what that undoes. Raises InputError where there is no note."""
        known = versions(project.memory.graph())
        now, earlier = found(known, project.number), before(known, project.number)
        if now is None or earlier is None:
            raise InputError("nothing to undo: this is the film as it was asked for")
        return self._open(project.folder, earlier.number), f"undone: {now.note}"

    def _like(self, project: Project) -> Self:
        """An engine with the options that a film was made with."""
        if "album" in project.options:
            raise InputError(f"{project.folder} holds pictures, not a film; use `engine.albums` for them")
        return type(self)(**project.options, settings=self.settings)
