"""What was promised: the part of a creation's record that the critic holds the delivered files against."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from seedream.errors import InputError
from seedream.refinement.findings import Finding, Fix, Report
from seedream.refinement.promise import Promise, read_promise
from seedream.types import Rect


@dataclass(frozen=True, slots=True)
class PromisedEvent:
    """An event that should be seen at `time_s` in `region` (fractions of the frame) and, with a `sound`, heard.

    `duration_s` is how long it takes; what is not `seen` is only heard and has no region.
    """

    time_s: float
    kind: str
    source: str
    sound: str
    region: Rect
    duration_s: float = 0.0
    seen: bool = True


@dataclass(frozen=True, slots=True)
class Delivery:
    """A folder of delivered files and what they should be."""

    folder: Path
    duration_s: float
    width: int
    height: int
    fps: int
    loudness_lufs: float
    shot_starts_s: tuple[float, ...]
    events: tuple[PromisedEvent, ...]
    fade_out_s: float = 0.8
    words: Literal["exact", "estimated", "unknown"] = "exact"
    """How the times of the spoken words are known: those of a recording are estimated, or its words not known at all."""
    song_bpm: float | None = None
    """Tempo of a song of the user's, whose beats the cuts keep, 0 for one without beats; None where the music was composed."""
    pictures: tuple[str, ...] = ()
    """Digests of the shots, in order."""
    promise: Promise = field(default_factory=Promise)

    @property
    def film(self) -> Path:
        """The film itself."""
        return self.folder / "film.mp4"

    def stem(self, name: str) -> Path:
        """One stem: voice, music, effects or ambience."""
        return self.folder / "stems" / f"{name}.wav"


def read_delivery(folder: Path) -> Delivery:
    """Read `creation.json` of a delivered folder. Raises InputError where it is missing or not ours."""
    path = folder / "creation.json"
    record = read_record(folder)
    try:
        film = record["film"]
        return Delivery(
            folder, float(film["duration_s"]), int(film["width"]), int(film["height"]), int(film["fps"]),
            float(film["loudness_lufs"]), tuple(float(s["start_s"]) for s in record["storyboard"]["shots"]),
            tuple(PromisedEvent(**{**e, "region": Rect(**e["region"])}) for e in record["events"]),
            words=_words(record), song_bpm=_song_bpm(record), pictures=tuple(record.get("pictures", ())),
            promise=read_promise(record),
        )  # fmt: skip
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise InputError(f"{path} is not a record of Seedream ({error!r}); make the film again with `seedream create`") from error


def read_record(folder: Path) -> dict[str, Any]:
    """`creation.json` of a delivered folder. Raises InputError where it is missing or not JSON."""
    path = folder / "creation.json"
    try:
        record: dict[str, Any] = json.loads(path.read_text("utf-8"))
        return record
    except OSError as error:
        raise InputError(f"cannot read {path}; expected a folder written by `seedream create --out` ({error.strerror})") from error
    except ValueError as error:
        raise InputError(f"{path} is not a record of Seedream ({error!r}); make the film again with `seedream create`") from error


def _words(record: dict[str, Any]) -> Literal["exact", "estimated", "unknown"]:
    wish = record.get("brief", {}).get("intent", {})
    if not wish.get("voice_over"):
        return "exact"
    return "estimated" if wish.get("transcript") else "unknown"


def _song_bpm(record: dict[str, Any]) -> float | None:
    if not isinstance(record.get("brief", {}).get("intent", {}).get("music"), str):
        return None
    return float(record["storyboard"]["tempo_bpm"]) if record["storyboard"].get("beats_s") else 0.0


def read_pictures(folder: Path) -> frozenset[str]:
    """Digests of the shots that a folder's film consists of; none where it holds no film yet."""
    return frozenset(read_record(folder).get("pictures", ())) if (folder / "creation.json").exists() else frozenset()


def read_report(folder: Path) -> Report:
    """What the critic said of a delivered folder when it was made."""
    report = read_record(folder).get("report", {})
    return Report(tuple(_finding(f) for f in report.get("findings", ())), report.get("measures", {}))


def _finding(data: dict[str, Any]) -> Finding:
    fix, region = data.get("fix"), data.get("region")
    return Finding(**{**data, "fix": Fix(**fix) if fix else None, "region": Rect(**region) if region else None})
