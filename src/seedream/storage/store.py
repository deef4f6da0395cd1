"""Content-addressed store: every expensive stage result is a file named by the digest of what it was made from.

Files are written aside and renamed, so a killed process leaves either the whole result or none; a repeated run finds
what is already there and goes on. One mechanism gives resume, surgical edits and identical results for the same seed.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from seedream.errors import OutputError
from seedream.storage.hashing import code_fingerprint, digest_of


class Store:
    """A folder of immutable results."""

    def __init__(self, root: Path, limit_bytes: int = 4 << 30) -> None:
        self.root = root
        self.limit_bytes = limit_bytes

    def key(self, stage: str, *inputs: object) -> str:
        """Key of a stage's result for these inputs and this version of the engine."""
        return f"{stage}-{digest_of(code_fingerprint(), stage, *inputs)[:40]}"

    def path(self, key: str, suffix: str) -> Path:
        """Where a result lies, whether or not it exists yet."""
        stage, _, digest = key.rpartition("-")
        return self.root / stage / digest[:2] / f"{digest}{suffix}"

    def has(self, key: str, suffix: str) -> bool:
        """Whether the result is there."""
        return self.path(key, suffix).exists()

    def make(self, key: str, suffix: str, write: Callable[[Path], None]) -> Path:
        """Return the result's file; if it is missing, let `write(path)` make it aside and move it into place."""
        target = self.path(key, suffix)
        if target.exists():
            with suppress(OSError):
                os.utime(target)
            return target
        write_aside(target, write)
        return target

    def trim(self) -> int:
        """Delete the least recently used results until the store is below its limit; returns the bytes freed."""
        files = sorted(((p.stat().st_mtime, p.stat().st_size, p) for p in self.root.rglob("*") if p.is_file()), reverse=True)
        kept, freed = 0, 0
        for _, size, path in files:
            kept += size
            if kept > self.limit_bytes:
                with suppress(OSError):
                    path.unlink()
                    freed += size
        return freed


def write_aside(target: Path, write: Callable[[Path], None]) -> None:
    """Let `write(path)` make a file under a temporary name beside `target`, then rename it. Raises OutputError on a full disk."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".part-", suffix=target.suffix)
    except OSError as error:
        raise OutputError(_sentence(target.parent, error)) from error
    os.close(handle)
    aside = Path(name)
    try:
        write(aside)
        aside.chmod(0o644)
        aside.replace(target)
    except OSError as error:
        raise OutputError(_sentence(target, error)) from error
    finally:
        aside.unlink(missing_ok=True)


def free_bytes(folder: Path) -> int:
    """Free space on the disk that holds `folder` (or its nearest existing parent)."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def _sentence(path: Path, error: OSError) -> str:
    remedy = "free some space, or choose other folders (--out for the film, SEEDREAM_HOME for the store)"
    return f"cannot write {path} ({error.strerror or error}); {remedy}"
