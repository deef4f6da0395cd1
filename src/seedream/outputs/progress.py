"""Progress: which stage works, on what, how far, and how long each took."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Listener = Callable[[str, str, float], None]
"""`(stage, detail, fraction of the whole film 0..1)`."""

SHARES: dict[str, float] = {
    "understanding": 0.04, "writing": 0.03, "speaking": 0.06, "composing": 0.06, "diffusion": 0.02,
    "drawing": 0.64, "mixing": 0.06, "joining": 0.04, "checking": 0.05,
}  # fmt: skip
"""Share of the time that each stage usually takes, in the order in which they run."""


@dataclass
class Progress:
    """Collects the time of every stage and tells a listener."""

    listener: Listener | None = None
    timings_s: dict[str, float] = field(default_factory=dict)
    _stage: str = ""
    _begun: float = field(default_factory=time.perf_counter)

    @property
    def elapsed_s(self) -> float:
        """Seconds since the work began."""
        return time.perf_counter() - self._begun

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Everything inside belongs to stage `name`."""
        self._stage = name
        start = time.perf_counter()
        self.tell("", 0.0)
        try:
            yield
        finally:
            self.timings_s[name] = self.timings_s.get(name, 0.0) + time.perf_counter() - start

    def tell(self, detail: str, fraction: float) -> None:
        """Report how far the current stage is (0..1), and on what it works."""
        if self.listener is None:
            return
        names = list(SHARES)
        before = sum(SHARES[n] for n in names[: names.index(self._stage)])
        self.listener(self._stage, detail, before + SHARES[self._stage] * min(max(fraction, 0.0), 1.0))
