"""Gathering: what people sit or stand round, and what lies between them: laid tables, blankets, games, meals; a bed's cover."""

from __future__ import annotations

from typing import Any

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import corners, ellipse, spline
from seedream.rendering.props.finish import gloss, leaf, steam, tone
from seedream.rendering.props.furniture import bed, couch, table
from seedream.rendering.props.kit import View, both, clipped, curvy, dot, line, orb, pale, slab, soft, turned
from seedream.rendering.props.palette import DARK, PAPER, WHITE, WOOD
from seedream.rendering.props.scenery import bench
from seedream.rendering.props.spec import DrawProp, PropSpec

LINEN, CRUST, DOUGH, CLOTH = 0xFFF4EEE2, 0xFFC98A48, 0xFFF3E2BC, 0xFFD94F45
_LEAN = 0.07
"""How far the far edge of a table top is in from the near one, as a part of its height in the picture."""


def _top(pen: Pen, colour: int, half: float, near: float, far: float, thick: float) -> None:
    """A table top seen from a little above: its upper side between two heights, and its edge."""
    inset = half - _LEAN * (near - far) * 10
    pen.fill(soft(f"{-half},{near} {half},{near} {inset},{far} {-inset},{far}", 0.008), pen.lit(colour, 0.2))
    slab(pen, (-half, near - 0.004, half, near + thick), 0.01, colour, 0.01)


def _plate(pen: Pen, x: float, y: float, r: float) -> None:
    pen.fill(ellipse(x, y + 0.004, r, r * 0.3), pen.shade(LINEN, 0.7))
    pen.fill(ellipse(x, y, r, r * 0.3), WHITE)
    pen.fill(ellipse(x, y, r * 0.66, r * 0.18), pen.shade(LINEN, 0.25))


def _glass(pen: Pen, x: float, y: float, height: float, colour: int = 0xFFB8DCEB) -> None:
    half = height * 0.24
    pen.fill(
        soft(f"{x - half},{y - height} {x + half},{y - height} {x + half * 0.8},{y} {x - half * 0.8},{y}", 0.004),
        alpha(colour, 0.75),
    )
    pen.segment((x - half * 0.4, y - height * 0.85), (x - half * 0.4, y - height * 0.2), alpha(WHITE, 0.8), height * 0.08)


def laid_table(pen: Pen, colour: int, _: float) -> None:
    """A long table under a cloth that hangs to the floor, laid with plates and glasses."""
    cloth = both(
        "0,-0.36 0.47,-0.36! 0.5,-0.3! 0.515,-0.16 0.53,-0.015! 0.44,-0.035 0.35,-0.01 0.26,-0.035 0.17,-0.01 0.08,-0.035 0,-0.012",
        0.18,
    )
    pen.shape(cloth, colour, depth=0.02)
    with clipped(pen, cloth):
        for x in (-0.44, -0.26, -0.08, 0.08, 0.26, 0.44):
            pen.fill(curvy(f"{x * 0.97},-0.3! {x * 1.02 + 0.022},-0.02! {x * 1.02 - 0.022},-0.02!"), alpha(pen.shade(colour), 0.24))
        line(pen, "-0.53,-0.065 -0.25,-0.075 0,-0.07 0.25,-0.075 0.53,-0.065", pale(colour, 0.5), 0.012)
    pen.fill(soft("-0.5,-0.3 0.5,-0.3 0.455,-0.37 -0.455,-0.37", 0.01), pen.lit(colour, 0.34))
    pen.segment((-0.495, -0.299), (0.495, -0.299), pale(colour, 0.6), 0.007)
    for x in (-0.38, -0.14, 0.14, 0.38):
        _plate(pen, x, -0.322, 0.056)
        _glass(pen, x + (0.078 if x > 0 else -0.078), -0.322, 0.062)


