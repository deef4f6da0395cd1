"""Legs and shoes."""

from __future__ import annotations

import math

import skia

from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.paws import FOOT_SIDE, draw_foot
from seedream.rendering.characters.pen import brightness, paint
from seedream.rendering.characters.pose import Side
from seedream.rendering.characters.proportions import ANKLE_HU
from seedream.rendering.characters.shapes import Pt, Vec3, between, clamp, lerp, smooth, spline, taper
from seedream.rendering.colour import mix

TROUSERS = {
    "trousers": (0.30, 0.265, 0.20, 0.195, 0.155),
    "tights": (0.29, 0.24, 0.165, 0.18, 0.095),
    "wide": (0.37, 0.34, 0.31, 0.32, 0.34),
}
LONG_SKIRTS = {"dress", "gown", "robe", "coat", "labcoat", "trench"}

# The shoe seen from the side, as (forward, up) from below the ankle; and from the front, as screen offsets.
SHOE_SIDE = (
    (-0.20, 0.0),
    (-0.23, 0.10),
    (-0.17, 0.24),
    (-0.16, 0.36),
    (0.13, 0.36),
    (0.19, 0.26),
    (0.36, 0.19),
    (0.52, 0.145),
    (0.625, 0.07),
    (0.61, 0.0),
)
SHOE_FRONT = (
    (-0.9, 0.02),
    (-1.05, -0.06),
    (-0.75, -0.28),
    (-0.65, -0.40),
    (0.65, -0.40),
    (0.75, -0.28),
    (1.05, -0.06),
    (0.9, 0.02),
    (0.55, 0.055),
    (-0.55, 0.055),
)
SOLE = ((-0.215, 0.055), (0.2, 0.045), (0.40, 0.05), (0.64, 0.055), (0.625, -0.006), (0.37, -0.012), (0.1, -0.004),
    (-0.21, -0.006))  # fmt: skip


def draw_leg(fig: Figure, side: Side, *, far: bool) -> None:
    """One leg with its shoe; the far one lies half in shadow."""
    person, pen = fig.person, fig.pen
    hip, knee, ankle = (fig.joint(n, side) for n in ("hips", "knees", "ankles"))
    dark, w = (0.55 if far else 0.0), person.limb
    draw_shoe(fig, side, far=far)
    if person.legs in ("shorts", "bare"):
        shade = pen.skin_shade(person.skin)
        radius = taper((0, 0.5, 1, 1.35, 2), (0.29 * w, 0.24 * w, 0.165 * w, 0.185 * w, 0.095))
        pen.limb(hip, knee, ankle, radius, mix(person.skin, shade, dark), shade, amount=0.3 if far else 0.8)
    if person.legs == "shorts":
        shade = pen.shade(person.bottom)
        radius = taper((0, 2), (0.36 * w, 0.31 * w))
        end = between(hip, knee, 0.72)
        pen.limb(hip, between(hip, knee, 0.4), end, radius, mix(person.bottom, shade, dark), shade, round_end=False)
    elif person.legs != "bare":
        cloth = person.tights or person.bottom if person.legs == "tights" else person.bottom
        shade = pen.shade(cloth)
        tight = person.legs == "tights"
        radius = taper((0, 0.5, 1, 1.4, 2), [r * w if i < 4 or not tight else r for i, r in enumerate(TROUSERS[person.legs])])
        hem = ankle if tight else between(knee, ankle, 0.97)
        pen.limb(hip, knee, hem, radius, mix(cloth, shade, dark), shade, round_end=tight, soft=0.19, amount=0.5 if far else 1.0)
    if fig.pose.seated and (person.outfit in LONG_SKIRTS or person.legs in ("tights", "bare")):
        cloth = person.top if person.outfit in LONG_SKIRTS else person.bottom
        shade = pen.shade(cloth)
        radius = taper((0, 1, 2), (0.40 * w, 0.36 * w, 0.31 * w))
        end = between(hip, knee, 0.98)
        pen.limb(hip, between(hip, end, 0.5), end, radius, mix(cloth, shade, dark), shade, round_end=False)


def draw_shoe(fig: Figure, side: Side, *, far: bool) -> None:
    """A shoe that rolls over heel and ball with the toes staying flat; side and front view blend by visible length."""
    person, pen, skeleton = fig.person, fig.pen, fig.skeleton
    foot, ankle = skeleton.feet[side], skeleton.ankles[side]
    pitch, turn, k = foot.pitch_rad, math.radians(foot.pose.turn), person.frame.limb**0.5
    cos, sin = math.cos(pitch), math.sin(pitch)
    # the toes stay on the ground while the heel lifts, and hang a little once the foot is in the air
    toe_pitch = pitch if pitch >= 0 else 0.0 if foot.pose.u < 0.03 else pitch * 0.45

    def at(f: float, u: float) -> Vec3:
        near, toe = min(f, 0.36) * k, max(0.0, f - 0.36) * k
        up = u - ANKLE_HU if toe == 0 else -ANKLE_HU
        f2, u2 = near * cos - up * sin, near * sin + up * cos
        if toe > 0:
            f2 += toe * math.cos(toe_pitch) - u * math.sin(toe_pitch)
            u2 += toe * math.sin(toe_pitch) + u * math.cos(toe_pitch)
        return skeleton.project((ankle[0] + f2 * math.sin(turn), ankle[1] + u2, ankle[2] + f2 * math.cos(turn)))

    heel, toe, middle, tip = at(-0.20, 0), at(0.62, 0), at(0, ANKLE_HU), at(0.55, 0)
    bare = person.guise.foot if person.guise and person.barefoot else None
    colour = bare[1] if bare else person.shoes
    shade = pen.shade(colour)
    base = mix(colour, shade, 0.5 if far else 0.0)
    rubber = pen.lit(colour, 0.75) if brightness(colour) < 0.75 else pen.shade(colour, 0.8)
    sole = mix(rubber, pen.shade(rubber), 0.5 if far else 0.0)
    long = smooth((clamp(abs(toe[0] - heel[0]) / (0.82 * k)) - 0.12) / 0.5)
    width, flip = 0.155 * k, (1 if toe[0] >= heel[0] else -1)
    ground_y = max(heel[1], toe[1])
    points: list[Pt] = []
    for (f, u), (ox, oy) in zip(FOOT_SIDE if bare else SHOE_SIDE, SHOE_FRONT, strict=True):
        q = at(f, u)
        fx = lerp(middle[0], tip[0], 0.8) + ox * width * flip
        fy = (lerp(middle[1], toe[1], 0.5) + 0.12 if pitch < 0 else ground_y) + oy
        points.append(between((fx, fy), q, long))
    path = spline(points)
    pen.shape(path, base, shade, depth=0.07, amount=0.8)
    if bare:
        draw_foot(pen, at, bare[0], base, path, points if long <= 0.5 else None)
        return
    if long > 0.5:
        pen.fill(spline([at(f, u)[:2] for f, u in SOLE], tension=0.35), sole)
        return
    low, centre = max(p[1] for p in points), sum(p[0] for p in points) / len(points)
    pen.canvas.save()
    pen.canvas.clipPath(path, doAntiAlias=True)
    pen.canvas.drawRect(skia.Rect.MakeLTRB(centre - 1, low - 0.055, centre + 1, low + 0.1), paint(sole))
    pen.canvas.restore()
