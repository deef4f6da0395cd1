"""Style words in requests: what is named as a style is taken, what is a thing in the picture is not."""

from __future__ import annotations

import pytest

from seedream.errors import InputError
from seedream.inputs import read
from seedream.inputs.styling import find_style, style_table

STYLES = {
    "a watercolour of a fox in the snow": ("watercolour", "a fox in the snow"),
    "Watercolor painting of two kids flying a kite": ("watercolour", "two kids flying a kite"),
    "a fox in the snow, watercolour": ("watercolour", "a fox in the snow"),
    "a watercolour fox in the snow": ("watercolour", "a fox in the snow"),
    "a knight fights a dragon in 8-bit style": ("8-bit", "a knight fights a dragon"),
    "pixel art of a ship at sea": ("8-bit", "a ship at sea"),
    "a rocket as a blueprint": ("blueprint", "a rocket"),
    "paper cut: a whale under the moon": ("paper-cut", "a whale under the moon"),
    "a robot in a kitchen in the style of a woodcut": ("woodcut", "a robot in a kitchen"),
    "a children's book illustration of a hedgehog": ("pastel-storybook", "a hedgehog"),
    "make a risograph animation of a bicycle": ("retro-print", "an animation of a bicycle"),
    "flat design, a team in an office": ("flat-editorial", "a team in an office"),
    "chalk drawing of the solar system": ("chalkboard", "the solar system"),
    "a lighthouse in pen and ink": ("ink", "a lighthouse"),
    "a parrot in a jungle, vivid colours": ("vivid", "a parrot in a jungle"),
}
NONE = (
    "a blueprint on a table",
    "a woman paints with watercolours in a park",
    "a watercolour box on a desk",
    "a vintage car on a road",
    "ink on his hands",
    "a black and white cat on a chair",
    "a girl draws with chalk on a blackboard",
    "two children reading a picture book",
    "a coat with pastel colours",
    'a poster reading "pop art"',
    "a sign that says “woodcut, blueprint”",
    "a melancholic character walking through a rain-soaked neon-lit city",
)


@pytest.mark.parametrize("prompt", STYLES)
def test_styles_are_read_and_taken_out(prompt: str) -> None:
    brief = read(prompt)
    assert (brief.intent.style, brief.wish) == STYLES[prompt]
    (said,) = [d for d in brief.decisions if d.key == "style"]
    assert said.by == "user"
    assert said.value == STYLES[prompt][0]


@pytest.mark.parametrize("prompt", NONE)
def test_things_are_no_styles(prompt: str) -> None:
    brief = read(prompt)
    assert brief.intent.style is None
    assert brief.wish == prompt


def test_words_that_say_more_than_a_style_stay() -> None:
    for prompt, style in (("a detective walks in the rain, film noir", "noir"), ("a neon noir street", "neon-noir")):
        brief = read(prompt)
        assert (brief.intent.style, brief.wish) == (style, prompt)


def test_an_option_wins_over_the_words() -> None:
    brief = read("a watercolour of a fox", style="woodcut")
    assert (brief.intent.style, brief.wish) == ("woodcut", "a fox")


@pytest.mark.parametrize(
    ("spelling", "style"),
    [("Paper Cut", "paper-cut"), ("8 bit", "8-bit"), ("neon_noir", "neon-noir"), ("watercolor", "watercolour"), ("Noir", "noir")],
)
def test_names_in_any_spelling(spelling: str, style: str) -> None:
    assert read("a cat", style=spelling).intent.style == style


def test_unknown_names_are_refused_with_the_list() -> None:
    with pytest.raises(InputError, match=r'"oil"') as refused:
        read("a cat", style="oil")
    assert all(style in str(refused.value) for style in style_table())


def test_every_style_is_found_by_its_own_name() -> None:
    for style in style_table():
        found = find_style(f"a cat on a roof in {style} style")
        assert found is not None, style
        assert found.style == style
