"""Product films as data: the app that is shown, its moments (what is said and shown together), and the device views."""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import lru_cache
from importlib import resources
from typing import Any, Literal, get_args, get_origin, get_type_hints

from seedream.errors import InputError
from seedream.types import Element, Mood

DeviceKind = Literal["hook", "promise", "phone_rise", "tap_through", "lifted_cards", "dashboard", "closing"]
ScreenKind = Literal["home", "chat", "schedule", "checklist", "insights", "detail"]

APP_CATEGORIES: Mapping[str, tuple[str, ...]] = {
    "productivity": (
        "productivity",
        "planner",
        "planning",
        "plan",
        "calendar",
        "task",
        "tasks",
        "todo",
        "schedule",
        "project",
        "focus",
    ),
    "fitness": ("fitness", "workout", "running", "run", "gym", "training", "exercise", "sport", "cycling", "yoga"),
    "finance": ("finance", "money", "bank", "banking", "budget", "saving", "savings", "invest", "payment", "expense", "invoice"),
    "learning": ("learning", "learn", "course", "language", "study", "education", "school", "quiz", "student", "teacher", "lesson"),
    "travel": ("travel", "trip", "trips", "flight", "hotel", "holiday", "vacation", "journey", "itinerary"),
    "food": ("food", "recipe", "recipes", "cooking", "cook", "meal", "kitchen", "restaurant", "delivery", "grocery", "coffee"),
    "health": (
        "health",
        "sleep",
        "meditation",
        "mindfulness",
        "wellness",
        "medical",
        "doctor",
        "habit",
        "mental",
        "therapy",
        "calm",
    ),
    "music": ("music", "song", "songs", "playlist", "podcast", "audio", "listening", "concert", "radio"),
    "shop": ("shop", "shopping", "store", "fashion", "ecommerce", "marketplace", "clothes", "retail", "boutique"),
    "smart_home": ("home", "smart", "thermostat", "light", "lights", "energy", "heating", "solar", "device", "devices"),
    "developer": (
        "developer",
        "developers",
        "code",
        "coding",
        "api",
        "deploy",
        "deployment",
        "monitoring",
        "cloud",
        "devops",
        "software",
    ),
    "team_chat": ("chat", "messaging", "message", "messenger", "collaboration", "community", "meeting", "remote", "support"),
    "photo": ("photo", "photos", "photography", "camera", "picture", "album", "video", "editing", "memories"),
    "garden": ("plant", "plants", "garden", "gardening", "gardener", "flower", "flowers", "houseplant", "houseplants"),
}
"""App categories with the words that point to them; "productivity" is the generic one."""


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

    @property
    def domain(self) -> str:
        """Web address that is shown for the brand."""
        return re.sub(r"[^a-z0-9]+", "", self.brand.lower()) + ".app"


@dataclass(frozen=True, slots=True)
class DeviceView:
    """A device with an interface on it, beside a headline.

    Elements: "device", "headline", and by kind "note.N" (hook), "brand" and "cta" (promise, closing), "chart" and "card.N"
    (phone_rise, lifted_cards), "tap.0" and "item.N" (tap_through), "chart", "tap.0" and "tip" (dashboard). Body text follows
    its headline. Elements of kind "tap" happen at an instant: a touch or a click.
    """

    kind: DeviceKind
    app: AppContent
    moment: Moment
    headline: str
    emphasis: str = ""
    body: str = ""
    device: Literal["phone", "laptop"] = "phone"
    side: Literal["left", "right"] = "right"
    ground: Literal["light", "deep"] = "light"
    elements: tuple[Element, ...] = ()


@dataclass(frozen=True, slots=True)
class ProductBeat:
    """One beat of a product film before it has a time: what it is for, what it shows, and what may be said (longest first)."""

    id: str
    purpose: str
    view: DeviceView
    weight: float
    min_s: float
    spoken: tuple[str, ...]


_PLANS: Mapping[int, tuple[str, ...]] = {
    3: ("hook", "rise", "closing"),
    4: ("hook", "rise", "feature", "closing"),
    5: ("hook", "rise", "feature", "lifted", "closing"),
    6: ("hook", "rise", "feature", "lifted", "board", "closing"),
    7: ("hook", "promise", "rise", "feature", "lifted", "board", "closing"),
    8: ("hook", "promise", "rise", "feature", "lifted", "feature", "board", "closing"),
    9: ("hook", "promise", "rise", "feature", "lifted", "feature", "board", "feature", "closing"),
}
_KINDS: Mapping[str, DeviceKind] = {
    "hook": "hook", "promise": "promise", "rise": "phone_rise", "feature": "tap_through",
    "lifted": "lifted_cards", "board": "dashboard", "closing": "closing",
}  # fmt: skip
_PURPOSES: Mapping[str, str] = {
    "hook": "name the everyday problem", "promise": "introduce the product", "rise": "show what it looks like",
    "feature": "show one thing it does", "lifted": "show what it tells you", "board": "show the bigger picture",
    "closing": "say what to do next",
}  # fmt: skip
_WEIGHTS: Mapping[str, float] = {
    "hook": 0.85,
    "promise": 0.85,
    "rise": 1.1,
    "feature": 1.15,
    "lifted": 1.05,
    "board": 1.1,
    "closing": 0.9,
}
WORDS_PER_SECOND = 2.3


