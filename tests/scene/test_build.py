"""Requests as scene graphs: who, where, when, doing what, in how many beats."""

import dataclasses

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.rendering.places import PLACES
from seedream.scene import SceneGraph, build_scene
from seedream.scene.reading.lexicon import data
from seedream.scene.sheets import SheetView
from seedream.scene.shots.views import TitleView, WorldView


def scene(prompt: str | None = None, seed: int = 1, **wishes: object) -> SceneGraph:
    brief = read(prompt, **wishes)  # type: ignore[arg-type]
    return build_scene(understand(brief, encode(brief)), seed)[0]


@pytest.mark.parametrize(
    ("prompt", "place", "time", "weather", "who", "action"),
    [
        ("a melancholic character walking through a rain-soaked neon-lit city", "neon_city", "night", "rain", "character", "walk"),
        ("a cat riding a bicycle on the moon", "moon", "night", "clear", "cat", "ride"),
        ("a barista pouring latte art in a cosy cafe on a rainy morning", "cafe", "day", "rain", "barista", "hold"),
        ("Show a lonely astronaut looking up at the stars", "moon", "night", "clear", "astronaut", "look_up"),
        ("an old lighthouse keeper climbs the stairs in a storm", "sea", "storm", "storm", "lighthouse keeper", "walk"),
        ("Neon jellyfish drift", "underwater", "day", "clear", "jellyfish", "float"),
        ("A samurai stands in a bamboo forest in the fog", "forest", "overcast", "fog", "samurai", "stand"),
        ("Robot watering plants", "garden", "day", "clear", "robot", "hold"),
        ("a lonely wolf howls at the moon on a snowy mountain at night", "snow", "night", "snow", "wolf", "stand"),
    ],
)
def test_who_where_when(prompt: str, place: str, time: str, weather: str, who: str, action: str) -> None:
    graph = scene(prompt)
    assert (graph.place.kind, graph.place.time_of_day, graph.place.weather) == (place, time, weather)
    assert (graph.entities[0].noun, graph.entities[0].action) == (who, action)


def test_counts_colours_and_clothes_go_to_their_nouns() -> None:
    graph = scene("two kids flying a red kite and an old woman with white hair in a yellow raincoat in a meadow")
    kids, kite, woman = graph.entities
    assert (kids.noun, kids.count, kids.look["age"], kids.look["holding"]) == ("kid", 2, "child", "kite")
    assert (kite.noun, kite.colour) == ("kite", "red")
    assert (woman.look["age"], woman.look["gender"], woman.look["hair"], woman.look["coat"]) == (
        "elder",
        "woman",
        "white",
        "yellow",
    )


def test_hero_keeps_look_and_place_in_all_shots_and_framings_vary() -> None:
    graph = scene("a melancholic character walking through a rain-soaked neon-lit city", duration_s=30)
    views = [b.view for b in graph.beats if isinstance(b.view, WorldView)]
    assert len({v.place for v in views}) == 1
    assert len({tuple(sorted(m.look.items())) for v in views for m in v.cast}) == 1
    assert all(m.holding == "umbrella" for v in views for m in v.cast)
    assert {v.framing for v in views} >= {"wide", "medium", "close"}
    assert len({m.facing for v in views for m in v.cast}) == 1


def test_number_of_beats_follows_length_and_pace() -> None:
    short, long = scene("a fox in the forest", duration_s=12), scene("a fox in the forest", duration_s=60)
    assert len(short.beats) < len(long.beats)
    assert 3.5 <= 60 / len(long.beats) <= 5.8
    ids = [b.id for b in long.beats]
    assert len(ids) == len(set(ids))
    assert len(scene("a fox in the forest", duration_s=60, mood="frantic").beats) > len(
        scene("a fox in the forest", duration_s=60, mood="calm").beats
    )


