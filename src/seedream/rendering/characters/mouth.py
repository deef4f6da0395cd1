"""Where a mouth is: on the head for whoever draws it, on the screen for whoever looks at it."""

from __future__ import annotations

import math

from seedream.rendering.characters.skeleton import Skeleton
from seedream.types import Rect

MOUTH_Y, CHILD_MOUTH_Y = 0.285, 0.275
BELOW_HU, ACROSS = 0.15, 0.6
"""Where a mouth opens: this far down from the middle of the shut one, and across this part of its width."""


def mouth_place(yaw_deg: float, age: str) -> tuple[float, float, float]:
    """Middle (x, y) of a shut mouth and half its width, HU around the middle of a head that is seen at a yaw."""
    sin, cos = math.sin(math.radians(yaw_deg)), math.cos(math.radians(yaw_deg))
    x = 0.335 * sin - 0.036 * max(sin - 0.5, 0.0) / 0.5
    return x, CHILD_MOUTH_Y if age == "child" else MOUTH_Y, 0.120 * max(0.45, cos if sin < 0.9 else 0.5)


def mouth_box(skeleton: Skeleton, facing: int, x_u: float, y_u: float, head_u: float) -> Rect:
    """Where the mouth opens, in design units, for a figure with its ground point at (x, y) and heads `head_u` high.

    It goes the way of `figure.draw_head`: from the neck by tilt and nod to the middle of the head, and from there to the mouth.
    """
    person, pose, yaw_deg = skeleton.person, skeleton.pose, skeleton.head_yaw_deg
    x, y, half = person.guise.mouth(yaw_deg) if person.guise else mouth_place(yaw_deg, person.age)
    sin, cos, size = math.sin(math.radians(yaw_deg)), math.cos(math.radians(yaw_deg)), person.frame.head
    across, down = x * size, (y + BELOW_HU / 2) * size - 0.40 + pose.nod * 0.004 * cos
    turn = math.radians(pose.tilt + pose.nod * sin)
    head_x, head_y, _ = skeleton.project(skeleton.head)
    middle_x = head_x + across * math.cos(turn) - down * math.sin(turn)
    middle_y = head_y + 0.40 + across * math.sin(turn) + down * math.cos(turn)
    width, height = 2 * half * ACROSS * size * head_u, BELOW_HU * size * head_u
    return Rect(x_u + facing * middle_x * head_u - width / 2, y_u + middle_y * head_u - height / 2, width, height)
