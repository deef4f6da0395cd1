"""Turns: a request is told in its own words, clause by clause ("…, it breaks, she repairs it and wins"), each with its picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedream.scene.graph import Beat, Entity
from seedream.scene.plots.shown import Shown
from seedream.scene.reading.calling import gender_in
from seedream.scene.reading.clauses import Clause, clauses_of, introduced, pronoun_of, sentence
from seedream.scene.reading.language import tokens
from seedream.scene.reading.lexicon import data, noun, plural, singular
from seedream.scene.reading.quotations import quotations
from seedream.scene.reading.upright import is_animal
from seedream.scene.shots.casting import hero_of
from seedream.scene.shots.views import Place, TitleView, WorldView
from seedream.scene.telling.montage import as_done, at_their_work
from seedream.scene.titles import headline
from seedream.types import Decision

OWN, PLAIN = "own", "own.plain"
"""Subjects of beats that say the request's own words, and of a film that says nothing else."""
_DAY_OF = re.compile(r"^(?:[\w' -]+? (?:of|about) )?(?P<who>(?:an?|the|two|three) [\w' -]+?): (?:he|she|it|they) ", re.IGNORECASE)
"""A heading that says who it is about: "a day in the life of a baker: he …"."""
_EACH = re.compile(
    r"(?P<first>\b(?:who|that) .+?) and (?P<second>(?:an?|the|his|her) (?:[\w'-]+ ){1,3}?)(?:who|that) (?=\w)", re.IGNORECASE
)
"""Two of whom something is told: "a king who loses his crown and a frog who finds it"."""
_SAYING_WORDS = 4
"""A quotation of as many words is said by somebody; a shorter one is a name or a sign, unless it is told who says it."""
_SAID_BY_NAME = re.compile(r"(?:says|said|adds) [A-Z]")
_A_STORY = re.compile(r"^(?:(?:an?|the) )?(?:[\w-]+ ){0,2}?(?:story|tale|fable|legend)s? (?:of|about) ", re.IGNORECASE)
_OPENING_WORDS = 22
_DETERMINERS = ("a", "an", "the", "one", "two", "three", "four", "five", "my", "our", "some", "his", "her", "their", "how", "what")
_EVERYONE = re.compile(
    r"^(?:Every(?:one|body)|The (?:whole )?(?:audience|crowd)|The (?:whole|entire) \w+)\b(?: in the (?:audience|crowd|room|hall))?"
)
_NAMES = re.compile(r"(?<!^)(?<![.!?] )\b[A-Z][\w'’]+")


@dataclass(frozen=True, slots=True)
class Turn:
    """One clause: the sentence that is spoken, and the same with its pronouns replaced by whom they mean.

    `card` is what is set in type where it is to be read rather than seen (a quotation, who says it, what the viewer is asked for),
    `body` the line below it. What a `speaker` (the id of somebody) says is spoken by them; those on one `side` (1 or -1) look to
    the other. A turn with a `place` begins a new scene there, one that is `apart` shows only whom it names. One of a plot says all
    that its picture shows (`meant`), and how.
    """

    said: str
    meant: str
    acts: bool = True
    card: str = ""
    body: str = ""
    fact: bool = False
    number: bool = False
    speaker: str = ""
    side: int = 1
    place: Place | None = None
    shown: Shown | None = None
    apart: bool = False


