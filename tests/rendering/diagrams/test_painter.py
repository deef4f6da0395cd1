from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from seedream.diffusion.tracks import Event, Tracks
from seedream.rendering.diagrams import DiagramPainter
from seedream.rendering.diagrams.drawings import DRAWN, Look, draw_sketch
from seedream.rendering.diagrams.grounds import THEMES
from seedream.rendering.diagrams.layouts.boxes import with_icons
from seedream.rendering.diagrams.layouts.charts import figure
from seedream.rendering.diagrams.layouts.registry import LAYOUTS
from seedream.rendering.diagrams.page import compose, draw_footnote, draw_title
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.figures.diagram import DRAWINGS, PART_KINDS, Axis, DiagramView, Part
from seedream.scene.telling.lessons import find_lesson
from seedream.types import FrameSpec, Rect

WIDE, TALL, SQUARE = FrameSpec(256, 144), FrameSpec(144, 256), FrameSpec(160, 160)
SAMPLES: dict[str, DiagramView] = {
    "flow": DiagramView("Flow", (Part("a", "box", text="Mix"), Part("b", "box", text="Bake", step="then")), layout="flow"),
    "cycle": DiagramView("Cycle", tuple(Part(i, "box", text=i) for i in "abc"), layout="cycle", centre="again"),
    "layers": DiagramView("Layers", (Part("a", "band", text="Crust"), Part("b", "band", text="Core", value=2)), layout="layers"),
    "timeline": DiagramView(
        "Time", (Part("a", "moment", text="First", value=1957), Part("b", "moment", text="Next", value=1961)), layout="timeline",
        axis=Axis(low=1950, high=2000),
    ),
    "compare": DiagramView(
        "Two", (Part("h", "head", text="One", group="left", given=True), Part("a", "item", text="x", group="left"),
                Part("b", "item", text="y", group="right")), layout="compare",
    ),
    "tree": DiagramView("Tree", (Part("a", "node", text="Root"), Part("b", "node", text="Leaf", group="a")), layout="tree"),
    "venn": DiagramView(
        "Sets",
        (Part("s", "set", text="S"), Part("t", "set", text="T"), Part("m", "member", text="both", group="s+t")), layout="venn",
    ),
    "bars": DiagramView("Bars", (Part("a", "bar", text="A", value=3), Part("b", "bar", text="B", value=9)), layout="bars"),
    "line": DiagramView(
        "Line",
        (Part("s", "series", points=((0, 1), (1, 3), (2, 2))), Part("m", "mark", points=((1, 3),), text="peak")), layout="line",
    ),
    "number_line": DiagramView(
        "Line", (Part("m", "mark", value=3, text="three"), Part("j", "jump", points=((3, 7),), text="+4")), layout="number_line",
        axis=Axis(0, 10, 1),
    ),
    "equation": DiagramView("Sum", (Part("a", "term", text="1/2", colour="blue"), Part("e", "op", text="=")), layout="equation"),
    "array": DiagramView(
        "Cells", (Part("c", "cells", values=("3", "8", "14"), given=True), Part("p", "pointer", text="mid", index=1),
                  Part("k", "keep", index=1, last=2), Part("f", "found", index=2)), layout="array",
    ),
    "code": DiagramView(
        "Code", (Part("a", "line", text="x = 1"), Part("f", "focus", index=0), Part("o", "output", text="1")), layout="code",
    ),
    "plane": DiagramView(
        "Area",
        (Part("s", "shape", text="area", points=((0, 0), (6, 0), (6, 4), (0, 4))),
         Part("a", "segment", text="6", points=((0, 0), (6, 0))),
         Part("q", "squares", points=((0, 0), (1, 0), (2, 0))), Part("r", "angle", text="90°", points=((0, 0), (6, 0), (0, 4))),
         Part("c", "circle", points=((9, 2),), value=2), Part("t", "tag", text="24", points=((3, 2),))), layout="plane",
    ),
    "written": DiagramView(
        "Sum",
        (Part("a", "row", text="347", given=True), Part("b", "row", text="+285", index=1, given=True),
         Part("l", "rule", index=2, given=True),
         Part("d", "digit", text="2", index=2), Part("c", "carry", text="1", last=1), Part("h", "head", text="H", last=2)),
        layout="written",
    ),
    "columns": DiagramView(
        "Bars", (Part("a", "bar", text="A", value=3, figure="3"), Part("b", "bar", text="B", value=-9, figure="−9", index=1)),
        layout="columns",
    ),
    "trend": DiagramView(
        "Line",
        (Part("s", "scale", values=("Q1", "Q2"), points=((0, 0), (1, 0)), given=True),
         Part("a", "point", points=((0, 4),), figure="4"),
         Part("b", "point", points=((0, 4), (1, 7)), figure="7", index=1)), layout="trend",
    ),
    "donut": DiagramView(
        "Parts", (Part("a", "slice", text="A", value=60, figure="60%", colour="blue"),
                  Part("b", "slice", text="B", value=40, figure="40%", colour="teal"),
                  Part("m", "middle", text="A", figure="60%", after="a")), layout="donut",
    ),
    "counter": DiagramView(
        "One", (Part("n", "number", text="more", figure="+42%"), Part("a", "bar", text="A", value=3, figure="3")), layout="counter",
    ),
    "scene": DiagramView(
        "Scene",
        (Part("sun", "object", drawing="sun", at=(0.2, 0.3), text="Sun"),
         Part("leaf", "object", drawing="leaf", at=(0.7, 0.6), size=0.5),
         Part("beam", "arrow", start="sun", end="leaf", colour="amber"), Part("name", "label", of="leaf:tip", text="Tip")),
    ),
}  # fmt: skip


