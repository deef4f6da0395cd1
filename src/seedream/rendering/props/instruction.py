"""Things of school, office, surgery and signals that were missing; one unit is the larger extent."""

from __future__ import annotations

import math
import random

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, rows, slab, soft, turned
from seedream.rendering.props.palette import DARK, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

RED, IRON = 0xFFC8323A, 0xFF565A68


def paper(pen: Pen, colour: int, _: float) -> None:
    """A small stack of paper, the upper sheet turned."""
    for k, turn in enumerate((6, -2, -8)):
        with turned(pen, turn, 0, -0.48 - 0.012 * k):
            slab(pen, (-0.35, -0.46, 0.35, 0.46), 0.01, pen.shade(colour, 0.5 - 0.22 * k))
            slab(pen, (-0.355, -0.47, 0.345, 0.45), 0.01, pen.shade(colour, 0.12) if k < 2 else colour)
    with turned(pen, -8, 0, -0.5):
        rows(pen, -0.26, -0.32, (0.5, 0.44, 0.5, 0.3, 0.48, 0.5, 0.22), 0.085, 0xFFA8A4B0, 0.014)


def paper_crane(pen: Pen, colour: int, t: float) -> None:
    """A crane folded of paper."""
    pen.fill(soft("0.02,-0.3 -0.34,-0.92 -0.08,-0.62 0.14,-0.3", 0.004), pen.shade(colour, 0.55))
    pen.fill(soft("0.06,-0.3 0.5,-0.46 0.3,-0.2 0.12,-0.12", 0.004), pen.shade(colour, 0.35))
    pen.fill(soft("-0.3,-0.14 0.06,-0.36 0.24,-0.1 0.0,0.0", 0.004), colour)
    pen.fill(soft("-0.3,-0.14 0.06,-0.36 -0.04,-0.06", 0.004), pen.lit(colour, 0.4))
    pen.fill(soft("0.0,-0.34 0.2,-0.94 0.24,-0.5 0.14,-0.22", 0.004), pen.lit(colour, 0.2))
    pen.fill(soft("0.2,-0.94 0.24,-0.5 0.14,-0.22", 0.004), pen.shade(colour, 0.2))
    pen.fill(soft("-0.1,-0.12 -0.3,-0.14 -0.44,-0.62 -0.36,-0.56", 0.004), pen.lit(colour, 0.1))
    pen.fill(soft("-0.44,-0.62 -0.56,-0.5 -0.37,-0.56", 0.004), pen.shade(colour, 0.3))


def chalk(pen: Pen, colour: int, _: float) -> None:
    """Sticks of chalk."""
    for x, y, turn, tint in ((-0.14, -0.06, -4, colour), (0.16, -0.12, 12, 0xFFF2A8B8), (-0.02, -0.22, -18, 0xFF9ACBE8)):
        with turned(pen, turn, x, y):
            slab(pen, (-0.34, -0.06, 0.3, 0.06), 0.03, tint, 0.03)
            pen.fill(ellipse(0.3, 0, 0.03, 0.06), pale(tint, 0.4))


def pencil_case(pen: Pen, colour: int, _: float) -> None:
    """An open pencil case with pencils."""
    for x, turn, tint in ((-0.3, -22, 0xFFF2B93A), (-0.16, -8, 0xFF4F9A54), (0.0, 2, RED), (0.16, 12, 0xFF3F7FC0)):
        with turned(pen, turn, x, -0.34):
            slab(pen, (-0.035, -0.28, 0.035, 0.1), 0.005, tint, 0.015)
            pen.fill(soft("-0.035,-0.27 0.035,-0.27 0,-0.38", 0.004), 0xFFF0D2A8)
            pen.fill(soft("-0.012,-0.34 0.012,-0.34 0,-0.385", 0.002), DARK)
    pen.fill(ellipse(0, -0.36, 0.46, 0.06), pen.shade(pen.shade(colour)))
    pen.shape(soft("-0.5,-0.36 -0.3,-0.31 0.3,-0.31 0.5,-0.36 0.46,0 -0.46,0", 0.05), colour, depth=0.05)
    line(pen, "-0.48,-0.34 -0.2,-0.28 0.2,-0.28 0.48,-0.34", GOLDEN, 0.022)
    slab(pen, (0.36, -0.34, 0.4, -0.2), 0.01, GOLDEN)


