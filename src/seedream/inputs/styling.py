"""Style words: the way of drawing that a request names ("a watercolour of a fox", "in 8-bit style", "…, paper cut"), and its names.

A word counts only where it stands as a style. "A blueprint on a table", "a vintage car" and "ink on his hands" are things.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from seedream.errors import InputError

_MADE = (
    r"(?:paintings?|drawings?|illustrations?|pictures?|prints?|images?|art|artwork|collages?|posters?|sketch(?:es)?|scenes?|graphics|"
    r"sheet|photos?|photographs?|portraits?|headshots?|stills?)"
)
_FILM = r"(?:films?|movies?|videos?|clips?|animations?|cartoons?|stor(?:y|ies)|shorts?|trailers?|lessons?|version|music video)"
_TOOLS = r"(?:box(?:es)?|sets?|paper|brush(?:es)?|kits?|paints?|pencils?|painters?|artists?|class|lesson|games?|consoles?|book)"
_ABOUT = r"(?:of|about|showing|with|where|in which|depicting)"
_UNSTOOD = "".join(rf"(?<!\b{tie} {det} )" for tie in ("at", "on", "near", "by", "to") for det in ("the", "a"))
"""Before what somebody stands at or writes on, which is a thing: "a teacher at the blackboard with six pupils"."""
_END = r"(?= *[,.;:!?)]| *$)"
_START = r"(?:^|(?<=[,;:.!?(]))\s*"
_A = r"(?:an? |the |some )?"
_KINDS = (
    r"(?:story ?book|children['’]s book|picture book|soft|loose|vintage|retro|whimsical|gentle|dreamy|delicate|bold|modern|muted|"
    r"pastel|warm|cute|detailed|simple|classic|digital|hand-drawn|hand-painted|traditional|bright|dark|moody)"
)
"""Words that say more of a style by itself: "…, storybook watercolour"."""
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|(?<!\w)'[^']*'(?!\w)|‘[^’]*’(?!\w)")


_INKED = re.compile(
    r"(?P<said>\b(?:writ(?:ten|es?|ing)|drawn|scrawled|scribbled|lettered|chalked|painted|drawing|draws)\b[^,.;]*?"
    r"\b(?:board|blackboard|chalkboard|wall|pavement|sidewalk|ground|sign|door|slate|window)s?\b )"
    r"(?P<ink>(?:in|with) (?:[\w-]+ )?(?:chalk|ink|crayons?|paint|pencil|watercolou?rs?))\b",
    re.IGNORECASE,
)
"""What something is written with on something that is there, which is no way of drawing all of it."""


@dataclass(frozen=True, slots=True)
class StyleWords:
    """A style that was named: its name, the words that say it, the request without them (or as it was, where they say more)."""

    style: str
    phrase: str
    rest: str


@cache
def style_table() -> Mapping[str, Mapping[str, Any]]:
    """Names of all styles with the words for them (`data/styles.toml`)."""
    return tomllib.loads(resources.files("seedream.inputs").joinpath("data/styles.toml").read_text("utf-8"))


def read_style(name: str, value: Any) -> str:
    """The style of a name or a word for it, in any spelling. Raises InputError with the list of all names."""
    text = _plain(str(value))
    for style, row in style_table().items():
        if text in {_plain(style), *(_plain(w) for w in row["words"])}:
            return style
    raise InputError(f'{name}: got "{value}"; expected one of {", ".join(style_table())}')


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[-_]", " ", text.lower()).split())


def find_style(text: str) -> StyleWords | None:
    """The style that a request names, where it names one; of several the one whose words are the longest."""
    found: list[tuple[int, str, tuple[int, int]]] = []
    unquoted = _QUOTED.sub(lambda m: "\x00" * len(m[0]), text)  # what stands in quotation marks is lettering or speech
    unquoted = _INKED.sub(lambda m: m["said"] + "\x00" * len(m["ink"]), unquoted)
    lowered = unquoted.lower()
    for style, row in style_table().items():
        named = any(word.lower() in lowered for word in (*row["words"], *row.get("strong", ())))
        for pattern in _patterns(style) if named else ():
            if match := pattern.search(unquoted):
                found.append((len(match["word"]), style, match.span("said")))
                break
    if not found:
        return _kept(text, unquoted)
    _, style, (start, end) = max(found)
    phrase = text[start:end].strip(" ,.;:")
    stays = style_table()[style].get("stays", False)
    return StyleWords(style, phrase, text if stays else _without(text, start, end))


def _kept(text: str, unquoted: str) -> StyleWords | None:
    """The style of what has a look by tradition, "a travel poster of Lisbon", whose words also say what is asked for and stay."""
    for style, row in style_table().items():
        for said in row.get("kept", ()):
            if match := re.search(rf"\b(?:{said})\b", unquoted, re.IGNORECASE):
                return StyleWords(style, match[0], text)
    return None


@cache
def _patterns(style: str) -> tuple[re.Pattern[str], ...]:
    row = style_table()[style]
    words = "|".join(re.escape(w) for w in sorted(row["words"], key=len, reverse=True))
    word = rf"(?P<word>(?<![\w-])(?:{words})(?![\w-]))"
    shapes = (
        rf"(?P<said>\b(?:in|with|using) (?:the )?style of {_A}{word}(?: {_MADE}| {_FILM})?)",
        rf"(?P<said>\bin {_A}{word}[ -](?:(?:{_MADE}|{_FILM}) )?(?:style|look|colours|colors))\b",
        rf"(?P<said>{_A}{word}[ -](?:(?:{_MADE}|{_FILM}) )?style)\b",
        rf"(?P<said>\bin {_A}{word}(?: {_MADE})?){_END}",
        rf"(?P<said>\b(?:as|like) {_A}{word}(?: {_MADE}| {_FILM})?){_END}",
        rf"(?P<said>\bstyle: ?{word})",
        rf"(?P<said>{_A}{_UNSTOOD}{word}(?: {_MADE}(?:[- ]style)?)?(?: {_MADE})? {_ABOUT} )(?=\w)"
        if style != "illustrated"
        else rf"(?P<said>{_A}{word} of )(?=\w)",
        rf"(?P<said>{_START}{_A}(?:{_KINDS} )?{word}(?: {_MADE}| look)?){_END}",
        rf"(?P<said>{word}) (?={_FILM}\b)",
    )
    strong = "|".join(re.escape(w) for w in row.get("strong", ()))
    drawn = rf"\b(?:an?|the) (?P<said>(?P<word>{strong})) (?=\w)(?!{_MADE}\b|{_TOOLS}\b)"
    return tuple(re.compile(shape, re.IGNORECASE) for shape in (*shapes, *([drawn] if strong else ())))


def _without(text: str, start: int, end: int) -> str:
    """The request without the words, tidied; as it was if nothing is left."""
    rest = f"{text[:start].rstrip()} {text[end:].lstrip()}"
    rest = re.sub(r"\s+([,.;:!?])", r"\1", re.sub(r"\s{2,}", " ", rest))
    rest = re.sub(r"([,;:])\s*(?=[,.;:!?]|$)", "", rest).strip(" ,;:")
    rest = re.sub(r"\b[Aa] (?=[aeiou])", lambda m: f"{m[0][0]}n ", rest)
    return rest if re.search(r"\w", rest) else text
