"""Wares of shops: props in a row on a shelf, each as large as the shelf lets it be, jars of sweets, folded clothes."""

from __future__ import annotations

import importlib
from functools import lru_cache
from typing import cast

from seedream.rendering.characters.pen import Pen
from seedream.rendering.painter import LightRig
from seedream.rendering.places.rooms.brush import Brush, darker, lighter
from seedream.rendering.props.spec import PropSpec

_LIGHT = LightRig(shadow=0xFF2A1F5C, shadow_amount=0.14)
_HIGH, _BROAD = 0.86, 1.05
"""How high on the shelf and how broad a ware is at most, in heights of the shelf."""
_GAP = 0.08
_TINTS = (0xFFD9574A, 0xFF4F8FB8, 0xFFE8B54E, 0xFF6BA37A, 0xFFC77FA8, 0xFFF0E2C8)
"""Colours of wares that are not in their usual one."""
_TINTED = 0.4


@lru_cache(maxsize=512)
def prop_of(name: str) -> PropSpec:
    """The prop "module/name". Raises KeyError where the module has none of that name."""
    module, _, noun = name.partition("/")
    found = importlib.import_module(f"seedream.rendering.props.{module}")
    return cast(PropSpec, getattr(found, module.upper())[noun])


def breadth(name: str) -> float:
    """Room that a ware needs with its gap, relative to the height of the shelf."""
    spec = prop_of(name)
    left, top, right, bottom = spec.bounds
    return min(_HIGH * (right - left) / (bottom - top), _BROAD) + _GAP


def ware(b: Brush, name: str, x: float, board: float, height: float) -> float:
    """Draw a ware that stands on a board from `x` on; the room that it takes."""
    spec = prop_of(name)
    left, top, right, bottom = spec.bounds
    unit = min(_HIGH * height / (bottom - top), _BROAD * height / (right - left))
    wide = (right - left) * unit
    b.contact(x + wide / 2, board, wide * 0.9, max(4.0, height * 0.06), 0.35)
    b.canvas.save()
    b.canvas.translate(x - left * unit, board - bottom * unit)
    b.canvas.scale(unit, unit)
    light = LightRig(key_x=0.55 * b.side, shadow=_LIGHT.shadow, shadow_amount=_LIGHT.shadow_amount)
    tint = b.rng.choice(_TINTS) if b.rng.random() < _TINTED else spec.colour
    spec.draw(Pen(b.canvas, light), tint, 0.4)
    b.canvas.restore()
    return wide + _GAP * height


def sweet_jar(b: Brush, x: float, board: float, height: float) -> float:
    """A round jar full of sweets of two colours, with a lid."""
    w, h = height * b.rng.uniform(0.52, 0.62), height * b.rng.uniform(0.66, 0.84)
    b.rect(x, board - h * 0.88, x + w, board, 0xFFEAF1EE, w * 0.22)
    one, other = b.rng.sample(_SWEETS, 2)
    r = w * 0.115
    for row in range(round(h * 0.70 / (r * 1.62))):
        for i in range(4):
            cx = x + w * 0.5 + (i - 1.5 + (0.25 if row % 2 else -0.25)) * r * 1.9
            cy = board - r * 1.15 - row * r * 1.62
            colour = b.rng.choice((one, one, other))
            b.disc(min(max(cx, x + r), x + w - r), cy, r, b.across(colour, cx - r, cx + r, 1.3))
    b.rect(x + w * 0.08, board - h, x + w * 0.92, board - h * 0.87, b.across(one, x, x + w), 3)
    b.disc(x + w / 2, board - h, w * 0.10, darker(one, 0.15))
    b.line(x + w * 0.16, board - h * 0.76, x + w * 0.16, board - h * 0.16, 0x70FFFFFF, 3)
    return w + height * 0.07


_SWEETS = (0xFFE0566F, 0xFFF2B84B, 0xFF5FB0A4, 0xFF8E6BB8, 0xFFF4EAD8, 0xFF6FA8DC, 0xFF9CC25A)


def folded(b: Brush, x: float, board: float, height: float) -> float:
    """A pile of folded clothes."""
    w, y = height * b.rng.uniform(0.72, 0.9), board
    for _ in range(b.rng.randint(3, 5)):
        t, colour = height * b.rng.uniform(0.11, 0.15), b.rng.choice(_CLOTHS)
        inset = b.rng.uniform(0, w * 0.05)
        b.rect(x + inset, y - t, x + w - inset, y - 0.8, b.across(colour, x, x + w, 1.1), t * 0.42)
        b.line(x + inset + 5, y - t * 0.42, x + w - inset - 5, y - t * 0.42, darker(colour, 0.24), 1.6)
        b.line(x + inset + 5, y - t * 0.82, x + w - inset - 5, y - t * 0.82, lighter(colour, 0.3), 1.4)
        y -= t
    return w + height * 0.12


_CLOTHS = (0xFF4F6F8F, 0xFFC9765A, 0xFFE8DCC6, 0xFF7A5A70, 0xFF6B8F71, 0xFF2F3E52, 0xFFD9A84B, 0xFFB9C4CC)
