"""Reports of an organisation: what it tells of itself in numbers, some to a page, and pictures of what else has happened."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from seedream.inputs import Brief
from seedream.inputs.figures import NUMBER
from seedream.inputs.tables import table_data
from seedream.scene.graph import Beat
from seedream.scene.offers.clauses import parted, said
from seedream.scene.offers.moments import MOMENTS
from seedream.scene.offers.picturing import pictured
from seedream.scene.reading.parse import Parsed
from seedream.scene.sheets.designing import Ground
from seedream.scene.sheets.view import Entry, SheetView
from seedream.scene.shots.views import WorldView
from seedream.scene.still import still_view
from seedream.scene.telling.data_story import data_beats
from seedream.scene.titles import emphasis_of, headline

_REPORT = re.compile(
    r"\b(?:update|report|recap|review|results?|record|overview|summary|highlights|milestones|wrap[- ]?up|in numbers|in figures"
    r"|(?:quarterly|monthly|weekly|annual|yearly) (?:numbers|figures|stats)|at a glance|year in|month in)\b"
    r"|^(?:our|the) [\w ]{3,30} in (?:19|20)\d\d$",
    re.IGNORECASE,
)
"""What a report calls itself."""
_CHARTED = re.compile(r"\b(?:charts?|graph|pie|plot|donut|diagram)\b", re.IGNORECASE)
_UNITS = r"%|percent|million|billion|thousand|[kKmM]\b|€|\$|£|euros?|dollars?|tons?|tonnes|kg|hours"
_FIGURE = rf"(?:[€$£] ?)?{NUMBER}(?: ?(?:{_UNITS}))?"
_ROSE = r"grew|rose|increased|climbed|went up|is up|are up|jumped|doubled|improved"
_FELL = r"fell|dropped|decreased|sank|went down|is down|are down|shrank|was cut|were cut"
_CHANGE = re.compile(
    rf"^(?P<what>.+?),? (?:has |have )?(?:{_ROSE}|{_FELL}|up|down) from (?P<a>{_FIGURE})(?: [a-z ]+?)?"
    rf" to (?P<b>{_FIGURE})(?P<tail>.*)$",
    re.IGNORECASE,
)
_BY = re.compile(
    rf"^(?P<what>.+?),? (?:is |are |has |have )?(?P<way>up|down|{_ROSE}|{_FELL})(?: by)? (?P<b>{_FIGURE})(?P<tail>.*)$",
    re.IGNORECASE,
)
_REACHED = re.compile(
    rf"^(?P<what>.+?),? (?:is |are |has |have )?(?P<way>(?:up|down|{_ROSE}|{_FELL})(?: (?:by )?{_FIGURE})?) to (?P<b>{_FIGURE})$",
    re.IGNORECASE,
)
"""What has changed, by how much, and where it stands now: "revenue up 34% to $4.2M"."""
_WE = re.compile(
    rf"^(?:we|our [\w ]+?) (?:have |has )?(?P<did>\w+) (?:over |more than |about |only )?(?P<b>{_FIGURE}) (?P<what>.+)$",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"^(?:(?:over|more than|about|only) )?(?P<b>{_FIGURE})(?: of)? (?P<what>\D.*)$", re.IGNORECASE)
_THEN = re.compile(rf"^(?P<what>.+?):? (?P<b>{_FIGURE}), (?P<way>(?:up|down)(?: by)? {_FIGURE}(?: [a-z ]+)?)$", re.IGNORECASE)
_GREW = re.compile(rf"^(?P<b>{_FIGURE}) (?P<what>\D+?), (?P<way>(?:up|down)(?: by)? {_FIGURE}(?: [a-z ]+)?)$", re.IGNORECASE)
_LAST = re.compile(rf"^(?P<what>.+?):? (?P<b>{_FIGURE})(?P<tail>(?: [a-z]+){{0,2}})$", re.IGNORECASE)
_LABELLED = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|q[1-4]|(?:19|20)\d\d|week \d+|spring|summer|autumn|winter)"
)
_SERIES = re.compile(rf"^(?:(?P<what>.+?),? (?:in )?)?(?P<label>{_LABELLED}):? (?P<b>{_FIGURE})$", re.IGNORECASE)
"""One number of a row of them over time, the first with what is counted: "website visits January 12,000"."""
_FILM = re.compile(r"^(?:an? |the )?(?=\w)|\s*\b(?:video|film|clip|reel|post|animation)\b", re.IGNORECASE)
"""Words that say only that it is a film."""
_LEAST, _PAGE, _LABEL, _ROW = 2, 4, 3, 3
"""Figures of a report at least, and on a page at most; words of a label of a chart at most; numbers of a row at least."""
_GROUNDS: tuple[Ground, ...] = ("light", "paper")
_USUAL = "three colleagues sit at a table in a meeting room"
"""The picture around what happened to people."""


@dataclass(frozen=True, slots=True)
class Report:
    """A report: what it is called, and its clauses in order."""

    title: str
    clauses: tuple[str, ...]


def read_report(brief: Brief) -> Report | None:
    """The report that a request spells out; None for any other, and for a list of numbers that is one chart."""
    if brief.script is not None or brief.pictures or brief.intent.data or brief.intent.kind not in (None, "announcement", "lesson"):
        return None
    text = brief.prompt if brief.data is not None else brief.wish
    title, _, rest = text.partition(": ")
    if not rest or not _REPORT.search(title) or _CHARTED.search(title):
        return None
    pieces = _changed([half for p in parted(rest) for half in _halves(p)])
    clauses = tuple(c.text for c in map(said, pieces) if c.role != "tone")
    figures = sum(figure_of(c) is not None for c in clauses)
    charted = sum(len(s.known) for s in brief.data.series) if brief.data is not None else 0
    worded = brief.data is not None and any(len(label.split()) > _LABEL for label in brief.data.labels)
    untold = any(figure_of(c) is None for c in clauses)  # a chart alone would not tell it
    changed = any(_THEN.match(c) or _BY.match(c) or _CHANGE.match(c) or _GREW.match(c) for c in clauses)
    alone = figures == 1 and changed and len(clauses) >= _LEAST  # "2.4M users, up 60%" and what else there is
    if (figures < _LEAST and not alone) or (charted >= figures and not (worded or changed or untold)):
        return None
    return Report(_capital(_FILM.sub("", title)), clauses)


def _changed(pieces: list[str]) -> list[str]:
    """The clauses with a change put to what has changed: "sales 4.2 million" and then "up 12 percent"."""
    out: list[str] = []
    for piece in pieces:
        if out and re.fullmatch(rf"(?:up|down)(?: by)? {_FIGURE}(?: [a-z ]{{2,24}})?", piece, re.IGNORECASE):
            out[-1] = f"{out[-1]}, {piece}"
        else:
            out.append(piece)
    return out


def _halves(clause: str) -> list[str]:
    """A clause that tells two things of "we" in two: "we hired 12 people" and "we opened an office"."""
    found = re.match(r"(?P<one>we .+?) and (?P<other>(?:\w+ed|opened|won|built|grew|sold|gave|made) .+)$", clause, re.IGNORECASE)
    return [found["one"], f"we {found['other']}"] if found else [clause]


def figure_of(clause: str) -> Entry | None:
    """The number of a clause with what it counts: "12" and "People we hired"; None for a clause without any, and for a date."""
    if re.search(rf"(?:{MOMENTS})", clause, re.IGNORECASE) and not re.search(r"[%€$£]", clause) and _dated(clause):
        return None
    if m := _THEN.match(clause):
        return Entry(f"{_capital(m['what'])}, {m['way']}", value=m["b"])
    if m := _CHANGE.match(clause):
        return Entry(_capital(f"{m['what']}{m['tail']}"), value=f"{m['a']} → {m['b']}")
    if m := _GREW.match(clause) or _REACHED.match(clause):
        return Entry(_capital(f"{m['what']}, {m['way']}"), value=m["b"])
    if m := _BY.match(clause):
        fell = m["way"].lower() == "down" or re.fullmatch(_FELL, m["way"], re.IGNORECASE) is not None
        return Entry(_capital(f"{m['what']}{m['tail']}"), value=f"{'−' if fell else '+'}{m['b']}")
    if m := _WE.match(clause):
        return Entry(_capital(f"{m['what']} we {m['did']}"), value=m["b"])
    if m := _COUNTED.match(clause):
        return Entry(_capital(m["what"]), value=m["b"])
    if m := _LAST.match(clause):
        return Entry(_capital(m["what"]), value=f"{m['b']}{m['tail']}")
    return None


def _dated(clause: str) -> bool:
    """Whether all digits of a clause belong to a date: "next one on October 12"."""
    return re.search(r"\d", re.sub(rf"(?:{MOMENTS})", "", clause, flags=re.IGNORECASE)) is None


def report_beats(report: Report, accent: str, frame: tuple[float, float], read: Callable[[str], Parsed]) -> tuple[Beat, ...]:
    """The title, pages of up to four numbers, and a picture or a line of type for each clause without any, in the order of the
    request."""
    title = SheetView(headline(report.title), emphasis=emphasis_of(report.title), form="statement", ground="deep", accent=accent)
    beats = [Beat("what", "say what it is about", title, 0.7, 2.2, "words", (_sentence(report.title),))]
    run: list[tuple[str, Entry]] = []
    rest = [*report.clauses, ""]
    while rest:
        row = _row(rest)
        clause = "" if row else rest.pop(0)
        entry = figure_of(clause) if clause else None
        if entry is not None and len(run) < _PAGE:
            run.append((clause, entry))
            continue
        if run:
            beats.append(_page(report, run, accent, len(beats)))
            run = [(clause, entry)] if entry is not None else []
        if row:
            beats.append(_charted(row, report.title, accent, len(beats)))
            del rest[: len(row)]
        if clause and entry is None:
            beats.append(_told(report, clause, accent, len(beats), frame, read))
    return tuple(beats)


def _row(clauses: Sequence[str]) -> list[re.Match[str]]:
    """The numbers over time with which clauses begin: the first names what is counted, the others only when."""
    found: list[re.Match[str]] = []
    for clause in clauses:
        one = _SERIES.match(clause)
        if one is None or (found and one["what"] is not None):
            break
        found.append(one)
    return found if len(found) >= _ROW else []


def _charted(row: Sequence[re.Match[str]], title: str, accent: str, index: int) -> Beat:
    """The chart of numbers over time, told one by one as it grows."""
    what = _capital(row[0]["what"] or title)
    data = table_data([["", what], *([m["label"], m["b"]] for m in row)], what)
    return replace(data_beats(replace(data, title=what), accent)[0][0], id=f"chart.{index}")


def _page(report: Report, run: Sequence[tuple[str, Entry]], accent: str, index: int) -> Beat:
    spoken = " ".join(_sentence(clause) for clause, _ in run)
    entries = tuple(entry for _, entry in run)
    if len(entries) == 1:
        one = entries[0]
        view = SheetView(one.value, one.title, kicker=report.title, form="statement", ground=_GROUNDS[index % 2], accent=accent)
    else:
        view = SheetView(headline(report.title), form="figures", entries=entries, ground=_GROUNDS[index % 2], accent=accent)
    return Beat(f"figures.{index}", "show the numbers", view, 1.0 + 0.4 * len(entries), 2.5, "words", (spoken,))


def _told(
    report: Report, clause: str, accent: str, index: int, frame: tuple[float, float], read: Callable[[str], Parsed]
) -> Beat:  # fmt: skip
    """A clause without a number: what it names is seen, else it is set in type."""
    bare = re.sub(r"^we ", "", clause, flags=re.IGNORECASE)
    seen = pictured(bare, _USUAL, read, things=False)
    view: WorldView | SheetView
    if seen is not None:
        view = still_view(seen, seen.entities, frame)
    else:
        view = SheetView(
            headline(clause), kicker=report.title, emphasis=emphasis_of(clause), ground=_GROUNDS[index % 2], accent=accent
        )  # fmt: skip
    return Beat(f"told.{index}", "say what else has happened", view, 1.0, 2.3, "words", (_sentence(clause),))


def _capital(text: str) -> str:
    text = text.strip(" ,:;")
    return text[:1].upper() + text[1:]


def _sentence(text: str) -> str:
    text = _capital(text)
    return text if text[-1:] in ".!?…" else f"{text}."
