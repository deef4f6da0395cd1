"""Filling: the plain wishes that follow from a frame, each in words that the constructions read without a rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from seedream.refinement.notes.frames.frame import Frame, State
from seedream.refinement.notes.frames.parsing import TURNED, parsed
from seedream.scene.reading import lexicon

_GREATER = {"big": "bigger", "small": "smaller"}
_NOT_SAID = ""
"""In place of a wish: something in the frame cannot be said of what it is about."""
_POSTURES = ("sit", "stand", "lie", "sleep")
_SOUNDS = ("music", "voice", "effects", "ambience")


def plainly(text: str, again: str = "", subject: str = "", *, scalar: bool = True) -> tuple[str, ...]:
    """A clause as plain wishes; () where some of its words are not accounted for, or nothing follows from it.

    `again` marks whom the clause before was about, `subject` is the part of the film that it was about. Without `scalar`, what is
    only more or less of a quality is left to those who read qualities.
    """
    frame = parsed(text)
    if not frame.whole or (not scalar and _scalar(frame)):
        return ()
    wishes = tuple(_wishes(frame, again, subject))
    return () if _NOT_SAID in wishes else wishes


def _scalar(frame: Frame) -> bool:
    """Whether a clause only asks for more or less of something that the whole picture or sound has."""
    plain = not (frame.who or frame.worn or frame.actions or frame.noun or frame.weather)
    return plain and all(
        _fills(s, "quality", "music's", "voice's", "camera's") and not _fills(s, "size", "grown") for s in frame.states
    )


def _wishes(frame: Frame, again: str, subject: str) -> Iterator[str]:
    """The wishes of a frame; none where something in it would be left over."""
    if frame.sense:
        yield from _of_unperceived(frame)
    elif frame.who or (again and _of_somebody(frame)):
        yield from _of_those(frame, frame.who or (again,))
    elif frame.topic or (subject in _SOUNDS and frame.states and not frame.weather):
        yield from _of_topic(frame, frame.topic or subject)
    elif frame.weather:
        yield from _of_weather(frame)
    elif frame.noun:
        yield from _of_stranger(frame)
    elif not frame.states and (frame.shots or "sec" in frame.amount or frame.deed == "enough"):
        yield from _of_shots(frame)
    elif frame.states and not frame.worn and not frame.actions:
        yield from _of_picture(frame)


def _of_unperceived(frame: Frame) -> Iterator[str]:
    """What would show what cannot be seen, read or heard."""
    if frame.states or frame.worn or frame.actions or frame.noun or frame.whom or frame.deed == "remove":
        return
    if frame.topic in _SOUNDS and frame.sense == "hear" and not frame.who:
        yield f"{frame.topic} louder"
    elif frame.topic in ("captions", "title") and not frame.who:
        yield f"{frame.topic} bigger"
    elif frame.who and not frame.topic and frame.sense != "hear":
        yield f"make {' and '.join(frame.who)} bigger"


def _of_somebody(frame: Frame) -> bool:
    """Whether a clause that names nobody goes on about somebody."""
    sized = any(_fills(s, "size", "grown", "colour", "side", "height") for s in frame.states)
    plain = not frame.topic and not frame.weather and not frame.noun
    return plain and (sized or bool(frame.worn) or bool(frame.actions) or bool(frame.whom))


def _fills(state: State, *places: str) -> bool:
    return any(state.chunk.value(place) is not None for place in places)


def _of_those(frame: Frame, who: tuple[str, ...]) -> Iterator[str]:
    """What is wished of those who are shown."""
    if frame.topic or frame.weather:
        return
    name = " and ".join(who)
    if frame.deed == "remove":
        if frame.states or frame.worn or frame.actions or frame.noun or frame.whom or frame.amount:
            return
        yield f"remove {name}"
        return
    if frame.noun and frame.deed == "give" and len(who) == 1 and not (frame.states or frame.whom):
        yield f"{name} should have a {frame.noun}"
        yield from (f"{name} should have a {worn}" for worn in frame.worn)
        return
    if frame.noun:
        if frame.deed == "swap" and not (frame.states or frame.worn or frame.actions or frame.whom) and len(who) == 1:
            yield f"replace {name} with a {frame.noun}"
        return
    if frame.deed == "aim" and not (frame.worn or frame.actions or frame.whom):
        if all(_fills(s, "quality") for s in frame.states):
            yield f"closer on {name}"
        return
    if frame.actions and any(_fills(s, "side", "quality") for s in frame.states):
        if any(_fills(s, "side") for s in frame.states):
            return  # where they go is how they are turned
        frame = replace(frame, actions=())  # "he should walk slower" is about how
    if frame.whom and "look" in frame.actions:
        return
    if frame.stated and not all(_complains(s) or s.chunk.text.endswith("er") for s in frame.states):
        return  # "she looks tired, she should smile"
    made = list(_each(frame, name))
    if None in made:
        return
    yield from (wish for wish in made if wish)


def _each(frame: Frame, name: str) -> Iterator[str | None]:
    """A wish for everything that a frame says of somebody; None for what cannot be said of them."""
    for state in frame.states:
        yield _so(state, name)
    for worn in frame.worn:
        yield f"{name} should have a {worn}" if " " in worn else f"{name} should have {worn}"
    for action in frame.actions if not frame.whom else ():
        yield f"{name} should {action}"
    if frame.whom and frame.place == "apart from":
        yield f"{name} and {frame.whom} further apart"
    elif frame.whom and frame.actions and frame.actions[0] in _POSTURES:
        yield f"{name} should {frame.actions[0]} {frame.place} {frame.whom}"
    elif frame.whom:
        yield f"put {name} {frame.place} {frame.whom}"
    if frame.amount and not frame.states:
        yield None


def _complains(state: State) -> bool:
    """Whether somebody is said to be too much or too little so."""
    return any(turn in state.measure.split() for turn in ("too", "enough", "overly", "so"))


def _so(state: State, name: str) -> str | None:
    """How somebody should be."""
    word, measure = state.chunk.text, state.measure
    complaint = _complains(state)
    if _fills(state, "size"):
        size = state.chunk.value("size") or ""
        if complaint:
            return f"{name} is {measure} {word}"
        if measure.endswith(("as", "twice", "half", "the")):
            return f"make {name} {measure.removesuffix(' as')} as {word}".replace("  ", " ")
        return f"make {name} {measure} {_GREATER.get(size, size)}"
    if _fills(state, "grown"):
        return f"{name} is {measure} {word}" if complaint else f"make {name} {state.chunk.value('grown')}"
    if _fills(state, "colour") and not measure:
        return f"make {name} {word}"
    if _fills(state, "feeling"):
        return f"{name} looks {measure} {word}" if complaint else f"make {name} {measure} {word}"
    if _fills(state, "side"):
        side = state.chunk.value("side")
        return f"move {name} to the middle" if side == "middle" else f"move {name} {measure} to the {side}"
    if _fills(state, "height"):
        return f"{name} {measure} {state.chunk.value('height')}"
    if state.chunk.value("quality") in ("pace", "framing"):
        return f"{name} {measure} {word}" if state.chunk.value("quality") == "pace" else f"{measure} {word} on {name}"
    return None


def _of_topic(frame: Frame, topic: str) -> Iterator[str]:
    """What is wished of the sound, the captions, the titles, the camera."""
    if frame.worn or frame.noun or frame.actions or frame.whom or frame.weather:
        return
    if frame.deed == "remove":
        if not frame.states and not frame.amount and topic != "camera":
            yield f"no {topic}"
        return
    own = "music's" if topic in ("effects", "ambience") else f"{topic}'s"
    if topic in ("captions", "title") and frame.deed == "bring":
        yield f"with {topic}"
    for state in frame.states:
        if topic == "music" and _fills(state, "instrument", "genre") and not state.measure:
            yield f"use {'a ' if _fills(state, 'instrument') else ''}{state.chunk.text} for the music"
        elif (
            _fills(state, own) or (topic in ("effects", "ambience") and _fills(state, "music's")) or topic in ("captions", "title")
        ):
            yield f"{topic} {state.phrase}"
        else:
            yield _NOT_SAID
            return


def _of_weather(frame: Frame) -> Iterator[str]:
    """Weather comes, goes, gets more or less."""
    if frame.worn or frame.noun or frame.actions or frame.whom or frame.topic:
        return
    measure = frame.amount
    harder = [s for s in frame.states if _fills(s, "weathering")]
    if len(harder) != len(frame.states) or len(harder) > 1:
        return
    if harder:
        way = harder[0].chunk.value("weathering")
        much = harder[0].measure
        if way == "gone":
            yield f"no {frame.weather}"
        else:
            less = (way == "less") != any(t in much.split() for t in ("too", "less"))
            degree = " ".join(w for w in much.split() if w not in ("too", "less", "more"))
            yield f"{degree} {'less' if less else 'more'} {frame.weather}".strip()
    elif frame.deed == "remove":
        yield f"no {frame.weather}"
    elif measure:
        yield f"{measure} {frame.weather}"
    elif frame.deed in ("bring", "swap"):
        yield f"add {frame.weather}"


def _of_stranger(frame: Frame) -> Iterator[str]:
    """Somebody or something new."""
    if frame.deed != "bring" or frame.topic or frame.weather or frame.worn or frame.states or frame.amount:
        return
    where = f" {frame.place} {frame.whom}" if frame.whom else ""
    several = lexicon.singular(frame.noun.split()[-1]) != frame.noun.split()[-1]
    many = frame.noun if frame.noun[0].isdigit() else f"{'some' if several else 'a'} {frame.noun}"
    yield f"add {many}{where}"
    yield from (f"it should {action}" for action in frame.actions if action not in ("stand", "be"))


def _of_shots(frame: Frame) -> Iterator[str]:
    """Shots that go, or stay longer or shorter."""
    if frame.worn or frame.noun or frame.actions or frame.whom:
        return
    if frame.deed == "enough" and frame.amount in ("half", "a third", "a quarter"):
        yield f"{frame.amount} as long"
    elif frame.deed == "remove" and not frame.amount:
        yield f"drop {frame.shots}"
    elif frame.deed in ("remove", "hold") and frame.amount and "sec" in frame.amount:
        length = re.sub(r"\b(?:an?|one|another)(?: extra| more)? ", "1 ", frame.amount.replace("half a ", "0.5 "))
        yield f"{length} {'shorter' if frame.deed == 'remove' else 'longer'}"


def _of_picture(frame: Frame) -> Iterator[str]:
    """Light, colour, pace, hour, season and style of the film or of its shots."""
    if frame.whom or frame.noun or frame.deed == "remove":
        return
    for state in frame.states:
        if _fills(state, "quality"):
            yield state.phrase
        elif any(turned in state.measure.split() for turned in TURNED):
            yield _NOT_SAID
        elif _fills(state, "hour"):
            yield f"set it at {state.chunk.text}"
        elif _fills(state, "season"):
            yield f"make it {state.chunk.text}"
        elif _fills(state, "style"):
            yield f"in {state.chunk.text} style"
        else:
            yield _NOT_SAID
            return
