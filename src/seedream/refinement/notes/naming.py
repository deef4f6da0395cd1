"""Naming: marks in a note for everybody and everything in the film, by noun, by pronoun, or as one of several."""

from __future__ import annotations

import re

from seedream.refinement.notes.clothing import part_in
from seedream.refinement.notes.marked import Marked
from seedream.refinement.notes.reading import Film
from seedream.refinement.notes.tables import PLACES, pattern, table
from seedream.scene.edits import is_of
from seedream.scene.graph import Entity
from seedream.scene.reading import lexicon
from seedream.scene.shots.casting import hero_of
from seedream.scene.shots.views import WorldView


def shots_of(film: Film, entity_id: str) -> set[int]:
    """Indices of the shots in which an entity (or a thing in a hand, by its noun) is to be seen."""
    found = set()
    entity = next((e for e in film.scene.entities if e.id == entity_id), None)
    held = {entity_id, lexicon.held_as(entity.noun if entity else entity_id)}
    for shot in film.board.shots:
        if isinstance(shot.view, WorldView) and any(is_of(m, entity_id) or m.holding in held for m in shot.view.cast):
            found.add(shot.index)
    return found


def held_things(film: Film) -> tuple[str, ...]:
    """Nouns of what is in the hands of the cast without being an entity of its own."""
    nouns = {e.noun for e in film.scene.entities}
    views = (s.view for s in film.board.shots if isinstance(s.view, WorldView))
    return tuple(dict.fromkeys(m.holding for v in views for m in v.cast if m.holding and m.holding not in nouns))


def entities(text: str, film: Film, marked: Marked) -> str:
    """Marks for everybody and everything in the film that the note names; "the man and the dog" is one mark."""
    names = [(e.id, _names(e)) for e in film.scene.entities] + [(noun, [noun]) for noun in held_things(film)]
    text = _individuals(text, film, marked)
    for entity_id, words in names:
        word = "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))
        phrase = rf"(?:\b(?:the|that|this|those|these|his|her|their|our|all the|both|my) )?(?<![\w-])(?:{word})(?![\w-])"
        text = re.sub(phrase, lambda m, i=entity_id: m[0] if _new_one(m) else marked.mark("e", (i,), m[0]), text)  # type: ignore[misc]
    nouns = {word for _, words in names for word in words}
    for entity in film.scene.entities:
        if others := [w for w in _also_called(entity) if w not in nouns]:
            phrase = rf"\b(?:the|that|those|these|both|all the|both the|both of the|our|her|his) (?:{'|'.join(others)})(?![\w'-])"
            text = re.sub(phrase, lambda m, i=entity.id: marked.mark("e", (i,), m[0]), text)  # type: ignore[misc]
    text = pattern("compared_one").sub(lambda m: _which(m, film, marked), text)
    if many := [n for n in re.findall(r"<e(\d+)>", text.partition(" one of ")[0]) if _count(marked.entities[int(n)], film) > 1]:
        text = pattern("one_of_those_named").sub(f"one of <e{many[-1]}>", text)
    text = pattern("one_of_some").sub(lambda m: _one(m, film, marked), text)
    text = re.sub(r"\b(instead of|rather than|in place of) an? (?=<e)", r"\1 ", text)
    text = re.sub(r"\b(?:the|these|those|my|our|both|all) \d+ (?=<e\d+>)", "", text)
    text = pattern("described_by").sub(r"\1", text)
    text = _each(text, film, marked)
    hero = hero_of(film.scene.entities)
    if hero is not None:
        if hero.count > 1:
            text = re.sub(r"\bthey\b(?!'|$)", lambda m: marked.mark("e", (hero.id,), m[0]), text)
        text = pattern("pronouns").sub(lambda m: marked.mark("e", _meant_by(m, hero, film, marked), m[0]), text)
    alive = tuple(e.id for e in film.scene.entities if e.category != "thing")
    if len(alive) > 1 and (hero is None or hero.count == 1) and not re.search(r"\b(?:add|another|more)\b", text):
        text = pattern("they_all").sub(lambda m: m["head"] + marked.mark("e", alive, m["who"]), text, count=1)
    if alive and not re.search(r"\b(?:add|another|more)\b", text):
        text = pattern("everybody").sub(lambda m: marked.mark("e", alive, m[0]), text)
    beside = r"(?<!next to )(?<!beside )(?<!behind )(?<!near )(?<!from )(?<!\bon )(?<!\bin )(?<!\bat )(?<!under )(?<!over )"
    verbs = pattern("predicate").pattern
    pair = re.compile(rf"{beside}<e(\d+)>(?:,? and <e(\d+)>|, <e(\d+)>(?! {verbs}))|<e(\d+)> and <e(\d+)>")
    while match := pair.search(text):
        done = re.match(r" ([a-z]+)s\b", text[match.end() :])
        if done and (verb := lexicon.verb(done[1])) and lexicon.action_of(verb):  # "the first should sit and the second waves"
            text = text[: match.start()] + re.sub(r",? and (?=<e\d+>$)", "; ", match[0]) + text[match.end() :]
            if ";" in text[match.start() : match.end()]:
                continue
        if re.search(r"\b(?:let|have|make) <e\d+> [a-z]+ (?:on|in|at|under|by|near) $", text[: match.start()]) and re.match(
            r" (?!and\b|,)[a-z]+", text[match.end() :]
        ):  # "let one kid sit on the bench and the other run"
            text = text[: match.start()] + re.sub(r",? and (?=<e\d+>$)", "; let ", match[0]) + text[match.end() :]
            continue
        if "," in match[0] and re.search(r"[a-z] $", text[: match.start()]) and re.match(f" {verbs}", text[match.end() :]):
            text = text[: match.start()] + match[0].replace(",", ";") + text[match.end() :]  # "lose the bench, and the kite should"
            continue
        one, other = (int(m) for m in match.groups() if m is not None)
        both = (*marked.entities[one], *marked.entities[other])
        text = text[: match.start()] + marked.mark("e", both, marked.source(match[0])) + text[match.end() :]
    return text


