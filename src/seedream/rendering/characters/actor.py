"""People as actors: a person on stage, with a seat and a desk where needed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from seedream.rendering.characters.compositing import Sprite, composite, contact_shadow, place_sprite
from seedream.rendering.characters.drawing import Staged, place_person, stage_person
from seedream.rendering.characters.mouth import mouth_box
from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.performing import SEATED, PersonPerformer, Setting, hand_point
from seedream.rendering.characters.pose import SIGN
from seedream.rendering.characters.proportions import ANKLE_HU
from seedream.rendering.characters.shapes import clamp
from seedream.rendering.characters.skeleton import solve
from seedream.rendering.characters.stagecraft import Lens, Spot
from seedream.rendering.painter import Canvas
from seedream.rendering.props import prop, prop_name
from seedream.scene.shots.views import CastMember
from seedream.types import Rect

ADULT_HIP_HU, ELBOW_ROOM = 3.42, 0.1
"""Seats and desks shrink with the legs of whoever sits there, nearly: a child's desk reaches to its elbows."""
HIP_SEATED_HU = 2.05
"""How high a sitter's hips are, in heads of an adult."""
SEATS_HU = {"chair": 3.55, "train_seat": 3.5, "log": 4.6, "rock": 1.8}
"""What can be sat on, and the size at which its top is where a sitter's hip is, in heads of an adult."""


class PersonActor:
    """A person, with a seat where it sits (`seat`, a prop) and a desk where it types."""

    def __init__(self, member: CastMember, setting: Setting, furnished: bool, seat: str = "chair") -> None:
        self.member = member
        on_desk = member.action == "type" and furnished and prop_name(member.holding) in ("laptop", "computer")
        self.performer = PersonPerformer(replace(member, holding="") if on_desk else member, setting)
        self.staged: Staged | None = None
        deed = self.performer.deed
        seated = furnished and (member.action in SEATED if deed is None or self.performer.sits else deed.seat)
        device = prop_name(member.holding) if on_desk else "laptop"
        scale = self.performer.person.frame.hip / ADULT_HIP_HU * (1.0 - ELBOW_ROOM) + ELBOW_ROOM
        head_u = self.performer.head_u * scale
        does = member.action if deed is None else "sit"
        self.furniture = _Furniture(head_u, does, device or "laptop", seat, 1.05 / scale) if seated else None

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
            self.furniture.draw(canvas, spot, lens, self.member.facing, behind=True, shadow=shadow)
        if shadow and spot.lift > 1:
            k = clamp(1 - spot.lift / (2.2 * self.staged.head_u))
            contact_shadow(canvas, spot.x, spot.y, self.staged.head_u * 0.8, self.staged.head_u * 0.11, lens.light.contact, k)
        place_person(canvas, self.staged, spot.x, spot.y - spot.lift, lens.light, shadow=shadow and spot.lift <= 1)
        if self.furniture:
            self.furniture.draw(canvas, spot, lens, self.member.facing, behind=False, shadow=shadow)

    def hand(self, time_s: float, spot: Spot) -> tuple[float, float]:
        """Where the holding hand is on the screen, design units."""
        x, y = hand_point(self.performer.acting(time_s), self.performer.person)
        u = self.performer.head_u * spot.nearness
        return spot.x + x * u, spot.y - spot.lift + y * u

    def neck(self, time_s: float, spot: Spot) -> tuple[float, float]:
        """Where a scarf is on the screen, design units."""
        acting = self.performer.acting(time_s)
        skeleton = solve(self.performer.person, acting.pose, acting.yaw_deg)
        x, y, _ = skeleton.project(skeleton.neck)
        u = self.performer.head_u * spot.nearness
        return spot.x + x * acting.facing * u, spot.y - spot.lift + y * u

    def boxes(self, time_s: float, spot: Spot) -> Mapping[str, Rect]:
        """The figure's box, the strip of ground between its feet, and where its mouth opens."""
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
        name = self.member.entity_id
        if self.performer.person.robot:  # a line on a screen, which no viewer reads lips from
            return {name: body, f"{name}.feet": ground}
        mouth = mouth_box(skeleton, acting.facing, spot.x, base, u)
        return {name: body, f"{name}.feet": ground, f"{name}.mouth": mouth}


class _Furniture:
    """Seat and desk, drawn once; a seat is `tallest` times as large as usual at most."""

    def __init__(self, head_u: float, action: str, device: str, seat: str, tallest: float) -> None:
        self.tallest = tallest
        self.head_u, self.desk = head_u, action in ("type", "write")
        self.seat = "chair" if self.desk else seat
        self.device = device if action == "type" else ""
        self._sprites: dict[tuple[str, float, int], Sprite | None] = {}

    def draw(self, canvas: Canvas, spot: Spot, lens: Lens, facing: int, *, behind: bool, shadow: bool) -> None:
        """The chair behind the sitter, or the desk in front."""
        u, side = self.head_u * spot.nearness, facing
        if behind:
            lift, hip = max(spot.lift, 0.0), HIP_SEATED_HU * u
            u *= min(1.0 + lift / hip, max(self.tallest, 1.0))  # a child at a table sits on a higher chair
            raised = max(lift + hip - HIP_SEATED_HU * u, 0.0)
            if shadow:
                contact_shadow(canvas, spot.x, spot.y, u * 1.0, u * 0.10, lens.light.contact)
            self._put(canvas, self.seat, spot.x - side * 0.05 * u, spot.y - raised, SEATS_HU[self.seat] * u, spot, lens, side)
        elif self.desk:
            if shadow:
                contact_shadow(canvas, spot.x + side * 2.5 * u, spot.y, u * 1.9, u * 0.11, lens.light.contact)
            self._put(canvas, "table", spot.x + side * 2.45 * u, spot.y + 0.04 * u, 2.95 * u, spot, lens, side)
            if self.device:
                away, size = (1.95, 1.15) if self.device == "laptop" else (2.35, 1.5)
                self._put(canvas, self.device, spot.x + side * away * u, spot.y - 2.88 * u, size * u, spot, lens, side)

    def _put(self, canvas: Canvas, name: str, x: float, y: float, size: float, spot: Spot, lens: Lens, side: int) -> None:
        key = name, round(size, 3), side
        if key not in self._sprites:
            spec = prop(name)
            self._sprites[key] = composite(
                lambda c: spec.draw(Pen(c, lens.light, mirrored=side < 0), spec.colour, 0.0),
                spec.bounds,
                size,
                lens.scale,
                lens.light,
                mirrored=side < 0,
                rim_u=size * 0.006,
            )
        sprite = self._sprites[key]
        if sprite:
            place_sprite(canvas, sprite, x, y)