GOLDEN = 0xFFE6C06A


def protractor(pen: Pen, colour: int, _: float) -> None:
    """A protractor of clear plastic."""
    body = both("0,-0.5 0.28,-0.43 0.46,-0.24 0.5,0! 0,0", 0.5)
    pen.fill(body, alpha(colour, 0.75))
    pen.fill(both("0,-0.28 0.16,-0.24 0.26,-0.12 0.28,-0.06! 0,-0.06", 0.5), 0xFFEDE7DC)
    for k in range(37):
        a = math.pi * k / 36
        inner = 0.4 if k % 3 else 0.36
        pen.segment(
            (inner * math.cos(a), -0.01 - inner * math.sin(a)), (0.47 * math.cos(a), -0.01 - 0.47 * math.sin(a)), DARK, 0.007
        )
    pen.segment((-0.48, -0.02), (0.48, -0.02), DARK, 0.008)


def locker(pen: Pen, colour: int, _: float) -> None:
    """Three lockers side by side, one ajar."""
    for x in (-0.46, -0.155, 0.15):
        slab(pen, (x, -1.0, x + 0.3, 0.0), 0.01, colour, 0.02)
        for k in range(4):
            pen.segment((x + 0.07, -0.9 + k * 0.03), (x + 0.23, -0.9 + k * 0.03), pen.shade(colour), 0.01)
        slab(pen, (x + 0.09, -0.76, x + 0.21, -0.7), 0.005, PAPER)
        slab(pen, (x + 0.24, -0.54, x + 0.27, -0.44), 0.008, STEEL, 0.006)
    slab(pen, (-0.155, -0.99, 0.145, -0.01), 0.0, pen.shade(pen.shade(colour)))
    slab(pen, (-0.12, -0.42, 0.11, -0.4), 0.0, pen.shade(colour))
    slab(pen, (-0.08, -0.6, 0.04, -0.42), 0.01, 0xFFC8503A, 0.02)
    slab(pen, (0.05, -0.58, 0.08, -0.42), 0.0, 0xFF3F7FA0)
    pen.shape(soft("-0.155,0 -0.155,-1.0 -0.26,-0.97 -0.26,0.03", 0.004), pen.lit(colour, 0.15), depth=0.01)


def filing_cabinet(pen: Pen, colour: int, _: float) -> None:
    """A filing cabinet with an open drawer."""
    slab(pen, (-0.26, -0.98, 0.26, 0.0), 0.015, colour, 0.05)
    for k in range(4):
        y = -0.94 + k * 0.235
        slab(pen, (-0.22, y, 0.22, y + 0.2), 0.012, pen.lit(colour, 0.12), 0.012)
        slab(pen, (-0.09, y + 0.04, 0.09, y + 0.09), 0.006, PAPER)
        slab(pen, (-0.08, y + 0.12, 0.08, y + 0.15), 0.012, STEEL, 0.01)
    for k in range(4):
        slab(
            pen, (-0.2 + 0.03 * k, -0.8 - 0.012 * k, 0.14 + 0.03 * k, -0.62), 0.006, (0xFFE0B060, 0xFF6FA0C0, 0xFFD97A6A, PAPER)[k]
        )
    pen.shape(soft("-0.28,-0.7 0.28,-0.7 0.28,-0.46 -0.28,-0.46", 0.015), pen.lit(colour, 0.2), depth=0.02)
    slab(pen, (-0.09, -0.66, 0.09, -0.6), 0.006, PAPER)
    slab(pen, (-0.08, -0.56, 0.08, -0.525), 0.012, STEEL, 0.01)


