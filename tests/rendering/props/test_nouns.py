"""Nouns of everyday prompts: they have drawings of their own, and no other word leads to something that it is not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from seedream.rendering.animals.species import animal, plan_of
from seedream.rendering.props import PROPS, prop_name
from seedream.rendering.props.__main__ import sheet
from seedream.scene.reading import lexicon

OWN = (
    "christmas tree", "jack-o-lantern", "pirate ship", "race car", "steam train", "roller coaster", "ferris wheel", "hotel",
    "birthday cake", "beer", "steak", "ramen", "garlic", "blueberry", "electric guitar", "skeleton", "vending machine", "gavel",
    "passport", "fish tank", "chandelier", "sweater", "high heel", "coral", "seedling", "virus", "microchip", "space station",
    "poppy", "peony", "hydrangea", "paella", "samosa", "onigiri", "churro", "dragon fruit", "fire extinguisher", "kimono",
    "double decker bus", "convertible", "djembe", "marionette", "pickaxe", "paper crane", "torii gate", "lucky cat", "crossbow",
    "statue of liberty", "baobab", "deck chair", "bunk bed",
    "pumpkin carriage", "glass slipper", "mushroom house", "saloon", "wanted poster", "minecart", "world map", "tuning fork",
    "hopscotch grid", "mousetrap", "puppet theater", "paint tube", "wrecking ball", "garden gnome", "spiral staircase",
    "rabbit hutch", "rowing machine", "winners podium", "pizza slice", "gumball machine", "dj desk", "velvet rope", "swan boat",
    "snowplow", "yurt", "dinosaur skeleton", "zebra crossing", "anatomy model",
)  # fmt: skip
"""Nouns that are drawn as themselves."""

MISLEADING = {
    "air conditioner": "pump_bottle", "rice cooker": "oven", "pressure cooker": "oven", "jet ski": "skis", 
    "space shuttle": "rocket",
    "periodic table": "table", "sleeping bag": "bag", "punching bag": "bag", "tea bag": "bag", "magic lamp": "table_lamp",
    "oil lamp": "table_lamp", "trophy cup": "cup", "dragon fruit": "apple", "jack-o-lantern": "lantern", "graduation cap": "cap",
    "search engine": "engine", "stem cell": "cell", "supply chain": "chain", "bank account": "museum",
    "sailing ship": "pirate_ship",
    "paper crane": "crane", "scuba tank": "tank", "drumsticks": "chicken_leg", "roulette wheel": "tire", "hair bow": "bow",
    "folding fan": "fan", "space needle": "needle", "london eye": "eye", "quad bike": "bicycle", "propane tank": "tank",
    "toy train": "train", "birdcage": "bird", "food chain": "chain", "asteroid belt": "belt",
    "water wheel": "tire", "inclined plane": "airplane", "baggage carousel": "carousel", "chocolate fountain": "fountain",
    "window box": "box", "christmas cracker": "cookie", "garden fork": "fork", "wind sock": "sock",
}  # fmt: skip
"""What nouns once were drawn as, or would be by their last word, and are not."""


@pytest.mark.parametrize("noun", OWN)
def test_everyday_nouns_are_drawn_as_themselves(noun: str) -> None:
    name = prop_name(noun)
    assert name == noun.replace("-", " ").replace(" ", "_")
    assert PROPS[name].size > 0


@pytest.mark.parametrize(("noun", "wrong"), MISLEADING.items())
def test_no_noun_becomes_what_it_is_not(noun: str, wrong: str) -> None:
    assert prop_name(noun) != wrong


def test_a_planted_last_word_would_mislead() -> None:
    assert prop_name("quuxish conditioner") == "pump_bottle"  # that is why "air conditioner" has an entry of its own


@pytest.mark.parametrize(
    ("small", "large"),
    [("acorn", "apple"), ("strawberry", "pumpkin"), ("stopwatch", "gavel"), ("unicycle", "race car"), ("race car", "pirate ship"),
     ("passport", "suitcase"), ("birthday cake", "wedding cake"), ("teepee", "hotel"), ("snow globe", "christmas tree")],
)  # fmt: skip
def test_sizes_are_those_of_life(small: str, large: str) -> None:
    a, b = lexicon.drawn_size(small), lexicon.drawn_size(large)
    assert a is not None
    assert b is not None
    assert a[1] < b[1]


@pytest.mark.parametrize(
    "noun", ["capybara", "red panda", "lemur", "hyena", "golden retriever", "puffin", "phoenix", "shrimp", "mosquito"]
)
def test_animals_that_had_no_drawing_have_their_own(noun: str) -> None:
    assert plan_of(noun) is not None
    assert animal(noun).species == noun.replace(" ", "_")
    known = lexicon.noun(noun)
    assert known is not None
    assert known.category == "animal"


def test_the_command_of_the_page_draws_a_sheet(tmp_path: Path) -> None:
    page = (Path(__file__).parents[3] / "docs" / "understanding.md").read_text("utf-8")
    command = re.search(r"^    python -m seedream\.rendering\.props sheet\.png (.+)$", page, re.MULTILINE)
    assert command is not None
    sheet(command[1].split(), str(tmp_path / "sheet.png"))
    assert (tmp_path / "sheet.png").stat().st_size > 5000
