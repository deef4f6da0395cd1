"""Canvases: what somebody paints is on the canvas of their easel, and neither beside them nor in their hands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from seedream.scene.placing.enclosing import Inside
from seedream.scene.reading import lexicon
from seedream.scene.reading.actors import Actor
from seedream.scene.reading.language import Token

PAINTED = "painted"
"""Key of a painter's look for what is on the canvas, as `Inside` writes it."""
_PICTURES = ("portrait", "picture", "painting", "image", "landscape", "study", "watercolour", "watercolor", "mural", "likeness")
_DRAWS = ("draw", "sketch", "doodle")
_OLD = {"old", "elderly", "aged"}
_EASELS = ("easel", "canvas")
_SURFACES = (
    "wall", "fence", "house", "door", "boat", "room", "ceiling", "face", "nail", "fingernail", "egg", "easter egg", "toy", "chair",
    "table", "pot", "vase", "sign", "kitchen", "shed", "gate", "bench", "mask", "model", "plate", "mural", "banner", "poster",
)  # fmt: skip
"""What is painted on, and not pictured."""


def painted(words: Sequence[Token], verbs: Mapping[int, str], actors: Sequence[Actor]) -> tuple[dict[str, Inside], set[str]]:
    """What is on the canvas of whom (by id), and the ids of actors that are shown by that: it and the easel that is named."""
    canvases: dict[str, Inside] = {}
    gone: set[str] = set()
    for place, base in verbs.items():
        drawn = base in _DRAWS
        painter = next((a for a in actors if _paints(a, base) and a.id not in canvases), None)
        named = [a for a in actors if a.mention.noun in _EASELS]
        subject = _subject(words, place, actors)
        if painter is None or subject is None or subject is painter:
            continue
        if drawn:
            gone.add(subject.id)  # what is drawn is on the sheet, and not there
            continue
        m = subject.mention
        age = "elder" if _OLD & set(m.attributes) else m.known.age if m.known is not None else ""
        canvases[painter.id] = Inside(m.noun, m.category, m.count, m.colour, age)
        gone |= {subject.id, *(a.id for a in named)}
        painter.deed, painter.holding = "paint", ""
    return canvases, gone


def _paints(actor: Actor, base: str) -> bool:
    """Whether somebody paints or draws."""
    return actor.mention.category == "person" and actor.verb == base and base in ("paint", *_DRAWS)


def _subject(words: Sequence[Token], place: int, actors: Sequence[Actor]) -> Actor | None:
    """What comes after a verb for painting as what is pictured: "a portrait of a cat", "the old oak"."""
    after = [a for a in actors if a.mention.start > place]
    first = after[0] if after else None
    if first is None:
        return None
    between = [w.lower for w in words[place + 1 : first.mention.start]]
    pictured = any(w in _PICTURES for w in between) and "of" in between
    direct = not [w for w in between if w not in ("a", "an", "the", "her", "his", "their", "some")]
    noun = lexicon.synonyms().get(first.mention.noun, first.mention.noun)
    if not (pictured or direct) or {noun, first.mention.noun, first.mention.head} & {*_SURFACES, *_EASELS}:
        return None
    return first
