"""Drawing: scenes as small pictures, by the same path as stills, and what the engine really put into them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from recipes.encoder.scenes import Draft, request_of, seen

from seedream import context, encoder, inputs, scene
from seedream.encoder.unified.features import Rgb, resized
from seedream.generators.image.embedded import STILL_S, imagined, render_still
from seedream.rendering.places import keep_places
from seedream.rendering.surface import pixels
from seedream.scene.shots.views import WorldView
from seedream.types import FrameSpec

FRAME, KEPT = FrameSpec(384, 216), (108, 192)
"""Size at which scenes are painted, and height and width at which they are kept."""


@dataclass(frozen=True, eq=False)
class Drawn:
    """A picture `(108, 192, 3)` as it was painted, ungraded; the scene as it was understood, and what everybody in it does."""

    rgb: Rgb
    draft: Draft
    actions: tuple[str, ...]


def draw(draft: Draft) -> Drawn | None:
    """The picture of a scene, or None where the engine shows no world for it."""
    keep_places(2)
    brief = inputs.read(request_of(draft))
    graph = scene.build_still(context.understand(brief, encoder.encode(brief)), draft.setting.seed)
    shot, tracks = imagined(graph, FRAME, draft.setting.seed)
    if not isinstance(shot.view, WorldView):
        return None
    view = replace(shot.view, headline="", kicker="")
    style = "" if draft.style == "illustrated" else draft.style
    surface = render_still(replace(shot, view=view), tracks, FRAME, draft.setting.seed, STILL_S / 2, style)
    place = view.place
    rgb = resized(pixels(surface)[..., 2::-1], *KEPT).round().astype(np.uint8)
    shown = seen(draft, place.kind, place.time_of_day, place.weather)
    return Drawn(rgb, shown, tuple(dict.fromkeys(m.action for m in view.cast if m.category != "thing")))