def _each(text: str, film: Film, marked: Marked) -> str:
    """ "Give each kid another shirt, yellow and green": each of two in a colour of their own."""
    colour = "|".join(map(re.escape, sorted(lexicon.colours(), key=len, reverse=True)))
    own = re.search(
        rf"(?:\b(?:give|make|paint|put|dress|have|let) )?(?:\b(?:each|every|both|each of|both of) )?<e(?P<e>\d+)>(?P<said>[^.;]*?)"
        rf"\b(?P<a>{colour})(?: one)?(?:,? and|, the other|,? one)(?: one| the other| the second)?(?: in)?(?: an?)? "
        rf"(?P<b>{colour})\b(?: one)?",
        text,
    )
    if own is None or not re.search(r"\b(?:each|different|one|other|another|own|respectively|every)\b", own[0]):
        return text
    ids = marked.entities[int(own["e"])]
    entity = next((e for e in film.scene.entities if ids == (e.id,) and e.count == 2), None)
    if entity is None:
        return text
    part = part_in(own["said"])
    marks = [marked.mark("e", (f"{entity.id}.{i}",), own[0]) for i in (1, 2)]
    both = [f"{mark}'s {part or 'shirt'} {tint}" for mark, tint in zip(marks, (own["a"], own["b"]), strict=True)]
    return text[: own.start()] + ", ".join(both) + text[own.end() :]


def _count(ids: tuple[str, ...], film: Film) -> int:
    """How many there are of one kind."""
    return next((e.count for e in film.scene.entities if ids == (e.id,)), 1)


def _which(match: re.Match[str], film: Film, marked: Marked) -> str:
    """ "The taller kid": no wish for its size, but one of two who are alike in the film; which, has to be asked."""
    ids = marked.entities[int(match["e"])]
    count = _count(ids, film)
    if count < 2:
        return f"<e{match['e']}>"
    members = tuple(f"{ids[0]}.{i}" for i in range(1, count + 1))
    mark = marked.mark("e", members[:1], marked.source(match[0]))
    marked.unsure[mark] = members
    return mark


def _one(match: re.Match[str], film: Film, marked: Marked) -> str:
    """ "One of the kids should wear a hat": the first of them."""
    ids = marked.entities[int(match["e"])]
    many = [e for e in film.scene.entities if e.id == ids[0] and e.count > 1]
    return marked.mark("e", (f"{ids[0]}.1",), marked.source(match[0])) if many else match[0]


