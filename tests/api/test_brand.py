"""Commands for brands: an example is written once, a check measures and draws, mistakes exit with 2."""

import re
import shlex
from pathlib import Path

import pytest
from tests.inputs.picture_files import flat, save

from seedream.api.cli import build_parser, main
from seedream.inputs.pictures import read_picture


def test_the_example_passes_its_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kit = tmp_path / "brand.toml"
    assert main(["brand", "init", str(kit)]) == 0
    assert main(["brand", "check", str(kit)]) == 0
    said = capsys.readouterr().out
    assert "accent on ground: 4." in said
    sheet = read_picture(tmp_path / "brand.png")
    assert (sheet.width, sheet.height) == (1920, 1200)
    assert main(["brand", "init", str(kit)]) == 2
    assert "exists already" in capsys.readouterr().err


def test_weak_colours_and_a_lost_logo_are_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(tmp_path / "logo.png", flat(64, 64, (250, 250, 250), 128))
    kit = tmp_path / "pale.toml"
    kit.write_text(
        'name = "Halm"\n[colours]\naccent = "#ffe14d"\nink = "#aaaaaa"\nsecond = "#ffe050"\n[logo]\nlight = "logo.png"\n'
    )
    assert main(["brand", "check", str(kit), "--sheet", str(tmp_path / "sheet.png")]) == 1
    said = capsys.readouterr().out
    weak = [line for line in said.splitlines() if line.strip().startswith("weak")]
    assert [line.split("weak  ")[1].split(":")[0] for line in weak] == [
        "ink on ground", "accent on ground", "accent and second colour", "logo on light ground"
    ]  # fmt: skip
    assert all(";" in line for line in weak)  # a remedy each
    assert (tmp_path / "sheet.png").is_file()


def test_mistakes_exit_with_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kit = tmp_path / "bad.toml"
    kit.write_text('name = "Halm"\n[colours]\naccent = "yellow"\n')
    for arguments in (
        ["brand", "check", str(kit)],
        ["create", "a film", "--brand", str(kit)],
        ["brand", "check", str(tmp_path / "no.toml")],
    ):
        assert main(arguments) == 2
        assert "\n" not in capsys.readouterr().err.strip()
    assert main(["create", "a film", "--image", str(tmp_path / "no.png")]) == 2
    assert "is not a file" in capsys.readouterr().err


def test_pictures_may_be_given_several_times() -> None:
    for command in (["create", "x"], ["image", "x", "--out", "a.png"]):
        options = build_parser().parse_args([*command, "--image", "a.png", "--image", "b.png", "--brand", "brand.toml"])
        assert [str(path) for path in options.images] == ["a.png", "b.png"]


def test_commands_of_the_page_parse_and_those_for_brands_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = (Path(__file__).parents[2] / "docs" / "brand.md").read_text("utf-8")
    commands = [shlex.split(line)[1:] for line in re.findall(r"^    (seedream .+)$", page, re.MULTILINE)]
    assert len(commands) >= 5
    monkeypatch.chdir(tmp_path)
    for arguments in commands:
        build_parser().parse_args(arguments)
        if arguments[0] == "brand":
            assert main(arguments) == 0
    assert (tmp_path / "brand.png").is_file()
