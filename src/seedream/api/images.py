"""Command for pictures: one still, variations or a series. It parses, calls the engine, and says what is there."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seedream.api.brand import add_images
from seedream.errors import InputError

if TYPE_CHECKING:
    from seedream.albums import Album

_WISHES = ("aspect", "mood", "style", "seed", "kind", "data", "brand", "accent", "images")


def add_image(commands: Any) -> None:
    """Add the command."""
    still = commands.add_parser("image", help="draw one still, variations of it, or a series of pictures")
    still.add_argument("prompt", nargs="?", help="the request in plain words")
    still.add_argument("--data", type=Path, metavar="CSV", help="CSV file with numbers: they become a chart")
    still.add_argument("--out", type=Path, required=True, help="file to write (.png, .jpg, .webp); a folder for several pictures")
    still.add_argument(
        "--size", default="2K", help="HD, FHD, 2K, 4K, the long side in pixels, or WIDTHxHEIGHT up to 4096 (default 2K)"
    )
    still.add_argument("--aspect", help='picture format "W:H" from 1:3 to 3:1, such as 16:9, 4:5, 1:1 (default 16:9)')
    still.add_argument(
        "--format", choices=("png", "jpg", "webp"), default="png", help="file format of several pictures (default png)"
    )
    still.add_argument("--mood", help='in words, such as "quiet and warm"')
    still.add_argument("--style", help="such as watercolour, woodcut, 8-bit or paper-cut; an unknown name lists all")
    still.add_argument("--kind", help="of a series: story, product, lesson… (default: understood from the request)")
    still.add_argument("--seed", help="same seed, same picture (default 0)")
    still.add_argument("--script", type=Path, help="Markdown: one picture for every passage, a series")
    still.add_argument("--brand", help="name of the brand, or a brand kit (brand.toml)")
    still.add_argument("--accent", help='accent colour, such as "#4f5bd5"')
    still.add_argument("--no-memory", action="store_true", help="neither use nor learn how you like things")
    add_images(still)
    several = still.add_mutually_exclusive_group()
    several.add_argument("--variations", type=int, metavar="N", help="2 to 8 distinct compositions of the request")
    several.add_argument("--series", type=int, metavar="N", help="tell the request in 2 to 15 pictures with the same characters")
    still.set_defaults(run=_image)


def _image(options: argparse.Namespace) -> int:
    from seedream.engine import SeedreamEngine

    wishes = {name: getattr(options, name) for name in _WISHES if getattr(options, name) is not None}
    albums, out, suffix = SeedreamEngine(memory=not options.no_memory).albums, options.out, f".{options.format}"
    if options.variations is None and options.series is None and options.script is None:
        print(album_text(albums.image(options.prompt or "", out, size=options.size, **wishes)))
        return 0
    if out.suffix:
        raise InputError(f'got the file "{out}" for several pictures; expected a folder, such as {out.with_suffix("")}')
    if options.variations is not None:
        if options.script is not None:
            raise InputError("got a script and --variations; variations are of one request, a script becomes a series (--series)")
        album = albums.variations(options.prompt or "", out, count=options.variations, size=options.size, suffix=suffix, **wishes)
    else:
        album = albums.series(
            options.prompt, out, script=options.script, count=options.series, size=options.size, suffix=suffix, **wishes
        )
    print(album_text(album))
    return 0


def album_text(album: Album) -> str:
    """Where everything lies, and what was not understood."""
    if len(album.pictures) == 1:
        lines = [str(album.image)]
    else:
        lines = [
            f"{len(album.pictures)} pictures in {album.seconds:.0f} s",
            f"  pictures  {album.image} … {album.pictures[-1].name}",
            f"  sheet     {album.sheet}",
        ]
        lines += [f"  captions  {album.folder / 'captions.json'}"] if album.captions else []
        lines += [f"  apart     {min(album.distances):.3f} at least (0 would be the same picture)"] if album.distances else []
    lost = album.scene_graph.not_understood
    lines += [f"  note      {', '.join(lost)}: no drawing is known for it; a sign with its word stands there"] if lost else []
    lines += [f"  note      {d.value}: {d.reason}" for d in album.decisions if d.key == "pictures" and "no more" in d.reason]
    return "\n".join(lines)


def note_text(album: Album) -> str:
    """What was understood of a note, what was changed, what was kept, and what else it could have meant."""
    lines = [f"changed   {change}" for change in album.changes]
    if album.reading:
        lines += [f"not done  {sentence}" for sentence in album.reading.refused]
        lines += [f"it could also mean: {other}" for other in album.reading.otherwise]
        if not album.changes:
            return "\n".join([*lines, f"the picture stays as it is, version {album.version}"])
    same = [str(i + 1) for i in album.kept]
    lines += [f"kept      picture{'s' if len(same) > 1 else ''} {', '.join(same)}, to the byte"] if same else []
    lines.append(f"version {album.version}, made in {album.seconds:.1f} s")
    return "\n".join([*lines, f"  picture   {album.image if len(album.pictures) == 1 else album.folder}"])
