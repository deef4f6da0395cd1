"""The lesson library: explained concepts as data (TOML), found by topic, turned into beats for a reading level and a length."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from seedream.errors import InputError
from seedream.scene.figures.diagram import PART_KINDS, Axis, DiagramView, Part, Spot
from seedream.scene.reading.lexicon import drawn_size, noun
from seedream.scene.telling.keywords import WHOM, loose_score, normalised, same_score, score, stemmed, telling_words
from seedream.types import Element

Level = Literal["young", "standard"]
VARIANTS = ("short_young", "long_young", "short", "long")
"""The four wordings that every scene has: two lengths, two reading levels."""

WORDS_PER_S = 2.4
"""Usual pace of the narration."""
_TELLING = 5
"""Letters that a word has at least to say what a request is about."""

_FOLDER = Path(__file__).parent.parent / "data" / "lessons"
_RENAMED = {"from": "start", "from_tall": "start_tall", "to": "end", "to_tall": "end_tall"}


@dataclass(frozen=True, slots=True)
class Pictured:
    """A step that is seen in the world rather than drawn as a diagram: its `title`, and a `sentence` that says what is seen."""

    title: str
    sentence: str
    parts: tuple[Part, ...] = ()
    elements: tuple[Element, ...] = ()


@dataclass(frozen=True, slots=True)
class LessonScene:
    """One step of a lesson: a diagram or a picture of the world, and what is said meanwhile, in four wordings."""

    id: str
    purpose: str
    view: DiagramView | Pictured
    narration: tuple[tuple[str, str], ...]
    priority: int = 1
    weight: float = 1.0

    def spoken(self, variant: str) -> str:
        """The narration in one of VARIANTS."""
        return dict(self.narration)[variant]


@dataclass(frozen=True, slots=True)
class Lesson:
    """An explained concept."""

    id: str
    title: str
    subject: str
    keywords: tuple[str, ...]
    scenes: tuple[LessonScene, ...]
    sources: tuple[str, ...] = ()
    level_notes: str = ""


@dataclass(frozen=True, slots=True)
class LessonBeat:
    """A step of a lesson for one reading level: view, share of the time, and what may be said, longest first."""

    id: str
    purpose: str
    view: DiagramView | Pictured
    weight: float
    min_s: float
    spoken: tuple[str, ...]


def word_count(text: str) -> int:
    """Number of spoken words."""
    return len(text.split())


def _spot(value: Any) -> Spot | None:
    return (float(value[0]), float(value[1])) if isinstance(value, list) else value


def parse_part(raw: Mapping[str, Any], default_kind: str) -> Part:
    """A part from a TOML table. Raises InputError on unknown keys."""
    values: dict[str, Any] = {_RENAMED.get(key, key): value for key, value in raw.items()}
    unknown = set(values) - set(Part.__dataclass_fields__)
    if unknown or "id" not in values:
        raise InputError(f"part {raw.get('id', '?')!r}: unknown or missing keys {sorted(unknown) or ['id']}; see docs/lessons.md")
    for key in ("at", "at_tall", "start", "start_tall", "end", "end_tall", "of", "of_tall"):
        values[key] = _spot(values.get(key))
    values["values"] = tuple(str(v) for v in values.get("values", ()))
    values["points"] = tuple((float(x), float(y)) for x, y in values.get("points", ()))
    values["side"] = str(values.get("side", ""))
    for key in ("value", "size", "size_tall", "bend", "angle"):
        if values.get(key) is not None:
            values[key] = float(values[key])
    return Part(**{"kind": default_kind, **values})


def parse_view(raw: Mapping[str, Any], heading: str) -> DiagramView:
    """A diagram from its TOML table. Raises InputError where it is not well formed."""
    layout = raw.get("layout", "scene")
    default_kind = PART_KINDS.get(layout, ("",))[0]
    parts = tuple(parse_part(part, default_kind) for part in raw.get("parts", ()))
    plain = {key: raw[key] for key in ("kicker", "ground", "accent", "centre", "footnote") if key in raw}
    return DiagramView(heading, parts, layout=layout, axis=Axis(**raw.get("axis", {})), **plain)


def _parse_scene(raw: Mapping[str, Any], kicker: str) -> LessonScene:
    narration = _for_all(raw.get("narration", {}))
    missing = [v for v in VARIANTS if not narration.get(v)]
    if missing:
        raise InputError(f"scene {raw.get('id')!r}: narration lacks {', '.join(missing)}")
    view: DiagramView | Pictured = (
        Pictured(raw["heading"], raw["picture"])
        if "picture" in raw
        else parse_view({"kicker": kicker, **raw["diagram"]}, raw["heading"])
    )
    spoken = tuple((v, " ".join(narration[v].split())) for v in VARIANTS)
    scene = LessonScene(raw["id"], raw["purpose"], view, spoken, int(raw.get("priority", 1)), float(raw.get("weight", 1.0)))
    problems = missing_cues(scene)
    if problems:
        raise InputError(f"scene {scene.id!r}: " + "; ".join(problems))
    return scene


def _for_all(narration: Mapping[str, str]) -> Mapping[str, str]:
    """The four wordings of a scene; one without any for the young is told to all in the same plain words."""
    young = {f"{v}_young": narration[v] for v in ("short", "long") if v in narration}
    return narration if any(v in narration for v in young) else {**young, **narration}


def missing_cues(scene: LessonScene) -> list[str]:
    """Cues that one of the four narrations does not speak, as readable sentences."""
    out = []
    for variant, text in scene.narration:
        words = f" {normalised(text)} "
        out += [
            f"cue {e.cue!r} of {e.id!r} is not spoken in {variant}"
            for e in scene.view.elements
            if f" {normalised(e.cue)} " not in words and e.cue
        ]
    return out  # fmt: skip


def load_lesson(path: Path) -> Lesson:
    """Read one lesson. Raises InputError that names the file and what to correct."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        kicker = raw.get("kicker", raw["subject"])
        return Lesson(
            id=raw["id"],
            title=raw["title"],
            subject=raw["subject"],
            keywords=tuple(normalised(k) for k in raw["keywords"]),
            scenes=tuple(_parse_scene(scene, kicker) for scene in raw["scene"]),
            sources=tuple(raw.get("sources", ())),
            level_notes=raw.get("level_notes", ""),
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, InputError) as problem:
        raise InputError(
            f"lesson {path.name}: {type(problem).__name__}: {problem}; docs/lessons.md describes the form"
        ) from problem


