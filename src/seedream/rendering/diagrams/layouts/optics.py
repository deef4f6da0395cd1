"""The rainbow's light, traced: refraction, reflection and dispersion in a round drop, the 42 degrees, and the bow itself.

Descartes' construction: a ray that hits a sphere of water at incidence i is refracted to r (Snell: sin i = n sin r), reflected
once at the back and refracted out again; it leaves at 4r - 2i from the point opposite the sun. That angle is stationary at
i = 59.4 degrees, where the light gathers: 42.4 degrees for red (n = 1.331), 40.6 for violet (n = 1.343).
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import skia

from seedream.rendering.colour import mix_lab, oklch, with_alpha
from seedream.rendering.diagrams.ink import PEN, SPECTRUM, chevron, hand_line, ray
from seedream.rendering.diagrams.layouts.common import Timing
from seedream.rendering.diagrams.piece import Piece, along, around, between
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, radial_gradient, stroke
from seedream.scene.figures.diagram import Part
from seedream.types import Rect

if TYPE_CHECKING:
    from seedream.rendering.diagrams.layouts.scene import SceneLayout

Canvas = Any
N_RED, N_VIOLET = 1.331, 1.343
INCIDENCE = math.radians(59.4)
SPREAD = 6.0
"""How much wider than in nature the colours are spread in pictures of a single drop (the footnote says so)."""
DROP_RADIUS = 94 / 200
"""Radius of the drawing `lit_drop` as a share of its box."""
SUNLIGHT = oklch(0.97, 0.06, 92)
_SIGHT_GAP = 7.0
"""Degrees between red and violet as drawn in the picture of the eye (1.8 in nature)."""


def trace(n: float, incidence: float = INCIDENCE) -> tuple[Point, Point, Point, float]:
    """Path of a horizontal ray through a unit drop, y downwards: where it enters, is reflected, leaves; exit angle in degrees.

    The exit angle counts from the direction back to the sun: the ray leaves along (-cos, +sin) of it.
    """
    refracted = math.asin(math.sin(incidence) / n)
    first = math.atan2(-math.sin(incidence), -math.cos(incidence))
    second = first + math.pi - 2 * refracted
    third = second + math.pi - 2 * refracted
    corner = [(math.cos(a), math.sin(a)) for a in (first, second, third)]
    return corner[0], corner[1], corner[2], math.degrees(4 * refracted - 2 * incidence)


def indices(spread: float = SPREAD) -> list[float]:
    """Refractive indices of the seven colours, red first, spread `spread` times as wide as in water."""
    return [N_RED + (N_VIOLET - N_RED) * spread * i / 6 for i in range(7)]


def colours() -> list[int]:
    """The seven colours as light, red first."""
    return [oklch(*c) for c in SPECTRUM]


def drop_anchor(name: str) -> Point | None:
    """Anchors A, B, C of a lit drop (light enters, is reflected, leaves) as fractions of its box."""
    if name not in ("A", "B", "C"):
        return None
    enter, back, leave, _ = trace(indices()[3])
    x, y = {"A": enter, "B": back, "C": leave}[name]
    return 0.5 + DROP_RADIUS * x, 0.5 + DROP_RADIUS * y


def align_suns(layout: SceneLayout) -> None:
    """Move the sun that lights a drop or an eye to the height of its (horizontal) light."""
    for part in layout.view.parts:
        if part.kind != "optics" or not isinstance(part.start, str) or part.start not in layout.placed:
            continue
        y = layout.point(f"{part.of}:A" if part.step == "beam" else part.of)[1]
        sun = layout.placed[part.start]
        layout.placed[part.start] = replace(sun, rect=replace(sun.rect, y=y - sun.rect.height / 2))


def light(layout: SceneLayout, part: Part, when: Timing) -> None:
    """Pieces of one step of light: beam, inside, bounce, out; axis, sight_red, sight_violet, sight_fan; low_sun."""
    _STEPS[part.step](layout, part, when)


# ---------------------------------------------------------------------------------------------------- a single drop
def _drop(layout: SceneLayout, part: Part) -> tuple[Point, float]:
    placed = layout.placed[str(part.of)]
    return placed.centre, placed.rect.width * DROP_RADIUS


def _beam(layout: SceneLayout, part: Part, when: Timing) -> None:
    (cx, cy), radius = _drop(layout, part)
    ax, ay = trace(N_RED)[0]
    end = (cx + ax * radius, cy + ay * radius)
    sun = layout.placed[str(part.start)].rect
    start = (sun.x + sun.width * 1.0 + 6, end[1])
    width = max(9.0, radius * 0.034)

    def draw(canvas: Canvas, _: float) -> None:
        ray(canvas, start, end, SUNLIGHT, width)
        chevron(canvas, between(start, end)(0.5), (1.0, 0.0), width * 2.3, SUNLIGHT)

    layout.pieces.append(_wiped(when, [start, end], draw, along(start, end), between(start, end), SUNLIGHT, 0.6))
    layout.obstacles.append(Rect(start[0], start[1] - 22, end[0] - start[0], 44))
    if part.text:
        layout.ask(part, between(start, end)(0.42), 90.0, 30.0, leader=False)


def _segment(first: int, last: int) -> Any:
    def step(layout: SceneLayout, part: Part, when: Timing) -> None:
        (cx, cy), radius = _drop(layout, part)
        width = max(3.4, radius * 0.0125)
        paths = []
        for n in indices():
            enter, back, leave, _ = trace(n)
            p, q = (enter, back, leave)[first], (enter, back, leave)[last]
            paths.append(((cx + p[0] * radius, cy + p[1] * radius), (cx + q[0] * radius, cy + q[1] * radius)))

        def draw(canvas: Canvas, _: float) -> None:
            for (start, end), colour in zip(paths, colours(), strict=True):
                ray(canvas, start, end, colour, width, strength=0.4)

        middle = paths[3]
        layout.pieces.append(
            _wiped(when, [p for pair in paths for p in pair], draw, along(*middle), between(*middle), SUNLIGHT, 0.7)
        )

    return step


def _out(layout: SceneLayout, part: Part, when: Timing) -> None:
    (cx, cy), radius = _drop(layout, part)
    box = layout.page.box
    paths = []
    for n in indices():
        _, _, (x, y), angle = trace(n)
        start = (cx + x * radius, cy + y * radius)
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        reach = min((box.y + box.height + 6 - start[1]) / s, (start[0] - box.x * 0.6) / c)
        paths.append((start, (start[0] - c * reach, start[1] + s * reach)))
    width = max(4.0, radius * 0.017)
    fade_from, fade_to = between(*paths[3])(0.62), between(*paths[3])(1.0)

    def draw(canvas: Canvas, _: float) -> None:
        canvas.saveLayer()
        for ((x0, y0), (x1, y1)), colour in reversed(list(zip(paths, colours(), strict=True))):
            ray(canvas, (x0, y0), (x1, y1), colour, width, strength=0.6)
            length = math.hypot(x1 - x0, y1 - y0)
            chevron(
                canvas,
                (x0 + (x1 - x0) * 0.55, y0 + (y1 - y0) * 0.55),
                ((x1 - x0) / length, (y1 - y0) / length),
                width * 2.1,
                colour,
            )
        canvas.drawPaint(fill(linear_gradient(fade_from, fade_to, [0xFF000000, 0x00000000]), BlendMode=skia.BlendMode.kDstIn))
        canvas.restore()

    middle = paths[3]
    layout.pieces.append(_wiped(when, [p for pair in paths for p in pair], draw, along(*middle), between(*middle), SUNLIGHT, 0.8))
    layout.obstacles += [Rect(x - 30, y - 30, 60, 60) for x, y in (between(*middle)(t / 8) for t in range(9))]
    for name, (start, end) in (("red", paths[0]), ("violet", paths[6])):
        layout.points[f"{part.id}:{name}"] = between(start, end)(0.62)


def _wiped(
    when: Timing, points: list[Point], draw: Any, mask: Any, tip: Any, colour: int, duration_s: float, extra_s: float = 0.0
) -> Piece:
    return Piece(
        when.id, around(points, 46), draw, "wipe", duration_s, when.delay_s + extra_s,
        layer=2, mask=mask, tip=tip, tip_colour=colour, region=when.region if not extra_s else "", pulse=(tip(0.0), tip(1.0)),
    )  # fmt: skip


# ---------------------------------------------------------------------------------------------------- the eye and its drops
def _drops(layout: SceneLayout, part: Part) -> tuple[Point, list[Point]]:
    """The eye, and a drop for each colour (red first) at its angle above the line to the shadow, all in one shaft of rain."""
    eye = layout.point(part.of)
    box = layout.page.box
    steep = math.radians(42.0)
    room = layout.page.label_size * 3.4
    run = min((box.x + box.width * (0.84 if layout.page.upright else 0.76) - eye[0]), (eye[1] - box.y - room) / math.tan(steep))
    angles = [42.0 - _SIGHT_GAP * i / 6 for i in range(7)]
    return eye, [(eye[0] + run, eye[1] - run * math.tan(math.radians(a))) for a in angles]


def _axis(layout: SceneLayout, part: Part, when: Timing) -> None:
    eye, drops = _drops(layout, part)
    end = (drops[0][0] + 90, eye[1])
    ink = with_alpha(layout.theme.ink, 0.8)
    dashes = [(eye[0] + 30, eye[1]), end]
    draw = lambda c, p: hand_line(c, dashes, ink, PEN, 2, True)  # noqa: E731
    layout.pieces.append(Piece(when.id, around([eye, end], 12), draw, "fade", 0.5, when.delay_s, region=when.region))
    layout.obstacles.append(Rect(eye[0], eye[1] - 16, end[0] - eye[0], 32))
    if isinstance(part.start, str) and part.start in layout.placed:
        sun = layout.placed[part.start].rect
        seer = layout.placed[str(part.of).split(":")[0]].rect
        start, stop = (sun.x + sun.width + 4, eye[1]), (seer.x + seer.width * 0.16, eye[1])
        if stop[0] > start[0]:
            layout.pieces.append(
                _wiped(
                    when,
                    [start, stop],
                    lambda c, p: ray(c, start, stop, SUNLIGHT, 6),
                    along(start, stop),
                    between(start, stop),
                    SUNLIGHT,
                    0.6,
                )
            )
    if part.text:
        layout.ask(part, between(eye, end)(0.72), 90.0, 24.0, leader=False)


def _sight(which: tuple[int, ...]) -> Any:
    def step(layout: SceneLayout, part: Part, when: Timing) -> None:
        eye, drops = _drops(layout, part)
        for i in which:
            _one_sight(layout, part, when, eye, drops[i], i)
        if part.text:
            x, y = drops[which[0]]
            layout.ask(part, (x + 14, y), 0.0, 44.0, leader=True)

    return step


def _one_sight(layout: SceneLayout, part: Part, when: Timing, eye: Point, drop: Point, i: int) -> None:
    colour = colours()[i]
    radius = 17.0 if i in (0, 6) else 9.0
    start = (layout.page.box.x - 60, drop[1])
    dx, dy = eye[0] - drop[0], eye[1] - drop[1]
    length = math.hypot(dx, dy)
    near = (drop[0] + dx / length * radius, drop[1] + dy / length * radius)
    stop = (eye[0] - dx / length * 22, eye[1] - dy / length * 22)
    main = i in (0, 6)

    def draw_drop(canvas: Canvas, _: float) -> None:
        shade = [oklch(0.92, 0.04, 220), oklch(0.70, 0.09, 235), oklch(0.45, 0.10, 252)]
        canvas.drawCircle(*drop, radius * 2.1, fill(with_alpha(colour, 0.35), blur=radius * 0.7))
        canvas.drawCircle(
            *drop, radius, fill(radial_gradient((drop[0] - radius * 0.4, drop[1] - radius * 0.4), radius * 1.7, shade))
        )

    def draw_ray(canvas: Canvas, _: float) -> None:
        ray(canvas, near, stop, colour, 6.0 if main else 4.0)
        if main:
            chevron(canvas, between(near, stop)(0.5), (dx / length, dy / length), 17, colour)

    around_drop = around([(drop[0] - radius, drop[1] - radius), (drop[0] + radius, drop[1] + radius)], radius * 3)
    layout.pieces.append(Piece(when.id, around_drop, draw_drop, "pop", 0.4, when.delay_s, layer=2))
    if main:
        incoming = lambda c, p: ray(c, start, (drop[0] - radius, drop[1]), with_alpha(SUNLIGHT, 0.75), 4.0)  # noqa: E731
        layout.pieces.append(_wiped(when, [start, drop], incoming, along(start, drop), between(start, drop), SUNLIGHT, 0.35))
        angle = math.degrees(math.atan2(-(drop[1] - eye[1]), drop[0] - eye[0]))
        reach = 150.0 if i == 0 else 210.0
        oval = skia.Rect.MakeLTRB(eye[0] - reach, eye[1] - reach, eye[0] + reach, eye[1] + reach)
        arc = lambda c, p: c.drawArc(oval, -angle * p, angle * p, False, stroke(colour, PEN * 1.4))  # noqa: E731
        corner = around([(eye[0], eye[1] - reach), (eye[0] + reach, eye[1])], 12)
        layout.pieces.append(Piece(when.id, corner, arc, "draw", 0.5, when.delay_s + 0.5))
    shaft = _wiped(when, [near, stop], draw_ray, along(near, stop), between(near, stop), colour, 0.5, 0.25 if main else 0.0)
    layout.pieces.append(shaft if main else replace(shaft, pulse=()))
    layout.obstacles += [Rect(x - 16, y - 16, 32, 32) for x, y in (between(near, stop)(t / 10) for t in range(11))]
    layout.obstacles.append(Rect(start[0], drop[1] - 10, drop[0] - start[0], 20))


def _low_sun(layout: SceneLayout, part: Part, when: Timing) -> None:
    """Light of a low sun behind the viewer: warm light on the meadow and a long shadow that points at the centre of the bow."""
    rect = layout.placed[str(part.of)].rect
    page, feet = layout.page, (rect.x + rect.width / 2, rect.y + rect.height * 0.97)
    target = layout.point(part.end) if part.end is not None else (feet[0], page.height * 0.75)
    reach = 0.86
    tip = (feet[0] + (target[0] - feet[0]) * reach, feet[1] + (target[1] - feet[1]) * reach)
    half, top, bottom = rect.width * 0.24, page.height * 0.725, page.height

    def draw(canvas: Canvas, _: float) -> None:
        warm = [with_alpha(oklch(0.88, 0.13, 88), a) for a in (0.0, 0.36, 0.22, 0.0)]
        shade = linear_gradient((0, top), (0, bottom), warm, [0.0, 0.22, 0.5, 1.0])
        canvas.drawRect(skia.Rect.MakeLTRB(0, top, page.width, bottom), fill(shade))
        outline = [
            (feet[0] - half, feet[1] + 3),
            (tip[0] - 3, tip[1] - 2.4),
            (tip[0] + 3, tip[1] + 2.4),
            (feet[0] + half, feet[1] + 3),
        ]
        dim = linear_gradient(feet, tip, [oklch(0.20, 0.06, 160, 0.78), oklch(0.24, 0.06, 160, 0.34)])
        canvas.drawPath(polygon(outline), fill(dim, blur=2.2))

    box = Rect(0, top, page.width, bottom - top)
    layout.pieces.append(Piece(when.id, box, draw, "fade", 0.5, when.delay_s, layer=0, region=when.region))
    person = around([(rect.x, rect.y), (rect.x + rect.width, rect.y + rect.height)], 30)
    layout.pieces.append(Piece(when.id, person, lambda c, p: _rim(c, rect), "fade", 0.5, when.delay_s))
    layout.obstacles += [rect, around([feet, tip], 16)]
    if part.text:
        layout.ask(part, (rect.x + rect.width * 0.1, rect.y + rect.height * 0.55), 180.0, 26.0, leader=False)


def _rim(canvas: Canvas, rect: Rect) -> None:
    """Warm light on somebody's back."""
    glow = mix_lab(SUNLIGHT, oklch(0.85, 0.14, 75), 0.6)
    x, y = rect.x + rect.width / 2, rect.y + rect.height * 0.52
    canvas.drawOval(skia.Rect.MakeLTRB(x - rect.width * 0.3, y - rect.height * 0.3, x + rect.width * 0.3, y + rect.height * 0.3),
                    fill(with_alpha(glow, 0.30), blur=rect.width * 0.12))  # fmt: skip


_STEPS: dict[str, Any] = {
    "beam": _beam, "inside": _segment(0, 1), "bounce": _segment(1, 2), "out": _out, "axis": _axis, "low_sun": _low_sun,
    "sight_red": _sight((0,)), "sight_violet": _sight((6,)), "sight_fan": _sight((1, 2, 3, 4, 5)),
}  # fmt: skip
