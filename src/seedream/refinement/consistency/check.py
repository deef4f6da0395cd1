"""All checks of consistency; `style_consistency=False` relaxes exactly those of looks, levels and manner of telling."""

from __future__ import annotations

from seedream.refinement.consistency.levels import check_levels
from seedream.refinement.consistency.looks import check_looks
from seedream.refinement.consistency.names import check_names
from seedream.refinement.consistency.narration import check_narration
from seedream.refinement.quality.material import Judged, Material


def check_consistency(material: Material) -> Judged:
    """What differs from shot to shot, or between words and names, and should not."""
    findings = check_names(material)
    if material.promise.consistent:
        findings += check_looks(material) + check_levels(material) + check_narration(material)
    return findings, {}
