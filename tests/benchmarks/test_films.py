"""The benchmark of films finds what was planted: sounds, steps beside their sounds, beats that were written down."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from benchmarks.measures import Row, Watched, critic_rows, footfall_rows, nearest, onsets

from benchmarks import films, own_sound
from seedream.refinement.delivery import PromisedEvent
from seedream.refinement.quality.regions import RegionChange
from seedream.sound import effects
from seedream.types import SAMPLE_RATE_HZ, Audio, Rect

STEPS_S = (0.5, 1.1, 1.7, 2.3, 2.9, 3.5)


def _stem(times_s: tuple[float, ...]) -> Audio:
    placed = [effects.PlacedEffect(t, "step_wet", seed=i) for i, t in enumerate(times_s)]
    stem: Audio = effects.render(placed, 5.0).mean(1)
    return stem


def _watched(sounds_s: np.ndarray) -> Watched:
    none = np.zeros(0)
    events = (PromisedEvent(t, "step", "a", "step_wet", Rect(0.4, 0.8, 0.2, 0.1)) for t in STEPS_S)
    return Watched(none, tuple(RegionChange(e, none, none, none, none) for e in events), sounds_s, np.zeros(9, np.float32))


def test_bursts_of_a_stem_are_found_where_they_begin() -> None:
    found = onsets(_stem(STEPS_S))
    assert found == pytest.approx(STEPS_S, abs=0.015)
    assert len(onsets(np.zeros(SAMPLE_RATE_HZ, np.float32))) == 0


def test_footfalls_and_sounds_that_part_are_counted() -> None:
    def counted(shift_s: float) -> list[str]:
        return [row.measured for row in footfall_rows(_watched(np.array(STEPS_S) + shift_s))]

    assert counted(0.01) == ["6 of 6", "10 ms", "0 of 6"]
    assert counted(0.2) == ["0 of 6", "6 of 6"]


def test_nearest_is_signed_and_nothing_is_infinitely_far() -> None:
    assert nearest(np.array([1.0, 2.0]), np.array([1.1, 1.9])) == pytest.approx([0.1, -0.1])
    assert np.isinf(nearest(np.array([1.0]), np.zeros(0))).all()


def test_the_song_is_a_midi_file_whose_beats_are_known() -> None:
    beats = np.array(own_sound.beats_s())
    assert len(beats) == 36
    assert np.diff(beats) == pytest.approx(60 / 108)
    track = own_sound._track(9, 0, [(0.0, 0.5, 36, 100), (1.0, 0.5, 38, 100)])
    assert track == bytes(
        [0, 0xC9, 0, 0, 0x99, 36, 100, 0x81, 0x70, 0x89, 36, 0, 0x81, 0x70, 0x99, 38, 100, 0x81, 0x70, 0x89, 38, 0]
    ) + (b"\x00\xff\x2f\x00")


def test_what_the_critic_did_not_find_is_said() -> None:
    rows = critic_rows({"sync_mouths_r": 0.5, "sync_mouths_chance_r": 0.25}, ("sync_mouths_r", "sync_mouths_ms"))
    assert [(row.measured, row.limit) for row in rows] == [("0.5", "chance: 0.25"), ("not found", "± 60 ms")]


def test_a_missing_tool_is_one_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(own_sound, "SOUND_FONT", Path("nowhere.sf2"))
    assert films.main() == 2
    assert re.fullmatch(r".*nowhere\.sf2 is missing; install both with `apt-get install .*`\n", capsys.readouterr().err)


def test_the_page_keeps_its_words_around_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "films.md"
    page.write_text("before\n\n<!-- table -->\nold\n<!-- end -->\n\nafter\n")
    monkeypatch.setattr(films, "PAGE", page)
    films.write_page(films.table([(films.Film("a. film", {}), 10.0, [Row("what", "1 ms", "≤ 2 ms")])]))
    text = page.read_text()
    assert text.startswith("before")
    assert text.endswith("after\n")
    assert "| a. film | what | 1 ms | ≤ 2 ms |" in text
    assert "old" not in text
