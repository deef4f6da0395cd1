"""Memory, variants and comparison on delivered films: learned by notes, used, said, undone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from recipes.taste.__main__ import look

from seedream import SeedreamEngine
from seedream.api.cli import main
from seedream.api.terminal import summary
from seedream.config import Settings
from seedream.errors import InputError
from seedream.refinement.media import film_info
from tests.digests import digest

SMALL: dict[str, Any] = {"preview": True, "duration": 5}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> SeedreamEngine:
    """An engine of somebody who has refined two films towards warm."""
    home = tmp_path_factory.mktemp("memory-home")
    engine = SeedreamEngine(quality_threshold="draft", settings=Settings(home, workers=1, memory=True))
    for i, prompt in enumerate(("a lighthouse at the sea", "a boy with a kite in a park")):
        film = engine.generate(prompt, out=home / f"film-{i}", **SMALL)
        assert not any(d.by == "memory" for d in film.decisions)
        engine.refine(film, "warmer")
    return engine


def test_a_new_film_is_warmer_says_why_and_forget_undoes_it(engine: SeedreamEngine, tmp_path: Path) -> None:
    prompt = "a woman with a bicycle in a village"
    plain = SeedreamEngine(quality_threshold="draft", settings=engine.settings, memory=False)
    before = look(plain.generate(prompt, out=tmp_path / "before", **SMALL))
    film = engine.generate(prompt, out=tmp_path / "after", **SMALL)
    after = look(film)
    assert after.warmth > before.warmth + 0.01
    assert before.why == ()
    assert "warmer by your usual taste: 2 edits" in summary(film)
    engine.undo(engine.refine(film, "warmer"))
    (known,) = engine.memory.preferences()
    assert known.evidence == {"edit": 2}
    engine.redo(film)
    (known,) = engine.memory.preferences()
    assert known.evidence == {"edit": 3}
    evidence = engine.memory.to_json()
    engine.memory.forget("warm")
    forgotten = look(engine.generate(prompt, out=tmp_path / "forgotten", **SMALL))
    engine.memory.read_json(evidence)
    assert (forgotten.warmth, forgotten.tempo_bpm, forgotten.why) == (before.warmth, before.tempo_bpm, ())


def test_two_versions_side_by_side(engine: SeedreamEngine, tmp_path: Path) -> None:
    film = engine.settings.home / "film-0"
    comparison = engine.compare(film, 1, 2, tmp_path / "beside")
    info = film_info(comparison.film)
    assert info.width > 1.9 * info.height
    assert info.video_duration_s == pytest.approx(5.0, abs=0.3)
    assert comparison.sheet.stat().st_size > 5000
    (warmth,) = (d for d in comparison.differences if d.startswith("warmth"))
    a, b = (float(part) for part in warmth.split(": ")[1].split(" -> "))
    assert b > a
    assert comparison.same_shots == 0
    with pytest.raises(InputError, match="expected two of 1, 2"):
        engine.compare(film, 1, 9, tmp_path / "none")


def test_variants_are_apart_and_one_becomes_the_film(engine: SeedreamEngine, tmp_path: Path) -> None:
    made = engine.variants("a girl with a kite on a hill", tmp_path / "kite", count=2, **SMALL)
    assert made.sheet.exists()
    assert min(made.distances) > 0.03
    assert look(made.films[1]).warmth > look(made.films[0]).warmth
    assert not any(d.by == "memory" and d.key == "taste.warmth" for d in made.films[1].decisions)
    folder = engine.choose(made, 2)
    assert digest(folder / "film.mp4") == digest(made.films[1].video)
    assert engine.versions(folder)[1] == 1
    assert {"calm camera", "slow"} <= {p.name for p in engine.memory.preferences()}
    engine.memory.forget("calm camera")
    engine.memory.forget("slow")


def test_the_context_of_a_film_is_told_and_taken_elsewhere(
    engine: SeedreamEngine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = engine.settings.home / "film-1"
    graph = engine.context(film)
    assert {n.kind for n in graph.nodes.values()} >= {"request", "decision", "entity", "shot", "version"}
    held = graph.decision("note.1.warmth")
    assert held is not None
    assert [n.text for n in graph.why(held.id)] == ["warmer"]
    assert main(["context", str(film), "--why", "kite"]) == 0
    assert "because of: a boy with a kite in a park" in capsys.readouterr().out
    assert main(["context", str(film), "--export", str(tmp_path / "context.json")]) == 0
    copy = tmp_path / "copy"
    copy.mkdir()
    (copy / "creation.json").write_bytes((film / "creation.json").read_bytes())
    assert main(["context", str(copy)]) == 2
    assert main(["context", str(copy), "--import", str(tmp_path / "context.json"), "--page", str(tmp_path / "page.html")]) == 0
    assert engine.context(copy) == graph
    assert "<svg" in (tmp_path / "page.html").read_text()


def test_memory_on_the_command_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    def run(*arguments: str) -> tuple[int, str]:
        code = main(["memory", *arguments])
        heard = capsys.readouterr()
        return code, heard.out + heard.err

    assert run("show") == (0, "memory is off (SEEDREAM_MEMORY); nothing is known yet\n")
    assert run("prefer", "quiet", "music") == (0, "quiet music: from now on, unless a request says otherwise\n")
    code, shown = run("show")
    assert code == 0
    assert "quiet music  0.67      less" not in shown
    assert "quiet music  0.67      quieter music  1 statement" in shown
    assert run("export", str(tmp_path / "taste.json"))[0] == 0
    assert run("off")[1].startswith("memory is off")
    assert run("on")[1] == "memory is on\n"
    assert run("forget", "quiet", "music") == (0, "forgot quiet music: 1 piece of evidence\n")
    assert run("import", str(tmp_path / "taste.json")) == (0, "learned 1 piece of evidence\n")
    code, told = run("forget", "purple")
    assert code == 2
    assert "what is known: quiet music" in told
