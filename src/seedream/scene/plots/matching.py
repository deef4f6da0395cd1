"""Matching: which plot a sentence calls, and who and what has which role in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from seedream.scene.graph import Entity
from seedream.scene.plots.book import WORDS, Plot, Skill, plots, skills, table
from seedream.scene.reading import lexicon
from seedream.scene.reading.language import Token, tokens
from seedream.scene.reading.openings import FINITE

_ROLE = re.compile(r"^[A-Z]{3,}$")
_WORDS = re.compile(r"(?:\([^)]*\)|\S)+")
_SKILL, _DEEDS = "skill", ("deed", "instead")
"""Roles that are not somebody or something but what is done: "ride a bicycle", "travel around the whole world"."""
_DEED_ENDS = re.compile(r",| (?:but|because|until|while|when|if|so that|for the first time)\b| and (?:he|she|it|they|then)\b")
"""Where what somebody wants to do ends and something else begins."""
_FRONT = ("DT", "PRP$", "CD", "JJ", "JJR", "JJS", "RBS", "VBN", "VBG", "POS", "RB", "PDT")
"""Tags of the words that may stand before a noun."""
_PLACED = ("at", "in", "on", "under", "by", "near", "for", "before", "after", "from", "with", "during", "through", "until")
"""Words with which it begins where, when and for whom something is done."""
_LONGEST_SKILL = 4
_PRONOUN_LAST = re.compile(r"\b(?:it|him|her|them)$", re.IGNORECASE)
"""What is only spoken of by a pronoun: "finds her", of which no plot can begin."""
_ONESELF = re.compile(r"\b(?:I|[Ww]e)\b")
_SETS_ABOUT = re.compile(
    r"\b(?:decid(?:e|es|ed)|agree[sd]?|promis(?:e|es|ed)|vow(?:s|ed)?|dar(?:e|es|ed)|manag(?:e|es|ed)|begins?|began|"
    r"tr(?:y|ies|ied)|wants?|wanted|hopes?|hoped|(?:has|have|had) got|has|have|had|would (?:like|love)|"
    r"starts?|started|sets? (?:out|off)) to $"
)
"""What only says that somebody sets about it: "decides to climb the mountain"."""
_ARTICLES = ("a", "an", "the", "my", "our", "your", "his", "her", "their", "this", "that")
_PRONOUNS = ("it", "him", "her", "them")
_UNNAMED = re.compile(r"(?:,| (?:who|that|which|is|are|was|were|has|have)\b)")
"""What follows whoever is named before a verb."""


@dataclass(frozen=True, slots=True)
class Call:
    """A plot that a sentence calls, the words of its roles, and the words by which it does."""

    plot: Plot
    roles: Mapping[str, str]
    by: str


def called(sentence: str, entities: Sequence[Entity], among: Sequence[Plot] | None = None) -> Call | None:
    """The plot that a sentence calls first; of several that begin with the same word the one whose pattern says most, and one that
    is general only where there is no other.

    Of plots `among` which one was called before, a sentence may name somebody by a pronoun alone.
    """
    text = sentence.rstrip(" .!?")
    found = list[tuple[tuple[bool, bool, int, int], Call]]()
    said = set(re.findall(r"[a-z]+", text.lower()))
    for plot in plots() if among is None else among:
        if any(said & set(forms(verb)) for verb in plot.unless):
            continue
        for pattern in plot.when:
            for match in _compiled(pattern).finditer(text):
                roles = _roles(match, pattern, text, known=among is not None)
                spoken_of = among is None and _PRONOUN_LAST.search(match["verb"]) is not None and set(roles or {}) <= {"hero"}
                told_first = spoken_of or _tells_first(_SETS_ABOUT.sub("", text[: match.start()]))
                told_first = told_first and not plot.anywhere
                if roles is not None and not told_first and _meets(plot, roles, entities):
                    first = (plot.general, not plot.anywhere)
                    found.append(((*first, match.start("verb"), -len(pattern)), Call(plot, roles, match["verb"])))
                    break
    return min(found, key=lambda one: one[0])[1] if found else None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of a plot: verbs after "~" in any form, roles in capitals, other words as a regular expression; "?" after a word
    that may be missing."""
    words = _WORDS.findall(pattern)
    lead = _ROLE.match(words[0]) is not None
    parts = list[str]()
    for index, word in enumerate(words[lead:]):
        last = index == len(words) - lead - 1
        if _ROLE.match(word):
            parts.append(rf"(?P<{word.lower()}>.+{'' if last else '?'})")
        elif word.startswith("~"):
            parts.append(rf"(?:{'|'.join(map(re.escape, forms(word[1:])))})\b")
        elif word.endswith("?"):
            parts.append(rf"(?:{word[:-1]}\b)?")
        else:
            front = r"\b" if index and _ROLE.match(words[lead:][index - 1]) else ""  # "the violin on", not "viol-in"
            parts.append(rf"{front}(?:{word})(?!\w)")
    body = r"\s*".join(parts)
    return re.compile(rf"\b(?P<verb>{body})", re.IGNORECASE)


