"""Exercises of computing: searching and sorting the numbers of a request, factorials and Fibonacci numbers by recursion."""

from __future__ import annotations

import math
import re

from seedream.scene.exercises.base import Exercise, Row, Step, cue_of, listed, once, told, working
from seedream.scene.figures.diagram import Axis, DiagramView, Part

_LIST = r"\[?(?P<list>\d+(?:\s*(?:,|;|\s)\s*(?:and )?\d+){2,11})\]?"
_SEARCH = re.compile(
    rf"\b(?P<how>binary|linear|sequential) search\b.*?(?:\b(?:for|find(?:ing)?) (?P<n>\d+)\b).*?{_LIST}", re.IGNORECASE
)
_AFTER = re.compile(
    rf"\b(?P<how>binary|linear|sequential) search\b.*?{_LIST}.*?\b(?:for|find(?:ing)?|target) (?P<n>\d+)\b", re.IGNORECASE
)
_SORT = re.compile(rf"\b(?P<how>bubble|selection|insertion) sort\w*\b.*?{_LIST}", re.IGNORECASE)
_CALL = re.compile(
    r"\b(?P<what>factorial|fibonacci)\s*(?:\(|of |number )?\s*(?P<n>\d{1,2})\b|\b(?P<m>\d{1,2})\s?!(?!=)", re.IGNORECASE
)
_MOST_SWAPS = 8


def read_algorithms(text: str) -> Exercise | None:
    """An algorithm with numbers to run it on; None where there is none."""
    return _search(text) or _sort(text) or _recursion(text)


def _numbers(found: re.Match[str]) -> list[int]:
    return [int(n) for n in re.findall(r"\d+", found["list"])]


def _search(text: str) -> Exercise | None:
    found = _SEARCH.search(text) or _AFTER.search(text)
    if found is None:
        return None
    values, target = _numbers(found), int(found["n"])
    binary = found["how"].lower() == "binary"
    parts, said = (_halved if binary else _one_by_one)(sorted(values) if binary else values, target)
    name = "Binary search" if binary else "Linear search"
    opening = f"We look for {target}."
    if binary and values != sorted(values):
        opening = f"We look for {target}; the numbers are put in order first, for binary search needs that."
    view = DiagramView(f"{name} for {target}", tuple(parts), kicker="Algorithms", layout="array", centre=str(target))
    return Exercise(
        f"{name} for {target}",
        (Step("search", view, " ".join((opening, *said))),),
        "",
        found.span(),
        "binary_search" if binary else "",
    )


def _halved(values: list[int], target: int) -> tuple[list[Part], list[str]]:
    """Binary search: look in the middle, keep the half in which the target must be."""
    parts, said = [Part("cells", "cells", values=tuple(map(str, values)), given=True)], []
    low, high, turn = 0, len(values) - 1, 1
    ordinals = ("First", "Second", "Third", "Fourth", "Fifth")
    while low <= high:
        middle = (low + high) // 2
        look = f"{ordinals[turn - 1]} look, in the middle: {values[middle]}."
        parts.append(Part(f"p{turn}", "pointer", cue_of(look), "middle", index=middle, colour="blue"))
        if values[middle] == target:
            said.append(f"{look} That is it, found after {turn} look{'s' if turn > 1 else ''}.")
            parts.append(Part("found", "found", index=middle, after=f"p{turn}"))
            return [*parts, Part("note", "note", text=f"found after {turn} look{'s' if turn > 1 else ''}", after="found")], said
        more = values[middle] < target
        low, high = (middle + 1, high) if more else (low, middle - 1)
        way = "too small, so keep the right side" if more else "too large, so keep the left side"
        said.append(f"{look} It is {way}.")
        if low <= high:
            parts.append(Part(f"k{turn}", "keep", index=low, last=high, after=f"p{turn}"))
        turn += 1
    said.append(f"Nothing is left, so {target} is not in the list.")
    return [*parts, Part("note", "note", cue_of(said[-1]), f"{target} is not in the list")], said


