"""How somebody looks, what they hold, where they stand, and which instruments play: read, and seen and heard on a tiny film."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from tests.digests import digest
from tests.refinement.delivered import engine_in, packets, tiny_film
from tests.refinement.films import film_of
from tests.rendering.places.test_grounds import WIDE, _picture

from seedream import SeedreamEngine
from seedream.outputs import Creation
from seedream.refinement import Reading, read_note
from seedream.refinement.notes.tables import table
from seedream.rendering.places import make_place
from seedream.scene.edits import with_content
from seedream.scene.shots.views import CastMember, Place, Season, WorldView

SEASONS: tuple[Season, ...] = ("", "autumn", "winter")


def _read(note: str, film: str = "city") -> Reading:
    return read_note(note, film_of(film))


def _cast(note: str, film: str, beat: int = 0) -> dict[str, CastMember]:
    """The cast of a shot after a note, by its names."""
    edits = _read(note, film).edits
    view = with_content(film_of(film).scene, edits).beats[beat].view
    assert isinstance(view, WorldView)
    return {m.entity_id: m for m in view.cast}


@pytest.mark.parametrize(
    ("note", "look"),
    [
        ("make the man an old man with a beard", {"age": "elder", "beard": "full"}),
        ("give him headphones", {"hat": "headphones"}),
        ("make the man a bit younger and thinner", {"age": "teen", "build": "slim"}),
        ("he should be around seventy", {"age": "elder"}),
        ("the dog should wear a red scarf", {}),
    ],
)
def test_looks_are_read_as_in_a_request_and_land_on_the_cast(note: str, look: dict[str, str]) -> None:
    cast = _cast(note, "city")
    assert look.items() <= cast["man"].look.items()
    assert cast["dog"].look.get("scarf", "") == ("red" if "scarf" in note else "")
    assert cast["dog"].colour == _cast("warmer", "city")["dog"].colour


def test_one_of_several_gets_a_look_or_something_in_hand_and_the_others_stay() -> None:
    before, cast = _cast("warmer", "park"), _cast("the second kid should be a girl with a ponytail and glasses", "park")
    assert cast["kid.1"] == before["kid.1"]
    assert cast["kid.2"].noun == "girl"
    assert cast["kid.2"].look["hair"] == "ponytail"
    assert cast["kid.2"].look["glasses"]
    assert cast["kid.2"].look["mood"] == before["kid.2"].look["mood"]
    cast = _cast("an ice cream for each of the kids", "park")
    assert cast["kid.1"].holding == cast["kid.2"].holding == "ice cream"


def test_places_are_exchanged_only_by_those_who_stand_on_their_own() -> None:
    before, cast = _cast("warmer", "sign", 1), _cast("swap the fox and the woman", "sign", 1)
    assert (cast["fox"].x, cast["woman"].x) == (before["woman"].x, before["fox"].x)
    assert "cannot change places" in _read("the bench and the cat should swap places", "park").refused[0]


def test_further_apart_keeps_the_middle() -> None:
    before, cast = _cast("warmer", "park"), _cast("put the two kids further apart", "park")
    xs = [[c[f"kid.{i}"].x for i in (1, 2)] for c in (before, cast)]
    assert sum(xs[0]) == pytest.approx(sum(xs[1]), abs=0.01)
    assert abs(xs[1][1] - xs[1][0]) == pytest.approx(1.5 * abs(xs[0][1] - xs[0][0]), abs=0.01)


@pytest.mark.parametrize("kind", ["park", "forest", "harbour", "beach", "desert", "mountains"])
def test_seasons_are_promised_only_where_they_are_drawn(kind: str) -> None:
    plain, *seasons = (_picture(make_place(Place(kind, "day", season=s), WIDE, "wide", 3)) for s in SEASONS)
    shown = [float(np.abs(picture - plain).mean()) > 0.2 for picture in seasons]
    listed = table("words")["seasonal"]
    assert shown == [kind in listed["all"], kind in (*listed["all"], *listed["winter"])]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> SeedreamEngine:
    return engine_in(tmp_path_factory.mktemp("looks-home"))


@pytest.fixture(scope="module")
def film(engine: SeedreamEngine) -> Creation:
    return tiny_film(engine)


def _sound(folder: Path, name: str) -> np.ndarray:
    return np.asarray(soundfile.read(folder / "stems" / f"{name}.wav")[0])


def test_a_beard_in_one_shot_is_drawn_there_and_nothing_else_changes(
    engine: SeedreamEngine, film: Creation, tmp_path: Path
) -> None:
    copy, fps = film.save(tmp_path / "film"), film.storyboard.fps
    made = engine.refine(copy, "give him a beard in the first shot")
    assert made.kept_shots == tuple(range(1, len(film.storyboard.shots)))
    cut = round(film.storyboard.shots[0].end_s * fps)
    before, after = packets(film.folder), packets(copy)
    assert after[cut:] == before[cut:]
    assert after[:cut] != before[:cut]
    assert digest(copy / "audio.wav") == digest(film.audio)


def test_a_piano_alone_plays_and_the_rain_sounds_as_before(engine: SeedreamEngine, film: Creation, tmp_path: Path) -> None:
    copy = film.save(tmp_path / "film")
    made = engine.refine(copy, "use a piano for the music")
    assert made.changes == ("music: only piano",)
    music = [_sound(f, "music") for f in (film.folder, copy)]
    rain = [_sound(f, "ambience") for f in (film.folder, copy)]
    assert not np.allclose(music[0], music[1], atol=0.01)
    assert abs(20 * np.log10(rain[1].std() / rain[0].std())) < 2.0
    assert made.scene_graph.music_genre == film.scene_graph.music_genre