def _individuals(text: str, film: Film, marked: Marked) -> str:
    """ "The second kid", "the kid on the left": one of several, by the name of its member."""
    for entity in film.scene.entities:
        if entity.count < 2:
            continue
        noun = "|".join(map(re.escape, (entity.noun, *(lexicon.singular(w) for w in _also_called(entity) if " " not in w))))
        one = rf"\bone (?:of the )?(?:{noun}|{re.escape(lexicon.plural(entity.noun))})\b"
        if entity.count == 2 and re.search(rf"{one}.*\bthe other\b", text):
            text = re.sub(one, f"the first {entity.noun}", text, count=1)
            text = re.sub(rf"\bthe other(?: one| {noun})?\b(?! [a-z]+ (?:should|is))", f"the second {entity.noun}", text, count=1)
        of_them = r"(?<!one of )(?<!each of )(?<!both of )(?<!all of )(?<!two of )"
        one = rf"{of_them}(?:the |that )(?P<which>first|second|third|fourth|left|right) (?:{noun})\b"
        side = rf"(?:the |that )(?:{noun}) on the (?P<which>left|right)\b"

        def named(match: re.Match[str], entity: Entity = entity) -> str:
            number = {"left": 1, "right": entity.count}.get(match["which"]) or PLACES[match["which"]] + 1
            return marked.mark("e", (f"{entity.id}.{number}",), match[0]) if number <= entity.count else match[0]

        head = text
        if not re.search(r"<s\d+>|\bshots?\b|\bpictures?\b", text) and len([e for e in film.scene.entities if e.count > 1]) == 1:
            text = re.sub(r"\b(?:the |that )one (?:on|to) the (?P<which>left|right)\b", named, text)
        text = re.sub(side, named, re.sub(one, named, text))
        if text != head:
            text = re.sub(r"(?:the |that )(?P<which>first|second|third|fourth) one\b", named, text)
    return text


def _meant_by(match: re.Match[str], hero: Entity, film: Film, marked: Marked) -> tuple[str, ...]:
    """Whom "her" means: the hero, unless the heroes are several and one alone was named last, or somebody else fits the word."""
    head = match.string[: match.start()]
    named = re.findall(r"<e(\d+)>", head)
    last = marked.entities[int(named[-1])] if named else ()
    if len(last) == 1 and "." in last[0]:
        return last
    if (
        last
        and last != (hero.id,)
        and pattern("beside_whom").search(head)
        and _GENDERS.get(match[0], "man") in ("man", _gender(hero))
    ):
        return (hero.id,)  # "the dog should walk behind him": not behind itself
    alone = len(last) == 1 and any(e.id == last[0] and e.count == 1 and e.category != "thing" for e in film.scene.entities)
    if alone and (hero.count > 1 or _goes_on(match, head)):
        return last
    other = _GENDERS.get(match[0], "") not in ("", _gender(hero)) and hero.category == "person" and _gender(hero) != ""
    animals = {e.id for e in film.scene.entities if e.category == "animal"}
    if other and len(last) == 1 and last[0] != hero.id and last[0] in animals:
        return last
    fits = [e for e in film.scene.entities if e.category == "person" and e.count == 1 and _gender(e) == _GENDERS.get(match[0], "")]
    return (fits[0].id,) if fits and (hero.category != "person" or _gender(hero) not in ("", _gender(fits[0]))) else (hero.id,)


_GENDERS = {
    **dict.fromkeys(("she", "her", "the lady", "the heroine"), "woman"),
    **dict.fromkeys(("he", "him", "the guy", "the gentleman", "the fellow"), "man"),
}


def _gender(entity: Entity) -> str:
    known = lexicon.noun(entity.noun)
    return entity.look.get("gender", "") or (known.gender if known else "")


def _goes_on(match: re.Match[str], head: str) -> bool:
    """Whether a pronoun goes on about whom the clause before was about: "the dog looks tiny, make him bigger"."""
    clause = re.search(r"[^,.;:!?]*(?:[,.;:!?]| and| but) [^,.;:!?<]*$", head)
    said = clause[0] if clause else ""
    gone = pattern("gone").search(said)
    return bool(re.search(r"<e\d+>[^<]*$", said)) and not gone and not pattern("clothed").search(match.string[match.end() :])


def _new_one(match: re.Match[str]) -> bool:
    """ "add a dog", "another dog", "two dogs": not the one that is there."""
    head = match.string[: match.start()]
    if re.search(r"\bwhy (?:is|are|was|were) there (?:an?|some) $|\bwhy (?:do|can) (?:i|we) see an? $", head):
        return False  # "why is there a dog?"
    if re.search(r"\b(?:instead of|rather than|in place of) (?:an?|\d+) $|\b(?:the|these|those|my|our|both) \d+ $", head):
        return False
    return bool(
        re.search(
            r"\b(?:an?|another|one more|some|\d+(?: more)?|(?<!no )more|fewer|less|one(?! of )|single|with a|into an?) "
            r"(?:(?!of\b)\w+ )?$",
            head,
        )
    )


def _names(entity: Entity) -> list[str]:
    """Words that may name an entity: its noun, its plural, and for people what they are in general."""
    return [entity.noun, lexicon.plural(entity.noun)]


def _also_called(entity: Entity) -> list[str]:
    """Other words for somebody, which stand for them after an article: "the children", "both boys"."""
    known = lexicon.noun(entity.noun)
    rows = table("words")["called"]
    generic = {"person": ["person", "people"], "animal": ["animal", "animals"], "thing": []}[entity.category]
    return generic + list(rows.get(entity.noun, rows.get("child", []) if known is not None and known.age == "child" else []))
