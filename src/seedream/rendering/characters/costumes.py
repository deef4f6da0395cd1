"""What makes a role plain at a glance, on the head: hats of feasts and tales, masks, a clown's nose, fangs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from seedream.rendering.characters.hair import cap_path
from seedream.rendering.characters.hairstyles import cast_on_face
from seedream.rendering.characters.head import HeadView
from seedream.rendering.characters.pen import alpha, line_paint
from seedream.rendering.characters.shapes import Pt, corners, ellipse, lerp, spline

FUR, GOLD, RED, DARK = 0xFFFBF7F2, 0xFFE0B04A, 0xFFC8323A, 0xFF2A2634


def _dome(head: HeadView, volume: float, top: float) -> None:
    path = cap_path("cap", head.yaw_deg, volume=volume, top=top)
    cast_on_face(head, path)
    head.pen.shape(path, head.person.hat_colour, depth=0.12)


def _brim_line(head: HeadView, y: float, colour: int, width: float) -> None:
    x = 0.03 * head.sin
    head.pen.stroke([(x - 0.40, y + 0.05), (x, y), (x + 0.40, y + 0.05)], colour, width)


def _santa(head: HeadView) -> None:
    """A red cap that hangs over to the back, with fur and a ball."""
    pen, colour, x = head.pen, head.person.hat_colour, 0.03 * head.sin
    cone: list[Pt] = [
        (x + 0.40, -0.26), (x + 0.37, -0.58), (x + 0.14, -0.84), (x - 0.20, -0.90), (x - 0.50, -0.74), (x - 0.70, -0.42),
        (x - 0.56, -0.40), (x - 0.44, -0.50), (x - 0.40, -0.26),
    ]  # fmt: skip
    path = spline(cone, tension=0.45)
    cast_on_face(head, path)
    pen.shape(path, colour, depth=0.10)
    pen.stroke([(x - 0.12, -0.78), (x - 0.34, -0.66), (x - 0.46, -0.50)], pen.shade(colour, 0.7), 0.022)
    pen.shape(ellipse(x - 0.64, -0.34, 0.12, 0.12), FUR, depth=0.04)
    _brim_line(head, -0.285, pen.shade(FUR, 0.35), 0.21)
    _brim_line(head, -0.30, FUR, 0.18)


def _tall(head: HeadView) -> None:
    """A top hat."""
    pen, colour, x = head.pen, head.person.hat_colour, 0.03 * head.sin
    tube: list[Pt] = [(x - 0.33, -0.26), (x - 0.37, -0.98), (x, -1.03), (x + 0.37, -0.98), (x + 0.33, -0.26), (x, -0.22)]
    pen.shape(spline(corners(tube), tension=0.1), colour, depth=0.10)
    pen.stroke([(x - 0.33, -0.37), (x, -0.33), (x + 0.33, -0.37)], RED, 0.10)
    brim = spline([(x - 0.60, -0.24), (x - 0.34, -0.29), (x, -0.30), (x + 0.34, -0.29), (x + 0.60, -0.24), (x, -0.17)])
    cast_on_face(head, brim)
    pen.shape(brim, pen.lit(colour, 0.10), depth=0.04)


def _jester(head: HeadView) -> None:
    """A cap with two horns and bells, half of it in another colour."""
    pen, colour, x = head.pen, head.person.hat_colour, 0.02 * head.sin
    for sign, tint in ((-1, head.person.accent), (1, colour)):
        horn: list[Pt] = [
            (x, -0.28), (x, -0.62), (x + sign * 0.22, -0.80), (x + sign * 0.56, -0.74), (x + sign * 0.66, -0.46),
            (x + sign * 0.52, -0.56), (x + sign * 0.40, -0.42), (x + sign * 0.40, -0.24),
        ]  # fmt: skip
        pen.shape(spline(horn, tension=0.45), tint, depth=0.08)
        pen.shape(ellipse(x + sign * 0.66, -0.41, 0.065, 0.065), GOLD, depth=0.02)
    _brim_line(head, -0.26, GOLD, 0.08)


def _turban(head: HeadView) -> None:
    """Cloth wound round the head, with a jewel."""
    pen, colour, x = head.pen, head.person.hat_colour, 0.03 * head.sin
    bulb: list[Pt] = [
        (x - 0.44, -0.24),
        (x - 0.52, -0.50),
        (x - 0.26, -0.80),
        (x + 0.14, -0.82),
        (x + 0.46, -0.58),
        (x + 0.44, -0.24),
        (x, -0.20),
    ]
    path = spline(bulb, tension=0.5)
    cast_on_face(head, path)
    pen.shape(path, colour, depth=0.12)
    for k in (0.0, 0.17, 0.34):
        pen.stroke([(x - 0.46, -0.30 - k), (x, -0.42 - k), (x + 0.44, -0.26 - k * 1.1)], pen.shade(colour, 0.7), 0.025)
    pen.shape(ellipse(x + 0.04, -0.36, 0.075, 0.085), GOLD, depth=0.02)
    pen.fill(ellipse(x + 0.04, -0.36, 0.04, 0.05), RED)


def _veil(head: HeadView) -> None:
    """A nun's wimple under her veil."""
    pen, colour, x = head.pen, head.person.hat_colour, 0.03 * head.sin
    back: list[Pt] = [
        (x - 0.46, -0.20),
        (x - 0.40, -0.56),
        (x, -0.68),
        (x + 0.40, -0.56),
        (x + 0.46, -0.20),
        (x + 0.40, -0.26),
        (x, -0.36),
        (x - 0.40, -0.26),
    ]
    for sign in (-1, 1):
        root = head.at(sign * 0.40, 0.0, -0.06)
        if root[2] > -0.3 and not (root[0] > 0.0 and head.sin > 0.3):  # the far side lies behind the face
            fall: list[Pt] = [(root[0] - 0.12, -0.40), (root[0] + 0.12, -0.40), (root[0] + 0.10, 0.72), (root[0] - 0.16, 0.72)]
            pen.shape(spline(fall, tension=0.3), colour, depth=0.05)
    pen.shape(spline(back, tension=0.5), colour, depth=0.08)
    pen.stroke([(x - 0.38, -0.20), (x, -0.31), (x + 0.38, -0.20)], FUR, 0.10)


