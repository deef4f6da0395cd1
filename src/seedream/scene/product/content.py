"""What is written on the screens of an app, as values: cards, rows, messages, key figures, and the moments of a film about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

ScreenKind = Literal["home", "chat", "schedule", "checklist", "insights", "detail", "map", "camera", "player"]


@dataclass(frozen=True, slots=True)
class Hero:
    """The large chart card of the home screen. `floor` is the value at the bottom of the chart."""

    label: str
    value: str
    delta: str
    versus: str
    series: tuple[float, ...]
    ticks: tuple[str, ...]
    floor: float = 0.0


@dataclass(frozen=True, slots=True)
class Ring:
    """A progress ring: how much of a goal is reached, 0..1."""

    label: str
    fraction: float


@dataclass(frozen=True, slots=True)
class Stat:
    """A number with a small remark and seven bars; `peak` is the bar that is emphasised."""

    label: str
    value: str
    note: str
    bars: tuple[float, ...]
    ticks: tuple[str, ...]
    peak: int = 3


@dataclass(frozen=True, slots=True)
class Spark:
    """A small card with an icon, a number and a line."""

    icon: str
    label: str
    value: str
    delta: str
    series: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A list row. `mark` is an icon name, or "face:N" for portrait N; `meta` stands on the right ("!" in front: as a pill)."""

    title: str
    text: str
    mark: str
    meta: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A chat bubble; `sender` 0 is the user, others are portraits. A `card` is a shared item instead of words."""

    sender: int
    text: str
    card: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """An entry of a day plan, in hours; `tone` selects one of three colours."""

    start: float
    end: float
    title: str
    text: str = ""
    tone: int = 0


@dataclass(frozen=True, slots=True)
class Kpi:
    """A key figure of the dashboard with its trend; `down` means that a falling line is shown."""

    label: str
    value: str
    delta: str
    series: tuple[float, ...]
    down: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """A row of the dashboard's table: what, progress 0..1, and a status word."""

    title: str
    fraction: float
    status: str


@dataclass(frozen=True, slots=True)
class Dashboard:
    """The desktop overview: key figures, a trend of two series with one highlighted point, shares, a table and bars."""

    title: str
    menu: tuple[Row, ...]
    groups: tuple[str, ...]
    kpis: tuple[Kpi, ...]
    trend_title: str
    trend_text: str
    legend: tuple[str, str]
    ticks: tuple[str, ...]
    series: tuple[float, ...]
    before: tuple[float, ...]
    top: float
    tip: tuple[str, str, str]
    share_title: str
    share_value: str
    share_text: str
    shares: tuple[Ring, ...]
    table_title: str
    table: tuple[Plan, ...]
    bars_title: str
    bars: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """What is said and shown together in one beat.

    `cues` are words of the narration at which things happen, in the order of the view's own elements; `spoken` holds alternatives,
    each with sentences from short to long. `target` is what is tapped on the home screen ("hero", "ring", "stat", "row.N", "tab.N")
    to open `screen`, whose contents follow.
    """

    headline: str
    emphasis: str
    spoken: tuple[tuple[str, ...], ...]
    body: str = ""
    cues: tuple[str, ...] = ()
    screen: ScreenKind = "home"
    title: str = ""
    text: str = ""
    icon: str = ""
    target: str = "row.0"
    rows: tuple[Row, ...] = ()
    messages: tuple[Message, ...] = ()
    slots: tuple[Slot, ...] = ()
    shares: tuple[Ring, ...] = ()
    bars: tuple[float, ...] = ()
    action: str = ""


@dataclass(frozen=True, slots=True)
class AppContent:
    """Everything that is written on the screens of one app, and what is said about it."""

    category: str
    brand: str
    accent: str
    what: str
    audience: str
    tagline: str
    user: str
    workspace: str
    date: str
    greeting: str
    title: str
    icon: str
    tabs: tuple[str, ...]
    hero: Hero
    ring: Ring
    stat: Stat
    spark: Spark
    joined: Row
    list_title: str
    rows: tuple[Row, ...]
    notes: tuple[Row, ...]
    dashboard: Dashboard
    hooks: tuple[Moment, ...]
    promises: tuple[Moment, ...]
    rise: Moment
    features: tuple[Moment, ...]
    lifted: Moment
    board: Moment
    closings: tuple[Moment, ...]
    url: str = ""
    call: str = "Start free at {domain}"
    available: str = "iPhone  ·  Android  ·  Web"
    called: str = ""

    @property
    def spoken_name(self) -> str:
        """How sentences name it: by its brand, or as one that has no name ("our budgeting app")."""
        return self.called or self.brand

    @property
    def domain(self) -> str:
        """Web address that is shown for the brand."""
        return self.url or re.sub(r"[^a-z0-9]+", "", self.brand.lower()) + ".app"


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that is said of a product: the headline, and the sentence that is spoken.

    One that the film adds of itself says in which `step` it is shown and on which `screen`; those of a request are "" and None.
    """

    headline: str
    said: str
    step: str = ""
    screen: ScreenKind | None = None


@dataclass(frozen=True, slots=True)
class Claims:
    """All that a request says of its product: what it is, what it does, what it costs, what to do ("" for nothing)."""

    what: str = ""
    points: tuple[Claim, ...] = ()
    closing: str = ""
    call: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing was said that a film could show."""
        return not (self.points or self.closing or self.call)
