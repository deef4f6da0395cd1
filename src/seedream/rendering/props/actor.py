"""Things as actors."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.characters.compositing import Sprite, composite, contact_shadow, place_sprite
from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.performing import Setting
from seedream.rendering.characters.shapes import spline
from seedream.rendering.characters.stagecraft import AIRBORNE, Lens, Spot
from seedream.rendering.lettering.writing import written_on
from seedream.rendering.miniature import draw_with
from seedream.rendering.painter import Canvas
from seedream.rendering.props import PropSpec, prop, prop_name, tint_of
from seedream.rendering.props.glassware import VESSELS
from seedream.rendering.props.leafage import SEASONS
from seedream.rendering.props.tinting import tinted
from seedream.rendering.props.weathering import draw_weathered
from seedream.scene.placing.enclosing import inside_of
from seedream.scene.placing.scaling import scale_of
from seedream.scene.reading.carrying import LETTERING
from seedream.scene.reading.conditions import CONDITION
from seedream.scene.shots.views import CastMember
from seedream.types import Rect

ROLLING = {"drive", "roll", "ride", "walk", "run"}
BUNCH = "vase_of_"
WHEELED = {"car", "taxi", "bus", "truck", "train", "bicycle", "scooter", "ball", "motorcycle", "van", "police_car", "ambulance",
           "tram", "fire_truck", "tractor", "tricycle", "convertible", "limousine", "jeep", "pickup_truck", "double_decker_bus",
           "school_bus", "food_truck", "dump_truck", "caravan", "camper_van", "monster_truck", "golf_cart", "quad_bike",
           "steamroller", "covered_wagon", "chariot", "kick_scooter"}  # fmt: skip
LUMINOUS = {"firework", "campfire", "fire", "flame", "torch", "comet", "star", "sun", "lightning", "sparkler",
            "firefly_swarm", "lightning_strike", "string_lights", "magic_sparkles", "halo_of_light", "flames",
            "explosion"}  # fmt: skip
"""Things that shine by themselves, so that the night does not darken them."""
AFLOAT = {"boat", "sailboat", "ship", "canoe", "ferry", "cruise_ship"}


BLANK = "sign"
"""What carries words instead of a thing that has no drawing."""
READ_FROM, WIDEST, EDGE = 0.028, 0.55, 0.05
"""Height of a capital that lettering in films gets at least, the part of the frame's width that its carrier takes for that at most,
and the part that stays free at either side."""


class ThingActor:
    """A thing: still, afloat, rolling or flying; a kite or balloon hangs on a line from its holder's hand."""

    def __init__(self, member: CastMember, setting: Setting, keeper: PersonActor | None, spec: PropSpec | None = None) -> None:
        self.member, self.tracks, self.keeper = member, setting.tracks, keeper
        text = member.look.get(LETTERING, "")
        self.name = prop_name(member.noun) or (BLANK if text else "")
        self.spec = spec or prop(self.name or member.noun)
        self.colour = tint_of(member.colour) or SEASONS.get(self.name, {}).get(setting.season, self.spec.colour)
        self.writing = written_on(self.name, self.spec.bounds, text, self.colour) if text else None
        self.colour = self.writing.colour if self.writing else self.colour
        bunch = self.name.startswith(BUNCH)  # flowers keep their colours in a vase of another
        if self.name and not self.writing and not bunch and (asked := tint_of(member.colour)):
            self.spec = tinted(self.spec, asked, member.colour.strip().lower())
            self.colour = self.spec.colour
        # drawn things have their own natural size; only a badge takes the height that the scene supposes
        size = self.spec.size if self.name else min(max(member.height, 0.35), 0.8)
        self.unit_u = size * setting.adult_u * scale_of(member.look)
        self.inside = inside_of(member.look)
        if self.inside is not None and self.name in VESSELS:  # what peeks out of a cup is above it
            left, top, right, bottom = self.spec.bounds
            self.spec = replace(self.spec, bounds=(left, min(top, VESSELS[self.name].room[1]), right, bottom))
        self.sprite: Sprite | None = None
        self.hand: tuple[float, float] | None = None

    def _tilt(self, time_s: float) -> float:
        return 2.2 * math.sin(time_s * 1.1 + 0.4) if self.name in AFLOAT or self.member.action == "float" else 0.0

    def make_legible(self, spot: Spot, lens: Lens) -> float:
        """Let what carries words in a film come as much nearer as reading them takes.

        Returns how far to the right (design units) it has to move to be within the frame at its first `spot`.
        """
        if self.writing is None:
            return 0.0
        left, _, right, _ = (v * spot.nearness for v in self.spec.bounds)
        wide = lens.frame.width_u
        cap_u = self.writing.setting.cap * self.unit_u * spot.nearness
        room = WIDEST * wide / ((right - left) * self.unit_u)
        self.unit_u *= max(min(1.0, 1.5 * room), min(READ_FROM * lens.frame.height_u / cap_u, room))
        if self.member.facing < 0:
            left, right = -right, -left
        low, high = EDGE * wide - left * self.unit_u, (1 - EDGE) * wide - right * self.unit_u
        return min(max(spot.x, low), max(low, high)) - spot.x

    def prepare(self, time_s: float, spot: Spot, lens: Lens) -> None:
        """Draw the thing into a sprite, turned and rolled as far as it has moved."""
        unit = self.unit_u * spot.nearness
        argument = time_s
        if self.member.action in ROLLING or (self.spec.anchor == "ground" and self.name in WHEELED):
            argument = self.tracks.at(f"{self.member.entity_id}.x", time_s) / max(self.unit_u, 1e-6) * self.member.facing
        y = spot.y - spot.lift
        # words on a badge must not be mirrored
        mirrored = self.member.facing < 0 and bool(self.name)

        light = replace(lens.light, ambient=0, shadow_amount=0.0, rim_strength=0.0) if self.name in LUMINOUS else lens.light

        def draw(canvas: Canvas) -> None:
            canvas.rotate(self._tilt(time_s))
            pen = Pen(canvas, light, mirrored=mirrored)
            if self.inside is not None and self.name in VESSELS:
                draw_with(pen, self.name, self.inside, self.colour, time_s)
            elif condition := self.member.look.get(CONDITION, ""):
                draw_weathered(
                    canvas, self.spec.bounds, condition, self.spec.size, lambda: self.spec.draw(pen, self.colour, argument)
                )
            else:
                self.spec.draw(pen, self.colour, argument)
            if self.writing:
                self.writing.draw(pen)

        self.sprite = composite(
            draw, self.spec.bounds, unit, lens.scale, light, mirrored=mirrored, visible_px=lens.visible(spot.x, y),
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
        if self.writing and self.writing.area.hand.shines:
            canvas.save()
            canvas.translate(spot.x, y)
            canvas.scale(unit * (self.member.facing or 1), unit)
            self.writing.draw(Pen(canvas, lens.light))
            canvas.restore()

    def _line(self, canvas: Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
        sag = 0.10 * abs(end[1] - start[1])
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + sag)
        path = spline([start, middle, end], closed=False)
        canvas.drawPath(path, line_paint(alpha(0xFF2A2438, 0.45), 3.4))  # seen before a bright sky, too
        canvas.drawPath(path, line_paint(alpha(0xFFF4EFE6, 0.85), 1.6))

    def boxes(self, time_s: float, spot: Spot) -> Mapping[str, Rect]:
        """The thing's box."""
        left, top, right, bottom = self.spec.bounds
        unit, y = self.unit_u * spot.nearness, spot.y - spot.lift
        return {
            self.member.entity_id: Rect(
                spot.x + left * unit * 0.85, y + top * unit * 0.9, (right - left) * unit * 0.85, (bottom - top * 0.9) * unit
            )
        }


def kite_of(keeper: CastMember) -> CastMember:
    """The kite at the other end of somebody's line."""
    return CastMember(
        f"{keeper.entity_id}.kite", "thing", "kite", "fly", keeper.x + 0.34 * keeper.facing, keeper.facing, depth=keeper.depth,
        colour=keeper.look.get("holding_colour", ""),
    )  # fmt: skip