def meeting_table(pen: Pen, colour: int, _: float) -> None:
    """A long table with a closed front, paper and a glass of water at each place."""
    slab(pen, (-0.43, -0.28, 0.43, -0.03), 0.01, pen.shade(colour, 0.55), 0.02)
    for x in (-0.215, 0.0, 0.215):
        pen.segment((x, -0.26), (x, -0.04), pen.shade(colour, 0.8), 0.005)
    for x in (-0.45, 0.41):
        slab(pen, (x, -0.28, x + 0.04, 0.0), 0.006, pen.shade(colour, 0.3), 0.01)
    _top(pen, colour, 0.51, -0.3, -0.36, 0.025)
    for x in (-0.37, -0.12, 0.12, 0.37):
        pen.fill(soft(f"{x - 0.045},-0.312 {x + 0.045},-0.312 {x + 0.04},-0.342 {x - 0.04},-0.342", 0.003), PAPER)
        pen.segment((x - 0.025, -0.33), (x + 0.02, -0.33), alpha(DARK, 0.35), 0.004)
        _glass(pen, x + 0.068, -0.315, 0.05)


def worktable(pen: Pen, colour: int, _: float) -> None:
    """A kitchen bench with a closed front and a thick top, dusted with flour."""
    slab(pen, (-0.46, -0.42, 0.46, -0.02), 0.012, pen.shade(colour, 0.35), 0.02)
    for left in (-0.44, -0.14, 0.16):
        slab(pen, (left, -0.385, left + 0.28, -0.05), 0.012, pen.shade(colour, 0.12), 0.015)
        pen.segment((left + 0.1, -0.34), (left + 0.18, -0.34), 0xFFB9A27A, 0.014)
    _top(pen, pale(colour, 0.35), 0.51, -0.44, -0.5, 0.035)
    for x, y, r in ((-0.2, -0.468, 0.05), (0.1, -0.474, 0.06), (0.3, -0.462, 0.03)):
        pen.fill(ellipse(x, y, r, r * 0.22), alpha(WHITE, 0.6))


def bistro_table(pen: Pen, colour: int, _: float) -> None:
    """A small round table on one leg."""
    pen.fill(ellipse(0, -0.02, 0.3, 0.05), pen.shade(colour, 0.8))
    slab(pen, (-0.045, -0.8, 0.045, -0.03), 0.02, pen.shade(colour, 0.5), 0.02)
    pen.fill(ellipse(0, -0.8, 0.55, 0.1), pen.shade(colour, 0.6))
    pen.fill(ellipse(0, -0.84, 0.55, 0.1), pen.lit(colour, 0.15))
    pen.fill(ellipse(0, -0.845, 0.48, 0.075), pen.lit(colour, 0.26))


def picnic_blanket(pen: Pen, colour: int, _: float) -> None:
    """A checked blanket, spread out flat."""

    def edge(x: float, away: float) -> tuple[float, float]:
        return x * (1.0 - 0.2 * away), -0.2 * away

    def patch(left: float, right: float, near: float, far: float) -> Any:
        return spline(corners((edge(left, near), edge(right, near), edge(right, far), edge(left, far))), tension=0.0)

    with turned(pen, 0.0, 0.0, 0.008):
        pen.fill(patch(-0.5, 0.5, 0.0, 1.0), pen.shade(LINEN, 0.7))
    pen.fill(patch(-0.5, 0.5, 0.0, 1.0), LINEN)
    for i in range(5):
        pen.fill(patch(-0.5 + i * 0.2, -0.4 + i * 0.2, 0.0, 1.0), alpha(colour, 0.62))
    for k in range(3):
        pen.fill(patch(-0.5, 0.5, 0.3 * k + 0.05, 0.3 * k + 0.2), alpha(colour, 0.62))
    for i in range(26):
        pen.segment((-0.5 + i * 0.04, 0.0), (-0.496 + i * 0.04, 0.013), pen.shade(LINEN, 0.3), 0.008)


def floor_rug(pen: Pen, colour: int, _: float) -> None:
    """A large rug that lies on the floor, as low as one sees it from across the room, with bands, lozenges and fringes."""

    def on(u: float, v: float) -> tuple[float, float]:
        return u * (0.5 - 0.1 * v), -0.2 * v

    def field(u: float, near: float, far: float) -> Any:
        return spline(corners((on(-u, near), on(u, near), on(u, far), on(-u, far))), tension=0.0)

    for i in range(13):
        for side in (-1, 1):
            x, y = on(side, (i + 0.5) / 13)
            pen.segment((x, y), (x + side * 0.018, y + 0.003), LINEN, 0.006)
    with turned(pen, 0.0, 0.0, 0.008):
        pen.fill(field(1.0, 0.0, 1.0), pen.shade(colour, 0.8))
    pen.fill(field(1.0, 0.0, 1.0), colour)
    pen.fill(field(0.93, 0.08, 0.93), LINEN)
    pen.fill(field(0.91, 0.11, 0.90), pen.shade(colour, 0.35))
    pen.fill(field(0.80, 0.24, 0.79), pen.lit(colour, 0.12))
    for i in range(6):
        u = -0.625 + 0.25 * i
        for wide, deep, tint in ((0.115, 0.24, LINEN), (0.075, 0.16, pen.shade(colour, 0.5)), (0.03, 0.065, 0xFFE8B84A)):
            points = (on(u - wide, 0.52), on(u, 0.52 - deep), on(u + wide, 0.52), on(u, 0.52 + deep))
            pen.fill(spline(corners(points), tension=0.0), tint)


