"""Lessons as films: steps that are seen in the world, and two lessons told one after the other where they are to be compared."""

from __future__ import annotations

import re
from dataclasses import replace

from seedream.encoder import sentence_vectors
from seedream.inputs import Brief
from seedream.scene.figures.diagram import DiagramView
from seedream.scene.graph import Beat
from seedream.scene.reading.lexicon import drawn_size
from seedream.scene.reading.parse import Parsed, parse
from seedream.scene.shots.views import View, WorldView
from seedream.scene.telling.enacted import Filming, turn_beats
from seedream.scene.telling.keywords import normalised
from seedream.scene.telling.lessons import Lesson, LessonBeat, Level, Pictured, find_lesson, lesson_beats
from seedream.scene.telling.turns import turns_of
from seedream.types import Mood

_YOUNG = (
    r"kid|child|young|pupil|primary|elementary|kindergarten|\b(?:[4-9]|1[0-2]|five|six|seven|eight|nine|ten|eleven|twelve)[- ]year"
    r"|\b(?:[1-6](?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth)[- ]grade|\bgrades? [1-6]\b"
    r"|\byears? [1-6]\b|\bks ?[12]\b|\b[1-6]\. ?klasse|\bklasse [1-6]\b|\bgrundsch|\bkinder\b"
)
"""Words by which pupils of the first six years are meant."""
SURE = 0.5
"""Least certainty at which a lesson of the library is taken for what was asked."""
_BETWEEN = r"(?P<first>[^,.;:?!]{2,60}?),? (?:and|or|vs\.?|versus|with|to|from) (?P<second>[^,.;:?!]{2,60})"
_COMPARED = re.compile(
    rf"\b(?:differences? between|compar(?:e|ing|ison of|ison between)) (?:the )?{_BETWEEN}"
    r"|\bhow (?:(?:is|are|do|does) )?(?:the )?(?P<this>(?!it\b|they\b)[^,.;:?!]{2,60}?) (?:(?:is |are )?different (?:from|to|than)"
    r"|differs? from) (?P<from>[^,.;:?!]{2,60})"
    r"|(?P<one>[^,.;:?!]{2,60}?) (?:vs\.?|versus) (?P<other>[^,.;:?!]{2,60})",
    re.IGNORECASE,
)
"""Requests that name two things to be compared."""
_ASPECT = re.compile(
    r"\b(?:steps?|stages|history|process|discovery|invention|art|role|use|story|importance) of (?:the )?(?P<what>[^,.;:?!]{3,40}?)"
    r" (?:in|on|at|during|under) ",
    re.IGNORECASE,
)
"""Requests for one thing of a larger topic: "the role of women in World War 2"."""
_LARGE = 0.6
"""Longer side of a thing, in adult heights, that a picture of it must show."""
_TRAVELLING = ("walk", "run", "ride")
"""What is seen in legs and ground."""


def compared(wish: str) -> tuple[Lesson, Lesson] | None:
    """The two lessons of a request that compares two things, in order; None where one lesson tells of both or there are none."""
    found = _COMPARED.search(wish)
    if found is None:
        return None
    first, second = (_sure(side) for side in _sides(found))
    whole = _sure(found[0])
    if first is None or second is None or first.id == second.id or whole is None or whole.id not in (first.id, second.id):
        return None
    return None if _about_both(whole, normalised(found[0]), _sides(found)) else (first, second)


def _about_both(lesson: Lesson, words: str, sides: tuple[str, str]) -> bool:
    """Whether a lesson has a keyword in the request that names both sides: "DNA and RNA"."""
    said = [set(keyword.split()) for keyword in lesson.keywords if f" {keyword} " in f" {words} "]
    named = [set(normalised(_bare(side)).split()) for side in sides]
    return any(all(side <= keyword for side in named) for keyword in said)


def untold(wish: str, lesson: Lesson) -> str:
    """What is asked for and `lesson` says nothing of: a side of a comparison, or what has happened "in ancient Egypt"; else ""."""
    found = _COMPARED.search(wish)
    told = normalised(" ".join(words for scene in lesson.scenes for words in dict(scene.narration).values()))
    if found is None:
        asked, about = _ASPECT.search(wish), set(f"{told} {' '.join(lesson.keywords)}".split())
        return asked["what"] if asked is not None and not set(_telling(asked["what"])) & about else ""
    sides = [(side, _sure(side)) for side in _sides(found)]
    apart = [side for side, known in sides if known is None and not set(_telling(side)) <= set(told.split())]
    return apart[0].strip() if len(apart) == 1 and any(known == lesson for _, known in sides) else ""


