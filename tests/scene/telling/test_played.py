"""Plays: scripts with scenes and dialogue are seen where they say, with the same people in every shot, and spoken by them."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.graph import Beat
from seedream.scene.shots.views import TitleView, WorldView
from seedream.scene.telling.played import is_play

KITCHEN = """INT. KITCHEN - MORNING
A grandmother kneads dough at the table. Her grandson Leo comes in with a basket of eggs.

LEO: Grandma, can I help you?
GRANDMA: Wash your hands first.

Leo laughs and cracks an egg into the bowl.
"""
BOTTLE = """EXT. BEACH - SUNSET
A girl and her dog look at the sea. A bottle lies in the sand.
MIA: Look, there is a letter inside!
She opens the bottle.

EXT. HARBOUR - NIGHT
Mia and her dog climb into a small boat.
MIA: Don't be afraid.
"""


def _graph(text: str) -> SceneGraph:
    brief = read(text)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def _world(beat: Beat) -> WorldView:
    assert isinstance(beat.view, WorldView)
    return beat.view


def test_scene_headings_are_where_it_plays_and_are_not_spoken() -> None:
    graph = _graph(BOTTLE)
    places = [(_world(b).place.kind, _world(b).place.time_of_day) for b in graph.beats]
    assert places == [("beach", "sunset")] * 4 + [("harbour", "night")] * 2
    assert not any("EXT" in line for b in graph.beats for line in b.spoken)
    assert all(b.verbatim for b in graph.beats)


def test_who_speaks_is_whom_the_script_describes() -> None:
    graph = _graph(KITCHEN)
    spoken = {
        b.spoken[0]: (b.speaker, [m for m in _world(b).cast if m.entity_id == b.speaker])
        for b in graph.beats
        if b.speaker != "narrator"
    }
    leo, grandma = spoken["Grandma, can I help you?"], spoken["Wash your hands first."]
    assert leo[0] == "leo"
    assert grandma[0] == "grandma"
    assert [(m.noun, m.look["age"]) for m in leo[1]] == [("grandson", "child")]
    assert [(m.noun, m.look["age"]) for m in grandma[1]] == [("grandmother", "elder")]


def test_somebody_without_a_name_is_the_one_who_speaks_next() -> None:
    graph = _graph(BOTTLE)
    casts = [{m.entity_id: m for m in _world(b).cast} for b in graph.beats]
    assert all(cast["mia"].noun == "girl" for cast in casts if "mia" in cast)
    assert sorted(casts[0]) == ["dog", "mia"]
    assert all(cast["dog"].category == "animal" for cast in casts if "dog" in cast)
    opens = casts[3]["mia"]
    assert opens.holding == "bottle"  # "she" is the girl


def test_everybody_looks_the_same_in_all_shots() -> None:
    for text in (KITCHEN, BOTTLE):
        looks: dict[str, set[tuple[str, str]]] = {}
        for beat in _graph(text).beats:
            for m in _world(beat).cast:
                if m.category == "person":
                    looks.setdefault(m.entity_id, set()).add((m.noun, m.look.get("age", "")))
        assert all(len(seen) == 1 for seen in looks.values()), looks


def test_a_play_that_is_typed_as_a_request_is_a_play() -> None:
    brief = read("A fox meets a crow.\nFOX: Good morning.\nCROW: Good morning, fox.")
    assert brief.script is not None
    assert is_play(brief.script)
    graph = build_scene(understand(brief, encode(brief)), 0)[0]
    assert [b.speaker for b in graph.beats] == ["narrator", "fox", "crow"]
    assert all(m.category == "animal" for b in graph.beats for m in _world(b).cast)


@pytest.mark.parametrize("text", ["a fox meets a crow: good morning", "Title: Summer\nDate: June 4", "ANNA: hello"])
def test_other_requests_are_none(text: str) -> None:
    assert read(text).script is None


def test_a_script_with_lists_is_read_and_not_played() -> None:
    brief = read(script="# Rain\nANNA: Look!\n\n- Wet\n- Cold\n")
    assert brief.script is not None
    assert not is_play(brief.script)


def test_camera_directions_film_the_line_that_follows() -> None:
    graph = _graph(
        "INT. OFFICE - NIGHT\nAnna sits at her desk.\n[slow push in]\nANNA: One more page.\nBen walks in.\nBEN: Go home."
    )
    pushed = [b for b in graph.beats if b.camera is not None]
    assert [b.spoken for b in pushed] == [("One more page.",)]
    assert not any(isinstance(b.view, TitleView) for b in graph.beats)
