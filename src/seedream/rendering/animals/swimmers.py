"""Fish, sharks, dolphins, whales and seals: a body bent by a travelling wave; unit = body length, facing right, centred."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache

from seedream.rendering.animals.kinds import merged, tuples
from seedream.rendering.animals.species import Animal
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, clamp, corners, curve, ellipse, spline
from seedream.rendering.colour import mix

INK, WHITE = 0xFF1C1216, 0xFFFFFFFF
STOPS = (0.0, 0.05, 0.15, 0.35, 0.60, 0.85, 1.0)
COUNT = 14
Axis = Callable[[float], tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Swimmer:
    """Outline above and below the axis at fractions of the length (0 nose, 1 tail root), and how it swims; `data/swimmers.toml`."""

    top: tuple[float, ...]
    bottom: tuple[float, ...]
    fluke: float
    level: bool
    fin: tuple[float, float, float]
    side: float
    eye: tuple[float, float, float]
    wave: float
    marks: tuple[str, ...] = ()
    rests: bool = False


@cache
def swimmer(kind: str) -> Swimmer:
    """Measures of something that swims."""
    values = merged("swimmers", kind)
    return Swimmer(**{f.name: tuples(values[f.name]) for f in fields(Swimmer) if f.name in values})


def draw_swimmer(pen: Pen, animal: Animal, gait: str, phase: float, time_s: float, yaw: float) -> None:
    """The animal around its middle, or a seal on its belly on the ground; `phase` counts beats of the tail."""
    plan = swimmer(animal.species)
    ashore = plan.rests and gait != "swim"
    pen.canvas.save()
    pen.canvas.scale(0.40 + 0.60 * math.sin(math.radians(max(yaw, 8.0))), 1.0)
    beat = phase if gait in ("swim", "walk", "run") else time_s * 0.35

    def at(k: float) -> tuple[float, float]:
        if ashore:  # chest up, belly on the ground
            hump = 0.012 * math.sin(2 * math.pi * beat)
            return 0.5 - k * 0.82, -0.155 - 0.26 * clamp(1 - k / 0.42) ** 1.25 + 0.09 * k + hump * (1 - k)
        sway = plan.wave * (0.15 + k * k) * math.sin(2 * math.pi * (beat - 0.55 * k))
        return 0.5 - k * 0.82, sway if plan.level else sway * 0.5

    ks = [i / COUNT for i in range(COUNT + 1)]
    head = 1.18 if animal.young else 1.0
    upper: list[Pt] = [(at(k)[0], at(k)[1] - curve(STOPS, plan.top, k) * (head if k < 0.3 else 1.0)) for k in ks]
    lower: list[Pt] = [(at(k)[0], at(k)[1] + curve(STOPS, plan.bottom, k) * (head if k < 0.3 else 1.0)) for k in ks]
    _before(pen, animal, plan, at, time_s)
    _tail(pen, animal, plan, at(1.0), beat)
    if plan.fin[2]:
        _back_fin(pen, animal, plan, upper)
    body = spline([(upper[0][0] + 0.012, at(0)[1]), *upper, *lower[::-1]])
    pen.shape(body, animal.coat, depth=0.05)
    pen.canvas.save()
    pen.canvas.clipPath(body, doAntiAlias=True)
    _belly(pen, animal, plan, lower)
    for mark in plan.marks:
        if mark in MARKS:
            MARKS[mark](pen, animal, at)
    pen.canvas.restore()
    _side_fin(pen, animal, plan, at(0.36), beat, ashore)
    _after(pen, animal, plan, at)
    _eye(pen, animal, plan, at, time_s, gait)
    pen.canvas.restore()


def _eye(pen: Pen, animal: Animal, plan: Swimmer, at: Axis, time_s: float, gait: str) -> None:
    along, above, r = plan.eye
    r *= 1.25 if animal.young else 1.0
    (x, y) = at(along)
    y -= above
    if plan.rests and (gait == "sleep" or math.fmod(time_s + 0.4, 3.6) < 0.13):
        pen.stroke([(x - r, y), (x, y + r * 0.4), (x + r, y)], INK, r * 0.4)
        return
    if not plan.level and r > 0.02:
        pen.fill(ellipse(x, y, r * 1.3, r * 1.3), 0xFFF6F1E6)
    pen.fill(ellipse(x + r * 0.15, y, r * 0.85, r * 0.9), INK)
    pen.fill(ellipse(x + r * 0.45, y - r * 0.38, r * 0.30, r * 0.30), WHITE)


def _tail(pen: Pen, animal: Animal, plan: Swimmer, root: tuple[float, float], phase: float) -> None:
    (x, y), f, lag = root, plan.fluke, math.sin(2 * math.pi * (phase - 0.70))
    colour = pen.shade(animal.coat, 0.35)
    if plan.level:  # nearly edge-on: a leaf that tips up and down, its far half behind
        tip = y + plan.wave * 2.4 * lag
        far = [
            (x + 0.03, y - 0.02),
            (x - f * 0.45, tip - 0.09 * f / 0.14),
            (x - f * 1.05, tip - 0.10 * f / 0.14, 1.0),
            (x - f * 0.6, tip),
        ]
        pen.fill(spline(far), pen.shade(animal.coat, 0.8))
        near = [
            (x + 0.03, y - 0.02),
            (x - f * 0.55, tip - 0.035),
            (x - f * 1.15, tip + 0.03, 1.0),
            (x - f * 0.62, tip + 0.03),
            (x + 0.03, y + 0.02),
        ]
        pen.shape(spline(near), colour, depth=0.02)
        return
    w = f * 0.8 * (0.80 + 0.20 * abs(lag))
    low = 0.45 if "gills" in plan.marks else 0.80
    fan = [
        (x + 0.03, y - 0.03),
        (x - w * 0.6, y - f * 0.62),
        (x - w, y - f * 0.86, 1.0),
        (x - w * 0.62, y),
        (x - w * 0.92, y + f * low, 1.0),
        (x - w * 0.5, y + f * 0.42),
        (x + 0.03, y + 0.03),
    ]
    pen.shape(spline(fan), colour, depth=0.03)
    if "scales" in plan.marks or "bands" in plan.marks:
        for k in (-0.5, 0.0, 0.45):
            pen.segment((x - 0.01, y + 0.04 * k), (x - w * 0.62, y + f * k), alpha(pen.shade(animal.coat), 0.5), 0.008)


def _back_fin(pen: Pen, animal: Animal, plan: Swimmer, upper: list[Pt]) -> None:
    a, b, height = plan.fin
    p, q = upper[round(a * COUNT)], upper[round(b * COUNT)]
    back = (q[0] - 0.02, min(p[1], q[1]) - height)
    fin = [(p[0], p[1] + 0.03, 1.0), (p[0] - 0.05, p[1] - height * 0.7), (*back, 1.0), (q[0], q[1] + 0.03, 1.0)]
    if "gill" in plan.marks:  # along the back of a fish, highest before its end
        m = upper[round((0.35 * a + 0.65 * b) * COUNT)]
        crest, end = (m[0], m[1] - height), (q[0] - 0.015, q[1] - 0.35 * height)
        fin = [(p[0], p[1] + 0.03, 1.0), (p[0] - 0.06, p[1] - height * 0.75), crest, end, (q[0], q[1] + 0.03, 1.0)]
    pen.shape(spline(fin), pen.shade(animal.coat, 0.3), depth=0.02)


def _side_fin(pen: Pen, animal: Animal, plan: Swimmer, at: tuple[float, float], phase: float, ashore: bool) -> None:
    (x, y), size = at, plan.side
    flap = 0.03 * math.sin(2 * math.pi * (phase * 0.5 + 0.2))
    fin: list[Pt] = [
        (x + 0.03, y + 0.05, 1.0),
        (x - size * 0.5, y + 0.07 + size * 0.4 + flap),
        (x - size, y + 0.08 + size * 0.75 + flap, 1.0),
        (x - size * 0.55, y + 0.06),
    ]
    if ashore:
        fin = [(x + 0.04, y + 0.02), (x + 0.10, -0.02), (x + 0.15, 0.0, 1.0), (x - 0.04, 0.0), (x - 0.06, y + 0.08)]
    pen.shape(spline(fin), pen.shade(animal.coat, 0.45), depth=0.02)


def _belly(pen: Pen, animal: Animal, plan: Swimmer, lower: list[Pt]) -> None:
    rise = 0.075 if plan.level or "gills" in plan.marks else 0.10
    inside = [(x, y - rise * (1 - i / COUNT) - 0.01) for i, (x, y, *_) in enumerate(lower)]
    pen.fill(
        spline([*inside, (lower[-1][0], 0.5), (lower[0][0] + 0.1, 0.5), (lower[0][0] + 0.1, inside[0][1])]),
        pen.shade(animal.mark, 0.2),
    )


def _before(pen: Pen, animal: Animal, plan: Swimmer, at: Axis, time_s: float) -> None:
    if "thorns" in plan.marks:
        for i in range(14):
            k = 0.1 + 0.055 * i
            for s, half in ((-1, plan.top), (1, plan.bottom)):
                x, y = at(k)
                edge = y + s * curve(STOPS, half, k)
                pen.fill(
                    spline(corners([(x - 0.014, edge), (x - 0.006, edge + s * 0.05), (x + 0.014, edge)]), tension=0.0),
                    pen.shade(animal.dark, 0.2),
                )
    if "sword" in plan.marks or "tusk" in plan.marks:
        x, y = at(0.02)
        pen.strip(
            [(x - 0.02, y - 0.005), (x + 0.16, y - 0.03), (x + 0.32, y - 0.05)],
            [0.016, 0.010, 0.002],
            mix(animal.mark, 0xFFE6D8B8, 0.6),
        )


def _after(pen: Pen, animal: Animal, plan: Swimmer, at: Axis) -> None:
    """The face of seals, and tusks."""
    if "snout" not in plan.marks:
        return
    x, y = at(0.10)
    y -= 0.004
    pen.shape(ellipse(x, y, 0.098, 0.092), animal.coat, depth=0.03, amount=0.5)
    for dx in (0.0, 0.04) if "tusks" in plan.marks else ():
        pen.strip(
            [(x + 0.05 + dx, y + 0.05), (x + 0.06 + dx, y + 0.12), (x + 0.04 + dx, y + 0.19)], [0.016, 0.012, 0.003], 0xFFF6EFDC
        )
    pen.shape(ellipse(x + 0.078, y + 0.026, 0.055, 0.044), animal.mark, depth=0.015, amount=0.6)
    pen.fill(ellipse(x + 0.112, y + 0.002, 0.022, 0.016), INK)
    pen.stroke([(x + 0.12, y + 0.02), (x + 0.10, y + 0.044), (x + 0.065, y + 0.048)], alpha(INK, 0.8), 0.007)
    for k in (-1, 0, 1):
        pen.segment((x + 0.085, y + 0.03 + 0.008 * k), (x + 0.0, y + 0.05 + 0.026 * k), alpha(WHITE, 0.85), 0.005)


Mark = Callable[[Pen, Animal, Axis], None]


def _scales(pen: Pen, animal: Animal, at: Axis) -> None:
    for i in range(3):
        for j in range(5):
            x, y = at(0.36 + 0.10 * j - 0.05 * (i % 2))
            y += -0.09 + 0.07 * i
            pen.stroke([(x, y - 0.025), (x - 0.022, y), (x, y + 0.025)], alpha(pen.shade(animal.coat), 0.5), 0.010)


def _bars(stops: tuple[float, ...], width: float, tone: int, edge: bool) -> Mark:
    def draw(pen: Pen, animal: Animal, at: Axis) -> None:
        for k in stops:
            x, y = at(k)
            line = [(x - 0.02, y - 0.34), (x + 0.02, y), (x - 0.02, y + 0.34)]
            if edge:
                pen.stroke(line, animal.dark, width * 1.5)
            pen.stroke(line, tone or animal.dark, width)

    return draw


def _line(points: tuple[tuple[float, float], ...], width: float) -> Mark:
    """A dark line through places (share of the length, below the axis)."""

    def draw(pen: Pen, animal: Animal, at: Axis) -> None:
        pen.stroke([(at(k)[0], at(k)[1] + d) for k, d in points], alpha(mix(animal.dark, INK, 0.4), 0.85), width)

    return draw


def _gills(pen: Pen, animal: Animal, at: Axis) -> None:
    for i in range(4):
        x, y = at(0.26 + 0.028 * i)
        pen.stroke([(x, y - 0.05), (x - 0.008, y), (x, y + 0.045)], alpha(pen.shade(animal.coat), 0.9), 0.008)


def _grooves(pen: Pen, animal: Animal, at: Axis) -> None:
    for i in range(6):
        x, y = at(0.03 + 0.012 * i)
        d = 0.06 + 0.018 * i
        pen.stroke(
            [(x, y + d - 0.01), (at(0.28)[0], y + d + 0.02), (at(0.46)[0], y + d + 0.012)],
            alpha(pen.shade(animal.mark), 0.8),
            0.006,
        )
    _line(((0.0, 0.03), (0.10, 0.055), (0.19, 0.035)), 0.008)(pen, animal, at)


def _patch(pen: Pen, animal: Animal, at: Axis) -> None:
    x, y = at(0.20)
    pen.fill(spline([(x + 0.05, y - 0.045), (x, y - 0.065), (x - 0.05, y - 0.05), (x, y - 0.025)]), animal.mark)
    x, y = at(0.62)
    pen.fill(spline([(x + 0.08, y + 0.06), (x - 0.04, y - 0.01), (x - 0.10, y + 0.0), (x - 0.02, y + 0.08)]), animal.mark)


def _dapples(pen: Pen, animal: Animal, at: Axis) -> None:
    for i in range(12):
        x, y = at(0.22 + 0.055 * i)
        pen.fill(ellipse(x, y - 0.06 + 0.035 * (i % 4), 0.014, 0.011), alpha(animal.dark, 0.7))


MARKS: dict[str, Mark] = {
    "scales": _scales,
    "gill": _line(((0.24, -0.18), (0.285, 0.0), (0.24, 0.17)), 0.012),
    "bands": _bars((0.26, 0.56, 0.86), 0.075, WHITE, True),
    "stripes": _bars((0.22, 0.42, 0.62), 0.055, 0, False),
    "gills": _gills,
    "jaw": _line(((0.01, 0.03), (0.08, 0.045), (0.12, 0.036)), 0.007),
    "smile": _line(((0.0, 0.010), (0.07, 0.022), (0.12, 0.012)), 0.006),
    "grooves": _grooves,
    "eye_patch": _patch,
    "dapples": _dapples,
}
"""Marks inside the outline."""
