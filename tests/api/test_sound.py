"""Commands for sound: what they print, and one sentence for what cannot be done."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from seedream.api.cli import main


def test_voices_and_sources_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["voices"]) == 0
    assert "bruno" in capsys.readouterr().out
    assert main(["sound", "--list"]) == 0
    assert "thunderclap" in capsys.readouterr().out


def test_a_scene_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEEDREAM_HOME", str(tmp_path))
    assert main(["sound", "rain on a tin roof and a zeebee, 1 s", "--out", str(tmp_path / "r.wav")]) == 0
    told = capsys.readouterr().out
    assert "1.00 s, -20" in told
    assert "rain_tin" in told
    assert "not understood      zeebee" in told


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["speak", "hi", "--out", "x.aiff"], "x.aiff"),
        (["speak", "hi", "--voice", "zorro", "--out", "x.wav"], "zorro"),
        (["speak", "hi", "--mood", "purple", "--out", "x.wav"], "purple"),
        (["speak", "hi", "--cast", "anna", "--out", "x.wav"], "NAME=VOICE"),
        (["speak", "ANNA: Hi.", "--cast", "zed=june", "--out", "x.wav"], "zed"),
        (["sound", "rain", "--duration", "0", "--out", "x.wav"], "length"),
        (["music", "jazz", "--duration", "nan", "--out", "x.wav"], "length"),
        (["speak", "gone.txt", "--out", "x.wav"], "gone.txt"),
        (["music", "lo-fi 999 bpm", "--out", "x.wav"], "999"),
        (["sound", "glorp", "--out", "x.wav"], "no sound that is known"),
        (["sound", "rain"], "--out"),
        (["podcast", "gone.md", "--out", "x.mp3"], "gone.md"),
    ],
)
def test_one_sentence_for_what_cannot_be_done(
    arguments: list[str], words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1


ROOT = Path(__file__).parent.parent.parent
PAGES = {name: (ROOT / "docs" / name).read_text("utf-8") for name in ("sound.md", "music.md")}
COMMANDS = [shlex.split(line) for page in PAGES.values() for line in re.findall(r"^    seedream (.+)$", page, re.MULTILINE)]


def test_the_pages_show_every_command() -> None:
    assert {command[0] for command in COMMANDS} == {"speak", "voices", "music", "sound", "podcast"}


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_commands_of_the_pages_run(command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As written, only shorter."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SEEDREAM_HOME", str(tmp_path / "home"))
    (script,) = re.findall(r"```markdown\n(.+?)```", PAGES["sound.md"], re.DOTALL)
    (tmp_path / "rivers.md").write_text(script.replace("music: calm lo-fi", "music: none"))
    short = ["--duration", "2"] if command[0] in ("music", "sound") and "--list" not in command else []
    assert main([*command, *short]) == 0
    if "--out" in command:
        assert Path(command[command.index("--out") + 1]).stat().st_size > 1000
