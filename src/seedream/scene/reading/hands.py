"""Hands: who holds and does nothing else holds, work gets its tool, and a verb the pose that it has with a thing."""

from __future__ import annotations

from collections.abc import Sequence

from seedream.scene.reading import lexicon
from seedream.scene.reading.actors import Actor
from seedream.scene.reading.mentions import instrument


def _has_one(actor: Actor) -> bool:
    """Whether a tool is in somebody's hand: of several, only of those who each have one of their own."""
    return actor.mention.count == 1 or actor.verb in ("read", "drink", "sip", "photograph")


def _pose(verb: str, thing: str) -> str:
    """The pose that a verb has of its own with a thing; none where the pose would move along the ground what a hand holds."""
    deed, known = lexicon.deed_of(verb, thing), lexicon.noun(thing) if thing else None
    taken_up = known is not None and known.held and deed in lexicon.data("actions")["heavy"]["deeds"]
    return "" if taken_up else deed


def hold(actors: Sequence[Actor]) -> None:
    """A hand that holds something and does nothing else holds; work that needs a tool gets it."""
    for actor in actors:
        if actor.mention.category == "person" and actor.action in ("", "stand") and actor.verb != "stand":
            actor.action = lexicon.data("nouns")["natural_actions"].get(actor.mention.trade, actor.action)
        if actor.mention.category == "person" and not (actor.holding or actor.riding) and _has_one(actor):
            own = " " in actor.verb  # what is one verb with its noun brings its own things: a knight brushes his teeth
            own = own or lexicon.deed_of(actor.verb) in lexicon.data("actions")["pairs"]  # arms round somebody hold nothing
            job = actor.mention.trade if actor.action in ("", "stand", "hold", "fight") and not own else ""
            tool = lexicon.tool_of(actor.work or actor.verb, job) or instrument(actor.mention)
            named = (a.id for a in actors if lexicon.does_the_work_of(tool, a.mention.noun))
            actor.holding = next(named, tool)
        if actor.holding and not actor.action:
            actor.action = "hold"
        mount = lexicon.mount_of(actor.mention.trade)
        glides = actor.verb in ("go", "glide", "descend", "slide", "carve", "speed", "zoom", "come") and mount != "horse"
        leaps = actor.action == "jump" and mount in lexicon.data("actions")["leapt_on"]["words"]
        if mount and (glides or leaps or (actor.action == "run" and actor.verb not in ("run", "jog"))):
            actor.leaps = leaps
            actor.action = "ride"  # a cyclist who races does so on a bicycle
        if actor.mention.category == "person" and not actor.riding:
            thing = next((a.mention.noun for a in actors if a.id == actor.holding), actor.holding)
            actor.deed = actor.deed or _pose(actor.verb, thing)
        shared = any(a is not actor and a.action == actor.action and any(b.id == a.riding for b in actors) for a in actors)
        if actor.mention.category == "person" and actor.action in ("ride", "drive", "sail") and not actor.riding and not shared:
            actor.riding = lexicon.mount_of(actor.verb) or lexicon.mount_of(actor.mention.trade)
