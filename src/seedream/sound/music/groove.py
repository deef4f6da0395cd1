"""Drum parts: grooves by intensity, fills before a section changes, crashes and impacts where the story turns."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from seedream.sound.music.arrangement import Event, fullness
from seedream.sound.music.form import Form
from seedream.sound.music.genres import Genre
from seedream.sound.music.patterns import choose
from seedream.sound.music.variants import varied_groove

DRUM_PITCH = {
    "kick": 36,
    "rim": 37,
    "snare": 38,
    "clap": 39,
    "snare_soft": 40,
    "brush": 34,
    "taiko": 41,
    "hat": 42,
    "tom": 45,
    "open_hat": 46,
    "crash": 49,
    "ride": 51,
    "tambourine": 54,
    "cymbal": 57,
    "shaker": 70,
    "impact": 27,
    "sub": 28,
    "riser": 29,
    "bell": 81,
}
"""General MIDI drum number of every lane (27..29 are ours)."""
_LEVELS = {"X": 1.15, "x": 0.9, "o": 0.58}


@cache
def _grooves() -> dict[str, dict[str, str]]:
    return tomllib.loads(files(__package__).joinpath("grooves.toml").read_text(encoding="utf-8"))


def drum(form: Form, genre: Genre, seed: int) -> list[Event]:
    """All drum notes: grooves in the manner of this piece, fills, cut hits, and a last hit under the final chord."""
    out: list[Event] = []
    boundaries = {phrase.bars[0].start for phrase in form.phrases[1:]} | set(form.turns) | {form.resolve}
    plays = False
    for index, bar in enumerate(form.bars):
        level = fullness(bar)
        plays = bool(genre.grooves) and bar.level >= genre.groove_enter
        if not plays:
            continue
        filling = bool(genre.fill) and (bar.start + bar.beats) in boundaries and bar.level > 0.35 and bar.beats >= 2
        groove = choose(genre.grooves, level, genre.groove_enter * 0.6)
        lanes = varied_groove(_grooves()[groove], seed)
        out += _lanes(lanes, float(bar.start), index, bar.beats - 2 if filling else bar.beats, 0.75 + 0.35 * level)
        if filling:
            out += _lanes(_grooves()[genre.fill], float(bar.start + bar.beats - 2), 0, 2, 0.7 + 0.35 * level)
    return out + _hits(form, genre)


def _lanes(lanes: dict[str, str], start: float, index: int, until: float, loudness: float) -> list[Event]:
    out = []
    for lane, text in lanes.items():
        bars = [b.strip() for b in text.split("|")]
        marks = bars[index % len(bars)]
        for i in range(int(until * 4)):
            mark = marks[i % len(marks)]
            if mark != ".":
                out.append(Event(start + i / 4.0, 0.25, DRUM_PITCH[lane], _LEVELS[mark] * loudness, "drums"))
    return out


def _hits(form: Form, genre: Genre) -> list[Event]:
    """Turns get the genre's hit and a sub drop, with a riser that ends on them; the final chord gets a soft one."""
    out = []
    for beat in form.turns:
        out += [
            Event(float(beat), 1.0, DRUM_PITCH[genre.hit], 1.0, "hits"),
            Event(float(beat), 1.0, DRUM_PITCH["sub"], 0.8, "hits"),
        ]
        if genre.riser and beat >= 2:
            out.append(Event(float(beat - min(beat, 4)), float(min(beat, 4)), DRUM_PITCH["riser"], 0.7, "hits"))
    out.append(Event(float(form.resolve), 1.0, DRUM_PITCH[genre.hit], 0.55, "hits"))
    return out