def load_lessons(folder: Path = _FOLDER) -> tuple[Lesson, ...]:
    """All lessons of a folder, by file name."""
    return tuple(load_lesson(path) for path in sorted(folder.glob("*.toml")))


@lru_cache(maxsize=1)
def library() -> tuple[Lesson, ...]:
    """The lessons that come with Seedream."""
    return load_lessons()


@lru_cache(maxsize=1)
def _catalogue() -> tuple[tuple[Path, tuple[str, ...]], ...]:
    """Files and keywords of the library: enough to choose a lesson without reading the scenes of all of them."""
    heads = [(path, path.read_text(encoding="utf-8").partition("\n[[scene]]")[0]) for path in sorted(_FOLDER.glob("*.toml"))]
    raw = [(path, tomllib.loads(head)) for path, head in heads]
    return tuple((path, tuple(normalised(k) for k in lesson.get("keywords", ()))) for path, lesson in raw)


def _told_form(words: str) -> str:
    """Normalised words without plurals, and told rather than asked: "how do plants make food" as "how plant make food"."""
    return re.sub(r"(?<=\bhow |\bwhy )(?:do|doe|does|did) ", "", stemmed(words))


@lru_cache(maxsize=1)
def _stems() -> tuple[tuple[Path, tuple[str, ...]], ...]:
    """The catalogue with its keywords stemmed, for requests that say none of them as they stand."""
    return tuple((path, tuple(_told_form(k) for k in keywords)) for path, keywords in _catalogue())


