"""Motion is judged by what moves in a shot: a joint at its beginning and the last fade are no motion to compare with."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import numpy as np

from seedream.refinement.findings import Finding, Fix
from seedream.refinement.quality.looking import COLUMNS, Looks
from seedream.refinement.quality.material import Material
from seedream.refinement.quality.steadiness import _stutter

FPS = 12
JOINT, CALM, FADE = [0.06, 0.22, 0.21, 0.05], [0.0055] * 13, [0.02, 0.04, 0.05, 0.06, 0.07, 0.07, 0.08, 0.09]


def _found(change: list[float]) -> list[Finding]:
    """What is found in the only shot of a film, which begins with a dip and ends with a fade."""
    table = np.zeros((len(change), len(COLUMNS)))
    table[:, COLUMNS.index("time_s")] = np.arange(len(change)) / FPS
    table[:, COLUMNS.index("change")] = change
    shot: Any = SimpleNamespace(id="shot-1", start_s=0.0, transition="dip")
    info = SimpleNamespace(video_duration_s=len(change) / FPS)
    material = cast(Material, SimpleNamespace(info=info, promise=SimpleNamespace(shots=(shot,))))
    looks = Looks(table, np.zeros((len(change), 18, 32), np.float32))
    return _stutter(material, shot, looks, Fix("shot", "render again", "shot-1"))


def test_a_calm_shot_between_a_dip_and_a_fade_does_not_stutter() -> None:
    assert _found([0.0, *JOINT, *CALM, *FADE]) == []


def test_pictures_that_stand_still_in_it_do() -> None:
    still = [*CALM[:4], 0.0, 0.0, 0.0, 0.0, 0.0, *CALM[:4]]
    (finding,) = _found([0.0, *JOINT, *still, *FADE])
    assert finding.check == "stutter"
    assert finding.measured == 5
