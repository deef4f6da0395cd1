"""Constructions about who and what is shown: add, remove, replace, recolour, resize, move, count, act."""

from __future__ import annotations

import re

from seedream.refinement.notes.amounts import amount_of
from seedream.refinement.notes.clothing import colour_in, part_in, worn_in
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.looks import edits_for, said_of
from seedream.refinement.notes.naming import held_things
from seedream.refinement.notes.tables import Rule, pattern, table, words_of
from seedream.scene.edits import Edit, is_of
from seedream.scene.reading import lexicon
from seedream.scene.reading.carrying import LETTERING

_STILL = frozenset({"stand", "stop", "wait", "stay", "pause", "rest", "remain"})
_SIDES = {"left": -1.0, "right": 1.0}
_BIGGER = {"bigger", "larger", "taller", "big", "large", "huge", "tall", "size"}
WHERE = {"in front of": "front", "in back of": "behind", "behind": "behind", "left of": "left", "right of": "right"}
"""Words for where somebody stands, by the place that they mean; all others mean nearby."""
_PAINTED = ("outfit", "scarf", "hat", "job")
"""What the colours of clothes and the new noun say already."""
_ARTICLES = r"^(?:an?|the|some|another|one|more|other|few|little) "


def _noun_in(text: str) -> tuple[str, str]:
    """Known noun and colour of a phrase: "big red umbrella" is ("umbrella", "red")."""
    text = pattern("after_noun").sub("", text)
    words = re.sub(_ARTICLES, "", text.strip()).split()
    if len(words) > 1 and (
        doing := next((i for i, w in enumerate(words) if i and w.endswith("ing") and lexicon.noun(w) is None), 0)
    ):
        words = words[:doing]
    for start in range(len(words)):
        if (known := lexicon.noun(" ".join(words[start:]))) and known.word not in lexicon.abstract():
            return known.word, colour_in(" ".join(words[:start]))
    return "", ""


