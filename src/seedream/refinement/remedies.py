"""Remedies: blocking findings turned into the smallest changes that can mend them; the engine applies them and looks again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedream.refinement.findings import Finding


@dataclass(frozen=True, slots=True)
class Remedies:
    """What the next pass does differently: nothing by default.

    `loudness_offset_lu` is added to the target of the mix, `true_peak_db` lowers its ceiling, `scrim` darkens the ground behind
    titles (0..1), `repaint` names shots that are painted again, bypassing the store.
    """

    loudness_offset_lu: float = 0.0
    true_peak_db: float = -1.2
    scrim: float = 0.0
    repaint: tuple[str, ...] = ()


def remedies_for(findings: Sequence[Finding], now: Remedies) -> Remedies:
    """The next pass's remedies; equal to `now` where no finding has a remedy that has not been tried."""
    new = replace(now, repaint=())
    for finding in findings:
        if finding.fix is None:
            continue
        match finding.fix.stage, finding.fix.change:
            case "mix", "gain":
                new = replace(new, loudness_offset_lu=new.loudness_offset_lu + finding.limit - finding.measured)
            case "mix", "ceiling":
                new = replace(new, true_peak_db=new.true_peak_db - max(finding.measured - finding.limit, 0.0) - 0.3)
            case "titles", "scrim":
                new = replace(new, scrim=min(new.scrim + 0.35, 1.0))
            case "shot", _ if finding.fix.shot_id:
                new = replace(new, repaint=tuple(sorted({*new.repaint, finding.fix.shot_id})))
    return new
