"""Constructions about time and order: length of the film and of shots, their order, another take."""

from __future__ import annotations

import re

from seedream.refinement.notes.amounts import amount_of, seconds
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.tables import Rule
from seedream.scene.edits import Edit
from seedream.scene.edits.wishes import SHORTEST_FILM_S

NO_CLOCK = "the times follow your own sound, so lengths and order of shots stay as they are"


def swap(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Two shots change places."""
    both = (*desk.marked_shots(match), *desk.marked_shots(match, "s2"))
    if len(both) != 2:
        return None
    return moved(desk, Edit("shot.swap", desk.edit("", shots=desk.beats(both)).target, words=desk.words))


def order(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Shots move to the beginning or the end, before or after another."""
    shots = desk.marked_shots(match)
    where = rule.value
    if where in ("before", "after"):
        anchor = desk.marked_shots(match, "s2")
        if len(anchor) != 1:
            return None
        where = f"{where}:{desk.film.board.shots[anchor[0]].beat_id}"
    if not shots or len(shots) == len(desk.film.board.shots):
        return None
    if place := re.search(r"\b(?:to|at|in|towards) <s(\d+)>", match[0]):  # "the beginning" and "the end" are marked as shots, too
        where = "start" if desk.marked.shots[int(place[1])] == (0,) else "end"
    at_end = where == "end" and shots == (len(desk.film.board.shots) - 1,)
    at_start = where == "start" and shots == (0,)
    if at_end or at_start:
        return f"that shot is the {'last' if at_end else 'first'} one already"
    return moved(desk, desk.edit("shot.order", 0.0, where, shots=desk.beats(shots)))


def moved(desk: Desk, edit: Edit) -> Outcome:
    """An edit of the order of shots, where the clock is the engine's own."""
    return (edit,) if desk.film.own_clock else NO_CLOCK


def drop(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Shots are taken out; at least one stays."""
    shots = desk.marked_shots(match)
    if not shots:
        return None
    if len(set(shots)) >= len(desk.film.board.shots):
        return "a film needs at least one shot"
    return moved(desk, desk.edit("shot.drop", shots=desk.beats(shots)))


def cut_to(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """What lies between two shots is taken out."""
    first, second = desk.marked_shots(match), desk.marked_shots(match, "s2")
    between = tuple(range(max(first) + 1, min(second))) if first and second else ()
    return moved(desk, desk.edit("shot.drop", shots=desk.beats(between))) if between else None


def repeat(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Shots are shown twice."""
    return moved(desk, desk.edit("shot.repeat", shots=desk.beats(desk.marked_shots(match)))) if desk.marked_shots(match) else None


def take(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Another take of some shots, or of the whole film under another seed."""
    return (desk.edit("take", 1.0, shots=desk.shots),)


def length(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """The film (or the shots of the clause) gets a length in seconds."""
    wanted = seconds(match["n"], match["unit"] or "s")
    if not desk.film.own_clock:
        return NO_CLOCK
    if desk.shots:
        return (desk.edit("hold", wanted, "=", shots=desk.shots),)
    if rule.value == "most" and desk.film.board.duration_s <= wanted:
        return f"the film is only {desk.film.board.duration_s:g} seconds long already"
    if not SHORTEST_FILM_S <= wanted <= 3600:
        return f"a film can be {SHORTEST_FILM_S:g} to 3600 seconds long, not {wanted:g}"
    return (desk.edit("length", wanted),)


def by_seconds(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """So many seconds longer or shorter."""
    away = {"shorter", "less", "earlier", "sooner", "off", "remove", "take", "cut", "trim", "shave", "lose", "drop", "shorten"}
    change_s = seconds(match["n"], match["unit"]) * (-1.0 if match["way"] in away else 1.0)
    if not desk.film.own_clock:
        return NO_CLOCK
    held = desk.shots or _every(desk) or _seen(desk)
    if held:
        return (desk.edit("hold", change_s, "s", shots=held),)
    return (desk.edit("length", max(desk.film.board.duration_s + change_s, SHORTEST_FILM_S)),)


def _every(desk: Desk) -> tuple[str, ...]:
    """Every single shot, where the clause says so: "each shot a second shorter"."""
    all_shots = desk.film.board.shots
    said = desk.clause.shots is not None and len(desk.clause.shots) == len(all_shots)
    return tuple(s.beat_id for s in all_shots) if said and re.search(r"\b(?:every|each|all)\b", desk.words.lower()) else ()


def _seen(desk: Desk) -> tuple[str, ...]:
    """The shot in which whom the clause names is seen best."""
    named = desk.entities()
    best = desk.seen_best(named[0]) if named else None
    return () if best is None else desk.beats((best,))


def hold(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Shots stand longer or are cut earlier."""
    shots = desk.shots or _seen(desk)
    if not shots:
        return None
    amount = amount_of(desk.clause.text)
    if not desk.film.own_clock:
        return NO_CLOCK
    if amount.factor or amount.per_cent:
        factor = amount.factor or 1.0 + rule.amount * amount.per_cent / 100.0
        return (desk.edit("hold", factor, "x", shots=shots),)
    return (desk.edit("hold", rule.amount * amount.steps, shots=shots),)
