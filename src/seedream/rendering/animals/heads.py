"""Heads of four-legged animals around the joint with the neck; unit = shoulder height, facing right."""

from __future__ import annotations

import math

from seedream.rendering.animals.species import Animal
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import corners, ellipse, spline
from seedream.rendering.colour import mix

INK = 0xFF1C1216


def draw_animal_head(pen: Pen, animal: Animal, time_s: float) -> None:
    """The head of the animal's kind; it blinks every few seconds."""
    blink = math.fmod(time_s + 1.3, 3.7) < 0.13
    if animal.kind in ("dog", "fox", "wolf"):
        _dog(pen, animal, blink)
    elif animal.kind == "cat":
        _cat(pen, animal, blink)
    else:
        _horse(pen, animal, blink)


def _eye(pen: Pen, coat: int, x: float, y: float, r: float, blink: bool) -> None:
    lid = mix(pen.shade(coat), INK, 0.35)
    if blink:
        pen.stroke([(x - r * 1.2, y), (x, y + r * 0.5), (x + r * 1.2, y)], lid, r * 0.5)
        return
    pen.fill(ellipse(x, y, r, r * 1.08), INK)
    pen.fill(ellipse(x + r * 0.35, y - r * 0.38, r * 0.30, r * 0.30), 0xFFFFFFFF)
    pen.stroke([(x - r * 1.5, y - r * 0.2), (x - r * 0.2, y - r * 1.25), (x + r * 1.35, y - r * 0.5)], lid, r * 0.42)


def _dog(pen: Pen, animal: Animal, blink: bool) -> None:
    coat, mark, dark, canvas = animal.coat, animal.mark, animal.dark, pen.canvas
    pointed = animal.kind != "dog"
    if pointed:
        pen.fill(spline(corners([(-0.02, -0.16), (0.07, -0.36), (0.13, -0.14)]), tension=0.25), pen.shade(coat, 0.6))
    else:
        pen.fill(spline([(-0.10, -0.20), (-0.02, -0.14), (-0.06, 0.02), (-0.17, 0.14), (-0.20, -0.02)]), pen.shade(dark, 0.5))
    skull = spline(
        [
            (-0.17, 0.0),
            (-0.14, -0.16),
            (0.02, -0.215),
            (0.14, -0.15),
            (0.20, -0.075),
            (0.36, -0.055),
            (0.41, 0.0),
            (0.38, 0.075),
            (0.20, 0.115),
            (0.05, 0.15),
            (-0.10, 0.14),
        ]
    )
    pen.shape(skull, coat, depth=0.07, amount=0.8)
    canvas.save()
    canvas.clipPath(skull, doAntiAlias=True)
    pen.fill(spline([(0.17, -0.04 if pointed else -0.09), (0.45, -0.1), (0.5, 0.2), (0.0, 0.22), (0.08, 0.04), (0.18, 0.0)]), mark)
    pen.stroke([(0.16, 0.08), (0.30, 0.062), (0.40, 0.07)], dark, 0.016)
    canvas.restore()
    pen.fill(ellipse(0.395, -0.038, 0.042, 0.034), INK)
    pen.fill(ellipse(0.405, -0.050, 0.012, 0.008), 0x80FFFFFF)
    _eye(pen, coat, 0.115, -0.075, 0.030, blink)
    if pointed:
        pen.shape(spline(corners([(-0.14, -0.12), (-0.06, -0.40), (0.06, -0.17)]), tension=0.25), coat, depth=0.04)
        pen.fill(spline(corners([(-0.09, -0.17), (-0.055, -0.33), (0.01, -0.18)]), tension=0.25), pen.shade(dark, 0.2))
        return
    pen.fill(spline([(0.20, 0.085), (0.29, 0.075), (0.31, 0.14), (0.27, 0.20), (0.225, 0.165)]), 0xFFE0707C)
    ear = spline([(-0.09, -0.20), (0.02, -0.17), (0.03, -0.06), (-0.02, 0.10), (-0.09, 0.17), (-0.165, 0.10), (-0.16, -0.06)])
    pen.shape(ear, dark, depth=0.05)
    pen.stroke([(-0.20, 0.16), (-0.06, 0.21), (0.08, 0.19)], 0xFFD2413C, 0.055)
    pen.fill(ellipse(0.03, 0.245, 0.032, 0.034), 0xFFF2C14E)


