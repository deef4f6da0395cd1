"""What is in the air: fireflies, sparkles, a glow, smoke and dust, flames, an explosion. All of it shines or is seen through."""

from __future__ import annotations

import math
from functools import partial
from itertools import pairwise
from typing import Any

import skia

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.colour import mix
from seedream.rendering.props.spec import PropSpec, rounded

WHITE, EMBER, YELLOW, RED = 0xFFFFFFFF, 0xFFFF8A2A, 0xFFFFD65A, 0xFFE2432A


def halo(pen: Pen, at: Pt, radius: float, colour: int, strength: float = 1.0) -> None:
    """A round soft light that fades outwards."""
    stops = [alpha(colour, strength), alpha(colour, 0.45 * strength), alpha(colour, 0.0)]
    shader = skia.GradientShader.MakeRadial(skia.Point(at[0], at[1]), radius, stops, [0.0, 0.4, 1.0])
    pen.canvas.drawCircle(at[0], at[1], radius, skia.Paint(Shader=shader, AntiAlias=True))


def scattered(count: int, turn: float = 2.399963) -> list[tuple[float, float]]:
    """Places in the unit disc, evenly spread, none in its middle."""
    return [
        (math.sqrt((i + 1.6) / (count + 1.6)) * math.cos(i * turn), math.sqrt((i + 1.6) / (count + 1.6)) * math.sin(i * turn))
        for i in range(count)
    ]


def fireflies(pen: Pen, colour: int, t: float) -> None:
    """Glowing dots all around, larger and smaller, that come and go."""
    for i, (x, y) in enumerate(scattered(42)):
        drift = 0.03 * math.sin(0.9 * t + 2.1 * i)
        shine = 0.72 + 0.28 * math.sin(2.2 * t + 1.7 * i)
        size = (0.036, 0.023, 0.030, 0.018)[i % 4]
        at = (0.94 * x + drift, -0.62 + 0.55 * y + 0.6 * drift)
        halo(pen, at, size * 2.8, colour, 0.6 * shine)
        pen.fill(ellipse(*at, size * 0.62, size * 0.62), mix(colour, WHITE, 0.65 * shine))


def _twinkle(pen: Pen, at: Pt, size: float, colour: int) -> None:
    """A star with four points and a soft light round it."""
    halo(pen, at, size * 1.9, colour, 0.4)
    x, y = at[0], at[1]
    points: list[Pt] = []
    for k in range(8):
        r, a = (size if k % 2 == 0 else 0.2 * size), k * math.pi / 4
        points.append((x + r * math.sin(a), y - r * math.cos(a), 1.0))
    pen.fill(spline(points, tension=0.0), mix(colour, WHITE, 0.55))


def sparkles(pen: Pen, colour: int, t: float) -> None:
    """Stars and dots that wind upwards, as from a spell, along a faint ribbon of light."""
    for turn, width, strength in ((0.0, 0.05, 0.16), (0.0, 0.016, 0.5)):
        path: list[Pt] = []
        for i in range(40):
            way = i / 39
            wide, angle = 0.36 + 0.46 * way, 11.5 * way + turn
            path.append((wide * math.cos(angle), -0.05 - 1.12 * way + 0.07 * math.sin(angle)))
        pen.stroke(path, alpha(mix(colour, WHITE, 0.3), strength), width)
    for i in range(54):
        way = ((i / 54) + 0.05 * t) % 1.0
        angle = 11.5 * way + 0.4 * math.sin(3.0 * i)
        wide = 0.34 + 0.52 * way + 0.10 * math.sin(5.0 * i)
        at = (wide * math.cos(angle), -0.05 - 1.12 * way + 0.07 * math.sin(angle))
        tint = (colour, 0xFFFFF1B0, 0xFFBFE3FF)[i % 3]
        if i % 3 == 0:
            _twinkle(pen, at, 0.046 + 0.022 * math.sin(2.6 * t + i), tint)
        else:
            halo(pen, at, 0.045, tint, 0.5)
            pen.fill(ellipse(*at, 0.013, 0.013), mix(tint, WHITE, 0.6))


def glow(pen: Pen, colour: int, t: float) -> None:
    """A warm light round somebody, brighter about the head."""
    breath = 1.0 + 0.02 * math.sin(1.6 * t)
    halo(pen, (0.0, -0.62), 0.66 * breath, colour, 0.9)
    halo(pen, (0.0, -0.86), 0.34 * breath, mix(colour, WHITE, 0.5), 0.6)


def _soft(colour: int, blur: float) -> Any:
    return skia.Paint(Color=colour, AntiAlias=True, MaskFilter=skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))


