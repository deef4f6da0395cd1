"""The refiner mends by the smallest move that helps, keeps what helped, and leaves everything as it was where nothing does."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from recipes.faults.patient import Patient, read_frames
from tests.digests import digest
from tests.refinement import staged

from seedream.outputs.mux import join_film, write_wav
from seedream.outputs.workshop import cut_segments
from seedream.refinement import Finding, Report, assess, mend, read_delivery
from seedream.refinement.media import decode_audio
from seedream.refinement.refiner.mending import better, moves_for
from seedream.refinement.refiner.moves import MOVES
from seedream.refinement.reporting import write_page
from seedream.types import Audio


class FromClean:
    """A workshop that takes every part from a clean copy of the film, and says what it was asked for."""

    def __init__(self, clean: Path, scratch: Path) -> None:
        self._clean, self._scratch, self.asked = clean, scratch, list[str]()

    def replace_sound(self, folder: Path, mix: Audio) -> None:
        self.asked.append("sound")
        write_wav(folder / "audio.wav", mix)
        film, joined = folder / "film.mp4", self._scratch / "joined.mp4"
        join_film(joined, [(film, len(read_frames(film)))], mix, staged.FRAME, "mended")
        joined.replace(film)

    def replace_shots(self, folder: Path, shots: Sequence[str], *, fresh: bool) -> None:
        self.asked.append(f"{'paint' if fresh else 'take'} {','.join(shots)}")
        starts = [round(s * staged.FRAME.fps) for s in staged.STARTS_S]
        sides = []
        for name, film in (("old", folder / "film.mp4"), ("new", self._clean / "film.mp4")):
            (self._scratch / name).mkdir(exist_ok=True)
            sides.append([piece for piece in cut_segments(film, starts, self._scratch / name) if piece])
        pieces = [new if not shots or f"shot-{i + 1}" in shots else old for i, (old, new) in enumerate(zip(*sides, strict=True))]
        joined = self._scratch / "joined.mp4"
        join_film(joined, pieces, decode_audio(folder / "film.mp4"), staged.FRAME, "mended")
        joined.replace(folder / "film.mp4")

    def _copy(self, folder: Path, *names: str) -> None:
        for name in names:
            shutil.copyfile(self._clean / name, folder / name)

    def make_sound(self, folder: Path) -> None:
        self.asked.append("all sound")
        self._copy(folder, "audio.wav", "film.mp4", *(f"stems/{n}.wav" for n in ("voice", "music", "effects", "ambience")))

    def make_record(self, folder: Path) -> None:
        self.asked.append("record")
        self._copy(folder, "creation.json")

    def make_captions(self, folder: Path) -> None:
        self.asked.append("captions")
        self._copy(folder, "captions.srt", "captions.vtt")


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return staged.deliver(tmp_path_factory.mktemp("staged"))


@pytest.fixture
def patient(clean: Path, tmp_path: Path) -> Patient:
    shutil.copytree(clean, tmp_path / "film")
    return Patient(tmp_path / "film")


@pytest.fixture
def workshop(clean: Path, tmp_path: Path) -> FromClean:
    return FromClean(clean, tmp_path)


def test_a_quiet_mix_gets_its_loudness_and_keeps_its_picture(patient: Patient, workshop: FromClean) -> None:
    patient.edit_mix(lambda x: x * np.float32(0.5))
    before = read_frames(patient.folder / "film.mp4")
    mending = mend(patient.folder, workshop)
    assert [one.move for one in mending.mended] == ["gain"]
    assert mending.after.passed
    assert float(mending.after.measures["loudness_lufs"]) == pytest.approx(-14, abs=0.5)
    assert np.array_equal(before, read_frames(patient.folder / "film.mp4"))


def test_one_bad_shot_is_the_only_one_replaced(patient: Patient, workshop: FromClean) -> None:
    def white(shots: list[np.ndarray]) -> list[np.ndarray]:
        shots[1][15] = 240
        return shots

    patient.edit_frames(white)
    before = read_frames(patient.folder / "film.mp4")
    mending = mend(patient.folder, workshop)
    after = read_frames(patient.folder / "film.mp4")
    assert not mending.after.findings
    assert workshop.asked == ["take shot-2"]
    assert np.array_equal(before[:30], after[:30])
    assert np.array_equal(before[60:], after[60:])


def test_late_captions_are_moved_and_wrong_ones_are_written_again(patient: Patient, workshop: FromClean) -> None:
    patient.edit_captions(lambda text: text.replace("00:00:00", "00:00:09").replace("rain", "pumpkin"))
    mending = mend(patient.folder, workshop)
    assert mending.mended[0].undone == ("shift captions",)
    assert mending.mended[0].move == "captions"
    assert not mending.after.findings


def test_what_cannot_be_mended_leaves_every_file_as_it_was(patient: Patient, tmp_path: Path) -> None:
    thing = {"id": "drum", "noun": "drum", "look": {}}
    patient.edit_record(lambda record: record["scene_graph"]["entities"].append(thing))
    before = {path.name: digest(path) for path in patient.folder.rglob("*") if path.is_file()}
    mending = mend(patient.folder, FromClean(patient.folder, tmp_path))
    assert not mending.helped
    assert mending.mended[0].undone
    assert before == {path.name: digest(path) for path in patient.folder.rglob("*") if path.is_file()}


def test_a_change_that_harms_something_else_is_no_help() -> None:
    click, hum = Finding("click", "blocking", ""), Finding("hum", "warning", "")
    assert better(click, Report((click,)), Report(()))
    assert not better(click, Report((click,)), Report((hum,)))
    assert not better(click, Report((click,)), Report((click,)))


def test_every_move_has_a_name_that_exists() -> None:
    assert {name for names in moves_for().values() for name in names} <= set(MOVES)


def test_report_shows_a_picture_and_a_waveform_at_every_finding(patient: Patient) -> None:
    patient.edit_mix(lambda x: x * np.float32(0.5))
    report = assess(read_delivery(patient.folder))
    page = write_page(patient.folder, report).read_text("utf-8")
    assert page.count("data:image/jpeg;base64,") == len(report.findings) == page.count("<svg")
    assert "1 thing must be mended first." in page
    assert "<code>seedream mend</code>" in page
    assert "http" not in page
    assert str(patient.folder) not in page


def test_report_speaks_plainly(patient: Patient) -> None:
    def white(shots: list[np.ndarray]) -> list[np.ndarray]:
        shots[1][8] = 240
        return shots

    patient.edit_frames(white, only=1)
    patient.edit_captions(lambda text: text.replace("home to", "pumpkin to"))
    page = write_page(patient.folder, assess(read_delivery(patient.folder))).read_text("utf-8")
    assert page.count("<section") == 2
    assert "A single picture flashes up." in page
    assert "at 0:02" in page.split("pumpkin")[1]
    assert "limit 0.<" not in page
    assert "shot-" not in page
