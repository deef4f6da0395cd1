"""What studios of sound and television keep: foam on the wall, a desk of faders, microphones on arms, cameras, a lit backdrop."""

from __future__ import annotations

import math
from collections.abc import Callable

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.fonts import draw_text
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.surface import fill, linear_gradient, radial_gradient, stroke

Draw = Callable[[Brush, Spot, Thing], None]


def foam(b: Brush, s: Spot, thing: Thing) -> None:
    """Panels of wedged foam in a chequer of two shades, `n` across."""
    colour, other, n = b.tone(thing.colour, "#4A4458"), b.tone(thing.second, "#5A5470"), max(thing.n, 3)
    size = s.w / n
    rows = max(1, round(s.h / size))
    b.shadow(s.left, s.top + 6, s.right + 8, s.foot + 8, 0.30, 8)
    for row in range(rows):
        for i in range(n):
            x, y = s.left + i * size, s.top + row * s.h / rows
            tint, upright = (colour, True) if (row + i) % 2 else (other, False)
            b.rect(x + 2, y + 2, x + size - 2, y + s.h / rows - 2, tint, 3)
            for k in range(5):
                at = (k + 0.5) / 5
                box = (x + size * at - size * 0.05, y + 4, x + size * at + size * 0.05, y + s.h / rows - 4)
                if not upright:
                    box = (x + 4, y + s.h / rows * at - size * 0.05, x + size - 4, y + s.h / rows * at + size * 0.05)
                b.rect(*box, with_alpha(darker(tint, 0.7), 0.45))
                b.rect(
                    box[0],
                    box[1],
                    box[2] - (size * 0.06 if upright else 0),
                    box[3] - (0 if upright else size * 0.06),
                    with_alpha(lighter(tint, 0.25), 0.5),
                )


def mixing_desk(b: Brush, s: Spot, thing: Thing) -> None:
    """A broad desk with a slanted field of faders, knobs and lights, two small speakers and a screen on it."""
    wood, dark, n = b.tone(thing.colour, "#7A5A42"), b.tone(thing.second, "#2A2C36"), max(thing.n, 14)
    b.contact(s.x, s.foot, s.w * 1.02, 24, 0.5)
    for x in (s.left + s.w * 0.08, s.right - s.w * 0.08):
        b.slab(x - 22, s.top + s.h * 0.5, x + 22, s.foot, darker(wood, 0.2), 3)
    field = [
        (s.left + s.w * 0.05, s.top + s.h * 0.22),
        (s.right - s.w * 0.05, s.top + s.h * 0.22),
        (s.right, s.top + s.h * 0.56),
        (s.left, s.top + s.h * 0.56),
    ]
    b.shape(field, b.down(s.top, s.foot, lighter(dark, 0.16), dark))
    for i in range(n):
        q = (i + 0.5) / n
        x0, x1 = s.left + s.w * (0.06 + 0.88 * q), s.left + s.w * (0.01 + 0.98 * q)
        for k in range(3):
            share = 0.08 + 0.11 * k
            b.disc(
                x0 + (x1 - x0) * share, s.top + s.h * (0.22 + 0.34 * share), 5.0, (0xFFD9705A, 0xFF5FB8C0, 0xFFE0C04A)[(i + k) % 3]
            )
        y0, y1 = s.top + s.h * 0.37, s.top + s.h * 0.53
        xa, xb = x0 + (x1 - x0) * 0.45, x0 + (x1 - x0) * 0.90
        b.line(xa, y0, xb, y1, 0xFF0E0E14, 3)
        slide = 0.2 + 0.6 * ((i * 0.37) % 1.0)
        px, py = xa + (xb - xa) * slide, y0 + (y1 - y0) * slide
        b.rect(px - 7, py - 5, px + 7, py + 5, 0xFFE6E6EA, 2)
    b.slab(s.left - 10, s.top + s.h * 0.56, s.right + 10, s.top + s.h * 0.66, wood, 5)
    for side in (-1, 1):
        x = s.x + side * s.w * 0.36
        b.slab(x - 38, s.top - s.h * 0.10, x + 38, s.top + s.h * 0.24, 0xFF2E2C34, 6)
        b.disc(x, s.top + s.h * 0.14, 25, 0xFF4A4854)
        b.disc(x, s.top + s.h * 0.14, 14, 0xFF1E1C24)
        b.disc(x, s.top - s.h * 0.03, 11, 0xFF4A4854)
    left, right, top, low = s.x - s.w * 0.20, s.x + s.w * 0.20, s.top - s.h * 0.24, s.top + s.h * 0.18
    b.slab(left, top, right, low, 0xFF22222A, 5)
    b.rect(left + 8, top + 8, right - 8, low - 10, 0xFF1A2A3A, 2)
    for row in range(3):
        y = top + (low - top) * (0.25 + 0.25 * row)
        for k in range(40):
            x = left + 16 + (right - left - 32) * k / 39
            tall = (low - top) * 0.10 * abs(math.sin(k * 0.7 + row * 1.9)) * (0.4 + 0.6 * abs(math.sin(k * 0.21 + row)))
            b.line(x, y - tall, x, y + tall, (0xFF5FD0C0, 0xFFE0A35A, 0xFF8FA8F0)[row], 3)