@cache
def forms(verb: str) -> tuple[str, ...]:
    """The forms of a verb, longest first."""
    irregular = table(WORDS)["called"].get(verb, ())
    stem = verb[:-1] if verb.endswith("e") else verb
    doubled = verb + verb[-1] if re.search(r"[^aeiou][aeiou][bdgmnprt]$", verb) else verb
    soft = verb[:-1] + "i" if verb.endswith("y") and verb[-2] not in "aeiou" else ""
    regular = [verb, f"{verb}s", f"{verb}es", f"{stem}ing", f"{stem}ed", f"{doubled}ing", f"{doubled}ed"]
    regular += [f"{soft}es", f"{soft}ed"] if soft else []
    return tuple(sorted({*regular, *irregular}, key=lambda form: (-len(form), form)))


def _roles(match: re.Match[str], pattern: str, text: str, *, known: bool) -> dict[str, str] | None:
    """The words of every role; None where one of them is empty. A pronoun is nobody, or somebody who is `known`."""
    roles = dict[str, str]()
    for role, words in match.groupdict().items():
        if role == "verb" or (known and words.split()[0].lower() in _PRONOUNS and tokens(words)[0].tag != "PRP$"):
            continue
        roles[role] = _phrase(words) if role == _SKILL else deed_in(words) if role in _DEEDS else named_in(words)
        if not roles[role]:
            return None
    first = pattern.split()[0]
    lead = first.lower() if _ROLE.match(first) else "hero"
    before = _subject(text[: match.start()])
    if _ONESELF.search(before):
        return None  # what "I" or "we" did is told as it is
    if before and lead not in roles:
        if before.lower() in _ARTICLES:
            return None  # "a love letter"
        roles[lead] = before
    return roles


def _tells_first(before: str) -> bool:
    """Whether a sentence tells something else before a verb: "two cooks quarrel and end up …", but not "a boy who is shy …"."""
    words = tokens(before.strip())
    return any(
        w.tag in FINITE and (lexicon.action_of(lexicon.verb(w.lower)) or w.dep == "ROOT") and w.dep != "relcl" for w in words[1:]
    )


def _subject(before: str) -> str:
    """Who is named before a verb: the first noun of a sentence with what stands before it."""
    words = tokens(before.strip())
    start = next((i for i, w in enumerate(words) if w.tag in _FRONT or w.tag.startswith("NN")), 0)
    named = before.strip()[words[start].offset :] if words else ""
    return _UNNAMED.split(named)[0].strip(" ,")


def named_in(words: str) -> str:
    """The noun phrase with which words begin: "a faraway island" of "a faraway island together"; "" for none."""
    told = tokens(words)
    end, seen = 0, False
    for word in told:
        if word.tag.startswith("NN") or (not seen and (word.tag not in _FRONT or _closes(word, told)) and _known(word)):
            seen, end = True, word.at + 1
        elif word.tag == "POS":  # "her grandfather's camera"
            continue
        elif seen or word.tag not in _FRONT:
            break
    alone = words.strip() if len(told) == 1 and told[0].tag not in _FRONT else ""
    named = words[: told[end - 1].offset + len(told[end - 1].text)] if seen else alone
    if named and (of := re.match(r" of (?=[a-z])", words[len(named) :])) and (whole := named_in(words[len(named) + of.end() :])):
        return named + of[0] + whole  # "a piece of cheese"
    inside = re.match(r" in an? (?:[a-z]+ )?(?:bottle|box|jar|chest|bag|envelope|suitcase|basket)\b", words[len(named) :])
    return named + inside[0] if named and inside else named


