"""Films that begin with a photo, a song, a voice memo, a folder of photos or an article: made, checked, laid out as nine frames."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray
from recipes.gallery.pictures import SCENE, Picture, gallery

from seedream import SeedreamEngine
from seedream.api.cli import main as seedream
from seedream.config import Settings
from seedream.inputs.footage import pictures as frames_of
from seedream.inputs.footage import read_footage
from seedream.rendering.surface import MIPMAP, image_from_array, new_surface
from seedream.storage.store import write_aside

ACROSS = 3
MADE: Mapping[str, Any] = {"resolution": 360, "fps": 30, "seed": 2}


def film_pictures() -> tuple[Picture, ...]:
    """The films as pictures of the gallery."""
    return tuple(Picture("films", row["name"], row["caption"], SCENE) for row in gallery()["film"])


def film_to(picture: Picture, folder: Path) -> None:
    """Make a film and its frames; what is there already stays. Needs the extras "understand" (photos) and "memo"."""
    record = folder / f"{picture.name}.json"
    if record.exists():
        return
    row = next(r for r in gallery()["film"] if r["name"] == picture.name)
    given = _given(row, folder / "given" / picture.name)
    engine = SeedreamEngine(quality_threshold="draft", settings=Settings(folder / "home", workers=1, memory=False))
    made = engine.generate(row.get("prompt"), out=folder / picture.name, **given, **MADE)
    data = _frames(made.video)
    write_aside(folder / f"{picture.name}.jpg", lambda aside: _keep(aside, data))
    told = json.dumps([[f.check, f.message] for f in made.report.blocking]).encode()
    write_aside(record, lambda aside: _keep(aside, told))


def _given(row: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    """What the user brings, written as files, by the name of its parameter."""
    folder.mkdir(parents=True, exist_ok=True)
    if "photos" in row:
        paths = [_photo(name, folder / f"{i:02}-{name}.png") for i, name in enumerate(row["photos"], 1)]
        return {"images": [folder] if row.get("folder") else paths}
    if "song" in row:
        return {"music": _told(["music", row["song"]], folder / "song.wav")}
    if "memo" in row:
        return {"voice_memo": _told(["speak", row["memo"]], folder / "memo.wav")}
    article = folder / "article.md"
    article.write_text(row["article"].strip() + "\n", "utf-8")
    return {"text": article}


def _told(command: list[str], path: Path) -> Path:
    if seedream([*command, "--out", str(path)]):
        raise RuntimeError(f'"seedream {command[0]}" failed; see the message above')
    return path


def _photo(name: str, path: Path) -> Path:
    """One of the photographs that come with scikit-image and scikit-learn."""
    try:
        from skimage import data
        from sklearn.datasets import load_sample_image
    except ImportError as missing:
        raise SystemExit('the sample photos are missing; install them with: pip install "seedream[understand]"') from missing

    pixels: NDArray[np.uint8] = load_sample_image(f"{name}.jpg") if name in ("china", "flower") else getattr(data, name)()
    colours = np.repeat(pixels[..., None], 3, -1) if pixels.ndim == 2 else pixels[..., :3]
    image_from_array(colours.astype(np.float32) / 255).save(str(path), skia.kPNG)
    return path


def _frames(video: Path) -> bytes:
    """Nine frames of a delivered film, evenly apart, as one JPEG."""
    shown = list(frames_of(read_footage(video), largest=SCENE.width))
    width, height = SCENE.width // ACROSS, SCENE.height // ACROSS
    surface = new_surface(SCENE.width, SCENE.height)
    for i in range(ACROSS * ACROSS):
        _, data = shown[int((i + 0.5) / ACROSS**2 * len(shown))]
        target = skia.Rect.MakeXYWH(i % ACROSS * width, i // ACROSS * height, width - 2, height - 2)
        surface.getCanvas().drawImageRect(image_from_array(np.asarray(data, np.float32) / 255), target, MIPMAP)
    return bytes(surface.makeImageSnapshot().encodeToData(skia.EncodedImageFormat.kJPEG, 92))


def _keep(path: Path, data: bytes) -> None:
    path.write_bytes(data)
