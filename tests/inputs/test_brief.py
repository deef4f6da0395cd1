"""Requests, wishes and scripts as read: what is understood, and the errors that say what to do."""

from pathlib import Path
from typing import Any

import pytest

from seedream.errors import AspectRatioError, InputError
from seedream.inputs import Intent, frame_spec, read


@pytest.mark.parametrize(
    ("prompt", "duration_s", "aspect", "wish"),
    [
        ("a 20-second film of a cat on the moon", 20.0, None, "a film of a cat on the moon"),
        ("a dog in the town square, vertical, half a minute", 30.0, (9.0, 16.0), "a dog in the town square"),
        ("a square video of a horse", None, (1.0, 1.0), "a video of a horse"),
        ("a robot dances, for TikTok", None, (9.0, 16.0), "a robot dances"),
        ("30s product demo of TidyTask", 30.0, None, "product demo of TidyTask"),
        ("a 1980s film of a dancer", None, None, "a 1980s film of a dancer"),
        ("a boy runs for ten seconds and falls", None, None, "a boy runs for ten seconds and falls"),
        ("a girl in a square", None, None, "a girl in a square"),
        ("her phone rings. dramatic 25 seconds", 25.0, None, "her phone rings. dramatic"),
        ("a stray dog goes home. 30s melancholic then hopeful", 30.0, None, "a stray dog goes home. melancholic then hopeful"),
        ("a storm rolls in, 20 seconds", 20.0, None, "a storm rolls in"),
        ("he waits, only 5 seconds left on the clock", None, None, "he waits, only 5 seconds left on the clock"),
    ],
)
def test_length_and_shape_are_read_from_the_words(prompt: str, duration_s: float | None, aspect: Any, wish: str) -> None:
    brief = read(prompt)
    assert (brief.intent.duration_s, brief.intent.aspect, brief.wish) == (duration_s, aspect, wish)


def test_options_win_over_words() -> None:
    brief = read("a 20-second vertical film of a fox, without music", duration_s=8, aspect="1:1", music=True)
    assert (brief.intent.duration_s, brief.intent.aspect, brief.intent.music) == (8.0, (1.0, 1.0), True)


@pytest.mark.parametrize(
    ("aspect", "size"),
    [("16:9", (1920, 1080)), ("9:16", (1080, 1920)), ("1.85:1", (1998, 1080)), ("2:3", (1080, 1620)), ("21:9", (2520, 1080))],
)
def test_frames_have_even_sides_and_the_asked_shape(aspect: Any, size: tuple[int, int]) -> None:
    frame = frame_spec(read("a cat", aspect=aspect).intent)
    assert (frame.width, frame.height) == size
    odd = frame_spec(Intent(aspect=(4.0, 5.0), resolution=361))
    assert odd.width % 2 == odd.height % 2 == 0


@pytest.mark.parametrize(
    ("wishes", "words"),
    [
        ({"aspect": "16-9"}, 'got "16-9"; expected "W:H" such as "16:9"'),
        ({"aspect": "0:1"}, "must be positive"),
        ({"aspect": "9:1"}, "at most 4:1"),
        ({"duration_s": 0}, "more than 0"),
        ({"duration_s": 4000}, "at most 3600"),
        ({"fps": 5}, "from 12 to 60"),
        ({"resolution": 4000}, "from 360 to 2160"),
        ({"voice_name": "bob"}, "expected one of heart"),
        ({"style": "cubist"}, "expected one of illustrated"),
        ({"quality": "best"}, "draft, standard, high"),
        ({"kind": "opera"}, "cinematic, product"),
        ({"colour": "red"}, "unknown option"),
        ({"accent": "reddish"}, "such as"),
        ({"language_model": {"url": "ollama", "model": "x"}}, "http"),
    ],
)
def test_bad_wishes_say_what_was_expected(wishes: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=words.replace("(", r"\(")):
        read("a cat", **wishes)


def test_aspect_errors_are_of_their_own_kind() -> None:
    with pytest.raises(AspectRatioError):
        read("a cat", aspect="5:1")


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("", "empty"),
        ("  \n ", "empty"),
        ("?!", "without words"),
        ("a\x07cat", "U\\+0007"),
        ("x " * 10_001, "as the script"),
    ],
)
def test_bad_prompts_say_what_to_do(prompt: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        read(prompt)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a melancholic character walking through a city", "cinematic"),
        ("A thoughtful product demo showcasing our new app", "product"),
        ("Explain how rainbows form", "lesson"),
        ("The story of a boy who lost his dog", "story"),
        ("Join us for the open day on June 14", "announcement"),
    ],
)
def test_kind_is_inferred_with_a_reason_and_can_be_overridden(prompt: str, kind: str) -> None:
    brief = read(prompt)
    assert brief.kind == kind
    assert next(d for d in brief.decisions if d.key == "kind").reason
    assert read(prompt, kind="story").kind == "story"


SCRIPT = """---
duration: 1:30
---
# The Water Cycle
Water [moves](http://example.org). ![drop](drop.png)

## Steps
- Evaporation
- Condensation
  in clouds

| Month | Rain |
|---|---|
| Jan | 30 |
| Feb | 45 mm |

ANNA: "Why does it rain?"
```python
print(1)
```
"""


def test_markdown_becomes_sections_and_blocks(tmp_path: Path) -> None:
    path = tmp_path / "water.md"
    path.write_text(SCRIPT, "utf-8")
    brief = read(script=path)
    assert brief == read(script=SCRIPT)
    assert (brief.title, brief.intent.duration_s, brief.kind) == ("The Water Cycle", 90.0, "lesson")
    first, steps = brief.script or ()
    assert first.narration == "Water moves."
    assert [b.kind for b in steps.blocks] == ["bullets", "chart", "dialogue", "code"]
    assert steps.blocks[0].items == ("Evaporation", "Condensation in clouds")
    assert steps.blocks[1].rows[2] == ("Feb", "45 mm")
    assert (steps.blocks[2].speaker, steps.blocks[2].text) == ("Anna", "Why does it rain?")
    assert any("pictures" in note for note in brief.notes)
    assert any("links" in note for note in brief.notes)


def test_unreadable_scripts_are_refused(tmp_path: Path) -> None:
    (tmp_path / "binary.md").write_bytes(b"\xff\xfe\x00\x01")
    (tmp_path / "empty.md").write_text("\n\n")
    for name, words in (("missing.md", "not a file"), ("binary.md", "UTF-8"), ("empty.md", "without any words")):
        with pytest.raises(InputError, match=words):
            read(script=tmp_path / name)
