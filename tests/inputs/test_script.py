"""Scripts in Markdown: what becomes narration, dialogue, bullets, charts, directions, and what is left out is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedream.inputs.script import parse_script

LINES = st.sampled_from(
    ["# Light", "## Why", "Light bends.", "- one", "1. two", "> Said so", "ANNA: Hello", "ANNA (turning): Hello",
     "BEN: (softly) Yes", "| a | 1 |", "|---|---|", "```py", "```", "CLOSE ON: the cup", "[slow push in]",
     "", "![x](y.png)", "<b>", "---"]
)  # fmt: skip


@pytest.mark.parametrize(
    "line",
    ["ANNA: The train is late.", "Anna: The train is late.", "**ANNA**: The train is late.", 'ANNA: "The train is late."',
     "ANNA (turning to the window): The train is late.", "ANNA: (softly) The train is late."],
)  # fmt: skip
def test_dialogue_is_what_is_said_and_by_whom(line: str) -> None:
    script = parse_script(f"# Station\n\n{line}\n")
    (block,) = script.sections[0].blocks
    assert (block.kind, block.speaker, block.text) == ("dialogue", "Anna", "The train is late.")
    assert any("stage direction" in note for note in script.notes) == ("(" in line)


@pytest.mark.parametrize(
    ("line", "setting"),
    [("INT. KITCHEN - MORNING", "kitchen, morning"), ("EXT. CITY STREET – NIGHT", "city street, night"),
     ("12. INT. THE BAKER'S SHOP - DAY - CONTINUOUS", "the baker's shop, day"), ("int. kitchen", "")],
)  # fmt: skip
def test_a_scene_heading_says_where_it_plays(line: str, setting: str) -> None:
    sections = parse_script(f"{line}\nANNA (30s) sits at the table.\nANNA: Hello.\n").sections
    assert sections[-1].setting == setting
    if setting:
        assert [b.text for b in sections[-1].blocks] == ["Anna sits at the table.", "Hello."]


def test_a_sentence_with_a_bracket_is_no_dialogue() -> None:
    script = parse_script("# Station\n\nThe station (built in 1890) has one rule: wait.\n")
    assert [block.kind for block in script.sections[0].blocks] == ["narration"]


@given(st.lists(LINES | st.text(max_size=30), max_size=20))
def test_any_text_can_be_read_and_every_block_has_something(lines: list[str]) -> None:
    script = parse_script("\n".join(lines))
    assert all(block.text or block.items or block.rows for section in script.sections for block in section.blocks)
