"""Diagrams as data: what an explaining picture consists of, in which words it builds up, independent of the frame's shape."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from seedream.errors import InputError
from seedream.inputs.brand import Look
from seedream.scene.reading.lexicon import drawn_size
from seedream.types import Element

Ground = Literal["paper", "night", "sky", "chalk", "storm"]
Layout = Literal[
    "scene", "flow", "cycle", "layers", "timeline", "compare", "tree", "venn",
    "bars", "line", "number_line", "equation", "array", "code", "columns", "trend", "donut", "counter",
    "plane", "written",
]  # fmt: skip
Spot = str | tuple[float, float]
"""A place in a scene: `(x, y)` in 0..1 of the art box, or "id", "id:fx,fy" (0..1 of that object's box), "id:anchor"."""

PART_KINDS: dict[str, tuple[str, ...]] = {
    "scene": (
        "object",
        "arrow",
        "ray",
        "line",
        "label",
        "callout",
        "brace",
        "highlight",
        "chips",
        "optics",
        "rainfall",
        "bow",
        "landscape",
    ),
    "flow": ("box",),
    "cycle": ("box",),
    "layers": ("band",),
    "timeline": ("moment",),
    "compare": ("head", "item"),
    "tree": ("node",),
    "venn": ("set", "member"),
    "bars": ("bar",),
    "line": ("series", "mark"),
    "number_line": ("mark", "jump", "range"),
    "equation": ("term", "op"),
    "array": ("cells", "pointer", "keep", "mark", "found", "swap", "note"),
    "code": ("line", "focus", "output"),
    "columns": ("bar", "key"),
    "trend": ("point", "scale"),
    "donut": ("slice", "middle"),
    "counter": ("number", "bar"),
    "plane": ("shape", "circle", "segment", "angle", "squares", "tag"),
    "written": ("row", "digit", "carry", "head", "rule"),
}
"""The kinds of part that each layout understands; the first is the default."""

DRAWINGS = (
    "apple", "atom", "battery", "book", "bulb", "cake", "cell", "cloud", "coin", "computer", "dna", "earth", "factory", "flower",
    "gear", "heart", "house", "leaf", "lever", "lit_drop", "magnet", "moon", "mountain", "person", "phone", "pizza", "planet",
    "plant", "raindrop", "rocket", "sea", "server", "sprout", "star", "sun", "tree", "volcano", "chloroplast", "clock", "bank",
    "plant_cell", "lungs", "air_sacs", "gut", "beetle", "circle", "sliced_circle", "slice_row",
    "bee", "butterfly", "caterpillar", "chrysalis", "plane", "wing",
    "frogspawn", "tadpole", "froglet", "frog", "eye_section", "earth_cut", "tooth", "world_map", "flower_section",
)  # fmt: skip
"""Names that a part's `drawing` may have; `rendering.diagrams.drawings` has a drawing for each."""

COLOURS = ("ink", "amber", "coral", "teal", "blue", "violet", "green", "rose", "red", "orange", "yellow", "cyan", "brown", "grey")
"""Names that a part's `colour` may have, besides "#rrggbb"."""

DURATION_S = {
    "arrow": 0.5,
    "ray": 0.7,
    "line": 0.5,
    "optics": 0.8,
    "series": 1.15,
    "bar": 0.7,
    "bow": 1.2,
    "callout": 0.7,
    "swap": 0.7,
    "point": 0.7,
    "slice": 0.7,
    "number": 1.15,
    "squares": 1.4,
    "segment": 0.6,
}
SOUNDS = {"object": "pop", "box": "pop", "arrow": "whoosh_soft", "ray": "whoosh_soft", "optics": "whoosh_soft", "bar": "pop"}
SOUNDS |= {"moment": "tick", "pointer": "tick", "keep": "whoosh_soft", "found": "pop", "band": "pop", "node": "pop", "term": "tick"}
SOUNDS |= {"point": "tick", "slice": "pop", "shape": "pop", "segment": "whoosh_soft", "digit": "tick", "row": "tick"}


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that appears in a diagram, at a time of its own. `docs/lessons.md` says which fields each layout reads.

    It appears when its `cue` is spoken; with `after` it follows another part instead; `given` parts stand there from the start.
    Positions are `at`, `start` and `end` (landscape) and, where they differ, the same with `_tall` (portrait and square);
    `size` is the longer side of a drawing as a share of the art box's shorter side. `side` is where a label would like
    to stand: "left", "right", "above", "below" or degrees (0 right, 90 below). `figure` is how a `value` is written.
    """

    id: str
    kind: str
    cue: str = ""
    text: str = ""
    note: str = ""
    colour: str = ""
    drawing: str = ""
    at: Spot | None = None
    at_tall: Spot | None = None
    size: float = 0.3
    size_tall: float | None = None
    start: Spot | None = None
    start_tall: Spot | None = None
    end: Spot | None = None
    end_tall: Spot | None = None
    of: Spot | None = None
    of_tall: Spot | None = None
    bend: float = 0.18
    side: str = ""
    after: str = ""
    given: bool = False
    value: float | None = None
    figure: str = ""
    values: tuple[str, ...] = ()
    points: tuple[tuple[float, float], ...] = ()
    group: str = ""
    index: int = 0
    last: int = 0
    step: str = ""
    angle: float = 0.0
    flip: bool = False

    @property
    def timed(self) -> bool:
        """Whether the part has a reveal of its own."""
        return not self.given and not self.after


@dataclass(frozen=True, slots=True)
class Axis:
    """Scale of a chart or number line; None lets the data decide."""

    low: float | None = None
    high: float | None = None
    step: float | None = None
    unit: str = ""
    x_label: str = ""
    y_label: str = ""


@dataclass(frozen=True, slots=True)
class DiagramView:
    """An explaining picture that builds up while it is spoken of."""

    title: str
    parts: tuple[Part, ...] = ()
    kicker: str = ""
    layout: Layout = "scene"
    ground: Ground = "paper"
    accent: str = "coral"
    centre: str = ""
    footnote: str = ""
    axis: Axis = field(default_factory=Axis)
    look: Look | None = None

    def __post_init__(self) -> None:
        """Check names and references, so that a mistake in a lesson is reported where it is written."""
        problems = _problems(self)
        if problems:
            raise InputError(f"diagram {self.title!r}: " + "; ".join(problems))

    @property
    def elements(self) -> tuple[Element, ...]:
        """What appears at a time of its own, in order."""
        return tuple(
            Element(p.id, p.cue, p.kind, DURATION_S.get(p.kind, 0.5), SOUNDS.get(p.kind, "")) for p in self.parts if p.timed
        )

    def part(self, part_id: str) -> Part:
        """The part of this id."""
        return next(p for p in self.parts if p.id == part_id)


def _problems(view: DiagramView) -> list[str]:
    if view.layout not in PART_KINDS:
        return [f"got layout {view.layout!r}; expected one of {', '.join(PART_KINDS)}"]
    ids = [part.id for part in view.parts]
    out = [f"id {i!r} is used twice; give each part its own" for i in sorted({i for i in ids if ids.count(i) > 1})]
    for part in view.parts:
        if part.kind not in PART_KINDS[view.layout]:
            out.append(f"{part.id}: got kind {part.kind!r}; layout {view.layout} expects {', '.join(PART_KINDS[view.layout])}")
        if part.drawing.startswith("prop:") and drawn_size(part.drawing.removeprefix("prop:").replace("_", " ")) is None:
            out.append(f"{part.id}: got drawing {part.drawing!r}, which is no thing of scene/data/things.toml")
        elif part.drawing and part.drawing not in DRAWINGS and not part.drawing.startswith(("icon:", "prop:")):
            known = f"{', '.join(DRAWINGS)}, icon:<name> or prop:<name>"
            out.append(f"{part.id}: got drawing {part.drawing!r}; expected one of {known}")
        if part.colour and part.colour not in COLOURS and not re.fullmatch(r"#[0-9a-fA-F]{6}", part.colour):
            out.append(f"{part.id}: got colour {part.colour!r}; expected one of {', '.join(COLOURS)} or #rrggbb")
        out += [
            f"{part.id}: refers to {spot!r}, which is no part; expected one of {', '.join(ids)}"
            for spot in (part.after, part.at, part.start, part.end, part.of)
            if isinstance(spot, str) and spot and spot.split(":")[0] not in ids
        ]
    return out


Table = Sequence[Sequence[str]]


def generic_diagram(
    title: str,
    bullets: Sequence[str] = (),
    *,
    table: Table = (),
    ordered: bool = False,
    kicker: str = "",
    ground: Ground = "paper",
) -> DiagramView:
    """An honest diagram for words that have no drawing of their own.

    A `table` (first row: headings) with numbers in its second column becomes bars, or a line where the first column counts up
    in four or more years; otherwise two or three columns are compared. `bullets` become a flow when `ordered`, a timeline
    when each begins with a year, otherwise a list of boxes. Each part's cue is its own text. Raises InputError on nothing.
    """
    view = DiagramView(title, kicker=kicker, ground=ground)
    if len(table) > 1:
        return _from_table(view, table)
    if not bullets:
        raise InputError(f"diagram {title!r}: got neither bullets nor a table; give at least one bullet")
    years = [re.match(r"\s*(\d{3,4})\s*[:–—-]?\s+(.+)", b) for b in bullets]
    dated = [(float(found.group(1)), found.group(2)) for found in years if found]
    if len(bullets) >= 2 and len(dated) == len(bullets):
        parts = [_headed(f"moment.{i}", "moment", text, value=year) for i, (year, text) in enumerate(dated)]
        return replace(view, layout="timeline", parts=tuple(parts))
    parts = [_headed(f"box.{i}", "box", text) for i, text in enumerate(bullets[:8])]
    return replace(view, layout="flow", centre="" if ordered else "list", parts=tuple(parts))


def _headed(part_id: str, kind: str, text: str, value: float | None = None) -> Part:
    head, note = _head(text)
    return Part(part_id, kind, cue=text, text=head, note=note, value=value)


def _head(text: str) -> tuple[str, str]:
    """A bullet "Head: detail" or "Head - detail" as its two parts."""
    found = re.match(r"\s*(?:\*\*)?([^:*]{2,32}?)(?:\*\*)?\s*(?::|\s[–—-]\s)\s*(.+)", text)
    return (found.group(1).strip(), found.group(2).strip()) if found else (text.strip(" *"), "")


def number(text: str) -> float | None:
    """The number that a cell such as "1,250", "€ 3.5" or "42 %" holds; None where it holds none."""
    found = re.fullmatch(r"[^\w\-−+]{0,3}([-−+]?\d[\d,\u202f\u00a0 ]*(?:\.\d+)?)\s*[^\d]{0,12}", text.strip())
    return float(re.sub(r"[,\u202f\u00a0 ]", "", found.group(1)).replace("−", "-")) if found else None


def _from_table(view: DiagramView, table: Table) -> DiagramView:
    head, rows = table[0], [row for row in table[1:] if len(row) >= 2]
    values = [number(row[1]) for row in rows]
    known = [v for v in values if v is not None]
    if rows and len(known) == len(rows):
        unit = _unit(rows[0][1])
        years = [number(row[0]) for row in rows if re.fullmatch(r"[\d.,]+", row[0].strip())]
        rising = [y for y in years if y is not None]
        if len(rows) >= 4 and len(rising) == len(rows) and all(a < b for a, b in itertools.pairwise(rising)):
            series = Part("series", "series", cue=head[1], text=head[1], points=tuple(zip(rising, known, strict=True)))
            return replace(view, layout="line", parts=(series,), axis=Axis(unit=unit, x_label=head[0], y_label=head[1]))
        bars = [Part(f"bar.{i}", "bar", cue=r[0], text=r[0], value=v) for i, (r, v) in enumerate(zip(rows, known, strict=True))]
        return replace(view, layout="bars", parts=tuple(bars), axis=Axis(unit=unit, y_label=head[1]))
    sides = ("left", "right")
    columns = list(range(len(head)))[-2:]
    parts = [Part(f"head.{s}", "head", text=head[c], group=s, given=True) for s, c in zip(sides, columns, strict=True)]
    for i, row in enumerate(rows):
        for side, c in zip(sides, columns, strict=True):
            if c < len(row) and row[c].strip():
                parts.append(Part(f"item.{side}.{i}", "item", cue=row[c], text=row[c], group=side))
    return replace(view, layout="compare", parts=tuple(parts))


def _unit(cell: str) -> str:
    found = re.search(r"\d\s*([^\d\s.,]{1,8})$", cell.strip())
    return found.group(1) if found else ""