def smoke(pen: Pen, colour: int, t: float) -> None:
    """A cloud that swells upwards, lit from above, its edges soft."""
    colour = mix(colour, WHITE, 0.22)
    dark = pen.shade(mix(colour, 0xFF3A3448, 0.3))
    puffs = []
    for i in range(30):
        way = i / 29
        wide = 0.42 * math.sin(0.5 + 2.3 * way)
        x = wide * math.sin(2.4 * i) + 0.02 * math.sin(t + i)
        puffs.append((x, -0.13 - 0.78 * way, 0.105 + 0.05 * math.sin(1.9 * i) + 0.05 * (1 - way)))
    for dx, dy, size, part in ((0.0, 0.0, 1.0, 0.2), (-0.10, -0.16, 0.82, 0.6), (-0.18, -0.34, 0.56, 0.9)):
        for x, y, r in puffs:
            at, far = (x + dx * r, y + dy * r), size * r
            pen.canvas.drawOval(
                skia.Rect.MakeLTRB(at[0] - far, at[1] - far, at[0] + far, at[1] + far),
                _soft(mix(dark, colour, part), 0.022 + 0.012 * part),
            )


def chimney_smoke(pen: Pen, colour: int, t: float) -> None:
    """Smoke that curls up from a chimney at the anchor, wider and thinner as it rises and drifts aside."""
    for k in range(9):
        way = ((k / 9) + 0.06 * t) % 1.0
        x, y = 0.30 * way**1.4 + 0.05 * math.sin(6.0 * way + 0.8 * t), -0.95 * way
        radius = 0.045 + 0.15 * way
        pen.canvas.drawCircle(x, y, radius, _soft(alpha(colour, 0.75 * (1.0 - way) ** 0.7), 0.25 * radius))


def draped_blanket(pen: Pen, colour: int, t: float) -> None:
    """A blanket over somebody's legs and lap, with a turned edge above, folds, and fringes on the ground."""
    breath = 0.008 * math.sin(1.5 * t)
    cover: list[Pt] = [
        (-0.60, 0.02, 1.0), (-0.52, -0.22), (-0.36, -0.44 - breath), (-0.12, -0.52 - breath), (0.14, -0.50 - breath),
        (0.38, -0.42 - breath), (0.54, -0.20), (0.62, 0.02, 1.0),
    ]  # fmt: skip
    pen.shape(spline(cover, tension=0.45), colour, depth=0.06)
    edge: list[Pt] = [(-0.42, -0.38 - breath), (-0.13, -0.465 - breath), (0.15, -0.445 - breath), (0.43, -0.36 - breath)]
    pen.stroke(edge, pen.lit(colour, 0.45), 0.07)
    for points in ([(-0.30, -0.34), (-0.34, -0.16), (-0.42, -0.01)], [(-0.05, -0.38), (-0.03, -0.18), (-0.10, -0.01)],
                   [(0.22, -0.35), (0.28, -0.16), (0.26, -0.01)]):  # fmt: skip
        pen.stroke(points, pen.shade(colour, 0.55), 0.018)
    for k in range(16):
        x = -0.58 + 0.078 * k
        pen.segment((x, 0.0), (x - 0.006, 0.05), pen.lit(colour, 0.3), 0.02)


def water_splash(pen: Pen, colour: int, t: float) -> None:
    """Drops that fly up on both sides from the ground, and rings where they came from."""
    pen.fill(ellipse(0.0, 0.0, 0.5, 0.085), alpha(colour, 0.7))
    for k in range(3):
        half = 0.26 + 0.14 * k
        pen.canvas.drawPath(ellipse(0.0, 0.0, half, 0.17 * half), line_paint(alpha(mix(colour, WHITE, 0.4), 0.8 - 0.2 * k), 0.018))
    for k in range(34):
        way = ((k * 0.618) + 0.25 * t) % 1.0
        side, out = (1 if k % 2 else -1), 0.22 + 0.5 * ((k * 0.37) % 1.0)
        x = side * (0.08 + out * way)
        y = -(1.9 - 1.2 * out) * way * (1.15 - way) * (0.7 + 0.5 * ((k * 0.73) % 1.0))
        size = 0.012 + 0.018 * ((k * 0.29) % 1.0)
        pen.fill(ellipse(x, y, size, 1.3 * size), mix(colour, WHITE, 0.35 + 0.5 * ((k * 0.51) % 1.0)))


