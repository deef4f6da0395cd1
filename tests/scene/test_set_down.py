"""What somebody does something to is on the table or in the vase; they are not, nor on the screen that shows them."""

from __future__ import annotations

from tests.scene.staged import cast_of, the, view_of


def test_an_animal_that_is_examined_is_on_the_table() -> None:
    cast = cast_of("a vet examining a puppy on a table while the owner watches")
    table, puppy, vet = cast["table"].box, cast["puppy"].box, cast["vet"].box
    assert table is not None
    assert puppy is not None
    assert vet is not None
    assert puppy.y + puppy.height < table.y + 0.3 * table.height
    assert vet.y + vet.height > table.y + 0.8 * table.height


def test_flowers_are_in_their_vase() -> None:
    nouns = {m.noun for m in cast_of("a woman arranging flowers in a vase by the window").values()}
    assert "vase of tulips" in nouns
    assert "vase" not in nouns


def test_nobody_stands_on_a_screen() -> None:
    cast = cast_of("remote team meeting on a laptop screen, cozy home office")
    assert all(m.box is None or m.box.y > 0.1 for m in cast.values() if m.category == "person")


def test_a_fishing_village_is_a_harbour() -> None:
    assert view_of("a small fishing village with colorful houses and boats at dawn").place.kind == "harbour"


def test_a_ball_of_yarn_is_played_with_and_curls_nobody_up() -> None:
    assert the("a kitten tangled in a ball of yarn", "kitten").look["posture"] == "play"


def test_vegetables_grow_in_no_bed_to_sleep_in() -> None:
    assert "bed" not in {m.noun for m in cast_of("vegetables growing in raised beds in the garden").values()}