def _mitre(head: HeadView) -> None:
    """A bishop's pointed hat with its cross."""
    pen, colour, x = head.pen, head.person.hat_colour, 0.03 * head.sin
    body: list[Pt] = [(x - 0.38, -0.24), (x - 0.42, -0.68), (x, -1.20), (x + 0.42, -0.68), (x + 0.38, -0.24)]
    pen.shape(spline(corners(body), tension=0.15), colour, depth=0.10)
    _brim_line(head, -0.29, GOLD, 0.08)
    pen.segment((x, -0.94), (x, -0.48), GOLD, 0.06)
    pen.segment((x - 0.14, -0.78), (x + 0.14, -0.78), GOLD, 0.06)


def _horns(head: HeadView) -> None:
    """Two small horns on the forehead."""
    for sign in (-1, 1):
        x, _, z = head.at(sign * 0.24, -0.42, 0.10)
        if z > -0.25:
            horn: list[Pt] = [
                (x - 0.07, -0.40),
                (x + sign * 0.02, -0.58),
                (x + sign * 0.10, -0.70),
                (x + sign * 0.09, -0.50),
                (x + 0.07, -0.38),
            ]
            head.pen.shape(spline(horn, tension=0.4), head.person.hat_colour, depth=0.03)


def _halo(head: HeadView) -> None:
    """A ring of light over the head."""
    canvas, x = head.pen.canvas, -0.02 * head.sin
    canvas.drawPath(ellipse(x, -0.82, 0.34, 0.095), line_paint(alpha(0xFFFFE9A0, 0.4), 0.14))
    canvas.drawPath(ellipse(x, -0.82, 0.34, 0.095), line_paint(0xFFFFD866, 0.06))


def _curls(head: HeadView) -> None:
    """A judge's white wig of rolls."""
    pen = head.pen
    _dome(head, 0.05, 0.10)
    for sign in (-1, 1):
        x, _, z = head.at(sign * 0.40, 0.0, 0.02)
        if z > -0.3:
            for k in range(5):
                pen.shape(ellipse(x, -0.24 + k * 0.15, 0.13, 0.085), head.person.hat_colour, depth=0.04)
    x = 0.04 * head.sin
    for row in range(2):
        for side in (-0.26, -0.09, 0.09, 0.26):
            y = -0.42 - row * 0.13
            roll: list[Pt] = [(x + side - 0.07, y), (x + side, y - 0.04), (x + side + 0.07, y)]
            pen.stroke(roll, pen.shade(head.person.hat_colour, 0.5), 0.022)


