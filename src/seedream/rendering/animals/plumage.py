"""Plumage: tails, folded wings, breasts, caps and combs, faces and beaks of birds, on the body's own sections."""

from __future__ import annotations

import math
import random
from typing import Any

from seedream.rendering.animals.perched import Bird
from seedream.rendering.animals.solids import outline, pattern
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, lerp, spline
from seedream.rendering.colour import mix, to_oklch

INK, WHITE = 0xFF1C1216, 0xFFFFFFFF


def draw_tail(pen: Pen, p: Bird, *, shut: bool) -> None:
    """The tail of the bird's kind; wheels stay shut in flight and at rest."""
    kind, f, u, angle, length, width = p.b.tail
    tone = p.b.tail_coat or p.animal.coat
    if kind in ("wheel", "eyes"):
        if shut or p.gait in ("walk", "run", "eat"):
            _train(pen, p, f, u, length * (1.25 if kind == "eyes" else 0.6), width, tone, eyes=kind == "eyes")
        else:
            _wheel(pen, p, f, u, length, tone, eyes=kind == "eyes")
        return
    if p.gait == "fly" and angle > 0:
        angle *= 0.2
    count = {"fan": 3, "fork": 2, "point": 1, "plume": 4, "cock": 6}[kind]
    for i in range(count):
        k = i / max(count - 1, 1) - 0.5
        spread = {"fan": 9.0, "fork": 18.0, "point": 0.0, "plume": 44.0, "cock": 62.0}[kind] * k
        a = math.radians(angle + spread)
        out = -k * width * 1.2
        root = p.placed(f + 0.06, u + 0.02 * k, out * 0.5)
        way = (-math.cos(a) * length, math.sin(a) * length)
        tip = p.placed(f + way[0], u + way[1], out * 1.6)
        x0, y0 = p.view.at(root)
        x1, y1 = p.view.at(tip)
        colour = mix(tone, pen.shade(tone), 0.65 - 0.28 * i / max(count - 1, 1))
        if kind == "cock":
            droop = p.view.at(p.placed(f + way[0] * 1.15 - 0.10, u + way[1] * 0.62, out * 1.6))
            line: list[Pt] = [(x0, y0), (lerp(x0, x1, 0.75), lerp(y0, y1, 0.95)), (x1, y1), droop]
            pen.strip(line, [0.05, 0.075, 0.06, 0.01], colour, amount=0.5)
            continue
        ratio = max(math.hypot(x1 - x0, y1 - y0), 1e-6)
        w = width * (0.8 + 0.2 * abs(p.view.sin))
        nx, ny = (y0 - y1) / ratio * w, (x1 - x0) / ratio * w
        end = 0.25 if kind in ("fork", "point") else 0.72
        pen.fill(
            spline(
                [
                    (x0 + nx * 0.7, y0 + ny * 0.7),
                    (lerp(x0, x1, 0.7) + nx, lerp(y0, y1, 0.7) + ny),
                    (x1 + nx * end, y1 + ny * end),
                    (x1 - nx * end, y1 - ny * end),
                    (lerp(x0, x1, 0.7) - nx, lerp(y0, y1, 0.7) - ny),
                    (x0 - nx * 0.7, y0 - ny * 0.7),
                ]
            ),
            colour,
        )


