"""From pose to joints: a small 3D skeleton with inverse kinematics, projected by yaw (0 front, 35 three-quarter, 90 side).

Body space is (left, up, forward) in HU with the origin on the ground below the pelvis; the screen has x to the right, y down.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from seedream.rendering.characters.person import Person
from seedream.rendering.characters.pose import SIGN, ArmPose, FootPose, Pose, Side
from seedream.rendering.characters.proportions import ANKLE_HU
from seedream.rendering.characters.shapes import Vec3, mix3

DEPTH_TO_Y = 0.10
"""How far a point sinks on the screen as it comes nearer: a camera slightly above."""
HEEL_HU, BALL_HU = -0.18, 0.36


def two_bones(start: Vec3, target: Vec3, a: float, b: float, pole: Vec3) -> tuple[Vec3, Vec3]:
    """Middle joint and reached end of two bones of lengths a, b from start towards target; the joint bends to the pole."""
    dx, dy, dz = target[0] - start[0], target[1] - start[1], target[2] - start[2]
    distance = math.sqrt(dx * dx + dy * dy + dz * dz) or 1e-6
    # stop short of full stretch: a straight joint would flip from frame to frame
    reach = max(min(distance, (a + b) * 0.9988), abs(a - b) * 1.02 + 1e-4)
    ux, uy, uz = dx / distance, dy / distance, dz / distance
    along = (a * a - b * b + reach * reach) / (2 * reach)
    height = math.sqrt(max(a * a - along * along, 0.0))
    k = pole[0] * ux + pole[1] * uy + pole[2] * uz
    px, py, pz = pole[0] - k * ux, pole[1] - k * uy, pole[2] - k * uz
    m = math.sqrt(px * px + py * py + pz * pz) or 1e-6
    h = height / m
    middle = (start[0] + ux * along + px * h, start[1] + uy * along + py * h, start[2] + uz * along + pz * h)
    return middle, (start[0] + ux * reach, start[1] + uy * reach, start[2] + uz * reach)


@dataclass(frozen=True, slots=True)
class SolvedFoot:
    """A foot whose ankle follows from the point it rolls on."""

    pose: FootPose
    pitch_rad: float
    ankle_f: float
    ankle_u: float


_AWAY_DEG = 100.0
"""Yaw from which somebody is seen from behind."""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """All joints of a posed person in body space, and their projection."""

    person: Person
    pose: Pose
    yaw_deg: float
    pelvis: Vec3
    hips: dict[Side, Vec3]
    knees: dict[Side, Vec3]
    ankles: dict[Side, Vec3]
    shoulders: dict[Side, Vec3]
    elbows: dict[Side, Vec3]
    wrists: dict[Side, Vec3]
    feet: dict[Side, SolvedFoot]
    neck: Vec3
    head: Vec3
    lean_rad: float
    side_rad: float
    cos: float
    sin: float

    def project(self, p: Vec3) -> Vec3:
        """Body space to (screen x, screen y, nearness)."""
        z = p[2] * self.cos - p[0] * self.sin
        return p[0] * self.cos + p[2] * self.sin, -p[1] + z * DEPTH_TO_Y, z

    @property
    def away(self) -> bool:
        """Whether the body is seen from behind."""
        return self.yaw_deg > _AWAY_DEG

    @property
    def head_yaw_deg(self) -> float:
        """Yaw at which the head is seen, 0 (front) to 90 (side)."""
        return max(0.0, min(self.yaw_deg + self.pose.head_yaw, 90.0))

    def spine(self, height: float, forward: float = 0.0, left: float = 0.0) -> Vec3:
        """Point at a fraction of the torso's height; the spine bends progressively."""
        return _spine(self.person, self.pelvis, self.lean_rad, self.side_rad, height, forward, left)

    def twist_rad(self, height: float) -> float:
        """Turn of the torso about its axis at a fraction of its height."""
        k = min(max(height, 0.0), 1.0)
        return math.radians(self.pose.hip_twist * (1 - k) + self.pose.twist * k)


def _spine(person: Person, pelvis: Vec3, lean: float, side: float, h: float, forward: float, left: float) -> Vec3:
    length = person.frame.torso * h
    bend = lean * (0.55 + 0.45 * h)
    f = pelvis[2] + length * math.sin(bend) + forward * math.cos(lean)
    u = pelvis[1] + length * math.cos(bend) * math.cos(side * h) - forward * math.sin(lean)
    return pelvis[0] + left + length * math.sin(side * h), u, f


def _solve_foot(foot: FootPose, ball: float) -> SolvedFoot:
    pitch = math.radians(foot.pitch)
    px = HEEL_HU if pitch > 0 else ball
    ankle_f = foot.f + px - px * math.cos(pitch) - ANKLE_HU * math.sin(pitch)
    ankle_u = foot.u - px * math.sin(pitch) + ANKLE_HU * math.cos(pitch)
    return SolvedFoot(foot, pitch, ankle_f, ankle_u)


