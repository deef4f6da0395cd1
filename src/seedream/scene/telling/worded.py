"""Pictures made of words: a quote, or a poster, post or card for an occasion, before the world where the request names one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from seedream.encoder.mood import named_moods
from seedream.scene.reading import lexicon
from seedream.scene.reading.hours import time_was_said, weather_was_said
from seedream.scene.reading.quotations import quotations
from seedream.scene.reading.topics import topic_in
from seedream.scene.sheets.designing import is_dated, is_owner, with_years
from seedream.scene.telling.greetings import read_greeting
from seedream.scene.titles import headline

Paper = Literal["light", "deep", "paper"]

LONGEST_HEADLINE = 60
_FEW = 3
_NAME = r"(?P<name>[A-Z][\w.'’-]+(?:\s+(?:[a-z]{1,3}\s+)?[A-Z][\w.'’-]+){0,3})"
_HUNG = r"\b(?:hangs?|hanging|stuck|pinned|(?:on|at) (?:a|an|the) (?:[\w-]+ )?(?:wall|door|fence|tree|window|board|lamp ?post))\b"
"""Words by which a poster is a thing in the world and not the picture itself."""
_CHUTE = r"\W*(?:an? |the )?(?:[\w-]+ )?slide (?:for|to)\b"
"""What children slide down."""
_CLAUSES = re.compile(
    r"[,;:]\s+|(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bProf)(?<!\bSt)\.\s+|\s[—–-]\s|\s(?=(?:with|showing|featuring)\b)"
    r"|\s(?=(?i:(?:on|every|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:from|at) \d|on \d"
    r"|on (?:the )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d)|at (?:the )?[A-Z])"
)
_TIED = r"(?:[,;:–—-]|,? and)\s*(?:(?:with|and)\s+)?(?:the\s+)?(?:words?|text|title|headline|message|caption)?:?\s*$"
"""What stands between what is seen and the words in quotation marks."""
_INTRODUCES = re.compile(r"(?:that )?(?:says?|reads?|titled?|the title|headlined?|called|named|saying|reading)")
"""A clause that only introduces the words in quotation marks."""
_QUOTED = '"“„«‘'
_SAYS = rf"\s+(?:(?:that|which) (?:says|reads)|saying|reading):?\s*(?=[{_QUOTED}])"
_ONLY_WORDS = r"\s*$|\s*[,;]|\.|\s+(?:with|showing|featuring|and|in (?:big|bold|large|colou?rful|white|black|red|blue))\b"
"""What may follow the words of a sheet that is the picture itself and no thing in the world: 'a poster that says "Be kind"'."""
_ABOUT = (
    r"^(?:(?:an?|the|my|our) )?(?:[a-z]+ )?"
    r"(?:video|film|reel|short|vlog|article|blog ?post|post|episode|talk|lecture|tutorial|webinar|newsletter"
    r"|brochure|guide|booklet)"
    r" (?:about|on|called) (?:the )?"
)
"""What something of somebody's is about is its title: "a video about 5 morning habits"."""
_CHANNEL = r"(?:my|our|the|an?) (?:[\w-]+ ){0,3}(?:channel|podcast|vlog|blog|show|series|newsletter)$"
"""What a title belongs to: "a thumbnail for my cooking channel: 5 minute pasta"."""
_SOUGHT = (
    r"^(?:an?|our|my|the)? ?(?P<how>lost|missing|found|stolen) (?P<what>(?:\w+ )?\w+?)"
    r"(?: (?:named|called) (?P<name>[A-Z]\w+))?(?P<more>[,.;:].*| (?:in|near|since|on|at|last)\b.*)?$"
)
"""What a flyer asks after: "a lost cat named Milo, reward 100 euros"."""
_TRAVEL = (
    r"^\W*(?i:(?:an?|the|my|our) )?(?i:[\w-]+ ){0,3}?(?i:(?:travel|tourism|tourist|holiday|vacation|ski|skiing|seaside|beach"
    r"|railway|national park|vintage|retro|art deco|mid-century) (?:poster|postcard|print)) (?i:of|for|from|showing|about|to) "
    r"(?i:the )?(?P<where>[A-Z].+)$"
)
"""What invites to a place whose name it bears."""
_LEADING = r"^(?:our|my|the|a|an|your)\s+"


@dataclass(frozen=True, slots=True)
class Worded:
    """What is set in type, on which ground, and the words of the request that say what is seen behind it ("" for nothing)."""

    headline: str
    body: str
    ground: Paper
    pictured: str
    form: str = ""


