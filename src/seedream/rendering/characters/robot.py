"""Robots: the skeleton of a person in metal, so that a robot holds, waves and works as people do."""

from __future__ import annotations

import math

from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.expressions import Face
from seedream.rendering.characters.figure import Held
from seedream.rendering.characters.pose import SIGN, Side
from seedream.rendering.characters.shapes import Pt, ellipse
from seedream.rendering.colour import mix
from seedream.rendering.props.spec import rounded

STEEL, DARK, SCREEN, GLOW, LAMP = 0xFFB9C4CF, 0xFF3B4656, 0xFF1C2438, 0xFF6FE0FF, 0xFFFF6F61
HEAD = (0.70, 0.44)
"""Half width and half height of the head, HU."""


def draw_robot(fig: Figure, face: Face, held: Held | None = None) -> None:
    """The robot around the origin, back to front as a person is drawn."""
    if held:
        held(fig, "behind")
    arms = sorted(SIGN, key=lambda s: fig.nearness("wrists", s) + fig.nearness("shoulders", s))
    far = [s for s in arms if _behind(fig, s)]
    for side in far:
        _arm(fig, side, far=True)
    for i, side in enumerate(sorted(SIGN, key=lambda s: fig.nearness("knees", s))):
        _leg(fig, side, far=i == 0)
    _body(fig)
    if held:
        held(fig, "body")
    _head(fig, face)
    if held:
        held(fig, "front")
    for side in arms:
        if side not in far:
            _arm(fig, side, far=False)
    if held:
        held(fig, "over")


def _behind(fig: Figure, side: Side) -> bool:
    forced = fig.pose.arm(side).front
    if forced is not None and fig.skeleton.yaw_deg < 80:
        return not forced
    chest = fig.skeleton.project(fig.skeleton.spine(0.6))[2]
    return fig.nearness("wrists", side) * 0.6 + fig.nearness("elbows", side) * 0.4 - chest < -0.12


def _bar(fig: Figure, a: Pt, b: Pt, c: Pt, width: float, colour: int) -> None:
    """Two bars with a joint between them."""
    pen = fig.pen
    for start, end in ((a, b), (b, c)):
        pen.segment(start, end, pen.shade(colour, 0.7), width)
        pen.segment((start[0] + pen.lx * 0.03, start[1] - 0.02), (end[0] + pen.lx * 0.03, end[1] - 0.02), colour, width * 0.55)
    pen.fill(ellipse(b[0], b[1], width * 0.62, width * 0.62), DARK)
    pen.fill(ellipse(b[0], b[1], width * 0.26, width * 0.26), STEEL)


def _arm(fig: Figure, side: Side, *, far: bool) -> None:
    shoulder, elbow, wrist = (fig.joint(n, side) for n in ("shoulders", "elbows", "wrists"))
    pen = fig.pen
    _bar(fig, shoulder, elbow, wrist, 0.19, mix(STEEL, pen.shade(STEEL), 0.6 if far else 0.0))
    own = mix(fig.person.top, pen.shade(fig.person.top), 0.5 if far else 0.0)
    pen.shape(ellipse(shoulder[0], shoulder[1], 0.20, 0.20), own, depth=0.05)
    m = math.dist(elbow, wrist) or 1e-6
    dx, dy = (wrist[0] - elbow[0]) / m, (wrist[1] - elbow[1]) / m
    palm = (wrist[0] + 0.08 * dx, wrist[1] + 0.08 * dy)
    for turn in (-0.55, 0.55):
        cos, sin = math.cos(turn), math.sin(turn)
        tip = (palm[0] + 0.26 * (dx * cos - dy * sin), palm[1] + 0.26 * (dx * sin + dy * cos))
        pen.segment(palm, tip, DARK, 0.10)
    pen.shape(ellipse(palm[0], palm[1], 0.155, 0.155), own, depth=0.04)


def _leg(fig: Figure, side: Side, *, far: bool) -> None:
    hip, knee, ankle = (fig.joint(n, side) for n in ("hips", "knees", "ankles"))
    pen = fig.pen
    _bar(fig, hip, knee, ankle, 0.23, mix(STEEL, pen.shade(STEEL), 0.6 if far else 0.0))
    foot, sole = fig.skeleton.feet[side], 0.24
    canvas = pen.canvas
    canvas.save()
    canvas.translate(*ankle)
    canvas.rotate(-math.degrees(foot.pitch_rad) * fig.sin)
    ahead = 0.16 * fig.sin
    pen.shape(rounded(ahead - 0.30, -0.06, ahead + 0.30, sole, 0.11), mix(DARK, 0xFF000000, 0.25 if far else 0.0), depth=0.05)
    canvas.restore()


