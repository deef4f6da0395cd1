from __future__ import annotations

import pytest

from seedream.scene.figures.formulas import formula_parts, spoken_formula, terms
from seedream.scene.telling.outline_story import code_parts


def test_a_formula_is_cut_at_its_signs_but_not_inside_brackets() -> None:
    assert terms("a² + b² = c²") == [("term", "a²"), ("op", "+"), ("term", "b²"), ("op", "="), ("term", "c²")]
    assert [t for k, t in terms("x = (-b ± √(b² - 4ac)) / (2a)") if k == "term"] == ["x", "(-b ± √(b² - 4ac)) / (2a)"]
    assert [t for _, t in terms("y = -3x - 2")] == ["y", "=", "-3x", "−", "2"]


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        ("a² + b² = c²", "a squared plus b squared equals c squared"),
        ("E = mc^2", "E equals m c squared"),
        ("v = s / t", "v equals s over t"),
        ("x^10 ≤ √2", "x to the power of 10 is at most the square root of 2"),
    ],
)
def test_formulas_are_read_aloud(formula: str, said: str) -> None:
    assert spoken_formula(formula) == said


def test_signs_appear_with_the_term_behind_them() -> None:
    parts = {p.text: p for p in formula_parts("a + b = c")}
    assert parts["+"].after == parts["b"].id
    assert parts["b"].cue == "plus b"


def test_indents_of_code_are_kept_as_levels() -> None:
    lines = code_parts(["def f(x):", "    if x:", "        return 1", "    return 0"])
    assert [(p.index, p.text) for p in lines] == [(0, "def f(x):"), (1, "if x:"), (2, "return 1"), (1, "return 0")]
