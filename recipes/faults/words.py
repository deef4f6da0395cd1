"""Faults of words and timing: in the captions, and on the board (script, titles, shots) as the record tells it."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
from recipes.faults.kinds import fault
from recipes.faults.patient import Frames, Patient

_STAMP = re.compile(r"(\d\d):(\d\d)([.,])(\d{3})(?= --> |\s|$)")


def _cues(patient: Patient) -> int:
    return (patient.folder / "captions.srt").read_text("utf-8").count("-->")


def _later(text: str, by_ms: int) -> str:
    def move(m: re.Match[str]) -> str:
        total = int(m[1]) * 60_000 + int(m[2]) * 1000 + int(m[4]) + by_ms
        return f"{total // 60_000:02d}:{total // 1000 % 60:02d}{m[3]}{total % 1000:03d}"

    return _STAMP.sub(move, text)


@fault("timing", "captions")
def captions_late(patient: Patient) -> bool:
    """All captions 200 ms late."""
    patient.edit_captions(lambda text: _later(text, 200))
    return _cues(patient) > 0


@fault("words", "captions")
def captions_missing(patient: Patient) -> bool:
    """No caption at all."""
    if not _cues(patient):
        return False
    patient.edit_captions(lambda text: "WEBVTT\n" if text.startswith("WEBVTT") else "")
    return True


@fault("words", "captions")
def captions_say_something_else(patient: Patient) -> bool:
    """Several words of the captions are others."""
    if not _cues(patient):
        return False
    patient.edit_captions(lambda text: re.sub(r"(?m)^(?!\d|WEBVTT)(\w+)", "Pumpkin", text))
    return True


@fault("words", "captions")
def caption_with_three_lines(patient: Patient) -> bool:
    """A caption with a third line."""
    if not _cues(patient):
        return False
    patient.edit_captions(lambda text: re.sub(r"(--> [^\n]+\n)", r"\1one line\nand another\n", text, count=1))
    return True


@fault("words", "captions")
def caption_in_silence(patient: Patient) -> bool:
    """A caption where nobody speaks."""
    lines = [line for shot in patient.shots for line in shot["lines"]]
    if not lines:
        return False
    end_s = max(line["start_s"] + line["duration_s"] for line in lines)
    if patient.record["film"]["duration_s"] - end_s < 1.2:
        return False
    a, b = int((end_s + 0.5) * 1000), int((end_s + 1.1) * 1000)
    stamp = f"00:{a // 60000:02d}:{a // 1000 % 60:02d},{a % 1000:03d} --> 00:{b // 60000:02d}:{b // 1000 % 60:02d},{b % 1000:03d}"
    path = patient.folder / "captions.srt"
    path.write_text(path.read_text("utf-8").rstrip() + f"\n\n99\n{stamp}\nnobody says this\n", "utf-8")
    return True


@fault("words", "names", "captions")
def name_misspelt(patient: Patient) -> bool:
    """A name that is spoken is written with a letter wrong."""
    texts = " ".join(line["text"] for line in patient.record["script"]["lines"])
    name = next(iter(re.findall(r"(?<=[a-z,] )([A-Z][a-z]{4,})", texts)), "")
    if not name:
        return False
    patient.edit_captions(lambda text: text.replace(name, name[:2] + "x" + name[3:]))
    return True


def _line(patient: Patient, text: str, index: int = -1) -> bool:
    """Another text for a line of the script, which is what the film is meant to say."""
    if len(patient.record["script"]["lines"]) < 2:
        return False

    def change(record: dict[str, Any]) -> None:
        record["script"]["lines"][index]["text"] = text

    patient.edit_record(change)
    return True


@fault("words", "repetition")
def said_twice(patient: Patient) -> bool:
    """The last line repeats the first."""
    lines = patient.record["script"]["lines"]
    return _line(patient, lines[0]["text"]) if lines and len(lines[0]["text"].split()) >= 4 else False


@fault("words", "tone")
def line_in_another_mood(patient: Patient) -> bool:
    """A line in the opposite mood."""
    valence = patient.record["storyboard"]["mood"]["valence"]
    if abs(valence) < 0.25:
        return False
    return _line(patient, "A sad, lonely and gloomy day." if valence > 0 else "A happy, cheerful and joyful day.")


@fault("words", "narration")
def change_of_person(patient: Patient) -> bool:
    """One line says "I"."""
    lines = patient.record["script"]["lines"]
    if len(lines) < 3 or any(re.search(r"\b(I|my|me)\b", line["text"]) for line in lines):
        return False
    return _line(patient, "I think of my own street, and I smile.", 1)


@fault("words", "narration")
def change_of_tense(patient: Patient) -> bool:
    """One line among lines of the present is told in the past."""
    lines = patient.record["script"]["lines"]
    if len(lines) < 4 or any(line["speaker"] != "narrator" for line in lines):
        return False
    return _line(patient, "It rained and everybody went home.", 1)


@fault("words", "coverage")
def asked_thing_missing(patient: Patient) -> bool:
    """The request asks for a thing that the film has not."""

    def change(record: dict[str, Any]) -> None:
        thing = {"id": "accordion", "category": "thing", "noun": "accordion", "count": 1, "attributes": [], "colour": "",
                 "action": "stand", "look": {}}  # fmt: skip
        record["scene_graph"]["entities"].append(thing)

    patient.edit_record(change)
    return True


@fault("words", "forbidden word", "captions")
def forbidden_word(patient: Patient) -> bool:
    """A word is said that the brand's kit forbids."""
    lines = patient.record["script"]["lines"]
    words = [w for line in lines for w in re.findall(r"[a-z]{5,}", line["text"])]
    if not words:
        return False

    def change(record: dict[str, Any]) -> None:
        record["scene_graph"].setdefault("words", {})["forbidden"] = [[words[0], ""]]

    patient.edit_record(change)
    return True


