"""Every command and every snippet of the README is run as written, only smaller and into a folder of its own."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from seedream.api.cli import build_parser, main
from seedream.engine import SeedreamEngine

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = re.findall(r"^    (seedream .+)$", README, re.MULTILINE)
SNIPPETS = re.findall(r"```python\n(.+?)```", README, re.DOTALL)
LESSON = "# Bread\n\n## Yeast\nYeast wakes up in warm water.\n\n- Water\n- Warmth\n"


def test_readme_has_commands_and_snippets() -> None:
    assert len(COMMANDS) >= 6
    assert len(SNIPPETS) == 1


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_of_the_readme_parse(command: str) -> None:
    build_parser().parse_args(shlex.split(command)[1:])


def test_commands_of_the_readme_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One film by prompt, one by script, one still and one check, in the order of the README."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SEEDREAM_WORKERS", "1")
    (tmp_path / "lesson.md").write_text(LESSON)
    small = ["--preview", "--duration", "5", "--quality", "draft"]
    by_kind = {re.sub(r'".*?"', "", c).split("--duration")[0].strip(): shlex.split(c)[1:] for c in reversed(COMMANDS)}
    for arguments in by_kind.values():
        if arguments[0] == "create":
            arguments = [*arguments, *(small if "--script" not in arguments else [*small[:1], *small[3:]])]
        elif arguments[0] == "image":
            arguments = [*arguments[:-4], "--size", "320x180", *arguments[-2:]]
        else:
            assert main(["create", "rain over a neon city", "--out", "out/neon", *small]) == 0
        assert main(arguments) == 0, arguments


def test_snippet_of_the_readme_runs_verbatim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    generate = SeedreamEngine.generate

    def small(self: SeedreamEngine, *args: Any, **wishes: Any) -> Any:
        return generate(self, *args, **{**wishes, "duration": 6, "preview": True})

    monkeypatch.setattr(SeedreamEngine, "generate", small)
    monkeypatch.setenv("SEEDREAM_WORKERS", "1")
    exec(compile(SNIPPETS[0], "README.md", "exec"), {"__name__": "readme"})
    assert (tmp_path / "out" / "demo" / "film.mp4").stat().st_size > 1000


@pytest.mark.parametrize("page", [*sorted(ROOT.glob("docs/*.md")), ROOT / "README.md"], ids=lambda p: p.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8")):
        assert target.startswith("http") or (page.parent / target).exists(), target
