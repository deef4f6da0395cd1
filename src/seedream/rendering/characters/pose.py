"""What a body does at one instant: joint angles and targets in body space (left, up, forward), in HU and degrees."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Literal

from seedream.rendering.characters.shapes import Vec3, lerp, mix3

Side = Literal["R", "L"]
SIGN: dict[Side, int] = {"R": -1, "L": 1}


@dataclass(frozen=True, slots=True)
class FootPose:
    """A foot: forward `f`, to the left `l`, height of its contact point `u`; pitch > 0 rolls on the heel, < 0 on the ball."""

    f: float = 0.0
    l: float = 0.0  # noqa: E741 - left, as everywhere in body space
    u: float = 0.0
    pitch: float = 0.0
    turn: float = 0.0
    planted: bool = True
    knee: float = 0.0


@dataclass(frozen=True, slots=True)
class ArmPose:
    """An arm by angles (pitch forward, abduction, elbow flexion, forearm inward) or by a target of the wrist.

    `target` is relative to the chest: (outward, up, forward) in HU of an adult; `pole` is where the elbow points; `weight`
    blends from the angles (0) to the target (1). `front` forces the arm before or behind the body.
    """

    pitch: float = 0.0
    abduction: float = 7.0
    flex: float = 12.0
    inward: float = 8.0
    target: Vec3 | None = None
    pole: Vec3 = (0.5, -1.0, -0.5)
    weight: float = 1.0
    hand: str = "relax"
    wrist: float = 0.0
    thumb: int = 0
    front: bool | None = None


@dataclass(frozen=True, slots=True)
class Pose:
    """A whole body. `hip_u` is the height of the hip joints; `sway` drags cloth and hair; `seated` bends the skirt."""

    hip_u: float
    hip_l: float = 0.0
    hip_f: float = 0.0
    lean: float = 0.0
    side: float = 0.0
    twist: float = 0.0
    hip_twist: float = 0.0
    neck: float = 0.0
    tilt: float = 0.0
    nod: float = 0.0
    head_yaw: float = 0.0
    shrug: float = 0.0
    sway: float = 0.0
    seated: bool = False
    foot_r: FootPose = FootPose()
    foot_l: FootPose = FootPose()
    arm_r: ArmPose = ArmPose()
    arm_l: ArmPose = ArmPose()

    def foot(self, side: Side) -> FootPose:
        """The right ("R") or left ("L") foot."""
        return self.foot_r if side == "R" else self.foot_l

    def arm(self, side: Side) -> ArmPose:
        """The right ("R") or left ("L") arm."""
        return self.arm_r if side == "R" else self.arm_l


def _blend_feet(a: FootPose, b: FootPose, t: float) -> FootPose:
    values = {n: lerp(getattr(a, n), getattr(b, n), t) for n in ("f", "l", "u", "pitch", "turn", "knee")}
    return FootPose(planted=(a if t < 0.5 else b).planted, **values)


def blend_arms(a: ArmPose, b: ArmPose, t: float) -> ArmPose:
    """From arm pose a (t 0) to b (t 1); angles, targets and their weight are blended, hand shapes switch half way."""
    if t <= 0:
        return a
    if t >= 1:
        return b
    late = a if t < 0.5 else b
    weight_a, weight_b = (a.weight if a.target else 0.0), (b.weight if b.target else 0.0)
    if a.target and b.target:
        target: Vec3 | None = mix3(a.target, b.target, t)
        pole = mix3(a.pole, b.pole, t)
    else:
        target, pole = (a.target or b.target), (a if a.target else b).pole
    return replace(
        late, target=target, pole=pole, weight=lerp(weight_a, weight_b, t), front=(b if t > 0.25 else a).front,
        pitch=lerp(a.pitch, b.pitch, t), abduction=lerp(a.abduction, b.abduction, t), flex=lerp(a.flex, b.flex, t),
        inward=lerp(a.inward, b.inward, t), wrist=lerp(a.wrist, b.wrist, t),
    )  # fmt: skip


def blend(a: Pose, b: Pose, t: float) -> Pose:
    """From pose a (t 0) to pose b (t 1)."""
    if t <= 0:
        return a
    if t >= 1:
        return b
    skip = {"seated", "foot_r", "foot_l", "arm_r", "arm_l"}
    values = {f.name: lerp(getattr(a, f.name), getattr(b, f.name), t) for f in fields(Pose) if f.name not in skip}
    return Pose(
        seated=(a if t < 0.5 else b).seated,
        foot_r=_blend_feet(a.foot_r, b.foot_r, t), foot_l=_blend_feet(a.foot_l, b.foot_l, t),
        arm_r=blend_arms(a.arm_r, b.arm_r, t), arm_l=blend_arms(a.arm_l, b.arm_l, t), **values,
    )  # fmt: skip
