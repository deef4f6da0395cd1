"""Arms, sleeves and hands."""

from __future__ import annotations

import math

from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.paws import draw_paw
from seedream.rendering.characters.pen import line_paint
from seedream.rendering.characters.pose import Side
from seedream.rendering.characters.shapes import Pt, between, lerp, spline, taper
from seedream.rendering.colour import mix

SHORT = {"tee", "dress", "gown"}
KNIT = {"hoodie", "sweater", "puffer"}
CUFFED = {"suit", "jacket", "labcoat"}
SLEEVES = {
    "robe": (0.24, 0.23, 0.23, 0.26, 0.30),
    **dict.fromkeys(KNIT, (0.235, 0.215, 0.175, 0.17, 0.125)),
    **dict.fromkeys(("coat", "trench", "parka"), (0.25, 0.22, 0.185, 0.18, 0.17)),
}
PLAIN_SLEEVE = (0.225, 0.20, 0.16, 0.155, 0.125)

# Palm and thumb as outlines along the hand: x from the wrist, y negative on the thumb side, in hand lengths of about .5 HU.
HANDS: dict[str, tuple[tuple[Pt, ...], tuple[Pt, ...]]] = {
    "relax": (
        ((-0.02, -0.085), (0.10, -0.11), (0.22, -0.115), (0.34, -0.085), (0.44, -0.02), (0.475, 0.04), (0.42, 0.085),
        (0.28, 0.105), (0.10, 0.095), (-0.02, 0.08)),
        ((0.04, -0.07), (0.13, -0.155), (0.23, -0.185), (0.30, -0.165), (0.28, -0.115), (0.18, -0.05)),
    ),
    "open": (
        ((-0.02, -0.085), (0.12, -0.12), (0.27, -0.13), (0.30, 0.115), (0.14, 0.11), (-0.02, 0.08)),
        ((0.03, -0.06), (0.10, -0.18), (0.19, -0.265), (0.265, -0.27), (0.26, -0.205), (0.20, -0.08)),
    ),
    "fist": (
        ((-0.02, -0.09), (0.10, -0.135), (0.23, -0.145), (0.31, -0.09), (0.335, 0.02), (0.30, 0.105), (0.20, 0.135),
        (0.08, 0.115), (-0.02, 0.085)),
        ((0.08, -0.11), (0.18, -0.16), (0.27, -0.13), (0.285, -0.05), (0.22, -0.02), (0.12, -0.05)),
    ),
    "thumb": (
        ((-0.02, -0.09), (0.10, -0.135), (0.23, -0.145), (0.31, -0.09), (0.335, 0.02), (0.30, 0.105), (0.20, 0.135),
        (0.08, 0.115), (-0.02, 0.085)),
        ((0.04, -0.08), (0.07, -0.26), (0.10, -0.38), (0.17, -0.39), (0.19, -0.28), (0.20, -0.09)),
    ),
    "point": (
        ((-0.02, -0.09), (0.12, -0.13), (0.25, -0.13), (0.31, -0.05), (0.32, 0.05), (0.26, 0.115), (0.12, 0.115), (-0.02, 0.085)),
        ((0.06, -0.06), (0.14, -0.13), (0.24, -0.14), (0.27, -0.08), (0.22, -0.03), (0.12, 0.0)),
    ),
    "flat": (
        ((-0.02, -0.075), (0.12, -0.09), (0.28, -0.085), (0.44, -0.06), (0.52, -0.005), (0.46, 0.045), (0.28, 0.07),
        (0.12, 0.085), (-0.02, 0.075)),
        ((0.08, -0.05), (0.18, -0.12), (0.30, -0.15), (0.36, -0.12), (0.30, -0.07), (0.18, -0.02)),
    ),
}  # fmt: skip
FINGERS = ((-15.0, 0.255, -0.092), (-4.0, 0.30, -0.032), (6.0, 0.28, 0.03), (18.0, 0.215, 0.086))


