"""The illustrated world: puts a cast into a place and lets the tracks move it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from seedream.diffusion.tracks import Tracks
from seedream.rendering.animals.drawing import AnimalActing, extent, place_animal, stage_animal, unit_of
from seedream.rendering.animals.species import Animal, animal, plan_of
from seedream.rendering.characters.casting import colour_of
from seedream.rendering.characters.compositing import Bounds, Sprite, composite, contact_shadow, place_sprite
from seedream.rendering.characters.drawing import Staged, place_person, stage_person
from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.performing import SEATED, PersonPerformer, Setting, hand_point
from seedream.rendering.characters.pose import SIGN
from seedream.rendering.characters.proportions import ANKLE_HU
from seedream.rendering.characters.shapes import clamp, spline
from seedream.rendering.painter import CameraState, Canvas, LightRig, PlacePainter
from seedream.rendering.places import make_place
from seedream.rendering.props import PropSpec, prop, prop_name
from seedream.scene.views import CastMember, WorldView
from seedream.types import FrameSpec, Rect

DEPTH_RATE = 0.55
"""How quickly things shrink with depth: at depth 1 to 1/1.55 of their size."""
AIRBORNE = {"fly", "float", "hover", "drift", "glide"}
ROLLING = {"drive", "roll", "ride", "walk", "run"}
AFLOAT = {"boat", "sailboat", "ship"}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a member stands on the screen at an instant, in design units, and its distance."""

    x: float
    y: float
    lift: float
    nearness: float


@dataclass(frozen=True, slots=True)
class Lens:
    """What a performer needs to draw at an instant: place's light, pixels per unit, the frame's size in units."""

    light: LightRig
    scale: float
    frame: FrameSpec

    def visible(self, x: float, y: float) -> Bounds:
        """The frame's edges around a ground point, in pixels, with a margin for rims and the camera's zoom."""
        m = 24.0
        return (
            (-x - m) * self.scale,
            (-y - m) * self.scale,
            (self.frame.width_u - x + m) * self.scale,
            (self.frame.height_u - y + m) * self.scale,
        )

    def fraction(self, x: float, y: float) -> tuple[float, float]:
        """The part of a pixel at which a point lies."""
        px, py = x * self.scale, y * self.scale
        return px - round(px), py - round(py)


class Actor(Protocol):
    """One member of the cast on stage."""

    member: CastMember

    def prepare(self, time_s: float, spot: Spot, lens: Lens) -> None:
        """Make ready for an instant: solve, draw and light into a sprite."""

    def draw(self, canvas: Canvas, spot: Spot, lens: Lens, *, shadow: bool) -> None:
        """Draw what was prepared."""

    def boxes(self, time_s: float, spot: Spot) -> Mapping[str, Rect]:
        """Name and box, in design units on the screen."""


