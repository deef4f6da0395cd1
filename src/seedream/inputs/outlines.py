"""Outlines: the content of a diagram spelled out in a request: "cycle: egg → caterpillar", "the formula a² + b² = c²"."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from seedream.inputs.chart_words import capitalised, titled

ARROW = r"\s*(?:→|⟶|⇒|➜|➔|->|=>|-->|>>)\s*"
MOST_NODES = 12
_SCREENED = r"(?:code|program|script|snippet)(?: (?:screenshot|snippet|sample|example|block|image))?"
_SCREENS = r"\b(?:dashboard|screenshot|mock-?up|landing page|(?:app|home|phone) screen|user interface|UI)\b"
"""What shows figures and texts on a screen, whatever it is a screen of: "a dashboard of our pipeline"."""
_DATED = r"(?:in )?(?P<when>\d{3,4}(?: ?(?:BC|AD|CE|BCE))?|\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{4})\b"


@dataclass(frozen=True, slots=True)
class Node:
    """One thing in an outline. `group` is the text of its parent (tree), its side (compare) or its sets joined by "+" (Venn);
    `value` a year or a number, `mark` that value as it was written; in a flow, the article that `text` is told with."""

    text: str
    note: str = ""
    group: str = ""
    value: float | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """A diagram in words: `kind` is a table of `data/outlines.toml`, `title` is "" where no topic is said.

    `span` holds the ends of a number line.
    """

    kind: str
    title: str
    nodes: tuple[Node, ...]
    span: tuple[float, float] | None = None


@cache
def _kinds() -> Mapping[str, str]:
    """Word -> kind, longer words first."""
    table = tomllib.loads(resources.files("seedream.inputs").joinpath("data/outlines.toml").read_text("utf-8"))
    pairs = [(word, kind) for kind, entry in table.items() for word in entry["words"]]
    return dict(sorted(pairs, key=lambda pair: -len(pair[0])))


def _words_of(kind: str) -> list[str]:
    return [word for word, named in _kinds().items() if named == kind]


def find_outline(text: str) -> Outline | None:
    """The diagram that a request spells out, or None where it does not."""
    for reader in (_code, _number_line, _formula):
        if found := reader(text):
            return found
    head, body = _divided(text)
    kind = _kind_of(head)
    if not body or not kind:
        return _arrows(text, kind or "flow")
    if re.search(ARROW, body) and kind in ("flow", "steps", "cycle", "list"):
        return _arrows(text, kind)
    return _READERS[kind](_title(head, kind), body.rstrip(" ."), kind) if kind in _READERS else None


def _divided(text: str) -> tuple[str, str]:
    """What stands before the first colon (or numbered step), and after it."""
    found = re.search(r":\s+|\s(?=1[.)]\s)", text)
    return (text[: found.start()], text[found.end() :]) if found else (text, "")


def _kind_of(head: str) -> str:
    if re.search(_SCREENS, head, re.IGNORECASE):
        return ""
    return next((kind for word, kind in _kinds().items() if re.search(rf"\b{word}\b", head, re.IGNORECASE)), "")


def _title(head: str, kind: str) -> str:
    """The topic of a heading: "a flow of our checkout" is "Our checkout", "a timeline" "Timeline"."""
    bare = re.sub(r"^\W*(?:[\w-]+ ){0,3}?diagram (?:of|showing|for|about) (?=how\b|the\b)", "", head, flags=re.IGNORECASE)
    bare = re.sub(r"(?<=\w) (?:poster|infographic|slide|worksheet|handout)$", "", bare.rstrip(), flags=re.IGNORECASE)
    bare = re.sub(r"(?<=\w) (?:video|film|animation|clip)(?= for\b)", "", bare, flags=re.IGNORECASE)
    kept = kind in ("steps", "compare", "list") or re.search(
        r"\b(?:cycle|layers?|parts|history|steps|how|architecture)\b", head, re.IGNORECASE
    )
    if not kept:
        for word, named in _kinds().items():
            if named == kind:
                bare = re.sub(
                    rf"\b(?:an? |the )?{word}s?\b(?: diagram| chart)?(?: of| for| about| showing)?", " ", bare, flags=re.IGNORECASE
                )
    form = r"^\W*(?:an? )?(?:[\w-]+ ){0,3}?(?:explainer|tutorial|walkthrough)s? (?:of|for|about|on|to) "
    bare = re.sub(form, "", bare, flags=re.IGNORECASE)
    tidy = titled(re.sub(r"^\W*(?:as|in) (?:an?|the) ", "", re.sub(r"\s+", " ", bare)))
    return "" if tidy.lower() in _kinds() else tidy


def _list(body: str) -> list[str]:
    """Items of a list: numbered ones, else cut at semicolons, else at commas and a last "and"."""
    if len(numbered := [p.strip(" ,;.") for p in re.split(r"(?:^|\s)\d{1,2}[.)]\s+", body) if p.strip(" ,;.")]) >= 2:
        return numbered
    pieces = re.split(r";\s*", body) if ";" in body else re.split(r",\s+(?![^()]*\))", body)
    pieces = [p for piece in pieces[:-1] for p in [piece]] + re.split(r"\s+and\s+(?![^()]*\))", pieces[-1])
    return [re.sub(r"^(?:and|then)\s+", "", p.strip(" .")) for p in pieces if p.strip(" .")]


def _node(text: str, group: str = "") -> Node:
    """A node from "head (note)" or "head - note"."""
    found = re.match(r"(.{2,40}?)\s*(?:\(([^()]+)\)|\s[–—-]\s(.+))$", text.strip())
    head, note = (found[1], found[2] or found[3]) if found else (text.strip(), "")
    return Node(head, note.strip(), group)


def _arrows(text: str, kind: str) -> Outline | None:
    parts = [p.strip(" .,") for p in re.split(ARROW, text)]
    if len(parts) < 3:
        return None
    head, first = _divided(parts[0])
    named = _kind_of(head) or kind
    if not first:
        head, first = "", parts[0]
    nodes = [_node(p) for p in (first, *parts[1:]) if p]
    if named == "cycle" and nodes[0].text.lower() == nodes[-1].text.lower():
        nodes.pop()
    title = _title(head, named) if head else ""
    return Outline("cycle" if named == "cycle" and len(nodes) > 2 else "flow", title, tuple(nodes[:MOST_NODES]))


def _row(title: str, body: str, kind: str) -> Outline | None:
    nodes = tuple(_node(item) for item in _list(body))[:MOST_NODES]
    numbered = re.search(r"(?:^|\s)2[.)]\s", body) is not None
    least = 2 if numbered or kind in ("layers", "list") else 3
    shown = {"steps": "flow"}.get(kind, kind)
    return Outline(shown, title, nodes) if len(nodes) >= least and all(len(n.text) < 80 for n in nodes) else None


def _timeline(title: str, body: str, kind: str) -> Outline | None:
    nodes = []
    for item in _list(body):
        lead = re.match(rf"{_DATED}\s*(?:[:=–—-]\s*)?(?P<what>\S.*)$", item)
        trail = re.match(rf"(?P<what>.+?)\s*(?:\(|,? in |,? )?{_DATED}\)?$", item)
        exact = lead is not None and (len(lead["when"]) > 3 or trail is None)
        found = (lead if exact else trail) or re.match(rf"(?P<what>.{{3,}}?) {_DATED} (?P<more>.{{3,}})$", item)
        if found is None:
            return _row(title, body, "flow")
        year = re.search(r"\d{3,4}", found["when"])
        value = float(year[0]) * (-1 if "B" in found["when"] else 1) if year else None
        more = found.groupdict().get("more")
        node = _node(f"{found['what']}, {more}" if more else found["what"])
        nodes.append(Node(node.text, node.note, value=value, mark=found["when"]))
    return Outline("timeline", title, tuple(nodes[:MOST_NODES])) if len(nodes) >= 2 else None


def _pairs(body: str) -> list[tuple[str, list[str]]]:
    """Parts "name: a, b" of a body, cut at semicolons or sentences."""
    pieces = [re.match(r"(.+?):\s+(.+)$", p.strip()) for p in re.split(r";\s*|\.\s+|\n", body)]
    return [(m[1].strip(), [p.strip() for p in re.split(r",\s+|\s+and\s+", m[2].strip(" ."))]) for m in pieces if m]


def _two(head: str) -> tuple[str, ...]:
    """The names in "compare cats and dogs"."""
    bare = re.sub(
        r"^.*?\b(?:compare|comparing|comparison of|differences? between|diagram(?: of)?|venn(?: of)?|overlap of)\b",
        "",
        head,
        flags=re.I,
    )
    return tuple(n.strip(" ,.") for n in re.split(r",\s+|\s+(?:and|with|to|vs\.?|versus)\s+", bare) if n.strip(" ,."))


def _compare(title: str, body: str, kind: str) -> Outline | None:
    pairs = _pairs(body)
    names = _two(title)
    if len(pairs) == 2:
        names, rows = tuple(p[0] for p in pairs), [p[1] for p in pairs]
    else:
        rows = [[p.strip() for p in re.split(r",\s+", side.strip(" ."))] for side in re.split(r";\s*|\s+(?:vs\.?|versus)\s+", body)]
    if len(names) != 2 or len(rows) != 2:
        return None
    nodes = [Node(name, group="head") for name in names]
    nodes += [Node(item, group=name) for pair in _zipped(rows) for name, item in zip(names, pair, strict=True) if item]
    return Outline("compare", f"{capitalised(names[0])} or {names[1]}?", tuple(nodes))


def _zipped(rows: list[list[str]]) -> list[tuple[str, str]]:
    count = max(len(r) for r in rows)
    return [(rows[0][i] if i < len(rows[0]) else "", rows[1][i] if i < len(rows[1]) else "") for i in range(min(count, 4))]


def _venn(title: str, body: str, kind: str) -> Outline | None:
    pairs = _pairs(body)
    names = list(_two(title))
    shared = {"both", "all", "shared", "common", "in common", "all three", "together"}
    own = [
        re.sub(r"^only |\bonly$", "", n).strip() for n, _ in pairs if n.lower() not in shared and " and " not in n and "+" not in n
    ]
    sets = own if len(own) in (2, 3) else names
    if len(sets) not in (2, 3):
        return None
    nodes = [Node(name, group="set") for name in sets]
    for name, items in pairs:
        low = re.sub(r"^only |\bonly$", "", name.lower()).strip()
        inside = sets if low in shared else [s for s in sets if s.lower() in re.split(r"\s*(?:\+|&| and )\s*", low)]
        nodes += [Node(i, group="+".join(inside)) for i in items if inside]
    return Outline("venn", capitalised(" and ".join(sets)), tuple(nodes)) if len(nodes) > len(sets) else None


def _tree(title: str, body: str, kind: str) -> Outline | None:
    """A tree from "root: branch (leaf, leaf), branch" or "root → branch, branch; branch → leaf"; else the title is its root."""
    nodes: list[Node] = []
    known: set[str] = set()

    def add(text: str, parent: str) -> str:
        name = next((n.text for n in nodes if n.text.lower() == text.strip(" .,").lower()), text.strip(" .,"))
        if name and name.lower() not in known:
            known.add(name.lower())
            nodes.append(Node(name, group=parent))
        return name

    def branch(text: str, parent: str) -> None:
        for item in re.split(r",\s+(?![^()]*\))|;\s*|\s+and\s+(?![^()]*\))", text):
            found = re.match(r"(.+?)\s*\((.+)\)$", item.strip())
            name = add(found[1] if found else item, parent)
            if found:
                branch(found[2], name)

    pieces = re.split(r";\s*|\.\s+", body)
    cut = [re.match(rf"(.+?)(?::\s+|{ARROW}|\s+>\s+)(.+)$", p.strip()) for p in pieces]
    if all(cut):
        for found in cut:
            if found:
                branch(found[2], add(found[1], ""))
    else:
        branch(body, add(re.sub(r"^Parts of (?:an? |the )?", "", title), ""))
    return Outline("tree", title, tuple(nodes[:16])) if len(nodes) > 2 else None


_READERS: Mapping[str, Callable[[str, str, str], Outline | None]] = {
    "flow": _row, "steps": _row, "cycle": _row, "layers": _row, "list": _row, "timeline": _timeline, "compare": _compare,
    "venn": _venn, "tree": _tree,
}  # fmt: skip


# ---------------------------------------------------------------------------------------------------- formula, number line, code
_BEGINS = r"(?=[A-Za-z0-9√∫Σπ(−-][^\s]*\s*[²³^+*/·×=(−-])"


def _formula(text: str) -> Outline | None:
    """One or several formulas, each with an equals sign, cut at semicolons or commas."""
    found = re.search(
        rf"\b(?:formula|equation|theorem|identity)s?\b(?: for| of)?(?P<of>[^:=]*?)(?::\s*|\s+){_BEGINS}",
        text,
        re.I,
    )
    if found is None or "=" not in (rest := text[found.end() :]):
        return None
    rows = [r.strip(" .") for r in re.split(r";\s*|,\s+(?=[^,]*=)", rest) if "=" in r]
    rows = [re.split(r",?\s+(?:for|with|where|which|that|as|in an?|and(?= [a-z]{2}))\s", r)[0] for r in rows]
    named = titled(f"{text[: found.start()].strip()} {re.split('[ :]', found[0])[0]}")
    title = titled(found["of"]) or ("" if named.lower() in _kinds() else named)
    return Outline("formula", title, tuple(Node(r) for r in rows[:4]))


def _number_line(text: str) -> Outline | None:
    found = re.search(r"\bnumber line\b(?P<rest>.*)$", text, re.IGNORECASE)
    if found is None:
        return None
    number = r"[-−]?\d+(?:\.\d+)?"
    span = re.search(rf"from ({number}) to ({number})", found["rest"])
    rest = found["rest"].replace(span[0], " ") if span else found["rest"]
    marks = [m.replace("−", "-") for m in re.findall(rf"(?<![\w.])({number})(?![\w.]*\w)", rest)]
    if not marks and span is None:
        return None
    values = [float(m) for m in marks]
    low, high = (float(v.replace("−", "-")) for v in span.groups()) if span else _around(values)
    inside = [v for v in dict.fromkeys(values) if low <= v <= high]
    if low >= high or not inside:
        return None
    nodes = tuple(Node(f"{v:g}".replace("-", "−"), value=v, mark=f"{v:g}") for v in inside[:8])
    return Outline("number_line", titled(text[: found.start()]), nodes, (low, high))


def _around(values: list[float]) -> tuple[float, float]:
    """Ends of a line that holds these numbers: 0 to 10 where they lie in it, else a little beyond them on both sides."""
    if all(0 <= v <= 10 for v in values):
        return 0.0, 10.0
    room = max(1.0, round((max(values) - min(values)) * 0.15))
    return math.floor(min(0.0, *values) - room * (min(values) < 0)), math.ceil(max(0.0, *values) + room * (max(values) > 0))


def _code(text: str) -> Outline | None:
    found = re.search(r"`([^`]{3,})`", text) or re.search(
        rf"^[^:`]*\b(?:{_SCREENED}):\s+(\S.*?[(=;].*?)(?: in [A-Z][\w+#]*)?\.?$", text
    )
    around = f"{text[: found.start()]} {text[found.end() :]}" if found else ""
    if found is None or (around.strip() and not re.search(rf"\b(?:{'|'.join(_words_of('code'))})s?\b", around, re.IGNORECASE)):
        return None
    lines = [piece for piece in re.split(r"\n|(?<=;)\s+|\s*\\n\s*", found[1]) if piece.strip()]
    title = titled(re.sub(r"\b(?:this |the )?(?:code|program|snippet)s?\b:?", "", text[: found.start()], flags=re.IGNORECASE))
    return Outline("code", title, tuple(Node(line) for line in lines[:10]))
