"""Moments: days, dates, spans and hours in the words of an offer, and how they are said."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?)\b\.?"
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_NTH = r"(?:the )?\d{1,2}(?:st|nd|rd|th)?"
_TO = r"(?: ?[-–] ?| to | until | till | and )"
_DATE = (
    rf"(?:{_DAY},? )?(?:the )?(?:{_NTH}{_TO}{_NTH}(?: of)? {_MONTH}|{_NTH}(?: of)? {_MONTH}{_TO}{_NTH}(?: of)? {_MONTH}|"
    rf"{_MONTH} {_NTH}{_TO}(?:{_MONTH} )?{_NTH}|{_NTH}(?: of)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)(?:,? \d{{4}})?"
)
_WHEN = (
    rf"{_DATE}|(?:every |each |next |this |the )?(?:(?:first|second|third|fourth|last|other) )?{_DAY}"
    rf"(?: of (?:the|each|every) month)?(?:{_TO}{_DAY})?(?: (?:morning|afternoon|evening|night)s?)?"
    rf"|(?:the )?\d{{1,2}}(?:st|nd|rd|th)\b|{_MONTH}(?: \d{{4}})?"
    r"|(?:next|this|all) (?:week|month|year|spring|summer|autumn|winter|weekend)|tomorrow|tonight|today|now|the weekend|weekends"
    r"|every day|daily|weekdays|easter|christmas(?: eve)?|new year(?:'s eve)?|halloween|valentine's day"
)
_HALF = r"(?:[ap]\.?m\.?|o'clock|h\b)"
_ZONE = r"(?: (?-i:CES?T|E[SD]?T|P[SD]?T|GMT|UTC|BST))?"
_CLOCK = (
    rf"\d{{1,2}}(?:[:.]\d{{2}})? ?{_HALF}?{_TO}(?:noon|midnight)|"
    rf"(?:\d{{1,2}}(?:[:.]\d{{2}})? ?{_HALF}?{_TO})?\d{{1,2}}(?:[:.]\d{{2}})? ?{_HALF}{_ZONE}"
    rf"|(?:\d{{1,2}}[:.]\d{{2}}{_TO})?\d{{1,2}}:\d{{2}}"
    rf"|(?:(?<=from )|(?<=day )|(?<=days )|(?<=between ))\d{{1,2}}{_TO}\d{{1,2}}|(?<=at )\d{{1,2}}(?=$|,)|noon|midnight"
    r"|after (?:school|work)"
)
_TIE = (
    r"(?:out|available|valid|coming|held|takes place|runs|on|in|from|at|by|before|after|until|till|through|starting|starts?|begins?"
    r"|ends?|beginning|during|over|between|since|only)"
)
MOMENT = rf"(?:(?:{_TIE} (?:on |in |at |from |until |through )?)?(?:{_WHEN}|{_CLOCK}))"
"""A day, a date, a span or an hour with the words that tie it: "from 3 March", "until Sunday", "5 pm"."""
MOMENTS = rf"{MOMENT}(?:,? (?:and |at )?{MOMENT})*"
DATED = (
    rf"{_DATE}|{_MONTH} \d{{4}}|in {_MONTH}|(?:every|each|this|next) (?:\w+ )?{_DAY}|{_DAY}s\b|{_DAY}{_TO}{_DAY}"
    rf"|{_DAY}(?:,| from| at)? \d{{1,2}}\b|(?:this|next) weekend|weekdays"
)
"""A date, a day of every week, or a day with its hour: what is more than "at night" or "2 am" of a scene."""
IN_A_DATE = rf"\b({_DAY}), (?=(?:the )?(?:{_MONTH} \d|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}))"
"""A day of the week before its date; the comma between them parts nothing: "Friday, May 8"."""
_SPAN = r" ?[-–] ?| to | until | till "
_TIED = re.compile(rf"(?:{_TIE}|every|each|this|next|all|daily|tomorrow|tonight|today|noon|midnight)\b", re.IGNORECASE)


def without_moment(clause: str) -> tuple[str, str]:
    """A clause without the moment at its end or its beginning, and that moment: ("Our café opens", "on 1 June")."""
    if found := re.search(rf"(?:^|,? )(?P<when>{MOMENTS})$", clause, re.IGNORECASE):
        rest, when = clause[: found.start()].strip(" ,"), found["when"]
        if not rest or _TIED.match(when) or (re.search(r"\d", when) and re.match(rf"(?:{_DAY}|{_MONTH})", when, re.IGNORECASE)):
            return rest, when
    found = re.match(rf"(?P<when>{_TIE} {MOMENTS}|{MOMENTS})(?P<after>,? )(?=\w)", clause, re.IGNORECASE)
    # "Christmas market" and "Sunday brunch" are no moments of what follows
    if found and (found["after"] == ", " or re.search(r"\d", found["when"]) or _TIED.match(found["when"])):
        return clause[found.end() :].strip(" ,"), found["when"]
    return clause, ""


def days_and_hours(moment: str) -> list[str]:
    """A moment parted into its day and its hour: "Thursday 14 November at 5 pm"."""
    hour = rf"(?:,| at|, at|(?<=day)|(?<=days)) (?=(?:from )?(?:{_CLOCK})(?![\w]))"
    parts = re.split(rf"{hour}| (?=from (?:{_CLOCK}))", moment, flags=re.IGNORECASE)
    return [p for p in parts if p.strip()]


def spoken_moment(moment: str) -> str:
    """A moment as it is said: "Saturday 8 May" is "on Saturday 8 May", "10 am to 2 pm" is "from 10 am to 2 pm"."""
    return ", ".join(_tied(part) for part in days_and_hours(moment))


def _tied(moment: str) -> str:
    if _TIED.match(moment):
        return moment
    if re.match(rf"{_DAY}(?:(?:,| and) {_DAY})* (?:until|till) ", moment, re.IGNORECASE):
        return f"on {moment}"
    if re.search(_SPAN, moment):
        return f"from {moment}"
    if re.match(rf"(?:{_CLOCK}|\d{{1,2}}$)", moment, re.IGNORECASE):
        return f"at {moment}"
    return f"in {moment}" if re.fullmatch(rf"{_MONTH}(?: \d{{4}})?", moment, re.IGNORECASE) else f"on {moment}"
