"""Solving: the rows of the solution of a linear equation that a request asks for: "2x + 6 = 14" → "2x = 8" → "x = 4"."""

from __future__ import annotations

import re
from fractions import Fraction

from seedream.inputs.outlines import Node, Outline

_ASKED = r"\b(?:solv(?:e|es|ing)|solution (?:of|to|for))\b"
_TERM = r"(?:[+\-−]?\s*\d*\s*[a-z](?![a-z])|[+\-−]?\s*\d+)"
_SIDE = rf"{_TERM}(?:\s*[+\-−]\s*(?:\d*\s*[a-z](?![a-z])|\d+))*"
_EQUATION = re.compile(rf"(?<![\w.^/(])(?P<left>{_SIDE})\s*=\s*(?P<right>{_SIDE})(?![\w.^²³/(*])")


def find_solution(text: str) -> Outline | None:
    """The rows of the solution of a linear equation in one unknown; None where none is asked for, or it has no single one."""
    found = _EQUATION.search(text) if re.search(_ASKED, text, re.IGNORECASE) else None
    unknowns = set(re.findall(r"[a-z]", found[0])) if found else set()
    if found is None or len(unknowns) != 1:
        return None
    (x,) = unknowns
    (a, b), (c, d) = _sum(found["left"]), _sum(found["right"])
    if a == c:
        return None
    rows = [found[0].strip().replace("-", "−")]
    if c and b:
        rows.append(f"{_times(a - c, x)} {_signed(b)} = {d}")
    rows += [f"{_times(a - c, x)} = {d - b}", f"{x} = {Fraction(d - b, a - c)}"]
    rows = [row.replace("-", "−") for row in rows]
    return Outline("formula", f"Solving {rows[0]}", tuple(Node(row) for row in dict.fromkeys(rows)))


def _sum(side: str) -> tuple[int, int]:
    """How many unknowns a side of an equation holds, and what else."""
    unknowns = plain = 0
    for sign, digits, name in re.findall(r"([+-]?)(\d*)([a-z]?)", re.sub(r"\s", "", side.replace("−", "-"))):
        value = int(digits or ("1" if name else "0")) * (-1 if sign == "-" else 1)
        unknowns, plain = (unknowns + value, plain) if name else (unknowns, plain + value)
    return unknowns, plain


def _times(count: int, unknown: str) -> str:
    return {1: unknown, -1: f"-{unknown}"}.get(count, f"{count}{unknown}")


def _signed(value: int) -> str:
    return f"+ {value}" if value > 0 else f"- {-value}"