def _one_by_one(values: list[int], target: int) -> tuple[list[Part], list[str]]:
    parts, said = [Part("cells", "cells", values=tuple(map(str, values)), given=True)], []
    for k, value in enumerate(values):
        hit = value == target
        sentence = f"Cell {k} holds {value}: {'found' if hit else 'no'}."
        parts.append(Part(f"p{k}", "pointer", cue_of(sentence, 4), "look", index=k, colour="blue"))
        said.append(sentence)
        if hit:
            return [*parts, Part("found", "found", index=k, after=f"p{k}")], said
    said.append(f"The end is reached: {target} is not in the list.")
    return [*parts, Part("note", "note", cue_of(said[-1]), f"{target} is not in the list")], said


def _sort(text: str) -> Exercise | None:
    found = _SORT.search(text)
    if found is None:
        return None
    values, how = _numbers(found), found["how"].lower()
    swaps = {"bubble": _bubble, "selection": _selection, "insertion": _insertion}[how](list(values))
    rules = {
        "bubble": "Compare neighbours, and swap them where the left one is larger.",
        "selection": "Find the smallest of the rest, and swap it to the front.",
        "insertion": "Take the next number, and move it left until it fits.",
    }
    title = f"{how.capitalize()} sort"
    steps: list[Step] = []
    row, said, parts = list(values), list[str](), [Part("cells", "cells", values=tuple(map(str, values)), given=True)]
    for k, (i, j) in enumerate(swaps):
        sentence = f"Swap {row[i]} and {row[j]}."
        repeated = sentence in said
        sentence = (
            f"{'Then swap' if k else 'Swap'} {row[i]} and {row[j]}." if not repeated else f"Again swap {row[i]} and {row[j]}."
        )
        parts.append(Part(f"s{k}", "swap", cue_of(sentence), index=i, last=j))
        row[i], row[j] = row[j], row[i]
        said.append(sentence)
        if len(said) == _MOST_SWAPS and k + 1 < len(swaps):
            steps.append(
                Step(
                    f"sort{len(steps)}",
                    DiagramView(title, tuple(parts), kicker="Algorithms", layout="array"),
                    " ".join((rules[how], *said)) if not steps else " ".join(said),
                )
            )
            parts, said = [Part("cells", "cells", values=tuple(map(str, row)), given=True)], []
    done = f"Now they are in order, after {len(swaps)} swap{'s' if len(swaps) != 1 else ''}."
    parts += [Part(f"f{k}", "found", index=k, **once(k == 0, cue_of(done), "f0")) for k in range(len(row))]
    parts.append(Part("note", "note", text=f"{len(swaps)} swap{'s' if len(swaps) != 1 else ''}", after="f0"))
    opening = rules[how] if not steps else ""
    steps.append(
        Step(
            f"sort{len(steps)}",
            DiagramView(title, tuple(parts), kicker="Algorithms", layout="array"),
            " ".join(filter(None, (opening, *said, done))),
        )
    )
    return Exercise(
        f"{title}: {', '.join(map(str, values))}",
        tuple(steps),
        ", ".join(map(str, sorted(values))),
        found.span(),
        "sorting",
        still=len(steps) - 1,
    )


def _bubble(row: list[int]) -> list[tuple[int, int]]:
    swaps = []
    for end in range(len(row) - 1, 0, -1):
        for i in range(end):
            if row[i] > row[i + 1]:
                row[i], row[i + 1] = row[i + 1], row[i]
                swaps.append((i, i + 1))
    return swaps


def _selection(row: list[int]) -> list[tuple[int, int]]:
    swaps = []
    for i in range(len(row) - 1):
        k = min(range(i, len(row)), key=row.__getitem__)
        if k != i:
            row[i], row[k] = row[k], row[i]
            swaps.append((i, k))
    return swaps


def _insertion(row: list[int]) -> list[tuple[int, int]]:
    swaps = []
    for i in range(1, len(row)):
        k = i
        while k and row[k - 1] > row[k]:
            row[k - 1], row[k] = row[k], row[k - 1]
            swaps.append((k - 1, k))
            k -= 1
    return swaps


