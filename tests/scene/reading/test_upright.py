"""Animals that do what people do stand upright and are the same in all shots; what they do as animals leaves them on all fours."""

from __future__ import annotations

import pytest
from tests.scene.staged import view_of

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.rendering.animals.upright_measures import stands_up
from seedream.scene import SceneGraph, build_scene, build_still
from seedream.scene.graph import Entity
from seedream.scene.reading import lexicon
from seedream.scene.reading.looks import TALL, UPRIGHT
from seedream.scene.reading.upright import is_animal
from seedream.scene.shots.views import CastMember, WorldView


def _graph(prompt: str, *, film: bool = False) -> SceneGraph:
    brief = read(prompt)
    context = understand(brief, encode(brief))
    return build_scene(context, 0)[0] if film else build_still(context, 0)


def _entities(prompt: str) -> dict[str, Entity]:
    return {e.id: e for e in _graph(prompt).entities}


@pytest.mark.parametrize(
    ("prompt", "who"),
    [
        ("a fox reading a newspaper on a park bench", "fox"),
        ("a mouse baking a cake in a tiny kitchen", "mouse"),
        ("a rabbit playing the violin", "rabbit"),
        ("a bear drinks tea at the table", "bear"),
        ("an owl teaching a class", "owl"),
        ("a cat astronaut on the moon", "cat"),
        ("a frog in a suit", "frog"),
        ("a pirate parrot with a map", "parrot"),
        ("a hedgehog carrying an umbrella", "hedgehog"),
        ("a monkey riding a bicycle", "monkey"),
        ("a cat sitting at the piano", "cat"),
        ("a penguin waving from an iceberg", "penguin"),
        ("a girl shakes hands with a bear", "bear"),
        ("a bear plays chess with a mouse", "mouse"),
        ("a crocodile and a giraffe play tennis in the park", "giraffe"),
        ("a lion king on a throne", "lion"),
    ],
)
def test_who_does_what_people_do_stands_upright(prompt: str, who: str) -> None:
    found = _entities(prompt)[who]
    assert found.category == "person"
    assert found.look[UPRIGHT] == found.noun
    assert is_animal(found)


@pytest.mark.parametrize(
    ("prompt", "who"),
    [
        ("a fox running through the snow", "fox"),
        ("a cat sleeping on a sofa", "cat"),
        ("a dog carrying a stick in the park", "dog"),
        ("a dog carrying a newspaper in its mouth", "dog"),
        ("a rabbit eating a carrot", "rabbit"),
        ("a bird sitting on a branch", "bird"),
        ("a penguin wearing a red hat", "penguin"),
        ("a police dog in the street", "dog"),
        ("a queen bee on a flower", "bee"),
        ("a bee dancing over a flower", "bee"),
        ("a girl reading a book to a cat", "cat"),
    ],
)
def test_who_does_what_animals_do_stays_on_all_fours(prompt: str, who: str) -> None:
    found = _entities(prompt)[who]
    assert found.category == "animal"
    assert UPRIGHT not in found.look


def test_a_role_gives_its_clothes_and_tools() -> None:
    chef = _entities("a rabbit chef in a kitchen")["rabbit"]
    assert chef.look["job"] == "chef"
    assert _entities("a detective dog with a magnifying glass")["dog"].look["job"] == "detective"


@pytest.mark.parametrize(
    ("prompt", "who", "job"),
    [
        ("a dog dressed as a pirate", "dog", "pirate"),
        ("a cat in a superhero costume flying over the city", "cat", "superhero"),
        ("a boy dressed as a pirate", "boy", "pirate"),
    ],
)
def test_a_costume_is_worn_and_nobody_else_is_there(prompt: str, who: str, job: str) -> None:
    found = _entities(prompt)
    assert [e.id for e in found.values() if e.category != "thing"] == [who]
    assert found[who].look["job"] == job


def test_a_tie_is_worn_with_a_suit_and_lies_by_itself_where_nobody_wears_it() -> None:
    badger = _entities("a badger in a green tie writes a letter")["badger"]
    assert (badger.look["tie"], badger.look["outfit"]) == ("green", "suit")
    assert "tie" in _entities("a photo of a person and a tie")


def test_who_looks_after_animals_is_a_person() -> None:
    assert _entities("a sheep farmer in a field")["farmer"].look["job"] == "farmer"
    assert _entities("a rabbit farmer picking carrots")["rabbit"].look["job"] == "farmer"


def test_nobody_is_larger_than_a_child_beside_people_unless_the_animal_is_large() -> None:
    child = 0.64
    fox = _entities("a boy and a fox reading a book together")["fox"]
    bear = _entities("a girl shakes hands with a bear")["bear"]
    assert 0.4 < float(fox.look[TALL]) <= child < float(bear.look[TALL]) < 1.0


def test_among_animals_the_tallest_is_as_tall_as_a_person() -> None:
    found = _entities("a mouse and a bear dance in the forest")
    assert float(found["bear"].look[TALL]) == pytest.approx(0.95)
    assert float(found["mouse"].look[TALL]) < 0.7


def _cast(graph: SceneGraph, noun: str) -> list[CastMember]:
    return [m for b in graph.beats if isinstance(b.view, WorldView) for m in b.view.cast if m.noun == noun]


def test_once_upright_always_upright() -> None:
    graph = _graph("A fox sits in the garden. It runs through the forest. The fox reads a newspaper on a bench.", film=True)
    foxes = _cast(graph, "fox")
    assert len(foxes) >= 3
    assert {m.category for m in foxes} == {"person"}
    assert {m.look[UPRIGHT] for m in foxes} == {"fox"}
    assert len({m.look[TALL] for m in foxes}) == 1


def test_what_a_sentence_alone_would_leave_on_all_fours_is_done_upright() -> None:
    graph = _graph("A fox in a raincoat walks home. It sleeps in its bed.", film=True)
    asleep = [m for m in _cast(graph, "fox") if m.action == "lie"]
    assert {(m.category, m.deed) for m in asleep} == {("person", "sleep")}


def test_narration_still_calls_it_it() -> None:
    graph = _graph("A fox in a raincoat walks through the city. It opens an umbrella.", film=True)
    spoken = " ".join(s for b in graph.beats for s in b.spoken[:1])
    assert "It opens an umbrella." in spoken


def test_every_animal_that_may_rise_can_be_drawn_so() -> None:
    limbless = lexicon.data("upright")["limbless"]["words"]
    rising = [n for n in lexicon.nouns().values() if n.category == "animal" and n.medium != "water" and n.word not in limbless]
    assert len(rising) > 150
    assert [n.word for n in rising if not stands_up(n.word)] == []


@pytest.mark.parametrize("prompt", ["a golden retriever carrying a newspaper up the path", "a dog holding a letter"])
def test_dogs_carry_in_their_mouths(prompt: str) -> None:
    dog = next(m for m in view_of(prompt).cast if m.category in ("animal", "person"))
    assert dog.category == "animal"
    assert dog.holding in ("newspaper", "letter")
