from __future__ import annotations

import math

import pytest

from seedream.rendering.diagrams.layouts.optics import INCIDENCE, N_RED, N_VIOLET, indices, trace


def test_red_leaves_at_42_and_violet_at_40_degrees() -> None:
    assert trace(N_RED)[3] == pytest.approx(42.4, abs=0.2)
    assert trace(N_VIOLET)[3] == pytest.approx(40.6, abs=0.2)


def test_the_ray_is_that_of_the_rainbow_where_light_gathers() -> None:
    angles = {degrees: trace(N_RED, math.radians(degrees))[3] for degrees in (50.0, 59.4, 70.0)}
    assert angles[59.4] > angles[50.0]
    assert angles[59.4] > angles[70.0]


@pytest.mark.parametrize("n", [N_RED, N_VIOLET, *indices()])
def test_snell_and_reflection_hold_at_every_corner(n: float) -> None:
    enter, back, leave, angle = trace(n)

    def bend(point: tuple[float, float], direction: tuple[float, float]) -> float:
        return abs(point[0] * direction[1] - point[1] * direction[0]) / math.hypot(*direction)

    first = (back[0] - enter[0], back[1] - enter[1])
    second = (leave[0] - back[0], leave[1] - back[1])
    out = (-math.cos(math.radians(angle)), math.sin(math.radians(angle)))
    assert bend(enter, (1.0, 0.0)) == pytest.approx(math.sin(INCIDENCE))
    assert n * bend(enter, first) == pytest.approx(bend(enter, (1.0, 0.0)))
    assert bend(back, first) == pytest.approx(bend(back, second))
    assert n * bend(leave, second) == pytest.approx(bend(leave, out))
    assert leave[0] * out[0] + leave[1] * out[1] > 0, "it leaves outwards"


def test_from_one_drop_violet_leaves_flatter_than_red_so_that_it_runs_above() -> None:
    colours = indices()
    red, violet = trace(colours[0]), trace(colours[-1])
    assert violet[3] < red[3]

    def height_at(path: tuple[tuple[float, float], tuple[float, float], tuple[float, float], float], x: float) -> float:
        (lx, ly), angle = path[2], math.radians(path[3])
        return ly + (lx - x) * math.tan(angle)

    assert height_at(violet, -6.0) < height_at(red, -6.0), "y grows downwards"
