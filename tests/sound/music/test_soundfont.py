"""SoundFonts: one is written here, of a single sine, and plays pieces whose samples are looked at."""

import struct
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from seedream.api.cli import main
from seedream.errors import InputError, MissingDependencyError
from seedream.sound.loudness import integrated_lufs
from seedream.sound.music import Note, SoundFont, compose, find_soundfont, perform, read_request, soundfont
from seedream.sound.music.genres import Layer
from seedream.sound.music.midi import program_of
from seedream.sound.music.sampled import play_part

SR = 48_000
SILENCE = 200
"""Samples of silence at the start of the recording."""


def chunk(name: str, data: bytes) -> bytes:
    return name.encode() + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def write_font(path: Path, presets: list[tuple[int, int]]) -> Path:
    """A SoundFont with a sine of middle C under every (bank, program)."""
    period = 184
    tone = 12_000 * np.sin(2 * np.pi * np.arange(40 * period) / period)
    wave = np.concatenate([np.zeros(SILENCE), tone, np.zeros(46)]).astype("<i2").tobytes()
    name = b"sine".ljust(20, b"\0")
    heads = b"".join(name + struct.pack("<HHHIII", program, bank, i, 0, 0, 0) for i, (bank, program) in enumerate(presets))
    heads += name + struct.pack("<HHHIII", 0, 0, len(presets), 0, 0, 0)
    bags = b"".join(struct.pack("<HH", i, 0) for i in range(len(presets) + 1))
    gens = struct.pack("<HH", 41, 0) * len(presets) + b"\0" * 4
    loop = SILENCE + 20 * period, SILENCE + 30 * period
    sample = name + struct.pack("<IIIIIBbHH", 0, SILENCE + 40 * period, *loop, SR, 60, 0, 0, 1)
    parts = {
        "phdr": heads, "pbag": bags, "pmod": b"\0" * 10, "pgen": gens,
        "inst": name + struct.pack("<H", 0) + name + struct.pack("<H", 1), "ibag": struct.pack("<HHHH", 0, 0, 2, 0),
        "imod": b"\0" * 10, "igen": struct.pack("<HHHH", 54, 1, 53, 0) + b"\0" * 4, "shdr": sample + b"\0" * 46,
    }  # fmt: skip
    info = b"INFO" + chunk("ifil", struct.pack("<HH", 2, 1)) + chunk("INAM", b"sine")
    data = b"pdta" + b"".join(chunk(key, value) for key, value in parts.items())
    body = b"sfbk" + chunk("LIST", info) + chunk("LIST", b"sdta" + chunk("smpl", wave)) + chunk("LIST", data)
    path.write_bytes(chunk("RIFF", body))
    return path


@pytest.fixture(scope="module")
def font(tmp_path_factory: pytest.TempPathFactory) -> SoundFont:
    pytest.importorskip("tinysoundfont")
    return SoundFont.load(write_font(tmp_path_factory.mktemp("font") / "sine.sf2", [(0, program_of("felt_piano")), (128, 0)]))


def notes(*starts_s: float, length_s: float = 0.2, velocity: int = 90) -> tuple[Note, ...]:
    return tuple(Note(start, length_s, 60, velocity, "piano") for start in starts_s)


PIANO = Layer("piano", "chords", "felt_piano")


def test_nothing_wished_is_our_own_instruments() -> None:
    assert find_soundfont(None) is None
    assert find_soundfont("") is None
    assert find_soundfont("none") is None


def test_auto_takes_the_largest_of_the_first_place_that_holds_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soundfont, "PLACES", (str(tmp_path / "nothing"), str(tmp_path)))
    with pytest.raises(InputError, match="install one"):
        find_soundfont("auto")
    (tmp_path / "small.sf2").write_bytes(b"1")
    (tmp_path / "large.SF2").write_bytes(b"22")
    (tmp_path / "larger.txt").write_bytes(b"333")
    found = find_soundfont("auto")
    assert found is not None
    assert found.name == "large.SF2"


def test_a_missing_library_is_named_with_its_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tinysoundfont", None)
    with pytest.raises(MissingDependencyError, match="pip install --no-deps tinysoundfont"):
        SoundFont.load(write_font(tmp_path / "sine.sf2", [(0, 0)]))


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["music", "piano, 3 s", "--out", str(tmp_path / "a.wav"), "--soundfont", str(tmp_path / "no.sf2")]) == 2
    said = capsys.readouterr().err
    assert said.startswith("seedream: soundfont: got")
    assert said.count("\n") == 1
    assert not (tmp_path / "a.wav").exists()


def test_a_broken_file_is_no_soundfont(tmp_path: Path, font: SoundFont) -> None:
    whole = font.path.read_bytes()
    bags = bytearray(whole)
    bags[whole.index(b"pbag") + 8] = 200  # a preset that begins beyond its table, which the library would follow
    for name, data in (("empty", b""), ("text", b"RIFF and so on " * 40), ("cut", whole[: len(whole) // 2]), ("bags", bags)):
        path = tmp_path / f"{name}.sf2"
        path.write_bytes(data)
        with pytest.raises(InputError, match="cannot be read as one"):
            SoundFont.load(path)


def test_what_a_soundfont_does_not_have_is_not_replaced(font: SoundFont) -> None:
    with pytest.raises(InputError, match="has no program 49"):
        play_part(font, notes(0.0), replace(PIANO, instrument="strings"), SR)


def test_notes_start_on_the_sample_of_the_score(font: SoundFont) -> None:
    starts = (0.1, 0.52301, 0.9)
    level = np.abs(play_part(font, notes(*starts, length_s=0.1), PIANO, 2 * SR)).max(axis=1)
    for start in starts:
        at = round(start * SR)
        assert level[at - 2400 : at].max() < 1e-6
        assert level[at : at + 24].max() > 0.02 * level.max()


def test_a_note_does_not_depend_on_those_before_it(font: SoundFont) -> None:
    first = font.note(0, 60, 90, 0.2)
    font.note(0, 72, 120, 1.0)
    assert np.array_equal(first, font.note(0, 60, 90, 0.2))


def test_levels_follow_the_velocity_as_with_our_own(font: SoundFont) -> None:
    soft, loud = (np.abs(play_part(font, notes(0.0, velocity=v), PIANO, SR)).max() for v in (45, 90))
    assert loud / soft == pytest.approx(2.0**1.6, rel=0.02)


def test_a_piece_keeps_its_stems_its_loudness_and_its_end(font: SoundFont) -> None:
    score = compose(read_request("solo piano, 6 s", seed=1).plan)
    own, other = perform(score), perform(score, font=font)
    assert set(own.stems) == set(other.stems)
    assert np.abs(np.sum(list(other.stems.values()), axis=0) - other.stereo).max() < 1e-4
    assert np.abs(other.stereo).max() <= 10 ** (-3.0 / 20.0)
    assert np.abs(other.stereo[-1]).max() < 1e-4
    assert integrated_lufs(other.stereo) == pytest.approx(integrated_lufs(own.stereo), abs=1.5)
    assert not np.allclose(own.stereo, other.stereo, atol=0.01)
