"""Every voice that can be chosen: words that the recogniser misses, and the quality that the model of listeners hears, dry."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from recipes.listen.material import table
from recipes.listen.speech import hear, quality, word_errors, words_of

from seedream.scene.script import Line
from seedream.sound import voices
from seedream.sound.voices_timbre import find_speaker, speakers

LINES = 10
"""Sentences of the table `narration` that each voice speaks: the first of every film."""


def names() -> list[str]:
    """Names of all voices that are there (the extra `voices` adds some), the trained one first."""
    return [speaker.name for speaker in speakers() if speaker.there]


def row(name: str, folder: Path) -> dict[str, Any]:
    """What is measured of one voice."""
    wanted = [film["lines"][0] for film in table("narration")["films"]][:LINES]
    lines = [Line(f"{i}", "listen", line["text"], name) for i, line in enumerate(wanted)]
    said = voices.speak(lines, speed=1.0, seed=1, timbres={name: find_speaker(name).timbre})
    together = np.concatenate([utterance.samples for utterance in said])
    written = words_of(" ".join(line.get("says", line["text"]) for line in wanted))
    return {"words": len(written), "errors": word_errors(written, words_of(hear(together, folder))), "quality": quality(together)}
