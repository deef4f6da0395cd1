"""Product films as data: content of all categories, beats by duration, cues that are really spoken."""

import re

import pytest

from seedream.errors import InputError
from seedream.scene.product import (
    APP_CATEGORIES,
    AppContent,
    Claim,
    Claims,
    Moment,
    beat_count,
    load_app,
    match_category,
    product_beats,
)
from seedream.types import Mood


def _moments(app: AppContent) -> list[Moment]:
    return [*app.hooks, *app.promises, app.rise, *app.features, app.lifted, app.board, *app.closings]


@pytest.mark.parametrize("category", APP_CATEGORIES)
def test_every_cue_is_spoken_in_the_longest_sentence(category: str) -> None:
    app = load_app(category)
    for moment in _moments(app):
        for alternative in moment.spoken:
            longest = max(alternative, key=lambda text: len(text.split())).lower()
            assert [cue for cue in moment.cues if cue.lower() not in longest] == []


@pytest.mark.parametrize("category", APP_CATEGORIES)
def test_content_is_varied_and_plain(category: str) -> None:
    app = load_app(category)
    assert len(app.hooks) >= 4
    assert len(app.closings) >= 4
    assert len(app.features) == 3
    assert all(len(feature.spoken) >= 3 for feature in app.features)
    words = " ".join(text for moment in _moments(app) for spoken in moment.spoken for text in spoken).lower()
    assert not re.search(r"revolution|game.chang|seamless|unleash|supercharge|cutting.edge|next.level", words)
    for moment in _moments(app):
        assert moment.emphasis.lower() in moment.headline.lower()


@pytest.mark.parametrize(("duration_s", "count"), [(8, 3), (15, 4), (30, 6), (60, 9)])
def test_beats_follow_the_duration(duration_s: float, count: int) -> None:
    beats = product_beats("our new app", load_app("productivity"), duration_s, 1, Mood())
    assert len(beats) == count == beat_count(duration_s)
    assert beats[0].view.kind == "hook"
    assert beats[-1].view.kind == "closing"
    for beat in beats:
        lengths = [len(text.split()) for text in beat.spoken]
        assert lengths == sorted(lengths, reverse=True)
        assert lengths[-1] <= 3.6 * duration_s / count


def test_same_seed_same_film_other_seed_other_words() -> None:
    app = load_app("finance")
    assert product_beats("x", app, 30, 5, Mood()) == product_beats("x", app, 30, 5, Mood())
    hooks = {product_beats("x", app, 30, seed, Mood())[0].view.headline for seed in range(20)}
    assert len(hooks) >= 4


def test_brand_and_audience_of_the_prompt_are_used() -> None:
    app = load_app("garden", brand="Lumen", accent="#123456")
    assert app.domain == "lumen.app"
    spoken = [
        text for seed in range(8) for beat in product_beats("for city gardeners", app, 90, seed, Mood()) for text in beat.spoken
    ]
    assert any("Lumen" in text for text in spoken)
    assert any("for city gardeners" in text for text in spoken)
    assert not any("{" in text or "Verdant" in text for text in spoken)


def test_taps_are_elements_with_their_own_sound() -> None:
    beats = product_beats("x", load_app("travel"), 60, 2, Mood())
    taps = [element for beat in beats for element in beat.view.elements if element.kind == "tap"]
    assert len(taps) == 5
    assert {tap.sound for tap in taps} == {"tap"}


def test_category_from_words() -> None:
    assert match_category("a demo of our banking app that helps with your budget") == "finance"
    assert match_category("an app for plant lovers") == "garden"
    assert match_category("our new thing") == "productivity"


def test_unknown_category_says_what_is_known() -> None:
    with pytest.raises(InputError, match="productivity"):
        load_app("astrology")


@pytest.mark.parametrize("topic", ["a video for our launch", "for 30 seconds", "a film for Instagram", "an app for reading books"])
def test_only_people_are_an_audience(topic: str) -> None:
    app = load_app("garden")
    spoken = [text for seed in range(8) for beat in product_beats(topic, app, 90, seed, Mood()) for text in beat.spoken]
    assert any("for plant lovers" in text for text in spoken)


@pytest.mark.parametrize("category", APP_CATEGORIES)
def test_the_tap_is_spoken_before_what_it_opens(category: str) -> None:
    for feature in load_app(category).features:
        for alternative in feature.spoken:
            longest = max(alternative, key=lambda text: len(text.split())).lower()
            places = [longest.index(cue.lower()) for cue in feature.cues]
            assert places == sorted(places), longest


def test_what_is_claimed_is_said_over_the_screen_that_comes_nearest_to_it() -> None:
    app = load_app("productivity")
    for said, screen in (("It reminds you before they're due.", "checklist"), ("It lets the team talk and message.", "chat")):
        claims = Claims(points=(Claim("One", "It is calm."), Claim("Two", said)))
        beats = product_beats("", app, 15.0, 3, Mood(0.2, 0.3), claims)
        assert [b.view.moment.screen for b in beats if b.view.kind == "tap_through"] == [screen]
