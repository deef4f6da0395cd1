"""Written figures of one token and how they are said: dates, telephone numbers, ratios, powers, heights, file names.

Each reader takes a token's core, its trailing punctuation and its place, and returns the words, or None where it is not meant.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from seedream.sound import voices_numbers as numbers

_POWERS = {"²": "squared", "³": "cubed"}
_PHONE = re.compile(
    r"(?<![\w.,-])(?:\+\d{1,3}[ -]?(?:\(?\d{2,4}\)?[ -]?){1,3}\d{2,4}"
    r"|(?:1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-.]\d{4}"
    r"|\(\d{3}\) ?\d{3}[- ]\d{4}"
    r"|(?:555-\d{4}|\d{3}-0\d{3}))(?![\w-])"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a token's core stands: its neighbours without their punctuation."""

    before: str
    after: str


@cache
def pronunciation_table() -> dict[str, Any]:
    """The word lists of voices_pronunciation.toml."""
    return tomllib.loads(files("seedream.sound").joinpath("voices_pronunciation.toml").read_text("utf-8"))


def telephone(tokens: Sequence[str]) -> dict[int, str]:
    """Words of the tokens that are part of a telephone number, by their index: digit by digit, with a pause between groups."""
    text, spoken = " ".join(tokens), dict[int, str]()
    starts = [sum(len(token) + 1 for token in tokens[:i]) for i in range(len(tokens))]
    for match in _PHONE.finditer(text):
        inside = [i for i, start in enumerate(starts) if start < match.end() and start + len(tokens[i]) > match.start()]
        for i in inside:
            part = text[max(starts[i], match.start()) : min(starts[i] + len(tokens[i]), match.end())]
            words = ", ".join(_group(group) for group in re.findall(r"\+?\d+", part))
            ends = i == inside[-1]
            marks = re.search(r"[,.;:!?]+$", tokens[i]) if ends else None
            spoken[i] = words + (marks[0] if marks else "" if ends else ",")
    return spoken


def _group(group: str) -> str:
    plus = "plus " if group[0] == "+" else ""
    digits = group.lstrip("+")
    if re.fullmatch(r"[1-9]00", digits):
        return plus + numbers.cardinal(int(digits))
    return plus + numbers.digits(digits)


def date(core: str, trail: str, place: Place) -> str | None:
    """ "2024-05-17", "12/25/2023", "31.12.1999": month, day, year; month first with slashes, day first with points."""
    if match := re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", core):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := re.fullmatch(r"(\d{1,2})([/.])(\d{1,2})\2(\d{4})", core):
        first, second = int(match[1]), int(match[3])
        month, day = (first, second) if match[2] == "/" and first <= 12 else (second, first)
        return _date(int(match[4]), month, day)
    return None


def _date(year: int, month: int, day: int) -> str | None:
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year < 2200):
        return None
    return f"{pronunciation_table()['months']['names'][month - 1]} {numbers.ordinal(day)}, {numbers.year(year)}"


def weekday(core: str, trail: str, place: Place) -> str | None:
    """ "Mon., Jan. 5" -> "Monday": only beside a date, because "Sun." also ends sentences."""
    table = pronunciation_table()
    months = {*table["months"]["names"], *(short for short in table["abbreviations"] if short in table["months"]["short"])}
    beside = trail.startswith(".,") or place.after in months or place.after[:1].isdigit()
    return str(table["weekdays"][core]) if core in table["weekdays"] and trail.startswith(".") and beside else None


def ratio(core: str, trail: str, place: Place) -> str | None:
    """ "16:9", "1920x1080", "1:02:03" (a length of time)."""
    if match := re.fullmatch(r"(\d+)[x×](\d+)", core):
        said = [numbers.year(int(n)) if len(n) == 4 and n[1:] != "000" else numbers.cardinal(int(n)) for n in match.groups()]
        return " by ".join(said)
    if match := re.fullmatch(r"(\d{1,3}):(\d{2}):(\d{2})", core):
        units = ("hour", "minute", "second")
        amounts = [int(n) for n in match.groups()]
        return " ".join(f"{numbers.cardinal(n)} {unit}{'' if n == 1 else 's'}" for n, unit in zip(amounts, units, strict=True) if n)
    if core == "00:00":
        return "midnight"
    if match := re.fullmatch(r"(\d{1,4}):(\d{1,4})", core):
        clock = len(match[2]) == 2 and int(match[1]) <= 24 and int(match[2]) < 60
        return None if clock else f"{numbers.cardinal(int(match[1]))} to {numbers.cardinal(int(match[2]))}"
    if core in ("x", "×") and place.before[-1:].isdigit() and place.after[:1].isdigit():
        return "times"
    return None


