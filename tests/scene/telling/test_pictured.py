"""Pictures in a scene: place, subject, style, slideshow and footage are where they were asked for, and every one is a decision."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.inputs.picture_files import flat, photo, save
from tests.inputs.video_files import clip

from seedream import context, encoder, inputs
from seedream.scene import build_scene
from seedream.scene.graph import SceneGraph
from seedream.scene.shots.views import FootageView, PhotoView, WorldView
from seedream.scene.telling.photo_story import choose_way
from seedream.types import Decision


def _built(prompt: str, **wishes: Any) -> tuple[SceneGraph, dict[str, Decision]]:
    brief = inputs.read(prompt, **inputs.named(wishes))
    understood = context.understand(brief, encoder.encode(brief))
    graph, decisions = build_scene(understood, 0)
    return graph, {d.key: d for d in (*understood.decisions, *decisions)}


def _worlds(graph: SceneGraph) -> list[WorldView]:
    return [b.view for b in graph.beats if isinstance(b.view, WorldView)]


def test_a_photo_is_the_place_of_every_shot(tmp_path: Path) -> None:
    lake = save(tmp_path / "lake.jpg", photo(320, 200, None))
    graph, decided = _built("A girl walks by the river", images=[lake], duration=12)
    assert {v.place.picture.path.name for v in _worlds(graph) if v.place.picture} == {"lake.jpg"}
    assert all(v.place.picture and v.cast for v in _worlds(graph)[:1])
    assert graph.place.kind == "river"  # how it sounds
    assert (decided["place"].by, "lake.jpg" in decided["place"].value) == ("user", True)
    assert "light of lake.jpg" in decided["time_of_day"].reason


def test_several_places_follow_one_another(tmp_path: Path) -> None:
    files = [save(tmp_path / f"{n}.jpg", photo(320, 200 + i, None)) for i, n in enumerate("ab")]
    graph, _ = _built("A girl walks", images=files, duration=14)
    names = [v.place.picture.path.stem for v in _worlds(graph) if v.place.picture]
    assert names == sorted(names)
    assert set(names) == {"a", "b"}


def test_a_picture_plays_who_it_is_named_after(tmp_path: Path) -> None:
    bear = save(tmp_path / "dog.jpg", photo(200, 200))
    graph, decided = _built("A boy and his dog walk through the park", images=[bear], duration=12)
    pictured = {m.noun for v in _worlds(graph) for m in v.cast if m.picture}
    assert pictured == {"dog"}
    assert "dog.jpg is the dog, cut out" in decided["subject.1"].value


def test_what_cannot_be_drawn_is_what_the_picture_shows(tmp_path: Path) -> None:
    file = save(tmp_path / "IMG_0001.jpg", photo(200, 200))
    graph, decided = _built(
        "A zorbl walks through the park and meets a dog, with the picture as the hero", images=[file], duration=8
    )
    pictured = {(m.noun, m.action) for v in _worlds(graph) for m in v.cast if m.picture}
    assert {noun for noun, _ in pictured} == {"zorbl"}
    assert "dog" in {e.noun for e in graph.entities if e.picture is None}
    assert "not_understood" not in decided


def test_a_nameless_subject_joins_the_scene_as_a_print_where_it_cannot_be_cut(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (160, 200, 4)).astype(np.uint8)
    noise[..., 3] = 255
    file = save(tmp_path / "x1.jpg", noise)
    graph, decided = _built("In the park, with the picture as the hero", images=[file], duration=8)
    assert any(m.picture for v in _worlds(graph) for m in v.cast)
    assert "as a print" in decided["subject.1"].value


def test_a_style_reference_is_measured_and_told(tmp_path: Path) -> None:
    amber = save(tmp_path / "amber.jpg", flat(120, 90, (235, 170, 70)))
    graph, decided = _built("A boy walks through the village, in the style of the picture", images=[amber], duration=8)
    assert graph.reference is not None
    assert graph.reference.warmth > 0.5
    assert "amber.jpg" in decided["style_reference"].reason
    assert not any(v.place.picture for v in _worlds(graph))


def test_photos_are_shown_in_order_with_captions(tmp_path: Path) -> None:
    files = [save(tmp_path / f"{n}.jpg", photo(320, 200, None)) for n in ("1 morning", "2 noon", "3 night")]
    graph, decided = _built("Our day", images=files)
    views = [b.view for b in graph.beats if isinstance(b.view, PhotoView)]
    assert [v.picture.path.stem for v in views] == ["1 morning", "2 noon", "3 night"]
    assert (views[0].headline, views[0].kicker, views[1].caption) == ("Our Day", "Morning", "Noon")
    assert {"photo.1", "photo.2", "photo.3"} <= decided.keys()
    assert "not_understood" not in decided
    short, left = _built("Our day", images=files * 4, duration=5)
    assert len(short.beats) < 12
    assert "too short" in left["pictures.left_out"].reason


def test_photos_stand_among_the_pictures_of_a_lesson(tmp_path: Path) -> None:
    graph, decided = _built("Explain how a rainbow forms", images=[save(tmp_path / "rain.jpg", photo(320, 200, None))], duration=30)
    views = [b.view for b in graph.beats]
    assert graph.kind == "lesson"
    assert sum(isinstance(v, PhotoView) for v in views) == 1
    assert not isinstance(views[0], PhotoView)
    assert len(views) > 3
    assert "photo.1" in decided
    assert "pictures.left_out" not in decided


@pytest.mark.parametrize(("photo_aspect", "way"), [(1.5, "a push in"), (3.0, "a pan"), (1.2, "a tilt"), (0.6, "shown whole")])
def test_the_camera_goes_where_there_is_something_to_see(photo_aspect: float, way: str) -> None:
    spot = np.zeros((60, 90), np.float32)
    spot[40:46, 70:78] = 1.0
    found = choose_way(spot, photo_aspect, 16 / 9, 0.5, 0)
    assert found.name == way
    for part in (found.start, found.end) if not found.whole else ():
        assert part.x >= -1e-9
        assert part.x + part.width <= 1 + 1e-9
        assert part.y + part.height <= 1 + 1e-9
        assert part.width / part.height * photo_aspect == pytest.approx(16 / 9)
    if way == "a push in":
        assert found.end.width < found.start.width
        assert found.end.x + found.end.width / 2 > found.start.x + found.start.width / 2 + 0.04


def test_footage_is_cut_to_the_film_and_its_sound_told(tmp_path: Path) -> None:
    file = clip(tmp_path / "day.mp4", [("static", 3, (1.0, 0.3, 0.2)), ("pan", 3, (0.2, 0.4, 1.0))])
    graph, decided = _built("One day", videos=[file], duration=6)
    views = [b.view for b in graph.beats if isinstance(b.view, FootageView)]
    assert len(views) == len(graph.beats) >= 2
    assert views[0].headline == "One Day"
    assert "day.mp4" in decided["footage.1"].value


@pytest.mark.parametrize(
    ("prompt", "heard"),
    [("One day", True), ("One day, mute the clips", False), ("One day without their sound", False), ("One silent day", True)],
)
def test_footage_is_heard_unless_the_request_mutes_it(tmp_path: Path, prompt: str, heard: bool) -> None:
    file = clip(tmp_path / "day.mp4", [("static", 3, (1.0, 0.3, 0.2))], beep_s=(0.5, 1.5))
    graph, decided = _built(prompt, videos=[file], duration=6)
    views = [b.view for b in graph.beats if isinstance(b.view, FootageView)]
    assert {v.heard for v in views} == {heard}
    assert views[0].headline.lower().replace(".", "") in ("one day", "one silent day")
    assert decided["footage.sound"].value.startswith("heard" if heard else "not heard")


def test_footage_stands_beside_photos_and_in_product_films(tmp_path: Path) -> None:
    file = clip(tmp_path / "day.mp4", [("static", 3, (1.0, 0.3, 0.2))])
    files = [save(tmp_path / f"{n}.jpg", photo(320, 200, None)) for n in "abc"]
    graph, _ = _built("Our day", images=files, videos=[file])
    assert [type(b.view) for b in graph.beats].count(PhotoView) == 3
    assert [type(b.view) for b in graph.beats].count(FootageView) == 1
    product, decided = _built("A product demo of our app Moss", videos=[file], duration=20)
    assert product.kind == "product"
    assert [type(b.view) for b in product.beats].count(FootageView) == 1
    assert "footage.1" in decided


def test_an_example_lends_how_loud_it_is_when(tmp_path: Path) -> None:
    shots = [("push", 8.0, (1.0, 0.5, 0.2))]
    graph, decided = _built("A house in the village", like=clip(tmp_path / "late.mp4", shots, beep_s=(5.0, 8.0)), duration=8)
    assert len(graph.energy) == 8
    assert graph.energy[-2] > 0.9 > 0.1 > graph.energy[1]
    assert "is loud late" in decided["like.energy"].reason
    quiet, decided = _built("A house in the village", like=clip(tmp_path / "mute.mp4", shots), duration=8)
    assert quiet.energy == ()
    assert "like.energy" not in decided


def test_an_example_lends_its_camera_and_colours(tmp_path: Path) -> None:
    file = clip(tmp_path / "ex.mp4", [("push", 2.5, (1.0, 0.5, 0.2))])
    graph, decided = _built("A house in the village", like=file, duration=8)
    assert [b.camera.name for b in graph.beats if isinstance(b.view, WorldView) and b.camera] == ["push"] * len(_worlds(graph))
    assert "push" in decided["like.camera"].value
    assert graph.reference is not None
    assert graph.reference.warmth > 0.3
