"""Composition: stills are drawn from prompts that say what they must contain, and the id buffer says whether they do.

`python -m benchmarks.composition [PROMPTS.jsonl …]` prints the score per tag and every failure with its reason. For the
project's own prompts, `benchmarks/prompts.jsonl`, it also writes `docs/composition.md`. The form of the prompts and the rule for
relations are those of GenEval (Ghosh et al. 2023); the picture is asked itself, not a detector.
"""

from __future__ import annotations

import json
import math
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from benchmarks.basic_colours import colour_name, mean_colour
from numpy.typing import NDArray

from seedream import context, encoder, inputs, scene
from seedream.generators.image.embedded import STILL_S, imagined
from seedream.rendering.animals.actor import AnimalActor
from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.identify import Identity, identify_painted
from seedream.rendering.places import keep_places
from seedream.rendering.props.actor import ThingActor
from seedream.rendering.props.riding import RiderActor
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.world import WorldPainter
from seedream.scene.reading.looks import UPRIGHT
from seedream.scene.shots.views import WorldView
from seedream.types import FrameSpec

HERE = Path(__file__).parent
OWN = HERE / "prompts.jsonl"
FRAME = FrameSpec(640, 360)
VISIBLE, SHARE = 0.60, 0.015
"""Least visible part of each thing, and least part of the picture that it fills."""
APART = 0.1
"""Part of both sizes by which centres must be apart before a relation is seen (GenEval's threshold)."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing in a picture: the classes that its drawing is of, its visible part and share, its colour, its box and centre."""

    classes: frozenset[str]
    drawing: str
    visible: float
    share: float
    colour: str
    centre: tuple[float, float]
    size: tuple[float, float]


@cache
def _classes() -> Mapping[str, list[str]]:
    return tomllib.loads((HERE / "coco.toml").read_text("utf-8"))


def classes_of(drawing: str) -> frozenset[str]:
    """The classes that a drawing counts as."""
    listed = {name for name, drawings in _classes().items() if drawing in drawings}
    own = drawing.replace("_", " ")
    return frozenset(listed if own in _classes() else listed | {own})


def drawn_as(actor: Any) -> str:
    """What an actor really draws; "badge" where it has no drawing."""
    if isinstance(actor, PersonActor | RiderActor):
        return str(actor.member.look.get(UPRIGHT, "person"))
    if isinstance(actor, AnimalActor):
        return str(actor.animal.kind)
    return (actor.name or "badge") if isinstance(actor, ThingActor) else "badge"


def look_at(prompt: str, seed: int = 0) -> tuple[list[Shown], NDArray[np.uint8]]:
    """Everything in the still of a prompt, as `seedream image` composes it, and its pixels `(H, W, 3)` in sRGB."""
    brief = inputs.read(prompt)
    graph = scene.build_still(context.understand(brief, encoder.encode(brief)), seed)
    shot, tracks = imagined(graph, FRAME, seed)
    if not isinstance(shot.view, WorldView):
        return [], np.zeros((FRAME.height, FRAME.width, 3), np.uint8)
    painter = WorldPainter(shot.view, tracks, FRAME, seed)
    surface = new_surface(FRAME.width, FRAME.height)
    painter.paint(surface.getCanvas(), STILL_S / 2)
    rgb = pixels(surface)[..., 2::-1]
    found = identify_painted(painter, STILL_S / 2)
    return [_shown(a, found, rgb) for a in painter.actors], rgb


def _shown(actor: Any, found: Identity, rgb: NDArray[np.uint8]) -> Shown:
    name = actor.member.entity_id
    mask = found.mask(name)
    rows, columns = np.nonzero(mask)
    height, width = mask.shape
    size = ((np.ptp(columns) + 1) / width, (np.ptp(rows) + 1) / height) if len(rows) else (0.0, 0.0)
    drawing = drawn_as(actor)
    return Shown(
        classes=classes_of(drawing),
        drawing=drawing,
        visible=found.visible_part(name),
        share=mask.sum() / mask.size,
        colour=colour_name(mean_colour(rgb[mask])) if len(rows) else "",
        centre=found.centre(name),
        size=size,
    )


