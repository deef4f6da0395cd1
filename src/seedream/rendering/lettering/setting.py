"""Setting: words fitted into an area, as few and as large lines as it allows, every character from a font that has it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import skia

from seedream.errors import InputError
from seedream.rendering import fonts
from seedream.rendering.lettering.areas import Hand
from seedream.rendering.surface import new_surface, pixels

EM = 100.0
"""Size at which text is shaped; it is scaled from there."""
_MOST_LINES = 6
_RELATIONS = ("×", "÷", "−", "<", ">", "≤", "≥", "≈", "→")
_DESCENT = 0.21
"""How far letters reach below the line, em."""
_WIDE = ("noto", "inter")
"""Families with many scripts, for texts that a hand's own cannot write all of."""
_SILENT = {0xFE0E, 0xFE0F, 0x200D, 0x200C, 0x200E, 0x200F}
"""Characters that have no picture of their own."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Lines, how far the ink of each reaches from its start (left and right, em), the fonts that they need, and the size (em and
    height of a capital) in the area's unit."""

    lines: tuple[str, ...]
    reaches_em: tuple[tuple[float, float], ...]
    families: tuple[str, ...]
    size: float
    cap: float
    leading: float

    def baselines(self, height: float) -> tuple[float, ...]:
        """Baselines of the lines in an area of this height, the block in its middle by its capitals."""
        step = self.leading * self.size
        first = (height + self.cap - step * (len(self.lines) - 1)) / 2
        return tuple(first + i * step for i in range(len(self.lines)))


def missing(text: str) -> tuple[str, ...]:
    """The characters of a text that neither the fonts of Seedream nor any font of the machine can draw."""
    wanted = dict.fromkeys(c for c in unicodedata.normalize("NFC", text) if not c.isspace() and ord(c) not in _SILENT)
    return tuple(c for c in wanted if not fonts.covering(c, _WIDE))


def require(text: str) -> None:
    """Raise InputError where a text has characters that no font here can draw."""
    if lost := missing(text):
        shown = " ".join(lost[:12])
        raise InputError(f'cannot letter "{text}": no font on this machine has {shown}; install one that does (such as Noto), '
                         "or write it in other characters")  # fmt: skip


@lru_cache(maxsize=512)
def fit(text: str, made: Hand, width: float, height: float, most: float) -> Setting:
    """Set a text as large as it goes into `width` x `height`; `most` is the greatest height of a capital, as a part of `height`.

    Raises InputError for characters that cannot be drawn.
    """
    text = unicodedata.normalize("NFC", text)
    require(text)
    families = _families(text, made)
    cap_em = _cap_em(families[0], made.weight)
    best: tuple[float, tuple[str, ...]] = (0.0, (text,))
    for lines in _breaks(text, families, made):
        tail = _DESCENT if any(c in "gjpqyQ,;çş" for c in lines[-1]) else 0.0
        widest = max(right - left for left, right in (_reach_em(line, families, made) for line in lines))
        tall = cap_em + (len(lines) - 1) * made.leading + tail
        size = min(width / widest, height / tall, most * height / cap_em)
        if size > best[0] * 1.04:  # another line must be worth it
            best = size, lines
    size, lines = best
    return Setting(lines, tuple(_reach_em(line, families, made) for line in lines), families, size, cap_em * size, made.leading)


def _families(text: str, made: Hand) -> tuple[str, ...]:
    """The families of a hand, the one first that has all of the text, and those of the machine for what is still missing."""
    wanted = [c for c in text if not c.isspace() and ord(c) not in _SILENT]
    whole = [f for f in (*made.families, *_WIDE) if all(fonts.covering(c, (f,)) == f for c in wanted)]
    used = [fonts.covering(c, (*made.families, *_WIDE)) for c in wanted]
    return tuple(dict.fromkeys((*whole[:1], *made.families, *(f for f in used if f))))


@lru_cache(maxsize=64)
def _cap_em(family: str, weight: int) -> float:
    font = skia.Font(fonts.typeface(family, weight, 32), EM)
    return float(font.getMetrics().fCapHeight) / EM or 0.7


@lru_cache(maxsize=2048)
def _width_em(line: str, families: tuple[str, ...], made: Hand) -> float:
    paragraph = fonts.set_line(line, EM, made.weight, families, skia.Paint(), made.spacing)
    return max(float(paragraph.MaxIntrinsicWidth) / EM, 0.05)


@lru_cache(maxsize=1024)
def _reach_em(line: str, families: tuple[str, ...], made: Hand) -> tuple[float, float]:
    """How far a line's ink reaches from its start, left and right: sloping letters stand out of their width."""
    paragraph = fonts.set_line(line, EM, made.weight, families, skia.Paint(Color=0xFF000000), made.spacing)
    room = EM / 2
    surface = new_surface(float(paragraph.MaxIntrinsicWidth) + 2 * room, 2 * EM)
    paragraph.paint(surface.getCanvas(), room, 0.3 * EM)
    columns = np.nonzero((pixels(surface)[..., 3] > 90).any(axis=0))[0]
    if not len(columns):
        return 0.0, max(float(paragraph.MaxIntrinsicWidth) / EM, 0.05)
    return (float(columns[0]) - room) / EM, (float(columns[-1]) + 1 - room) / EM


def _breaks(text: str, families: tuple[str, ...], made: Hand) -> list[tuple[str, ...]]:
    """Ways to break a text into lines, one for each number of lines; breaks that the text has itself are kept."""
    given = [line.strip() for line in text.splitlines() if line.strip()]
    if len(given) > 1:
        return [tuple(given)]
    units, joint = _units(given[0] if given else text)
    ways: list[tuple[str, ...]] = [(joint.join(units),)]
    for count in range(2, min(len(units), _MOST_LINES) + 1):
        ways.append(_even(units, joint, count, families, made))
    return ways


def _units(line: str) -> tuple[list[str], str]:
    """What a line may be broken between: words, or characters of scripts that are written without spaces."""
    words = [line] if "=" in line else _glued(line.split())  # a formula stays whole
    dense = len(words) == 1 and len(line) > 6 and all(unicodedata.east_asian_width(c) in "WF" for c in line)
    return (list(line), "") if dense else (words, " ")


def _glued(words: list[str]) -> list[str]:
    """Words that stay together: a sign of relation with both neighbours, "&" with what follows, "%" with its number."""
    glued: list[str] = []
    for word in words:
        bare = not any(c.isalnum() for c in word)
        if glued and ((bare and word not in "&/+") or glued[-1].split(" ")[-1] in (*_RELATIONS, "&", "/", "+")):
            glued[-1] = f"{glued[-1]} {word}"
        else:
            glued.append(word)
    return glued


def _even(units: list[str], joint: str, count: int, families: tuple[str, ...], made: Hand) -> tuple[str, ...]:
    """Units in `count` lines, the widest as narrow as possible (dynamic programming over the place of the last break)."""
    n = len(units)

    def width(i: int, j: int) -> float:
        return _width_em(joint.join(units[i:j]), families, made)

    table: list[list[tuple[float, int]]] = [[(width(0, j), 0) if j else (0.0, 0) for j in range(n + 1)]]
    for k in range(1, count):
        row = [(float("inf"), 0)] * (n + 1)
        for j in range(k + 1, n + 1):
            row[j] = min((max(table[k - 1][i][0], width(i, j)), i) for i in range(k, j))
        table.append(row)
    lines, j = [], n
    for k in range(count - 1, -1, -1):
        i = table[k][j][1]
        lines.append(joint.join(units[i:j]))
        j = i
    return tuple(reversed(lines))