_load_once = lru_cache(maxsize=8)(load_lesson)


def find_lesson(text: str, lessons: Iterable[Lesson] | None = None) -> tuple[Lesson, float] | None:
    """The lesson that a request is about, and how surely (0..1); None where no keyword occurs as whole words.

    Looks in the library, or in `lessons`. Of equally sure ones the one with the longer keyword wins.
    """
    words = f" {normalised(text)} "
    if lessons is not None:
        known = [(score(words, lesson.keywords), lesson) for lesson in lessons]
        best_known = max(known, key=lambda entry: entry[0], default=None)
        return None if best_known is None or best_known[0][0] == 0 else (best_known[1], best_known[0][0])
    best = max(((score(words, keywords), path) for path, keywords in _catalogue()), key=lambda entry: entry[0], default=None)
    if best is None or best[0][0] == 0:
        words = f" {_told_form(normalised(text))} "
        best = max(((score(words, keywords), path) for path, keywords in _stems()), key=lambda entry: entry[0], default=None)
    if best is None or best[0][0] == 0:
        best = max(((loose_score(words, keywords), path) for path, keywords in _stems()), key=lambda entry: entry[0], default=None)
    if best is None or best[0][0] == 0:
        asked = telling_words(words)
        best = max(((same_score(asked, keywords), path) for path, keywords in _stems()), key=lambda entry: entry[0], default=None)
    return None if best is None or best[0][0] == 0 else (_load_once(best[1]), best[0][0])


def lesson_of(name: str) -> Lesson | None:
    """The lesson of the library with this id; None where there is none."""
    path = _FOLDER / f"{name}.toml"
    return _load_once(path) if name and path.exists() else None


def is_taught(wish: str) -> bool:
    """Whether a request is for a video about a topic that a lesson has as its keyword: "a short video about fractions: …", or
    consists of such a topic."""
    ends = ",.:;?!–—-"
    about = rf"\b(?:video|clip|animation) (?:about|on) (?:the )?(?P<topic>(?!an? )[^{ends}]{{3,40}}?)\s*(?:$|[{ends}])"
    found = re.search(about, wish, re.IGNORECASE)
    topic = _told_form(normalised(found["topic"])) if found else ""
    return (bool(topic) and any(topic in keywords for _, keywords in _stems())) or _is_topic(wish)


_FORMS = (
    r"(?:diagram|infographic|worksheet|cutaway|stages|steps)(?: with labels)?"
    r"|(?:with (?:the |its |all )?[\w ]{3,24}?)?label(?:l)?ed|with labels"
)
_AROUND = re.compile(
    rf"^\W*(?:(?:an?|the|my|our) )?(?:(?:short|simple|quick) )?"
    rf"(?:(?:introduction to|basics of|overview of|lesson (?:on|about)|topic:?|(?:life(?: story)?|biography|story|work) of) )?"
    rf"(?P<topic>.+?)"
    rf"(?P<said>(?:[,:]? (?:explained|explainer|lesson|tutorial|basics|overview|revision|biography|summary"
    rf"|(?:simply )?explained(?: simply)?"
    rf"|in (?:\d+|a|one|two|three|five|ten) (?:seconds?|minutes?)|{_FORMS})){{0,2}}"
    rf"(?:(?:[,:]? for|,) {WHOM})?)\W*$",
    re.IGNORECASE,
)
"""A topic, and the words around it that say that it is to be taught."""
_ABOUT = re.compile(
    r"^(?:(?:what|who) (?:caused|causes|started|invented|are|is|was|were|makes?|happens|does|do|to do)"
    r"|(?:the )?(?:early |warning |common )*(?:signs?|symptoms?|effects?|benefits|dangers|risks?|reactions?|chances?"
    r"|probability) of"
    r"|(?:preparing|getting ready) for|reactions? between"
    r"|(?:the )?(?:main )?causes? of|compar\w+"
    r"|(?:what(?: i|['’]?)s )?(?:the )?differences? between"
    r"|(?:(?:\d+|two|three|four|five|six|seven|ten|the|my|our|some|best|top|easy|simple|basic) )*"
    r"(?:tips|ways|rules|tricks|things to know|facts|reasons|basics|guide) (?:for|on|to|about|of|why|how)"
    r"|where (?:does|do|did)|when (?:did|was|were)|can you explain|(?:tell|show) (?:me|us|them) (?:how|why|what|about)"
    r"|(?:the )?(?:life|biography|story|work|invention|discovery|history) of"
    r"|(?:the )?(?:parts?|layers?|stages?|phases?|steps?|types?|kinds?|structure|functions?|properties|laws?|life ?cycle|cycle) of"
    r"|(?:how|why) .+|.+ (?:vs\.?|versus) .+)\b",
    re.IGNORECASE,
)
"""Openings that ask to have something told, where a keyword of a lesson follows."""