def falling(pen: Pen, colour: int, t: float, *, kind: str) -> None:
    """What falls all over the picture: petals, leaves, feathers or confetti, each turning on its way down."""
    for k in range(70):
        way = ((k * 0.618034) + 0.05 * t * (0.7 + 0.6 * ((k * 0.37) % 1.0))) % 1.0
        x = -0.98 + 1.96 * ((k * 0.7548777) % 1.0) + 0.04 * math.sin(1.2 * t + 2.3 * k)
        y, turn, size = -1.1 + 1.1 * way, 57.0 * k + 40.0 * t, 0.020 + 0.012 * ((k * 0.29) % 1.0)
        tint = mix(colour, WHITE, 0.35 * ((k * 0.43) % 1.0)) if kind != "confetti" or k % 5 == 0 else _CONFETTI[k % 4]
        pen.canvas.save()
        pen.canvas.translate(x, y)
        pen.canvas.rotate(turn)
        if kind == "confetti":
            pen.fill(rounded(-size, -0.4 * size, size, 0.4 * size, 0.0), tint)
        else:
            slim = 0.62 if kind == "petals" else 0.42
            pen.fill(ellipse(0.0, 0.0, 1.25 * size, slim * size), tint)
            pen.fill(ellipse(-0.4 * size, 0.0, 0.5 * size, 0.5 * slim * size), mix(tint, WHITE, 0.3))
        pen.canvas.restore()


_CONFETTI = (0xFFF2C14E, 0xFF4FB3BF, 0xFF7A6AD8, 0xFF7CC46A)


def explosion(pen: Pen, colour: int, t: float) -> None:
    """A burst of fire with jagged tongues, smoke behind it and pieces that fly off."""
    for x, y, r in ((-0.55, -0.45, 0.2), (0.55, -0.5, 0.19), (-0.36, -0.84, 0.2), (0.38, -0.86, 0.2), (0.0, -1.0, 0.2)):
        pen.fill(ellipse(x, y, r, r), 0xFF575162)
        pen.fill(ellipse(x - 0.03, y - 0.04, r * 0.8, r * 0.76), 0xFF6E6879)
    halo(pen, (0.0, -0.56), 0.8, YELLOW, 0.55)
    for size, tint in ((0.60, RED), (0.50, colour), (0.38, YELLOW), (0.22, 0xFFFFF6D0)):
        points: list[Pt] = []
        for k in range(22):
            r = size * ((1.0 + 0.10 * math.sin(2.4 * k + t)) if k % 2 == 0 else 0.68)
            a = k * math.tau / 22 + 0.1
            points.append((r * math.cos(a), -0.56 + 0.92 * r * math.sin(a), 1.0))
        pen.fill(spline(points, tension=0.0), tint)
    for k in range(13):
        a, far = k * math.tau / 13 + 0.2, 0.70 + 0.14 * math.sin(3.1 * k)
        at = (far * math.cos(a), -0.56 + 0.86 * far * math.sin(a))
        pen.segment((at[0] * 0.93, -0.56 + 0.93 * (at[1] + 0.56)), at, 0xFF3A3442 if k % 2 else EMBER, 0.028)


def flames(pen: Pen, colour: int, t: float) -> None:
    """A bed of flames, the tallest in the middle."""
    halo(pen, (0.0, -0.3), 0.75, colour, 0.42)
    for size, tint in ((1.0, RED), (0.74, colour), (0.48, YELLOW), (0.26, 0xFFFFF3C4)):
        for k, (x, high) in enumerate(((-0.44, 0.42), (0.45, 0.46), (-0.24, 0.66), (0.25, 0.7), (0.0, 0.92))):
            lean, h, w = 0.04 * math.sin(5 * t + 2 * k), high * size, 0.17 * (0.55 + 0.45 * size)
            tongue: list[Pt] = [
                (x - w, -0.03),
                (x - 0.86 * w, -0.32 * h),
                (x - 0.25 * w + lean, -0.62 * h),
                (x + 0.1 * w + 2 * lean, -h, 1.0),
                (x + 0.62 * w + lean, -0.55 * h),
                (x + w, -0.24 * h),
                (x + 0.9 * w, -0.02),
            ]
            pen.fill(spline(tongue, tension=0.45), tint)


def lightning_strike(pen: Pen, colour: int, t: float) -> None:
    """A forked flash from the clouds, its light round it."""
    forks = (
        ((0.05, -1.0), (-0.04, -0.82), (0.06, -0.74), (-0.07, -0.52), (0.04, -0.44), (-0.10, -0.2), (-0.02, -0.14), (-0.08, 0.0)),
        ((0.06, -0.74), (0.18, -0.62), (0.16, -0.52), (0.27, -0.36)),
        ((-0.07, -0.52), (-0.2, -0.40), (-0.19, -0.3), (-0.28, -0.16)),
    )
    halo(pen, (0.03, -0.9), 0.42, colour, 0.55)
    for width, tint in ((0.085, alpha(colour, 0.22)), (0.045, alpha(colour, 0.5)), (0.018, 0xFFFFFFFF)):
        for k, fork in enumerate(forks):
            for a, b in pairwise(fork):
                pen.segment(a, b, tint, width * (1.0 if k == 0 else 0.6))


