"""Shared fixtures: a home folder of its own for every test, and no global memory unless a test asks for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no fault
settings.load_profile("unhurried")
_LONG = 2000


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home: Path = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("SEEDREAM_HOME", str(home))
    monkeypatch.setenv("SEEDREAM_MEMORY", "off")


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """Files that should be the same are told apart in a line: the difference of two films, line by line, takes half an hour."""
    if op != "==" or not (isinstance(left, bytes) and isinstance(right, bytes)) or max(len(left), len(right)) < _LONG:
        return None
    at = next((k for k, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    return [f"{len(left):,} bytes == {len(right):,} bytes", f"they differ from byte {at:,} on"]
