"""Puts things into a room: built pieces by name, props by "module/name", each at its depth with its contact shadow."""

from __future__ import annotations

from collections.abc import Callable

from seedream.rendering.characters.pen import Pen
from seedream.rendering.painter import LightRig
from seedream.rendering.places.rooms.airtime import AIRTIME
from seedream.rendering.places.rooms.arenas import ARENAS
from seedream.rendering.places.rooms.artworks import ARTWORKS
from seedream.rendering.places.rooms.bigtop import BIGTOP
from seedream.rendering.places.rooms.brush import Brush, Spot
from seedream.rendering.places.rooms.cabinets import CABINETS
from seedream.rendering.places.rooms.cells import CELLS
from seedream.rendering.places.rooms.crafts import CRAFTS
from seedream.rendering.places.rooms.decay import DECAY
from seedream.rendering.places.rooms.decor import DECOR
from seedream.rendering.places.rooms.fittings import FITTINGS
from seedream.rendering.places.rooms.halls import HALLS
from seedream.rendering.places.rooms.industry import INDUSTRY
from seedream.rendering.places.rooms.machines import MACHINES
from seedream.rendering.places.rooms.plan import ADULT, Thing, foot_y, metre, nearness
from seedream.rendering.places.rooms.relics import RELICS
from seedream.rendering.places.rooms.rolling import ROLLING
from seedream.rendering.places.rooms.school import SCHOOL
from seedream.rendering.places.rooms.seats import SEATS
from seedream.rendering.places.rooms.tanks import TANKS
from seedream.rendering.places.rooms.trades import TRADES
from seedream.rendering.places.rooms.wares import prop_of
from seedream.rendering.places.rooms.wet import WET
from seedream.rendering.places.rooms.works import WORKS

Draw = Callable[[Brush, Spot, Thing], None]

KITS: tuple[dict[str, Draw], ...] = (
    CABINETS, DECOR, FITTINGS, SEATS, SCHOOL, WORKS, INDUSTRY, HALLS, MACHINES, WET, ARTWORKS, ROLLING, RELICS, CRAFTS, TRADES,
    CELLS, AIRTIME, TANKS, ARENAS, BIGTOP, DECAY,
)  # fmt: skip
BUILT: dict[str, Draw] = {name: draw for kit in KITS for name, draw in kit.items()}
"""Every piece that the kit draws itself."""

UNLIT = frozenset(
    {"lights", "torch", "light_strip", "projection", "bulbs", "on_air", "cross_sign", "backdrop", "fairy_lights", "lantern_row"}
)
"""Pieces that shine of themselves: drawn over the light of the room."""

FLAT = frozenset({"rug", "runner", "lanes", "ice", "ring", "platform_edge", "prayer_carpet"})
"""Pieces that lie on the floor, under all others."""

_DAYLIGHT = LightRig(shadow=0xFF2A1F5C, shadow_amount=0.14)


def draw_thing(b: Brush, thing: Thing) -> None:
    """Draw one thing; a prop without `h` has its natural size."""
    m = metre(thing.depth)
    foot = foot_y(thing.depth) - thing.up * m
    if thing.what in BUILT:
        BUILT[thing.what](b, Spot(thing.x, foot, m, thing.w * m, thing.h * m), thing)
        return
    spec = prop_of(thing.what)
    left, top, right, bottom = spec.bounds
    unit = spec.size * ADULT * nearness(thing.depth)
    if thing.h:
        unit = thing.h * m / (bottom - top if spec.anchor != "ground" else -top)
    if spec.anchor == "ground":
        width = (right - left) * unit * 0.8
        b.contact(thing.x, foot, width, min(width * 0.13, 26.0), 0.42 if thing.up else 0.5)
    else:
        foot -= bottom * unit
    b.canvas.save()
    b.canvas.translate(thing.x, foot)
    b.canvas.scale(-unit if thing.flip else unit, unit)
    light = LightRig(key_x=0.55 * b.side, shadow=_DAYLIGHT.shadow, shadow_amount=_DAYLIGHT.shadow_amount)
    spec.draw(Pen(b.canvas, light, mirrored=thing.flip), b.tone(thing.colour) if thing.colour else spec.colour, 0.4)
    b.canvas.restore()
