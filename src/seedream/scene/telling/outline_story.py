"""Outlines as films: the diagram that a request spells out builds up while its own words are told, and nothing is added to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from seedream.inputs.outlines import Node, Outline
from seedream.scene.figures.charts import capital
from seedream.scene.figures.diagram import Axis, DiagramView, Layout, Part
from seedream.scene.figures.formulas import formula_parts, spoken_formula
from seedream.scene.graph import Beat
from seedream.scene.reading import lexicon
from seedream.scene.reading.language import tokens
from seedream.scene.reading.lexicon import data as table

SUBJECT = "outline"
MOST_BARE = 3
"""Fewer entries are left as they were read."""
_NAME_WORDS, _NTH = 2, 12
_KINDS = {"flow": "box", "cycle": "box", "list": "box", "layers": "band", "timeline": "moment", "number_line": "mark"}


def outline_beats(outline: Outline, accent: str = "", *, titled: bool = False) -> tuple[Beat, ...]:
    """The beats of an outline: one diagram, told part by part. `accent` is a "#rrggbb" for small emphasis; one that is `titled`
    was named in the picture before it."""
    outline = entitled(outline)
    view, told = _composed(outline, accent)
    opening = "" if titled else _opening(outline)
    texts = tuple(dict.fromkeys((f"{opening} {told}".strip(), told)))
    return (Beat("outline", "build it up", view, 2.0, 3.0, f"{SUBJECT}.{outline.kind}", texts),)


def still_outline(outline: Outline, accent: str = "") -> DiagramView:
    """The finished diagram as one picture."""
    view, _ = _composed(entitled(outline), accent)
    return replace(view, parts=tuple(replace(p, given=True) for p in view.parts))


def entitled(outline: Outline) -> Outline:
    """The outline with a title: where the request names no topic, its first and last entry say what it is about."""
    outline = _named_by_its_first(_rejoined(outline))
    if outline.title or outline.kind not in table("outlines")["titles"]:
        return outline
    first, last = outline.nodes[0], outline.nodes[-1]
    text = table("outlines")["titles"][outline.kind]
    title = text.format(first=first.text, last=last.text, firstmark=first.mark, lastmark=last.mark)
    return replace(outline, title=title[:1].upper() + title[1:])


def _named_by_its_first(outline: Outline) -> Outline:
    """The outline with its first entry as title, where that is no step and the title only says what kind of film it is."""
    words, nodes = outline.title.lower().split(), outline.nodes
    media = table("telling_words")["heading"]["media"]
    if outline.kind not in ("flow", "list") or (words and words[-1].rstrip("s") not in media) or len(nodes) <= MOST_BARE:
        return outline
    first = nodes[0]
    if sum(_begins_with_a_verb(node.text) for node in nodes[1:]) < len(nodes) // 2:
        return outline  # stages, and no steps
    if not re.search(r"\bin \w+ (?:easy |simple |quick )?steps?\b", first.text) and _begins_with_a_verb(first.text):
        return outline
    return replace(outline, title=capital(first.text), nodes=outline.nodes[1:])


def _begins_with_a_verb(text: str) -> bool:
    first = tokens(text)[0]
    return first.tag in ("VB", "VBP") or bool(lexicon.verb(first.lower))


def _rejoined(outline: Outline) -> Outline:
    """The outline with its last two entries as one, where the last is a single thing that belongs to "with …" before it."""
    nodes = outline.nodes
    if outline.kind not in ("flow", "list") or len(nodes) < MOST_BARE or len(nodes[-1].text.split()) > 1:
        return outline
    if " with " not in nodes[-2].text or not _begins_with_a_verb(nodes[-2].text):
        return outline
    return replace(outline, nodes=(*nodes[:-2], replace(nodes[-2], text=f"{nodes[-2].text} and {nodes[-1].text}")))


def _opening(outline: Outline) -> str:
    heads = table("outlines")["opening"]
    root = outline.kind == "tree" and capital(outline.nodes[0].text) == outline.title
    return "" if root else heads["titled"].format(title=outline.title.rstrip(".?!") or heads.get(outline.kind, ""))


def _composed(outline: Outline, accent: str) -> tuple[DiagramView, str]:
    """The view of an outline, and what is told about it."""
    if outline.kind in _KINDS:
        parts, told = _row(outline)
    else:
        parts, told = {"compare": _compare, "venn": _venn, "tree": _tree, "formula": _formula, "code": _code}[outline.kind](outline)
    layout = {"list": "flow", "formula": "equation"}.get(outline.kind, outline.kind)
    axis = Axis(*outline.span) if outline.span else Axis()
    centre = "list" if outline.kind == "list" else ""
    chosen = cast(Layout, layout)
    return DiagramView(outline.title, parts, layout=chosen, accent=accent or "coral", centre=centre, axis=axis), told


def _cue(text: str, most: int = 4) -> str:
    """The first words of a clause as a cue; hyphens and commas inside a word would cut it in two."""
    return " ".join("".join(c for c in token if c.isalnum() or c in "%°$€.") for token in text.split()[:most]).strip()


def _row(outline: Outline) -> tuple[tuple[Part, ...], str]:
    """Parts and sentences of things that follow one another."""
    deeds = outline.kind == "cycle" and _only_deeds(outline.nodes)
    lines, parts, told = table("outlines")["cycle_of_deeds" if deeds else outline.kind], [], []
    named = outline.kind == "flow" and _only_named(outline.nodes)
    for i, node in enumerate(outline.nodes):
        place = "first" if i == 0 else "last" if i == len(outline.nodes) - 1 else "middle"
        item = f"{node.text}, {node.note}" if node.note else node.text
        item = f"{node.mark} {item}" if node.mark and outline.kind == "flow" else item
        sentence = lines[place].format(item=item, mark=node.mark)
        if named:
            sentence = table("outlines")["stages"]["told"].format(item=item, nth=table("outlines")["stages"]["nth"][i])
        sentence = sentence[:1].upper() + sentence[1:]
        told.append(sentence)
        kind = _KINDS[outline.kind]
        parts.append(Part(f"{kind}.{i}", kind, _cue(sentence, 6), capital(node.text), node.note, value=node.value))
    return tuple(parts), " ".join(told)


def _only_deeds(nodes: Sequence[Node]) -> bool:
    """Whether entries are what is done: one begins with a verb that is known, and none with a noun."""
    done = [_begins_with_a_verb(node.text) for node in nodes]
    return any(done) and all(d or lexicon.noun(n.text.split()[0].lower()) is None for d, n in zip(done, nodes, strict=True))


def _only_named(nodes: Sequence[Node]) -> bool:
    """Whether the steps of a flow are names of one or two words, without an article or a verb to tell them with."""
    brief = all(len(n.text.split()) <= _NAME_WORDS and not (n.mark or n.note) for n in nodes)
    return brief and len(nodes) <= _NTH and not any(_begins_with_a_verb(n.text) for n in nodes)


def _enumerated(items: Sequence[str]) -> str:
    """ "a, b and c"."""
    return f"{', '.join(items[:-1])} and {items[-1]}" if len(items) > 1 else "".join(items)


def _compare(outline: Outline) -> tuple[tuple[Part, ...], str]:
    names = [n.text for n in outline.nodes if n.group == "head"]
    sides = dict(zip(names, ("left", "right"), strict=True))
    parts, told = [], []
    for name in names:
        parts.append(Part(f"head.{sides[name]}", "head", text=capital(name), group=sides[name], given=True))
    for name in names:
        items = [n for n in outline.nodes if n.group == name]
        told.append(f"{capital(name)}: {_enumerated([n.text for n in items])}.")
        parts += [
            Part(f"item.{sides[name]}.{i}", "item", _cue(n.text), capital(n.text), n.note, group=sides[name])
            for i, n in enumerate(items)
        ]
    return tuple(parts), " ".join(told)


def _venn(outline: Outline) -> tuple[tuple[Part, ...], str]:
    sets = [n.text for n in outline.nodes if n.group == "set"]
    ids = {name: f"set{i}" for i, name in enumerate(sets)}
    parts = [Part(ids[name], "set", text=capital(name), given=True) for name in sets]
    told, groups = [], dict.fromkeys(n.group for n in outline.nodes if n.group != "set")
    for group in groups:
        inside = group.split("+")
        items = [n for n in outline.nodes if n.group == group]
        who = (
            f"Only {inside[0]}"
            if len(inside) == 1
            else "Both"
            if len(sets) == 2
            else "All three"
            if len(inside) == 3
            else _both(inside)
        )
        told.append(f"{who}: {_enumerated([n.text for n in items])}.")
        key = "+".join(ids[s] for s in inside)
        parts += [Part(f"member.{key}.{i}", "member", _cue(n.text), capital(n.text), group=key) for i, n in enumerate(items)]
    return tuple(parts), " ".join(told)


def _both(names: Sequence[str]) -> str:
    first, second = names
    return capital(f"{first} and {second}")


def _tree(outline: Outline) -> tuple[tuple[Part, ...], str]:
    ids = {n.text: f"node.{i}" for i, n in enumerate(outline.nodes)}
    parts = [Part(ids[n.text], "node", _cue(n.text), capital(n.text), n.note, group=ids.get(n.group, "")) for n in outline.nodes]
    told = []
    for node in outline.nodes:
        children = [n.text for n in outline.nodes if n.group == node.text]
        if children:
            told.append(f"{capital(node.text)}: {_enumerated(children)}.")
    return tuple(parts), " ".join(told)


def _formula(outline: Outline) -> tuple[tuple[Part, ...], str]:
    parts = [p for row, node in enumerate(outline.nodes) for p in formula_parts(node.text, row)]
    return tuple(parts), " ".join(f"{capital(spoken_formula(n.text))}." for n in outline.nodes)


def _code(outline: Outline) -> tuple[tuple[Part, ...], str]:
    lines = [n for n in outline.nodes if n.text.strip()]
    count = "One line" if len(lines) == 1 else f"{len(lines)} lines"
    return code_parts([n.text for n in lines]), f"{count} of code."


def code_parts(lines: Sequence[str]) -> tuple[Part, ...]:
    """Lines of code as parts, their indent taken from the spaces in front."""
    widths = [len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip()) for line in lines]
    step = min((w for w in widths if w), default=4)
    return tuple(
        Part(f"line.{i}", "line", text=line.strip(), index=round(w / step))
        for i, (line, w) in enumerate(zip(lines, widths, strict=True))
    )


__all__ = ["Node", "code_parts", "entitled", "outline_beats", "still_outline"]