def _wheel(pen: Pen, p: Bird, f: float, u: float, length: float, tone: int, *, eyes: bool) -> None:
    """A spread tail that stands up behind the bird."""
    x0, y0 = p.view.at(p.placed(f, u))
    count = 17
    wide = 0.42 + 0.58 * abs(p.view.cos)
    for ring in range(3 if eyes else 1):
        reach = length * (1.0 - 0.27 * ring)
        for i in range(count):
            a = math.radians(-98 + 196 * i / (count - 1))
            x1, y1 = x0 + math.sin(a) * reach * wide - 0.10, y0 - math.cos(a) * reach * 0.92
            colour = mix(tone, pen.shade(tone), 0.5 - 0.4 * (i % 2) + 0.1 * ring)
            nx, ny = math.cos(a) * 0.085, math.sin(a) * 0.085
            pen.fill(
                spline(
                    [
                        (x0, y0),
                        (lerp(x0, x1, 0.7) - nx, lerp(y0, y1, 0.7) - ny),
                        (x1, y1),
                        (lerp(x0, x1, 0.7) + nx, lerp(y0, y1, 0.7) + ny),
                    ]
                ),
                colour,
            )
            if eyes:
                ex, ey = lerp(x0, x1, 0.9), lerp(y0, y1, 0.9)
                for r, c in ((0.046, 0xFFC9A23A), (0.034, 0xFF2FA0A8), (0.019, 0xFF1F3F8A)):
                    pen.fill(ellipse(ex, ey, r * (0.6 + 0.4 * wide), r), c)
            elif ring == 0:
                pen.fill(ellipse(lerp(x0, x1, 0.93), lerp(y0, y1, 0.93), 0.04 * wide + 0.01, 0.035), 0xFFE8D6B4)


def _train(pen: Pen, p: Bird, f: float, u: float, length: float, width: float, tone: int, *, eyes: bool) -> None:
    for i in range(4):
        root = p.view.at(p.placed(f + 0.1, u))
        tip = p.view.at(p.placed(f - length, max(u - 0.36 + 0.05 * i, 0.06), 0.04 * i))
        pen.strip(
            [root, ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2), tip],
            [0.08, width * 1.1, width * 0.6],
            mix(tone, pen.shade(tone), 0.6 - 0.18 * i),
            shaded=False,
        )
    if eyes:
        for k in range(5):
            x, y = p.view.at(p.placed(f - length * (0.42 + 0.13 * k), u - 0.26 * (0.42 + 0.13 * k), 0.03 * (k % 2)))
            for r, c in ((0.046, 0xFFC9A23A), (0.034, 0xFF2FA0A8), (0.019, 0xFF1F3F8A)):
                pen.fill(ellipse(x, y, r, r * 0.8), c)


def draw_wing(pen: Pen, p: Bird, side: float) -> None:
    """A folded wing on one side; the far one shows only where the bird is seen from the front."""
    f, u, length, angle, width = p.b.wing
    if side > 0 and p.view.yaw > 62:
        return
    rl = max(r[3] for r in p.b.body) * 0.92
    flap = 0.06 * math.sin(2 * math.pi * p.phase) if p.b.upright and p.b.swims and p.gait in ("walk", "run") else 0.0
    a = math.radians(angle)
    base = pen.lit(p.animal.coat, 0.08)
    shade = pen.shade(p.animal.coat)
    layers = (0.75, 0.5, 0.25, 0.0) if width > 0.1 else (0.2,)
    for i, dark in enumerate(layers):
        k = i / 4
        reach = length * (1 - 0.14 * i)
        top = p.placed(f - 0.02 * i, u - 0.02 * i, side * rl * 0.96)
        way = (-math.cos(a) * reach, math.sin(a) * reach)
        tip = p.placed(f + way[0], u + way[1], side * (rl * 0.72 + flap + (0.05 if p.b.swims and p.b.upright else 0.0)))
        x0, y0 = p.view.at(top)
        x1, y1 = p.view.at(tip)
        m = math.hypot(x1 - x0, y1 - y0) or 1e-6
        w = width * (1 - 0.15 * k) * (0.40 + 0.60 * min(p.view.sin * 1.2, 1.0))
        nx, ny = (y0 - y1) / m * w, (x1 - x0) / m * w
        path = spline(
            [
                (x0 + nx * 0.5 + (x0 - x1) / m * w * 0.5, y0 + ny * 0.5 + (y0 - y1) / m * w * 0.5),
                (lerp(x0, x1, 0.35) + nx, lerp(y0, y1, 0.35) + ny),
                (lerp(x0, x1, 0.75) + nx * 0.62, lerp(y0, y1, 0.75) + ny * 0.62),
                (x1, y1, 1.0),
                (lerp(x0, x1, 0.6) - nx * 0.7, lerp(y0, y1, 0.6) - ny * 0.7),
                (lerp(x0, x1, 0.15) - nx * 0.9, lerp(y0, y1, 0.15) - ny * 0.9),
            ]
        )
        colour = mix(base, shade, min(dark + (0.4 if side > 0 else 0.0), 1.0))
        if "wing_bands" in p.b.marks and i in (1, 2):
            colour = (p.b.tail_coat, p.animal.mark)[i - 1]
        if "wing_tip" in p.b.marks and i < 2:
            colour = p.animal.dark
        if "speculum" in p.b.marks and i == 1:
            colour = 0xFF3A63B8 if to_oklch(p.animal.coat)[1] < 0.09 and not p.animal.young else colour
        pen.shape(path, colour, depth=0.03, amount=0.5)
        if "bars" in p.b.marks and i in (1, 2):
            pen.segment(
                (lerp(x0, x1, 0.45) + nx * 0.6, lerp(y0, y1, 0.45) + ny * 0.6),
                (lerp(x0, x1, 0.52) - nx * 0.3, lerp(y0, y1, 0.52) - ny * 0.3),
                alpha(p.animal.dark, 0.8),
                0.030,
            )


