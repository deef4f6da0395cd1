"""Processes that start warm: one process loads the engine once, and every command is a child of its own, forked from it.

A film of the trials takes less time than loading what it needs; a child that is killed takes nothing of its parent with it.
"""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

LONGEST_S = 1800.0
WARMING = ("create", "a cat on a beach", "--preview", "--duration", "4", "--quality", "draft")
"""A film that has nothing in common with those of the trials, so that no result of theirs is there before."""


class Nursery:
    """Starts commands of `seedream`, one at a time, each in a process group of its own with a home of its own."""

    def __enter__(self) -> Self:
        self._stack = ExitStack()
        folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory()))
        self._printed = folder / "printed"
        environment = {**os.environ, "SEEDREAM_HOME": str(folder / "home"), "SEEDREAM_WORKERS": "1", "SEEDREAM_MEMORY": "off"}
        self._server = subprocess.Popen(
            [sys.executable, "-m", "recipes.kills.nursery", str(folder / "film")], env=environment, bufsize=0,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._stack.callback(self._server.wait)
        assert self._server.stdin
        assert self._server.stdout
        self._orders, self._answers = self._server.stdin, self._server.stdout
        self._stack.callback(self._answers.close)
        self._stack.callback(self._orders.close)
        self._answer(LONGEST_S)
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self._stack.close()

    def start(self, home: Path, arguments: Sequence[str]) -> Child:
        """Start a command."""
        order = {"home": str(home), "arguments": list(arguments), "printed": str(self._printed)}
        self._orders.write(json.dumps(order).encode() + b"\n")
        return Child(int(self._answer(LONGEST_S)), self)

    def _answer(self, longest_s: float) -> str:
        """The next answer; raises TimeoutError where none comes in time."""
        if not select.select([self._answers], [], [], longest_s)[0]:
            raise TimeoutError(f"no answer within {longest_s:g} s")
        return self._answers.readline().decode().strip()


class Child:
    """A command that runs."""

    def __init__(self, pid: int, nursery: Nursery) -> None:
        self.pid, self._nursery = pid, nursery

    def ends_within(self, longest_s: float) -> bool:
        """Whether it ends by itself in this time; raises RuntimeError with what it printed where it fails."""
        try:
            code = int(self._nursery._answer(longest_s))
        except TimeoutError:
            return False
        if code:
            raise RuntimeError(self._nursery._printed.read_text("utf-8").strip() or f"exit code {code}")
        return True

    def finish(self) -> None:
        """Wait for its end; raises RuntimeError where it fails or hangs."""
        if not self.ends_within(LONGEST_S):
            self.kill()
            raise RuntimeError(f"not done after {LONGEST_S:g} s")

    def kill(self) -> None:
        """Signal 9 to it and its workers."""
        os.killpg(self.pid, signal.SIGKILL)
        self._nursery._answer(LONGEST_S)


def serve(film: Path) -> None:
    """Warm up, then start what is ordered: for each line a process; answers are its number and, later, its exit code."""
    from seedream.api.cli import main

    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    main([*WARMING, "--out", str(film)])
    print("ready", file=answers, flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        pid = os.fork()
        if pid == 0:
            _live(order)
        while os.getpgid(pid) != pid:  # the group must be there before anybody may kill it
            time.sleep(0.001)
        print(pid, file=answers, flush=True)
        _, status = os.waitpid(pid, 0)
        print(os.waitstatus_to_exitcode(status), file=answers, flush=True)


def _live(order: dict[str, str | list[str]]) -> None:
    """The life of a child: it never returns to what its parent was doing."""
    from seedream.api.cli import main

    os.setsid()
    os.environ["SEEDREAM_HOME"], os.environ["SEEDREAM_MEMORY"] = str(order["home"]), "on"
    printed = os.open(str(order["printed"]), os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for number in (1, 2):
        os.dup2(printed, number)
    code = 1
    try:
        code = main(list(order["arguments"]))
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