def bed_cover(pen: Pen, colour: int, _: float) -> None:
    """The blanket of a bed, over somebody who lies in it, turned down at the chest."""
    over = curvy(
        "-0.20,-0.31! -0.07,-0.50 0.08,-0.525 0.24,-0.50 0.42,-0.48 0.55,-0.42! 0.365,-0.10! 0.0,-0.115 -0.19,-0.10!", 0.25
    )
    pen.shape(over, colour, depth=0.025)
    with clipped(pen, over):
        pen.fill(curvy("-0.24,-0.1! -0.24,-0.33! -0.08,-0.54! 0.03,-0.54! -0.08,-0.32 -0.085,-0.1!"), pen.lit(colour, 0.45))
        line(pen, "0.0,-0.14 0.06,-0.24 0.2,-0.33 0.42,-0.36", alpha(pen.shade(colour), 0.5), 0.012)
        line(pen, "0.16,-0.13 0.22,-0.2 0.34,-0.27", alpha(pen.shade(colour), 0.4), 0.01)


def _long(draw: DrawProp, share: float) -> DrawProp:
    """A piece of furniture drawn longer than for one or two."""

    def drawn(pen: Pen, colour: int, time: float) -> None:
        with turned(pen):
            pen.canvas.scale(share, 1.0)
            draw(pen, colour, time)

    return drawn


def card_game(pen: Pen, colour: int, _: float) -> None:
    """Cards on a table: a pack, some dealt face up and two hands lying face down."""

    def card(x: float, y: float, turn: float, back: bool) -> None:
        with turned(pen, 0.0, x, y):
            pen.canvas.scale(1.0, 0.5)
            with turned(pen, turn):
                slab(pen, (-0.075, -0.105, 0.075, 0.105), 0.014, pen.shade(PAPER, 0.5))
                slab(pen, (-0.075, -0.115, 0.075, 0.095), 0.014, WHITE)
                if back:
                    slab(pen, (-0.058, -0.098, 0.058, 0.078), 0.01, colour)
                else:
                    dot(pen, 0, -0.01, 0.032, colour if turn > 0 else DARK)

    for k in range(5):
        card(0.0, -0.17 - k * 0.014, 4, back=True)
    for x, y, turn in ((-0.2, -0.12, 12), (0.2, -0.13, -14), (-0.11, -0.06, -8), (0.1, -0.06, 16)):
        card(x, y, turn, back=False)
    for x, s in ((-0.4, -1), (0.4, 1)):
        for k in range(3):
            card(x + 0.03 * k * s, -0.1 - 0.012 * k, 14 * (k - 1) * s, back=True)