def _at(p: Bird, i: int, angle: float) -> tuple[float, float]:
    """A place on the near skin of section `i`: angle 0 is the back, pi the belly."""
    f, u, side, _, ru, rl = p.rows[i]
    a, b = p.rows[max(i - 1, 0)], p.rows[min(i + 1, len(p.rows) - 1)]
    df, du = b[0] - a[0], b[1] - a[1]
    m = math.hypot(df, du) or 1e-6
    k = ru * math.cos(angle)
    return p.view.at((float(f - du / m * k), float(u + df / m * k), float(side - rl * math.sin(angle))))


def _front(p: Bird, first: int, last: int, angle: float) -> Any:
    """Closed path over what lies low or in front of sections `first` to `last`, from an angle of the near side outwards."""
    angle *= 0.45 + 0.55 * min(p.view.sin * 1.6, 1.0)  # seen from the front it goes right across
    top = [_at(p, i, angle) for i in range(first, last)]
    low = []
    for i in range(first, last):
        x0, y0 = _at(p, i, 0.0)
        x1, y1 = _at(p, i, math.pi)
        low.append((x1 + (x1 - x0) * 0.8, y1 + (y1 - y0) * 0.8))
    return spline([*top, *reversed(low)], tension=0.4)


def draw_plumage(pen: Pen, p: Bird, body: Any) -> None:
    """Breast, bib, collar, flecks within the outline."""
    marks, a, n = p.b.marks, p.animal, len(p.rows)
    pattern(pen, body)
    if "breast" in marks or "tummy" in marks:
        pen.fill(
            _front(p, 1, n if "tummy" not in marks else n - 2, math.pi * (0.62 if "tummy" in marks else 0.66)),
            pen.shade(a.mark, 0.10),
        )
    if "bib" in marks:
        pen.fill(_front(p, p.trunk - 4, n, math.pi * 0.56), pen.shade(a.dark, 0.08))
    if "bib_small" in marks:
        pen.fill(_front(p, n - 3, n, math.pi * 0.55), a.dark)
    if "bib_pale" in marks:
        pen.fill(_front(p, p.trunk - 2, n, math.pi * 0.5), a.mark)
    if "hackle" in marks:
        pen.fill(_front(p, p.trunk - 1, n, 0.0), p.b.head_coat)
        for i in range(p.trunk - 1, n):
            pen.segment(_at(p, i, 0.8), _at(p, max(i - 2, 0), 1.5), alpha(pen.shade(p.b.head_coat), 0.6), 0.014)
    if ("collar" in marks or "collar_white" in marks) and not a.young:
        i = n - 2
        pen.stroke(
            [_at(p, i, -0.6), _at(p, i, 0.8), _at(p, i, 1.6), _at(p, i, 2.4), _at(p, i, 3.6)],
            WHITE if "collar_white" in marks else a.dark,
            0.035 if "collar_white" in marks else 0.11,
        )
    if "bare_neck" in marks:
        pen.fill(_front(p, p.trunk + 1, n, -0.4), p.b.head_coat)
    if "flecks" in marks:
        rng = random.Random(6)
        for i in range(1, n - 3, 2):
            for k in range(3):
                x, y = _at(p, i, math.pi * (0.70 + 0.10 * k) + rng.uniform(-0.1, 0.1))
                pen.stroke([(x - 0.022, y), (x, y + 0.02), (x + 0.022, y)], alpha(a.dark, 0.75), 0.016)
    if "neck" in marks or (p.b.head_coat and "hackle" not in marks and "bare_neck" not in marks and not a.young):
        pen.fill(_front(p, n - 3 if len(p.b.neck) < 3 else p.trunk + 4, n, -0.5), p.b.head_coat)
    pen.canvas.restore()
    if "ruff" in marks:
        for k in range(7):
            x, y = _at(p, p.trunk + 1, -0.2 + 0.5 * k)
            pen.fill(ellipse(x, y, 0.045, 0.04), 0xFFF0EAE0)


