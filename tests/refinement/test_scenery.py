"""What places show of themselves is not missing; what nobody shows or says is."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from recipes.faults.patient import Patient
from tests.refinement import staged

from seedream.refinement import assess, read_delivery
from seedream.refinement.promise import Promise, PromisedShot
from seedream.refinement.quality.scenery import scenery


def _shown(kind: str, hour: str, weather: str, wording: str = "", style: str = "") -> set[str]:
    shot = PromisedShot("shot-1", 0, 2, "cut", "WorldView", "wide", f"{kind}|{hour}|{weather}|0", (), wording)
    return scenery(Promise(shots=(shot,), style=style))


def test_a_clear_night_has_a_moon_and_a_rainy_one_has_not() -> None:
    assert {"moon", "star"} <= _shown("river", "night", "clear")
    assert "moon" not in _shown("river", "night", "rain")
    assert "moon" not in _shown("river", "day", "clear")
    assert "moon" not in _shown("library", "night", "clear")


def test_a_place_shows_what_it_is_called_and_what_it_draws() -> None:
    assert {"wheat", "field"} <= _shown("field", "day", "clear", "wheat field")
    assert "skyscraper" in _shown("city_night", "night", "clear")
    assert "neon" in _shown("library", "day", "clear", style="neon-noir")
    title = PromisedShot("shot-1", 0, 2, "cut", "TitleView", "", "", (), "", "Plan meetings")
    assert scenery(Promise(shots=(title,))) == {"plan", "meetings"}


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return staged.deliver(tmp_path_factory.mktemp("staged"))


def test_only_what_is_not_there_is_missed(clean: Path, tmp_path: Path) -> None:
    shutil.copytree(clean, tmp_path / "film")
    patient = Patient(tmp_path / "film")

    def ask(record: dict[str, Any]) -> None:
        things = ("street", "puddle", "accordion")
        record["scene_graph"]["entities"] += [{"id": noun, "noun": noun, "look": {}} for noun in things]
        record["scene_graph"]["place"]["kind"] = "city_night"
        for shot in record["storyboard"]["shots"]:
            shot["view"]["place"]["kind"] = "city_night"

    patient.edit_record(ask)
    missed = [f.message for f in assess(read_delivery(patient.folder)).findings if f.check == "coverage"]
    assert missed == ['the request asks for "accordion", which is neither shown nor said']
