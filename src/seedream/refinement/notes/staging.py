"""Constructions about how those who are shown feel, stand and dress, where they are seen besides, and the season around them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.refinement.notes.amounts import amount_of
from seedream.refinement.notes.clothing import part_in
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.naming import shots_of
from seedream.refinement.notes.surroundings import weather_in
from seedream.refinement.notes.tables import Rule, pattern, table, words_of
from seedream.refinement.notes.timing import moved
from seedream.scene.edits import Edit, free_to_move, is_of
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import CastMember

_TAKEN_OFF = ("hat", "scarf", "glasses")
_WHERE = {
    "in front of": "front",
    "before": "front",
    "behind": "behind",
    "in back of": "behind",
    "left of": "left",
    "right of": "right",
}


def _people(desk: Desk, named: Sequence[str]) -> tuple[str, ...]:
    people = {e.id for e in desk.film.scene.entities if e.category == "person"}
    return tuple(n for n in named if n.split(".")[0] in people)


def _seen(desk: Desk, name: str) -> list[CastMember]:
    """Somebody as they are seen in the shots of the clause."""
    return [m for view in desk.worlds(desk.shots) for m in view.cast if is_of(m, name)]


def felt_in(text: str) -> str:
    """The feeling that a text names, by its longest word; "" for none."""
    found = [(len(m[0]), mood) for mood in table("words")["feeling"] if (m := words_of("feeling", mood).search(text))]
    return max(found)[1] if found else ""


def feeling(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """What somebody's face and bearing show; a complaint ("she looks too sad") asks for its opposite."""
    mood = rule.value or felt_in(match[0])
    named = desk.entities(match)
    if not mood or not named:
        return None
    if rule.kind == "complaint" or re.search(r"\b(?:less|not so|stop)\b", match[0]):
        smiles = re.search(r"\b(?:smil|laugh|grin)", match[0]) is not None
        mood = "neutral" if smiles else table("words")["opposite"][mood][0]
    people = _people(desk, named)
    if not people:
        return f"what somebody feels shows in the faces of people; the {desk.called(named[0])} has none that could"
    changing = [p for p in people if any(m.look.get("mood") != mood for m in _seen(desk, p))]
    if not changing:
        seen = any(_seen(desk, p) for p in people)
        return f"the {desk.called(people[0])} looks {mood} already" if seen else desk.unseen(people[0])
    return tuple(desk.edit("feeling", 0.0, mood, kind="entity", name=p, shots=desk.shots) for p in changing)


