"""Names that may be chosen in requests and brand kits (`data/options.toml`)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any


@cache
def options() -> Mapping[str, Any]:
    """All names a user may choose from."""
    return tomllib.loads(resources.files("seedream.inputs").joinpath("data/options.toml").read_text("utf-8"))


def names(key: str) -> tuple[str, ...]:
    """The names under a key, such as "voices" or "typefaces"."""
    return tuple(options()[key])
