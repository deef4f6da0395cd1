"""Drawings of what flies: a bee, a butterfly and what it was before, an airliner from the side, the section of a wing."""

from __future__ import annotations

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.diagrams.drawings.base import INK, Brush, Sketch, oval, shifted, smooth_path
from seedream.rendering.surface import Point

FUR, WING, SILVER, GLASS = oklch(0.82, 0.155, 84), oklch(0.93, 0.03, 230), oklch(0.95, 0.008, 250), oklch(0.55, 0.10, 250)
STEM, LARVA = oklch(0.50, 0.07, 70), oklch(0.72, 0.17, 130)


def _feelers(b: Brush, x: float, y: float, reach: float, width: float = 1.6) -> None:
    for side, lean in ((-0.35, 1.0), (0.55, 0.86)):
        tip = (x + reach * side, y - reach * lean)
        b.line([(x, y), (x + reach * side * 0.3, y - reach * lean * 0.6), tip], INK, width)
        b.ball(*tip, 2.6, INK, 0)


def bee(b: Brush) -> None:
    """A honey bee from the side, facing right."""
    for x, y, turn in ((86, 34, -24), (112, 32, 8)):
        b.canvas.save()
        b.canvas.translate(x, y)
        b.canvas.rotate(turn)
        b.flat(oval(0, 0, 24, 38), with_alpha(WING, 0.9))
        b.outline(oval(0, 0, 24, 38), shifted(WING, -0.35))
        b.canvas.restore()
    body = smooth_path([(18, 92), (42, 62), (84, 56), (122, 66), (134, 88), (122, 112), (84, 122), (42, 114)], close=True)
    b.shape(body, FUR)
    b.canvas.save()
    b.canvas.clipPath(body, True)
    for x in (36, 66, 96):
        b.bar([(x, 50), (x - 7, 88), (x, 126)], oklch(0.30, 0.04, 60), 13)
    b.canvas.restore()
    b.outline(body, INK)
    b.line([(19, 92), (6, 94)], INK, 2)
    for x in (84, 104, 120):
        b.line([(x, 116), (x + 2, 132), (x + 9, 138)], INK, 1.8)
    b.ball(148, 84, 24, oklch(0.36, 0.05, 62))
    b.ball(156, 79, 8.5, oklch(0.97, 0.01, 90), 0.6)
    b.ball(158, 80, 4.4, INK, 0)
    _feelers(b, 154, 62, 26)


def butterfly(b: Brush) -> None:
    """A butterfly seen from above, its wings open."""
    colour = b.look.main(0.74, 0.16, 58)
    for side in (-1, 1):

        def at(*spots: Point, side: int = side) -> list[Point]:
            return [(100 + side * x, y) for x, y in spots]

        lower = smooth_path(at((4, 86), (40, 84), (66, 108), (60, 146), (36, 156), (12, 128)), close=True)
        upper = smooth_path(at((4, 78), (22, 34), (60, 10), (94, 18), (92, 58), (62, 92), (24, 92)), close=True)
        for path, tone in ((lower, shifted(colour, -0.08, -14)), (upper, colour)):
            b.shape(path, tone, outline=2.4)
        for spot, radius in (((74, 34), 8.0), ((56, 58), 10.0), ((44, 124), 8.0)):
            x, y = at(spot)[0]
            b.ball(x, y, radius, shifted(colour, 0.17, 22), 0.8)
    b.shape(oval(100, 92, 7, 46), oklch(0.34, 0.04, 60))
    b.ball(100, 42, 8.5, oklch(0.34, 0.04, 60))
    for side in (-1, 1):
        b.line([(100, 36), (100 + side * 10, 18), (100 + side * 22, 8)], INK, 1.6)


