"""Exercises of algebra: linear and quadratic equations in one unknown, and two linear ones in two."""

from __future__ import annotations

import math
import re
from fractions import Fraction

from seedream.scene.exercises.base import Exercise, Row, Step, cue_of, fraction_text, fraction_words, once, spoken, told, working
from seedream.scene.figures.diagram import Axis, DiagramView, Part

_N = r"\d+(?:\.\d+)?"
_TERM = rf"(?:{_N}\s*\*?\s*)?[a-z](?![a-z])(?:\^2|²)?(?:\s*/\s*\d+)?|{_N}(?![\w.])"
_SIDE = rf"[+\-−–]?\s*(?:{_TERM})(?:\s*[+\-−–]\s*(?:{_TERM}))*"
_EQUATION = re.compile(rf"(?<![\w.^/(])(?P<left>{_SIDE})\s*=\s*(?P<right>{_SIDE})(?![\w^²³/(*])")
_PIECE = re.compile(rf"([+\-])?\s*(?:({_N})\s*\*?\s*)?([a-z])?(\^2|²)?(?:\s*/\s*(\d+))?")


def read_algebra(text: str) -> Exercise | None:
    """An equation to solve; None where there is none, or it has an infinity of solutions or none."""
    if (opened := _without_brackets(text)) is not None:
        return opened
    found = list(_EQUATION.finditer(text))
    if not found:
        return None
    unknowns = set(re.findall(r"[a-z]", " ".join(f[0] for f in found)))
    if len(found) >= 2 and len(unknowns) == 2:
        return _pair(found[:2], sorted(unknowns))
    letters = set(re.findall(r"[a-z]", found[0][0]))
    if len(letters) != 1:
        return None
    (x,) = letters
    left, right = _poly(found[0]["left"]), _poly(found[0]["right"])
    if left[2] or right[2]:
        return _quadratic(found[0], tuple(a - b for a, b in zip(left, right, strict=True)), x)
    return _linear(found[0], left, right, x)


_BRACKETED = re.compile(
    r"(?<![\w.])(?:[\d()+\-−*.\s]|(?<![a-z])[a-z](?![a-z]))*\((?:[\d()+\-−*.\s]|(?<![a-z])[a-z](?![a-z]))*"
    r"=(?:[\d()+\-−*.\s]|(?<![a-z])[a-z](?![a-z]))*[\da-z)](?![\w^²])"
)
_BRACKET = re.compile(rf"(?P<times>{_N})?\s*\*?\s*\((?P<inside>{_SIDE})\)")


def _without_brackets(text: str) -> Exercise | None:
    """An equation with brackets, multiplied out first: "4(x - 2) = 12" is "4x − 8 = 12"; None where there are none."""
    found = _BRACKETED.search(text)
    letters = set(re.findall(r"[a-z]", found[0])) if found else set()
    if found is None or len(letters) != 1:
        return None
    (x,) = letters

    def out(bracket: re.Match[str]) -> str:
        plain, unknown, square = (value * Fraction(bracket["times"] or 1) for value in _poly(bracket["inside"]))
        return "0" if square or not unknown else f"{_c(unknown, x)}{_plus(plain)}"

    question = found[0].strip()
    opened = _BRACKET.sub(out, question)
    solved = None if re.search(r"[-−]\s*\d*\s*\(|\)\s*\(", question) else read_algebra(opened)
    if solved is None or opened == question:
        return None
    first = [Row(_tidy(question), f"We look for the number {x}; first we multiply out the bracket.")]
    rows = [p for p in _linear_rows(opened, x) if p.text != _tidy(question)]
    if not rows:
        return None
    rows[0] = Row(
        rows[0].text,
        f"Each term inside is multiplied, which makes {_tidy(opened).split(' =')[0].replace('−', 'minus')}.",
        "multiplied out",
    )
    view = working(f"Solving {_tidy(question)}", [*first, *rows], "Algebra")
    steps = (Step("working", view, told([*first, *rows])), *solved.steps[1:])
    return Exercise(f"Solving {_tidy(question)}", steps, solved.answer, found.span(), "linear_equations")


def _poly(side: str) -> list[Fraction]:
    """Coefficients of a side: plain number, unknown, its square."""
    out = [Fraction(0)] * 3
    for sign, number, name, square, over in _PIECE.findall(re.sub(r"\s", "", side).replace("−", "-").replace("–", "-")):
        if not (number or name):
            continue
        value = Fraction(number or 1) / int(over or 1) * (-1 if sign == "-" else 1)
        out[2 if square else 1 if name else 0] += value
    return out


