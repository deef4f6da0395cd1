"""Pictures and notes on them: real small stills; what a note does not name keeps its pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import skia
from numpy.typing import NDArray
from tests.digests import digest

from seedream.albums import Album, Albums, holds_pictures
from seedream.albums.desk import project_folder
from seedream.albums.plan import Plan, plan_album
from seedream.errors import InputError
from seedream.generators import image
from seedream.rendering.identify import identify
from seedream.scene.shots.views import WorldView

SIZE = "320x180"
PROMPT = "a woman with a red umbrella and a dog in a park"


@pytest.fixture(scope="module")
def albums(tmp_path_factory: pytest.TempPathFactory) -> Albums:
    return Albums(tmp_path_factory.mktemp("home"))


def pixels(path: Path) -> NDArray[np.int16]:
    found: NDArray[np.int16] = skia.Image.open(str(path)).toarray(colorType=skia.kRGBA_8888_ColorType)[..., :3].astype(np.int16)
    return found


def planned(albums: Albums, album: Album) -> Plan:
    project, spec = albums._open(album)
    return plan_album(project, spec)


def where(plan: Plan, *names: str) -> NDArray[np.bool_]:
    """The pixels of some members by the id buffer, with room around them for shadow and smooth edges."""
    shot = plan.board.shots[0]
    assert isinstance(shot.view, WorldView)
    tracks = image.performed(plan.board, plan.asked, plan.frame, plan.seed)[shot.beat_id]
    found = identify(shot.view, tracks, plan.frame, plan.seed, image.STILL_S / 2)
    mask = np.zeros(found.ids.shape, bool)
    for name in names:
        rows, columns = np.nonzero(found.mask(name))
        size = rows.max() - rows.min() + 1
        reach = max(3, round(0.2 * size))  # shadows lie at the feet, as wide as who casts them
        mask[max(rows.min() - 3, 0) : rows.max() + reach, max(columns.min() - reach, 0) : columns.max() + reach] = True
    return mask


@pytest.mark.parametrize(
    ("note", "touched"),
    [("remove the dog", ("dog",)), ("the umbrella blue", ("woman",)), ("make the dog bigger", ("dog",)), ("two dogs", ("dog.1",))],
)
def test_a_note_on_one_thing_changes_its_pixels_and_no_other(
    albums: Albums, tmp_path: Path, note: str, touched: tuple[str]
) -> None:
    album = albums.image(PROMPT, tmp_path / "park.png", size=SIZE)
    before, old = pixels(album.image), planned(albums, album)
    changed = albums.refine(album, note)
    differs = (pixels(changed.image) != before).any(-1)
    assert changed.changes
    assert changed.version == 2
    assert differs.any()
    area = np.zeros(differs.shape, bool)
    for plan in (old, planned(albums, changed)):
        view = plan.board.shots[0].view
        assert isinstance(view, WorldView)
        here = [m.entity_id for m in view.cast if m.entity_id in touched]
        area |= where(plan, *here)
    assert not (differs & ~area).any()


def test_an_hour_changes_all_and_undo_brings_the_same_bytes_back(albums: Albums, tmp_path: Path) -> None:
    album = albums.image(PROMPT, tmp_path / "park.png", size=SIZE)
    first, before = digest(album.image), pixels(album.image)
    night = albums.refine(album.image, "make it night; remove the dog")
    assert len(night.changes) == 2
    assert pixels(night.image).mean() < 0.7 * before.mean()
    dark = digest(night.image)
    assert digest(albums.undo(album.image).image) == first
    assert digest(albums.redo(album.image).image) == dark
    versions, now = albums.versions(album.image)
    assert [v.note for v in versions] == ["", "make it night; remove the dog"]
    assert now == 2
    with pytest.raises(InputError, match="nothing to redo"):
        albums.redo(album.image)


@pytest.mark.parametrize(
    ("note", "says"),
    [
        ("louder music", "no sound"), ("make it 20 seconds long", "does not last"), ("remove the elephant", "no elephant"),
        ("pan left", "camera does not move"), ("qwrt zxcv plmk", "not understood"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_said_and_changes_nothing(albums: Albums, tmp_path: Path, note: str, says: str) -> None:
    album = albums.image("a dog in a park", tmp_path / "dog.png", size=SIZE)
    before = digest(album.image)
    same = albums.refine(album, note)
    assert any(says in sentence for sentence in same.reading.refused) if same.reading else False
    assert "film" not in " ".join(same.reading.refused if same.reading else ()).replace("belong to films", "")
    assert not same.changes
    assert same.version == 1
    assert digest(album.image) == before


def test_a_single_file_has_its_project_beside_it(albums: Albums, tmp_path: Path) -> None:
    album = albums.image("a cat", tmp_path / "cat.webp", size=SIZE)
    assert album.image == tmp_path / "cat.webp"
    assert project_folder(album.image) == tmp_path / "cat.project"
    assert holds_pictures(album.image)
    assert not holds_pictures(tmp_path / "other.png")
    assert "a cat" in image.read_provenance(album.image)
    assert not list(tmp_path.glob("cat.project/*.webp"))


def test_variations_are_apart_and_keep_what_is_fixed(albums: Albums, tmp_path: Path) -> None:
    album = albums.variations("two cats left of a red chair", tmp_path / "v", count=4, size=SIZE, suffix=".jpg")
    assert [p.name for p in album.pictures] == ["01.jpg", "02.jpg", "03.jpg", "04.jpg"]
    assert min(album.distances) > 0.02
    for beat in album.scene_graph.beats:
        assert isinstance(beat.view, WorldView)
        cats = [m.x for m in beat.view.cast if m.noun == "cat"]
        chair = next(m for m in beat.view.cast if m.noun == "chair")
        assert len(cats) == 2
        assert max(cats) < chair.x
        assert chair.colour == "red"
    assert album.sheet is not None
    assert pixels(album.sheet).shape[1] > 1000


def test_a_note_on_one_picture_of_a_series_keeps_the_others(albums: Albums, tmp_path: Path) -> None:
    album = albums.series("a boy finds a lost puppy in the park", tmp_path / "s", count=3, size=SIZE)
    assert len(album.captions) == 3
    assert all(len(c) > 10 for c in album.captions)
    before = [digest(p) for p in album.pictures]
    night = albums.refine(album.folder, "make the second picture much darker")
    after = [digest(p) for p in night.pictures]
    assert [a == b for a, b in zip(before, after, strict=True)] == [True, False, True]
    assert night.kept == (0, 2)
    fewer = albums.refine(album.folder, "drop the last picture")
    assert [p.name for p in fewer.pictures] == ["01.png", "02.png"]
    assert not (album.folder / "03.png").exists()


@pytest.mark.parametrize("count", [1, 9])
def test_counts_out_of_range_are_refused(albums: Albums, tmp_path: Path, count: int) -> None:
    with pytest.raises(InputError, match="from 2 to 8"):
        albums.variations("a cat", tmp_path / "v", count=count)
