"""Props: every one draws, takes a tint, and every noun finds something."""

from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np
import pytest

import seedream.rendering.props as props_package
from seedream.rendering.characters.pen import Pen
from seedream.rendering.painter import LightRig
from seedream.rendering.props import PROPS, PropSpec, prop, prop_name
from seedream.rendering.props.fallback import icon_name
from seedream.rendering.surface import new_surface, pixels


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


def test_aliases_lead_to_drawn_props() -> None:
    aliases = tomllib.loads((Path(props_package.__file__).parent / "aliases.toml").read_text())["props"]
    assert {name: target for name, target in aliases.items() if target not in PROPS} == {}
    assert (prop_name("red bikes"), prop_name("coffee"), prop_name("hot air balloon"), prop_name("volcano")) == (
        "bicycle",
        "cup",
        "hot_air_balloon",
        None,
    )


def test_unknown_noun_gets_a_badge_with_its_icon_or_initial() -> None:
    assert icon_name("microscopes") == "microscope"
    assert icon_name("quizzle engine") in ("engine", "")
    known, unknown = _paint(prop("microscope"), 0xFF4F5BD5), _paint(prop("zorbulon"), 0xFF4F5BD5)
    assert (known[..., 3] > 200).sum() > 2000
    assert (known != unknown).any()


def test_wheels_turn_with_the_way() -> None:
    assert (_paint(PROPS["bicycle"], 0xFF2F8A8A, 0.0) != _paint(PROPS["bicycle"], 0xFF2F8A8A, 0.1)).any()
