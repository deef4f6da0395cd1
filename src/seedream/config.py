"""Settings of this machine, read once from the environment: folders, number of processes."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
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


def available_cores() -> int:
    """Cores this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Settings:
    """Folders and limits. `SEEDREAM_HOME` moves the folder, `SEEDREAM_WORKERS` sets the number of rendering processes."""

    home: Path
    workers: int
    store_limit_bytes: int = 4 << 30

    @classmethod
    def from_environment(cls) -> Settings:
        """Read the settings from the environment, with defaults for this machine."""
        workers = os.environ.get("SEEDREAM_WORKERS", "")
        return cls(_user_folder(), int(workers) if workers.isdigit() and int(workers) > 0 else min(available_cores(), 8))