def turns_of(wish: str, entities: Sequence[Entity]) -> tuple[Turn, ...]:
    """Everything that a request says, clause by clause in its own order."""
    wish = each_apart(_DAY_OF.sub(lambda m: f"{m['who']} ", wish))
    hero, known, turns = hero_of(entities), list[Entity](), list[Turn]()
    doer, subject, it = hero, "", None
    told = clauses_of(wish)
    for clause in told:
        if quoted := _quoted(clause.text):
            turns += quoted
            continue
        spoken_of = subject or (_pronoun(doer, gender_in(wish, doer, entities)) if doer is not None or turns else "")
        text = sentence(clause, spoken_of)
        subject = pronoun_of(clause) or (subject if clause.goes_on else "")
        subject = subject if subject not in ("he", "she", "it") else ""
        if not (clause.goes_on and doer is not None):
            doer = _doer(text, entities, hero, doer, it)
        listed = not clause.acts and len(told) > 1
        sky = _SKY.match(turns[-1].said) if turns and doer is None else None
        text_of = re.sub(r"^It\b", f"The {sky[1].lower()}", text) if sky is not None else text  # "a storm comes …, and passes"
        played = any(_PERFORMS.search(t.said) for t in turns) or _BARE.match(text) is not None
        done = (as_done(text, hero, len(turns)) if turns else at_their_work(text, hero)) if listed and not played else ""
        turn = _turn(clause, text, done or meant(_we(text_of, entities), known, hero, doer, it, goes_on=clause.goes_on))
        only_listed = hero is not None and hero.category != "person" and not clause.acts and not _names(told[0].text, hero)
        turns.append(replace(turn, apart=only_listed or (bool(done) and not (hero is not None and _names(done, hero)))))
        known += [e for e in entities if e not in known and _names(text, e)]
        it = acted_on(text, entities) or it
    return tuple(turns)


def without_listener(wish: str) -> str:
    """A request for a story without whom it is to be told to: "a bedtime story for my daughter Emma about a bunny"."""
    return _LISTENER.sub(r"\g<story> \g<of> ", wish)


_LISTENER = re.compile(
    r"\b(?P<story>story|tale|fable|fairy tale) for (?:(?:my|our|a|an|the|his|her|small|little|young) )*"
    r"(?:[\w-]+,? ){1,4}?(?P<of>about|of) ",
    re.IGNORECASE,
)
"""Whom a story is told to."""


def each_apart(wish: str) -> str:
    """A request of two of whom something is told, as what they do one after the other."""
    return _EACH.sub(r"\g<first>, and \g<second>", wish)


NOBODY = re.compile(r"\balone\b|\bnobody\b|\bno one\b|\bempty\b|\bdeserted\b", re.IGNORECASE)
"""That nobody else, or nobody at all, is there."""
_BARE = re.compile(r"(?:an?|the) (?:\w+ )?(?:empty|deserted|abandoned)\b", re.IGNORECASE)
"""A place in which there is nobody."""
_PERFORMS = re.compile(r"\b(?:play|sing|danc|drum|perform|paint)(?:s|es|ing|ings)?\b", re.IGNORECASE)
"""What somebody goes on doing while the rest of a list is seen."""
_SKY = re.compile(r"(?:An?|The) (?:\w+ )?(storm|rain|fog|mist|snow|wind)\b", re.IGNORECASE)
"""A sentence about the weather, of which "it" then is."""


def _turn(clause: Clause, text: str, meant: str) -> Turn:
    card = text.rstrip(".") if clause.asks else ""
    return Turn(text, meant, clause.acts, card, "", clause.fact or _NAMES.search(text) is not None, clause.fact)


def _quoted(text: str) -> tuple[Turn, ...]:
    """What somebody is quoted with, and who says it, or a name by itself; none for a clause that begins otherwise."""
    found = quotations(text)
    words, rest = (found[0][2], text[found[0][1] :].strip(" ,.–—-")) if found and not found[0][0] else ("", "")
    if not words or (rest and len(words.split()) < _SAYING_WORDS and not _SAID_BY_NAME.match(rest)):
        return ()
    who = re.sub(r"^(?:says?|said|by|from|adds|asks|tells us|told us)\b[ ,:]*", "", rest).strip()
    closed = words if words[-1:] in ".!?…" else f"{words}."
    name, _, what = who.partition(", ")
    speaker = (Turn(f"{who}.", who, card=name, body=what, fact=True),) if who else ()
    return (Turn(closed, closed, card=words, fact=True), *speaker)


def told_by_itself(turns: Sequence[Turn], entities: Sequence[Entity], story: bool) -> bool:
    """Whether a request says enough to be told in its own words: it tells what happens, is quoted, or names somebody.

    A story of somebody's wish, or of which the request says only whom it is about, is left to the grammar of stories.
    """
    hero, happens = hero_of(entities), any(t.acts or t.card for t in turns)
    if story:
        wished = hero is not None and bool(hero.look.get("wish")) and _WISHED.search(turns[0].said) is not None if turns else False
        return happens and not (len(turns) == 1 and wished)
    return happens or len(turns) > 1 or (bool(turns) and hero is not None)


