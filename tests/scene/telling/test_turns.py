"""Requests that tell what happens step by step are told in their own words, with whoever is meant by "she" and "it"."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.reading.parse import parse
from seedream.scene.shots.views import TitleView, WorldView
from seedream.scene.telling.turns import OWN, PLAIN, Turn, turns_of

SCIENCE_FAIR = "a girl builds a robot for the science fair, it breaks the night before, she repairs it and wins first prize"


def _turns(wish: str) -> tuple[Turn, ...]:
    vector = encode(read(wish))
    parsed = parse(read(wish).wish, vector.vector, vector.mood, True)
    return turns_of(parsed.wish, parsed.entities)


def _graph(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def test_every_step_is_a_sentence_and_pronouns_are_understood() -> None:
    turns = _turns(SCIENCE_FAIR)
    assert [t.said for t in turns] == [
        "A girl builds a robot for the science fair.", "It breaks the night before.", "She repairs it.", "She wins first prize.",
    ]  # fmt: skip
    assert [t.meant for t in turns[1:]] == [
        "the robot breaks the night before.", "the girl repairs the robot.", "the girl wins first prize.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("a little bear is afraid of the dark, meets a firefly and is not afraid anymore", "It meets a firefly."),
        ("a knight walks through the desert, finds an old well, then a camel comes and carries him home", "It carries him home."),
        ("a day in the life of a baker: he wakes up at dawn, bakes bread and sells it", "A baker wakes up at dawn."),
        ("Isaac Newton sitting under a tree when an apple falls down and he discovers gravity", "Then an apple falls down."),
    ],
)  # fmt: skip
def test_clauses_get_their_own_subject(wish: str, said: str) -> None:
    assert said in [t.said for t in _turns(wish)]


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("a fox walks through a forest at dawn", ["A fox walks through a forest at dawn."]),
        ("a cat sleeping on a sofa while rain falls outside", ["A cat sleeping on a sofa while rain falls outside."]),
        ("a bowl of apples, pears and plums", ["A bowl of apples, pears and plums."]),
        ("three days in Iceland, waterfalls, black sand beaches", ["Three days in Iceland.", "Waterfalls.", "Black sand beaches."]),
        ("a quiet tea house, steam rising, a woman reading letters, cozy and warm",
         ["A quiet tea house.", "Steam is rising.", "A woman is reading letters."]),
        ("a cat who steals socks from the whole street", ["A cat steals socks from the whole street."]),
        ("a dog named Biscuit waits by the window until the family comes home",
         ["A dog named Biscuit waits by the window until the family comes home."]),
        ("1 in 5 children goes to bed hungry, $10 feeds a family, donate to Full Plate",
         ["1 in 5 children goes to bed hungry.", "$10 feeds a family.", "Donate to Full Plate."]),
        ("we collect your scraps every Tuesday, turn them into soil, and bring a bag back to you",
         ["We collect your scraps every Tuesday.", "We turn them into soil.", "We bring a bag back to you."]),
    ],
)  # fmt: skip
def test_everything_is_said_in_the_order_of_the_request(wish: str, said: list[str]) -> None:
    assert [t.said for t in _turns(wish)] == said


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("Every morning, Tom runs along the river. One rainy night, a thief climbs in.",
         ["Every morning, Tom runs along the river.", "One rainy night, a thief climbs in."]),
        ("When the oven breaks, the whole village brings bread", ["The oven breaks.", "The whole village brings bread."]),
        ("old fisherman waits for rain at dusk", ["An old fisherman waits for rain at dusk."]),
        ("grandmother teaches me to bake apple pie", ["Grandmother teaches me to bake apple pie."]),
        ("Two pairs of feet, one rhythm", ["Two pairs of feet, one rhythm."]),
        ("The children catch the letters and bring them back", ["The children catch the letters.", "They bring them back."]),
    ],
)  # fmt: skip
def test_what_says_when_belongs_to_what_happens_then(wish: str, said: list[str]) -> None:
    assert [t.said for t in _turns(wish)] == said


def test_it_is_what_was_acted_on() -> None:
    told = _turns("Maya finds an old bicycle in her grandfather's barn. She cleans it and rides it through the village.")
    assert [t.meant for t in told][1:] == ["Maya cleans the bicycle.", "Maya rides the bicycle through the village."]
    assert "She searches." in [t.said for t in _turns("a little fox loses her red scarf, searches, and finds it")]


def _worlds(graph: SceneGraph) -> dict[str, WorldView]:
    return {b.spoken[0]: b.view for b in graph.beats if b.spoken and isinstance(b.view, WorldView)}


def test_who_is_followed_goes_along_and_goes_on() -> None:
    worlds = _worlds(_graph("Tom runs along the river. A stray dog follows him over the bridge. Two pairs of feet, one rhythm."))
    for said in ("A stray dog follows him over the bridge.", "Two pairs of feet, one rhythm."):
        assert {(m.noun, m.action) for m in worlds[said].cast} == {("dog", "walk"), ("tom", "walk")}


def test_what_is_lost_is_not_worn_until_it_is_found() -> None:
    wish = "A little fox in a red scarf walks through the forest. The fox loses the scarf. The fox finds the scarf."
    worlds = _worlds(_graph(wish))
    worn = ["scarf" in m.look for view in worlds.values() for m in view.cast if m.noun == "fox"]
    assert worn[-3:] == [True, False, True]


@pytest.mark.parametrize(
    ("wish", "weather"),
    [("an old fisherman waits for rain by the sea", "clear"), ("a bear walks through the forest before night falls", "clear"),
     ("an old fisherman waits in the rain by the sea", "rain")],
)  # fmt: skip
def test_what_is_still_to_come_is_not_seen(wish: str, weather: str) -> None:
    place = _graph(wish).place
    assert place.weather == weather
    assert place.time_of_day != "night"


def test_somebody_by_name_is_as_tall_as_anybody() -> None:
    cast = next(iter(_worlds(_graph("Anna walks along the beach. She finds a shell.")).values())).cast
    assert [m.height for m in cast if m.noun == "anna"] == [1.0]


def test_she_is_whoever_can_be_meant() -> None:
    told = _turns("Grandpa Joe teaches his granddaughter Lily how to fish, and she catches her first trout")
    assert [t.meant for t in told][1] == "the granddaughter catches her first trout."


def test_quotations_are_set_in_type_with_who_says_them() -> None:
    quoted = '"We cut our reporting time to two hours" says Dana Wright, CFO of Northwind. "It just works" says Tom Hill, baker'
    graph = _graph(f"Customer testimonials: {quoted}")
    views = [b.view for b in graph.beats if isinstance(b.view, TitleView)]
    assert [(v.headline, v.body) for v in views] == [
        ("We cut our reporting time to two hours", ""), ("Dana Wright", "CFO of Northwind"),
        ("It just works", ""), ("Tom Hill", "baker"),
    ]  # fmt: skip
    assert graph.beats[1].spoken == ("Dana Wright, CFO of Northwind.",)
    assert len(graph.beats) == len(views)


def test_a_single_quotation_is_one_page_with_who_says_it() -> None:
    graph = _graph('Customer testimonial: "We cut our reporting time to two hours" says Dana Wright, CFO of Northwind')
    pages = [b.view for b in graph.beats if isinstance(b.view, TitleView)]
    assert [(v.headline, v.body) for v in pages] == [
        ("“We cut our reporting time to two hours”", "— Dana Wright, CFO of Northwind"),
    ]  # fmt: skip
    assert graph.beats[0].spoken == ("Dana Wright, CFO of Northwind.",)


def test_a_story_begins_with_whom_it_is_about_and_ends_with_them() -> None:
    graph = _graph("A bedtime story for children about a little owl named Pip who can't sleep because the moon is too bright")
    assert graph.beats[0].spoken[0].startswith("This is the story of a little owl named Pip. Pip can't sleep")
    assert "asleep" in graph.beats[-1].spoken[0]
    assert all(any(m.noun == "owl" for m in b.view.cast) for b in graph.beats if isinstance(b.view, WorldView))


def test_what_names_a_price_says_nothing_but_its_own_words() -> None:
    graph = _graph("Case study: a sunny house with a garden and a view. It was sold for $640,000 in a week.")
    assert all(beat.subject in (PLAIN, "") for beat in graph.beats)
    assert graph.beats[-1].spoken == ("It was sold for $640,000 in a week.",)


def test_nobody_is_seen_before_the_request_names_them() -> None:
    graph = _graph("A foggy harbour at dawn, empty boats, an old sailor smokes his pipe")
    casts = [[m.noun for m in b.view.cast] for b in graph.beats if b.subject == OWN and isinstance(b.view, WorldView)]
    assert "sailor" not in casts[0]
    assert "sailor" in casts[-1]


def test_a_film_shows_and_says_its_turns() -> None:
    graph = _graph(SCIENCE_FAIR)
    spoken = [b for b in graph.beats if b.spoken]
    assert [b.spoken[0] for b in spoken] == [t.said for t in _turns(SCIENCE_FAIR)]
    shown = [{m.noun for m in b.view.cast} for b in spoken if isinstance(b.view, WorldView)]
    assert shown[0] == {"girl", "robot"}
    assert shown[1] == {"girl", "robot"}  # the robot breaks, and the girl is there
    looks = {m.look.get("age") for b in graph.beats if isinstance(b.view, WorldView) for m in b.view.cast if m.noun == "girl"}
    assert looks == {"child"}


def test_somebody_of_history_is_a_person_called_by_name() -> None:
    graph = _graph("Marie Curie working in a laboratory at night, she finds a glowing glass and smiles, then she writes it down")
    hero = graph.entities[0]
    assert (hero.category, hero.look["gender"], hero.look["name"]) == ("person", "woman", "Marie Curie")
    own = [beat.spoken for beat in graph.beats if beat.subject == OWN]
    assert own[0] == ("Marie Curie is working in a laboratory at night.",)


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("a woman stops, kneels and takes the dog home", ["A woman stops.", "She kneels.", "She takes the dog home."]),
        ("a chef burns a pie, panics and tries again. funny", ["A chef burns a pie.", "The chef panics.", "The chef tries again."]),
        ("a woman sits down and cries, then her phone rings. sad", ["A woman sits down.", "She cries.", "Her phone rings."]),
        ("a boy sits on a bench and reads. warm autumn light", ["A boy sits on a bench.", "He reads."]),
        ("the train has left. a man and a woman sit on a bench", ["The train has left.", "A man and a woman sit on a bench."]),
    ],
)
def test_verbs_that_look_like_nouns_are_told_and_words_on_the_manner_are_not(wish: str, said: list[str]) -> None:
    assert [t.said for t in _turns(wish)] == said


def test_who_did_the_step_before_goes_on_and_they_are_both() -> None:
    turns = _turns("an old man sits on a park bench, a little boy sits down next to him and shares his sandwich, they laugh")
    assert [t.meant for t in turns[2:]] == ["the boy shares his sandwich.", "the man and the boy laugh."]


def test_whoever_sits_down_next_to_somebody_is_on_the_same_seat() -> None:
    graph = _graph("an old man sits on a park bench, a little boy sits down next to him and they laugh together. 20 seconds")
    view = next(b.view for b in graph.beats if b.spoken and b.spoken[0].startswith("A little boy"))
    assert isinstance(view, WorldView)
    seated = {m.noun: m for m in view.cast}
    assert seated["boy"].action == seated["man"].action == "sit"
    assert "bench" in (seated["boy"].by, seated["man"].by, seated["boy"].entity_id) or seated["bench"].by
    assert abs(seated["boy"].x - seated["man"].x) < 0.4


def test_those_who_met_stay_in_the_picture_and_years_later_others_are_alone() -> None:
    graph = _graph("a stray dog waits at a train station. A woman stops, kneels and takes him home. 24 seconds")
    told = {b.spoken[0]: b.view for b in graph.beats if b.spoken and isinstance(b.view, WorldView)}
    assert {m.noun for m in told["She kneels."].cast} == {m.noun for m in told["She takes him home."].cast} == {"dog", "woman"}
    later = _graph("A boy throws a bottle into the sea. Years later an old fisherman finds it on the beach and smiles. 20 s")
    views = [b.view for b in later.beats if b.spoken and isinstance(b.view, WorldView)]
    assert all("boy" not in {m.noun for m in v.cast} for v in views[-2:])


def test_whoever_tells_and_whom_pronouns_speak_of_are_seen_so() -> None:
    baking = _graph("my grandmother and I bake a pie in her kitchen, then we eat it in the garden. 20 seconds")
    views = [b.view for b in baking.beats if b.spoken and isinstance(b.view, WorldView)]
    assert all({"grandmother", "child"} <= {m.noun for m in v.cast} for v in views[:2])
    nurse = next(e for e in _graph("a tired nurse walks home at dawn, she stops and smiles").entities if e.noun == "nurse")
    assert nurse.look["gender"] == "woman"


def test_the_end_leaves_everybody_as_the_last_clause_did() -> None:
    graph = _graph("a boxer gets knocked down, stands up again and wins. 24 seconds")
    last = graph.beats[-1].view
    assert isinstance(last, WorldView)
    assert all(m.deed != "lie" for m in last.cast)
