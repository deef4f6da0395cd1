"""Tiny delivered films for tests of notes: a film, and what of its picture and sound lies on the disk."""

from __future__ import annotations

import hashlib
from pathlib import Path

import av

from seedream import SeedreamEngine
from seedream.config import Settings
from seedream.outputs import Creation

PROMPT = "a melancholic man walking a dog through a rain-soaked neon-lit city"


def engine_in(home: Path) -> SeedreamEngine:
    """An engine whose store is in a folder."""
    return SeedreamEngine(quality_threshold="draft", settings=Settings(home, workers=1))


def tiny_film(engine: SeedreamEngine) -> Creation:
    """A preview of six seconds without a voice."""
    return engine.preview(PROMPT, duration=6, voice=False, out=engine.settings.home / "film")


def packets(folder: Path) -> list[str]:
    """What every packet of the picture is, by its hash."""
    with av.open(str(folder / "film.mp4")) as container:
        return [hashlib.sha256(bytes(p)).hexdigest() for p in container.demux(video=0) if p.pts is not None]
