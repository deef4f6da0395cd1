from __future__ import annotations

import pytest

from seedream.errors import InputError
from seedream.scene.figures.diagram import DiagramView, Part, generic_diagram, number


def test_elements_are_the_parts_with_a_time_of_their_own_in_order() -> None:
    view = DiagramView(
        "Sky",
        (
            Part("sea", "object", drawing="sea", given=True),
            Part("sun", "object", drawing="sun", cue="the sun"),
            Part("ray", "arrow", after="sun", start="sun", end="sea"),
            Part("name", "label", of="sun", text="Sun", cue="shines"),
        ),
    )
    assert [(e.id, e.cue, e.kind) for e in view.elements] == [("sun", "the sun", "object"), ("name", "shines", "label")]
    assert view.elements[0].sound == "pop"


@pytest.mark.parametrize(
    ("part", "complaint"),
    [
        (Part("a", "box"), "got kind 'box'"),
        (Part("a", "object", drawing="unicorn"), "got drawing 'unicorn'"),
        (Part("a", "arrow", start="nowhere", end=(0.5, 0.5)), "refers to 'nowhere'"),
        (Part("a", "object", colour="blurple"), "got colour 'blurple'"),
    ],
)
def test_mistakes_are_named(part: Part, complaint: str) -> None:
    with pytest.raises(InputError, match=complaint):
        DiagramView("Broken", (part,))


def test_an_id_used_twice_is_refused() -> None:
    with pytest.raises(InputError, match="used twice"):
        DiagramView("Broken", (Part("a", "label"), Part("a", "label")))


@pytest.mark.parametrize(
    ("text", "value"), [("1,250", 1250), ("€ 3.5", 3.5), ("42 %", 42), ("−7", -7), ("about ten", None), ("3 of 4", None)]
)
def test_numbers_in_cells(text: str, value: float | None) -> None:
    assert number(text) == value


def test_a_table_of_numbers_becomes_bars_with_its_unit() -> None:
    view = generic_diagram("Sales", table=[["Month", "Sales"], ["January", "1,200 €"], ["February", "900 €"]])
    assert view.layout == "bars"
    assert [(p.text, p.value) for p in view.parts] == [("January", 1200.0), ("February", 900.0)]
    assert view.axis.unit == "€"


def test_a_table_of_years_becomes_a_line() -> None:
    view = generic_diagram("CO₂", table=[["Year", "ppm"], ["1990", "354"], ["2000", "369"], ["2010", "390"], ["2020", "414"]])
    assert view.layout == "line"
    assert view.parts[0].points[-1] == (2020.0, 414.0)


def test_a_table_of_words_is_compared() -> None:
    view = generic_diagram("Cells", table=[["Animal", "Plant"], ["soft membrane", "stiff wall"]])
    assert view.layout == "compare"
    assert [p.text for p in view.parts] == ["Animal", "Plant", "soft membrane", "stiff wall"]


def test_bullets_become_a_list_a_flow_or_a_timeline() -> None:
    assert generic_diagram("Why", ["Fast: no waiting", "Cheap"]).centre == "list"
    flow = generic_diagram("How", ["Mix", "Bake"], ordered=True)
    assert (flow.layout, flow.centre) == ("flow", "")
    dated = generic_diagram("Space", ["1957: Sputnik", "1969 Apollo 11 - two people on the Moon"])
    assert dated.layout == "timeline"
    assert [(p.value, p.text, p.note) for p in dated.parts] == [
        (1957.0, "Sputnik", ""),
        (1969.0, "Apollo 11", "two people on the Moon"),
    ]


def test_a_heading_before_a_colon_is_told_from_its_detail() -> None:
    part = generic_diagram("Why", ["**Fast**: no waiting"]).parts[0]
    assert (part.text, part.note) == ("Fast", "no waiting")


def test_nothing_to_show_is_an_error() -> None:
    with pytest.raises(InputError, match="neither bullets nor a table"):
        generic_diagram("Empty")


def test_numbered_names_are_names_and_not_years() -> None:
    view = generic_diagram("Sales", table=[["Quarter", "Sales"], ["Q1", "1"], ["Q2", "2"], ["Q3", "3"], ["Q4", "5"]])
    assert view.layout == "bars"
    assert view.parts[0].text == "Q1"
