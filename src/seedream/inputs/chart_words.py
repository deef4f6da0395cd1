"""Words around numbers: which chart a request asks for, what is to stand out, and the title that remains."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.inputs.dataset import CHARTS
from seedream.inputs.figures import words

_ASKING = "(?:make|create|draw|show|give|explain|present|compare|animate|tell|visuali[sz]e|plot)"
_SORTS = "(?:animated|simple|small|nice|clear|horizontal|vertical|stacked|colou?rful|clean|plain)"
_FILM = r"(?:video|film|clip|animation|lesson|explainer|movie|reel|picture|image|story)"


def title_without_chart(text: str) -> str:
    """The topic of a request for a chart: "Our sales as a bar chart, highlight tea" is "Our sales"."""
    return titled(emphasis_wish(without_chart_words(text)[0])[1])


def emphasised(text: str, labels: Sequence[str]) -> str:
    """The label that a request wants to stand out ("highlight tea"), or ""."""
    wish = emphasis_wish(text)[0].lower()
    return next((label for label in labels if wish and label.lower() in wish), "")


def asked_chart(text: str) -> str:
    """The kind of chart that words ask for ("as a bar chart"), or ""."""
    return without_chart_words(text)[1]


def without_chart_words(text: str) -> tuple[str, str, bool]:
    """The text without its words for charts, the kind they ask for, and whether any chart is asked for."""
    table = words()["charts"]
    kind = ""
    for name in CHARTS:
        for phrase in sorted(table[name], key=len, reverse=True):
            if match := re.search(rf"\b{phrase}\b", text, re.IGNORECASE):
                clear = " " in phrase or re.search(
                    rf"\b(?:as|in) (?:an? )?(?:\w+ )?{phrase}\b|^\W*(?:an? )?(?:animated )?{phrase}\b", text, re.I
                )
                if clear and not kind:
                    kind = name
                    text = _cut(text, match.span())
    charted = bool(kind)
    for phrase in table["any"]:
        if match := re.search(rf"\b{phrase}\b", text, re.IGNORECASE):
            charted = True
            if phrase in ("chart", "charts", "graph", "infographic"):
                text = _cut(text, match.span())
    return text, kind, charted


def _cut(text: str, span: tuple[int, int]) -> str:
    """The text without a phrase, its article and the words that lead to it and from it."""
    before = re.sub(
        rf"(?:^|\s)(?:(?:as|in|into|with|on) )?(?:an? |the )?(?:{_SORTS} )*$",
        " ",
        text[: span[0]],
        flags=re.I,
    )
    before = re.sub(r"^\s*(?:please )?(?:make|create|draw|show|give|build|animate|do)(?: me| us)? *$", "", before, flags=re.I)
    after = re.sub(r"^\s*(?:of|for|showing|that shows|with|about|on)\b\s*", " ", text[span[1] :], flags=re.I)
    if not before.strip():
        after = re.sub(r"^\s*:\s*", "", after)
    return f"{before.rstrip()} {after.lstrip()}".strip()


def emphasis_wish(text: str) -> tuple[str, str]:
    """What is to stand out ("highlight tea"), and the text without that wish."""
    match = re.search(
        r"[,;.]?\s*(?:and )?(?:highlight|emphasi[sz]e|stress|focus on|point out)(?:ing)? ([^,;.]+)", text, re.IGNORECASE
    )
    return (match[1], f"{text[: match.start()]}{text[match.end() :]}") if match else ("", text)


def titled(text: str) -> str:
    """A title from the words around a list: without imperatives, articles and joining words at its ends."""
    text = re.sub(
        rf"^\W*(?:please )?(?:{_ASKING}\b(?: me| us)?)?\s*",
        "",
        text,
        flags=re.I,
    )
    text = re.sub(r"^(?:an?|the|of|for|with|that|about|i have|we have|here are|this is)\b\s*", "", text, flags=re.IGNORECASE)
    text = re.sub(
        rf"^(?:short |quick |animated |data )*{_FILM}\b(?: for (?:my|our|the|all) \w+(?= (?:about|on|of)\b))?"
        r"(?: (?:of|about|on|showing|with|for|that shows))?\s*(?:the |an? )?",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(
        r"\s+(?:of|was|were|is|are|with|for|in|by|on|the|like this|as follows)$", "", text.strip(" ,.:;-–—"), flags=re.IGNORECASE
    )
    return capitalised(text.strip(" ,.:;-–—"))


def capitalised(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]
