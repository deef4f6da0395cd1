"""Standing: where each member of a cast is on the screen, in perspective and as its tracks move it, or in its box of a still."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from seedream.diffusion.tracks import Tracks
from seedream.rendering.animals.actor import AnimalActor
from seedream.rendering.animals.drawing import extent
from seedream.rendering.camera import nearness
from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.characters.compositing import Bounds
from seedream.rendering.characters.stagecraft import AIRBORNE, Actor, Spot
from seedream.rendering.measuring import measured
from seedream.rendering.painter import CameraState, LightRig, StageSpec
from seedream.rendering.props.actor import AFLOAT, ThingActor
from seedream.rendering.props.riding import RiderActor
from seedream.scene.shots.views import WorldView
from seedream.types import FrameSpec, Rect

SHORES = {"sea", "beach", "lake", "river"}
SUNK = 0.16
"""How deep in the water somebody swims, in adult heights."""
OFFSHORE_DEPTH = 1.6
SURF_DEPTH = 0.9
GRASS = {"field", "meadow"}
GRASS_LIFT = {"wide": 0.34, "medium": 0.17}
"""How high, in adult heights, small animals stand where tall grass would hide them: on trodden ground."""
LEAP = 0.14
"""How high somebody is in the air who jumps in a still, as a part of the height that there is."""


_ADRIFT = 0.8
"""How high those float who have nothing under them, in adult heights."""


@dataclass(slots=True, eq=False)
class Standing:
    """Where the actors of a view stand on its stage; `legible` moves those aside whose words would be cut, in design units, and
    `measures` are the drawings of those in boxes, measured once."""

    view: WorldView
    tracks: Tracks
    frame: FrameSpec
    stage: StageSpec
    light: LightRig
    actors: Sequence[Actor]
    legible: dict[str, float] = field(default_factory=dict)
    measures: dict[str, Bounds] = field(default_factory=dict)

    def spot(self, actor: Actor, time_s: float, camera: CameraState) -> Spot:
        """Screen position of a member: perspective shrinks it towards the horizon and slows it against the camera."""
        if actor.member.box is not None:
            spot = self.fitted(actor, actor.member.box)
            return replace(spot, x=spot.x - camera.x)
        member, stage = actor.member, self.stage
        if member.by and (lead := self.named(member.by)) is not None and lead is not actor:
            near = self.spot(lead, time_s, camera)
            own = near.nearness * stage.adult_height
            return replace(near, x=near.x + member.aside * own, lift=near.lift + member.lift * own)
        k = nearness(member.depth + self.offshore(actor))
        start = member.x * self.frame.width_u / 2
        x = self.tracks.at(f"{member.entity_id}.x", time_s, start)
        travelled = self.tracks.at(f"{member.entity_id}.x", 0.0, start)
        x = travelled + (x - travelled) * k
        ground = stage.floor_top_y + (stage.ground_y - stage.floor_top_y) * k
        lift = self.tracks.at(f"{member.entity_id}.y", time_s) * k
        lift += (self.own_lift(actor, time_s) + (member.lift + self.grass(actor)) * stage.adult_height) * k
        lift = -SUNK * stage.adult_height * k if self.bathes(actor) else lift
        x += self.legible.get(member.entity_id, 0.0)
        return Spot(self.frame.width_u / 2 + x - camera.x * k, ground - camera.y * k, lift, k)

    def named(self, name: str) -> Actor | None:
        """The member of the cast with an id."""
        return next((a for a in self.actors if a.member.entity_id == name), None)

    def fitted(self, actor: Actor, box: Rect) -> Spot:
        """Where a member of a still stands so that its drawing, measured once, fills its box: as large as it goes, at its foot."""
        name, member, frame = actor.member.entity_id, actor.member, self.frame
        if name not in self.measures:
            self.measures[name] = measured(actor, self.light, self.tracks.duration_s / 2)
        left, top, right, bottom = self.measures[name]
        bigger = member.height / box.height  # edits make members larger or smaller where they stand
        width, height = box.width * frame.width_u * bigger, member.height * frame.height_u
        k = min(width / (right - left), height / (bottom - top))
        lift = LEAP * height if member.action == "jump" else 0.0
        k *= 1.0 - lift / height
        x = (member.x + 1) / 2 * frame.width_u - k * (left + right) / 2
        return Spot(x, (box.y + box.height) * frame.height_u - k * bottom, lift, k)

    def on_table(self, actor: Actor) -> bool:
        """Whether a thing is looked at by itself in a close shot: it stands on a table."""
        member = actor.member
        return member.box is not None and member.lift > 0 and member.category == "thing" and self.view.framing == "close"

    def place_of(self, actor: Actor) -> tuple[float, float, float]:
        """Left and right edge of a still's member and what it stands on, in design units."""
        box, member, frame = actor.member.box, actor.member, self.frame
        assert box is not None
        middle, half = (member.x + 1) / 2 * frame.width_u, box.width * frame.width_u / 2
        return middle - half, middle + half, (box.y + box.height) * frame.height_u

    def offshore(self, actor: Actor) -> float:
        """Extra distance of what swims or floats where the stage line is the shore."""
        if self.view.place.kind not in SHORES or actor.member.depth > 1 or actor.member.box is not None:
            return 0.0
        name = actor.name if isinstance(actor, ThingActor | RiderActor) else ""
        swims = isinstance(actor, AnimalActor) and extent(actor.animal, actor.gait) in ("swimmer", "afloat")
        if name == "surfboard":
            return SURF_DEPTH
        return OFFSHORE_DEPTH if swims or name in AFLOAT or self.bathes(actor) else 0.0

    def bathes(self, actor: Actor) -> bool:
        """Whether somebody in a film swims at the surface of a water."""
        member = actor.member
        return isinstance(actor, PersonActor) and member.action == "swim" and member.box is None and self.view.place.kind in SHORES

    def grass(self, actor: Actor) -> float:
        """Lift of small animals in tall grass, in adult heights."""
        member = actor.member
        low = member.category == "animal" and member.height < 0.5
        small = (low or member.look.get("age") == "child") and member.action not in AIRBORNE and self.view.framing != "close"
        return GRASS_LIFT.get(self.view.framing, 0.17) if small and self.view.place.kind in GRASS else 0.0

    def own_lift(self, actor: Actor, time_s: float) -> float:
        """Height of what hovers or bobs of itself, where the tracks say nothing."""
        member, adult = actor.member, self.stage.adult_height
        told = f"{member.entity_id}.y" in self.tracks.channels
        if isinstance(actor, ThingActor):
            bob = 0.012 * adult * math.sin(time_s * 1.6) if member.action == "float" or actor.name in AFLOAT else 0.0
            if actor.spec.anchor == "grip" and actor.keeper is None:
                return bob + (0.0 if told else 0.02 * adult) + actor.unit_u * actor.spec.bounds[3]
            if actor.name == "kite":
                return bob + adult * (0.55 if told else 2.6 if self.view.framing == "close" else 1.5)
            if actor.name == "robot" and member.action in ("walk", "run", "dance"):
                return 0.02 * adult * abs(math.sin(2 * math.pi * self.tracks.at(f"{member.entity_id}.phase", time_s)))
            if actor.name in AFLOAT:
                return bob
            if actor.spec.anchor == "centre" or member.action in AIRBORNE - {"float"}:
                return bob + (0.0 if told else 1.15 * adult)
            return bob
        if "deck" in self.view.place.without and member.action in ("float", "jump"):  # nothing is under anybody
            return adult * (_ADRIFT + 0.05 * math.sin(time_s * 0.9 + member.x * 5))
        if isinstance(actor, AnimalActor):
            if told:
                return 0.0
            if self.offshore(actor):
                return 0.03 * adult * math.sin(time_s * 1.3)
            return {"flying": 1.2, "swimmer": 0.7}.get(extent(actor.animal, actor.gait), 0.0) * adult
        return 0.0