def _recursion(text: str) -> Exercise | None:
    found = _CALL.search(text)
    if found is None:
        return None
    n = int(found["n"] or found["m"])
    if (found["what"] or "factorial").lower() == "fibonacci":
        return _fibonacci(n, found.span()) if 2 <= n <= 30 else None
    return _factorial(n, found.span()) if 2 <= n <= 12 else None


def _factorial(n: int, span: tuple[int, int]) -> Exercise:
    """The calls down to one, and the answers back up."""
    shown = list(range(n, 0, -1)) if n <= 5 else [n, n - 1, n - 2, 2, 1]
    down = [f"To know factorial {k}, ask for factorial {k - 1}." for k in shown[:-1]] + ["Factorial 1 is known: it is 1."]
    parts = [
        Part(
            f"c{k}",
            "band",
            cue_of(s, 6),
            f"factorial({k})" + (f" = {k} × factorial({k - 1})" if k > 1 else " = 1"),
            colour="green" if k == 1 else "violet",
        )
        for k, s in zip(shown, down, strict=True)
    ]
    calls = DiagramView(f"Calls of factorial({n})", tuple(parts), kicker="Recursion", layout="layers")
    chain = " × ".join(str(k) for k in range(n, 0, -1))
    back = [f"{k} times {math.factorial(k - 1)} is {math.factorial(k)}." for k in range(2, n + 1)]
    rows = [
        Row(
            f"factorial({n}) = {chain}",
            f"The answers come back up: {' '.join(back[:4])}" if n <= 5 else "The answers come back up, and each call multiplies.",
        ),
        Row(f"factorial({n}) = {math.factorial(n):,}", f"So factorial {n} is {math.factorial(n):,}."),
    ]
    code = ("def factorial(n):", "if n == 1:", "return 1", "return n * factorial(n - 1)", f"print(factorial({n}))")
    lines = [Part(f"l{k}", "line", text=line, index=(0, 1, 2, 1, 0)[k], given=True) for k, line in enumerate(code)]
    first, second = "A function that calls itself, with a smaller number each time.", "At one it stops."
    lines += [
        Part("f1", "focus", cue_of(first), index=3),
        Part("f2", "focus", cue_of(second), index=1),
        Part("out", "output", text=str(math.factorial(n)), after="f2"),
    ]
    program = DiagramView("A function that calls itself", tuple(lines), kicker="Recursion", layout="code", accent="violet")
    steps = (
        Step("code", program, f"{first} {second}"),
        Step("calls", calls, " ".join(down)),
        Step("working", working("And back up again", rows, "Recursion"), told(rows)),
    )
    return Exercise(f"factorial({n}) = {math.factorial(n):,}", steps, f"{math.factorial(n):,}", span, "recursion", still=1)


def _fibonacci(n: int, span: tuple[int, int]) -> Exercise:
    row = [0, 1]
    while len(row) <= n:
        row.append(row[-1] + row[-2])
    first = "Every Fibonacci number is the sum of the two before it."
    shown = row[max(0, n - 11) : n + 1]
    last = f"Going on like that, number {n} is {row[n]:,}."
    parts = [
        Part("cells", "cells", values=tuple(map(str, shown)), given=True),
        Part("found", "found", cue_of(last), index=len(shown) - 1),
    ]
    start = max(0, n - 11)
    parts.append(Part("note", "note", text=f"{row[n - 1]} + {row[n - 2]} = {row[n]}", after="found"))
    view = DiagramView(
        f"Fibonacci number {n} is {row[n]:,}", tuple(parts), kicker="Recursion", layout="array", axis=Axis(low=float(start))
    )
    return Exercise(
        f"Fibonacci number {n}",
        (Step("row", view, f"{first} {listed([str(v) for v in shown[:6]])}: {last}"),),
        f"{row[n]:,}",
        span,
        "recursion",
    )
