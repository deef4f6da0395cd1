"""Lamps at the ceiling, and the light that lamps give: cone, halo and pool."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import skia

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.places.rooms.brush import Brush, darker, lighter
from seedream.rendering.places.rooms.halls import flame
from seedream.rendering.places.rooms.light import Mood, Rgb, Source
from seedream.rendering.places.rooms.plan import Lamp, Plan, foot_y, metre
from seedream.rendering.surface import fill, linear_gradient, polygon, radial_gradient, smooth_path, stroke

DEPTH = 0.4
"""Where lamps hang between stage and wall."""
M = metre(DEPTH)
WARM: Rgb = (0.88, 0.68, 0.40)
COOL: Rgb = (0.68, 0.65, 0.56)


def bulb(plan: Plan, alpha: float) -> int:
    """Colour of lamplight."""
    return oklch(0.93, 0.03, 220, alpha) if plan.light.get("lamp") == "cool" else oklch(0.90, 0.105, 70, alpha)


def lamp_y(plan: Plan, lamp: Lamp) -> float:
    """Height of a lamp's light, in room units."""
    return plan.ceiling + lamp.drop * M


def _source(plan: Plan, lamp: Lamp, colour: Rgb, power: float) -> Source:
    """A ceiling lamp for the light map: tubes and panels are wide, the beam of a spotlight ends far below it."""
    below = 430.0 if lamp.kind == "spot" else 60.0
    width = 220.0 * lamp.size if lamp.kind in ("tube", "panel") else 0.0
    return Source(lamp.x, lamp_y(plan, lamp) + below, lamp.reach * 190 * lamp.size, power, colour, 2.0, width)


def lamp_sources(plan: Plan, mood: Mood) -> list[Source]:
    """Ceiling lamps, and whatever glows of itself, for the light map."""
    colour = COOL if plan.light.get("lamp") == "cool" else WARM
    power = plan.light.get("power", 1.0) * mood.lamps
    out = [_source(plan, lamp, colour, 0.92 * power) for lamp in plan.lamps]
    for thing in plan.things:
        if thing.glow:
            unit = metre(thing.depth)
            y = foot_y(thing.depth) - (thing.up + max(thing.h * 0.85, 0.25)) * unit
            out.append(Source(thing.x, y, thing.glow * unit, 1.0 * mood.lamps, WARM, 1.4))
    return out


def _enamel(b: Brush, x: float, y: float, q: float, colour: int) -> None:
    """A flared metal shade."""
    shade = [(-9, -46), (-15, -30), (-50, 4), (-58, 17), (58, 17), (50, 4), (15, -30), (9, -46)]
    b.shape([(x + dx * q, y + dy * q) for dx, dy in shade], b.across(colour, x - 58 * q, x + 58 * q), smooth=True)
    b.disc(x, y + 17 * q, 55 * q, darker(colour, 0.3), 9 * q)


def _globe(b: Brush, x: float, y: float, q: float, colour: int) -> None:
    """A ball of milk glass."""
    lit = b.lamps > 0.5
    b.rect(x - 9 * q, y - 52 * q, x + 9 * q, y - 36 * q, b.tone("metal", "#8A6F4A"), 3)
    glass = radial_gradient(
        (x - 10 * q, y - 14 * q), 62 * q, [0xFFFFFFFA, 0xFFFFF1D4, 0xFFF2CE92] if lit else [0xFFFFFFFF, 0xFFF1EADF, 0xFFC9BFB4]
    )
    b.disc(x, y, 42 * q, glass)
    del colour


def _drum(b: Brush, x: float, y: float, q: float, colour: int) -> None:
    """A broad cloth cylinder."""
    top, low = (lighter(colour, 0.5), lighter(colour, 0.25)) if b.lamps > 0.5 else (lighter(colour, 0.1), darker(colour, 0.12))
    b.rect(x - 74 * q, y - 40 * q, x + 74 * q, y + 34 * q, b.down(y - 40 * q, y + 34 * q, low, top), 6)
    b.rect(x - 74 * q, y - 40 * q, x + 74 * q, y - 34 * q, darker(colour, 0.3), 3)
    b.rect(x - 74 * q, y + 29 * q, x + 74 * q, y + 34 * q, darker(colour, 0.25), 3)