def draw_face(pen: Pen, p: Bird) -> None:
    """Head, its marks and the eyes."""
    marks, a = p.b.marks, p.animal
    coat = p.b.head_coat if p.b.head_coat and not a.young else a.coat
    r = p.radius
    _behind(pen, p, marks)
    skull = outline(p.face_view, [(0.0, 0.0, 0.0, r, r * 0.98, r * 0.94), (0.35 * r, -0.10 * r, 0.0, r * 0.74, r * 0.70, r * 0.66)])
    pen.shape(skull, coat, depth=r * 0.32, amount=0.8)
    pattern(pen, skull)
    _masks(pen, p, marks)
    pen.canvas.restore()
    for s in (1.0, -1.0):
        _eye(pen, p, s)
    if "brow" in marks:
        pen.stroke([p.face(0.05, 0.42, -0.8), p.face(0.5, 0.42, -0.78), p.face(0.86, 0.22, -0.5)], pen.shade(coat, 0.9), r * 0.13)
    _crown(pen, p, marks)


def _masks(pen: Pen, p: Bird, marks: tuple[str, ...]) -> None:
    """What a face is marked with: cap, mask, bib, cheeks, patches, discs."""
    a, yaw, r = p.animal, p.face_view.yaw, p.radius
    if "cap" in marks or "cap_red" in marks:
        tone = 0xFFCF2F2B if "cap_red" in marks else a.dark
        pen.fill(
            spline([p.face(1.2, 0.35), p.face(0.2, 0.38, -0.9), p.face(-1.2, 0.1, -0.6), p.face(-1.2, 1.3), p.face(1.0, 1.3)]), tone
        )
    if "mask" in marks:
        for s in (-1.0, 1.0):
            pen.fill(
                spline(
                    [p.face(0.9, 0.35, s * 0.2), p.face(0.62, 0.12, s * 0.66), p.face(0.70, -0.45, s * 0.5), p.face(1.1, -0.5, 0.0)]
                ),
                INK,
            )
    if "bib" in marks:
        pen.fill(
            spline(
                [p.face(0.55, 0.55, -0.6), p.face(0.1, -0.1, -1.0), p.face(-0.3, -1.2, -0.8), p.face(1.4, -1.2), p.face(1.4, 0.4)]
            ),
            pen.shade(a.dark, 0.05),
        )
    if (
        "bib_pale" in marks
        or "cheeks" in marks
        or ("breast" in marks and p.b.upright and "disc" not in marks and "face_patch" not in marks)
    ):
        for s in (-1.0, 1.0):
            pen.fill(
                spline(
                    [
                        p.face(0.9, -0.05, s * 0.3),
                        p.face(0.45, 0.28, s * 0.8),
                        p.face(-0.1, -0.1, s * 0.95),
                        p.face(0.1, -0.95, s * 0.7),
                        p.face(0.8, -0.95, s * 0.2),
                    ]
                ),
                a.mark,
            )
    if "face_patch" in marks:
        pen.fill(
            spline([p.face(0.85, 0.1, -0.35), p.face(0.45, 0.45, -0.8), p.face(0.15, 0.0, -0.95), p.face(0.5, -0.45, -0.8)]),
            0xFFF6F0E4,
        )
        pen.fill(
            spline([p.face(0.9, 0.3, 0.3), p.face(0.2, 1.2, 0.2), p.face(0.2, 1.2, -0.5), p.face(0.75, 0.55, -0.5)]),
            alpha(a.dark, 0.95),
        )
    if "disc" in marks:
        for s in (1.0, -1.0):
            x, y = p.face(0.72, 0.06, s * 0.44)
            k = max(0.35, 0.55 + 0.45 * math.cos(math.radians(yaw) - s * -0.55))
            pen.fill(ellipse(x, y, r * 0.62 * k, r * 0.66), pen.shade(a.mark, 0.1))