def power(core: str, trail: str, place: Place) -> str | None:
    """ "5²", "10^6", "2½", ".75"."""
    table = pronunciation_table()
    if (match := re.fullmatch(r"(\d+|[A-Za-z])([²³])", core)) and core not in table["units"]:
        return f"{_amount(match[1])} {_POWERS[match[2]]}"
    if match := re.fullmatch(r"(\d+|[A-Za-z])\^(\d+)", core):
        return f"{_amount(match[1])} to the power of {numbers.cardinal(int(match[2]))}"
    if (match := re.fullmatch(r"(\d+)([½¼¾⅓⅔])", core)) is not None:
        return f"{numbers.cardinal(int(match[1]))} and {table['characters'][match[2]]}"
    if re.fullmatch(r"\.\d+", core):
        return numbers.number("0" + core)
    return None


def _amount(text: str) -> str:
    return numbers.cardinal(int(text)) if text.isdigit() else f"<{text.upper()}>"


def height(core: str, trail: str, place: Place) -> str | None:
    """Feet and inches: 5'11" and "6 ft 2 in"."""
    if (match := re.fullmatch(r"(\d)'(\d{1,2})", core)) and trail.startswith('"'):
        feet, inches = int(match[1]), int(match[2])
        return f"{numbers.cardinal(feet)} {'foot' if feet == 1 else 'feet'} {numbers.cardinal(inches)} inches"
    ends = not place.after or bool(trail) or place.after in pronunciation_table()["after_inches"]["words"]
    if core == "in" and re.fullmatch(r"\d+(?:\.\d+)?", place.before) and ends:
        return "inch" if place.before == "1" else "inches"
    return None


def currency_code(core: str, trail: str, place: Place) -> str | None:
    """ "50 USD", "EUR 30": the code is said after the amount wherever it is written; prices with a range, cents."""
    table = pronunciation_table()
    codes, amount = table["currency_codes"], r"-?\d[\d,]*(?:\.\d+)?"
    if core in codes and re.fullmatch(amount, place.before):
        return str(codes[core])
    if core in codes and re.fullmatch(amount, place.after):
        return ""
    if place.before in codes and re.fullmatch(amount, core):
        return f"{numbers.number(core)} {codes[place.before]}"
    if match := re.fullmatch(r"([$€£¥₹])(\d+)[-–](?:\1)?(\d+)", core):
        return f"{numbers.number(match[2])} to {numbers.number(match[3])} {table['currency'][match[1]][1]}"
    if match := re.fullmatch(r"(\d+)¢", core):
        return f"{numbers.number(match[1])} {'cent' if match[1] == '1' else 'cents'}"
    return None


def dialled(core: str, trail: str, place: Place) -> str | None:
    """Short numbers that are dialled ("call 911"), digit by digit."""
    if re.fullmatch(r"\d{3,}", core) and place.before.lower() in pronunciation_table()["dialled"]["after"]:
        return numbers.digits(core)
    return None


def file_name(core: str, trail: str, place: Place) -> str | None:
    """ "notes.txt" -> "notes dot text"."""
    match = re.fullmatch(r"([A-Za-z][\w-]*)\.([a-z0-9]{1,5})", core)
    endings = pronunciation_table()["endings"]
    if match is None or match[2] not in endings:
        return None
    return f"{re.sub('[_-]', ' ', match[1])} dot {endings[match[2]]}"


def roman(core: str, trail: str, place: Place) -> str | None:
    """Kings ("Henry VIII"), numbered things ("Chapter IV", "Act ii"), and several letters after a name ("Rocky IV")."""
    upper = core.upper()
    if not re.fullmatch(r"(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", upper):
        return None
    table = pronunciation_table()["roman"]
    if place.before.title() in table["cardinal_after"]:
        return numbers.cardinal(numbers.roman(upper))
    if core != upper:
        return None
    if place.before in table["names"]:
        return f"the {numbers.ordinal(numbers.roman(core))}"
    after_name = place.before[:1].isupper() and place.before[1:].islower()
    return numbers.cardinal(numbers.roman(core)) if after_name and len(core) > 1 and core not in table["not_numbers"] else None
