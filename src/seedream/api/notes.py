"""Commands for notes on a finished film: refine, undo, redo, versions. They parse, call the engine, and say what happened."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seedream.api.images import note_text

if TYPE_CHECKING:
    from seedream.albums import Albums
    from seedream.engine import SeedreamEngine
    from seedream.outputs import Creation
    from seedream.refinement import Question


def add_notes(commands: Any) -> None:
    """Add the four commands."""
    refine = commands.add_parser(
        "refine", help='change a film or pictures by a note, such as "warmer, slower, less rain in the second shot"'
    )
    refine.add_argument("folder", type=Path, help="folder of `seedream create --out`; file or folder of `seedream image --out`")
    refine.add_argument("note", help="what should be different, in plain words; several wishes in one note are fine")
    refine.add_argument(
        "--yes", action="store_true", help="do not ask back: take the likeliest reading and say what else it could mean"
    )
    refine.add_argument("--no-memory", action="store_true", help="learn nothing from this note")
    refine.set_defaults(run=_refine)
    for name, text in (("undo", "go back to the version before the last note"), ("redo", "go on to the version that was undone")):
        step = commands.add_parser(name, help=text)
        step.add_argument("folder", type=Path)
        step.set_defaults(run=_step, step=name)
    versions = commands.add_parser("versions", help="all versions of a film: number, note, what changed, when")
    versions.add_argument("folder", type=Path)
    versions.set_defaults(run=_versions)


def _refine(options: argparse.Namespace) -> int:
    from seedream.api.terminal import note_summary

    ask = None if options.yes or not sys.stdin.isatty() else _ask
    if (albums := _albums(options.folder, memory=not options.no_memory)) is not None:
        album = albums.refine(options.folder, options.note, ask=ask)
        print(note_text(album))
        return 0 if album.changes else 1
    creation = _with_bar(
        lambda engine, listen: engine.refine(options.folder, options.note, ask=ask, progress=listen),
        asks=ask is not None,
        memory=not options.no_memory,
    )
    print(note_summary(creation))
    return 0 if creation.changes else 1


def _albums(path: Path, memory: bool = True) -> Albums | None:
    """The desk for pictures where a path holds some, else None."""
    from seedream.albums import Albums, holds_pictures
    from seedream.config import Settings
    from seedream.generators.image import FORMATS

    single = path.is_file() and path.suffix.lower() in FORMATS
    home = Settings.from_environment().memory_home if memory else None
    return Albums(home) if single or holds_pictures(path) else None


def _step(options: argparse.Namespace) -> int:
    from seedream.api.terminal import note_summary

    if (albums := _albums(options.folder)) is not None:
        print(note_text(getattr(albums, options.step)(options.folder)))
        return 0
    creation = _with_bar(lambda engine, listen: getattr(engine, options.step)(options.folder, progress=listen))
    print(_gone(options.step, options.folder, creation.version))
    print(note_summary(creation))
    return 0


def _gone(step: str, folder: Path, now: int) -> str:
    """Which note was undone or redone, in its own words."""
    from seedream.context import Memory, after, found, versions

    known = versions(Memory.of(folder, None).graph())
    version = after(known, now) if step == "undo" else found(known, now)
    note = version.note if version else ""
    return f"undone    {note} (`seedream redo {folder}` brings it back)" if step == "undo" else f"redone    {note}"


def _versions(options: argparse.Namespace) -> int:
    from seedream.api.terminal import versions_text
    from seedream.engine import SeedreamEngine

    if (albums := _albums(options.folder)) is not None:
        print(versions_text(*albums.versions(options.folder)))
        return 0
    print(versions_text(*SeedreamEngine().versions(options.folder)))
    return 0


def _with_bar(work: Callable[[SeedreamEngine, Any], Creation], *, asks: bool = False, memory: bool = True) -> Creation:
    from seedream.api.terminal import ProgressBar
    from seedream.engine import SeedreamEngine

    if asks:  # a moving bar and a question do not go together
        return work(SeedreamEngine(memory=memory), None)
    with ProgressBar() as bar:
        return work(SeedreamEngine(memory=memory), bar.update)


def _ask(question: Question) -> int | None:
    """One short question at the terminal; Enter takes the first answer, 0 none."""
    print(question.text)
    for i, (label, _) in enumerate(question.options):
        print(f"  {i + 1}  {label}")
    answer = input(f"1..{len(question.options)}, 0 for none of these [1] ").strip()
    if answer in ("0", "n", "no", "none"):
        return None
    return int(answer) - 1 if answer.isdigit() and 1 <= int(answer) <= len(question.options) else 0