def board_game(pen: Pen, colour: int, _: float) -> None:
    """A board with a track of coloured squares, men and two dice."""
    view = View(0.0, 15.0, 0.0, -0.1)
    view.solid(pen, (-0.46, 0.0, -0.38), (0.46, 0.05, 0.38), tone(colour, -0.05), 0.01)
    pen.fill(view.flat((-0.43, -0.35, 0.43, 0.35), 0.055), 0xFFF4E7C8)
    tints = (0xFFE0574A, 0xFFF2C14E, 0xFF4F9AD0, 0xFF6BB06A)
    for i in range(9):
        for z in (-0.35, 0.26):
            x = -0.43 + i * 0.0955
            pen.fill(view.flat((x + 0.005, z, x + 0.088, z + 0.09), 0.06), tints[(i + (z > 0)) % 4])
    for i in range(1, 7):
        for x in (-0.43, 0.335):
            z = -0.35 + i * 0.0875
            pen.fill(view.flat((x + 0.005, z, x + 0.088, z + 0.075), 0.06), tints[(i + (x > 0)) % 4])
    pen.fill(view.flat((-0.2, -0.12, 0.2, 0.16), 0.06, 0.02), colour)
    for x, z, tint in ((-0.38, -0.3, tints[0]), (0.05, -0.3, tints[2]), (0.38, 0.05, tints[1]), (-0.2, 0.3, tints[3])):
        px, py = view.at(x, 0.06, z)
        with turned(pen, 0.0, px, py, 0.17):
            pen.shape(both("0,-0.86 0.15,-0.66 0.3,-0.04! 0,0.04"), tint, depth=0.1)
            orb(pen, 0, -0.86, 0.22, tint)
    for x, z in ((-0.06, -0.02), (0.1, 0.06)):
        px, py = view.at(x, 0.06, z)
        slab(pen, (px - 0.035, py - 0.07, px + 0.035, py), 0.012, WHITE, 0.012)
        dot(pen, px, py - 0.035, 0.009, DARK)


def jigsaw_table(pen: Pen, colour: int, _: float) -> None:
    """A jigsaw half done: a picture with a gap, loose pieces and the lid of its box beside it."""
    view = View(0.0, 10.0, 0.0, -0.07)
    pen.fill(view.flat((-0.47, -0.37, 0.29, 0.37), 0.0, 0.01), pen.shade(PAPER, 0.4))
    pen.fill(view.flat((-0.46, -0.36, 0.28, 0.36), 0.006, 0.01), PAPER)
    tints = (0xFF7FB7E0, 0xFF7FB7E0, 0xFF8FC46A, 0xFF6BA653)
    for k in range(4):
        for i in range(7):
            if (i, k) in ((5, 2), (6, 2), (6, 3), (5, 3), (6, 1), (2, 0)):
                continue
            x, z = -0.44 + i * 0.1, -0.34 + (3 - k) * 0.17
            tint = 0xFFF2C14E if (i, k) == (1, 0) else colour if (i, k) in ((3, 1), (3, 2), (4, 2)) else tints[k]
            pen.fill(view.flat((x, z, x + 0.096, z + 0.164), 0.012, 0.006), tint)
            px, py = view.at(x + 0.098, 0.012, z + 0.085)
            dot(pen, px, py, 0.016, tint, 0.009)
    for x, z, tint in ((0.36, 0.1, tints[2]), (0.44, -0.2, colour), (0.3, -0.3, tints[0]), (0.46, 0.28, tints[0])):
        px, py = view.at(x, 0.012, z)
        with turned(pen, 20 * x, px, py):
            slab(pen, (-0.045, -0.03, 0.045, 0.014), 0.008, tint)
            dot(pen, 0.05, -0.008, 0.014, tint, 0.01)


def roast_dinner(pen: Pen, colour: int, t: float) -> None:
    """The middle of a dinner table: a roast on its dish, a bowl of salad, bread, a jug."""
    pen.fill(ellipse(0, -0.055, 0.3, 0.06), pen.shade(LINEN, 0.7))
    pen.fill(ellipse(0, -0.07, 0.3, 0.055), WHITE)
    for x in (-0.2, -0.13, 0.14, 0.21):
        leaf(pen, x, -0.08, 0.09, 60 if x > 0 else -60)
    pen.shape(curvy("-0.17,-0.08 -0.19,-0.2 -0.05,-0.29 0.12,-0.26 0.19,-0.17 0.15,-0.08"), colour, depth=0.05)
    for s in (-1, 1):
        pen.shape(
            curvy(f"{s * 0.05},-0.1 {s * 0.1},-0.19 {s * 0.21},-0.17 {s * 0.26},-0.12 {s * 0.2},-0.09"),
            tone(colour, -0.04),
            depth=0.03,
        )
        orb(pen, s * 0.275, -0.12, 0.026, LINEN)
    gloss(pen, "-0.02,-0.25 0.07,-0.235 0.11,-0.2", 0.018)
    steam(pen, t, ((-0.06, -0.3), (0.07, -0.29)), 0.12, 0.014)
    bowl = both("0.12,-0.15! 0.09,-0.04 0.04,0! 0,0")
    with turned(pen, 0.0, -0.44, -0.03):
        for x, tint in ((-0.06, 0xFF7FB04F), (0.05, 0xFF5F9A44), (0.0, 0xFFD8574A), (-0.02, 0xFF8FC060)):
            orb(pen, x, -0.15, 0.055, tint, 0.04)
        pen.shape(bowl, 0xFF4F8FA8, depth=0.03)
    with turned(pen, 0.0, 0.44, -0.04):
        pen.shape(curvy("-0.12,0 -0.13,-0.07 0,-0.11 0.13,-0.07 0.12,0"), CRUST, depth=0.03)
        for x in (-0.06, 0.0, 0.06):
            pen.segment((x - 0.02, -0.05), (x + 0.02, -0.085), pale(CRUST, 0.5), 0.012)


