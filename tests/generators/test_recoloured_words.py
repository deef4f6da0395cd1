"""Words after a note about colours: no line names the colour that something had."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

from seedream.generators.text.notes import _recoloured
from seedream.scene.edits import Edit, Target
from seedream.scene.graph import Entity, SceneGraph
from seedream.scene.script import Line

SCENE = cast(SceneGraph, SimpleNamespace(entities=(Entity("man", "person", "man"), Entity("kite", "thing", "kite"))))


def _said(text: str, name: str, value: str) -> str:
    return _recoloured(Line("line-1", "open", text), SCENE, Edit("recolour", Target("entity", (), name), 0.0, value)).text


def test_clothes_and_things_are_named_in_their_new_colour() -> None:
    assert _said("A man in a dark blue coat waits.", "man", "coat|orange") == "A man in an orange coat waits."
    assert _said("He flies a red kite.", "kite", "yellow") == "He flies a yellow kite."


def test_what_has_that_colour_besides_stays() -> None:
    line = "The blue sky over a man in a blue coat."
    assert _said(line, "man", "coat|green") == "The blue sky over a man in a green coat."
    assert _said(line, "man", "hat|green") == line