def _closes(word: Token, told: Sequence[Token]) -> bool:
    """Whether nothing that belongs to a noun comes after a word: it is the noun, however it was tagged."""
    after = told[word.at + 1].tag if word.at + 1 < len(told) else ""
    return after not in _FRONT and not after.startswith("NN")


def _known(word: Token) -> bool:
    return lexicon.noun(word.lower) is not None


def _phrase(words: str) -> str:
    """What is done, without where, when and for whom: "bake bread" of "bake bread for his daughter"."""
    told = words.split()
    end = next((i for i, w in enumerate(told) if i and w.lower() in _PLACED), len(told))
    return " ".join(told[: min(end, _LONGEST_SKILL)])


def deed_in(words: str) -> str:
    """What somebody is to do, to the end of what is said of it: "see the sea" of "see the sea, but nobody takes it along"."""
    return _DEED_ENDS.split(words.strip())[0].strip(" .!?")


def entity_of(words: str, entities: Sequence[Entity]) -> Entity | None:
    """Whom words name: the entity whose noun or name they hold, the first where they hold several."""
    lowered = f" {words.lower()} "
    places = []
    for entity in entities:
        name = entity.look.get("name", "").lower()
        forms_of = (entity.noun, lexicon.plural(entity.noun), *((name,) if name else ()))
        at = [m.start() for form in forms_of if (m := re.search(rf"\b{re.escape(form)}\b", lowered))]
        if at:
            places.append((min(at), -len(entity.noun), entity.id))
    by_id = {e.id: e for e in entities}
    return by_id[min(places)[2]] if places else None


def _meets(plot: Plot, roles: Mapping[str, str], entities: Sequence[Entity]) -> bool:
    """Whether every role is what the plot needs it to be."""
    return all(_fits(one, roles, role, entities) for role, needs in plot.needs.items() if role in roles for one in needs.split())


def _fits(needed: str, roles: Mapping[str, str], role: str, entities: Sequence[Entity]) -> bool:
    if needed == "trade":
        known = lexicon.noun(roles[role].lower().split()[-1])
        return skill_of({role: roles[role]}) is not skills()[-1] or (known is not None and known.job)
    if needed == "skill":
        action = lexicon.action_of(lexicon.verb(roles[role].lower().split()[0]))
        return skill_of({role: roles[role]}) is not skills()[-1] or action not in _IDLE
    if needed == "verb":
        first = roles[role].lower().split()[0]
        return bool(lexicon.verb(first)) or first in _HELPING or re.fullmatch(r"[a-z]{3,}ing", first) is not None
    if needed == "somebody":
        return entity_of(roles[role], entities) is not None
    if needed in ("living", "thing", "object"):
        who = entity_of(roles[role], entities)
        living = who is not None and who.category != "thing"
        made = who is not None and who.noun in table(WORDS)["neuter"]["nouns"]
        worn = roles[role].lower().split()[-1] in lexicon.CLOTHES
        if needed == "object":
            return made or not living
        return living if needed == "living" else made or not (living or worn)
    if needed.startswith("^"):
        return roles[role].lower().split()[0] in needed.removeprefix("^").split("|")
    if needed == "known":
        return not skill_of({role: roles[role]}).vague
    if needed.startswith("-"):
        return not set(re.findall(r"[a-z]+", roles[role].lower())) & set(needed.removeprefix("-").split("|"))
    other = needed.startswith("!")
    return (roles[role].lower().split()[-1] in needed.removeprefix("!").split("|")) != other


_HELPING = ("be", "have", "do", "get", "become", "know", "feel", "breathe", "glow", "shine", "rain", "snow")
"""Verbs that are not seen."""
_IDLE = ("", "stand", "think", "walk", "sit")
"""Actions that nobody has to learn."""


def skill_of(roles: Mapping[str, str]) -> Skill:
    """The skill that is learned, or that makes the trade; the one that stands for all others where it is not known."""
    phrase, trade = roles.get("skill", "").lower(), roles.get("trade", "").lower()
    words, rest = phrase.split(), skills()[-1]
    for skill in skills()[:-1]:
        named = bool(words) and words[0] in {f for verb in skill.verbs for f in forms(verb)}
        things = not skill.things or any(re.search(rf"\b{re.escape(t)}", phrase) for t in skill.things)
        if (named and things) or any(re.search(rf"\b{re.escape(t)}$", trade) for t in skill.trades):
            return skill
    return rest
