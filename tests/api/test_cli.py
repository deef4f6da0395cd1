"""The command line: one clear sentence and exit code 2 for whatever the user can mend."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from seedream.api.cli import main


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["create", ""], "empty"),
        (["create", "..."], "without words"),
        (["create", "x" * 100_000], "at most"),
        (["create", "a cat", "--duration", "0"], "duration"),
        (["create", "a cat", "--duration", "-5"], "duration"),
        (["create", "a cat", "--duration", "86400"], "duration"),
        (["create", "a cat", "--aspect", "0:1"], "0:1"),
        (["create", "a cat", "--aspect", "16-9"], "16:9"),
        (["create", "a cat", "--fps", "1000"], "fps"),
        (["create", "a cat", "--style", "no-such-style"], "expected one of"),
        (["create", "a cat", "--voice-name", "nobody"], "expected one of"),
        (["create", "--script", "/no/such/file.md"], "not a file"),
        (["create", "a cat", "--music", "/no/such/song.wav"], "not a file"),
        (["create", "a cat", "--music", __file__], "damaged"),
        (["create", "a cat", "--voice-over", "/no/such/take.wav"], "not a file"),
        (["create", "a cat", "--transcript", __file__], "without a recording"),
        (["image", "a cat", "--out", "cat.png", "--size", "huge"], "2K"),
        (["check", "/no/such/folder"], "creation.json"),
        (["refine", "/no/such/folder", "warmer"], "creation.json"),
        (["undo", "/no/such/folder"], "creation.json"),
        (["redo", "/no/such/folder"], "creation.json"),
        (["versions", "/no/such/folder"], "creation.json"),
    ],
)
def test_bad_input_is_one_sentence_and_code_2(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    printed = capsys.readouterr().err.strip()
    assert printed.startswith("seedream: ")
    assert said in printed
    assert len(printed.splitlines()) == 1
    assert "Traceback" not in printed


def test_unreadable_script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "binary.md").write_bytes(bytes(range(256)))
    assert main(["create", "--script", str(tmp_path / "binary.md")]) == 2
    assert "UTF-8" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_unwritable_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tmp_path.chmod(0o500)
    assert main(["create", "a cat", "--out", str(tmp_path / "out")]) == 2
    assert "--out" in capsys.readouterr().err


def test_folder_that_is_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "taken").write_text("not a folder")
    assert main(["create", "a cat", "--out", str(tmp_path / "taken" / "out")]) == 2
    assert "--out" in capsys.readouterr().err


def test_import_is_instant() -> None:
    import subprocess
    import sys

    code = "import sys, seedream; sys.exit(any(m in sys.modules for m in ('numpy', 'skia', 'spacy', 'av', 'onnxruntime')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_missing_system_library_names_the_remedy(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from seedream.engine import SeedreamEngine

    def broken(self: SeedreamEngine, *args: object, **options: object) -> None:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(SeedreamEngine, "generate", broken)
    assert main(["create", "a cat"]) == 2
    assert "apt-get install libegl1" in capsys.readouterr().err
