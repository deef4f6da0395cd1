"""Parsing: the chunks of a clause fill the places of its frame, each once; what fills none is unread."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from seedream.refinement.notes.frames.frame import Chunk, Frame, State
from seedream.refinement.notes.frames.words import chunks

_STATES = ("size", "grown", "feeling", "colour", "height", "side", "quality", "music's", "voice's", "camera's", "hour", "season",
           "style", "genre", "instrument", "weathering")  # fmt: skip
"""Places for how something should be; which of them a word fills depends on what the clause is about."""
WEAK = frozenset(("colour", "color", "colours", "colors", "light", "lighting", "speed", "pace", "motion", "movement", "tempo"))
"""Words that give way to any other: "warmer colours" is about warmth."""
_SOUNDS = ("music", "voice", "effects", "ambience")
_OF_NOUN = ("colour", "size", "grown", "feeling", "quality")
"""What may be said of a noun right before it: "a small brown dog"."""


TURNED = ("too", "too much", "less", "not so", "not as", "not that", "overly", "not enough", "enough")
"""Words that say that something is too much or too little so."""
_WISHES = re.compile(r"\b(?:should|must|could|needs?|make|let|want|have)\b")
_DESCRIBED = re.compile(
    r"(<e\d+>) (?:on|in|at|with|by|under|behind|next to|beside) <e\d+> "
    r"(?=(?:should|must|could|can|needs?|has|is|are|looks?|seems?)\b)"
)
"""Where somebody is whom a clause is about: "the cat on the bench should be white"."""
_FINITE = frozenset(("is", "are", "was", "were", "looks", "seems", "feels", "sounds", "appears", "it's", "he's", "she's", "they're",
                     "that's"))  # fmt: skip
"""Words that state how something is."""


@dataclass
class _Open:
    """A frame while it is being filled."""

    deed: str = ""
    who: list[str] = field(default_factory=list)
    topic: str = ""
    weather: str = ""
    states: list[State] = field(default_factory=list)
    noun: str = ""
    worn: list[str] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    place: str = ""
    whom: str = ""
    shots: str = ""
    amount: str = ""
    sense: str = ""
    pronoun: bool = False
    unread: list[str] = field(default_factory=list)
    measure: list[str] = field(default_factory=list)
    """Words of degree that wait for what they measure."""
    described: list[Chunk] = field(default_factory=list)
    """States since the last article that may belong to a noun which follows."""
    count: str = ""


def parsed(text: str) -> Frame:
    """The frame of a clause in lower case with its marks."""
    frame, row = _Open(), chunks(_DESCRIBED.sub(r"\1 ", text))
    for at, chunk in enumerate(row):
        if chunk.value("contrast") is not None:
            break
        _fill(frame, chunk, row[at + 1 :])
    _measure_left(frame)
    return Frame(
        frame.deed, tuple(dict.fromkeys(frame.who)), frame.topic, frame.weather, tuple(frame.states), frame.noun, tuple(frame.worn),
        tuple(frame.actions), frame.place, frame.whom, frame.shots, frame.amount, frame.sense, tuple(frame.unread),
        stated=any(c.text in _FINITE for c in row) and not _WISHES.search(text),
    )  # fmt: skip


def _fill(frame: _Open, chunk: Chunk, rest: Sequence[Chunk]) -> None:
    """Put a chunk where it belongs."""
    value = chunk.value
    if chunk.text in ("a", "an", "the", "some", "another", "one more"):
        _settle(frame)
        return
    if (mark := value("who")) is not None:
        _settle(frame)
        if frame.place and not frame.whom:
            frame.whom = mark
        elif mark not in frame.who:
            frame.who.append(mark)
        return
    if value("shots") is not None:
        if frame.shots and frame.shots != chunk.text:
            frame.unread.append(chunk.text)
        frame.shots = chunk.text
        return
    if (number := value("number")) is not None:
        frame.count = number
        return
    if (amount := value("amount")) is not None:
        frame.measure.append(amount)
        return
    if chunk.text == "at" and _before_somebody(rest) and set(frame.actions) & {"stand", "sit", "stop", "wait", "lie"}:
        frame.place, frame.whom = "next to", ""
        return
    if (where := value("where")) is not None and _before_somebody(rest):
        frame.place, frame.whom = where, ""
        frame.unread += [m for m in frame.measure if m in TURNED]
        frame.measure = []
        return
    if value("ties") is not None and _before_somebody(rest, "who") and not frame.place:
        frame.unread.append(chunk.text)
        return
    if chunk.text in ("with", "like", "as", "than", "until", "but", "except", "without") and _before_somebody(rest, "shots"):
        frame.unread.append(chunk.text)
        return
    if value("there") is not None or value("ground") is not None or (value("stop") is not None and chunk.text in ",:-!.'\"()"):
        return
    _fill_word(frame, chunk, rest)


def _fill_word(frame: _Open, chunk: Chunk, rest: Sequence[Chunk]) -> None:
    """Put a word that is no mark where it belongs."""
    value = chunk.value
    if (sense := value("unperceived")) is not None:
        frame.sense = sense
    elif (topic := value("topic")) is not None and (not frame.topic or frame.topic == topic):
        frame.topic = topic
    elif (weather := value("weather")) is not None and not frame.weather:
        frame.weather = weather
    elif chunk.text in ("up", "down") and (frame.topic not in _SOUNDS or frame.states):
        frame.measure += [chunk.text] if frame.states else []
    elif chunk.text == "too" and not _goes_on(rest):
        return  # "the bench, too"
    elif value("degree") is not None or value("turn") is not None:
        frame.measure.append(chunk.text)
    elif value("part") is not None or value("worn") is not None:
        kept = [s for s in frame.states if s.chunk not in frame.described]
        frame.worn.append(" ".join((*(c.text for c in frame.described), chunk.text.removeprefix("t-"))))
        frame.states, frame.described = kept, []
    elif chunk.text in WEAK and (_another(frame.states) or (rest and _another([State(c) for c in rest[:2]]))):
        return  # "warmer light"
    elif any(value(place) is not None for place in _STATES):
        state = State(chunk, " ".join(frame.measure))
        frame.states.append(state)
        frame.measure = []
        if any(value(place) is not None for place in _OF_NOUN):
            frame.described.append(chunk)
    elif value("action") is not None and (frame.who or frame.noun or frame.pronoun) and not _is_noun(chunk, rest, frame):
        if value("does") is None:  # "the man walks too fast" says what he does
            frame.actions.append(value("action") or "")
    elif value("noun") is not None and not frame.noun and value("small") is None:
        frame.noun = " ".join((*([frame.count] if frame.count else []), *(c.text for c in frame.described), chunk.text))
        frame.states = [s for s in frame.states if s.chunk not in frame.described]
        frame.described, frame.count = [], ""
    elif (deed := value("deed")) is not None:
        frame.deed = deed if not frame.deed or frame.deed in ("bring", "swap") else frame.deed
    elif chunk.text in ("it", "they", "them"):
        frame.pronoun = True
    elif value("small") is None:
        frame.unread.append(chunk.text)


def _another(states: Sequence[State]) -> bool:
    """Whether one of some states says more than a word that gives way to any other."""
    return any(s.chunk.value("quality") is not None and s.chunk.text not in WEAK for s in states)


def _goes_on(rest: Sequence[Chunk]) -> bool:
    """Whether a word that can be measured follows."""
    return bool(rest) and any(rest[0].value(place) is not None for place in (*_STATES, "amount"))


def _is_noun(chunk: Chunk, rest: Sequence[Chunk], frame: _Open) -> bool:
    """Whether a word that could be a deed is somebody or something here."""
    return chunk.value("noun") is not None and not frame.noun and frame.deed in ("bring", "swap", "give")


def _before_somebody(rest: Sequence[Chunk], mark: str = "who") -> bool:
    """Whether somebody who is shown, or a shot, follows right away."""
    near = [c for c in rest[:3] if c.text not in ("the", "a", "an", "his", "her", "its", "of", "right", "just")]
    return bool(near) and near[0].value(mark) is not None


def _settle(frame: _Open) -> None:
    """What was said before an article or a mark does not belong to the noun that follows."""
    frame.described = []


def _measure_left(frame: _Open) -> None:
    """Words of degree at the end measure what stands before them: "bigger by a third"; alone they are an amount."""
    left = " ".join(frame.measure)
    if frame.count:
        frame.unread.append(frame.count)
    if not left:
        return
    if frame.states and not frame.weather:
        last = frame.states[-1]
        frame.states[-1] = State(last.chunk, f"{last.measure} {left}".strip())
    else:
        frame.amount = left