def read_worded(wish: str) -> Worded | None:
    """What a picture of words is to say; None for a request that asks for no such picture."""
    found = _quote(wish) or _travel(wish) or _occasion(wish) or _words_first(wish) or _words_last(wish)
    found = found or _form_last(wish) or _form_between(wish) or _form_of_occasion(wish)
    return _by_its_name(found) if found is not None else None


def _by_its_name(worded: Worded) -> Worded:
    """Words under their name, "Dirt Under Nails", with what that is below: "a podcast about gardening called Dirt Under Nails"."""
    found = re.match(rf"(?P<what>.+?),? (?:called|named|titled|entitled) {_NAME}(?P<rest>.*)$", worded.headline)
    if found is None:
        return replace(worded, body=re.sub(r",? (?:called|named|titled|entitled)$", "", worded.body))
    what = found["what"][:1].upper() + found["what"][1:]
    rest = found["rest"].strip(" ,.;:")
    more = " · ".join(filter(None, [what, rest[:1].upper() + rest[1:], worded.body]))
    return replace(worded, headline=found["name"], body=more)


def _table(name: str) -> Mapping[str, Any]:
    table: Mapping[str, Any] = lexicon.data("worded")[name]
    return table


def _any(words: Sequence[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))


def _begins(wish: str, forms: Sequence[str], following: str) -> re.Match[str] | None:
    begins = rf"^\W*(?:(?:an?|the|our|my)\s+)?(?P<before>(?:[\w'’-]+\s+){{0,3}}?)(?:{_any(forms)})\b{following}"
    return re.match(begins, wish, re.IGNORECASE)


def _quote(wish: str) -> Worded | None:
    table, quoted = _table("quote"), quotations(wish)
    if not quoted or _begins(wish[: quoted[0][0]], table["forms"], "") is None:
        return None
    start, end, text = quoted[0]
    by = rf"(?:[—–-]+|\(|(?i:{_any(table['by'])})\b)\s*(?:(?:our|my|the) (?:[a-z]+ ){{1,3}})?"
    author = re.match(rf"\s*,?\s*{by}{_NAME}\)?", wish[end:])
    rest = f"{wish[:start]} {wish[end + author.end() :] if author else wish[end:]}"
    author = author or re.search(rf"\b(?i:{_any(table['by'])})\s+{_NAME}\s*:?\s*$", wish[:start])
    author = author or re.match(r"\s*,?\s*[—–-]+\s*(?P<name>(?:our|my|the) (?:[a-z'’]+ ?){1,4})\W*$", wish[end:])
    pictured = re.sub(rf"^.*?\b(?:{_any(table['forms'])})\b", "", rest, count=1, flags=re.IGNORECASE).strip(" ,.;:—–-")
    for signed in (author[0].strip(), author["name"]) if author else ():
        pictured = pictured.replace(signed, "").strip(" ,.;:—–-")
    pictured = re.sub(rf"^(for [\w' ]+?) (?:{_any(table['hung_on'])})$", r"\1", pictured)
    return Worded(f"“{text.strip('“”')}”", f"— {author['name']}" if author else "", _ground(rest), pictured)


def _travel(wish: str) -> Worded | None:
    """A poster that invites to a place has its name above the sight of it: "a vintage travel poster of Lisbon"."""
    found = re.match(_TRAVEL, wish)
    if found is None or quotations(wish) or re.search(_HUNG, wish):
        return None
    said, _, seen = found["where"].strip(" .,").partition(" with ")
    where, *rest = re.split(r",? (?=(?:in|at|by|during|under|from|on) (?:[a-z]|[A-Z][a-z]+$))|, ", said)
    more = " ".join(rest)
    sight = f"{said} with {seen}" if seen else said
    return Worded(where[:1].upper() + where[1:], more[:1].upper() + more[1:], _ground(wish), sight, wish[: found.start("where")])