def rehearsal(view: DiagramView, pause_s: float = 2.0) -> Tracks:
    events = tuple(Event(0.5 + i * pause_s, "reveal", e.id, duration_s=e.duration_s) for i, e in enumerate(view.elements))
    return Tracks("s", 1.0 + pause_s * len(events), {}, events)


def frame(painter: DiagramPainter, spec: FrameSpec, time_s: float) -> NDArray[np.int16]:
    surface = new_surface(spec.width, spec.height)
    painter.paint(surface.getCanvas(), time_s)
    return pixels(surface)[..., :3].astype(np.int16)


def change(before: NDArray[np.int16], after: NDArray[np.int16], box: Rect) -> float:
    """Share of the pixels of a region (fractions of the frame) that differ visibly."""
    height, width = before.shape[:2]
    rows = slice(int(box.y * height), max(int(box.y * height) + 1, int((box.y + box.height) * height)))
    columns = slice(int(box.x * width), max(int(box.x * width) + 1, int((box.x + box.width) * width)))
    return float((np.abs(after[rows, columns] - before[rows, columns]).max(axis=2) > 12).mean())


def test_every_layout_has_a_composer_and_a_sample_here() -> None:
    assert set(LAYOUTS) == set(PART_KINDS) == set(SAMPLES)


def test_every_named_drawing_exists_and_leaves_ink() -> None:
    assert set(DRAWN) == set(DRAWINGS)
    for name in DRAWINGS:
        surface = new_surface(40, 40)
        draw_sketch(surface.getCanvas(), name, 2, 2, 30 * min(1.0, DRAWN[name].width / DRAWN[name].height), Look(0.5))
        assert (pixels(surface)[..., 3] > 100).sum() > 60, name


