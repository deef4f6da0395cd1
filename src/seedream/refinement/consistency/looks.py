"""Light, colour, sharpness and direction of shots that play in the same place at the same time in the same weather."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seedream.refinement.findings import Finding, Fix, blocking, warning
from seedream.refinement.promise import PromisedShot
from seedream.refinement.quality.looking import COLUMNS, Looks
from seedream.refinement.quality.material import Material

NEAR, NEAR_FACTOR = ("near", "close", "detail"), 2.5
"""Views from near show little of a place: they may differ by so much more."""
LIGHT = 0.12
"""Mean luma that one shot may differ from the others of its setting (a closer view shows other parts of it: up to 0.08)."""
COLOUR = 0.045
"""The same of the mean colour differences; clean films stay within 0.032."""
GREY, GARISH = 0.4, 2.2
COLOURLESS = 0.15
"""Part of the usual saturation below which a picture from near has lost its colours."""
SOFT, NOISY = 0.55, 1.9
"""Parts of the usual detail below (above) which a shot is out of focus (full of noise); clean films have 0.75 to 1.25."""
FLAT = 0.5
LEAST_SATURATION = 0.03
COMPARED = ("mean", "u", "v", "saturation", "detail", "spread")
UNSURE = ("direction",)
"""Checks that are only told: two who talk, shown from both sides, can look like a place the wrong way round."""
MIRRORED = 0.12
"""How much better a shot fits the others of its setting when it is mirrored, if it fits them at all."""
FITS = 0.4


@dataclass(frozen=True, slots=True)
class _Look:
    shot: PromisedShot
    mean: float
    u: float
    v: float
    saturation: float
    detail: float
    spread: float
    thumb: NDArray[np.float32]
    """The middle picture, turned round where it is promised to be mirrored."""


def check_looks(material: Material) -> list[Finding]:
    """Every shot against the middle of the others in its setting; of two, the one that differs from its promise is not known."""
    groups: dict[str, list[_Look]] = defaultdict(list)
    for shot, looks in material.shots:
        if shot.setting:
            groups[shot.setting].append(_measured(shot, looks))
    return [finding for group in groups.values() if len(group) > 1 for look in group for finding in _odd(look, group)]


def _measured(shot: PromisedShot, looks: Looks) -> _Look:
    steady = looks.table[: max(len(looks.table) * 4 // 5, 2)]
    middle = {name: float(np.median(steady[:, COLUMNS.index(name)])) for name in COMPARED}
    thumb = np.median(looks.thumbs[: len(steady)], axis=0)
    return _Look(shot, thumb=thumb[:, ::-1] if "mirrored" in shot.framing else thumb, **middle)


def _odd(look: _Look, group: list[_Look]) -> list[Finding]:
    others = [other for other in group if other is not look]
    if len(others) > 1 and not _agree(others):
        return []
    usual = {name: float(np.median([getattr(o, name) for o in others])) for name in COMPARED}
    found = _shifted(look, usual)
    if not found:
        found = _colourless(look, usual) if look.shot.framing.startswith(NEAR) else _degrees(look, usual)
    if (gain := mirrored_gain(look.thumb, [o.thumb for o in others if _from(o) == _from(look)])) > MIRRORED:
        found.append(("direction", "shows its place the wrong way round", gain, MIRRORED))
    shot, fix = look.shot, Fix("shot", "render again", look.shot.id)
    return [
        (warning if check in UNSURE else blocking)(check, f"{shot.id} {words}", measured, limit, fix, time_s=shot.start_s)
        for check, words, measured, limit in found
    ]


_Odd = tuple[str, str, float, float]
"""A check, what is said of the shot, the measure and its limit."""


def _shifted(look: _Look, usual: Mapping[str, float]) -> list[_Odd]:
    """Light and colour that differ from the others'."""
    allowed = NEAR_FACTOR if look.shot.framing.startswith(NEAR) else 1.0
    light, colour = look.mean - usual["mean"], float(np.hypot(look.u - usual["u"], look.v - usual["v"]))
    found: list[_Odd] = []
    if abs(light) > LIGHT * allowed:
        word = "lighter" if light > 0 else "darker"
        found.append(("light", f"is {word} than the others of its place", light, LIGHT * allowed))
    if colour > COLOUR * allowed:
        found.append(("palette", "has other colours than the others of its place", colour, COLOUR * allowed))
    return found


def _colourless(look: _Look, usual: Mapping[str, float]) -> list[_Odd]:
    """A picture from near that has hardly any colour among others that do; its sharpness and contrast are its own."""
    saturation = look.saturation / max(usual["saturation"], 0.02)
    if usual["saturation"] <= LEAST_SATURATION or saturation >= COLOURLESS:
        return []
    return [("palette", "is paler than the others of its place", saturation, COLOURLESS)]


def _degrees(look: _Look, usual: Mapping[str, float]) -> list[_Odd]:
    """The first of strength of colour, contrast and sharpness that is not what the others have."""
    saturation, detail = look.saturation / max(usual["saturation"], 0.02), look.detail / max(usual["detail"], 1e-4)
    contrast = look.spread / max(usual["spread"], 1e-4)
    if usual["saturation"] > LEAST_SATURATION and not GREY < saturation < GARISH:
        word = "paler" if saturation < 1 else "more garish"
        return [("palette", f"is {word} than the others of its place", saturation, GREY if saturation < 1 else GARISH)]
    if contrast < FLAT:
        return [("light", "has less contrast than the others of its place", contrast, FLAT)]
    if detail < SOFT:
        return [("soft", "is less sharp than the others of its place", detail, SOFT)]
    if detail > NOISY:
        return [("noise", "has more grain than the others of its place", detail, NOISY)]
    return []


def _from(look: _Look) -> str:
    return look.shot.framing.removesuffix(" mirrored")


def _agree(others: list[_Look]) -> bool:
    """Whether the others are alike: otherwise the odd one among them is the fault."""
    means, colours = [o.mean for o in others], [(o.u, o.v) for o in others]
    return max(means) - min(means) < LIGHT and max(np.ptp(np.array(colours), axis=0)) < COLOUR


def mirrored_gain(thumb: NDArray[np.float32], others: list[NDArray[np.float32]]) -> float:
    """How much more a picture is like others when it is mirrored than as it is: difference of correlations."""
    pairs = [(_alike(thumb[:, ::-1], other), _alike(thumb, other)) for other in others]
    return min((turned - straight for turned, straight in pairs if turned > FITS), default=0.0)


def _alike(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    x, y = a - a.mean(1, keepdims=True), b - b.mean(1, keepdims=True)
    return float((x * y).sum() / (np.linalg.norm(x) * np.linalg.norm(y) + 1e-9))
