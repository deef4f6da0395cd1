"""Puts an animal on stage: chooses the drawing for its body plan and action, lights it, throws its shadow."""

from __future__ import annotations

from dataclasses import dataclass

from seedream.rendering.animals.birds import draw_flying_bird, draw_standing_bird
from seedream.rendering.animals.quadrupeds import draw_quadruped
from seedream.rendering.animals.species import Animal
from seedream.rendering.animals.swimmers import PLANS, draw_swimmer
from seedream.rendering.characters.compositing import Bounds, Sprite, composite, contact_shadow, place_sprite
from seedream.rendering.characters.pen import Pen
from seedream.rendering.painter import Canvas, LightRig

BOUNDS: dict[str, Bounds] = {
    "ground": (-1.75, -2.15, 1.30, 0.12),
    "flying": (-1.15, -1.40, 0.90, 1.30),
    "perched": (-1.20, -1.10, 0.95, 0.30),
    "swimmer": (-0.66, -0.45, 0.60, 0.45),
    "giraffe": (-1.10, -2.50, 1.25, 0.12),
}


@dataclass(frozen=True, slots=True)
class AnimalActing:
    """An animal at one instant: `gait` is "walk", "run", "idle", "fly" or "swim"; `phase` in cycles; facing 1 right, -1 left."""

    gait: str = "idle"
    phase: float = 0.0
    facing: int = 1
    time_s: float = 0.0


def extent(animal: Animal, gait: str) -> str:
    """Which bounds the drawing fills."""
    if animal.kind in PLANS:
        return "swimmer"
    if animal.kind == "bird":
        return "flying" if gait in ("fly", "run") else "perched"
    return "ground"


def unit_of(animal: Animal, adult_u: float) -> float:
    """The drawing's unit in design units: shoulder height, or body length of birds and swimmers."""
    return animal.size * adult_u


def stage_animal(
    animal: Animal, acting: AnimalActing, unit_u: float, scale: float, light: LightRig, *,
    visible_px: Bounds | None = None, offset_px: tuple[float, float] = (0.0, 0.0),
) -> Sprite | None:  # fmt: skip
    """Draw and light an animal whose unit is `unit_u` design units, at `scale` pixels a unit."""
    mirrored = acting.facing < 0

    def draw(canvas: Canvas) -> None:
        pen = Pen(canvas, light, mirrored=mirrored)
        if animal.kind in PLANS:
            draw_swimmer(pen, animal, acting.phase)
        elif animal.kind == "bird" and extent(animal, acting.gait) == "flying":
            draw_flying_bird(pen, animal, acting.phase)
        elif animal.kind == "bird":
            draw_standing_bird(pen, animal, acting.time_s)
        else:
            draw_quadruped(pen, animal, acting.gait if acting.gait in ("walk", "run") else "idle", acting.phase, acting.time_s)

    bounds = BOUNDS[animal.kind if animal.kind in BOUNDS else extent(animal, acting.gait)]
    return composite(
        draw, bounds, unit_u, scale, light, mirrored=mirrored, visible_px=visible_px, offset_px=offset_px,
        rim_u=max(1.0, unit_u * 0.008),
    )  # fmt: skip


def place_animal(
    canvas: Canvas, sprite: Sprite | None, x: float, y: float, unit_u: float, light: LightRig, *, grounded: bool, facing: int = 1
) -> None:
    """Draw shadow (where it stands) and sprite at (x, y) design units."""
    if grounded:
        contact_shadow(canvas, x - facing * 0.08 * unit_u, y + 0.01 * unit_u, unit_u * 0.95, unit_u * 0.075, light.contact)
    if sprite:
        place_sprite(canvas, sprite, x, y)


def draw_animal(canvas: Canvas, animal: Animal, acting: AnimalActing, x: float, y: float, adult_u: float, light: LightRig) -> None:
    """Draw an animal on a canvas in design units: its feet (or its middle, in air and water) at (x, y)."""
    unit = unit_of(animal, adult_u)
    sprite = stage_animal(animal, acting, unit, canvas.getTotalMatrix().getScaleX(), light)
    place_animal(
        canvas, sprite, x, y, unit, light, grounded=extent(animal, acting.gait) in ("ground", "perched"), facing=acting.facing
    )
