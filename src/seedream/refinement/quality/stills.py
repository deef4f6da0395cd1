"""Faults of one picture, measured in its pixels and its id buffer: type, edges, labels, colours, feet.

What a title says is found by drawing it in white and in black: where the two differ there are strokes. Who is where comes from
`rendering.identify`. Everything is in fractions of the frame, except what touches the ground (design units) and colours (OKLab).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.spatial import cKDTree

from seedream.refinement.findings import Finding, blocking
from seedream.rendering.animals.actor import AnimalActor
from seedream.rendering.animals.drawing import extent
from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.characters.stagecraft import AIRBORNE, Actor
from seedream.rendering.colour import srgb_to_lab
from seedream.rendering.diagrams.labels import overlap
from seedream.rendering.identify import Identity
from seedream.rendering.lettering.proof import luminance
from seedream.rendering.looks import apply_look, look_names
from seedream.rendering.styles.dressing import AS_PAINTED, lettering_of
from seedream.rendering.styles.stylist import make_stylist
from seedream.rendering.surface import image_from_array, new_surface, pixels
from seedream.rendering.typography.overlay import draw_overlay_title
from seedream.rendering.world import WorldPainter
from seedream.types import FrameSpec, Rect

LEAST_CONTRAST = 4.5
"""Contrast ratio (WCAG 2.1) of a title's ink and its ground, in the worst eighth of the title's width."""
SAFE = 0.05
"""Margin in which no type stands (EBU R95: titles stay 5 % of the frame's size away from its edges)."""
CUT = 0.04
"""Part of somebody's drawing that the upper and the side edges may cut off."""
SHARED = 0.01
"""Part of the smaller of two labels that the other may cover."""
APART, STRAY = 0.045, 0.03
"""OKLab distance from which a colour is no longer the style's, and the part of a picture that may be so: a lit rim or an outline
round the cast is no colour that the style makes of others."""
HOVER_U, SUNK_U = 6.0, 24.0
"""Height above the ground in design units (pixels at 1080 lines) from which somebody hovers; depth from which somebody sinks: the
nearer of two feet stands a little lower in the picture than the middle between them."""
_STROKE = 60
_TILES = 8
_SLICES, _SLICE_PX = 4, 160
"""The chart of all colours: so many squares of slices through the cube of colours, and a slice's side in pixels."""
Rgb = NDArray[np.uint8]


def title_strokes(frame: FrameSpec, headline: str, kicker: str, style: str) -> NDArray[np.bool_]:
    """The pixels `(H, W)` of a title's letters, as the style sets it."""
    inks = []
    for ink in (0xFFFFFFFF, 0xFF000000):
        surface = new_surface(frame.width, frame.height)
        surface.getCanvas().clear(0xFF808080)
        lettering = replace(lettering_of(style), ink=ink)
        draw_overlay_title(surface.getCanvas(), frame, headline, kicker, 5.0, lettering=lettering)
        inks.append(pixels(surface)[..., 1].astype(np.int16))
    strokes: NDArray[np.bool_] = np.abs(inks[0] - inks[1]) > _STROKE
    return strokes


def text_contrast(rgb: Rgb, strokes: NDArray[np.bool_]) -> float:
    """Least contrast of strokes with what surrounds them, over eighths of their width; of the ground the tenth that is nearest."""
    rows, columns = np.nonzero(strokes)
    if not len(rows):
        return 1.0
    light = luminance(rgb)
    core = ndimage.binary_erosion(strokes)
    core = core if core.sum() > 0.15 * strokes.sum() else strokes
    reach = max(3, round(0.08 * (np.ptp(rows) + 1)))
    ring = ndimage.binary_dilation(strokes, iterations=2 + reach) & ~ndimage.binary_dilation(strokes, iterations=2)
    edges = np.linspace(columns.min(), columns.max() + 1, _TILES + 1).astype(int)
    tiles = [(core[:, a:b], ring[:, a:b], light[:, a:b]) for a, b in itertools.pairwise(edges)]
    return min((_ratio(values[ink], values[near]) for ink, near, values in tiles if ink.any() and near.any()), default=1.0)


def _ratio(ink: NDArray[np.float64], ground: NDArray[np.float64]) -> float:
    level = float(np.median(ink))
    worst = float(np.quantile(ground, 0.9 if level > np.median(ground) else 0.1))
    low, high = sorted((level, worst))
    return (high + 0.05) / (low + 0.05)


def check_contrast(rgb: Rgb, strokes: NDArray[np.bool_], what: str = "the title") -> list[Finding]:
    """Type that does not stand out from the picture under it."""
    contrast = text_contrast(rgb, strokes)
    if contrast >= LEAST_CONTRAST:
        return []
    return [blocking("contrast", f"{what} stands at {contrast:.1f}:1 against its ground", contrast, LEAST_CONTRAST)]


def check_safe(texts: Mapping[str, Rect]) -> list[Finding]:
    """Type that stands in the margin or leaves the frame."""
    found = []
    for name, box in texts.items():
        room = min(box.x, box.y, 1 - box.x - box.width, 1 - box.y - box.height)
        if room < SAFE:
            found.append(blocking("safe area", f"{name} is {room:.1%} from the edge", room, SAFE))
    return found


def check_cut(painter: WorldPainter, time_s: float, *, close: bool = False) -> list[Finding]:
    """Members of the cast that the frame cuts: at the sides and above, and below too unless the picture is `close`."""
    found = []
    height, width = painter.frame.height, painter.frame.width
    for actor in painter.actors:
        solid = painter.alone(actor, time_s)[..., 3] > 127
        seen = solid[height : 3 * height if close else 2 * height, width : 2 * width]
        cut = 1 - float(seen.sum()) / max(1, int(solid.sum()))
        if cut > CUT:
            found.append(blocking("cut", f"{cut:.0%} of {actor.member.entity_id} lie outside of the frame", cut, CUT))
    return found


def check_labels(labels: Mapping[str, Rect]) -> list[Finding]:
    """Labels that lie over one another."""
    found = []
    for (one, a), (other, b) in itertools.combinations(labels.items(), 2):
        least = max(min(a.width * a.height, b.width * b.height), 1e-9)
        shared = overlap(a, b) / least
        if shared > SHARED:
            found.append(blocking("labels", f"{one} and {other} share {shared:.0%}", shared, SHARED))
    return found


@lru_cache(maxsize=32)
def gamut(style: str) -> Any:
    """Tree of the colours in OKLab that a style makes of a chart of all colours, paper, grain and screens included; None where
    a style leaves colours as they are painted."""
    if style in AS_PAINTED:
        return None
    steps = np.linspace(0, 255, _SLICE_PX)
    blue, green = np.meshgrid(steps, steps, indexing="ij")
    slices = [np.stack([blue, green, np.full_like(blue, red)], -1) for red in np.linspace(0, 255, _SLICES**2)]
    rows = [np.concatenate(slices[i : i + _SLICES], 1) for i in range(0, _SLICES**2, _SLICES)]
    frame = FrameSpec(_SLICES * _SLICE_PX, _SLICES * _SLICE_PX)
    surface = new_surface(frame.width, frame.height)
    surface.getCanvas().drawImage(image_from_array(np.concatenate(rows, 0)[..., ::-1] / 255), 0, 0)
    if style in look_names():
        apply_look(surface, style)
    else:
        make_stylist(style, frame, still=True).apply(surface)
    return cKDTree(np.unique(_lab(pixels(surface)[..., 2::-1]).round(2), axis=0))


def _lab(rgb: Rgb) -> NDArray[np.float64]:
    return np.asarray(srgb_to_lab(rgb.reshape(-1, 3) / 255.0))


def stray_part(rgb: Rgb, style: str) -> float:
    """The part of a picture whose colours are none that the style makes."""
    tree = gamut(style)
    if tree is None:
        return 0.0
    distance, _ = tree.query(_lab(rgb[::2, ::2]), distance_upper_bound=APART)
    return float(np.isinf(distance).mean())


def check_gamut(rgb: Rgb, style: str) -> list[Finding]:
    """Colours in a picture that are none of its style's."""
    stray = stray_part(rgb, style)
    return [blocking("palette", f"{stray:.1%} are no colours of {style}", stray, STRAY)] if stray > STRAY else []


def contact_u(painter: WorldPainter, found: Identity, time_s: float) -> dict[str, float]:
    """How far the lowest pixel of everybody who stands is above its ground (below: negative), in design units.

    The id buffer says which pixels those are; where the place covers the feet, the figure is measured alone. Whoever sits, flies,
    swims or rides, and things, are left out.
    """
    frame, out = painter.frame, {}
    grounds = painter.grounds(time_s)
    for actor in painter.actors:
        name = actor.member.entity_id
        ground = grounds[name] * frame.height
        if not _stands(actor) or ground >= frame.height:
            continue
        alone = painter.alone(actor, time_s)[frame.height :, frame.width : 2 * frame.width, 3] > 127
        own, seen = np.flatnonzero(alone.any(1)), np.flatnonzero(found.mask(name).any(1))
        lowest = seen[-1] if len(seen) and len(own) and own[-1] - seen[-1] <= 2 else own[-1] if len(own) else ground
        gap = ground - (float(lowest) + 1)
        out[name] = math.copysign(max(abs(gap) - 1.0, 0.0), gap) / frame.scale  # the last row of a sole is only partly covered
    return out


def _stands(actor: Actor) -> bool:
    member = actor.member
    if member.action in AIRBORNE or member.lift or member.action in ("sit", "type", "swim", "dance"):
        return False
    if isinstance(actor, AnimalActor):
        return extent(actor.animal, actor.gait) in ("ground", "perched")
    return isinstance(actor, PersonActor)


def check_feet(contacts: Mapping[str, float]) -> list[Finding]:
    """Somebody who stands above or in the ground; `contacts` as `contact_u` measures them."""
    found = []
    for name, gap in contacts.items():
        if gap > HOVER_U or gap < -SUNK_U:
            found.append(blocking("feet", f"{name} stands {gap:+.0f} units above its ground", gap, HOVER_U))
    return found
