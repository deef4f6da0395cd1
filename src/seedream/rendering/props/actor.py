"""Things as actors."""

from __future__ import annotations

import math
from collections.abc import Mapping

from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.characters.compositing import Sprite, composite, contact_shadow, place_sprite
from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.performing import Setting
from seedream.rendering.characters.shapes import spline
from seedream.rendering.characters.stagecraft import AIRBORNE, Lens, Spot
from seedream.rendering.painter import Canvas
from seedream.rendering.props import PropSpec, prop, prop_name, tint_of
from seedream.scene.views import CastMember
from seedream.types import Rect

ROLLING = {"drive", "roll", "ride", "walk", "run"}
WHEELED = {"car", "taxi", "bus", "truck", "train", "bicycle", "scooter", "ball", "motorcycle", "van", "police_car", "ambulance",
           "tram", "fire_truck", "tractor", "tricycle"}  # fmt: skip
AFLOAT = {"boat", "sailboat", "ship", "canoe", "ferry", "cruise_ship"}


class ThingActor:
    """A thing: still, afloat, rolling or flying; a kite or balloon hangs on a line from its holder's hand."""

    def __init__(self, member: CastMember, setting: Setting, keeper: PersonActor | None, spec: PropSpec | None = None) -> None:
        self.member, self.tracks, self.keeper = member, setting.tracks, keeper
        self.name = prop_name(member.noun) or ""
        self.spec = spec or prop(member.noun)
        self.colour = tint_of(member.colour) or self.spec.colour
        # drawn things have their own natural size; only a badge takes the height that the scene supposes
        size = self.spec.size if self.name else min(max(member.height, 0.35), 0.8)
        self.unit_u = size * setting.adult_u
        self.sprite: Sprite | None = None
        self.hand: tuple[float, float] | None = None

    def _tilt(self, time_s: float) -> float:
        return 2.2 * math.sin(time_s * 1.1 + 0.4) if self.name in AFLOAT or self.member.action == "float" else 0.0

    def prepare(self, time_s: float, spot: Spot, lens: Lens) -> None:
        """Draw the thing into a sprite, turned and rolled as far as it has moved."""
        unit = self.unit_u * spot.nearness
        argument = time_s
        if self.member.action in ROLLING or (self.spec.anchor == "ground" and self.name in WHEELED):
            argument = self.tracks.at(f"{self.member.entity_id}.x", time_s) / max(self.unit_u, 1e-6) * self.member.facing
        y = spot.y - spot.lift
        # words on a badge must not be mirrored
        mirrored = self.member.facing < 0 and bool(self.name)

        def draw(canvas: Canvas) -> None:
            canvas.rotate(self._tilt(time_s))
            self.spec.draw(Pen(canvas, lens.light, mirrored=mirrored), self.colour, argument)

        self.sprite = composite(
            draw, self.spec.bounds, unit, lens.scale, lens.light, mirrored=mirrored, visible_px=lens.visible(spot.x, y),
            offset_px=lens.fraction(spot.x, y), rim_u=max(1.0, unit * 0.006),
        )  # fmt: skip

    def draw(self, canvas: Canvas, spot: Spot, lens: Lens, *, shadow: bool) -> None:
        """Shadow, line and thing."""
        unit, y = self.unit_u * spot.nearness, spot.y - spot.lift
        lies = self.member.box is not None  # in a still whatever does not fly lies or stands
        flies = self.member.action in AIRBORNE
        if shadow and not flies and (lies or (self.spec.anchor == "ground" and self.name not in AFLOAT)):
            left, _, right, bottom = self.spec.bounds
            middle = unit * (left + right) / 2 * (self.member.facing if self.name else 1)
            floor = spot.y + (unit * bottom if self.spec.anchor != "ground" else 0.0)
            contact_shadow(canvas, spot.x + middle, floor, unit * (right - left) * 0.40, max(unit * 0.045, 3.0), lens.light.contact)
        if shadow and self.name in AFLOAT and not lies:
            contact_shadow(canvas, spot.x, y, unit * 0.44, unit * 0.022, 0xB0101830)
        if self.hand is not None:
            self._line(canvas, self.hand, (spot.x, y))
        if self.sprite:
            place_sprite(canvas, self.sprite, spot.x, y)

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
