from __future__ import annotations

from pathlib import Path

import pytest

from seedream.inputs.dataset import DataSet
from seedream.inputs.tables import read_table, table_data
from seedream.inputs.told import find_data
from seedream.scene.figures.charts import MOST_BARS, Chart, axis_low, chart_view, make_chart
from seedream.scene.figures.diagram import DiagramView
from seedream.scene.figures.findings import find, spoken
from seedream.scene.telling.data_story import data_beats, table_view


def told(text: str) -> DataSet:
    found = find_data(text)
    assert found is not None
    return found.data


def finding(text: str) -> str:
    found = find(make_chart(told(text)))
    return found.said[0] if found else ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a chart of sales: 2021 1.2, 2022 1.9, 2023 3.4", "From 2021 to 2023, that is about 2.8 times as much."),
        ("a chart of sales: 2021 2, 2022 3, 2023 4", "From 2021 to 2023, that is 2 times as much."),
        ("a chart of sales: 2021 100, 2022 110, 2023 120", "From 2021 to 2023, that is 20% more."),
        ("a chart of sales: 2021 120, 2022 110, 2023 90", "From 2021 to 2023, that is 25% less."),
        ("share: 2021 40%, 2022 43%, 2023 47%", "From 2021 to 2023, that is 7 points more."),
        ("temperatures Mon 12, Tue 15, Wed 9", "The highest is 15, on Tuesday, and the lowest 9, on Wednesday."),
        ("survey: 62% yes, 30% no, 8% undecided", "More than half: yes, with 62%."),
        ("coffee 45, tea 30, juice 25 as a pie chart", "The largest part is coffee, with 45%."),
        ("coffee 9, tea 3, juice 6 as a pie chart", "The largest part is coffee, with 50%."),
        ("a bar chart of coffee 45, tea 30 and juice 25, highlight tea", "Tea is number 2 of 3, with 30."),
        ("sales: Q1 5, Q2 6, Q3 8; costs: Q1 4, Q2 4, Q3 5", "The widest gap is in Q3: 8 for sales and 5 for costs."),
        ("profit: Q1 -3.5, Q2 -1.2, Q3 0.8, Q4 2.4", "From Q1 to Q4, that is 5.9 more."),
        ("rents: Berlin €1,100, London £1,900", ""),
        ("a counter to 12,500 trees planted", ""),
    ],
)
def test_findings_are_worked_out_and_never_claim_more(text: str, said: str) -> None:
    assert finding(text) == said


def test_the_figures_that_are_told_are_those_that_are_given() -> None:
    beats, _ = data_beats(told("website visits: Jan 12,400, Feb 13,150, Mar 11,980, Apr 15,020"))
    for figure in ("12,400", "13,150", "11,980", "15,020"):
        assert figure in beats[0].spoken[0]


def test_numbers_are_not_read_as_years() -> None:
    figure = told("visitors: Mon 1350, Tue 1400, Wed 1200").only.figures[0]
    assert figure is not None
    assert (figure.text, spoken(figure)) == ("1350", "1,350")


def test_names_are_sorted_and_times_are_not() -> None:
    assert make_chart(told("coffee 25, tea 45, juice 30")).data.labels == ("tea", "juice", "coffee")
    assert make_chart(told("sales: 2021 9, 2022 3, 2023 5")).data.labels == ("2021", "2022", "2023")
    shares = make_chart(told("survey: 8% undecided, 30% no, 62% yes"))
    assert shares.data.labels == ("yes", "no", "undecided")


def many(count: int, unit: str = "") -> Chart:
    rows = [["land", "value"], *([f"name {i}", f"{100 - i}{unit}"] for i in range(count))]
    return make_chart(table_data(rows, "Lands"))


def test_many_names_keep_the_largest_and_sum_up_the_rest() -> None:
    chart = many(20)
    assert len(chart.data.labels) == MOST_BARS
    assert chart.data.labels[-1] == "Other"
    assert chart.values[-1] == sum(100 - i for i in range(MOST_BARS - 1, 20))
    assert chart.footnote == "“Other” sums up the 9 smallest."
    assert chart.top == 0


def test_temperatures_are_never_summed_up() -> None:
    chart = many(20, " °C")
    assert "Other" not in chart.data.labels
    assert chart.footnote == "The 8 smallest are not shown."


def test_bars_and_lines_begin_at_zero_unless_it_is_said() -> None:
    assert axis_low(make_chart(told("sales: 2021 1.2, 2022 1.9, 2023 3.4"))) == 0
    chart = make_chart(told("line chart of CO2: 1990 354, 2000 369, 2010 390, 2020 414 ppm"))
    assert 0 < axis_low(chart) < 354
    assert chart_view(chart, {}).footnote == f"The axis begins at {axis_low(chart):g}."


def test_what_a_pie_cannot_show_becomes_bars() -> None:
    assert make_chart(told("profit: north 5, south -3, west 2 as a pie chart")).kind == "bars"


def test_series_of_another_size_are_left_out_and_named(tmp_path: Path) -> None:
    (tmp_path / "plans.csv").write_text("plan,price,storage\nBasic,9,100\nPro,19,1000\n", "utf-8")
    chart = make_chart(read_table(tmp_path / "plans.csv"))
    assert [s.name for s in chart.data.series] == ["price"]
    assert "storage" in chart.footnote


def test_a_table_of_a_script_becomes_a_chart_or_a_comparison() -> None:
    line = table_view("Our bakery", [["Year", "Sales"], ["2020", "5"], ["2021", "7"], ["2022", "6"]])
    assert (line.layout, line.title) == ("trend", "Our bakery")
    assert [e.cue for e in line.elements] == ["2020", "2021", "2022"]
    assert table_view("Cells", [["Animal", "Plant"], ["soft", "stiff"]]).layout == "compare"


def test_mixed_units_are_said() -> None:
    view = data_beats(told("rents: Berlin €1,100, London £1,900"))[0][0].view
    assert isinstance(view, DiagramView)
    assert "different units" in view.footnote
