"""The critic on a tiny film of three shots: nothing to say of the clean one, and every planted fault is found."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from recipes.faults.patient import Patient
from tests.refinement import staged

from seedream.refinement import Report, assess, read_delivery
from seedream.refinement.consistency.names import distance
from seedream.refinement.media import film_info
from seedream.refinement.quality.defects import find_clicks
from seedream.refinement.quality.watching import watch
from seedream.storage.store import Store
from seedream.types import Audio


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return staged.deliver(tmp_path_factory.mktemp("staged"))


@pytest.fixture
def patient(clean: Path, tmp_path: Path) -> Patient:
    shutil.copytree(clean, tmp_path / "film")
    return Patient(tmp_path / "film")


def _checks(patient: Patient) -> set[str]:
    return {finding.check for finding in assess(read_delivery(patient.folder)).findings}


def _second(change: Callable[[Any], Any]) -> Callable[[list[Any]], list[Any]]:
    return lambda shots: [change(shot) if i == 1 else shot for i, shot in enumerate(shots)]


def test_clean_film_is_left_alone(clean: Path) -> None:
    report: Report = assess(read_delivery(clean))
    assert not report.findings, report.findings
    assert float(report.measures["speech_over_bed_lu"]) > 6


def _grey(shot: Any) -> Any:
    shot[..., :3] = shot[..., :3].mean(-1, keepdims=True)
    return shot


def _flash(shot: Any) -> Any:
    shot[15] = 240
    return shot


def _barred(shots: list[Any]) -> list[Any]:
    for shot in shots:
        shot[:, :12] = shot[:, -12:] = 0
    return shots


def _hangs(shot: Any) -> Any:
    """Six pictures that hardly move any more, and a leap on."""
    for n in range(11, 17):
        shot[n] = np.clip(shot[10] + np.where(np.arange(160)[:, None] % 40 == 7 * n % 40, 12, 0), 0, 255)
    return shot


def _late_cut(shots: list[Any]) -> list[Any]:
    second = np.array(shots[1])
    second[:23] = np.array(shots[0])[::-1][:23]
    return [shots[0], second, shots[2]]


@pytest.mark.parametrize(
    ("check", "change"),
    [
        ("palette", _second(_grey)),
        ("stutter", _second(_hangs)),
        ("pacing", _late_cut),
        ("flash frame", _second(_flash)),
        ("light", _second(lambda shot: np.clip(shot.astype(int) + 60, 0, 255).astype(np.uint8))),
        ("direction", lambda shots: [shots[0][:, :, ::-1], *shots[1:]]),
        ("repetition", lambda shots: [shots[0], shots[0], shots[2]]),
        ("bars", _barred),
        ("stutter", _second(lambda shot: shot[np.arange(30) // 2 * 2])),
        ("ending", lambda shots: [shots[0], shots[1], shots[2][np.minimum(np.arange(30), 40 - np.arange(30))]]),
    ],
)  # fmt: skip
def test_faults_of_the_picture_are_found(patient: Patient, check: str, change: Callable[[list[Any]], list[Any]]) -> None:
    patient.edit_frames(change)
    assert check in _checks(patient)


def _hole(x: Audio) -> Audio:
    x[24_000:38_400] = 0
    return x


@pytest.mark.parametrize(
    ("check", "change"),
    [
        ("offset", lambda x: x + np.float32(0.03)),
        ("channels", lambda x: x * np.array([1, -1], np.float32)),
        ("dropout", _hole),
        ("hiss", lambda x: np.asarray(x + np.random.default_rng(1).normal(0, 0.01, x.shape), np.float32)),
    ],
)  # fmt: skip
def test_faults_of_the_sound_are_found(patient: Patient, check: str, change: Callable[[Audio], Audio]) -> None:
    patient.edit_mix(change)
    assert check in _checks(patient)


def test_missing_music_and_a_drowned_voice_are_found(patient: Patient) -> None:
    patient.edit_stem("music", lambda x: x * 12)
    assert "balance" in _checks(patient)
    patient.edit_stem("music", np.zeros_like)
    assert "music" in _checks(patient)


def test_a_line_that_is_not_spoken_is_found(patient: Patient) -> None:
    patient.edit_stem("voice", lambda x: np.concatenate([x[:96_000], np.zeros_like(x[96_000:])]))
    findings = assess(read_delivery(patient.folder)).findings
    assert {f.fix.change for f in findings if f.check == "voice" and f.fix} == {"line-1", "line-2"}


@pytest.mark.parametrize(
    ("check", "old", "new"),
    [
        ("names", "Berlin", "Berlim"),
        ("captions", "old town", "young pumpkin"),
        ("captions", "The rain falls on the old town.", ""),
        ("captions", "at last.", "at last.\nmore\nand more"),
    ],
)  # fmt: skip
def test_faults_of_captions_are_found(patient: Patient, check: str, old: str, new: str) -> None:
    patient.edit_captions(lambda text: text.replace(old, new))
    assert check in _checks(patient)


@pytest.mark.parametrize(
    ("check", "line", "text"),
    [
        ("repetition", 2, staged.LINES[0]),
        ("tone", 2, "A happy, cheerful and joyful day."),
        ("narration", 1, "I walk home to my own street."),
    ],
)  # fmt: skip
def test_faults_of_the_script_are_found(patient: Patient, check: str, line: int, text: str) -> None:
    patient.edit_record(lambda record: record["script"]["lines"][line].update(text=text))
    assert check in _checks(patient)


def test_what_was_asked_and_is_missing_is_told(patient: Patient) -> None:
    thing = {"id": "drum", "noun": "drum", "look": {}}
    patient.edit_record(lambda record: record["scene_graph"]["entities"].append(thing))
    report = assess(read_delivery(patient.folder))
    assert [f.message for f in report.findings] == ['the request asks for "drum", which is neither shown nor said']
    assert report.passed


def test_style_consistency_off_relaxes_looks_and_nothing_else(patient: Patient) -> None:
    patient.edit_frames(lambda shots: [shots[0], _grey(_flash(shots[1])), shots[2]])
    patient.edit_record(lambda record: record.update(critic={"quality": "high", "consistent": False}))
    assert "flash frame" in _checks(patient)
    assert "palette" not in _checks(patient)


def test_only_shots_that_changed_are_decoded_again(patient: Patient, tmp_path: Path) -> None:
    album, delivery = Store(tmp_path / "album"), read_delivery(patient.folder)
    info = film_info(delivery.film)
    first = watch(delivery, info, album)
    assert first.decoded == (0, 1, 2)
    again = watch(delivery, info, album)
    assert again.decoded == ()
    assert np.allclose(again.looks.table, watch(delivery, info).looks.table)
    patient.edit_record(lambda record: record.update(pictures=["one", "another", "three"]))
    changed = watch(read_delivery(patient.folder), info, album)
    assert changed.decoded == (1,)
    assert np.allclose(changed.looks.table, first.looks.table)


def test_clicks_are_timed() -> None:
    sound = (0.2 * np.sin(np.arange(96_000) * 0.02)).astype(np.float32)
    assert find_clicks(sound) == []
    sound[48_000:48_002] = 0.9
    assert find_clicks(sound) == pytest.approx([1.0], abs=0.01)


def test_distance_of_words() -> None:
    assert [distance("Berlin", word) for word in ("Berlin", "Berlim", "Merlin", "Bern")] == [0, 1, 1, 2]


def test_region_survives_the_record(patient: Patient) -> None:
    data = json.loads((patient.folder / "creation.json").read_text())
    region = {"x": 0.6, "y": 0.1, "width": 0.5, "height": 0.2}
    data["events"] = [{"time_s": 0.5, "kind": "reveal", "source": "headline", "sound": "", "region": region}]
    (patient.folder / "creation.json").write_text(json.dumps(data))
    found = [f for f in assess(read_delivery(patient.folder)).findings if f.check == "overflow"]
    assert found
