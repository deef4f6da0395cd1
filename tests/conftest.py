"""Shared fixtures: a home folder of its own for every test, and no global memory unless a test asks for it."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home: Path = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("SEEDREAM_HOME", str(home))
    monkeypatch.setenv("SEEDREAM_MEMORY", "off")
