from __future__ import annotations

from pathlib import Path

import pytest

from seedream.errors import InputError
from seedream.inputs import from_source, read, to_source
from seedream.inputs.dataset import DataSet
from seedream.inputs.tables import MOST_ROWS, read_table


def table(folder: Path, text: str, name: str = "table.csv") -> DataSet:
    path = folder / name
    path.write_text(text, "utf-8")
    return read_table(path)


def values(data: DataSet, series: int = 0) -> list[float | None]:
    return [f.value if f else None for f in data.series[series].figures]


def test_semicolons_decimal_commas_and_a_unit_in_the_heading(tmp_path: Path) -> None:
    data = table(tmp_path, "Month;Sales (€)\nJan;1.234,5\nFeb;1.100,0\n")
    assert data.labels == ("Jan", "Feb")
    assert values(data) == [1234.5, 1100.0]
    assert (data.title, data.unit, data.only.figures[0].text if data.only.figures[0] else "") == ("Sales", "€", "1.234,5")


def test_commas_in_quoted_numbers_are_thousands(tmp_path: Path) -> None:
    assert values(table(tmp_path, 'City,People\nOslo,"709,037"\nBonn,"336,465"\n')) == [709037, 336465]


def test_tabs_two_series_and_a_missing_value(tmp_path: Path) -> None:
    data = table(tmp_path, "year\thigh\tlow\n2020\t5\t1\n2021\t\t2\n2022\t7\tn/a\n")
    assert [s.name for s in data.series] == ["high", "low"]
    assert values(data) == [5, None, 7]
    assert values(data, 1) == [1, 2, None]


def test_a_table_without_a_heading(tmp_path: Path) -> None:
    data = table(tmp_path, "tea,30\ncoffee,45\n")
    assert data.labels == ("tea", "coffee")
    assert values(data) == [30, 45]


def test_years_are_labels_and_not_values(tmp_path: Path) -> None:
    data = table(tmp_path, "year,visitors\n2020,1500\n2021,1800\n")
    assert data.labels == ("2020", "2021")
    assert values(data) == [1500, 1800]


def test_rows_without_numbers_and_totals_are_left_out_and_said(tmp_path: Path) -> None:
    data = table(tmp_path, "item,cost\nrent,900\nfood,\nfun,100\nTotal,1000\n")
    assert data.labels == ("rent", "fun")
    assert data.notes == ("1 row without a number is left out.", "The row of totals is left out.")


def test_long_numbers_of_a_program_are_made_readable(tmp_path: Path) -> None:
    figure = table(tmp_path, "land,area\nRussia,17098246\nIndia,3287263\n").only.figures[0]
    assert figure is not None
    assert (figure.text, figure.value) == ("17,098,246", 17098246)


def test_the_request_chooses_column_kind_title_and_emphasis(tmp_path: Path) -> None:
    (tmp_path / "plans.csv").write_text("plan,price,users\nBasic,9,1\nPro,19,5\n", "utf-8")
    brief = read("What we charge: users as a pie chart, highlight Pro", data=tmp_path / "plans.csv")
    assert brief.data is not None
    assert [s.name for s in brief.data.series] == ["users"]
    assert (brief.data.chart, brief.data.emphasis, brief.kind) == ("donut", "Pro", "lesson")


def test_a_data_file_needs_no_words_and_is_kept_with_the_request(tmp_path: Path) -> None:
    (tmp_path / "sales.csv").write_text("month,sales\nJan,3\nFeb,4\n", "utf-8")
    brief = read(data=tmp_path / "sales.csv")
    assert brief.data is not None
    assert brief.wish == "Sales"
    again = from_source(to_source(None, None, {"data": tmp_path / "sales.csv"}))
    assert again.data == brief.data


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "is empty"),
        ("a,b\n", "no column of numbers"),
        ("name,city\nAnna,Oslo\nBen,Bonn\n", "no column of numbers"),
        ('a,"b\n1,2\n', "no CSV table"),
        ("1,2\n" * (MOST_ROWS + 1), "expected at most"),
    ],
)
def test_files_that_cannot_be_used_are_named_with_the_remedy(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(InputError, match=complaint) as caught:
        table(tmp_path, text)
    assert "table.csv" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_binary_and_missing_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "noise.csv").write_bytes(bytes(range(256)) * 8)
    with pytest.raises(InputError, match="not text"):
        read_table(tmp_path / "noise.csv")
    with pytest.raises(InputError, match="not a file"):
        read(data=tmp_path / "nowhere.csv")
