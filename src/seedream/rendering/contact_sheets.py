"""Contact sheets on the command line: into which file, and of which names."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Sequence


def asked(known: Collection[str], default: str, about: str, arguments: Sequence[str] | None = None) -> tuple[list[str], str]:
    """Names (all that are `known` where none is given) and path of a sheet, from the command line or `arguments`.

    Exits with 2 and a sentence for a name that nothing has.
    """
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("path", nargs="?", default=default, help=f"the picture to write (default {default})")
    parser.add_argument("names", nargs="*", metavar="NAME", help="what to draw (default: everything)")
    told = parser.parse_args(arguments)
    if unknown := [name for name in told.names if name not in known]:
        parser.error(f'nothing is drawn under "{unknown[0]}"; leave the names out to see all of them')
    return told.names or list(known), told.path
