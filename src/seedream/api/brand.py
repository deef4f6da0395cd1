"""Commands for brands: an example of a kit, a check of one with a sheet that shows it; and the option for pictures of one's own."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from seedream.errors import InputError, OutputError

PASSED, FAILED = 0, 1


def add_images(command: Any) -> None:
    """Add the option for the user's pictures to a command."""
    command.add_argument(
        "--image", dest="images", action="append", type=Path, metavar="FILE",
        help="a picture of your own (PNG, JPEG, WebP, SVG) or a folder of them: screenshot, product, logo, place, subject, style "
        "or photo of a slideshow, as the words say or as it looks; may be given several times",
    )  # fmt: skip


def add_brand(commands: Any) -> None:
    """Add the commands."""
    brand = commands.add_parser("brand", help="write an example of a brand kit, or check one").add_subparsers(
        required=True, metavar="WHAT"
    )
    init = brand.add_parser("init", help="write a commented example of a brand kit")
    init.add_argument("file", type=Path, nargs="?", default=Path("brand.toml"), help="file to write (default brand.toml)")
    init.set_defaults(run=_init)
    check = brand.add_parser("check", help="contrast of the colours with remedies, and a sheet of one page")
    check.add_argument("file", type=Path, help="the brand kit")
    check.add_argument("--sheet", type=Path, help="PNG to draw the sheet to (default: beside the kit)")
    check.set_defaults(run=_check)


def _init(options: argparse.Namespace) -> int:
    from seedream.inputs.brand_file import example

    if options.file.exists():
        raise InputError(f'the file "{options.file}" exists already; name another one, or move it away')
    try:
        options.file.write_text(example(), "utf-8")
    except OSError as error:
        raise OutputError(f'cannot write "{options.file}": {error.strerror}; choose another folder') from error
    print(f"{options.file}\nedit it, then: seedream brand check {options.file}")
    return 0


def _check(options: argparse.Namespace) -> int:
    from seedream.inputs.brand_file import load_brand
    from seedream.rendering.interfaces.brand_check import check_brand
    from seedream.rendering.interfaces.brand_sheet import draw_sheet

    kit = load_brand(options.file)
    findings = check_brand(kit)
    for finding in findings:
        print(finding)
    sheet = options.sheet or options.file.with_suffix(".png")
    try:
        draw_sheet(kit, findings, sheet)
    except OSError as error:
        raise OutputError(f'cannot write "{sheet}": {error.strerror}; choose another file with --sheet') from error
    print(f"  sheet     {sheet}")
    return PASSED if all(finding.passed for finding in findings) else FAILED