def water_cooler(pen: Pen, colour: int, t: float) -> None:
    """A water dispenser with its bottle."""
    slab(pen, (-0.17, -0.66, 0.17, 0.0), 0.02, 0xFFF2F0EC, 0.04)
    bottle = soft("-0.16,-0.96 0.16,-0.96 0.16,-0.76 0.07,-0.68 -0.07,-0.68 -0.16,-0.76", 0.04)
    pen.shape(bottle, colour, depth=0.04)
    with clipped(pen, bottle):
        pen.fill(soft("-0.2,-1.0 0.2,-1.0 0.2,-0.9 -0.2,-0.9", 0.001), alpha(WHITE, 0.55))
        for y in (-0.88, -0.81):
            pen.segment((-0.16, y), (0.16, y), alpha(WHITE, 0.35), 0.012)
    for k in range(3):
        q = (t * 0.4 + k * 0.33) % 1
        dot(pen, -0.05 + 0.05 * k, -0.72 - 0.16 * q, 0.012, alpha(WHITE, 0.8))
    slab(pen, (-0.11, -0.58, 0.11, -0.36), 0.02, 0xFFCFD4DC)
    for x, tint in ((-0.055, 0xFF3F7FD0), (0.055, RED)):
        slab(pen, (x - 0.022, -0.56, x + 0.022, -0.49), 0.008, tint)
    slab(pen, (-0.11, -0.38, 0.11, -0.35), 0.005, IRON)


def id_card(pen: Pen, colour: int, _: float) -> None:
    """An identity card on its band."""
    line(pen, "-0.2,-1.0 -0.06,-0.74 0,-0.66", pen.shade(colour, 0.3), 0.05)
    line(pen, "0.2,-1.0 0.06,-0.74 0,-0.66", colour, 0.05)
    slab(pen, (-0.04, -0.7, 0.04, -0.58), 0.015, STEEL, 0.015)
    slab(pen, (-0.34, -0.6, 0.34, 0.0), 0.04, 0xFFFCFAF6, 0.02)
    slab(pen, (-0.34, -0.6, 0.34, -0.46), 0.04, colour)
    slab(pen, (-0.28, -0.4, -0.06, -0.1), 0.02, 0xFFBCD6E8)
    orb(pen, -0.17, -0.29, 0.055, 0xFFE8B890)
    pen.fill(curvy("-0.28,-0.1! -0.25,-0.2 -0.17,-0.23 -0.09,-0.2 -0.06,-0.1!"), 0xFF4A6A9A)
    rows(pen, 0.0, -0.36, (0.28, 0.2, 0.26), 0.08, 0xFF8A8EA0, 0.022)


def qr_code(pen: Pen, colour: int, _: float) -> None:
    """A square code to be scanned."""
    slab(pen, (-0.48, -0.97, 0.48, -0.01), 0.03, 0xFFFCFBF8)
    rng, cell = random.Random(8), 0.84 / 21
    for row in range(21):
        for k in range(21):
            corner = (row < 8 and (k < 8 or k > 12)) or (row > 12 and k < 8)
            if not corner and rng.random() < 0.48:
                x, y = -0.42 + k * cell, -0.91 + row * cell
                slab(pen, (x, y, x + cell * 1.02, y + cell * 1.02), 0.0, colour)
    for x, y in ((-0.42, -0.91), (-0.42 + 14 * cell, -0.91), (-0.42, -0.91 + 14 * cell)):
        slab(pen, (x, y, x + 7 * cell, y + 7 * cell), 0.0, colour)
        slab(pen, (x + cell, y + cell, x + 6 * cell, y + 6 * cell), 0.0, 0xFFFCFBF8)
        slab(pen, (x + 2 * cell, y + 2 * cell, x + 5 * cell, y + 5 * cell), 0.0, colour)


def floppy_disk(pen: Pen, colour: int, _: float) -> None:
    """A floppy disk."""
    pen.shape(soft("-0.46,-0.94 0.36,-0.94 0.46,-0.84 0.46,-0.02 -0.46,-0.02", 0.03), colour, depth=0.04)
    slab(pen, (-0.26, -0.94, 0.24, -0.64), 0.01, STEEL, 0.02)
    slab(pen, (0.06, -0.9, 0.16, -0.68), 0.01, colour)
    slab(pen, (-0.34, -0.52, 0.34, -0.02), 0.02, PAPER)
    rows(pen, -0.27, -0.42, (0.54, 0.54, 0.36), 0.11, 0xFFA8A4B0, 0.016)