def _body(fig: Figure) -> None:
    """A box along the spine, narrower from the side, with a lamp on the chest."""
    pen, skeleton = fig.pen, fig.skeleton
    low, high = skeleton.project(skeleton.spine(-0.12)), skeleton.project(skeleton.spine(1.0))
    yaw = math.radians(skeleton.yaw_deg)
    half = math.hypot(0.66 * math.cos(yaw), 0.50 * math.sin(yaw))
    tall = math.dist(low[:2], high[:2])
    canvas = pen.canvas
    pen.segment(high[:2], skeleton.project(skeleton.head)[:2], pen.shade(STEEL, 0.6), 0.24)
    canvas.save()
    canvas.translate((low[0] + high[0]) / 2, (low[1] + high[1]) / 2)
    canvas.rotate(math.degrees(math.atan2(high[1] - low[1], high[0] - low[0])) + 90)
    pen.shape(rounded(-half, -tall / 2, half, tall / 2, 0.24), fig.person.top, depth=0.17)
    chest = 0.30 * fig.sin
    pen.fill(ellipse(chest, -0.06, 0.19 - 0.05 * fig.sin, 0.19), pen.lit(fig.person.top, 0.6))
    pen.segment((-half + 0.16, tall / 2 - 0.2), (half - 0.16, tall / 2 - 0.2), pen.shade(fig.person.top), 0.05)
    canvas.restore()


def _head(fig: Figure, face: Face) -> None:
    """A steel box with a screen for a face, and an antenna."""
    pen, skeleton, shape = fig.pen, fig.skeleton, face.shape()
    x, y, _ = skeleton.project(skeleton.head)
    yaw = math.radians(skeleton.head_yaw_deg)
    side = math.sin(yaw)
    wide, tall = HEAD[0] * (1 - 0.12 * side), HEAD[1]
    canvas = pen.canvas
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(fig.pose.tilt + fig.pose.nod * side)
    pen.segment((0.0, -tall), (0.0, -tall - 0.24), STEEL, 0.06)
    pen.fill(ellipse(0.0, -tall - 0.28, 0.075, 0.075), LAMP)
    pen.shape(rounded(-wide, -tall, wide, tall, 0.20), pen.lit(STEEL, 0.45), depth=0.12)
    middle, half = 0.20 * side * wide, wide * (0.78 - 0.22 * side)
    pen.fill(rounded(middle - half, -tall + 0.11, middle + half, tall - 0.10, 0.13), SCREEN)
    gaze = middle + 0.05 * face.gaze_x + 0.10 * side * half
    for sign in (-1, 1):
        _eye(fig, gaze + sign * half * 0.44, -0.05 + 0.05 * face.gaze_y, shape.eye, happy=bool(shape.arc))
    bend, open_ = 0.06 * shape.curve, 0.10 * shape.open
    across, drop = 0.13 * shape.width, 0.6 * bend
    mouth = [(gaze - across, 0.13 - drop), (gaze, 0.13 + drop), (gaze + across, 0.13 - drop)]
    if open_ > 0.01:
        pen.fill(ellipse(gaze, 0.14, 0.11 * shape.width, max(open_, 0.03)), GLOW)
    else:
        pen.stroke(mouth, GLOW, 0.034)
    if face.tears:
        for sign in (-1, 1):
            below = gaze + sign * half * 0.44
            pen.segment((below, 0.06), (below, 0.16), GLOW, 0.03)
    canvas.restore()


def _eye(fig: Figure, x: float, y: float, opening: float, *, happy: bool) -> None:
    pen = fig.pen
    if happy or opening < 0.15:
        bend = -0.05 if happy else 0.03
        pen.stroke([(x - 0.08, y), (x, y + bend), (x + 0.08, y)], GLOW, 0.036)
        return
    pen.fill(ellipse(x, y, 0.075, 0.092 * opening), GLOW)
