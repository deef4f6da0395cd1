from __future__ import annotations

import pytest

from seedream.inputs.dataset import brief_labels, positions, ranked, said
from seedream.inputs.figures import number_value, parse_figure
from seedream.inputs.told import find_data


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("$1.2M", 1.2e6, "$M"), ("1,200 €", 1200, "€"), ("62%", 62, "%"), ("−5 °C", -5, "°C"), ("-$5", -5, "$"),
        ("(120)", -120, ""),
        ("3.4 million", 3.4e6, "million"), ("US$ 5bn", 5e9, "US$bn"), ("12 500", 12500, ""), ("45 cups", 45, "cups"),
        ("1,5", 1.5, ""),
    ],
)  # fmt: skip
def test_figures_keep_value_and_unit(text: str, value: float, unit: str) -> None:
    figure = parse_figure(text)
    assert figure is not None
    assert figure.value == pytest.approx(value)
    assert figure.unit == unit


@pytest.mark.parametrize("text", ["$1.2M", "€ 3.5", "1,200 €", "62%", "3.4 million", "1.234,56 kg"])
def test_figures_keep_their_spelling(text: str) -> None:
    figure = parse_figure(text)
    assert figure is not None
    assert figure.text == text


@pytest.mark.parametrize("text", ["about ten", "3 of 4", "Q1", "", "12 apples and pears", "1-2"])
def test_words_are_no_figures(text: str) -> None:
    assert parse_figure(text) is None


def test_a_point_or_comma_is_decimal_as_the_table_has_it() -> None:
    assert number_value("1.250", comma=True) == 1250
    assert number_value("1.250") == 1.25
    assert number_value("1,250") == 1250
    assert number_value("1.234,5") == number_value("1,234.5") == 1234.5


def test_labels_in_time_have_positions_and_names_have_none() -> None:
    assert positions(["2019", "2020", "2023"]) == (2019, 2020, 2023)
    assert positions(["Q3 2023", "Q4 2023", "Q1 2024"]) == (2023.5, 2023.75, 2024.0)
    wrapped = positions(["Nov", "Dec", "Jan"])
    assert wrapped is not None
    assert wrapped == tuple(sorted(wrapped))
    assert positions(["Tokyo", "Delhi"]) is None
    assert positions(["2023", "2019"]) is None, "not in order: names"
    assert ranked(["18-24", "25-34", "35+"])
    assert not ranked(["tea", "coffee"])


def test_labels_are_spoken_as_dates_only_among_dates() -> None:
    assert said(["Mon", "Tue", "Sun"]) == ("Monday", "Tuesday", "Sunday")
    assert said(["Sun", "Earth"]) == ("Sun", "Earth")
    assert said(["2024-02-20", "2024-03-01"]) == ("February 20, 2024", "March 1, 2024")
    assert brief_labels(["2024-02-20", "2024-03-01"]) == ("20 Feb", "1 Mar")


def test_a_unit_behind_the_last_number_counts_for_all() -> None:
    told = find_data("a chart of our sales: 2021 1.2, 2022 1.9, 2023 3.4 million")
    assert told is not None
    assert [f.value for f in told.data.only.known] == pytest.approx([1.2e6, 1.9e6, 3.4e6])
    assert [f.text for f in told.data.only.known] == ["1.2", "1.9", "3.4"]
    assert told.data.unit == "million"


def test_what_is_to_stand_out_is_read() -> None:
    told = find_data("a bar chart of coffee 45, tea 30 and juice 25, highlight tea")
    assert told is not None
    assert (told.data.emphasis, told.data.chart) == ("tea", "bars")
