"""Settings of this machine, read once from the environment: folders, number of processes."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path


def _user_folder() -> Path:
    """Where this platform keeps an application's data for one user."""
    if home := os.environ.get("SEEDREAM_HOME"):
        return Path(home)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "seedream"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "seedream"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share")) / "seedream"


def _memory_wanted() -> bool:
    """Whether what a person likes may be learned and used; SEEDREAM_MEMORY=off says no."""
    return os.environ.get("SEEDREAM_MEMORY", "").strip().lower() not in ("off", "0", "no", "false")


def available_cores() -> int:
    """Cores this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Settings:
    """Folders and limits. `SEEDREAM_HOME` moves the folder, `SEEDREAM_WORKERS` sets the number of rendering processes.

    `memory` says whether the person's taste is learned and used (`SEEDREAM_MEMORY=off`: no). `soundfont` is a file, or "auto", that
    plays all music for which nothing else is wished (`SEEDREAM_SOUNDFONT`); "" our own instruments.
    """

    home: Path
    workers: int
    store_limit_bytes: int = 4 << 30
    memory: bool = field(default_factory=_memory_wanted)
    soundfont: str = field(default_factory=lambda: os.environ.get("SEEDREAM_SOUNDFONT", "").strip())

    @property
    def memory_home(self) -> Path | None:
        """The folder of the global memory; None where it is off."""
        return self.home if self.memory else None

    @classmethod
    def from_environment(cls) -> Settings:
        """Read the settings from the environment, with defaults for this machine."""
        workers = os.environ.get("SEEDREAM_WORKERS", "")
        return cls(_user_folder(), int(workers) if workers.isdigit() and int(workers) > 0 else min(available_cores(), 8))
