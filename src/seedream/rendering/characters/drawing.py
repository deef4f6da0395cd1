"""Puts a person on stage: solves the pose, makes the sprite, throws the contact shadows."""

from __future__ import annotations

from dataclasses import dataclass

from seedream.rendering.characters.compositing import Bounds, Sprite, composite, contact_shadow, place_sprite
from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.expressions import Face
from seedream.rendering.characters.figure import Held, draw_figure
from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.person import Person
from seedream.rendering.characters.pose import SIGN, Pose
from seedream.rendering.characters.proportions import ANKLE_HU
from seedream.rendering.characters.robot import draw_robot
from seedream.rendering.characters.shapes import clamp
from seedream.rendering.characters.skeleton import Skeleton, solve
from seedream.rendering.painter import Canvas, LightRig

NEUTRAL = Face()
TALL_HATS = {"pointed", "mitre", "tall"}


@dataclass(frozen=True)
class Acting:
    """A person at one instant: pose, yaw in degrees (0 front, 90 side), facing 1 right or -1 left, face, time for cloth."""

    pose: Pose
    yaw_deg: float = 35.0
    facing: int = 1
    face: Face = NEUTRAL
    time_s: float = 0.0
    held: Held | None = None
    reach_hu: Bounds = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True)
class Staged:
    """A solved and lit person, ready to be placed (more than once, where the ground reflects)."""

    skeleton: Skeleton
    sprite: Sprite | None
    head_u: float
    facing: int


def bounds_of(skeleton: Skeleton) -> Bounds:
    """Everything that a figure can cover around its ground point, HU, facing right."""
    points = [
        skeleton.project(p)
        for group in (skeleton.knees, skeleton.ankles, skeleton.shoulders, skeleton.elbows, skeleton.wrists)
        for p in group.values()
    ]
    points += [skeleton.project(skeleton.head), skeleton.project(skeleton.pelvis)]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    tail = 0.75 if skeleton.person.scarf or skeleton.person.hair in ("ponytail", "long", "wavy") else 0.0
    wings = 1.3 if skeleton.person.back else 0.0
    above = 1.45 if skeleton.person.hat in TALL_HATS else 1.05
    ahead = 0.0
    if guise := skeleton.person.guise:
        behind, top, ahead = guise.margin_hu
        tail, above = max(tail, behind), max(top, above + 0.4) if skeleton.person.hat else top
    return min(xs) - 0.95 - max(tail, wings), min(ys) - above, max(xs) + 0.95 + max(wings, ahead), max(max(ys), 0.0) + 0.45


def stage_person(
    person: Person, acting: Acting, head_u: float, scale: float, light: LightRig, *,
    visible_px: Bounds | None = None, offset_px: tuple[float, float] = (0.0, 0.0),
) -> Staged:  # fmt: skip
    """Solve, draw and light a person whose head is `head_u` design units high, at `scale` pixels a unit."""
    skeleton = solve(person, acting.pose, acting.yaw_deg)
    mirrored = acting.facing < 0

    def draw(canvas: Canvas) -> None:
        fig = Figure(person, skeleton, Pen(canvas, light, mirrored=mirrored, furred=person.guise is not None), acting.time_s)
        (draw_robot if person.robot else draw_figure)(fig, acting.face, acting.held)

    own, extra = bounds_of(skeleton), acting.reach_hu
    bounds = (min(own[0], extra[0]), min(own[1], extra[1]), max(own[2], extra[2]), max(own[3], extra[3]))
    sprite = composite(
        draw, bounds, head_u, scale, light, mirrored=mirrored, visible_px=visible_px, offset_px=offset_px,
        rim_u=head_u * 0.02,
    )  # fmt: skip
    return Staged(skeleton, sprite, head_u, acting.facing)


def place_person(canvas: Canvas, staged: Staged, x: float, ground_y: float, light: LightRig, *, shadow: bool = True) -> None:
    """Draw contact shadows and sprite with the ground point at (x, ground_y) in design units."""
    if shadow:
        foot_shadows(canvas, staged, x, ground_y, light)
    if staged.sprite:
        place_sprite(canvas, staged.sprite, x, ground_y)


def foot_shadows(canvas: Canvas, staged: Staged, x: float, ground_y: float, light: LightRig) -> None:
    """A tight oval under each foot that fades as it lifts, and a wide soft one under the body."""
    skeleton, u, side = staged.skeleton, staged.head_u, staged.facing
    for s in SIGN:
        px, py, _ = skeleton.project(skeleton.ankles[s])
        height = max(0.0, skeleton.feet[s].pose.u)
        k = clamp(1 - height / 0.8)
        contact_shadow(
            canvas, x + side * u * (px + 0.20 * skeleton.sin), ground_y + u * (py + ANKLE_HU + height + 0.01),
                u * 0.46 * (1 - 0.3 * height),
            u * 0.085, light.contact, k,
        )  # fmt: skip
    pelvis = skeleton.project(skeleton.pelvis)[0]
    contact_shadow(canvas, x + side * u * (pelvis - 0.10), ground_y + u * 0.03, u * 0.95, u * 0.11, light.contact, 0.5)


def draw_person(
    canvas: Canvas, person: Person, acting: Acting, x: float, ground_y: float, height_u: float, light: LightRig
) -> Staged:
    """Draw a person on a canvas in design units: feet at (x, ground_y), an adult being `height_u` high.

    Ages keep their own size: a child beside an adult of the same `height_u` is smaller.
    """
    head_u = height_u / 6.6
    matrix = canvas.getTotalMatrix()
    device = matrix.mapXY(x, ground_y)
    fraction = (device.x() - round(device.x()), device.y() - round(device.y()))
    staged = stage_person(person, acting, head_u, matrix.getScaleX(), light, offset_px=fraction)
    place_person(canvas, staged, x, ground_y, light)
    return staged
