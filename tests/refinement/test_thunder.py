"""Lightning and thunder: the time between them is measured, a planted error is found, silence and darkness say nothing."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.refinement.delivery import PromisedEvent
from seedream.refinement.quality.picture import FrameMeasures, find_cuts
from seedream.refinement.quality.regions import RegionChange
from seedream.refinement.quality.thunder import check_thunder
from seedream.sound import effects
from seedream.types import SAMPLE_RATE_HZ, Audio, Rect

FPS, SECONDS, LAG_S = 30.0, 12.0, 1.3
FLASHES_S = (1.01, 4.02, 7.33)
WHOLE, NOWHERE = Rect(0, 0, 1, 1), Rect(0, 0, 0, 0)
THUNDERS = tuple(PromisedEvent(t + LAG_S, "thunder", "sky", "thunder", NOWHERE, seen=False) for t in FLASHES_S)


def _flashes(late_s: float = 0.0, height: float = 0.3) -> list[RegionChange]:
    """Regions of lightning whose light really comes `late_s` after it was promised."""
    out = []
    for at in FLASHES_S:
        times = np.arange(np.ceil((at - 0.44) * FPS), (at + 0.44) * FPS) / FPS
        since = times + 0.5 / FPS - at - late_s
        luma = 0.2 + 0.02 * np.sin(times * 9) + height * np.where(since >= 0, np.exp(-np.maximum(since, 0) / 0.1), 0)
        event = PromisedEvent(at, "lightning", "sky", "", WHOLE)
        out.append(RegionChange(event, times, np.zeros_like(times), luma, np.zeros_like(times)))
    return out


def _effects(late_s: float = 0.0) -> Audio:
    """A stem in which thunder rolls, and waves over it."""
    placed = [effects.PlacedEffect(t + LAG_S + late_s, "thunder", -2.0, seed=i) for i, t in enumerate(FLASHES_S)]
    waves = [effects.PlacedEffect(t, "wave_crash", -10.0, seed=9) for t in (2.0, 6.0, 9.0)]
    stem: Audio = effects.render([*placed, *waves], SECONDS).mean(1)
    return stem


def test_promised_thunder_passes() -> None:
    findings, measures = check_thunder(_flashes(), THUNDERS, _effects(), 0.0)
    assert not findings
    assert measures["sync_thunder_measured"] == measures["sync_thunder_promised"] == len(FLASHES_S)
    assert float(measures["sync_thunder_ms"]) <= 20  # half a frame and a hop
    assert float(measures["sync_thunder_lag_s"]) == pytest.approx(LAG_S, abs=0.02)


@pytest.mark.parametrize(("seen_s", "heard_s", "film_s"), [(0.0, 0.15, 0.0), (0.0, -0.2, 0.0), (0.12, 0.0, 0.0), (0.0, 0.0, 0.1)])
def test_a_planted_error_is_found(seen_s: float, heard_s: float, film_s: float) -> None:
    findings, measures = check_thunder(_flashes(seen_s), THUNDERS, _effects(heard_s), film_s)
    assert float(measures["sync_thunder_ms"]) == pytest.approx(abs(heard_s + film_s - seen_s) * 1000, abs=25)
    assert [f.severity for f in findings] == ["blocking"]


def test_sound_and_picture_that_are_late_together_pass() -> None:
    assert not check_thunder(_flashes(0.1), THUNDERS, _effects(0.1), 0.0)[0]


def test_without_flash_or_clap_there_is_no_measure() -> None:
    dark, silent = _flashes(height=0.005), np.zeros(round(SECONDS * SAMPLE_RATE_HZ), np.float32)
    assert check_thunder([], (), _effects(), 0.0) == ([], {})
    for seen, heard in ((dark, _effects()), (_flashes(), silent), ([], _effects())):
        findings, measures = check_thunder(seen, THUNDERS, heard, 0.0)
        assert not findings
        assert measures == {"sync_thunder_promised": 3, "sync_thunder_measured": 0}


def test_a_flash_is_no_cut() -> None:
    times = np.arange(0, 6, 1 / FPS)
    change = np.where(np.isclose(times, 2.0) | np.isclose(times, 4.0), 0.3, 0.002)
    frames = FrameMeasures(times, np.full_like(times, 0.4), np.ones_like(times), change, FPS)
    assert find_cuts(frames) == pytest.approx([2.0, 4.0])
    assert find_cuts(frames, [3.98]) == pytest.approx([2.0])