def relation_of(a: Shown, b: Shown, aspect: float) -> set[str]:
    """How `a` lies to `b` by their centres: GenEval's rule, with widths in units of the frame's height."""
    dx, dy = (a.centre[0] - b.centre[0]) * aspect, a.centre[1] - b.centre[1]
    free_x = max(abs(dx) - APART * (a.size[0] + b.size[0]) * aspect, 0.0) * math.copysign(1, dx)
    free_y = max(abs(dy) - APART * (a.size[1] + b.size[1]), 0.0) * math.copysign(1, dy)
    length = math.hypot(dx, dy) or 1.0
    if not (free_x or free_y):
        return set()
    names = {"left of": -free_x, "right of": free_x, "above": -free_y, "below": free_y}
    return {name for name, part in names.items() if part / length > 0.5}


def faults(wanted: Mapping[str, Any], shown: Sequence[Shown]) -> list[str]:
    """What a picture lacks of what its prompt wants; empty where all of it is right."""
    found: list[str] = []
    groups: list[list[Shown]] = []
    for item in wanted["include"]:
        name, count = item["class"], item["count"]
        alike = [s for s in shown if name in s.classes]
        groups.append(alike)
        if len(alike) != count:
            found.append(f"{len(alike)} instead of {count} {name}")
        found += [f"{name}: {s.visible:.0%} visible" for s in alike if s.visible < VISIBLE]
        found += [f"{name}: {s.share:.1%} of the picture" for s in alike if s.share < SHARE]
        wish = item.get("color")
        found += [f"{name}: {s.colour} instead of {wish}" for s in alike if wish and s.colour != wish]
        if item.get("position"):
            relation, other = item["position"]
            pairs = [(a, b) for a in alike for b in groups[other]]
            aspect = FRAME.width / FRAME.height
            found += [f"{name}: not {relation}" for a, b in pairs if relation not in relation_of(a, b, aspect)][:1]
    for item in wanted.get("exclude", ()):
        if sum(item["class"] in s.classes for s in shown) >= item["count"]:
            found.append(f"as many as {item['count']} {item['class']}")
    known = {i["class"] for i in wanted["include"]}
    strange = [s.drawing for s in shown if not s.classes & known]
    return [*found, *(f"also shows {n}" for n in strange)]


def score(path: Path) -> tuple[dict[str, tuple[int, int]], list[str]]:
    """Right pictures and all pictures per tag, and a line for every failure."""
    keep_places(8)
    tally: dict[str, tuple[int, int]] = {}
    failures = []
    for line in path.read_text("utf-8").splitlines():
        wanted = json.loads(line)
        wrong = faults(wanted, look_at(wanted["prompt"])[0])
        good, total = tally.get(wanted["tag"], (0, 0))
        tally[wanted["tag"]] = good + (not wrong), total + 1
        if wrong:
            failures.append(f"{wanted['tag']}: “{wanted['prompt']}”: {'; '.join(wrong)}")
    return tally, failures


def _rows(tally: Mapping[str, tuple[int, int]]) -> list[tuple[str, int, int]]:
    rows = [(tag, *counts) for tag, counts in tally.items()]
    return [*rows, ("overall", sum(r[1] for r in rows), sum(r[2] for r in rows))]


def main(paths: Sequence[str]) -> None:
    """Score the files of prompts, or the project's own."""
    for path in [Path(p) for p in paths] or [OWN]:
        tally, failures = score(path)
        print(*failures, sep="\n")
        for tag, good, total in _rows(tally):
            print(f"{tag:15} {good:4} of {total:4}  {good / max(total, 1):.3f}")
        if path.resolve() == OWN.resolve():
            from benchmarks.composition_page import write_page

            write_page(_rows(tally), failures)


if __name__ == "__main__":
    main(sys.argv[1:])