def _occasion(wish: str) -> Worded | None:
    table = _table("occasion")
    begun = _begins(wish, table["forms"], rf"\s*(?::|(?=[{_QUOTED}])|\b(?:{_any(table['links'])})\b)\s*(?P<rest>.+)$")
    begun = begun or _saying(wish) or _begins(wish, table["forms"], rf",\s*(?P<rest>.*[{_QUOTED}].+)$")
    if (
        begun is None or re.search(_HUNG, begun["rest"]) or re.match(_CHUTE, wish, re.IGNORECASE)
    ):  # but not "at the Blue Door", which is a name
        return None
    if greeting := read_greeting(wish):
        seen = re.search(rf"\b(?:{_any(table['pictured'])})\s+(?P<seen>.+)$", wish, re.IGNORECASE)
        return Worded(greeting.headline, greeting.more, _ground(wish), seen["seen"] if seen else "")
    rest = begun["rest"]
    if sought := re.match(_SOUGHT, rest, re.IGNORECASE):
        more = [sought["name"], *(c.strip(" .,:") for c in _CLAUSES.split(sought["more"] or ""))]
        body = " · ".join(c[:1].upper() + c[1:] for c in more if c)
        return Worded(f"{sought['how'].capitalize()} {sought['what']}", body, _ground(rest), f"a {sought['what']}", begun["before"])
    quoted = [text for _, _, text in quotations(rest)]
    named, clauses = _named(begun["before"]), [c.strip(" .,:") for c in _CLAUSES.split(_without_quotations(rest))]
    clauses = _with_what_they_have(clauses, rest)
    shows = [_depicts(c) or _populated(c, things=bool(quoted)) for c in clauses[1:]]
    whom = clauses.pop(0) if re.search(r"\bfor\s*$", wish[: begun.start("rest")]) and any(shows) else ""
    about = "thumbnail" in begun[0].lower() and re.match(_ABOUT, rest, re.IGNORECASE) is not None  # its title is read
    if not quoted and not about and _depicts(rest) and not (named and whom) and not is_dated(rest):
        return None
    owned = len(clauses) > 1 and f"{clauses[0]}:" in rest and (is_owner(clauses[0]) or bool(re.match(_CHANNEL, clauses[0], re.I)))
    owner = clauses.pop(0) if owned and not whom and not quoted else ""
    said, pictured = [*filter(None, (named, whom))], list[str]()
    shown = any(re.match(rf"(?:{_any(table['pictured'])})\b", c, re.IGNORECASE) for c in clauses[1:])
    if quoted and shown and not whom and re.search(r"\bfor\s*$", wish[: begun.start("rest")]):
        said.append(clauses.pop(0))  # "for a dog training class": what it is for is read, what it is "with" is seen
    for clause in clauses:
        if re.match(rf"(?i:{_any(table['pictured'])})\s+(?:[a-z-]+ ){{0,2}}{_NAME}", clause):
            said.append(re.sub(r"(?i)^showing\s+", "", clause))  # who speaks or plays is read, not drawn
        elif pictured and f"{pictured[-1]} {clause}" in rest:
            pictured[-1] += f" {clause}"  # "a girl with a lantern": the second part says what the first one holds
        elif re.match(rf"(?:{_any(table['pictured'])})\b", clause, re.IGNORECASE):
            pictured.append(re.sub(r"^\w+\s+(?:the (?:words?|text|title))?", "", clause))
        elif ((quoted or whom) and _depicts(clause)) or _populated(clause, things=bool(quoted)):
            pictured.append(clause)
        elif clause and not _weather(clause) and (not is_manner(clause) or _listed(clause, said)):
            said.append(clause)
    if len(said) > _FEW and all((n := lexicon.noun(s.lower())) and lexicon.drawn_size(n.word) for s in said[1:]):
        pictured += [f"one {s}" for s in said[1:]]  # a poster that lists things shows them
    said = [*quoted, *(c for c in said if not _INTRODUCES.fullmatch(c))]
    if not said:
        return None
    first = re.sub(_LEADING, "", said[0], flags=re.IGNORECASE) if not quoted else said[0]
    first = re.sub(_ABOUT, "", first, flags=re.IGNORECASE) if not quoted else first
    said = [said[0], *filter(None, (owner,)), *with_years(said[1:])]
    more = [c[:1].upper() + c[1:] for c in (re.sub(r"^(?:on|at) (?=\S)", "", c) for c in said[1:])]
    sight = ", ".join(filter(None, pictured)) or (topic_in(first) if not more and not quoted else "")
    sight = sight or (_titled(quoted[0], wish[: begun.start("rest")]) if quoted else "")
    set_ = first if quoted and len(first) <= 2 * LONGEST_HEADLINE else headline(first, LONGEST_HEADLINE)
    return Worded(set_, " · ".join(more), _ground(rest), sight, wish[: begun.start("rest")])


def _listed(clause: str, said: Sequence[str]) -> bool:
    """Whether a clause that could be a colour is one of several things: "apple, banana, orange"."""
    known = lexicon.noun(clause.lower())
    return known is not None and len(said) > 1 and all(lexicon.noun(s.lower()) for s in said[1:])


