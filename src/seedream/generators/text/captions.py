"""Captions: spoken words grouped into readable cues (at most two lines; reading speed as in broadcast guidelines).

The limits follow common subtitling practice (BBC subtitle guidelines, Netflix timed text style guide): two lines of at most 37 to
42 characters, at most 17 characters a second, no cue shorter than 0.8 s, breaks at punctuation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seedream.inputs import Intent
from seedream.types import FrameSpec, Word

LINE_CHARACTERS = 38
MAX_LINES = 2
MAX_CHARACTERS_PER_S = 17.0
MIN_CUE_S = 0.8
LINGER_S = 0.5
"""How long a cue may stand after its last word, for slow readers, when nothing follows."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption: its words with film times, and when it stands on screen."""

    words: tuple[Word, ...]
    start_s: float
    end_s: float

    @property
    def text(self) -> str:
        """The words as one line."""
        return " ".join(word.text for word in self.words)

    @property
    def lines(self) -> tuple[str, ...]:
        """The text on at most two lines of even length."""
        return break_lines(self.text)


def break_lines(text: str) -> tuple[str, ...]:
    """Split text over at most two lines as evenly as words allow; one line when it fits."""
    if len(text) <= LINE_CHARACTERS:
        return (text,)
    words = text.split()
    splits = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    return min(splits, key=lambda pair: (max(map(len, pair)), abs(len(pair[0]) - len(pair[1])))) if splits else (text,)


def make_cues(words: Sequence[Word], duration_s: float) -> tuple[Cue, ...]:
    """Group a film's words (film times, in order) into cues that neither overlap nor outrun the reader."""
    groups: list[list[Word]] = []
    for word in words:
        if not groups or _must_break(groups[-1], word):
            groups.append([word])
        else:
            groups[-1].append(word)
    groups = _merge_short(groups)
    cues = []
    for i, group in enumerate(groups):
        following = groups[i + 1][0].start_s if i + 1 < len(groups) else duration_s
        text_length = sum(len(word.text) + 1 for word in group) - 1
        wanted = max(group[-1].end_s + LINGER_S, group[0].start_s + max(MIN_CUE_S, text_length / MAX_CHARACTERS_PER_S))
        cues.append(Cue(tuple(group), group[0].start_s, min(wanted, following - 0.04 if i + 1 < len(groups) else duration_s)))
    return tuple(cues)


def _must_break(group: Sequence[Word], word: Word) -> bool:
    text = " ".join([*(w.text for w in group), word.text])
    last = group[-1]
    if word.start_s - last.end_s > 0.7 or (len(break_lines(text)) > 1 and max(map(len, break_lines(text))) > LINE_CHARACTERS):
        return True
    long_enough = sum(len(w.text) + 1 for w in group) > 22
    if last.text.endswith((".", "!", "?", "…")):
        return long_enough or word.start_s - last.end_s > 0.3
    return long_enough and last.text.endswith((",", ";", ":", "—", "–")) and len(text) > LINE_CHARACTERS


def _merge_short(groups: list[list[Word]]) -> list[list[Word]]:
    """A single trailing word joins its neighbour where both still fit."""
    out: list[list[Word]] = []
    for group in groups:
        if out and len(group) == 1 and group[0].start_s - out[-1][-1].end_s < 0.5:
            joined = " ".join(w.text for w in [*out[-1], *group])
            if max(map(len, break_lines(joined))) <= LINE_CHARACTERS:
                out[-1] = [*out[-1], *group]
                continue
        out.append(group)
    return out


def to_srt(cues: Sequence[Cue]) -> str:
    """SubRip text."""
    blocks = [
        f"{i}\n{_stamp(cue.start_s, ',')} --> {_stamp(cue.end_s, ',')}\n" + "\n".join(cue.lines) for i, cue in enumerate(cues, 1)
    ]
    return "\n\n".join(blocks) + ("\n" if blocks else "")


def to_vtt(cues: Sequence[Cue]) -> str:
    """WebVTT text."""
    blocks = [f"{_stamp(cue.start_s, '.')} --> {_stamp(cue.end_s, '.')}\n" + "\n".join(cue.lines) for cue in cues]
    return "WEBVTT\n\n" + "\n\n".join(blocks) + ("\n" if blocks else "")


def _stamp(time_s: float, point: str) -> str:
    milliseconds = round(max(time_s, 0.0) * 1000)
    hours, rest = divmod(milliseconds, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    seconds, milliseconds = divmod(rest, 1000)
    return f"{hours:02d}:{minutes:02d}:{seconds:02d}{point}{milliseconds:03d}"


def burn_captions(intent: Intent, frame: FrameSpec) -> bool:
    """Whether captions are drawn into the picture: as asked; else where films are mostly watched without sound, on phones."""
    return frame.portrait if intent.burn_captions is None else intent.burn_captions
