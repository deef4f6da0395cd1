"""A violin as it is played: under the chin, its neck in the far hand, the bow in the near one, before everything else."""

from __future__ import annotations

import math

from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.figure import Layer
from seedream.rendering.characters.pen import line_paint
from seedream.rendering.characters.pose import ArmPose
from seedream.rendering.colour import mix
from seedream.rendering.props.kit import both
from seedream.rendering.props.music_things import FIDDLE, bow, fiddle

BOWING = ArmPose(target=(0.34, -0.62, 1.30), pole=(1.0, -0.8, -0.2), hand="fist", front=True)
FINGERING = ArmPose(target=(-0.05, 0.16, 1.95), pole=(0.5, -1, -0.2), hand="fist")
CHIN, NECK, LENGTH = (0.16, 0.62), (0.36, -0.60), (1.55, 2.0)
"""From the middle of the head to the chin, HU; where on the drawing chin and hand are; least and greatest size of the drawing."""
EDGE = 0xFFFFE7C2
STRINGS, GRIP, STROKE = 0.36, 0.48, 1.6
"""Where between chin and hand the bow crosses, and how far from its middle it is gripped, as a part of its size; how long it
is, as a multiple of the way from the hand to the strings: its tip stays below the eyes."""


def play_violin(fig: Figure, layer: Layer, colour: int) -> None:
    """Draw violin and bow over the figure, the violin with a light edge, so that it is seen on clothes of any colour."""
    if layer != "over":
        return
    head_x, head_y, _ = fig.skeleton.project(fig.skeleton.head)
    chin_x, chin_y = head_x + CHIN[0], head_y + CHIN[1]
    hand_x, hand_y = fig.joint("wrists", "L")
    reach = math.hypot(hand_x - chin_x, hand_y - chin_y)
    size = min(max(reach / (NECK[0] - NECK[1]), LENGTH[0]), LENGTH[1])
    turn = math.degrees(math.atan2(hand_y - chin_y, hand_x - chin_x)) + 90.0
    canvas = fig.pen.canvas
    canvas.save()
    canvas.translate(chin_x, chin_y)
    canvas.rotate(turn)
    canvas.scale(size, size)
    canvas.translate(0.0, -NECK[0])
    fig.pen.canvas.drawPath(both(FIDDLE), line_paint(mix(colour, EDGE, 0.75), 0.05))
    fiddle(fig.pen, colour)
    canvas.restore()
    x, y = chin_x + (hand_x - chin_x) * STRINGS, chin_y + (hand_y - chin_y) * STRINGS
    grip_x, grip_y = fig.joint("wrists", "R")
    canvas.save()
    canvas.translate(grip_x, grip_y)
    canvas.rotate(math.degrees(math.atan2(y - grip_y, x - grip_x)) + 90.0)
    stick = min(size, STROKE * math.hypot(x - grip_x, y - grip_y) / (2 * GRIP))
    canvas.scale(stick, stick)
    canvas.translate(-0.45, -GRIP)
    bow(fig.pen)
    canvas.restore()
