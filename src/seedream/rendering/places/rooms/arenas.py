"""Pieces of halls for play and for duty: bowling lanes, an ice rink, an underground platform, a fire station, a mosque's carpet."""

from __future__ import annotations

from collections.abc import Callable

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import HORIZON, Thing, foot_y

Draw = Callable[[Brush, Spot, Thing], None]

NEAR_Y = foot_y(-0.75)
"""Where pieces that lie on the floor end, before the frame's lower edge."""
WALL_Y, BOARDS_Y, TRACK_Y = foot_y(1.0), foot_y(0.88), foot_y(0.97)
"""Where they begin: at the wall, at the boards of a rink, at the edge of a platform."""


def _strip(b: Brush, middle: float, far: float, near: float, left: float, right: float, paint: object) -> None:
    """A strip of the floor that runs to the vanishing point below `middle`: edges in room units at the line `far`."""
    grow = (near - HORIZON) / (far - HORIZON)
    b.shape(
        [
            (middle + left, far), (middle + right, far),
            (middle + right * grow, near), (middle + left * grow, near),
        ],
        paint,
    )  # fmt: skip


def lanes(b: Brush, s: Spot, thing: Thing) -> None:
    """`n` bowling lanes of polished wood that run to the viewer, with gutters between, dots and arrows on them."""
    wood, gutter = b.tone(thing.colour, "#D9A45E"), b.tone(thing.second, "#3A3444")
    n = max(thing.n, 3)
    wide = s.w / n
    for i in range(n):
        left = -s.w / 2 + i * wide
        _strip(b, s.x, WALL_Y, NEAR_Y, left, left + wide, gutter)
        shine = b.down(WALL_Y, NEAR_Y, lighter(wood, 0.28), darker(wood, 0.08))
        _strip(b, s.x, WALL_Y, NEAR_Y, left + wide * 0.14, left + wide * 0.86, shine)
        for k in range(1, 6):
            q = left + wide * (0.14 + 0.12 * k)
            _strip(b, s.x, WALL_Y, NEAR_Y, q - 0.6, q + 0.6, with_alpha(darker(wood, 0.5), 0.4))
        middle, aim = left + wide / 2, foot_y(0.55)
        grow = (aim - HORIZON) / (WALL_Y - HORIZON)
        for k in range(-2, 3):
            x, y = s.x + (middle + k * wide * 0.13) * grow, aim + abs(k) * 6
            b.shape([(x - 5, y + 8), (x, y - 6), (x + 5, y + 8)], darker(wood, 0.6))


def pin_deck(b: Brush, s: Spot, thing: Thing) -> None:
    """The dark openings at the end of `n` lanes, ten pins in each, a painted board above."""
    n = max(thing.n, 3)
    wide, board = s.w / n, b.tone(thing.colour, "#3F5FB0")
    b.slab(s.left, s.top, s.right, s.foot, board, 6)
    for i in range(n):
        left = s.left + i * wide
        for k in range(3):  # rays of colour over each lane
            x = left + wide * (0.2 + 0.3 * k)
            tint = b.tone(thing.second, "#E8506A")
            b.shape([(left + wide / 2, s.top + s.h * 0.5), (x - wide * 0.05, s.top + 6), (x + wide * 0.09, s.top + 6)], tint)
        b.rect(left + wide * 0.08, s.top + s.h * 0.5, left + wide * 0.92, s.foot, 0xFF1A1624, 4)
        for row in range(4):
            for k in range(4 - row):
                x = left + wide * (0.5 + 0.15 * (k - (3 - row) / 2))
                y = s.foot - s.h * 0.05 - (3 - row) * s.h * 0.02
                h = s.h * 0.30
                b.disc(x, y - h * 0.32, h * 0.13, 0xFFF6F2E8, h * 0.30)
                b.disc(x, y - h * 0.78, h * 0.075, 0xFFF6F2E8, h * 0.13)
                b.rect(x - h * 0.07, y - h * 0.66, x + h * 0.07, y - h * 0.61, 0xFFD8403E)


