"""Turns: a request that tells what happens step by step ("…, it breaks, she repairs it and wins") is told in its own words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from seedream.scene import grammar
from seedream.scene.casting import SEATED, blocking, hero_of
from seedream.scene.graph import Beat, Entity
from seedream.scene.language import Token, tokens
from seedream.scene.lexicon import plural
from seedream.scene.looks import height_of
from seedream.scene.mentions import mistaken_verb
from seedream.scene.parse import Parsed
from seedream.scene.views import Framing, Place, WorldView

FEWEST = 3
"""As many steps make a story of their own; fewer leave its words to the grammar."""
_FINITE = ("VBZ", "VBD", "VBP", "MD")
_SEAMS = {
    ",",
    ";",
    ".",
    "!",
    "?",
    "and",
    "but",
    "then",
    "until",
    "when",
    "so",
    "before",
    "after",
    "while",
    "because",
    "-",
    "–",
    "—",
}
_LEADING = ("and", "then", "but", "so", ",", ";", ".", "!", "?", "-", "–", "—")
_RELATIVE = re.compile(r"^(?P<who>(?:[\w'-]+ ){1,5}?)(?:who|that|which) (?=\w)")
_BEGUN = re.compile(r"^(?P<who>(?:[\w'-]+ ){1,5}?)(?P<does>\w+ing)\b")
_DAY_OF = re.compile(r"^(?:[\w' -]+? (?:of|about) )?(?P<who>(?:an?|the|two|three) [\w' -]+?): (?:he|she|it|they) ", re.IGNORECASE)
"""A heading that says who it is about: "a day in the life of a baker: he …"."""
_LARGE = 1.2

Parser = Callable[[str], Parsed]


@dataclass(frozen=True, slots=True)
class Turn:
    """One step: the sentence that is spoken, and the same with its pronouns replaced by whom they mean."""

    said: str
    meant: str


def turns_of(wish: str, entities: Sequence[Entity]) -> tuple[Turn, ...]:
    """The steps of a request in order; none where it tells fewer than FEWEST."""
    wish = _DAY_OF.sub(lambda m: f"{m['who']} ", wish)
    words = tokens(wish)
    words = tuple(replace(w, tag="VBZ") if mistaken_verb(words, w.at) and w.tag == "NNS" else w for w in words)
    pieces = _pieces(words)
    if len(pieces) < FEWEST:
        return ()
    hero, known, turns = hero_of(entities), list[Entity](), list[Turn]()
    doer = hero
    for piece in pieces:
        text = _sentence(wish, piece, doer, first=not turns)
        doer = _doer(text, entities, hero, doer)
        turns.append(Turn(text, _meant(text, known, hero, doer)))
        known += [e for e in entities if e not in known and _names(text, e)]
    return tuple(turns)


def _names(text: str, entity: Entity) -> bool:
    return re.search(rf"\b{re.escape(entity.noun)}", text.lower()) is not None


def _doer(text: str, entities: Sequence[Entity], hero: Entity | None, before: Entity | None) -> Entity | None:
    """Who does what a sentence tells: the one it begins with, the hero for "she", else who did the step before."""
    first = text.split(" ")[0].lower()
    if first in ("he", "she"):
        return hero
    if first in ("it", "they"):
        return before
    begun = " ".join(re.split(r"\W+", text)[:5])
    return next((e for e in entities if e.category != "thing" and _names(begun, e)), before)


def _pieces(words: Sequence[Token]) -> list[Sequence[Token]]:
    """The clauses of a request: cut where a new one with a verb of its own begins."""
    cuts = [0]
    for word in words:
        if word.lower not in _SEAMS or word.at <= cuts[-1]:
            continue
        follows = words[word.at + 1 : _next_seam(words, word.at + 1)]
        if not follows or (word.lower not in _LEADING and follows[0].lower in _SEAMS):
            continue  # "the night before, …"
        if _acts(words[cuts[-1] : word.at], first=len(cuts) == 1) and _begins(follows):
            cuts.append(word.at)
    ends = [*cuts[1:], len(words)]
    return [words[a:b] for a, b in zip(cuts, ends, strict=True) if b > a]


def _next_seam(words: Sequence[Token], start: int) -> int:
    return next((w.at for w in words[start + 1 :] if w.lower in _SEAMS), len(words))


def _acts(words: Sequence[Token], first: bool) -> bool:
    """Whether a clause says what happens; the first one may do so with a participle ("a man sitting…")."""
    return any(w.tag in _FINITE or (first and w.tag == "VBG") for w in words)


def _begins(words: Sequence[Token]) -> bool:
    """Whether a clause begins here: a finite verb at once, or after whoever does it."""
    at = next((i for i, w in enumerate(words) if w.tag in _FINITE), -1)
    return at >= 0 and not any(w.lower in ("who", "that", "which", "where") for w in words[:at])


def _sentence(wish: str, piece: Sequence[Token], hero: Entity | None, first: bool) -> str:
    """A clause as a sentence with a subject, a capital letter and a full stop."""
    while piece and piece[0].lower in _LEADING:
        piece = piece[1:]
    text = wish[piece[0].offset : piece[-1].offset + len(piece[-1].text)].strip(" ,;.-–—") if piece else ""
    if first:
        alone = sum(w.tag in _FINITE for w in piece) == 1
        text = _RELATIVE.sub(lambda m: m["who"], text, count=1) if alone else text
        begun = _BEGUN.match(text)
        if begun and not any(w.tag in _FINITE for w in piece[: len(begun[0].split())]):
            text = f"{begun['who']}{'are' if hero is not None and hero.count > 1 else 'is'} {text[begun.start('does') :]}"
    elif piece and piece[0].tag in _FINITE:
        text = f"{_pronoun(hero)} {text}"
    elif piece and piece[0].lower in ("when", "until", "while", "because"):
        text = re.sub(r"^\w+ ", "Then " if piece[0].lower in ("when", "until") else "", text)
    return text[:1].upper() + text[1:] + "." if text else ""


def _pronoun(hero: Entity | None) -> str:
    if hero is None or hero.category != "person":
        return "it" if hero is None or hero.count == 1 else "they"
    if hero.count > 1:
        return "they"
    return {"man": "he", "woman": "she"}.get(hero.look.get("gender", ""), hero.look.get("name") or f"the {hero.noun}")


def _meant(text: str, known: Sequence[Entity], hero: Entity | None, doer: Entity | None) -> str:
    """A sentence with "she" and "it" replaced by who was named before, so that it can be understood by itself."""
    things = [e for e in known if e is not hero]

    def name(match: re.Match[str]) -> str:
        word, first = match[0].lower(), match.start() == 0
        whole = hero if word in ("he", "she", "him", "they") else things[-1] if things else hero
        if word == "it" and first and doer is not None and doer.category == "animal":
            whole = doer
        if whole is None:
            return match[0]
        return whole.look.get("name") or f"the {plural(whole.noun) if whole.count > 1 else whole.noun}"

    return re.sub(r"\b(?:he|she|him|it|they|them)\b", name, text, flags=re.IGNORECASE)


def turn_beats(
    turns: Sequence[Turn], parsed: Parsed, entities: Sequence[Entity], read: Parser, duration_s: float, pace: float, facing: int
) -> tuple[Beat, ...]:
    """A beat for every turn, with a silent closer look after some of them where there is time for more pictures."""
    place = parsed.setting.place
    hours = [read(t.meant) for t in turns]
    place = replace(place, time_of_day="day") if parsed.time_said and not hours[0].time_said else place
    spare = max(0, grammar.beat_count(duration_s, pace) - len(turns))
    beats: list[Beat] = []
    for index, (turn, told) in enumerate(zip(turns, hours, strict=True)):
        place = _moved(place, told)
        cast = _of_this(told, entities)
        last = index == len(turns) - 1
        framing: Framing = "wide" if index == 0 or last or _large(cast) else "medium"
        view = _view(place, cast, told, framing, (-0.3, 0.05, 0.2)[index % 3], facing)
        words = (turn.said,) if turn.said else ()
        beats.append(Beat(f"turn.{index + 1}", "tell what happens", view, 1.0, 2.2, "", words))
        if spare and not last and (hero := hero_of(cast)) is not None and hero.category == "person" and hero.action not in SEATED:
            spare -= 1
            close = _view(place, cast, told, "close", -0.12 if index % 2 else 0.12, facing)
            beats.append(Beat(f"turn.{index + 1}.near", "see what it means, in the face", close, 0.7, 1.6))
    return tuple(beats)


def _moved(place: Place, told: Parsed) -> Place:
    """Where and when a turn plays: where the one before did, unless it says otherwise."""
    named = any(d.key == "place" and d.reason.startswith("the request says") for d in told.setting.decisions)
    place = told.setting.place if named else place
    if told.time_said:
        place = replace(place, time_of_day=told.setting.place.time_of_day)
    return replace(place, weather=told.setting.place.weather) if told.weather_said else place


def _of_this(told: Parsed, entities: Sequence[Entity]) -> list[Entity]:
    """Who and what a turn shows, as everybody looks in the whole film; the hero, too, where it names nobody or one other."""
    by_noun = {e.noun: e for e in reversed(entities)}
    cast = []
    for e in told.entities:
        whole = by_noun.get(e.noun)
        local = {k: v for k, v in e.look.items() if k in ("holding", "riding", "verb", "wish", "wished")}
        lasting = {k: v for k, v in whole.look.items() if k not in ("holding", "riding", "verb", "wish", "wished")} if whole else {}
        cast.append(replace(whole, id=e.id, action=e.action, look={**lasting, **local}) if whole else e)
    hero, acting = hero_of(entities), [e for e in cast if e.category != "thing"]
    if hero is not None and len(acting) < 2 and not any(e.noun == hero.noun for e in acting):
        kept = {k: v for k, v in hero.look.items() if k not in ("holding", "riding", "verb")}
        cast.insert(len(cast) if acting else 0, replace(hero, action="stand", look=kept))
    return cast


def _large(cast: Sequence[Entity]) -> bool:
    return any(height_of(e.noun, e.look) > _LARGE for e in cast)


def _view(place: Place, cast: Sequence[Entity], told: Parsed, framing: Framing, x: float, facing: int) -> WorldView:
    part = "own" if framing != "close" else "look"
    return WorldView(place, blocking(cast, told.relations, framing, part, x, facing, framing != "close"), framing)  # type: ignore[arg-type]
