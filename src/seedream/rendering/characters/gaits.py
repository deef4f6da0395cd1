"""Walking and running: feet that stay planted, a pelvis that bobs, arms that swing against the legs.

Phase 0 is the contact of the right foot, 1/2 that of the left. Stance shares and reach come from `diffusion.gait`, so that the
sampler that moves the body and the feet that are drawn here agree.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from seedream.diffusion.gait import HALF_REACH, STANCE
from seedream.rendering.characters.person import Person
from seedream.rendering.characters.pose import SIGN, ArmPose, FootPose, Pose, Side
from seedream.rendering.characters.shapes import clamp, lerp, smooth

ADULT_LEG_HU = 3.26
OFFSET: dict[Side, float] = {"R": 0.0, "L": 0.5}


@dataclass(frozen=True, slots=True)
class Footing:
    """Where the feet stand, in HU ahead of the pelvis along the way, when the tracks say it exactly; see `world`."""

    right: float
    left: float

    def of(self, side: Side) -> float:
        """The right or left foot."""
        return self.right if side == "R" else self.left


@dataclass(frozen=True, slots=True)
class GaitStyle:
    """Angles of one gait: roll of the foot, swing of the arms, bob."""

    heel_deg: float
    toe_off_deg: float
    roll_end: float
    roll_start: float
    arm_deg: float
    elbow_deg: float
    bob: float
    drop: float
    lean: float
    twist: float


STYLE = {
    "walk": GaitStyle(22.0, -36.0, 0.16, 0.60, 25.0, 15.0, 0.075, 0.02, 3.0, 7.0),
    "run": GaitStyle(8.0, -48.0, 0.20, 0.45, 44.0, 84.0, 0.12, 0.06, 13.0, 11.0),
}


def foot_offset(gait: str, cycle: float, reach: float) -> float:
    """How far a foot is ahead of the pelvis at a point of its own cycle (0 = contact): back at body speed, then forward."""
    stance = STANCE[gait]
    if cycle < stance:
        return lerp(reach, -reach, cycle / stance)
    t = (cycle - stance) / (1 - stance)
    return lerp(-reach, reach, swing_ease(t))


def swing_ease(t: float) -> float:
    """Progress of a foot through the air: leaves and lands gently."""
    return t * t * (3 - 2 * t) * 0.85 + t * 0.15


def _lift_and_roll(gait: str, cycle: float, leg: float, amplitude: float) -> tuple[float, float, bool]:
    """Height of the contact point in HU, pitch of the foot in degrees, and whether it is planted."""
    style, stance = STYLE[gait], STANCE[gait]
    size = leg / ADULT_LEG_HU
    if cycle < stance:
        t = cycle / stance
        if t < style.roll_end:
            return 0.0, lerp(style.heel_deg, 0.0, smooth(t / style.roll_end)) * amplitude, True
        push = max(t - style.roll_start, 0.0) / (1 - style.roll_start)
        return 0.0, style.toe_off_deg * smooth(push) ** 1.3 * lerp(0.6, 1, amplitude), True
    t = (cycle - stance) / (1 - stance)
    toe = style.toe_off_deg * lerp(0.6, 1, amplitude)
    if gait == "walk":
        lift = 0.24 * size * math.sin(math.pi * t) * (1 - 0.35 * t) * lerp(0.6, 1, amplitude)
        pitch = (
            lerp(toe, toe * 0.8, t / 0.25) if t < 0.25 else lerp(toe * 0.8, style.heel_deg * amplitude, smooth((t - 0.25) / 0.75))
        )
        return lift, pitch, False
    lift = 0.78 * size * max(math.sin(math.pi * min(1.0, t * 1.05)), 0.0) ** 0.9 * (1.15 - 0.5 * t)
    pitch = lerp(toe, -70.0, t / 0.3) if t < 0.3 else lerp(-70.0, style.heel_deg, smooth((t - 0.3) / 0.7))
    return lift, pitch, False


def gait_pose(
    person: Person, gait: str, phase: float, yaw_deg: float = 90.0, amplitude: float = 1.0, footing: Footing | None = None
) -> Pose:
    """Pose at a gait phase while the body travels to the right across the screen, turned by `yaw_deg` to the viewer.

    The legs step along the way (screen x), whatever the yaw, so that planted feet neither slide nor sink.
    """
    style, _stance, leg = STYLE[gait], STANCE[gait], person.frame.leg
    reach = leg * HALF_REACH[gait] * amplitude
    yaw = math.radians(yaw_deg)
    cos, sin = math.cos(yaw), math.sin(yaw)
    feet: dict[Side, FootPose] = {}
    arms: dict[Side, ArmPose] = {}
    for side, sign in SIGN.items():
        cycle = (phase + OFFSET[side]) % 1.0
        along = footing.of(side) if footing else foot_offset(gait, cycle, reach)
        along -= 0.05 if gait == "run" else 0.0
        lift, pitch, planted = _lift_and_roll(gait, cycle, leg, amplitude)
        across = -sign * person.hip_hu * 0.34
        feet[side] = FootPose(
            f=along * sin + across * cos, l=along * cos - across * sin, u=lift, pitch=pitch,
            turn=(90 - yaw_deg) * 0.6 + sign * 4, planted=planted,
        )  # fmt: skip
        arms[side] = _arm(gait, style, math.cos(2 * math.pi * (phase + OFFSET[side])), amplitude)
    beat = 4 * math.pi * (phase - 0.10)  # lowest just after contact, highest just after passing
    swing = math.cos(2 * math.pi * phase)
    size = leg / ADULT_LEG_HU
    bob = style.bob * size * lerp(0.4, 1, amplitude)
    return Pose(
        hip_u=person.frame.hip + 0.02 - style.drop * size - bob * math.cos(beat),
        hip_l=0.03 * math.sin(2 * math.pi * phase), lean=style.lean * lerp(0.6, 1, amplitude),
        twist=style.twist * swing * amplitude, hip_twist=-5 * swing * amplitude, side=-1.6 * math.sin(2 * math.pi * phase),
        sway=-0.10 * (1 if gait == "walk" else 2) * amplitude - 0.05 * math.cos(beat + 1), nod=1.5 * math.cos(beat + 0.8),
        foot_r=feet["R"], foot_l=feet["L"], arm_r=arms["R"], arm_l=arms["L"],
    )  # fmt: skip


def _arm(gait: str, style: GaitStyle, swing: float, amplitude: float) -> ArmPose:
    forward = max(0.0, -swing)
    if gait == "walk":
        # the elbow lags behind the shoulder and opens on the way back
        return ArmPose(
            pitch=-swing * style.arm_deg * amplitude + 2, abduction=8, wrist=6 + 8 * forward,
            flex=style.elbow_deg + 14 * forward * clamp(amplitude), inward=10,
        )  # fmt: skip
    return ArmPose(pitch=-swing * style.arm_deg - 4, abduction=10, flex=style.elbow_deg - 14 * swing, inward=24, hand="fist")
