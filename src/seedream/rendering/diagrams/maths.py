"""Formulas set in two dimensions: powers, indices, fractions and roots, from a line of text such as "(−b ± √(b² − 4ac)) / (2a)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import skia

from seedream.rendering.diagrams.ink import width_of, write
from seedream.rendering.surface import stroke

Canvas = Any
SMALL = 0.64
"""Size of powers and indices; fractions inside of a line are set at FRACTION."""
FRACTION = 0.86
RULE = 0.055
"""Thickness of fraction bars and roots, as a share of the size."""
_AXIS = 0.27
"""Height above the baseline at which fraction bars stand."""
_POWERS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿˣ", "0123456789+−=()nx")
_INDICES = str.maketrans("₀₁₂₃₄₅₆₇₈₉₊₋ₙ", "0123456789+−n")
_GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "theta": "θ", "lambda": "λ", "mu": "μ", "pi": "π",
    "rho": "ρ",
    "sigma": "σ", "tau": "τ", "phi": "φ", "omega": "ω", "Delta": "Δ", "Sigma": "Σ", "Omega": "Ω", "infinity": "∞", "sqrt": "√",
}  # fmt: skip
_SIGNS = {"<=": "≤", ">=": "≥", "!=": "≠", "+-": "±", "->": "→", "*": "·", "-": "−"}
_TOKEN = re.compile(r"\s+|<=|>=|!=|\+-|->|\\?[A-Za-zΑ-ω]+|\d+(?:[.,]\d+)*|[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿˣ]+|[₀₁₂₃₄₅₆₇₈₉₊₋ₙ]+|.", re.DOTALL)
_SPACED = set("=≈≤≥≠±+−·×→<>")


@dataclass(frozen=True, slots=True)
class Box:
    """A formula or a part of it: `kind` is text, mark (a sign before its number), row, over (a fraction), root, bracket or script.

    The parts of a script are base, power and index.
    """

    kind: str
    text: str = ""
    parts: tuple[Box | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Extent:
    """Room of a box around its baseline, in the units of its size."""

    width: float
    above: float
    below: float


def is_maths(text: str) -> bool:
    """Whether a text needs more than one line of characters: roots, powers beyond figures, fractions of longer terms."""
    return bool(re.search(r"[√^_]|sqrt|[)\w²³]\s*/\s*[(\w]", text))


def parse(text: str) -> Box:
    """The boxes of a formula. Anything that is not understood stays text."""
    tokens = [t for t in _TOKEN.findall(text) if t.strip()]
    row, rest = _row(tokens, "")
    extra = rest
    while extra:  # a closing bracket without an opening one is a character like any other
        more, extra = _row(extra[1:], "")
        row = Box("row", parts=(*row.parts, Box("text", rest[0]), *more.parts))
    return row


def _row(tokens: Sequence[str], closing: str) -> tuple[Box, list[str]]:
    """Boxes up to a closing bracket, and the tokens from it on."""
    parts: list[Box | None] = []
    rest = list(tokens)
    while rest and rest[0] not in (")", "]", "}"):
        if rest[0] == "/" and parts and len(rest) > 1:
            below, rest = _unit(rest[1:])
            parts[-1] = Box("over", parts=(_bare(parts[-1]), _bare(below)))
            continue
        unit, rest = _unit(rest)
        leading = unit.kind == "text" and unit.text in "−+±" and (not parts or _is_sign(parts[-1]))
        parts.append(Box("mark", unit.text) if leading else unit)
    return Box("row", parts=tuple(parts)), rest


def _is_sign(box: Box | None) -> bool:
    return box is not None and box.kind == "text" and box.text in _SPACED


def _unit(tokens: list[str]) -> tuple[Box, list[str]]:
    """One box with its powers and indices."""
    token, rest = tokens[0], tokens[1:]
    name = _GREEK.get(token.lstrip("\\"), token)
    if name == "√" and rest:
        inside, rest = _unit(rest)
        box = Box("root", parts=(_bare(inside),))
    elif token in ("(", "[", "{"):
        inside, rest = _row(rest, token)
        rest = rest[1:]
        box = inside if token == "{" else Box("bracket", token, (inside,))
    else:
        box = Box("text", _SIGNS.get(token, name))
    return _scripts(box, rest)


def _scripts(box: Box, rest: list[str]) -> tuple[Box, list[str]]:
    power: Box | None = None
    index: Box | None = None
    while rest:
        token = rest[0]
        if token[0].translate(_POWERS) != token[0]:
            power, rest = Box("text", token.translate(_POWERS)), rest[1:]
        elif token[0].translate(_INDICES) != token[0]:
            index, rest = Box("text", token.translate(_INDICES)), rest[1:]
        elif token in ("^", "_") and len(rest) > 1:
            signed = rest[1] in ("-", "−", "+") and len(rest) > 2
            inside, after = _unit_alone(rest[2:] if signed else rest[1:])
            inside = Box("row", parts=(Box("text", "−" if rest[1] != "+" else "+"), inside)) if signed else inside
            power, index, rest = (_bare(inside), index, after) if token == "^" else (power, _bare(inside), after)
        else:
            break
    return (Box("script", parts=(box, power, index)), rest) if power or index else (box, rest)


def _unit_alone(tokens: list[str]) -> tuple[Box, list[str]]:
    """One box without the powers behind it, as the power of something else."""
    if tokens[0] in ("(", "[", "{"):
        inside, rest = _row(tokens[1:], tokens[0])
        return (inside if tokens[0] == "{" else Box("bracket", tokens[0], (inside,))), rest[1:]
    return Box("text", _GREEK.get(tokens[0], _SIGNS.get(tokens[0], tokens[0]))), tokens[1:]


def _bare(box: Box | None) -> Box:
    """A box without the brackets that a fraction bar, a root or a raised position makes needless."""
    if box is None:
        return Box("text")
    return box.parts[0] or box if box.kind == "bracket" else box


# ---------------------------------------------------------------------------------------------------- measure and draw
def extent(box: Box, size: float) -> Extent:
    """How much room a box takes at a size."""
    if box.kind in ("text", "mark"):
        return Extent(width_of(box.text, size) + _air(box, size), size * 0.74, size * 0.2)
    inner = [extent(p, _inner(box, k, size)) for k, p in enumerate(box.parts) if p is not None]
    if box.kind == "row":
        if not inner:
            return Extent(0.0, 0.0, 0.0)
        return Extent(sum(e.width for e in inner), max(e.above for e in inner), max(e.below for e in inner))
    if box.kind == "over":
        top, low = inner
        gap = size * 0.15
        width = max(top.width, low.width) + size * 0.24
        return Extent(width, size * _AXIS + gap + top.below + top.above, low.above + low.below + gap - size * _AXIS)
    if box.kind == "root":
        return Extent(inner[0].width + size * 0.72, inner[0].above + size * 0.16, inner[0].below)
    if box.kind == "bracket":
        return Extent(inner[0].width + 2 * size * 0.36, inner[0].above, inner[0].below)
    base, power, index = box.parts
    assert base is not None
    own = extent(base, size)
    up, down = (extent(p, size * SMALL) if p else Extent(0.0, 0.0, 0.0) for p in (power, index))
    above = max(own.above, _lift(own, size) + up.above) if power else own.above
    return Extent(own.width + max(up.width, down.width) + size * 0.03, above, max(own.below, size * 0.2 + down.below))


def _inner(box: Box, index: int, size: float) -> float:
    return size * FRACTION if box.kind == "over" else size * SMALL if box.kind == "script" and index else size


def _air(box: Box, size: float) -> float:
    """Space around signs between two terms, and after words such as "sin"."""
    if box.kind == "mark":
        return 0.0
    return size * 0.44 if box.text in _SPACED else size * 0.1 if box.text.isalpha() and len(box.text) > 1 else 0.0


def _lift(own: Extent, size: float) -> float:
    """How far the baseline of a power is above that of its base."""
    return max(size * 0.36, own.above - size * 0.34)


def draw(canvas: Canvas, box: Box, x: float, baseline_y: float, size: float, colour: int) -> float:
    """Draw a box from its left end on its baseline; returns its width."""
    room = extent(box, size)
    if box.kind in ("text", "mark"):
        write(canvas, box.text, x + _air(box, size) / 2, baseline_y, size, colour)
    elif box.kind == "row":
        at = x
        for part in box.parts:
            if part is not None:
                at += draw(canvas, part, at, baseline_y, size, colour)
    elif box.kind == "over":
        _draw_fraction(canvas, box, x, baseline_y, size, colour, room)
    elif box.kind == "root":
        _draw_root(canvas, box, x, baseline_y, size, colour, room)
    elif box.kind == "bracket":
        _draw_bracket(canvas, box, x, baseline_y, size, colour, room)
    else:
        base, power, index = box.parts
        assert base is not None
        own = extent(base, size)
        draw(canvas, base, x, baseline_y, size, colour)
        if power:
            draw(canvas, power, x + own.width + size * 0.03, baseline_y - _lift(own, size), size * SMALL, colour)
        if index:
            draw(canvas, index, x + own.width + size * 0.03, baseline_y + size * 0.2, size * SMALL, colour)
    return room.width


def _draw_fraction(canvas: Canvas, box: Box, x: float, y: float, size: float, colour: int, room: Extent) -> None:
    top, low = box.parts
    assert top is not None
    assert low is not None
    above, below = (extent(p, size * FRACTION) for p in (top, low))
    bar = y - size * _AXIS
    gap = size * 0.15
    draw(canvas, top, x + (room.width - above.width) / 2, bar - gap - above.below, size * FRACTION, colour)
    draw(canvas, low, x + (room.width - below.width) / 2, bar + gap + below.above, size * FRACTION, colour)
    canvas.drawLine(x + size * 0.06, bar, x + room.width - size * 0.06, bar, stroke(colour, size * RULE))


def _draw_root(canvas: Canvas, box: Box, x: float, y: float, size: float, colour: int, room: Extent) -> None:
    top, low = y - room.above + size * 0.04, y + room.below * 0.7
    path = skia.PathBuilder()
    path.moveTo(x + size * 0.06, y - room.above * 0.36)
    path.lineTo(x + size * 0.18, y - room.above * 0.46)
    path.lineTo(x + size * 0.34, low)
    path.lineTo(x + size * 0.56, top)
    path.lineTo(x + room.width - size * 0.04, top)
    canvas.drawPath(path.detach(), stroke(colour, size * RULE, StrokeJoin=skia.Paint.kRound_Join, StrokeCap=skia.Paint.kRound_Cap))
    inside = box.parts[0]
    assert inside is not None
    draw(canvas, inside, x + size * 0.62, y, size, colour)


def _draw_bracket(canvas: Canvas, box: Box, x: float, y: float, size: float, colour: int, room: Extent) -> None:
    inside = box.parts[0]
    assert inside is not None
    draw(canvas, inside, x + size * 0.36, y, size, colour)
    top, low, bow = y - room.above * 1.04, y + room.below, size * 0.2
    for edge, turn in ((x + size * 0.12, 1.0), (x + room.width - size * 0.12, -1.0)):
        path = skia.PathBuilder()
        path.moveTo(edge + turn * bow, top)
        if box.text == "[":
            path.lineTo(edge, top)
            path.lineTo(edge, low)
            path.lineTo(edge + turn * bow, low)
        else:
            path.cubicTo(
                edge - turn * bow * 0.4,
                top + (low - top) * 0.3,
                edge - turn * bow * 0.4,
                top + (low - top) * 0.7,
                edge + turn * bow,
                low,
            )
        canvas.drawPath(path.detach(), stroke(colour, size * RULE * 1.15, StrokeCap=skia.Paint.kRound_Cap))