def _telling(side: str) -> list[str]:
    """The words of a side that say what it is."""
    words = normalised(side).split()
    return [word for word in words if len(word) > 3] or [word for word in words if word not in ("a", "an", "the")]


def sides_of(wish: str) -> tuple[str, str] | None:
    """The two things that a request compares, without their articles; None where it names no two."""
    found = _COMPARED.search(wish)
    if found is None:
        return None
    first, second = map(_bare, _sides(found))
    return first, second


def _bare(side: str) -> str:
    """A side without its article and without what asks for it."""
    return re.sub(r"^(?:(?:explain|what is|an?|the) )+", "", side.strip(), flags=re.IGNORECASE)


def _sides(found: re.Match[str]) -> tuple[str, str]:
    return found["first"] or found["one"] or found["this"], found["second"] or found["other"] or found["from"]


def _sure(text: str) -> Lesson | None:
    found = find_lesson(text)
    return found[0] if found is not None and found[1] >= SURE else None


def only_asks(wish: str) -> bool:
    """Whether a request only asks, in one question or several, so that it cannot hold its answer."""
    return wish.rstrip().endswith("?") and ":" not in wish and not re.search(r"[.!]\s", wish)


def of_ones_own(wish: str) -> bool:
    """Whether a request has a heading of something of the user's own: "how our recycling works: residents sort …"."""
    head, _, rest = wish.partition(":")
    return bool(rest and re.search(r"\b(?:our|my)\b", head, re.IGNORECASE))


def compared_beats(
    lessons: tuple[Lesson, Lesson], level: Level, duration_s: float, wish: str, told: tuple[Mood, int, str]
) -> tuple[Beat, ...]:
    """Both lessons in half of the time each, the second after the first; `told` as in `told_beats`."""
    return tuple(
        replace(beat, id=f"{lesson.id}.{beat.id}", subject=f"lesson.{lesson.id}.{beat.id}", view=_named(beat.view, lesson.title))
        for lesson in lessons
        for beat in told_beats(lesson, level, duration_s / 2, wish, told)
    )


def _named(view: View, title: str) -> View:
    """The view with the lesson that it belongs to in the small line above its title."""
    return replace(view, kicker=title) if isinstance(view, DiagramView) else view


def told_beats(lesson: Lesson, level: Level, duration_s: float, wish: str, told: tuple[Mood, int, str]) -> tuple[Beat, ...]:
    """The lesson for a reading level and a length; `told` is the film's mood, the way it travels, and its accent."""
    made = lesson_beats(lesson, level, duration_s, wish)
    return tuple(Beat(b.id, b.purpose, _seen(b, told), b.weight, b.min_s, f"lesson.{b.id}", b.spoken) for b in made)


def _seen(beat: LessonBeat, told: tuple[Mood, int, str]) -> View:
    if not isinstance(beat.view, Pictured):
        return beat.view
    return replace(pictured(beat.view.sentence, *told), headline=beat.view.title)


def pictured(sentence: str, mood: Mood, facing: int, accent: str) -> WorldView:
    """What a sentence says, as near as a film of it comes with all who are in it and all that is large."""

    def read(text: str) -> Parsed:
        return parse(text, sentence_vectors([text])[0], mood)

    parsed = read(sentence)
    beats = turn_beats(turns_of(sentence, parsed.entities), parsed, parsed.entities, read, Filming(facing, 1, accent))
    views = [b.view for b in beats if isinstance(b.view, WorldView)] or [WorldView(parsed.setting.place)]
    far = views[0]
    needed = {m.entity_id for m in far.cast if m.category != "thing" or max((drawn_size(m.noun) or (0.0,))[:2]) > _LARGE}
    moves = any(m.action in _TRAVELLING for m in far.cast)
    return far if moves else next(v for v in reversed(views) if needed <= {m.entity_id for m in v.cast})


def level_of(brief: Brief) -> Level:
    """The reading level of a lesson: for whom it is."""
    return "young" if re.search(_YOUNG, f"{brief.prompt} {brief.intent.audience or ''}".lower()) else "standard"
