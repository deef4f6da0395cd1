"""Draws a whole person, back to front: hair behind, far arm, legs, torso, head, near arm, scarf, and what is held."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from seedream.rendering.characters.arms import draw_arm
from seedream.rendering.characters.capes import TAILED, draw_back, draw_tail
from seedream.rendering.characters.clothes import draw_apron, draw_collar, draw_scarf
from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.costumes import draw_mask
from seedream.rendering.characters.expressions import Face
from seedream.rendering.characters.face import draw_face, draw_tears
from seedream.rendering.characters.hair_back import draw_hair_back
from seedream.rendering.characters.hairstyles import draw_hair_front
from seedream.rendering.characters.head import (
    COVERED_EARS,
    draw_blush,
    draw_ear,
    draw_form_shadow,
    draw_nose_and_lips,
    draw_wrinkles,
    view,
)
from seedream.rendering.characters.head_back import draw_head_from_behind
from seedream.rendering.characters.headwear import draw_beard, draw_glasses, draw_hat
from seedream.rendering.characters.legs import draw_leg
from seedream.rendering.characters.pose import SIGN, Side
from seedream.rendering.characters.torso import draw_torso

Layer = Literal["behind", "body", "front", "over"]
CHIN_HU = 0.42
"""How far below the middle of the head a wrist is at most whose hand is at the face."""
Held = Callable[[Figure, Layer], None]
"""Draws what is held: behind the whole figure, on the body, in front of the body but behind the near arm, or over everything."""


def draw_figure(fig: Figure, face: Face, held: Held | None = None) -> None:
    """The figure around the origin (the ground below the pelvis), one unit a head height."""
    if fig.skeleton.away and not fig.person.guise:
        _draw_from_behind(fig, held)
        return
    yaw = fig.skeleton.head_yaw_deg
    if held:
        held(fig, "behind")
    draw_back(fig)
    if fig.person.guise:
        fig.person.guise.draw_behind(fig)
    else:
        _hair_behind(fig, yaw)
    arms = _arms_by_depth(fig)
    for side, front in arms:
        if not front:
            draw_arm(fig, side, far=True)
    legs = sorted(SIGN, key=lambda s: fig.nearness("knees", s) * 0.5 + fig.nearness("hips", s) + (0.01 if s == "R" else 0))
    if fig.person.legs in TAILED:
        draw_tail(fig)
    else:
        for i, side in enumerate(legs):
            draw_leg(fig, side, far=i == 0)
    draw_torso(fig)
    draw_apron(fig)
    if held:
        held(fig, "body")
    near = [side for side, front in arms if front]
    if fig.person.guise:
        _under_a_large_head(fig, face, near, held)
    else:
        draw_head(fig, yaw, face)
        draw_collar(fig)
        draw_scarf(fig)
        _near_arms(fig, near, held)
    if held:
        held(fig, "over")


def _draw_from_behind(fig: Figure, held: Held | None) -> None:
    """The figure as it is seen from behind: no face, the hair over the back, what hangs from the shoulders last."""
    for layer in _HIDDEN if held else ():
        held(fig, layer)  # type: ignore[misc]
    for side in SIGN:
        if not _nearer(fig, side):
            draw_arm(fig, side, far=True)
    legs = sorted(SIGN, key=lambda s: fig.nearness("knees", s) * 0.5 + fig.nearness("hips", s))
    for i, side in enumerate(legs):
        draw_leg(fig, side, far=i == 0)
    draw_torso(fig)
    draw_head_from_behind(fig)
    for side in SIGN:
        if _nearer(fig, side):
            draw_arm(fig, side)
    draw_back(fig)
    if held:
        held(fig, "behind")


_HIDDEN: tuple[Layer, ...] = ("over", "front", "body")


def _nearer(fig: Figure, side: Side) -> bool:
    """Whether an arm is on the viewer's side of the body, or beside it."""
    chest = fig.skeleton.project(fig.skeleton.spine(0.6))[2]
    return fig.nearness("wrists", side) * 0.6 + fig.nearness("elbows", side) * 0.4 - chest > _BESIDE


_BESIDE = -0.45
"""How far behind the chest an arm is at most that hangs beside the body."""


def _near_arms(fig: Figure, sides: Sequence[Side], held: Held | None) -> None:
    """What is held, and the arms before the body."""
    if held:
        held(fig, "front")
    for side in sides:
        draw_arm(fig, side)


def _under_a_large_head(fig: Figure, face: Face, near: Sequence[Side], held: Held | None) -> None:
    """Collar and arms below a head that reaches over them; hands that are raised to it, and what they hold, lie over the head."""
    chin = fig.skeleton.project(fig.skeleton.head)[1] + CHIN_HU
    raised = [side for side in near if fig.joint("wrists", side)[1] < chin]
    guise = fig.person.guise
    draw_collar(fig)
    _near_arms(fig, [side for side in near if side not in raised], None if raised else held)
    if guise:
        guise.draw_head(fig, face)
    draw_scarf(fig)
    _near_arms(fig, raised, held if raised else None)


def _arms_by_depth(fig: Figure) -> list[tuple[Side, bool]]:
    """Both arms, far one first, each with whether it lies in front of the body."""
    chest = fig.skeleton.project(fig.skeleton.spine(0.6))[2]
    out: list[tuple[float, Side, bool]] = []
    for side in SIGN:
        wrist, elbow = fig.nearness("wrists", side), fig.nearness("elbows", side)
        front = wrist * 0.6 + elbow * 0.4 - chest > -0.12 if fig.skeleton.yaw_deg < 80 else side == "R"
        forced = fig.pose.arm(side).front
        if forced is not None and fig.skeleton.yaw_deg < 80:
            front = forced
        out.append((wrist + fig.nearness("shoulders", side), side, front))
    return [(side, front) for _, side, front in sorted(out)]


def _hair_behind(fig: Figure, yaw: float) -> None:
    x, y, _ = fig.skeleton.project(fig.skeleton.head)
    canvas, size = fig.pen.canvas, fig.person.frame.head
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(size, size)
    draw_hair_back(view(fig, yaw))
    canvas.restore()


def draw_head(fig: Figure, yaw_deg: float, face: Face) -> None:
    """Skin, face, beard, hair, hat and glasses, on the neck."""
    head, pen, person = view(fig, yaw_deg), fig.pen, fig.person
    x, y, _ = fig.skeleton.project(fig.skeleton.head)
    canvas = pen.canvas
    canvas.save()
    canvas.translate(x, y + 0.40)
    canvas.rotate(fig.pose.tilt + fig.pose.nod * head.sin)
    canvas.translate(0, -0.40 + fig.pose.nod * 0.004 * head.cos)
    canvas.scale(person.frame.head, person.frame.head)
    covered = person.hair in COVERED_EARS
    if not covered and head.sin < 0.8:
        draw_ear(head, 1)
        if head.sin < 0.35:
            draw_ear(head, -1)
    draw_nose_and_lips(head)
    pen.fill(head.path, person.skin)
    draw_form_shadow(head)
    shape = face.shape()
    draw_blush(head, shape.blush)
    if person.beard:
        draw_beard(head)
    draw_face(head, shape)
    if face.tears:
        draw_tears(head, fig.time_s)
    if person.age == "elder":
        draw_wrinkles(head)
    draw_hair_front(head)
    if not covered and head.sin >= 0.35:
        draw_ear(head, -1)
    draw_mask(head)
    draw_hat(head)
    if person.glasses:
        draw_glasses(head)
    canvas.restore()
