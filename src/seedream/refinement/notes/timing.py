"""Constructions about time and order: length of the film and of shots, their order, another take."""

from __future__ import annotations

import re
from itertools import pairwise

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
    if re.search(r"\b(?:as well|a second time|once more|once again)\b", desk.note.lower()):
        return "a shot stands at one place; it can be shown twice in a row, as in: show shot 5 twice"
    at_end = where == "end" and shots == (len(desk.film.board.shots) - 1,)
    at_start = where == "start" and shots == (0,)
    if at_end or at_start:
        return f"that shot is the {'last' if at_end else 'first'} one already"
    return moved(desk, desk.edit("shot.order", 0.0, where, shots=desk.beats(shots)))


def sequence(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Shots one after another in the order of their numbers: each moves behind the one named before it, where it is not there."""
    shots = desk.film.board.shots
    last = len(shots)
    wanted = list(range(last, 0, -1)) if match["list"] == "reversed" else [int(n) for n in match["list"].split()]
    if any(not 1 <= n <= last for n in wanted):
        return f"the film has {last} shots"
    if len(set(wanted)) < 2 or len(set(wanted)) < len(wanted):
        return None
    if not desk.film.own_clock:
        return NO_CLOCK
    now, made = list(range(1, last + 1)), list[Edit]()
    for one, after in pairwise(wanted):
        if now.index(after) == now.index(one) + 1:
            continue
        now.remove(after)
        now.insert(now.index(one) + 1, after)
        made.append(desk.edit("shot.order", 0.0, f"after:{shots[one - 1].beat_id}", shots=(shots[after - 1].beat_id,)))
    return tuple(made) or "the shots stand in that order already"


def as_long(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Shots as long as another one."""
    shots, other = desk.marked_shots(match), desk.marked_shots(match, "s2")
    if not shots or len(other) != 1 or set(shots) & set(other):
        return None
    if not desk.film.own_clock:
        return NO_CLOCK
    return (desk.edit("hold", round(desk.film.board.shots[other[0]].duration_s, 1), "=", shots=desk.beats(shots)),)


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


def cut_at(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """A shot comes at a time: what stands before it is cut earlier or held longer, or it moves there where it stands elsewhere."""
    said = {group: re.search(r"(?:(\d+):)?(\d+)", desk.marked.sources[f"<s{match[group]}>"]) for group in ("s", "s2")}
    time = next((g for g in ("s", "s2") if re.match(r"at\b", desk.marked.sources[f"<s{match[g]}>"])), "")
    at, wanted = desk.marked_shots(match, time or "s"), desk.marked_shots(match, "s2" if time == "s" else "s")
    clock = said[time] if time else None
    if clock is None or len(at) != 1 or len(wanted) != 1:
        return None
    if not desk.film.own_clock:
        return NO_CLOCK
    at_s, shots, first = 60.0 * int(clock[1] or 0) + float(clock[2]), desk.film.board.shots, wanted[0]
    if first and first - 1 in (at[0], at[0] - 1):
        return (desk.edit("hold", round(at_s - shots[first].start_s, 1), "s", shots=desk.beats((first - 1,))),)
    if first == at[0]:
        return "that shot is to be seen there already"
    late = at_s - shots[at[0]].start_s > 0.5 * shots[at[0]].duration_s
    return (desk.edit("shot.order", 0.0, f"{'after' if late else 'before'}:{shots[at[0]].beat_id}", shots=desk.beats(wanted)),)


def repeat(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Shots are shown twice, one after the other."""
    if re.match(r" (?:again )?(?:at|in|before|after|to) (?:the )?<s\d+>", match.string[match.end() :]):
        return "a shot stands at one place; it can be shown twice in a row, as in: show shot 5 twice"
    return moved(desk, desk.edit("shot.repeat", shots=desk.beats(desk.marked_shots(match)))) if desk.marked_shots(match) else None


def take(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Another take of some shots, or of the whole film under another seed."""
    return (desk.edit("take", 1.0, shots=desk.shots),)


def length(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """The film (or the shots of the clause) gets a length in seconds."""
    wanted = seconds(match["n"], match["unit"] or "s")
    if not desk.film.own_clock:
        return NO_CLOCK
    if held := desk.shots or _every(desk):
        lasting = {s.beat_id: s.duration_s for s in desk.film.board.shots}
        held = tuple(s for s in held if rule.value != "least" or lasting[s] < wanted)
        return (desk.edit("hold", wanted, "=", shots=held),) if held else "these shots are that long already"
    if rule.value == "least" and desk.film.board.duration_s >= wanted:
        return f"the film is {desk.film.board.duration_s:g} seconds long already"
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
    if held and re.search(r"\b(?:exactly|in total|in all|altogether)\b", desk.clause.text) and change_s > 0:
        return (desk.edit("hold", change_s, "=", shots=held),)
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
    shots = desk.shots or _every(desk) or _seen(desk)
    if not shots:
        return None
    amount = amount_of(desk.clause.text)
    if not desk.film.own_clock:
        return NO_CLOCK
    if amount.factor or amount.per_cent:
        factor = amount.factor or 1.0 + rule.amount * amount.per_cent / 100.0
        return (desk.edit("hold", factor, "x", shots=shots),)
    return (desk.edit("hold", rule.amount * amount.steps, shots=shots),)
