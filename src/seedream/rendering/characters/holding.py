"""What a hand holds: how the arm is posed for it, and how the thing is drawn between the parts of the figure."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from seedream.rendering.characters.compositing import Bounds
from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.figure import Held, Layer
from seedream.rendering.characters.pose import ArmPose, Pose
from seedream.rendering.characters.poses import umbrella_arm
from seedream.rendering.props import PropSpec, prop, prop_name
from seedream.rendering.props.handheld import RIM_Y, STEEL, umbrella_canopy, umbrella_handle, umbrella_inside

ADULT_HU = 6.6
ALOFT = ArmPose(target=(0.20, 0.16, 0.98), pole=(0.6, -1, -0.3), hand="fist", wrist=-30, front=True)
BEFORE = ArmPose(target=(0.20, -0.60, 0.82), pole=(0.8, -1, -0.4), hand="fist", front=True)
LOW = ArmPose(pitch=4, abduction=9, flex=6, inward=4, hand="fist")
BOTH = ArmPose(target=(0.20, -0.56, 0.88), pole=(0.9, -1, -0.3), hand="fist", front=True)
HUG = ArmPose(target=(0.28, -0.80, 0.80), pole=(1.0, -0.7, -0.3), hand="fist", front=True)

Arms = tuple[ArmPose, ArmPose | None]
HOLDS: dict[str, Arms] = {
    "umbrella": (umbrella_arm(), None), "kite": (ALOFT, None), "balloon": (ALOFT, None), "bag": (LOW, None),
    "lantern": (BEFORE, None),
    "book": (BOTH, BOTH), "open_book": (BOTH, BOTH), "newspaper": (BOTH, BOTH), "map": (BOTH, BOTH),
    "camera": (BOTH, BOTH), "guitar": (BOTH, BOTH), "box": (HUG, HUG), "gift": (HUG, HUG),
    "laptop": (HUG, HUG),
    "ball": (HUG, HUG),
}  # fmt: skip
"""Right and left arm for a held prop; everything else is held before the body."""
IN_BOTH = {"book", "open_book", "newspaper", "map", "camera", "guitar", "box", "gift", "laptop", "ball"}
TETHERED = {"kite", "balloon"}


OPEN_YAW_DEG = 60.0
"""Whoever is turned less than this shows the chest: there a shaft must be held further ahead, else the body hides it."""


def with_arms(pose: Pose, noun: str, yaw_deg: float = 90.0) -> Pose:
    """The pose with the arms that holding a thing needs; a bag swings with the walk, an umbrella is held beside the face."""
    name = prop_name(noun) or noun
    right, left = HOLDS.get(name, (BEFORE, None))
    if name == "bag":
        right = replace(pose.arm_r, pitch=pose.arm_r.pitch * 0.45, hand="fist", target=None)
    if name == "umbrella" and yaw_deg < OPEN_YAW_DEG:
        right = umbrella_arm(ahead=1.12)
    return replace(pose, arm_r=right, arm_l=left or pose.arm_l)


def reach(noun: str) -> Bounds:
    """How far a held thing stands out from the figure, HU; tight, because every pixel of it is lit in every frame."""
    name, spec = prop_name(noun), prop(noun)
    if name == "kite":
        return 0.0, 0.0, 0.0, 0.0
    if name == "umbrella":
        return -2.2, -8.4, 2.9, 0.0
    k = spec.size * ADULT_HU
    left, top, right, bottom = spec.bounds
    highest = -6.2 if name == "balloon" else -5.0
    return 0.1 + left * k, highest + top * k, 1.6 + right * k, min(-2.6 + bottom * k, 0.4)


def holder(noun: str, colour: int, time_s: float) -> Held:
    """The callback that draws a held thing inside a figure. The line of a kite is drawn by the world, not here."""
    name, spec = prop_name(noun), prop(noun)
    tint = colour or spec.colour
    special: dict[str, Callable[[Figure, Layer], None]] = {
        "umbrella": lambda fig, layer: _umbrella(fig, layer, spec, tint),
        "kite": lambda fig, layer: None,
    }
    if name in special:
        return special[name]

    def draw(fig: Figure, layer: Layer) -> None:
        if layer != ("behind" if name == "balloon" else "front"):
            return
        x, y = grip(fig, both=name in IN_BOTH)
        canvas = fig.pen.canvas
        size = spec.size * ADULT_HU
        canvas.save()
        canvas.translate(x, y)
        if spec.anchor == "ground":
            canvas.translate(0.0, size * 0.45)
        canvas.scale(size, size)
        spec.draw(fig.pen, tint, time_s)
        canvas.restore()

    return draw


def grip(fig: Figure, *, both: bool = False) -> tuple[float, float]:
    """Screen point (HU) inside the right fist, or between both."""
    ex, ey = fig.joint("elbows", "R")
    wx, wy = fig.joint("wrists", "R")
    m = math.hypot(wx - ex, wy - ey) or 1e-6
    turn = math.radians(fig.pose.arm_r.wrist)
    dx, dy = (wx - ex) / m, (wy - ey) / m
    reach_hu = 0.17 * fig.person.frame.hand
    x = wx + (dx * math.cos(turn) - dy * math.sin(turn)) * reach_hu
    y = wy + (dx * math.sin(turn) + dy * math.cos(turn)) * reach_hu
    if both:
        lx, ly = fig.joint("wrists", "L")
        return (x + lx) / 2, (y + ly) / 2
    return x, y


def _umbrella(fig: Figure, layer: Layer, spec: PropSpec, colour: int) -> None:
    """The shaft is gripped as high as the rim needs to clear the head, and leans back over it."""
    if layer not in ("behind", "front"):
        return
    pen, size = fig.pen, spec.size * ADULT_HU
    x, y = grip(fig)
    head_x, head_y, _ = fig.skeleton.project(fig.skeleton.head)
    rise = max(y - (head_y - 0.60), 0.5)
    canvas = pen.canvas
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(math.degrees(math.atan2(head_x - 0.05 - x, rise + 0.25 * size)) * 0.75)
    if layer == "behind":
        pen.segment((0.0, 0.1), (0.0, -rise - 0.28 * size), STEEL, 0.014 * size)
    else:
        canvas.save()
        canvas.scale(size * 0.8, size * 0.8)
        umbrella_handle(pen)
        canvas.restore()
    canvas.translate(0.0, -rise - RIM_Y * size)
    canvas.scale(size, size)
    if layer == "behind":
        umbrella_inside(pen, colour)
    else:
        umbrella_canopy(pen, colour)
    canvas.restore()
