"""Mending of a film as it lies in its folder: the critic measures it, the refiner mends what it finds by the smallest change."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from seedream import outputs, refinement
from seedream.films.making import How, make_film
from seedream.films.plan import Plan
from seedream.outputs import FilmWorkshop, Parts, Progress
from seedream.refinement import Mending, Remedies


def workshop_of(plan: Plan, watch: Progress, how: How) -> FilmWorkshop:
    """Where the parts of a film are made again, or taken from the store, when a change needs them."""

    def make(shots: Sequence[str]) -> Parts:
        with tempfile.TemporaryDirectory() as scratch:
            (Path(scratch) / "stems").mkdir()
            return make_film(plan, Remedies(repaint=tuple(shots)), Path(scratch), watch, how)

    return FilmWorkshop(make)


def mend_film(folder: Path, plan: Plan, watch: Progress, how: How) -> Mending:
    """Mend a delivered folder and write its report again."""
    with watch.stage("mending"):
        mending = refinement.mend(folder, workshop_of(plan, watch, how))
    outputs.update_report(folder, mending.after)
    refinement.write_page(folder, mending.after)
    return mending
