"""Which pictures the gallery has: read from `gallery.toml` and from what the renderer knows."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from seedream.rendering.animals.kinds import table
from seedream.rendering.characters.casting import wardrobe
from seedream.rendering.places import PLACES
from seedream.rendering.props import PROPS
from seedream.rendering.styles.dressing import all_styles
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import FrameSpec, Rect

GROUPS = ("places", "characters", "animals", "things", "styles", "prompts")
SCENE, FIGURE, THING = FrameSpec(640, 360), FrameSpec(240, 320), FrameSpec(240, 200)
_FILLED = Rect(0.04, 0.06, 0.92, 0.86)
"""Where in its picture a character stands."""
_HOURS = {"dawn", "day", "golden", "sunset", "blue", "night", "storm", "overcast"}


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: a `view` with `phases` of steps, or the `name` of a thing or an animal alone, or a `prompt` for a still."""

    group: str
    name: str
    caption: str
    frame: FrameSpec
    view: WorldView | None = None
    phases: tuple[tuple[str, float], ...] = ()
    style: str = ""
    prompt: str = ""


@cache
def gallery() -> dict[str, Any]:
    """The tables of `gallery.toml`."""
    return tomllib.loads((Path(__file__).parent / "gallery.toml").read_text("utf-8"))


def pictures(group: str) -> tuple[Picture, ...]:
    """All pictures of a group, in the order of their sheets."""
    return tuple(_LISTS[group]())


def columns(group: str) -> int:
    """How many pictures stand side by side on a sheet."""
    return {"places": 3, "characters": len(gallery()["pose"]), "styles": 3, "prompts": 3, "films": 2}.get(group, 8)


def rows(group: str) -> int:
    """How many rows a sheet has at most."""
    return {"places": 4, "characters": 6, "styles": 4, "prompts": 4, "films": 3}.get(group, 7)


def hour(kind: str, words: str) -> Place:
    """A place at a time of day, with a weather where the words name one ("night rain")."""
    named = words.split()
    time = named[0] if named[0] in _HOURS else "day"
    return Place(kind, time, named[1] if len(named) > 1 else "clear")  # type: ignore[arg-type]


def hours(kind: str) -> tuple[str, ...]:
    """The times of day, or weathers, in which a place is shown."""
    told: dict[str, list[str]] = gallery()["hours"]
    outdoors = lexicon.data("places").get(kind, {}).get("outdoors", True)
    return tuple(told.get(kind) or told["outdoors" if outdoors else "indoors"])


def extras() -> tuple[CastMember, ...]:
    """Who stands in every place."""
    return tuple(CastMember(**{"entity_id": row["noun"], **row}) for row in gallery()["cast"])


def _places() -> Iterator[Picture]:
    for kind in PLACES:
        for words in hours(kind):
            name = f"{kind}-{words.replace(' ', '-')}"
            caption = f"{kind.replace('_', ' ')}, {words}"
            yield Picture("places", name, caption, SCENE, WorldView(hour(kind, words), extras(), "wide"))


def people() -> dict[str, dict[str, str]]:
    """Look of everybody on the sheets of characters, by name."""
    jobs = {job: {"job": job} for job in wardrobe()["job"]}
    return {**gallery()["people"], **jobs}


def _characters() -> Iterator[Picture]:
    for name, look in people().items():
        for pose in gallery()["pose"]:
            action, held = pose["action"], pose.get("holding", "")
            member = CastMember(name, "person", name, action, holding=held, look=look, height=_FILLED.height, box=_FILLED)
            caption = f"{name}, {action} {held}".rstrip()
            view = WorldView(Place("studio"), (member,), "wide")
            phases = ((name, pose["phase"]),) if "phase" in pose else ()
            yield Picture("characters", caption.replace(", ", "-").replace(" ", "-"), caption, FIGURE, view, phases)


def _animals() -> Iterator[Picture]:
    for file in ("beasts", "birds", "swimmers", "small"):
        for name in table(file):
            yield Picture("animals", name, name.replace("_", " "), THING)


def _things() -> Iterator[Picture]:
    for name in sorted(PROPS):
        yield Picture("things", name, name.replace("_", " "), THING)


def _styles() -> Iterator[Picture]:
    cast = (
        CastMember("woman", "person", "woman", "walk", x=-0.34, colour="red"),
        CastMember("dog", "animal", "dog", "walk", x=-0.02, height=0.45),
        CastMember("balloon", "thing", "balloon", "float", x=0.42, height=0.4),
    )
    view = WorldView(Place("park", "golden"), cast, "wide", headline="Out for a Walk")
    for style in all_styles():
        yield Picture("styles", style, style, SCENE, view, (("woman", 0.12), ("dog", 0.2)), style)


def _prompts() -> Iterator[Picture]:
    for i, prompt in enumerate(gallery()["prompts"]["stills"], 1):
        yield Picture("prompts", f"still-{i:02}", prompt, SCENE, prompt=prompt)


_LISTS = {
    "places": _places, "characters": _characters, "animals": _animals, "things": _things, "styles": _styles, "prompts": _prompts,
}  # fmt: skip
