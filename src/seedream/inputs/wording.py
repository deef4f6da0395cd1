"""Wishes inside the words of a request: length, shape, sound and the kind of film. Explicit options always win over these."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import Any

from seedream.inputs.aspect import parse_aspect
from seedream.inputs.film_words import read_film_words
from seedream.inputs.intent import LONGEST_S, Intent, options
from seedream.inputs.software import advertised_software
from seedream.inputs.styling import find_style
from seedream.types import Decision

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "sixty": 60, "ninety": 90,
    "half a": 0.5, "half-a": 0.5,
}  # fmt: skip
_COUNT = r"(?P<n>\d+(?:\.\d+)?|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_UNIT = r"(?P<u>seconds?|secs?|s|minutes?|mins?)"
_FILM = (
    r"(?:film|video|clip|movie|reel|short|spot|ad|animation|teaser|trailer|lesson|explainer|story|demo|loop|piece|promo|version)"
)
_OCCASION = (
    r"(?:invitation|announcement|advert|commercial|countdown|recap|greeting|launch|tutorial|intro|montage|tips|testimonial|message"
    r"|recipe)"
)
"""What else a film is called after its length: "20s invitation"."""
_GAP = r"(?:[ -]|(?<=\d)(?<!\d{4})(?<![789]0))"
"""Between a number and its unit: nothing in "30s", but "1980s" and "90s" are decades."""
_DURATION = (
    rf"\b{_COUNT}{_GAP}{_UNIT}(?:[ -]long)?\b(?=[\w ,'-]{{0,40}}\b(?:{_FILM}|{_OCCASION})\b)",
    rf"\b{_FILM}\b[\w ,]{{0,20}}\b(?:of|in|lasting|about|around|for)\b (?:about |around |roughly )?{_COUNT}[ -]?{_UNIT}\b",
    rf"(?:^|^in |[,.;:] *|[,.;:] *in |\blasting |\bfor )(?:about |around |roughly )?{_COUNT}[ -]?{_UNIT}(?: long)?(?= *[,.;:!]|$)",
    rf"\bin (?:about |around |roughly )?{_COUNT}[ -]?{_UNIT}(?: long)?(?= *[.!]?$)",
    rf"\b{_COUNT}[ -]?{_UNIT}[ -]long\b",
)
_NOT_LENGTHS = r"(?! (?:later|after|earlier|ago|before|of|past|pass|left|remain|go|until|more|apart|flat))"
_BESIDE_MANNER = (
    r"(?:(?:[,.;:!?–—]|(?<= )-) *(?:(?!after|for|in|within|every|only|last|just|another)[a-z-]+ ){0,3}(?=\d+[ -]?\w)"
    r"|(?<=\w )(?<!\dm )(?<!\dh )(?=\d{1,2}s\b))"
    rf"(?P<n>\d+)[ -]?{_UNIT}\b{_NOT_LENGTHS}(?=(?: *[,.;&]? +[a-z-]+){{0,4}} *[.!]?$)"
)
"""A length beside a word or a few on the manner, at the end of a request: "…. dramatic 25 seconds", "- 22s adventurous"."""
_ALONE = rf"(?:[ -]\w+)? {_FILM}s?\b"
_SILENT = r"\b(no|without(?: a| any)?) (narration|narrator|voice[- ]?over|voice|speech|spoken words)\b"
_CLIPS = r"(?:clips?|videos?|footage|recordings?)"
_MUTED = (
    rf"\bmut(?:e|ed|ing) (?:(?:the|my|our|all|its|their) )*(?:{_CLIPS}|sound)\b|\b{_CLIPS} (?:muted|on mute)\b"
    rf"|\bsilent {_CLIPS}\b|\bwithout (?:the |their |its )(?:own |original )?(?:sound|audio)\b|\bno original (?:sound|audio)\b"
)
_NO_MUSIC = r"\b(no|without(?: a| any)?) (music|soundtrack)\b"


@dataclass(frozen=True, slots=True)
class Wording:
    """What was read from a request: the intent with it, the words that remain for the scene, and why.

    `about` are the other words that are about the film, `music` those of them that say what is heard.
    """

    intent: Intent
    prompt: str
    decisions: tuple[Decision, ...]
    about: tuple[str, ...] = ()
    music: tuple[str, ...] = ()


def read_wording(prompt: str, intent: Intent) -> Wording:
    """Fill what the options left open from the words of the request, and take those words out of the prompt."""
    rest, decisions = prompt, []
    if found := find_duration(rest):
        seconds, span = found
        rest = _without(rest, span)
        if intent.duration_s is None:
            intent = replace(intent, duration_s=seconds)
            decisions.append(
                Decision("duration", f"{seconds:g} s", f'the request says "{prompt[span[0] : span[1]].strip(" ,.;:")}"', "user")
            )
    while found_aspect := find_aspect(rest):
        aspect, phrase, span = found_aspect
        rest = _without(rest, span)
        if intent.aspect is None:
            intent = replace(intent, aspect=parse_aspect(aspect))
            decisions.append(Decision("aspect", aspect, f'the request says "{phrase}"', "user"))
    silenced = (("voice", _SILENT), ("music", _NO_MUSIC), *((("video_sound", _MUTED),) if intent.videos else ()))
    for name, pattern in silenced:
        if match := re.search(pattern, rest, re.IGNORECASE):
            rest = _without(rest, match.span())
            if getattr(intent, name) is None:
                intent = replace(intent, **{name: False})  # type: ignore[arg-type]
                decisions.append(Decision(name, "off", f'the request says "{match[0]}"', "user"))
    if named := find_style(rest):
        rest = named.rest
        if intent.style is None:
            intent = replace(intent, style=named.style)
            decisions.append(Decision("style", named.style, f'the request says "{named.phrase}"', "user"))
    film = read_film_words(rest)
    for name, value in film.wishes.items():
        if getattr(intent, name) is None:
            intent = replace(intent, **{name: value})
    decisions += film.decisions
    rest = film.rest
    return Wording(intent, rest if re.search(r"\w", rest) else prompt, tuple(decisions), film.about, film.music)


def find_duration(text: str) -> tuple[float, tuple[int, int]] | None:
    """Seconds and span of a wished length such as "a 20-second film" or "half a minute"; not "runs for ten seconds straight"."""
    for pattern in (*_DURATION, _BESIDE_MANNER):
        if (match := re.search(pattern, text, re.IGNORECASE)) and not (_decade(text, match) or _promised(text, match)):
            word = match["n"].lower()
            count = _NUMBERS[word] if word in _NUMBERS else float(word)
            seconds = count * (60 if match["u"].lower().startswith("m") else 1)
            if seconds > _LOOSELY_S and pattern not in _DURATION[:2] and re.search(_FACTS, text, re.IGNORECASE):
                continue  # so long a course, a viewing or a visit lasts
            if 0 < seconds <= LONGEST_S:
                return seconds, (match.start("n"), match.end("u")) if pattern == _BESIDE_MANNER else match.span()
    return None


_LOOSELY_S = 180.0
"""Seconds from which a length beside prices and days is hardly that of a film."""
_FACTS = (
    r"[€$£] ?\d|\d ?(?:€|euros?|dollars?|pounds?)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\d ?[ap]m\b"
    r"|\bgroups? of \d|\w\.(?:com|org|net|de)\b|\b(?:book|call|order|register|sign up) (?:at|on|now|online|us|by)\b"
)


def _promised(text: str, match: re.Match[str]) -> bool:
    """Whether a number says how soon the viewer has something, and not how long the film is: "get a quote in two minutes"."""
    asked = r"\b(?:get|book|order|apply|register|sign up|ready|done|delivered|cooked|made|set up|learn)\b[^.,;:]*$"
    before = text[: match.start()]
    takes = rf"{_MARK}[^.,;:]*\b(?:takes?|lasts?|needs?|costs?|fully charged)\b[^.,;:]*$"
    if re.search(takes, text[: match.start("n")], re.IGNORECASE):
        return True
    if re.match(r"\W*for ", match[0], re.IGNORECASE):
        return re.search(rf"{_PAID}|{_MARK} *(?:and |then )?(?:{_DONE})\b[^.,;:]*$", before, re.IGNORECASE) is not None
    later = re.search(r"[,;:] [^,;:.]*\w+ ?$", before) is not None  # "…, calm in three minutes"
    return match[0].lower().startswith("in ") and (later or re.search(asked, before, re.IGNORECASE) is not None)


_MARK = r"(?:^|[.,;:])"
_PAID = r"(?:[€$£] ?\d[\d.,]*|\d ?(?:€|\$|£|euros?|dollars?|pounds?|eur|usd))(?: each| per person)? *$"
_DONE = (
    "wash|boil|cook|bake|hold|rest|stir|let|leave|wait|simmer|press|soak|chill|heat|cool|keep|breathe|brush|rinse|mix|knead|steep|"
    "scrub|rub|fry|roast|grill|steam|freeze|dry|cover|stand|massage|stretch|ventilate|air"
)
"""What is done for some time in a how-to: "wash your hands for 20 seconds"."""


def _decade(text: str, match: re.Match[str]) -> bool:
    """Whether a number with an s is a decade: "retro 80s", "80s look"."""
    if match["u"] != "s" or match["n"] not in ("50", "60", "70", "80", "90"):
        return False
    before, after = text[: match.start("n")], text[match.end("u") :]
    kinds = r"(?:retro|the|early|late|mid|vintage|classic|old|my|’|')[ -]?$"
    looks = r"[ -](?:look|styled?|feel|vibes?|retro|aesthetic|music|synths?|pop|rock|disco|nostalgia|movie|cartoon|anime|vhs|neon)"
    return bool(re.search(kinds, before, re.IGNORECASE) or re.match(looks, after, re.IGNORECASE))


def find_aspect(text: str) -> tuple[str, str, tuple[int, int]] | None:
    """Ratio, phrase and span of a wished frame shape: "in 9:16", "vertical", "for TikTok"."""
    if match := re.search(
        r"(?:\bin )?\b(\d{1,2}(?:\.\d+)?:\d{1,2})(?: format| aspect(?: ratio)?)?\b(?! ?(?:am|pm|o'clock|h\b))", text
    ):
        ratio = match[1].split(":")
        if 0.25 <= float(ratio[0]) / max(float(ratio[1]), 1e-9) <= 4 and match[1] in _COMMON:
            return match[1], match[0], match.span()
    for table, after in (("aspect_words", ""), ("aspect_adjectives", _ALONE)):
        for aspect, phrases in options()[table].items():
            for phrase in phrases:
                if match := re.search(rf"\b{re.escape(phrase)}\b", text, re.IGNORECASE):
                    framed = re.search(rf"(?:^|[,.;:] *|\bin ){re.escape(phrase)}(?= *[,.;:]| *$)", text, re.IGNORECASE)
                    if not after or framed or re.search(rf"\b{re.escape(phrase)}{after}", text, re.IGNORECASE):
                        return aspect, match[0], match.span()
    return None


_COMMON = {"16:9", "9:16", "1:1", "4:5", "5:4", "4:3", "3:4", "3:2", "2:3", "21:9", "1.85:1", "2.39:1", "2:1"}


@cache
def _rules() -> Mapping[str, Any]:
    return tomllib.loads(resources.files("seedream.inputs").joinpath("data/kinds.toml").read_text("utf-8"))


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Mapping[str, str]], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), rule) for rule in _rules()["rule"] for pattern in rule["patterns"])


def infer_kind(prompt: str, intent: Intent, script_kind: str = "") -> Decision:
    """Which kind of film this is, with the reason: the option, then the script, then rules over the words, else cinematic."""
    if intent.kind:
        return Decision("kind", intent.kind, "you asked for it", "user")
    if script_kind:
        return Decision("kind", script_kind, "the script says so or is built that way", "user")
    if advert := advertised_software(prompt):
        return Decision("kind", "product", f'the request brings software before the public ("{advert}")')
    for pattern, rule in _patterns():
        if match := pattern.search(prompt):
            return Decision("kind", rule["kind"], f'{rule["reason"]} ("{match[0].strip()}")')
    return Decision("kind", "cinematic", "the request describes a picture to look at")


def _without(text: str, span: tuple[int, int]) -> str:
    """The text with a span taken out and the seam tidied."""
    before, after = text[: span[0]].rstrip(), text[span[1] :].lstrip()
    # "a film in 20 seconds", but not "a storm rolls in, 20 seconds"
    if not re.match(r"\w", after) and re.match(r"\s*\w", text[span[0] : span[1]]):
        before = re.sub(r"\b(an?|of|in|for)$", "", before, flags=re.IGNORECASE)
    joined = f"{before} {after}"
    return re.sub(r"\s+([,.;:])", r"\1", re.sub(r"\s{2,}", " ", joined)).strip(" ,;:")
