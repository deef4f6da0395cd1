"""Scripts to be heard: text becomes turns (who says what), chapters, pauses, and cues for sounds and music.

Headings are chapters, paragraphs are said by the narrator, `ANNA: Hello` by Anna, `ANNA (whispering): Hello` in that mood; other
stage directions are passed over. Square brackets on a line hold a cue: `[pause 2 s]`, `[sound: rain on a window, 6 s]`,
`[music: calm piano, 8 s]`, and with `under` it goes on beneath the words that follow. Front matter holds settings.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from seedream.errors import InputError
from seedream.generators.audio.speech import NARRATOR

LONGEST_CUE_S, CUE_S, PAUSE_S = 120.0, 6.0, 1.0
Kind = Literal["speech", "chapter", "pause", "sound", "music"]

_SPEAKER = re.compile(r"^\**([A-Z][A-Z0-9 .'_-]{1,24}|[A-Z][a-z]{1,15})\**\s*(?:\(([^)]{2,80})\))?\s*:\**\s*(\S.*)$")
_NOT_SPEAKERS = frozenset(
    ("Note", "Tip", "Warning", "Example", "Remember", "Question", "Answer", "Step", "Today", "First", "Finally", "Result", "Also")
)
_CUE = re.compile(r"^\[\s*(pause|sound|sfx|music)\b\s*:?\s*(.*?)\s*\]$", re.IGNORECASE)
_SECONDS = re.compile(r",?\s*(\d+(?:\.\d+)?)\s*(?:s|sec|secs|seconds?)\b\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing in the order of a script; `seconds` is the length of a pause, sound or music (0: its own)."""

    kind: Kind
    text: str = ""
    speaker: str = NARRATOR
    mood: str = ""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Turns:
    """A whole script: title (the first top heading, or empty), turns, settings of the front matter."""

    title: str
    turns: tuple[Turn, ...]
    settings: Mapping[str, str] = field(default_factory=dict)

    @property
    def speakers(self) -> tuple[str, ...]:
        """Everybody who speaks, in order of appearance."""
        return tuple(dict.fromkeys(turn.speaker for turn in self.turns if turn.kind == "speech"))


def read_turns(text: str) -> Turns:
    """Divide a text into turns. Raises InputError where nothing is to be said."""
    settings, body = _front_matter(text)
    title, turns = settings.get("title", ""), list[Turn]()
    for paragraph in re.split(r"\n\s*\n", body):
        for turn in _paragraph(paragraph):
            if turn.kind == "chapter" and not title and not turns and turn.seconds == 1.0:
                title = turn.text
            else:
                turns.append(Turn("chapter", turn.text) if turn.kind == "chapter" else turn)
    if not any(turn.kind == "speech" for turn in turns):
        raise InputError("the text holds nothing to be said; expected sentences, or lines such as ANNA: Hello.")
    return Turns(title, tuple(turns), settings)


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    match = re.match(r"\s*---\n(.*?)\n---\s*\n", text, re.DOTALL)
    if match is None:
        return {}, text
    pairs = (line.split(":", 1) for line in match[1].split("\n") if ":" in line)
    return {key.strip().lower(): value.strip().strip("\"'") for key, value in pairs}, text[match.end() :]


def _paragraph(paragraph: str) -> list[Turn]:
    """Turns of a paragraph: lines that belong to one speaker are joined. A heading's level travels in its `seconds`."""
    turns: list[Turn] = []
    for raw in paragraph.split("\n"):
        line = raw.strip()
        if not line or re.fullmatch(r"([-*_]\s*){3,}|```.*|\|[\s|:-]+\|?", line):
            continue
        if heading := re.match(r"^(#{1,6})\s+(.+?)\s*#*$", line):
            turns.append(Turn("chapter", _plain(heading[2]), seconds=float(len(heading[1]))))
        elif cue := _CUE.match(line):
            turns.append(_cue(cue[1].lower(), cue[2]))
        elif (said := _SPEAKER.match(line)) and said[1] not in _NOT_SPEAKERS:
            turns.append(Turn("speech", _plain(said[3]).strip('"“”'), said[1].strip().title(), said[2] or ""))
        elif turns and turns[-1].kind == "speech" and not re.match(r"[-*+•]\s|\d+[.)]\s", line):
            last = turns[-1]
            turns[-1] = Turn("speech", f"{last.text} {_plain(line)}", last.speaker, last.mood)
        else:
            turns.append(Turn("speech", _plain(re.sub(r"^(?:[-*+•>]|\d+[.)])\s+", "", line))))
    return [turn for turn in turns if turn.kind != "speech" or any(c.isalnum() for c in turn.text)]


def _cue(name: str, words: str) -> Turn:
    seconds = _SECONDS.search(words)
    length = float(seconds[1]) if seconds else 0.0
    if length > LONGEST_CUE_S:
        raise InputError(f"[{name}: {words}]: got {length:g} s; expected at most {LONGEST_CUE_S:g} s")
    if name == "pause":
        return Turn("pause", seconds=length or PAUSE_S)
    text = _SECONDS.sub("", words).strip(" ,") if seconds else words
    if not text:
        raise InputError(f"[{name}]: got no words; expected what is to be heard, such as [{name}: rain on a window, 6 s]")
    return Turn("music" if name == "music" else "sound", text, seconds=length or CUE_S)


def _plain(text: str) -> str:
    """Inline Markdown as plain words; addresses that are written out stay, because they are to be read."""
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", text)
    text = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"(\*\*\*|\*\*|__|`|~~)(\S(?:.*?\S)?)\1", r"\2", text)
    text = re.sub(r"(?<![\w*])\*(\S(?:[^*]*\S)?)\*(?![\w*])", r"\1", text)
    return " ".join(text.replace("|", " ").split())