def boom(b: Brush, s: Spot, thing: Thing) -> None:
    """A studio microphone on a jointed arm from the table, or ("stand") on a tall stand with a round screen before it."""
    dark = b.tone(thing.colour, "#2A2A32")
    if thing.kind == "stand":
        b.contact(s.x, s.foot, s.w * 0.9, 16, 0.45)
        b.line(s.x - s.w * 0.3, s.foot, s.x, s.foot - s.h * 0.10, dark, 6)
        b.line(s.x + s.w * 0.3, s.foot, s.x, s.foot - s.h * 0.10, dark, 6)
        b.line(s.x, s.foot - 4, s.x, s.top + s.h * 0.16, dark, 6)
        x, y = s.x, s.top + s.h * 0.10
    else:
        b.line(s.left, s.foot, s.left + s.w * 0.20, s.top + s.h * 0.10, dark, 8)
        b.line(s.left + s.w * 0.20, s.top + s.h * 0.10, s.right - s.w * 0.10, s.top + s.h * 0.24, dark, 8)
        b.disc(s.left + s.w * 0.20, s.top + s.h * 0.10, 9, lighter(dark, 0.2))
        x, y = s.right - s.w * 0.08, s.top + s.h * 0.34
    tall = 0.25 * s.m
    b.slab(x - tall * 0.26, y - tall * 0.2, x + tall * 0.26, y + tall * 0.8, 0xFF3A3A44, 14)
    b.rect(x - tall * 0.24, y - tall * 0.16, x + tall * 0.24, y + tall * 0.34, 0xFF9AA0AA, 12)
    for k in range(4):
        b.line(
            x - tall * 0.22, y - tall * 0.06 + k * tall * 0.11, x + tall * 0.22, y - tall * 0.06 + k * tall * 0.11, 0xFF5A606A, 2
        )


