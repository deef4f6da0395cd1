"""What a request spells out itself: numbers of a data file or of its words, or the content of a diagram."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from seedream.inputs.chart_words import asked_chart, capitalised, emphasised, title_without_chart, titled
from seedream.inputs.dataset import DataSet
from seedream.inputs.figures import parse_figure
from seedream.inputs.intent import Intent
from seedream.inputs.items import is_item
from seedream.inputs.known_formulas import find_known, written_out
from seedream.inputs.outlines import Outline, find_outline
from seedream.inputs.routes import find_route
from seedream.inputs.solving import find_solution
from seedream.inputs.tables import read_table
from seedream.inputs.told import find_data
from seedream.inputs.wording import read_wording
from seedream.types import Decision

LONGEST_TITLE = 60
_FORM = re.compile(
    r"^\W*(?:an? |the |my |our )?(?:[\w-]+ ){0,2}?(?:tutorial|explainer|infographic|lesson|video|animation|poster|slide|worksheet)"
    r"(?: (?:for|about) (?:[\w'’-]+ ?){1,5})?: +(?=[^:]*: )",
    re.IGNORECASE,
)
"""What a request calls itself before the heading of what it spells out: "tutorial: how to bake bread: …"."""
_CALLED = re.compile(
    r"\s*[,;.–—-]?\s*\b(?:(?:and |with )?(?:an? |the )?"
    r"(?:title|heading|headline)(?:d| is| reads)?|entitled|called|labell?ed)\b\s*:?\s*"
    r"[\"“„«](?P<title>[^\"”“»]{2,60})[\"”“»]",
    re.IGNORECASE,
)
"""Words that give a chart or a diagram its title: 'titled "Where my money goes"'."""
_HEADED = re.compile(
    r"\b(?P<what>(?:flow)?chart|graph|diagram|timeline|infographic|plot|donut|cycle|table)\s*[,:–—-]?\s*"
    r"[\"“„«](?P<title>[^\"”“»]{2,60})[\"”“»]\s*[:,;–—-]\s*",
    re.IGNORECASE,
)
"""The same without a word for it: 'bar chart "Rain in Porto": …'."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """What was found (at most one of `data` and `outline`), and the words that remain for wishes and topic."""

    rest: str
    data: DataSet | None = None
    outline: Outline | None = None
    decisions: tuple[Decision, ...] = ()


def read_spelled(words: str, intent: Intent) -> Spelled:
    """Read a data file or the numbers and diagrams in the words; a film that is asked for as another kind keeps its words.

    Raises InputError for a data file that cannot be used.
    """
    if intent.data is not None:
        return _from_file(words, intent)
    if intent.kind not in (None, "lesson"):
        return Spelled(words)
    if called := _CALLED.search(words):
        found = read_spelled(f"{words[: called.start()]}{words[called.end() :]}".strip(" ,.;"), intent)
        if found.decisions:
            return _called(found, called["title"].strip())
    if headed := _HEADED.search(words):
        found = read_spelled(f"{words[: headed.start()]}{headed['what']}: {words[headed.end() :]}", intent)
        if found.decisions:
            return _called(found, headed["title"].strip())
    if (written := written_out(words)) != words:
        return Spelled(written)
    words = words[bare.end() :] if (bare := _FORM.match(words)) else words
    asked = read_wording(words, intent).prompt
    outline = find_solution(asked) or find_outline(asked) or find_route(asked)
    if (
        outline is not None
        and outline.kind not in ("compare", "list")
        and not all(parse_figure(n.text) or is_item(n.text) for n in outline.nodes)
    ):
        return _outlined(words, outline)
    if (told := find_data(words)) is not None:
        title = _title(told.data.title, intent)
        data = replace(told.data, title=title)
        count = sum(len(s.known) for s in data.series)
        why = Decision("data", f"{count} numbers" if count > 1 else "1 number", "the request tells them", "user")
        return Spelled(told.rest or title or ", ".join(data.labels), data, decisions=(why,))
    outline = outline or find_known(asked)
    return _outlined(words, outline) if outline is not None else Spelled(words)


def _called(found: Spelled, title: str) -> Spelled:
    """What was found, under the title that the request gives."""
    data = replace(found.data, title=title) if found.data is not None else None
    return replace(found, data=data, outline=replace(found.outline, title=title) if found.outline is not None else None)


def _outlined(words: str, outline: Outline) -> Spelled:
    return Spelled(words, outline=outline, decisions=(Decision("diagram", outline.kind, "the request spells it out", "user"),))


def _from_file(words: str, intent: Intent) -> Spelled:
    assert intent.data is not None
    data = read_table(intent.data, words)
    data = replace(data, chart=asked_chart(words), emphasis=emphasised(words, data.labels))
    title = _title(title_without_chart(words), intent)
    data = replace(data, title=title if title and len(title) <= LONGEST_TITLE else capitalised(data.title))
    rows, columns = len(data.labels), len(data.series)
    shape = f"{rows} row{'s' * (rows != 1)}, {columns} column{'s' * (columns != 1)} of numbers"
    return Spelled(words or data.title, data, decisions=(Decision("numbers", shape, f"read from {intent.data.name}", "user"),))


def _title(text: str, intent: Intent) -> str:
    """A title without wishes for length and shape."""
    return titled(re.sub(r"\s+", " ", read_wording(text, intent).prompt)) if text else ""