_OF_PERSON = re.compile(
    r"^(?P<who>[\w.'’-]+(?: [\w.'’-]+){0,3}?)(?:,| and)(?: (?:the|his|her|their))(?: (?!with\b|in\b|on\b|at\b)[\w'’-]+){1,5}$"
)
"""A name and what it is known for: "Galileo and the telescope", "Ada Lovelace, the first programmer"."""


_OF_CLASS = re.compile(
    r"^(?P<topic>[\w'’ -]{3,40}?),? (?:and (?:why|how) [\w'’ -]{3,40}|in (?:art|music|maths?|physics|chemistry|biology|geography"
    r"|history|english|grammar|literature|economics|politics|poetry|the (?:human )?body|stories)(?: history| class)?)$",
    re.IGNORECASE,
)
"""A topic with what is asked of it, or its subject: "coral reefs and why they bleach", "Impressionism in art"."""


def _in_class(wish: str, known: set[str]) -> bool:
    """Whether a topic is spoken of as in class: with its subject, or as a list of which most is taught: "symbiosis: mutualism"."""
    if (asked := _OF_CLASS.match(wish)) and _told_form(normalised(asked["topic"])) in known:
        return True
    parts = [_told_form(normalised(re.sub(r"^(?:what (?:is|are)|the) ", "", p.strip()))) for p in re.split(r"[:,;]|\band\b", wish)]
    parts = [part for part in parts if part]
    taught = [part for part in parts if part in known and noun(part) is None and drawn_size(part) is None]
    return len(parts) > 1 and 2 * len(taught) > len(parts)


def _is_topic(wish: str) -> bool:
    """Whether a request is only the topic of a lesson: "the water cycle", "photosynthesis for year 5", "weather vs climate"."""
    bare = " ".join(wish.split())
    if re.search(r"\d\W+\d+\W*$", bare):  # "bubble sort 3, 2, 1": numbers to show it with
        bare = re.sub(r"[\d\s,;.:()\[\]]+$", "", bare)
    found = _AROUND.match(bare) if len(wish) <= _LONGEST else None
    if found is None:
        return False
    thought = re.match(rf"(?P<topic>[\w '’-]*\b(?:{_THOUGHTS})) (?:in|on|at|of|for) ", found["topic"], re.IGNORECASE)
    alone = thought["topic"] if thought else found["topic"]
    topics = [_told_form(normalised(part)) for part in (found["topic"], *found["topic"].split(":"), alone)]
    known = {keyword for _, keywords in _stems() for keyword in keywords}
    shown = any(noun(normalised(t)) is not None or drawn_size(normalised(t)) is not None for t in (found["topic"], alone))
    halves = [_told_form(normalised(part)) for part in found["topic"].split(" and ")]
    if len(halves) > 1 and all(half in known and " " in half for half in halves):
        return True  # "food chains and food webs"
    if any(topic in known and ((" " in topic and not shown) or found["said"]) for topic in topics):
        return True  # "volcano" or "black hole" alone is rather a picture of it
    if (person := _OF_PERSON.match(found["topic"])) and _told_form(normalised(person["who"])) in known:
        return True  # "Rosa Parks and the bus boycott"
    if _in_class(found["topic"], known):
        return True
    asks = any(_ABOUT.match(part.strip()) for part in (found["topic"], *found["topic"].split(":")))
    sure = find_lesson(found["topic"]) if asks or found["said"] else None
    return sure is not None and sure[1] >= _SURE


