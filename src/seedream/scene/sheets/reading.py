"""Reading pages: which requests ask for a menu, a list, numbers, plans, a countdown or before and after, and what stands on it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from seedream.scene.reading import lexicon
from seedream.scene.reading.quotations import quotations
from seedream.scene.sheets import items
from seedream.scene.sheets.items import capital
from seedream.scene.sheets.view import Entry, Form, SheetView
from seedream.scene.titles import emphasis_of

_CHART = r"\b(?:[a-z]+ ?(?:chart|graph)|charts?|graph|diagram|timeline|plot|screen|dashboard|app)\b"
"""Words for what is drawn as a chart, a diagram or a screen, and is no page of type."""
_LENGTH = r"^\W*(?:an? )?\d{1,3}[ -]?(?:s|secs?|seconds?|min|minutes?)\b[ -]*(?:long )?"
_LENGTH_AFTER = r",?\s*\b\d{1,3}[ -]?(?:s|secs?|seconds?|min|minutes?)\b(?:\s+(?:long\s+)?(?:video|film|clip|reel))?(?=\s*:)"
_LEAST = 2


def _table() -> Mapping[str, Any]:
    return lexicon.data("sheets")


def read_page(words: str) -> SheetView | None:
    """The page that a request asks for and spells out; None for any other request. Its accent and ground are left to the caller."""
    text = re.sub(_LENGTH, "", words.strip(), flags=re.IGNORECASE).strip()
    text = re.sub(_LENGTH_AFTER, "", text, count=1, flags=re.IGNORECASE)
    head, rest = _parted(text)
    whole = _bare_head(text)
    if re.search(_CHART, whole, re.IGNORECASE):
        return None
    for form, read in _READERS.items():
        asked = _table()[form]["head"]
        if form == "countdown":
            page = read(head, rest, text) if re.search(asked, text, re.IGNORECASE) else None
        else:
            named = next((h for h in (head, whole) if re.search(asked, h, re.IGNORECASE)), None)
            page = read(named, rest, text) if named is not None else None
        if page is not None:
            return page
    return _priced_post(text)


def _priced_post(text: str) -> SheetView | None:
    """A post or poster that lists things with prices after what it is about: "our new merch is here, mugs 12 €, caps 18 €"."""
    forms = "|".join((*_table()["forms"]["words"], "announcement"))
    begun = re.match(rf"^\W*(?:[\w'’-]+\s+){{0,3}}?(?:{forms})\b[^:]{{0,40}}:\s+(?P<rest>.+)$", text, re.IGNORECASE)
    parts = items.pieces(begun["rest"]) if begun else []
    about = [p for p in parts if not items.priced([p])]
    if begun is None or len(parts) - len(about) < _LEAST or not 1 <= len(about) <= 3 or parts[0] not in about:
        return None
    return _page("menu", about[0], items.priced(parts), about[1:], ground="paper")


def _bare_head(text: str) -> str:
    """The words before the first colon, without the words for the sheet itself: "checklist for new employees"."""
    head = re.split(r":\s+", text)[0]
    forms = "|".join(sorted(_table()["forms"]["words"], key=len, reverse=True))
    return " ".join(re.sub(rf"(?<=\w )(?:{forms})\b(?! of)", "", head, flags=re.IGNORECASE).split())


def _parted(text: str) -> tuple[str, str]:
    """What a page is, and what stands on it: parted at its first colon that does not only follow the word for the page."""
    text = without_form(text)
    found = re.search(r":\s+|\s+[–—-]\s+|\s+with\s+(?=\d)", text)
    return (text[: found.start()], text[found.end() :]) if found else (text, "")


def without_form(text: str) -> str:
    """The words after what the page is called: "our year in numbers: …" of "infographic: our year in numbers: …"."""
    forms = "|".join(sorted(_table()["forms"]["words"], key=len, reverse=True))
    named = rf"^\W*(?:(?:an?|the|our|my|make|create|please)\s+)*(?:[\w'’-]+\s+){{0,2}}?(?:{forms})s?\b"
    begun = re.match(
        rf"{named}\s*(?:[:,–—-]|\b(?:with|about|of|on|showing|listing|comparing|for)\b)\s*(?:the\s+)?(?=\S)", text, re.IGNORECASE
    )
    if begun is None:
        return text
    rest = text[begun.end() :]
    return rest if ":" in rest or begun[0].rstrip().endswith(":") else text


def _named(head: str) -> tuple[str, str]:
    """Headline and eyebrow of a page from what it is called: quoted words, or the words themselves; "for our café" goes above."""
    if quoted := quotations(head):
        start, end, text = quoted[0]
        rest = f"{head[:start]} {head[end:]}".strip(" ,:")
        return text, capital(rest) if 0 < len(rest.split()) <= 4 else ""
    forms = "|".join(_table()["forms"]["words"])
    head = re.sub(rf"^(?:an?\s+)?(?:{forms})\s+(?:about|on|of|for|with|showing)\s+", "", head, flags=re.IGNORECASE)
    head = re.sub(rf"\s+(?:{forms})$", "", head, flags=re.IGNORECASE)
    head = re.sub(r"^(?:an?\s+|the\s+)?comparison of\s+", "Compare ", head, flags=re.IGNORECASE)
    whose = re.match(r"^(?P<what>.+?)\s+(?:for|at|from|of)\s+(?P<whom>(?:our|the|my)\s+.+|[A-Z][\w'’ &-]+)$", head)
    what, whom = (whose["what"], whose["whom"]) if whose else (head, "")
    what = re.sub(r"^(?:an?|the)\s+", "", what.strip(" ,:"), flags=re.IGNORECASE)
    return capital(what), capital(whom)


def _page(form: Form, head: str, entries: Sequence[Entry], rest: Sequence[str] = (), **more: Any) -> SheetView:
    title, eyebrow = _named(head)
    details, call, body = sorted_facts(rest)
    return SheetView(
        title, body, kicker=eyebrow, emphasis=emphasis_of(title), form=form, entries=tuple(entries)[:8], details=details, call=call,
        **more,
    )  # fmt: skip


def sorted_facts(parts: Sequence[str]) -> tuple[tuple[Entry, ...], str, str]:
    """Clauses as facts with an icon, what the button says, and what is left as a line of text."""
    kept = [part.strip(" .,") for part in parts if part.strip(" .,")]
    asking = [words for words in kept if len(words.split()) <= 6 and re.match(rf"(?:{_verbs()})\b", words, re.IGNORECASE)]
    call = next((words for words in asking if not mark_of(words)), asking[0] if asking else "")
    details: list[Entry] = []
    lines: list[str] = []
    for words in kept:
        if words == call:
            continue
        if (mark := mark_of(words)) and len(words.split()) <= 7:
            details.append(Entry(capital(words), mark=mark))
        else:
            lines.append(capital(words))
    return tuple(details[:4]), capital(call), ". ".join(lines) + ("." if len(lines) > 1 else "")


def _verbs() -> str:
    asking = (*lexicon.data("telling_words")["calls"]["verbs"], "swipe", "learn more", "find out", "see", "start", "come", "save")
    return "|".join(map(re.escape, asking))


def mark_of(words: str) -> str:
    """The icon of a fact, "calendar" for a date; "" for what is no such fact."""
    return next((icon for icon, pattern in _table()["marks"].items() if re.search(pattern, words, re.IGNORECASE)), "")


def _menu(head: str, rest: str, text: str) -> SheetView | None:
    parts = items.pieces(rest)
    priced = max((items.priced, items.bare_prices), key=lambda read: len(read(parts)))
    entries = priced(parts)
    if len(entries) < _LEAST or len(entries) < 0.6 * len(parts):
        return None
    return _page("menu", head, entries, [p for p in parts if not priced([p])], ground="paper")


def _plans(head: str, rest: str, text: str) -> SheetView | None:
    entries = items.plans(rest)
    if len(entries) < _LEAST:
        return None
    chosen = _table()["plans"]["chosen"]
    best = next((i for i, e in enumerate(entries) if e.title.lower() in chosen), len(entries) // 2)
    return _page("plans", head, entries[:4], highlighted=best)


def _figures(head: str, rest: str, text: str) -> SheetView | None:
    parts = items.pieces(rest)
    entries = items.counted(parts)
    first = sum(bool(re.match(r"(?:over |more than |about )?[-+$€£]?\s?\d", p)) for p in parts)
    if len(entries) < _LEAST or first < 0.6 * len(parts):
        return None
    return _page("figures", head, entries[:6])


def _recipe(head: str, rest: str, text: str) -> SheetView | None:
    parts = items.pieces(rest)
    if len(parts) < _LEAST:
        return None
    amount = re.compile(
        r"^(?P<much>(?:\d[\d./]*|an?|one|two|three|half an?|a pinch of)"
        r"\s?(?:g|kg|ml|l|dl|cl|oz|cups?|tbsp|tsp|tablespoons?|teaspoons?|cloves?|cans?|pinch(?:es)?)?(?:\s+of)?)\s+(?P<what>.+)$",
        re.IGNORECASE,
    )
    found = [(amount.match(p), p) for p in parts]
    entries = [
        Entry(capital(m["what"]), value=re.sub(r"\s+of$", "", m["much"]), mark=m["what"].split()[-1])
        if m
        else Entry(capital(p), mark=p.split()[-1])
        for m, p in found
    ]  # fmt: skip
    title, _ = _named(re.sub(r"^.*?\brecipe(?: card| post)?\s*(?:for|:)?\s*", "", head, flags=re.IGNORECASE) or head)
    return SheetView(title, kicker="Recipe", emphasis=emphasis_of(title), form="menu", entries=tuple(entries[:9]), ground="paper")


def _list(head: str, rest: str, text: str) -> SheetView | None:
    parts = items.pieces(rest)
    if len(parts) < _LEAST or any(len(p.split()) > 12 for p in parts):
        return None
    return _page("list", head, items.listed(parts)[:7])


def _countdown(head: str, rest: str, text: str) -> SheetView | None:
    found = re.search(
        r"(?:\b(?:in|only|just|last|the last)\s+)*\b(?P<n>\d{1,3}) (?P<unit>(?:more )?(?:days?|hours?|weeks?|months?|sleeps))\b"
        r"(?: (?P<tie>left|to go|until|till|before))?",
        text,
        re.IGNORECASE,
    )
    counts = re.search(_table()["countdown"]["head"].split("|")[0], text, re.IGNORECASE) or (found and found["tie"])
    if found is None or not counts:
        return None
    plain = re.sub(
        r"^.*?\bcount ?down(?: video| post| clip| story| card| banner| to| for|:)*\s*:?\s*", "", text, flags=re.IGNORECASE
    )
    again = re.search(re.escape(found[0]), plain)
    if again is None:
        return None
    before, after = plain[: again.start()].strip(" ,:"), plain[again.end() :].strip(" ,:")
    before = re.sub(r"\s+(?:starts?|begins?|opens?|launches|is|comes|goes live)(?: only)?$", "", before)
    tie = (found["tie"] or "").lower()
    what = before or re.sub(r"^(?:until|till|before|to|for)\s+", "", after)
    more = after if before else ""
    title = capital(re.sub(r"^(?:an?|the)\s+", "", what)) or capital(found["unit"])
    details, call, body = sorted_facts([p for p in re.split(r"[,;.]\s+", more) if p])
    count = Entry(
        found["unit"] + (" left" if tie in ("left", "until", "till", "before", "to go", "") and not before else " to go"),
        value=found["n"],
    )
    return SheetView(
        title, body, emphasis=emphasis_of(title), form="countdown", entries=(count,), details=details, call=call, ground="deep"
    )


def _versus(head: str, rest: str, text: str) -> SheetView | None:
    rest = re.sub(r"^(?:of|for)\s+", "", rest)
    kept = "".join(rest[a:b] for a, b in _unquoted(rest))
    halves = re.split(
        r",?\s*(?:\bthen\b|\bafter(?:wards)?:|\bvs\.?\b|→|->|\bversus\b|/)\s*:?\s*|;\s*|,\s*", kept.strip(" ,."), maxsplit=1
    )
    halves = [re.sub(r"^(?:before|after|then|first)\s*:?\s*", "", h.strip(" ,."), flags=re.IGNORECASE) for h in halves]
    if len(halves) != 2 or not all(halves):
        return None
    first, second = halves
    second = re.sub(r"\bone$", first.split()[-1], second) if len(first.split()) > 1 else second
    entries = [
        Entry(capital(re.sub(r"^(?:an?|the)\s+", "", h)), value=v, mark="") for h, v in ((first, "Before"), (second, "After"))
    ]
    title, eyebrow = _named(
        re.sub(r"^.*?\bbefore.*?after\b(?: \w+)?(?: for| of)?\s*", "", head, flags=re.IGNORECASE) or "Before and after"
    )
    call = quotations(rest)[-1][2] if quotations(rest) else ""
    return SheetView(title, kicker=eyebrow, emphasis=emphasis_of(title), form="versus", entries=tuple(entries), call=call)


def testimonial_in(wish: str) -> tuple[str, ...]:
    """The words of a customer in a film about what one says, of what, and who it is: (words, what, name, …); () where nobody is
    quoted."""
    quoted = quotations(wish)
    head = wish[: quoted[0][0]] if quoted else ""
    if len(quoted) != 1 or not re.search(_table()["testimonial"]["head"], head, re.IGNORECASE):
        return ()
    what = re.search(
        r"\b(?:for|of|about|from a (?:customer|client|user) of) (?:the )?(?P<what>[^:;,]{3,48}?)\W*$", head, re.IGNORECASE
    )
    tail = re.sub(r"^\W*(?:says|said|by|from)\s+", "", wish[quoted[0][1] :], flags=re.IGNORECASE)
    who = [re.sub(r"(?<=\b[A-Z])$", ".", p.strip(" .–—-")) for p in tail.split(",") if p.strip(" .–—-")]
    return (quoted[0][2].rstrip(" ,"), what["what"] if what else "", *who[:3])


def _unquoted(text: str) -> list[tuple[int, int]]:
    edges = [0, *(v for start, end, _ in quotations(text) for v in (start, end)), len(text)]
    return list(zip(edges[::2], edges[1::2], strict=True))


_READERS: Mapping[str, Callable[[str, str, str], SheetView | None]] = {
    "recipe": _recipe, "plans": _plans, "menu": _menu, "versus": _versus, "figures": _figures, "list": _list,
    "countdown": _countdown,
}  # fmt: skip
"""Forms in the order in which they are tried."""
