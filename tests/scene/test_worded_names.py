"""Pictures made of words keep names, numbers and facts whole."""

from __future__ import annotations

import pytest

from seedream.scene.sheets.designing import design
from seedream.scene.telling.lessons import is_taught
from seedream.scene.telling.worded import read_worded


@pytest.mark.parametrize(
    ("wish", "headline", "body"),
    [
        ("banner for a podcast about gardening called Dirt Under Nails", "Dirt Under Nails", "Podcast about gardening"),
        ("poster for a jazz concert called Night Moves on 4 May", "Night Moves", "Jazz concert · 4 May"),
        ("a poster for a jazz night on Friday 8 pm at the Blue Door", "Jazz night", "Friday 8 pm · The Blue Door"),
        ("a thumbnail for a video about 5 morning habits", "5 morning habits", ""),
        ("a cover for a podcast called Night Owls", "Night Owls", "Podcast"),
        ("a certificate for the best employee of the month, Anna Berg", "Best employee of the month", "Anna Berg"),
        ("thank you card for 10,000 followers", "Thank you, 10,000 followers", ""),
        ('a quote card: "Done is better than perfect." – our team motto', "“Done is better than perfect.”", "— our team motto"),
    ],
)
def test_names_and_numbers_stay_whole(wish: str, headline: str, body: str) -> None:
    worded = read_worded(wish)
    assert worded is not None
    assert (worded.headline, worded.body, worded.pictured) == (headline, body, "")


def test_a_fact_says_what_its_badge_does_not() -> None:
    page = design("Summer sale", "30 % off all sandals until Sunday", "coral", "light")
    assert page.badge.lower().replace("\n", " ").startswith("30 %")
    assert [d.title for d in page.details] == ["All sandals until Sunday"]


@pytest.mark.parametrize("wish", ["food chain in a pond", "three tips for a better night's sleep"])
def test_a_topic_with_its_place_is_still_a_topic(wish: str) -> None:
    assert is_taught(wish)


@pytest.mark.parametrize("wish", ["a frog in a pond", "black hole in space"])
def test_a_picture_is_no_topic(wish: str) -> None:
    assert not is_taught(wish)


def test_a_flyer_shows_what_it_asks_after() -> None:
    worded = read_worded("a flyer for a lost cat named Milo, reward 100 euros")
    assert worded is not None
    assert (worded.headline, worded.body, worded.pictured) == ("Lost cat", "Milo · Reward 100 euros", "a cat")
    assert read_worded("a poster of a lost boy in a forest") is None


def test_a_title_about_a_topic_has_its_scene_beside_it() -> None:
    worded = read_worded("a header image for a newsletter about spring gardening")
    assert worded is not None
    assert worded.pictured == "a woman watering flowers in a garden"
