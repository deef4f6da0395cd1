"""Commands of the critic: measure a delivered film, and mend what is found."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any


def add_critic(commands: Any) -> None:
    """Add `check` and `mend`."""
    check = commands.add_parser("check", help="measure a delivered film: picture, sound, words, timing, consistency")
    check.add_argument("folder", type=Path, help="folder written by `seedream create --out`")
    check.add_argument("--page", action="store_true", help="write report.html with a picture and a waveform at every finding")
    check.set_defaults(run=_check)
    mend = commands.add_parser("mend", help="measure a delivered film and mend what is found by the smallest change that helps")
    mend.add_argument("folder", type=Path, help="folder written by `seedream create --out`")
    mend.set_defaults(run=_mend)


def _check(options: argparse.Namespace) -> int:
    from seedream.api.terminal import report_text
    from seedream.refinement import assess, read_delivery, write_page

    report = assess(read_delivery(options.folder))
    print(report_text(report))
    if options.page:
        print(write_page(options.folder, report))
    return 0 if report.passed else 1


def _mend(options: argparse.Namespace) -> int:
    from seedream.api.terminal import ProgressBar, report_text
    from seedream.engine import SeedreamEngine

    with ProgressBar() as bar:
        mending = SeedreamEngine().mend(options.folder, progress=bar.update)
    for one in mending.mended:
        undone = f"; tried and undone: {', '.join(one.undone)}" if one.undone else ""
        word, how = ("mended", one.move) if one.move else ("left", "nothing helped")
        print(f"{word:>8}  {one.finding.check}: {one.finding.message} ({how}{undone})")
    print(report_text(mending.after))
    return 0 if mending.after.passed else 1
