"""Pages in films and stills: the page that a request spells out, and the beats that build it up while it is spoken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.inputs import Brief
from seedream.scene.graph import Beat, Entity
from seedream.scene.reading.calling import gender_of
from seedream.scene.reading.lexicon import noun
from seedream.scene.reading.parse import Parsed
from seedream.scene.sheets.designing import Ground, figures_of, signed
from seedream.scene.sheets.reading import read_page, testimonial_in
from seedream.scene.sheets.titled import read_titled
from seedream.scene.sheets.view import Entry, SheetView
from seedream.scene.shots.casting import blocking
from seedream.scene.shots.views import Place, WorldView
from seedream.scene.titles import emphasis_of

_GROUNDS: tuple[Ground, ...] = ("light", "deep", "paper")
LONG_S = 14.0
"""Length from which every point of a list has a page of its own."""
_ASKED = re.compile(r"^\W*(?:please )?(?:show|present|list|display)(?: me| us)? (?=(?:our|my|the|your)\b)", re.IGNORECASE)
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven")


def page_of(brief: Brief, accent: str) -> SheetView | None:
    """The page that a request spells out; None where it asks for anything else, or gives pictures, a script or a file of data."""
    given = brief.script is not None or brief.pictures or brief.intent.data or brief.intent.videos
    if given or brief.intent.kind in ("lesson", "story", "cinematic"):
        return None
    wish = _ASKED.sub("", brief.wish if brief.data is None and brief.outline is None else brief.prompt)
    page = read_titled(brief.wish) or read_page(wish) or read_testimonial(brief.wish)
    return replace(page, accent=accent) if page is not None else None


def read_testimonial(wish: str) -> SheetView | None:
    """The page of a film in which a customer is quoted; None for any other request."""
    found = testimonial_in(wish)
    if not found:
        return None
    return SheetView(f"“{found[0]}”", signed(found[2:]), kicker=f"{found[1][:1].upper()}{found[1][1:]}", form="quote")


def still_pages(page: SheetView, many: int) -> tuple[Beat, ...]:
    """A page as stills; every further one on another ground."""
    first = _GROUNDS.index(page.ground)
    return tuple(
        Beat(
            f"still.{i + 1}" if i else "still", "set it as a page", replace(page, ground=_GROUNDS[(first + i) % 3]), subject="words"
        )
        for i in range(many)
    )


def page_beats(page: SheetView, parsed: Parsed, duration_s: float) -> tuple[Beat, ...]:
    """The title, the points one by one where they are few and there is time, the whole page, and what to do."""
    if page.form == "countdown":
        return _counted_down(page)
    if page.form == "quote":
        return _quoted(page, parsed)
    known = tuple(e for e in parsed.entities if noun(e.noun))
    title = SheetView(
        page.headline, kicker=page.kicker, emphasis=page.emphasis, form="statement", ground="deep", accent=page.accent,
        figures=figures_of(known if page.form == "menu" else _named_in(known, page.headline), "statement", page.headline),
    )  # fmt: skip
    beats = [Beat("what", "say what it is about", title, 0.8, 2.2, "words", (_sentence(_full(page)),))]
    singly = page.form == "list" and len(page.entries) <= 5 and duration_s >= LONG_S
    if singly:
        beats += [_point(page, i, entry, known) for i, entry in enumerate(page.entries)]
    spoken = "" if singly else " ".join(_spoken(page, i, entry) for i, entry in enumerate(page.entries))
    beats.append(Beat("page", "show it all", page, 0.9 if singly else 2.4, 2.5, "words", (spoken,) if spoken else ()))
    if page.call and not singly:
        closing = SheetView(page.call, kicker=page.kicker, emphasis=emphasis_of(page.call), ground="deep", accent=page.accent)
        beats.append(Beat("action", "say what to do", closing, 0.8, 2.2, "words", (_sentence(page.call),), verbatim=True))
    return tuple(beats)


def _named_in(known: Sequence[Entity], words: str) -> list[Entity]:
    """Who and what of the known ones some words name, and do not speak against."""
    text = words.lower()
    return [e for e in known if re.search(rf"(?<!\bno )(?<!\bnot )(?<!\bwithout )\b{re.escape(e.noun)}", text)]


def _full(page: SheetView) -> str:
    return (
        f"{page.headline}, {page.kicker[:1].lower()}{page.kicker[1:]}" if page.kicker.startswith(("Our ", "My ")) else page.headline
    )


def _sentence(text: str) -> str:
    return text if text[-1:] in ".!?…" else f"{text}."


def _point(page: SheetView, index: int, entry: Entry, known: Sequence[Entity]) -> Beat:
    """A point of a list as a page of its own, with what it names drawn beside it."""
    own = _named_in(known, f"{entry.title} {entry.text}")
    view = SheetView(
        entry.title, entry.text, kicker=f"{index + 1} of {len(page.entries)}", emphasis=emphasis_of(entry.title),
        badge=entry.value or ("" if own else str(index + 1)), figures=figures_of(own, "statement", entry.title),
        ground=_GROUNDS[2 * (index % 2)], accent=page.accent,
    )  # fmt: skip
    return Beat(f"point.{index + 1}", "say one of them", view, 1.0, 2.0, "words", (_spoken(page, index, entry),))


def _spoken(page: SheetView, index: int, entry: Entry) -> str:
    """An entry as it is said."""
    if page.form == "list":
        lead = f"{entry.value}: " if entry.value else f"Number {_NUMBERS[index]}: " if index < len(_NUMBERS) else ""
        return _sentence(
            f"{lead}{entry.title[:1].lower() + entry.title[1:] if lead else entry.title}"
            + (f": {entry.text}" if entry.text else "")
        )
    if page.form == "figures":
        return _sentence(f"{entry.value} {entry.title[:1].lower()}{entry.title[1:]}")
    if page.form == "versus":
        return _sentence(f"{entry.value}: {entry.title[:1].lower()}{entry.title[1:]}")
    points = f", with {' and '.join(p[:1].lower() + p[1:] for p in entry.points)}" if entry.points else ""
    per = f" {entry.text}" if page.form == "plans" and entry.text else ""
    return _sentence(f"{entry.title}, {entry.value}{per}{points}") if entry.value else _sentence(entry.title)


def _quoted(page: SheetView, parsed: Parsed) -> tuple[Beat, ...]:
    """Somebody's words, said by whoever said them, at their work where that is told, and what they speak of at the end."""
    name = page.body.removeprefix("— ")
    gender = gender_of(name)
    look = {"age": "adult", "mood": "happy", **({"gender": gender} if gender else {})}
    told = name.lower().split(", ", 1)[1:]
    trade = next((k.word for w in " ".join(told).split() if (k := noun(w)) is not None and k.job), gender or "person")
    speaker = Entity("speaker", "person", trade, action="talk", look=look)
    cast = blocking((speaker,), (), "medium", "own", -0.16, 1, False)
    words, there = page.headline.strip("“”"), parsed.setting.place
    at_work = parsed.setting.named and any(word in " ".join(told) for word in (there.wording, there.kind) if word)
    closing = SheetView(page.kicker, emphasis=emphasis_of(page.kicker), ground="deep", accent=page.accent)
    last = Beat("action", "name what it is about", closing, 0.7, 2.2, "words", (_sentence(page.kicker),), verbatim=True)
    return (
        Beat(
            "what",
            "show who speaks",
            WorldView(Place(there.kind if at_work else "office"), cast, "medium"),
            0.6,
            2.4,
            "words",
            (f"{name}.",) if name else (),
        ),
        Beat("quote", "say it in type", page, 1.4, 2.5, "words", (_sentence(words),), verbatim=True),
        *((last,) if page.kicker else ()),
    )


def _counted_down(page: SheetView) -> tuple[Beat, ...]:
    """What is coming, how long it takes, and what to do."""
    count = page.entries[0]
    what = SheetView(page.headline, page.body, page.kicker, page.emphasis, ground="light", accent=page.accent, details=page.details)
    left = _sentence(f"{count.value} {count.title}")
    call = page.call or "Don't miss it"
    closing = SheetView(
        call, page.headline, page.kicker, emphasis_of(call), ground="deep", accent=page.accent, badge=f"{count.value} {count.title}"
    )  # fmt: skip
    return (
        Beat("what", "say what it is about", what, 1.0, 2.2, "words", (_sentence(page.headline),)),
        Beat("count", "count the days", page, 1.3, 2.5, "words", (left,)),
        Beat("action", "say what to do", closing, 0.9, 2.2, "words", (_sentence(call),)),
    )
