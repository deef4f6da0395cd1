"""Small programs are run by hand as Python would run them, and everything else is refused."""

from __future__ import annotations

import ast
import contextlib
import io

import pytest

from seedream.scene.exercises.running import NotKnown, run

PROGRAMS = (
    "for i in range(3):\n    print(i * 2)",
    "total = 0\nfor n in [3, 4, 5]:\n    total += n\nprint(total)",
    "def f(n):\n    if n < 2:\n        return n\n    return f(n - 1) + f(n - 2)\nprint(f(10))",
    "x = 10\nwhile x > 0:\n    if x % 3 == 0:\n        print('three', x)\n    x -= 1",
    "names = ['b', 'a']\nnames.append('c')\nprint(sorted(names), len(names))",
    "a, b = 1, 2\na, b = b, a\nprint(f'{a} and {b}', a == 2 and b == 1, not a)",
    "d = {'x': 1}\nd['y'] = 2\nfor k, v in d.items():\n    print(k, v)",
    "print(7 // 2, 7 / 2, 2 ** 10, -3 + 1, max(2, 9), 'ab' * 2)",
)
REFUSED = (
    "import os",
    "print(open('x'))",
    "print(().__class__)",
    "while True: pass",
    "x = [0] * 10**9\nprint(x)",
    "for i in range(10**12): print(i)",
    "x = 2\nwhile True: x = x * x",
    "def f(n): return f(n)\nprint(f(1))",
    "print(1 / 0)",
    "lambda: 1",
)


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_prints_what_python_prints(program: str) -> None:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(program, {})
    assert run(ast.parse(program)).printed == printed.getvalue().splitlines()


@pytest.mark.parametrize("program", REFUSED)
def test_what_is_not_known_or_too_much_is_refused(program: str) -> None:
    with pytest.raises(NotKnown):
        run(ast.parse(program))
