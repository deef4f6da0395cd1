"""Scenes of sound in plain words: what sounds, how often, how near, on what, in which room, and what was not understood."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from seedream.errors import InputError
from seedream.sound.phrases import NUMBERS, Words, amount, any_of, take_length_s, whole
from seedream.types import Decision

DEFAULT_S, SHORTEST_S, LONGEST_S = 12.0, 0.3, 600.0
Kind = Literal["bed", "effect", "walk"]
_ON = (
    r"(?:on|onto|in|into|against|under|at|inside|through|over|hitting|to)\s+"
    r"(?:a|an|the|my|our|some|dry|old|small|big)?\s*(?:[a-z]+\s)??"
)
_STEPS = re.compile(r"\b(?:and then|then|followed by|after that|afterwards)\b")
_CLAUSES = re.compile(r"[,;.!]|\band\b|\bwith\b|\bwhile\b|\bplus\b|\bas\b(?= )")


@dataclass(frozen=True, slots=True)
class Item:
    """One source in a scene.

    `sound` names a bed, an effect or the ground of steps. It may sound from `start_s` to `end_s` (0: the end of the scene);
    `every_s` is the range of pauses between single sounds (None: `count` times). `distance` 0..1, `pan` -1..1, `motion` "",
    "nearer", "away", "pass", "pass_left", "pass_right" or "circle" at `speed_mps`; `behind_hz` is what a wall lets through.
    """

    name: str
    kind: Kind
    sound: str
    start_s: float = 0.0
    end_s: float = 0.0
    every_s: tuple[float, float] | None = None
    count: int = 1
    burst: tuple[int, int, float] | None = None
    rate: float = 1.0
    distance: float = 0.15
    level_db: float = 0.0
    strength: float = 0.65
    pan: float | None = None
    motion: str = ""
    speed_mps: float = 6.0
    behind_hz: float = 0.0


@dataclass(frozen=True, slots=True)
class SoundScene:
    """A whole scene: length, sources, room (a name of `reverb.SPACES`), what was understood, and the words that were not."""

    duration_s: float
    items: tuple[Item, ...]
    room: str
    decisions: tuple[Decision, ...]
    not_understood: tuple[str, ...]


@cache
def sources() -> Mapping[str, Mapping[str, Any]]:
    """All sources by name (`words.toml`)."""
    return tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))


@cache
def manners() -> Mapping[str, Any]:
    """Words for how something is heard (`manners.toml`)."""
    return tomllib.loads(files(__package__).joinpath("manners.toml").read_text("utf-8"))


@cache
def _names() -> Mapping[str, str]:
    """Source by each of its words."""
    return {word: name for name, row in sources().items() for word in row["words"]}


def read_scene(text: str, *, duration_s: float | None = None) -> SoundScene:
    """Read a scene; a length given as `duration_s` wins over one in the words.

    Raises InputError for an empty text, an impossible length, and where no source is known in it.
    """
    if not text.strip():
        raise InputError('sound: got no words; expected a scene such as "rain on a tin roof, distant thunder"')
    words = Words(re.sub(r"\s+", " ", text.lower().replace("’", "'")))
    kept = _set_aside(words)
    said_s = take_length_s(words)
    asked_s = duration_s if duration_s is not None else said_s
    length_s = DEFAULT_S if asked_s is None else asked_s
    if not SHORTEST_S <= length_s <= LONGEST_S:
        raise InputError(f"length: got {length_s:g} s; expected {SHORTEST_S:g} to {LONGEST_S:g} s")
    steps = [step for step in _STEPS.split(_put_back(words.text, kept)) if step.strip(" ,|")]
    room, items, rest = "", list[Item](), list[str]()
    for k, step in enumerate(steps):
        for clause in _joined(step):
            found, where, left = _clause(clause, k * length_s / len(steps))
            end_s = (k + 1) * length_s / len(steps) if k + 1 < len(steps) else 0.0
            found = [replace(item, end_s=end_s) if item.kind == "walk" or item.motion else item for item in found]
            items, room, rest = items + found, where or room, [*rest, *left]
    rest = list(dict.fromkeys(rest))
    if not items:
        raise InputError(f'sound: "{text.strip()}" holds no sound that is known{_near(rest)}; seedream sound --list shows all')
    return SoundScene(length_s, tuple(items), room, _told(items, room, length_s, asked_s is not None), tuple(rest))


def _set_aside(words: Words) -> list[str]:
    """Times that are no lengths ("every ten seconds", "after 3 s") leave the text until the length has been read."""
    number = rf"(?:\d+(?:\.\d+)?|{'|'.join(NUMBERS)})"
    pattern = rf"\b(?:every|after|at|for the first)\s+(?:{number}\s*)?(?:seconds?|secs?|s|minutes?|mins?)\b"
    kept = []
    while match := re.search(pattern, words.text):
        kept.append(match[0])
        words.text = f"{words.text[: match.start()]}<{len(kept) - 1}>{words.text[match.end() :]}"
    return kept


def _put_back(text: str, kept: list[str]) -> str:
    return re.sub(r"<(\d+)>", lambda match: kept[int(match[1])], text)


def _joined(step: str) -> list[str]:
    """Clauses; one that names no source belongs to the one before ("…, getting closer")."""
    clauses: list[str] = []
    for piece in _CLAUSES.split(step):
        if not piece.strip(" |"):
            continue
        if clauses and _is_manner(piece):
            clauses[-1] += " ; " + piece
        else:
            clauses.append(piece)
    return clauses


def _is_manner(piece: str) -> bool:
    """Whether a piece only says how or when: "passing left to right", "in a cave", "every ten seconds"."""
    words, table = Words(piece), manners()
    rooms = [name for names in table["rooms"].values() for name in names]
    timed = (_every(words) is not None) + (_start(words, -1.0) >= 0.0)
    kinds = ("motion", "behind", "amount", "sides", "rhythm", "counts")
    said = _phrases(words, [*rooms, *(phrase for kind in kinds for phrase in table[kind])])
    return bool(timed or said) and not words.rest(table["filler"]["words"])


def _clause(text: str, start_s: float) -> tuple[list[Item], str, tuple[str, ...]]:
    """Sources of a clause, the room it names, and the words that are left."""
    words, table = Words(text), manners()
    every, start_s, count = _every(words), _start(words, start_s), 0
    behind = words.take_phrase(table["behind"])
    motion = _phrases(words, table["motion"])
    side = words.take_phrase([side for side in table["sides"] if " " in side])
    found = _sources(words, text)
    room = _room(words)
    side = side or words.take_phrase(table["sides"])
    shades = _phrases(words, table["amount"])
    tempo = words.take_phrase(table["rhythm"])
    if number := words.take_phrase(table["counts"]):
        count = int(table["counts"][number])
    items = []
    for name, variant in found:
        for item in _items(name, variant, start_s):
            for shade in shades:
                item = _shaded(item, table["amount"][shade])
            item = replace(
                item,
                motion=_motion([table["motion"][m] for m in motion]),
                rate=item.rate * table["rhythm"].get(tempo, 1.0),
                behind_hz=float(table["behind"][behind]) if behind else 0.0,
                pan=float(table["sides"][side]) if side else None,
            )
            items.append(_timed(item, every, count))
    return items, room, words.rest(table["filler"]["words"])


def _phrases(words: Words, table: Iterable[str]) -> list[str]:
    found = []
    while phrase := words.take_phrase(table):
        found.append(phrase)
    return found


def _every(words: Words) -> float | None:
    number = rf"(\d+(?:\.\d+)?|{'|'.join(NUMBERS)})"
    match = words.take(rf"\bevery\s+(?:{number}\s*)?(seconds?|secs?|s|minutes?|mins?)\b")
    return None if match is None else amount(match[1] or "1") * (60.0 if match[2].startswith("m") else 1.0)


def _start(words: Words, start_s: float) -> float:
    number = rf"(\d+(?:\.\d+)?|{'|'.join(NUMBERS)})"
    match = words.take(rf"\b(?:after|at)\s+{number}\s*(seconds?|secs?|s|minutes?|mins?)\b")
    return start_s if match is None else amount(match[1]) * (60.0 if match[2].startswith("m") else 1.0)


def _sources(words: Words, clause: str) -> list[tuple[str, str]]:
    """Sources in the order of the text, each with the variant that its surface or adjective asks for."""
    found: list[tuple[int, str, str]] = []
    while phrase := _first_source(words):
        name = _names()[phrase]
        at = re.search(whole(phrase), clause)
        words.take(whole(phrase))
        variant = _variant(words, sources()[name], phrase)
        found.append((at.start() if at else len(clause), name, variant))
    return [(name, variant) for _, name, variant in sorted(found, key=lambda entry: entry[0])]


def _first_source(words: Words) -> str | None:
    """The source that is named first; of those that begin there the longest."""
    match = any_of(tuple(_names())).search(words.text)
    return match[0] if match else None


def _variant(words: Words, row: Mapping[str, Any], phrase: str) -> str:
    surfaces = sorted(((word, sound) for sound, names in row.get("on", {}).items() for word in names), key=lambda e: -len(e[0]))
    for word, sound in surfaces:
        if words.take(rf"\b{_ON}{whole(word)}"):
            return str(sound)
    for sound, adjectives in row.get("as", {}).items():
        if any(re.search(whole(word), phrase) for word in adjectives) or words.take_phrase(adjectives):
            return str(sound)
    for word, sound in surfaces:  # "window rain", "gravel footsteps"
        if words.take(rf"{whole(word)}(?=\s*\|)"):
            return str(sound)
    return ""


def _room(words: Words) -> str:
    for room, names in manners()["rooms"].items():
        for name in sorted(names, key=len, reverse=True):
            inside = name if name.startswith("in ") else rf"(?:in|inside|of|from|through)\s+(?:a|an|the)?\s*(?:[a-z]+\s)?{name}"
            if words.take(rf"(?<![\w-]){inside}(?![\w-])") or (name in _ALONE and words.take_phrase([name])):
                return str(room)
    return ""


_ALONE = frozenset(("outside", "outdoors", "indoors", "echo", "echoing", "open air", "dry"))


def _items(name: str, variant: str, start_s: float) -> list[Item]:
    row = sources()[name]
    if "many" in row:
        return [item for part in row["many"] for item in _items(part, "", start_s)]
    kind: Kind = "walk" if "walk" in row else "effect" if "effect" in row and not _is_bed(variant) else "bed"
    every = None if row.get("once") or kind == "walk" else row.get("every")
    burst = row.get("burst")
    return [
        Item(
            name, kind, variant or row.get(kind, ""), start_s, every_s=tuple(every) if every else None,
            burst=tuple(burst) if burst else None, rate=row.get("rate", 1.0), distance=row.get("far", 0.15),
            level_db=row.get("level_db", 0.0), speed_mps=row.get("moves", 5.0),
        )
    ]  # fmt: skip


def _is_bed(variant: str) -> bool:
    from seedream.sound.ambience.beds import beds

    return variant in beds()


def _shaded(item: Item, change: Mapping[str, float]) -> Item:
    level, strength = item.level_db + change.get("level_db", 0.0), item.strength + change.get("strength", 0.0)
    return replace(item, level_db=level, strength=min(max(strength, 0.05), 1.0), distance=change.get("distance", item.distance))


def _motion(found: list[str]) -> str:
    """ "passing" and "left to right" together are one motion."""
    return max(found, key=len, default="")


def _timed(item: Item, every: float | None, count: int) -> Item:
    if item.kind == "bed":
        return item
    if every is not None:
        return replace(item, every_s=(every, every), count=count or 1)
    return replace(item, every_s=None, count=count) if count and item.kind == "effect" else item


def _near(rest: list[str]) -> str:
    close = [match for word in rest for match in difflib.get_close_matches(word, list(_names()), 2, 0.7)]
    return f" (near in spelling: {', '.join(dict.fromkeys(close))})" if close else ""


def _told(items: list[Item], room: str, length_s: float, asked: bool) -> tuple[Decision, ...]:
    said = [Decision("sound.length", f"{length_s:g} s", "as you say" if asked else "no length is named")]
    for item in items:
        how = [f"from {item.start_s:.3g} s"] if item.start_s else []
        how += [f"every {item.every_s[0]:g} to {item.every_s[1]:g} s"] if item.every_s else []
        how += ["far"] if item.distance > 0.5 else []
        how += [item.motion.replace("_", " to the ")] if item.motion else []
        usual = "named" if item.kind == "effect" else "throughout"
        said.append(Decision(f"sound.{item.name}", item.sound, ", ".join(how) or usual))
    return (*said, Decision("sound.room", room, "named")) if room else tuple(said)