def caterpillar(b: Brush) -> None:
    """A caterpillar that creeps to the right."""
    b.shadow(98, 104, 88, 6, 0.18)
    spots = ((24, 84), (50, 72), (78, 64), (106, 66), (132, 76))
    for x, y in spots:
        for dx in (-7, 7):
            b.line([(x + dx, y + 16), (x + dx, 104)], shifted(LARVA, -0.3), 2.4)
    for i, (x, y) in enumerate(spots):
        b.ball(x, y, 23, LARVA if i % 2 == 0 else shifted(LARVA, 0.09, -18))
        b.ball(x - 3, y - 4, 4.2, oklch(0.80, 0.16, 75), 0.5)
    b.ball(162, 66, 28, shifted(LARVA, -0.06))
    for x in (158, 174):
        b.ball(x, 60, 7.4, oklch(0.98, 0.01, 90), 0.7)
        b.ball(x + 2, 61, 3.6, INK, 0)
    b.line([(158, 78), (166, 83), (176, 78)], INK, 1.6)
    _feelers(b, 160, 40, 24)


def chrysalis(b: Brush) -> None:
    """A chrysalis that hangs from a twig."""
    b.bar([(4, 22), (60, 15), (106, 22)], shifted(STEM, -0.2), 10)
    b.bar([(4, 21), (60, 14), (106, 21)], STEM, 7)
    b.line([(56, 18), (56, 40)], INK, 1.8)
    hull = smooth_path([(56, 34), (74, 54), (86, 92), (80, 140), (56, 186), (34, 142), (27, 94), (38, 54)], close=True)
    b.shape(hull, b.look.main(0.70, 0.12, 125), lift=0.1)
    ink = with_alpha(oklch(0.38, 0.08, 120), 0.75)
    for y, half in ((118, 27), (136, 22), (152, 15)):
        b.line([(56 - half, y - 4), (56, y + 5), (56 + half, y - 4)], ink, 1.2)
    b.line([(38, 62), (44, 92), (36, 116)], ink, 1.2)
    b.line([(74, 62), (67, 92), (76, 116)], ink, 1.2)
    for x in (42, 56, 70):
        b.ball(x, 70, 2.6, oklch(0.85, 0.14, 90), 0.4)
    b.gloss([(40, 104), (40, 80), (48, 60)], 5, 0.5)


def plane(b: Brush) -> None:
    """An airliner from the side, its nose to the right."""
    tail = smooth_path([(14, 10), (30, 10), (54, 46), (24, 48)], close=True)
    b.shape(tail, b.look.main(0.58, 0.15, 255))
    hull = [(6, 46), (30, 40), (90, 36), (150, 37), (180, 44), (197, 57), (180, 67), (120, 71), (60, 66), (24, 57)]
    b.shape(smooth_path(hull, close=True), SILVER, lift=0.03)
    b.shape(smooth_path([(8, 45), (34, 46), (40, 52), (14, 53)], close=True), b.look.main(0.58, 0.15, 255))
    for k in range(9):
        b.flat(oval(58 + 12 * k, 48.5, 2.6, 3.4), GLASS)
    b.shape(smooth_path([(168, 44), (178, 47), (184, 51), (170, 51)], close=True), GLASS, outline=0.6)
    b.shape(smooth_path([(112, 58), (92, 56), (50, 92), (62, 95), (104, 72)], close=True), shifted(SILVER, -0.16))
    b.shape(oval(100, 79, 15, 7.5), b.look.main(0.58, 0.15, 255))


def wing(b: Brush) -> None:
    """The section of a wing, its front edge on the left and tilted up."""
    outline = [(6, 30), (20, 12), (60, 8), (120, 26), (194, 60), (130, 50), (70, 44), (20, 42)]
    b.shape(smooth_path(outline, close=True), b.look.main(0.78, 0.03, 250), lift=0.1)


SKETCHES: dict[str, Sketch] = {
    "bee": Sketch(200, 142, bee, idle="bob"),
    "butterfly": Sketch(200, 162, butterfly),
    "caterpillar": Sketch(200, 114, caterpillar),
    "chrysalis": Sketch(110, 200, chrysalis),
    "plane": Sketch(200, 100, plane, {"nose": (0.98, 0.57), "tail": (0.04, 0.46), "wing": (0.5, 0.65)}, idle="bob"),
    "wing": Sketch(200, 68, wing, {"front": (0.03, 0.45), "back": (0.97, 0.88), "top": (0.4, 0.16)}),
}
