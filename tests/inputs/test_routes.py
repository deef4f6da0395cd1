"""Ways from station to station, equations to be solved and formulas that are only named, read from requests."""

import pytest

from seedream.inputs import read
from seedream.inputs.known_formulas import find_known, known_formulas, written_out
from seedream.inputs.outlines import Outline
from seedream.inputs.routes import find_route
from seedream.inputs.solving import find_solution


def rows(outline: Outline | None) -> list[str]:
    return [node.text for node in outline.nodes] if outline else []


@pytest.mark.parametrize(
    ("words", "title", "stations"),
    [
        ("show how a request travels from a mobile app through a load balancer to the server and the database, calm tone",
         "How a request travels", ["mobile app", "load balancer", "server", "database"]),
        ("how a letter gets from the mailbox to the sorting center, the plane and finally to grandma's house",
         "How a letter gets to grandma's house", ["mailbox", "sorting center", "plane", "grandma's house"]),
        ("how blood flows from the heart via the arteries into the capillaries and back to the veins. Slowly",
         "How blood flows", ["heart", "arteries", "capillaries and back", "veins"]),
    ],
)  # fmt: skip
def test_a_way_is_read_station_by_station(words: str, title: str, stations: list[str]) -> None:
    found = find_route(words)
    assert found is not None
    assert (found.kind, found.title) == ("flow", title)
    assert rows(found)[:2] == stations[:2]
    assert rows(found)[-1] == stations[-1]


def test_a_walk_and_a_way_without_stations_are_no_diagram() -> None:
    assert find_route("a boy goes from the house through the forest to the lake") is None
    assert find_route("how a caterpillar goes from ugly to beautiful") is None


@pytest.mark.parametrize(
    ("words", "solution"),
    [
        ("How to solve 2x + 6 = 14 step by step", ["2x + 6 = 14", "2x = 8", "x = 4"]),
        ("solve 5x - 3 = 2x + 9", ["5x − 3 = 2x + 9", "3x − 3 = 9", "3x = 12", "x = 4"]),
        ("solving the equation 3 - y = 5", ["3 − y = 5", "−y = 2", "y = −2"]),
        ("solve 4a = 2 for my class", ["4a = 2", "a = 1/2"]),
    ],
)
def test_a_linear_equation_is_solved(words: str, solution: list[str]) -> None:
    assert rows(find_solution(words)) == solution


@pytest.mark.parametrize(
    "words", ["solve x² + 2 = 6", "solve 2x + y = 3", "solve x + 1 = x + 2", "2x + 6 = 14", "solve the riddle"]
)
def test_what_has_no_single_solution_is_left_as_it_is(words: str) -> None:
    assert find_solution(words) is None


def test_a_formula_that_is_only_named_is_written_out() -> None:
    assert written_out("the formula for the area of a circle on a chalkboard") == '"A = πr²" on a chalkboard'
    assert written_out("a mug with the formula E = mc² on a mug") == "a mug with the formula E = mc² on a mug"
    assert rows(find_known("explain the quadratic formula")) == ["x = (−b ± √(b² − 4ac)) / 2a"]
    assert find_known("explain the formula for compound interest") is None  # a lesson of the library does
    assert find_known("a chemist finds the formula of love") is None


def test_every_formula_has_names_of_its_own() -> None:
    names = [name for known in known_formulas() for name in known.names]
    assert len(names) == len(set(names))


def test_headings_before_the_heading_and_titles_in_quotes_are_read() -> None:
    chart = read('Bar chart "Rain in Porto": January 80 mm, April 45 mm, July 12 mm').data
    assert chart is not None
    assert (chart.title, chart.chart, chart.labels) == ("Rain in Porto", "bars", ("January", "April", "July"))
    steps = read("tutorial: how to write a unit test in three steps: write a failing test, make it pass, refactor").outline
    assert rows(steps) == ["write a failing test", "make it pass", "refactor"]
    survey = read("class survey: favorite subject: math 8, art 11, science 6, sports 14").data
    assert survey is not None
    assert (survey.title, survey.labels[0]) == ("Favorite subject", "math")
    dashboard = read("dark mode dashboard of a build pipeline: 128 builds, 96% passed, average build time 4m")
    assert dashboard.outline is None


def test_hours_are_no_amounts_and_code_needs_no_backticks() -> None:
    assert read("poster for coding club: Every Wednesday 3 pm, Room 204").data is None
    busy = read("visitors as a bar chart: 9 am 20, 10 am 45, 11 am 30").data
    assert busy is not None
    assert busy.labels == ("9 am", "10 am", "11 am")
    assert rows(read('code screenshot: print("Hello, world!") in Python').outline) == ['print("Hello, world!")']
    assert read("code review: two developers at a desk").outline is None
