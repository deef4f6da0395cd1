"""The context graph as one interactive page, without a network: columns of nodes, lines between them, and why a thing is so.

Nodes stand in columns by kind; hovering or choosing one shows everything that it hangs together with and hides the rest.
"""

from __future__ import annotations

import html
import json
import re
from collections import defaultdict
from collections.abc import Mapping
from importlib import resources

from seedream.context import ContextGraph, Node
from seedream.context.graph import NodeKind

COLUMNS: tuple[tuple[NodeKind, ...], ...] = (("request",), ("decision",), ("entity",), ("shot",), ("version",), ("finding", "fix"))
TITLES = ("said", "decided", "who and what", "shots", "versions", "found and mended")
COLUMN, WIDTH, ROW, LINE, TOP = 268, 236, 12, 17, 56
"""Distance and width of columns, gap between nodes, height of a line of text, and where the first node stands, in pixels."""
LETTERS = 30
"""Letters in a line of a node."""
_Box = tuple[float, float, float]


def context_page(graph: ContextGraph, title: str) -> str:
    """The page as HTML."""
    template = resources.files("seedream.outputs").joinpath("data/context.html").read_text("utf-8")
    facts = {n.id: {"kind": n.kind, "text": n.text, "data": dict(n.data)} for n in graph.nodes.values()}
    edges = [[e.source, e.kind, e.target] for e in graph.edges]
    data = json.dumps({"nodes": facts, "edges": edges}, ensure_ascii=False).replace("</", "<\\/")
    return (
        template.replace("{{title}}", html.escape(title)).replace("{{picture}}", context_picture(graph)).replace("{{data}}", data)
    )


def context_picture(graph: ContextGraph) -> str:
    """The graph as SVG."""
    words = {node.id: _wrapped(_short(node)) for node in graph.nodes.values()}
    boxes = _laid(graph, words)
    height = max((y + h for _, y, h in boxes.values()), default=TOP) + 40
    heads = (f'<text class="head" x="{24 + i * COLUMN}" y="34">{title}</text>' for i, title in enumerate(TITLES))
    lines = (_line(boxes, e.source, e.kind, e.target) for e in graph.edges if e.source in boxes and e.target in boxes)
    nodes = (_node(graph, node, boxes[node.id], words[node.id]) for node in graph.nodes.values() if node.id in boxes)
    size = f'viewBox="0 0 {COLUMN * len(COLUMNS) + 16} {height:.0f}" width="{COLUMN * len(COLUMNS) + 16}" height="{height:.0f}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join([*heads, *lines, *nodes])}</svg>'


def _laid(graph: ContextGraph, words: Mapping[str, list[str]]) -> dict[str, _Box]:
    """Left, top and height of every node: from top to bottom in the order in which they came."""
    column = {kind: i for i, kinds in enumerate(COLUMNS) for kind in kinds}
    at: dict[int, float] = defaultdict(lambda: float(TOP))
    out: dict[str, _Box] = {}
    for node in graph.nodes.values():
        i, height = column[node.kind], 14.0 + LINE * len(words[node.id])
        out[node.id] = (16.0 + i * COLUMN, at[i], height)
        at[i] += height + ROW
    return out


def _short(node: Node) -> str:
    """What stands in a node's box: decisions in plain words, without their reason, which the panel shows."""
    if node.kind != "decision":
        return node.text
    key, value = node.data["key"], node.data["value"]
    if note := re.fullmatch(r"note\.(\d+)\..*", key):
        return f"note {note[1]}: {value}"
    value = value.replace("_", " ") if re.fullmatch(r"[a-z_]+", value) else value
    return f"{key.replace('_', ' ').replace('.', ', ')}: {value}"


def _wrapped(text: str) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) + 1 > LETTERS and lines[-1]:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()[: LETTERS + 3]
    return lines if len(lines) <= 3 else [*lines[:2], f"{lines[2][: LETTERS - 1]}…"]


def _line(boxes: Mapping[str, _Box], source: str, kind: str, target: str) -> str:
    (ax, ay, ah), (bx, by, bh) = boxes[source], boxes[target]
    y1, y2 = ay + ah / 2, by + bh / 2
    if ax == bx:
        x, bow = ax + WIDTH, ax + WIDTH + 26
        path = f"M{x:.0f} {y1:.1f} C{bow:.0f} {y1:.1f} {bow:.0f} {y2:.1f} {x:.0f} {y2:.1f}"
    else:
        x1, x2 = (ax + WIDTH, bx) if ax < bx else (ax, bx + WIDTH)
        middle = (x1 + x2) / 2
        path = f"M{x1:.0f} {y1:.1f} C{middle:.0f} {y1:.1f} {middle:.0f} {y2:.1f} {x2:.0f} {y2:.1f}"
    name = kind.replace(" ", "-")
    return f'<path class="edge {name}" data-a="{html.escape(source)}" data-b="{html.escape(target)}" d="{path}"/>'


def _node(graph: ContextGraph, node: Node, box: _Box, words: list[str]) -> str:
    x, y, height = box
    by = node.data.get("by", "")
    gone = node.kind == "decision" and graph.decision(node.data["key"]) != node
    rows = "".join(f'<text x="{x + 12:.0f}" y="{y + 20 + LINE * i:.1f}">{html.escape(line)}</text>' for i, line in enumerate(words))
    name = f"node {node.kind} {by}{' gone' if gone else ''}"
    shape = f'<rect x="{x:.0f}" y="{y:.1f}" width="{WIDTH}" height="{height:.1f}" rx="6"/>'
    mark = f'<rect class="mark" x="{x:.0f}" y="{y:.1f}" width="4" height="{height:.1f}" rx="2"/>'
    return f'<g class="{name}" tabindex="0" data-id="{html.escape(node.id)}">{shape}{mark}{rows}</g>'