class PersonActor:
    """A person, with a seat where it sits and a desk where it types."""

    def __init__(self, member: CastMember, setting: Setting, furnished: bool) -> None:
        self.member = member
        self.performer = PersonPerformer(member, setting)
        self.staged: Staged | None = None
        seated = member.action in SEATED and furnished
        self.furniture = _Furniture(self.performer.head_u, member.action) if seated else None

    def prepare(self, time_s: float, spot: Spot, lens: Lens) -> None:
        """Solve pose and face, draw the figure into a sprite."""
        y = spot.y - spot.lift
        self.staged = stage_person(
            self.performer.person, self.performer.acting(time_s), self.performer.head_u * spot.nearness, lens.scale, lens.light,
            visible_px=lens.visible(spot.x, y), offset_px=lens.fraction(spot.x, y),
        )  # fmt: skip

    def draw(self, canvas: Canvas, spot: Spot, lens: Lens, *, shadow: bool) -> None:
        """Seat, person, desk."""
        if self.staged is None:
            return
        if self.furniture:
            self.furniture.draw(canvas, spot, lens, self.member.facing, behind=True)
        if shadow and spot.lift > 1:
            k = clamp(1 - spot.lift / (2.2 * self.staged.head_u))
            contact_shadow(canvas, spot.x, spot.y, self.staged.head_u * 0.8, self.staged.head_u * 0.11, lens.light.contact, k)
        place_person(canvas, self.staged, spot.x, spot.y - spot.lift, lens.light, shadow=shadow and spot.lift <= 1)
        if self.furniture:
            self.furniture.draw(canvas, spot, lens, self.member.facing, behind=False)

    def hand(self, time_s: float, spot: Spot) -> tuple[float, float]:
        """Where the holding hand is on the screen, design units."""
        x, y = hand_point(self.performer.acting(time_s), self.performer.person)
        u = self.performer.head_u * spot.nearness
        return spot.x + x * u, spot.y - spot.lift + y * u

    def boxes(self, time_s: float, spot: Spot) -> Mapping[str, Rect]:
        """The figure's box, and the strip of ground between its feet."""
        from seedream.rendering.characters.skeleton import solve

        acting, u = self.performer.acting(time_s), self.performer.head_u * spot.nearness
        skeleton = solve(self.performer.person, acting.pose, acting.yaw_deg)
        xs = [
            skeleton.project(p)[0] * acting.facing
            for g in (skeleton.shoulders, skeleton.wrists, skeleton.knees, skeleton.ankles)
            for p in g.values()
        ]
        head_x, head_y, _ = skeleton.project(skeleton.head)
        xs += [head_x * acting.facing - 0.4, head_x * acting.facing + 0.4]
        base, top = spot.y - spot.lift, head_y - 0.6
        body = Rect(spot.x + (min(xs) - 0.15) * u, base + top * u, (max(xs) - min(xs) + 0.3) * u, (0.12 - top) * u)
        feet = [skeleton.project(skeleton.ankles[s]) for s in SIGN]
        fx, fy = [f[0] * acting.facing for f in feet], [f[1] + ANKLE_HU for f in feet]
        ground = Rect(
            spot.x + (min(fx) - 0.5) * u,
            base + (min(*fy, 0.0) - 0.25) * u,
            (max(fx) - min(fx) + 1.0) * u,
            (0.37 - min(*fy, 0.0)) * u,
        )
        return {self.member.entity_id: body, f"{self.member.entity_id}.feet": ground}


class _Furniture:
    """Seat and desk, drawn once."""

    def __init__(self, head_u: float, action: str) -> None:
        self.head_u, self.desk = head_u, action in ("type", "write")
        self.laptop = action == "type"
        self._sprites: dict[str, Sprite | None] = {}

    def draw(self, canvas: Canvas, spot: Spot, lens: Lens, facing: int, *, behind: bool) -> None:
        """The chair behind the sitter, or the desk in front."""
        u, side = self.head_u * spot.nearness, facing
        if behind:
            contact_shadow(canvas, spot.x, spot.y, u * 1.0, u * 0.10, lens.light.contact)
            self._put(canvas, "chair", spot.x - side * 0.05 * u, spot.y, 3.55 * u, spot, lens, side)
        elif self.desk:
            contact_shadow(canvas, spot.x + side * 2.5 * u, spot.y, u * 1.9, u * 0.11, lens.light.contact)
            self._put(canvas, "table", spot.x + side * 2.45 * u, spot.y + 0.04 * u, 2.95 * u, spot, lens, side)
            if self.laptop:
                self._put(canvas, "laptop", spot.x + side * 1.95 * u, spot.y - 2.88 * u, 1.15 * u, spot, lens, side)

    def _put(self, canvas: Canvas, name: str, x: float, y: float, size: float, spot: Spot, lens: Lens, side: int) -> None:
        if name not in self._sprites:
            spec = prop(name)
            self._sprites[name] = composite(
                lambda c: spec.draw(Pen(c, lens.light, mirrored=side < 0), spec.colour, 0.0),
                spec.bounds,
                size,
                lens.scale,
                lens.light,
                mirrored=side < 0,
            )
        sprite = self._sprites[name]
        if sprite:
            place_sprite(canvas, sprite, x, y, lens.light, size * 0.006)