@pytest.mark.parametrize("spec", [WIDE, TALL, SQUARE], ids=["wide", "tall", "square"])
@pytest.mark.parametrize("layout", sorted(SAMPLES))
def test_each_element_is_seen_within_two_frames_of_its_cue(layout: str, spec: FrameSpec) -> None:
    view = SAMPLES[layout]
    tracks = rehearsal(view)
    painter = DiagramPainter(view, tracks, spec, 3)
    for event in tracks.events:
        before = frame(painter, spec, event.time_s - 0.01)
        early = frame(painter, spec, event.time_s + 2 / 30)
        assert event.source not in painter.regions(event.time_s - 0.01)
        box = painter.regions(event.time_s + 0.001)[event.source]
        assert change(before, early, box) > 0.004, event.source


@pytest.mark.parametrize("spec", [WIDE, TALL], ids=["wide", "tall"])
def test_regions_stay_inside_the_frame_and_above_the_captions(spec: FrameSpec) -> None:
    for view in SAMPLES.values():
        painter = DiagramPainter(view, rehearsal(view), spec, 3)
        boxes = painter.regions(1000.0)
        assert set(boxes) == {e.id for e in view.elements}
        for name, box in boxes.items():
            assert box.x >= 0
            assert box.y >= 0
            assert box.x + box.width <= 1 + 1e-9, name
            assert box.y + box.height / 2 < 0.84, name


def test_art_box_leaves_room_for_title_and_captions_in_every_shape() -> None:
    for spec in (FrameSpec(1920, 1080), FrameSpec(1080, 1920), FrameSpec(1080, 1080), FrameSpec(1080, 1350)):
        page = compose(spec)
        assert page.box.y > page.title_y + page.title_size
        assert page.box.y + page.box.height <= 0.84 * page.height


def test_frames_depend_on_time_alone() -> None:
    view = SAMPLES["scene"]
    first, second = (DiagramPainter(view, rehearsal(view), WIDE, 3) for _ in range(2))
    late = frame(first, WIDE, 5.2)
    frame(second, WIDE, 0.6)
    frame(second, WIDE, 9.0)
    assert np.array_equal(frame(second, WIDE, 5.2), late)


def test_an_element_that_never_comes_is_never_seen() -> None:
    view = SAMPLES["scene"]
    painter = DiagramPainter(view, Tracks("s", 5.0, {}, ()), WIDE, 3)
    assert painter.regions(1e6) == {}
    assert np.abs(frame(painter, WIDE, 0.0) - frame(painter, WIDE, 4.0)).max() == 0


def test_array_cells_outside_the_kept_range_fade() -> None:
    view = SAMPLES["array"]
    tracks = rehearsal(view)
    painter = DiagramPainter(view, tracks, FrameSpec(640, 360), 3)
    box = painter.regions(1e3)["k"]
    before, after = (frame(painter, FrameSpec(640, 360), t) for t in (2.4, 4.4))
    third = box.width / 3
    first, last = Rect(box.x, box.y, third, box.height), Rect(box.x + 2 * third, box.y, third, box.height)
    assert change(before, after, first) > change(before, after, last)


def test_units_of_one_are_singular() -> None:
    assert [figure(n, "ways") for n in (1, 2)] == ["1 way", "2 ways"]
    assert [figure(1, unit) for unit in ("ms", "%", "km/s", "times")] == ["1 ms", "1%", "1 km/s", "1 time"]


def _ink(draw: Callable[[Any], None], spec: FrameSpec) -> NDArray[np.bool_]:
    """Which columns of an empty frame a drawing leaves ink in."""
    surface = new_surface(spec.width, spec.height)
    canvas = surface.getCanvas()
    canvas.scale(spec.scale, spec.scale)
    draw(canvas)
    return np.asarray((pixels(surface)[..., 3] > 0).any(axis=0))


def test_a_long_small_line_above_the_title_stays_inside_the_page() -> None:
    spec = FrameSpec(360, 640)
    long = DiagramView("Title", layout="flow", kicker="A lesson for ten-year-olds: how glaciers form")
    columns = np.flatnonzero(_ink(lambda canvas: draw_title(canvas, long, compose(spec), THEMES["paper"]), spec))
    assert columns.max() < 360 - 8


