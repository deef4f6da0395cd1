"""Numbers told in a request: "coffee 45, tea 30, juice 25", "survey: 62% yes, 38% no", "revenue grew from $1.2M to $3.4M" as data.

Only lists of labelled numbers count, and only where the request asks for a chart or consists of them: "two kids, 3 dogs" is a
picture.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedream.inputs.chart_words import capitalised, emphasis_wish, emphasised, titled, without_chart_words
from seedream.inputs.dataset import DataSet, Series, positions
from seedream.inputs.figures import Figure, from_match, words
from seedream.inputs.items import Item, figure_finder, read_item

_SPAN = r"(?: ?(?:\d+ ?(?:s|sec|seconds?|minutes?|min)|vertical|square|landscape|portrait|no (?:music|voice|narration)))$"


@dataclass(frozen=True, slots=True)
class Told:
    """Data found in a request, and the words of the request that remain without the list."""

    data: DataSet
    rest: str


def find_data(text: str) -> Told | None:
    """The data that a request tells, or None where it tells none."""
    words_left, chart, charted = without_chart_words(text)
    words_left = emphasis_wish(words_left)[1]
    found = _grouped(words_left) or _listed(words_left, charted) or _changed(words_left, charted) or _counted(words_left, chart)
    if found is None:
        return None
    data = replace(found.data, chart=chart)
    data = replace(data, emphasis=emphasised(text, data.labels))
    return Told(data, _tidy(found.rest) or data.title)


# ---------------------------------------------------------------------------------------------------- lists
def _listed(text: str, charted: bool) -> Told | None:
    for title, body in _divisions(text):
        items, head, rest = _run(body)
        if (
            len(items) >= 2
            and (data := _data(items, title or head))
            and _meant(items, charted, bool(title), not (head or _beside(rest)))
        ):
            return Told(data, f"{title} {head} {rest}".strip())
    return None


def _beside(rest: str) -> str:
    """What follows a list, without wishes for length, shape and sound."""
    return " ".join(part for part in rest.split(", ") if not re.fullmatch(rf".*{_SPAN}", f" {part}"))


def _divisions(text: str) -> list[tuple[str, str]]:
    """Ways to read a text as title and list: after a colon, a dash or a sentence; and as a list alone."""
    cuts = [
        (m.start(), m.end())
        for m in re.finditer(r":\s+|\s[–—-]\s(?=\D)|(?<=[a-z])[.?!]\s+(?=\S)|\s(?:of|was|were)\s+(?=[$€£]?\d[^,;]* in )", text)
    ]
    return [
        (text[:a], text[b:]) for a, b in cuts if not figure_finder().search(_lengthless(text[:a])) or _is_year_title(text[:a])
    ] + [("", text)]


def _lengthless(title: str) -> str:
    """A title without the length that the film is to have: "a 30-second video of our sales"."""
    return re.sub(r"\b\d+[ -]?(?:s|sec|second|minute|min)s?\b", "", title, flags=re.IGNORECASE)


def _is_year_title(text: str) -> bool:
    found = list(figure_finder().finditer(text))
    return len(found) == 1 and re.search(r"\b(?:19|20)\d\d$", text.strip()) is not None and len(text.split()) > 1


def _chunks(text: str) -> list[str]:
    rough = [c.strip(" .") for c in re.split(r",\s+|;\s*|\n|\s\|\s|\s/\s", text)]
    out: list[str] = []
    for chunk in filter(None, rough):
        chunk = re.sub(r"^(?:and|&|then|but)\s+", "", chunk)
        halves = re.split(r"\s+(?:and|&)\s+", chunk)
        out += halves if len(halves) > 1 and all(figure_finder().search(h) for h in halves) else [chunk]
    return out


def _run(body: str) -> tuple[list[Item], str, str]:
    """The first run of labelled numbers in a text, what stands before it, and what after it."""
    chunks = _chunks(body)
    items: list[Item] = []
    start = 0
    for k, chunk in enumerate(chunks):
        item = None if re.fullmatch(rf".*{_SPAN}", chunk) else read_item(chunk)
        if item is None and items:
            return items, ", ".join(chunks[:start]), ", ".join(chunks[k:])
        if item is not None:
            start = k if not items else start
            items.append(item)
    return items, ", ".join(chunks[:start]) if items else "", ""


def _meant(items: Sequence[Item], charted: bool, titled: bool, alone: bool) -> bool:
    """Whether a list of numbers is what the request is about."""
    if charted:
        return True
    marked = all(i.figure.unit for i in items)
    timely = positions([i.label for i in items]) is not None and len(items) >= 3
    if any(i.first for i in items):
        return marked or (timely and not any(i.unit for i in items))
    return marked or timely or (titled and alone) or (alone and len(items) >= 3)


def _data(items: Sequence[Item], title: str) -> DataSet | None:
    """The data set of a list; a title in front of the first label is told from it by the other labels."""
    labels = [i.label for i in items]
    said, _, labels[0] = labels[0].rpartition(": ")  # "class survey: favourite subject: maths 8, art 11"
    title = said or title
    head, labels[0] = _split_title(labels[0], labels[1:])
    if len({name.lower() for name in labels}) < len(labels):
        return None
    figures, unit = _common_unit([i.figure for i in items], [i.unit for i in items])
    shown = titled(" ".join(part for part in (title, head) if part))
    return DataSet(shown, tuple(labels), (Series(shown, figures),), unit)


def _split_title(first: str, others: Sequence[str]) -> tuple[str, str]:
    parts = first.split()
    for k in range(1, len(parts)):
        label = " ".join(parts[k:])
        if positions([label, *others]) is not None and (positions([first, *others]) is None):
            return " ".join(parts[:k]), label
    if found := re.match(r"(.{3,})\s+(?:of|on|with)\s+(\S+)$", first):
        return found[1], found[2]
    return "", first


def _common_unit(figures: Sequence[Figure], units: Sequence[str]) -> tuple[tuple[Figure, ...], str]:
    """Figures and the unit of all: "1.2, 1.9, 3.4 million" are all millions; "12, 15, 9 °C" all degrees."""
    word = next((u for u in reversed(units) if u), "")
    own = [f.unit for f in figures]
    if own[-1] and not any(own[:-1]) and not figures[-1].prefix.strip("−+-"):
        last = figures[-1]
        shared = tuple(replace(f, value=f.value * last.scale, scale=last.scale) for f in figures[:-1])
        bare = replace(last, suffix="")
        return (*shared, bare), " ".join(filter(None, [last.suffix.strip(), word]))
    return tuple(figures), word


def _tidy(rest: str) -> str:
    return re.sub(r"\s{2,}", " ", rest).strip(" ,.:;-–—")


# ---------------------------------------------------------------------------------------------------- several series
def _grouped(text: str) -> Told | None:
    """Several series: "sales: Q1 5, Q2 6; costs: Q1 4, Q2 4" or "2021: sales 5, costs 4; 2022: sales 6, costs 4"."""
    pieces = [p.strip() for p in re.split(r";\s*|\n|(?<=\d)\.\s+", text.strip(" .")) if p.strip()]
    if len(pieces) < 2:
        return None
    cut = [re.match(r"(.+?):\s+(.+)$", p) for p in pieces]
    if not all(cut):
        return None
    heads, bodies = [m[1].strip() for m in cut if m], [m[2] for m in cut if m]
    title = ""
    if inner := re.match(r"(.+?):\s+(.+)$", bodies[0]):
        title, heads[0], bodies[0] = heads[0], inner[1], inner[2]
    rows = [[read_item(c) for c in _chunks(b)] for b in bodies]
    full = [[i for i in row if i] for row in rows]
    if any(len(a) != len(b) or not a for a, b in zip(rows, full, strict=True)):
        return None
    names = [[i.label.lower() for i in row] for row in full]
    if any(n != names[0] for n in names) or len(names[0]) < 2:
        return None
    labels, table = [i.label for i in full[0]], [[i.figure for i in row] for row in full]
    if positions(heads) is not None:
        heads, labels, table = labels, heads, [list(column) for column in zip(*table, strict=True)]
    flat, unit = _common_unit([f for row in table for f in row], [i.unit for row in full for i in row])
    size = len(labels)
    series = tuple(Series(capitalised(h), flat[k * size : (k + 1) * size]) for k, h in enumerate(heads))
    name = titled(title) or " and ".join(
        s.name if not k or s.name[1:] != s.name[1:].lower() else s.name.lower() for k, s in enumerate(series[:2])
    )
    return Told(DataSet(name, tuple(labels), series, unit), title or name)


# ---------------------------------------------------------------------------------------------------- from … to …, one number
def _changed(text: str, charted: bool) -> Told | None:
    """A change: "revenue grew from $1.2M in 2021 to $3.4M in 2023"."""
    verbs = "|".join(words()["change"]["verbs"])
    match = re.search(rf"^(?P<what>.{{2,80}}?)\s+(?:has |have )?(?:{verbs})(?: \w+ly)?\s+from\s+", text, re.IGNORECASE)
    if match is None or (first := figure_finder().match(text, match.end())) is None:
        return None
    if (stepped := _stepped(text, match["what"], match.end())) is not None:
        return stepped
    middle = re.match(r"\s*([a-z]{2,12})?(?:\s+(?:in|at|on) ([\w ]{3,20}?))?\s+to\s+", text[first.end() :])
    if middle is None or (last := figure_finder().match(text, first.end() + middle.end())) is None:
        return None
    after = text[last.end() :]
    tail = re.match(r"\s*([a-z]{2,12})?(?:\s+(?:in|at|on) ([\w ]{3,20}))?(?=[,.;]|$)", after)
    span = re.search(r"\b(?:between|from) (\d{4}|\w+) (?:and|to) (\d{4}|\w+)", after)
    subject = match["what"].lower()
    pair = [from_match(first), from_match(last)]
    dated = bool(middle[2] and tail and tail[2])
    if not (
        charted or dated or any(f.unit for f in pair) or set(re.findall(r"[a-z]+", subject)) & set(words()["change"]["subjects"])
    ):
        return None
    years = (span[1], span[2]) if span else (middle[2] or "", (tail[2] if tail else "") or "")
    labels = years if all(years) else ("Before", "After")
    word = (
        middle[1]
        or (tail[1] if tail and tail[1] not in ("in", "at", "on", "by", "within", "over", "between", "from", "as") else "")
        or ""
    )
    figures, unit = _common_unit(pair, ["", word])
    name = titled(match["what"])
    return Told(DataSet(name, tuple(labels), (Series(name, figures),), unit), f"{match['what']}")


_STEP = re.compile(
    r"\s*(?P<word>[a-z]{2,12})?\s+(?:in|at|on|by) (?P<label>[A-Z]?\w+(?: \d{1,4})?)\b"
    r"(?P<on>,?\s+(?:and |then |finally |now )*(?:to )?(?=[$€£¥₹]?\s?\d))?"
)


def _stepped(text: str, what: str, start: int) -> Told | None:
    """A change in three or more steps: "… from 41% in January to 58% in March and 83% in June"."""
    figures, labels, units = list[Figure](), list[str](), list[str]()
    at: int | None = start
    while at is not None and (figure := figure_finder().match(text, at)) and (step := _STEP.match(text, figure.end())):
        figures.append(from_match(figure))
        labels.append(step["label"])
        units.append(step["word"] or "")
        start, at = step.end(), step.end() if step["on"] else None
    if len(figures) < 3 or len(set(labels)) < len(labels):
        return None
    shown, unit = _common_unit(figures, units)
    name = titled(what)
    return Told(DataSet(name, tuple(labels), (Series(name, shown),), unit), f"{what}{text[start:]}")


def _counted(text: str, chart: str) -> Told | None:
    """One number, where a counter is asked for: "a counter to 12,500 trees planted"."""
    if chart != "counter" or len(found := list(figure_finder().finditer(text))) != 1:
        return None
    before = re.sub(r"\b(?:up )?(?:to|until|of|from 0 to)$", "", text[: found[0].start()].strip(" :,")).strip(" :,")
    label = re.split(r"[,;.]\s", text[found[0].end() :].strip(" ."))[0].strip(" ,")
    name = titled(before)
    return Told(DataSet(name, (label or name,), (Series(name, (from_match(found[0]),)),)), f"{before} {label}")
