"""Steps: what staff, customers or guests are asked to do, one after the other, each with what it names or with its number."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from seedream.inputs import Brief, Outline
from seedream.inputs.outlines import Node
from seedream.scene.graph import Beat
from seedream.scene.offers.clauses import parted, said
from seedream.scene.offers.kinds import kinds_in, pictures_of
from seedream.scene.offers.picturing import pictured
from seedream.scene.plots.working import at_work
from seedream.scene.reading import lexicon
from seedream.scene.reading.language import tokens
from seedream.scene.reading.parse import Parsed
from seedream.scene.sheets.designing import Ground
from seedream.scene.sheets.view import Entry, SheetView
from seedream.scene.shots.views import WorldView
from seedream.scene.still import still_view
from seedream.scene.telling.outline_story import outline_beats
from seedream.scene.telling.worded import Worded
from seedream.scene.telling.worded_views import before
from seedream.scene.titles import emphasis_of, headline

_HEAD = re.compile(
    r"^\W*welcome to\b|\bhow (?:the |new )*(?:customers?|guests?|staff|tenants|employees|patients|members|visitors|students|pupils"
    r"|parents) [a-z]+\b|"
    r"\b(?:on-?boarding|training|orientation|induction|safety|instructions?|awareness|checklist|rules|guidelines|first day|hygiene"
    r"|evacuation|fire drill|house rules|etiquette|code of conduct|reminders?|policy|policies|guarantee)\b"
    r"|\bhow (?:our|we)\b|\bhow (?:to|it)\b.*\b(?:our|your|office|customers?|guests?|staff|tenants|employees|patients|members"
    r"|parcel|app|portal)\b|\b(?:customers?|guests?|staff|tenants|employees|members|visitors|residents|colleagues)\b.*\bhow to\b"
    r"|\bhow to (?:return|book|use|sort)\b"
    r"|\b(?:explainer|overview|explanation|introduction) (?:of|for|about|to|on) (?:our|my)\b"
    r"|\bhow (?:\w+ ){1,4}works?\b.*\b(?:our|my)\b|^\W*(?:please )?explain (?:our|my) (?!lesson)",
    re.IGNORECASE,
)
"""What a film calls itself that tells people of an organisation what to do."""
_LEADS = re.compile(
    r"^\W*(?:please )?(?:(?:explain|show|tell|teach)"
    r"(?:(?: to)? (?:our |the |new )*(?!how |why |what )\w+(?= (?:how|why|what|about)\b))? |"
    r"(?:an? )?(?:short |internal )?(?:video|film|clip|explainer|tutorial|guide) (?:for (?:our |the |new )*[\w ]+? )?"
    r"(?:on |about |of |showing )?(?=how )"
    r"|(?:an? )?(?:short )?(?:explainer|overview|explanation|introduction) (?:of|for|about|to|on) (?=(?:our|my)\b))",
    re.IGNORECASE,
)
_FILM = re.compile(r"\b(onboarding|training|safety|orientation) (?:video|film|clip)\b", re.IGNORECASE)
_FORBIDS = r"(?:never|don['’]t|do not|always|no|please|only|if|when|before|after)\b"
_TOLD = r"(?:we|you|our|the|an?|it|they) "
_WHAT = r"[a-z]+ (?:up |down |in |out |off |on |away )?(?:your|the|every|each|all|it|them|an?|my|our|any|everything|everybody)\b"
_DUTY = re.compile(
    r"^(?:please note: )?(?P<who>(?:(?:all|our|the|new) )*(?:visitors|guests|staff|employees|students|pupils|parents|drivers"
    r"|members|patients|contractors|tenants|residents|customers|swimmers|players|volunteers)) (?:must|have to|need to|should) "
    r"(?P<what>.+,.+?)[.!]?$",
    re.IGNORECASE,
)
"""A sentence that says what somebody has to do, in a list."""
_DRAWN = re.compile(r"\b(?:diagram|flow ?chart|chart|infographic|timeline|cycle|checklist poster)\b", re.IGNORECASE)
_SCREENS = re.compile(r"\b(?:apps?|software|platform|dashboard|demo|saas|web ?site)\b", re.IGNORECASE)
"""Heads of what is shown on its screens."""
_LEAST, _MOST, _SHARE = 3, 8, 0.6
"""Steps at least and at most, and how many of them must be something to do."""
_WORKS = re.compile(r"\bhow (?:[\w-]+ ){1,5}(?:works?|is made|are made)\b", re.IGNORECASE)
_ROUND = re.compile(r"\b(?:recycl\w*|cycle|loop|circular|reus\w*|compost\w*)\b", re.IGNORECASE)
"""What comes back to where it began."""
_STAGE = 4
"""Words of a stage at most."""
_LONG = 60
"""Characters of a step that is set as it is said."""
_NEW = "onboarding"
"""The kind of films for new people, wherever these work."""
_ORDER = ("First, ", "Then, ", "Finally, ")
_GROUNDS: tuple[Ground, ...] = ("light", "paper")


@dataclass(frozen=True, slots=True)
class Steps:
    """What is to be done: the title, and the steps in order. `numbered` ones follow one another; others are rules. `audience` are
    the words that say what it is about and for whom."""

    title: str
    steps: tuple[str, ...]
    numbered: bool = True
    audience: str = ""

    @property
    def process(self) -> bool:
        """Whether it is how something works, in stages of a few words: a diagram of them says more than pages."""
        return _WORKS.search(self.audience) is not None and all(len(step.split()) <= _STAGE for step in self.steps)


def read_steps(brief: Brief) -> Steps | None:
    """The steps that a request spells out for people of an organisation; None for any other request."""
    given = brief.script is not None or brief.pictures or brief.intent.data or brief.data is not None
    if given or brief.intent.kind not in (None, "announcement", "lesson"):
        return None
    head, _, rest = (brief.wish if ": " in brief.wish else brief.prompt).partition(": ")
    if not rest and (duty := _DUTY.match(brief.prompt)):
        head, rest = f"Guidelines for {duty['who'].lower()}", duty["what"]
    if not rest or not _HEAD.search(head) or _DRAWN.search(head) or _SCREENS.search(head):
        return None
    rest = re.sub(r"\btheir\b", "your", re.sub(r", and (?=\w)", ", ", rest))
    steps = tuple(c.text for c in map(said, parted(rest)) if c.role != "tone")
    asked = re.search(r"\bhow (?:to|our|we)\b|\b(?:policy|policies|guarantee)\b", head, re.IGNORECASE) is not None
    if not _LEAST <= len(steps) <= _MOST or (sum(map(is_done, steps)) < _SHARE * len(steps) and not asked):
        return None
    title = re.sub(r"^(?:an? |the )", "", _FILM.sub(r"\1", _LEADS.sub("", head).strip()))
    title = _capital(re.sub(r"\btheir\b", "your", title))
    named = sum(map(is_done, steps)) < _SHARE * len(steps)
    rules = named or any(re.match(_FORBIDS, s, re.IGNORECASE) for s in steps) or not re.search(r"\bhow\b", head, re.IGNORECASE)
    return Steps(title, steps, not rules, head)


def is_done(step: str) -> bool:
    """Whether a step is something to do or not to do: it begins with a verb, or with "never"."""
    first = step.split()[0].lower()
    if lexicon.verb(first) == first or tokens(step)[0].tag in ("VB", "VBP"):
        return True
    return any(re.match(p, step, re.IGNORECASE) for p in (_FORBIDS, _TOLD, _WHAT))


def step_beats(
    plan: Steps, parsed: Parsed, accent: str, frame: tuple[float, float], read: Callable[[str], Parsed]
) -> tuple[Beat, ...]:  # fmt: skip
    """The title over whom it is for, a picture or a page for each step, and all of them on one page."""
    usual = _usual(plan, parsed)
    opening = read(usual)
    title = before(still_view(opening, opening.entities, frame), Worded(headline(plan.title, 60), "", "light", ""), frame)
    begun = Beat("what", "say what it is about", title, 0.9, 2.4, "words", (_sentence(plan.title),))
    if plan.process:
        row = Outline("cycle" if _ROUND.search(plan.title) else "flow", plan.title, tuple(Node(s) for s in plan.steps))
        return (begun, *outline_beats(row, accent, titled=True))
    beats = [begun]
    for index, step in enumerate(plan.steps):
        beats.append(_step(plan, index, step, accent, frame, (usual, read)))
    entries = tuple(Entry(_capital(s), value=str(i + 1) if plan.numbered else "") for i, s in enumerate(plan.steps))
    page = SheetView(headline(plan.title, 60), emphasis=emphasis_of(plan.title), form="list", entries=entries, accent=accent)
    if len(entries) <= 6:
        beats.append(Beat("page", "show it all", page, 0.9, 2.5, "words"))
    return tuple(beats)


def _step(
    plan: Steps, index: int, step: str, accent: str, frame: tuple[float, float], seen: tuple[str, Callable[[str], Parsed]]
) -> Beat:  # fmt: skip
    usual, read = seen
    lead = "" if not plan.numbered else _ORDER[0] if index == 0 else _ORDER[2] if index == len(plan.steps) - 1 else _ORDER[1]
    spoken = _sentence(f"{lead}{step[:1].lower()}{step[1:]}" if lead else step)
    kicker = f"{index + 1} of {len(plan.steps)}"
    found = None if re.match(r"(?:never|don['’]t|do not|no|if)\b", step, re.IGNORECASE) else pictured(_object(step), usual, read)
    view: WorldView | SheetView
    if found is not None:
        view = before(still_view(found, found.entities, frame), Worded(headline(step, 52), kicker, "light", ""), frame)
    else:
        words = _capital(step) if len(step) <= _LONG else headline(step, _LONG)
        view = SheetView(
            words, kicker=kicker, emphasis=emphasis_of(step), badge=str(index + 1), ground=_GROUNDS[index % 2], accent=accent
        )  # fmt: skip
    return Beat(f"step.{index + 1}", "say what to do", view, 1.0, 2.2, "words", (spoken,))


def _object(step: str) -> str:
    """What a step is done with: "your safety vest" of "wear your safety vest", which is worn."""
    first, _, rest = step.partition(" ")
    worn = first.lower() in ("wear", "wears")
    told = worn or not is_done(step) or re.match(_TOLD, step, re.IGNORECASE)
    return step if told else re.sub(r"^(?:out )?(?:for|to|at|on|after) ", "", rest)


def _usual(plan: Steps, parsed: Parsed) -> str:
    """Whom it is for, where they are, in words: at their trade, as in films of that kind, or in an office."""
    words = plan.title.lower().split()
    phrases = [lexicon.singular(" ".join(words[i : i + n])) for n in (2, 1) for i in range(len(words) - n + 1)]
    trade = next((p for p in phrases if (known := lexicon.noun(p)) is not None and known.job), "")
    audiences = lexicon.data("offer_words")["audiences"]
    whom = next((picture for words, picture in audiences.items() if re.search(words, plan.audience, re.IGNORECASE)), "")
    anybody = trade in lexicon.data("offer_words")["anybody"]["words"] and whom  # the driver of a forklift drives no car
    if trade and not anybody and (work := at_work(trade)):
        return work[0]
    place = parsed.setting.place
    ours = parsed.setting.named and re.search(r"\b(?:in|at) (?:our|my) ", plan.audience, re.IGNORECASE)
    if ours and place.wording:
        return f"a {trade or 'woman'} stands in the {place.wording}"
    if whom:
        return str(whom)
    kind = pictures_of(kinds_in(plan.title))
    if kind is not None and not (kind.name == _NEW and parsed.setting.named):
        return kind.shots[0].picture.format(who="a woman")
    if parsed.setting.named and place.wording:
        return f"a {trade or 'woman'} stands in the {place.wording}"
    return f"a {trade or 'woman'} stands in an office"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sentence(text: str) -> str:
    text = _capital(text.strip())
    return text if text[-1:] in ".!?…" else f"{text}."