def remove(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Somebody or something goes."""
    if any(words_of("part", part).search(desk.clause.text) for part in table("words")["part"]):
        return None
    if pattern("not_wanted_there").search(desk.clause.text):
        return None  # "I don't want the cat on the bench": not there, but not gone either
    return tuple(desk.edit("remove", kind="entity", name=n, shots=desk.shots) for n in desk.entities(match))


def replace(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Somebody or something becomes somebody or something else."""
    noun, colour = _noun_in(match["new"])
    hardly = re.match(r"(?:bit|lot|touch)\b|little\b(?! [a-z]+$)", match["new"]) or (not noun and match["new"].startswith("little"))
    if hardly or match["new"].strip().split()[-1:] in (["bit"], ["little"], ["lot"]) or quality_only(match["new"]):
        return None
    named = desk.entities(match) or desk.again or _alike(desk, noun)
    if not named:
        return None
    if not noun:
        return None if colour_in(match["new"]) else f"there is no picture of {match['new'].strip()} yet"
    look = said_of(f"a {match['new'].strip()}")
    own_words = _PAINTED if part_in(match["new"]) and colour_in(match["new"]) else ("job",)
    if noun == desk.called(named[0]):
        return edits_for(desk, named[0], look, own=own_words) or None
    made = [desk.edit("replace", 0.0, noun, kind="entity", name=named[0], shots=desk.shots)]
    own = lexicon.noun(noun)
    made += edits_for(desk, named[0], {k: v for k, v in look.items() if k != "age" or own is None or v != own.age}, own=own_words)
    now = next((e.count for e in desk.film.scene.entities if e.id == named[0]), 1)
    if (many := int(match.groupdict().get("many") or now)) != now:
        made.append(desk.edit("count", float(many), kind="entity", name=named[0], shots=desk.shots))
    worn, tint = part_in(match["new"]), colour_in(match["new"])
    if worn and tint:
        colour = f"{worn}|{tint}"
    if colour:
        made.append(desk.edit("recolour", 0.0, colour, kind="entity", name=named[0], shots=desk.shots))
    return tuple(made)


def only_these(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Everybody and everything else goes."""
    kept = {n.split(".")[0] for n in desk.entities(match)}
    others = [e.id for e in desk.film.scene.entities if e.id not in kept]
    return tuple(desk.edit("remove", kind="entity", name=n, shots=desk.shots) for n in others) or "nobody and nothing else is there"


def _alike(desk: Desk, noun: str) -> tuple[str, ...]:
    """Whom somebody new can only take the place of: the one person, animal or thing in the film."""
    known = lexicon.noun(noun) if noun else None
    same = [e.id for e in desk.film.scene.entities if known is not None and e.category == known.category]
    return (same[0],) if len(same) == 1 else ()


def only_in(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Somebody, something or the music stays in some shots and goes from all others."""
    if not desk.other_shots:
        return None
    if rule.kind:
        return (desk.edit("level", 0.0, "none", kind=rule.kind, shots=desk.other_shots),)
    return tuple(desk.edit("remove", kind="entity", name=n, shots=desk.other_shots) for n in desk.entities(match))


def quality_only(text: str) -> bool:
    """Whether a phrase says how something is, not what: "a bit bigger"."""
    return bool(re.search(r"\b(?:bigger|smaller|larger|taller|slower|faster|darker|brighter|warmer|colder)\b", text))


def move(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Somebody or something stands further to one side."""
    named = desk.entities(match)
    if held := desk.in_hand(named):
        return held
    amount = amount_of(desk.clause.text)
    if not re.search(r"\bon the (?:left|right)\b", desk.clause.text) and re.search(
        r"\b(?:pan|camera|turn|come|enter|arrive|(?:walk|run|look|fac|driv|swim|head|go|mov)(?:s|es|e|ing)?)\b"
        r"(?<!move)(?<!moves)(?<!go)",
        desk.clause.text,
    ):
        return None
    if match["side"] not in _SIDES:
        return tuple(desk.edit("move", 0.0, "to", kind="entity", name=n, shots=desk.shots) for n in named)
    steps = _SIDES[match["side"]] * amount.steps * (-1.0 if re.search(r"\btoo (?:far|much)\b", desk.clause.text) else 1.0)
    return tuple(desk.edit("move", steps, kind="entity", name=n, shots=desk.shots) for n in named)


_ATTRIBUTES = ("big", "large", "small", "tiny", "huge", "tall", "bigger", "larger", "smaller")


def _is_thing(word: str) -> bool:
    """Whether a word names something that can be worn, carried or seen."""
    known = lexicon.noun(word)
    return bool(part_in(word)) or (known is not None and word not in lexicon.abstract() and word not in ("one", "size"))


def resize(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Somebody or something gets bigger or smaller."""
    named = desk.entities(match)
    if held := desk.in_hand(named):
        return held
    text, word = (
        desk.clause.text,
        match.groupdict().get("size") or ("bigger" if "shrink" not in match[0] and "down" not in match[0] else "smaller"),
    )
    if word in _ATTRIBUTES and (what := re.search(rf"\b{word} ([a-z]+)\b", text)) and _is_thing(what[1]):
        return None  # "a tiny hat": what is given is small, not who gets it
    if word in ("shorter", "tall", "taller") and desk.clause.shots is not None and not named:
        return None
    if word == "size" and not re.search(r"\b(?:twice|2 times|half|double|times|more|less)\b", text):
        return None
    sign = 1.0 if word in _BIGGER else -1.0
    stated = (
        None
        if word.endswith("er")
        else re.search(rf"\b(?:is|are|looks?|seems?|feels?)(?: \w+){{0,3}}? {word}\b|\bso {word}\b", text)
    )
    wished = re.search(r"\bshould (?:be|look)\b|\bnot \w+ enough\b|n't \w+ enough\b", text)
    sign = -sign if (stated and not wished) or re.search(r"\b(?:too|less|not so)\b", text) else sign
    amount = amount_of(text)
    if amount.factor or amount.per_cent:
        factor = amount.factor if amount.factor else 1.0 + sign * amount.per_cent / 100.0
        factor = 1.0 / factor if amount.factor > 1.0 and sign < 0 else factor
        return tuple(desk.edit("resize", factor, "factor", kind="entity", name=n, shots=desk.shots) for n in named)
    return tuple(desk.edit("resize", sign * amount.steps, kind="entity", name=n, shots=desk.shots) for n in named)


def lettering(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Other words on a thing; what somebody says is no lettering."""
    text, known = desk.quote(match), desk.film.scene.entities
    lettered = [e.id for e in known if LETTERING in e.look]
    named = desk.entities(match) or (lettered if len(lettered) == 1 else ())  # a shop's sign is the shop itself
    things = [n for n in named if n in lettered or any(e.id == n and e.category == "thing" for e in known)]
    return tuple(desk.edit("lettering", 0.0, text, kind="entity", name=n, shots=desk.shots) for n in things) or None


def recolour(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Somebody's clothes or something itself in another colour. The clause names who, what of them, and the colour."""
    text = re.sub(r" (?:just )?(?:as|like) <e\d+>(?:'s)?$", "", desk.clause.text)  # "in the same red as the umbrella"
    if not re.search(r"<e\d+>", text) or re.match(r"(?:i |we )?(?:don't like|do not like|hate|dislike)\b", text):
        return None
    if re.search(rf"\b(?:less|too|not so|not that) (?:{'|'.join(lexicon.colours())})\b", text):
        return "name the colour that it should have instead, as in: the coat navy"
    if re.search(rf"\b(?:not|n't|never) be (?:[a-z]+ )?(?:{'|'.join(lexicon.colours())})\b", text):
        return "name the colour that it should have instead, as in: the coat navy"
    if colour_in(text) and re.search(r"\b(?:less|more|too|not so) (?:bright|dark|pale|intense|saturated|glaring)\b", text):
        return "name the colour that it should have instead, as in: the coat navy"
    own = re.sub(r"\b(?:instead of|not|rather than) [a-z]+", "", text)
    colour = colour_in(own.partition(" with ")[0]) or colour_in(own)
    part = part_in(text)
    named = desk.entities(match)
    stated = re.fullmatch(rf"<e\d+> (?:is|are) {colour}", text) if colour else None
    if stated and any(e.id == named[0] and e.colour == colour for e in desk.film.scene.entities):
        return f"the {desk.called(named[0])} is {colour} already"
    worn = worn_in(text)
    if len(worn) > 1 and named:
        return tuple(desk.edit("recolour", 0.0, w, kind="entity", name=named[0], shots=desk.shots) for w in worn)
    if not colour or not (part or re.search(rf"<e\d+>.*\b{colour}\b|\b{colour} <e\d+>|\b{colour}\b.*<e\d+>", text)):
        return None
    if re.search(r"\b(?:add|give|put)\b", text) and not part:
        return None
    held = rf"<e\d+>.*\b(?:needs?|has|have|holds?|carr(?:y|ies)|gets?|with) (?:an?|some) (?!bit\b|little\b|lot\b).*\b{colour}\b"
    same = r"ones?\b|tones?\b|colou?r\b|shade\b|hue\b|version\b|look\b"
    something = rf"\b(?:an?|some) (?:bright |dark |light )?{colour} (?!{same})[a-z]+$"
    if not part and re.search(rf"\b{colour} [a-z]+ (?:for|to) (?:each of )?<e\d+>$", text):
        return None  # "a red umbrella for him"
    if not part and (re.search(held, text) or re.search(something, text)):
        return None  # "he needs an umbrella in red": what is in a hand, not who
    if not part and re.search(rf"\b{colour} <e\d+> (?:should|must|could|needs|has|is|are|looks?)\b(?!.*\b{colour}\b)", text):
        return None  # "the red umbrella should be …": which one, not how
    return tuple(
        desk.edit("recolour", 0.0, f"{part}|{colour}" if part else colour, kind="entity", name=n, shots=desk.shots) for n in named
    )


def clothes(desk: Desk) -> Outcome:
    """ "a red coat", "the coat should be blue": whose it is, is clear where one person is in the film."""
    said = re.sub(r" (?:just )?(?:as|like) <e\d+>(?:'s)?$", "", desk.clause.text)
    part, colour = part_in(said), colour_in(re.sub(r"\b(?:instead of|not) [a-z]+", "", said))
    if not part or not colour:
        return None
    people = [e for e in desk.film.scene.entities if e.category == "person"]
    if len(people) != 1:
        return "whose? several people are in the film" if people else "nobody in this film wears clothes that could be changed"
    return (desk.edit("recolour", 0.0, f"{part}|{colour}", kind="entity", name=people[0].id, shots=desk.shots),)


def action(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Somebody does something else."""
    if re.search(r"\b(?:don't|do not|never)(?: ever| just)? $", match.string[: match.start()]):
        return None  # "don't let him stand around"
    base = lexicon.verb(match["verb"])
    up = re.search(rf"\b{match['verb']} up\b", match[0])
    done = (lexicon.action_of(f"{base} up") if up else "") or (lexicon.action_of(base) if base else "")
    if not done:
        return None
    deed = lexicon.deed_of(base)
    if done == "stand" and not deed and base not in _STILL:
        return f'nobody can be drawn doing "{match["verb"]}" yet'
    over = re.search(r"\b(?:over|onto|off|behind|under|into|through) (?:the|a|an) ([a-z]+)$", match.string)
    if over and lexicon.noun(over[1]) is not None and over[1] not in lexicon.abstract():
        return desk.absent(over[1])
    done = f"{done}|{deed}" if deed and deed not in lexicon.data("actions")["pairs"] else done
    tail = re.search(rf"\b{match['verb']}\b(?! (?:instead|there|now|slowly|quietly|still)\b) \w+", match[0])
    if tail and all(m.action == done for n in desk.entities(match) for v in desk.worlds(desk.shots) for m in v.cast if is_of(m, n)):
        return None  # they do that already; where or how is what is asked for
    return tuple(desk.edit("action", 0.0, done, kind="entity", name=n, shots=desk.shots) for n in desk.entities(match))


def count(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """So many of something that is in the film; more of something that is not is adding it."""
    noun, _ = _noun_in(match["noun"])
    entity = next((e for e in desk.film.scene.entities if e.noun == noun), None)
    if not noun or entity is None:
        return None
    number = 1 if match.groupdict().get("one") else int(match["n"])
    if match.groupdict().get("more"):
        number += entity.count
    if not 1 <= number <= 12:
        return f"at most 12 {lexicon.plural(noun)} find room"
    return (desk.edit("count", float(number), kind="entity", name=entity.id, shots=desk.shots),)


def count_by(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """One more or one fewer of something that is in the film."""
    noun, _ = _noun_in(match["noun"])
    entity = next((e for e in desk.film.scene.entities if e.noun == noun), None)
    if not noun or entity is None:
        return None
    if re.fullmatch(rf"(?:even |much |a lot )?more {entity.noun}", desk.clause.text) and lexicon.plural(entity.noun) != entity.noun:
        return None  # "more dog": more of the one that is there
    number = entity.count + (1 if match["way"] in ("more", "extra") else -1)
    if number < 1:
        return f"there is only one {noun}; to take it out, say so"
    return (desk.edit("count", float(min(number, 12)), kind="entity", name=entity.id, shots=desk.shots),)


def count_times(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Twice as many of something."""
    entity = next((e for e in desk.film.scene.entities if e.id in desk.entities(match)), None)
    if entity is None:
        return None
    return (desk.edit("count", float(min(2 * entity.count, 12)), kind="entity", name=entity.id, shots=desk.shots),)


def one_of(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """One of several goes."""
    entity = next((e for e in desk.film.scene.entities if e.id in desk.entities(match)), None)
    if entity is None or entity.count < 2:
        return None
    return (desk.edit("count", float(entity.count - 1), kind="entity", name=entity.id, shots=desk.shots),)


def add(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Something new comes in; one more of what is there raises its number."""
    noun, colour = _noun_in(match["noun"])
    if (rule.kind == "bare" and (not noun or part_in(noun))) or re.fullmatch(r"(?:[a-z]+ )?ones?", match["noun"]):
        return None
    if not noun:
        phrase = re.sub(r" (?:in|on|to|at|behind|next)\b.*$", "", match["noun"]).strip()
        if any(words_of("subject", s).search(phrase) for s in table("words")["subject"]) or quality_only(phrase):
            return None
        return (
            f"there is no picture of {phrase} yet; nothing was added" if re.match(r"(?:add|put|insert|include)", match[0]) else None
        )
    if part_in(noun):
        return f"say who should wear it, as in: give the man a {noun}"
    said = match["count"]
    few = re.match(r"(?:few|couple of|handful of|bunch of) ", match["noun"]) is not None
    number = int(said) if said.isdigit() else 3 if said == "some" or few else 1
    known = lexicon.noun(noun)
    if known is None or known.landscape:
        return f"a {noun} belongs to a place and cannot be put into it yet"
    entity = next((e for e in desk.film.scene.entities if e.noun == noun), None)
    if entity is not None and colour and said in ("a", "an") and "would" in desk.clause.text:
        return (desk.edit("recolour", 0.0, colour, kind="entity", name=entity.id, shots=desk.shots),)
    if entity is not None:
        in_all = said.isdigit() and re.match(r"(?:i |we )?(?:want )?there (?:should|must|could|are|have to)\b", desk.clause.text)
        number = number - entity.count if in_all else number
        return (desk.edit("count", float(min(entity.count + number, 12)), kind="entity", name=entity.id, shots=desk.shots),)
    if not desk.worlds(desk.shots):
        return "nothing can be put into shots of type, devices or diagrams yet"
    if noun in held_things(desk.film):
        held = desk.edit("recolour", 0.0, colour, kind="entity", name=noun, shots=desk.shots)
        return (held,) if colour else f"the {noun} is there already"
    name = re.sub(r"[^a-z0-9]+", "_", noun)
    made = [desk.edit("add", 0.0, f"{number}|{colour}|{noun}", kind="entity", name=name, shots=desk.shots)]
    worn, tint = part_in(match["noun"]), colour_in(match["noun"].rpartition(" with ")[2])
    if worn and tint:
        made.append(desk.edit("recolour", 0.0, f"{worn}|{tint}", kind="entity", name=name, shots=desk.shots))
    if known.category == "person":
        said = said_of(f"a {match['noun'].strip()}")
        look = {k: v for k, v in said.items() if (k, v) != ("age", known.age) and (k not in _PAINTED or not tint)}
        made += edits_for(desk, name, look, own=("job", "size"))
    return (*made, *_stood(desk, name))


def _stood(desk: Desk, name: str) -> tuple[Edit, ...]:
    """By, before or behind whom somebody new stands, where that is said: "a dog next to the bench"."""
    found = re.search(rf"\b({'|'.join(WHERE)}|next to|beside|near|close to|by) <e(\d+)>", desk.clause.text)
    others = desk.marked.entities[int(found[2])] if found else ()
    if found is None or len(others) != 1 or desk.in_hand(others):
        return ()
    return (desk.edit("beside", 0.0, f"{WHERE.get(found[1], 'near')}:{others[0]}", kind="entity", name=name, shots=desk.shots),)