def booth(b: Brush, s: Spot, thing: Thing) -> None:
    """A wide pane into the room where the musicians play: curtains, a microphone and a lamp, dim behind double glass."""
    frame = b.tone(thing.colour, "#8A5F42")
    b.slab(s.left - 20, s.top - 20, s.right + 20, s.foot + 20, frame, 4)
    b.rect(s.left, s.top, s.right, s.foot, b.down(s.top, s.foot, 0xFF4A3A4E, 0xFF2A2434))
    folds = max(8, round(s.w / 46))
    for i in range(folds):
        x = s.left + s.w * i / folds
        b.rect(x, s.top, x + s.w / folds * 0.5, s.foot, 0x28F0C8A0)
    for share in (0.16, 0.84):
        x = s.left + s.w * share
        b.disc(
            x,
            s.top + s.h * 0.28,
            s.h * 0.62,
            radial_gradient((x, s.top + s.h * 0.28), s.h * 0.62, [0x90FFC880, 0x20FFC880, 0x00FFC880], [0, 0.5, 1]),
        )
        b.disc(x, s.top + s.h * 0.28, 13, 0xFFFFE2B0)
    x = s.left + s.w * 0.30
    b.line(x, s.foot, x, s.top + s.h * 0.52, 0xFF1A1820, 6)
    b.rect(x - 17, s.top + s.h * 0.26, x + 17, s.top + s.h * 0.56, 0xFF8A8F9A, 14)
    b.slab(s.left + s.w * 0.58, s.foot - s.h * 0.44, s.left + s.w * 0.86, s.foot, 0xFF22202C, 6)
    for k in range(14):
        x = s.left + s.w * (0.595 + 0.0195 * k)
        b.rect(x, s.foot - s.h * 0.32, x + s.w * 0.015, s.foot - s.h * 0.22, 0xFFF0EADC, 1)
    b.shape(
        [(s.left + s.w * 0.10, s.foot), (s.left + s.w * 0.30, s.top), (s.left + s.w * 0.36, s.top), (s.left + s.w * 0.16, s.foot)],
        0x1CFFFFFF,
    )


def on_air(b: Brush, s: Spot, thing: Thing) -> None:
    """A lit sign with the words in `kind`."""
    tint = b.tone(thing.colour, "#E0453A")
    b.canvas.drawRoundRect(
        skia.Rect.MakeLTRB(s.left - 20, s.top - 16, s.right + 20, s.foot + 16), 24, 24, fill(with_alpha(tint, 0.30), blur=22)
    )
    b.rect(s.left - 6, s.top - 6, s.right + 6, s.foot + 6, 0xFF24202A, 10)
    b.rect(s.left, s.top, s.right, s.foot, b.down(s.top, s.foot, lighter(tint, 0.18), tint), 7)
    draw_text(b.canvas, thing.kind, s.x, s.foot - s.h * 0.28, s.h * 0.60, 700, 0xFFFFF6EA, "centre", "inter", 0.06)


def tv_camera(b: Brush, s: Spot, thing: Thing) -> None:
    """A studio camera on its pedestal, looking to the right (`flip`: to the left)."""
    dark, way = b.tone(thing.colour, "#34343E"), (-1 if thing.flip else 1)
    b.contact(s.x, s.foot, s.w, 22, 0.5)
    b.shape(
        [
            (s.x - s.w * 0.34, s.foot),
            (s.x + s.w * 0.34, s.foot),
            (s.x + s.w * 0.12, s.foot - s.h * 0.20),
            (s.x - s.w * 0.12, s.foot - s.h * 0.20),
        ],
        b.across(dark, s.left, s.right),
    )
    b.rect(s.x - 16, s.top + s.h * 0.34, s.x + 16, s.foot - s.h * 0.16, b.across(lighter(dark, 0.3), s.x - 16, s.x + 16, 1.8))
    top, low = s.top, s.top + s.h * 0.32
    b.slab(s.x - s.w * 0.34, top, s.x + s.w * 0.26, low, lighter(dark, 0.06), 8)
    lens = s.x + way * s.w * 0.44
    b.slab(
        min(s.x + way * s.w * 0.22, lens),
        top + s.h * 0.05,
        max(s.x + way * s.w * 0.22, lens),
        low - s.h * 0.06,
        darker(dark, 0.2),
        5,
    )
    b.rect(lens - 6, top + s.h * 0.03, lens + 6, low - s.h * 0.04, 0xFF18181E, 4)
    b.disc(s.x - way * s.w * 0.10, top + 16, 7, 0xFFE0453A)
    b.slab(s.x - way * s.w * 0.34 - 34, top - s.h * 0.09, s.x - way * s.w * 0.34 + 34, top + s.h * 0.06, dark, 5)
    b.line(s.x - way * s.w * 0.30, low, s.x - way * s.w * 0.62, low + s.h * 0.16, dark, 8)


