"""Notes on a finished film, measured on the delivered files: what was asked for moves, everything else stays to the bit."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from seedream import SeedreamEngine
from seedream.config import Settings
from seedream.errors import InputError
from seedream.outputs import Creation
from seedream.refinement.media import film_info
from seedream.scene.shots.views import WorldView
from tests.digests import digest

Pictures = NDArray[np.float32]
PROMPT = "a melancholic man walking a dog through a rain-soaked neon-lit city"


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> SeedreamEngine:
    return SeedreamEngine(quality_threshold="draft", settings=Settings(tmp_path_factory.mktemp("refine-home"), workers=1))


@pytest.fixture(scope="module")
def film(engine: SeedreamEngine) -> Creation:
    return engine.generate(PROMPT, duration=12, preview=True, out=engine.settings.home / "film")


@pytest.fixture
def copy(film: Creation, tmp_path: Path) -> Path:
    """The film in a folder of its own, memory included, so that tests do not see each other's versions."""
    return film.save(tmp_path / "film")


def _packets(film: Path) -> list[tuple[int, bytes]]:
    """Picture packets as (time in ticks, digest)."""
    with av.open(str(film)) as container:
        packets = [p for p in container.demux(video=0) if p.pts is not None]
        return [(int(p.pts or 0), hashlib.sha256(bytes(p)).digest()) for p in packets]


def _same(a: Path, b: Path, creation: Creation, index: int) -> bool:
    """Whether a shot's packets are the same in two films that are timed alike."""
    shot, fps = creation.storyboard.shots[index], creation.storyboard.fps
    first, last = round(shot.start_s * fps), round(shot.end_s * fps)
    return _packets(a)[first:last] == _packets(b)[first:last]


def _frames(film: Path, start_s: float, end_s: float) -> Pictures:
    """Decoded pictures `(N, H, W, 3)` of a span, 0..1."""
    with av.open(str(film)) as container:
        pictures = [f.to_ndarray(format="rgb24") for f in container.decode(video=0) if start_s <= float(f.time or 0) < end_s]
    return np.stack(pictures).astype(np.float32) / 255.0


def _shot_frames(folder: Path, creation: Creation, index: int) -> Pictures:
    shot = creation.storyboard.shots[index]
    return _frames(folder / "film.mp4", shot.start_s, shot.end_s)


def _warmth(pictures: Pictures) -> float:
    red, _, blue = pictures.mean((0, 1, 2))
    return float(red - blue)


def _stem_db(folder: Path, name: str) -> float:
    samples, _ = soundfile.read(folder / "stems" / f"{name}.wav")
    return float(20 * np.log10(np.sqrt((samples**2).mean()) + 1e-9))


def test_one_shot_of_several_changes_and_the_others_stay_to_the_bit(engine: SeedreamEngine, film: Creation, copy: Path) -> None:
    made = engine.refine(copy, "make the second shot much warmer and brighter")
    assert made.version == 2
    assert made.changes == ("shot 2: much warmer", "shot 2: brighter")
    count = len(film.storyboard.shots)
    assert made.kept_shots == tuple(i for i in range(count) if i != 1)
    assert [_same(film.video, made.video, film, i) for i in range(count)] == [i != 1 for i in range(count)]
    before, after = _shot_frames(film.folder, film, 1), _shot_frames(copy, made, 1)
    assert _warmth(after) > _warmth(before) + 0.04
    assert after.mean() > before.mean() * 1.12
    assert digest(copy / "audio.wav") == digest(film.audio)
    assert digest(copy / "captions.srt") == digest(film.captions)


