"""Items of a page: names with prices, numbers with what they count, plans with what is in them, points of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.scene.sheets.view import Entry

MONEY = (
    r"(?:[$€£]\s?\d[\d.,]*\d|[$€£]\s?\d|(?:\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d{1,2})?)\s?(?:[$€£]|euros?\b|dollars?\b|pounds?\b|EUR\b|USD\b)|\bfree\b"
    r"|(?<![\d.,:])\d{1,3}[.,]\d{2}(?![\d.,:])(?!\s?(?:am|pm|km|kg)\b))"
)
PER = r"(?:\s?(?:/|per|a)\s?(?:month|mo|year|yr|week|day|hour|user|person|seat|night|kg|piece)s?\b)?"
_PRICED = re.compile(
    rf"^(?P<name>.+?)\s*(?:[:–—-]|\bfor\b|\bat\b)?\s*\(?(?P<price>(?:from )?{MONEY}{PER})\)?(?P<rest>.*)$", re.IGNORECASE
)
_BARE = re.compile(r"^(?P<name>[A-Za-z][^\d]*?)\s*[:–—-]?\s+(?P<price>\d{1,4}(?:[.,]\d{1,2})?)$")
_COUNTED = re.compile(
    r"^(?P<before>[A-Za-z][\w' -]*?[:\s]\s*)?(?P<value>[-+–]?[$€£]?\s?\d[\d.,]*\d|[-+–]?[$€£]?\s?\d)"
    r"(?P<unit>\s?(?:%|[$€£]|k|m|bn|million|billion|thousand|percent|tons?|tonnes|kg|km|hours|x)(?![\w]))?\s*(?:of\s+)?(?P<what>.*)$",
    re.IGNORECASE,
)
_LEADING = re.compile(r"^(?:and|plus|or|then|finally|first|second|third|the|our|a|an)\s+", re.IGNORECASE)
_NUMBERED = re.compile(r"^(?:\(?\d{1,2}[.)](?!\d)|[-•*–]|#\d{1,2})\s*")


def pieces(text: str) -> list[str]:
    """The items of a list in words: parted at commas, semicolons, full stops and the last "and", never inside quotes or numbers."""
    text = text.strip(" .")
    marked = re.sub(r"[\"“”„]", "", text)
    parts = re.split(r"\s*;\s*|,(?!\d)\s*|(?<=\w)\.\s+|\s+\d{1,2}[.)]\s+", marked)
    if len(parts) < 2:
        parts = re.split(r"\s+(?:and|&|then)\s+", marked)
    else:
        parts = (
            [*parts[:-1], *re.split(r"\s+and\s+(?=\S)", parts[-1], maxsplit=1)]
            if " and " in parts[-1] and len(parts) < 5
            else parts
        )
    return [p for p in (_NUMBERED.sub("", _bare(p)) for p in parts) if p]


def _bare(part: str) -> str:
    part = part.strip(" .:–—-")
    return re.sub(r"^(?:and|plus|then|finally)\s+", "", part, flags=re.IGNORECASE)


def capital(text: str) -> str:
    """The text with a capital first."""
    return text[:1].upper() + text[1:]


def bare_prices(parts: Sequence[str]) -> tuple[Entry, ...]:
    """Names with the numbers at their ends, as a price list without a currency has them: "haircut 18"."""
    found = (_BARE.match(part) for part in parts)
    return tuple(Entry(capital(_LEADING.sub("", m["name"])), "", m["price"], m["name"]) for m in found if m is not None)


def priced(parts: Sequence[str]) -> tuple[Entry, ...]:
    """Names with their prices; parts without a price belong to none and are left out."""
    found = []
    for part in parts:
        if match := _PRICED.match(part):
            name = _LEADING.sub("", match["name"].strip(" :–—-("))
            rest = match["rest"].strip(" ,.:;–—-)")
            found.append(
                Entry(capital(name), capital(re.sub(r"^(?:with|including|incl\.?)\s+", "", rest)), money(match["price"]), name)
            )
    return tuple(found)


def money(text: str) -> str:
    """A price as it is set: "9 euros" is "€9", "from 19 €" keeps its "from"."""
    text = " ".join(text.split())
    text = re.sub(r"\s?(?:euros?|EUR)\b", " €", text, flags=re.IGNORECASE)
    text = re.sub(r"(\d[\d.,]*)\s?(?:dollars?|USD)\b", r"$\1", text, flags=re.IGNORECASE)
    text = re.sub(r"(\d[\d.,]*)\s?pounds?\b", r"£\1", text, flags=re.IGNORECASE)
    return capital(text) if text.lower() == "free" else text


def counted(parts: Sequence[str]) -> tuple[Entry, ...]:
    """Numbers with what they count."""
    found = []
    for part in parts:
        match = _COUNTED.match(part)
        if match is None or not (match["what"].strip(" .:") or match["before"]):
            continue
        what = match["what"].strip(" .:") or (match["before"] or "").strip(" :")
        before = (match["before"] or "").strip(" :") if match["what"].strip(" .:") else ""
        label = (
            f"{before} {what}".strip()
            if before and before.lower() not in ("over", "more than", "about", "only", "almost")
            else what
        )
        over = "+" if before.lower() in ("over", "more than") else ""
        unit = (match["unit"] or "").replace("percent", "%").strip()
        value = (
            match["value"].replace(" ", "")
            + (unit if unit in ("%", "k", "m", "x", "$", "£", "€") else f" {unit}" if unit else "")
            + over
        )
        found.append(Entry(capital(label), value=value, mark=_last_noun(what)))
    return tuple(found)


def _last_noun(words: str) -> str:
    kept = re.split(r"\b(?:in|on|at|of|for|from|by|per|with)\b", words)[0].split()
    return kept[-1] if kept else ""


def plans(text: str) -> tuple[Entry, ...]:
    """Plans with price and contents: each begins with its name and price, what follows up to the next one is in it."""
    starts = list(
        re.finditer(
            r"(?:^|[,;.]\s*|\band\s+)(?P<name>[A-Z][\w+ -]{1,24}?)\s*(?:[:–—-]|\bfor\b|\bat\b|\bis\b)?"
            rf"\s*\(?(?P<price>{MONEY}{PER})\)?",
            text,
        )
    )
    found = []
    for i, start in enumerate(starts):
        end = starts[i + 1].start() if i + 1 < len(starts) else len(text)
        rest = text[start.end() : end].strip(" ,.;:–—-")
        rest = re.sub(r"^(?:with|including|incl\.?|for|and)\s+", "", rest)
        points = tuple(capital(p) for p in pieces(rest)) if rest else ()
        price = re.sub(r"\s*/\s*|\s+(?:per|a)\s+", " / ", money(start["price"]))
        amount, _, per = price.partition(" / ")
        found.append(Entry(start["name"].strip(), f"per {per}" if per else "", amount, points=points))
    return tuple(found)


def listed(parts: Sequence[str]) -> tuple[Entry, ...]:
    """Points of a list; a time in front of a point becomes its number ("9 am welcome")."""
    found = []
    for part in parts:
        timed = re.match(
            r"^(?:at )?(?P<time>\d{1,2}(?:[:.]\d{2})? ?(?:a\.?m\.?|p\.?m\.?)|\d{1,2}:\d{2})\s*[:–—-]?\s*(?P<what>.+)$", part
        )
        name, _, more = (timed["what"] if timed else part).partition(": ")
        found.append(Entry(capital(name), capital(more), timed["time"] if timed else "", _last_noun(name)))
    return tuple(found)
