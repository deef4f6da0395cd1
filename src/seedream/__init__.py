"""Seedream: one request in plain words becomes a finished film, with sound, stills and words in time with each other.

from seedream import SeedreamEngine
result = SeedreamEngine().generate(prompt="a lighthouse in a storm", duration=20)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seedream.engine import SeedreamEngine as SeedreamEngine

__version__ = "0.1.0"
__all__ = ["SeedreamEngine", "__version__"]


def __getattr__(name: str) -> object:
    # The engine loads numpy, skia and more; `import seedream` alone stays instant (PEP 562).
    if name == "SeedreamEngine":
        from seedream.engine import SeedreamEngine

        return SeedreamEngine
    raise AttributeError(f"module 'seedream' has no attribute {name!r}")
