"""Film words: what a request says about the film itself — music, voice, captions, look, cutting, form — wherever it stands.

They are taken out of the request and recorded as decisions, so that "slow piano" is heard and is no piano on a village square. The
phrases are data (`data/film_words.toml`).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any

from seedream.types import Decision

MUSIC = "music_wish"
"""Key of the decision on what the music is to be like."""
WORK = "work"
"""Key of the decision that the film is a work of its own (a trailer, a poem), or for one: a novel, a song, a channel."""
_START = r"(?:^|(?<=[,;:.!?–—(])|(?<=\s-)(?=\s))\s*"
_LEAD = (
    r"(?:(?:and|with|plus|but|please|also|use|add|keep it|make it|feels? like|set to|to|over|featuring|accompanied by|think)\s+)*"
)
_END = r"(?=\s*(?:[,;:.!?–—)]|$)|\s+-\s)"
_ON = r"(?=\s+(?:and|but|plus)\s)"
"""What may follow within a clause: "slow piano and rain on the window"."""
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|(?<!\w)'[^']*'(?!\w)|‘[^’]*’(?!\w)")
_HIDDEN = "\x00"
_LABEL = r"(?:(?<=[.!?])|[,;])\s*(?:and )?(?:music|soundtrack|score|sound|style|mood|tone|voice|camera|format|audience)(?=[,;.]|$)"
"""What a wish was introduced with: "…, music: soft piano"."""
_NAME_WORDS = 3
"""A clause of fewer words that stands before a lone instrument may be another thing of a list."""


@dataclass(frozen=True, slots=True)
class FilmWords:
    """The request without what it says about the film, all of that in its order, fields of `Intent` that it fills, and why."""

    rest: str
    about: tuple[str, ...] = ()
    music: tuple[str, ...] = ()
    wishes: Mapping[str, Any] = field(default_factory=dict)
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the table with its compiled patterns."""

    row: Mapping[str, Any]
    patterns: tuple[re.Pattern[str], ...]


def read_film_words(text: str) -> FilmWords:
    """Find what a request says about its film; what stands between quotation marks is left as it is."""
    rest, found = text, list[tuple[str, Mapping[str, Any]]]()
    if (heading := _headed(rest)) is not None:
        found.append((heading[0], {"key": WORK}))
        rest = heading[1]
    while (taken := _next(rest, told=bool(found))) is not None:
        said, row, rest = taken
        found.append((said, row))
    if not found or not re.search(r"\w", rest):
        return FilmWords(text)
    rest = re.sub(_LABEL, "", rest, flags=re.IGNORECASE).strip(" ,;:–—-")
    found.sort(key=lambda item: text.find(item[0]))
    wishes: dict[str, Any] = {}
    for _, row in found:
        wishes = {**row.get("set", {}), **wishes}
    about = [said for said, _ in found] + [row["camera"] for _, row in found if "camera" in row]
    decisions = [_decided(said, row) for said, row in found]
    music = list[str]()
    for said in (said for said, row in found if row["key"] == MUSIC):
        played, missing = _played(said)
        music.append(played)
        reasons = ((name, f"the engine plays no {name}; {put} instead") for name, put in missing)
        decisions += [Decision(f"{MUSIC}.note", name, why) for name, why in reasons]
    return FilmWords(rest, tuple(about), tuple(music), wishes, tuple(decisions))


def _played(said: str) -> tuple[str, list[tuple[str, str]]]:
    """Words on the music with what is played in the place of instruments that the engine has not, and which those are."""
    missing: list[tuple[str, str]] = []
    for name, put in sorted(_table()["instead"].items(), key=lambda item: -len(item[0])):
        if re.search(rf"\b{re.escape(name)}\b", said, re.IGNORECASE):
            said = re.sub(rf"\b{re.escape(name)}\b", put, said, flags=re.IGNORECASE)
            missing.append((name, put))
    return said, missing


def _decided(said: str, row: Mapping[str, Any]) -> Decision:
    key, note = str(row["key"]), row.get("note", "")
    told = key if not note or key.endswith("note") else f"{key}.note"
    return Decision(told, said, note or "the request says so of the film", "user")


def _next(text: str, *, told: bool) -> tuple[str, Mapping[str, Any], str] | None:
    """The first row that finds something: what was said, the row, and the text without it; `told` where others were found."""
    hidden = _QUOTED.sub(lambda m: _HIDDEN * len(m[0]), text)
    for entry in _rows():
        for pattern in entry.patterns:
            for match in pattern.finditer(hidden):
                if _HIDDEN in match[0] or (entry.row.get("last") and not _last(hidden, match, told=told)):
                    continue
                start, end = match.span()
                rest = _without(text, start, end)
                if re.search(r"\w", rest):
                    return match["core"].strip(" ,"), entry.row, rest
    return None


