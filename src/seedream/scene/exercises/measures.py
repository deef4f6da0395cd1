"""Exercises with measures: converting units and temperatures, speed, distance and time, density, numbers of other bases."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from seedream.scene.exercises.base import (
    NUMBER,
    Exercise,
    Row,
    Step,
    cue_of,
    equals,
    exact,
    listed,
    once,
    spoken,
    spoken_equals,
    told,
    working,
    written,
)
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.scene.reading.lexicon import data as table


@cache
def _units() -> tuple[tuple[str, str, str, str, Fraction], ...]:
    """Units as (what they measure, name, sign, pattern, how many base units one is)."""
    return tuple((u["of"], u["name"], u["short"], u["words"], Fraction(u["factor"])) for u in table("exercises")["unit"])


def read_measures(text: str) -> Exercise | None:
    """A conversion, a speed, a density or a number in another base; None where none is asked for."""
    return _temperature(text) or _converted(text) or _speed(text) or _density(text) or _binary(text) or _roman(text)


def _converted(text: str) -> Exercise | None:
    every = "|".join(u[3] for u in _units())
    pattern = rf"(?P<n>{NUMBER})\s?(?P<a>{every})\b\s*(?:in ?to|to|in|=|as|->|→)\s*(?:how many )?(?P<b>{every})\b"
    found = re.search(pattern, text, re.IGNORECASE)
    if found is None:
        many = re.search(
            rf"\bhow many (?P<b>{every})\b.{{0,12}}?\b(?:in|are|make)\b\s*(?P<n>{NUMBER}|an?)\s?(?P<a>{every})\b",
            text,
            re.IGNORECASE,
        )
        if many is None:
            return None
        found = many
    one, other = _unit(found["a"]), _unit(found["b"])
    if one[0] != other[0] or one[1] == other[1]:
        return None
    number = Fraction(1) if found["n"] in ("a", "an") else exact(found["n"])
    factor = one[4] / other[4]
    value = number * factor
    small = factor < 1 and (1 / factor).denominator == 1
    places = 3 if value < 10 else 2
    sign, shown = equals(value, places), f"{written(value, places)} {other[2]}"
    rule = (
        Row(f"1 {other[2]} = {written(1 / factor)} {one[2]}", f"One {_one(other)} holds {spoken(1 / factor)} {one[1]}.")
        if small
        else Row(
            f"1 {one[2]} {equals(factor, 4)} {written(factor, 4)} {other[2]}",
            f"One {_one(one)} {spoken_equals(factor, 4)} {spoken(factor, 4)} {other[1]}.",
        )
    )
    op = f"÷ {written(1 / factor)}" if small else f"× {written(factor, 4)}"
    word = f"divided by {spoken(1 / factor)}" if small else f"times {spoken(factor, 4)}"
    rows = [
        rule,
        Row(
            f"{written(number)} {op} {sign} {shown}",
            f"So take {spoken(number)} {word}: that {spoken_equals(value, places)} {spoken(value, places)} {other[1]}.",
        ),
    ]
    title = f"{written(number)} {one[2]} {sign} {shown}"
    return Exercise(title, (Step("working", working(title, rows, "Measures"), told(rows)),), shown, found.span())


def _one(unit: tuple[str, str, str, str, Fraction]) -> str:
    """A single unit by name."""
    return {"feet": "foot", "inches": "inch"}.get(unit[1], unit[1].rstrip("s"))


def _unit(word: str) -> tuple[str, str, str, str, Fraction]:
    return next(u for u in _units() if re.fullmatch(u[3], word, re.IGNORECASE))


def _temperature(text: str) -> Exercise | None:
    found = re.search(
        rf"(?P<n>{NUMBER})\s?(?:°\s?|degrees? )?(?P<a>C|F|celsius|fahrenheit)\b.*?\b(?:in|to|into|as)\b "
        r"(?:°\s?|degrees? )?(?P<b>C|F|celsius|fahrenheit)\b",
        text,
        re.I,
    )
    if found is None or found["a"][0].lower() == found["b"][0].lower():
        return None
    number = exact(found["n"])
    if found["a"][0].lower() == "c":
        value = number * Fraction(9, 5) + 32
        rows = [
            Row(
                f"{written(number)} × 9 ÷ 5 = {written(number * Fraction(9, 5))}",
                f"Multiply {spoken(number)} by nine fifths: {spoken(number * Fraction(9, 5))}.",
            ),
            Row(
                f"{written(number * Fraction(9, 5))} + 32 = {written(value)}",
                f"Then add 32: that makes {spoken(value)} degrees Fahrenheit.",
            ),
        ]
        title = f"{written(number)} °C {equals(value)} {written(value)} °F"
    else:
        value = (number - 32) * Fraction(5, 9)
        rows = [
            Row(f"{written(number)} − 32 = {written(number - 32)}", f"Take away 32: {spoken(number - 32)} is left."),
            Row(
                f"{written(number - 32)} × 5 ÷ 9 {equals(value)} {written(value)}",
                f"Then multiply by five ninths: that {spoken_equals(value)} {spoken(value)} degrees Celsius.",
            ),
        ]
        title = f"{written(number)} °F {equals(value)} {written(value)} °C"
    return Exercise(title, (Step("working", working(title, rows, "Measures"), told(rows)),), title, found.span())


def _speed(text: str) -> Exercise | None:
    """One of speed, distance and time from the other two."""
    way = re.search(
        rf"(?P<n>{NUMBER})\s?(?P<u>km|kilomet\w+|m|met(?:re|er)s?|miles?)\b(?!\s?(?:/|per|an? hour))", text, re.IGNORECASE
    )
    time = re.search(rf"(?P<n>{NUMBER})\s?(?P<u>h|hrs?|hours?|s|secs?|seconds?|min|minutes?)\b", text, re.IGNORECASE)
    fast = re.search(
        rf"(?P<n>{NUMBER})\s?(?P<u>km/h|kmh|kph|kilomet\w+ (?:per|an) hour|mph|miles (?:per|an) hour|m/s|met\w+ per second)\b",
        text,
        re.IGNORECASE,
    )
    asked = re.search(r"\b(?P<what>speed|velocity|fast|distance|far|time|long)\b", text, re.IGNORECASE)
    given = [f for f in (way, time, fast) if f]
    if asked is None or len(given) != 2:
        return None
    span = (min(f.start() for f in (*given, asked)), max(f.end() for f in (*given, asked)))
    if way and time and exact(time["n"]) > 0 and asked["what"].lower() in ("speed", "velocity", "fast"):
        rows, answer = _how_fast(way, time)
    elif fast and time and _fits(fast["u"], time["u"]):
        rows, answer = _how_far(fast, time)
    elif fast and way and _way(fast["u"]) == _sign(way["u"]) and exact(fast["n"]) > 0:
        rows, answer = _how_long(fast, way)
    else:
        return None
    return Exercise(
        f"{rows[0].text.split()[0].capitalize()}: {answer}",
        (Step("working", working("Speed, distance, time", rows, "Measures"), told(rows)),),
        answer,
        span,
        "",
    )


def _how_fast(way: re.Match[str], time: re.Match[str]) -> tuple[list[Row], str]:
    d, t = exact(way["n"]), exact(time["n"])
    v, unit = d / t, f"{_sign(way['u'])}/{_sign(time['u'])}"
    rows = [
        Row("speed = distance ÷ time", "Speed is distance divided by time."),
        Row(
            f"speed = {written(d)} {_sign(way['u'])} ÷ {written(t)} {_sign(time['u'])}",
            f"Put in the numbers: {spoken(d)} divided by {spoken(t)}.",
        ),
        Row(
            f"speed {equals(v)} {written(v)} {unit.replace('/', ' per ')}",
            f"That {spoken_equals(v)} {spoken(v)} {_long(way['u'])} in one {_long(time['u']).rstrip('s')}.",
        ),
    ]
    return rows, f"{written(v)} {unit}"


def _how_far(fast: re.Match[str], time: re.Match[str]) -> tuple[list[Row], str]:
    v, t = exact(fast["n"]), exact(time["n"])
    rows = [
        Row("distance = speed × time", "Distance is speed times time."),
        Row(
            f"distance = {written(v)} × {written(t)} = {written(v * t)} {_way(fast['u'])}",
            f"Put in the numbers: {spoken(v)} times {spoken(t)} makes {spoken(v * t)}.",
        ),
    ]
    return rows, f"{written(v * t)} {_way(fast['u'])}"


def _how_long(fast: re.Match[str], way: re.Match[str]) -> tuple[list[Row], str]:
    v, d = exact(fast["n"]), exact(way["n"])
    t, unit = d / v, "s" if _way(fast["u"]) == "m" else "h"
    rows = [
        Row("time = distance ÷ speed", "Time is distance divided by speed."),
        Row(
            f"time = {written(d)} ÷ {written(v)} {equals(t)} {written(t)} {unit}",
            f"Put in the numbers: {spoken(d)} divided by {spoken(v)} {spoken_equals(t)} {spoken(t)}.",
        ),
    ]
    return rows, f"{written(t)} {unit}"


def _sign(word: str) -> str:
    return _unit(word)[2]


def _long(word: str) -> str:
    return _unit(word)[1]


def _way(word: str) -> str:
    return "m" if re.match(r"m/s|met", word, re.I) else "mi" if re.match(r"mi|mph", word, re.I) else "km"


def _fits(fast: str, time: str) -> bool:
    return _sign(time) == ("s" if _way(fast) == "m" else "h")


def _density(text: str) -> Exercise | None:
    mass = re.search(rf"(?P<n>{NUMBER})\s?(?P<u>kg|g|grams?|kilograms?)\b", text, re.IGNORECASE)
    room = re.search(rf"(?P<n>{NUMBER})\s?(?P<u>cm³|cm\^?3|cubic cent\w+|m³|m\^?3|cubic met\w+|ml)(?!\w)", text, re.IGNORECASE)
    if not re.search(r"\bdensity\b", text, re.IGNORECASE) or mass is None or room is None or exact(room["n"]) == 0:
        return None
    m, v = exact(mass["n"]), exact(room["n"])
    value = m / v
    units = _sign(mass["u"]), "m³" if re.match(r"m(?!l)|cubic m", room["u"], re.I) else "cm³"
    rows = [
        Row("density = mass ÷ volume", "Density is mass divided by volume."),
        Row(
            f"density = {written(m)} {units[0]} ÷ {written(v)} {units[1]}",
            f"Put in the numbers: {spoken(m)} divided by {spoken(v)}.",
        ),
        Row(f"density {equals(value)} {written(value)} {units[0]} per {units[1]}", f"That {spoken_equals(value)} {spoken(value)}."),
    ]
    span = (min(mass.start(), room.start()), max(mass.end(), room.end()))
    return Exercise(
        f"Density: {written(value)} {units[0]}/{units[1]}",
        (Step("working", working("Density", rows, "Physics"), told(rows)),),
        written(value),
        span,
        "density",
    )


# ---------------------------------------------------------------------------------------------------- other ways to write numbers
def _binary(text: str) -> Exercise | None:
    found = re.search(
        r"\b(?:(?P<n>\d{1,4})\b.{0,20}?\b(?:in|to|into|as) (?:an? )?binary|binary (?:for|of) (?P<m>\d{1,4}))\b", text, re.IGNORECASE
    )
    if found is None or re.search(r"\bsearch|tree\b", text, re.I) or not 1 <= int(found["n"] or found["m"]) <= 4095:
        return None
    n = int(found["n"] or found["m"])
    bits = f"{n:b}"
    powers = [2**k for k in reversed(range(len(bits)))]
    used = [p for p, bit in zip(powers, bits, strict=True) if bit == "1"]
    first = (
        f"Every place counts twice as much as the one to its right: {listed([str(p) for p in reversed(powers[-4:])])} and so on."
    )
    second = (
        f"To make {n}, take {' plus '.join(map(str, used))}, and write a one there."
        if len(used) > 1
        else f"To make {n}, take {used[0]}, and write a one there."
    )
    third = f"All other places get a zero: {' '.join(bits)}."
    parts = []
    for k, (p, bit) in enumerate(zip(powers, bits, strict=True)):
        column = len(bits) - 1 - k
        when = once(k == 0, cue_of(first), "p0")
        parts.append(Part(f"p{k}", "digit", text=str(p), colour="grey", index=0, last=column, **when))
        lead = "ones" if bit == "1" else "zeros"
        started = any(q.id == lead for q in parts)
        when = once(not (started), cue_of(second if bit == "1" else third), lead)
        parts.append(
            Part(
                f"b{k}" if started else lead,
                "digit",
                text=bit,
                colour="green" if bit == "1" else "ink",
                index=1,
                last=column,
                **when,
            )
        )
    parts.sort(
        key=lambda part: ("p0", "ones", "zeros").index(part.id) if part.id in ("p0", "ones", "zeros") else -1 if False else 3
    )
    view = DiagramView(f"{n} in binary is {bits}", tuple(parts), kicker="Binary numbers", layout="written")
    return Exercise(
        f"{n} in binary is {bits}", (Step("written", view, f"{first} {second} {third}"),), bits, found.span(), "binary_numbers"
    )


_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def _roman(text: str) -> Exercise | None:
    found = re.search(r"\b(?P<n>\d{1,4})\b.*?\bin roman numerals?|roman numerals? (?:for|of) (?P<m>\d{1,4})\b", text, re.IGNORECASE)
    if found is None or not 1 <= int(found["n"] or found["m"]) <= 3999:
        return None
    n = int(found["n"] or found["m"])
    rest, chunks = n, []
    for place in (1000, 100, 10, 1):
        part, letters = rest // place * place, ""
        left = part
        for worth, sign in _ROMAN:
            while left >= worth:
                letters, left = letters + sign, left - worth
        if part:
            chunks.append((part, letters))
        rest -= part
    answer = "".join(letters for _, letters in chunks)
    rows = [
        Row(
            f"{n} = {' + '.join(str(p) for p, _ in chunks)}",
            f"Take {n} apart: {' plus '.join(str(p) for p, _ in chunks)}." if len(chunks) > 1 else f"Look for {n} itself.",
        )
    ]
    rows.append(
        Row(
            "    ".join(f"{p} → {letters}" for p, letters in chunks[:1])
            if len(chunks) == 1
            else ", ".join(f"{p}: {letters}" for p, letters in chunks),
            "Write each part in Roman letters.",
            "letter by letter",
        )
    )
    rows.append(Row(f"{n} = {answer}", f"Put together, they read {' '.join(answer)}."))
    return Exercise(
        f"{n} in Roman numerals: {answer}",
        (Step("working", working(f"{n} in Roman numerals", rows, "Numbers"), told(rows)),),
        answer,
        found.span(),
    )
