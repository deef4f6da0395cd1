"""Exercises of arithmetic: written sums on squared paper, small products as rows of dots, place value, rounding, factors."""

from __future__ import annotations

import re
from fractions import Fraction

from seedream.scene.exercises.base import NUMBER, Exercise, Row, Step, cue_of, exact, listed, spoken, told, working, written
from seedream.scene.exercises.numbers import PLACES, digits_of, read_numbers
from seedream.scene.figures.diagram import Axis, DiagramView, Part

_SIGN = r"\+|-|−|–|×|x|\*|÷|/|plus|minus|times|multiplied by|divided by"
_SUM = re.compile(rf"(?P<a>{NUMBER})\s*(?P<sign>{_SIGN})\s*(?P<b>{NUMBER})(?!\s*(?:\+|−|×|÷|=|\*|/|x\s*\d))", re.IGNORECASE)
_SAID = (
    (re.compile(rf"\bdivid\w+ (?P<a>{NUMBER}) by (?P<b>{NUMBER})", re.IGNORECASE), "÷"),
    (re.compile(rf"\bmultipl\w+ (?P<a>{NUMBER}) (?:by|and|with) (?P<b>{NUMBER})", re.IGNORECASE), "×"),
    (re.compile(rf"\badd\w* (?P<a>{NUMBER}) (?:and|to) (?P<b>{NUMBER})", re.IGNORECASE), "+"),
    (re.compile(rf"\bsubtract\w* (?P<b>{NUMBER}) from (?P<a>{NUMBER})", re.IGNORECASE), "−"),
)
"""Sums told in words, with their sign."""
_SIGNS = {
    "plus": "+",
    "-": "−",
    "–": "−",
    "minus": "−",
    "x": "×",
    "*": "×",
    "times": "×",
    "multiplied by": "×",
    "/": "÷",
    "divided by": "÷",
}
_DOTS = 12
"""A product of numbers up to this is shown as rows of dots."""
MOST = 9_999_999


def read_arithmetic(text: str) -> Exercise | None:
    """A sum of two numbers, place value, rounding, factors or a times table; None where there is none."""
    return read_numbers(text) or _sum(text)


def _sum(text: str) -> Exercise | None:
    told_so = [(match, sign) for pattern, sign in _SAID if (match := pattern.search(text))]
    if told_so:
        found, sign = told_so[0]
    elif signed := _SUM.search(text):
        found, sign = signed, _SIGNS.get(signed["sign"].lower(), signed["sign"])
    else:
        return None
    a, b = exact(found["a"]), exact(found["b"])
    if not (0 <= a <= MOST and 0 <= b <= MOST) or any(v.denominator > 1 for v in (a, b)):
        return None
    m, n = int(a), int(b)
    made = {"+": _added, "−": _subtracted, "×": _multiplied, "÷": _divided}[sign](m, n)
    if made is None:
        return None
    steps, value = made
    answer = written(value) if not isinstance(value, str) else value
    return Exercise(f"{written(m)} {sign} {written(n)} = {answer}", steps, answer, found.span())


def _added(a: int, b: int) -> tuple[tuple[Step, ...], int]:
    """Column addition with what is carried."""
    value, parts, said, carry = a + b, [], [], 0
    top, low = digits_of(a), digits_of(b)
    parts += [Part("a", "row", text=str(a), given=True), Part("b", "row", text=f"+{b}", index=1, given=True)]
    parts.append(Part("line", "rule", index=2, given=True))
    for column in range(max(len(top), len(low))):
        x, y = (d[column] if column < len(d) else 0 for d in (top, low))
        total = x + y + carry
        more = f", and {carry} more," if carry else ""
        sentence = f"{_place(column)}: {x} plus {y}{more} is {total}."
        parts.append(Part(f"d{column}", "digit", cue_of(sentence, 4), str(total % 10), colour="green", index=2, last=column))
        carry = total // 10
        if carry:
            sentence += f" Write {total % 10}, and carry {carry}."
            parts.append(Part(f"c{column}", "carry", text=str(carry), colour="coral", last=column + 1, after=f"d{column}"))
        said.append(sentence)
    if carry:
        parts.append(
            Part(
                "last",
                "digit",
                text=str(carry),
                colour="green",
                index=2,
                last=len(str(value)) - 1,
                after=f"d{max(len(top), len(low)) - 1}",
            )
        )
    opening = "Write the numbers under one another, and begin at the right."
    said.append(f"The sum is {spoken(value)}.")
    view = DiagramView(f"{written(a)} + {written(b)} = {written(value)}", tuple(parts), kicker="Column addition", layout="written")
    return (Step("written", view, " ".join((opening, *said))),), value


