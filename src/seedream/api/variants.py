"""Commands for choices: variants of one request, choosing one, two versions side by side."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seedream.errors import InputError

if TYPE_CHECKING:
    from seedream.films import Comparison, Variants


def add_variants(commands: Any) -> None:
    """Add the commands `choose` and `compare`; variants themselves are an option of `create`."""
    choose = commands.add_parser("choose", help="make a variant the film of its folder; notes change it from there")
    choose.add_argument("folder", type=Path, help="folder of `seedream create --variants`")
    choose.add_argument("number", type=int, help="number of the variant on the contact sheet")
    choose.add_argument("--no-memory", action="store_true", help="learn nothing from the choice")
    choose.set_defaults(run=_choose)
    compare = commands.add_parser("compare", help="two versions of a film side by side: a film, a sheet, and in words")
    compare.add_argument("folder", type=Path)
    compare.add_argument("one", type=int, help="number of a version, see `seedream versions`")
    compare.add_argument("other", type=int)
    compare.add_argument("--out", type=Path, help="name of the files without ending (default: compare-ONE-OTHER in the folder)")
    compare.set_defaults(run=_compare)


def create_variants(engine: Any, options: argparse.Namespace, wishes: dict[str, Any], progress: Any) -> Variants:
    """Make variants as `seedream create` was asked to."""
    if options.script is not None:
        raise InputError("got a script and --variants; variants are of a request in words, give it as the prompt")
    if options.out is None:
        raise InputError("got --variants without a folder for them; add --out FOLDER")
    made: Variants = engine.variants(options.prompt or "", options.out, count=options.variants, progress=progress, **wishes)
    return made


def variants_text(variants: Variants) -> str:
    """Where everything lies, and what is different."""
    lines = [f"{len(variants.films)} films in {variants.seconds:.0f} s"]
    for i, (film, way) in enumerate(zip(variants.films, variants.directions, strict=True), 1):
        lines.append(f"  {i}  {way.name}: {way.told}")
        lines.append(f"     {film.video}")
    lines += [
        f"  sheet     {variants.sheet}",
        f"  apart     {min(variants.distances):.3f} at least (0 would be the same pictures)",
        f"  choose    seedream choose {variants.folder} NUMBER",
    ]
    return "\n".join(lines)


def _choose(options: argparse.Namespace) -> int:
    from seedream.engine import SeedreamEngine

    folder = SeedreamEngine(memory=not options.no_memory).choose(options.folder, options.number)
    print(f"variant {options.number} is the film of {folder} now\n  film      {folder / 'film.mp4'}")
    return 0


def _compare(options: argparse.Namespace) -> int:
    from seedream.api.terminal import ProgressBar
    from seedream.engine import SeedreamEngine

    out = options.out or options.folder / f"compare-{options.one}-{options.other}"
    with ProgressBar() as bar:
        comparison = SeedreamEngine().compare(options.folder, options.one, options.other, out, progress=bar.update)
    print(comparison_text(comparison))
    return 0


def comparison_text(comparison: Comparison) -> str:
    """What differs, and where it can be seen."""
    one, other = comparison.versions
    lines = [f"version {one.number} ({one.note or 'as asked for'}) beside version {other.number} ({other.note or 'as asked for'})"]
    lines += [f"  changed   {change}" for change in comparison.said]
    lines += [f"  measured  {difference}" for difference in comparison.differences]
    lines.append(f"  {comparison.same_shots} of {comparison.shots} shots have the same pictures, to the bit")
    return "\n".join([*lines, f"  film      {comparison.film}", f"  sheet     {comparison.sheet}"])
