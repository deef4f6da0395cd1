"""Joints: how the last moments of a shot and the first of the next are drawn where they are not simply cut.

Every shot draws its own side. What shows both pictures at once (dissolve, wipe) has the last one of the shot before, at rest.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import skia

from seedream.rendering.surface import LINEAR, NEAREST, linear_gradient, new_surface
from seedream.scene.shots.joining import seconds
from seedream.scene.storyboard import Transition
from seedream.types import Rect

GROUND, WHITE = 0xFF0B0A12, 0xFFFFFFFF
VEILS: Mapping[Transition, int] = {"dip": GROUND, "fade": GROUND, "fade white": WHITE}
BOTH: frozenset[Transition] = frozenset({"dissolve", "wipe"})
"""Joints that show the shot before and the shot after together."""
SWING = 1.1
"""How far a whip goes in each of the two shots, in widths of the frame."""
SMEAR = 0.22
"""Longest smear of a whip, as a part of the frame's width."""


@dataclass(frozen=True, slots=True)
class Joints:
    """How a shot begins and ends: the transition into it and out of it, and the way of a whip (1 the camera turns right)."""

    into: Transition = "cut"
    out_of: Transition = "cut"
    way_in: int = 1
    way_out: int = 1


def draw_joint(surface: Any, joints: Joints, time_s: float, left_s: float, before: Any, subject: Rect | None) -> None:
    """Draw what a joint does to the picture of a shot, `time_s` after its start and `left_s` before its end.

    `before` is the last picture of the shot before, where the joint shows it; `subject` where the picture's subject is.
    """
    head_s, tail_s = seconds(joints.into)[1], seconds(joints.out_of)[0]
    if time_s < head_s:
        _draw(surface, joints.into, 1.0 - time_s / head_s, -joints.way_in, before, subject)
    elif left_s < tail_s:
        _draw(surface, joints.out_of, 1.0 - left_s / tail_s, joints.way_out, None, subject)


def _draw(surface: Any, joint: Transition, share: float, way: int, before: Any, subject: Rect | None) -> None:
    """`share` is 1 at the cut and 0 where the joint begins or ends."""
    canvas = surface.getCanvas()
    if joint in VEILS:
        canvas.drawColor((int(255 * min(share, 1.0)) << 24) | (VEILS[joint] & 0xFFFFFF))
    elif joint == "whip":
        width = surface.width()
        smear(surface, SMEAR * width * share**1.5, -way * SWING * width * share**3)
    elif joint == "iris":
        _iris(surface, 1.0 - _eased(share), subject or Rect(0.4, 0.4, 0.2, 0.2))
    elif joint == "dissolve" and before is not None:
        canvas.drawImage(before, 0, 0, NEAREST, skia.Paint(Alphaf=_eased(share)))
    elif joint == "wipe" and before is not None:
        _wipe(surface, before, _eased(share))


def _eased(x: float) -> float:
    x = min(max(x, 0.0), 1.0)
    return x * x * (3 - 2 * x)


def smear(surface: Any, length_px: float, shift_px: float = 0.0) -> None:
    """Motion blur across the picture by `length_px`, and a shift; beyond its edges the picture is mirrored.

    Halving the width again and again averages what lies beside each other; softened and stretched back it is the smear.
    """
    image, width, height = surface.makeImageSnapshot(), surface.width(), surface.height()
    for _ in range(max(0, round(math.log2(max(length_px / 2, 1.0))))):
        half = new_surface(max(image.width() // 2, 2), height)
        half.getCanvas().drawImageRect(image, skia.Rect.MakeWH(half.width(), height), LINEAR)
        image = half.makeImageSnapshot()
    soft = new_surface(image.width(), height)
    blur = skia.ImageFilters.Blur(0.9, 0.0, skia.TileMode.kMirror)
    soft.getCanvas().drawImage(image, 0, 0, NEAREST, skia.Paint(ImageFilter=blur))
    image = soft.makeImageSnapshot()
    matrix = skia.Matrix.Translate(shift_px, 0).preScale(width / image.width(), 1)
    shader = image.makeShader(skia.TileMode.kMirror, skia.TileMode.kClamp, LINEAR, matrix)
    surface.getCanvas().drawPaint(skia.Paint(Shader=shader, BlendMode=skia.BlendMode.kSrc))


def _iris(surface: Any, opened: float, subject: Rect) -> None:
    """Everything but a circle around the upper part of the subject is dark."""
    width, height = surface.width(), surface.height()
    x, y = (subject.x + subject.width / 2) * width, (subject.y + 0.3 * subject.height) * height
    x, y = min(max(x, 0.15 * width), 0.85 * width), min(max(y, 0.2 * height), 0.8 * height)
    reach = math.hypot(max(x, width - x), max(y, height - y))
    circle = skia.PathBuilder().addCircle(x, y, reach * opened).setFillType(skia.PathFillType.kInverseWinding).detach()
    surface.getCanvas().drawPath(circle, skia.Paint(AntiAlias=True, Color=GROUND))


def _wipe(surface: Any, before: Any, share: float) -> None:
    """The picture before leaves to the right behind a soft edge."""
    width = surface.width()
    soft = 0.10 * width
    edge = width * (1.0 - share) * 1.1
    mask = linear_gradient((edge - soft, 0), (edge, 0), [0x00000000, 0xFF000000])
    shader = skia.Shaders.Blend(skia.BlendMode.kDstIn, before.makeShader(samplingOptions=NEAREST), mask)
    surface.getCanvas().drawPaint(skia.Paint(Shader=shader))
