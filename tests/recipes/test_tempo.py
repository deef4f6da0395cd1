"""The recipe of the tempo's weights: fitted on some pulses it tells others, and what it writes is what is read."""

from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np
import pytest
from recipes.tempo.__main__ import fit, pulse, right, write

from seedream.sound import tempo


def test_weights_fitted_on_some_pulses_tell_others() -> None:
    weights = fit([pulse(number) for number in range(10)])
    others = [pulse(number) for number in range(10, 14)]
    assert right(weights, others) >= 3
    assert right(-weights, others) == 0


def test_weights_are_written_as_they_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempo, "WEIGHTS", tmp_path / "tempo.toml")
    weights = np.arange(23) / 10
    write(weights, 7, 8)
    table = tomllib.loads((tmp_path / "tempo.toml").read_text("utf-8"))
    assert [*table["onsets"], *table["harmony"], table["tapped"]] == pytest.approx(weights)
