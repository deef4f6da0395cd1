"""Shots that a note names by others: both of them, the rest, the next, all but them, those before and after them."""

from __future__ import annotations

import re
from collections.abc import Callable

from seedream.refinement.notes.marked import Marked
from seedream.refinement.notes.tables import pattern


def related_shots(text: str, count: int, marked: Marked) -> str:
    """Marks for shots that are named by marked ones."""
    return _pointed(_spans(_complements(_joined(_within(text, marked), marked), marked, count), marked, count), marked, count)


def _within(text: str, marked: Marked) -> str:
    """ "The wide shot at the start": those of the shots that are there."""

    def both(match: re.Match[str]) -> str:
        inside = tuple(i for i in marked.shots[int(match[1])] if i in marked.shots[int(match[2])])
        return marked.mark("s", inside, marked.source(match[0])) if inside else match[0]

    return re.sub(r"<s(\d+)> (?:at|in|of|from) (?:the )?<s(\d+)>", both, text)


def _joined(text: str, marked: Marked) -> str:
    """ "<s0> and <s1>" as one mark that holds both, in the order of the words."""
    phrase = re.compile(r"(?:the )?<s(\d+)>(?:,? and(?: in| of| for)?|,|&)(?: the)? ?<s(\d+)>")
    while match := phrase.search(text):
        both = tuple(dict.fromkeys((*marked.shots[int(match[1])], *marked.shots[int(match[2])])))
        text = text[: match.start()] + marked.mark("s", both, marked.source(match[0])) + text[match.end() :]
    return text


def _complements(text: str, marked: Marked, count: int) -> str:
    """ "everywhere but <s0>", "except in <s0>", "not in <s0>": all the others."""

    def others(match: re.Match[str]) -> str:
        inside = set(marked.shots[int(match["i"])])
        return marked.mark("s", tuple(i for i in range(count) if i not in inside), marked.source(match[0]))

    text = pattern("only_shots").sub(lambda m: f"{m['head']}drop {others(m)}", text)
    text = pattern("spared").sub(lambda m: f" except {m['shots'] or m['whole']}", text)
    text = pattern("all_others_which").sub(lambda m: f"{others(m)}, <s{m['i']}> ", text)
    text = pattern("all_others").sub(others, text)
    text = re.sub(r"\b(?:just |but )?not (?:in|for|at|on)(?: the)? <s(?P<i>\d+)>", others, text)
    return re.sub(r"\bany(?: shot| scene)? other than(?: the)? <s(?P<i>\d+)>", others, text)


def _spans(text: str, marked: Marked, count: int) -> str:
    """ "after <s0>", "until <s0>", "from <s0> on": all shots on that side, unless something is moved there."""
    if re.search(r"(?<!don't )(?<!not )\b(?:move|put|place|show|insert|come(?! in\b)|go|pause|gap|break)\b", text):
        return text
    sides: tuple[tuple[str, Callable[[tuple[int, ...]], range]], ...] = (
        (r"\bafter (?:the )?<s(\d+)>", lambda s: range(max(s) + 1, count)),
        (r"\bbefore (?:the )?<s(\d+)>", lambda s: range(min(s))),
        (r"\b(?:from|starting (?:with|from|in)) (?:the )?<s(\d+)> on(?:wards?)?\b", lambda s: range(min(s), count)),
        (r"\b(?:until|till|up to) (?:the )?<s(\d+)>", lambda s: range(max(s) + 1)),
    )
    for phrase, side in sides:
        while (match := re.search(phrase, text)) and marked.shots[int(match[1])]:
            compared = pattern("shot_before").search(text[: match.start()])
            if compared is not None and compared["is"]:  # "<s0> feels redundant after <s1>"
                text = text[: match.start()].rstrip() + text[match.end() :]
                continue
            if compared is not None:  # "<s1> before <s0>": an order
                break
            named = marked.shots[int(match[1])]
            gone = "until" in phrase and pattern("gone_until").search(text[: match.start()])  # "no music until <s2>": not there yet
            inside = tuple(range(min(named))) if gone else tuple(side(named))
            text = text[: match.start()] + marked.mark("s", inside, marked.source(match[0])) + text[match.end() :]
    return text


def _pointed(text: str, marked: Marked, count: int) -> str:
    """ "hold that shot" after <s0> was named, "and shorten the rest"."""
    while (match := pattern("that_shot").search(text)) and (named := re.findall(r"<s(\d+)>", text[: match.start()])):
        inside = marked.shots[int(named[-1])]
        text = text[: match.start()] + marked.mark("s", inside, match[0]) + text[match.end() :]
    while (match := pattern("next_to").search(text)) and (named := re.findall(r"<s(\d+)>", text[: match.start()])):
        inside = marked.shots[int(named[-1])]
        at = max(inside) + 1 if match["side"] in ("after", "following") else min(inside) - 1
        if not 0 <= at < count:
            break
        text = text[: match.start()] + marked.mark("s", (at,), match[0]) + text[match.end() :]
    while (match := pattern("beyond").search(text)) and (named := re.findall(r"<s(\d+)>", text[: match.start()])):
        inside = marked.shots[int(named[-1])]
        beyond = range(max(inside) + 1, count) if match["side"] == "after" else range(min(inside))
        text = text[: match.start()] + marked.mark("s", tuple(beyond), match[0]) + text[match.end() :]
    if (match := pattern("the_rest").search(text)) and (named := re.findall(r"<s(\d+)>", text[: match.start()])):
        spoken_of = {i for n in named for i in marked.shots[int(n)]}
        others = tuple(i for i in range(count) if i not in spoken_of)
        text = text[: match.start()] + marked.mark("s", others, match[0]) + text[match.end() :]
    return text
