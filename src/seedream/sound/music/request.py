"""A request for music in plain words: genre, mood, tempo, key, metre, length, instruments, form, ending; and what is left over."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any, cast
from zlib import crc32

from seedream.encoder.mood import named_moods
from seedream.errors import InputError
from seedream.sound.music.genres import Genre, find_genre, genres
from seedream.sound.music.plan import MusicPlan, Section, choose_tempo
from seedream.sound.music.theory import NOTE_NAMES
from seedream.sound.music.wish import DRUMS, MELODY, Ending, Wish, families
from seedream.sound.phrases import Words, take_length_s
from seedream.types import Decision, Mood

DEFAULT_S, SHORTEST_S, LONGEST_S = 30.0, 2.0, 600.0
_LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_SIGNS = {"": 0, "#": 1, "♯": 1, "sharp": 1, "b": -1, "♭": -1, "flat": -1}
_DRUM_WORDS = ("drums", "drum", "percussion", "drum kit", "beats")
_DARK = ("aeolian", "dorian", "phrygian")


@dataclass(frozen=True, slots=True)
class MusicRequest:
    """A request as it was understood: the plan for the composer, why, and the words that said nothing to it."""

    plan: MusicPlan
    decisions: tuple[Decision, ...]
    not_understood: tuple[str, ...]


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(files(__package__).joinpath("request.toml").read_text("utf-8"))


def read_request(text: str, *, duration_s: float | None = None, seed: int = 0) -> MusicRequest:
    """Read a request; a length given as `duration_s` wins over one in the words. Other words make another piece with the same seed.

    Raises InputError for an empty request and for a length, tempo or metre that cannot be.
    """
    if not text.strip():
        raise InputError('music: got no words; expected a request such as "calm lo-fi, 90 bpm, 40 s"')
    words, said = Words(text), list[Decision]()
    said_s = take_length_s(words)
    length_s = duration_s if duration_s is not None else said_s or DEFAULT_S
    if not SHORTEST_S <= length_s <= LONGEST_S:
        raise InputError(f"length: got {length_s:g} s; expected {SHORTEST_S:g} to {LONGEST_S:g} s")
    bpm, metre = _bpm(words), _metre(words) or (3 if words.has("waltz") else None)
    wish = replace(_key(words), ending=_ending(words))
    shape = words.take_phrase(tuple(_table()["shapes"]))
    lean = words.take_phrase(tuple(_table()["tempo"]))
    moods = named_moods(words.text)
    mood = _mean([m for _, m in moods])
    named = _explicit_genre(words)
    wish = _instruments(words, wish)
    genre, why = named or _weak_genre(words, moods, mood)
    wish = _playable(wish, genre)
    rest = tuple(w for w in words.rest(_table()["filler"]["words"]) if w not in {word for word, _ in moods})
    pace = 0.5 + 0.5 * (_table()["tempo"][lean] if lean else 0.0)
    tempo, beats = choose_tempo(length_s, min(max(pace, 0.0), 1.0), replace_arousal(mood, lean), genre.name)
    tempo, beats = bpm or tempo, metre or beats
    said.append(Decision("music.genre", genre.name, why))
    why = "as you say" if bpm else "within the genre, so that whole bars fill it"
    said.append(Decision("music.tempo", f"{tempo:.4g} bpm", why))
    said += _told(wish, moods, shape)
    plan = MusicPlan(length_s, tempo, beats, mood, min(max(pace, 0.0), 1.0), genre.name, _sections(shape, length_s, tempo, beats),
                     seed=own_seed(text, seed), wish=wish)  # fmt: skip
    return MusicRequest(plan, tuple(said), rest)


def own_seed(text: str, seed: int) -> int:
    """A seed of what is asked for: without it, two requests (or two films) that share a genre would share key and theme."""
    return (seed + crc32(" ".join(text.lower().split()).encode())) % 2**31


def _bpm(words: Words) -> float | None:
    match = words.take(r"(?<![\d.])(\d+(?:\.\d+)?)\s*-?\s*(?:bpm|beats per minute)\b") or words.take(r"\btempo (?:of )?(\d+)\b")
    if match is None:
        return None
    if not 30.0 <= float(match[1]) <= 240.0:
        raise InputError(f"tempo: got {match[1]} bpm; expected 30 to 240")
    return float(match[1])


def _metre(words: Words) -> int | None:
    if match := words.take(r"(?<!\d)(\d)\s*/\s*(4|8)(?!\d)"):
        beats = 3 if (match[1], match[2]) == ("6", "8") else int(match[1])
        if not 2 <= beats <= 7:
            raise InputError(f"metre: got {match[1]}/{match[2]}; expected 2/4 to 7/4, or 6/8 (played in three)")
        return beats
    phrase = words.take_phrase(tuple(_table()["metres"]))
    return int(_table()["metres"][phrase]) if phrase else None


def _key(words: Words) -> Wish:
    """ "in D minor", "key of F# major", "in G", "minor key", "dorian"."""
    modes = _table()["modes"]
    names = "|".join(sorted(modes, key=len, reverse=True))
    tonic = r"(?-i:([A-G]))\s?(#|♯|♭|(?-i:b)|-?(?:sharp|flat))?"
    match = words.take(rf"(?:\b(?:in|key of|the key of)\s+)?(?<![\w]){tonic}\s*-?({names})\b")
    match = match or words.take(rf"\b(?:in|key of)\s+(?:the key of\s+)?{tonic}(?![\w'])(?:\s+({names}))?")
    if match:
        sign = _SIGNS[(match[2] or "").lower().lstrip("-")]
        return Wish((_LETTERS[match[1].upper()] + sign) % 12, modes.get((match[3] or "").lower(), ""))
    phrase = words.take(rf"\b(?:in\s+(?:a\s+)?)?({names})(?:\s+key)?\b")
    return Wish(mode=modes[phrase[1].lower()]) if phrase else Wish()


def _ending(words: Words) -> Ending:
    phrase = words.take_phrase(tuple(_table()["endings"]))
    return cast(Ending, _table()["endings"][phrase]) if phrase else ""


def _instruments(words: Words, wish: Wish) -> Wish:
    """Instruments by what stands before them: "no drums", "solo piano", "only guitar and bass", "with strings"."""
    named = {word: family.name for family in families().values() for word in family.words}
    named |= dict.fromkeys(_DRUM_WORDS, DRUMS) | dict.fromkeys(("melody", "tune"), MELODY)
    one = "|".join(re.escape(word) for word in sorted(named, key=len, reverse=True))
    several = rf"((?:{one})(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s+or\s+)(?:a\s+|the\s+|some\s+)?(?:{one}))*)(?![\w-])"

    def families_in(match: re.Match[str] | None) -> tuple[str, ...]:
        found = re.findall(rf"(?<![\w-])(?:{one})(?![\w-])", match[1], re.IGNORECASE) if match else []
        return tuple(dict.fromkeys(named[word.lower()] for word in found))

    without = families_in(words.take(rf"(?<![\w-])(?:no|without|minus)\s+(?:any\s+|a\s+|the\s+)?{several}"))
    while more := families_in(words.take(rf"(?<![\w-])(?:no|without)\s+(?:any\s+|a\s+|the\s+)?{several}")):
        without = (*without, *more)
    only = families_in(words.take(rf"(?<![\w-])(?:solo|only|just)\s+(?:a\s+|an\s+|the\s+)?{several}"))
    only = only or families_in(words.take(rf"(?<![\w-]){several}\s+(?:only|solo|alone)(?![\w-])"))
    extra: tuple[str, ...] = ()
    while more := families_in(words.take(rf"(?<![\w-]){several}")):
        extra = (*extra, *more)
    more = tuple(name for name in dict.fromkeys(extra) if name not in (*only, *without, MELODY))
    return replace(wish, without=without, only=only, extra=more)


def _playable(wish: Wish, genre: Genre) -> Wish:
    """Drums are no family; a mode that a genre's own harmony has no book for is taken from its nearest one."""
    mode = wish.mode
    if mode and genre.harmony and mode not in genre.modes:
        mode = "aeolian" if mode in _DARK else "major"
    return replace(wish, mode=mode)


