"""Spacing: how the people and things of a sentence lie to one another, by the words between them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.scene.graph import Relation
from seedream.scene.placing.upon import BRIDGES
from seedream.scene.reading import lexicon
from seedream.scene.reading.actors import AROUND, HANGING, Actor, bearer_of, object_of, partners_of, subject_of
from seedream.scene.reading.deeds import done_with
from seedream.scene.reading.enclosing_words import encloses, named_for
from seedream.scene.reading.handing import moved_by
from seedream.scene.reading.language import Token
from seedream.scene.reading.looks import height_of
from seedream.scene.reading.phrases import pointing_back, spatial
from seedream.scene.reading.sides import flies_high, on_all_sides

_COVERED = ("under", "below")
_SHARED = ("on", "in", *_COVERED)
"""Relations that hold for all that are named together: "a cup and a plate on a table"."""
_BENT = {"bent", "bending", "bends", "bend", "leaning", "leans", "leant", "lean", "hunched", "stooped", "poring"}
"""Before "over": not above a thing but close to it."""


_SEEING = ("see", "find", "notice", "discover", "spot", "hear")
"""Verbs after which "on the window" says where that is which is seen, not who sees it."""


_SWITCHED = ("turn", "switch", "put", "click", "flip", "try", "tries")


def space(words: Sequence[Token], verbs: dict[int, str], actors: Sequence[Actor]) -> list[Relation]:
    """Spatial relations between neighbours in the sentence, or between the doer of a verb and what follows its preposition."""
    relations: list[Relation] = []
    for index in range(1, len(actors)):
        turned = _turned(words, actors, index)
        relations += _tied(words, verbs, actors, index) if turned is None else turned
    return relations


def _turned(words: Sequence[Token], actors: Sequence[Actor], index: int) -> list[Relation] | None:
    """What is said of the one at `index` after it: between the two before it, or pointing back; None for any other words."""
    target, before = actors[index], actors[index - 1]
    if index > 1 and _between_them(words, target):
        return [Relation(target.id, "between", a.id) for a in actors[index - 2 : index]]
    back = pointing_back(words, target.mention.end, before.mention.end, target.mention.start)
    if back == AROUND and target.mention.known is not None and target.mention.known.medium == "air" and flies_high(target):
        return []  # birds that circle over somebody are in the sky
    if back == AROUND:
        before = next((a for a in reversed(actors[:index]) if a.mention.actor), before)
    return [Relation(target.id, back, before.id)] if back and not (back == "in" and before.mention.category == "person") else None


def _tied(words: Sequence[Token], verbs: dict[int, str], actors: Sequence[Actor], index: int) -> list[Relation]:
    """What the words between two neighbours say of where they are."""
    target, before = actors[index], actors[index - 1]
    tie = words[before.mention.end : target.mention.start]
    if (surface := _set_on(words, actors, index)) is not None:
        return [Relation(target.id, "on", surface.id)]
    match = spatial(tie)
    if match is None:
        holds = before.mention.noun in lexicon.data("nouns")["vessels"]["words"] or encloses(before.mention.noun)
        filled = [w.lower for w in tie] == ["of"] and holds
        return [Relation(target.id, "in", before.id)] if filled else []
    predicate, first = match
    word = words[first].lower
    if predicate == "surrounded":
        whom = next((a for a in reversed(actors[:index]) if a.mention.actor), before)
        target.mention = on_all_sides(words, target.mention)
        return [Relation(target.id, AROUND, whom.id)]
    if word == "around" and target.mention.actor and before.mention.known is not None:
        before.mention = on_all_sides(words, before.mention)
        return [Relation(before.id, AROUND, target.id)]  # "butterflies dancing around a girl"
    if word in ("on", "off") and first and words[first - 1].lower.startswith(_SWITCHED):
        return []  # "turns on the lamp"
    if word == "with" and (bearer := bearer_of(words, actors, target)) is not None:
        return [Relation(target.id, "on", bearer.id)]
    hangs = first >= before.mention.end and words[first - 1].lower in HANGING
    if hangs and word in ("from", "to", "on", "under", "in"):
        return [Relation(before.id, "hangs from", target.id)]
    lies = word == "from" and target.mention.noun in lexicon.data("nouns")["ledges"]["words"]
    if lies and before.mention.category == "thing" and not before.holding:
        return [Relation(before.id, "on", target.id)]  # "stealing a pie from a windowsill"
    said = words[before.mention.end : first]
    if any(w.text == "," for w in said) and said[-1].tag.startswith("NN") and said[-1].lower in lexicon.abstract():
        return []  # "…, green code on the screens": said of something that is not shown
    return _of_its_doer(words, verbs, actors, index, _as_meant(words, target, predicate, first), first)


_LIES = 0.5
"""Size up to which things lie on what they are "with", in adult heights."""


def _set_on(words: Sequence[Token], actors: Sequence[Actor], index: int) -> Actor | None:
    """The table that one of several small things is on: "a desk with brushes, a candle and a mug"; None for no table."""
    small = lexicon.drawn_size(actors[index].mention.noun)
    if actors[index].mention.category != "thing" or small is None or max(small[:2]) > _LIES:
        return None
    while index:
        tie = [w.lower for w in words[actors[index - 1].mention.end : actors[index].mention.start]]
        index -= 1
        if tie == ["with"]:
            return actors[index] if actors[index].mention.noun in lexicon.data("nouns")["tables"]["words"] else None
        if not tie or not set(tie) <= {",", "and", "&"}:
            return None
    return None


def _as_meant(words: Sequence[Token], target: Actor, predicate: str, first: int) -> str:
    """The relation that a preposition stands for with a thing: who fishes from a boat is in it, who bends over it beside."""
    word, noun = words[first].lower, target.mention.noun
    if word == "from" and noun in lexicon.data("nouns")["chairs"]["words"]:
        return "on"  # who feeds pigeons from a bench sits on it
    if word == "from" and lexicon.synonyms().get(noun, noun) in _boats():
        return "in"
    if word in ("across", "over", "along", "from", "off") and target.mention.head in BRIDGES:
        return "on"
    if predicate == "above" and first and words[first - 1].lower in _BENT:
        return "next to"
    across = word == "over" and noun in lexicon.data("actions")["over"]["words"]
    return "behind" if predicate == "above" and across else predicate


def _of_its_doer(
    words: Sequence[Token], verbs: dict[int, str], actors: Sequence[Actor], index: int, predicate: str, first: int
) -> list[Relation]:  # fmt: skip
    """A relation told of whoever does the verb before the preposition at `first`, or of the neighbour; with all who do it, too."""
    target, before = actors[index], actors[index - 1]
    relations: list[Relation] = []
    subject: Actor | None = before
    head = words[first].head
    if head in verbs and head < first and not (verbs[head] in _SEEING and before.mention.start > head):
        subject = subject_of(words, actors, head) or subject
    moved = moved_by(words, verbs, actors, head, predicate, target)
    if moved is not None and subject is not None and verbs[head] == "push":
        relations.append(Relation(subject.id, "behind", target.id))
        subject.action = "stand"
    subject = moved or subject
    if predicate in ("in", "on") and target.mention.head in _FOR_ONE and before.mention.category == "person" and not moved:
        subject = before  # "hands a teddy bear to a sick child in bed"
    subject = _holder(actors, subject) or _sitter(words, verbs, actors, subject, target) or subject
    if subject is None or subject is target:
        return relations
    if not subject.holding and done_with(words[first].lower, subject.mention, subject.verb, target.mention):
        subject.holding = target.id
        return [*relations, Relation(subject.id, "with", target.id)]
    if not predicate:
        return relations
    known = before.mention.known
    scenery = before.mention.category == "thing" and known is not None and (known.landscape or before.mention.head in BRIDGES)
    walker = next((a for a in reversed(actors[:index]) if a.mention.actor and a.verb), None)
    if words[first].lower == "with" and scenery and walker is not None and _worn_in_hand(walker, target):
        subject = walker  # "cross an old bridge with lanterns"
    shown = predicate == "in" and _encloses(target, before) and before.mention.start > subject.mention.start
    loose = predicate == "in" and before.mention.category != "person" and before.id != subject.holding
    if _set_down(target, before, subject, predicate):
        subject.holding = "" if subject.holding == before.id else subject.holding
        subject = before  # "a vet examines a puppy on a table", "arranging flowers in a vase"
    elif shown or (loose and _cannot_hold(target, subject)):
        subject = before  # fireflies are caught in a jar, and not the children who catch them
    relations += _related(words, actors, subject, predicate, index, first)
    return relations + _for_all(words, verbs, actors, index, subject, predicate, head)


def _set_down(target: Actor, before: Actor, subject: Actor, predicate: str) -> bool:
    """Whether what somebody does something to is on a table or in a vase, on or in which they are not themselves."""
    if subject is before or subject.mention.category != "person" or before.mention.category == "person":
        return False
    noun = lexicon.synonyms().get(target.mention.noun, target.mention.noun)
    if predicate == "in":
        vase = noun in lexicon.data("nouns")["vessels"]["words"] and _cannot_hold(target, subject)
        return vase and subject.verb in _PUTS
    return predicate == "on" and noun in lexicon.data("nouns")["tables"]["words"] and subject.verb in _TREATS


_PUTS = ("arrange", "put", "place", "plant", "water", "mix", "stir")
_TREATS = (
    "examine",
    "check",
    "inspect",
    "brush",
    "groom",
    "wash",
    "treat",
    "bandage",
    "weigh",
    "pet",
    "comfort",
    "shear",
    "arrange",
)
"""What is done to something that is in a vase, or on a table."""


def _for_all(
    words: Sequence[Token], verbs: dict[int, str], actors: Sequence[Actor], index: int, subject: Actor, predicate: str, head: int
) -> list[Relation]:  # fmt: skip
    """The same of all who share it: "a boy and his grandfather fish from a boat"."""
    target, before = actors[index], actors[index - 1]
    if predicate not in _SHARED:
        return []
    if subject is before:
        joined = (a for a in _joined(words, actors, index - 1) if _on_it(a, target, before) or predicate in _COVERED)
        if predicate in _COVERED or target.mention.head in _FOR_ONE:
            joined = (a for a in joined if any(w.lower in ("and", "&") for w in words[a.mention.end : before.mention.start]))
        return [Relation(a.id, predicate, target.id) for a in joined]
    if not (subject.mention.actor and head in verbs):
        return []
    partners = (a for a in partners_of(words, actors, subject, head) if a is not target and _on_it(a, target, subject))
    return [Relation(a.id, predicate, target.id) for a in partners]


_FOR_ONE = ("bed", "crib", "cot", "wheelchair", "hammock", "stretcher", "bathtub")
"""What only those are in of whom it is said: not the nurse who talks to a patient in bed."""


def _encloses(vessel: Actor, inside: Actor) -> bool:
    """Whether a thing shows what is in it: a jar, or a bowl where that is a fish."""
    noun, mention = vessel.mention.noun, inside.mention
    swims = mention.category == "animal" and mention.known is not None and mention.known.medium == "water"
    return encloses(noun) or bool(swims and named_for(noun, mention.category, swims=True))


_JAR = 0.45
"""Height (adult heights) up to which nobody finds room in a thing."""


def _cannot_hold(vessel: Actor, subject: Actor) -> bool:
    """Whether a thing is too small for somebody to be in it."""
    known = vessel.mention.known
    return known is not None and known.category == "thing" and known.height < _JAR and subject.mention.category == "person"


def _boats() -> Sequence[str]:
    words: Sequence[str] = lexicon.data("nouns")["boats"]["words"]
    return words


def _holder(actors: Sequence[Actor], thing: Actor | None) -> Actor | None:
    """Whoever holds a thing is where it is said to be: "reading a book on a bench" sits there, too."""
    return next((a for a in actors if thing is not None and a.holding == thing.id and a.mention.actor), None)


def _sitter(
    words: Sequence[Token], verbs: dict[int, str], actors: Sequence[Actor], other: Actor | None, seat: Actor
) -> Actor | None:
    """Who sits on a bench when animals are fed or petted there: whoever does it."""
    if other is None or other.mention.category != "animal" or seat.mention.noun not in lexicon.data("nouns")["chairs"]["words"]:
        return None
    doers = (subject_of(words, actors, place) for place in verbs if object_of(words, verbs, actors, place) is other)
    return next((d for d in doers if d is not None and d.mention.category == "person"), None)


def _between_them(words: Sequence[Token], target: Actor) -> bool:
    """Whether something is said to be between the two that were named before it."""
    return [w.lower for w in words[target.mention.end : target.mention.end + 2]] in (["between", "them"], ["in", "between"])


def _joined(words: Sequence[Token], actors: Sequence[Actor], index: int) -> list[Actor]:
    """Whoever is named in one breath with the actor at `index`: "a cup and a plate", "a cup left of a plate"."""
    found = []
    while index:
        between = words[actors[index - 1].mention.end : actors[index].mention.start]
        alike = actors[index - 1].mention.start == actors[index].mention.start
        said = _FULL_OF.sub("", " ".join(w.lower for w in between))
        if not alike and said not in (",", "and", ", and", "&") and spatial(between) is None:
            break
        index -= 1
        found.append(actors[index])
    return found


_FULL_OF = re.compile(r"^of \w+ ?")
"""What is in a vessel, said after it: "a cup of tea, a book"."""


def _on_it(actor: Actor, target: Actor, named: Actor) -> bool:
    """Whether one of several can be on the same thing as the one `named` last: it is not larger, or sits there, too."""
    nouns = lexicon.data("nouns")
    chair = target.mention.noun in nouns["chairs"]["words"] or target.mention.noun in nouns["flat"]
    seat = chair and actor.mention.category == "person"
    if chair and named.mention.category == "person" and not seat:
        return False
    aboard = actor.mention.category == "person" and lexicon.synonyms().get(target.mention.noun, target.mention.noun) in _boats()
    return seat or aboard or height_of(actor.mention.noun) <= 1.2 * height_of(target.mention.noun)


def _related(
    words: Sequence[Token], actors: Sequence[Actor], subject: Actor, predicate: str, index: int, first: int
) -> list[Relation]:
    """What a preposition before the actor at `index` says about `subject`."""
    target = actors[index]
    if predicate == "at" and subject.verb in lexicon.data("actions")["before"]["words"]:
        return [Relation(subject.id, "next to", target.id)]
    if predicate == "at" and not (subject.mention.category == "person" and _is_table(target)):
        return []
    if words[first].lower == "with" and _worn_in_hand(subject, target):
        subject.holding = target.id
        return [Relation(subject.id, "holding", target.id)]
    if (
        predicate == "on"
        and subject.mention.category == "person"
        and target.mention.noun in lexicon.data("actions")["screens"]["words"]
    ):
        if subject.action in ("", "stand", "sit"):
            subject.action, subject.holding = "type", target.id
        return [Relation(subject.id, "next to", target.id)]
    if predicate == "on" and subject.mention.category == "person" and target.mention.head in _SHOWS:
        return [Relation(subject.id, "next to", target.id)]  # "a meeting on a laptop screen"
    if predicate == "on" and subject.mention.actor and target.mention.known and target.mention.known.moves == "ride":
        subject.riding = target.id
        subject.action = "ride"
        return [Relation(subject.id, "riding", target.id)]
    if predicate == "in" and subject.mention.category == "person" and is_vehicle(target) and subject.action in _CARRIED:
        subject.riding, subject.holding = subject.riding or target.id, ""
        subject.action = "fly" if flown_in(target) else "drive"
        return [Relation(subject.id, "riding", target.id)]
    if predicate == "above" and words[first].lower == "over" and _worn_in_hand(subject, target):
        subject.holding = target.id  # "laughing over coffee"
        subject.action = "hold" if subject.action in ("", "stand") else subject.action
        return [Relation(subject.id, "holding", target.id)]
    if predicate == "between" and target.mention.count > 1:
        return [Relation(subject.id, predicate, target.id)]
    if predicate == "between" and index + 1 < len(actors):
        return [Relation(subject.id, predicate, target.id), Relation(subject.id, predicate, actors[index + 1].id)]
    return [Relation(subject.id, predicate, target.id)] if predicate != "between" else []


def is_vehicle(target: Actor) -> bool:
    """Whether people sit in a thing, which takes them along."""
    noun = target.mention.noun
    known, room = target.mention.known, lexicon.data("nouns")["passengers"].get(lexicon.synonyms().get(noun, noun), 0)
    return bool(room) and known is not None and known.moves in ("drive", "fly")


def flown_in(target: Actor) -> bool:
    """Whether people fly in a thing."""
    return is_vehicle(target) and target.mention.known is not None and target.mention.known.moves == "fly"


_SHOWS = ("screen", "monitor", "display", "television", "tv")
"""What nobody stands on."""
_CARRIED = ("", "stand", "sit", "ride", "drive", "fly", "walk", "look_up", "sing", "talk", "laugh", "travel", "float")
"""What somebody may do in a vehicle who is only seen in it."""


def _is_table(target: Actor) -> bool:
    """Whether people sit or stand at a thing."""
    noun = target.mention.noun
    return lexicon.synonyms().get(noun, noun) in lexicon.data("nouns")["tables"]["words"]


_ON_A_STRING = ("balloon", "kite")
"""What somebody has along on a string."""


def _worn_in_hand(subject: Actor, target: Actor) -> bool:
    known = target.mention.known
    held = known is not None and (known.held or (known.word in _ON_A_STRING and target.mention.count == 1))
    return subject.mention.category == "person" and held and not subject.holding