def _rattan(b: Brush, x: float, y: float, q: float, colour: int) -> None:
    """A woven bell."""
    bell = [(-16, -70), (-58, -40), (-78, 20), (78, 20), (58, -40), (16, -70)]
    path = smooth_path([(x + dx * q, y + dy * q) for dx, dy in bell], close=True)
    b.canvas.drawPath(path, fill(b.across(colour, x - 78 * q, x + 78 * q)))
    b.canvas.save()
    b.canvas.clipPath(path, doAntiAlias=True)
    for i in range(-9, 10):
        ink = with_alpha(darker(colour, 0.6), 0.5)
        b.line(x + i * 3 * q, y - 72 * q, x + i * 11 * q, y + 26 * q, ink, 1.6)
    for i in range(7):
        b.curve(
            [(x - 90 * q, y - 60 * q + i * 13 * q), (x, y - 52 * q + i * 13 * q), (x + 90 * q, y - 60 * q + i * 13 * q)],
            with_alpha(lighter(colour, 0.4), 0.5),
            1.6,
        )
    b.canvas.restore()
    b.disc(x, y + 16 * q, 62 * q, darker(colour, 0.4), 9 * q)


def _tube(b: Brush, x: float, y: float, q: float, colour: int) -> None:
    """A long fitting that hangs level."""
    for side in (-1, 1):
        b.line(x + side * 170 * q, y - 400, x + side * 170 * q, y - 8 * q, 0xFF4A4650, 1.8)
    b.slab(x - 230 * q, y - 12 * q, x + 230 * q, y + 7 * q, colour, 4)
    b.rect(x - 222 * q, y + 4 * q, x + 222 * q, y + 11 * q, lighter(0xFFFFF6E0, 0.4), 3)


def _panel(b: Brush, x: float, y: float, q: float, colour: int) -> None:
    """A flat panel of light in the ceiling, in perspective."""
    near, far = 250 * q, 190 * q
    b.shape([(x - far, y), (x + far, y), (x + near, y - 46 * q), (x - near, y - 46 * q)], lighter(colour, 0.1))
    b.shape([(x - far + 12, y - 5), (x + far - 12, y - 5), (x + near - 16, y - 41 * q), (x - near + 16, y - 41 * q)], 0xFFFFFDF6)


def _lantern(b: Brush, x: float, y: float, q: float, colour: int) -> None:
    """A paper ball with ribs."""
    glass = radial_gradient((x, y + 10), 100 * q, [0xFFFFFBEE, lighter(colour, 0.35), colour])
    b.disc(x, y, 88 * q, glass, 78 * q)
    for i in range(-4, 5):
        b.curve(
            [(x - 88 * q * (1 - abs(i) / 6), y + i * 17 * q), (x, y + i * 19 * q), (x + 88 * q * (1 - abs(i) / 6), y + i * 17 * q)],
            with_alpha(darker(colour, 0.3), 0.35),
            1.4,
        )


def _spot(b: Brush, x: float, y: float, q: float, colour: int) -> None:
    """A theatre lamp on a bar."""
    b.rect(x - 150 * q, y - 58 * q, x + 150 * q, y - 50 * q, 0xFF3A3644)
    b.rect(x - 5 * q, y - 56 * q, x + 5 * q, y - 30 * q, 0xFF4A4654)
    b.shape(
        [(x - 22 * q, y - 34 * q), (x + 22 * q, y - 34 * q), (x + 34 * q, y + 16 * q), (x - 34 * q, y + 16 * q)],
        b.across(colour, x - 34 * q, x + 34 * q),
    )
    b.disc(x, y + 16 * q, 33 * q, 0xFFFFF6DC, 7 * q)


def _ring(b: Brush, x: float, y: float, q: float, colour: int) -> None:
    """An iron hoop on chains with candles round it."""
    half, high = 150 * q, 26 * q
    for side in (-1, 1):
        b.line(x, y - 190 * q, x + side * half * 0.9, y, 0xFF2A2228, 3)
    paint = stroke(darker(colour, 0.3), 11 * q)
    b.canvas.drawOval(skia.Rect.MakeLTRB(x - half, y - high, x + half, y + high), paint)
    b.canvas.drawOval(skia.Rect.MakeLTRB(x - half, y - high - 3, x + half, y + high - 3), stroke(lighter(colour, 0.2), 2.5 * q))
    for i in range(9):
        a = math.pi * (1 - i / 8)
        cx, cy = x + half * math.cos(a), y + high * math.sin(a) * (0.9 if i % 2 else -0.8)
        b.rect(cx - 5 * q, cy - 30 * q, cx + 5 * q, cy, 0xFFF6EEDC, 2)
        if b.lamps > 0.2:
            flame(b, cx, cy - 29 * q, 26 * q)


LAMPS: dict[str, Callable[[Brush, float, float, float, int], None]] = {
    "enamel": _enamel, "globe": _globe, "drum": _drum, "rattan": _rattan, "tube": _tube, "panel": _panel, "lantern": _lantern,
    "spot": _spot, "ring": _ring,
}  # fmt: skip


