"""Hair on the skull, which frames the face."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from typing import Any

from seedream.rendering.characters.hair import cap_path
from seedream.rendering.characters.hair_back import draw_braid
from seedream.rendering.characters.head import HeadView
from seedream.rendering.characters.pen import alpha, line_paint
from seedream.rendering.characters.shapes import Pt, ellipse, lerp, spline
from seedream.rendering.colour import mix

STYLES = ("crop", "buzz", "quiff", "sidepart", "recede", "bald", "bob", "pixie", "long", "wavy", "bun", "ponytail", "lowbun",
    "braids", "afro", "curly", "hijab")  # fmt: skip


def cast_on_face(head: HeadView, path: Any) -> None:
    """The small warm shadow that hair or a hat throws on the forehead."""
    pen = head.pen
    pen.canvas.save()
    pen.canvas.clipPath(head.path, doAntiAlias=True)
    pen.canvas.translate(-pen.lx * 0.015, 0.035)
    pen.fill(path, alpha(pen.skin_shade(head.person.skin), 0.75))
    pen.canvas.restore()


def _cap(head: HeadView, line: str, *, depth: float = 0.11, **options: float) -> Any:
    path = cap_path(line, head.yaw_deg, **options)
    cast_on_face(head, path)
    colour = head.person.hair_colour
    head.pen.shape(path, colour, head.pen.shade(colour, 0.8), depth=depth)
    return path


def _shine(head: HeadView, path: Any, strands: Sequence[Sequence[Pt]], width: float = 0.035, strength: float = 0.75) -> None:
    """One or two strands give direction; without them hair is a helmet."""
    pen = head.pen
    colour = alpha(pen.lit(head.person.hair_colour, 0.16), strength)
    pen.canvas.save()
    pen.canvas.clipPath(path, doAntiAlias=True)
    for strand in strands:
        pen.canvas.drawPath(spline(strand, closed=False), line_paint(colour, width))
    pen.canvas.restore()


def draw_hair_front(head: HeadView) -> None:
    """What lies on the skull and frames the face."""
    _FRONT[head.person.hair](head)


def _buzz(head: HeadView) -> None:
    path = cap_path("crop", head.yaw_deg, volume=0.0, top=0.0)
    head.pen.fill(path, mix(head.person.hair_colour, head.person.skin, 0.25))


def _crop(head: HeadView) -> None:
    f = 0.34 * head.sin
    path = _cap(head, "crop", volume=0.018, top=0.065, bumps=13, bump_size=0.006)
    _shine(
        head,
        path,
        [[(f - 0.28, -0.47), (f - 0.10, -0.53), (f + 0.06, -0.50)], [(f - 0.20, -0.40), (f - 0.02, -0.46), (f + 0.14, -0.43)]],
        0.024,
    )


def _quiff(head: HeadView) -> None:
    pen, hair, f = head.pen, head.person.hair_colour, 0.34 * head.sin
    pen.fill(cap_path("side", head.yaw_deg, volume=0.008, top=0.0), mix(hair, head.person.skin, 0.12))
    # beyond three-quarter the sweep of the hair would fold over itself
    turn = math.radians(min(head.yaw_deg, 52.0))
    cos, sin = math.cos(turn), math.sin(turn)
    shape = [
        (v[0] * cos + v[2] * sin, v[1])
        for v in (
            (0.30, -0.27, 0.22),
            (0.33, -0.42, 0.20),
            (0.22, -0.60, 0.24),
            (-0.06, -0.645, 0.26),
            (-0.24, -0.58, 0.10),
            (-0.37, -0.42, -0.10),
            (-0.34, -0.27, -0.12),
            (-0.22, -0.31, 0.30),
            (0.02, -0.33, 0.38),
        )
    ]
    if sin > 0.3:
        shape[4] = (shape[4][0] - 0.12 * sin, shape[4][1])
        shape[5] = (shape[5][0] - 0.22 * sin, shape[5][1] + 0.02)
    path = spline(shape)
    cast_on_face(head, path)
    pen.shape(path, hair, pen.shade(hair, 0.55), depth=0.06)
    g = f * 0.7
    _shine(
        head,
        path,
        [[(g - 0.22, -0.42), (g - 0.02, -0.57), (g + 0.14, -0.58)], [(g - 0.08, -0.40), (g + 0.08, -0.49), (g + 0.18, -0.48)]],
        0.026,
    )


def _sidepart(head: HeadView) -> None:
    pen, hair, f, c = head.pen, head.person.hair_colour, 0.34 * head.sin, head.cos
    _cap(head, "crop", volume=0.03, top=0.05)
    path = spline(
        [
            head.at(*v)[:2]
            for v in (
                (0.35, -0.14, 0.12),
                (0.385, -0.32, 0.05),
                (0.26, -0.52, 0.0),
                (0.02, -0.570, 0.02),
                (-0.20, -0.52, 0.10),
                (-0.22, -0.38, 0.30),
                (-0.02, -0.28, 0.375),
                (0.20, -0.24, 0.33),
            )
        ]
    )
    cast_on_face(head, path)
    pen.shape(path, pen.lit(hair, 0.07), pen.shade(hair, 0.8), depth=0.09)
    _shine(
        head,
        path,
        [
            [(f - 0.12 * c, -0.42), (f + 0.06 * c, -0.37), (f + 0.28 * c, -0.27)],
            [(f * 0.8 - 0.08, -0.50), (f * 0.8 + 0.10, -0.46), (f + 0.29 * c, -0.34)],
        ],
        0.022,
    )


def _bald(head: HeadView) -> None:
    import skia

    pen, f, s = head.pen, 0.34 * head.sin, head.sin
    crown = skia.PathBuilder()
    crown.addOval(skia.Rect.MakeLTRB(f * 0.35 - 0.62, -0.86, f * 0.35 + 0.62 if s < 0.4 else 0.62, -0.12))
    pen.canvas.save()
    pen.canvas.clipPath(crown.detach(), skia.ClipOp.kDifference, True)
    pen.fill(cap_path("crop", head.yaw_deg, volume=0.035, top=0.03), head.person.hair_colour)
    pen.canvas.restore()
    pen.stroke([(0.02 + 0.1 * s, -0.44), (0.10 + 0.1 * s, -0.42), (0.17 + 0.08 * s, -0.36)], pen.lit(head.person.skin, 0.45), 0.035)


def _recede(head: HeadView) -> None:
    f = 0.34 * head.sin
    path = _cap(head, "recede", volume=0.02, top=0.035)
    _shine(head, path, [[(f - 0.26, -0.44), (f - 0.10, -0.50), (f + 0.03, -0.47)]])


def _bob(head: HeadView) -> None:
    f = 0.34 * head.sin
    path = _cap(head, "bob", depth=0.13, volume=0.075, top=0.07, part=0.6, drop=0.02)
    _shine(
        head,
        path,
        [
            [(f - 0.30, -0.34), (f - 0.16, -0.46), (f + 0.02, -0.49)],
            [(f - 0.10, -0.24), (f - 0.04, -0.34), (f + 0.06, -0.42)],
            [(f - 0.36, 0.10), (f - 0.38, -0.10), (f - 0.30, -0.26)],
        ],
        0.024,
    )


def _pixie(head: HeadView) -> None:
    f = 0.34 * head.sin
    path = _cap(head, "fringe", volume=0.045, top=0.07, part=1.0, bumps=9, bump_size=0.012)
    _shine(
        head,
        path,
        [[(f - 0.30, -0.34), (f - 0.16, -0.46), (f + 0.02, -0.49)], [(f - 0.10, -0.24), (f - 0.04, -0.34), (f + 0.06, -0.42)]],
        0.026,
    )


def _long(head: HeadView) -> None:
    pen, hair, f, c, s = head.pen, head.person.hair_colour, 0.34 * head.sin, head.cos, head.sin
    path = cap_path("part", head.yaw_deg, volume=0.07, top=0.07, part=0.9)
    cast_on_face(head, path)
    for sign in (-1, 1):  # locks that run on in front of the shoulders
        x, y, z = head.at(sign * 0.36, 0.25, 0.04)
        if z < -0.25 or (s > 0.2 and sign > 0):
            continue
        sw, o = head.fig.pose.sway, -1 if x < 0 or s > 0.8 else 1
        lock: list[Pt] = [
            (x - 0.07, y - 0.30),
            (x + 0.06, y - 0.25),
            (x + 0.055, y + 0.12),
            (x + o * 0.06 + 0.05 + sw * 0.5, y + 0.42),
            (x + o * 0.10 + sw, y + 0.58, 1.0),
            (x + o * 0.10 - 0.09 + sw * 0.5, y + 0.34),
            (x + o * 0.04 - 0.10, y + 0.05),
        ]
        pen.fill(spline(lock), pen.shade(hair, 0.2))
    pen.shape(path, hair, pen.shade(hair, 0.8), depth=0.13)
    _shine(
        head,
        path,
        [
            [(f - 0.33, -0.22), (f - 0.24, -0.42), (f - 0.06, -0.51)],
            [(f + 0.12 * c, -0.46), (f + 0.26 * c, -0.36), (f + 0.34 * c, -0.18)],
        ],
        0.026,
    )


def _pulled(head: HeadView) -> None:
    pen, person, f, c = head.pen, head.person, 0.34 * head.sin, head.cos
    style = person.hair
    path = _cap(head, "pull", volume=0.022, top=0.045)
    bx, _, _ = head.at(0, -0.5 if style == "bun" else -0.2, -0.3)
    m = lerp(f, bx, 0.5)
    _shine(
        head,
        path,
        [[(f + 0.10, -0.33), (m + 0.08, -0.45), (bx + 0.05, -0.50)], [(f - 0.12 * c, -0.34), (m - 0.08 * c, -0.42), (bx, -0.47)]],
        0.02,
    )
    if style == "bun":
        pen.fill(ellipse(*head.at(0, -0.485, -0.16)[:2], 0.13, 0.035), person.accent)
    if style == "ponytail" and head.sin > 0.3:
        x, y, _ = head.at(0, -0.23, -0.41)
        pen.fill(ellipse(x + 0.02, y, 0.055, 0.085), person.accent)
    if style == "braids":
        for sign in (-1, 1):
            x, y, z = head.at(sign * 0.37, 0.16, -0.08)
            if z >= 0.05 or c > 0.9:
                draw_braid(head, x, y, sign, person.hair_colour)
    x = head.at(-0.33, 0, 0.13)[0]  # one loose strand before the ear
    pen.fill(spline([(x - 0.02, -0.16), (x + 0.03, -0.05), (x, 0.10), (x - 0.03, 0.02)]), person.hair_colour)


def _curls(head: HeadView, count: int, centre_y: float, near: float, far: float, seed: int) -> None:
    pen, rng = head.pen, random.Random(seed)
    colour = alpha(pen.lit(head.person.hair_colour, 0.16), 0.8)
    for _ in range(count):
        a, d = rng.uniform(math.pi * 1.03, 1.95 * math.pi), rng.uniform(near, far)
        x, y = d * math.cos(a), centre_y + d * math.sin(a)
        pen.stroke([(x - 0.045, y + 0.015), (x - 0.01, y - 0.027), (x + 0.04, y - 0.004)], colour, 0.017)


def _afro(head: HeadView) -> None:
    path = cap_path("afro", head.yaw_deg, volume=0.06, top=0.06, bumps=12, bump_size=0.01)
    cast_on_face(head, path)
    head.pen.fill(path, head.person.hair_colour)
    _curls(head, 16, -0.17, 0.30, 0.48, 3)


def _curly(head: HeadView) -> None:
    _cap(head, "curly", depth=0.12, volume=0.09, top=0.12, bumps=17, bump_size=0.022, seed=2)
    _curls(head, 12, -0.13, 0.25, 0.46, 5)


def _hijab(head: HeadView) -> None:
    pen, colour = head.pen, head.person.accent
    shade = pen.shade(colour)
    path = cap_path("hijab", head.yaw_deg, volume=0.055, top=0.055)
    cast_on_face(head, path)
    q = head.at(0, 0, 0.06)[0]
    drape = [
        (q - 0.40, -0.05),
        (q - 0.42, 0.25),
        (q - 0.46, 0.62),
        (q - 0.12, 0.80),
        (q + 0.22, 0.76),
        (q + 0.46, 0.58),
        (q + 0.38, 0.34),
        (q + 0.36, 0.20),
        (q + 0.22, 0.45),
        (q + 0.04, 0.515),
        (q - 0.16, 0.44),
        (q - 0.29, 0.25),
        (q - 0.32, 0.0),
    ]
    pen.shape(spline(drape), colour, shade, depth=0.10)
    pen.shape(path, colour, shade, depth=0.12)
    for fold in ([(q - 0.34, 0.30), (q - 0.1, 0.56), (q + 0.30, 0.50)], [(q - 0.40, 0.42), (q - 0.10, 0.70), (q + 0.28, 0.66)]):
        pen.stroke(fold, alpha(shade, 0.8), 0.022)


_FRONT: dict[str, Callable[[HeadView], None]] = {
    "buzz": _buzz, "crop": _crop, "quiff": _quiff, "sidepart": _sidepart, "bald": _bald, "recede": _recede, "bob": _bob,
    "pixie": _pixie, "long": _long, "wavy": _long, "bun": _pulled, "ponytail": _pulled, "lowbun": _pulled, "braids": _pulled,
    "afro": _afro, "curly": _curly, "hijab": _hijab,
}  # fmt: skip
