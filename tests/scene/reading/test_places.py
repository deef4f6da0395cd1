"""Where and in which season requests play: more places, what is nothing in them, and words that only look like places."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene, build_still
from seedream.scene.reading.lexicon import data, noun
from seedream.scene.reading.places import variant_of
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.views import WorldView


def built(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def still(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_still(understand(brief, encode(brief)), 0)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a woman brushes her teeth in the bathroom", "bathroom"),
        ("a queen speaks to her people in the throne room", "castle_hall"),
        ("an engineer walks through the server room of a data centre", "server_room"),
        ("a mother and her son buy apples at the market", "market"),
        ("a bride and a groom in the church", "church"),
        ("kids sledding down a hill", "snow"),
        ("a meadow in winter", "snow"),
        ("a farm in winter", "field"),
        ("a man waiting outside a cafe", "village"),
        ("a man waiting outside a cinema", "city_night"),
        ("a toy shop", "shop"),
        ("a clown in the circus", "stage"),
        ("a miner in a mine", "mountains"),
        ("a couple on a cliff above the sea", "sea"),
        ("a penguin on a glacier", "snow"),
        ("a cyclist on a winding mountain road", "road"),
        ("a dog in a backyard", "suburb"),
        ("the inside of an old barn", "barn"),
        ("a girl looking out of a train window", "compartment"),
        ("a man waiting in a cafe", "cafe"),
        ("a fox on a plain background", "studio"),
        ("a jazz trio playing in a smoky club", "stage"),
        ("a steam train crossing a stone viaduct", "mountains"),
        ("a church on a hill above the village", "village"),
        ("a boy swims in the swimming pool", "swimming_pool"),
        ("two boys play football in a full stadium", "stadium"),
        ("a girl looks at a painting in the museum", "museum"),
        ("an explorer walks through the dense jungle", "jungle"),
        ("a captain on the bridge of a spaceship", "spaceship"),
        ("an old man crosses the bridge in the fog", "river"),
        ("a tired man sits in the subway at night", "carriage"),
        ("a woman waits for the train at the station", "train_station"),
        ("a farmer and a cow in the barn", "barn"),
        ("two friends watch a film in the cinema", "cinema"),
        ("a fisherman waits in the harbour at sunset", "harbour"),
        ("a sailing boat in the harbour", "sea"),
        ("a woman stands before a waterfall", "waterfall"),
        ("friends sit around the campfire", "camp"),
        ("a mechanic repairs a car in the garage", "garage"),
        ("two guests arrive in the hotel lobby", "hotel_lobby"),
        ("a boy finds a box in the attic", "attic"),
        ("an artist paints a picture in her studio", "artist_studio"),
        ("a judge speaks in the courtroom", "courtroom"),
        ("a woman queues in the bank", "bank"),
        ("two friends sit on the bank of a river", "river"),
        ("a nurse walks down a hospital corridor", "corridor"),
        ("a man tastes wine in a wine cellar", "cellar"),
        ("a baker in a bakery", "bakery"),
        ("a girl looks at the fish in an aquarium", "aquarium"),
        ("an actress in her dressing room", "dressing_room"),
        ("a woman waits in a laundromat", "laundromat"),
        ("a man sits in a prison cell", "prison"),
        ("two strangers talk in a train compartment", "compartment"),
        ("a singer in a recording studio", "recording_studio"),
        ("a presenter in a TV studio", "tv_studio"),
        ("a barber cuts hair in a barber shop", "salon"),
        ("a gardener in a greenhouse", "greenhouse"),
        ("a garden with a greenhouse", "garden"),
        ("a captain in a submarine", "submarine"),
        ("a woman in a parking garage", "parking_garage"),
        ("a policeman in a police station", "office"),
        ("a family at the zoo", "zoo"),
        ("a man at a building site", "building_site"),
        ("a hot air balloon above the clouds", "clouds"),
        ("a woman in a cottage", "living_room"),
        ("a woman waits at a bus stop", "suburb"),
        ("a woman in front of the Eiffel Tower", "park"),
    ],
)
def test_the_place_that_is_asked_for(prompt: str, kind: str) -> None:
    assert built(prompt).place.kind == kind


@pytest.mark.parametrize(
    ("prompt", "look"),
    [
        ("a climber on a mountain summit", "summit"),
        ("a woman in a canyon", "canyon"),
        ("a volcano erupts at night", "volcano"),
        ("a polar bear on an iceberg in the arctic sea", "ice"),
        ("a pirate on the deck of a pirate ship", "ship"),
        ("a man on the gallery of a lighthouse", "gallery"),
        ("a woman in a vineyard", "vineyard"),
        ("a farmer in rice terraces", "rice"),
        ("a camel at an oasis", "oasis"),
        ("a woman on a tennis court", "tennis"),
        ("a boy in a skate park", "skate"),
        ("a racing car on a race track", "race"),
        ("a woman at a gas station", "fuel"),
        ("a woman in a ruined temple", "ruins"),
        ("a boy in front of a haunted house", "haunted"),
        ("a bride and groom at a garden wedding", "wedding"),
        ("a woman at a Christmas market", "christmas"),
        ("a hiker in the mountains", ""),
    ],
)
def test_the_look_that_is_asked_for(prompt: str, look: str) -> None:
    assert variant_of(built(prompt).place) == look


@pytest.mark.parametrize(
    ("prompt", "absent"),
    [
        ("a man sits in a prison cell", "cell"),
        ("a pirate on the deck of a pirate ship", "pirate ship"),
        ("a man on the gallery of a lighthouse", "lighthouse"),
        ("a woman in a ruined temple", "temple"),
        ("a man sits on the train at night", "train"),
        ("a farmer and a cow in the barn", "barn"),
        ("an astronaut on the bridge of a spaceship", "spaceship"),
        ("a woman stands before a waterfall", "waterfall"),
        ("friends sit around the campfire", "campfire"),
    ],
)
def test_nobody_puts_a_place_into_itself(prompt: str, absent: str) -> None:
    assert absent not in {entity.noun for entity in built(prompt).entities}


def test_what_a_place_is_counts_only_there() -> None:
    assert "train" in {entity.noun for entity in built("a train arrives at the station").entities}


@pytest.mark.parametrize(
    ("prompt", "season"),
    [
        ("a woman walks through the forest in autumn", "autumn"),
        ("a dog plays in the leaves in the fall", "autumn"),
        ("a couple in a park under cherry blossoms", "spring"),
        ("children in the park on a winter morning", "winter"),
        ("a man in the garden in summer", "summer"),
        ("leaves fall from a tree in the park", ""),
        ("a spring in the mountains", ""),
    ],
)
def test_seasons_are_heard(prompt: str, season: str) -> None:
    graph = built(prompt)
    assert graph.place.season == season
    assert graph.place.weather == "clear"


def test_people_dress_for_winter() -> None:
    heroes = (built(f"a woman walks through the park in {season}").entities[0] for season in ("winter", "summer"))
    cold, warm = (hero.look for hero in heroes)
    assert cold.get("outfit") == "coat"
    assert warm.get("outfit") != "coat"


def test_every_word_for_what_a_place_is_can_be_asked_for() -> None:
    for kind, entry in data("places").items():
        words = " ".join((*entry["words"], *entry.get("implied_by", ())))
        for word in entry.get("itself", ()):
            assert word in words or noun(word) is not None, (kind, word)
    assert indoors("carriage")
    assert not indoors("camp")


@pytest.mark.parametrize(
    ("prompt", "look"),
    [
        ("a farm", "farm"),
        ("a boy in an orchard", "orchard"),
        ("a man in his vegetable patch", "vegetables"),
        ("a woman in a flower shop", "flower_shop"),
        ("a boy in a candy store", "candy_shop"),
        ("a car in a parking lot", "parking"),
        ("a couple on a café terrace", "terrace"),
        ("a woman in a basement", "basement"),
        ("a lion on the plain", "savanna"),
        ("a giraffe", "savanna"),
    ],
)
def test_the_look_of_a_place_that_is_asked_for(prompt: str, look: str) -> None:
    assert variant_of(built(prompt).place) == look


def test_a_place_that_is_to_be_seen_is_no_lesson() -> None:
    assert isinstance(still("a river in winter").beats[0].view, WorldView)
    assert isinstance(still("a bridge over a river").beats[0].view, WorldView)
    assert not isinstance(still("the water cycle").beats[0].view, WorldView)


def test_a_street_is_seen_by_day_in_all_weathers() -> None:
    for prompt, weather in (("a street in the snow", "snow"), ("a busy street in the rain", "rain")):
        place = built(prompt).place
        assert (place.kind, place.weather) == ("city_night", weather)
        assert place.time_of_day in ("day", "overcast")
    assert built("a street in the rain at night").place.time_of_day == "night"


def test_who_is_at_a_window_is_at_that_of_the_room() -> None:
    view = still("a woman looking out of the window in a hospital room").beats[0].view
    assert isinstance(view, WorldView)
    assert [m.noun for m in view.cast] == ["woman"]
    assert (view.place.kind, view.place.at) == ("hospital", "window")
    assert view.cast[0].look["aspect"] == "back"


def test_a_cat_at_the_window_has_its_sill() -> None:
    view = still("a cat sitting at the window").beats[0].view
    assert isinstance(view, WorldView)
    assert {m.noun for m in view.cast} == {"cat", "windowsill"}