@pytest.mark.parametrize(
    ("note", "measure", "sign"),
    [
        ("shot 2 colder", _warmth, -1),
        ("shot 2 darker", lambda p: float(p.mean()), -1),
        ("more contrast in shot 2", lambda p: float(p.mean(3).std()), 1),
        ("less colour in shot 2", lambda p: float((p.max(3) - p.min(3)).mean()), -1),
        ("shot 2 in black and white", lambda p: float((p.max(3) - p.min(3)).mean()), -1),
    ],
)
def test_grades_move_the_picture_where_asked(
    engine: SeedreamEngine, film: Creation, copy: Path, note: str, measure: Callable[[Pictures], float], sign: int
) -> None:
    made = engine.refine(copy, note)
    before, after = (measure(_shot_frames(c.folder, film, 1)) for c in (film, made))
    assert sign * (after - before) > 0.15 * abs(before)
    assert _same(film.video, made.video, film, 0)


def test_less_rain_is_seen_and_heard_in_its_shot_alone(engine: SeedreamEngine, film: Creation, copy: Path) -> None:
    made = engine.refine(copy, "much less rain in the second shot")
    shot = film.storyboard.shots[1]
    before, after = _shot_frames(film.folder, film, 1), _shot_frames(copy, made, 1)
    flicker = [float(np.abs(np.diff(p.mean(3), axis=0)).mean()) for p in (before, after)]
    assert flicker[1] < flicker[0]
    heard = []
    for folder in (film.folder, copy):
        samples, rate = soundfile.read(folder / "stems" / "ambience.wav")
        inside = samples[round((shot.start_s + 0.6) * rate) : round((shot.end_s - 0.6) * rate)]
        power = np.abs(np.fft.rfft(inside.mean(1) * np.hanning(len(inside)))) ** 2
        hertz = np.fft.rfftfreq(len(inside), 1 / rate)
        heard.append(float(np.sqrt(power[(hertz > 1500) & (hertz < 8000)].sum())))
    assert heard[1] < 0.7 * heard[0]
    assert made.kept_shots == tuple(i for i in range(len(film.storyboard.shots)) if i != 1)


def test_levels_change_the_sound_and_no_picture(engine: SeedreamEngine, film: Creation, copy: Path) -> None:
    made = engine.refine(copy, "music much quieter, no footsteps")
    assert _packets(made.video) == _packets(film.video)
    others = [
        _stem_db(copy, "voice") - _stem_db(film.folder, "voice"),
        _stem_db(copy, "ambience") - _stem_db(film.folder, "ambience"),
    ]
    drop = _stem_db(copy, "music") - _stem_db(film.folder, "music") - others[0]
    assert drop == pytest.approx(-10.8, abs=0.3)
    assert others[0] == pytest.approx(others[1], abs=0.3)
    assert _stem_db(copy, "effects") < -100
    assert made.report.measures["loudness_lufs"] == pytest.approx(-14.0, abs=0.6)


def test_undo_and_redo_give_the_same_bytes(engine: SeedreamEngine, film: Creation, copy: Path) -> None:
    names = ("film.mp4", "audio.wav", "captions.srt", "poster.png", "storyboard.png", "script.md", "stems/music.wav")
    first = {name: digest(copy / name) for name in names}
    engine.refine(copy, "colder")
    second = {name: digest(copy / name) for name in names}
    engine.refine(copy, "remove the dog")
    assert engine.undo(copy).version == 2
    assert {name: digest(copy / name) for name in names} == second
    assert engine.undo(copy).version == 1
    assert {name: digest(copy / name) for name in names} == first
    with pytest.raises(InputError, match="nothing to undo"):
        engine.undo(copy)
    assert engine.redo(copy).version == 2
    assert engine.redo(copy).version == 3
    with pytest.raises(InputError, match="nothing to redo"):
        engine.redo(copy)
    known, now = engine.versions(copy)
    assert [(v.number, v.parent, v.note) for v in known] == [(1, 0, ""), (2, 1, "colder"), (3, 2, "remove the dog")]
    assert now == 3


