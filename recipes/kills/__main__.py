"""Fifty kills of create and refine, and the table of docs/context.md.

make kills            fifty moments, some six minutes on two idle cores; make kills KILLS=6 for a look

Trials are kept in build/kills as they are made, so that a run that was stopped goes on, as long as the engine has not changed.
"""

from __future__ import annotations

import json
import random
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path

from recipes.kills.nursery import Nursery
from recipes.kills.trial import Trial, digest, fresh, kill_and_resume
from recipes.page import fill

from seedream.storage.hashing import code_fingerprint

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "context.md"
PROMPT = "a woman walking a dog through a rainy village"
SMALL = ("--preview", "--duration", "5", "--quality", "draft")
NOTE = "warmer, and much less rain"
SEED = 20


def main(arguments: Sequence[str]) -> int:
    """Run the trials and write the table where there are fifty or more; exit code 1 where anything was lost."""
    count = int(arguments[0]) if arguments else 50
    folder = Path(tempfile.mkdtemp(prefix="seedream-kills-"))
    book = ROOT / "build" / "kills" / f"{code_fingerprint()[:16]}.jsonl"
    try:
        with Nursery() as nursery:
            trials = run(nursery, folder, count, book)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    text = table(trials)
    print(text)
    if count >= 50:
        fill(PAGE, {"kills": text})
    return 1 if any(t.faults for t in trials) else 0


def run(nursery: Nursery, folder: Path, count: int, book: Path) -> list[Trial]:
    """Trials until `count` processes were killed: in turn `create` in an empty home and `refine` of a film that is there.

    `book` holds the trials made so far. A process that was done before its moment came tells how long it takes now.
    """
    trials = read_book(book)
    rng = random.Random(f"{SEED} after {len(trials)}")
    if killed(trials) >= count:
        return trials
    home, film = folder / "home", folder / "film"
    create = ["create", PROMPT, "--out", str(film), *SMALL]
    took = {"create": _timed(nursery, home, create)}
    first = digest(film)
    kept = [fresh(folder / f"kept-{p.name}", p) for p in (home, film)]
    refine = ["refine", str(film), NOTE, "--yes"]
    took["refine"] = _timed(nursery, home, refine)
    second = digest(film)
    while killed(trials) < count:
        name = "create" if len(trials) % 2 == 0 else "refine"
        after_s = rng.uniform(0.0, took[name])
        if name == "create":
            shutil.rmtree(home)
            shutil.rmtree(film)
            trials.append(kill_and_resume(nursery, home, film, create, after_s, ("", first)))
        else:
            fresh(home, kept[0])
            fresh(film, kept[1])
            trials.append(kill_and_resume(nursery, home, film, refine, after_s, (first, second)))
        t = trials[-1]
        if t.killed_s < 0:
            took[name] = t.took_s
        book.parent.mkdir(parents=True, exist_ok=True)
        with book.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(t)) + "\n")
        print(f"{killed(trials):>3}  {t.command}  {t.killed_s:5.1f} s  {t.stage}  {'; '.join(t.faults) or 'whole'}", flush=True)
    return trials


def killed(trials: Sequence[Trial]) -> int:
    """How many processes were really killed."""
    return sum(t.killed_s >= 0 for t in trials)


def read_book(book: Path) -> list[Trial]:
    """The trials in a file, none where there is no file yet."""
    if not book.exists():
        return []
    rows = [json.loads(line) for line in book.read_text("utf-8").splitlines()]
    return [Trial(**{**row, "faults": tuple(row["faults"])}) for row in rows]


def _timed(nursery: Nursery, home: Path, arguments: Sequence[str]) -> float:
    begun = time.perf_counter()
    nursery.start(home, arguments).finish()
    return time.perf_counter() - begun


def table(trials: Sequence[Trial]) -> str:
    """Kills by command and stage: how many, how many left anything lost or corrupt, how many resumed to the same bytes."""
    groups: dict[tuple[str, str], list[Trial]] = defaultdict(list)
    for trial in trials:
        stage = trial.stage if trial.killed_s >= 0 else "done before the kill"
        groups[(trial.command, stage)].append(trial)
    rows = []
    for (command, stage), group in sorted(groups.items()):
        wrong, resumed_s = sum(bool(t.faults) for t in group), sum(t.resumed_s for t in group) / len(group)
        rows.append(f"| `{command}` | {stage} | {len(group)} | {wrong} | {resumed_s:.1f} s |")
    wrong = sum(bool(t.faults) for t in trials)
    head = "| command | what it was doing | kills | with a fault | resumed in |\n|---|---|---|---|---|"
    told = f"{date.today().isoformat()}: {killed(trials)} processes killed at random moments of {len(trials)} runs; "
    told += f"{wrong} with any fault."
    return "\n".join([told, "", head, *rows, ""])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
