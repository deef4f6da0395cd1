"""Loudness from shot to shot: what plays under the voice does not leap at a cut."""

from __future__ import annotations

import numpy as np

from seedream.refinement.findings import Finding, Fix, warning
from seedream.refinement.quality.material import Material, levels

LEAP_DB = 20.0
"""Ducking under speech alone moves music and ambience by up to 16 dB."""
AROUND_S = 1.0


def check_levels(material: Material) -> list[Finding]:
    """Cuts at which music and ambience become much louder or quieter at once and stay so."""
    sounds, findings = material.sounds, []
    bed = levels(np.asarray(sounds.stems["music"] + sounds.stems["ambience"], np.float32), 0.05)
    wide = round(AROUND_S / 0.05)
    for shot in material.promise.shots[1:]:
        at = round(shot.start_s / 0.05)
        before, after = bed[max(at - wide, 0) : at], bed[at + 2 : at + 2 + wide]
        if len(before) < wide or len(after) < wide:
            continue
        leap = float(np.median(after) - np.median(before))
        if abs(leap) > LEAP_DB and max(np.median(after), np.median(before)) > -50:
            word = "louder" if leap > 0 else "quieter"
            message = f"music and ambience are {abs(leap):.0f} dB {word} from {shot.id} on"
            findings.append(warning("level", message, leap, LEAP_DB, Fix("mix", "again"), time_s=shot.start_s))
    return findings