def test_what_is_removed_is_gone_from_graph_words_and_pictures(engine: SeedreamEngine, film: Creation, copy: Path) -> None:
    made = engine.refine(copy, "remove the dog")
    assert [e.id for e in made.scene_graph.entities] == ["man"]
    assert not any(m.noun == "dog" for s in made.storyboard.shots if isinstance(s.view, WorldView) for m in s.view.cast)
    assert "dog" not in " ".join(line.text for line in made.script.lines).lower()
    assert "dog" in json.dumps(json.loads((film.folder / "creation.json").read_text())["storyboard"])
    assert '"dog' not in json.dumps(json.loads((copy / "creation.json").read_text())["storyboard"])
    worlds = [s for s in film.storyboard.shots if isinstance(s.view, WorldView)]
    shown = next(s.index for s in worlds if isinstance(s.view, WorldView) and any(m.noun == "dog" for m in s.view.cast))
    after, before = _shot_frames(copy, made, shown), _shot_frames(film.folder, film, shown)
    middle = min(len(after), len(before)) // 2  # it walks: over the whole shot it would be a blur
    assert np.abs(after[middle] - before[middle]).max() > 0.15


def test_content_is_replaced_recoloured_counted_and_added(engine: SeedreamEngine, copy: Path) -> None:
    made = engine.refine(copy, "replace the dog with a fox, make the man's coat red and add two cats")
    graph = made.scene_graph
    nouns = {e.id: (e.noun, e.count) for e in graph.entities}
    assert nouns["dog"] == ("fox", 1)
    assert nouns["cat"] == ("cat", 2)
    assert dict(next(e for e in graph.entities if e.id == "man").look)["coat"] == "red"
    wide = next(s.view for s in made.storyboard.shots if isinstance(s.view, WorldView) and s.view.framing == "wide")
    assert [m.noun for m in wide.cast].count("cat") == 2
    assert not made.reading or not made.reading.refused


def test_lengths_follow_the_note(engine: SeedreamEngine, film: Creation, copy: Path) -> None:
    longer = engine.refine(copy, "make it 14 seconds")
    assert film_info(longer.video).video_duration_s == pytest.approx(14.0, abs=0.1)
    held = engine.refine(copy, "hold the last shot 2 seconds longer")
    assert held.storyboard.duration_s == pytest.approx(16.0, abs=0.6)
    assert film_info(held.video).video_duration_s == pytest.approx(held.storyboard.duration_s, abs=0.1)
    for a, b in zip(longer.storyboard.shots[:-1], held.storyboard.shots[:-1], strict=True):
        assert a.duration_s == pytest.approx(b.duration_s)
    assert held.report.passed, held.report.findings


def test_order_of_shots_changes_with_their_words(engine: SeedreamEngine, film: Creation, copy: Path) -> None:
    made = engine.refine(copy, "swap the first and the second shot")
    assert [s.beat_id for s in made.storyboard.shots][:2] == [s.beat_id for s in film.storyboard.shots][1::-1]
    assert made.storyboard.duration_s == pytest.approx(film.storyboard.duration_s, abs=0.05)
    spoken = [line.beat_id for line in made.script.lines]
    assert spoken == [s.beat_id for s in made.storyboard.shots if s.lines]
    assert made.report.passed, made.report.findings


def test_vertical_format(engine: SeedreamEngine, copy: Path) -> None:
    made = engine.refine(copy, "make it vertical for reels")
    info = film_info(made.video)
    assert (info.width, info.height) == (180, 320)
    assert made.report.passed, made.report.findings


def test_words_of_one_line_change_and_no_cut_moves(engine: SeedreamEngine, film: Creation, copy: Path) -> None:
    made = engine.refine(copy, 'the second line should say "He walks on."')
    assert made.script.lines[1].text == "He walks on."
    assert [s.start_s for s in made.storyboard.shots] == [s.start_s for s in film.storyboard.shots]
    assert "He walks on." in made.captions.read_text()


def test_silence_keeps_the_cuts(engine: SeedreamEngine, film: Creation, copy: Path) -> None:
    made = engine.refine(copy, "no narrator")
    assert made.script.lines == ()
    assert _stem_db(copy, "voice") < -100
    assert [s.start_s for s in made.storyboard.shots] == [s.start_s for s in film.storyboard.shots]


