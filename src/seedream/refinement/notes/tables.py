"""Tables of the note reader (`data/*.toml`): patterns with macros for what a note refers to, words, prototypes."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import count
from typing import Any

from seedream.inputs.styling import style_table
from seedream.sound.music.wish import families

MACROS: Mapping[str, str] = {
    "{s}": r"(?:the )?<s(?P<s>\d+)>", "{s2}": r"(?:the )?<s(?P<s2>\d+)>", "{e}": r"<e(?P<e>\d+)>", "{e2}": r"<e(?P<e2>\d+)>",
    "{q}": r"<q(?P<q>\d+)>",
    "{q2}": r"<q(?P<q2>\d+)>", "{n}": r"(?P<n>\d+(?:\.\d+)?)", 
    "{rest}": r"(?P<rest>.+)", "{a}": "'", "{sec}": r"(?:seconds?|secs?|s)\b",
}  # fmt: skip
"""What patterns may contain: shots, entities and quotations as the lexer marks them, numbers, open ends."""


PLACES = {
    w: i for i, ws in enumerate((("first", "1st"), ("second", "2nd"), ("third", "3rd"), ("fourth", "4th"), ("fifth", "5th"),
    ("sixth", "6th"), ("seventh", "7th"), ("eighth", "8th"), ("ninth", "9th"), ("tenth", "10th"))) for w in ws
}  # fmt: skip
FROM_END = {"last": -1, "final": -1, "closing": -1, "ending": -1, "penultimate": -2, "second to last": -2, "next to last": -2,
             "second last": -2, "last but one": -2}  # fmt: skip
SHOT = r"(?:shots?|parts?|scenes?|pictures?|clips?|cuts?|images?|frames?|sections?|screens?|slides?|pages?|panels?)"
ORDINALS = "|".join(sorted([*PLACES, *FROM_END, "opening", "middle"], key=len, reverse=True))
"""Words that name shots by their place, from the beginning and from the end."""


@dataclass(frozen=True)
class Rule:
    """One way to say something: `do` names the operation (or the handler), the rest are its fixed parts."""

    do: str
    patterns: tuple[re.Pattern[str], ...]
    value: str = ""
    amount: float = 0.0
    kind: str = ""
    subject: str = ""
    reason: str = ""


@cache
def table(name: str) -> Mapping[str, Any]:
    """One of the reader's data files."""
    return tomllib.loads(resources.files("seedream.refinement.notes").joinpath(f"data/{name}.toml").read_text("utf-8"))


@cache
def pattern(name: str) -> re.Pattern[str]:
    """One of the named patterns of `patterns.toml`."""
    return re.compile(table("patterns")[name].replace("{shot}", SHOT).replace("{ord}", ORDINALS))


OPEN_GROUPS = ("gap", "new", "noun")
"""How groups of patterns begin that take up words without understanding them."""
_GAP = re.compile(r"(?<!\\)(?:\.|\[\^[,.;]+\])[*+]\??")


def compiled(text: str) -> re.Pattern[str]:
    """A pattern of the tables with its macros filled in, and its gaps (`.*`) as groups that tell what they have skipped."""
    number = count()
    text = _GAP.sub(lambda m: f"(?P<gap{next(number)}>{m[0]})", text)
    for macro, meaning in MACROS.items():
        text = text.replace(macro, meaning)
    for name in re.findall(r"\{words:(\w+)\}", text):
        listed = sorted((word for row in table("words")[name].values() for word in row), key=len, reverse=True)
        text = text.replace(f"{{words:{name}}}", "|".join(re.escape(w) for w in listed))
    if "{instrument}" in text:
        text = text.replace("{instrument}", f"(?P<instrument>{instrument_words()})")
    if "{style}" in text:
        text = text.replace("{style}", "|".join(re.escape(w) for w in sorted(sum(styles().values(), ()), key=len, reverse=True)))
    return re.compile(text)


@cache
def styles() -> Mapping[str, tuple[str, ...]]:
    """Words for each style: those of `words.toml` where it has the style, else those that requests use."""
    own = table("words")["style"]
    return {style: tuple(own.get(style, row["words"])) for style, row in style_table().items()}


@cache
def rules(name: str = "rules") -> tuple[Rule, ...]:
    """The rules of a table in their order; the first that matches wins."""
    return tuple(
        Rule(
            row["do"], tuple(compiled(p) for p in row["patterns"]), row.get("value", ""), float(row.get("amount", 0.0)),
            row.get("kind", ""), row.get("subject", ""), row.get("reason", ""),
        )
        for row in table(name)["rule"]
    )  # fmt: skip


@cache
def vocabulary() -> frozenset[str]:
    """Every single word that the tables know, fillers included."""

    def leaves(node: Any) -> list[str]:
        return [w for part in node.values() for w in leaves(part)] if isinstance(node, Mapping) else list(node)

    return frozenset(word for phrase in (*leaves(table("words")), *sum(styles().values(), ())) for word in phrase.split())


@cache
def instrument_words() -> str:
    """Words for the instruments that the composer knows, as alternatives of a pattern."""
    other = set(table("words")["no_instrument"]["words"])
    words = {word for family in families().values() for word in family.words} - other | {"drums", "percussion"}
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))


@cache
def words_of(*names: str) -> re.Pattern[str]:
    """The words of a list in `words.toml` (such as "subject", "music") as one pattern, longest first."""
    at: Any = table("words")
    for name in names:
        at = at[name]
    many = "(?:e?s)?" if names[0] == "part" else ""
    return re.compile(r"(?<![\w<])(?:" + "|".join(re.escape(w) for w in sorted(at, key=len, reverse=True)) + rf"){many}(?!\w)")
