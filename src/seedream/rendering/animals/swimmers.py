"""Fish, sharks, dolphins and whales: a body bent by a travelling wave; unit = body length, facing right, centred."""

from __future__ import annotations

import math
from dataclasses import dataclass

from seedream.rendering.animals.species import Animal
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, curve, ellipse, spline

INK = 0xFF1C1216


@dataclass(frozen=True, slots=True)
class Swimmer:
    """Outline above and below the axis at fractions of the length (0 nose, 1 tail root), and how it swims."""

    top: tuple[float, ...]
    bottom: tuple[float, ...]
    fluke: float
    level_fluke: bool
    fin: tuple[float, float]
    wave: float


STOPS = (0.0, 0.05, 0.15, 0.35, 0.60, 0.85, 1.0)
PLANS = {
    "fish": Swimmer(
        (0.02, 0.09, 0.17, 0.22, 0.17, 0.06, 0.045), (0.02, 0.08, 0.16, 0.21, 0.16, 0.06, 0.045), 0.20, False, (0.26, 0.62), 0.055
    ),
    "shark": Swimmer(
        (0.01, 0.05, 0.09, 0.13, 0.10, 0.035, 0.02), (0.01, 0.035, 0.08, 0.12, 0.08, 0.03, 0.02), 0.20, False, (0.36, 0.50), 0.040
    ),
    "dolphin": Swimmer(
        (0.01, 0.05, 0.11, 0.15, 0.11, 0.035, 0.02), (0.01, 0.03, 0.07, 0.12, 0.09, 0.03, 0.02), 0.12, True, (0.44, 0.56), 0.045
    ),
    "whale": Swimmer(
        (0.02, 0.09, 0.14, 0.165, 0.11, 0.04, 0.022), (0.02, 0.08, 0.13, 0.15, 0.09, 0.035, 0.022), 0.13, True, (0.62, 0.70), 0.035
    ),
}


def draw_swimmer(pen: Pen, animal: Animal, phase: float) -> None:
    """The animal around its middle; `phase` counts beats of the tail."""
    plan = PLANS[animal.kind]

    def at(k: float) -> tuple[float, float]:
        sway = plan.wave * (0.15 + k * k) * math.sin(2 * math.pi * (phase - 0.55 * k))
        return 0.5 - k * 0.82, sway if plan.level_fluke else sway * 0.5

    ks = [i / 14 for i in range(15)]
    upper: list[Pt] = [(at(k)[0], at(k)[1] - curve(STOPS, plan.top, k)) for k in ks]
    lower: list[Pt] = [(at(k)[0], at(k)[1] + curve(STOPS, plan.bottom, k)) for k in ks]
    _tail(pen, animal, plan, at(1.0), phase)
    _back_fin(pen, animal, plan, upper, at)
    body = spline([(upper[0][0] + 0.012, at(0)[1]), *upper, *lower[::-1]])
    pen.shape(body, animal.coat, depth=0.05)
    _markings(pen, animal, body, lower, at)
    _side_fin(pen, animal, at(0.36), phase)
    x, y = at(0.13)
    r = 0.020 if animal.kind == "fish" else 0.008 if animal.kind == "whale" else 0.011
    if animal.kind == "fish":
        pen.fill(ellipse(x, y - 0.045, r * 1.5, r * 1.5), 0xFFF6F1E6)
    pen.fill(ellipse(x + r * 0.2, y - 0.045 if animal.kind == "fish" else y - 0.005, r, r), INK)
    pen.fill(ellipse(x + r * 0.5, (y - 0.045 if animal.kind == "fish" else y - 0.005) - r * 0.4, r * 0.32, r * 0.32), 0xFFFFFFFF)