def undress(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Something that somebody wears is taken off."""
    part = "glasses" if "glasses" in match[0] else part_in(match["word"])
    if not part:
        return None
    named = _people(desk, desk.entities()) or _people(desk, [e.id for e in desk.film.scene.entities])
    worn = [n for n in named if any(m.look.get(part, "none") != "none" for m in _seen(desk, n))]
    if part not in _TAKEN_OFF:
        return f"the {match['word']} can only change its colour; name one, as in: the {match['word']} navy"
    if not worn:
        return f"nobody wears a {match['word']} there"
    return tuple(desk.edit("undress", 0.0, part, kind="entity", name=n, shots=desk.shots) for n in worn)


def show(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Somebody who is in the film comes into further shots."""
    named, whole = desk.entities(match), desk.clause.shots is not None and not desk.own_shots
    shots = tuple(s.beat_id for s in desk.film.board.shots) if whole else desk.own_shots
    if not named or not shots or not desk.worlds(shots):
        return None
    away = [s for s in shots if desk.worlds((s,))]
    made = []
    for name in named:
        there = {desk.film.board.shots[i].beat_id for i in shots_of(desk.film, name)}
        if new := tuple(s for s in away if s not in there):
            made.append(desk.edit("show", kind="entity", name=name, shots=new))
        elif "." not in name:
            made += _further_members(desk, name, away)
    return tuple(made) or f"the {desk.called(named[0])} is to be seen there already"


def _further_members(desk: Desk, name: str, shots: Sequence[str]) -> list[Edit]:
    """Those of several who are missing where others of them are seen: "the faces of both kids in the close-up"."""
    entity = next((e for e in desk.film.scene.entities if e.id == name), None)
    made = []
    for number in range(1, entity.count + 1 if entity is not None and entity.count > 1 else 1):
        one = f"{name}.{number}"
        if new := tuple(s for s in shots if not any(m.entity_id == one for v in desk.worlds((s,)) for m in v.cast)):
            made.append(desk.edit("show", kind="entity", name=one, shots=new))
    return made


def raised(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Higher or lower in the picture."""
    named = desk.entities(match)
    if held := desk.in_hand(named):
        return held
    text = desk.clause.text
    sign = -1.0 if re.search(r"\b(?:low|lower|down|downwards?)\b", text) else 1.0
    sign = -sign if re.search(r"\btoo\b", text) else sign
    return tuple(desk.edit("raise", sign * amount_of(text).steps, kind="entity", name=n, shots=desk.shots) for n in named)


def turned(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Somebody faces, and goes, the other way."""
    named = desk.entities(match)
    if held := desk.in_hand(named):
        return held
    side = (re.findall(r"\b(left|right)\b", match[0]) or [""])[-1]
    side = {"left": "right", "right": "left"}[side] if rule.value else side  # who comes from the left goes to the right
    facing = {"left": -1, "right": 1}.get(side, 0)
    turning = [n for n in named if any(m.facing != facing for m in _seen(desk, n))]
    if not turning:
        return f"the {desk.called(named[0])} faces {side} already" if side else None
    return tuple(desk.edit("turn", 0.0, side, kind="entity", name=n, shots=desk.shots) for n in turning)


def beside(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Somebody stands by, before or behind somebody else."""
    named, others = desk.entities(match), desk.marked.entities[int(match["e2"])]
    if held := desk.in_hand((*named, *others)):
        return held
    if len(others) != 1 or set(named) & set(others):
        return None
    where = next((place for words, place in _WHERE.items() if words in match["where"]), "near")
    if match["where"].startswith("on the other side"):
        pairs = [(m.x, o.x) for v in desk.worlds(desk.shots) for m in v.cast for o in v.cast
                 if is_of(m, named[0]) and is_of(o, others[0])]  # fmt: skip
        where = "left" if pairs and pairs[0][0] >= pairs[0][1] else "right"
    together = [v for v in desk.worlds(desk.shots) if all(any(is_of(m, n) for m in v.cast) for n in (*named, *others))]
    if not together:
        return f"the {desk.called(named[0])} and the {desk.called(others[0])} are in no shot together"
    made = [desk.edit("beside", 0.0, f"{where}:{others[0]}", kind="entity", name=n, shots=desk.shots) for n in named]
    doing = re.search(r"\b(sit|lie|sleep|stand|walk|run)s?\b", match[0])
    done = lexicon.action_of(doing[1]) if doing else ""
    made += [desk.edit("action", 0.0, done, kind="entity", name=n, shots=desk.shots)
             for n in named if done and any(m.action != done for m in _seen(desk, n))]  # fmt: skip
    return tuple(made)


def places(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Two of those who are shown change places."""
    both = (*desk.entities(match), *(desk.marked.entities[int(match["e2"])] if match.groupdict().get("e2") else ()))
    two = next((e for e in desk.film.scene.entities if both == (e.id,) and e.count == 2), None)
    both = (f"{two.id}.1", f"{two.id}.2") if two is not None else both
    if len(both) != 2:
        return None
    if held := desk.in_hand(both):
        return held
    pairs = [(v, tuple(m for m in v.cast if any(is_of(m, n) for n in both))) for v in desk.worlds(desk.shots)]
    together = [(v, cast) for v, cast in pairs if all(any(is_of(m, n) for m in cast) for n in both)]
    names = f"the {desk.called(both[0])} and the {desk.called(both[1])}"
    if not together:
        return f"{names} are in no shot together"
    if not any(free_to_move(cast, v) for v, cast in together):
        return f"{names} cannot change places, because one of them is where something else stands or sits"
    return (desk.edit("places", 0.0, f"with:{both[1]}", kind="entity", name=both[0], shots=desk.shots),)


def apart(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Several stand further apart, or closer together."""
    named = desk.entities(match)
    if len(named) == 1 and not any(sum(is_of(m, named[0]) for m in v.cast) > 1 for v in desk.worlds(desk.shots)):
        return None
    amount = rule.amount * amount_of(desk.clause.text).steps
    return (desk.edit("apart", amount, "+".join(named), kind="entity", name=named[0], shots=desk.shots),)


def season(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Another season."""
    found = [(len(m[0]), s) for s in table("words")["season"] if (m := words_of("season", s).search(match[0]))]
    worlds = desk.worlds(desk.shots)
    if not found:
        return None
    if not worlds:
        return "there is no season in these shots"
    wanted = max(found)[1]
    if all(v.place.season == wanted for v in worlds):
        return f"it is {wanted} already"
    seen = {*table("words")["seasonal"]["all"], *(table("words")["seasonal"]["winter"] if wanted == "winter" else ())}
    if not any(v.place.kind in seen for v in worlds):
        return f"this place looks the same in {wanted}; say a weather, such as snow, an hour, or warmer or colder light instead"
    made = [desk.edit("season", 0.0, wanted, shots=desk.shots)]
    kind = weather_in(desk.clause.text)
    if kind and not re.search(r"\b(?:no|without|less)\b", desk.clause.text) and any(v.place.weather != kind for v in worlds):
        made.append(desk.edit("weather", 1.0, kind, shots=desk.shots))
    return tuple(made)


def comes(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """A shot, or the first one with somebody, one place earlier or later; first or last where that is said."""
    board = desk.film.board
    named = desk.entities(match) if match.groupdict().get("e") else ()
    found = sorted(desk.marked_shots(match)) or (sorted(desk.indices_with(named[0])) if named else [])
    if len(found) != 1 and not named:
        return None
    if not found:
        return desk.unseen(named[0]) if named else None
    at, said = found[0], match["when"]
    late = bool(re.search(r"\b(?:late|later|last|back)\b", said)) != bool(re.search(r"\btoo\b", match[0]))
    if re.search(r"\b(?:first|last)\b", said):
        where = "end" if late else "start"
    elif late:
        where = "end" if at >= len(board.shots) - 2 else f"after:{board.shots[at + 1].beat_id}"
    else:
        where = "start" if at <= 1 else f"before:{board.shots[at - 1].beat_id}"
    if (late and at == len(board.shots) - 1) or (not late and at == 0):
        return f"that is to be seen in the {'last' if late else 'first'} shot already"
    return moved(desk, desk.edit("shot.order", 0.0, where, shots=(board.shots[at].beat_id,)))


def ends_on(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """The film begins or ends with the shot in which somebody is seen best."""
    named = desk.entities(match)
    at = desk.seen_best(named[0]) if named else None
    if at is None:
        return desk.unseen(named[0]) if named else None
    if at == {"end": len(desk.film.board.shots) - 1, "start": 0}[rule.value]:
        return f"the film {'ends' if rule.value == 'end' else 'begins'} so already"
    return moved(desk, desk.edit("shot.order", 0.0, rule.value, shots=(desk.film.board.shots[at].beat_id,)))


def stays_put(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Somebody should not do what they do: they stand still."""
    named = [n for n in desk.entities(match) if any(m.action != "stand" for m in _seen(desk, n))]
    verb = lexicon.verb(match["verb"])
    if verb is not None and lexicon.action_of(verb) == "stand":
        return None  # "don't let him stand there" does not say what instead
    if not named or verb is None or pattern("no_deed").fullmatch(match["verb"]):
        return None
    return tuple(desk.edit("action", 0.0, "stand", kind="entity", name=n, shots=desk.shots) for n in named)