def _c(value: Fraction, name: str) -> str:
    """A coefficient and its unknown: "3x", "−x", "x/2"."""
    sign, size = ("−" if value < 0 else ""), abs(value)
    top = name if size.numerator == 1 else f"{size.numerator}{name}"
    return f"{sign}{top}" if size.denominator == 1 else f"{sign}{top}/{size.denominator}"


def _plus(value: Fraction) -> str:
    return f" + {fraction_text(value)}" if value > 0 else f" − {fraction_text(-value)}" if value < 0 else ""


def _say(value: Fraction) -> str:
    if value.denominator == 1:
        return spoken(value)
    return f"{'minus ' if value < 0 else ''}{fraction_words(abs(value.numerator), value.denominator)}"


def _tidy(text: str) -> str:
    return re.sub(
        r"\s*([+=−])\s*", r" \1 ", text.strip().replace("-", "−").replace("–", "−").replace("^2", "²").replace("*", "")
    ).strip()


def _linear(found: re.Match[str], left: list[Fraction], right: list[Fraction], x: str) -> Exercise | None:
    (b, a, _), (d, c, _) = left, right
    if a == c:
        return None
    question = _tidy(found[0])
    rows = _rows_of(question, left, right, x)
    check = _checked(question, left, (d - b) / (a - c), x)
    value = (d - b) / (a - c)
    steps = (
        Step("working", working(f"Solving {question}", rows[-4:], "Algebra"), told(rows[-4:])),
        Step("check", working("Test the answer", check, "Algebra"), told(check), "check it"),
    )
    return Exercise(f"Solving {question}", steps, f"{x} = {fraction_text(value)}", found.span(), "linear_equations")


def _linear_rows(equation: str, x: str) -> list[Row]:
    """The rows that solve a linear equation; none for any other."""
    found = _EQUATION.search(equation)
    left, right = (_poly(found["left"]), _poly(found["right"])) if found else ([Fraction(0)] * 3, [Fraction(0)] * 3)
    same = left[1] == right[1] or left[2] != 0 or right[2] != 0
    return [] if found is None or same else _rows_of(_tidy(found[0]), left, right, x)


def _rows_of(question: str, left: list[Fraction], right: list[Fraction], x: str) -> list[Row]:
    (b, a, _), (d, c, _) = left, right
    rows = [Row(question, f"We look for the number {x} that makes both sides equal.")]
    if c:
        word = f"Subtract {_say_c(c, x)} from both sides" if c > 0 else f"Add {_say_c(-c, x)} to both sides"
        rows.append(
            Row(
                f"{_c(a - c, x)}{_plus(b)} = {fraction_text(d)}",
                f"{word}, so that {x} stands only on the left.",
                f"{'−' if c > 0 else '+'} {_c(abs(c), x)}",
            )
        )
    a, rest = a - c, d - b
    if b:
        word = f"Subtract {_say(b)} from both sides" if b > 0 else f"Add {_say(-b)} on both sides"
        rows.append(
            Row(
                f"{_c(a, x)} = {fraction_text(rest)}",
                f"{word}: that leaves {_say_c(a, x)} equals {_say(rest)}.",
                f"{'−' if b > 0 else '+'} {fraction_text(abs(b))} on both sides",
            )
        )
    value = rest / a
    if a != 1:
        whole = a.denominator == 1
        word = f"Divide both sides by {_say(a)}" if whole else f"Multiply both sides by {_say(1 / a)}"
        rows.append(
            Row(
                f"{x} = {fraction_text(value)}",
                f"{word}, and {x} is {_say(value)}.",
                f"{'÷' if whole else '×'} {fraction_text(a if whole else 1 / a)} on both sides",
            )
        )
    return rows


def _say_c(value: Fraction, x: str) -> str:
    return x if value == 1 else f"minus {x}" if value == -1 else f"{_say(value)} {x}"


def _checked(question: str, left: list[Fraction], value: Fraction, x: str) -> list[Row]:
    """The solution put into the left side, or, where that has no unknown, named on the right."""
    b, a, _ = left
    result = a * value + b
    shown = f"({fraction_text(value)})" if value < 0 or value.denominator > 1 else fraction_text(value)
    factor = "" if a == 1 else f"{fraction_text(a)} × "
    put = f"{factor}{shown}{_plus(b)}" if a else fraction_text(b)
    return [
        Row(question, f"Does it fit? Put {_say(value)} in the place of {x}."),
        Row(
            f"{put} = {fraction_text(result)}",
            f"The left side makes {_say(result)}, just like the right side. It fits.",
            "both sides are equal",
        ),
    ]