def ice(b: Brush, s: Spot, thing: Thing) -> None:
    """Ice over the whole floor with a blue and a red line and half of a circle, scratched by skates."""
    width = s.w
    b.rect(s.x - width / 2, BOARDS_Y, s.x + width / 2, NEAR_Y + 260, b.down(BOARDS_Y, NEAR_Y, 0xFFDDEBF4, 0xFFF6FBFE))
    for x, tint, wide in ((-0.16, "#3F6FC0", 26.0), (0.16, "#D0433E", 22.0)):
        _strip(b, s.x, BOARDS_Y, NEAR_Y + 200, x * width, x * width + wide, with_alpha(b.tone(tint), 0.6))
    for _ in range(90):
        x, y = s.x + b.rng.uniform(-0.5, 0.5) * width, BOARDS_Y + (NEAR_Y - BOARDS_Y) * b.rng.random() ** 0.8
        far = (y - BOARDS_Y) / (NEAR_Y - BOARDS_Y)
        b.curve(
            [(x, y), (x + 40 + 60 * far, y + b.rng.uniform(-8, 8)), (x + 90 + 130 * far, y + b.rng.uniform(-16, 16))],
            with_alpha(0xFFB4CCDE, 0.55), 1.2 + far,
        )  # fmt: skip


def rink_boards(b: Brush, s: Spot, thing: Thing) -> None:
    """The boards round a rink: white with a yellow kick strip and a coloured rail, glass above in posts."""
    rail, base = b.tone(thing.colour, "#2F6FC0"), s.foot - s.h * 0.46
    b.rect(s.left, s.top, s.right, base, with_alpha(0xFFD6ECF4, 0.30))
    step = s.m * 2.2
    x = s.left
    while x <= s.right:
        b.rect(x - 3, s.top, x + 3, base, 0xFFB4BCC8)
        b.shape([(x + step * 0.2, s.top + 8), (x + step * 0.4, s.top + 8), (x + step * 0.2, base), (x + 8, base)], 0x26FFFFFF)
        x += step
    b.slab(s.left, base, s.right, s.foot, 0xFFF4F6F8, 0)
    b.rect(s.left, base - 5, s.right, base + 9, rail)
    b.rect(s.left, s.foot - s.h * 0.08, s.right, s.foot, 0xFFF2C53A)
    panels = max(2, int(s.w / (s.m * 3.0)))
    for i in range(panels):
        left = s.left + (i + 0.14) * s.w / panels
        tint = ("#D8503E", "#3F9F8A", "#F0A63A", "#5A6FC0")[i % 4]
        b.rect(left, base + s.h * 0.11, left + s.w / panels * 0.7, s.foot - s.h * 0.13, b.tone(tint), 5)
        b.disc(left + s.h * 0.16, (base + s.foot) / 2, s.h * 0.07, 0xE0FFFFFF)
        b.rect(left + s.h * 0.3, (base + s.foot) / 2 - 5, left + s.w / panels * 0.58, (base + s.foot) / 2 + 5, 0xC0FFFFFF, 3)


def platform_edge(b: Brush, s: Spot, thing: Thing) -> None:
    """The edge of a platform: a strip with studs and a white line, and the dark of the track behind it."""
    high = foot_y(0.87) - TRACK_Y
    b.rect(s.left, TRACK_Y - 14, s.right, TRACK_Y, 0xFF14121C)
    b.rect(s.left, TRACK_Y, s.right, TRACK_Y + high, b.tone(thing.colour, "#F0C23A"))
    x = s.left
    while x < s.right:
        b.disc(x, TRACK_Y + high * 0.35, 4.4, 0xFFD9A824, 2.6)
        b.disc(x + 9, TRACK_Y + high * 0.72, 4.8, 0xFFD9A824, 2.8)
        x += 18
    b.rect(s.left, TRACK_Y + high, s.right, TRACK_Y + high + 5, 0xFFF6F4EE)


def metro(b: Brush, s: Spot, thing: Thing) -> None:
    """The side of an underground train that stands at the platform: windows in warm light, doors, a coloured band."""
    body, band = b.tone(thing.colour, "#D6DBE2"), b.tone(thing.second, "#D8403E")
    b.slab(s.left, s.top, s.right, s.foot, body, 8)
    b.rect(s.left, s.top, s.right, s.top + s.h * 0.09, darker(body, 0.35))
    b.rect(s.left, s.foot - s.h * 0.36, s.right, s.foot - s.h * 0.27, band)
    b.rect(s.left, s.foot - s.h * 0.08, s.right, s.foot, darker(body, 0.6))
    unit, x = s.m * 4.4, s.left + s.m * 0.5
    while x + unit < s.right + s.m:
        door = x + unit * 0.62
        for left, right in ((x, x + unit * 0.26), (x + unit * 0.30, x + unit * 0.56)):
            _pane(b, left, right, s)
        b.rect(door - 5, s.top + s.h * 0.13, door + unit * 0.32 + 5, s.foot, darker(body, 0.42), 6)
        for k in (0, 1):
            left = door + k * unit * 0.16
            b.slab(left, s.top + s.h * 0.15, left + unit * 0.155, s.foot, band, 4)
            b.rect(left + 8, s.top + s.h * 0.22, left + unit * 0.155 - 8, s.foot - s.h * 0.42, 0xFFFBE8BE, 6)
        x += unit