def _explicit_genre(words: Words) -> tuple[Genre, str] | None:
    weak = set(_table()["weak"])
    names = [*genres(), *(alias for name in genres() for alias in find_genre(name).aliases if alias not in weak)]
    own = [name for name in genres() if words.has(name)]
    if len(own) > 1 and "waltz" in own:  # "jazz waltz": the metre of the one, the sound of the other
        own = [name for name in own if name != "waltz"]
    phrase = words.take_phrase(own or names)
    return (find_genre(phrase), f'you say "{phrase}"') if phrase else None


def _weak_genre(words: Words, moods: Sequence[tuple[str, Mood]], mood: Mood) -> tuple[Genre, str]:
    """A genre by a word that is also a mood, else by where the mood lies."""
    aliases = [alias for name in genres() for alias in find_genre(name).aliases if alias in _table()["weak"]]
    phrase = words.take_phrase(aliases)
    if phrase:
        return find_genre(phrase), f'"{phrase}" goes with it'
    if not moods:
        return find_genre("corporate"), "no genre and no mood is named"
    points = _table()["by_mood"]
    name = min(points, key=lambda n: (points[n][0] - mood.valence) ** 2 + (points[n][1] - mood.arousal) ** 2)
    return find_genre(name), "nearest to the mood that you name"


def _mean(moods: Sequence[Mood]) -> Mood:
    if not moods:
        return Mood(0.15, 0.0)
    return Mood(sum(m.valence for m in moods) / len(moods), sum(m.arousal for m in moods) / len(moods))


def replace_arousal(mood: Mood, lean: str | None) -> Mood:
    """The mood whose arousal follows a word of tempo, where there is one."""
    return replace(mood, arousal=min(max(float(_table()["tempo"][lean]), -1.0), 1.0)) if lean else mood


def _sections(shape: str | None, length_s: float, tempo_bpm: float, beats_per_bar: int) -> tuple[Section, ...]:
    """The form that a phrase asks for, in sections that begin on bar lines."""
    if shape is None:
        return ()
    levels, bar_s = _table()["shapes"][shape], 60.0 / tempo_bpm * beats_per_bar
    edges = [round(k * length_s / len(levels) / bar_s) * bar_s for k in range(len(levels))]
    marks = [*dict.fromkeys(edges), length_s]
    return tuple(Section(a, b - a, level) for (a, b), level in zip(pairwise(marks), levels, strict=False))


def _told(wish: Wish, moods: Sequence[tuple[str, Mood]], shape: str | None) -> list[Decision]:
    said = [Decision("music.mood", ", ".join(word for word, _ in moods), "as you say", "user")] if moods else []
    if wish.tonic >= 0 or wish.mode:
        key = f"{NOTE_NAMES[wish.tonic] if wish.tonic >= 0 else ''} {wish.mode}".strip()
        said.append(Decision("music.key", key, "as you say", "user"))
    for key, names in (("only", wish.only), ("with", wish.extra), ("without", wish.without)):
        said += [Decision(f"music.{key}", ", ".join(names), "as you say", "user")] if names else []
    said += [Decision("music.form", shape, "as you say", "user")] if shape else []
    return said + ([Decision("music.ending", wish.ending, "as you say", "user")] if wish.ending else [])
