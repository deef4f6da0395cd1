"""What a creation promises beyond its events: its shots, its words and its mood, as its record tells them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from seedream.inputs.brand_words import Words
from seedream.types import Mood, Quality


@dataclass(frozen=True, slots=True)
class PromisedShot:
    """A shot: film times in seconds, how it begins ("cut", "fade"…), its kind of view, its framing ("wide", "wide mirrored"…),
    where it plays, who is in it and what they hold.

    `setting` (place, time of day, weather, grade) is the same for shots that should look alike; "" where nothing is to be compared.
    """

    id: str
    start_s: float
    end_s: float
    transition: str
    view: str
    framing: str
    setting: str
    cast: tuple[str, ...]
    wording: str = ""
    """What the request calls its place ("neon-lit alley")."""
    written: str = ""
    """Everything that can be read in it: titles, labels, notes."""

    @property
    def of_world(self) -> bool:
        """Whether the shot shows a place, and not a diagram, a device or a title."""
        return self.view == "WorldView"


@dataclass(frozen=True, slots=True)
class PromisedLine:
    """A spoken line with its film times in seconds."""

    id: str
    text: str
    speaker: str
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class Promise:
    """Everything that was asked and decided that can be seen, heard or read; all empty in records that say nothing of it."""

    kind: str = ""
    prompt: str = ""
    title: str = ""
    mood: Mood = field(default_factory=Mood)
    night: bool = False
    music: bool = False
    narrated: bool = False
    shots: tuple[PromisedShot, ...] = ()
    lines: tuple[PromisedLine, ...] = ()
    wanted: tuple[str, ...] = ()
    """Nouns of the request that the film must show or say."""
    names: tuple[str, ...] = ()
    words: Words = field(default_factory=Words)
    """How the brand writes."""
    quality: Quality = "standard"
    consistent: bool = True
    style: str = ""
    """The style that was asked for ("neon-noir")."""

    def shot_at(self, time_s: float) -> str:
        """Id of the shot that is seen at a film time ("" where nothing is known of shots)."""
        return next((s.id for s in reversed(self.shots) if s.start_s <= time_s + 1e-6), self.shots[0].id if self.shots else "")


def read_promise(record: Mapping[str, Any]) -> Promise:
    """The promise of a record; raises KeyError, TypeError or ValueError for one that is not ours."""
    graph, board = record.get("scene_graph"), record["storyboard"]
    if not graph:
        return Promise()
    intent = record.get("brief", {}).get("intent", {})
    words, critic = graph.get("words") or {}, record.get("critic", {})
    lines = _lines(record)
    return Promise(
        kind=graph["kind"], prompt=record.get("brief", {}).get("prompt") or "", title=record["script"]["title"],
        mood=Mood(**board["mood"]), night=graph["place"].get("time_of_day") == "night",
        music=intent.get("music") is not False, narrated=bool(lines) and not intent.get("voice_over"),
        shots=tuple(_shot(shot) for shot in board["shots"]), lines=lines,
        wanted=_wanted(graph),
        names=_names(graph, words),
        words=Words(tuple(words.get("spelling", ())), tuple((a, b) for a, b in words.get("forbidden", ()))),
        quality=critic.get("quality", "standard"), consistent=bool(critic.get("consistent", True)),
        style=intent.get("style") or "",
    )  # fmt: skip


def _shot(shot: Mapping[str, Any]) -> PromisedShot:
    view, place = shot["view"], shot["view"].get("place") or {}
    treatment = shot.get("treatment") or {}
    own = (place.get("picture") or {}).get("digest", "")
    where = [place.get("kind", ""), place.get("time_of_day", ""), place.get("weather", ""), *([own] if own else [])]
    graded = [str(treatment.get(key, 0)) for key in ("warmth", "brightness", "contrast", "colour", "style")]
    start_s = float(shot["start_s"])
    near = any(actor.get("box") for actor in view.get("cast") or ())  # whom a film looks at from near, before a soft place
    framing = f"{'close' if near else view.get('framing') or ''}{' mirrored' if view.get('mirrored') else ''}"
    return PromisedShot(
        shot["id"], start_s, start_s + float(shot["duration_s"]), shot["transition"], view.get("type", ""), framing,
        "|".join(where + graded) if view.get("type") == "WorldView" and place else "",
        tuple(actor[key] for actor in view.get("cast") or () for key in ("noun", "holding") if actor[key]),
        place.get("wording") or "", _written(view),
    )  # fmt: skip


def _written(view: Mapping[str, Any]) -> str:
    parts = [part for part in view.get("parts") or () if isinstance(part, Mapping)]
    texts = [view.get(key) for key in ("headline", "kicker", "title", "body", "footnote")]
    texts += [part.get(key) for part in parts for key in ("text", "note", "drawing")]
    return " ".join(text.replace("_", " ") for text in texts if isinstance(text, str) and text)


def _lines(record: Mapping[str, Any]) -> tuple[PromisedLine, ...]:
    """Lines of the script that stand on the board, in the order in which they are heard."""
    texts = {line["id"]: line for line in record["script"]["lines"] if line["text"]}
    placed = [line for shot in record["storyboard"]["shots"] for line in shot["lines"] if line["line_id"] in texts]
    found = (
        PromisedLine(
            line["line_id"], texts[line["line_id"]]["text"], texts[line["line_id"]]["speaker"], float(line["start_s"]),
            float(line["start_s"]) + float(line["duration_s"]),
        )
        for line in placed
    )  # fmt: skip
    return tuple(sorted(found, key=lambda line: line.start_s))


def _wanted(graph: Mapping[str, Any]) -> tuple[str, ...]:
    """Things of the request, but not what somebody's action is made of: who "says goodbye" shows no goodbye."""
    verbs = {e["id"]: (e.get("look") or {}).get("verb") for e in graph["entities"]}
    acted = {r["object"] for r in graph.get("relations", ()) if verbs.get(r["subject"]) == r["predicate"]}
    return tuple(dict.fromkeys(e["noun"] for e in graph["entities"] if e["id"] not in acted))


def _names(graph: Mapping[str, Any], words: Mapping[str, Any]) -> tuple[str, ...]:
    """Proper names that must be spelt one way: the brand, spellings of the brand kit, names of people."""
    people = [str(e.get("name") or "") for e in graph["entities"]]
    return tuple(dict.fromkeys(n for n in (graph.get("brand") or "", *words.get("spelling", ()), *people) if n))