def _place(column: int) -> str:
    name = PLACES[min(column, len(PLACES) - 1)]
    return name[:1].upper() + name[1:]


def _subtracted(a: int, b: int) -> tuple[tuple[Step, ...], int]:
    """Column subtraction with what is borrowed; below zero on a number line."""
    if a < b:
        return _below_zero(a, b), a - b
    value, said, borrowed = a - b, [], 0
    top, low = digits_of(a), digits_of(b)
    parts = [Part("a", "row", text=str(a), given=True), Part("b", "row", text=f"−{b}", index=1, given=True)]
    parts.append(Part("line", "rule", index=2, given=True))
    for column in range(len(str(value)) if value else 1, len(top)):
        if column < len(top) and not any(digits_of(value)[column:]):
            break
    for column in range(max(len(low), len(str(value)))):
        x, y = top[column] - borrowed, low[column] if column < len(low) else 0
        short = x < y
        shown = x + 10 if short else x
        lead = f"{_place(column)}: "
        if short:
            lead += f"{x} is less than {y}, so borrow ten from the next column; " if x >= 0 else "borrow ten from the next column; "
        sentence = f"{lead}{shown} minus {y} is {shown - y}."
        if column < len(str(value)):
            parts.append(Part(f"d{column}", "digit", cue_of(sentence, 4), str(shown - y), colour="green", index=2, last=column))
        if short and column + 1 < len(top):
            parts.append(Part(f"c{column}", "carry", text="−1", colour="coral", last=column + 1, after=f"d{column}"))
        borrowed = int(short)
        said.append(sentence)
    opening = "Write the smaller number under the larger one, and begin at the right."
    view = DiagramView(
        f"{written(a)} − {written(b)} = {written(value)}", tuple(parts), kicker="Column subtraction", layout="written"
    )
    return (Step("written", view, " ".join((opening, *said, f"What is left is {spoken(value)}."))),), value


