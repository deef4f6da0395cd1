"""Acting: who does what to whom, and what hands hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Relation
from seedream.scene.reading import lexicon
from seedream.scene.reading.actors import Actor, object_of, partners_of, subject_of
from seedream.scene.reading.deeds import TOGETHER, between, by_itself, cut_up, in_hand, of_hands, work_of
from seedream.scene.reading.handing import handed, take_up
from seedream.scene.reading.language import Token
from seedream.scene.reading.sides import on_its_back
from seedream.scene.reading.spacing import flown_in

_MADE = ("build", "make", "paint", "draw", "repair", "fix", "assemble", "craft", "wash", "clean", "design", "park", "admire")
"""Verbs of whose object nobody goes along in it: it stands."""


def act(words: Sequence[Token], verbs: dict[int, str], actors: Sequence[Actor]) -> list[Relation]:
    """Give every actor its action; returns who does what to whom."""
    relations = []
    for place, base in verbs.items():
        subject = subject_of(words, actors, place)
        action = lexicon.action_of(base)
        if subject is None:
            continue
        action = of_hands(words, place, base) or action
        target = object_of(words, verbs, actors, place)
        if target is subject:
            target = None
        given, whom = handed(words, verbs, actors, place) if base in lexicon.data("actions")["handed"]["words"] else (None, None)
        if whom is not None and whom is not subject:
            target = given if given is not None else target
            relations.append(Relation(subject.id, base, whom.id))
        if target is not None and base == "carry" and take_up(words, subject, target):
            relations.append(Relation(target.id, "on", subject.id))
        rides = subject.mention.category == "animal" and target is not None and target.mention.category != "thing"
        if target is not None and base in ("carry", "catch") and rides and _a_mouthful(subject, target):
            subject.holding = subject.holding or target.id
            _set_action(subject, "walk" if base == "carry" else "stand", base, None)
            continue
        if target is not None and base == "carry" and (rides or on_its_back(words, subject, target)):
            target.action = "sit" if rides else target.action
            relations.append(Relation(target.id, "on", subject.id))
            _set_action(subject, "walk", base, None)
            continue
        if target is not None and base in lexicon.data("actions")["freed"]["words"] and target.mention.category == "animal":
            target.action = "fly" if target.mention.known is not None and target.mention.known.medium == "air" else target.action
            relations.append(Relation(target.id, "above", subject.id))
        partners = partners_of(words, actors, subject, place)
        if target is not None and between(base, target.mention, subject.mention.count + len(partners)):
            base, action = TOGETHER, "carry"
            for partner in partners:
                partner.holding = partner.holding or target.id
        for partner in partners:
            if action and not _is_wish(words, place):
                _set_action(partner, action, base, None)
            if base == "share" and target:
                relations.append(Relation(partner.id, base, target.id))
        if target:
            relations.append(Relation(subject.id, base, target.id))
            if base in _MADE and target.mention.known is not None and target.mention.known.moves:
                target.action = "stand"
            if base in lexicon.data("actions")["attended"]["words"] and target.mention.category == "animal":
                target.action = target.action or "stand"
        if base in ("dream", "think") and place + 1 < len(words) and words[place + 1].lower in ("of", "about"):
            continue
        if _is_wish(words, place):
            subject.wish, subject.wished = subject.wish or action, subject.wished or base
        elif action and (_moves(subject) or _lifted(subject, action)):
            _set_action(subject, action, base, target)
            subject.work = subject.work or work_of(words, place, base)
    return relations


_MOUTHFUL = 0.4
"""How high somebody is at most whom an animal takes into its mouth, in its own heights."""


def _a_mouthful(subject: Actor, target: Actor) -> bool:
    """Whether an animal is so small beside another one that it is carried in the mouth, as fish always are."""
    prey, own = target.mention.known, subject.mention.known
    if prey is None or own is None or target.mention.count != 1:
        return False
    return prey.medium == "water" or prey.height <= _MOUTHFUL * own.height


def _moves(subject: Actor) -> bool:
    """Whether somebody acts, or something goes by itself."""
    return subject.mention.actor or (subject.mention.known is not None and bool(subject.mention.known.moves))


def _lifted(subject: Actor, action: str) -> bool:
    """Whether a thing is in the air as if by magic: "the chairs begin to fly"."""
    known = subject.mention.known
    return action in ("fly", "float") and subject.mention.category == "thing" and known is not None and known.medium != "air"


_WISHES = re.compile(
    r"^(?:want|dream|wish|hope|long|refus|need|plan|fear|afraid|love|decid|promis|swear|vow|threat|forg[eo]t|unable)"
)


def _is_wish(words: Sequence[Token], place: int) -> bool:
    """Whether a verb is only wished for: "wants to fly", "dreams of flying"."""
    before = [w.lower for w in words[max(0, place - 3) : place]]
    return bool(before) and before[-1] in ("to", "of", "about") and any(_WISHES.match(w) for w in before)


def _set_action(subject: Actor, action: str, base: str, target: Actor | None) -> None:
    """The first telling action counts; standing and looking give way to anything else."""
    if target and not target.mention.determined and target.mention.noun in lexicon.data("actions")["games"]:
        ball = lexicon.data("actions")["games"][target.mention.noun]
        target.mention = replace(target.mention, noun=ball, head=ball.split()[-1], known=lexicon.noun(ball), count=1)
        if base in ("play", "swing"):  # the ball is on the ground before them
            subject.action, subject.verb = ("run" if base == "play" else action), base
            return
    if action == "fly" and subject.mention.category == "person":
        action = "fly" if target is None or flown_in(target) else "hold"
    if action == "hold" and target is None and base in ("play", "show", "open", "share"):
        young = subject.mention.category == "animal" or (subject.mention.known is not None and subject.mention.known.age == "child")
        action = "hold" if base == "play" and not young else "jump" if base == "play" else "stand"
    if action == "ride" and target and target.mention.known and target.mention.known.moves in ("drive", "fly", "sail"):
        action = "fly" if flown_in(target) else "drive"
    afloat = target and target.mention.known and target.mention.known.moves == "sail"
    if afloat and action in ("sit", "swim", "ride") and subject.mention.category == "person":
        action = "sail"
    lowered = subject.verb in lexicon.data("actions")["postures"]["words"] and lexicon.deed_of(base)
    if not subject.action or subject.action == "stand" or lowered:
        subject.action, subject.verb = action, base
    if target and not target.mention.actor:
        if action == "ride" or (action in ("drive", "sail", "fly") and target.mention.known and target.mention.known.moves):
            subject.riding = subject.riding or target.id
        elif in_hand(target.mention, action, base) or by_itself(target.mention, base) or cut_up(target.mention, base):
            subject.holding = subject.holding or target.id
    elif target and action == "ride":
        subject.riding = target.id
    elif target and target.mention.count == 1 and lexicon.done_with(base, target.mention.noun):
        subject.holding = subject.holding or target.id  # a baby in somebody's arms


def put_down(actors: Sequence[Actor], relations: Sequence[Relation] = ()) -> list[Relation]:
    """What animals are said to play or read is drawn beside them, an umbrella above them and all who share it: they have no hands.

    What they hold or carry is in their mouth.
    """
    told = []
    for actor in actors:
        noun = next((a.mention.noun for a in actors if a.id == actor.holding), "")
        in_mouth = actor.verb in lexicon.data("actions")["in_mouth"]["words"] and noun != "umbrella"
        if actor.mention.category == "animal" and actor.holding and actor.action != "fly" and not in_mouth:
            sharing = [r.subject for r in relations if r.predicate == "share" and r.object == actor.holding and noun == "umbrella"]
            under = list(dict.fromkeys([actor.id, *sharing]))
            told += [Relation(name, "under" if noun == "umbrella" else "next to", actor.holding) for name in under]
            actor.holding = ""
    return told
