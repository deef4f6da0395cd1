"""Global memory: what is learned from what somebody does, when it changes defaults, how it fades, and how it is forgotten."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from seedream.context import Context, Evidence, Habits, Memory
from seedream.context.evidence import ACTS_AT, HALF_LIFE_DAYS, PROJECT_MOST, WEIGHTS, Kind, preferences
from seedream.context.tastes import preference, spoken, standing
from seedream.encoder import encode
from seedream.errors import InputError, OutputError
from seedream.inputs import read
from seedream.scene.edits import Edit, Target, default_edits, lessons
from seedream.types import Decision

NOW = datetime.fromisoformat("2026-03-01T12:00:00+00:00")


def _seen(
    value: str, project: str, *, kind: Kind = "edit", key: str = "warmth", days: float = 0.0, amount: float = 1.0
) -> Evidence:
    at = (NOW - timedelta(days=days)).isoformat()
    return Evidence(key, value, amount, WEIGHTS[kind], kind, value, project, 2, at)


def _warm(count: int, days: float = 0.0) -> list[Evidence]:
    return [_seen("warm", f"film {i}", days=days) for i in range(count)]


def test_one_note_changes_nothing_two_films_do() -> None:
    (one,), (two,) = preferences(_warm(1), NOW), preferences(_warm(2), NOW)
    assert (one.acts, two.acts) == (False, True)
    assert one.strength < two.strength < preferences(_warm(5), NOW)[0].strength < 1.0


def test_one_film_alone_never_makes_a_habit_but_a_rule_that_is_stated_does() -> None:
    often = [Evidence("warmth", "warm", 1.0, 1.0, "edit", "warmer", "one film", v, NOW.isoformat()) for v in range(9)]
    assert preferences(often, NOW)[0].support == PROJECT_MOST < ACTS_AT
    assert preferences([_seen("warm", "one film", kind="statement")], NOW)[0].acts


def test_evidence_is_halved_in_ninety_days() -> None:
    fresh, old = preferences(_warm(4), NOW)[0], preferences(_warm(4, days=HALF_LIFE_DAYS), NOW)[0]
    assert old.support == pytest.approx(fresh.support / 2)
    assert old.strength < fresh.strength
    assert not preferences(_warm(4, days=3 * HALF_LIFE_DAYS), NOW)[0].acts


def test_what_speaks_against_it_counts_against_it() -> None:
    mixed = [*_warm(3), _seen("cold", "x", amount=-1.0)]
    assert preferences(mixed, NOW)[0].support == pytest.approx(2.0)
    assert preferences([*_warm(2), *(_seen("cold", f"c{i}", amount=-1.0) for i in range(2))], NOW) == ()
    assert preferences([_seen("cold", f"c{i}", amount=-1.0) for i in range(3)], NOW)[0].amount < 0


def _understood(home: Path, folder: Path, prompt: str, **wishes: Any) -> Context:
    brief = read(prompt, **wishes)
    source = {"prompt": prompt, "wishes": "{}"}
    return Memory.of(folder, home).understand(brief, encode(brief), source)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The data folder of somebody who likes films warm and slow."""
    habits = Habits(tmp_path / "home" / "memory.sqlite")
    at = datetime.now().astimezone().isoformat()
    for i in range(5):
        for key, value, amount in (("warmth", "warm", 1.0), ("pace", "slow", -1.0)):
            habits.learn([Evidence(key, value, amount, 1.0, "edit", "warmer, slower", f"film {i}", 2, at)])
    return tmp_path / "home"


def test_habits_change_a_request_that_leaves_them_open_and_say_why(home: Path, tmp_path: Path) -> None:
    prompt = "a woman with a bicycle in a village"
    changed = _understood(home, tmp_path / "a", prompt)
    plain = _understood(tmp_path / "nobody", tmp_path / "b", prompt)
    assert changed.embedding.pace < plain.embedding.pace - 0.1
    warmth, beat = default_edits(changed.defaults)
    assert (warmth.operation, warmth.amount > 0.5) == ("warmth", True)
    assert (beat.operation, beat.amount < -0.5) == ("music.tempo", True)
    decided = {d.key: d for d in changed.decisions if d.by == "memory"}
    assert decided["taste.warmth"].value == "warmer"
    assert decided["taste.warmth"].reason == (
        "your usual taste: 5 edits; `--no-memory` or `seedream memory forget warm` to undo"
    )  # fmt: skip
    assert decided["taste.pace"].value == "slower"
    assert plain.defaults == ()


@pytest.mark.parametrize(
    ("prompt", "wishes", "left"),
    [
        ("an icy harbour", {}, {"pace"}),
        ("a lingering look at a village", {}, {"warmth"}),
        ("a gloomy street in a village", {"mood": "cold and hectic"}, set()),
        ("a melancholic man in a village", {}, set()),
        ("a village", {"palette": ("#112233",)}, {"pace"}),
    ],
)
def test_what_is_said_is_never_overridden(
    home: Path, tmp_path: Path, prompt: str, wishes: dict[str, object], left: set[str]
) -> None:
    assert {d.key for d in _understood(home, tmp_path / "film", prompt, **wishes).defaults} == left


def test_forget_undoes_it_at_once(home: Path, tmp_path: Path) -> None:
    assert Habits(home / "memory.sqlite").forget("warm") == 5
    assert {d.key for d in _understood(home, tmp_path / "film", "a village").defaults} == {"pace"}
    with pytest.raises(InputError, match="what is known: slow"):
        Habits(home / "memory.sqlite").forget("warm")
    Habits(home / "memory.sqlite").forget("all")
    assert Habits(home / "memory.sqlite").evidence() == ()