def _lamp(head: HeadView) -> None:
    """A miner's helmet with its lamp."""
    pen, x = head.pen, 0.16 * head.sin
    _dome(head, 0.055, 0.11)
    _brim_line(head, -0.215, pen.shade(head.person.hat_colour, 0.5), 0.06)
    pen.fill(ellipse(x, -0.42, 0.20, 0.20), alpha(0xFFFFF2B0, 0.35))
    pen.shape(ellipse(x, -0.42, 0.12, 0.12), 0xFF6A6874, depth=0.03)
    pen.fill(ellipse(x, -0.42, 0.085, 0.085), 0xFFFFF2B0)


def _peaked(head: HeadView) -> None:
    """A flat uniform cap with badge and peak."""
    pen, colour, x = head.pen, head.person.hat_colour, 0.05 * head.sin
    crown: list[Pt] = [
        (x - 0.40, -0.30),
        (x - 0.54, -0.50),
        (x - 0.30, -0.64),
        (x + 0.06, -0.70),
        (x + 0.44, -0.62),
        (x + 0.55, -0.48),
        (x + 0.40, -0.30),
        (x, -0.26),
    ]
    pen.shape(spline(crown, tension=0.4), colour, depth=0.09)
    _brim_line(head, -0.315, pen.shade(colour, 0.8), 0.10)
    peak = spline([(x - 0.30, -0.27), (x, -0.25), (x + 0.34, -0.27), (x + 0.42, -0.15), (x + 0.06, -0.13), (x - 0.26, -0.17)])
    cast_on_face(head, peak)
    pen.shape(peak, DARK, depth=0.03)
    pen.shape(ellipse(x + 0.04, -0.47, 0.075, 0.085), GOLD, depth=0.02)


def _band(head: HeadView) -> None:
    """A headband tied at the back."""
    pen, colour, x = head.pen, head.person.hat_colour, 0.03 * head.sin
    for dy in (0.02, 0.16):
        pen.stroke([(x - 0.38, -0.24), (x - 0.56, -0.20 + dy), (x - 0.70, -0.10 + dy * 1.6)], pen.shade(colour, 0.4), 0.06)
    _brim_line(head, -0.295, colour, 0.11)


def _feathers(head: HeadView) -> None:
    """A band with a feather at its side, as archers of tales wear it in the cap."""
    pen, x = head.pen, 0.03 * head.sin
    _dome(head, 0.04, 0.12)
    brim: list[Pt] = [
        (x - 0.46, -0.24),
        (x - 0.20, -0.32),
        (x + 0.24, -0.30),
        (x + 0.72, -0.16),
        (x + 0.30, -0.18),
        (x - 0.20, -0.18),
    ]
    pen.shape(spline(brim, tension=0.4), pen.lit(head.person.hat_colour, 0.12), depth=0.04)
    plume: list[Pt] = [(x - 0.24, -0.30), (x - 0.44, -0.62), (x - 0.74, -0.80), (x - 0.52, -0.46), (x - 0.30, -0.26)]
    pen.shape(spline(plume, tension=0.45), RED, depth=0.04)


HATS: Mapping[str, Callable[[HeadView], None]] = {
    "santa": _santa, "tall": _tall, "jester": _jester, "turban": _turban, "veil": _veil, "mitre": _mitre, "horns": _horns,
    "halo": _halo, "curls": _curls, "lamp": _lamp, "peaked": _peaked, "band": _band, "feathered": _feathers,
}  # fmt: skip
"""Hats that roles wear, by the word that the wardrobe has for them."""


def draw_mask(head: HeadView) -> None:
    """What lies on the face: a clown's nose, a hero's mask, wrappings, fangs."""
    if draw := _MASKS.get(head.person.mask):
        draw(head)


