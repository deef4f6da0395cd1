"""How a written line is read aloud: every token of the original text becomes the words that are spoken for it.

Tokens are the pieces between white space, punctuation included, exactly as captions show them. The mapping token -> spoken words
is kept, so that "1969," on screen has the time of "nineteen sixty-nine," in the voice. Word lists are in voices_pronunciation.toml.
Letters to be spelled are written between angle brackets in spoken text: "<GPU>" is said "G P U".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from seedream.sound import voices_figures as figures
from seedream.sound import voices_numbers as numbers
from seedream.sound.voices_figures import Place, pronunciation_table

PAUSES = ",.;:!?…—"
_LEAD = re.compile(r"^[\"“”‘'’(\[{*_`«¿¡]+(?=.)")
_TRAIL = re.compile(r"[\"“”‘'’)\]}*_`»,.;:!?…—–-]+$")
_NUMBER = r"[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")


@dataclass(frozen=True, slots=True)
class Reading:
    """One original token and what is said for it ("" when it is silent), with the punctuation that shapes the melody."""

    token: str
    spoken: str


def read_aloud(text: str) -> tuple[Reading, ...]:
    """Spoken form of every white-space separated token of `text`."""
    tokens = text.split()
    cores = [_split(token)[1] for token in tokens]
    dialled = figures.telephone(tokens)
    readings = []
    for i, token in enumerate(tokens):
        if i in dialled:
            readings.append(Reading(token, dialled[i]))
            continue
        lead, core, trail = _split(token)
        place = Place(cores[i - 1] if i else "", cores[i + 1] if i + 1 < len(cores) else "")
        last = i + 1 == len(tokens)
        readings.append(Reading(token, _punctuate(lead, _read_core(core, trail, place), trail, core, last, place)))
    return tuple(readings)


def _split(token: str) -> tuple[str, str, str]:
    token = unicodedata.normalize("NFC", token).translate(_SUBSCRIPTS).replace("’", "'")
    lead = _LEAD.match(token)
    start = lead.end() if lead else 0
    trail = _TRAIL.search(token, start)
    end = trail.start() if trail else len(token)
    if end == start:  # punctuation only
        return token, "", ""
    return token[:start], token[start:end], token[end:]


def _punctuate(lead: str, words: str, trail: str, core: str, last: bool, place: Place) -> str:
    """Put back the punctuation that a voice can express; a period that belongs to an abbreviation is dropped."""
    if not words:
        return next((c for c in lead + trail if c in PAUSES), "") or ("—" if lead.strip("-–") == "" and lead else "")
    marks = "".join(c for c in trail.replace("–", "—").replace("...", "…") if c in PAUSES)
    if "." in marks and _abbreviated(core, trail, place) and not last and not _starts_sentence(core, place):
        marks = marks.replace(".", "", 1)
    return words + marks


def _abbreviated(core: str, trail: str, place: Place) -> bool:
    table = pronunciation_table()
    known = core in table["abbreviations"] or core in table["titles"] or core.lower() in table["say"] or core in table["units"]
    known = known or (core in table["weekdays"] and "," in trail)
    dotted = bool(re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]|[A-Z]", core))
    return trail.startswith(".") and (known or (dotted and not (core == "I" and place.before)))


def _starts_sentence(core: str, place: Place) -> bool:
    """Whether the next token starts a sentence although this one is an abbreviation ("... at 7 p.m. The ship ...")."""
    return (
        core not in pronunciation_table()["titles"]
        and len(core) > 1
        and place.after in {"The", "A", "An", "It", "He", "She", "They", "We", "In", "But", "And", "This"}
    )


def _read_core(core: str, trail: str, place: Place) -> str:
    if not core:
        return ""
    for reader in _READERS:
        words = reader(core, trail, place)
        if words is not None:
            return words
    return core


Reader = Callable[[str, str, Place], "str | None"]


def _signed(core: str, trail: str, place: Place) -> str | None:
    """ "±5%", "-$5": the sign, then the rest."""
    if core[0] == "±" and len(core) > 1:
        return "plus or minus " + _read_core(core[1:], trail, place)
    if re.fullmatch(r"[-−][$€£¥₹]\S+", core):
        return "minus " + _read_core(core[1:], trail, place)
    return None


def _said(core: str, trail: str, place: Place) -> str | None:
    """Listed words, titles, abbreviations."""
    table = pronunciation_table()
    named = place.after[:1].isupper() or (place.after == "and" and trail.startswith("."))
    if core in table["titles"] and named and (trail.startswith(".") or core not in table["abbreviations"]):
        return str(table["titles"][core])
    if trail.startswith(".") and core in table["abbreviations"]:
        if core in table["before_digits"]["words"] and not place.after[:1].isdigit():
            return None
        if core in {"min", "max"} and not place.before[-1:].isdigit():
            return None
        return str(table["abbreviations"][core])
    if core in table["currency"] and re.fullmatch(_NUMBER, place.before):
        return str(table["currency"][core][1])
    if core.lower() in {"am", "pm"} and re.fullmatch(r"\d{1,2}(?::\d\d)?", place.before):
        return f"<{core.upper()}>"
    if core == "et" and place.after == "al":
        return "and"
    if core in table["characters"]:
        return str(table["characters"][core])
    said = table["say"].get(core.lower())
    return None if said is None else str(said)


def _address(core: str, trail: str, place: Place) -> str | None:
    """Web and mail addresses: "seedream.dev/docs" -> "seedream dot dev slash docs"."""
    bare = re.sub(r"^(?:https?|ftp)://(?:www\.)?|^www\.", "", core).rstrip("/")
    tld = r"(?:com|org|net|edu|gov|io|co|uk|de|fr|info|dev|app|ai|tv|me|eu|us)"
    if bare == core and not re.fullmatch(rf"[\w.+-]+@[\w.-]+|(?:[A-Za-z0-9-]+\.)+{tld}(?:/\S*)?", core):
        return None
    spoken = []
    for part in re.findall(r"[A-Za-z]+|\d+|[@./_#?=&:-]", bare):
        names = {
            ".": "dot",
            "/": "slash",
            "@": "at",
            "_": "underscore",
            "-": "dash",
            "#": "hash",
            "?": "question mark",
            "=": "equals",
        }
        if part.isalpha():
            spoken.append(
                f"<{part.upper()}>" if len(part) < 4 and part in {"io", "ai", "uk", "tv", "eu", "us", "fr", "de"} else part
            )
        else:
            spoken.append(numbers.number(part) if part.isdigit() else names.get(part, ""))
    return " ".join(word for word in spoken if word)


def _clock(core: str, trail: str, place: Place) -> str | None:
    match = re.fullmatch(r"(\d{1,2}):(\d{2})(?:\s?([ap])\.?m)?", core, re.I)
    if not match or int(match[1]) > 24 or int(match[2]) > 59:
        return None
    half = match[3] or re.fullmatch(r"[ap]\.?m", place.after, re.I)
    return numbers.clock(int(match[1]), int(match[2]), bool(half)) + (f" <{match[3].upper()}M>" if match[3] else "")


def _money(core: str, trail: str, place: Place) -> str | None:
    table = pronunciation_table()
    match = re.fullmatch(rf"(?:US)?([$€£¥₹])({_NUMBER})(\w*)|({_NUMBER})(\w{{0,2}})([$€£¥₹])", core)
    if not match:
        return None
    sign, amount, scale = (match[1], match[2], match[3]) if match[1] else (match[6], match[4], match[5])
    one, many, cent, cents = table["currency"][sign]
    if scale and scale not in table["magnitudes"]:
        return None
    if scale:
        return f"{numbers.number(amount)} {table['magnitudes'][scale]} {many}"
    if place.after in {"million", "billion", "trillion", "thousand", "hundred"}:
        return numbers.number(amount)  # the currency is said after that word, see _scale_of_money
    whole, _, fraction = amount.replace(",", "").partition(".")
    if len(fraction) == 2 and int(fraction):
        change = f"{numbers.cardinal(int(fraction))} {cent if int(fraction) == 1 else cents}"
        return change if int(whole) == 0 else f"{numbers.number(whole)} {one if int(whole) == 1 else many} and {change}"
    return f"{numbers.number(whole if fraction == '00' else amount)} {one if amount in {'1', '1.00'} else many}"


def _scale_of_money(core: str, trail: str, place: Place) -> str | None:
    match = re.fullmatch(rf"(?:US)?([$€£¥₹]){_NUMBER}", place.before)
    if not match or core not in {"million", "billion", "trillion", "thousand", "hundred"}:
        return None
    return f"{core} {pronunciation_table()['currency'][match[1]][1]}"


def _quantity(core: str, trail: str, place: Place) -> str | None:
    """A number with its unit attached ("42°C", "3.5%", "10km", "4K"), or a unit after a number ("10 km")."""
    table = pronunciation_table()
    if core in table["units"] and re.search(r"\d$", place.before) and core not in {"x", "×", "K", "D", "G", "p"}:
        return str(table["units"][core][place.before != "1"])
    match = re.fullmatch(rf"[~≈]?({_NUMBER})(\D\S*)", core)
    if not match or match[2] not in table["units"]:
        return None
    amount = (
        numbers.year(int(match[1])) if match[2] == "p" and match[1].isdigit() and len(match[1]) == 4 else numbers.number(match[1])
    )
    return ("about " if core[0] in "~≈" else "") + f"{amount} {table['units'][match[2]][match[1] != '1']}"


def _ordinal_or_decade(core: str, trail: str, place: Place) -> str | None:
    if match := re.fullmatch(r"(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)", core):
        return numbers.ordinal(int(match[1].replace(",", "")))
    if match := re.fullmatch(r"'?(\d0|\d{3}0)'?s", core):
        return numbers.decade(int(match[1]))
    months = pronunciation_table()["months"]["names"]
    if re.fullmatch(r"\d{1,2}", core) and 1 <= int(core) <= 31:
        if _month(place.before) in months:
            return numbers.ordinal(int(core))
        dated = place.before.lower() in {"on", "the", "until", "by", "since", "from"}
        if _month(place.after) in months and (place.after != "May" or dated):
            return ("" if place.before.lower() == "the" else "the ") + f"{numbers.ordinal(int(core))} of"
    return None


def _month(word: str) -> str:
    return str(pronunciation_table()["abbreviations"].get(word, word))


def _fraction_or_range(core: str, trail: str, place: Place) -> str | None:
    if match := re.fullmatch(r"(\d{1,2})/(\d{1,2})", core):
        top, bottom = int(match[1]), int(match[2])
        if not 0 < top < bottom:
            return f"{numbers.cardinal(top)} slash {numbers.cardinal(bottom)}"
        whole = "and " if re.fullmatch(r"\d{1,3}", place.before) else ""
        names = pronunciation_table()["fractions"].get(match[2]) or [numbers.ordinal(bottom), numbers.ordinal(bottom) + "s"]
        return f"{whole}{numbers.cardinal(top)} {names[top > 1]}"
    if match := re.fullmatch(rf"({_NUMBER})[-–—]({_NUMBER})(\D\S*)?", core):
        tail = _read_core(match[2] + (match[3] or ""), "", Place("", place.after))
        return f"{_read_core(match[1], '', Place('', ''))} to {tail}"
    return None


def _plain_number(core: str, trail: str, place: Place) -> str | None:
    if re.fullmatch(r"#\d+", core):
        return f"number {numbers.cardinal(int(core[1:]))}"
    if re.fullmatch(r"v?\d+(?:\.\d+){2,}", core):
        return ("version " if core[0] == "v" else "") + " point ".join(
            numbers.cardinal(int(p)) for p in core.lstrip("v").split(".")
        )
    if re.fullmatch(r"[12]\d{3}", core) and 1010 <= int(core) < 2100 and place.after not in pronunciation_table()["units"]:
        return numbers.year(int(core))
    if re.fullmatch(r"0\d+", core):
        return numbers.digits(core)
    if re.fullmatch(rf"\+?{_NUMBER}", core):
        return ("plus " if core[0] == "+" else "") + numbers.number(core.lstrip("+"))
    if match := re.fullmatch(rf"({_NUMBER})\+", core):
        return f"{numbers.number(match[1])} plus"
    return None


def _capitals(core: str, trail: str, place: Place) -> str | None:
    """Acronyms, spelled or said; formulas such as "CO2"; "B2B"."""
    capitals = pronunciation_table()["capitals"]
    if re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", core) or (
        re.fullmatch(r"[A-HJ-Z]", core) and (trail.startswith(".") or core != "A" or place.after in {"→", "+", "=", "<", ">"})
    ):
        return f"<{core.replace('.', '').upper()}>"
    match = re.fullmatch(r"([A-Z]{2,6})('?s)?", core)
    if match and match[1] in capitals["words"]:
        return match[1].capitalize() + (match[2] or "")
    if match:
        return f"<{match[1]}>{match[2] or ''}" if match[1] in capitals["spelled"] else f"<{match[1]}?>{match[2] or ''}"
    if re.fullmatch(r"[A-Z]&[A-Z]", core):
        return f"<{core[0]}> and <{core[2]}>"
    if re.fullmatch(r"[BCP]2[BCP]", core):
        return f"<{core[0]}> to <{core[2]}>"
    if re.fullmatch(r"(?:[A-Z]{1,4}[a-z]?\d{1,4})+[A-Z]{0,3}|\d+[A-Z]{1,3}|[A-Z]{1,4}[a-z]?\d{1,4}s?", core):
        parts = re.findall(r"[A-Za-z]+|\d+", core)
        return " ".join(numbers.number(p) if p.isdigit() else f"<{p.upper()}>" for p in parts)
    return None


def _compound(core: str, trail: str, place: Place) -> str | None:
    """Words joined by hyphen, slash or dash of which at least one needs reading: "AI-powered", "3-year-old", "TCP/IP"."""
    parts = re.split(r"(?<=\w)(?:[-‑–/&+]|—)(?=\w)", core)
    if len(parts) < 2:
        return None
    dashed = re.search(r"\w—\w", core) is not None
    said = [_read_core(part, "", Place("", "")) for part in parts]
    if dashed:
        return "— ".join(said)
    return " ".join(said) if said != parts or "/" in core else None


def _leftovers(core: str, trail: str, place: Place) -> str | None:
    """Drop what cannot be said (emoji, ornaments); hashtags and handles."""
    if core[0] == "@" and len(core) > 1:
        return "at " + core[1:]
    if core[0] == "#" and len(core) > 1:
        return "hashtag " + re.sub(r"(?<=[a-z])(?=[A-Z])", " ", core[1:])
    kept = "".join(c for c in core if c.isalnum() or c in "'-.&")
    if not any(c.isalnum() for c in kept):
        return ""
    return kept if kept != core else None


_READERS: tuple[Reader, ...] = (
    figures.weekday,
    figures.height,
    figures.currency_code,
    figures.dialled,
    figures.date,
    figures.file_name,
    figures.ratio,
    figures.power,
    _signed,
    _said,
    _address,
    _clock,
    _money,
    _scale_of_money,
    _ordinal_or_decade,
    _quantity,
    _fraction_or_range,
    _plain_number,
    figures.roman,
    _capitals,
    _compound,
    _leftovers,
)
