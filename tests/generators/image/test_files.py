"""Picture files: the format follows the name, and the note of provenance is read back from each."""

from pathlib import Path

import pytest
import skia

from seedream.errors import InputError
from seedream.generators.image import read_provenance, write_picture
from seedream.rendering.surface import fill, new_surface

NOTE = "Drawn from “a <cat> & two dogs”"


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.JPEG", "a.webp"])
def test_pictures_keep_size_colour_and_note(tmp_path: Path, name: str) -> None:
    surface = new_surface(65, 33)
    surface.getCanvas().clear(0xFF3060C0)
    surface.getCanvas().drawRect(skia.Rect.MakeXYWH(0, 0, 32, 33), fill(0xFFFFEE00))
    write_picture(surface, tmp_path / name, NOTE)
    found = skia.Image.open(str(tmp_path / name))
    rgb = found.toarray(colorType=skia.kRGBA_8888_ColorType)
    assert (found.width(), found.height()) == (65, 33)
    assert abs(rgb[16, 10, :3].astype(int) - [255, 238, 0]).max() < 8
    assert abs(rgb[16, 55, :3].astype(int) - [48, 96, 192]).max() < 8
    assert read_provenance(tmp_path / name) == NOTE


def test_unknown_endings_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"\.png, \.jpg"):
        write_picture(new_surface(8, 8), tmp_path / "a.tiff", NOTE)
