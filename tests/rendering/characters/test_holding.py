"""What is held or borne: in its colour, and never before the face."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.diffusion.tracks import Tracks
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.world import WorldPainter
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import FrameSpec

FRAME = FrameSpec(480, 270)


def _shown(holding: str, action: str = "stand", **look: str) -> tuple[np.ndarray, tuple[slice, slice]]:
    """A picture of a woman who holds something, and where her face is in it."""
    member = CastMember("a", "person", "woman", action, holding=holding, look={"age": "adult", **look})
    painter = WorldPainter(WorldView(Place("studio"), (member,), "medium"), Tracks("s", 2.0, {}, ()), FRAME, 5)
    surface = new_surface(FRAME.width, FRAME.height)
    painter.paint(surface.getCanvas(), 1.0)
    mouth = painter.regions(1.0)["a.mouth"]
    x, y, high = (mouth.x + mouth.width / 2) * 480, (mouth.y + mouth.height / 2) * 270, mouth.height * 270
    return pixels(surface)[..., :3].astype(int), (slice(round(y - 2.2 * high), round(y)), slice(round(x - high), round(x + high)))


@pytest.mark.parametrize("action", ["stand", "walk"])
@pytest.mark.parametrize("holding", ["flag", "backpack", "broom"])
def test_the_face_stays_free(holding: str, action: str) -> None:
    (bare, face), (with_, _) = _shown("", action), _shown(holding, action)
    assert (np.abs(with_ - bare).sum(2)[face] > 60).mean() < 0.05
    assert (np.abs(with_ - bare).sum(2) > 60).sum() > 150, "it is seen"


def test_a_violin_is_under_the_chin() -> None:
    (bare, face), (with_, _) = _shown(""), _shown("violin")
    rows, columns = face
    changed = np.abs(with_ - bare).sum(2) > 60
    chin = slice(rows.stop, rows.stop + 2 * (rows.stop - rows.start))
    assert changed[chin, columns.start : columns.stop + 20].mean() > 0.15
    assert not changed[: rows.start].any(), "nothing above the eyes"


def test_a_backpack_has_the_colour_that_is_asked_for() -> None:
    red, blue = (_shown("backpack", holding_colour=c)[0] for c in ("red", "blue"))
    differ = np.abs(red - blue).sum(2) > 90
    assert differ.sum() > 100
    assert red[differ][:, 2].mean() > blue[differ][:, 2].mean() + 60
