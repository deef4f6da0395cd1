"""Gripping: hands at the handle of what is pushed, pulled or steered; what has its handle low is tilted on its wheel up to them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import skia

from seedream.rendering.characters.person import Person
from seedream.rendering.characters.pose import ArmPose, Pose
from seedream.rendering.characters.shapes import Pt, clamp
from seedream.rendering.characters.skeleton import solve
from seedream.rendering.props import PropSpec, prop, prop_name

ADULT_HU, ADULT_ARM_HU = 6.6, 1.2
HANDLES: dict[str, Pt] = {
    "stroller": (0.47, -0.88), "shopping_cart": (-0.48, -0.88), "wheelbarrow": (-0.62, -0.33), "lawn_mower": (-0.52, -0.86),
    "wheelchair": (-0.38, -0.90), "vacuum_cleaner": (0.13, -0.99),
}  # fmt: skip
"""Where on a drawing its handle is."""
_LOWEST, _TILT_DEG, _CHEST = 1.85, 18.0, 0.865
"""How far below the chest hands reach well, in arms of an adult; how far something is tilted at most; where on the torso the chest
is."""


@dataclass(frozen=True, slots=True)
class Gripped:
    """How a drawing is put to a hand: as large as the hand is high at most (`fit`), turned round or not, tilted (degrees) about its
    wheel, with its handle where the hand is."""

    fit: float
    mirrored: bool
    tilt_deg: float
    wheel: Pt
    handle: Pt


def handle_of(noun: str) -> Pt | None:
    """Where the handle of a thing is on its drawing; None for what has none."""
    return HANDLES.get(prop_name(noun) or noun)


def gripping(pose: Pose, person: Person, yaw_deg: float, noun: str) -> Pose:
    """The pose with the hands as high as the handle, or as low as they come."""
    handle = handle_of(noun)
    if handle is None:
        return pose
    skeleton = solve(person, pose, yaw_deg)
    k = person.frame.arm / ADULT_ARM_HU
    chest = skeleton.spine(_CHEST)[1]
    up = clamp((-handle[1] * prop(noun).size * ADULT_HU - chest) / k, -_LOWEST, 0.3)
    arms = [_at_height(arm, up) for arm in (pose.arm_r, pose.arm_l)]
    return replace(pose, arm_r=arms[0], arm_l=arms[1])


def _at_height(arm: ArmPose, up: float) -> ArmPose:
    return replace(arm, target=(arm.target[0], up, arm.target[2])) if arm.target is not None else arm


def gripped(noun: str, spec: PropSpec, size: float, hand: Pt, ahead: bool) -> Gripped | None:
    """How what stands ahead of (or behind) somebody is put to the hand at a point, HU; None for what has no handle."""
    known = handle_of(noun)
    if known is None:
        return None
    fit = min(1.0, hand[1] / (known[1] * size))
    size *= fit
    left, _, right, bottom = (v * size for v in spec.bounds)
    x, y = known[0] * size, known[1] * size
    middle = (left + right) / 2
    mirrored = abs(x - middle) > 0.25 * (right - left) and (x > middle) == ahead
    if mirrored:
        x = left + right - x
    wheel = (right if x < middle else left, bottom)
    far = math.hypot(x - wheel[0], y - wheel[1])
    rest, wanted = math.asin(clamp(-y / far, -1.0, 1.0)), math.asin(clamp(-hand[1] / far, -1.0, 1.0))
    tilt = clamp(math.degrees(wanted - rest), 0.0, _TILT_DEG)
    return Gripped(fit, mirrored, tilt if x < middle else -tilt, wheel, (x, y))


def put_to_hand(canvas: skia.Canvas, grip: Gripped, hand: Pt, bounds: tuple[float, float]) -> None:
    """Move the canvas so that the drawing (`bounds` are its left and right, HU) has its handle at the hand and its wheel on the
    ground."""
    turn = math.radians(grip.tilt_deg)
    dx, dy = grip.handle[0] - grip.wheel[0], grip.handle[1] - grip.wheel[1]
    turned = dx * math.cos(turn) - dy * math.sin(turn)
    canvas.translate(hand[0] - turned, 0.0)
    canvas.rotate(grip.tilt_deg)
    canvas.translate(-grip.wheel[0], -grip.wheel[1])
    canvas.scale(grip.fit, grip.fit)
    if grip.mirrored:
        canvas.translate(sum(bounds), 0.0)
        canvas.scale(-1.0, 1.0)
