"""Composition: texts that lie on each other or on a mouth, and texts too near the edge."""

from __future__ import annotations

from itertools import combinations

from seedream.refinement.delivery import PromisedEvent
from seedream.refinement.findings import Finding, Fix
from seedream.refinement.quality.legibility import TEXT_SOURCES
from seedream.refinement.quality.material import Judged, Material
from seedream.types import Rect

OVERLAP = 0.15
"""Part of the smaller text that may lie under the other (regions include the space of a line)."""
EDGE = 0.008
"""Texts keep this much of the frame's side free."""


def check_composition(material: Material) -> Judged:
    """Where texts stand while they stand together."""
    texts = [e for e in material.delivery.events if e.kind == "reveal" and e.source.startswith(TEXT_SOURCES)]
    findings = []
    for a, b in combinations(texts, 2):
        together = material.promise.shot_at(a.time_s) == material.promise.shot_at(b.time_s)
        if together and a.source != b.source and (share := overlap(a.region, b.region)) > OVERLAP:
            message = f"{a.source} and {b.source} lie on each other"
            findings.append(_told("overlap", message, b, share, OVERLAP))
    for text in texts:
        region = text.region
        free = min(region.x, region.y, 1 - region.x - region.width, 1 - region.y - region.height)
        if 0 <= free < EDGE:
            findings.append(_told("edge", f"{text.source} touches the edge of the frame", text, free, EDGE, "warning"))
    for mouth in (e for e in material.delivery.events if e.kind == "word" and e.seen):
        covered = next((t for t in texts if t.time_s < mouth.time_s < t.time_s + t.duration_s + 3.0
                        and material.promise.shot_at(t.time_s) == material.promise.shot_at(mouth.time_s)
                        and overlap(t.region, mouth.region) > 0.5), None)  # fmt: skip
        if covered is not None:
            findings.append(_told("overlap", f"{covered.source} covers a speaking mouth", covered, 1.0, 0.5))
            break
    return findings, {}


def overlap(a: Rect, b: Rect) -> float:
    """Part 0..1 of the smaller of two rectangles that lies in the other."""
    width = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
    height = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
    smaller = min(a.width * a.height, b.width * b.height)
    return width * height / smaller if width > 0 and height > 0 and smaller > 0 else 0.0


def _told(check: str, message: str, event: PromisedEvent, measured: float, limit: float, severity: str = "blocking") -> Finding:
    level = "warning" if severity == "warning" else "blocking"
    return Finding(check, level, message, event.time_s, measured, limit, Fix("titles", "smaller"), event.region)  # type: ignore[arg-type]
