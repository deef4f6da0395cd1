"""Ahead: what the next steps of a training need, made in a thread of its own while a step is trained.

What is made for a step follows from the number of the step alone: it is the same however far ahead it is made, and whether the run
was interrupted before or not.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Generic, Self, TypeVar

STEPS = 2
"""How many steps ahead."""
Made = TypeVar("Made")


class Ahead(Generic[Made]):
    """What `make` makes of the steps from `first` on, one after another; to be used in a `with`."""

    def __init__(self, make: Callable[[int], Made], first: int) -> None:
        self._make, self._next = make, first
        self._maker = ThreadPoolExecutor(1, "ahead")
        self._made: deque[Future[Made]] = deque()

    def take(self) -> Made:
        """What the next step needs; raises what making it raised."""
        while len(self._made) <= STEPS:
            self._made.append(self._maker.submit(self._make, self._next))
            self._next += 1
        return self._made.popleft().result()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._maker.shutdown(cancel_futures=True)
