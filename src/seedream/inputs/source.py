"""Source: a request as it was made, as text that can be kept and read again, so that notes can be applied to it later."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from seedream.inputs.brand_file import is_kit, load_brand, to_values
from seedream.inputs.brief import Brief, read
from seedream.inputs.footage import Footage, read_clips
from seedream.inputs.intent import LanguageModel
from seedream.inputs.pictures import read_pictures
from seedream.inputs.texts import given_text

_FILES = ("music", "voice_over", "voice_memo", "transcript", "data", "like", "soundfont")


def to_source(prompt: str | None, script: Path | str | None, wishes: Mapping[str, Any]) -> dict[str, str]:
    """A request as text values; files are named by their full path, the words of a script are kept themselves."""
    plain = {name: _plain(name, value) for name, value in wishes.items() if value is not None}
    words = "" if script is None else given_text(script, "script") + "\n"
    return {"prompt": prompt or "", "script": words, "wishes": json.dumps(plain)}


def from_source(source: Mapping[str, str]) -> Brief:
    """Read a kept request again. Raises InputError as `read` does, for example where a sound file is gone."""
    return read(source["prompt"] or None, script=source["script"] or None, **json.loads(source["wishes"]))


def _plain(name: str, value: Any) -> Any:
    if isinstance(value, Footage):
        return str(value.path)
    if isinstance(value, LanguageModel):
        return asdict(value)
    if name in ("brand", "brand_kit") and is_kit(value):
        return to_values(load_brand(value))
    if name == "text":
        return given_text(value, "text") + "\n"
    if name == "videos":
        return [str(clip.path) for clip in read_clips(value)]
    if name == "images":
        return [str(picture.path) for picture in read_pictures(value)]
    if name in _FILES and not isinstance(value, bool) and len(str(value)) < 1000 and Path(str(value)).expanduser().is_file():
        return str(Path(str(value)).expanduser().resolve())
    return value
