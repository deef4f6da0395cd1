"""Type that can be read: contrast and place of text, measured in the decoded picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seedream.refinement.delivery import PromisedEvent
from seedream.refinement.findings import Finding, Fix

CONTRAST_LIMIT = 3.0
"""WCAG 2.2 asks 3:1 of large text; everything in a film is large."""
SMALL_PX = 24
"""A text of fewer rows than this has strokes as thin as a pixel: only where they cross do they have their full colour."""
TEXT_SOURCES = ("headline", "body", "bullet", "title")
OVERFLOW_TOLERANCE = 0.004


@dataclass(frozen=True, eq=False)
class SeenText:
    """A text's region when it stands: luma 0..1 `(H, W)`."""

    event: PromisedEvent
    luma: NDArray[np.float32]


def measured_contrast(luma: NDArray[np.float32]) -> float:
    """Contrast ratio between the darkest and the lightest of a region, 3 % (small text: 1 %) of it (gamma 2.2 to luminance)."""
    part = 1 if len(luma) < SMALL_PX else 3
    light, dark = (float(np.percentile(luma, p)) ** 2.2 for p in (100 - part, part))
    return float((light + 0.05) / (dark + 0.05))


def check_text(texts: Sequence[SeenText]) -> list[Finding]:
    """Text that has too little contrast or leaves the frame."""
    findings = []
    for text in texts:
        event, region = text.event, text.event.region
        if not event.source.startswith(TEXT_SOURCES):
            continue
        contrast = measured_contrast(text.luma)
        if contrast < CONTRAST_LIMIT:
            message = f"{event.source} stands at {contrast:.1f}:1 against its ground"
            findings.append(
                Finding("legibility", "blocking", message, event.time_s, contrast, CONTRAST_LIMIT, Fix("titles", "scrim"))
            )
        outside = max(-region.x, -region.y, region.x + region.width - 1, region.y + region.height - 1)
        if outside > OVERFLOW_TOLERANCE:
            message = f"{event.source} leaves the frame by {outside * 100:.1f} %"
            findings.append(
                Finding("overflow", "blocking", message, event.time_s, outside, OVERFLOW_TOLERANCE, Fix("titles", "smaller"))
            )
    return findings