class AnimalActor:
    """An animal: walks, runs, idles, flies or swims."""

    def __init__(self, member: CastMember, setting: Setting) -> None:
        self.member, self.tracks = member, setting.tracks
        self.animal: Animal = animal(member.noun, colour_of(member.colour) or 0)
        own = 1.0 if member.height in (0.0, 1.0) else member.height / max(self.animal.size, 0.05)
        self.unit_u = unit_of(self.animal, setting.adult_u) * own
        self.sprite: Sprite | None = None
        action = member.action
        self.gait = (
            "fly"
            if action in AIRBORNE
            else action
            if action in ("walk", "run", "swim")
            else "swim"
            if extent(self.animal, "") == "swimmer"
            else "idle"
        )

    def prepare(self, time_s: float, spot: Spot, lens: Lens) -> None:
        """Draw the animal into a sprite."""
        phase = self.tracks.at(f"{self.member.entity_id}.phase", time_s, time_s * (2.4 if self.gait == "fly" else 1.0))
        y = spot.y - spot.lift
        acting = AnimalActing(self.gait, phase, self.member.facing, time_s)
        self.sprite = stage_animal(
            self.animal, acting, self.unit_u * spot.nearness, lens.scale, lens.light, visible_px=lens.visible(spot.x, y),
            offset_px=lens.fraction(spot.x, y),
        )  # fmt: skip

    def _grounded(self) -> bool:
        return extent(self.animal, self.gait) in ("ground", "perched")

    def draw(self, canvas: Canvas, spot: Spot, lens: Lens, *, shadow: bool) -> None:
        """Shadow and animal."""
        place_animal(
            canvas, self.sprite, spot.x, spot.y - spot.lift, self.unit_u * spot.nearness, lens.light,
            grounded=shadow and self._grounded(), facing=self.member.facing,
        )  # fmt: skip

    def boxes(self, time_s: float, spot: Spot) -> Mapping[str, Rect]:
        """The animal's box and, where it stands, that of its feet."""
        u, y = self.unit_u * spot.nearness, spot.y - spot.lift
        name = self.member.entity_id
        if not self._grounded():
            return {name: Rect(spot.x - 0.7 * u, y - 0.6 * u, 1.4 * u, 1.1 * u)}
        bird = self.animal.kind == "bird"
        box = (
            Rect(spot.x - 0.8 * u, y - 0.85 * u, 1.5 * u, 0.9 * u)
            if bird
            else Rect(spot.x - 1.1 * u, y - 1.65 * u, 2.3 * u, 1.7 * u)
        )
        return {name: box, f"{name}.feet": Rect(box.x, y - 0.18 * u, box.width, 0.26 * u)}