def draw_lamp(b: Brush, plan: Plan, lamp: Lamp) -> None:
    """A lamp with its cord; lit or not, its body stands in its own light."""
    y, q = lamp_y(plan, lamp), lamp.size
    if lamp.kind not in ("tube", "panel", "ring"):
        b.line(lamp.x, -1500, lamp.x, y - 38 * q, 0xFF2A2228, 2.6)
        b.rect(lamp.x - 16, plan.ceiling - 60, lamp.x + 16, plan.ceiling - 50, 0xFF3A3038, 3)
    elif lamp.kind == "ring":
        b.line(lamp.x, -1500, lamp.x, y - 188 * q, 0xFF2A2228, 4)
    LAMPS[lamp.kind](b, lamp.x, y, q, b.tone(lamp.colour))


def draw_shine(canvas: Any, plan: Plan, mood: Mood, lamp: Lamp) -> None:
    """Cone and halo of a lamp that burns; call it after the lamp is drawn and lit."""
    x, y, q, power = lamp.x, lamp_y(plan, lamp), lamp.size, mood.lamps * plan.light.get("power", 1.0)
    if lamp.kind in ("tube", "panel"):
        half = 220 * q
        canvas.drawRect(
            skia.Rect.MakeLTRB(x - half, y - 14, x + half, y + 20),
            fill(bulb(plan, 0.35 * power), blur=22, BlendMode=skia.BlendMode.kScreen),
        )
        return
    screen = skia.BlendMode.kScreen
    if lamp.kind in ("enamel", "rattan"):
        cone = polygon([(x - 52 * q, y + 18 * q), (x + 52 * q, y + 18 * q), (x + 215 * q, y + 470 * q), (x - 215 * q, y + 470 * q)])
        beam = linear_gradient((0, y + 18 * q), (0, y + 470 * q), [bulb(plan, 0.22 * power), bulb(plan, 0)])
        canvas.drawPath(cone, fill(beam, blur=18, BlendMode=screen))
    reach = (330 if lamp.kind == "enamel" else 250) * q
    glow = radial_gradient(
        (x, y + 20 * q), reach, [bulb(plan, 0.55 * power), bulb(plan, 0.20 * power), bulb(plan, 0)], [0, 0.35, 1]
    )
    canvas.drawCircle(x, y + 20 * q, reach, fill(glow, BlendMode=screen))
    if lamp.kind in ("enamel", "rattan") and power > 0.1:
        canvas.drawOval(
            skia.Rect.MakeXYWH(x - 50 * q, y + 9 * q, 100 * q, 17 * q), fill(oklch(0.95, 0.09, 86, min(1.0, power + 0.4)))
        )
        canvas.drawCircle(x, y + 17 * q, 12 * q, fill(0xFFFFFDF0))


def draw_beam(canvas: Any, plan: Plan, mood: Mood, lamp: Lamp) -> None:
    """The beam of a theatre lamp through dusty air, down to the stage; behind the cast."""
    x, y, q, power = lamp.x, lamp_y(plan, lamp), lamp.size, mood.lamps
    foot, half, lean = foot_y(0.8), 190 * q, (plan.spots[0] - x) * 0.36
    for grow, strength in ((1.0, 0.30), (0.72, 0.26)):
        cone = polygon(
            [(x - 22 * grow, y + 14), (x + 22 * grow, y + 14), (x + lean + half * grow, foot), (x + lean - half * grow, foot)]
        )
        beam = linear_gradient((0, y), (0, foot), [bulb(plan, strength * power), bulb(plan, 0.30 * strength * power)])
        canvas.drawPath(cone, fill(beam, blur=14, BlendMode=skia.BlendMode.kScreen))


def draw_pool(canvas: Any, plan: Plan, mood: Mood, x: float, y: float, reach: float, strength: float) -> None:
    """Lamplight on the floor: a flat oval."""
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(1, 0.27)
    power = strength * mood.lamps
    glow = radial_gradient((0, 0), reach, [bulb(plan, 0.46 * power), bulb(plan, 0.22 * power), bulb(plan, 0)], [0, 0.5, 1])
    canvas.drawCircle(0, 0, reach, fill(glow))
    canvas.restore()


def glow_round(canvas: Any, x: float, y: float, reach: float, mood: Mood, plan: Plan) -> None:
    """Halo round something that glows of itself: a table lamp, a screen, a fire."""
    power = mood.lamps
    halo = radial_gradient((x, y), reach, [bulb(plan, 0.40 * power), bulb(plan, 0.12 * power), bulb(plan, 0)], [0, 0.4, 1])
    canvas.drawCircle(x, y, reach, fill(halo, BlendMode=skia.BlendMode.kScreen))