def _below_zero(a: int, b: int) -> tuple[Step, ...]:
    low, high = a - b, max(a, 0)
    room = max(1, (high - low) // 6)
    first, second = f"Start at {a} on the number line.", f"Go {b} to the left, past zero, and you arrive at minus {b - a}."
    parts = (
        Part("start", "mark", cue_of(first), str(a), value=float(a), colour="blue"),
        Part("jump", "jump", cue_of(second), f"−{b}", points=((float(a), float(low)),), colour="coral"),
        Part("end", "mark", text=f"−{b - a}", value=float(low), colour="green", after="jump"),
    )
    step = max(1, 10 ** max(0, len(str(high - low)) - 1) // 2)
    axis = Axis(float((low - room) // step * step), float(-(-(high + room) // step) * step), float(step))
    view = DiagramView(f"{a} − {b} = −{b - a}", parts, kicker="Below zero", layout="number_line", axis=axis)
    return (Step("line", view, f"{first} {second}"),)


def _multiplied(a: int, b: int) -> tuple[tuple[Step, ...], int]:
    """Rows of dots for small numbers, the parts of one factor for larger ones."""
    value = a * b
    steps = [_rows_of_dots(a, b)] if 1 <= a <= _DOTS and 1 <= b <= _DOTS else []
    big, small = (a, b) if a >= b else (b, a)
    rows = _in_parts(big, small)
    steps.append(Step("working", working(f"{written(a)} × {written(b)}", rows, "Multiplication"), told(rows)))
    return tuple(steps), value


def _rows_of_dots(a: int, b: int) -> Step:
    first = f"Here are {a} rows with {b} in each."
    second = f"Count them all: {a} times {b} is {a * b}."
    cells = tuple((float(x), float(y)) for y in reversed(range(a)) for x in range(b))
    parts = (
        Part("cells", "squares", cue_of(first), colour="coral", points=cells),
        Part("across", "segment", text=str(b), colour="blue", points=((0, -0.15), (b, -0.15)), side="below", after="cells"),
        Part("down", "segment", text=str(a), colour="violet", points=((-0.15, 0), (-0.15, a)), side="left", after="cells"),
        Part("value", "tag", cue_of(second), str(a * b), colour="ink", points=((b / 2, a / 2),)),
    )
    view = DiagramView(f"{a} × {b} = {a * b}", parts, kicker="Multiplication", layout="plane")
    return Step("picture", view, f"{first} {second}", "see it")


def _in_parts(big: int, small: int) -> list[Row]:
    """Rows that split one factor into parts that are easy to multiply."""
    number, other = (small, big) if big <= _DOTS else (big, small)
    if big > _DOTS and small > _DOTS:
        number, other = small, big
    parts = (
        [5, number - 5]
        if number <= _DOTS and number > 5
        else [d * 10**k for k, d in reversed(list(enumerate(digits_of(number)))) if d]
    )
    if number == 10 or len(parts) < 2:
        return [
            Row(
                f"{written(number)} × {written(other)} = {written(number * other)}",
                f"In one step: {number} times {other} is {spoken(number * other)}.",
            )
        ]
    cut = " + ".join(written(p) for p in parts)
    made = " + ".join(written(p * other) for p in parts)
    names = listed([f"{spoken(p)} times {spoken(other)} is {spoken(p * other)}" for p in parts])
    return [
        Row(
            f"{written(number)} × {written(other)} = ({cut}) × {written(other)}",
            f"Split {spoken(number)} into {listed([spoken(p) for p in parts])}.",
            "easy parts",
        ),
        Row(f"= {made}", f"Multiply each part: {names}."),
        Row(f"= {written(number * other)}", f"Add them up: {spoken(number * other)}."),
    ]


def _divided(a: int, b: int) -> tuple[tuple[Step, ...], Fraction | str] | None:
    """Division in chunks: as many tens, then as many ones, of the divisor as fit are taken away."""
    if b == 0 or b > a:
        return None
    parts, said, rest, row, chunks = [Part("a", "row", text=str(a), given=True)], [], a, 0, []
    for k in reversed(range(len(str(a // b)))):
        count = rest // (b * 10**k)
        if not count:
            continue
        times, taken = count * 10**k, count * 10**k * b
        sentence = f"Take away {spoken(b)} times {spoken(times)}, that is {spoken(taken)}, and {spoken(rest - taken)} is left."
        parts += [
            Part(
                f"t{row}",
                "row",
                cue_of(sentence, 6),
                f"−{taken}",
                f"{written(b)} × {written(times)}",
                colour="coral",
                index=row + 1,
            ),
            Part(f"l{row}", "rule", index=row + 2, after=f"t{row}"),
            Part(f"r{row}", "row", text=str(rest - taken), index=row + 2, after=f"t{row}"),
        ]
        said.append(sentence)
        chunks.append(times)
        rest, row = rest - taken, row + 2
    answer = f"{written(a // b)}" + (f" remainder {rest}" if rest else "")
    ending = f"Altogether that was {spoken(a // b)} times{f', and {rest} remains' if rest else ''}."
    if len(chunks) > 1:
        ending = (
            f"Add the parts: {' plus '.join(spoken(c) for c in chunks)} is {spoken(a // b)}{f', remainder {rest}' if rest else ''}."
        )
    view = DiagramView(f"{written(a)} ÷ {written(b)} = {answer}", tuple(parts), kicker="Division in steps", layout="written")
    opening = f"How many times does {spoken(b)} fit into {spoken(a)}?"
    return (Step("written", view, " ".join((opening, *said, ending))),), answer
