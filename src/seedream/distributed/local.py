"""Run independent tasks in local worker processes, with progress, and stop cleanly on Ctrl-C."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import Any, TypeVar

from loky import ProcessPoolExecutor
from loky.backend.context import get_context

Task = TypeVar("Task")
Result = TypeVar("Result")
Progress = Callable[[int, float], None]
"""`(task index, fraction done)`."""

_channel: Any = None


def report(index: int, fraction: float) -> None:
    """Called inside a worker: tell the parent how far task `index` is (0..1)."""
    if _channel is not None:
        _channel.put((index, fraction))


def _start_worker(channel: Any) -> None:
    global _channel
    _channel = channel
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with_parent, args=(os.getppid(),), daemon=True).start()
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")


def _leave_with_parent(parent: int) -> None:
    """End this worker when the process that started it is gone (killed), so that nothing works on unseen."""
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def run(
    function: Callable[[int, Task], Result], tasks: Sequence[Task], workers: int, progress: Progress | None = None
) -> list[Result]:
    """Run `function(index, task)` for every task and return the results in order.

    With one worker (or one task) it runs in this process. Tasks start in the given order, so put the longest first.
    An exception in any task stops the others and is raised here.
    """
    if workers <= 1 or len(tasks) <= 1:
        return [_run_here(function, i, task, progress) for i, task in enumerate(tasks)]
    # loky starts clean interpreters that never import the caller's script, so plain scripts need no __main__ guard.
    context = get_context("loky")
    channel = context.Queue()
    pool = ProcessPoolExecutor(min(workers, len(tasks)), context=context, initializer=_start_worker, initargs=(channel,))
    try:
        futures = [pool.submit(function, i, task) for i, task in enumerate(tasks)]
        _watch(futures, channel, progress)
        return [future.result() for future in futures]
    except BaseException:
        pool.shutdown(wait=False, kill_workers=True)
        raise
    finally:
        pool.shutdown(wait=True)
        channel.close()


def _run_here(function: Callable[[int, Task], Result], index: int, task: Task, progress: Progress | None) -> Result:
    global _channel

    class _Direct:
        @staticmethod
        def put(item: tuple[int, float]) -> None:
            if progress:
                progress(*item)

    previous, _channel = _channel, _Direct
    try:
        return function(index, task)
    finally:
        _channel = previous


def _watch(futures: Sequence[Future[Any]], channel: Any, progress: Progress | None) -> None:
    pending = set(futures)
    while pending:
        done, pending = wait(pending, timeout=0.2, return_when=FIRST_COMPLETED)
        while not channel.empty():
            item = channel.get()
            if progress:
                progress(*item)
        for future in done:
            if error := future.exception():
                raise error
