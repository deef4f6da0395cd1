"""The critic passes a clean film and finds every planted fault, measured on encoded and decoded files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from seedream.errors import InputError
from seedream.generators.video.encode import encode_segment
from seedream.outputs.mux import join_film, write_wav
from seedream.refinement import Report, assess, read_delivery
from seedream.refinement.quality.loudness import integrated_lufs
from seedream.types import SAMPLE_RATE_HZ, Audio, FrameSpec

FRAME = FrameSpec(320, 180, 30)
DURATION_S = 6.0
EVENTS_S = (1.0, 2.2, 3.1, 4.0, 5.0)
WORDS_S = ((0.5, 1.6), (2.6, 3.6), (4.4, 5.3))


def _frames(black: tuple[float, float] | None = None) -> list[np.ndarray]:
    """A drifting texture; at every event a bright square begins to glow in the middle."""
    rng = np.random.default_rng(3)
    texture = np.kron(rng.uniform(60, 150, (40, 80)), np.ones((9, 9)))[:180, :]
    frames = []
    for n in range(round(DURATION_S * FRAME.fps)):
        t = (n + 0.5) / FRAME.fps
        luma = np.roll(texture, n, 1)[:, :320].copy()
        glow = max((np.exp(-(t - e) / 0.3) for e in EVENTS_S if t >= e), default=0.0)
        luma[70:110, 140:180] = luma[70:110, 140:180] * (1 - glow) + 250 * glow
        if black and black[0] <= t < black[1]:
            luma[:] = 4
        frames.append(np.repeat(luma.astype(np.uint8)[..., None], 4, 2))
    return frames


def _sound() -> dict[str, Audio]:
    count = round(DURATION_S * SAMPLE_RATE_HZ)
    t = np.arange(count) / SAMPLE_RATE_HZ
    rng = np.random.default_rng(5)
    effects, voice = np.zeros(count), np.zeros(count)
    for e in EVENTS_S:
        effects += np.where(t >= e, np.exp(-np.maximum(t - e, 0) / 0.05), 0) * np.sin(2 * np.pi * 1800 * t) * 0.6
    for start, end in WORDS_S:
        voice += ((t >= start) & (t < end)) * np.sin(2 * np.pi * 220 * t) * (0.3 + 0.1 * np.sin(2 * np.pi * 5 * t))
    music = 0.1 * np.sin(2 * np.pi * 330 * t) + 0.01 * rng.standard_normal(count)
    stems = {"voice": voice, "music": music, "effects": effects, "ambience": np.zeros(count)}
    mix = np.stack([sum(stems.values())] * 2, 1).astype(np.float32)
    gain = 10 ** ((-14 - integrated_lufs(mix)) / 20)
    limited = np.tanh(mix * gain / 0.8) * 0.8
    limited *= 10 ** ((-14 - integrated_lufs(limited)) / 20)
    return {name: signal.astype(np.float32) for name, signal in [*stems.items(), ("mix", limited)]}


def _write(
    folder: Path, sound: dict[str, Audio], film_sound: Audio, frames: list[np.ndarray], caption_shift_s: float = 0.0
) -> None:
    segment = folder / "segment.mp4"
    count = encode_segment(segment, frames, FRAME, "standard", lambda n: None)
    join_film(folder / "film.mp4", [(segment, count)], film_sound, FRAME, "test")
    write_wav(folder / "audio.wav", sound["mix"])
    (folder / "stems").mkdir()
    for name in ("voice", "music", "effects", "ambience"):
        write_wav(folder / "stems" / f"{name}.wav", sound[name])
    stamp = "00:00:0{:.3f}"
    cues = [f"{i}\n{stamp.format(a)} --> {stamp.format(b)}\nsome words".replace(".", ",") for i, (a, b) in enumerate(WORDS_S, 1)]
    (folder / "captions.srt").write_text("\n\n".join(cues) + "\n")
    region = {"x": 140 / 320, "y": 70 / 180, "width": 40 / 320, "height": 40 / 180}
    record = {
        "film": {"duration_s": DURATION_S, "width": 320, "height": 180, "fps": 30, "loudness_lufs": -14.0},
        "storyboard": {"shots": [{"start_s": 0.0}]},
        "events": [
            {"time_s": e, "kind": "tap", "source": f"tap.{i}", "sound": "tap", "region": region} for i, e in enumerate(EVENTS_S)
        ],
    }
    (folder / "creation.json").write_text(json.dumps(record))


@pytest.fixture(scope="module")
def sound() -> dict[str, Audio]:
    return _sound()


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory, sound: dict[str, Audio]) -> Path:
    folder = tmp_path_factory.mktemp("clean")
    _write(folder, sound, sound["mix"], _frames())
    return folder


def _checks(report: Report) -> set[str]:
    return {finding.check for finding in report.blocking}


def test_clean_film_passes_and_is_measured(clean: Path) -> None:
    report = assess(read_delivery(clean))
    assert report.passed, report.findings
    assert report.measures["sync_events_measured"] == len(EVENTS_S)
    assert float(report.measures["sync_mean_ms"]) <= 20
    assert abs(float(report.measures["film_audio_lag_ms"])) <= 1
    assert float(report.measures["loudness_lufs"]) == pytest.approx(-14, abs=0.5)


def test_shifted_sound_is_found(tmp_path: Path, sound: dict[str, Audio]) -> None:
    shift = np.zeros((round(0.08 * SAMPLE_RATE_HZ), 2), np.float32)
    _write(tmp_path, sound, np.concatenate([shift, sound["mix"]])[: len(sound["mix"])], _frames())
    report = assess(read_delivery(tmp_path))
    assert "sync" in _checks(report)
    assert float(report.measures["film_audio_lag_ms"]) == pytest.approx(80, abs=2)
    assert float(report.measures["sync_bias_ms"]) == pytest.approx(-80, abs=20)


def test_black_second_is_found(tmp_path: Path, sound: dict[str, Audio]) -> None:
    _write(tmp_path, sound, sound["mix"], _frames(black=(2.5, 3.5)))
    assert "black" in _checks(assess(read_delivery(tmp_path)))


def test_frozen_picture_is_found(tmp_path: Path, sound: dict[str, Audio]) -> None:
    frames = _frames()
    _write(tmp_path, sound, sound["mix"], [*frames[:60], *[frames[60]] * 60, *frames[120:]])
    assert "frozen" in _checks(assess(read_delivery(tmp_path)))


def test_clipped_sound_is_found(tmp_path: Path, sound: dict[str, Audio]) -> None:
    _write(tmp_path, sound, np.clip(sound["mix"] * 6, -1, 1), _frames())
    assert {"loudness", "true peak"} & _checks(assess(read_delivery(tmp_path)))


def test_late_captions_are_found(clean: Path, tmp_path: Path) -> None:
    folder = tmp_path / "late"
    shutil.copytree(clean, folder)
    text = (folder / "captions.srt").read_text()
    for a, b in WORDS_S:
        for t in (a, b):
            text = text.replace(f"00:00:0{t:.3f}".replace(".", ","), f"00:00:0{t + 0.2:.3f}".replace(".", ","))
    (folder / "captions.srt").write_text(text)
    assert "captions" in _checks(assess(read_delivery(folder)))


def test_missing_folder_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(Exception, match=r"creation\.json"):
        read_delivery(tmp_path)


@pytest.mark.parametrize("name", ["film.mp4", "audio.wav", "stems/voice.wav", "captions.srt", "creation.json"])
@pytest.mark.parametrize("data", [None, bytes(range(256)) * 20])
def test_hostile_or_missing_files_are_one_sentence(clean: Path, tmp_path: Path, name: str, data: bytes | None) -> None:
    folder = tmp_path / "hostile"
    shutil.copytree(clean, folder)
    if data is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(data)
    with pytest.raises(InputError, match=name.split("/")[-1]) as caught:
        assess(read_delivery(folder))
    assert "\n" not in str(caught.value)
