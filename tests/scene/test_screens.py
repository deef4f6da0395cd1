"""Screens say what the request says: its figures, its names, its trade; what is said in a chat is never made up."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.rendering.fonts import has_icon
from seedream.scene import build_scene, build_still
from seedream.scene.figures.diagram import DiagramView
from seedream.scene.product import DeviceView
from seedream.scene.product.figures import Figure, read_said
from seedream.scene.product.requested import trade_of, trades
from seedream.scene.shots.views import TitleView, WorldView
from seedream.scene.telling.missing_lesson import MISSING_S, asked_about


def screen(prompt: str) -> DeviceView:
    """The device that a request for a picture gets."""
    brief = read(prompt)
    view = build_still(understand(brief, encode(brief)), 1).beats[0].view
    assert isinstance(view, DeviceView), prompt
    return view


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("320 loaves sold today", [("320", "Loaves sold today")]),
        ("occupancy 87%, revenue €42,300, 118 guests", [("87%", "Occupancy"), ("€42,300", "Revenue"), ("118", "Guests")]),
        ("12.4 km, pace 5:12 min/km and 148 bpm", [("12.4 km", "Distance"), ("5:12 min/km", "Pace"), ("148 bpm", "Heart rate")]),
        ("¥85,000 today, 64 bouquets", [("¥85,000", "Sales today"), ("64", "Bouquets")]),
        ("a streak of 21 days and 10 min today", [("21 days", "Streak"), ("10 min", "Time today")]),
        ("sleep 7h 20m and three walks today", [("7h 20m", "Sleep"), ("3", "Walks today")]),
        ("₹1,25,000 donations this month", [("₹1,25,000", "Donations this month")]),
    ],
)
def test_figures_keep_their_currency_unit_and_what_they_are_of(words: str, figures: list[tuple[str, str]]) -> None:
    assert [(f.value, f.label) for f in read_said(words).figures] == figures


def test_a_change_belongs_to_the_figure_that_it_leads_to() -> None:
    assert read_said("revenue up 12% to $3.4 million").figures == (Figure("$3.4 million", "Revenue", "12%"),)
    assert read_said("visits fell by 3% to 980").figures == (Figure("980", "Visits", "-3%"),)


def test_a_dashboard_shows_the_figures_named_and_no_others_in_the_terms_of_its_trade() -> None:
    view = screen("dashboard of a bakery showing 320 loaves sold today")
    board = view.app.dashboard
    assert (view.device, view.headline, view.app.brand) == ("laptop", "Bakery", "Bakery")
    assert [(k.label, k.value, k.delta) for k in board.kpis] == [("Loaves sold today", "320", "")]
    assert board.series[-1] == 320 < board.top
    assert {"Bread", "Croissants"} <= {share.label for share in board.shares}
    everything = f"{board} {view.app.rows} {view.app.hero}"
    assert not [word for word in ("Focus", "Tandem", "Meetings", "Spring launch") if word in everything]


def test_counts_side_by_side_and_shares_are_compared_in_the_ring() -> None:
    board = screen("Dashboard of a football club, 12 wins, 3 draws, 5 losses").app.dashboard
    assert board.share_value == "20"
    assert [(s.label, s.fraction) for s in board.shares] == [("Wins", 0.6), ("Draws", 0.15), ("Losses", 0.25)]
    board = screen("Analytics dashboard of a museum, 2,310 visitors this week, 41% members").app.dashboard
    assert [(s.label, s.fraction) for s in board.shares] == [("Members", 0.41), ("Others", 0.59)]


def test_an_app_keeps_its_figures_although_they_could_be_a_chart() -> None:
    view = screen("A smart home app: living room 21°C, energy 3.2 kWh, front door locked")
    assert (view.device, view.app.hero.value, view.app.stat.value) == ("phone", "21°C", "3.2 kWh")
    assert view.app.rows[0].title == "Front door locked"
    brief = read("a bar chart of our dashboard: Monday 4, Tuesday 6, Wednesday 9")
    assert not isinstance(build_still(understand(brief, encode(brief)), 1).beats[0].view, DeviceView)


def test_the_trade_of_a_known_app_is_its_own() -> None:
    assert screen("A banking app screen with a balance of £2,480.15 and a rent payment of £950").app.category == "finance"
    assert trade_of("a rent payment", at_least=2).name == "general"
    assert screen("A phone app for runners showing 12.4 km").app.category == "fitness"


def test_a_chat_shows_the_quoted_lines_and_needs_them() -> None:
    view = screen('A chat between a plumber and a customer: "My sink is leaking" "I can come at 4 pm"')
    assert (view.kind, view.headline) == ("tap_through", "Plumber")
    assert [(m.sender, m.text) for m in view.moment.messages] == [(0, "My sink is leaking"), (1, "I can come at 4 pm")]
    view = screen('A text conversation between a teacher and a student: "Did you finish the essay?" "Almost"')
    assert (view.headline, view.moment.messages[0].sender) == ("Student", 0)
    brief = read("A chat between two friends on a bench")
    assert isinstance(build_still(understand(brief, encode(brief)), 1).beats[0].view, WorldView)


@pytest.mark.parametrize(
    "prompt", ["A dashboard on a wall in an office", "An app developer at her desk", "Our inbox tray on a table"]
)
def test_screens_that_are_things_in_a_place_stay_there(prompt: str) -> None:
    brief = read(prompt)
    assert isinstance(build_still(understand(brief, encode(brief)), 1).beats[0].view, WorldView)


def test_a_sender_that_is_named_stands_in_the_inbox() -> None:
    view = screen("An email inbox with a message from Maria about the budget")
    assert (view.app.rows[0].title, view.app.rows[0].text) == ("Maria", "Budget")
    assert view.app.hero.value == str(len(view.app.rows))


def test_trades_are_complete_and_hold_no_figures_of_their_own() -> None:
    assert len(trades()) > 25
    for words, trade in trades().values():
        assert len(trade.things) == 4
        assert len(trade.rows) == len(trade.tasks) == 3
        assert [i for i in (trade.icon, *(row.mark for row in trade.rows)) if not has_icon(i)] == [], trade.name
        assert words or trade.name == "general"


def test_a_lesson_that_is_missing_says_so_and_gives_a_plan_that_claims_nothing() -> None:
    brief = read("Explain how a sundial works to beginners")
    graph, decisions = build_scene(understand(brief, encode(brief)), 1)
    question, plan, invitation = graph.beats
    assert isinstance(question.view, TitleView)
    assert question.view.headline == "How a sundial works"
    assert isinstance(plan.view, DiagramView)
    assert [p.text for p in plan.view.parts] == ["What it is", "How it works", "An example", "What to remember"]
    assert all(part.cue in text for part in plan.view.parts for text in plan.spoken)
    assert invitation.subject == "lesson.open"
    assert any(d.key == "lesson" and "never invented" in d.reason for d in decisions)
    assert 15 <= MISSING_S <= 25


def test_for_whom_is_no_part_of_what_is_asked() -> None:
    assert asked_about("the offside rule to beginners") == "the offside rule"
    assert asked_about("how glaciers form for ten-year-olds") == "how glaciers form"