def _last(text: str, match: re.Match[str], *, told: bool) -> bool:
    """Whether a lone instrument ends a request in which nobody plays, and is none of a list of things; `told` where other words
    about the film were found."""
    played = re.search(rf"\b(?:{_any('players')})\b", text[: match.start()], re.IGNORECASE)
    if text[match.end() :].strip(" .!") or played:
        return False
    before = re.split(r"[,;:.!?–—]", text[: match.start()].rstrip(" ,;:.!?–—"))
    words = [len(part.split()) for part in before]
    toned = re.fullmatch(rf"(?:{_any('how')})(?: and (?:{_any('how')}))?", before[-1].strip(), re.IGNORECASE) is not None
    filmed = re.search(r"\b(?:shots?|close-?ups?|cuts|camera|zooms?)\W*$", before[-1], re.IGNORECASE) is not None
    return bool(words) and (told or filmed or toned or words[-1] >= _NAME_WORDS)


def _headed(text: str) -> tuple[str, str] | None:
    """How a request calls its film before a colon, and the rest: "teaser for my short film: …"."""
    lead = r"^\W*(?:an? |the |my |our )?(?:[\w'’-]+ ){0,3}?"
    works = rf"for (?:my|our|the|an?) (?:[\w'’-]+ ){{0,3}}?(?:{_any('works')})"
    said = rf"(?:{_any('forms')})(?: (?:mood|style|idea|concept|version|edit))?"
    named = rf"(?:(?:[\w-]+ )?(?:teaser|film|video|clip|{_any('forms')}) {works}|{said})"
    match = re.match(rf"(?P<said>{lead}{named})\s*[:–—]\s+(?=\S)", text, re.IGNORECASE)
    tied = None if match else re.match(rf"(?P<said>{lead}(?:{_any('forms')}) )(?:about|of|on) (?=\w)", text, re.IGNORECASE)
    match = match or tied
    return (match["said"].strip(), text[match.end() :]) if match and text[match.end() :].strip() else None


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(resources.files("seedream.inputs").joinpath("data/film_words.toml").read_text("utf-8"))


@cache
def _any(name: str) -> str:
    words: Sequence[str] = _table()["words"][name]
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(_Row(row, tuple(_patterns(row))) for row in _table()["say"])


def _patterns(row: Mapping[str, Any]) -> Sequence[re.Pattern[str]]:
    core = row["pattern"]
    for name in _table()["words"]:
        core = core.replace(f"{{{name}}}", f"(?:{_any(name)})")
    end = _END if row.get("last") or "ties" not in row else f"(?:{_END}|{_ON})"
    articles = "" if row.get("bare") else r"(?:(?:an?|the|some|very|lots of|a bit of)\s+)*"
    shapes = [rf"{_START}{_LEAD}{articles}(?P<core>{core}){end}"]
    if "ties" in row:
        shapes.append(rf"\s(?:{row['ties']})\s+{articles}(?P<core>{core})(?:{_END}|{_ON})")
    if "leads" in row:
        shapes.append(rf"{_START}{_LEAD}{articles}(?P<core>{core})(?=\s+{row['leads']})")
    if "inside" in row:
        shapes.append(rf"\s(?P<core>{core})(?=\s+{row['inside']})")
    return [re.compile(shape, re.IGNORECASE) for shape in shapes]


def _without(text: str, start: int, end: int) -> str:
    """The text with a span taken out and the marks round it tidied."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    after = re.sub(r"^(?:and|but|plus)\s+", "", after, flags=re.IGNORECASE) if not before or before[-1] in ",;:.!?–—" else after
    joined = f"{before} {after}"
    joined = re.sub(r"\s+([,.;:!?])", r"\1", re.sub(r"\s{2,}", " ", joined))
    joined = re.sub(r"(?:[,;:–—]|\s-)\s*(?=[,.;:!?]|$)", "", joined)
    joined = re.sub(r"([.!?])\s*[.,;:]+", r"\1", joined)
    return re.sub(r"\b(?:with|and)\s*(?=[,.;:!?]|$)", "", joined, flags=re.IGNORECASE).strip(" ,;:–—-").lstrip(".!? ")
