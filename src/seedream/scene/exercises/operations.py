"""The order of operations: an expression with brackets and several signs, worked out one step after the other."""

from __future__ import annotations

import re
from fractions import Fraction

from seedream.scene.exercises.base import Exercise, Row, Step, exact, spoken, told, working, written

_SIGN = r"[-+−–×x*÷/:]"
_EXPRESSION = re.compile(rf"(?<![\w.,/])(?:\(\s*)*\d+(?:\s*\)*\s*{_SIGN}\s*(?:\(\s*)*\d+)+(?:\s*\))*(?![\w/])")
_LIKE = {"x": "×", "*": "×", "/": "÷", ":": "÷", "-": "−", "–": "−"}
_WORDS = {"+": "plus", "−": "minus", "×": "times", "÷": "divided by"}
_SIGNS, _MOST = 2, 6
"""Signs that an expression has at least and at most."""


def read_operations(text: str) -> Exercise | None:
    """An expression of whole numbers with signs of both ranks, or with brackets; None where there is none."""
    found = _EXPRESSION.search(text)
    if found is None:
        return None
    terms = [_LIKE.get(t, t) for t in re.findall(rf"\d+|[()]|{_SIGN}", found[0])]
    signs = [t for t in terms if t in _WORDS]
    mixed = "(" in terms or (any(s in "+−" for s in signs) and any(s in "×÷" for s in signs))
    if not (_SIGNS <= len(signs) <= _MOST and mixed) or terms.count("(") != terms.count(")"):
        return None
    question, rows = _shown(terms), list[Row]()
    while len(terms) > 1:
        step = _next(terms)
        if step is None:
            return None
        at, value, why = step
        one, sign, other = terms[at - 1], terms[at], terms[at + 1]
        terms = _tidied([*terms[: at - 1], written(value), *terms[at + 2 :]])
        said = f"{why}: {spoken(exact(one))} {_WORDS[sign]} {spoken(exact(other))} is {spoken(value)}."
        rows.append(Row(f"= {_shown(terms)}", said))
    title = f"{question} = {terms[0]}"
    asked = Row(question, "Brackets come first, then times and divided by, and plus and minus at last.")
    steps = (Step("working", working(f"{question}, step by step", [asked, *rows], "Order of operations"), told([asked, *rows])),)
    return Exercise(title, steps, terms[0], found.span(), "order_of_operations")


def _next(terms: list[str]) -> tuple[int, Fraction, str] | None:
    """The sign that comes next, what it gives, and why; None where that is no whole number."""
    start, end = 0, len(terms)
    bracketed = ")" in terms
    if bracketed:
        end = terms.index(")")
        start = max(i for i in range(end) if terms[i] == "(") + 1
    inside = range(start, end)
    at = next((i for i in inside if terms[i] in "×÷"), None) or next((i for i in inside if terms[i] in "+−"), None)
    if at is None:
        return None
    one, other = (exact(terms[i]) for i in (at - 1, at + 1))
    if terms[at] == "÷" and (other == 0 or (one / other).denominator != 1):
        return None
    value = {"+": one + other, "−": one - other, "×": one * other, "÷": one / other if other else one}[terms[at]]
    if value < 0:
        return None
    why = "In the bracket" if bracketed else {"+": "Add", "−": "Subtract", "×": "Multiply", "÷": "Divide"}[terms[at]]
    return at, value, why


def _tidied(terms: list[str]) -> list[str]:
    """The terms without brackets around a single number."""
    for i in range(len(terms) - 2):
        if terms[i] == "(" and terms[i + 2] == ")":
            return _tidied([*terms[:i], terms[i + 1], *terms[i + 3 :]])
    return terms


def _shown(terms: list[str]) -> str:
    return " ".join(terms).replace("( ", "(").replace(" )", ")")
