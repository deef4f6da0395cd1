"""Every plot of the book can be told: its sentences are filled, end, and are said by no other plot."""

from __future__ import annotations

import re

import pytest

from seedream.scene.graph import Entity
from seedream.scene.plots.book import Plot, plots, skills
from seedream.scene.plots.wording import Words, fill, words_of

LOOK = {"gender": "woman", "age": "adult"}
WHO = words_of(Entity("nurse", "person", "nurse", look=LOOK))
SEEN = {"hero": WHO, "other": words_of(Entity("dog", "animal", "dog")), "a_other": Words("a dog", pronouns=WHO.pronouns)}
NAMED = {
    name: Words(f"the {name}") for name in ("thing", "goal", "vehicle", "meant", "skill", "doing", "does", "the_goal", "the_thing")
}
THE = {"the_goal": Words("the sea"), "the_thing": Words("the thing")}
DEED = {name: Words("help a friend") for name in ("deed", "instead", "deed_doing", "deed_does", "deed_seen", "did")}
TOLD = {name: Words("It is told.") for name in ("told", "told_last", "meant_last")}
SLOTS = {
    **NAMED,
    **DEED,
    **THE,
    **TOLD,
    **SEEN,
    "trade": Words("a chef"),
    "a_thing": Words("a thing"),
    "a_goal": Words("a goal"),
    "can_place": Words("{place}"),
}


def _slots(plot: Plot) -> dict[str, Words]:
    skill = {name: Words(words) for name, words in skills()[0].words.items()}
    usual = {name: Words(words) for name, words in plot.usual.items()}
    return {**SLOTS, **usual, **skill, **{name: Words(words) for name, words in plot.case("nothing known").items()}}


@pytest.mark.parametrize("plot", plots(), ids=lambda plot: plot.id)
def test_every_sentence_of_a_plot_can_be_said_and_shown(plot: Plot) -> None:
    slots = _slots(plot)
    for beat in plot.beats:
        for text in (*(text for row in beat.says for text in row), *beat.more):
            said = fill(text, slots)
            assert "{" not in said, beat.id
            assert re.match(r"[A-Z“]", said), said
            assert said[-1] in ".!?”", said
        assert "{" not in fill(beat.shows, slots, doing=True), beat.id
        fill(beat.place, slots)


@pytest.mark.parametrize("plot", plots(), ids=lambda plot: plot.id)
def test_a_plot_begins_happens_and_resolves(plot: Plot) -> None:
    assert len(plot.beats) >= 4
    assert [b.part for b in plot.beats].count("end") >= 1
    assert plot.beats[-1].part == "end"
    assert len({b.id for b in plot.beats}) == len(plot.beats)
    told = [row for b in plot.beats for row in b.says if row[0] != "{comes}"]
    assert all(row[0] == max(row, key=len) for row in told), "the longest text comes first"


def test_a_case_of_two_words_comes_before_one_of_either() -> None:
    day = next(plot for plot in plots() if plot.id == "day")
    assert "house" not in day.case("a day in the life of a street cat")["wake_place"]
    assert day.case("a day in the life of a street cat")["wake_place"] != day.case("a day in the life of a cat")["wake_place"]


def test_no_sentence_is_said_by_two_plots() -> None:
    said: dict[str, str] = {}
    for plot in plots():
        for text in {row[0] for beat in plot.beats for row in beat.says if "line}" not in row[0] and "{comes}" not in row[0]}:
            assert said.setdefault(text, plot.id) == plot.id, text


def test_every_skill_has_words_for_all_that_plots_say_of_it() -> None:
    asked = {
        name for plot in plots() for b in plot.beats for name in re.findall(r"\{(\w+)\}", f"{b.says}{b.more}{b.shows}{b.place}")
    }
    own = {name for name in skills()[-1].words if name in asked}
    assert {"try", "fail", "can", "fail_line", "can_line"} <= own
    assert all(own <= skill.words.keys() for skill in skills())