def match_category(text: str) -> str:
    """The app category that the words of a prompt point to; "productivity" where none do."""
    words = re.findall(r"[a-z]+", text.lower())
    scores = {name: sum(_means(word, key) for key in keys for word in words) for name, keys in APP_CATEGORIES.items()}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] else "productivity"


def _means(word: str, key: str) -> bool:
    """Whether a word is a keyword or one of its forms: "budgeting" is "budget"."""
    return word == key or (len(key) > 4 and word in (f"{key}s", f"{key}ing", f"{key}er", f"{key}ers", f"{key[:-1]}ing"))


@lru_cache(maxsize=32)
def load_app(category: str, brand: str = "", accent: str = "") -> AppContent:
    """Content of an app category; `brand` and `accent` ("#rrggbb") replace its own where given. Raises InputError if unknown."""
    if category not in APP_CATEGORIES:
        raise InputError(f"got app category {category!r}; expected one of {', '.join(APP_CATEGORIES)}")
    text = (resources.files("seedream.scene") / "data" / "apps" / f"{category}.toml").read_text("utf-8")
    app: AppContent = _build(AppContent, {"category": category, **tomllib.loads(text)}, category)
    return replace(app, brand=brand or app.brand, accent=accent or app.accent)


def _build(kind: Any, value: Any, where: str) -> Any:
    """Parsed TOML to the annotated dataclass, recursively; lists stand for tuples and, by position, for dataclasses."""
    if get_origin(kind) is tuple:
        inner = get_args(kind)
        kinds = [inner[0]] * len(value) if inner[-1] is Ellipsis else list(inner)
        return tuple(_build(k, v, where) for k, v in zip(kinds, value, strict=True))
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        pairs = value if isinstance(value, dict) else dict(zip((f.name for f in fields(kind)), value, strict=False))
        unknown = set(pairs) - set(hints)
        if unknown:
            raise InputError(f"got {sorted(unknown)} in app content {where!r}; expected keys of {getattr(kind, '__name__', kind)}")
        make: Any = kind
        return make(**{name: _build(hints[name], item, where) for name, item in pairs.items()})
    return float(value) if kind is float else value


def beat_count(duration_s: float) -> int:
    """How many beats a product film of this length has: 8 s 3, 15 s 4, 30 s 6, 60 s 9."""
    for limit_s, count in ((10, 3), (18, 4), (24, 5), (36, 6), (44, 7), (52, 8)):
        if duration_s <= limit_s:
            return count
    return 9


def product_beats(prompt_topic: str, app: AppContent, duration_s: float, seed: int, mood: Mood) -> tuple[ProductBeat, ...]:
    """Beats of a product film of `duration_s`; the seed chooses among hooks, wordings, sides and closings.

    `prompt_topic` may say whom the product is for ("plant lovers", "for busy parents"); a lively mood starts on a deep ground.
    """
    rng = random.Random(seed)
    plan = _PLANS[beat_count(duration_s)]
    features = rng.sample(range(len(app.features)), len(app.features))
    feature = iter(features)
    share_s = duration_s / sum(_WEIGHTS[step] for step in plan)
    beats = []
    for index, step in enumerate(plan):
        moment = _moment(app, step, feature, rng)
        view = _view(app, step, moment, plan[:index].count(step), mood)
        spoken = _spoken(moment, app, prompt_topic, share_s * _WEIGHTS[step], rng)
        beats.append(ProductBeat(f"{step}.{index}", _PURPOSES[step], view, _WEIGHTS[step], 1.8, spoken))
    return tuple(beats)


def _moment(app: AppContent, step: str, feature: Iterator[int], rng: random.Random) -> Moment:
    """The moment of a step, chosen by the seed where there are alternatives."""
    if step == "feature":
        return app.features[next(feature)]
    pools: Mapping[str, Sequence[Moment]] = {
        "hook": app.hooks, "promise": app.promises, "rise": (app.rise,), "lifted": (app.lifted,), "board": (app.board,),
        "closing": app.closings,
    }  # fmt: skip
    return rng.choice(pools[step])


def _view(app: AppContent, step: str, moment: Moment, earlier: int, mood: Mood) -> DeviceView:
    """The device view of a step: grounds alternate so that light shots frame the deep ones, sides alternate for features."""
    deep = step in ("lifted", "closing") or (step == "hook" and mood.arousal > 0.45)
    return DeviceView(
        kind=_KINDS[step],
        app=app,
        moment=moment,
        headline=_fill(moment.headline, app, ""),
        emphasis=moment.emphasis,
        body=_fill(moment.body, app, ""),
        device="laptop" if step == "board" else "phone",
        side="left" if step == "feature" and earlier % 2 == 0 else "right",
        ground="deep" if deep else "light",
        elements=_elements(step, moment, len(app.notes)),
    )


