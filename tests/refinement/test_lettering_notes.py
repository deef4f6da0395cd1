"""Notes about words in the picture change them, wherever they are seen, and nothing else."""

from __future__ import annotations

import pytest
from tests.refinement.films import film_of

from seedream.refinement import read_note
from seedream.scene.edits import with_content
from seedream.scene.graph import SceneGraph
from seedream.scene.reading.carrying import HELD_LETTERING, LETTERING
from seedream.scene.shots.views import WorldView


def _texts(graph: SceneGraph, key: str) -> set[str]:
    views = [b.view for b in graph.beats if isinstance(b.view, WorldView)]
    return {m.look[key] for view in views for m in view.cast if key in m.look}


@pytest.mark.parametrize(
    "note",
    [
        'the sign says "CLOSED"', 'change the text on the sign to "CLOSED"', 'write "CLOSED" on the sign',
        'make the sign say "CLOSED"',
    ],
)  # fmt: skip
def test_other_words_on_a_thing(note: str) -> None:
    (edit,) = read_note(note, film_of("sign")).edits
    assert (edit.operation, edit.target.name, edit.value) == ("lettering", "sign", "CLOSED")
    before, after = film_of("sign").scene, with_content(film_of("sign").scene, [edit])
    assert (_texts(before, LETTERING), _texts(after, LETTERING)) == ({"FREE HUGS"}, {"CLOSED"})
    assert _texts(after, HELD_LETTERING) == _texts(before, HELD_LETTERING) == {"Welcome"}


def test_other_words_in_somebodys_hands() -> None:
    (edit,) = read_note('the banner says "Goodbye"', film_of("sign")).edits
    after = with_content(film_of("sign").scene, [edit])
    assert _texts(after, HELD_LETTERING) == {"Goodbye"}
    assert _texts(after, LETTERING) == {"FREE HUGS"}


def test_a_title_stays_a_title() -> None:
    assert [e.operation for e in read_note('the title should be "Rain"', film_of("sign")).edits] == ["title"]