def _pane(b: Brush, left: float, right: float, s: Spot) -> None:
    """A window of the train: the lit inside, a bar to hold on to, a reflection."""
    top, foot = s.top + s.h * 0.17, s.foot - s.h * 0.42
    b.rect(left, top, right, foot, 0xFFFBE8BE, 10)
    b.rect(left + 5, foot - (foot - top) * 0.34, right - 5, foot - 3, 0xFFD98A5A, 6)
    b.line((left + right) / 2, top + 4, (left + right) / 2, foot - 4, 0xFFC9A24E, 4)
    b.shape([(left + 12, top + 4), (left + 40, top + 4), (left + 18, foot - 4), (left + 4, foot - 4)], 0x50FFFFFF)


def tunnel_mouth(b: Brush, s: Spot, thing: Thing) -> None:
    """The dark arch into which the track goes."""
    ring = b.tone(thing.colour, "#8A8478")
    for grow, paint in ((1.0, ring), (0.88, darker(ring, 0.3)), (0.80, 0xFF0E0C14)):
        w, h = s.w / 2 * grow, s.h * (0.5 + 0.5 * grow)
        b.rect(s.x - w, s.foot - h, s.x + w, s.foot + h, paint, w)
    b.disc(s.x - s.w * 0.12, s.foot - s.h * 0.4, 6, 0xFFE0503E)


def roller_door(b: Brush, s: Spot, thing: Thing) -> None:
    """A big sectional door with a row of panes, its bay number on it (`kind`)."""
    colour = b.tone(thing.colour, "#B8382E")
    b.rect(s.left - 16, s.top - 18, s.right + 16, s.foot, darker(colour, 0.55))
    for k in range(5):
        top, foot = s.top + s.h * k / 5, s.top + s.h * (k + 1) / 5
        b.slab(s.left, top, s.right, foot - 3, colour, 2)
        if k == 1:
            for i in range(5):
                left = s.left + s.w * (0.06 + 0.18 * i)
                b.rect(left, top + 12, left + s.w * 0.14, foot - 14, 0xFFBFDCEA, 4)
                b.shape([(left + 6, top + 12), (left + 18, top + 12), (left + 8, foot - 14), (left, foot - 14)], 0x70FFFFFF)


def fire_pole(b: Brush, s: Spot, thing: Thing) -> None:
    """A brass pole that comes down through a hole in the ceiling, a mat at its foot."""
    brass = b.tone(thing.colour, "#E0B24A")
    b.disc(s.x, s.foot, s.m * 0.55, darker(brass, 0.65), s.m * 0.14)
    b.disc(s.x, s.foot - 4, s.m * 0.5, 0xFFB8382E, s.m * 0.12)
    b.rect(s.x - s.m * 0.055, s.top - 900, s.x + s.m * 0.055, s.foot, b.across(brass, s.x - s.m * 0.055, s.x + s.m * 0.055, 1.5))
    b.disc(s.x, s.top, s.m * 0.62, darker(brass, 0.5), s.m * 0.16)
    b.disc(s.x, s.top - 6, s.m * 0.54, 0xFF1E1A24, s.m * 0.12)


def gear_hooks(b: Brush, s: Spot, thing: Thing) -> None:
    """`n` places for crews: a helmet on its shelf, a coat with bright bands below it, boots on the floor."""
    n = max(thing.n, 3)
    wide, coat, helmet = s.w / n, b.tone(thing.colour, "#C9A24E"), b.tone(thing.second, "#D0382E")
    b.slab(s.left, s.top, s.right, s.top + s.h * 0.04, 0xFF8A6244, 2)
    for i in range(n):
        x = s.left + wide * (i + 0.5)
        b.disc(x, s.top - s.h * 0.06, wide * 0.24, helmet, s.h * 0.075)
        b.rect(x - wide * 0.34, s.top - s.h * 0.03, x + wide * 0.34, s.top, darker(helmet, 0.25), 4)
        top, foot = s.top + s.h * 0.08, s.top + s.h * 0.66
        b.shape(
            [(x - wide * 0.2, top), (x + wide * 0.2, top), (x + wide * 0.34, foot), (x - wide * 0.34, foot)],
            b.across(coat, x - wide * 0.3, x + wide * 0.3),
        )
        for y in (0.34, 0.56):
            b.rect(x - wide * 0.31, s.top + s.h * y, x + wide * 0.31, s.top + s.h * (y + 0.045), 0xFFF4F0C0)
        b.line(x, top, x, foot, darker(coat, 0.5), 2.4)
        for side in (-1, 1):
            b.slab(
                x + side * wide * 0.16 - wide * 0.09,
                s.foot - s.h * 0.2,
                x + side * wide * 0.16 + wide * 0.09,
                s.foot,
                0xFF2E2A34,
                5,
            )


