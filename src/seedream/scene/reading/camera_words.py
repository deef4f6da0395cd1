"""Camera work in words: "slow push in on a cat, then whip pan to its bowl" says how shots are filmed, and is no part of the scene.

The phrases are data (`data/camera_words.toml`). They are taken out of the request, so that a pan is not a thing in a kitchen and a
bird's-eye view has no bird.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from seedream.scene.reading import lexicon
from seedream.scene.shots.views import Framing
from seedream.scene.storyboard import Transition

AMOUNT = 0.6
"""Strength of a move of which nothing is said."""
_ON = r"(?: (?:on|onto|to|towards?|into|across|over|around|of|past|through|along|up to|in on))?(?= |[.,;:!?]|$)"
_START = (
    r"(?:^|(?<=[.,;:!?(\n—–]) ?"
    r"|\b(?:and then|then|starts? with|begins? with|ends? with|with|using|shot|filmed|in)(?: in| as| with)? )"
)
_PRE = r"(?:(?:an?|the|one|some|then|and|we|now|camera:?) )*"
_ABOUT = re.compile(r"\W*(?P<words>[^.;:!?\n]{0,80}?)(?=[.;:!?\n]|, | then | while |$)")
_AGAIN = re.compile(r"^(?:the|her|his|their|its) (?:[\w-]+ )?([\w-]+)(?=[.,;:!?]|$)", re.IGNORECASE)
"""Somebody who was named before and is named only for the camera."""
_ARTICLES = re.compile(r"^(?:the|a|an|her|his|their) ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CameraWish:
    """One thing that was asked of the camera; empty fields say nothing.

    `about` are the words that it is on; `focus` what is sharp first and then; `at` "start", "end" of the film, or "" where `about`
    is seen; `whole` means every shot, `then` a new one, `centred` its subject in the middle. `said` is the phrase.
    """

    said: str
    move: str = ""
    amount: float = AMOUNT
    direction: int = 1
    framing: Framing | None = None
    angle: float = 0.0
    transition: Transition | None = None
    focus: tuple[str, ...] = ()
    about: str = ""
    at: str = ""
    whole: bool = False
    then: bool = False
    centred: bool = False


@dataclass(frozen=True, slots=True)
class CameraWords:
    """The wishes of a request in their order, and the request without them."""

    wishes: tuple[CameraWish, ...]
    rest: str


def read_camera_words(text: str) -> CameraWords:
    """Find what a request asks of the camera."""
    text, found = _plain(text), list[tuple[int, CameraWish]]()
    for pattern, entry in _phrases():
        while match := pattern.search(text):
            about = _ABOUT.match(text, match.end())
            found.append((match.start(), _wish(match, entry, about["words"] if about else "")))
            text = _without(text, match, found[-1][1])
            shrunk = match.end() - match.start()
            found = [(at - shrunk if at > match.start() else at, w) for at, w in found]
    found.sort(key=lambda item: item[0])
    return CameraWords(tuple(w for _, w in found), _tidy(text)) if found else CameraWords((), text)


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], Mapping[str, Any]], ...]:
    how = "|".join(sorted(map(re.escape, lexicon.data("camera_words")["slow"]), key=len, reverse=True))
    start = rf"{_START}{_PRE}(?:(?P<how>{how}),? )*{_PRE}"
    return tuple(
        (re.compile(rf"{start}(?P<core>{entry['pattern'].replace('{on}', _ON)})", re.IGNORECASE), entry)
        for entry in lexicon.data("camera_words")["phrase"]
    )


def _plain(text: str) -> str:
    """ "the camera pans left" as "; pan left": the camera is no part of the scene either."""
    verbs = lexicon.data("camera_words")["verbs"]
    return _does().sub(lambda m: f"; {m['how']}{verbs[m['verb'].lower()]}", text).lstrip("; ")


@cache
def _does() -> re.Pattern[str]:
    forms = "|".join(sorted(map(re.escape, lexicon.data("camera_words")["verbs"]), key=len, reverse=True))
    start = r"(?:,? ?\b(?:and|as|while) )?\b(?:the |a )?camera (?P<how>(?:\w+ly |then )?)"
    return re.compile(rf"{start}(?P<verb>{forms})\b", re.IGNORECASE)


def _wish(match: re.Match[str], entry: Mapping[str, Any], about: str) -> CameraWish:
    slow = lexicon.data("camera_words")["slow"]
    amount = slow[match["how"].lower()] if match["how"] else AMOUNT
    focus = tuple(_ARTICLES.sub("", match[name]).lower() for name in ("first", "second")) if entry.get("focus") else ()
    return CameraWish(
        said=match["core"].strip(" ,:"), move=entry.get("move", ""), amount=amount, direction=entry.get("direction", 1),
        framing=cast("Framing | None", entry.get("framing")), angle=entry.get("angle", 0.0),
        transition=cast("Transition | None", entry.get("transition")), focus=focus, about=about.lower(), at=entry.get("at", ""),
        whole=entry.get("whole", False), centred=entry.get("centred", False),
        then=re.search(r"\bthen\b", match[0], re.IGNORECASE) is not None,
    )  # fmt: skip


def _without(text: str, match: re.Match[str], wish: CameraWish) -> str:
    """The text without a phrase; what is focused on stays in the scene unless it is named elsewhere."""
    before, after = text[: match.start()].rstrip(), text[match.end() :].lstrip(" ,:")
    again = _AGAIN.match(after)
    if again and lexicon.singular(again[1].lower()) in {lexicon.singular(w) for w in re.findall(r"[\w-]+", before.lower())}:
        after = after[again.end() :]
    kept = ""
    if wish.focus:
        named = {lexicon.singular(word) for word in re.findall(r"[\w-]+", f"{before} {after}".lower())}
        pairs = zip(("first", "second"), wish.focus, strict=True)
        missing = [match[name] for name, noun in pairs if noun.split()[-1] not in named | lexicon.abstract()]
        kept = re.sub(r"\bthe\b", "a", " and ".join(missing), flags=re.IGNORECASE)
    joint = ", " if before and before[-1] not in ".;:!?,(—–\n" else " "
    middle = f"{joint}{kept}" if kept else ""
    if not after or after[0] in ".;!?":
        return f"{before}{middle}{after}"
    return f"{before}{middle}{joint if before or kept else ''}{after}"


def _tidy(text: str) -> str:
    text = re.sub(r"\s+([.,;:!?])", r"\1", re.sub(r"\s{2,}", " ", text))
    text = re.sub(r"(?:[,;:]\s*)+(?=[,;:.!?]|$)", "", re.sub(r"([.;!?])(?:\s*[.,;:])+", r"\1", text))
    return re.sub(r"\b(?:with|in|using|and|then) *(?=[.;!?]|$)", "", text, flags=re.IGNORECASE).strip(" ,;:").lstrip(".!? ")