# ---------------------------------------------------------------------------------------------------- quadratic
def _quadratic(found: re.Match[str], poly: tuple[Fraction, ...], x: str) -> Exercise | None:
    c, b, a = poly
    if a == 0 or any(v.denominator > 1 for v in poly):
        return None
    under = b * b - 4 * a * c
    question = _tidy(found[0])
    root = math.isqrt(int(under)) if under >= 0 else 0
    whole = under >= 0 and root * root == under
    if under < 0:
        rows = [
            Row(f"b² − 4ac = {fraction_text(under)}", f"Under the root stands {_say(under)}, which is negative."),
            Row(f"no real {x}", f"So no real number {x} solves it."),
        ]
        values: list[float] = []
    elif whole:
        p, q = sorted({(-b - root) / (2 * a), (-b + root) / (2 * a)})[0], sorted({(-b - root) / (2 * a), (-b + root) / (2 * a)})[-1]
        rows, values = (
            (_factored if a == 1 and p.denominator == q.denominator == 1 else _by_formula)(question, a, b, c, p, q, x),
            [float(p), float(q)],
        )
    else:
        low, high = sorted(((-float(b) - math.sqrt(under)) / (2 * float(a)), (-float(b) + math.sqrt(under)) / (2 * float(a))))
        rows, values = _inexact(question, a, b, under, low, high, x), [low, high]
    steps = [Step("working", working(f"Solving {question}", rows, "Algebra"), told(rows))]
    steps.append(_parabola(question, a, b, c, sorted(set(values)), x))
    answer = rows[-1].text
    return Exercise(f"Solving {question}", tuple(steps), answer, found.span(), "quadratic_equations")


def _factored(question: str, a: Fraction, b: Fraction, c: Fraction, p: Fraction, q: Fraction, x: str) -> list[Row]:
    """By two numbers whose product and sum are known."""
    m, n = -q, -p
    pair = f"{_say(m)} and {_say(n)}"
    return [
        Row(
            f"{_c(Fraction(1), x)}²{_plus_x(b, x)}{_plus(c)} = 0",
            f"Find two numbers whose product is {_say(c)} and whose sum is {_say(b)}.",
        ),
        Row(
            f"({x}{_plus(m)})({x}{_plus(n)}) = 0",
            f"They are {pair}, so it splits into two brackets.",
            f"{fraction_text(m)} and {fraction_text(n)}",
        ),
        Row(
            f"{x} = {fraction_text(p)} or {x} = {fraction_text(q)}" if p != q else f"{x} = {fraction_text(p)}",
            f"A product is zero where one bracket is zero: {x} is {_say(p)}{f' or {_say(q)}' if p != q else ''}.",
        ),
    ]


def _plus_x(b: Fraction, x: str) -> str:
    return f" {'+' if b > 0 else '−'} {_c(abs(b), x)}" if b else ""


def _by_formula(question: str, a: Fraction, b: Fraction, c: Fraction, p: Fraction, q: Fraction, x: str) -> list[Row]:
    under = b * b - 4 * a * c
    return [
        Row(f"{x} = (−b ± √(b² − 4ac))/(2a)", f"Use the quadratic formula with a is {_say(a)}, b is {_say(b)} and c is {_say(c)}."),
        Row(
            f"{x} = ({fraction_text(-b)} ± √{fraction_text(under)})/{fraction_text(2 * a)}",
            f"Put in the numbers: under the root stands {_say(under)}, and its root is {math.isqrt(int(under))}.",
        ),
        Row(
            f"{x} = {fraction_text(p)} or {x} = {fraction_text(q)}" if p != q else f"{x} = {fraction_text(p)}",
            f"So {x} is {_say(p)}{f' or {_say(q)}' if p != q else ''}.",
        ),
    ]


def _inexact(question: str, a: Fraction, b: Fraction, under: Fraction, p: float, q: float, x: str) -> list[Row]:
    low, high = (f"{v:.2f}".replace("-", "−") for v in (p, q))
    return [
        Row(f"{x} = (−b ± √(b² − 4ac))/(2a)", "Use the quadratic formula."),
        Row(
            f"{x} = ({fraction_text(-b)} ± √{fraction_text(under)})/{fraction_text(2 * a)}",
            f"Put in the numbers: under the root stands {_say(under)}.",
        ),
        Row(f"{x} ≈ {low} or {x} ≈ {high}", f"So {x} is about {low.replace('−', 'minus ')} or {high.replace('−', 'minus ')}."),
    ]