def _saying(wish: str) -> re.Match[str] | None:
    """A sheet that begins a request with the words it says, where nothing puts it into a world."""
    begun, quoted = _begins(wish, _table("occasion")["sheets"], rf"{_SAYS}(?P<rest>.+)$"), quotations(wish)
    return begun if begun and quoted and re.match(_ONLY_WORDS, wish[quoted[-1][1] :], re.IGNORECASE) else None


def _words_first(wish: str) -> Worded | None:
    """The words first, and then what they are for: '"Be the change." — poster for a classroom wall'."""
    quoted = quotations(wish)
    if not quoted or wish[: quoted[0][0]].strip():
        return None
    rest = wish[quoted[0][1] :].lstrip(" ,.:;—–-")
    if _begins(rest, [*_table("occasion")["forms"], *_table("quote")["forms"]], "") is None:
        return None
    pictured = re.search(rf"\b(?:{_any(_table('occasion')['pictured'])})\s+(.+)$", rest, re.IGNORECASE)
    forms = _any([*_table("quote")["forms"]])
    pictured = pictured or re.match(rf"(?:an? )?(?:[\w-]+ )?(?:{forms})\b(?: by {_NAME})?[ ,]*(?P<seen>.*)$", rest, re.IGNORECASE)
    author = re.search(rf"\b(?i:{_any(_table('quote')['by'])})\s+{_NAME}", rest)
    text = f"“{quoted[0][2]}”" if author or re.match(r"\W*(?:a )?quote", rest, re.IGNORECASE) else quoted[0][2]
    return Worded(
        text, f"— {author['name']}" if author else "", _ground(rest), pictured[pictured.lastindex or 0] if pictured else ""
    )


def _words_last(wish: str) -> Worded | None:
    """What is seen first, and then the words: 'a Christmas card with a snowman, "Warm wishes from all of us"'."""
    table, quoted = _table("occasion"), quotations(wish)
    if len(quoted) != 1 or re.search(_HUNG, wish, re.IGNORECASE):
        return None
    start, end, text = quoted[0]
    begun = _begins(wish[:start], table["forms"], r"\s+(?:with|showing|featuring|of)\s+(?P<seen>.+)$")
    tied = begun and re.search(_TIED, begun["seen"])
    if begun is None or tied is None or not begun["seen"][: tied.start()].strip():
        return None
    rest = wish[end:].strip(" ,.;")
    more = "" if not rest or is_manner(rest) or re.match(r"(?:in|at|on|as|with)\b", rest) else rest[:1].upper() + rest[1:]
    return Worded(text, more, _ground(wish), begun["seen"][: tied.start()])


def _form_last(wish: str) -> Worded | None:
    """What a sheet says, and then what sheet it is: "20 % off all running shoes, shop banner"."""
    forms = _any([*_table("occasion")["forms"], *_table("quote")["forms"]])
    form = rf"(?:\s*[,–—-]|\s+as)\s+(?:an?\s+)?(?:[\w'’-]+\s+){{0,2}}?(?P<form>{forms})"
    ends = re.match(rf"^(?P<said>.+?){form}\W*$", wish, re.IGNORECASE)
    if ends is None or quotations(wish) or _depicts(ends["said"]) or _populated(ends["said"], things=True):
        return None
    return _occasion(f"{ends['form']}: {ends['said']}")


def _form_between(wish: str) -> Worded | None:
    """A sentence, and then what it is for: "We're hiring a barista! social media image, part time"."""
    forms = _any([*lexicon.data("sheets")["forms"]["words"]])
    form = rf"(?:an? )?(?:[\w-]+\s+){{0,2}}(?:{forms})"
    found = re.match(rf"^(?P<said>[^.!?:]+[.!?])\s+{form}\b[,.]?\s*(?P<rest>.*)$", wish, re.IGNORECASE)
    if found is None or quotations(wish) or _depicts(found["said"]):
        return None
    return _occasion(f"post: {found['said'].strip(' .')}{', ' if found['rest'] else ''}{found['rest']}")


def _form_of_occasion(wish: str) -> Worded | None:
    """What a sheet says, in front of what sheet it is: "Welcome back to school poster with a yellow bus"."""
    table = _table("occasion")
    pictured = rf"(?: (?:{_any(table['pictured'])}) (?P<seen>.+))?"
    form = rf"(?:{_any([*table['forms'], *table['sheets']])})"
    found = re.match(rf"^\W*(?:an? |the |our |my )?(?P<said>(?:[\w'’&-]+ ){{2,6}}?){form}{pictured}\W*$", wish, re.IGNORECASE)
    if found is None or quotations(wish) or not set(found["said"].lower().split()) & {*table["called"], *table["greets"]}:
        return None
    said = found["said"].strip()
    return Worded(said[:1].upper() + said[1:], "", _ground(wish), found["seen"] or topic_in(said))


