"""Styles as data: one TOML file each in `data/`, read into frozen values.

`[[step]]` are operations on plates and `[[finish]]` operations on the whole frame, in their order; `do` names one of the classes in
`brushes`, `materials`, `colours`, `finishes` and `printing`, the rest are its fields. `[[type]]` and `[[type_finish]]` are what
titles, diagrams and screens get instead, at full size, so that words stay crisp. `[lettering]` is the type set over pictures.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from seedream.errors import InputError
from seedream.rendering.styles.brushes import Lines, Simplify, Soften, Wobble
from seedream.rendering.styles.colours import Colours
from seedream.rendering.styles.finishes import Finish, Margin, Sheet, Texture
from seedream.rendering.styles.materials import CutPaper, Glow, Grain, WetEdges
from seedream.rendering.styles.plate import Bench, Step
from seedream.rendering.styles.printing import Printed
from seedream.rendering.typography.lettering import PLAIN, Lettering, read_lettering

FOLDER = Path(__file__).parent / "data"


class Operation(Protocol):
    """Something a style does to plates."""

    def bake(self, bench: Bench) -> Step:
        """Prepare what is static."""


class Finishing(Protocol):
    """Something a style does to whole frames."""

    def bake(self, bench: Bench) -> Finish:
        """Prepare what is static."""


STEPS: Mapping[str, type[Any]] = {
    "simplify": Simplify, "colours": Colours, "lines": Lines, "wobble": Wobble, "wet_edges": WetEdges, "cut_paper": CutPaper,
    "glow": Glow, "grain": Grain, "soften": Soften,
}  # fmt: skip
FINISHES: Mapping[str, type[Any]] = {"texture": Texture, "margin": Margin, "printed": Printed, "sheet": Sheet}


@dataclass(frozen=True, slots=True)
class Style:
    """One style. `work` is the short side of its plates in pixels for films, `work_most` for stills; `pixels` enlarges plates
    without smoothing. `page` is "light" or "dark" where pages of words have to be so: the others are turned, their hues kept.
    `figures` says whether the style needs to know where the cast is; `ground` is the colour that films fade to."""

    name: str
    summary: str
    steps: tuple[Operation, ...] = ()
    finishes: tuple[Finishing, ...] = ()
    type_steps: tuple[Operation, ...] = ()
    type_finishes: tuple[Finishing, ...] = ()
    lettering: Lettering = PLAIN
    ground: str = "#0b0a12"
    work: int = 540
    work_most: int = 1080
    pixels: bool = False
    page: str = ""
    figures: bool = False


@cache
def style_names() -> tuple[str, ...]:
    """The names of all styles that are drawn here, in alphabetical order."""
    return tuple(sorted(p.stem for p in FOLDER.glob("*.toml")))


@cache
def load_style(name: str) -> Style:
    """A style by name. Raises InputError with the list of names for one that is not there."""
    if name not in style_names():
        raise InputError(f'style: got "{name}"; expected one of {", ".join(style_names())}')
    return _read(name, tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8")))


def _read(name: str, data: Mapping[str, Any]) -> Style:
    parts = {"step": STEPS, "finish": FINISHES, "type": STEPS, "type_finish": FINISHES}
    made = {part: tuple(_operation(name, kinds, row) for row in data.get(part, ())) for part, kinds in parts.items()}
    known = {f.name for f in fields(Style)} - {"name", "steps", "finishes", "type_steps", "type_finishes", "lettering"}
    if strange := set(data) - known - set(parts) - {"lettering"}:
        raise ValueError(f"{name}.toml: unknown keys {', '.join(sorted(strange))}")
    return Style(
        name=name, steps=made["step"], finishes=made["finish"], type_steps=made["type"], type_finishes=made["type_finish"],
        lettering=read_lettering(data.get("lettering", {})), **{k: v for k, v in data.items() if k in known},
    )  # fmt: skip


def _operation(name: str, kinds: Mapping[str, type[Any]], row: Mapping[str, Any]) -> Any:
    kind = row.get("do", "")
    if kind not in kinds:
        raise ValueError(f'{name}.toml: got the operation "{kind}"; expected one of {", ".join(kinds)}')
    return kinds[kind](**{k: _frozen(v) for k, v in row.items() if k != "do"})


def _frozen(value: Any) -> Any:
    return tuple(_frozen(v) for v in value) if isinstance(value, list) else value
