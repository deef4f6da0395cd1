"""Fifty kills of create and refine, and the table of docs/context.md.

make kills            fifty moments, some fifteen minutes on two cores; make kills KILLS=6 for a look
"""

from __future__ import annotations

import random
import re
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from recipes.kills.trial import Trial, digest, finish, fresh, kill_and_resume, start

PAGE = Path(__file__).parent.parent.parent / "docs" / "context.md"
PROMPT = "a woman walking a dog through a rainy village"
SMALL = ("--preview", "--duration", "5", "--quality", "draft")
NOTE = "warmer, and much less rain"
SEED = 20


def main(arguments: Sequence[str]) -> int:
    """Run the trials and write the table where there are fifty or more; exit code 1 where anything was lost."""
    count = int(arguments[0]) if arguments else 50
    folder = Path(tempfile.mkdtemp(prefix="seedream-kills-"))
    try:
        trials = run(folder, count, random.Random(SEED))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    text = table(trials)
    print(text)
    if count >= 50:
        page = PAGE.read_text("utf-8")
        block = f"<!-- kills -->\n\n{text}\n<!-- end -->"
        PAGE.write_text(re.sub(r"<!-- kills -->.*?<!-- end -->", lambda _: block, page, flags=re.DOTALL), "utf-8")
    return 1 if any(t.faults for t in trials) else 0


def run(folder: Path, count: int, rng: random.Random) -> list[Trial]:
    """Half of the trials kill `create` in an empty home, half `refine` of a film that is there."""
    home, film = folder / "home", folder / "film"
    create = ["create", PROMPT, "--out", str(film), *SMALL]
    took = {"create": _timed(home, create)}
    first = digest(film)
    kept = [fresh(folder / f"kept-{p.name}", p) for p in (home, film)]
    refine = ["refine", str(film), NOTE, "--yes"]
    took["refine"] = _timed(home, refine)
    second = digest(film)
    trials = []
    for i in range(count):
        name = "create" if i % 2 == 0 else "refine"
        after_s = rng.uniform(0.0, took[name])
        if name == "create":
            shutil.rmtree(home)
            shutil.rmtree(film)
            trials.append(kill_and_resume(name, home, film, create, after_s, ("", first)))
        else:
            fresh(home, kept[0])
            fresh(film, kept[1])
            trials.append(kill_and_resume(name, home, film, refine, after_s, (first, second)))
        t = trials[-1]
        print(f"{i + 1:>3}  {t.command}  {t.killed_s:5.1f} s  {t.stage}  {'; '.join(t.faults) or 'whole'}", flush=True)
    return trials


def _timed(home: Path, arguments: Sequence[str]) -> float:
    begun = time.perf_counter()
    finish(start(home, arguments))
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
    killed = sum(t.killed_s >= 0 for t in trials)
    wrong = sum(bool(t.faults) for t in trials)
    head = "| command | what it was doing | kills | with a fault | resumed in |\n|---|---|---|---|---|"
    told = f"{date.today().isoformat()}: {killed} processes killed at random moments of {len(trials)} runs; {wrong} with any fault."
    return "\n".join([told, "", head, *rows, ""])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