def _cat(pen: Pen, animal: Animal, blink: bool) -> None:
    coat, mark, dark, canvas = animal.coat, animal.mark, animal.dark, pen.canvas
    shade = pen.shade(coat)
    if animal.noun == "lion":
        ring = [
            (
                0.0 + (0.40 + 0.03 * (i % 2)) * math.cos(i / 9 * math.pi) * 0.9,
                0.02 + (0.40 + 0.03 * (i % 2)) * math.sin(i / 9 * math.pi),
            )
            for i in range(18)
        ]
        pen.shape(spline(ring), dark, depth=0.10)
    for x, far in ((-0.07, True), (0.13, False)):
        pen.fill(
            spline(corners([(x - 0.09, -0.10), (x - 0.045, -0.285), (x + 0.085, -0.13)]), tension=0.25),
            mix(coat, shade, 0.0 if far else 0.4) if far else coat,
        )
        pen.fill(spline(corners([(x - 0.045, -0.13), (x - 0.03, -0.23), (x + 0.04, -0.13)]), tension=0.25), 0xFFD99AA0)
    skull = spline(
        [
            (-0.20, 0.0),
            (-0.16, -0.13),
            (0.0, -0.185),
            (0.16, -0.15),
            (0.235, -0.03),
            (0.245, 0.06),
            (0.16, 0.135),
            (0.02, 0.15),
            (-0.13, 0.11),
        ]
    )
    pen.shape(skull, coat, depth=0.07, amount=0.8)
    canvas.save()
    canvas.clipPath(skull, doAntiAlias=True)
    pen.fill(spline([(0.10, 0.0), (0.17, -0.02), (0.30, 0.02), (0.28, 0.18), (0.0, 0.18), (0.03, 0.08)]), mark)
    if animal.noun != "lion":
        for x in (-0.03, 0.04, 0.11):
            pen.fill(spline([(x - 0.012, -0.22), (x + 0.018, -0.22), (x + 0.008, -0.11)]), dark)
    canvas.restore()
    for x, w in ((0.055, 0.042), (0.185, 0.030)):
        if blink:
            pen.stroke([(x - w, -0.008), (x, 0.008), (x + w, -0.008)], INK, 0.014)
            continue
        pen.fill(spline([(x - w, -0.01), (x, -0.045), (x + w, -0.012), (x, 0.028)]), 0xFFD8E07A)
        pen.fill(ellipse(x + 0.006, -0.008, 0.013, 0.032), INK)
        pen.fill(ellipse(x + 0.013, -0.022, 0.007, 0.008), 0xFFFFFFFF)
        pen.stroke([(x - w * 1.1, -0.012), (x, -0.05), (x + w * 1.1, -0.014)], INK, 0.014)
    pen.fill(spline([(0.155, 0.035), (0.20, 0.033), (0.18, 0.06)]), 0xFFC46A78)
    pen.stroke([(0.115, 0.082), (0.15, 0.092), (0.18, 0.066), (0.205, 0.088), (0.225, 0.075)], dark, 0.011)
    for i in (-1, 0, 1):
        pen.segment((0.10, 0.065 + 0.012 * i), (-0.06, 0.06 + 0.035 * i), alpha(0xFFFFFF, 0.8), 0.006)
        pen.segment((0.23, 0.06 + 0.01 * i), (0.34, 0.05 + 0.03 * i), alpha(0xFFFFFF, 0.8), 0.006)


def _horse(pen: Pen, animal: Animal, blink: bool) -> None:
    coat, mark, dark, canvas = animal.coat, animal.mark, animal.dark, pen.canvas
    deer = animal.kind in ("deer", "giraffe")
    if animal.kind == "giraffe":
        for x, tone in ((0.05, pen.shade(coat, 0.6)), (0.0, coat)):
            pen.stroke([(x, -0.13), (x - 0.015, -0.27)], tone, 0.034)
            pen.fill(ellipse(x - 0.017, -0.285, 0.030, 0.026), dark)
    elif deer and animal.noun not in ("doe", "goat"):
        for sx, colour in ((0.06, pen.shade(0xFF8A6A4A)), (0.0, 0xFF8A6A4A)):
            pen.stroke([(sx, -0.15), (sx - 0.08, -0.34), (sx + 0.0, -0.56), (sx + 0.08, -0.66)], colour, 0.032)
            pen.stroke([(sx - 0.07, -0.32), (sx + 0.09, -0.40)], colour, 0.026)
            pen.stroke([(sx - 0.03, -0.48), (sx - 0.14, -0.60)], colour, 0.024)
    pen.fill(spline(corners([(-0.02, -0.16), (0.02, -0.27), (0.075, -0.15)]), tension=0.35), pen.shade(coat, 0.6))
    skull = spline(
        [
            (-0.11, 0.04),
            (-0.08, -0.12),
            (0.02, -0.17),
            (0.13, -0.12),
            (0.27, 0.06),
            (0.37, 0.20),
            (0.385, 0.27),
            (0.33, 0.325),
            (0.25, 0.31),
            (0.17, 0.22),
            (0.08, 0.17),
            (-0.03, 0.15),
        ]
    )
    pen.shape(skull, coat, depth=0.06, amount=0.8)
    canvas.save()
    canvas.clipPath(skull, doAntiAlias=True)
    if animal.kind == "zebra":
        for x, y in ((0.0, 0.0), (0.06, 0.05), (0.13, 0.10), (0.20, 0.15)):
            pen.strip([(x + 0.06, y - 0.22), (x, y), (x - 0.05, y + 0.12)], [0.014, 0.012, 0.003], dark, shaded=False)
    elif not deer:
        pen.fill(spline([(0.08, -0.16), (0.14, -0.12), (0.30, 0.06), (0.34, 0.14), (0.26, 0.06), (0.12, -0.06)]), mark)
    pen.fill(spline([(0.27, 0.20), (0.42, 0.14), (0.45, 0.36), (0.26, 0.36), (0.22, 0.28)]), mix(dark, coat, 0.25))
    canvas.restore()
    pen.fill(ellipse(0.345, 0.235, 0.014, 0.020), INK)
    pen.stroke([(0.27, 0.285), (0.31, 0.275), (0.345, 0.285)], INK, 0.010)
    _eye(pen, coat, 0.10, -0.03, 0.026, blink)
    pen.shape(spline(corners([(0.0, -0.15), (0.055, -0.285), (0.095, -0.13)]), tension=0.35), coat, depth=0.03)
    if animal.kind != "horse":
        return
    pen.fill(
        spline(
            [
                (0.09, -0.19),
                (0.02, -0.20),
                (-0.10, -0.08),
                (-0.13, 0.10),
                (-0.06, 0.03),
                (-0.02, 0.06),
                (0.02, -0.04),
                (0.08, 0.0),
                (0.09, -0.08),
                (0.13, -0.06),
            ]
        ),
        dark,
    )
    pen.stroke([(0.20, 0.255), (0.235, 0.14), (0.275, 0.07)], 0xFFB8402F, 0.020)
    pen.stroke([(0.23, 0.15), (0.08, 0.03), (-0.04, -0.06)], 0xFFB8402F, 0.020)
