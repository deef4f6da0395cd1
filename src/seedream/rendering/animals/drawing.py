"""Puts an animal on stage: chooses the drawing for its body plan and action, lights it, throws its shadow."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import skia

from seedream.rendering.animals import hoppers, minibeasts, shore
from seedream.rendering.animals.acts import acts
from seedream.rendering.animals.beasts import draw_beast
from seedream.rendering.animals.fowl import draw_fowl
from seedream.rendering.animals.kinds import beast, fowl, merged
from seedream.rendering.animals.little import Little
from seedream.rendering.animals.species import Animal
from seedream.rendering.animals.swimmers import draw_swimmer, swimmer
from seedream.rendering.characters.compositing import Bounds, Sprite, composite, contact_shadow, place_sprite
from seedream.rendering.characters.pen import Pen
from seedream.rendering.painter import Canvas, LightRig

SIDE, THREE_QUARTER, FRONT = 76.0, 44.0, 8.0
"""Yaws in degrees at which animals are usually seen."""
FLYING = (-1.30, -1.55, 1.15, 1.40)
_ROOM = (-0.9, -0.8, 0.9, 0.6)
"""How much further a drawing reaches on each side where the whole body acts."""
SWIMMER = (-0.72, -0.56, 0.90, 0.52)
LITTLE: dict[str, Callable[[Pen, Little], None]] = {
    "butterfly": minibeasts.butterfly, "moth": minibeasts.butterfly, "bee": minibeasts.bee, "bumblebee": minibeasts.bee,
    "wasp": minibeasts.bee, "dragonfly": minibeasts.dragonfly, "ladybug": minibeasts.ladybug, "beetle": minibeasts.ladybug,
    "ant": minibeasts.ant, "spider": minibeasts.spider, "caterpillar": minibeasts.caterpillar, "snail": minibeasts.snail,
    "snake": minibeasts.snake, "frog": shore.frog, "toad": shore.frog, "crab": shore.crab, "lobster": shore.lobster,
    "scorpion": shore.scorpion, "shrimp": shore.lobster, "fly": minibeasts.bee, "mosquito": minibeasts.bee,
    "octopus": shore.octopus, "squid": shore.octopus, "jellyfish": shore.jellyfish, "seahorse": shore.seahorse,
    "starfish": shore.starfish, "ray": shore.ray, "bat": shore.bat, "grasshopper": hoppers.grasshopper,
    "cricket": hoppers.grasshopper, "mantis": hoppers.grasshopper,
}  # fmt: skip
"""The drawings of small animals by their entry in `data/small.toml`."""


@dataclass(frozen=True, slots=True)
class AnimalActing:
    """An animal at one instant: `phase` in cycles of its gait, facing 1 right, -1 left.

    `gait` is "walk", "run", "idle", "sit", "lie", "sleep", "eat", "look_up", "fly" or "swim". `yaw` 90 shows its side, 0 its front;
    the head is turned by `turn` degrees more; `reach` is half a step in its own units where the ground that it covers is known.
    """

    gait: str = "idle"
    phase: float = 0.0
    facing: int = 1
    time_s: float = 0.0
    yaw: float = SIDE
    turn: float = 0.0
    reach: float = 0.0


def extent(animal: Animal, gait: str) -> str:
    """Where the drawing is: on the "ground", "perched", "flying", "afloat" at the surface, or a "swimmer" in the water."""
    if animal.plan == "swimmer":
        return "ground" if swimmer(animal.species).rests and gait != "swim" else "swimmer"
    if animal.plan == "small":
        return {"air": "flying", "water": "swimmer", "ground": "ground"}[merged("small", animal.species)["lives"]]
    if gait in ("swim", "float"):
        return "afloat"
    if animal.plan == "bird":
        return "flying" if gait in ("fly", "dive") else "perched"
    return "ground"


def unit_of(animal: Animal, adult_u: float) -> float:
    """The drawing's unit in design units: shoulder height of beasts, else body length."""
    return animal.size * adult_u


@cache
def bounds_of(species: str, plan: str, where: str) -> Bounds:
    """Left, top, right and bottom that a drawing can fill, in its unit."""
    if where == "flying" and plan == "bird":
        return FLYING
    if plan == "bird":
        b = fowl(species)
        wide = 1.35 if b.tail[0] in ("wheel", "eyes") else 0.0
        right = b.head[0] + b.head[2] * (1.2 + b.beak[1]) + 0.25
        top = max(b.head[1] + 2.3 * b.head[2], wide)
        return -max(1.05, wide), -top - 0.25, max(right, 0.75, wide * 0.8, b.head[1] * 0.95 + 0.3), 0.30
    if plan == "small":
        return -0.95, -0.95, 0.95, 0.80 if where != "ground" else 0.12
    if plan == "swimmer":
        return SWIMMER
    m = beast(species)
    unit = m.head[3] * 1.34
    spread = m.shoulder[0] - 1.85 if "feathers" in m.marks else 0.0
    left = min(min(p[0] for p in m.tail) - 0.25, m.body[0][0] - 0.4, spread)
    top = max(m.head[2] + unit * (5.4 if m.horn else 3.6), max(p[1] for p in m.tail) + 0.4)
    return left - 0.3, -top - 0.2, m.head[1] + 4.2 * unit + 0.35, 0.16


