"""Numbers as English (American) words: cardinals, ordinals, years, decimals, decades, clock times, Roman numerals."""

from __future__ import annotations

UNITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
ONES = UNITS + TEENS
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SCALES = ("", "thousand", "million", "billion", "trillion", "quadrillion")
IRREGULAR_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def _below_thousand(value: int) -> str:
    words = []
    if value >= 100:
        words += [ONES[value // 100], "hundred"]
        value %= 100
    if value >= 20:
        words.append(TENS[value // 10] + (f"-{ONES[value % 10]}" if value % 10 else ""))
    elif value or not words:
        words.append(ONES[value])
    return " ".join(words)


def cardinal(value: int) -> str:
    """`1234` -> "one thousand two hundred thirty-four"; beyond quadrillions the digits are read one by one."""
    if value < 0:
        return "minus " + cardinal(-value)
    if value < 1000:
        return _below_thousand(value)
    if value >= 1000 ** len(SCALES):
        return digits(str(value))
    groups: list[str] = []
    for scale in SCALES:
        value, group = divmod(value, 1000)
        if group:
            groups.insert(0, f"{_below_thousand(group)} {scale}".strip())
    return " ".join(groups)


def digits(text: str) -> str:
    """Each digit by itself: "07" -> "zero seven"."""
    return " ".join(ONES[int(c)] for c in text if c.isdigit())


def ordinal(value: int) -> str:
    """`21` -> "twenty-first"."""
    head, separator, last = _split_last(cardinal(value))
    if last in IRREGULAR_ORDINALS:
        last = IRREGULAR_ORDINALS[last]
    elif last.endswith("y"):
        last = last[:-1] + "ieth"
    else:
        last += "th"
    return head + separator + last


def _split_last(words: str) -> tuple[str, str, str]:
    cut = max(words.rfind(" "), words.rfind("-"))
    return (words[:cut], words[cut], words[cut + 1 :]) if cut >= 0 else ("", "", words)


def year(value: int) -> str:
    """`1969` -> "nineteen sixty-nine", `2008` -> "two thousand eight", `1905` -> "nineteen oh five"."""
    high, low = divmod(value, 100)
    if 2000 <= value < 2010 or value % 1000 == 0:
        return cardinal(value)
    if low == 0:
        return f"{cardinal(high)} hundred"
    return f"{cardinal(high)} oh {ONES[low]}" if low < 10 else f"{cardinal(high)} {cardinal(low)}"


def decade(value: int) -> str:
    """`1990` -> "nineteen nineties", `80` -> "eighties"."""
    head, separator, last = _split_last(year(value) if value >= 1000 else cardinal(value))
    return head + separator + (last[:-1] + "ies" if last.endswith("y") else last + "s")


def number(text: str) -> str:
    """Digits with optional sign, thousands commas and decimals: "-1,250.75" -> "minus one thousand ... point seven five"."""
    sign = "minus " if text[0] in "-−" else ""
    whole, _, fraction = text.lstrip("-−+").replace(",", "").partition(".")
    words = cardinal(int(whole)) if whole else "zero"
    return sign + words + (f" point {digits(fraction)}" if fraction else "")


def clock(hour: int, minute: int, suffix: bool) -> str:
    """Time of day: "ten thirty", "seven oh five", "nine o'clock" (without "o'clock" before a.m. or p.m.)."""
    if minute == 0:
        return cardinal(hour) if suffix else f"{cardinal(hour)} o'clock"
    return f"{cardinal(hour)} {'oh ' if minute < 10 else ''}{cardinal(minute)}"


def roman(text: str) -> int:
    """Value of a Roman numeral."""
    values = [ROMAN_VALUES[c] for c in text]
    return sum(-v if i + 1 < len(values) and values[i + 1] > v else v for i, v in enumerate(values))