def big_wave(pen: Pen, colour: int, t: float) -> None:
    """A breaking wave that curls over, foam along its lip and foot."""
    swell: list[Pt] = [
        (-1.2, 0.0, 1.0),
        (-1.0, -0.22),
        (-0.6, -0.55),
        (-0.15, -0.88),
        (0.25, -1.0),
        (0.62, -0.92),
        (0.82, -0.70),
        (0.78, -0.52, 1.0),
        (0.62, -0.66),
        (0.40, -0.64),
        (0.30, -0.42),
        (0.42, -0.18),
        (0.8, -0.06),
        (1.2, 0.0, 1.0),
    ]
    body = spline(swell, tension=0.45)
    pen.shape(body, colour, depth=0.08)
    pen.canvas.save()
    pen.canvas.clipPath(body, doAntiAlias=True)
    for k in range(7):
        x = -0.85 + 0.2 * k
        pen.stroke([(x, 0.0), (x + 0.16, -0.34), (x + 0.46, -0.72), (x + 0.8, -0.98)], alpha(mix(colour, WHITE, 0.45), 0.5), 0.022)
    pen.canvas.restore()
    lip = [(-0.15, -0.90), (0.25, -1.02), (0.62, -0.94), (0.83, -0.72), (0.79, -0.52)]
    for i in range(34):
        way = i / 33 * (len(lip) - 1)
        a, b = lip[int(way)], lip[min(int(way) + 1, len(lip) - 1)]
        x, y = a[0] + (b[0] - a[0]) * (way % 1), a[1] + (b[1] - a[1]) * (way % 1)
        pen.fill(ellipse(x + 0.02 * math.sin(5 * i + t), y, 0.045 + 0.015 * math.sin(3 * i), 0.038), WHITE)
    for i in range(40):
        x = -1.15 + 2.3 * i / 39
        pen.fill(ellipse(x, -0.01 + 0.014 * math.sin(2.3 * i + t), 0.05, 0.03), alpha(WHITE, 0.9))


AIRS: dict[str, PropSpec] = {
    "big_wave": PropSpec(big_wave, 1.9, "ground", 0xFF3E86B4, (-1.24, -1.08, 1.24, 0.06)),
    "lightning_strike": PropSpec(lightning_strike, 1.4, "ground", 0xFFCFE0FF, (-0.42, -1.3, 0.46, 0.02)),
    "firefly_swarm": PropSpec(fireflies, 1.0, "ground", 0xFFFFE873, (-1.05, -1.25, 1.05, 0.0)),
    "magic_sparkles": PropSpec(sparkles, 1.0, "ground", 0xFFD9B8FF, (-1.02, -1.30, 1.02, 0.08)),
    "halo_of_light": PropSpec(glow, 1.3, "ground", 0xFFFFE9A8, (-0.68, -1.30, 0.68, 0.06)),
    "chimney_smoke": PropSpec(chimney_smoke, 1.0, "ground", 0xFFE4E2E8, (-0.16, -1.1, 0.52, 0.03)),
    "draped_blanket": PropSpec(draped_blanket, 1.2, "ground", 0xFFC9705A, (-0.64, -0.54, 0.66, 0.06)),
    "water_splash": PropSpec(water_splash, 1.0, "ground", 0xFF7CC0DC, (-0.78, -0.82, 0.78, 0.1)),
    "falling_petals": PropSpec(partial(falling, kind="petals"), 1.0, "ground", 0xFFE8829C, (-1.0, -1.12, 1.0, 0.01)),
    "falling_leaves": PropSpec(partial(falling, kind="leaves"), 1.0, "ground", 0xFFD9822B, (-1.0, -1.12, 1.0, 0.01)),
    "falling_feathers": PropSpec(partial(falling, kind="feathers"), 1.0, "ground", 0xFFF4F1EC, (-1.0, -1.12, 1.0, 0.01)),
    "falling_confetti": PropSpec(partial(falling, kind="confetti"), 1.0, "ground", 0xFFE5527A, (-1.0, -1.12, 1.0, 0.01)),
    "smoke_cloud": PropSpec(smoke, 1.1, "ground", 0xFFD6D4DC, (-0.58, -1.02, 0.58, 0.04)),
    "dust_cloud": PropSpec(smoke, 0.7, "ground", 0xFFD8BF96, (-0.58, -1.02, 0.58, 0.04)),
    "explosion": PropSpec(explosion, 1.4, "ground", EMBER, (-0.92, -1.36, 0.92, 0.24)),
    "flames": PropSpec(flames, 0.8, "ground", EMBER, (-0.76, -1.06, 0.76, 0.46)),
}
"""Drawings by name."""