def _tail(pen: Pen, animal: Animal, plan: Swimmer, root: tuple[float, float], phase: float) -> None:
    x, y = root
    f, lag = plan.fluke, math.sin(2 * math.pi * (phase - 0.70))
    colour = pen.shade(animal.coat, 0.35)
    if plan.level_fluke:  # seen edge-on: a leaf that tips up and down
        tip = y + plan.wave * 2.4 * lag
        pen.shape(
            spline(
                [
                    (x + 0.03, y - 0.02),
                    (x - f * 0.55, tip - 0.045),
                    (x - f * 1.15, tip - 0.01, 1.0),
                    (x - f * 0.62, tip + 0.02),
                    (x + 0.03, y + 0.02),
                ]
            ),
            colour,
            depth=0.02,
        )
        return
    squeeze = 0.80 + 0.20 * abs(lag)
    w = f * 0.8 * squeeze
    pen.shape(
        spline(
            [
                (x + 0.03, y - 0.03),
                (x - w * 0.6, y - f * 0.62),
                (x - w, y - f * 0.86, 1.0),
                (x - w * 0.62, y),
                (x - w * 0.92, y + f * (0.80 if animal.kind == "fish" else 0.45), 1.0),
                (x - w * 0.5, y + f * 0.42),
                (x + 0.03, y + 0.03),
            ]
        ),
        colour,
        depth=0.03,
    )


def _back_fin(pen: Pen, animal: Animal, plan: Swimmer, upper: list[Pt], at: object) -> None:
    a, b = plan.fin
    p, q = upper[round(a * 14)], upper[round(b * 14)]
    height = {"fish": 0.10, "shark": 0.13, "dolphin": 0.09, "whale": 0.035}[animal.kind]
    back = (q[0] - 0.02, min(p[1], q[1]) - height)
    pen.shape(
        spline([(p[0], p[1] + 0.03, 1.0), (p[0] - 0.05, p[1] - height * 0.7), (*back, 1.0), (q[0], q[1] + 0.03, 1.0)]),
        pen.shade(animal.coat, 0.3),
        depth=0.02,
    )


def _side_fin(pen: Pen, animal: Animal, at: tuple[float, float], phase: float) -> None:
    x, y = at
    flap = 0.03 * math.sin(2 * math.pi * (phase * 0.5 + 0.2))
    size = {"fish": 0.10, "shark": 0.16, "dolphin": 0.13, "whale": 0.15}[animal.kind]
    fin: list[Pt] = [
        (x + 0.03, y + 0.05, 1.0),
        (x - size * 0.5, y + 0.07 + size * 0.4 + flap),
        (x - size, y + 0.08 + size * 0.75 + flap, 1.0),
        (x - size * 0.55, y + 0.06),
    ]
    pen.shape(spline(fin), pen.shade(animal.coat, 0.45), depth=0.02)


def _markings(pen: Pen, animal: Animal, body: object, lower: list[Pt], at: object) -> None:
    canvas = pen.canvas
    canvas.save()
    canvas.clipPath(body, doAntiAlias=True)
    inside = [(x, y - (0.075 if animal.kind != "fish" else 0.10) * (1 - i / 14) - 0.01) for i, (x, y, *_) in enumerate(lower)]
    pen.fill(
        spline([*inside, (lower[-1][0], 0.5), (lower[0][0] + 0.1, 0.5), (lower[0][0] + 0.1, inside[0][1])]),
        pen.shade(animal.mark, 0.25),
    )
    shade = pen.shade(animal.coat)
    if animal.kind == "fish":
        pen.stroke([(0.30, -0.18), (0.265, 0.0), (0.30, 0.17)], alpha(shade, 0.8), 0.014)
        for i in range(3):
            for j in range(4):
                x, y = 0.16 - 0.10 * j + 0.05 * (i % 2), -0.10 + 0.07 * i
                pen.stroke([(x, y - 0.025), (x - 0.022, y), (x, y + 0.025)], alpha(shade, 0.5), 0.010)
    elif animal.kind == "shark":
        for i in range(4):
            x = 0.27 - 0.025 * i
            pen.stroke([(x, -0.045), (x - 0.008, 0.0), (x, 0.045)], alpha(shade, 0.85), 0.007)
        pen.stroke([(0.49, 0.030), (0.43, 0.042), (0.40, 0.036)], alpha(INK, 0.7), 0.006)
    elif animal.kind == "whale":
        for i in range(6):
            y = 0.055 + 0.018 * i
            pen.stroke(
                [(0.47 - 0.01 * i, y - 0.01), (0.25, y + 0.02), (0.08, y + 0.012)], alpha(pen.shade(animal.mark), 0.8), 0.006
            )
        pen.stroke([(0.50, 0.030), (0.40, 0.048), (0.34, 0.034)], alpha(INK, 0.6), 0.006)
    else:
        pen.stroke([(0.50, 0.012), (0.44, 0.026), (0.40, 0.018)], alpha(INK, 0.6), 0.006)
    canvas.restore()