def _parabola(question: str, a: Fraction, b: Fraction, c: Fraction, roots: list[float], x: str) -> Step:
    """The curve, and where it meets the axis."""
    top = float(-b / (2 * a))
    reach = max(2.0, (roots[-1] - roots[0]) if len(roots) > 1 else 3.0)
    low, high = math.floor(top - reach), math.ceil(top + reach)
    points = tuple((low + (high - low) * k / 40, _at(a, b, c, low + (high - low) * k / 40)) for k in range(41))
    first = "Drawn as a curve, the left side is a parabola."
    where = (
        "Nowhere does it reach zero."
        if not roots
        else f"It reaches zero where {x} is {' or '.join(f'{r:.4g}'.replace('-', 'minus ') for r in roots)}."
    )
    parts = [
        Part("curve", "series", cue_of(first), "", colour="blue", points=points),
        Part("zero", "series", text="0", colour="grey", points=((low, 0.0), (high, 0.0)), given=True),
    ]
    for k, r in enumerate(roots):
        when = once(k == 0, cue_of(where, 4), "r0")
        parts.append(Part(f"r{k}", "mark", text=f"{x} = {f'{r:.4g}'.replace('-', '−')}", points=((r, 0.0),), **when))
    ys = [y for _, y in points]
    step = _nice((max(ys) - min(ys)) / 5)
    axis = Axis(math.floor(min(0.0, *ys) / step) * step, math.ceil(max(0.0, *ys) / step) * step, step, x_label=x)
    view = DiagramView("Where the curve meets zero", tuple(parts), kicker="Algebra", layout="line", axis=axis)
    return Step("curve", view, f"{first} {where}", "check it")


def _nice(step: float) -> float:
    """A round step at least as large as the one given."""
    power = 10.0 ** math.floor(math.log10(step))
    return next(k * power for k in (1, 2, 5, 10) if k * power >= step - 1e-9)


def _at(a: Fraction, b: Fraction, c: Fraction, x: float) -> float:
    return round(float(a) * x * x + float(b) * x + float(c), 6)


# ---------------------------------------------------------------------------------------------------- two unknowns
def _two(side: str, names: list[str]) -> list[Fraction]:
    """Coefficients of both unknowns, and the plain number."""
    out = [Fraction(0)] * 3
    for sign, number, name, square, over in _PIECE.findall(re.sub(r"\s", "", side).replace("−", "-").replace("–", "-")):
        if number or name:
            out[names.index(name) if name else 2] += (
                Fraction(number or 1) / int(over or 1) * (-1 if sign == "-" else 1) if not square else 0
            )
    return out


def _pair(found: list[re.Match[str]], names: list[str]) -> Exercise | None:
    if any("²" in f[0] or "^" in f[0] for f in found):
        return None
    x, y = names
    lines = [[a - b for a, b in zip(_two(f["left"], names), _two(f["right"], names), strict=True)] for f in found]
    (a, b, m), (c, d, n) = lines
    det = a * d - b * c
    if det == 0 or b == 0 or d == 0:
        return None
    vx, vy = (-m * d + b * n) / det, (-a * n + c * m) / det
    rows = [
        Row(f"{_tidy(found[0][0])}", "The first equation."),
        Row(_tidy(found[1][0]), "And below it the second one, for the same two numbers."),
    ]
    factor = -b / d
    left, right = a + c * factor, -m - n * factor
    how = {Fraction(1): "Add both equations", Fraction(-1): "Subtract the second from the first"}.get(
        factor, f"Multiply the second by {_say(factor)}, and add it"
    )
    if left == 0:
        return None
    rows.append(
        Row(
            f"{_c(left, x)} = {fraction_text(right)}",
            f"{how}: {y} falls out, and {_say_c(left, x)} equals {_say(right)}.",
            f"{y} is gone",
        )
    )
    rows.append(
        Row(
            f"{x} = {fraction_text(vx)}",
            f"So {x} is {_say(vx)}; put that into the first, and {y} is {_say(vy)}.",
            f"and {y} = {fraction_text(vy)}",
        )
    )
    title = f"{x} = {fraction_text(vx)}, {y} = {fraction_text(vy)}"
    span = (found[0].start(), found[1].end())
    return Exercise(
        f"Two equations, two unknowns: {title}",
        (Step("working", working("Two equations, two unknowns", rows, "Algebra"), told(rows)),),
        title,
        span,
        "",
    )
