"""Dark grounds: clean under every accent."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.rendering.colour import to_lab
from seedream.rendering.interfaces.ground import deep_hue, ground_image
from seedream.rendering.interfaces.theme import make_theme
from seedream.rendering.surface import new_surface, pixels


@pytest.mark.parametrize("accent", ["#f0a52e", "#f2c53d", "#e0863a", "#c98a2b"])
def test_warm_accents_stand_on_plum(accent: str) -> None:
    theme = make_theme(accent)
    surface = new_surface(64, 36)
    surface.getCanvas().drawImage(ground_image(theme, 64, 36, "deep", 1), 0, 0)
    blue, green, red = (float(pixels(surface)[8:20, 20:40, i].mean()) for i in range(3))
    assert blue > 1.3 * green
    assert red > 1.3 * green


def test_cool_accents_keep_their_hue() -> None:
    assert [deep_hue(h) for h in (200.0, 270.0, 20.0)] == [200.0, 270.0, 20.0]
    assert deep_hue(75.0) > 300.0
    assert np.isfinite(to_lab(0xFF402040)).all()