def _elements(step: str, moment: Moment, note_count: int) -> tuple[Element, ...]:
    """What appears in a step, with the words of the narration that bring it in."""

    def cue(i: int) -> str:
        return moment.cues[i] if i < len(moment.cues) else ""

    headline = Element("headline", kind="headline", duration_s=0.85, sound="" if step == "hook" else "whoosh_soft")
    device = Element("device", kind="device", duration_s=1.25, sound="whoosh_soft")
    if step == "hook":
        sounds = ("notification", "pop", "pop", "notification", "pop", "pop")
        notes = [Element(f"note.{i}", cue(i), "card", 0.7, sounds[i % 6]) for i in range(min(note_count, 4))]
        return (headline, *notes)
    if step == "promise":
        return (Element("brand", kind="brand", duration_s=0.7, sound="pop"), headline)
    if step == "rise":
        cards = [Element(f"card.{i}", cue(i + 1), "card", 0.7, "pop") for i in range(2)]
        return (device, headline, Element("chart", cue(0), "chart", 1.15, "tick"), *cards)
    if step == "lifted":
        cards = [Element(f"card.{i}", cue(i), "card", 0.8, "pop") for i in range(3)]
        return (device, headline, *cards, Element("tap.0", cue(3), "tap", 0.7, "tap"))
    if step == "feature":
        sound = "notification" if moment.screen == "chat" else "tick" if moment.screen == "checklist" else "pop"
        items = [Element(f"item.{i}", cue(i + 1), "item", 0.6, sound) for i in range(item_count(moment))]
        return (device, headline, Element("tap.0", cue(0), "tap", 0.7, "tap"), *items)
    if step == "board":
        click = Element("tap.0", cue(1), "tap", 0.7, "tap")
        return (device, headline, Element("chart", cue(0), "chart", 1.4, "tick"), click, Element("tip", "", "card", 0.5, "pop"))
    brand = Element("brand", kind="brand", duration_s=0.7, sound="pop")
    return (brand, headline, device, Element("cta", cue(0), "cta", 0.7, "pop"))


def item_count(moment: Moment) -> int:
    """How many things appear one after another on the screen that a moment opens."""
    counts = {"chat": len(moment.messages), "schedule": len(moment.slots), "insights": 3, "detail": len(moment.rows)}
    return min(counts.get(moment.screen, len(moment.rows)), 4)


def _fill(text: str, app: AppContent, audience: str) -> str:
    """Brand, address and audience put into a sentence; "{for}" becomes "for …" or disappears."""
    whom = audience or app.audience
    filled = (
        text.replace("{brand}", app.brand)
        .replace("{domain}", app.domain)
        .replace("{what}", app.what)
        .replace("{for}", f"for {whom}")
    )
    filled = filled.replace("{tagline}", app.tagline)
    return filled[:1].upper() + filled[1:]


_NOT_WHOM = re.compile(
    r"(?:our|my|your|the|an?|th[ie]s|that|those|these|us|me|its?|instagram|youtube|tiktok|linkedin|web|social"
    r"|(?:second|minute|hour|day|week|month|year|purpose|reason|product|app|video|film|demo)s|\w+ing)$"
)
_WHOM = re.compile(r"\bfor ((?:(?!(?:with|who|in|on|that|and|or|to|at|of|from)\b)[a-z'-]+ ?){1,3})")
_PLURAL = re.compile(r"(?:people|children|women|men|everyone|everybody|kids|folk|\w*[^s]s)$")


def _audience(prompt_topic: str) -> str:
    """Whom a topic says the product is for ("an app for plant lovers" gives "plant lovers"), or nothing; only plurals count."""
    for found in _WHOM.finditer(prompt_topic.lower()):
        words = found.group(1).split()
        if words and _PLURAL.match(words[-1]) and not _NOT_WHOM.match(words[0]) and not _NOT_WHOM.match(words[-1]):
            return " ".join(words)
    return ""


def _spoken(moment: Moment, app: AppContent, prompt_topic: str, share_s: float, rng: random.Random) -> tuple[str, ...]:
    """Narration variants, longest first: of the alternative that the seed chose, those that suit the beat's share of time."""
    chosen = rng.choice(moment.spoken)
    audience = _audience(prompt_topic)
    ordered = sorted({_fill(text, app, audience) for text in chosen}, key=lambda text: (-len(text.split()), text))
    fitting = [text for text in ordered if len(text.split()) <= WORDS_PER_SECOND * share_s * 1.45]
    return tuple(fitting or ordered[-1:])