def _text(patient: Patient, x: float, width: float) -> bool:
    """Move the first title of the record, and its pixels with it as far as they go."""
    at = next(
        (i for i, e in enumerate(patient.record["events"]) if e["kind"] == "reveal" and e["source"].startswith("headline")), None
    )
    if at is None:
        return False

    def change(record: dict[str, Any]) -> None:
        record["events"][at]["region"] |= {"x": x, "width": width}

    patient.edit_record(change)
    return True


@fault("picture", "overflow", "edge")
def title_leaves_the_frame(patient: Patient) -> bool:
    """A title is placed so that it leaves the frame by a tenth."""
    return _text(patient, 0.6, 0.5)


@fault("picture", "legibility")
def title_without_contrast(patient: Patient) -> bool:
    """A title on a ground of nearly its own colour."""
    events = patient.record["events"]
    event = next((e for e in events if e["kind"] == "reveal" and e["source"].startswith(("headline", "title"))), None)
    if event is None:
        return False
    starts = [shot["start_s"] for shot in patient.shots]
    at = max(i for i, start in enumerate(starts) if start <= event["time_s"] + 1e-6)
    if event["time_s"] + 1.1 > starts[at] + patient.shots[at]["duration_s"]:
        return False

    def change(shots: list[Frames]) -> list[Frames]:
        shots[at][..., :3] = np.clip(160 + (shots[at][..., :3].astype(int) - 128) * 0.1, 0, 255).astype(np.uint8)
        return shots

    patient.edit_frames(change, only=at)
    return True


@fault("timing", "pacing", "jump")
def shot_too_short(patient: Patient) -> bool:
    """A cut comes so late that its shot is hardly seen: the one before goes on, there and back."""
    shots = patient.shots
    if len(shots) < 3 or not 1.2 < shots[1]["duration_s"] < 5 or shots[1]["transition"] != "cut":
        return False

    def change(all_shots: list[Frames]) -> list[Frames]:
        count = max(len(all_shots[1]) - round(0.45 * patient.frame.fps), 1)
        there_and_back = np.concatenate([all_shots[0][::-1], all_shots[0]])
        all_shots[1][:count] = there_and_back[np.arange(count) % len(there_and_back)]
        return all_shots

    patient.edit_frames(change, only=1)
    return True


@fault("timing", "ending", "voice")
def last_word_at_the_end(patient: Patient) -> bool:
    """The last line is placed so that the film ends upon its last word."""
    if not any(shot["lines"] for shot in patient.shots):
        return False

    def change(record: dict[str, Any]) -> None:
        shot = next(shot for shot in reversed(record["storyboard"]["shots"]) if shot["lines"])
        line = shot["lines"][-1]
        line["start_s"] = record["film"]["duration_s"] - line["duration_s"] + 0.02

    patient.edit_record(change)
    return True