_WISHED = re.compile(r"\b(?:wants?|wanted|dream\w*|wish\w*|hop(?:es?|ed|ing)|long(?:s|ed|ing)) (?:to|of|for|that)\b", re.IGNORECASE)


def about(wish: str) -> str:
    """A request as the beginning of its story: "This is the story of a robot who wants to fly."; "" for a long one."""
    rest = _A_STORY.sub("", wish.strip())
    clauses = clauses_of(rest)
    if clauses and clauses[0].acts and not re.search(r"\b(?:who|that|whose|which)\b", rest):
        who, _ = introduced(clauses[0])
        return f"This is the story of {inside(who)}." if who else ""
    return f"This is the story of {inside(_relative(rest.rstrip(' .!?')))}." if len(rest.split()) <= _OPENING_WORDS else ""


def _relative(words: str) -> str:
    """A sentence as what is said of its subject: "a cat and a mouse who become friends"; other words stay as they are."""
    told = tokens(words)
    verb = next((i for i, t in enumerate(told) if t.tag in _FINITE or t.lower in ("become", "became")), 0)
    if verb < 2 or re.search(r"\b(?:who|that|whose|which|where|when)\b", words) or not told[verb - 1].tag.startswith("NN"):
        return words
    at = told[verb].offset
    return f"{words[:at]}who {words[at:]}"


_FINITE = frozenset({"VBZ", "VBP", "VBD"})


def inside(words: str) -> str:
    """Words as they stand inside a sentence."""
    first = words.split(" ")[0]
    one = singular(first.lower())
    some = one != first.lower() and noun(one) is not None  # "Kids build a snowman"
    return words if first[1:].lower() != first[1:] or not (some or first.lower() in _DETERMINERS) else words[:1].lower() + words[1:]


def introduction(wish: str, told: tuple[Beat, ...], entities: Sequence[Entity]) -> tuple[str, tuple[Beat, ...]]:
    """Whom a story is about, "a little owl named Pip", and its beats with the first one telling only what they do.

    "" and the beats as they are where the first clause does not begin with somebody who is new, or something is to be read.
    """
    clauses, hero = clauses_of(each_apart(wish)), hero_of(entities)
    if not clauses or hero is None or any(isinstance(b.view, TitleView) for b in told):
        return "", told
    who, does = introduced(clauses[0])
    hero = hero if _names(who, hero) else next((e for e in entities if _names(who, e)), hero)
    if not who or not _names(who, hero) or who.count(",") > 1:
        return "", told
    name = re.escape(hero.look.get("name") or hero.noun)
    of_one = "|".join(_DETERMINERS)
    phrase = rf"(?:\b(?:{of_one}) (?:(?!(?:{of_one}) )[\w'’-]+ )*?)?\b{name}\b"
    found = re.match(rf"(?P<lead>.*?){phrase}", who, re.IGNORECASE)
    lead = found["lead"] if found else ""
    if lead and not re.match(r"(?:on|in|at|one|every|each|during|after|before|under|far|deep|high|once) ", lead, re.IGNORECASE):
        return "", told  # somebody else is named before
    called = "They" if re.search(rf"\b{name}\b,? and ", who, re.IGNORECASE) else _called(hero)
    if called == "They" and (last := _LAST_OF.search(who)) is not None and does.split()[0].endswith("s"):
        called = f"The {last[1]}"  # "a keeper and the whale who visits every winter"
    if several := _SEVERAL.match(who[len(lead) :]):
        called = f"The {several['of']} {plural(hero.noun)}"  # "the gang of pigeons escapes"
    does = f"{lead}{inside(called)} {does}." if lead else f"{called} {does}."
    return who[len(lead) :], (replace(told[0], spoken=(does,)), *told[1:])


_LAST_OF = re.compile(r" and (?:an?|the|his|her) (?:[\w-]+ )*?([\w-]+)(?: who| that)?$", re.IGNORECASE)
"""The last one of those who are named."""
_SEVERAL = re.compile(
    r"(?:an?|the) (?:\w+ )?(?P<of>(?:gang|flock|herd|pack|group|band|crew|swarm|troop|bunch|pair|team|family|school) of) ",
    re.IGNORECASE,
)
"""Several of a kind that are told of as one."""