class ThingActor:
    """A thing: still, afloat, rolling or flying; a kite or balloon hangs on a line from its holder's hand."""

    def __init__(self, member: CastMember, setting: Setting, keeper: PersonActor | None) -> None:
        self.member, self.tracks, self.keeper = member, setting.tracks, keeper
        self.name = prop_name(member.noun) or ""
        self.spec: PropSpec = prop(member.noun)
        self.colour = colour_of(member.colour) or self.spec.colour
        own = 1.0 if member.height in (0.0, 1.0) else member.height / max(self.spec.size, 0.05)
        self.unit_u = self.spec.size * setting.adult_u * own
        self.sprite: Sprite | None = None
        self.hand: tuple[float, float] | None = None

    def _tilt(self, time_s: float) -> float:
        return 2.2 * math.sin(time_s * 1.1 + 0.4) if self.name in AFLOAT or self.member.action == "float" else 0.0

    def prepare(self, time_s: float, spot: Spot, lens: Lens) -> None:
        """Draw the thing into a sprite, turned and rolled as far as it has moved."""
        unit = self.unit_u * spot.nearness
        argument = time_s
        if self.member.action in ROLLING or (
            self.spec.anchor == "ground" and self.name in ("car", "taxi", "bus", "truck", "train", "bicycle", "scooter", "ball")
        ):
            argument = self.tracks.at(f"{self.member.entity_id}.x", time_s) / max(self.unit_u, 1e-6) * self.member.facing
        y = spot.y - spot.lift
        # words on a badge must not be mirrored
        mirrored = self.member.facing < 0 and bool(self.name)

        def draw(canvas: Canvas) -> None:
            canvas.rotate(self._tilt(time_s))
            self.spec.draw(Pen(canvas, lens.light, mirrored=mirrored), self.colour, argument)

        self.sprite = composite(
            draw, self.spec.bounds, unit, lens.scale, lens.light, mirrored=mirrored, visible_px=lens.visible(spot.x, y),
            offset_px=lens.fraction(spot.x, y),
        )  # fmt: skip

    def draw(self, canvas: Canvas, spot: Spot, lens: Lens, *, shadow: bool) -> None:
        """Shadow, line and thing."""
        unit, y = self.unit_u * spot.nearness, spot.y - spot.lift
        if shadow and self.spec.anchor == "ground" and self.name not in AFLOAT and self.member.action not in AIRBORNE:
            width = (self.spec.bounds[2] - self.spec.bounds[0]) * 0.40
            contact_shadow(canvas, spot.x, spot.y, unit * width, max(unit * 0.045, 3.0), lens.light.contact)
        if self.hand is not None:
            self._line(canvas, self.hand, (spot.x, y))
        if self.sprite:
            place_sprite(canvas, self.sprite, spot.x, y, lens.light, max(1.0, unit * 0.006))

    def _line(self, canvas: Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
        sag = 0.10 * abs(end[1] - start[1])
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + sag)
        canvas.drawPath(spline([start, middle, end], closed=False), line_paint(alpha(0xFFF4EFE6, 0.75), 1.6))

    def boxes(self, time_s: float, spot: Spot) -> Mapping[str, Rect]:
        """The thing's box."""
        left, top, right, bottom = self.spec.bounds
        unit, y = self.unit_u * spot.nearness, spot.y - spot.lift
        return {
            self.member.entity_id: Rect(
                spot.x + left * unit * 0.85, y + top * unit * 0.9, (right - left) * unit * 0.85, (bottom - top * 0.9) * unit
            )
        }