def draw_arm(fig: Figure, side: Side, *, far: bool = False) -> None:
    """One arm with sleeve and hand; the far one lies half in shadow."""
    person, pen = fig.person, fig.pen
    shoulder, elbow, wrist = (fig.joint(n, side) for n in ("shoulders", "elbows", "wrists"))
    w, dark = person.limb, (0.5 if far else 0.0)
    shade, skin_shade = pen.shade(person.top), pen.skin_shade(person.skin)
    cloth, skin = mix(person.top, shade, dark), mix(person.skin, skin_shade, dark * 0.8)
    own = person.gloves or (person.guise.hand_colour if person.guise else 0)
    draw_hand(fig, side, mix(own, pen.shade(own), dark) if own else skin)
    if person.outfit in SHORT or person.outfit == "tank":
        bare = taper((0, 0.5, 1, 1.3, 2), (0.20 * w, 0.165 * w, 0.118 * w, 0.13 * w, 0.07 * w + 0.012))
        pen.limb(shoulder, elbow, wrist, bare, skin, skin_shade, amount=0.3 if far else 0.85)
        if person.outfit != "tank":
            end = between(shoulder, elbow, 0.52)
            sleeve = taper((0, 1, 2), (0.205 * w, 0.20 * w, 0.20 * w))
            pen.limb(shoulder, between(shoulder, end, 0.5), end, sleeve, cloth, shade, round_end=False, amount=0.4 if far else 1)
        return
    radius = taper((0, 0.5, 1, 1.4, 2), [r * w for r in SLEEVES.get(person.outfit, PLAIN_SLEEVE)])
    if math.dist(elbow, wrist) < 0.5 * person.frame.forearm:
        _foreshortened(fig, (shoulder, elbow, wrist), cloth, far)
        return
    end = between(elbow, wrist, 0.96)
    pen.limb(shoulder, elbow, end, radius, cloth, shade, round_end=False, soft=0.20, amount=0.4 if far else 1)
    if person.outfit in KNIT:
        a, b = between(elbow, wrist, 0.88), between(elbow, wrist, 1.0)
        pen.segment(a, b, pen.shade(person.top, 0.55 + dark * 0.4), 0.235 * w, butt=True)
    elif person.outfit in CUFFED:
        a, b = between(elbow, wrist, 0.95), between(elbow, wrist, 1.03)
        pen.segment(a, b, mix(person.inner, pen.shade(person.inner), dark), 0.22 * w, butt=True)
    elif person.outfit in ("coat", "trench"):
        a, b = between(elbow, wrist, 0.80), between(elbow, wrist, 0.83)
        pen.segment(a, b, pen.shade(person.top, 0.6 + dark * 0.4), 0.335 * w, butt=True)


def _foreshortened(fig: Figure, joints: tuple[Pt, Pt, Pt], cloth: int, far: bool) -> None:
    """A forearm that points at the viewer: upper arm and forearm as two rounded pieces, where one ribbon would fold over itself."""
    shoulder, elbow, wrist = joints
    pen, w, shade = fig.pen, fig.person.limb, fig.pen.shade(fig.person.top)
    upper = taper((0, 1, 2), (0.225 * w, 0.195 * w, 0.175 * w))
    pen.limb(shoulder, between(shoulder, elbow, 0.5), elbow, upper, cloth, shade, amount=0.4 if far else 1)
    lower = taper((0, 2), (0.172 * w, 0.15 * w))
    pen.limb(elbow, between(elbow, wrist, 0.45), between(elbow, wrist, 0.9), lower, cloth, shade, amount=0.25)


def thumb_side(fig: Figure, side: Side, angle: float) -> int:
    """Which way the thumb lies: forward and inward when the arm hangs, up when the forearm is level."""
    if abs(angle) < 0.7 or abs(abs(angle) - math.pi) < 0.7:
        return 1 if math.cos(angle) > 0 else -1
    inward = (1 if side == "R" else -1) * fig.skeleton.cos
    return 1 if math.sin(angle) * (fig.sin * 1.2 + inward * 0.6) >= 0 else -1


def draw_hand(fig: Figure, side: Side, colour: int) -> None:
    """A hand in one of six shapes, from the wrist along the forearm."""
    person, pen, arm = fig.person, fig.pen, fig.pose.arm(side)
    elbow, wrist = fig.joint("elbows", side), fig.joint("wrists", side)
    angle = math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) + math.radians(arm.wrist)
    up = arm.thumb or thumb_side(fig, side, angle)
    size = person.frame.hand * lerp(1.0, 0.90, person.femininity)
    canvas = pen.canvas
    canvas.save()
    canvas.translate(wrist[0], wrist[1])
    canvas.rotate(math.degrees(angle))
    canvas.scale(size, size * up)
    if person.guise and not person.gloves:
        draw_paw(pen, arm, person.guise.hand, colour)
        canvas.restore()
        return
    palm, thumb = HANDS[arm.hand]
    crease = mix(colour, pen.skin_shade(colour), 0.8)
    if arm.hand == "open":
        for turn, length, y in FINGERS:
            canvas.save()
            canvas.translate(0.24, y)
            canvas.rotate(turn)
            canvas.drawLine(0, 0, length - 0.04, 0, line_paint(colour, 0.076))
            canvas.restore()
    if arm.hand == "point":
        canvas.drawLine(0.2, -0.09, 0.52, -0.10, line_paint(colour, 0.082))
    pen.shape(spline(palm), colour, crease, depth=0.03, amount=0.7)
    if arm.hand == "relax":
        for points in (((0.27, -0.045), (0.36, -0.03), (0.44, 0.0)), ((0.27, 0.015), (0.37, 0.03), (0.44, 0.04)),
            ((0.26, 0.065), (0.34, 0.075), (0.40, 0.075))):  # fmt: skip
            pen.stroke(points, crease, 0.015)
    if arm.hand in ("fist", "point", "thumb"):
        for i in range(3):
            x = 0.30 - 0.015 * abs(i - 1)
            canvas.drawLine(x - 0.10, -0.05 + 0.055 * i, x, -0.05 + 0.058 * i, line_paint(crease, 0.016))
    pen.fill(spline(thumb), colour if arm.hand in ("open", "flat") else mix(colour, crease, 0.15))
    if arm.hand != "open":
        pen.stroke([thumb[4], thumb[5], (thumb[5][0] - 0.06, thumb[5][1])], crease, 0.017)
    canvas.restore()