def _titled(title: str, form: str) -> str:
    """What the title of a book or an album names that can be seen: it is on the cover."""
    nouns = (lexicon.noun(lexicon.singular(w)) for w in re.findall(r"[a-z]+", title.lower()))
    seen = any(n is not None and (n.category != "thing" or n.width) for n in nouns)
    return re.sub(r"^the ", "a ", title.lower()) if seen and re.search(r"\bcover\b", form, re.IGNORECASE) else ""


def _with_what_they_have(clauses: list[str], rest: str) -> list[str]:
    """The clauses, whoever is seen together with what they have: "kids with a volcano experiment" is one."""
    out: list[str] = []
    for clause in clauses:
        has = re.match(rf"(?:{_any(_table('occasion')['pictured'])})\b", clause, re.IGNORECASE)
        last = lexicon.noun(lexicon.singular(out[-1].split()[-1].lower())) if len(out) > 1 and out[-1] else None
        alive = last is not None and last.category != "thing" and len(out[-1].split()) <= _FEW
        if has and alive and f"{out[-1]} {clause}" in rest:
            out[-1] = f"{has[0]} {out[-1]} {clause}"
        else:
            out.append(clause)
    return out


def _depicts(text: str) -> bool:
    """Whether words say what is to be seen, "a tired cat at a desk", and not what is to be read, "a night of jazz"."""
    text = re.split(r"\b(?:called|named|titled|entitled)\b", text)[0]
    begun = re.match(rf"(?:{_any(_table('populated')['some'])})\s+((?:[\w'’-]+\s*){{1,4}})", text)
    known = (lexicon.noun(w) for w in begun[1].lower().split()) if begun else ()
    return any(n is not None and n.word not in lexicon.abstract() and (n.category != "thing" or n.width) for n in known)


def _weather(clause: str) -> bool:
    """Whether a clause says only what the weather or the hour is: "foggy night", and not "friday night"."""
    words = [w for w in clause.split() if w not in ("a", "an", "the", "in", "at", "and")]
    said = all(weather_was_said(w) or time_was_said(w) or w in _NIGHTLY for w in words)
    return bool(words) and len(words) <= 3 and said and clause == clause.lower() and re.search(r"day\b|\d", clause) is None


_NIGHTLY = ("night", "evening", "morning", "day", "dark", "bright", "light", "weather", "quiet", "starry", "sky")


def _named(before: str) -> str:
    """What an occasion is called in front of the word for its picture: "Mother's Day" of a "Mother's Day post"; "" for none."""
    words = before.strip()
    return words[:1].upper() + words[1:] if set(words.lower().split()) & set(_table("occasion")["called"]) else ""


def _populated(clause: str, *, things: bool = False) -> bool:
    """Whether a clause says who is to be seen, "lots of runners", "people hiking", and not what is to be read; `things` as well."""
    table = _table("populated")
    begun = re.match(rf"(?:(?:our|my)\s+)?(?P<many>(?:{_any(table['many'])})\s+)?(?P<who>(?:[a-z'’-]+\s*){{1,4}})", clause)
    words = begun["who"].split() if begun else []
    shown = [(n := lexicon.noun(w)) and (n.category != "thing" or (things and n.width)) for w in words]
    who = next((i for i, w in enumerate(words) if shown[i] and (lexicon.singular(w) != w or things)), -1)
    if begun is None or who < 0:
        return False
    alone = things and who == len(words) - 1 and lexicon.drawn_size(words[who]) is None  # "shoppers", before "with baskets"
    return bool(begun["many"]) or alone or any(w.endswith("ing") or w in table["ties"] for w in words[who + 1 :])


def _without_quotations(text: str) -> str:
    for start, end, _ in reversed(quotations(text)):
        text = f"{text[:start]}{text[end:]}"
    return text


def is_manner(clause: str) -> bool:
    """Whether a clause says how the picture looks and feels, not what it says: "bright and cheerful", "dark background"."""
    words = re.findall(r"[a-z]+", clause.lower())
    manner = {w for words in _table("manner").values() for w in words} | {*lexicon.colours(), "and", "a", "very"}
    return bool(words) and all(w in manner or named_moods(w) for w in words)


def _ground(text: str) -> Paper:
    words, manner = set(re.findall(r"[a-z]+", text.lower())), _table("manner")
    return "deep" if words & set(manner["dark"]) else "paper" if words & set(manner["paper"]) else "light"
