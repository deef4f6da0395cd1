"""Running a small Python program by hand: only what beginners' programs need, nothing from outside, at most so many steps.

Nothing is handed to Python's own `exec`: every node of the syntax tree is worked out here, and what is not known is refused.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

MOST_STEPS, MOST_ITEMS = 4000, 10_000
_BINARY: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv, ast.Mod: operator.mod,
}  # fmt: skip
_COMPARED: dict[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq, ast.NotEq: operator.ne, ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.In: lambda a, b: a in b, ast.NotIn: lambda a, b: a not in b,
}  # fmt: skip
_BUILT_IN: dict[str, Callable[..., Any]] = {
    "len": len, "sum": sum, "min": min, "max": max, "abs": abs, "str": str, "int": int, "float": float, "sorted": sorted,
    "list": list, "round": round, "range": lambda *ends: _bounded(range(*ends)), "reversed": lambda items: list(reversed(items)),
}  # fmt: skip
_METHODS = {"append", "pop", "upper", "lower", "split", "join", "strip", "items", "keys", "values"}


class NotKnown(Exception):
    """A program does something that is not worked out here."""


def _bounded(value: Any) -> Any:
    """The value, if it is not too large to be worked with."""
    size = value.bit_length() if isinstance(value, int) else len(value) if hasattr(value, "__len__") else 0
    if size > MOST_ITEMS:
        raise NotKnown("too large")
    return value


class _Returned(Exception):
    def __init__(self, value: Any) -> None:
        self.value = value


@dataclass
class Run:
    """What a program did: printed lines, and for each print the line it stands in and the names at that moment."""

    printed: list[str] = field(default_factory=list)
    moments: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    looped: dict[int, list[Any]] = field(default_factory=dict)
    steps: int = 0


def run(tree: ast.Module) -> Run:
    """Run a program. Raises NotKnown where it needs more than is known here, fails, or takes too long."""
    machine = _Machine()
    try:
        machine.block(tree.body, {})
    except (ArithmeticError, LookupError, TypeError, ValueError, AttributeError, RecursionError, _Returned) as problem:
        raise NotKnown(str(problem)) from problem
    return machine.done


class _Machine:
    def __init__(self) -> None:
        self.done = Run()
        self.functions: dict[str, ast.FunctionDef] = {}

    def block(self, body: list[ast.stmt], names: dict[str, Any]) -> None:
        """Statements one after the other."""
        for statement in body:
            self.done.steps += 1
            if self.done.steps > MOST_STEPS:
                raise NotKnown("too many steps")
            self._statement(statement, names)

    def _statement(self, node: ast.stmt, names: dict[str, Any]) -> None:
        if isinstance(node, ast.FunctionDef):
            self.functions[node.name] = node
        elif isinstance(node, ast.Expr):
            self.value(node.value, names)
        elif isinstance(node, ast.Assign) and len(node.targets) == 1:
            self._store(node.targets[0], self.value(node.value, names), names)
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            names[node.target.id] = self._binary(node.op, names[node.target.id], self.value(node.value, names))
        elif isinstance(node, ast.For) and not node.orelse:
            self._loop(node, names)
        elif isinstance(node, ast.While) and not node.orelse:
            while self.value(node.test, names):
                self.block(node.body, names)
        elif isinstance(node, ast.If):
            self.block(node.body if self.value(node.test, names) else node.orelse, names)
        elif isinstance(node, ast.Return):
            raise _Returned(None if node.value is None else self.value(node.value, names))
        elif not isinstance(node, ast.Pass):
            raise NotKnown(type(node).__name__)

    def _loop(self, node: ast.For, names: dict[str, Any]) -> None:
        items = list(self.value(node.iter, names))
        if len(items) > MOST_ITEMS:
            raise NotKnown("too many items")
        self.done.looped.setdefault(node.lineno, items)
        for item in items:
            self._store(node.target, item, names)
            self.block(node.body, names)

    def _store(self, target: ast.expr, value: Any, names: dict[str, Any]) -> None:
        if isinstance(target, ast.Name):
            names[target.id] = value
        elif isinstance(target, ast.Tuple) and all(isinstance(t, ast.Name) for t in target.elts):
            for name, part in zip(target.elts, value, strict=True):
                self._store(name, part, names)
        elif isinstance(target, ast.Subscript):
            self.value(target.value, names)[self.value(target.slice, names)] = value
        else:
            raise NotKnown("target")

    def value(self, node: ast.expr, names: dict[str, Any]) -> Any:
        """The value of an expression."""
        handler = _VALUES.get(type(node))
        if handler is None:
            raise NotKnown(type(node).__name__)
        return handler(self, node, names)

    def _binary(self, op: ast.operator, left: Any, right: Any) -> Any:
        if isinstance(op, ast.Pow):
            if not (isinstance(right, int) and abs(right) <= 64):
                raise NotKnown("power")
            return _bounded(left**right)
        repeats = [v for v in (left, right) if isinstance(v, int) and v > MOST_ITEMS] if isinstance(op, ast.Mult) else []
        if type(op) not in _BINARY or (repeats and any(isinstance(v, str | list | tuple) for v in (left, right))):
            raise NotKnown(type(op).__name__)
        return _bounded(_BINARY[type(op)](left, right))

    def call(self, node: ast.Call, names: dict[str, Any]) -> Any:
        """A call: of print, of a function of the program, of a few known functions and methods."""
        if node.keywords:
            raise NotKnown("keywords")
        given = [self.value(a, names) for a in node.args]
        if isinstance(node.func, ast.Attribute) and node.func.attr in _METHODS:
            return getattr(self.value(node.func.value, names), node.func.attr)(*given)
        if not isinstance(node.func, ast.Name):
            raise NotKnown("call")
        if node.func.id == "print":
            self.done.printed.append(" ".join(map(str, given)))
            self.done.moments.append((node.lineno, {k: v for k, v in names.items() if isinstance(v, int | str | float)}))
            return None
        if node.func.id in self.functions:
            return self._own(self.functions[node.func.id], given)
        if node.func.id not in _BUILT_IN:
            raise NotKnown(node.func.id)
        return _BUILT_IN[node.func.id](*given)

    def _own(self, function: ast.FunctionDef, given: list[Any]) -> Any:
        wanted = [a.arg for a in function.args.args]
        if len(wanted) != len(given):
            raise NotKnown("arguments")
        try:
            self.block(function.body, dict(zip(wanted, given, strict=True)))
        except _Returned as back:
            return back.value
        return None


def _compared(m: _Machine, n: Any, names: dict[str, Any]) -> bool:
    left = m.value(n.left, names)
    for op, node in zip(n.ops, n.comparators, strict=True):
        right = m.value(node, names)
        if type(op) not in _COMPARED:
            raise NotKnown(type(op).__name__)
        if not _COMPARED[type(op)](left, right):
            return False
        left = right
    return True


def _joined(m: _Machine, n: Any, names: dict[str, Any]) -> Any:
    result: Any = isinstance(n.op, ast.And)
    for node in n.values:
        result = m.value(node, names)
        if bool(result) is not isinstance(n.op, ast.And):
            return result
    return result


def _unary(m: _Machine, n: Any, names: dict[str, Any]) -> Any:
    value = m.value(n.operand, names)
    return not value if isinstance(n.op, ast.Not) else -value if isinstance(n.op, ast.USub) else +value


def _text(m: _Machine, n: Any, names: dict[str, Any]) -> str:
    parts = []
    for part in n.values:
        if isinstance(part, ast.FormattedValue):
            if part.format_spec is not None or part.conversion != -1:
                raise NotKnown("format")
            parts.append(str(m.value(part.value, names)))
        else:
            parts.append(str(m.value(part, names)))
    return "".join(parts)


_VALUES: dict[type[ast.expr], Callable[[_Machine, Any, dict[str, Any]], Any]] = {
    ast.Constant: lambda m, n, names: n.value,
    ast.Name: lambda m, n, names: names[n.id],
    ast.BinOp: lambda m, n, names: m._binary(n.op, m.value(n.left, names), m.value(n.right, names)),
    ast.UnaryOp: _unary,
    ast.BoolOp: _joined,
    ast.Compare: _compared,
    ast.Call: lambda m, n, names: m.call(n, names),
    ast.List: lambda m, n, names: [m.value(e, names) for e in n.elts],
    ast.Tuple: lambda m, n, names: tuple(m.value(e, names) for e in n.elts),
    ast.Dict: lambda m, n, names: {m.value(k, names): m.value(v, names) for k, v in zip(n.keys, n.values, strict=True)},
    ast.Subscript: lambda m, n, names: m.value(n.value, names)[m.value(n.slice, names)],
    ast.IfExp: lambda m, n, names: m.value(n.body if m.value(n.test, names) else n.orelse, names),
    ast.JoinedStr: _text,
}
