"""Devices: computers and what is plugged into them, screens, phones, sound and cameras; power and radio come from `energy`."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, brightness
from seedream.rendering.props.energy import ENERGY
from seedream.rendering.props.gadgets import GADGETS
from seedream.rendering.props.kit import (
    View,
    arc,
    bent,
    both,
    clipped,
    curvy,
    cut,
    dot,
    glint,
    line,
    orb,
    pale,
    rows,
    slab,
    soft,
    turned,
)
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

BLACK, LED, BLUE = 0xFF1C1A26, 0xFF5FE08A, 0xFF8FD0F5
LID = ((-0.46, 0.0), (0.46, 0.0), (0.46, 1.0), (-0.46, 1.0))


def glow(colour: int) -> int:
    """Ground of a lit screen in the tint: paler than the case, but a black case keeps a dark screen."""
    return pale(colour, 0.16 if brightness(colour) < 0.25 else 0.34)


def laptop(pen: Pen, colour: int, _: float) -> None:
    """An open laptop from the front, a little turned, with a lit screen and rows of keys."""
    view = View.standing(0.46, 0.30, 20, 24)
    low = 0.035

    def on_lid(x: float, h: float) -> tuple[float, float, float]:
        return x, low + h * 0.62, 0.28 + h * 0.15

    pen.shape(view.face(*(on_lid(x, h) for x, h in LID), radius=0.03), pen.shade(colour, 0.30), depth=0.012)
    screen = view.face(*(on_lid(x * 0.92, 0.09 + h * 0.85) for x, h in LID), radius=0.012)
    pen.fill(screen, glow(colour))
    with clipped(pen, screen):
        gloss = ((0.0, 0.0), (0.28, 0.0), (0.46, 1.0), (0.18, 1.0))
        pen.fill(view.face(*(on_lid(x, h) for x, h in gloss)), alpha(WHITE, 0.16))
    ink = alpha(WHITE, 0.75) if brightness(colour) < 0.85 else pen.shade(colour, 0.5)
    for h, length in ((0.76, 0.38), (0.60, 0.24), (0.44, 0.32)):
        pen.segment(view.at(*on_lid(-0.32, h)), view.at(*on_lid(-0.32 + length, h)), ink, 0.026)
    view.solid(pen, (-0.46, 0.0, -0.30), (0.46, low, 0.30), colour, 0.012)
    for j in range(4):
        for i in range(10):
            x, z = -0.38 + i * 0.077, 0.0 + j * 0.062
            pen.fill(view.flat((x, z, x + 0.060, z + 0.046), low, 0.008), pen.shade(colour, 0.9))
    pen.fill(view.flat((-0.13, -0.24, 0.13, -0.06), low, 0.012), pen.shade(colour, 0.35))


def computer_keyboard(pen: Pen, colour: int, _: float) -> None:
    """A keyboard from the front above: raised keys in four rows and a long space bar."""
    view = View.standing(0.48, 0.18, 12, 46)
    view.solid(pen, (-0.48, 0.0, -0.18), (0.48, 0.035, 0.18), pen.shade(colour, 0.55), 0.02)
    keys = [(-0.445 + i * 0.0685, 0.055 + 0.08 * j, 0.056) for j in range(2) for i in range(13)]
    keys += [(-0.43 + i * 0.0715, -0.025, 0.059) for i in range(12)] + [(-0.40 + i * 0.076, -0.095, 0.063) for i in range(11)]
    keys = [k if k[1] < 0.05 else (k[0], k[1] - 0.02, k[2]) for k in keys]
    keys += [(-0.445, -0.160, 0.10), (-0.33, -0.160, 0.08), (-0.235, -0.160, 0.40), (0.18, -0.160, 0.08), (0.275, -0.160, 0.17)]
    for x, z, w in keys:
        pen.fill(view.flat((x, z - 0.006, x + w, z + 0.050), 0.040, 0.008), pen.shade(colour, 1.0))
        pen.fill(view.flat((x, z, x + w, z + 0.052), 0.052, 0.008), colour)
    pen.fill(view.flat((0.275, -0.160, 0.445, -0.108), 0.052, 0.008), pen.lit(colour, 0.35))


def computer_mouse(pen: Pen, colour: int, _: float) -> None:
    """A mouse from behind above, with its wheel, the seam between the buttons and a lead."""
    line(pen, "0,-.80 -.02,-.90 .10,-.99 .26,-.97 .30,-1.05", DARK, 0.035)
    body = both("0,-.84 .22,-.80 .31,-.58 .33,-.32 .26,-.08 0,0")
    pen.shape(body, colour, depth=0.09)
    with clipped(pen, body):
        line(pen, "-.40,-.50 -.15,-.46 .15,-.46 .40,-.50", pen.shade(colour, 0.8), 0.018)
        pen.segment((0, -0.86), (0, -0.465), pen.shade(colour, 0.8), 0.018)
    slab(pen, (-0.045, -0.74, 0.045, -0.56), 0.045, DARK)
    slab(pen, (-0.018, -0.70, 0.018, -0.60), 0.018, BLUE)
    glint(pen, ".15,-.72 .21,-.60 .235,-.53", 0.03)


def monitor(pen: Pen, colour: int, _: float) -> None:
    """A flat screen on its foot, with windows on it."""
    pen.shape(soft("-.07,-.20 .07,-.20 .10,-.02 -.10,-.02"), pen.shade(colour, 0.8), depth=0.02)
    slab(pen, (-0.22, -0.035, 0.22, 0.0), 0.015, pen.shade(colour, 0.5))
    slab(pen, (-0.5, -0.74, 0.5, -0.14), 0.03, colour, 0.025)
    slab(pen, (-0.46, -0.70, 0.46, -0.21), 0.012, glow(colour))
    with clipped(pen, soft("-.46,-.70 .46,-.70 .46,-.21 -.46,-.21", 0.01)):
        pen.fill(cut("-.02,-.21 .20,-.21 .44,-.70 .22,-.70"), alpha(WHITE, 0.14))
    slab(pen, (-0.38, -0.62, 0.02, -0.34), 0.015, alpha(WHITE, 0.85))
    rows(pen, -0.34, -0.55, (0.30, 0.22, 0.27), 0.07, alpha(DARK, 0.35), 0.018)
    dot(pen, 0.0, -0.175, 0.012, LED)


def tablet(pen: Pen, colour: int, _: float) -> None:
    """A tablet, leaning back, with its apps and a pencil in front."""
    slab(pen, (-0.36, -1.0, 0.36, 0.0), 0.06, colour, 0.03)
    slab(pen, (-0.31, -0.94, 0.31, -0.07), 0.025, glow(colour))
    dot(pen, 0.0, -0.97, 0.010, BLACK)
    tones = (WHITE, GOLD, 0xFFF0856A, 0xFF67C29A, BLUE, WHITE)
    for i, tone in enumerate(tones):
        x, y = -0.20 + i % 3 * 0.20, -0.80 + i // 3 * 0.20
        slab(pen, (x - 0.06, y - 0.06, x + 0.06, y + 0.06), 0.025, tone)
    slab(pen, (-0.20, -0.21, 0.20, -0.12), 0.04, alpha(WHITE, 0.35))
    pen.fill(cut("-.31,-.50 .31,-.94 .31,-.70 -.31,-.26"), alpha(WHITE, 0.10))


def cell_phone(pen: Pen, colour: int, _: float) -> None:
    """A mobile phone from behind, half covered by a second one from the front: camera, lit screen and a call."""
    with turned(pen, 9, 0.15, -0.02, 0.94):
        slab(pen, (-0.235, -0.5, 0.235, 0.5), 0.075, pen.shade(colour, 0.25), 0.03)
        slab(pen, (0.0, -0.45, 0.19, -0.20), 0.05, pen.shade(colour, 0.75))
        for y in (-0.39, -0.27):
            dot(pen, 0.06, y, 0.040, BLACK)
            dot(pen, 0.07, y - 0.012, 0.012, BLUE)
        dot(pen, 0.14, -0.33, 0.020, PAPER)
    with turned(pen, -7, -0.15, 0.02, 0.94):
        slab(pen, (-0.24, -0.5, 0.24, 0.5), 0.075, colour, 0.025)
        slab(pen, (-0.205, -0.46, 0.205, 0.46), 0.045, glow(colour))
        slab(pen, (-0.06, -0.445, 0.06, -0.415), 0.015, BLACK)
        pen.fill(cut("-.205,-.02 .205,-.34 .205,-.14 -.205,.18"), alpha(WHITE, 0.12))
        slab(pen, (-0.155, -0.34, 0.155, -0.20), 0.03, alpha(WHITE, 0.88))
        rows(pen, -0.10, -0.295, (0.20, 0.12), 0.05, alpha(DARK, 0.40), 0.018)
        for i, tone in enumerate((GOLD, 0xFF67C29A, 0xFFF0856A)):
            slab(pen, (-0.15 + i * 0.11, 0.32, -0.07 + i * 0.11, 0.40), 0.022, tone)


def printer(pen: Pen, colour: int, t: float) -> None:
    """A printer from the front: paper in the back, a printed sheet sliding out, buttons."""
    pen.fill(soft("-.26,-.86 .26,-.86 .28,-.50 -.28,-.50", 0.01), PAPER)
    pen.shape(soft("-.44,-.64 .44,-.64 .50,-.46 -.50,-.46", 0.03), pen.lit(colour, 0.25), depth=0.0)
    slab(pen, (-0.50, -0.50, 0.50, -0.03), 0.05, colour, 0.05)
    for x in (-0.38, 0.38):
        slab(pen, (x - 0.07, -0.04, x + 0.07, 0.0), 0.01, DARK)
    slab(pen, (-0.34, -0.30, 0.34, -0.22), 0.03, BLACK)
    pen.fill(soft("-.27,-.26 .27,-.26 .30,-.06 -.30,-.06", 0.01), PAPER)
    pen.fill(cut("-.27,-.26 .27,-.26 .273,-.235 -.273,-.235"), pen.shade(PAPER))
    rows(pen, -0.20, -0.18, (0.38, 0.30), 0.06, alpha(DARK, 0.4), 0.018)
    slab(pen, (0.16, -0.44, 0.34, -0.36), 0.015, BLUE)
    for i, tone in enumerate((LED, GOLD)):
        dot(pen, 0.39 + i * 0.05, -0.40, 0.015, tone)


def scanner(pen: Pen, colour: int, t: float) -> None:
    """A flatbed scanner, lid up, with the light under the glass going across."""
    pen.shape(soft("-.45,-.30 .45,-.30 .36,-.84 -.36,-.84", 0.04), pen.shade(colour, 0.3), depth=0.02)
    pen.fill(soft("-.37,-.35 .37,-.35 .30,-.77 -.30,-.77", 0.02), pale(colour, 0.6))
    pen.fill(soft("-.42,-.34 .42,-.34 .50,-.12 -.50,-.12", 0.03), pen.lit(colour, 0.22))
    pen.fill(soft("-.35,-.32 .35,-.32 .41,-.15 -.41,-.15", 0.01), 0xFF31425A)
    k = 0.5 + 0.4 * math.sin(t * 1.5)
    x = -0.36 + 0.72 * k
    pen.segment((x * 0.93, -0.31), (x * 1.06, -0.16), 0xFFBFF3FF, 0.04)
    slab(pen, (-0.50, -0.145, 0.50, 0.0), 0.03, colour, 0.04)
    for i in range(3):
        dot(pen, 0.28 + i * 0.06, -0.075, 0.016, pen.shade(colour) if i else LED)


def projector(pen: Pen, colour: int, _: float) -> None:
    """A projector from the front, its lens shining."""
    for x in (-0.34, 0.34):
        slab(pen, (x - 0.06, -0.07, x + 0.06, 0.0), 0.015, DARK)
    pen.fill(soft("-.42,-.56 .42,-.56 .50,-.44 -.50,-.44", 0.03), pen.lit(colour, 0.25))
    slab(pen, (-0.5, -0.47, 0.5, -0.05), 0.06, colour, 0.05)
    dot(pen, -0.20, -0.26, 0.20, pen.shade(colour))
    dot(pen, -0.20, -0.26, 0.155, BLACK)
    dot(pen, -0.20, -0.26, 0.105, 0xFFFFE9A8)
    dot(pen, -0.20, -0.26, 0.055, WHITE)
    for i in range(5):
        pen.segment((0.14, -0.38 + i * 0.055), (0.38, -0.38 + i * 0.055), pen.shade(colour, 0.8), 0.022)
    dot(pen, 0.36, -0.10, 0.014, LED)


def projection_screen(pen: Pen, colour: int, _: float) -> None:
    """A projection screen on a tripod stand, pulled down from its roll."""
    for text in ("0,-.34 -.24,-.012", "0,-.34 .24,-.012", "0,-.30 0,-.012"):
        bent(pen, text, DARK, 0.026)
    pen.segment((0, -0.98), (0, -0.3), DARK, 0.026)
    slab(pen, (-0.52, -0.94, 0.52, -0.24), 0.0, pen.shade(colour))
    slab(pen, (-0.485, -0.90, 0.485, -0.275), 0.0, pale(colour, 0.45))
    pen.fill(cut("-.485,-.30 -.2,-.275 -.485,-.275"), alpha(DARK, 0.12))
    slab(pen, (-0.56, -1.0, 0.56, -0.91), 0.045, colour, 0.02)
    slab(pen, (-0.53, -0.27, 0.53, -0.225), 0.02, colour, 0.015)


def server(pen: Pen, colour: int, t: float) -> None:
    """A rack cabinet with drawers, slots and blinking lights."""
    view = View.standing(0.24, 0.20, 26, 14)
    view.solid(pen, (-0.24, 0.0, -0.20), (0.24, 0.86, 0.20), colour, 0.012)
    pen.fill(view.front((-0.21, 0.03, 0.21, 0.83), -0.20, 0.01), pen.shade(colour, 0.9))
    for i in range(6):
        y = 0.05 + i * 0.13
        pen.fill(view.front((-0.19, y, 0.19, y + 0.105), -0.20, 0.012), colour)
        for k in range(4):
            x = -0.15 + k * 0.04
            pen.segment(view.at(x, y + 0.03, -0.2), view.at(x, y + 0.075, -0.2), pen.shade(colour, 0.9), 0.014)
        for k in range(2):
            on = math.sin(t * (3 + i) + k * 2 + i) > -0.3
            px, py = view.at(0.10 + k * 0.05, y + 0.052, -0.2)
            dot(pen, px, py, 0.014, (LED if k else BLUE) if on else pen.shade(colour))


def router(pen: Pen, colour: int, t: float) -> None:
    """A wireless router with two antennas, lights, and waves above it."""
    for x, d in ((-0.36, -6), (0.36, 6)):
        with turned(pen, d, x, -0.22):
            slab(pen, (-0.032, -0.52, 0.032, 0.06), 0.03, pen.shade(colour, 0.55), 0.015)
    for i, r in enumerate((0.10, 0.20, 0.30)):
        arc(pen, 0, -0.34, r, -140, 100, alpha(pale(colour, 0.2), 0.55 + 0.35 * math.sin(t * 3 - i)), 0.04)
    pen.fill(soft("-.42,-.34 .42,-.34 .50,-.22 -.50,-.22", 0.03), pen.lit(colour, 0.25))
    slab(pen, (-0.50, -0.25, 0.50, -0.02), 0.06, colour, 0.04)
    for x in (-0.36, 0.36):
        slab(pen, (x - 0.06, -0.03, x + 0.06, 0.0), 0.01, DARK)
    for i, tone in enumerate((LED, LED, GOLD, LED)):
        dot(pen, -0.33 + i * 0.09, -0.13, 0.022, tone)


def usb_stick(pen: Pen, colour: int, _: float) -> None:
    """A memory stick, cap off, with its metal plug."""
    with turned(pen, -32):
        pen.shape(soft(".20,-.105 .46,-.105 .46,.105 .20,.105", 0.015), STEEL, depth=0.03)
        for y in (-0.045, 0.045):
            slab(pen, (0.32, y - 0.022, 0.38, y + 0.022), 0.004, DARK)
        slab(pen, (-0.46, -0.15, 0.24, 0.15), 0.07, colour, 0.05)
        slab(pen, (-0.20, -0.07, 0.14, 0.07), 0.02, pale(colour, 0.55))
        dot(pen, -0.36, 0, 0.05, pen.shade(colour))
        dot(pen, -0.36, 0, 0.028, DARK)


def hard_disk(pen: Pen, colour: int, t: float) -> None:
    """An opened hard disk: a mirror platter that spins, and the arm over it."""
    slab(pen, (-0.37, -1.0, 0.37, 0.0), 0.05, colour, 0.04)
    slab(pen, (-0.33, -0.96, 0.33, -0.04), 0.04, pen.shade(colour, 0.6))
    orb(pen, 0, -0.62, 0.30, pale(colour, 0.55), depth=0.03)
    with turned(pen, math.degrees(t * 3) % 360, 0, -0.62):
        for a in (0, 180):
            arc(pen, 0, 0, 0.21, a - 22, 44, alpha(WHITE, 0.55), 0.12)
    orb(pen, 0, -0.62, 0.085, STEEL)
    dot(pen, 0, -0.62, 0.025, DARK)
    pen.shape(curvy(".25,-.16! .12,-.10 .16,-.24 .02,-.50! -.01,-.48! .06,-.20"), pale(STEEL, 0.4), depth=0.02)
    orb(pen, 0.16, -0.17, 0.07, STEEL)
    slab(pen, (-0.28, -0.24, -0.08, -0.09), 0.015, pen.shade(colour))
    for x, y in ((-0.31, -0.94), (0.31, -0.94), (-0.31, -0.06), (0.31, -0.06)):
        dot(pen, x, y, 0.02, DARK)


def robot_arm(pen: Pen, colour: int, t: float) -> None:
    """An industrial arm on its base, with joints, cable and a gripper that opens and closes."""
    s = 0.02 * math.sin(t * 1.6)
    pen.shape(soft("-.30,0 .20,0 .14,-.14 -.24,-.14", 0.02), DARK, depth=0.02)
    pen.shape(soft("-.18,-.12 .08,-.12 .05,-.26 -.15,-.26", 0.02), colour, depth=0.04)
    elbow, wrist = (-0.16 + s, -0.78), (0.32 + s, -0.74 + s)
    for a, b, w in (((-0.05, -0.28), elbow, 0.17), (elbow, wrist, 0.13)):
        dx, dy = b[0] - a[0], b[1] - a[1]
        with turned(pen, math.degrees(math.atan2(dy, dx)), *a):
            slab(pen, (-0.02, -w / 2, math.hypot(dx, dy), w / 2), w * 0.45, colour, 0.04)
    for (x, y), r in (((-0.05, -0.28), 0.12), (elbow, 0.115), (wrist, 0.08)):
        orb(pen, x, y, r, colour)
        dot(pen, x, y, r * 0.55, DARK)
        dot(pen, x, y, r * 0.22, STEEL)
    open_ = 0.05 + 0.025 * math.sin(t * 2.5)
    x, y = wrist
    slab(pen, (x - 0.035, y + 0.06, x + 0.035, y + 0.16), 0.01, STEEL)
    for d in (-1, 1):
        bent(pen, f"{x},{y + 0.16} {x + d * (open_ + 0.05)},{y + 0.20} {x + d * open_},{y + 0.32}", DARK, 0.035)


def drone(pen: Pen, colour: int, t: float) -> None:
    """A camera drone from the front above: four arms with whirling rotors, legs and a lens."""
    with turned(pen, 0, 0, 0, 0.75):
        for x, y in ((-0.30, -0.13), (0.30, -0.13)):
            pen.segment((0, 0.0), (x, y), pen.shade(colour, 0.9), 0.05)
            slab(pen, (x - 0.028, y - 0.07, x + 0.028, y + 0.02), 0.012, DARK)
            dot(pen, x, y - 0.075, 0.16 + 0.006 * math.sin(t * 40), alpha(0xFFC4CEDA, 0.75), 0.022)
        for s in (-1, 1):
            line(pen, f"{s * 0.10},.06 {s * 0.15},.19 {s * 0.25},.20", DARK, 0.026)
        for x, y in ((-0.42, 0.02), (0.42, 0.02)):
            pen.segment((0, 0.02), (x, y), colour, 0.075)
            orb(pen, x, y, 0.055, colour)
            slab(pen, (x - 0.035, y - 0.10, x + 0.035, y - 0.02), 0.015, DARK)
            dot(pen, x, y - 0.105, 0.24 - 0.008 * math.sin(t * 37), alpha(0xFFC4CEDA, 0.9), 0.032)
        pen.shape(both("0,-.13 .14,-.11 .23,-.02 .20,.07 .09,.11 0,.115"), colour, depth=0.05)
        orb(pen, 0, 0.09, 0.075, DARK)
        dot(pen, 0, 0.095, 0.042, 0xFF3F7AB8)
        dot(pen, 0.018, 0.078, 0.014, WHITE)
        for s in (-1, 1):
            dot(pen, s * 0.13, 0.02, 0.018, LED if s > 0 else 0xFFFF5A4A)


TECHNOLOGY: dict[str, PropSpec] = {
    "laptop": PropSpec(laptop, 0.20, "ground", 0xFF8FA0B8, (-0.59, -1.01, 0.54, 0.01)),
    "computer_keyboard": PropSpec(computer_keyboard, 0.26, "ground", 0xFF4E5668, (-0.52, -0.43, 0.52, 0.01)),
    "computer_mouse": PropSpec(computer_mouse, 0.07, "ground", 0xFF6C7688, (-0.34, -1.08, 0.34, 0.01)),
    "monitor": PropSpec(monitor, 0.34, "ground", 0xFF4A5568, (-0.51, -0.75, 0.51, 0.01)),
    "tablet": PropSpec(tablet, 0.15, "ground", 0xFF5B6FB5, (-0.37, -1.01, 0.37, 0.01)),
    "cell_phone": PropSpec(cell_phone, 0.10, "grip", 0xFF4F6BD5, (-0.43, -0.52, 0.44, 0.52)),
    "printer": PropSpec(printer, 0.26, "ground", 0xFF8A97AA, (-0.51, -0.87, 0.51, 0.01)),
    "scanner": PropSpec(scanner, 0.26, "ground", 0xFF7F8FA6, (-0.51, -0.85, 0.51, 0.01)),
    "projector": PropSpec(projector, 0.20, "ground", 0xFF6F86A8, (-0.51, -0.57, 0.51, 0.01)),
    "projection_screen": PropSpec(projection_screen, 1.1, "ground", 0xFF8A93A2, (-0.57, -1.01, 0.57, 0.01)),
    "server": PropSpec(server, 1.1, "ground", 0xFF4C5A74, (-0.31, -0.98, 0.31, 0.01)),
    "router": PropSpec(router, 0.16, "ground", 0xFF5A7FB0, (-0.51, -0.75, 0.51, 0.01)),
    "usb_stick": PropSpec(usb_stick, 0.035, "grip", 0xFFD9573F, (-0.45, -0.34, 0.45, 0.35)),
    "hard_disk": PropSpec(hard_disk, 0.085, "ground", 0xFF8C9AAE, (-0.38, -1.01, 0.38, 0.01)),
    "robot_arm": PropSpec(robot_arm, 0.8, "ground", 0xFFF08A3A, (-0.3, -0.9, 0.49, 0.01)),
    "drone": PropSpec(drone, 0.36, "centre", 0xFF5C7390, (-0.51, -0.18, 0.51, 0.17)),
    **ENERGY,
    **GADGETS,
}
