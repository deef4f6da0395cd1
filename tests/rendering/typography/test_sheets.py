"""Pages as drawn: every element changes its own part of the picture, and type stays inside every shape of frame."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from seedream.diffusion.tracks import Event, Tracks
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.typography.sheets.art import emblem_of
from seedream.rendering.typography.sheets.painter import SheetPainter
from seedream.scene.sheets import Entry, SheetView
from seedream.scene.sheets.designing import design, figures_of, named_in
from seedream.types import FrameSpec

SHAPES = [(320, 180), (180, 320), (180, 180)]
ROWS = (
    Entry("Flat white", value="3.20 €", mark="coffee"),
    Entry("Cinnamon roll", value="2.80 €"),
    Entry("Toast", value="from 7 €"),
)
PAGES = {
    "event": design("Summer party", "July 12 · 5 pm · The lake · Register now", "#c2410c", "light"),
    "quote": design("“Done is better than perfect.”", "— Sheryl Sandberg", "#4f5bd5", "deep"),
    "offer": design("20 % off all shoes", "This weekend only", "#0f766e", "light"),
    "menu": SheetView("Weekly specials", kicker="Our café", form="menu", entries=ROWS, ground="paper"),
    "list": SheetView("Three tips", form="list", entries=ROWS),
    "figures": SheetView(
        "Our year",
        form="figures",
        entries=tuple(replace(e, value=v) for e, v in zip(ROWS, ("12", "98%", "1.2 million"), strict=True)),
    ),
    "plans": SheetView(
        "Compare our plans", form="plans", entries=tuple(replace(e, points=("One thing", "Another")) for e in ROWS), highlighted=1
    ),
    "versus": SheetView("Cleaning", form="versus", entries=(Entry("Messy", value="Before"), Entry("Clean", value="After"))),
    "countdown": SheetView("Our sale", form="countdown", entries=(Entry("days to go", value="3"),), ground="deep"),
}


def _tracks(view: SheetView, without: str = "") -> Tracks:
    events = tuple(Event(0.0, "reveal", e.id, duration_s=0.1) for e in view.elements if e.id != without)
    return Tracks("shot", 4.0, {}, events)


def _drawn(view: SheetView, size: tuple[int, int], without: str = "") -> tuple[NDArray[np.uint8], SheetPainter]:
    frame = FrameSpec(*size)
    painter = SheetPainter(view, _tracks(view, without), frame, 3)
    surface = new_surface(*size)
    painter.paint(surface.getCanvas(), 3.0)
    return pixels(surface).copy(), painter


@pytest.mark.parametrize("name", PAGES)
def test_every_element_is_seen(name: str) -> None:
    view = PAGES[name]
    whole, _ = _drawn(view, SHAPES[0])
    for element in view.elements:
        without, _ = _drawn(view, SHAPES[0], element.id)
        assert np.abs(whole.astype(int) - without).max() > 40, element.id


@pytest.mark.parametrize("size", SHAPES)
@pytest.mark.parametrize("name", PAGES)
def test_type_stays_inside_every_shape_of_frame(name: str, size: tuple[int, int]) -> None:
    _, painter = _drawn(PAGES[name], size)
    regions = painter.regions(3.0)
    for part, box in regions.items():
        if part != "art":
            assert box.x >= 0.04, part
            assert box.x + box.width <= 0.96, part
            assert box.y >= 0.03, part
            assert box.y + box.height <= 0.97, part
    rows = [box for part, box in regions.items() if part.startswith("entry.")]
    assert all(regions["headline"].y + regions["headline"].height <= box.y + 0.01 for box in rows) or size == SHAPES[0]


def test_what_is_named_is_drawn_large() -> None:
    plain = replace(PAGES["event"], details=(), form="statement")
    shown = replace(plain, figures=figures_of(named_in("two red balloons"), "statement", "Balloons"))
    whole, painter = _drawn(shown, SHAPES[0])
    bare, _ = _drawn(plain, SHAPES[0])
    area = painter.regions(3.0)["art"]
    x, w = round(area.x * 320), round(area.width * 320)
    changed = np.abs(whole[:, x : x + w].astype(int) - bare[:, x : x + w]).max(axis=2) > 25
    assert changed.mean() > 0.15


def test_an_emblem_is_of_a_word_that_says_something() -> None:
    assert emblem_of("An online photography course") == "camera"
    assert emblem_of("More of it until then") is None
