"""Edits on scene graphs, storyboards and briefs: each changes what it names and leaves the rest as it was."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.refinement.films import film_of

from seedream import inputs
from seedream.scene import SceneGraph, Storyboard
from seedream.scene.edits import Edit, Target, direct_board, is_of, levels, new_length_s, with_content, with_wishes
from seedream.scene.shots.views import CastMember, WorldView

CITY, PARK = film_of("city"), film_of("park")


def _members(graph: SceneGraph, name: str) -> list[CastMember]:
    return [m for b in graph.beats if isinstance(b.view, WorldView) for m in b.view.cast if is_of(m, name)]


def _on(name: str, *shots: str) -> Target:
    return Target("entity", shots, name)


def test_size_place_count_and_action_change_the_cast_they_name() -> None:
    graph = CITY.scene
    old = _members(graph, "dog")
    bigger = _members(with_content(graph, [Edit("resize", _on("dog"), 1.0)]), "dog")
    assert [m.height / o.height for m, o in zip(bigger, old, strict=True)] == pytest.approx([1.3] * len(old), abs=0.01)
    left = _members(with_content(graph, [Edit("move", _on("dog"), -1.0)]), "dog")
    assert all(m.x < o.x for m, o in zip(left, old, strict=True))
    three = with_content(graph, [Edit("count", _on("dog", "establish"), 3.0)])
    assert len(_members(three, "dog")) == len(old) + 2
    run = with_content(graph, [Edit("action", _on("man"), 0.0, "run")])
    assert {m.action for m in _members(run, "man")} == {"run"}
    assert _members(run, "dog") == old


def test_what_is_held_can_be_taken_away() -> None:
    graph = with_content(CITY.scene, [Edit("remove", _on("umbrella"))])
    assert {m.holding for m in _members(graph, "man")} == {""}


def test_weather_and_hour_of_one_shot() -> None:
    graph = with_content(CITY.scene, [Edit("weather", Target("shots", ("follow",)), -1.0, "rain")])
    assert {b.id for b in graph.beats if isinstance(b.view, WorldView) and b.view.place.weather == "clear"} == {"follow"}
    assert graph.place == CITY.scene.place
    dawn = with_content(CITY.scene, [Edit("time_of_day", Target(), 0.0, "dawn")])
    assert {b.view.place.time_of_day for b in dawn.beats if isinstance(b.view, WorldView)} == {"dawn"}


def _lengths(board: Storyboard) -> list[float]:
    return [round(s.duration_s, 2) for s in board.shots]


def _leads(board: Storyboard) -> dict[str, float]:
    """How long after the cut each line begins, in seconds."""
    return {x.line_id: float(x.start_s - s.start_s) for s in board.shots for x in s.lines}


def test_order_of_shots_keeps_lengths_and_the_grid_of_beats() -> None:
    board = CITY.board
    beats = [s.beat_id for s in board.shots]
    moved = direct_board(board, [Edit("shot.order", Target("shots", (beats[4],)), 0.0, "start")])
    assert [s.beat_id for s in moved.shots] == [beats[4], *beats[:4], beats[5]]
    assert sorted(_lengths(moved)) == pytest.approx(sorted(_lengths(board)), abs=0.05)
    beat_s = 60.0 / board.tempo_bpm
    assert all(abs(s.start_s / beat_s - round(s.start_s / beat_s)) < 0.5 / board.fps / beat_s + 1e-6 for s in moved.shots)
    assert _leads(moved) == pytest.approx(_leads(board), abs=0.01)


def test_shots_are_dropped_repeated_and_never_cut_into_words() -> None:
    board = CITY.board
    beats = [s.beat_id for s in board.shots]
    dropped = direct_board(board, [Edit("shot.drop", Target("shots", (beats[2],)))])
    assert [s.beat_id for s in dropped.shots] == [*beats[:2], *beats[3:]]
    assert dropped.duration_s == pytest.approx(board.duration_s - board.shots[2].duration_s, abs=0.1)
    twice = direct_board(board, [Edit("shot.repeat", Target("shots", (beats[1],)))])
    assert len(twice.shots) == len(board.shots) + 1
    assert twice.shots[2].lines == ()
    short = direct_board(board, [Edit("hold", Target("shots", (beats[0],)), 0.1, "x")])
    assert all(x.start_s + x.duration_s <= s.end_s for s in short.shots for x in s.lines)
    assert short.shots[0].duration_s < board.shots[0].duration_s or short == board


def test_camera_and_framing_of_one_shot() -> None:
    beat = CITY.board.shots[3].beat_id
    board = direct_board(CITY.board, [Edit("camera", Target("shots", (beat,)), -1.0, "pan")])
    assert (board.shots[3].camera.name, board.shots[3].camera.direction) == ("pan", -1)
    closer = direct_board(CITY.board, [Edit("framing", Target("shots", (beat,)), 1.0)])
    view = closer.shots[3].view
    assert isinstance(view, WorldView)
    assert view.framing == "close"
    assert [m.entity_id for m in view.cast] == ["man"]
    assert [s for s in closer.shots if s.index != 3] == [s for s in CITY.board.shots if s.index != 3]


def test_wishes_of_the_film() -> None:
    brief = CITY.brief
    assert with_wishes(brief, []) == brief
    wish = with_wishes(brief, [Edit("format", value="9:16"), Edit("style", value="noir"), Edit("take", amount=1.0)]).intent
    assert (wish.aspect, wish.style, wish.seed) == ((9.0, 16.0), "noir", 1)
    assert new_length_s(24.0, [Edit("length_by", amount=0.5), Edit("length_by", amount=2.0)]) == 24.0
    assert with_wishes(brief, [Edit("length_by", amount=0.5)]).intent.duration_s == 12.0
    assert with_wishes(brief, [Edit("length_by", amount=0.9)]).intent.duration_s == 24.0  # keeps its shots
    silent = inputs.read(brief.prompt, duration_s=24, voice=False, music=False)
    back = [Edit("voice", Target("voice"), value="on"), Edit("level", Target("music"), value="on")]
    assert (with_wishes(silent, back).intent.voice, with_wishes(silent, back).intent.music) == (True, True)


def test_levels_of_shots_and_back() -> None:
    beat = CITY.board.shots[5].beat_id
    edits = [Edit("level", Target("music", (beat,)), -1.0), Edit("level", Target("effects"), value="none")]
    quieter, silent = levels(CITY.board, edits)
    assert (quieter.gain_db, quieter.start_s, quieter.end_s) == (-6.0, CITY.board.shots[5].start_s, CITY.board.shots[5].end_s)
    assert silent.gain_db <= -100
    assert levels(CITY.board, [*edits, Edit("level", Target("effects"), value="on")]) == (quieter,)


def test_time_is_left_alone_where_the_user_brought_the_sound() -> None:
    from seedream.refinement import read_note

    for note in ("shorter", "swap shots 1 and 2", "hold the ending longer", "drop shot 2", "20 seconds"):
        reading = read_note(note, replace(CITY, own_clock=False))
        assert reading.edits == ()
        assert "your own sound" in reading.refused[0]
