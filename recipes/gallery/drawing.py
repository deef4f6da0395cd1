"""Drawing one picture of the gallery, and what the checks say of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray
from recipes.gallery.pictures import Picture

from seedream import context, encoder, inputs, scene
from seedream.diffusion.tracks import Tracks
from seedream.generators.image.embedded import STILL_S, imagined
from seedream.refinement.findings import Finding, blocking
from seedream.refinement.quality import stills
from seedream.rendering.animals.drawing import SIDE, AnimalActing, draw_animal
from seedream.rendering.animals.species import animal
from seedream.rendering.characters.pen import Pen
from seedream.rendering.identify import WRITING, Identity, identify_painted
from seedream.rendering.lettering.proof import proof
from seedream.rendering.painter import LightRig, Painter
from seedream.rendering.painters import make_painter
from seedream.rendering.places import keep_places
from seedream.rendering.props import PROPS
from seedream.rendering.styles.dressing import dress, lettering_of
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.typography.overlay import beside, draw_overlay_title, overlay_rect
from seedream.rendering.world import WorldPainter
from seedream.scene.shots.views import View, WorldView
from seedream.storage.store import write_aside
from seedream.types import Rect

MOMENT_S, SEED = 1.5, 3
GROUND = 0xFFEDE7DC
BEYOND = 0.01
"""Part of a thing's drawing that may lie outside of the bounds that its entry gives: that part is cut off in pictures."""
Rgb = NDArray[np.uint8]


def draw_to(picture: Picture, folder: Path) -> None:
    """Draw a picture to `<name>.jpg` and its findings to `<name>.json`; what is there already stays."""
    record = folder / f"{picture.name}.json"
    if record.exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    surface, findings = drawn(picture)
    image = surface.makeImageSnapshot()
    data = bytes(image.encodeToData(skia.EncodedImageFormat.kJPEG, 92))
    write_aside(folder / f"{picture.name}.jpg", lambda aside: _keep(aside, data))
    told = json.dumps([[f.check, f.message] for f in findings]).encode()
    write_aside(record, lambda aside: _keep(aside, told))


