"""Views of words: a page of type, or words before the world that is named with them, whose cast makes room."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.encoder import sentence_vectors
from seedream.scene.graph import Beat, Entity
from seedream.scene.placing.layout import Layout
from seedream.scene.reading import lexicon
from seedream.scene.reading.parse import Parsed, parse
from seedream.scene.reading.places import Setting
from seedream.scene.sheets.designing import design
from seedream.scene.sheets.view import SheetView
from seedream.scene.shots.views import CLEAR, CastMember, Place, TitleView, WorldView
from seedream.scene.still import still_view
from seedream.scene.telling.worded import Paper, Worded
from seedream.scene.titles import emphasis_of
from seedream.types import Mood, Rect

GROUNDS: tuple[Paper, ...] = ("light", "deep", "paper")
BESIDE, BELOW = Rect(CLEAR + 0.02, 0.10, 0.935 - CLEAR, 0.86), Rect(0.05, 0.47, 0.90, 0.50)
"""Room for the cast of a picture with a title: beside it in a wide frame, or below it."""
LARGEST = 1.7
"""How much larger the cast becomes at most."""
_ABOVE = 0.35
"""How far whoever is in a tub or a boat reaches above it, as a part of its height."""


def title_view(worded: Worded, accent: str, wish: str = "", known: Sequence[Entity] = (), take: int = 0) -> SheetView:
    """The words alone, as a page. Every further `take` has another ground."""
    ground = GROUNDS[(GROUNDS.index(worded.ground) + take) % len(GROUNDS)]
    return design(worded.headline, worded.body, accent, ground, wish, known)


def before(view: WorldView, worded: Worded, frame: tuple[float, float] = (16.0, 9.0)) -> WorldView:
    """The words over a view whose cast makes room for them: beside them in a wide frame, else below, whichever shows it larger."""
    cast = tuple(_shifted(m, view.cast, frame) for m in view.cast)
    return replace(view, headline=worded.headline, kicker=worded.body, cast=cast)


def worded_beats(
    worded: Worded, mood: Mood, frame: tuple[float, float], layouts: Sequence[Layout], accent: str, whole: Parsed | None = None
) -> tuple[tuple[Beat, ...], tuple[Entity, ...]]:  # fmt: skip
    """One picture for every layout, and who is in it: over the world that is named with the words, else on a designed ground.

    What is seen is in the place that the `whole` request names, where the words that say what is seen name none.
    """
    read = parse(worded.pictured, sentence_vectors([worded.pictured])[0], mood) if worded.pictured else None
    read = _within(read, worded, whole) if read is not None and whole is not None else read
    known = tuple(e for e in read.entities if e.category == "person" or lexicon.noun(e.noun)) if read else ()
    views: list[WorldView | TitleView] = []
    for take, layout in enumerate(layouts):
        drawn = any(e.category != "thing" or lexicon.drawn_size(e.noun) for e in known)
        if read is not None and (read.setting.understood or drawn):
            views.append(before(still_view(replace(read, entities=known), known, frame, layout), worded, frame))
        else:
            others = whole.entities if whole else ()
            named = known or tuple(e for e in others if e.category != "thing" or lexicon.drawn_size(e.noun))
            views.append(title_view(worded, accent, whole.wish if whole else worded.form, named, take))
    beats = (Beat(f"still.{i + 1}" if i else "still", "say it in type", v, subject="words") for i, v in enumerate(views))
    return tuple(beats), known


def _within(read: Parsed, worded: Worded, whole: Parsed) -> Parsed:
    """What is seen, in the place, at the hour and in the weather that the whole request names."""
    setting, told = read.setting, whole.setting
    if told.named and not setting.named:
        setting = replace(setting, place=Place("studio")) if _of_its_kind(worded, told) else told
    if whole.time_said and not read.time_said:
        place = replace(setting.place, time_of_day=told.place.time_of_day, weather=told.place.weather)
        return replace(read, setting=replace(setting, place=place), time_said=True)
    return replace(read, setting=setting)


def _of_its_kind(worded: Worded, whole: Setting) -> bool:
    """Whether the place that a request names only says what sheet it is: "a classroom poster"."""
    named = whole.place.wording
    return bool(named) and bool(re.match(rf"\W*(?:an? |the |our |my )?{re.escape(named)} \w", worded.form, re.IGNORECASE))


def last_words(words: str, accent: str) -> Beat:
    """What a film ends with: words in type, spoken as they are."""
    view = TitleView(words, emphasis=emphasis_of(words), ground="deep", accent=accent)
    spoken = words if words[-1:] in ".!?…" else f"{words}."
    return Beat("last", "end with these words", view, 0.9, 2.2, "words", (spoken,), verbatim=True)


def _shifted(member: CastMember, cast: Sequence[CastMember], frame: tuple[float, float]) -> CastMember:
    """A member where the title leaves it room, together with all others as large as they go there."""
    if member.box is None:
        return member
    boxes, hosts = [m.box for m in cast if m.box is not None], {m.by for m in cast if m.by and m.box is None}
    tops = [m.box.y - (_ABOVE * m.box.height if m.entity_id in hosts else 0.0) for m in cast if m.box is not None]
    whole = _around(boxes, min(tops))
    grown, aside, below = [], BESIDE, BELOW
    for room in (aside, below):
        grown.append(min(room.width / whole.width, room.height / whole.height, LARGEST))
    wide = frame[0] > 1.3 * frame[1]
    low = min(grown[1], 1.0) if wide else grown[1]
    room, size = (aside, grown[0]) if wide and grown[0] >= 0.9 * low else (below, low)
    middle = whole.x + whole.width / 2
    left, right = room.x + whole.width * size / 2, room.x + room.width - whole.width * size / 2
    at = room.x + room.width / 2 if room is aside else min(max(middle, left), max(left, right))
    low = room.y + room.height - (whole.y + whole.height - member.box.y - member.box.height) * size
    box = member.box
    width, height = box.width * size, box.height * size
    centre = at + (box.x + box.width / 2 - middle) * size
    placed = Rect(round(centre - width / 2, 4), round(low - height, 4), round(width, 4), round(height, 4))
    return replace(member, box=placed, height=placed.height, x=round(2 * centre - 1, 4))


def _around(boxes: Sequence[Rect], top: float) -> Rect:
    left, right = min(b.x for b in boxes), max(b.x + b.width for b in boxes)
    return Rect(left, top, right - left, max(b.y + b.height for b in boxes) - top)
