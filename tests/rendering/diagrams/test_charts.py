from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.inputs.told import find_data
from seedream.rendering.diagrams import DiagramPainter, maths
from seedream.rendering.diagrams.counting import counted, figure_width, parted
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.figures.charts import chart_view, make_chart
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.types import FrameSpec

WIDE = FrameSpec(640, 360)


def still(view: DiagramView, spec: FrameSpec = WIDE) -> NDArray[np.int16]:
    view = replace(view, parts=tuple(replace(p, given=True) for p in view.parts))
    surface = new_surface(spec.width, spec.height)
    DiagramPainter(view, Tracks("s", 4.0, {}, ()), spec, 3).paint(surface.getCanvas(), 2.0)
    return pixels(surface)[..., :3].astype(np.int16)


def chart(text: str) -> DiagramView:
    found = find_data(text)
    assert found is not None
    return chart_view(make_chart(found.data), {})


def blueish(picture: NDArray[np.int16]) -> NDArray[np.bool_]:
    return picture[..., 0] - picture[..., 2] > 50


def reddish(picture: NDArray[np.int16]) -> NDArray[np.bool_]:
    return picture[..., 2] - picture[..., 0] > 110


def tallest(mask: NDArray[np.bool_]) -> int:
    """Pixels (BGR) of the longest column of a mask."""
    return int(mask.sum(axis=0).max())


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8])
def test_bars_are_as_long_as_their_values(share: float) -> None:
    picture = still(chart(f"a bar chart of coffee 100, tea {100 * share:g}, juice {10:g}"))
    ratio = tallest(blueish(picture)) / tallest(reddish(picture))
    assert ratio == pytest.approx(share, abs=0.04)


def test_bars_below_zero_hang_down() -> None:
    picture = still(chart("profit as a bar chart: north 10, south -10, west 2"))
    rows_up, rows_down = (np.nonzero(mask.sum(axis=1) > 8)[0] for mask in (reddish(picture), blueish(picture)))
    assert rows_down.max() > rows_up.max() + 40


def test_the_slices_of_a_ring_have_the_areas_of_their_shares() -> None:
    parts = (
        Part("a", "slice", text="A", value=75, figure="75", colour="red"),
        Part("b", "slice", text="B", value=25, figure="25", colour="blue"),
    )
    picture = still(DiagramView("Parts", parts, layout="donut"))
    blue, red = blueish(picture).sum(), reddish(picture).sum()
    assert blue / (blue + red) == pytest.approx(0.25, abs=0.04)


def test_a_line_passes_its_points_at_their_heights() -> None:
    picture = still(chart("a line chart of sales: 2021 0, 2022 100, 2023 50"))
    line = blueish(picture) & (picture.sum(axis=2) < 420)
    columns = np.nonzero(line.any(axis=0))[0]
    height = {x: float(np.nonzero(line[:, x])[0].mean()) for x in columns}
    quarter, half, end = (height[columns[int(len(columns) * f)]] for f in (0.25, 0.5, 0.97))
    low = height[columns[8]]
    assert (low - quarter) / (low - half) == pytest.approx(0.5, abs=0.1)
    assert (low - end) / (low - half) == pytest.approx(0.52, abs=0.1)


def test_figures_count_up_in_the_spelling_that_is_given() -> None:
    assert counted("$1.2M", 0.5) == "$0.6M"
    assert counted("12,500", 0.1) == "1,250"
    assert counted("3,5 kg", 0.5) == "1,8 kg"
    assert counted("1.234,5 €", 1.0) == "1.234,5 €"
    assert parted("−2.3 points") == ("−2.3", "points")
    assert parted("62%") == ("62%", "")


def test_digits_are_equally_wide() -> None:
    assert figure_width("1111", 40) == pytest.approx(figure_width("8888", 40))


def test_fractions_are_high_and_roots_cover_what_stands_in_them() -> None:
    plain, fraction = (maths.extent(maths.parse(t), 100.0) for t in ("ab", "a/b"))
    assert fraction.above + fraction.below > 1.6 * (plain.above + plain.below)
    assert maths.parse("√(b² - 4ac)").parts[0].kind == "root"  # type: ignore[union-attr]
    power = maths.parse("x^(n+1)").parts[0]
    assert power is not None
    assert power.kind == "script"
    assert maths.parse("-b").parts[0] == maths.Box("mark", "−"), "a sign before its number has no air around it"


def test_whatever_is_typed_as_a_formula_can_be_measured() -> None:
    for text in ("", ")", "((", "a^", "√", "/", "a//b", "x_", "}{"):
        assert maths.extent(maths.parse(text), 50.0).width >= 0


def test_a_formula_stays_inside_the_frame() -> None:
    parts = (
        Part("a", "term", text="x"),
        Part("b", "op", text="="),
        Part("c", "term", text="(-b ± √(b² - 4ac)) / (2a)", colour="blue"),
    )
    for spec in (WIDE, FrameSpec(202, 360)):
        picture = still(DiagramView("Formula", parts, layout="equation"), spec)
        columns = np.nonzero(blueish(picture).any(axis=0))[0]
        assert columns.min() > 4
        assert columns.max() < spec.width - 4
