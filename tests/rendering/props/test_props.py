"""Props: every one draws, takes a tint, and every noun finds something."""

from __future__ import annotations

import importlib
from pathlib import Path

import numpy as np
import pytest

import seedream.rendering.props as props_package
from seedream.rendering.characters.pen import Pen
from seedream.rendering.painter import LightRig
from seedream.rendering.props import PROPS, PropSpec, prop, prop_name
from seedream.rendering.props.fallback import icon_name
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.reading import lexicon


def _paint(spec: PropSpec, colour: int, argument: float = 0.3) -> np.ndarray:
    left, top, right, bottom = spec.bounds
    unit = 90 / max(right - left, bottom - top)
    surface = new_surface(100, 100)
    canvas = surface.getCanvas()
    canvas.translate(5 - left * unit, 5 - top * unit)
    canvas.scale(unit, unit)
    spec.draw(Pen(canvas, LightRig()), colour, argument)
    return pixels(surface)


@pytest.mark.parametrize("name", sorted(PROPS))
def test_prop_draws_inside_its_bounds_and_takes_a_tint(name: str) -> None:
    spec = PROPS[name]
    image = _paint(spec, spec.colour)
    assert (image[..., 3] > 128).sum() > 80
    # a hull is cut by the water line
    image = image if spec.bounds[3] > 0 else np.vstack([image[:90], np.zeros((10, 100, 4), np.uint8)])
    border = np.concatenate([image[:4, :, 3].ravel(), image[-4:, :, 3].ravel(), image[:, :4, 3].ravel(), image[:, -4:, 3].ravel()])
    assert border.max() < 60
    assert (_paint(spec, 0xFF20C040) != _paint(spec, 0xFFC02080)).any()


def test_every_drawing_is_a_noun_of_the_scene_with_its_size() -> None:
    for theme, things in lexicon.data("things").items():
        drawn = getattr(importlib.import_module(f"seedream.rendering.props.{theme}"), theme.upper())
        for word, (width, height, fill) in things.items():
            spec = drawn[word.replace(" ", "_")]
            left, top, right, bottom = spec.bounds
            assert width == pytest.approx(spec.size * (right - left), rel=0.02), word
            assert height == pytest.approx(spec.size * (bottom - top), rel=0.02), word
            assert lexicon.noun(word) is not None
            assert 0.02 < fill <= 1.0


def test_no_drawing_is_missing_from_the_table() -> None:
    known = {word.replace(" ", "_") for things in lexicon.data("things").values() for word in things}
    for path in Path(props_package.__file__).parent.glob("*.py"):
        module = importlib.import_module(f"seedream.rendering.props.{path.stem}") if path.stem[0] != "_" else None
        drawn = getattr(module, path.stem.upper(), None)
        assert not isinstance(drawn, dict) or set(drawn) <= known, path.stem


def test_other_words_lead_to_drawings_and_hide_none() -> None:
    for word, name in lexicon.synonyms().items():
        assert word.replace(" ", "_") not in PROPS
        assert not name or name.replace(" ", "_") in PROPS
        assert prop_name(word) == (name.replace(" ", "_") or None)
        known = lexicon.noun(word)
        assert not name or (known is not None and known.height > 0), word


@pytest.mark.parametrize(
    ("noun", "name"),
    [
        ("red bikes", "bicycle"), ("coffee", "cup"), ("hot air balloon", "hot_air_balloon"),
        ("hot-air balloons", "hot_air_balloon"),
        ("smartphone", "cell_phone"), ("knives", "knife"), ("scissors", "scissors"), ("cherries", "cherry"), ("benches", "bench"),
        ("hot chocolate", "cup"), ("power plant", None), ("mouse", None), ("computer mice", "computer_mouse"), ("zorbulon", None),
        ("candle", "candle"), ("suitcase", "suitcase"),
    ],
)  # fmt: skip
def test_nouns_find_their_drawing(noun: str, name: str | None) -> None:
    assert prop_name(noun) == name


def test_unknown_noun_gets_a_badge_with_its_icon_or_initial() -> None:
    assert icon_name("microscopes") == "microscope"
    assert icon_name("quizzle engine") in ("engine", "")
    known, unknown = _paint(prop("microscope"), 0xFF4F5BD5), _paint(prop("zorbulon"), 0xFF4F5BD5)
    assert (known[..., 3] > 200).sum() > 2000
    assert (known != unknown).any()


def test_wheels_turn_with_the_way() -> None:
    assert (_paint(PROPS["bicycle"], 0xFF2F8A8A, 0.0) != _paint(PROPS["bicycle"], 0xFF2F8A8A, 0.1)).any()