def test_off_neither_uses_nor_learns_and_on_knows_again(home: Path, tmp_path: Path) -> None:
    habits = Habits(home / "memory.sqlite")
    habits.switch(False)
    assert _understood(home, tmp_path / "a", "a village", style="noir").defaults == ()
    assert len(habits.evidence()) == 10
    habits.switch(True)
    assert len(_understood(home, tmp_path / "b", "a village").defaults) == 2


def test_a_film_keeps_the_defaults_it_was_made_with(home: Path, tmp_path: Path) -> None:
    made = _understood(home, tmp_path / "film", "a village")
    Habits(home / "memory.sqlite").forget("all")
    memory = Memory.of(tmp_path / "film", home)
    request = memory.graph().latest("request")
    assert request is not None
    brief = read("a village")
    assert memory.recall(brief, encode(brief), request).defaults == made.defaults


def test_wishes_that_come_again_fill_what_is_open(tmp_path: Path) -> None:
    home = tmp_path / "home"
    for i in range(2):
        assert _understood(home, tmp_path / f"film {i}", "a robot in a village", style="noir").preferences == {}
    third = _understood(home, tmp_path / "third", "a happy dog")
    assert third.brief.intent.style == "noir"
    remembered = next(d for d in third.decisions if d.key == "style")
    assert (remembered.by, remembered.value) == ("memory", "noir")
    assert _understood(home, tmp_path / "fourth", "a happy dog", style="watercolour").brief.intent.style == "watercolour"


def test_making_the_same_film_again_is_no_new_evidence(tmp_path: Path) -> None:
    for _ in range(4):
        _understood(tmp_path / "home", tmp_path / "film", "a robot", style="noir")
    assert len(Habits(tmp_path / "home" / "memory.sqlite").evidence()) == 1


def test_edits_become_lessons_and_single_shots_count_half() -> None:
    whole, shot = Edit("warmth", amount=1.8), Edit("pace", Target("shots", ("beat.2",)), -1.0)
    quiet, other = Edit("level", Target("music"), -1.0), Edit("level", Target("voice"), -1.0)
    assert lessons([whole, shot, quiet, other], 1.0) == (
        ("warmth", "warm", 1.8, 1.0), ("pace", "slow", -1.0, 0.5), ("level.music", "quiet music", -1.0, 1.0),
    )  # fmt: skip
    assert lessons([Edit("captions", value="on"), Edit("remove", Target("entity", name="dog"))], 4.0) == (
        ("burn_captions", "True", 0.0, 4.0),
    )  # fmt: skip


def test_undoing_a_version_withdraws_what_it_taught_but_not_a_rule(tmp_path: Path) -> None:
    memory = Memory.of(tmp_path / "film", tmp_path / "home")
    memory.learn([("warmth", "warm", 1.0, 1.0)], kind="edit", version=2)
    memory.learn([("pace", "slow", -1.0, 4.0)], kind="statement", version=3)
    memory.unlearn(2)
    memory.unlearn(3)
    assert memory.globally is not None
    assert [e.value for e in memory.globally.evidence()] == ["slow"]


def test_rules_are_heard_in_notes() -> None:
    assert standing("always warmer") == ("warmer", True)
    assert standing("from now on, quieter music, please") == ("quieter music, please", True)
    assert standing("warmer") == ("warmer", False)
    assert standing("always") == ("always", False)


def test_preferences_are_named_by_their_words() -> None:
    assert preference("slower") == ("pace", "slow")
    assert preference("style = noir") == ("style", "noir")
    with pytest.raises(InputError, match="expected one of warm, cold"):
        preference("purple")


def test_silence_covers_what_the_brand_kit_and_the_options_say() -> None:
    assert "voice.speed" in spoken(read("a village", voice_speed=1.2))
    assert {"style", "audience"} <= spoken(read("a village", style="noir", audience="children"))


def test_everything_can_be_taken_elsewhere(home: Path, tmp_path: Path) -> None:
    text = Habits(home / "memory.sqlite").to_json()
    other = Habits(tmp_path / "other.sqlite")
    assert other.read_json(text) == 10
    assert other.preferences(NOW) == Habits(home / "memory.sqlite").preferences(NOW)
    for wrong in ("[]", "no json", json.dumps({"format": "x", "evidence": []})):
        with pytest.raises(InputError):
            other.read_json(wrong)


def test_the_project_is_not_named_and_a_broken_file_is_refused(home: Path, tmp_path: Path) -> None:
    _understood(home, tmp_path / "secret plans", "a robot", style="noir")
    assert b"secret" not in (home / "memory.sqlite").read_bytes()
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "memory.sqlite").write_bytes(b"no database" * 100)
    with pytest.raises(OutputError, match="remove it"):
        Habits(tmp_path / "bad" / "memory.sqlite").preferences()
    with sqlite3.connect(home / "memory.sqlite") as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_memory_never_replaces_what_the_user_decided(home: Path, tmp_path: Path) -> None:
    context = _understood(home, tmp_path / "film", "a village", style="noir")
    graph = context.graph.with_decision(Decision("style", "woodcut", "your usual taste", "memory"))
    held = graph.decision("style")
    assert held is not None
    assert held.data["value"] == "noir"