def backdrop(b: Brush, s: Spot, thing: Thing) -> None:
    """A wide lit screen of a television studio: a skyline of bars, rings and a world in bands of light."""
    deep, light = b.tone(thing.colour, "#123A6A"), b.tone(thing.second, "#4FB8E0")
    b.rect(s.left - 14, s.top - 14, s.right + 14, s.foot + 14, 0xFF2A2E3A, 8)
    b.rect(
        s.left,
        s.top,
        s.right,
        s.foot,
        linear_gradient((s.left, s.top), (s.right, s.foot), [darker(deep, 0.3), deep, lighter(deep, 0.14), darker(deep, 0.2)]),
        3,
    )
    b.canvas.save()
    b.canvas.clipRect(skia.Rect.MakeLTRB(s.left, s.top, s.right, s.foot))
    for i in range(34):
        x, tall = s.left + s.w * i / 34, s.h * (0.14 + 0.34 * abs(math.sin(i * 2.3)) * (0.5 + 0.5 * abs(math.sin(i * 0.4))))
        b.rect(x, s.foot - tall, x + s.w / 34 - 5, s.foot, with_alpha(light, 0.16 + 0.10 * (i % 3)))
    x, y, r = s.x + s.w * 0.26, s.top + s.h * 0.45, s.h * 0.36
    for k, alpha in ((1.25, 0.10), (1.0, 0.30)):
        b.disc(x, y, r * k, with_alpha(light, alpha))
    for share in (1.0, 0.62, 0.2):
        thin = stroke(with_alpha(0xFFE8F6FF, 0.40), 3)
        b.canvas.drawOval(skia.Rect.MakeLTRB(x - r * share, y - r, x + r * share, y + r), thin)
    for share in (-0.5, 0.0, 0.5):
        half = r * math.sqrt(1 - share * share)
        b.line(x - half, y + r * share, x + half, y + r * share, with_alpha(0xFFE8F6FF, 0.40), 3)
    for k in range(3):
        top = s.top + s.h * (0.18 + 0.20 * k)
        b.shape(
            [
                (s.left, top),
                (s.left + s.w * (0.34 - 0.06 * k), top),
                (s.left + s.w * (0.30 - 0.06 * k), top + s.h * 0.07),
                (s.left, top + s.h * 0.07),
            ],
            with_alpha(light, 0.55 - 0.12 * k),
        )
    b.canvas.restore()


def news_desk(b: Brush, s: Spot, thing: Thing) -> None:
    """A curved presenter's desk with a bright top and a strip of light."""
    body, light = b.tone(thing.colour, "#E6EAF0"), b.tone(thing.second, "#4FB8E0")
    b.contact(s.x, s.foot, s.w * 0.92, 26, 0.5)
    front = [
        (s.left + s.w * 0.07, s.foot),
        (s.left, s.top + s.h * 0.16),
        (s.right, s.top + s.h * 0.16),
        (s.right - s.w * 0.07, s.foot),
    ]
    b.shape(front, b.across(body, s.left, s.right, 1.5))
    for share, high in ((0.42, 0.05), (0.80, 0.03)):
        inset = s.w * 0.07 * share
        b.rect(s.left + inset, s.top + s.h * share, s.right - inset, s.top + s.h * (share + high), light)
    b.rect(s.left + s.w * 0.30, s.top + s.h * 0.52, s.right - s.w * 0.30, s.top + s.h * 0.76, darker(body, 0.30), 6)
    b.disc(s.x, s.top + s.h * 0.64, s.h * 0.09, light)
    b.slab(s.left - 16, s.top, s.right + 16, s.top + s.h * 0.17, lighter(body, 0.3), 12)
    b.rect(s.left + s.w * 0.20, s.top - 6, s.left + s.w * 0.34, s.top + 3, 0xFFF8F8F4)
    b.slab(s.right - s.w * 0.26, s.top - 30, s.right - s.w * 0.26 + 24, s.top + 4, 0xFF2F5F7A, 5)


AIRTIME: dict[str, Draw] = {
    "foam": foam, "mixing_desk": mixing_desk, "boom": boom, "booth": booth, "on_air": on_air, "tv_camera": tv_camera,
    "backdrop": backdrop, "news_desk": news_desk,
}  # fmt: skip
