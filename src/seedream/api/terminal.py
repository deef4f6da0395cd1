"""What the command line shows: a progress bar, the summary of a creation, a report."""

from __future__ import annotations

import time
from collections.abc import Sequence
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from seedream.context import Version
from seedream.outputs import Creation
from seedream.refinement import Report
from seedream.types import Decision


class ProgressBar:
    """One line that says which stage works on which shot, and how long is left."""

    def __init__(self) -> None:
        columns = (TextColumn("{task.description:<34}"), BarColumn(), TextColumn("{task.percentage:>3.0f} %  {task.fields[left]}"))
        self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
        self._task = self._bar.add_task("starting", total=1.0, left="")
        self._start = time.perf_counter()

    def __enter__(self) -> ProgressBar:
        self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._bar.stop()

    def update(self, stage: str, detail: str, fraction: float) -> None:
        """Listener for the engine's progress."""
        elapsed = time.perf_counter() - self._start
        left = f"about {elapsed * (1 - fraction) / fraction:.0f} s left" if fraction > 0.15 else ""
        self._bar.update(self._task, completed=fraction, description=f"{stage} {detail}".strip(), left=left)


def summary(creation: Creation) -> str:
    """Where everything lies and what the critic says."""
    board, report = creation.storyboard, creation.report
    verdict, *findings = judged(report)
    lines = [
        f"{creation.script.title}: {board.duration_s:g} s in {len(board.shots)} shots, made in {creation.seconds:.0f} s; {verdict}",
        *findings,
        f"  film      {creation.video}",
        f"  poster    {creation.image}",
        f"  captions  {creation.captions}",
        f"  all       {creation.folder}",
    ]
    lines += [f"  note      {d.value}: {d.reason}" for d in creation.decisions if _told(d.key)]
    lines += [f"  memory    {memory}" for memory in remembered(creation.decisions)]
    return "\n".join(lines)


def judged(report: Report) -> list[str]:
    """The critic's verdict in a few words; below it the first thing that remains, and where the others are to be seen."""
    left = report.blocking
    if not left:
        return ["passed every check"]
    others = f" (and {len(left) - 1} more)" if len(left) > 1 else ""
    return [f"{len(left)} finding{'s' if len(left) > 1 else ''} remain{'' if len(left) > 1 else 's'}, see report.html",
            f"  finding   {left[0].check}: {left[0].message}{others}"]  # fmt: skip


def _told(key: str) -> bool:
    """Whether whoever asked should hear of a decision: of what was left out, and of what given pictures became."""
    return key.endswith(("not_understood", "left_out", "note")) or key.startswith(("picture.", "region"))


def remembered(decisions: Sequence[Decision]) -> list[str]:
    """The defaults that memory changed, each with its evidence and the way back."""
    told = ((d.value if d.key.startswith("taste.") else f"{d.key} {d.value}", d) for d in decisions if d.by == "memory")
    return [f"{what} by {d.reason}" for what, d in told]


def report_text(report: Report) -> str:
    """Findings and measures as plain lines."""
    lines = [
        f"{f.severity:>8}  {f.check}: {f.message}" + (f" (at {f.time_s:.2f} s)" if f.time_s >= 0 else "") for f in report.findings
    ]
    lines += [f"{'measured':>8}  {name} = {value}" for name, value in report.measures.items()]
    return "\n".join([*lines, "passed" if report.passed else "failed"])


def note_summary(creation: Creation) -> str:
    """What was understood of a note, what was changed, what was kept, and what else it could have meant."""
    reading, board = creation.reading, creation.storyboard
    lines = [f"changed   {change}" for change in creation.changes]
    if reading:
        lines += [f"not done  {sentence}" for sentence in reading.refused]
        lines += [f"it could also mean: {other}" for other in reading.otherwise]
    if creation.changes:
        lines.append(f"kept      {kept(creation)}")
    if reading and not creation.changes:
        lines.append(f"the film stays as it is, version {creation.version}")
        return "\n".join(lines)
    (verdict, *findings), length = judged(creation.report), f"{round(board.duration_s, 1):g} s in {len(board.shots)} shots"
    lines.append(f"version {creation.version}: {length}, made in {creation.seconds:.0f} s; {verdict}")
    return "\n".join([*lines, *findings, f"  film      {creation.video}"])


def kept(creation: Creation) -> str:
    """What of the version before is the same, to the bit."""
    if not creation.kept_shots:
        return "no picture: this changes something that all of them follow"
    same = len(creation.kept_shots)
    total = len(creation.storyboard.shots)
    if same == total:
        return "every picture"
    numbers = [str(i + 1) for i in creation.kept_shots]
    return f"shot{'s' if same > 1 else ''} {', '.join(numbers)} as {'they were' if same > 1 else 'it was'}"


def versions_text(versions: Sequence[Version], now: int) -> str:
    """All versions, oldest first; an arrow marks the one in the folder."""
    rows = []
    for version in versions:
        mark = "->" if version.number == now else "  "
        came = f" (from {version.parent})" if version.parent not in (0, version.number - 1) else ""
        rows.append(f"{mark} {version.number:>3}  {version.made_at[:16].replace('T', ' ')}  {version.note or 'as asked for'}{came}")
        rows += [f"         {change}" for change in version.changes]
    return "\n".join(rows)
