"""Walkthroughs: how something is done in an app, a portal or a tool, one screen for each step; the steps are those of the request,
else what is usual for a thing of that kind, which is said."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from seedream.scene.product.beats import device_view, weighty
from seedream.scene.product.composing import composed_app
from seedream.scene.product.content import AppContent, Moment, Row
from seedream.scene.product.requested import Trade
from seedream.scene.product.subjects import OWN
from seedream.scene.product.views import ProductBeat
from seedream.scene.reading import lexicon
from seedream.types import Decision

_SOFTWARE = (
    r"(?:app|portal|tool|system|software|platform|website|web ?site|intranet|dashboard|account|web ?shop|online shop|service desk"
    r"|crm|helpdesk|help desk|wiki)"
)
_TASK = re.compile(
    r"\bhow (?:(?:easy|simple|quick|fast|easily|quickly) (?:it is )?to|to|you|we|they|(?:new |our )*(?:customers?|"
    r"users?|members|employees|staff|guests)) "
    r"(?P<task>(?:can )?[a-z]+(?: [^:]+?)?) (?:in|on|with|using|through|via|to|inside|from) "
    rf"(?P<where>(?:the|our|your|my|an?) (?:[\w-]+ ){{0,3}}?{_SOFTWARE})\b(?:,? in (?P<count>\w+) (?:easy |simple |quick )?steps)?"
    r"(?:: (?P<steps>.+?))?[.!]?$",
    re.IGNORECASE,
)
"""What is done, and where: "how to reset your password in our app: open the settings, …"."""
_MARKS = tuple(f"numeric_{n}_circle_outline" for n in range(1, 9))
_LEAST, _MOST, _ON_SCREEN, _TICKED = 2, 8, 3, 4
"""Steps at least and at most, and how many rows a home screen and a list of what is done have."""
_ROW = 24
"""Characters that a row has room for."""
_ARTICLE = re.compile(r"^(?:an?|the|our|your|my|their|his|her) ", re.IGNORECASE)
_SPARE = "~"
"""Before a step that can be left out."""
_STARTS = ("First, ", "Then, ", "Finally, ")


@dataclass(frozen=True, slots=True)
class Walkthrough:
    """What is done, "reset your password", where, "our app", and its steps, which the request has `given` or which are usual."""

    task: str
    where: str
    steps: tuple[str, ...]
    given: bool

    @property
    def title(self) -> str:
        """What the film is called: "How to reset your password"."""
        return f"How to {self.task}"

    @property
    def tie(self) -> str:
        """ "on" for pages, "in" for anything else."""
        return "on" if re.search(r"(?:site|website|intranet|dashboard|wiki|shop)$", self.where, re.IGNORECASE) else "in"

    @property
    def name(self) -> str:
        """What it is done in, as a name: "HR portal" of "our HR portal"."""
        bare = _ARTICLE.sub("", self.where)
        return bare[:1].upper() + bare[1:]


def read_walkthrough(text: str) -> Walkthrough | None:
    """The walkthrough that a request asks for; None where it says neither how nor in what, or lists more than can be shown."""
    found = _TASK.search(text)
    if found is None:
        return None
    task = re.sub(r"\btheir\b", "your", re.sub(r"^can ", "", found["task"]))
    where = re.sub(r"^an? ", "the ", found["where"])
    if found["steps"]:
        steps = _parted(found["steps"])
        return Walkthrough(task, where, steps, given=True) if _LEAST <= len(steps) <= _MOST else None
    most = lexicon.NUMBERS.get((found["count"] or "").lower(), _MOST)
    return Walkthrough(task, where, _usual(task, where, most), given=False)


def _parted(text: str) -> tuple[str, ...]:
    numbered = [p for p in re.split(r"(?:^|\s)\d[.)]\s+", text) if p.strip(" ,;.")]
    pieces = numbered if len(numbered) > 1 else re.split(r"[,;]\s+(?:and |then |and then )?|\s+and then\s+", text)
    kept = [re.sub(r"^(?:first|then|and|finally),? ", "", piece.strip(" ,;."), flags=re.IGNORECASE) for piece in pieces]
    return tuple(piece[:1].upper() + piece[1:] for piece in kept if piece)


def _usual(task: str, where: str, most: int) -> tuple[str, ...]:
    """The steps that are usual, without those that can be left out where there are to be fewer."""
    verb, _, what = task.partition(" ")
    kinds = lexicon.data("walkthroughs")["kind"]
    kind = next(k for k in kinds if not k["verbs"] or {verb.lower(), lexicon.verb(verb.lower())} & set(k["verbs"]))
    bare = _ARTICLE.sub("", what)
    words = {"what": what, "bare": bare, "Bare": bare[:1].upper() + bare[1:], "Verb": verb[:1].upper() + verb[1:], "where": where}
    steps = list(kind["steps"])
    while len(steps) > most and (spare := next((s for s in reversed(steps) if s.startswith(_SPARE)), "")):
        steps.remove(spare)
    return tuple(step.removeprefix(_SPARE).format(**words).replace(" ”", "”") for step in steps)


def walkthrough_beats(walk: Walkthrough, app: AppContent) -> tuple[ProductBeat, ...]:
    """What it is about, a screen for each step on which its row is tapped, and at the end the last of them ticked off."""
    subject = _subject(walk)
    app = replace(composed_app(app, subject), title="Today", list_title="How it is done")
    usual = Moment(walk.title, weighty(walk.title), ((f"{walk.title}, {walk.tie} {walk.where}.", f"{walk.title}."),))
    beats = [_beat("promise", "say what it is about", app, usual, 0)]
    for index, step in enumerate(walk.steps):
        beats.append(_beat("feature", "show one step", _turned(app, subject, index), _moment(walk, step, index), index + 1))
    done = replace(
        usual, headline="That is all", emphasis="all", spoken=(("That is all.",),), screen="checklist", title="All done",
        text=walk.title, icon="check_circle_outline", target="ring", rows=subject.rows[: len(walk.steps)][-_TICKED:],
    )  # fmt: skip
    return (*beats, _beat("feature", "show it all", app, done, len(beats)))


def _beat(step: str, purpose: str, app: AppContent, moment: Moment, index: int) -> ProductBeat:
    view = device_view(app, step, moment, index)
    return ProductBeat(f"{step}.{index}", purpose, view, 1.0, 2.2, moment.spoken[0])


def _subject(walk: Walkthrough) -> Trade:
    """A subject whose rows are the steps."""
    rows = tuple(Row(_short(step), f"Step {i + 1}", _MARKS[i]) for i, step in enumerate(walk.steps))
    what = walk.task.partition(" ")[2]
    name = what[:1].upper() + what[1:]
    things = (f"{len(walk.steps)} steps", "Minutes", "Forms", "Help")
    return Trade(OWN, "format_list_numbered", _short(name), things, "Steps", (*rows, *rows)[: max(len(rows), 4)], ())


def _turned(app: AppContent, subject: Trade, index: int) -> AppContent:
    """The app with the step that is next first in its list."""
    rows = subject.rows[index:] or subject.rows
    return replace(app, rows=(*rows, *subject.rows)[:_ON_SCREEN])


def _moment(walk: Walkthrough, step: str, index: int) -> Moment:
    last = index == len(walk.steps) - 1
    start = _STARTS[0] if index == 0 else _STARTS[2] if last else _STARTS[1]
    said = f"{start}{step[:1].lower()}{step[1:]}." if not step.startswith("Done") else f"{step}."
    rest = tuple(Row(_short(s), f"Step {index + 2 + i}", _MARKS[index + 1 + i]) for i, s in enumerate(walk.steps[index + 1 :][:3]))
    return Moment(
        step, weighty(step), ((said,),), f"{index + 1} of {len(walk.steps)}", screen="detail",
        title=_short(step),
        text=f"Step {index + 1} of {len(walk.steps)}", icon=_MARKS[index], target="row.0", rows=rest,
        action="Done" if last else "Next",
    )  # fmt: skip


def _short(words: str) -> str:
    """The first words, as many as a row has room for."""
    kept: list[str] = []
    for word in words.split():
        if len(" ".join((*kept, word))) > _ROW:
            break
        kept.append(word)
    short = " ".join(kept or words.split()[:1]).rstrip(",;:")
    return short if "”" in short else short.replace("“", "")


def whence(walk: Walkthrough) -> tuple[Decision, tuple[str, ...]]:
    """Where the steps of a walkthrough come from, and what of it nobody has said: its steps, where they are only the usual ones."""
    if walk.given:
        return Decision("steps", "given", "the request gives them"), ()
    why = "the request gives none, and these are usual; list your own to have them shown"
    return Decision("steps", "usual", why), (f"the steps to {walk.task} in {walk.where}",)