def test_a_story_has_its_five_turns() -> None:
    graph = scene("The story of an old robot in a forest")
    purposes = [b.purpose.split(":")[0] for b in graph.beats]
    assert list(dict.fromkeys(purposes)) == ["setup", "want", "obstacle", "turn", "resolution"]


def test_a_wish_is_tried_and_comes_true_at_the_end() -> None:
    graph = scene("The story of a little robot who wants to fly")
    actions = [m.action for b in graph.beats if isinstance(b.view, WorldView) for m in b.view.cast if m.noun == "robot"]
    assert "jump" in actions
    assert "fly" not in actions[:-1]
    last = graph.beats[-1].view
    assert isinstance(last, WorldView)
    assert last.cast[0].action == "fly"


def test_what_is_not_understood_is_said_and_not_shown() -> None:
    graph = scene("zxqv blorp")
    assert "zxqv blorp" in graph.not_understood
    assert all(isinstance(b.view, TitleView) for b in graph.beats)


def test_an_announcement_shows_what_when_where_and_what_to_do() -> None:
    graph = scene("Join us for the summer party on June 14 at 10 am in the city park")
    titles = {b.id: b.view for b in graph.beats if isinstance(b.view, (TitleView, WorldView))}
    assert titles["what"].headline == "Summer party"
    when = titles["when"]
    assert isinstance(when, SheetView)
    assert (when.headline, [fact.title for fact in when.details]) == ("June 14", ["10 am", "The city park"])
    action = titles["action"]
    assert isinstance(action, SheetView)
    assert (action.headline, action.call) == ("Summer party", "Come along")
    assert any(isinstance(b.view, WorldView) and b.view.place.kind == "park" for b in graph.beats)


def test_products_and_lessons_bring_their_own_words() -> None:
    product = scene("A product demo of our new app called Tandem", duration_s=30, brand="Lumen")
    assert (product.brand, product.title) == ("Lumen", "Lumen")
    lesson = scene("Explain how rainbows form")
    assert all(b.spoken for b in (*product.beats, *lesson.beats))
    unknown = scene("Explain the flux capacitor")
    assert "the flux capacitor" in unknown.not_understood


def test_who_speaks_in_a_dialogue_is_shown_and_says_the_line() -> None:
    beats = [b for b in scene(script="ANNA: Are you there?\n\nTHE PORTER: Yes, I am.\n").beats if b.spoken]
    assert [b.speaker for b in beats] == ["anna", "the_porter"]
    views = [b.view for b in beats if isinstance(b.view, WorldView)]
    assert [[(m.entity_id, m.action, m.look.get("gender")) for m in view.cast] for view in views] == [
        [("anna", "talk", "woman")], [("the_porter", "talk", None)],
    ]  # fmt: skip


def test_scripts_are_spoken_word_by_word() -> None:
    text = "# Rain\nIt rains in the forest.\n\n## Facts\n- Wet\n- Cold\n\n| Day | mm |\n|---|---|\n| Mon | 3 |\n| Tue | 9 |\n"
    graph = scene(script=text)
    assert all(b.verbatim for b in graph.beats if b.spoken)
    assert graph.beats[0].spoken == ("It rains in the forest.",)
    first = graph.beats[0].view
    assert isinstance(first, WorldView)
    assert (first.place.kind, first.headline) == ("forest", "Rain")
    assert any(isinstance(b.view, TitleView) and b.view.bullets == ("Wet", "Cold") for b in graph.beats)


def test_decisions_have_reasons_and_the_same_seed_the_same_scene() -> None:
    brief = read("a red sports car speeds down a coastal highway")
    context = understand(brief, encode(brief))
    first, second = build_scene(context, 5), build_scene(context, 5)
    assert first == second
    assert all(d.reason for d in first[1])
    assert {"place", "palette", "accent", "music_genre", "hero", "beats"} <= {d.key for d in first[1]}
    assert dataclasses.replace(first[0], title="") != first[0]


def test_every_kind_of_place_can_be_painted() -> None:
    assert set(data("places")) <= set(PLACES)