class WorldPainter:
    """Draws a WorldView: the place with its cast in depth order. Implements `rendering.painter.Painter`."""

    def __init__(self, view: WorldView, tracks: Tracks, frame: FrameSpec, seed: int) -> None:
        self.view, self.tracks, self.frame = view, tracks, frame
        self.place: PlacePainter = make_place(view.place, frame, view.framing, seed + view.seed_offset)
        self.lens = Lens(self.place.light, frame.scale, frame)
        setting = Setting(tracks, self.place.stage.adult_height, seed)
        self.actors = sorted(self._cast(setting), key=lambda a: -a.member.depth)
        self._ready: tuple[float, float, float] | None = None

    def _cast(self, setting: Setting) -> list[Actor]:
        cast = [m for m in self.view.cast]
        seats = any(m.noun in ("chair", "bench", "sofa", "stool", "armchair") for m in cast)
        people = [PersonActor(m, setting, not seats) for m in cast if m.category == "person"]
        keepers = {p.member.holding: p for p in people if p.member.holding}
        others: list[Actor] = []
        for m in cast:
            if m.category == "person":
                continue
            if m.category == "animal" and plan_of(m.noun):
                others.append(AnimalActor(m, setting))
            else:
                others.append(ThingActor(m, setting, keepers.get(m.noun)))
        flown = {a.member.noun for a in others if isinstance(a, ThingActor)}
        for keeper in people:
            if keeper.member.holding == "kite" and "kite" not in flown:
                others.append(ThingActor(_kite_of(keeper.member), setting, keeper))
        return [*people, *others]

    def _camera(self, time_s: float) -> CameraState:
        return CameraState(
            self.tracks.at("camera.x", time_s), self.tracks.at("camera.y", time_s), self.tracks.at("camera.zoom", time_s)
        )

    def _spot(self, actor: Actor, time_s: float, camera: CameraState) -> Spot:
        """Screen position of a member: perspective shrinks it towards the horizon and slows it against the camera."""
        member, stage = actor.member, self.place.stage
        k = 1.0 / (1.0 + DEPTH_RATE * max(member.depth, -0.5))
        start = member.x * self.frame.width_u / 2
        x = self.tracks.at(f"{member.entity_id}.x", time_s, start)
        travelled = self.tracks.at(f"{member.entity_id}.x", 0.0, start)
        x = travelled + (x - travelled) * k
        ground = stage.floor_top_y + (stage.ground_y - stage.floor_top_y) * k
        lift = self.tracks.at(f"{member.entity_id}.y", time_s) * k
        lift += self._own_lift(actor, time_s) * k
        return Spot(self.frame.width_u / 2 + x - camera.x * k, ground - camera.y * k, lift, k)

    def _own_lift(self, actor: Actor, time_s: float) -> float:
        """Height of what hovers or bobs of itself, where the tracks say nothing."""
        member, adult = actor.member, self.place.stage.adult_height
        told = f"{member.entity_id}.y" in self.tracks.channels
        if isinstance(actor, ThingActor):
            bob = 0.012 * adult * math.sin(time_s * 1.6) if member.action == "float" or actor.name in AFLOAT else 0.0
            if actor.spec.anchor == "grip" and actor.keeper is None:
                return bob + (0.0 if told else 0.02 * adult) + actor.unit_u * actor.spec.bounds[3]
            if actor.name == "kite":
                return bob + adult * (0.55 if told else 1.5)
            if actor.spec.anchor == "centre" or member.action in AIRBORNE:
                return bob + (0.0 if told else 1.15 * adult)
            return bob
        if isinstance(actor, AnimalActor):
            if told:
                return 0.0
            return {"flying": 1.2, "swimmer": 0.7}.get(extent(actor.animal, actor.gait), 0.0) * adult
        return 0.0

    def _prepare(self, time_s: float, camera: CameraState) -> list[tuple[Actor, Spot]]:
        spots = [(actor, self._spot(actor, time_s, camera)) for actor in self.actors]
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

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw the frame at `time_s`."""

        def cast(stage_canvas: Canvas, camera: CameraState) -> None:
            upright = stage_canvas.getTotalMatrix().getScaleY() > 0
            for actor, spot in self._prepare(time_s, camera):
                actor.draw(stage_canvas, spot, self.lens, shadow=upright)

        self.place.paint(canvas, self._camera(time_s), time_s, self.tracks, cast)

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Boxes of the cast, and of the feet of whoever has legs, as fractions of the frame; the camera's zoom included."""
        camera = self._camera(time_s)
        level = CameraState(camera.x, camera.y)
        out: dict[str, Rect] = {}
        for actor in self.actors:
            for name, box in actor.boxes(time_s, self._spot(actor, time_s, level)).items():
                out[name] = _fraction(box, self.frame, camera.zoom)
        return out


def _kite_of(keeper: CastMember) -> CastMember:
    """The kite at the other end of somebody's line."""
    return CastMember(
        f"{keeper.entity_id}.kite", "thing", "kite", "fly", keeper.x + 0.34 * keeper.facing, keeper.facing, depth=keeper.depth,
        colour=keeper.look.get("holding_colour", ""),
    )  # fmt: skip


def _fraction(box: Rect, frame: FrameSpec, zoom: float) -> Rect:
    w, h = frame.width_u, frame.height_u
    x, y = (box.x - w / 2) * zoom + w / 2, (box.y - h / 2) * zoom + h / 2
    return Rect(x / w, y / h, box.width * zoom / w, box.height * zoom / h)
