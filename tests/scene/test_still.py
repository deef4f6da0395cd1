"""Stills: counts and spatial relations hold in the composition, everything is inside the frame, nothing overlaps."""

import itertools
from typing import Any

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_still
from seedream.scene.still import GROUND
from seedream.scene.views import CastMember, WorldView

ADULT = 0.6
SHAPE = {"person": 0.42, "animal": 1.25, "thing": 0.95}


def cast(prompt: str, aspect: str = "16:9") -> tuple[CastMember, ...]:
    brief = read(prompt, aspect=aspect)
    view = build_still(understand(brief, encode(brief)), 1).beats[0].view
    assert isinstance(view, WorldView)
    return view.cast


def box(member: CastMember, wide: float) -> tuple[float, float, float, float]:
    """Left, top, right, bottom in frame heights."""
    adult = ADULT * min(wide, 1.0)
    height = member.height * adult
    half, x, bottom = height * SHAPE[member.category] / 2, (member.x + 1) / 2 * wide, GROUND - member.lift * adult
    return x - half, bottom - height, x + half, bottom


@pytest.mark.parametrize("aspect", ["16:9", "1:1", "9:16"])
@pytest.mark.parametrize(
    "prompt",
    [
        "a photo of four clocks",
        "a dog right of a teddy bear",
        "a couch below a cup",
        "a photo of seven birds",
        "a man, a cow and two vases",
    ],
)
def test_all_inside_and_apart(prompt: str, aspect: Any) -> None:
    width, height = (float(v) for v in aspect.split(":"))
    boxes = [box(m, width / height) for m in cast(prompt, aspect)]
    for left, top, right, bottom in boxes:
        assert left > -0.01
        assert top > -0.01
        assert right < width / height + 0.01
        assert bottom < 1.0
    for a, b in itertools.combinations(boxes, 2):
        assert min(a[2], b[2]) - max(a[0], b[0]) < 0.01 or min(a[3], b[3]) - max(a[1], b[1]) < 0.01


def test_counts_and_colours() -> None:
    members = cast("a photo of three purple cups and a green accordion")
    assert [(m.noun, m.colour) for m in members].count(("cup", "purple")) == 3
    assert [(m.noun, m.colour) for m in members].count(("accordion", "green")) == 1


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        ("left of", lambda a, b: a[2] <= b[0]),
        ("to the right of", lambda a, b: a[0] >= b[2]),
        ("above", lambda a, b: a[3] <= b[1]),
        ("below", lambda a, b: a[1] >= b[3]),
        ("on top of", lambda a, b: a[3] <= b[1] + 0.05 and a[2] > b[0] and a[0] < b[2]),
    ],
)
def test_relations_hold(words: str, holds: Any) -> None:
    members = cast(f"a photo of a vase {words} a suitcase")
    vase, suitcase = (next(m for m in members if m.noun == n) for n in ("vase", "suitcase"))
    assert holds(box(vase, 16 / 9), box(suitcase, 16 / 9))
