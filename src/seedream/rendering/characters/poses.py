"""Poses that are held or acted on the spot: stand, talk, wave, point, think, hold, sit, type, dance…

Each is a function of the person, of time (breathing, fidgeting) and gives a whole `Pose`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from seedream.rendering.characters.person import Person
from seedream.rendering.characters.pose import ArmPose, FootPose, Pose
from seedream.rendering.characters.proportions import ANKLE_HU

BREATH_S = 3.6


def _wave(time_s: float, hz: float, offset: float = 0.0) -> float:
    return math.sin(time_s * 2 * math.pi * hz + offset)


def stand(person: Person, time_s: float = 0.0) -> Pose:
    """At ease, the weight on one leg, breathing; every ten seconds or so the weight shifts a little."""
    b = _wave(time_s, 1 / BREATH_S)
    shift = 0.75 + 0.25 * _wave(time_s, 0.09)
    w = person.hip_hu
    return Pose(
        hip_u=person.frame.hip - 0.04 + 0.008 * b, hip_l=0.05 * shift, side=1.2 * shift, shrug=0.12 * b, tilt=-2 * shift,
        nod=b * 0.6, sway=0.012 * _wave(time_s, 0.23),
        foot_r=FootPose(l=-w * 0.72, turn=-16), foot_l=FootPose(l=w * 0.72 + 0.05, turn=20, f=0.04),
        arm_r=ArmPose(pitch=3, abduction=9 + b * 0.6, flex=14, inward=6),
        arm_l=ArmPose(pitch=6, abduction=10 + b * 0.6, flex=16, inward=8),
    )  # fmt: skip


def wave(person: Person, time_s: float = 0.0) -> Pose:
    """Greets with an open hand beside the head."""
    k = _wave(time_s, 1.6)
    arm = ArmPose(
        abduction=78, flex=0, target=(1.24 + 0.13 * k, 0.62, 0.35), pole=(0.55, -1, -0.2), hand="open", wrist=12 * k, thumb=1
    )
    return replace(stand(person, time_s), arm_r=arm, side=-1.5, tilt=4.0)


def point(person: Person, time_s: float = 0.0) -> Pose:
    """Points ahead and to the side, and looks there."""
    arm = ArmPose(target=(1.60, 0.02 + 0.02 * _wave(time_s, 0.4), 1.45), pole=(0.6, -1, 0), hand="point", thumb=1, front=True)
    return replace(stand(person, time_s), arm_l=arm, arm_r=ArmPose(pitch=-6, abduction=12, flex=22, inward=10), head_yaw=14.0)


def talk(person: Person, time_s: float = 0.0) -> Pose:
    """Speaks with the hands."""
    k, m = _wave(time_s, 0.7), _wave(time_s, 0.43, 1)
    right = ArmPose(
        target=(0.60 + 0.08 * k, -0.66 + 0.12 * m, 0.92), pole=(0.8, -1, -0.5), hand="open", wrist=-18 + 14 * k, front=True
    )
    left = ArmPose(target=(0.66, -0.92 - 0.08 * k, 0.74), pole=(0.9, -1, -0.4), wrist=-10, front=True)
    return replace(stand(person, time_s), arm_r=right, arm_l=left, tilt=3 * m, nod=2 * k)


def think(person: Person, time_s: float = 0.0) -> Pose:
    """A hand at the chin, the other arm across the body, the head tilted."""
    left = ArmPose(target=(-0.24, -0.80, 0.52), pole=(1.0, -0.8, 0.1), hand="flat", front=True)
    right = ArmPose(target=(0.16, 0.14, 0.52), pole=(0.25, -1, 0.25), hand="fist", wrist=-10, front=True)
    return replace(stand(person, time_s), arm_l=left, arm_r=right, tilt=5 + 0.6 * _wave(time_s, 0.21), nod=-2.0)


def crossed(person: Person, time_s: float = 0.0) -> Pose:
    """Arms crossed before the chest."""
    left = ArmPose(target=(-0.36, -0.62, 0.50), pole=(1.0, -0.9, 0.1), hand="flat", front=True)
    right = ArmPose(target=(-0.30, -0.74, 0.54), pole=(1.0, -0.9, 0.1), front=True)
    return replace(stand(person, time_s), arm_l=left, arm_r=right)


def hip(person: Person, time_s: float = 0.0) -> Pose:
    """One hand on the hip, proud."""
    arm = ArmPose(target=(0.74, -0.96, 0.02), pole=(1.3, -0.1, -0.55), hand="fist")
    return replace(stand(person, time_s), hip_l=0.09, side=2.6, arm_l=arm, tilt=-4.0)


def hold(person: Person, time_s: float = 0.0) -> Pose:
    """Holds something in front of the body with the near hand."""
    arm = ArmPose(target=(0.22, -0.62 + 0.01 * _wave(time_s, 1 / BREATH_S), 0.80), pole=(0.8, -1, -0.4), hand="fist", front=True)
    return replace(stand(person, time_s), arm_r=arm)


def fight(person: Person, time_s: float = 0.0) -> Pose:
    """On guard in a wide stance: the near arm raised ahead, the other drawn back, the weight low."""
    k = _wave(time_s, 0.8)
    w = person.hip_hu
    right = ArmPose(target=(0.24, -0.02 + 0.05 * k, 1.75), pole=(0.8, -1, -0.3), hand="fist", wrist=-24, front=True)
    left = ArmPose(target=(0.62, -0.10 - 0.04 * k, -0.75), pole=(1.0, -0.9, -0.4), hand="fist")
    return replace(
        stand(person, time_s), hip_u=person.frame.hip - 0.30 + 0.02 * k, lean=9.0, nod=-4.0, arm_r=right, arm_l=left,
        foot_r=FootPose(l=-w * 0.8, f=0.85, turn=-6), foot_l=FootPose(l=w * 0.8, f=-0.85, turn=14),
    )  # fmt: skip


def carry(person: Person, time_s: float = 0.0) -> Pose:
    """Carries something with both arms."""
    b = 0.012 * _wave(time_s, 1 / BREATH_S)
    arm = ArmPose(target=(0.28, -0.80 + b, 0.78), pole=(1, -0.7, -0.3), hand="fist", front=True)
    return replace(stand(person, time_s), arm_r=arm, arm_l=arm, lean=-3.0)


def read(person: Person, time_s: float = 0.0) -> Pose:
    """Looks down at something in both hands."""
    b = 0.01 * _wave(time_s, 1 / BREATH_S)
    arm = ArmPose(target=(0.20, -0.52 + b, 0.86), pole=(0.9, -1, -0.3), hand="fist", front=True)
    return replace(stand(person, time_s), arm_r=arm, arm_l=arm, neck=7.0, nod=8.0)


def look_up(person: Person, time_s: float = 0.0) -> Pose:
    """The head tipped back, the eyes on the sky."""
    return replace(stand(person, time_s), neck=-9.0, nod=-15.0, lean=-2.5)


def high_hold(person: Person, time_s: float = 0.0) -> Pose:
    """A hand held up ahead, as for the line of a kite or a balloon."""
    arm = ArmPose(target=(0.20, 0.16 + 0.04 * _wave(time_s, 0.5), 0.98), pole=(0.6, -1, -0.3), hand="fist", wrist=-30, front=True)
    return replace(stand(person, time_s), arm_r=arm, neck=-5.0, nod=-8.0, lean=-2.0)


def umbrella(person: Person, time_s: float = 0.0) -> Pose:
    """An umbrella in the near hand, the forearm up."""
    return replace(stand(person, time_s), arm_r=umbrella_arm())


def umbrella_arm(ahead: float = 0.66) -> ArmPose:
    """Upper arm at the body, forearm up, the hand `ahead` of the chest (HU): what walking, too, puts in place of a swinging arm."""
    return ArmPose(target=(0.10, -0.34, ahead), pole=(0.7, -1, -0.5), hand="fist", wrist=-28, front=True)


def sit(person: Person, time_s: float = 0.0) -> Pose:
    """Seated with the hands on the thighs; the seat is as high as the knees."""
    b = _wave(time_s, 1 / BREATH_S)
    frame = person.frame
    k = frame.thigh
    arm = ArmPose(target=(0.42, -1.28, 0.78), pole=(0.6, -1, -0.6), front=True)
    return Pose(
        hip_u=frame.shin + ANKLE_HU + 0.22, lean=4.0, seated=True, shrug=0.1 * b, nod=b * 0.5,
        foot_r=FootPose(f=k * 0.98 - 0.06, l=-person.hip_hu * 0.7, turn=-8),
        foot_l=FootPose(f=k * 0.98 + 0.16, l=person.hip_hu * 0.7, turn=8),
        arm_r=arm, arm_l=replace(arm, target=(0.42, -1.26, 0.82)),
    )  # fmt: skip


def _busy_hands(time_s: float, hz: float) -> tuple[ArmPose, ArmPose]:
    right, left = (0.045 * max(0.0, _wave(time_s, hz, o)) for o in (0.0, 2.0))
    arm = ArmPose(pole=(0.7, -1, -0.6), hand="flat", wrist=10, thumb=1, front=True)
    return replace(arm, target=(0.26, -0.98 + right, 1.16)), replace(arm, target=(0.26, -0.98 + left, 1.18))


def typing(person: Person, time_s: float = 0.0) -> Pose:
    """Seated, both hands on a keyboard."""
    right, left = _busy_hands(time_s, 3.1)
    return replace(sit(person, time_s), lean=9.0, arm_r=right, arm_l=left, nod=5.0, neck=4.0)


def write(person: Person, time_s: float = 0.0) -> Pose:
    """Seated, one hand writing."""
    _, left = _busy_hands(time_s, 0.0)
    right = ArmPose(
        target=(0.20 + 0.05 * _wave(time_s, 1.1), -0.96 + 0.02 * _wave(time_s, 2.7), 1.12),
        pole=(0.7, -1, -0.6),
        hand="fist",
        front=True,
    )
    return replace(sit(person, time_s), lean=11.0, arm_r=right, arm_l=left, nod=9.0, neck=6.0)


def work(person: Person, time_s: float = 0.0) -> Pose:
    """Works with both hands in front of the body, as at a table, and looks at them."""
    k, m = _wave(time_s, 0.9), _wave(time_s, 0.9, 2.1)
    arm = ArmPose(pole=(0.9, -1, -0.4), hand="flat", front=True)
    right = replace(arm, target=(0.20 + 0.06 * k, -0.84 + 0.07 * m, 0.92 + 0.05 * k))
    left = replace(arm, target=(0.20 - 0.05 * m, -0.86 + 0.07 * k, 0.90 + 0.05 * m))
    return replace(stand(person, time_s), arm_r=right, arm_l=left, lean=3.0, neck=6.0, nod=6.0 + k)


def dance(person: Person, time_s: float = 0.0, beat: float | None = None) -> Pose:
    """Steps from side to side with swinging arms; one sway each beat of the music (`beat` in beats, or two a second)."""
    q = (beat if beat is not None else time_s * 2) * math.pi
    s, d = math.sin(q), abs(math.cos(q))
    w = person.hip_hu
    up = max(0.0, s), max(0.0, -s)
    return replace(
        stand(person, time_s),
        hip_u=person.frame.hip - 0.10 - 0.10 * d, hip_l=0.16 * s, side=-5 * s, tilt=7 * s, nod=3 * d, twist=10 * s, sway=-0.10 * s,
        foot_r=FootPose(l=-w * 0.95, turn=-18, u=0.10 * up[0], pitch=-22 * up[0]),
        foot_l=FootPose(l=w * 0.95, turn=18, u=0.10 * up[1], pitch=-22 * up[1]),
        arm_r=ArmPose(target=(0.80, -0.40 + 0.55 * s, 0.55), pole=(1, -0.6, -0.4), hand="fist"),
        arm_l=ArmPose(target=(0.80, -0.40 - 0.55 * s, 0.55), pole=(1, -0.6, -0.4), hand="fist"),
    )  # fmt: skip


POSES: dict[str, Callable[[Person, float], Pose]] = {
    "stand": stand, "wave": wave, "point": point, "talk": talk, "think": think, "crossed": crossed, "hip": hip, "hold": hold,
    "carry": carry, "read": read, "look_up": look_up, "high_hold": high_hold, "umbrella": umbrella, "sit": sit, "type": typing,
    "write": write, "work": work, "dance": dance, "fight": fight,
}  # fmt: skip
"""Pose by name."""


def slump(pose: Pose, amount: float) -> Pose:
    """The pose with a mood in its posture: amount 1 hangs head and shoulders, -1 carries them high."""
    return replace(
        pose,
        lean=pose.lean + 2.5 * amount,
        neck=pose.neck + 8.0 * amount,
        nod=pose.nod + 6.5 * amount,
        shrug=pose.shrug - 0.55 * amount,
    )
