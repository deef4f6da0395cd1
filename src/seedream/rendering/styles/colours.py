"""Colours of a style: curves, tints, gradients and palettes as one table from colour to colour, in OKLab.

A table costs a millisecond a frame, whatever it does. Steps: lightness through a curve, chroma scaled and limited, a tint, a
gradient by lightness, and last the nearest colour of a palette.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from seedream.rendering.colour import from_hex, to_lab
from seedream.rendering.styles.pixels import Table, table, through
from seedream.rendering.styles.plate import Bench, Step

Lab = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Colours:
    """`curve`: points (lightness in, lightness out); `chroma` factor and `chroma_most` limit; `tint` mixed in by `tint_amount`;
    `gradient`: colours from dark to light that replace the picture's by its lightness, of whose hue `keep` 0..1 stays;
    `palette`: only these colours, hue counting
    `hue_weight` times as much as lightness; `levels` of lightness, 0 for all; `hue_step` rounds
    both axes of hue to multiples."""

    curve: tuple[tuple[float, float], ...] = ()
    chroma: float = 1.0
    chroma_most: float = 1.0
    tint: str = ""
    tint_amount: float = 0.0
    gradient: tuple[str, ...] = ()
    gradient_at: tuple[float, ...] = ()
    keep: float = 0.0
    palette: tuple[str, ...] = ()
    hue_weight: float = 1.6
    levels: int = 0
    hue_step: float = 0.0

    def bake(self, bench: Bench) -> Step:
        """The step that looks every colour up."""
        colours = built(self)
        return lambda plate: replace(plate, bgra=through(plate.bgra, colours))


@lru_cache(maxsize=32)
def built(colours: Colours) -> Table:
    """The table of a change of colours."""
    return table(lambda lab: _changed(lab, colours))


def _changed(lab: Lab, c: Colours) -> Lab:
    light, ab = lab[:, 0], lab[:, 1:] * c.chroma
    if c.curve:
        light = np.interp(light, [p[0] for p in c.curve], [p[1] for p in c.curve])
    if c.levels:
        light = np.round(light * (c.levels - 1)) / (c.levels - 1)
    if c.hue_step:
        ab = np.round(ab / c.hue_step) * c.hue_step
    strength = np.hypot(ab[:, 0], ab[:, 1])
    ab = ab * np.minimum(1.0, c.chroma_most / np.maximum(strength, 1e-6))[:, None]
    out = np.column_stack([light, ab])
    if c.gradient:
        stops = np.array([to_lab(from_hex(h)) for h in c.gradient])
        at = c.gradient_at or tuple(np.linspace(0, 1, len(stops)))
        out = np.stack([np.interp(light, at, stops[:, i]) for i in range(3)], 1)
        out[:, 1:] += ab * c.keep
    if c.tint:
        out = out * (1 - c.tint_amount) + to_lab(from_hex(c.tint)) * c.tint_amount
    return _nearest(out, c.palette, c.hue_weight) if c.palette else out


def _nearest(lab: Lab, palette: Sequence[str], hue_weight: float) -> Lab:
    stops = np.array([to_lab(from_hex(h)) for h in palette])
    weight = np.array([1.0, hue_weight, hue_weight])
    weighted, targets = (lab * weight).astype(np.float32), (stops * weight).astype(np.float32)
    distance = ((weighted**2).sum(1)[:, None] - 2 * weighted @ targets.T) + (targets**2).sum(1)[None]
    return np.asarray(stops[distance.argmin(1)])
