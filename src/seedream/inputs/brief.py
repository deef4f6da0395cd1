"""Brief: one request as read and checked: its words, its script, and what the user wishes for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from seedream.errors import InputError
from seedream.inputs.article import read_article
from seedream.inputs.courtesy import without_courtesy, without_pupils
from seedream.inputs.dataset import DataSet
from seedream.inputs.intent import Intent, read_intent
from seedream.inputs.memo import hear_memo
from seedream.inputs.outlines import Outline
from seedream.inputs.picture_words import Given, assign, without_roles
from seedream.inputs.script import Section, is_screenplay, parse_script
from seedream.inputs.spelled import Spelled, read_spelled
from seedream.inputs.texts import checked_text, given_text
from seedream.inputs.wording import infer_kind, read_wording
from seedream.types import Decision

LONGEST_PROMPT = 20_000


@dataclass(frozen=True, slots=True)
class Brief:
    """What was asked for.

    `pictures` are the user's own, with what each is for.
    `asked` is the request as written, `prompt` the same without how it is asked ("could you make …"), `wish` the part of it that
    describes the scene (length and format taken out);
    `script` the sections of a given script, or None; `decisions` say what was read from the words and why, the kind among them;
    `data` are numbers to show, from a file or the words, `outline` a diagram that the words spell out. `about` is what the words
    say about the film itself ("slow piano, one take"), `music` the part of that which is heard.
    """

    prompt: str
    wish: str
    script: tuple[Section, ...] | None
    intent: Intent
    kind: str
    title: str = ""
    decisions: tuple[Decision, ...] = ()
    notes: tuple[str, ...] = ()
    pictures: tuple[Given, ...] = ()
    data: DataSet | None = None
    outline: Outline | None = None
    about: str = ""
    music: str = ""
    asked: str = ""

    @property
    def words(self) -> int:
        """Number of words of prompt and script together."""
        return len(self.text.split())

    @property
    def text(self) -> str:
        """Everything that was said, for understanding mood and topic: the wish, what is said about the film, then headings and
        narration of the script."""
        parts = [self.wish, self.about] + [f"{s.heading}. {s.narration}" for s in self.script or ()]
        return " ".join(p.strip(" .") for p in parts if p.strip(" ."))


def read(prompt: str | None = None, *, script: Path | str | None = None, **wishes: Any) -> Brief:
    """Read and check a request: words, a script (path, or the text itself), and any fields of `Intent`.

    Raises InputError or AspectRatioError, saying what was got, what was expected, and what to do.
    """
    intent = read_intent(wishes)
    if script is None and intent.text is None and prompt and is_screenplay(prompt):
        prompt, script = None, prompt
    if intent.transcript and intent.voice_over is None:
        raise InputError("got a transcript without a recording; give the recording as voice_over (--voice-over)")
    asked, words, intent, told = _in_words(prompt, intent)
    if script is not None and intent.text is not None:
        raise InputError("got a script and a text; expected one: a script is spoken as it is, a text is made shorter")
    if not (words or script is not None or intent.data or intent.text or intent.images or intent.videos):
        raise InputError('got an empty request; expected some words such as "a cat riding a bicycle on the moon", or a script')
    parsed = None if script is None else parse_script(checked_text(given_text(script, "script"), "script"))
    chosen: tuple[Decision, ...] = ()
    if intent.text is not None:
        parsed, chosen = read_article(checked_text(intent.text, "text"), intent.duration_s, words)
    if parsed is not None:
        if not parsed.sections:
            raise InputError("got a script or text without any words; expected headings, paragraphs or lists")
        settings = {k: v for k, v in parsed.settings if wishes.get(_FIELD.get(k, k)) is None and _FIELD.get(k, k) in _SCRIPT_FIELDS}
        intent = replace(read_intent({**{_FIELD.get(k, k): v for k, v in settings.items()}, **wishes}))
    plain = without_roles(words, intent.images)
    spelled = read_spelled(plain, intent) if parsed is None or intent.data else Spelled(plain)
    if spelled.data is not None and not intent.data and _SELLS.match(plain) and not re.search(_CHARTED, plain, re.IGNORECASE):
        spelled = Spelled(plain)  # prices of an advert are no chart
    wording = read_wording(spelled.rest, intent)
    about = f"{plain} {parsed.title}" if parsed else plain
    kind = infer_kind(about, wording.intent, _kind_of_script(parsed.sections, about, wording.intent) if parsed else "")
    if kind.value == "product" and spelled.outline is not None and not re.search(_DRAWN, plain, re.IGNORECASE):
        spelled = Spelled(spelled.rest)  # what an app does step by step is shown on its screens
    kind = kind if intent.kind or parsed or not spelled.decisions else Decision("kind", "lesson", "it shows what you give it")
    pictures, roles = assign(intent.images, words, kind.value)
    goods = {"cinematic": ("product", "screen"), "announcement": ("product",)}.get(kind.value, ())
    if any(p.role in goods for p in pictures) and kind.by == "rule":
        kind = Decision("kind", "product", "pictures of a product are given, and the words name no other kind of film")
    return Brief(
        prompt=words,
        wish=wording.prompt,
        script=parsed.sections if parsed else None,
        intent=replace(wording.intent, kind=intent.kind),
        kind=kind.value,
        title=parsed.title if parsed else "",
        decisions=(*told, *wording.decisions, *chosen, *spelled.decisions, kind, *roles),
        notes=parsed.notes if parsed else (),
        pictures=pictures,
        data=spelled.data,
        outline=spelled.outline,
        about=", ".join(wording.about),
        music=", ".join(wording.music),
        asked=asked,
    )


def _in_words(prompt: str | None, intent: Intent) -> tuple[str, str, Intent, tuple[Decision, ...]]:
    """The request as it was written and said, without how it is asked, the intent with the class it is for, and what was heard."""
    asked = checked_prompt(prompt) if prompt and prompt.strip() else ""
    words, pupils = without_pupils(without_courtesy(asked))
    told = list[Decision]()
    if pupils and intent.audience is None:
        intent = replace(intent, audience=pupils)
        told.append(Decision("audience", pupils, f'the request says "for {pupils}"', "user"))
    if intent.voice_memo is not None:
        memo = checked_prompt(hear_memo(intent.voice_memo))
        told.append(Decision("voice_memo", memo, f"said in {intent.voice_memo.name}; what is written comes first", "user"))
        asked = f"{asked.rstrip('.')}. {memo}" if asked else memo
        words = f"{words.rstrip('.')}. {without_courtesy(memo)}" if words else without_courtesy(memo)
    return asked, words, intent, tuple(told)


_SELLS = re.compile(
    r"^\W*(?:an? |the |our )?(?:[\w'’-]+ ){0,4}?(?:ad|advert|advertisement|commercial|promo|teaser|invitation|flyer"
    r"|launch (?:film|video))\b",
    re.IGNORECASE,
)
"""A request that calls itself an advert."""
_CHARTED = r"\b(?:charts?|graphs?|diagram|plot|pie|donut|bars|counter)\b"
_DRAWN = r"\b(?:diagram|flow ?chart|chart|timeline|mind ?map|cycle|tree|infographic|steps|process|architecture|how an? \w+ \w+s)\b"
_FIELD = {"duration": "duration_s", "voice": "voice_name"}
_SCRIPT_FIELDS = {"kind", "mood", "duration_s", "aspect", "style", "brand", "audience", "voice_name", "music", "accent"}


def checked_prompt(prompt: str) -> str:
    """The request with tidy white space; raises InputError if it is empty, too long, or no text."""
    text = checked_text(prompt, "request")
    if len(text) > LONGEST_PROMPT:
        raise InputError(
            f"got a request of {len(text):,} characters; expected at most {LONGEST_PROMPT:,}. "
            "Put long texts into a file and give it as the script"
        )
    if not any(c.isalnum() for c in text):
        raise InputError('got a request without words; expected some such as "two kids flying a red kite at sunset"')
    pieces = enumerate(re.split(r"(`[^`]*`)", text))  # code between back-ticks keeps its lines
    return "".join(piece if k % 2 else re.sub(r"\s+", " ", piece) for k, piece in pieces).strip()


def _kind_of_script(sections: tuple[Section, ...], about: str, intent: Intent) -> str:
    """Lists, tables or code make a lesson, dialogue alone a story; what the title says more clearly wins."""
    if intent.kind or infer_kind(about, intent).value != "cinematic":
        return ""
    kinds = [b.kind for s in sections for b in s.blocks]
    if {"bullets", "chart", "table", "code"} & set(kinds):
        return "lesson"
    return "story" if "dialogue" in kinds else "lesson" if len(sections) > 1 else ""