def cd(pen: Pen, colour: int, _: float) -> None:
    """A compact disc that shines in all colours."""
    orb(pen, 0, -0.5, 0.48, colour, depth=0.04)
    disc = ellipse(0, -0.5, 0.48, 0.48)
    with clipped(pen, disc):
        for k, tint in enumerate((0xFFF29AC0, 0xFFF6DC8A, 0xFF9AE0B4, 0xFF8AC0F2)):
            for turn in (24, 204):
                with turned(pen, turn + k * 13, 0, -0.5):
                    pen.fill(soft("0,0 -0.09,-0.6 0.09,-0.6", 0.002), alpha(tint, 0.6))
    ring(pen, 0, -0.5, 0.17, alpha(WHITE, 0.7), 0.02)
    dot(pen, 0, -0.5, 0.15, alpha(0xFFE6EAF0, 0.9))
    dot(pen, 0, -0.5, 0.07, 0xFF8A90A0)
    dot(pen, 0, -0.5, 0.055, 0xFFEDE7DC)


def siren(pen: Pen, colour: int, t: float) -> None:
    """A flashing lamp."""
    glow = 0.5 + 0.5 * math.sin(t * 8)
    for k in range(7):
        a = math.pi + k * math.pi / 6
        pen.segment(
            (0.44 * math.cos(a), -0.3 + 0.44 * math.sin(a)),
            (0.56 * math.cos(a), -0.3 + 0.56 * math.sin(a)),
            alpha(colour, 0.4 + 0.6 * glow),
            0.035,
        )
    pen.shape(both("0,-0.66 0.2,-0.62 0.3,-0.44 0.32,-0.18! 0,-0.17", 0.4), colour, depth=0.06)
    pen.fill(both("0,-0.5 0.1,-0.46 0.13,-0.2! 0,-0.2", 0.4), alpha(pale(colour, 0.75), 0.5 + 0.4 * glow))
    slab(pen, (-0.4, -0.2, 0.4, 0.0), 0.03, IRON, 0.03)


def walkie_talkie(pen: Pen, colour: int, _: float) -> None:
    """A handheld radio."""
    slab(pen, (-0.2, -1.0, -0.12, -0.64), 0.03, DARK)
    slab(pen, (0.06, -0.74, 0.16, -0.64), 0.02, DARK)
    slab(pen, (-0.26, -0.68, 0.24, 0.0), 0.06, colour, 0.05)
    slab(pen, (-0.18, -0.6, 0.16, -0.42), 0.02, 0xFFA8D0A0, 0.01)
    for k in range(4):
        pen.segment((-0.16, -0.34 + k * 0.045), (0.14, -0.34 + k * 0.045), pen.shade(pen.shade(colour)), 0.022)
    for x in (-0.12, -0.01, 0.1):
        dot(pen, x, -0.1, 0.03, pale(colour, 0.4))
    slab(pen, (-0.3, -0.52, -0.25, -0.34), 0.015, RED)


def iv_stand(pen: Pen, colour: int, t: float) -> None:
    """A drip on its stand."""
    for x in (-0.16, 0.16):
        line(pen, f"0,-0.06 {x},-0.02", STEEL, 0.02)
        dot(pen, x, -0.012, 0.018, DARK)
    slab(pen, (-0.01, -0.97, 0.01, -0.04), 0.005, STEEL)
    line(pen, "-0.12,-0.92 -0.12,-0.97 0.12,-0.97 0.12,-0.92", STEEL, 0.014)
    bag = soft("0.06,-0.92 0.2,-0.92 0.2,-0.74 0.16,-0.69 0.1,-0.69 0.06,-0.74", 0.02)
    pen.fill(bag, alpha(0xFFDCEAF2, 0.95))
    with clipped(pen, bag):
        slab(pen, (0.0, -0.84, 0.3, -0.6), 0.0, colour)
    line(pen, "0.13,-0.69 0.13,-0.5 0.2,-0.36 0.14,-0.2 0.22,-0.14", 0xFF9AB8C8, 0.01)
    slab(pen, (0.112, -0.66, 0.148, -0.58), 0.01, 0xFFC4DCE8)
    dot(pen, 0.13, -0.65 + 0.05 * ((t * 0.8) % 1), 0.008, colour)