def _solve_arm(person: Person, arm: ArmPose, sign: int, shoulder: Vec3, chest: Vec3) -> tuple[Vec3, Vec3]:
    a, b = person.frame.arm, person.frame.forearm
    pitch, out = math.radians(arm.pitch), math.radians(arm.abduction)
    flex, inward = pitch + math.radians(arm.flex), math.radians(arm.abduction - arm.inward)
    elbow = (
        shoulder[0] + sign * a * math.sin(out),
        shoulder[1] - a * math.cos(out) * math.cos(pitch),
        shoulder[2] + a * math.cos(out) * math.sin(pitch),
    )
    wrist = (
        elbow[0] + sign * b * math.sin(inward),
        elbow[1] - b * math.cos(inward) * math.cos(flex),
        elbow[2] + b * math.cos(inward) * math.sin(flex),
    )
    if arm.target is None or arm.weight <= 0:
        return elbow, wrist
    k = a / 1.2
    goal = (chest[0] + sign * arm.target[0] * k, chest[1] + arm.target[1] * k, chest[2] + arm.target[2] * k)
    pole = (sign * arm.pole[0], arm.pole[1], arm.pole[2])
    if arm.weight < 1:
        bent = (elbow[0] - shoulder[0], elbow[1] - shoulder[1], elbow[2] - shoulder[2])
        goal, pole = mix3(wrist, goal, arm.weight), mix3(bent, pole, arm.weight)
    return two_bones(shoulder, goal, a, b, pole)


def solve(person: Person, pose: Pose, yaw_deg: float) -> Skeleton:
    """Joints of a person in a pose. The pelvis sinks as far as planted feet need to stay within reach."""
    frame = person.frame
    lean, side = math.radians(pose.lean + frame.lean), math.radians(pose.side)
    twist, hip_twist = math.radians(pose.twist), math.radians(pose.hip_twist)
    feet = {s: _solve_foot(pose.foot(s), BALL_HU * frame.limb**0.5) for s in SIGN}
    hip_u = pose.hip_u
    hip_offsets = {
        s: (SIGN[s] * person.hip_hu * 0.54 * math.cos(hip_twist), SIGN[s] * person.hip_hu * 0.5 * math.sin(hip_twist)) for s in SIGN
    }
    for s, foot in feet.items():
        if foot.pose.planted and not pose.seated:
            dx = foot.ankle_f - pose.hip_f - hip_offsets[s][1]
            dl = foot.pose.l - pose.hip_l - hip_offsets[s][0]
            reach2 = (frame.leg * 0.9975) ** 2 - dx * dx - dl * dl
            hip_u = min(hip_u, math.sqrt(max(reach2, 0.2)) + foot.ankle_u)
    pelvis = (pose.hip_l, hip_u, pose.hip_f)
    hips: dict[Side, Vec3] = {}
    knees: dict[Side, Vec3] = {}
    ankles: dict[Side, Vec3] = {}
    shoulders: dict[Side, Vec3] = {}
    elbows: dict[Side, Vec3] = {}
    wrists: dict[Side, Vec3] = {}
    chest = _spine(person, pelvis, lean, side, 0.865, -0.02, 0.0)
    yoke = _spine(person, pelvis, lean, side, 0.825 - 0.10 * max(0.0, person.limb - 0.95), -0.02, 0.0)
    for s, sign in SIGN.items():
        foot = feet[s]
        hips[s] = (pelvis[0] + hip_offsets[s][0], hip_u, pose.hip_f + hip_offsets[s][1])
        knee_pole = (sign * (0.15 if pose.seated else 0.10) + foot.pose.knee * sign, 0.15, 1.0)
        knees[s], ankles[s] = two_bones(hips[s], (foot.pose.l, foot.ankle_u, foot.ankle_f), frame.thigh, frame.shin, knee_pole)
        width = person.shoulder_hu * 0.86
        shoulders[s] = (
            yoke[0] + sign * width * math.cos(twist),
            yoke[1] + pose.shrug * 0.12 - sign * width * math.sin(side) * 0.5,
            yoke[2] + sign * width * math.sin(twist),
        )
        elbows[s], wrists[s] = _solve_arm(person, pose.arm(s), sign, shoulders[s], chest)
    neck = _spine(person, pelvis, lean, side, 1.0, 0.0, 0.0)
    tip = lean * 0.6 + math.radians(pose.neck)
    up = frame.neck + 0.42
    head = (neck[0] + math.sin(side) * (up - 0.02), neck[1] + up * math.cos(tip), neck[2] + up * math.sin(tip) + 0.05)
    yaw = math.radians(yaw_deg)
    return Skeleton(
        person, pose, yaw_deg, pelvis, hips, knees, ankles, shoulders, elbows, wrists, feet, neck, head, lean, side,
        math.cos(yaw), math.sin(yaw),
    )  # fmt: skip
