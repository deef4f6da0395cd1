"""Commands for what is known: the context of a project, and the memory of how a person likes things."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seedream.errors import InputError, OutputError

if TYPE_CHECKING:
    from seedream.context import ContextGraph, Habits, Node, Preference

_HEADS = {
    "request": "said", "version": "versions", "entity": "who and what", "shot": "shots", "finding": "found", "fix": "mended",
}  # fmt: skip


def add_context(commands: Any) -> None:
    """Add both commands."""
    graph = commands.add_parser("context", help="what was asked, decided and found in a project, and why; as text or as a page")
    graph.add_argument("folder", type=Path, help="folder of `seedream create --out`")
    graph.add_argument("--why", metavar="WORD", help="decisions and everything else about one word, with the chain of reasons")
    graph.add_argument("--page", type=Path, metavar="FILE", help="write an interactive page (.html)")
    graph.add_argument("--export", type=Path, metavar="FILE", help="write everything as JSON")
    graph.add_argument("--import", type=Path, metavar="FILE", dest="read", help="add what another copy of the project knows")
    graph.set_defaults(run=_context)
    memory = commands.add_parser("memory", help="what is known of how you like things; private, on this machine")
    todo = memory.add_subparsers(required=True, metavar="ACTION")
    for name, text in (
        ("show", "every preference with its strength and evidence"),
        ("off", "learn nothing and change no default"),
        ("on", "learn again"),
    ):
        todo.add_parser(name, help=text).set_defaults(run=_memory, action=name)
    prefer = todo.add_parser("prefer", help='state a rule for all films, such as warm, slow, "quiet music" or style=noir')
    prefer.add_argument("what", nargs="+")
    prefer.set_defaults(run=_memory, action="prefer")
    forget = todo.add_parser("forget", help="drop what is known under a name, or all")
    forget.add_argument("what", nargs="+", help='such as warm, style or "quiet music"; all for everything')
    forget.set_defaults(run=_memory, action="forget")
    for name, text in (("export", "write all evidence as JSON"), ("import", "add the evidence of such a file")):
        file = todo.add_parser(name, help=text)
        file.add_argument("file", type=Path)
        file.set_defaults(run=_memory, action=name)


def _context(options: argparse.Namespace) -> int:
    from seedream.context import ContextStore, from_json, merged, to_json
    from seedream.context.memory import PROJECT_FILE
    from seedream.outputs.context_page import context_page

    store = ContextStore(options.folder / PROJECT_FILE)
    if options.read:
        graph = merged(store.load(), from_json(_read(options.read)))
        store.save(graph)
    else:
        graph = store.load()
    if not graph.nodes:
        raise InputError(f"{options.folder} holds no context; expected a folder written by `seedream create --out`")
    if options.export:
        print(_write(options.export, to_json(graph)))
    if options.page:
        title = next(iter(graph.of_kind("request"))).text
        print(_write(options.page, context_page(graph, title)))
    if options.why:
        print(why_text(graph, options.why))
    elif not (options.export or options.page):
        print(context_text(graph, _version_now(options.folder)))
    return 0


def _version_now(folder: Path) -> str:
    """Id of the version that a folder holds; "" where its delivery is not there."""
    from seedream.refinement.delivery import read_record

    return f"version.{read_record(folder).get('version', 0)}" if (folder / "creation.json").exists() else ""


def context_text(graph: ContextGraph, version: str = "") -> str:
    """The graph as plain text: what was said, decided, shown and found, with the shots of a version (default: the latest)."""
    now = version if version in graph.nodes else graph.latest_id("version")
    lines = list[str]()
    for kind, head in _HEADS.items():
        nodes = list(graph.of_kind(kind))  # type: ignore[arg-type]
        if kind == "shot":
            nodes = _shots(graph, nodes, now)
        if nodes:
            lines += [head, *(f"  {_marked(graph, node, now)}" for node in nodes)]
        if kind == "request":
            width = max((len(d.key) for d in graph.decisions()), default=0)
            lines += ["decided"]
            lines += [f"  {d.by:<6}  {d.key:<{width}}  {d.value}  ({d.reason})" for d in graph.decisions()]
    return "\n".join(lines)


def _shots(graph: ContextGraph, nodes: Iterable[Node], now: str) -> list[Node]:
    """The shots of a version, in order."""
    return sorted((n for n in nodes if now in graph.where(n.id)), key=lambda n: int(n.data["index"]))


def _marked(graph: ContextGraph, node: Node, now: str) -> str:
    if node.kind == "entity" and any(e.kind == "replaces" and e.target == node.id for e in graph.edges):
        return f"{node.text}  (until it was changed)"
    shots = sum(now in graph.where(place) for place in graph.where(node.id))
    return f"{node.text}  (in {shots} shots)" if node.kind == "entity" and shots > 1 else node.text


def why_text(graph: ContextGraph, word: str) -> str:
    """Everything that says a word, with the reasons behind it."""
    nodes = [n for n in graph.nodes.values() if word.lower() in f"{n.id} {n.text}".lower()]
    if not nodes:
        raise InputError(f'nothing in the context says "{word}"; `seedream context FOLDER` shows all of it')
    lines = list[str]()
    for node in nodes:
        by = f", by {node.data['by']}" if node.data.get("by") else ""
        lines.append(f"{node.kind}{by}: {node.text}")
        lines += [f"    because of: {reason.text}" for reason in graph.why(node.id)]
        lines += [
            f"    {e.kind}: {graph.nodes[e.target].text}" for e in graph.edges if e.source == node.id and e.kind != "because of"
        ]
    return "\n".join(lines)


def _memory(options: argparse.Namespace) -> int:
    from seedream.config import Settings
    from seedream.context import FILE, Habits

    settings = Settings.from_environment()
    habits = Habits(settings.home / FILE)
    what = " ".join(getattr(options, "what", ()))
    match options.action:
        case "show":
            print(memory_text(habits, settings.memory))
        case "on" | "off":
            habits.switch(options.action == "on")
            print(
                f"memory is {options.action}"
                + ("; what is known stays until `seedream memory forget all`" if not habits.on else "")
            )
        case "forget":
            gone = habits.forget(what)
            print(f"forgot {what}: {_pieces(gone)}")
        case "prefer":
            print(_stated(habits, what))
        case "export":
            print(_write(options.file, habits.to_json()))
        case "import":
            print(f"learned {_pieces(habits.read_json(_read(options.file)))}")
    return 0


def _pieces(count: int) -> str:
    return f"{count} piece{'s' if count != 1 else ''} of evidence"


def _stated(habits: Habits, what: str) -> str:
    from datetime import datetime

    from seedream.context import Evidence
    from seedream.context.evidence import WEIGHTS
    from seedream.context.tastes import axes, preference

    key, value = preference(what)
    amount = (1.0 if value == axes()[key].plus else -1.0) if key in axes() else 0.0
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    habits.learn([Evidence(key, value, amount, WEIGHTS["statement"], "statement", what, "stated", 0, at)])
    return f"{value if key in axes() else f'{key} {value}'}: from now on, unless a request says otherwise"


def memory_text(habits: Habits, wanted: bool = True) -> str:
    """Preferences as rows, the strongest first."""
    known = habits.preferences()
    state = "off (SEEDREAM_MEMORY)" if not wanted else "on" if habits.on else "off"
    if not known:
        return f"memory is {state}; nothing is known yet"
    rows = [_row(p) for p in known]
    heads = ("preference", "strength", "does", "evidence", "last seen")
    widths = [max(len(row[i]) for row in (heads, *rows)) for i in range(5)]
    table = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in (heads, *rows)]
    return "\n".join([*table, f"memory is {state}; it lies in {habits.path}"])


def _row(preference: Preference) -> tuple[str, str, str, str, str]:
    from seedream.context.tastes import axes

    p = preference
    named = p.value if p.key in axes() else f"{p.key} {p.value}"
    does = "nothing yet" if not p.acts else axes()[p.key].change(p.amount) if p.key in axes() else "fills it in"
    return named, f"{p.strength:.2f}", does, p.grounds, p.last_seen[:10]


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except OSError as error:
        raise InputError(f"cannot read {path} ({error.strerror}); expected a JSON file that was exported") from error


def _write(path: Path, text: str) -> Path:
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise OutputError(f"cannot write {path} ({error.strerror}); choose another file") from error
    return path
