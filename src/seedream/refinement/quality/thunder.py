"""Lightning against thunder: the flash in the decoded picture, the clap in the effects stem, and the time between them.

Light comes at once, thunder as much later as it is far away, so it is not their coincidence but their distance that was promised.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from seedream.refinement.delivery import PromisedEvent
from seedream.refinement.findings import Finding, Fix, blocking
from seedream.refinement.quality.regions import RegionChange
from seedream.sound import dsp
from seedream.types import SAMPLE_RATE_HZ, Audio

LIMIT_S = 0.060
SEARCH_S = 0.30
"""Flash and clap are looked for this far around the times at which they were promised."""
FLASH = 0.03
"""A flash lightens the whole picture by at least this much luma (0..1)."""
LONGEST_S = 6.0
"""Thunder that comes later than this after a flash is another one's."""
HOP_S, BEFORE_S, AFTER_S, CLAP_DB, CRACK_HZ = 0.005, 0.050, 0.030, 6.0, 500.0
"""A clap begins where the next 30 ms are louder than the last 50 ms by the most, and by at least `CLAP_DB`, above `CRACK_HZ`: the
rumble below it rolls on from one thunder into the next."""


def check_thunder(
    regions: Sequence[RegionChange], events: Sequence[PromisedEvent], effects: Audio, lag_s: float
) -> tuple[list[Finding], dict[str, float | str]]:
    """Mean error of the time from flash to thunder, in milliseconds; nothing where none can be measured.

    `effects` is the mono stem; `lag_s` is how much later the film's sound is than the stems.
    """
    flashes = [region for region in regions if region.event.kind == "lightning"]
    thunders = [event for event in events if event.kind == "thunder"]
    errors, lags = [], []
    for thunder in thunders:
        before = [f for f in flashes if 0 < thunder.time_s - f.event.time_s < LONGEST_S]
        seen_s = seen_flash(before[-1]) if before else None
        heard_s = heard_clap(effects, thunder.time_s)
        if seen_s is not None and heard_s is not None:
            lags.append(heard_s + lag_s - seen_s)
            errors.append(lags[-1] - (thunder.time_s - before[-1].event.time_s))
    measures: dict[str, float | str] = {}
    if thunders:
        measures |= {"sync_thunder_promised": len(thunders), "sync_thunder_measured": len(errors)}
    if not errors:
        return [], measures
    error_s = float(np.abs(errors).mean())
    measures |= {"sync_thunder_ms": round(error_s * 1000, 1), "sync_thunder_lag_s": round(float(np.median(lags)), 2)}
    if error_s <= LIMIT_S:
        return [], measures
    message = f"thunder is heard {error_s * 1000:.0f} ms from where its flash says"
    return [blocking("sync", message, error_s, LIMIT_S, Fix("timing", "sample again"))], measures


def seen_flash(region: RegionChange) -> float | None:
    """Film time of the first frame of a flash; None where the picture does not lighten, or is cut, before or there."""
    offset = region.times - region.event.time_s
    near = np.flatnonzero(np.abs(offset) < SEARCH_S)
    if len(near) < 3:
        return None
    luma = region.luma[near]
    top = int(luma.argmax())
    base = float(np.median(luma[:top])) if top else 1.0
    if float(luma[top]) - base < FLASH:
        return None
    return float(region.times[near][np.flatnonzero(luma >= base + 0.5 * (float(luma[top]) - base))[0]])


def heard_clap(effects: Audio, time_s: float) -> float | None:
    """When thunder begins in a mono stem around `time_s`; None where nothing bursts in."""
    reach = SEARCH_S + BEFORE_S
    start = max(int((time_s - reach) * SAMPLE_RATE_HZ), 0)
    block = effects[start : start + int((2 * SEARCH_S + BEFORE_S + AFTER_S) * SAMPLE_RATE_HZ)]
    hop, back, ahead = (round(s * SAMPLE_RATE_HZ) for s in (HOP_S, BEFORE_S, AFTER_S))
    if len(block) < back + ahead + hop or float(np.abs(block).max()) < 1e-4:
        return None
    energy = np.concatenate([[0.0], np.cumsum(dsp.high_pass(block, CRACK_HZ).astype(np.float64) ** 2)])
    at = np.arange(back, len(block) - ahead, hop)
    quiet = 1e-4 * energy[-1] / len(block)
    rise = (energy[at + ahead] - energy[at]) / ahead + quiet
    rise_db = 10 * np.log10(rise / ((energy[at] - energy[at - back]) / back + quiet))
    best = int(rise_db.argmax())
    return (start + int(at[best])) / SAMPLE_RATE_HZ if rise_db[best] >= CLAP_DB else None