def breakfast_spread(pen: Pen, colour: int, t: float) -> None:
    """A pot of coffee, a stack of toast, juice, an egg in its cup and a jar of jam."""
    pen.fill(ellipse(-0.28, -0.04, 0.15, 0.04), WHITE)
    for k in range(4):
        slab(pen, (-0.37 + 0.01 * k, -0.09 - k * 0.035, -0.19 + 0.01 * k, -0.055 - k * 0.035), 0.012, CRUST, 0.012)
    slab(pen, (-0.32, -0.205, -0.25, -0.185), 0.008, 0xFFF5D468)
    pot = both("0.045,-0.3! 0.1,-0.2 0.115,-0.06 0.09,0! 0,0")
    with turned(pen, 0.0, 0.02, -0.03):
        line(pen, "0.1,-0.22 0.2,-0.2 0.19,-0.08 0.11,-0.06", pen.shade(colour, 0.4), 0.026)
        pen.shape(soft("-0.09,-0.16 -0.2,-0.25 -0.18,-0.27 -0.07,-0.22", 0.01), colour, depth=0.02)
        pen.shape(pot, colour, depth=0.04)
        slab(pen, (-0.06, -0.33, 0.06, -0.29), 0.012, pen.shade(colour, 0.4))
        orb(pen, 0, -0.345, 0.02, DARK)
        steam(pen, t, ((-0.19, -0.27),), 0.13, 0.014)
    _glass(pen, 0.3, -0.03, 0.17, 0xFFF5A83C)
    with turned(pen, 0.0, 0.43, -0.03):
        slab(pen, (-0.06, -0.12, 0.06, 0), 0.02, 0xFFB83A52, 0.02)
        slab(pen, (-0.065, -0.15, 0.065, -0.115), 0.01, PAPER, 0.01)
    with turned(pen, 0.0, -0.45, -0.02):
        orb(pen, 0, -0.095, 0.04, 0xFFF3DDC4, 0.052)
        pen.shape(both("0.05,-0.08! 0.035,-0.03 0.05,0! 0,0"), 0xFF6FA8C4, depth=0.015)


def tea_set(pen: Pen, colour: int, t: float) -> None:
    """A teapot, two steaming cups on saucers and a plate of biscuits."""
    with turned(pen, 0.0, 0.0, -0.03):
        line(pen, "0.14,-0.24 0.27,-0.24 0.25,-0.09 0.15,-0.08", pen.shade(colour, 0.4), 0.03)
        pen.shape(soft("-0.12,-0.1 -0.3,-0.26 -0.25,-0.29 -0.1,-0.21", 0.012), colour, depth=0.02)
        pen.shape(both("0.06,-0.32! 0.16,-0.24 0.18,-0.11 0.1,0! 0,0"), colour, depth=0.05)
        pen.fill(ellipse(0, -0.31, 0.085, 0.026), pen.lit(colour, 0.3))
        orb(pen, 0, -0.345, 0.024, pen.lit(colour, 0.3))
        for k in range(3):
            dot(pen, -0.07 + 0.07 * k, -0.15, 0.018, WHITE)
    for x, s in ((-0.4, -1), (0.42, 1)):
        pen.fill(ellipse(x, -0.02, 0.1, 0.022), WHITE)
        line(
            pen,
            f"{x + s * 0.055},-0.1 {x + s * 0.1},-0.1 {x + s * 0.09},-0.05 {x + s * 0.045},-0.05",
            pen.shade(colour, 0.3),
            0.016,
        )
        with turned(pen, 0.0, x, -0.025):
            pen.shape(both("0.062,-0.105! 0.05,-0.03 0.025,0! 0,0"), colour, depth=0.02)
            pen.fill(ellipse(0, -0.105, 0.06, 0.014), 0xFF9A5A2C)
        steam(pen, t + x, ((x, -0.15),), 0.11, 0.012)
    pen.fill(ellipse(0.24, 0.0, 0.085, 0.02), WHITE)
    for x, y in ((0.2, -0.02), (0.28, -0.02), (0.24, -0.045)):
        pen.fill(ellipse(x, y, 0.035, 0.016), CRUST)