def test_the_small_print_leaves_room_for_the_name_of_the_axis() -> None:
    spec = FrameSpec(360, 640)
    view = DiagramView(
        "Line", layout="line", footnote="A clear day in spring with ten panels on a roof; simplified and rounded a little."
    )
    ends = []
    for axis in (Axis(), Axis(x_label="hour of the day")):
        shown = replace(view, axis=axis)
        columns = _ink(partial(draw_footnote, view=shown, page=compose(spec), theme=THEMES["paper"]), spec)
        ends.append(int(np.flatnonzero(columns).max()))
    assert ends[1] < ends[0] - 30


def test_the_small_print_of_upright_pages_ends_above_captions_of_two_lines() -> None:
    spec = FrameSpec(360, 640)
    view = DiagramView("Title", layout="flow", footnote="Simplified; gypsy moths jump quickly.")
    surface = new_surface(spec.width, spec.height)
    canvas = surface.getCanvas()
    canvas.scale(spec.scale, spec.scale)
    draw_footnote(canvas, view, compose(spec), THEMES["paper"])
    rows = np.flatnonzero((pixels(surface)[..., 3] > 60).any(axis=1)) / spec.height
    assert rows.max() < 0.8345


def test_cells_can_be_counted_from_one() -> None:
    spec, cells = FrameSpec(640, 360), Part("k", "cells", values=("a", "b", "c"), given=True)
    nought, one = (
        DiagramPainter(DiagramView("Row", (cells,), layout="array", axis=axis), Tracks("s", 2.0, {}, ()), spec, 3)
        for axis in (Axis(), Axis(low=1))
    )
    assert change(frame(nought, spec, 1.0), frame(one, spec, 1.0), Rect(0, 0, 1, 1)) > 0


@pytest.mark.parametrize("topic", ["rainbow", "photosynthesis", "binary search", "water cycle", "compound interest"])
def test_lessons_are_painted_in_both_orientations(topic: str) -> None:
    found = find_lesson(topic)
    assert found is not None
    for view in (scene.view for scene in found[0].scenes if isinstance(scene.view, DiagramView)):
        for spec in (WIDE, TALL):
            painter = DiagramPainter(view, rehearsal(view), spec, 3)
            start, end = frame(painter, spec, 0.0), frame(painter, spec, 1000.0)
            assert change(start, end, Rect(0, 0, 1, 1)) > 0.005, view.title


def test_things_of_the_world_are_drawn_in_their_own_shape_and_in_the_colour_of_their_part() -> None:
    kettle = Part("k", "object", drawing="prop:kettle", at=(0.5, 0.5), size=0.6, given=True)
    own, green = (
        frame(DiagramPainter(view, Tracks("s", 2.0, {}, ()), WIDE, 3), WIDE, 1.0)
        for view in (DiagramView("Kettle", (kettle,)), DiagramView("Kettle", (replace(kettle, colour="green"),)))
    )
    empty = frame(DiagramPainter(DiagramView("Kettle", ()), Tracks("s", 2.0, {}, ()), WIDE, 3), WIDE, 1.0)
    assert change(empty, own, Rect(0.3, 0.3, 0.4, 0.5)) > 0.05
    assert change(own, green, Rect(0.3, 0.3, 0.4, 0.5)) > 0.01


def test_steps_get_icons_where_every_one_has_one() -> None:
    app, balancer = Part("a", "box", text="Mobile app"), Part("b", "box", text="Load balancer")
    assert [p.drawing for p in with_icons([app, balancer])] == ["icon:cellphone", "icon:scale_balance"]
    assert [p.drawing for p in with_icons([app, Part("c", "box", text="Refactor")])] == ["", ""]
    drawn = replace(app, drawing="sun")
    assert [p.drawing for p in with_icons([drawn, balancer])] == ["sun", ""]
    assert [p.drawing for p in with_icons([app, app, app])] == ["", "", ""]