def tells_true_story(wish: str) -> bool:
    """Whether what is told as a story is the topic of a lesson: "the story of Rosa Parks" happened, and is not to be made up."""
    found = re.match(
        r"^\W*(?:tell (?:me |us )?)?(?:the )?(?:true |life )*story of (?P<topic>[^:;.,]{3,60}?)\W*$", wish, re.IGNORECASE
    )
    known = {keyword for _, keywords in _stems() for keyword in keywords}
    return found is not None and _told_form(normalised(found["topic"])) in known


def for_class(wish: str) -> bool:
    """Whether a request is but a short topic and the class that it is for: "the Vikings for year 4"."""
    found = re.match(rf"^\W*(?P<topic>[\w'’ -]{{3,40}}?)[,:]? for {WHOM}\W*$", wish, re.IGNORECASE)
    return found is not None and len(found["topic"].split()) <= _BARE and not re.search(_MADE, found["topic"], re.IGNORECASE)


_THOUGHTS = "pollution|chains?|webs?|cycles?|systems?|process|laws?|theory|rules?|structures?|layers|levels|types|safety"
"""Words for what cannot be seen at a place: "food chain in a pond" is to be told, "day and night in the city" to be seen."""
_LONGEST = 120
"""Characters of a request that is but a topic, at most."""
_BARE = 4
"""Words of a bare topic at most."""
_MADE = r"\b(?:film|video|story|tale|trailer|advert|ad|song|poem|card|invitation|party|poster|welcome|happy)\b"
_SURE = 0.5
"""Least certainty at which a topic is that of a lesson."""


def _asked_for(lesson: Lesson, wish: str) -> set[str]:
    """The scenes that a request names: those few in which a word of it occurs that the rest of the lesson does not use."""
    told = {s.id: f" {stemmed(normalised(' '.join((s.view.title, *dict(s.narration).values()))))} " for s in lesson.scenes}
    asked = set[str]()
    for word in set(stemmed(normalised(wish)).split()):
        where = {name for name, text in told.items() if f" {word} " in text}
        asked |= where if len(word) >= _TELLING and len(where) * 3 <= len(told) else set()
    return asked


def lesson_beats(lesson: Lesson, level: Level, duration_s: float, wish: str = "") -> tuple[LessonBeat, ...]:
    """The lesson's scenes as beats for a reading level.

    Where even the short wordings do not fit `duration_s`, scenes of the highest priority number are left out, later ones first;
    those that the `wish` names are left out last.
    """
    asked = _asked_for(lesson, wish)
    suffix = "_young" if level == "young" else ""
    kept = list(lesson.scenes)

    def spoken_s() -> float:
        return sum(word_count(s.spoken(f"short{suffix}")) for s in kept) / WORDS_PER_S

    while len(kept) > 1 and spoken_s() > duration_s and max(s.priority for s in kept) > 1:
        spare = [s for s in kept[1:] if s.id not in asked] or kept
        lowest = max(s.priority for s in spare)
        kept.remove([s for s in spare if s.priority == lowest][-1])
    return tuple(_beat(scene, suffix) for scene in kept)


def _beat(scene: LessonScene, suffix: str) -> LessonBeat:
    spoken = sorted({scene.spoken(f"long{suffix}"), scene.spoken(f"short{suffix}")}, key=len, reverse=True)
    return LessonBeat(scene.id, scene.purpose, scene.view, scene.weight, 3.0, tuple(spoken))
