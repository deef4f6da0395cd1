from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from seedream.diffusion.performing.elements import find_cue
from seedream.inputs import read
from seedream.rendering.diagrams.grounds import THEMES
from seedream.rendering.diagrams.labels import conflicts, place_labels
from seedream.rendering.diagrams.layouts import common
from seedream.rendering.diagrams.layouts.registry import LAYOUTS
from seedream.rendering.diagrams.page import compose
from seedream.scene.figures.charts import capital, make_chart
from seedream.scene.graph import Beat
from seedream.scene.telling.data_story import data_beats
from seedream.scene.telling.outline_story import outline_beats
from seedream.types import FrameSpec, Word

CASES: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "cases" / "spelled.toml").read_text("utf-8"))["case"]
TOLD = [case for case in CASES if case["kind"] != "none"]


def beats_of(prompt: str) -> tuple[Beat, ...]:
    brief = read(prompt)
    if brief.data is not None:
        return data_beats(brief.data)[0]
    assert brief.outline is not None
    return outline_beats(brief.outline)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["prompt"][:40])
def test_kind_labels_and_values_are_those_of_the_words(case: dict[str, Any]) -> None:
    brief = read(case["prompt"])
    kind, labels, values = "none", [], []
    if brief.data is not None:
        chart = make_chart(brief.data)
        kind, labels, values = str(chart.kind), [capital(name) for name in chart.data.labels], list(chart.values)
    elif brief.outline is not None:
        view = outline_beats(brief.outline)[0].view
        kind, labels = getattr(view, "layout", ""), [p.text for p in getattr(view, "parts", ())]
        values = [p.value for p in getattr(view, "parts", ())]
    assert kind == case["kind"]
    assert labels == case.get("labels", labels)
    assert values == pytest.approx(case.get("values", values))


@pytest.mark.parametrize("case", TOLD, ids=lambda case: case["prompt"][:40])
def test_every_cue_is_spoken_in_the_full_narration(case: dict[str, Any]) -> None:
    for beat in beats_of(case["prompt"]):
        words = [Word(text, at, at + 0.3) for at, text in enumerate(beat.spoken[0].split())]
        missing = [e.cue for e in beat.view.elements if e.cue and find_cue(e.cue, words) is None]
        assert not missing, beat.spoken[0]


@pytest.mark.parametrize("frame", [FrameSpec(640, 360), FrameSpec(360, 640)], ids=["wide", "tall"])
def test_no_label_covers_another_in_any_of_them(frame: FrameSpec, monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[int] = []

    def checked(wishes: Any, bounds: Any, obstacles: Any = (), seed: int = 0) -> Any:
        rects = place_labels(wishes, bounds, obstacles, seed)
        found.append(conflicts(wishes, rects))
        return rects

    monkeypatch.setattr(common, "place_labels", checked)
    for case in TOLD:
        for beat in beats_of(case["prompt"]):
            view: Any = beat.view
            LAYOUTS[view.layout](view, compose(frame), THEMES[view.ground], 1)
    assert len(found) >= 8
    assert sum(found) == 0


def test_a_film_of_another_kind_keeps_its_words() -> None:
    assert read("a chart of sales: 2021 1.2, 2022 1.9", kind="story").data is None
    assert read("timeline: 1969 Moon landing, 1989 Berlin Wall falls", kind="cinematic").outline is None


def test_length_and_shape_are_read_beside_the_numbers() -> None:
    brief = read("A 20-second vertical video of our sales: Jan 3, Feb 5, Mar 9")
    assert (brief.intent.duration_s, brief.intent.aspect) == (20.0, (9.0, 16.0))
    assert brief.data is not None
    assert brief.data.title == "Our sales"