def stretcher(pen: Pen, colour: int, _: float) -> None:
    """A stretcher on wheels."""
    for a, b in (((-0.3, -0.06), (0.26, -0.34)), ((0.3, -0.06), (-0.26, -0.34))):
        pen.segment(a, b, STEEL, 0.024)
    for x in (-0.32, 0.32):
        dot(pen, x, -0.04, 0.04, DARK)
        dot(pen, x, -0.04, 0.016, STEEL)
    pen.segment((-0.5, -0.35), (0.5, -0.35), STEEL, 0.03)
    slab(pen, (-0.46, -0.43, 0.46, -0.35), 0.03, colour, 0.02)
    pen.shape(soft("0.16,-0.42 0.44,-0.42 0.5,-0.58 0.44,-0.6", 0.02), colour, depth=0.015)
    slab(pen, (0.3, -0.54, 0.46, -0.44), 0.04, PAPER, 0.02)
    for x in (-0.24, 0.04):
        slab(pen, (x, -0.445, x + 0.035, -0.345), 0.005, 0xFFE8702E)


def scalpel(pen: Pen, colour: int, _: float) -> None:
    """A scalpel."""
    with turned(pen, 36):
        slab(pen, (-0.03, -0.6, 0.03, 0.0), 0.02, colour, 0.015)
        for k in range(6):
            pen.segment((-0.028, -0.3 - k * 0.03), (0.028, -0.3 - k * 0.03), pen.shade(colour), 0.01)
        pen.shape(curvy("-0.022,-0.58! 0.028,-0.58! 0.05,-0.78 0.0,-1.0! -0.022,-0.8"), 0xFFDDE3EA, depth=0.02)


def kidney(pen: Pen, colour: int, _: float) -> None:
    """A kidney with its vessels."""
    for x, tint in ((0.02, 0xFFD23A3A), (-0.06, 0xFF3F6FC0)):
        line(pen, f"{x},-0.52 {x - 0.3},-0.56 {x - 0.42},-0.7", tint, 0.06)
    line(pen, "-0.04,-0.44 -0.2,-0.36 -0.26,0.0", 0xFFE8C07A, 0.06)
    pen.shape(
        curvy("0.0,-0.94 0.26,-0.92 0.42,-0.6 0.36,-0.2 0.12,-0.04 -0.06,-0.14 -0.02,-0.34 0.08,-0.48 -0.02,-0.62 -0.12,-0.8"),
        colour,
        depth=0.1,
    )
    gloss(pen, "0.22,-0.84 0.32,-0.66 0.33,-0.5", 0.035)


def liver(pen: Pen, colour: int, _: float) -> None:
    """A liver with its gall bladder."""
    with turned(pen, 20, -0.08, -0.14):
        pen.shape(both("0,-0.1 0.06,-0.04 0.07,0.08 0,0.14"), 0xFF7FA84A, depth=0.03)
    pen.shape(
        curvy("-0.48,-0.3 -0.42,-0.56 -0.1,-0.66 0.3,-0.58 0.52,-0.44! 0.3,-0.34 0.08,-0.28 -0.1,-0.12 -0.34,-0.04"),
        colour,
        depth=0.08,
    )
    line(pen, "0.06,-0.62 0.02,-0.46 0.08,-0.3", pen.shade(colour, 0.8), 0.02)
    gloss(pen, "0.1,-0.57 0.26,-0.53 0.36,-0.48", 0.03)


def gas_mask(pen: Pen, colour: int, _: float) -> None:
    """A gas mask with its filter."""
    for s in (-1, 1):
        line(pen, f"{s * 0.3},-0.7 {s * 0.46},-0.78", DARK, 0.06)
        line(pen, f"{s * 0.28},-0.4 {s * 0.44},-0.42", DARK, 0.06)
    pen.shape(both("0,-0.96 0.24,-0.92 0.36,-0.66 0.28,-0.36 0.14,-0.22 0,-0.2"), colour, depth=0.08)
    for s in (-1, 1):
        orb(pen, s * 0.16, -0.66, 0.135, pen.shade(colour, 0.8), depth=0.02)
        dot(pen, s * 0.16, -0.66, 0.1, 0xFF9AC0CC)
        line(pen, f"{s * 0.16 - 0.05},-0.63 {s * 0.16 + 0.03},-0.72", alpha(WHITE, 0.7), 0.02)
    orb(pen, 0, -0.26, 0.15, DARK, depth=0.02)
    slab(pen, (-0.17, -0.2, 0.17, 0.0), 0.03, IRON, 0.03)
    for k in range(5):
        pen.segment((-0.12 + k * 0.06, -0.16), (-0.12 + k * 0.06, -0.04), DARK, 0.014)


