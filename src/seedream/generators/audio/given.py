"""What the user brings along to be heard: a song, a voice recording; and how they set the length of the film."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path

from seedream.errors import InputError
from seedream.generators.audio.recording import Recording, hear_recording
from seedream.generators.audio.song import LONGEST_FILM_S, Song, hear_song
from seedream.inputs import Brief
from seedream.types import Decision


@dataclass(frozen=True, eq=False)
class Heard:
    """The user's own sound, as far as there is any."""

    song: Song | None = None
    voice: Recording | None = None


def listen(brief: Brief) -> tuple[Brief, Heard]:
    """Read the sound files that a request names; where no length is wished for, they set it.

    Raises InputError where one cannot be used, or where a recording is longer than the film is to be.
    """
    wish = brief.intent
    heard = Heard(
        hear_song(wish.music) if isinstance(wish.music, Path) else None,
        hear_recording(wish.voice_over, wish.transcript or "") if wish.voice_over else None,
    )
    decisions = list(brief.decisions)
    if heard.voice:
        decisions += _about(heard.voice)
        if wish.duration_s is not None and wish.duration_s < heard.voice.duration_s:
            raise InputError(
                f"duration: got {wish.duration_s:g} s for a recording of {heard.voice.duration_s:.1f} s; "
                f"expected at least {heard.voice.film_s:g} s, or no duration at all"
            )
    if wish.duration_s is None and (found := _length(brief, heard)):
        seconds, why = found
        wish = replace(wish, duration_s=seconds)
        decisions.append(Decision("duration", f"{seconds:g} s", why))
    return replace(brief, intent=wish, decisions=tuple(decisions)), heard


def _about(voice: Recording) -> list[Decision]:
    takes = f"{voice.name}, {len(voice.takes)} takes"
    said = [Decision("voice_over", takes, "your own recording, instead of narration", "user")]
    if voice.words:
        said.append(Decision("captions", "estimated times", "the words are spread over the recording by their syllables"))
    else:
        said.append(Decision("captions", "none", "the words of the recording are not known; a transcript would give them"))
    return said


def _length(brief: Brief, heard: Heard) -> tuple[float, str] | None:
    """Length of the film and why: a recording's, else a song's where no script asks for its own."""
    if heard.voice:
        return heard.voice.film_s, "as long as your recording needs"
    if heard.song and brief.script is None:
        seconds = min(ceil(2 * heard.song.duration_s) / 2, LONGEST_FILM_S)
        return seconds, "as long as your song" if heard.song.duration_s <= LONGEST_FILM_S else "your song is longer"
    return None
