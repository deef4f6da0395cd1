"""Contact sheets take a path and names; a name that nothing has and `--help` write nothing."""

from __future__ import annotations

import pytest

from seedream.rendering.contact_sheets import asked

KNOWN = ("apple", "boat")


def test_a_sheet_is_of_everything_or_of_what_is_named() -> None:
    assert asked(KNOWN, "all.png", "", []) == (["apple", "boat"], "all.png")
    assert asked(KNOWN, "all.png", "", ["one.png", "boat"]) == (["boat"], "one.png")


@pytest.mark.parametrize(("arguments", "code"), [(["--help"], 0), (["one.png", "zeppelin"], 2), (["--every"], 2)])
def test_nothing_is_drawn_for_help_or_a_mistake(arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        asked(KNOWN, "all.png", "a sheet", arguments)
    assert left.value.code == code
    assert code == 0 or capsys.readouterr().err
