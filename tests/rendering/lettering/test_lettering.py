"""Lettering in the picture: set to fit, every character drawn, read in the painted frame; the check fails on planted faults."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from seedream.diffusion.tracks import Tracks
from seedream.errors import InputError
from seedream.rendering.characters.pen import Pen
from seedream.rendering.colour import contrast
from seedream.rendering.identify import WRITING, identify_painted
from seedream.rendering.lettering.areas import area_of, hand, written_things
from seedream.rendering.lettering.proof import LEAST_CAP, Proof, proof
from seedream.rendering.lettering.setting import fit, missing, require
from seedream.rendering.lettering.writing import flat_ink, legible_tint, written_on
from seedream.rendering.painter import LightRig
from seedream.rendering.props import PROPS
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.world import WorldPainter
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import FrameSpec, Rect

FRAME = FrameSpec(480, 270)
STILL = Tracks("s", 1.0, {}, ())
FRONT = Rect(0.3, 0.2, 0.4, 0.7)
COVER = CastMember("cover", "thing", "box", height=0.4, depth=-0.5, box=Rect(0.35, 0.2, 0.2, 0.4))


def _painter(*cast: CastMember, kind: str = "studio") -> WorldPainter:
    return WorldPainter(WorldView(Place(kind), cast, "medium"), STILL, FRAME, 0)


def _sign(text: str, name: str = "sign", box: Rect = FRONT, **changes: Any) -> CastMember:
    x = 2 * (box.x + box.width / 2) - 1
    member = CastMember("it", "thing", name, x=x, height=box.height, box=box, look={"lettering": text})
    return replace(member, **changes)


def _read(*cast: CastMember) -> tuple[Proof, ...]:
    return proof(_painter(*cast), 0.5)


def _draw(name: str, text: str, ink: int | None, *, mirrored: bool = False) -> np.ndarray[Any, np.dtype[np.uint8]]:
    spec = PROPS[name]
    left, top, right, bottom = spec.bounds
    unit = 150 / max(right - left, bottom - top)
    surface = new_surface(160, 160)
    canvas = surface.getCanvas()
    canvas.translate(5 + unit * (right if mirrored else -left), 5 - top * unit)
    canvas.scale(-unit if mirrored else unit, unit)
    pen = Pen(canvas, LightRig(), mirrored=mirrored)
    spec.draw(pen, spec.colour, 0.3)
    writing = written_on(name, spec.bounds, text, spec.colour)
    if ink is None:
        writing.draw(pen)
    else:
        with flat_ink(ink):
            writing.draw(pen)
    return pixels(surface)


def _strokes(name: str, text: str, *, mirrored: bool = False) -> np.ndarray[Any, np.dtype[np.bool_]]:
    light, dark = (_draw(name, text, ink, mirrored=mirrored)[..., 1].astype(int) for ink in (0xFFFFFFFF, 0xFF000000))
    changed: np.ndarray[Any, np.dtype[np.bool_]] = light - dark > 60
    return changed


@pytest.mark.parametrize("name", written_things())
def test_lettering_lies_on_its_thing_and_reads_well(name: str) -> None:
    spec = PROPS[name]
    writing = written_on(name, spec.bounds, "Open late", spec.colour)
    strokes = _strokes(name, "Open late")
    assert strokes.sum() > 60
    drawn = _draw(name, "Open late", None)
    assert (drawn[..., 3][strokes] > 200).all()
    area = writing.area
    width, height = area.size
    assert writing.setting.cap <= height
    for left, right in writing.setting.reaches_em:
        assert (right - left) * writing.setting.size <= width * 1.01


def test_words_are_never_mirrored() -> None:
    plain, flipped = _strokes("sign", "RR"), _strokes("sign", "RR", mirrored=True)
    assert plain.any()
    overlap = (plain & flipped).sum() / plain.sum()
    assert overlap > 0.7
    assert (plain & flipped[:, ::-1]).sum() / plain.sum() < overlap


def test_texts_are_broken_so_that_they_become_large() -> None:
    made = hand("printed")
    assert fit("Jazz Night 24.12.", made, 1.0, 1.6, 0.5).lines == ("Jazz", "Night", "24.12.")
    assert fit("Jazz Night 24.12.", made, 4.0, 0.5, 0.6).lines == ("Jazz Night 24.12.",)
    assert fit("E = mc²", made, 1.0, 1.0, 0.6).lines == ("E = mc²",)
    assert fit("one\ntwo three", made, 4.0, 1.0, 0.6).lines == ("one", "two three")


def test_every_script_is_drawn_or_refused_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    assert missing("Crème brûlée, Καλημέρα, Добро, Ł ő ş 24 € ½ №") == ()
    monkeypatch.setattr("seedream.rendering.fonts.covering", lambda character, families: "" if character in "日本" else "noto")
    assert missing("日a本") == ("日", "本")
    with pytest.raises(InputError, match="日 本; install"):
        require("日a本")


def test_one_text_is_in_one_typeface() -> None:
    made = hand("painted")  # its own family has no Greek, except for one letter
    assert fit("Καλημέρα", made, 2.0, 1.0, 0.6).families[0] in ("inter", "noto")
    assert fit("Kalimera", made, 2.0, 1.0, 0.6).families[0] == "playfair"


def test_a_carrier_is_darkened_only_where_words_need_it() -> None:
    assert legible_tint(0xFF14161C) == 0xFF14161C
    red = legible_tint(0xFFD2493F)
    assert contrast(0xFFFFFFFF, red) > 6 > contrast(0xFFFFFFFF, 0xFFD2493F)


def test_what_has_no_area_gets_a_label() -> None:
    assert area_of("rock", (-1.0, -1.0, 1.0, 0.0)).cover.startswith("#")


def test_lettering_has_an_entry_in_the_id_buffer() -> None:
    identity = identify_painted(_painter(_sign("OPEN")), 0.5)
    assert identity.names == ("it", "it" + WRITING)
    words, thing = identity.mask("it" + WRITING), identity.mask("it")
    assert 100 < words.sum() < thing.sum()
    assert (thing & words).sum() == words.sum()
    assert identity.visible_part("it" + WRITING) > 0.95


def test_a_sign_in_front_can_be_read() -> None:
    (found,) = _read(_sign("OPEN LATE"))
    assert found.faults == ()
    assert found.text == "OPEN LATE"


@pytest.mark.parametrize(
    ("fault", "cast"),
    [
        ("capitals are", [_sign("OPEN LATE", box=Rect(0.45, 0.8, 0.06, 0.1))]),
        ("are seen", [_sign("OPEN LATE"), COVER]),
        ("edge of the picture", [_sign("OPEN LATE", box=Rect(-0.2, 0.2, 0.4, 0.7))]),
    ],
)  # fmt: skip
def test_the_check_finds_planted_faults(fault: str, cast: list[CastMember]) -> None:
    (found,) = _read(*cast)
    assert any(fault in text for text in found.faults)


def test_the_check_finds_ink_that_does_not_stand_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seedream.rendering.lettering.writing.Writing._ink", lambda self, ground: ground - 0x00101010)
    (found,) = _read(_sign("OPEN LATE"))
    assert any("contrast is" in text for text in found.faults)


def test_a_person_holds_and_wears_words() -> None:
    box = Rect(0.35, 0.08, 0.3, 0.85)
    holds = CastMember(
        "she", "person", "woman", "hold", height=0.85, box=box, holding="placard", look={"age": "adult", "held_lettering": "VOTE"}
    )
    (found,) = _read(holds)
    assert found.faults == ()
    look = {"age": "adult", "lettering": "RUN", "coat": "navy"}
    wears = CastMember("he", "person", "man", "stand", height=0.85, box=box, look=look)
    (found,) = _read(wears)
    assert found.visible > 0.95
    assert found.contrast > 4.5


def test_things_in_films_come_near_enough_and_stay_in_the_frame() -> None:
    (found,) = _read(CastMember("far", "thing", "parking meter", x=0.9, depth=0.6, look={"lettering": "FREE"}))
    assert found.cap > LEAST_CAP
    (found,) = _read(CastMember("far", "thing", "sign", x=0.92, look={"lettering": "FREE HUGS"}))
    assert found.inside