@pytest.mark.parametrize("note", ["remove the elephant", "translate it into French", "thanks, lovely", "shot 12 warmer"])
def test_impossible_notes_change_nothing(engine: SeedreamEngine, film: Creation, copy: Path, note: str) -> None:
    before = {p: (p.stat().st_mtime_ns, digest(p)) for p in copy.rglob("*") if p.suffix in {".mp4", ".wav", ".json", ".srt"}}
    made = engine.refine(copy, note)
    assert made.changes == ()
    assert made.version == 1
    assert made.reading is not None
    assert made.reading.refused
    assert {p: (p.stat().st_mtime_ns, digest(p)) for p in before} == before
    assert len(engine.versions(copy)[0]) == 1


def test_record_and_context_say_what_was_changed_and_why(engine: SeedreamEngine, copy: Path) -> None:
    engine.refine(copy, "warmer, and music quieter")
    record = json.loads((copy / "creation.json").read_text())
    assert record["version"] == 2
    assert [e["operation"] for e in record["edits"]] == ["warmth", "level"]
    decided = [d for d in record["decisions"] if d["key"].startswith("note.")]
    assert [(d["by"], d["reason"]) for d in decided] == [("user", 'you said "warmer"'), ("user", 'you said "music quieter"')]
    assert {d["key"] for d in record["decisions"]} >= {"kind", "mood", "place"}


def test_a_question_is_asked_and_its_answer_counts(engine: SeedreamEngine, copy: Path) -> None:
    asked: list[str] = []

    def ask(question) -> int:  # type: ignore[no-untyped-def]
        asked.extend(label for label, _ in question.options)
        return 1

    made = engine.refine(copy, "warmer, less rain in the second shot", ask=ask)
    assert len(asked) == 2
    assert made.changes[0] == "warmer"
    assert made.changes[1].startswith("shot 2")


def test_a_folder_without_a_film_is_one_clear_sentence(engine: SeedreamEngine, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"creation\.json"):
        engine.refine(tmp_path, "warmer")


def _command(home: Path, arguments: Sequence[str]) -> subprocess.Popen[str]:
    environment = {**os.environ, "SEEDREAM_HOME": str(home), "SEEDREAM_WORKERS": "1"}
    return subprocess.Popen([sys.executable, "-m", "seedream.api.cli", *arguments], env=environment, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)  # fmt: skip


@pytest.mark.parametrize("after_s", [0.0, 0.6])
def test_killed_while_refining_leaves_a_usable_version(engine: SeedreamEngine, film: Creation, copy: Path, after_s: float) -> None:
    before = digest(copy / "film.mp4")
    process = _command(engine.settings.home, ["refine", str(copy), "colder and darker", "--yes"])
    for _ in range(800):
        if (copy / ".next").exists() or process.poll() is not None:
            break
        time.sleep(0.02)
    time.sleep(after_s)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=30)
    known, now = engine.versions(copy)
    assert now in {v.number for v in known}
    assert now == 2 or digest(copy / "film.mp4") == before
    made = engine.refine(copy, "colder")
    assert made.changes == ("colder",)
    assert not (copy / ".next").exists()


def test_the_command_line_says_what_happened(engine: SeedreamEngine, copy: Path) -> None:
    def run(*arguments: str) -> tuple[int, str]:
        process = _command(engine.settings.home, arguments)
        printed, _ = process.communicate(timeout=120)
        return process.returncode, printed

    code, printed = run("refine", str(copy), "colder, and remove the elephant")
    assert code == 0
    assert "changed   colder" in printed
    assert "no elephant" in printed
    assert run("refine", str(copy), "remove the elephant")[0] == 1
    assert "version 1" in run("undo", str(copy))[1]
    assert "->   1" in run("versions", str(copy))[1]
