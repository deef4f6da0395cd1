"""Deeds: verbs with a pose of their own, what they are done with, and what is said where a verb has none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from seedream.scene.graph import Entity
from seedream.scene.reading import lexicon
from seedream.scene.reading.language import Token
from seedream.scene.reading.mentions import Mention
from seedream.types import Decision

_ARMFUL = 0.6
"""Size of a drawn thing, relative to an adult, up to which somebody can be said to hold it."""
_HANDS = {"hold", "carry", "read", "write", "fly", "type", "wave", "play"}
_SHOWN = ("give", "offer", "present", "serve", "bring", "pass")
BOARDS = ("sign", "poster", "banner", "placard")
"""What hands hold as a piece of board, however large it stands elsewhere."""


def meant(words: Sequence[Token], place: int, base: str) -> str:
    """A verb as it is meant together with the noun that follows it: who takes a photo photographs."""
    after = (f"{base} {form}" for w in words[place + 1 : place + 4] for form in (w.lower, lexicon.singular(w.lower)))
    said: Mapping[str, str] = lexicon.data("actions")["said"]
    return next((said[both] for both in after if both in said), base)


def said_verb(words: Sequence[Token], place: int) -> str:
    """The verb that a word is together with its noun although it is none alone ("doing yoga"), else ""."""
    word = words[place]
    stem = lexicon.said_forms().get(word.lower, "") if word.tag.startswith("V") else ""
    base = meant(words, place, stem) if stem else ""
    return base if base != stem else ""


def of_hands(words: Sequence[Token], place: int, base: str) -> str:
    """The action of a verb whose object are one's own hands ("raising their hands"), else ""."""
    after = [w.lower for w in words[place + 1 : place + 4]]
    own = bool({"hand", "hands", "arm", "arms"} & set(after[: 2 if after[:1] != ["up"] else 3]))
    return str(lexicon.data("actions")["of_hands"].get(base, "")) if own else ""


def work_of(words: Sequence[Token], place: int, base: str) -> str:
    """A verb together with what it is done to where that calls for a tool of its own ("brush tooth"), else ""."""
    after = (f"{base} {lexicon.singular(w.lower)}" for w in words[place + 1 : place + 4])
    return next((both for both in after if both in lexicon.data("actions")["tools"]), "")


def in_hand(target: Mention, action: str, base: str) -> bool:
    """Whether hands hold what something is done to."""
    hugged = lexicon.deed_of(base) != lexicon.deed_of(base, target.noun)
    if base in _EMBRACED and set(target.attributes) & set(lexicon.data("sizes")["giant"]["words"]):
        return False
    held = action in _HANDS or base in ("use", "wear", "have", *lexicon.data("actions")["handed"]["words"]) or hugged
    return held and _fits_hand(target, base) and not _worked_on(target, base)


_EMBRACED = ("hug", "cuddle", "embrace", "kiss")
"""What is done to a giant teddy bear beside it."""


def _worked_on(target: Mention, base: str) -> bool:
    """Whether the hands are at something with a tool and do not hold it: flowers that are watered."""
    tool = lexicon.tool_of(base, "")
    return (
        base in lexicon.data("actions")["worked_on"]["words"] and target.noun != tool and not lexicon.done_with(base, target.noun)
    )


def _fits_hand(target: Mention, base: str) -> bool:
    known = target.known
    return (
        target.noun in ("kite", *BOARDS)
        or (known is not None and known.held)
        or (base in ("hold", "carry", "lift", *_SHOWN) and (known is None or 0 < max(known.width, known.height) <= _ARMFUL))
    )


def by_itself(target: Mention, base: str) -> bool:
    """Whether something is done with a thing that stands or flies by itself: a cart that is pushed, a piano that is played."""
    known = target.known
    if target.count > 1 or known is None or known.category != "thing" or lexicon.drawn_size(target.noun) is None:
        return False
    apart = base in lexicon.data("actions")["by_itself"]["words"] and not known.landscape
    return lexicon.done_with(base, target.noun) or (apart and bool(lexicon.deed_of(base)))


TOGETHER = "carry together"
"""The verb of those who carry something between them."""


def between(base: str, target: Mention, bearers: int) -> bool:
    """Whether several carry something between them that is too large for the hands of one: a sofa, a log, a stretcher."""
    drawn = lexicon.drawn_size(target.noun)
    heavy = target.category == "thing" and target.count == 1 and drawn is not None and max(drawn[:2]) > _FOR_TWO
    return heavy and bearers > 1 and base in _BORNE


_FOR_TWO = 0.42
"""Size of a drawn thing, relative to an adult, from which several who carry it have an end each."""
_BORNE = ("carry", "lift", "haul", "move", "bring", "transport", "heave")


def cut_up(target: Mention, base: str) -> bool:
    """Whether something small is cut on a table that belongs to the pose."""
    drawn = lexicon.drawn_size(target.noun)
    small = drawn is not None and max(drawn[:2]) <= _ON_BOARD
    return target.category == "thing" and small and base in lexicon.data("actions")["cut_up"]["words"]


_ON_BOARD = 0.32
"""Size up to which things lie on a cutting board, in adult heights."""


def done_with(preposition: str, subject: Mention, base: str, target: Mention) -> bool:
    """Whether a verb's preposition names what it is done with: "drinking from a bottle", "painting at an easel"."""
    verbs: Mapping[str, Sequence[str]] = lexicon.data("actions")["done_with"]
    if subject.category != "person" or target.count > 1 or base not in verbs.get(preposition, ()):
        return False
    own = lexicon.done_with(base, target.noun) and lexicon.drawn_size(target.noun) is not None
    return own or (preposition in ("from", "with") and target.known is not None and target.known.held)


def approximated(entities: Sequence[Entity]) -> list[Decision]:
    """A note for everybody whose verb has no pose of its own and is shown by that of its action; who flies a kite holds it."""
    plain: Mapping[str, Sequence[str]] = lexicon.data("actions")["plain"]
    return [
        Decision(f"{e.id}.action.note", verb, f'"{verb}" has no pose of its own and is shown as "{e.action}"')
        for e in entities
        if e.category == "person" and (verb := e.look.get("verb", "")) and "deed" not in e.look
        and verb != e.action and verb not in plain.get(e.action, ()) and not (e.action == "hold" and e.look.get("holding"))
    ]  # fmt: skip
