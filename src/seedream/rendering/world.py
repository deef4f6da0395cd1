"""The illustrated world: puts a cast into a place and lets the tracks move it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.animals.actor import AnimalActor
from seedream.rendering.bathing import bathe
from seedream.rendering.beams import draw_beams, shines_at
from seedream.rendering.camera import CameraPath, in_frame, mirrored, nearness, own_size, zoom_origin
from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.characters.compositing import contact_shadow
from seedream.rendering.characters.performing import Setting
from seedream.rendering.characters.stagecraft import AIRBORNE, Actor, Lens, Spot
from seedream.rendering.company import company
from seedream.rendering.focus import Focus, Softener
from seedream.rendering.lettering.setting import require
from seedream.rendering.painter import CameraState, Canvas, PlacePainter
from seedream.rendering.places import factory_of, make_place
from seedream.rendering.places.overgrown import draw_over, lies_over
from seedream.rendering.props.actor import AFLOAT, ThingActor
from seedream.rendering.reflections import draw_on_water, draw_reflections
from seedream.rendering.sharing import draw_shared
from seedream.rendering.shelf import draw_carrier
from seedream.rendering.standing import Standing
from seedream.rendering.standins import pictured, seen_from_behind
from seedream.rendering.surface import NEAREST, new_surface, pixels
from seedream.rendering.tabletop import draw_tabletop
from seedream.rendering.window import stage_of, window_of
from seedream.scene.placing.bodily import ALOFT
from seedream.scene.placing.inclines import TILT
from seedream.scene.placing.tethers import LEASH
from seedream.scene.reading.aspects import ASPECT, GLOW, MIRRORED, SHADE
from seedream.scene.reading.carrying import HELD_LETTERING, LETTERING
from seedream.scene.shots.views import WorldView
from seedream.types import FrameSpec, Rect

HEAVY = 1.0
"""Size of a thing, in adult heights, above which no shelf bears it."""
DARK_SHAPE = 0xFF17121F
"""Colour of whoever stands before the light as a silhouette."""
_BRIGHT = [1.32, 0.06, 0.06, 0, 0.05, 0.06, 1.32, 0.06, 0, 0.05, 0.06, 0.06, 1.32, 0, 0.05, 0, 0, 0, 1, 0]
"""Colour matrix (rows of red, green, blue, alpha and an offset) of what shines by itself."""
_FILTERS = {
    SHADE: lambda: skia.ColorFilters.Blend(DARK_SHAPE, skia.BlendMode.kSrcIn),
    GLOW: lambda: skia.ColorFilters.Matrix(_BRIGHT),
}


class WorldPainter:
    """Draws a WorldView: the place with its cast in depth order. Implements `rendering.painter.Painter`."""

    def __init__(self, view: WorldView, tracks: Tracks, frame: FrameSpec, seed: int) -> None:
        if view.mirrored and not all(pictured(m) for m in view.cast):
            view = replace(view, mirrored=False)  # what stands as a badge carries its word
        view = seen_from_behind(view) if view.mirrored else view
        for text in (m.look[key] for m in view.cast for key in (LETTERING, HELD_LETTERING) if key in m.look):
            require(text)
        self.view, self.frame = view, frame
        self.tracks = mirrored(tracks) if view.mirrored else tracks
        self.stage = stage_of(view, frame)
        self.place: PlacePainter = make_place(view.place, self.stage, view.framing, seed + view.seed_offset)
        self.window = window_of(view, frame, self.place.stage)
        self.path = CameraPath(self.tracks, frame)
        self.lens = Lens(self.place.light, self.stage.scale, self.stage)
        setting = Setting(self.tracks, self.place.stage.adult_height, seed, view.place.season)
        self.actors = company(view, setting)
        self.standing = Standing(view, self.tracks, frame, self.place.stage, self.place.light, self.actors)
        self._ready: tuple[float, float, float] | None = None
        self._glass: Any = None
        self._staged: tuple[Any, CameraState] | None = None
        self._soft: Softener | None = None
        self._condition = view.place.condition and lies_over(view.place, plans=".rooms:" in factory_of(view.place))
        for actor in self.actors:
            if isinstance(actor, ThingActor) and actor.member.box is None:
                self.standing.legible[actor.member.entity_id] = actor.make_legible(
                    self.standing.spot(actor, 0.0, CameraState()), self.lens
                )

    def _camera(self, time_s: float) -> CameraState:
        camera = self.path.at(time_s)
        return self.path.sized(camera, time_s, self._anchor(time_s, camera)) if self.path.sizes else camera

    def _anchor(self, time_s: float, camera: CameraState) -> tuple[float, float]:
        """The point of the frame (design units) at the feet of the cast's first, where a change of the lens changes nothing."""
        first = next((a for a in self.actors if self.view.cast and a.member.entity_id == self.view.cast[0].entity_id), None)
        if first is None:
            return self.frame.width_u / 2, self.frame.height_u / 2
        spot = self.standing.spot(first, time_s, CameraState(camera.x, camera.y))
        return min(max(spot.x, 0.0), self.frame.width_u), min(max(spot.y, 0.0), self.frame.height_u)

    def _focus(self, time_s: float) -> Focus | None:
        if "camera.focus" not in self.tracks.channels:
            return None
        return Focus(nearness(self.tracks.at("camera.focus", time_s)), self.tracks.at("camera.aperture", time_s))

    def _keeper(self, actor: AnimalActor) -> PersonActor | None:
        """Who holds the leash of an animal."""
        own = actor.member.look.get(LEASH, "")
        people = (a for a in self.actors if isinstance(a, PersonActor))
        return next((p for p in people if own and p.member.entity_id.split(".")[0] == own), None)

    def _shelved(self, actor: Actor) -> bool:
        """Whether a member of a still needs a shelf to stand on: it is lifted, does not fly, and there is a wall."""
        member = actor.member
        leaps = member.action in AIRBORNE | {"jump"} or {"leaps", ALOFT} & member.look.keys()
        shelf = member.box is not None and member.lift > 0 and not leaps
        return shelf and self.view.place.kind == "studio" and not self.standing.on_table(actor)

    def _prepare(self, time_s: float, camera: CameraState) -> list[tuple[Actor, Spot]]:
        spots = [(actor, self.standing.spot(actor, time_s, camera)) for actor in self.actors]
        key = (time_s, camera.x, camera.y)
        if self._ready != key:
            for actor, spot in spots:
                actor.prepare(time_s, spot, self.lens)
            self._tie_lines(time_s, spots)
            self._ready = key
        return spots

    def _tie_lines(self, time_s: float, spots: list[tuple[Actor, Spot]]) -> None:
        where = {actor.member.entity_id: spot for actor, spot in spots}
        for actor, _ in spots:
            if isinstance(actor, ThingActor) and actor.keeper is not None and actor.name in ("kite", "balloon"):
                actor.hand = actor.keeper.hand(time_s, where[actor.keeper.member.entity_id])
            if isinstance(actor, AnimalActor) and (keeper := self._keeper(actor)) is not None:
                actor.hand = keeper.hand(time_s, where[keeper.member.entity_id])

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw the frame at `time_s`."""
        self._paint(canvas, time_s, None)

    def paint_flat(self, canvas: Canvas, time_s: float, colours: Mapping[str, int]) -> None:
        """Draw the frame with every member as a flat shape of its colour (0xAARRGGBB), without its shadow and reflection."""
        self._paint(canvas, time_s, colours)

    def paint_cast(self, canvas: Canvas, time_s: float, size: float) -> None:
        """Draw the cast alone, without shadows, as it stands in the frame painted last, at `time_s`; `size` is relative to it."""
        if self._staged is None:
            return
        matrix, camera = self._staged
        canvas.save()
        canvas.scale(size, size)
        if self.view.mirrored:
            canvas.translate(self.frame.width, 0)
            canvas.scale(-1, 1)
        seen = self._camera(time_s)  # the place zooms the finished picture
        left, top = self.window.offset_px(self.stage)
        canvas.translate(-left, -top)
        canvas.translate(*zoom_origin(self.stage, seen))
        canvas.scale(seen.zoom, seen.zoom)
        canvas.concat(matrix)
        for actor, spot in self._prepare(time_s, camera):
            self._draw(canvas, actor, spot, True, shadow=False)
        canvas.restore()

    def extents(self, time_s: float) -> Mapping[str, int]:
        """Area in pixels of each member alone, nothing before it and nothing cut by the frame's edges; the zoom included."""
        zoom = self.zoom(time_s)
        return {a.member.entity_id: round(int((self.alone(a, time_s)[..., 3] > 127).sum()) * zoom**2) for a in self.actors}

    def alone(self, actor: Actor, time_s: float) -> NDArray[np.uint8]:
        """Pixels of one actor alone, without the camera's zoom, with the frame's size of room on all sides."""
        camera, wide = self._camera(time_s), replace(self.lens, margin=max(self.frame.width_u, self.frame.height_u))
        spot = self.standing.spot(actor, time_s, CameraState(camera.x, camera.y))
        actor.prepare(time_s, spot, wide)
        surface = new_surface(3 * self.frame.width, 3 * self.frame.height)
        canvas = surface.getCanvas()
        left, top = self.window.offset_px(self.stage)
        canvas.translate(self.frame.width - left, self.frame.height - top)
        canvas.scale(self.stage.scale, self.stage.scale)
        actor.draw(canvas, spot, wide, shadow=False)
        self.forget()
        return pixels(surface)

    def zoom(self, time_s: float) -> float:
        """How much the camera enlarges at an instant."""
        return self._camera(time_s).zoom

    def grounds(self, time_s: float) -> Mapping[str, float]:
        """Height in the picture of the ground below each member, whatever lifts it, as a part of the frame; without the zoom."""
        camera, adult_u = self._camera(time_s), self.place.stage.adult_height
        out = {}
        for actor in self.actors:
            spot = self.standing.spot(actor, time_s, CameraState(camera.x, camera.y))
            ground = (spot.y - self.standing.grass(actor) * adult_u * spot.nearness) / self.frame.height_u
            box = actor.member.box
            out[actor.member.entity_id] = (ground - self.window.top) * self.window.zoom if box is None else box.y + box.height
        return out

    def forget(self) -> None:
        """Draw the actors anew for the next frame, even if it is the same instant."""
        self._ready = None

    def _paint(self, canvas: Canvas, time_s: float, flat: Mapping[str, int] | None) -> None:
        if not self.view.mirrored:
            self._put(canvas, time_s, flat)
            return
        if self._glass is None:
            self._glass = new_surface(self.frame.width, self.frame.height)
        self._put(self._glass.getCanvas(), time_s, flat)
        canvas.save()
        canvas.translate(self.frame.width, 0)
        canvas.scale(-1, 1)
        canvas.drawImage(self._glass.makeImageSnapshot(), 0, 0, NEAREST)
        canvas.restore()

    def _put(self, canvas: Canvas, time_s: float, flat: Mapping[str, int] | None) -> None:
        camera_now, focus = self._camera(time_s), self._focus(time_s)
        left, top = self.window.offset_px(self.stage)
        canvas.save()
        canvas.translate(-left, -top)
        outward = skia.Matrix()
        canvas.getTotalMatrix().invert(outward)

        def cast(stage_canvas: Canvas, camera: CameraState) -> None:
            upright = stage_canvas.getTotalMatrix().getScaleY() > 0
            if self._condition and flat is None and upright:
                draw_over(stage_canvas, self.view.place, self.stage, self.place.stage, self.view.seed_offset)
            if focus is not None and flat is None and upright:
                self._softener.background(stage_canvas, self.place.stage, focus)
            anchor = self._anchor(time_s, camera_now) if self.path.sizes else (0.0, 0.0)
            with own_size(stage_canvas, anchor, camera_now.cast):
                members(stage_canvas, camera, upright)

        def members(stage_canvas: Canvas, camera: CameraState, upright: bool) -> None:
            if upright:
                within = outward if stage_canvas is canvas else skia.Matrix()
                self._staged = skia.Matrix.Concat(within, stage_canvas.getTotalMatrix()), camera
            spots = self._prepare(time_s, camera)
            for actor, _ in spots if flat is None and upright else ():
                if self._shelved(actor):
                    heavy = not isinstance(actor, ThingActor) or actor.unit_u > HEAVY * self.place.stage.adult_height
                    floats = isinstance(actor, ThingActor) and actor.name in AFLOAT
                    draw_carrier(stage_canvas, self.frame, self.standing.place_of(actor), floats=floats, heavy=heavy)
            for actor, spot in spots:
                if flat is None and upright and self.standing.on_table(actor):
                    draw_tabletop(stage_canvas, self.frame, self.standing.place_of(actor)[2], self.place.light)
                if flat is None:
                    self._draw_focused(stage_canvas, actor, spot, time_s, focus if upright else None, upright)
                elif upright:
                    colour = skia.ColorFilters.Blend(flat[actor.member.entity_id], skia.BlendMode.kSrcIn)
                    stage_canvas.saveLayer(None, skia.Paint(ColorFilter=colour))
                    self._draw(stage_canvas, actor, spot, upright, shadow=False)
                    stage_canvas.restore()
            if flat is None:
                draw_shared(stage_canvas, spots, self.lens, time_s)
            if flat is None and upright:
                boxes = {name: box for actor, spot in spots for name, box in actor.boxes(time_s, spot).items()}
                draw_reflections(stage_canvas, spots, lambda a, s: self._draw(stage_canvas, a, s, True, shadow=False), boxes)
                for actor, spot in spots:
                    if actor.member.look.get(ASPECT) == MIRRORED and (box := boxes.get(actor.member.entity_id)) is not None:
                        once_more = partial(self._draw, stage_canvas, actor, spot, True, shadow=False)
                        draw_on_water(stage_canvas, once_more, box, self.frame.height_u, time_s)
                if shines_at(self.view.place.time_of_day):
                    draw_beams(stage_canvas, spots, self.frame.height_u, time_s)

        self.place.paint(canvas, camera_now, time_s, self.tracks, cast)
        canvas.restore()

    @property
    def _softener(self) -> Softener:
        self._soft = self._soft or Softener(self.stage)
        return self._soft

    def _draw_focused(self, canvas: Canvas, actor: Actor, spot: Spot, time_s: float, focus: Focus | None, upright: bool) -> None:
        """Draw one actor, soft where the focus is elsewhere."""
        blur_u = focus.blur_u(spot.nearness if actor.member.box is None else nearness(actor.member.depth)) if focus else 0.0
        if blur_u == 0.0:
            self._draw(canvas, actor, spot, upright, shadow=upright)
            return
        box = actor.boxes(time_s, spot)[actor.member.entity_id]
        self._softener.member(canvas, box, blur_u, lambda small: self._draw(small, actor, spot, upright, shadow=upright))

    def _draw(self, canvas: Canvas, actor: Actor, spot: Spot, upright: bool, *, shadow: bool) -> None:
        """Draw one actor; of what swims at the surface only the part above the water is seen, of a silhouette only its shape."""
        shadow = shadow and "deck" not in self.view.place.without
        if degrees := float(actor.member.look.get(TILT, 0.0)):
            canvas.save()
            canvas.rotate(degrees, spot.x, spot.y)
            actor.draw(canvas, spot, self.lens, shadow=False)
            canvas.restore()
            return
        if shadow and (how := actor.member.look.get(ASPECT)) in _FILTERS:
            canvas.saveLayer(None, skia.Paint(ColorFilter=_FILTERS[how]()))
            self._draw(canvas, actor, spot, upright, shadow=False)
            canvas.restore()
            return
        if actor.member.wet:
            left, right, foot = self.standing.place_of(actor)
            measure = self.standing.measures[actor.member.entity_id]
            box = skia.Rect.MakeLTRB(left, foot - spot.nearness * (measure[3] - measure[1]), right, foot)
            bathe(canvas, box, actor.member.wet, lambda: actor.draw(canvas, spot, self.lens, shadow=False))
            return
        if self.standing.bathes(actor):
            tall = self.place.stage.adult_height * spot.nearness
            box = skia.Rect.MakeLTRB(spot.x - 0.5 * tall, spot.y - 0.3 * tall, spot.x + 0.5 * tall, spot.y)
            bathe(canvas, box, 0.0, lambda: actor.draw(canvas, spot, self.lens, shadow=False))
            return
        if not (isinstance(actor, AnimalActor) and self.standing.offshore(actor)):
            actor.draw(canvas, spot, self.lens, shadow=shadow)
            return
        size = actor.unit_u * spot.nearness
        water_y = spot.y + 0.03 * size
        if upright and shadow:
            contact_shadow(canvas, spot.x, water_y, size * 0.42, size * 0.025, 0xA0101830)
        canvas.save()
        canvas.clipRect(skia.Rect.MakeLTRB(spot.x - size, spot.y - 2 * size, spot.x + size, water_y), skia.ClipOp.kIntersect, True)
        actor.draw(canvas, spot, self.lens, shadow=False)
        canvas.restore()

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Boxes of the cast, and of the feet of whoever has legs, as fractions of the frame; the camera's zoom included."""
        camera = self._camera(time_s)
        level = CameraState(camera.x, camera.y)
        out: dict[str, Rect] = {}
        for actor in self.actors:
            for name, box in actor.boxes(time_s, self.standing.spot(actor, time_s, level)).items():
                at = in_frame(box, self.frame, camera, self._anchor(time_s, camera) if self.path.sizes else None)
                out[name] = self.window.on(at)
        return {n: replace(b, x=1.0 - b.x - b.width) for n, b in out.items()} if self.view.mirrored else out
