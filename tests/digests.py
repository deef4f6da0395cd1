"""Digests of files, for tests that two are the same: the difference of two films, line by line, would take half an hour."""

from __future__ import annotations

import hashlib
from pathlib import Path


def digest(path: Path) -> str:
    """What is in a file, in a word."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
