"""Three of the wishes that came last, on a tiny delivered film: what they change is seen and heard, everything else stays."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from tests.digests import digest
from tests.refinement.delivered import engine_in, packets, tiny_film

from seedream import SeedreamEngine
from seedream.errors import InputError
from seedream.outputs import Creation


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> SeedreamEngine:
    return engine_in(tmp_path_factory.mktemp("notes-home"))


@pytest.fixture(scope="module")
def film(engine: SeedreamEngine) -> Creation:
    return tiny_film(engine)


def _level_db(folder: Path, name: str, start_s: float, end_s: float) -> float:
    samples, rate = soundfile.read(folder / "stems" / f"{name}.wav")
    part = samples[round(start_s * rate) : round(end_s * rate)]
    return float(20 * np.log10(np.sqrt((part**2).mean()) + 1e-6))


def test_angle_fade_and_face_change_what_they_say_and_undo_joins_the_next_wish(
    engine: SeedreamEngine, film: Creation, tmp_path: Path
) -> None:
    copy, count = film.save(tmp_path / "film"), len(film.storyboard.shots)
    end_s, fps = film.storyboard.duration_s, film.storyboard.fps
    first = round(film.storyboard.shots[0].end_s * fps)

    made = engine.refine(copy, "lower the camera in the first shot")
    assert made.changes == ("shot 1: the camera looks up from below",)
    assert made.kept_shots == tuple(range(1, count))
    assert packets(copy)[first:] == packets(film.folder)[first:]
    assert digest(copy / "audio.wav") == digest(film.audio)

    made = engine.refine(copy, "undo that and fade out the music at the end")
    assert made.changes == ("undone: lower the camera in the first shot", "music fades out")
    assert packets(copy) == packets(film.folder)
    before, after = (_level_db(f, "music", end_s - 0.8, end_s) for f in (film.folder, copy))
    assert after < before - 8.0
    early = [_level_db(f, "music", 1.0, 3.0) - _level_db(f, "ambience", 1.0, 3.0) for f in (film.folder, copy)]
    assert early[1] == pytest.approx(early[0], abs=0.5)

    made = engine.refine(copy, "make him smile in the last shot")
    assert made.changes == (f"shot {count}: the man looks happy",)
    assert made.kept_shots == tuple(range(count - 1))
    versions = [(v.number, v.parent) for v in engine.versions(copy)[0]]
    assert versions == [(1, 0), (2, 1), (3, 1), (4, 3)]

    made = engine.refine(copy, "no, go back to the last version please")
    assert (made.version, made.changes) == (3, ("undone: make him smile in the last shot",))
    assert packets(copy) == packets(film.folder)


def test_nothing_can_be_taken_back_of_a_film_as_it_was_asked_for(engine: SeedreamEngine, film: Creation, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nothing to undo"):
        engine.refine(film.save(tmp_path / "film"), "undo that and make it warmer")