def prayer_carpet(b: Brush, s: Spot, thing: Thing) -> None:
    """A carpet over the floor with rows of arches, one place beside the other."""
    colour, second = b.tone(thing.colour, "#9A2F3A"), b.tone(thing.second, "#E0B45A")
    b.rect(s.left, WALL_Y, s.right, NEAR_Y + 260, b.down(WALL_Y, NEAR_Y, darker(colour, 0.2), colour))
    for depth in (0.92, 0.66, 0.40, 0.14, -0.14, -0.44):
        y, low = foot_y(depth), foot_y(depth - 0.22)
        grow = (low - HORIZON) / (WALL_Y - HORIZON)
        b.rect(s.left, low - 2, s.right, low + 2, with_alpha(second, 0.8))
        step = s.m * 0.95 * grow
        k = int(s.w / step / 2) + 1
        for i in range(-k, k + 1):
            x = s.x + i * step
            arch = [
                (x - step * 0.36, low - 4),
                (x - step * 0.36, y + (low - y) * 0.4),
                (x, y + 3),
                (x + step * 0.36, y + (low - y) * 0.4),
                (x + step * 0.36, low - 4),
            ]
            b.shape(arch, with_alpha(second, 0.5))
            inner = [(x + (px - x) * 0.78, py + (low - 4 - py) * 0.12) for px, py in arch]
            b.shape(inner, darker(colour, 0.08))


def star_screen(b: Brush, s: Spot, thing: Thing) -> None:
    """A panel of pierced stars in an arch, with tiles round it."""
    tile, star = b.tone(thing.colour, "#2F7F8A"), b.tone(thing.second, "#E8D2A0")
    b.slab(s.left, s.top, s.right, s.foot, tile, 8)
    step = s.w / 5
    rows = int(s.h / step)
    for row in range(rows):
        for k in range(5):
            x, y = s.left + step * (k + 0.5), s.top + step * (row + 0.5)
            b.rect(x - step * 0.34, y - step * 0.34, x + step * 0.34, y + step * 0.34, star, 2)
            b.shape([(x, y - step * 0.47), (x + step * 0.47, y), (x, y + step * 0.47), (x - step * 0.47, y)], star)
            b.shape([(x, y - step * 0.2), (x + step * 0.2, y), (x, y + step * 0.2), (x - step * 0.2, y)], tile)


def cold_shelf(b: Brush, s: Spot, thing: Thing) -> None:
    """An open chiller with lit shelves of cartons, bottles and tubs."""
    frame = b.tone(thing.colour, "#E6EBEE")
    b.slab(s.left, s.top, s.right, s.foot, frame, 6)
    b.rect(s.left + 10, s.top + s.h * 0.12, s.right - 10, s.foot - s.h * 0.1, 0xFFF2FAFC)
    b.rect(s.left, s.top, s.right, s.top + s.h * 0.11, b.tone(thing.second, "#3F8FB8"), 6)
    tints = ("#F4F0E4", "#8FC0E0", "#F2C14E", "#E8806A", "#9ACB8A", "#F6DADA")
    for row in range(4):
        foot = s.top + s.h * (0.30 + 0.2 * row)
        x = s.left + 16
        while x < s.right - 24:
            w, h = b.rng.uniform(0.05, 0.1) * s.m * 2, s.h * b.rng.uniform(0.09, 0.14)
            b.slab(x, foot - h, min(x + w, s.right - 14), foot, b.tone(b.rng.choice(tints)), 3)
            x += w + 3
        b.rect(s.left + 8, foot, s.right - 8, foot + 7, 0xFFB8C2CA)
        b.rect(s.left + 8, foot + 7, s.right - 8, foot + 16, with_alpha(0xFF1E1428, 0.12))


ARENAS: dict[str, Draw] = {
    "lanes": lanes, "pin_deck": pin_deck, "ice": ice, "rink_boards": rink_boards, "platform_edge": platform_edge, "metro": metro,
    "tunnel_mouth": tunnel_mouth, "roller_door": roller_door, "fire_pole": fire_pole, "gear_hooks": gear_hooks,
    "prayer_carpet": prayer_carpet, "star_screen": star_screen, "cold_shelf": cold_shelf,
}  # fmt: skip
