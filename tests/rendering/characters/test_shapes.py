"""Edges along a bent limb: no loops inside of a sharp bend, nothing lost on a straight one."""

from __future__ import annotations

import math

from seedream.rendering.characters.shapes import joint_line, ribbon, unfolded


def test_the_inside_of_a_sharp_bend_makes_no_loop() -> None:
    line = joint_line((0.0, 0.0), (0.0, 1.0), (0.8, 0.4))
    inside, outside = ribbon(line, lambda t: 0.2)
    kept = unfolded(inside, line)
    assert len(inside) / 3 < len(kept) < len(inside)
    assert all(min(math.dist(p, q[:2]) for q in line) > 0.19 for p in kept)
    assert unfolded(outside, line) == outside


def test_a_straight_edge_keeps_all_its_points() -> None:
    line = joint_line((0.0, 0.0), (0.0, 1.0), (0.0, 2.0))
    for edge in ribbon(line, lambda t: 0.3):
        assert unfolded(edge, line) == edge
