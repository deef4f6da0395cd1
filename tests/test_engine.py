"""The main job on tiny films: everything promised is delivered, resumes, and is the same again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from seedream import SeedreamEngine
from seedream.config import Settings
from seedream.outputs import Creation
from seedream.refinement.media import decode_audio, film_info
from tests.digests import digest

PROMPT = "a melancholic character walking through a rain-soaked neon-lit city"
FILES = {
    "film.mp4", "audio.wav", "poster.png", "storyboard.png", "captions.srt", "captions.vtt", "script.md", "creation.json",
    "stems/voice.wav", "stems/music.wav", "stems/effects.wav", "stems/ambience.wav",
}  # fmt: skip


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("engine-home")


def _engine(home: Path, **options: bool) -> SeedreamEngine:
    return SeedreamEngine(quality_threshold="draft", settings=Settings(home, workers=1), **options)


@pytest.fixture(scope="module")
def film(home: Path) -> Creation:
    return _engine(home).generate(PROMPT, duration=6, preview=True, out=home / "film")


def test_everything_promised_is_there(film: Creation) -> None:
    assert all((film.folder / name).stat().st_size > 50 for name in FILES)
    info = film_info(film.video)
    assert (info.width, info.height, info.codec) == (320, 180, "h264")
    assert info.video_duration_s == pytest.approx(6.0, abs=0.1)
    assert film.report.passed, film.report.findings
    assert film.scene_graph.place.kind == "neon_city"
    assert film.captions.read_text().count("-->") >= 1
    assert film.text.startswith("# ")


def test_record_tells_what_was_asked_and_decided(film: Creation) -> None:
    record = json.loads((film.folder / "creation.json").read_text())
    assert record["brief"]["prompt"] == PROMPT
    assert all(d["reason"] for d in record["decisions"])
    assert {d["key"] for d in record["decisions"]} >= {"kind", "mood", "place"}
    assert record["versions"]["seedream"]
    assert record["credits"]
    assert str(film.folder) not in json.dumps(record)


def test_sound_and_picture_are_not_empty(film: Creation) -> None:
    audio = decode_audio(film.video)
    assert len(audio) / 48_000 == pytest.approx(6.0, abs=0.1)
    assert np.sqrt((audio**2).mean()) > 0.02


def test_same_again_from_an_empty_store_and_after_losing_a_shot(film: Creation, home: Path, tmp_path: Path) -> None:
    first = digest(film.video)
    again = _engine(tmp_path / "home").generate(PROMPT, duration=6, preview=True, out=tmp_path / "again")
    assert digest(again.video) == first
    shots = sorted((home / "store" / "shot").rglob("*.json"))
    untouched = {p: p.stat().st_mtime_ns for p in (home / "store" / "shot").rglob("*.mp4") if p.stem != shots[0].stem}
    shots[0].unlink()
    resumed = _engine(home).generate(PROMPT, duration=6, preview=True, out=tmp_path / "resumed")
    assert digest(resumed.video) == first
    assert all(p.stat().st_mtime_ns == stamp for p, stamp in untouched.items())


def test_without_sync_the_sound_differs(film: Creation, home: Path, tmp_path: Path) -> None:
    apart = _engine(home, cross_modal_sync=False).generate(PROMPT, duration=6, preview=True, out=tmp_path / "apart")
    assert not np.allclose(decode_audio(apart.video), decode_audio(film.video), atol=1e-3)


def test_without_style_consistency_looks_change_between_shots(film: Creation, home: Path, tmp_path: Path) -> None:
    loose = _engine(home, style_consistency=False).generate(PROMPT, duration=6, preview=True, out=tmp_path / "loose")
    assert loose.storyboard == film.storyboard
    assert digest(loose.image) != digest(film.image)
    assert digest(loose.audio) == digest(film.audio)


def test_still_has_the_size_asked_for(home: Path, tmp_path: Path) -> None:
    import skia

    path = _engine(home).image("a red umbrella on the beach at sunset", tmp_path / "still.png", size="320x200")
    image = skia.Image.open(str(path))
    assert (image.width(), image.height()) == (320, 200)


def _interruptible() -> None:
    """Ctrl-C reaches the command even where the tests run in the background, for which shells switch it off."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _command(home: Path, *arguments: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "SEEDREAM_HOME": str(home), "SEEDREAM_WORKERS": "2"}
    return subprocess.Popen(
        [sys.executable, "-m", "seedream.api.cli", *arguments], env=environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=_interruptible,
    )  # fmt: skip


@pytest.mark.parametrize("kill", [signal.SIGINT, signal.SIGKILL])
def test_stopped_in_the_middle_leaves_nothing_half_and_resumes(film: Creation, tmp_path: Path, kill: signal.Signals) -> None:
    home, out = tmp_path / "home", tmp_path / "out"
    arguments = ("create", PROMPT, "--duration", "6", "--preview", "--quality", "draft", "--out", str(out))
    process = _command(home, *arguments)
    for _ in range(6000):  # the first shot is there or half there: others, the sound and the film are still to come
        if any(path.is_file() for path in (home / "store" / "shot").rglob("*")):
            break
        time.sleep(0.005)
    process.send_signal(kill)
    said = process.communicate(timeout=30)
    assert process.returncode == (130 if kill == signal.SIGINT else -signal.SIGKILL), said
    assert not (out / "film.mp4").exists()
    second = _command(home, *arguments)
    printed, _ = second.communicate(timeout=120)
    assert second.returncode == 0
    assert "film.mp4" in printed
    assert digest(out / "film.mp4") == digest(film.video)
