"""Repetition: two shots that show the same pictures."""

from __future__ import annotations

from itertools import combinations

import numpy as np

from seedream.refinement.findings import Finding, Fix, blocking
from seedream.refinement.quality.looking import Looks
from seedream.refinement.quality.material import Judged, Material

SAME = 0.01
"""Mean difference of thumbnails of two moving shots below which they are the same; in clean films at least 0.03."""
MOVING = 0.0008
COMPARED = 24


def check_repetition(material: Material) -> Judged:
    """Shots of a place that are shown twice, picture for picture."""
    findings: list[Finding] = []
    world = [(shot, looks) for shot, looks in material.shots if shot.of_world]
    for (first, a), (second, b) in combinations(world, 2):
        apart = difference(a, b)
        if apart < SAME and float(np.median(b.column("change"))) > MOVING:
            message = f"{second.id} shows the same pictures as {first.id}"
            fix = Fix("shot", "render again", second.id)
            findings.append(blocking("repetition", message, apart, SAME, fix, time_s=second.start_s))
    return findings, {}


def difference(a: Looks, b: Looks) -> float:
    """Mean difference of the first pictures of two shots, at the same moments; their first and last frames may belong to joints."""
    count = min(len(a.thumbs), len(b.thumbs)) - 4
    if count < 4:
        return 1.0
    at = np.unique(np.linspace(2, count, COMPARED).astype(int))
    return float(np.abs(a.thumbs[at] - b.thumbs[at]).mean())