def picnic_food(pen: Pen, colour: int, _: float) -> None:
    """What a picnic is made of: a basket, a melon, sandwiches on a plate, a bottle and two glasses."""
    with turned(pen, 0.0, -0.3, -0.04):
        line(pen, "-0.15,-0.2 -0.13,-0.37 0,-0.42 0.13,-0.37 0.15,-0.2", WOOD, 0.028)
        slab(pen, (-0.02, -0.4, 0.06, -0.2), 0.03, 0xFF3E7A4E, 0.02)
        pen.shape(curvy("-0.15,-0.3 -0.06,-0.36 0.0,-0.3 -0.02,-0.2 -0.14,-0.2"), CRUST, depth=0.02)
        body = both("0.19,-0.23! 0.16,0! 0,0.015", 0.2)
        pen.shape(body, 0xFFC08A4E, depth=0.04)
        with clipped(pen, body):
            for y in (-0.18, -0.13, -0.08, -0.03):
                line(pen, f"-0.2,{y} -0.1,{y + 0.012} 0,{y} 0.1,{y + 0.012} 0.2,{y}", 0xFF8A5A30, 0.012)
        slab(pen, (-0.2, -0.25, 0.2, -0.215), 0.012, 0xFFD8A868, 0.01)
        pen.shape(curvy("-0.19,-0.24! 0.02,-0.24! 0,-0.14 -0.06,-0.17 -0.11,-0.1 -0.17,-0.15"), colour, depth=0.01)
    pen.fill(ellipse(0.08, -0.03, 0.15, 0.035), WHITE)
    for x in (-0.0, 0.1):
        pen.shape(soft(f"{x - 0.05},-0.04 {x + 0.08},-0.04 {x + 0.02},-0.13", 0.008), 0xFFF0D9A8, depth=0.015)
        pen.segment((x - 0.035, -0.058), (x + 0.06, -0.058), 0xFF6FA850, 0.014)
    with turned(pen, 0.0, 0.34, -0.05):
        pen.shape(curvy("-0.14,-0.09! 0,-0.1 0.14,-0.09! 0.1,0 0,0.03 -0.1,0"), 0xFF3E8A4C, depth=0.02)
        pen.fill(curvy("-0.12,-0.09! 0,-0.1 0.12,-0.09! 0.08,-0.02 0,0.0 -0.08,-0.02"), 0xFFE8504A)
        for x in (-0.05, 0.0, 0.05):
            dot(pen, x, -0.05, 0.009, DARK, 0.013)
    for x in (0.2, 0.5):
        _glass(pen, x, 0.0, 0.14, 0xFFF2A0A8)


def dough(pen: Pen, colour: int, _: float) -> None:
    """A lump of dough in flour."""
    pen.fill(ellipse(0, -0.02, 0.55, 0.05), alpha(WHITE, 0.85))
    pen.shape(curvy("-0.42,-0.03 -0.44,-0.2 -0.2,-0.36 0.08,-0.37 0.34,-0.26 0.44,-0.1 0.4,-0.02 0,0.0"), colour, depth=0.08)
    line(pen, "-0.16,-0.2 0.0,-0.25 0.16,-0.2", alpha(pen.shade(colour), 0.6), 0.03)
    gloss(pen, "-0.02,-0.32 0.14,-0.3 0.26,-0.22", 0.03, 0.5)


