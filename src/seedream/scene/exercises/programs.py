"""Programs of a request, between back-ticks: their lines explained one after the other, and what they really print."""

from __future__ import annotations

import ast
import re
import textwrap

from seedream.scene.exercises.base import Exercise, Step, cue_of, listed, once
from seedream.scene.exercises.running import NotKnown, Run, run
from seedream.scene.figures.diagram import DiagramView, Part

MOST_LINES, MOST_TOLD, MOST_SHOWN = 10, 6, 6
_TICKED = re.compile(r"`{1,3}(?:python\n)?(?P<code>[^`]{3,})`{1,3}")
_LINE = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def read_programs(text: str) -> Exercise | None:
    """A Python program of a request; None where there is none, or where it cannot be run here."""
    found = _TICKED.search(text)
    tree = _parsed(found["code"]) if found else None
    if found is None or tree is None:
        return None
    try:
        done = run(tree)
    except NotKnown:
        return None
    lines = ast.unparse(tree).splitlines()
    if not 1 <= len(lines) <= MOST_LINES or not done.printed:
        return None
    placed = ast.parse("\n".join(lines))
    done = run(placed)
    printed = done.printed[:MOST_SHOWN]
    steps = [_told(lines, placed, done, printed)]
    if (turns := _turns(placed, done)) is not None:
        steps.append(turns)
    return Exercise("What this program does", tuple(steps), ", ".join(printed), found.span(), "")


def _parsed(code: str) -> ast.Module | None:
    """The syntax tree of a program; None for anything else. Statements may be joined by semicolons."""
    try:
        tree = ast.parse(textwrap.dedent(code.replace("\\n", "\n")).strip())
    except (SyntaxError, ValueError):
        return None
    return tree if any(not isinstance(s, ast.Expr) or isinstance(s.value, ast.Call) for s in tree.body) else None


def _told(lines: list[str], tree: ast.Module, done: Run, printed: list[str]) -> Step:
    """The program with its lines explained, and its output."""
    parts = [Part(f"line.{i}", "line", text=line.strip(), index=_indent(line), given=True) for i, line in enumerate(lines)]
    said = []
    for node in [n for n in _statements(tree) if _words(n, done)][:MOST_TOLD]:
        sentence = f"Line {_LINE[node.lineno - 1]} {_words(node, done)}."
        parts.append(Part(f"focus.{node.lineno}", "focus", cue_of(sentence, 4), index=node.lineno - 1))
        said.append(sentence)
    more = len(done.printed) - len(printed)
    ending = f"Run it, and it prints {listed(printed)}{f', and {more} more' if more else ''}."
    rows = [", ".join(printed) + (" …" if more else "")] if len(printed) > 2 else printed
    for i, row in enumerate(rows):
        when = once(i == 0, cue_of(ending, 4), "out.0")
        parts.append(Part(f"out.{i}", "output", text=row, **when))
    view = DiagramView("What this program does", tuple(parts), kicker="Python", layout="code", accent="violet")
    return Step("code", view, " ".join((*said, ending)))


def _indent(line: str) -> int:
    return (len(line) - len(line.lstrip())) // 4


def _statements(tree: ast.Module) -> list[ast.stmt]:
    """All statements in the order of their lines."""
    return sorted((n for n in ast.walk(tree) if isinstance(n, ast.stmt)), key=lambda n: n.lineno)


_SIGNS = {
    "==": "equals",
    "!=": "is not",
    "<=": "is at most",
    ">=": "is at least",
    "<": "is less than",
    ">": "is greater than",
    "//": "divided without rest by",
    "**": "to the power of",
    "*": "times",
    "+": "plus",
    "-": "minus",
    "/": "divided by",
    "%": "modulo",
}


def _spoken(node: ast.expr) -> str:
    """An expression in words: "n - 1" is "n minus 1"."""
    text = ast.unparse(node)
    for sign, word in _SIGNS.items():
        text = text.replace(f" {sign} ", f" {word} ")
    return re.sub(r"\s+", " ", re.sub(r"[()\[\]'\"{}]", " ", text)).strip()


def _words(node: ast.stmt, done: Run) -> str:
    """What a line does, after "Line three"; "" for lines that need no words."""
    if isinstance(node, ast.For):
        items = done.looped.get(node.lineno, [])
        shown = listed([str(i) for i in items[:4]]) if len(items) <= 4 else f"{items[0]}, {items[1]} and so on up to {items[-1]}"
        return (
            f"repeats what is indented below, with {ast.unparse(node.target)} being {shown}"
            if items
            else "is a loop that has nothing to do"
        )
    if isinstance(node, ast.While):
        return f"repeats what is indented below, as long as {_spoken(node.test)}"
    if isinstance(node, ast.If):
        return f"asks whether {_spoken(node.test)}"
    if isinstance(node, ast.FunctionDef):
        given = listed([a.arg for a in node.args.args])
        return f"defines a function called {node.name}{f', which is given {given}' if given else ''}"
    if isinstance(node, ast.Return) and node.value is not None:
        return f"gives back {_spoken(node.value)}"
    if isinstance(node, ast.AugAssign):
        verb = {ast.Add: "adds", ast.Sub: "takes away"}.get(type(node.op))
        side = "to" if verb == "adds" else "from"
        return f"{verb} {_spoken(node.value)} {side} {ast.unparse(node.target)}" if verb else f"changes {ast.unparse(node.target)}"
    if isinstance(node, ast.Assign):
        return f"lets {ast.unparse(node.targets[0])} be {_spoken(node.value) or 'empty'}"
    return _call_words(node)


def _call_words(node: ast.stmt) -> str:
    if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)):
        return ""
    call = node.value
    if isinstance(call.func, ast.Name) and call.func.id == "print":
        return f"prints {listed([_spoken(a) for a in call.args]) or 'an empty line'}"
    if isinstance(call.func, ast.Attribute) and call.func.attr == "append":
        return f"puts {_spoken(call.args[0])} at the end of {ast.unparse(call.func.value)}"
    return f"calls {ast.unparse(call.func)}"


def _turns(tree: ast.Module, done: Run) -> Step | None:
    """Each turn of a loop and what it prints; None where the program has no single loop that prints."""
    loops = [n for n in ast.walk(tree) if isinstance(n, ast.For) and isinstance(n.target, ast.Name)]
    if len(loops) != 1 or not 2 <= len(done.printed) <= MOST_SHOWN:
        return None
    name = loops[0].target.id if isinstance(loops[0].target, ast.Name) else ""
    if any(name not in names for _, names in done.moments):
        return None
    said, parts = [], []
    for k, (out, (_, names)) in enumerate(zip(done.printed, done.moments, strict=True)):
        sentence = f"With {name} being {names[name]}, it prints {out}."
        said.append(sentence)
        parts.append(Part(f"turn.{k}", "box", cue_of(sentence, 4), f"{name} = {names[name]}", f"prints {out}"))
    view = DiagramView("Turn by turn", tuple(parts), kicker="Python", layout="flow", accent="violet")
    return Step("turns", view, " ".join(said), "see it")