def stage_animal(
    animal: Animal, acting: AnimalActing, unit_u: float, scale: float, light: LightRig, *,
    visible_px: Bounds | None = None, offset_px: tuple[float, float] = (0.0, 0.0),
) -> Sprite | None:  # fmt: skip
    """Draw and light an animal whose unit is `unit_u` design units, at `scale` pixels a unit."""
    mirrored, where = acting.facing < 0, extent(animal, acting.gait)
    bounds = bounds_of(animal.species, animal.plan, where)
    if animal.held:
        bounds = (bounds[0], bounds[1], bounds[2] + 0.6, bounds[3] + 0.2)
    if (animal.plan == "beast" and acting.gait in acts()) or (animal.plan == "small" and acting.gait == "hop"):
        bounds = tuple(b + more for b, more in zip(bounds, _ROOM, strict=True))  # type: ignore[assignment]

    def draw(canvas: Canvas) -> None:
        if where == "afloat":  # what is under water is not seen
            canvas.clipRect(skia.Rect.MakeLTRB(-9.0, -9.0, 9.0, 0.02), skia.ClipOp.kIntersect, True)
        _draw(Pen(canvas, light, mirrored=mirrored), animal, acting)

    return composite(
        draw, bounds, unit_u, scale, light, mirrored=mirrored, visible_px=visible_px,
        offset_px=offset_px, rim_u=max(1.0, unit_u * 0.008),
    )  # fmt: skip


def _draw(pen: Pen, animal: Animal, acting: AnimalActing) -> None:
    gait, phase, time_s, yaw = acting.gait, acting.phase, acting.time_s, acting.yaw
    if animal.plan == "swimmer":
        draw_swimmer(pen, animal, gait, phase, time_s, yaw)
    elif animal.plan == "bird":
        draw_fowl(pen, animal, gait, phase, time_s, yaw, acting.turn, acting.reach)
    elif animal.plan == "beast":
        draw_beast(pen, animal, gait, phase, time_s, yaw, acting.turn, acting.reach)
    else:
        LITTLE[animal.species](pen, Little(animal, gait, phase, time_s, math.sin(math.radians(yaw))))


def place_animal(
    canvas: Canvas, sprite: Sprite | None, x: float, y: float, unit_u: float, light: LightRig, *, grounded: bool, facing: int = 1,
    length: float = 1.9, middle: float = 0.0,
) -> None:  # fmt: skip
    """Draw shadow (where it stands) and sprite at (x, y) design units; `length` and `middle` of the body in its units."""
    if grounded:
        half = unit_u * length / 2
        contact_shadow(
            canvas, x + facing * middle * unit_u, y + 0.01 * unit_u, half, max(half * 0.085, unit_u * 0.045), light.contact
        )
    if sprite:
        place_sprite(canvas, sprite, x, y)


@cache
def footing(species: str, plan: str) -> tuple[float, float]:
    """Length of the contact shadow and where its middle is, in the animal's unit, seen from the side."""
    if plan == "beast":
        b = beast(species)
        back, front = b.hip[0] - 0.35, b.shoulder[0] + 0.35
        return front - back, (front + back) / 2
    if plan == "bird":
        return 0.75, 0.02
    return (1.0, 0.0) if plan == "swimmer" else (0.95, 0.0)


def draw_animal(canvas: Canvas, animal: Animal, acting: AnimalActing, x: float, y: float, adult_u: float, light: LightRig) -> None:
    """Draw an animal on a canvas in design units: its feet (or its middle, in air and water) at (x, y)."""
    unit = unit_of(animal, adult_u)
    sprite = stage_animal(animal, acting, unit, canvas.getTotalMatrix().getScaleX(), light)
    length, middle = footing(animal.species, animal.plan)
    across = math.sin(math.radians(max(acting.yaw, 25.0)))
    place_animal(
        canvas, sprite, x, y, unit, light, grounded=extent(animal, acting.gait) in ("ground", "perched"), facing=acting.facing,
        length=length * across, middle=middle * across,
    )  # fmt: skip