def _clown(head: HeadView) -> None:
    """A red nose, red cheeks, and tufts at the ears."""
    pen = head.pen
    for sign in (-1, 1):
        x, y, z = head.at(sign * 0.40, -0.12, -0.02)
        if z > -0.3:
            for dx, dy, r in ((0.0, -0.10, 0.15), (0.08, 0.04, 0.15), (0.0, 0.16, 0.13)):
                pen.shape(ellipse(x + (sign if head.cos > 0.3 else 1) * dx, y + dy, r, r), 0xFFE8703A, depth=0.05)
        x, y, z = head.at(sign * 0.20, 0.20, 0.30)
        if z > 0.05:
            pen.fill(ellipse(x, y, 0.075, 0.06), alpha(0xFFE0485A, 0.55))
    x, y, _ = head.at(0.0, 0.135, 0.40)
    pen.shape(ellipse(x, y, 0.105, 0.105), 0xFFE0353A, depth=0.03)
    pen.fill(ellipse(x + pen.lx * 0.03, y - 0.035, 0.022, 0.022), 0xD0FFFFFF)


def _domino(head: HeadView) -> None:
    """A mask round the eyes, which stay free."""
    pen = head.pen
    colour = head.person.hat_colour if head.person.hat else head.person.accent
    left, right = sorted(head.at(sign * 0.34, 0.0, 0.20)[0] for sign in (-1, 1))
    a, b = max(left, -0.36), min(right, 0.37)
    pen.canvas.save()
    pen.canvas.clipPath(head.path, doAntiAlias=True)
    pen.stroke([(a, -0.105), ((a + b) / 2, -0.08), (b, -0.105)], colour, 0.09)
    pen.stroke([(a, 0.10), ((a + b) / 2, 0.08), (b, 0.10)], colour, 0.07)
    for x in (a, b, head.at(0.0, 0.0, 0.33)[0]):
        pen.stroke([(x, -0.09), (x, 0.09)], colour, 0.12)
    pen.canvas.restore()


def _hood(head: HeadView) -> None:
    """Cloth over the whole head but a slit for the eyes."""
    pen, colour = head.pen, head.person.hat_colour
    canvas = pen.canvas
    canvas.save()
    canvas.clipPath(head.path, doAntiAlias=True)
    pen.fill(spline([(-0.6, 0.10, 1.0), (0.0, 0.085), (0.6, 0.10, 1.0), (0.6, 0.7, 1.0), (-0.6, 0.7, 1.0)]), colour)
    pen.stroke([(-0.5, 0.24), (0.0, 0.20), (0.5, 0.26)], pen.shade(colour, 0.6), 0.02)
    canvas.restore()
    _dome(head, 0.03, 0.06)
    _brim_line(head, -0.235, pen.shade(colour, 0.4), 0.10)


def _wrapped(head: HeadView) -> None:
    """A mummy's bandages, the eyes free."""
    pen, cloth = head.pen, head.person.top
    canvas = pen.canvas
    canvas.save()
    canvas.clipPath(head.path, doAntiAlias=True)
    for k in range(9):
        y = -0.52 + k * 0.125
        if -0.13 < y < 0.06:
            continue
        tilt = 0.05 * (-1) ** k
        pen.stroke([(-0.5, y + tilt), (0.0, y + 0.03), (0.5, y - tilt)], pen.shade(cloth, 0.5), 0.135)
        pen.stroke([(-0.5, y + tilt - 0.01), (0.0, y + 0.02), (0.5, y - tilt - 0.01)], cloth, 0.105)
    canvas.restore()


def _fangs(head: HeadView) -> None:
    """Two pointed teeth at the corners of the mouth."""
    for sign in (-1, 1):
        x, y, z = head.at(sign * 0.062, 0.30, 0.32)
        if z > 0.05:
            head.pen.fill(spline(corners([(x - 0.022, y), (x + 0.022, y), (x, y + 0.075)]), tension=0.0), 0xFFFFFFFF)


def _stitched(head: HeadView) -> None:
    """Scars with stitches on brow and cheek."""
    pen, ink = head.pen, head.pen.skin_shade(head.person.skin)
    for a, b in (((-0.02, -0.36), (0.20, -0.24)), ((0.12, 0.16), (0.24, 0.30))):
        pen.segment(a, b, ink, 0.022)
        for t in (0.15, 0.5, 0.85):
            x, y = lerp(a[0], b[0], t), lerp(a[1], b[1], t)
            pen.segment((x + 0.025, y - 0.045), (x - 0.025, y + 0.045), ink, 0.016)


_MASKS: Mapping[str, Callable[[HeadView], None]] = {
    "clown": _clown, "domino": _domino, "hood": _hood, "wrapped": _wrapped, "fangs": _fangs, "stitched": _stitched,
}  # fmt: skip
