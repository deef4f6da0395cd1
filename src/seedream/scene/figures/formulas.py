"""Formulas: cut at their signs into terms that appear one after the other, and read aloud."""

from __future__ import annotations

import re

from seedream.scene.figures.diagram import Part
from seedream.scene.reading.lexicon import data as table

RELATIONS = "=≈≠≤≥<>→"
_OPEN, _CLOSE = "([{", ")]}"
_COLOURS = ("blue", "coral", "teal", "violet", "amber", "green")
_TOKENS = re.compile(r"\^[23](?!\d)|\d+(?:[.,]\d+)*|[A-Za-z]+|[α-ωΑ-Ω]|\S")


def terms(formula: str) -> list[tuple[str, str]]:
    """The parts of a formula in order as ("term" or "op", text): cut at relations, and at + and − outside of brackets.

    A side of a fraction stays in one piece.
    """
    out: list[tuple[str, str]] = []
    for piece in re.split(f"([{RELATIONS}])", formula):
        if not piece.strip():
            continue
        if piece in RELATIONS:
            out.append(("op", piece))
        else:
            out += _sum(piece.strip())
    return out


def _sum(side: str) -> list[tuple[str, str]]:
    out: list[tuple[str, str]] = []
    depth, current = 0, ""
    for at, c in enumerate(side):
        depth += (c in _OPEN) - (c in _CLOSE)
        before = side[:at].rstrip()[-1:]
        if depth == 0 and c in "+-−±" and current.strip() and before not in "^_/*·×":
            out += [("term", current.strip()), ("op", "−" if c == "-" else c)]
            current = ""
        else:
            current += c
    return [*out, ("term", current.strip())] if current.strip() else out


def formula_parts(formula: str, row: int = 0) -> list[Part]:
    """Terms as parts of an equation; each appears when it is said, its sign with it."""
    found, parts = terms(formula), []
    colour = 0
    sign = ""
    for i, (kind, text) in enumerate(found):
        name = f"{kind}.{row}.{i}"
        if kind == "op":
            following = f"term.{row}.{i + 1}" if i + 1 < len(found) else ""
            parts.append(Part(name, "op", text=text, index=row, after=following))
            sign = spoken_formula(text)
            continue
        said = f"{sign} {spoken_formula(text)}".strip()
        parts.append(Part(name, "term", said, text, index=row, colour=_COLOURS[colour % len(_COLOURS)]))
        colour += 1
    return parts


def spoken_formula(formula: str) -> str:
    """A formula in words: "a² + b² = c²" is "a squared plus b squared equals c squared"."""
    signs = table("outlines")["maths"]
    said = []
    for token in _TOKENS.findall(formula.replace("sqrt", "√")):
        if token in signs:
            said.append(signs[token])
        elif token in _OPEN + _CLOSE:
            continue
        elif token.isalpha() and len(token) <= 3 and token.lower() not in ("sin", "cos", "tan", "log", "lim", "exp", "ln", "pi"):
            said += list(token)
        else:
            said.append(token)
    return " ".join(said)