def _keep(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def drawn(picture: Picture) -> tuple[Any, list[Finding]]:
    """A surface with a picture, and the faults of it."""
    keep_places(2)
    if picture.view is None and not picture.prompt:
        return _alone(picture)
    if picture.view is not None:
        channels = {f"{name}.phase": np.full(2, phase, np.float32) for name, phase in picture.phases}
        tracks = Tracks("gallery", STILL_S, {"camera.zoom": np.ones(2, np.float32), **channels}, ())
        return _scene(picture, picture.view, make_painter(picture.view, tracks, picture.frame, SEED), MOMENT_S)
    brief = inputs.read(picture.prompt)
    graph = scene.build_still(context.understand(brief, encoder.encode(brief)), 0)
    shot, tracks = imagined(graph, picture.frame, 0)
    return _scene(picture, shot.view, make_painter(shot.view, tracks, picture.frame, 0), STILL_S / 2)


def _scene(picture: Picture, view: View, painter: Painter, time_s: float) -> tuple[Any, list[Finding]]:
    frame = picture.frame
    surface = new_surface(frame.width, frame.height)
    painter.paint(surface.getCanvas(), time_s)
    dress(surface, picture.style, painter, frame, time_s, still=True)
    findings = stills.check_gamut(rgb_of(surface), picture.style)
    if not isinstance(view, WorldView) or not isinstance(painter, WorldPainter):
        return surface, [*findings, *stills.check_labels(painter.regions(time_s))]
    found = identify_painted(painter, time_s)
    findings += stills.check_cut(painter, time_s, close=view.framing == "close")
    findings += stills.check_feet(stills.contact_u(painter, found, time_s))
    findings += [blocking("contrast", f"{p.carrier}: {fault}", 0.0, 0.0) for p in proof(painter, time_s) for fault in p.faults]
    labels = _written(found)
    if view.headline:
        surface.getCanvas().resetMatrix()
        lettering = beside(lettering_of(picture.style, view.place), view)
        draw_overlay_title(surface.getCanvas(), frame, view.headline, view.kicker, 5.0, lettering=lettering)
        labels["the title"] = overlay_rect(frame, view.headline, view.kicker, lettering)
        findings += stills.check_contrast(rgb_of(surface), stills.title_strokes(frame, view.headline, view.kicker, picture.style))
        findings += stills.check_safe({"the title": labels["the title"]})
    return surface, [*findings, *stills.check_labels(labels)]


def rgb_of(surface: Any) -> Rgb:
    """Pixels `(H, W, 3)` of a surface in sRGB."""
    return pixels(surface)[..., 2::-1]


def _written(found: Identity) -> dict[str, Rect]:
    """Boxes of all lettering, in fractions of the frame."""
    boxes = {}
    height, width = found.ids.shape
    for name in found.names:
        if not name.endswith(WRITING):
            continue
        rows, columns = np.nonzero(found.mask(name))
        if len(rows):
            left, top = columns.min() / width, rows.min() / height
            boxes[name] = Rect(left, top, (np.ptp(columns) + 1) / width, (np.ptp(rows) + 1) / height)
    return boxes


def _alone(picture: Picture) -> tuple[Any, list[Finding]]:
    """One thing or animal on a plain ground, as large as it goes; what of a thing lies beyond its bounds."""
    frame, light = picture.frame, LightRig()
    spec = PROPS[picture.name] if picture.group == "things" else None
    if spec is None:
        return _creature(picture, light), []
    left, top, right, bottom = spec.bounds
    unit = min(0.9 * frame.width / (right - left), 0.9 * frame.height / (bottom - top))
    x, y = frame.width / 2 - unit * (left + right) / 2, frame.height / 2 - unit * (top + bottom) / 2
    bare = new_surface(3 * frame.width, 3 * frame.height)
    canvas = bare.getCanvas()
    canvas.translate(frame.width + x, frame.height + y)
    canvas.scale(unit, unit)
    spec.draw(Pen(canvas, light), spec.colour, 0.4)
    solid = pixels(bare)[..., 3] > 127
    box = [round(v) for v in (x + unit * left, y + unit * top, x + unit * right, y + unit * bottom)]
    # what a boat has below its water line is under the ground on purpose
    inside = solid[frame.height + box[1] :, frame.width + box[0] : frame.width + box[2]].sum()
    beyond = 1 - float(inside) / max(1, int(solid.sum()))
    surface = new_surface(frame.width, frame.height)
    surface.getCanvas().clear(GROUND)
    surface.getCanvas().drawImage(bare.makeImageSnapshot(), -frame.width, -frame.height)
    fault = [blocking("cut", f"{beyond:.0%} lie beyond its bounds", beyond, BEYOND)] if beyond > BEYOND else []
    return surface, fault


def _creature(picture: Picture, light: LightRig) -> Any:
    """An animal from the side, fitted to its cell by what is drawn of it; its shadow may reach further."""
    frame, creature = picture.frame, animal(picture.name)
    acting = AnimalActing("idle", 0.12, 1, 1.2, SIDE)
    wide = new_surface(4 * frame.width, 4 * frame.height)
    unit = 0.55 * frame.height / creature.size
    draw_animal(wide.getCanvas(), creature, acting, 2.0 * frame.width, 2.8 * frame.height, unit, light)
    solid = pixels(wide)[..., 3] > 90
    rows, columns = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    scale = min(0.86 * frame.width / np.ptp(columns), 0.86 * frame.height / np.ptp(rows))
    x = frame.width / 2 + scale * (2.0 * frame.width - (columns[0] + columns[-1]) / 2)
    y = frame.height / 2 + scale * (2.8 * frame.height - (rows[0] + rows[-1]) / 2)
    surface = new_surface(frame.width, frame.height)
    surface.getCanvas().clear(GROUND)
    draw_animal(surface.getCanvas(), creature, acting, float(x), float(y), float(scale * unit), light)
    return surface
