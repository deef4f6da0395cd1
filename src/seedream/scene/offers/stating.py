"""Stating: what an offer is about, as a title, a line under it, and a sentence that is spoken; by its occasion."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from seedream.scene.offers.kinds import kinds_in
from seedream.scene.offers.leading import Led
from seedream.scene.offers.moments import without_moment
from seedream.scene.offers.naming import Named
from seedream.scene.reading import lexicon
from seedream.scene.titles import headline

_LONGEST = 52
_ARTICLE = r"^(?:our|my|the|an?|your)\s+"
_AFTER_VERBS = ("your", "the", "a", "an", "in", "on", "to", "for", "before", "all", "our")
"""What follows the verb of a sentence that asks for something: "wash your hands"."""
_SUBJECTS = r"^(?:we|you|they|there|everyone|everybody|all|please|it|no|nobody|never|always|don['’]t|do not|this|these)\b"
_FINITE = (
    r"^(?:our|the|my)\b[\w' -]{2,50}?\b(?:is|are|has|have|opens?|closes?|moves?|starts?|begins|gets?|turns|celebrates?|will|can|"
    r"meets?|trains?|rehearses?|practises?|practices?|gathers?|plays?|sells?|bakes?|makes?|runs?|offers?|comes?|launches|joins|stays?|remains?|needs?|serves?|delivers?|now)\b"
)
_MEETS = r"\s+(?:meets?|trains?|rehearses?|practises?|practices?|gathers?)(?: up)?$"
"""With which the name of a club ends that meets at its hours."""
_WANTED = r"^(?!an? |the |our |\w+s )(?P<who>[\w -]+?) (?:wanted|needed|sought)$"
"""Whom a company looks for, as a headline: "carpenter wanted"."""
SOUGHT = re.compile(
    r"^(?:we(?:['’]re| are)? (?:need(?:ing)?|look(?:ing)? for|hiring|seeking|recruiting|search(?:ing)? for|want)|looking for|"
    r"hiring|wanted:?|seeking|recruiting|join (?:us|our [\w ]{3,20}?) as|become)\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """What is said first: a `title`, what stands above or `under` it, and the sentences that are spoken, the fullest first."""

    title: str
    under: str
    spoken: tuple[str, ...]

    def said_for(self, whom: str) -> Statement:
        """The statement with whom it is for: "Our electric bikes, for commuters." """
        longest, *rest = self.spoken
        under = self.under or f"{whom[:1].upper()}{whom[1:]}"
        return Statement(self.title, under, (f"{longest.rstrip('.')}, {whom}.", *rest))


def is_sentence(text: str) -> bool:
    """Whether words are a sentence of their own, "we are moving", or one that asks for something, "wash your hands"."""
    if re.match(_SUBJECTS, text, re.IGNORECASE) or re.match(_FINITE, text, re.IGNORECASE):
        return True
    words = text.lower().split()
    return len(words) > 2 and lexicon.verb(words[0]) == words[0] and words[1] in _AFTER_VERBS


def state(form: str, begun: Led, rest: str, head: str, named: Named, appended: str) -> Statement:
    """The statement of an offer: `head` as the request says it, `rest` without when and where."""
    make = {
        "welcome": _welcome, "hello": _hello, "thanks": _thanks, "hiring": _hiring, "anniversary": _anniversary,
        "congratulations": _congratulations,
    }.get(form)  # fmt: skip
    if make is not None and (made := make(begun, rest, named)) is not None:
        return made
    shown = form in ("launch", "ad") and named.person and re.match(r"introduc|present|meet|announc", begun.verb)
    if shown and (made := _introduced(rest, named)) is not None:
        return made
    asked = re.sub(r"^to\s+(?=\w)", "", rest, flags=re.IGNORECASE) if rest.lower().startswith("to ") else ""
    if asked and begun.verb.startswith(("ask", "remind", "encourag", "tell", "invit", "get")):
        return _asked(begun, asked, head, named)
    if form == "joining" and (sought := re.match(r"(?P<who>.{3,52}?) (?:is|are) (?P<what>looking for .+)", rest, re.IGNORECASE)):
        return Statement(_titled(sought["who"]), _titled(sought["what"]), (_sentence(rest),))
    if is_sentence(rest) or is_sentence(head):
        full = _with_comma(head if form in ("notice", "hours", "meeting") else rest)
        club = re.sub(_MEETS, "", rest) if form == "meeting" else ""
        rest = (club if len(club.split()) > 1 else full) if form == "meeting" else rest
        whole = (form == "hours" and len(head) <= _LONGEST) or re.search(r"\b(?:is|are|was|were|be|takes place|starts?)$", rest)
        title = head if whole else re.sub(r"^please\s+", "", rest, flags=re.IGNORECASE)
        return Statement(_titled(title), named.name, (_sentence(full),))
    if begun.film.lower().endswith("invitation") and form in ("event", "launch") and re.match(_ARTICLE, rest, re.IGNORECASE):
        return _asked(replace(begun, verb="invite"), rest, head, named)
    return _thing(form, rest, named, appended, begun, head if form in ("notice", "hours") else rest)


def _thing(form: str, rest: str, named: Named, appended: str, begun: Led, full: str) -> Statement:
    """Something that is offered, by what it is called; `full` is what is said of it."""
    if appended:
        return Statement(named.name, _titled(appended), (f"{named.name}. {_sentence(appended)}", _sentence(named.name)))
    bare = rest.replace(named.phrase, "").strip(" ,") if named.phrase else rest
    bare = re.sub(_ARTICLE, "", bare, flags=re.IGNORECASE) if bare else ""
    lead = f"{begun.before}: " if begun.before and _adds(begun.before, rest, form) else ""
    shown = re.sub(r"^new\s+(?=new\b)", "", bare, flags=re.IGNORECASE)
    if form == "sale" and begun.before and shown and all(k.general for k in kinds_in(begun.before)):
        sale = headline(begun.before, _LONGEST)
        return Statement(_titled(shown), sale, (f"{sale}: {rest.rstrip('.')}.", _sentence(rest)))
    if named.name and re.match(_SHOWN, shown, re.IGNORECASE) and re.search(rf"{re.escape(named.name)} (?:with|by) ", rest):
        return Statement(named.name, _titled(shown), (_sentence(f"{lead}{full}"), _sentence(named.name)))
    if not shown:
        return Statement(named.name or _titled(rest), "", (_sentence(f"{lead}{rest}"),))
    if " " not in shown and re.match(r"(?:our|my) ", rest, re.IGNORECASE) and not named.name:
        shown = f"our {shown}"  # "our team"
    product = bool(named.name) and re.search(rf"\b(?:called|named)\b|{re.escape(named.name)}$", rest) is not None
    if product and begun.before == "" and _EVENT.match(shown):
        bare = full.replace(named.phrase, "").strip(" ,")
        return Statement(_titled(f"{shown}: {named.name}"), "", (_sentence(f"{lead}{bare}: {named.name}"),))
    if named.name and named.name not in rest:
        spoken = f"{_sentence(f'{lead}{rest}').rstrip('.')}: {named.name}."
        return Statement(named.name, _titled(shown), (spoken, _sentence(named.name)))
    if product and named.phrase and not re.search(r"\b(?:at|by|from|with|of)\b", named.phrase.replace(named.name, "")):
        spoken = _sentence(f"{named.name}, {_indefinite(rest.replace(named.phrase, '').strip(' ,'))}")
        return Statement(named.name, _titled(shown), (spoken, _sentence(named.name)))
    return Statement(_titled(shown), named.name, (_sentence(f"{lead}{full}"),))


_SHOWN = r"(?:webinar|workshop|lecture|talk|exhibition|concert|course|seminar|reading|play|musical|screening|premiere)\b"
"""What has a title of its own, by which it is called."""
_EVENT = re.compile(r"(?:grand |re)?opening\b|reopening\b|anniversary\b|launch\b", re.IGNORECASE)
"""What happens to something that has a name: "grand opening of our climbing hall"."""


def _indefinite(words: str) -> str:
    return words if re.search(r"^(?:the|an?)\b|\bour\b", words, re.IGNORECASE) else f"our {words}"


def _adds(before: str, rest: str, form: str) -> bool:
    """Whether the words before the word for the film say something that the rest does not: "webinar"."""
    words = set(before.lower().split())
    return bool(kinds_in(before)) and not words & set(rest.lower().split()) and form == "event"


def _asked(begun: Led, asked: str, head: str, named: Named) -> Statement:
    """What the viewer is asked or invited to do."""
    full = re.sub(r"^to\s+", "", head, flags=re.IGNORECASE)
    asked, full = (re.sub(r"\btheir\b", "your", words) for words in (asked, full))
    if begun.verb.startswith("invit") and not lexicon.verb(asked.split()[0].lower()):
        bare = re.sub(_ARTICLE, "", asked.replace(named.phrase, "") if named.phrase else asked, flags=re.IGNORECASE)
        return Statement(_titled(bare), named.name, (f"You are invited to {asked.rstrip('.')}.",))
    return Statement(_titled(asked), named.name, (f"Please {full[:1].lower()}{full[1:].rstrip('.')}.",))


def _welcome(begun: Led, rest: str, named: Named) -> Statement | None:
    whom = re.sub(rf"{re.escape(named.phrase)}$", "", rest).strip(" ,") if named.phrase else rest
    whom = re.sub(r"^(?:to|for)\s+", "", whom)
    if named.person:
        role = re.sub(rf",? {re.escape(named.person)}.*$", "", whom)
        return Statement(f"Welcome, {named.person}", _titled(role), (f"Welcome, {named.person}.",))
    whom = whom if re.match(_ARTICLE, whom, re.IGNORECASE) else f"our {whom}" if whom else ""
    if named.name:
        said = f"Welcome to {named.name}." + (f" This is for {whom}." if whom else "")
        return Statement(f"Welcome to {named.name}", _titled(re.sub(_ARTICLE, "", whom)), (said, f"Welcome to {named.name}."))
    bare = re.sub(r"\s+(?:at|to|in) (?:our|the) [\w ]+$", "", re.sub(_ARTICLE, "", whom))
    return Statement(f"Welcome, {bare}!", "", (f"Welcome, {bare}.",)) if bare else None


def _hello(begun: Led, rest: str, named: Named) -> Statement | None:
    if not named.person:
        return None
    role = re.sub(rf",? ?(?:called |named )?{re.escape(named.person)}.*$", "", rest).strip(" ,")
    role = re.sub(r"^(?:to|that)\s+", "", role)
    told = f"This is {named.person}, {role}." if role else f"This is {named.person}."
    return Statement(f"Hello, {named.person}", _titled(role), (told, f"This is {named.person}."))


def _introduced(rest: str, named: Named) -> Statement | None:
    role = re.sub(rf",? ?(?:called |named )?{re.escape(named.person)}.*$", "", rest).strip(" ,")
    if not re.match(_ARTICLE, role, re.IGNORECASE):
        return None
    under = _titled(re.sub(_ARTICLE, "", role, flags=re.IGNORECASE))
    return Statement(named.person, under, (f"Meet {named.person}, {role}.", f"Meet {named.person}."))


def _thanks(begun: Led, rest: str, named: Named) -> Statement | None:
    whom, _, why = rest.partition(" for ")
    whom = re.sub(r"^(?:you to|to|thank you to|thanks to|thank)\s+", "", whom, flags=re.IGNORECASE)
    if not whom:
        return None
    reason = f", for {why}" if why else ""
    under = _titled(f"For {why}") if why else named.name
    if whom.lower() == "you":
        return Statement("Thank you", under, (f"Thank you{f' for {why}' if why else ''}.",))
    title, _, did = whom.partition(" who ")
    return Statement(_titled(f"Thank you to {title}"), under or _titled(did), (f"Thank you to {whom}{reason}.",))


_EMPLOYER = re.compile(
    r"\b(?:company|agency|studio|firm|start-?up|office|bakery|hotel|restaurant|café|cafe|clinic|hospital|practice|school|kindergarten|shop|"
    r"store|brewery|bank|factory|farm|salon|team|department)$",
    re.IGNORECASE,
)
"""Names of whoever hires."""
_FREELY = re.compile(r"\bvolunteer|\b(?:band|choir|club|orchestra|team mate|teammate|host famil|foster)\b", re.IGNORECASE)
"""Words of what somebody is sought for without being paid."""


def _hiring(begun: Led, rest: str, named: Named) -> Statement | None:
    if found := re.match(r"(?P<who>(?:our|the|my) .+?) (?:is|are) (?:looking for|seeking|hiring|searching for) (?P<whom>.+)", rest):
        whom = re.sub(r"^(?:an?|our|the)\s+", "", found["whom"])
        return Statement(_titled(whom), _titled(found["who"]), (_sentence(rest),))
    if re.search(r"\b(?:internship|apprenticeship|traineeship)\b", rest, re.IGNORECASE):
        return None
    sought = SOUGHT.sub("", re.sub(r"^for\s+", "", rest))
    if _EMPLOYER.search(re.split(r" (?:in|at|of|for)\b", sought, maxsplit=1)[0]) and not SOUGHT.match(rest):
        company = f"{sought[:1].upper()}{sought[1:].rstrip('.')}"
        return Statement(_titled(re.sub(_ARTICLE, "", sought, flags=re.IGNORECASE)), named.name, (f"{company} is hiring.",))
    sought = re.sub(_WANTED, r"a \g<who>", sought, flags=re.IGNORECASE)
    bare = sought.replace(named.phrase, "").strip(" ,") if named.phrase else sought
    title = _titled(re.sub(r"^(?:an?|our|the)\s+", "", bare, flags=re.IGNORECASE)) or named.name
    asks = "We are looking for" if _FREELY.search(f"{begun.words} {rest}") or "looking for" in rest.lower() else "We are hiring:"
    return Statement(title, named.name, (f"{asks} {sought.rstrip('.')}.",))


def _with_comma(text: str) -> str:
    """A sentence that begins with a moment, with a comma after it."""
    rest, moment = without_moment(text)
    return f"{moment}, {rest}" if moment and rest and text.lower().startswith(moment.lower()) else text


def _titled(text: str) -> str:
    text = re.sub(r"\b(Dr|Mr|Mrs|Ms|St|Prof)\. ", r"\1 ", text.strip(" ,.!"))
    for tie in (" with ", " every ", " who ", " that ", " so ", " on ", " for ", " in "):
        if len(text) > _LONGEST and len(text.split(tie)[0].split()) > 1:
            text = text.split(tie)[0]
    return headline(text, _LONGEST)


def _congratulations(begun: Led, rest: str, named: Named) -> Statement | None:
    if not re.match("congrat", begun.verb or begun.before, re.IGNORECASE):
        return None
    whom, _, why = re.sub(r"^(?:to|for)\s+", "", rest).partition(" for ")
    under = _titled(re.sub(_ARTICLE, "", whom, flags=re.IGNORECASE)) if why else named.name
    title = f"Congratulations, {named.person}" if named.person else "Congratulations" if why else f"Congratulations to {whom}"
    return Statement(_titled(title), under, (f"Congratulations to {whom}{f' for {why}' if why else ''}.",)) if whom else None


def _anniversary(begun: Led, rest: str, named: Named) -> Statement | None:
    found = re.search(r"(?:\d{1,3}(?:st|nd|rd|th)? )?(?:year )?anniversary", begun.before, re.IGNORECASE)
    if found is None:
        return None
    whose = named.name or re.sub(_ARTICLE, "our ", rest, flags=re.IGNORECASE)
    return Statement(_titled(found[0]), _titled(whose), (f"{found[0][:1].upper()}{found[0][1:]} of {whose}.",))


def _sentence(text: str) -> str:
    text = text.strip(" ,")
    return f"{text[:1].upper()}{text[1:].rstrip('.!')}." if text else ""
