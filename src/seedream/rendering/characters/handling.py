"""Handling: what somebody does something with, drawn where the deed has it: in the hand, along both hands, or by itself."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import skia

from seedream.rendering.characters.compositing import Bounds
from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.deeds import Deed, Gear, Thing, thing_of
from seedream.rendering.characters.figure import Held, Layer
from seedream.rendering.characters.gripping import gripped, handle_of, put_to_hand
from seedream.rendering.characters.hand_tools import TOOLS, swung_rope
from seedream.rendering.characters.holding import ADULT_HU, LESS, grip, holder
from seedream.rendering.characters.pose import Side
from seedream.rendering.characters.shapes import Pt, lerp
from seedream.rendering.miniature import draw_with
from seedream.rendering.props import PropSpec, prop, prop_name
from seedream.rendering.props.glassware import VESSELS
from seedream.scene.placing.enclosing import Inside

NOWHERE: Bounds = (0.0, 0.0, 0.0, 0.0)
_UPPER_HAND = 0.10
"""How far from the end of a shaft the upper hand is, as a part of its length."""
Part = tuple[Held, Bounds]


def handled(
    deed: Deed, noun: str, colour: int, time_s: float, size: float = 1.0, picture: Inside | None = None
) -> tuple[Held | None, Bounds]:  # fmt: skip
    """What draws the things of a deed, and how far they reach (HU, facing right). `noun` is what is held, or "".

    `size` is how tall somebody is beside an adult: seats, ovens and pianos shrink with whoever is at them. `picture` is what is on
    the canvas of whoever paints.
    """
    own = noun if noun in TOOLS else prop_name(noun) or noun
    stands = tuple(replace(g, thing=own) if own.endswith(f"_{g.thing}") else g for g in deed.gear)  # a grand piano is a piano
    parts = [_standing(gear, colour if own == gear.thing else 0, size, time_s, picture) for gear in stands]
    tools = {deed.hand, deed.second} if deed.carries in ("apart", "none") else set()
    if own and own not in {gear.thing for gear in stands} | tools:
        parts += _held(deed, noun, colour, size, time_s)
    elif deed.default:
        parts += _held(deed, deed.default, 0, size, time_s)
    if deed.rope:
        parts.append(_rope(deed, time_s))
    for tool, key in ((deed.second, "second"), (deed.hand, "tool")):  # the near hand is before the far one
        if tool and (own != tool or tool in tools):
            parts.append(_in_hand(_drawing(tool), 0, thing_of(deed, time_s, key), time_s))
    if not parts:
        return None, NOWHERE
    return _together([held for held, _ in parts]), _hull([bounds for _, bounds in parts])


def _drawing(noun: str) -> PropSpec:
    return TOOLS.get(noun) or prop(noun)


def _rope(deed: Deed, time_s: float) -> Part:
    """A rope that swings round, behind the body where it comes down and before it where it comes up."""
    swing = (thing_of(deed, time_s).at or (0.0, 0.0))[1]

    def draw(fig: Figure, layer: Layer) -> None:
        if layer == ("behind" if swing > 0 else "over"):
            swung_rope(fig, _fist(fig, "R"), _fist(fig, "L"), swing)

    return draw, (-2.6, -8.6, 2.6, 0.3)


def _held(deed: Deed, noun: str, colour: int, size: float, time_s: float) -> list[Part]:
    """What is held as the deed has it; nothing where the deed leaves it to others."""
    spec, now = _drawing(noun), thing_of(deed, time_s)
    if deed.carries == "apart":
        now = replace(now, at=(now.at[0] * size, now.at[1] * size)) if now.at else now
        spec = replace(spec, size=spec.size * size) if deed.fits else spec
        return [_apart(deed, spec, colour, now, time_s) if handle_of(noun) is None else _gripped(deed, noun, spec, colour, time_s)]
    if deed.carries == "aloft":
        return [_aloft(deed, spec, colour, now, time_s)]
    if deed.carries == "hand":
        return [_in_hand(spec, colour, now, time_s)]
    if deed.carries == "shaft":
        return [_along_hands(spec, colour, time_s)]
    return [(holder(noun, colour, time_s), _about(spec, 3.0))] if deed.carries == "usual" else []


def _together(parts: Sequence[Held]) -> Held:
    def draw(fig: Figure, layer: Layer) -> None:
        for held in parts:
            held(fig, layer)

    return draw


def _hull(bounds: Sequence[Bounds]) -> Bounds:
    lefts, tops, rights, bottoms = zip(*bounds, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _about(spec: PropSpec, arm_hu: float) -> Bounds:
    """Wherever hands can be, and the thing around them."""
    k = spec.size * ADULT_HU * max(abs(v) for v in spec.bounds)
    return -arm_hu - k, -8.0 - k, arm_hu + k, 0.4


def _drawn(fig: Figure, spec: PropSpec, colour: int, place: tuple[float, float, float, float], time_s: float) -> None:
    """The thing with its anchor at (x, y), turned by degrees, in a size, all in HU."""
    x, y, turn, size = place
    canvas = fig.pen.canvas
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(turn)
    canvas.scale(size, size)
    spec.draw(fig.pen, colour or spec.colour, time_s)
    canvas.restore()


def _standing(gear: Gear, colour: int, small: float, time_s: float, picture: Inside | None = None) -> Part:
    """Gear at its own place, on the ground or as high as it says."""
    spec = _drawing(gear.thing)
    if picture is not None and gear.thing in VESSELS:
        spec = replace(spec, draw=lambda pen, tint, t: draw_with(pen, gear.thing, picture, tint, t))
    size = (gear.size_hu or spec.size * ADULT_HU) * small
    x, up = gear.at[0] * small, gear.at[1] * small

    def draw(fig: Figure, layer: Layer) -> None:
        if layer == gear.layer:
            _drawn(fig, spec, colour, (x, -up, 0.0, size), time_s)

    left, top, right, bottom = (v * size for v in spec.bounds)
    return draw, (x + left, top - up, x + right, bottom - up)


def _apart(deed: Deed, spec: PropSpec, colour: int, now: Thing, time_s: float) -> Part:
    """A thing by itself: near edge (`edge` 1 ahead, -1 behind) or middle at its point, on the ground where its point is."""
    size = spec.size * ADULT_HU
    wide, high = spec.bounds[2] - spec.bounds[0], spec.bounds[3] - spec.bounds[1]
    size = min(size, deed.most_hu / (max(wide, high) if deed.laid else high)) if deed.most_hu else size
    left, top, right, bottom = (v * size for v in spec.bounds)
    x, up = now.at or (0.0, 0.0)
    upright = deed.laid and bottom - top > right - left
    turn, half = now.turn + (90.0 if upright else 0.0), (bottom - top) / 2
    near, far = ((left + right) / 2 - half, (left + right) / 2 + half) if upright else (left, right)
    x -= near if deed.edge > 0 else far if deed.edge < 0 else (left + right) / 2
    y = -up if spec.anchor == "ground" else -up - bottom

    def draw(fig: Figure, layer: Layer) -> None:
        whole = deed.before >= 1.0
        if layer != deed.layer and (whole or layer != "behind"):
            return
        middle = (top + bottom) / 2
        canvas = fig.pen.canvas
        canvas.save()
        if not whole and layer == deed.layer:
            canvas.clipRect(skia.Rect.MakeLTRB(x + left, y + bottom - deed.before * (bottom - top), x + right, y + bottom))
        canvas.translate(x, y + (middle if not upright else -(right - left) / 2))
        canvas.rotate(turn)
        canvas.translate(0.0, -middle)
        if deed.mirror:
            canvas.translate(left + right, 0.0)
            canvas.scale(-1.0, 1.0)
        _drawn(fig, spec, colour, (0.0, 0.0, 0.0, size), time_s)
        canvas.restore()

    more = half if upright else 0.0
    return draw, (x + left - 0.3 - more, y + top - 0.3, x + right + 0.3 + more, y + bottom + 0.3)


def _gripped(deed: Deed, noun: str, spec: PropSpec, colour: int, time_s: float) -> Part:
    """A thing with its handle in the hand, ahead of whoever pushes it or behind whoever pulls it."""
    size = spec.size * ADULT_HU
    left, _, right, _ = (v * size for v in spec.bounds)

    def draw(fig: Figure, layer: Layer) -> None:
        if layer != deed.layer:
            return
        hand = grip(fig, both=True)
        at = gripped(noun, spec, size, hand, ahead=deed.edge >= 0)
        if at is None:
            return
        canvas = fig.pen.canvas
        canvas.save()
        put_to_hand(canvas, at, hand, (left, right))
        _drawn(fig, spec, colour, (0.0, 0.0, 0.0, size), time_s)
        canvas.restore()

    wide = right - left + 2.6
    return draw, (-wide if deed.edge < 0 else -1.0, -6.8, wide if deed.edge >= 0 else 1.0, 0.6)


_ALOFT, _TINTS = 3, (0xFFD8443A, 0xFF3E86C9, 0xFFF2B632)
"""How many things a juggler has in the air, and their colours where they have none of their own."""


def _aloft(deed: Deed, spec: PropSpec, colour: int, now: Thing, time_s: float) -> Part:
    """Things thrown from hand to hand; their point is how far from the middle hands are, and how far above the head they fly."""
    size = min(spec.size * ADULT_HU, deed.most_hu / (spec.bounds[3] - spec.bounds[1]))
    wide, over = now.at or (1.0, 1.0)
    own = spec is _drawing(deed.default)

    def draw(fig: Figure, layer: Layer) -> None:
        if layer != deed.layer:
            return
        top, hands = fig.skeleton.project(fig.skeleton.head)[1] - over, _fist(fig, "R")[1] - 0.2
        for i in range(_ALOFT):
            turn, way = divmod(time_s / deed.cycle_s + i * (1 + 1 / _ALOFT), 1.0)
            x, y = wide * (1 - 2 * way) * (-1) ** int(turn), lerp(hands, top, 4 * way * (1 - way))
            tint = colour or (_TINTS[i] if own else 0)
            _drawn(fig, spec, tint, (x, y, 360.0 * way, size), time_s)

    return draw, (-wide - 1.0, -8.5 - over, wide + 1.0, -1.0)


def _in_hand(spec: PropSpec, colour: int, now: Thing, time_s: float) -> Part:
    """A thing in one hand or between both, turned as the deed turns it."""

    def draw(fig: Figure, layer: Layer) -> None:
        if layer != now.layer:
            return
        size = spec.size * ADULT_HU * (LESS if fig.person.guise else 1.0)
        x, y = _fist(fig, "L") if now.side == "L" else grip(fig, both=now.side == "B")
        rise = size * 0.45 if spec.anchor == "ground" else 0.0
        turn = math.radians(now.turn)
        place = (x - rise * math.sin(turn), y + rise * math.cos(turn), now.turn, size)
        _drawn(fig, spec, colour, place, time_s)

    return draw, _about(spec, 3.0)


def _fist(fig: Figure, side: Side) -> Pt:
    """Screen point inside the fist of one side."""
    (ex, ey), (wx, wy) = fig.joint("elbows", side), fig.joint("wrists", side)
    m = math.hypot(wx - ex, wy - ey) or 1e-6
    k = 0.17 * fig.person.frame.hand / m
    return wx + (wx - ex) * k, wy + (wy - ey) * k


def _along_hands(spec: PropSpec, colour: int, time_s: float) -> Part:
    """A shaft through both fists, the left one near its upper end."""
    size = spec.size * ADULT_HU
    _, top, _, bottom = spec.bounds

    def draw(fig: Figure, layer: Layer) -> None:
        if layer != "front":
            return
        (ux, uy), (lx, ly) = _fist(fig, "L"), _fist(fig, "R")
        turn = math.degrees(math.atan2(ly - uy, lx - ux)) - 90.0
        below = (1 - _UPPER_HAND) * (bottom - top) * max(math.cos(math.radians(turn)), 0.2)
        fit = min(size, -uy / below)  # its end is on the ground, not in it
        canvas = fig.pen.canvas
        canvas.save()
        canvas.translate(ux, uy)
        canvas.rotate(turn)
        canvas.scale(fit, fit)
        canvas.translate(0.0, -(top + _UPPER_HAND * (bottom - top)))
        spec.draw(fig.pen, colour or spec.colour, time_s)
        canvas.restore()

    return draw, _about(spec, 3.0)
