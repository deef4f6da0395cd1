"""Plans that are kept: a note that cannot be done plans nothing, and nothing but our own values is read back."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest

from seedream import SeedreamEngine, films
from seedream.config import Settings
from seedream.films import shelf
from seedream.outputs import Progress
from seedream.storage.hashing import digest_of


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> SeedreamEngine:
    return SeedreamEngine(quality_threshold="draft", settings=Settings(tmp_path_factory.mktemp("shelf"), workers=1), memory=False)


def test_a_refused_note_plans_nothing(engine: SeedreamEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    film = engine.preview("a fox walks through a forest", duration=4, out=engine.settings.home / "film")

    def never(*_: object, **__: object) -> films.Plan:
        raise AssertionError("planned again")

    monkeypatch.setattr(shelf, "plan_film", never)
    refused = engine.refine(film.folder, "make it photorealistic")
    assert refused.reading is not None
    assert refused.reading.refused
    assert refused.version == film.version
    again = films.planned(engine._open(film), engine.store, Progress(), sync=True)
    assert digest_of(again.board, again.script) == digest_of(film.storyboard, film.script)


def test_a_plan_that_holds_something_else_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "x.plan"
    path.write_bytes(pickle.dumps(os.path.join))
    with pytest.raises(pickle.UnpicklingError, match="values of our own types"):
        shelf._read(path)
