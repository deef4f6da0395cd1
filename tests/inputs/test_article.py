"""Articles: sentences are the text's own, leaning ones do not stand alone, numbers, lists and quotations become what they are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from seedream.errors import InputError
from seedream.inputs import read
from seedream.inputs.article import read_article, split_sentences

REEF = """# Coral reefs

Coral reefs are underwater cities built by tiny animals. They cover less than 1% of the ocean floor, yet a quarter of all marine
species live there. This is remarkable. The Great Barrier Reef stretches over 344,400 square kilometres off the coast of Australia.

## How a reef grows

A coral polyp is a small animal with a soft body and a hard cup of limestone. Most reefs grow only about one centimetre a year,
so a large reef is thousands of years old. In 1998 the first warm summer came.

> People protect what they love.
> — Jacques Cousteau

## What threatens them

When the water becomes too warm, corals lose their algae and turn white. In 2016, heat killed 29% of the shallow corals.

- Warm water: it drives out the algae that feed the coral.
- Overfishing, which takes the fish that keep algae short
- Pollution

## License

MIT, see the file.
"""


def test_every_sentence_is_the_texts_own() -> None:
    script, decisions = read_article(REEF, None)
    own = " ".join(REEF.split())
    said = [b.text for s in script.sections for b in s.blocks if b.kind == "narration"]
    assert said
    assert all(sentence in own for text in said for sentence in split_sentences(text))
    assert not any("This is remarkable" in text for text in said)
    assert {d.key: d.value for d in decisions}["text.left_out"] == "License"


def test_blocks_become_what_they_should() -> None:
    script, _ = read_article(REEF, None)
    blocks = [b for s in script.sections for b in s.blocks]
    assert script.title == "Coral reefs"
    assert [(b.text, b.speaker) for b in blocks if b.kind == "quote"] == [("People protect what they love.", "Jacques Cousteau")]
    counters = [b.rows[1] for b in blocks if b.kind == "chart"]
    assert ("square kilometres", "344,400") in counters
    assert ("of the shallow corals", "29%") in counters
    assert not any(row[1].startswith("1%") or "1998" in row[1] for row in counters)  # "less than 1%" would be another number
    assert next(b.items for b in blocks if b.kind == "bullets")[0] == "Warm water"


def test_a_shorter_film_says_less() -> None:
    def words(duration_s: float) -> int:
        script, _ = read_article(REEF, duration_s)
        return sum(len(b.text.split()) for s in script.sections for b in s.blocks if b.kind == "narration")

    assert words(25) < 0.75 * words(90)


def test_plain_text_has_headings_too() -> None:
    text = "Bees\n\nBees fly far. A bee visits many flowers each day in summer.\n\nHoney\n\nHoney is made of nectar by many bees."
    script, _ = read_article(text, None)
    assert (script.title, [s.heading for s in script.sections]) == ("Bees", ["Bees", "Honey"])


def test_abbreviations_end_no_sentence() -> None:
    assert split_sentences("Dr. Li saw e.g. 3.5 bees. They flew.") == ["Dr. Li saw e.g. 3.5 bees.", "They flew."]


def test_a_text_makes_a_lesson_and_no_second_script(tmp_path: Path) -> None:
    path = tmp_path / "reef.md"
    path.write_text(REEF, "utf-8")
    brief = read(None, text=path)
    assert (brief.kind, brief.title) == ("lesson", "Coral reefs")
    with pytest.raises(InputError, match="a script and a text"):
        read(None, text=path, script=path)
    with pytest.raises(InputError, match="not a file"):
        read(None, text=tmp_path / "none.md")


def test_crowded_tables_and_long_code_are_left_out() -> None:
    code = "\n".join(f"line {i}" for i in range(20))
    text = f"# T\n\nA tool does a job for you.\n\n```\n{code}\n```\n\n| a | b | c |\n|---|---|---|\n| x | | |\n| | | y |\n"
    script, _ = read_article(text, None)
    assert not re.findall("code|table", " ".join(b.kind for s in script.sections for b in s.blocks))