def _behind(pen: Pen, p: Bird, marks: tuple[str, ...]) -> None:
    if ("crest" in marks or "crown" in marks) and not p.animal.young:
        tone = p.animal.dark if "crown" in marks or to_oklch(p.animal.coat)[0] > 0.9 else p.animal.coat
        for k in range(4):
            tip = p.face(-1.05 - 0.18 * k, 1.75 - 0.34 * k)
            pen.fill(spline([p.face(0.25 - 0.2 * k, 0.8), (*tip, 1.0), p.face(-0.35 - 0.2 * k, 0.65)]), tone)
    if "plume_back" in marks:
        pen.stroke([p.face(0.0, 0.7), p.face(-1.2, 0.6), p.face(-2.2, 0.1)], p.animal.dark, p.radius * 0.3)
    if "tufts" in marks:
        for s in (1.0, -1.0):
            pen.fill(
                spline([p.face(0.3, 0.75, s * 0.2), (*p.face(0.1, 1.45, s * 0.85), 1.0), p.face(-0.1, 0.5, s * 0.9)]),
                pen.shade(p.animal.coat, 0.25),
            )


def _crown(pen: Pen, p: Bird, marks: tuple[str, ...]) -> None:
    """Comb and wattles."""
    red, r = p.animal.dark if "comb" in marks else 0xFFD0453C, p.radius
    if p.animal.young:
        return
    if "comb" in marks:
        points: list[Pt] = [p.face(0.75, 0.55)]
        for i in range(4):
            points += [p.face(0.65 - 0.42 * i, 1.55 - 0.10 * (i - 1) ** 2), p.face(0.42 - 0.42 * i, 1.05 - 0.05 * i)]
        points.append(p.face(-0.85, 0.45))
        pen.shape(spline(points, tension=0.4), red, depth=0.02)
    if "wattle" in marks:
        x, y = p.face(0.95, -0.95)
        pen.fill(ellipse(x, y, r * 0.26, r * 0.48), red)


def _eye(pen: Pen, p: Bird, side: float) -> None:
    f, u, out, size = p.b.eye
    view = p.face_view
    wide = math.atan2(f, out)
    facing = math.sin(wide) * view.cos - side * math.cos(wide) * view.sin
    if facing < 0.10:
        return
    x, y = p.face(f, u, side * out)
    r = p.radius * size * (1.15 if p.animal.young else 1.0)
    w = r * min(1.0, 0.5 + 0.6 * facing)
    lid = mix(pen.shade(p.animal.coat), INK, 0.4)
    if p.blink:
        pen.stroke([(x - w, y), (x, y + r * 0.4), (x + w, y)], lid, r * 0.4)
        return
    if "disc" in p.b.marks:
        pen.fill(ellipse(x, y, w * 1.3, r * 1.3), 0xFFF2B33D)
    elif p.b.beak[0] == "hook":
        pen.fill(ellipse(x, y, w * 1.2, r * 1.2), 0xFFF2D06A)
    elif to_oklch(p.b.head_coat or p.animal.coat)[0] < 0.42:
        pen.fill(ellipse(x, y, w * 1.25, r * 1.25), 0xFFE6E2DC)
    pen.fill(ellipse(x, y, w * 0.86, r * 0.9), INK)
    pen.fill(ellipse(x + w * 0.3, y - r * 0.34, r * 0.3, r * 0.3), WHITE)