def drawing_things(pen: Pen, colour: int, _: float) -> None:
    """Children's drawings, crayons and a pot of pencils on a table."""
    for x, tint, turn in ((-0.24, 0xFFF2C14E, -6), (0.24, 0xFF6BB06A, 7)):
        with turned(pen, 0.0, x, -0.06):
            pen.canvas.scale(1.0, 0.42)
            with turned(pen, turn):
                slab(pen, (-0.19, -0.15, 0.19, 0.13), 0.01, WHITE)
                dot(pen, -0.1, -0.07, 0.045, tint)
                line(pen, "-0.16,0.08 -0.06,0.0 0.04,0.07 0.15,-0.03", 0xFF4F8FD0, 0.03)
    for x, y, tint in ((-0.02, -0.01, 0xFFE0574A), (0.06, -0.025, 0xFF4F8FD0), (-0.46, -0.02, 0xFF6BB06A), (0.46, -0.02, colour)):
        pen.segment((x - 0.035, y), (x + 0.035, y - 0.012), tint, 0.02)
    with turned(pen, 0.0, 0.0, -0.11):
        for dx, tint in ((-0.035, 0xFFE0574A), (0.0, 0xFFF2C14E), (0.035, 0xFF4F8FD0)):
            pen.segment((dx, -0.06), (dx * 1.9, -0.22), tint, 0.02)
        slab(pen, (-0.055, -0.11, 0.055, 0.0), 0.012, colour, 0.02)


GATHERING: dict[str, PropSpec] = {
    "laid_table": PropSpec(laid_table, 1.5, "ground", 0xFFE9DCC6, (-0.56, -0.41, 0.56, 0.02)),
    "meeting_table": PropSpec(meeting_table, 1.5, "ground", 0xFF9C6B45, (-0.53, -0.39, 0.53, 0.02)),
    "worktable": PropSpec(worktable, 1.05, "ground", 0xFF8FA07E, (-0.53, -0.53, 0.53, 0.02)),
    "bistro_table": PropSpec(bistro_table, 0.5, "ground", 0xFFA06A44, (-0.58, -0.97, 0.58, 0.05)),
    "floor_rug": PropSpec(floor_rug, 1.75, "ground", 0xFFB8473F, (-0.54, -0.22, 0.54, 0.02)),
    "picnic_blanket": PropSpec(picnic_blanket, 1.9, "ground", CLOTH, (-0.52, -0.23, 0.52, 0.02)),
    "bed_cover": PropSpec(bed_cover, 0.943, "ground", 0xFF8A5FB0, (-0.64, -0.72, 0.63, 0.03)),
    "double_bed": PropSpec(_long(bed, 1.32), 0.943, "ground", 0xFF8A5FB0, (-0.845, -0.72, 0.835, 0.03)),
    "double_bed_cover": PropSpec(_long(bed_cover, 1.32), 0.943, "ground", 0xFF8A5FB0, (-0.845, -0.72, 0.835, 0.03)),
    "long_couch": PropSpec(_long(couch, 1.55), 1.06, "ground", 0xFF3F8A8A, (-0.84, -0.5, 0.84, 0.03)),
    "long_table": PropSpec(_long(table, 1.75), 0.44, "ground", 0xFFB08050, (-1.63, -1.06, 1.65, 0.04)),
    "long_bench": PropSpec(_long(bench, 1.6), 0.52, "ground", 0xFF9A6A44, (-1.86, -1.05, 1.83, 0.05)),
    "card_game": PropSpec(card_game, 0.42, "ground", 0xFFC9403F, (-0.56, -0.3, 0.56, 0.04)),
    "board_game": PropSpec(board_game, 0.42, "ground", 0xFF3F7F8A, (-0.52, -0.44, 0.52, 0.04)),
    "jigsaw_table": PropSpec(jigsaw_table, 0.5, "ground", 0xFFC9564A, (-0.5, -0.26, 0.56, 0.04)),
    "roast_dinner": PropSpec(roast_dinner, 0.5, "ground", 0xFFB9743A, (-0.6, -0.46, 0.6, 0.03)),
    "breakfast_spread": PropSpec(breakfast_spread, 0.5, "ground", 0xFF5F8FA0, (-0.54, -0.5, 0.54, 0.03)),
    "tea_set": PropSpec(tea_set, 0.46, "ground", 0xFF6F9FC0, (-0.54, -0.44, 0.54, 0.03)),
    "picnic_food": PropSpec(picnic_food, 0.62, "ground", CLOTH, (-0.54, -0.52, 0.56, 0.03)),
    "dough": PropSpec(dough, 0.26, "ground", DOUGH, (-0.58, -0.45, 0.58, 0.05)),
    "drawing_things": PropSpec(drawing_things, 0.5, "ground", 0xFFE08A3C, (-0.54, -0.4, 0.54, 0.03)),
}
