"""`python -m recipes.gallery --out build/gallery`: draw every picture that is not there yet, check it, and lay out the sheets."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from recipes.gallery.drawing import draw_to
from recipes.gallery.films import film_pictures, film_to
from recipes.gallery.pictures import GROUPS, Picture, pictures
from recipes.gallery.sheets import faults_of, write_index, write_sheets
from recipes.gallery.table import write_table

from seedream.distributed.local import run

PAGE = Path(__file__).parents[2] / "docs" / "gallery.md"
PART = 24
"""How many pictures a process draws at a time."""


def _draw(index: int, task: tuple[Sequence[Picture], Path]) -> int:
    part, folder = task
    for picture in part:
        draw_to(picture, folder)
    return index


def make(out: Path, groups: Sequence[str], workers: int) -> None:
    """Draw the groups and write their sheets and the page."""
    listed = {group: pictures(group) for group in groups}
    tasks = [(every[i : i + PART], out / group) for group, every in listed.items() for i in range(0, len(every), PART)]
    run(_draw, tasks, workers)
    sheets = {group: write_sheets(group, every, out) for group, every in listed.items()}
    faults = {group: faults_of(every, out / group) for group, every in listed.items()}
    write_index(out, sheets, {group: len(every) for group, every in listed.items()}, faults)
    for group, found in faults.items():
        print(f"{group:11} {len(listed[group]):4} pictures, {len(sheets[group])} sheets, {len(found)} faults")
        print(*(f"    {caption}: {message}" for caption, _, message in found), sep="\n" if found else "")


def make_films(out: Path) -> None:
    """Make the films that begin with something of the user's, one after the other, and lay out their frames."""
    films = film_pictures()
    for picture in films:
        film_to(picture, out / "films")
    sheets = write_sheets("films", films, out)
    found = faults_of(films, out / "films")
    write_index(out, {"films": sheets}, {"films": len(films)}, {"films": found}, page="films.html")
    print(f"{'films':11} {len(films):4} films, {len(sheets)} sheets, {len(found)} faults")
    print(*(f"    {caption}: {message}" for caption, _, message in found), sep="\n" if found else "")


def main() -> None:
    """Read the arguments and make the gallery."""
    parser = argparse.ArgumentParser(prog="python -m recipes.gallery", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/gallery"))
    parser.add_argument("--only", choices=GROUPS, action="append", help="one group; may be given several times")
    parser.add_argument("--films", action="store_true", help="make the films that begin with photos, a song, a memo, an article")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--table", action="store_true", help="also write the results of the checks into docs/gallery.md")
    arguments = parser.parse_args()
    if arguments.films:
        make_films(arguments.out)
        return
    make(arguments.out, arguments.only or GROUPS, arguments.workers)
    if arguments.table:
        write_table(PAGE, arguments.out)


if __name__ == "__main__":
    main()