def _called(entity: Entity) -> str:
    """Somebody who is known already, at the beginning of a sentence."""
    many = entity.count > 1 and entity.noun not in data("nouns")["person_counts"]
    words = entity.look.get("name") or f"The {plural(entity.noun) if many else entity.noun}"
    return words[:1].upper() + words[1:]


def titled(beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """Beats whose first one, where it shows a place without anybody and says what the film is for, carries that as its title."""
    first = beats[0] if beats else None
    if first is None or first.subject not in (OWN, PLAIN) or not isinstance(first.view, WorldView) or first.view.cast:
        return beats
    said = " ".join(first.spoken).rstrip(".")
    words = re.sub(r"^(?:an?|the) ", "", said, flags=re.IGNORECASE)
    return (replace(first, view=replace(first.view, headline=headline(words[:1].upper() + words[1:], 60))), *beats[1:])


def _names(text: str, entity: Entity) -> bool:
    name = entity.look.get("name", "")
    return re.search(rf"\b{re.escape(entity.noun)}", text.lower()) is not None or bool(name and name in text)


def _doer(
    text: str, entities: Sequence[Entity], hero: Entity | None, before: Entity | None, it: Entity | None
) -> Entity | None:  # fmt: skip
    """Who does what a sentence tells: the one it begins with, the hero for "she", else who did the step before.

    "It" is nobody of whom there are several: then it is what was last acted on.
    """
    first = text.split(" ")[0].lower()
    if first in ("he", "she"):
        return _person(first, entities, hero)
    if first == "it" and it is not None and before is not None and before.count > 1:
        return it
    if first in ("it", "they"):
        return before
    begun = " ".join(re.split(r"[^\w'’-]+", text)[:5])
    return next((e for e in entities if e.category != "thing" and _names(begun, e)), before)


def _person(word: str, known: Sequence[Entity], hero: Entity | None) -> Entity | None:
    """Whom "he" or "she" means: the hero, unless only somebody else can be meant."""
    table = {"she": ("woman", "man"), "her": ("woman", "man"), "he": ("man", "woman"), "him": ("man", "woman")}
    wanted, other = table.get(word, ("", ""))
    if hero is None or hero.look.get("gender", "") != other or not other:
        return hero
    others = [e for e in known if e.category == "animal" and word == "him"]
    return next((e for e in known if e.category == "person" and e.look.get("gender") == wanted), [*others, hero][0])


def _pronoun(hero: Entity | None, gender: str = "") -> str:
    if hero is None or hero.category != "person" or (is_animal(hero) and "gender" not in hero.look):
        one = {"woman": "she", "man": "he"}.get(gender, "it")
        return one if hero is None or hero.count == 1 else "they"
    if hero.count > 1:
        return "they"
    return {"man": "he", "woman": "she"}.get(hero.look.get("gender", ""), hero.look.get("name") or f"the {hero.noun}")


def _all_of(known: Sequence[Entity], hero: Entity | None) -> str:
    """Who "they" are where the hero is one: "the man and the boy"; "" where nobody else was named."""
    acting = [e for e in known if e.category != "thing"]
    people = [e for e in acting if e.category == "person"]
    meant = people if len(people) > 1 else acting
    if (hero is not None and hero.count > 1) or len(meant) < 2 or any(e.look.get("name") for e in meant):
        return ""
    called = dict.fromkeys(f"the {plural(e.noun) if e.count > 1 else e.noun}" for e in meant)
    return " and ".join([*called][:3]) if len(called) > 1 else ""


def _we(text: str, entities: Sequence[Entity]) -> str:
    """A sentence with "we" as everybody who is in the film, where one by one."""
    text = _EVERYONE.sub("Five people", text)
    return re.sub(r"^We\b", (_all_of(entities, None)[:1].upper() + _all_of(entities, None)[1:]) or "We", text)


def acted_on(text: str, entities: Sequence[Entity]) -> Entity | None:
    """What a later "it" means: the first thing or animal that a sentence names, rather than the one it begins with."""
    places = sorted((at, e.id) for e in entities if _neuter(e) and (at := _found(text, e)) >= 0)
    by_id = {e.id: e for e in entities}
    later = [name for at, name in places if len(text[:at].split()) > _SUBJECT_WORDS]
    return by_id[[*later, *(name for _, name in places)][0]] if places else None


_SUBJECT_WORDS = 2
"""Within as many words a sentence names who does something."""


def _neuter(entity: Entity) -> bool:
    return entity.category != "person" or entity.look.get("job") == "robot" or is_animal(entity)


def _found(text: str, entity: Entity) -> int:
    match = re.search(rf"\b{re.escape(entity.noun)}", text.lower())
    return match.start() if match else -1


def meant(
    text: str, known: Sequence[Entity], hero: Entity | None, doer: Entity | None, it: Entity | None = None, *, goes_on: bool = False
) -> str:
    """A sentence with "she" and "it" replaced by who was named before, so that it can be understood by itself.

    `it` is what was last acted on. One that `goes_on` is about whoever did the step before; "they" are all who were named, where
    one by one.
    """
    things = [e for e in known if e is not hero and _neuter(e)]

    named = set[str]()

    def name(match: re.Match[str]) -> str:
        word, first = match[0].lower(), match.start() == 0
        if word == "it" and "it" in named:
            return match[0]
        named.add(word)
        of_thing = it if it is not None and it in known else things[-1] if things else hero
        whole = of_thing if word in ("it", "them") else _person(word, known, hero)
        if word == "them" and _SOME.search(text[: match.start()]):
            return _all_of(known, hero) or (f"the {plural(hero.noun)}" if hero is not None and hero.count > 1 else match[0])
        if word == "it" and first and doer is not None and is_animal(doer):
            whole = doer
        if first and goes_on and doer is not None and doer.category != "thing":
            whole = doer
        many = goes_on and doer is not None and doer.count > 1
        if word == "they" and first and not many and (several := _all_of(known, hero)):
            return several
        other = re.search(r"\b(?:she|her|he|him|his)\b", text, re.IGNORECASE) is not None
        if whole is None or (word == "it" and not first and whole is hero and (it is not hero or other)):
            return match[0]
        if whole.look.get("name", "").lower() == whole.noun:
            front = text[: match.start()].split()
            return f", {whole.look['name']}" if front and front[-1].lower() in _moments() else whole.look["name"]
        if _names(text, whole) and not first:
            return match[0]
        return f"the {plural(whole.noun) if whole.count > 1 else whole.noun}"

    if it is not None and it in known:
        text = _ONE.sub(rf"\g<which> {it.noun}", text)
    for entity in known:
        called = entity.look.get("name", "")
        if called and called.lower() != entity.noun:
            text = re.sub(rf"\b{re.escape(entity.noun)},? (?:named |called )?{re.escape(called)}\b", entity.noun, text)
            text = re.sub(rf"\b{re.escape(called)}\b", f"the {entity.noun}", text)
    return re.sub(rf"\b(?:he|she|him|it|they|them)\b|{_HER}", name, text, flags=re.IGNORECASE)


_ONE = re.compile(
    r"\b(?P<which>(?:a|an|the|his|her) (?:brand )?"
    r"(?:new|bigger|better|smaller|different|second|red|blue|green|yellow|pink|other)|another) one\b"
)
"""Another of what was named, "a new one"."""


def _moments() -> frozenset[str]:
    return frozenset(data("telling_words")["moments"]["words"])


_SOME = re.compile(r"\b(?:one|two|three|each|both|all|none|some|neither|most) of $", re.IGNORECASE)
"""What is before those of whom only some do something."""
_HER = r"\bher\b(?= (?:an?|the|to|in|into|on|up|home|away|back|with|find|over|through|from|at|by) |[.,;!]|$)"
"""Somebody to whom something is done, and not what is hers."""


def is_read(told: Sequence[Beat]) -> bool:
    """Whether a film says nothing but the request's own words, or sets some of them in type."""
    return any(b.subject == PLAIN or (b.subject == OWN and isinstance(b.view, TitleView)) for b in told)


def read_title(told: Sequence[Beat], otherwise: Decision) -> Decision:
    """The title of a film that only says what the request says; `otherwise` for any other, and where the user names it."""
    if not is_read(told) or otherwise.by == "user":
        return otherwise
    return replace(otherwise, value=headline(told[0].spoken[0], 48), reason="the film begins with these words")