def blood_drop(pen: Pen, colour: int, _: float) -> None:
    """A drop of blood."""
    pen.shape(both("0,-1.0! 0.1,-0.78 0.3,-0.46 0.3,-0.18 0.14,-0.01 0,0"), colour, depth=0.1)
    gloss(pen, "0.16,-0.5 0.22,-0.36 0.2,-0.22", 0.05, 0.6)


INSTRUCTION: dict[str, PropSpec] = {
    "paper": PropSpec(paper, 0.17, "ground", 0xFFFCFAF2, (-0.448, -1.048, 0.442, 0.048)),
    "paper_crane": PropSpec(paper_crane, 0.12, "ground", 0xFFE0607A, (-0.581, -0.959, 0.526, 0.031)),
    "chalk": PropSpec(chalk, 0.08, "ground", 0xFFFAF8F2, (-0.512, -0.401, 0.518, 0.051)),
    "pencil_case": PropSpec(pencil_case, 0.16, "ground", 0xFF5A6FC0, (-0.524, -0.752, 0.524, 0.03)),
    "protractor": PropSpec(protractor, 0.11, "ground", 0xFF9AD0D8, (-0.53, -0.53, 0.53, 0.03)),
    "locker": PropSpec(locker, 1.12, "ground", 0xFF4F86A8, (-0.492, -1.031, 0.481, 0.064)),
    "filing_cabinet": PropSpec(filing_cabinet, 0.8, "ground", 0xFF8A94A4, (-0.313, -1.013, 0.313, 0.029)),
    "water_cooler": PropSpec(water_cooler, 0.78, "ground", 0xFF6FB4E0, (-0.201, -0.99, 0.201, 0.029)),
    "id_card": PropSpec(id_card, 0.11, "ground", 0xFF3F7FC0, (-0.375, -1.059, 0.375, 0.031)),
    "qr_code": PropSpec(qr_code, 0.2, "ground", 0xFF1E1C26, (-0.512, -1.001, 0.512, 0.023)),
    "floppy_disk": PropSpec(floppy_disk, 0.06, "ground", 0xFF3A4A78, (-0.489, -0.972, 0.489, 0.011)),
    "cd": PropSpec(cd, 0.08, "ground", 0xFFD2D8E2, (-0.512, -1.012, 0.512, 0.012)),
    "siren": PropSpec(siren, 0.14, "ground", 0xFFE0302E, (-0.612, -0.912, 0.612, 0.035)),
    "walkie_talkie": PropSpec(walkie_talkie, 0.13, "ground", 0xFFF0B028, (-0.33, -1.03, 0.274, 0.03)),
    "iv_stand": PropSpec(iv_stand, 1.15, "ground", 0xFF9AD0E8, (-0.207, -1.013, 0.257, 0.035)),
    "stretcher": PropSpec(stretcher, 1.15, "ground", 0xFFE8EEF0, (-0.548, -0.631, 0.548, 0.031)),
    "scalpel": PropSpec(scalpel, 0.1, "ground", 0xFFA8B4C4, (-0.041, -0.83, 0.613, 0.036)),
    "kidney": PropSpec(kidney, 0.09, "ground", 0xFFA8444A, (-0.541, -0.991, 0.458, 0.063)),
    "liver": PropSpec(liver, 0.13, "ground", 0xFF9A3E34, (-0.519, -0.691, 0.553, 0.025)),
    "gas_mask": PropSpec(gas_mask, 0.19, "ground", 0xFF5A6A54, (-0.518, -0.99, 0.518, 0.029)),
    "blood_drop": PropSpec(blood_drop, 0.12, "ground", 0xFFC8202E, (-0.353, -1.03, 0.353, 0.041)),
}
