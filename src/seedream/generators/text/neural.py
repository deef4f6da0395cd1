"""Words, the neural way: any OpenAI-compatible endpoint that the user has writes the narration; whatever it gets wrong is left out.

One chat completion (POST {url}/chat/completions) with a JSON schema for exactly the beats whose words are free. The answer is
checked like any foreign input. Where it fails, the scene stays as it was, the built-in grammar writes the words, and a decision
says so. The key is read from the environment for the one request; it is never stored, logged or recorded.
"""

from __future__ import annotations

import http.client
import json
import os
import re
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from seedream.errors import LanguageModelError
from seedream.inputs import Brief
from seedream.inputs.intent import LanguageModel
from seedream.scene.branding import in_words
from seedream.scene.graph import Beat, SceneGraph
from seedream.scene.shots.views import TitleView, WorldView
from seedream.types import Decision

WORDS_PER_S = 2.4
"""Words that a narrator speaks in a second."""
SHORT_WORDS, FEWEST_LONG_WORDS, MOST_LONG_WORDS = 9, 8, 40
TOLERANCE = 1.5
MOST_BULLETS, BULLET_CHARACTERS, HEADLINE_CHARACTERS = 4, 48, 64
TITLE_CHARACTERS, DESCRIPTION_CHARACTERS = 60, 300
MOST_ANSWER_BYTES = 1_000_000
INSTRUCTIONS = (
    "You write the spoken narration of short films. Write in English, as plain sentences that sound good when read aloud: quiet, "
    "concrete, no clichés, no markup, no emoji, no stage directions. Say nothing that the picture contradicts. Never invent "
    "names, dates, numbers or facts. narration_short says the same in fewer words. Answer with one JSON object only."
)
_ENGLISH = frozenset(
    re.findall(
        "[a-z]+",
        "the a an of and to in on at is are was were it its this that with for from by as not no has have had be he she they you "
        "we i his her their your our there here one all every only what when where who but or so if then still",
    )
)
_LEAST_ENGLISH = 0.15
"""Least share of small English words in a narration; English prose has about 0.4, other languages under 0.1."""
_MARKUP = re.compile(r"[<>{}\[\]\\`*_#|~]|https?://|\n")


def rewrite(scene: SceneGraph, brief: Brief, duration_s: float) -> tuple[SceneGraph, tuple[Decision, ...]]:
    """The scene with words of the user's language model, for a film of `duration_s` seconds, and what was decided.

    Without `brief.intent.language_model` nothing happens. Words of the user's own, and words that drawings are timed by, stay.
    """
    settings = brief.intent.language_model
    beats = [beat for beat in scene.beats if _is_free(beat)]
    if settings is None or not beats:
        return scene, ()
    try:
        answer = _ask(settings, _messages(scene, brief, beats, duration_s), _schema(beats))
        written = _checked(answer, scene, beats, duration_s)
        if brief.intent.brand_kit:
            written, _ = in_words(written, brief.intent.brand_kit, "")
    except LanguageModelError as problem:
        reason = f"{problem}; the built-in grammar wrote the words"
        return scene, (Decision("language_model.note", "not used", reason),)
    note = "checked for form and length; whether it is true was not checked"
    return written, (Decision("language_model", settings.model, f"wrote {len(beats)} lines; {note}", "model"),)


def _is_free(beat: Beat) -> bool:
    """Whether a beat's words may be replaced: not the user's own, and no element of the picture waits for one of them."""
    return not beat.verbatim and not any(element.cue for element in beat.view.elements)


def _is_topic(beat: Beat) -> bool:
    """Whether a beat is type about a topic that the library does not know, to which the model may add points."""
    return isinstance(beat.view, TitleView) and beat.subject.startswith("lesson.")


def _is_titled(beat: Beat) -> bool:
    """Whether a beat's headline is free; the dates and places of announcements are not."""
    return isinstance(beat.view, TitleView) and (_is_topic(beat) or beat.subject == "words")


def _longest_words(beat: Beat, scene: SceneGraph, duration_s: float) -> int:
    """How many words the long version of a beat may have: its share of the film, without the pauses around speech."""
    total = sum(b.weight for b in scene.beats) or 1.0
    share_s = duration_s * beat.weight / total - 0.6
    return round(min(max(share_s * WORDS_PER_S, FEWEST_LONG_WORDS), MOST_LONG_WORDS))


def _messages(scene: SceneGraph, brief: Brief, beats: Sequence[Beat], duration_s: float) -> list[dict[str, str]]:
    rows = [
        {
            "id": beat.id,
            "purpose": beat.purpose,
            "shows": _shown(beat),
            "narration_long": f"at most {_longest_words(beat, scene, duration_s)} words",
            "narration_short": f"at most {SHORT_WORDS} words",
            **({"headline": f"at most {HEADLINE_CHARACTERS} characters"} if _is_titled(beat) else {}),
            **({"bullets": f"up to {MOST_BULLETS} points of at most {BULLET_CHARACTERS} characters"} if _is_topic(beat) else {}),
        }
        for beat in beats
    ]
    request = {
        "request": brief.text,
        "kind": scene.kind,
        "title": scene.title,
        "mood": {"valence": scene.mood.valence, "arousal": scene.mood.arousal},
        "audience": brief.intent.audience or "everybody",
        "brand": scene.brand,
        "seconds": duration_s,
        "beats": rows,
    }
    return [{"role": "system", "content": INSTRUCTIONS}, {"role": "user", "content": json.dumps(request, ensure_ascii=False)}]


def _shown(beat: Beat) -> str:
    view = beat.view
    if isinstance(view, WorldView):
        cast = ", ".join(f"{member.noun} ({member.action})" for member in view.cast) or "nobody"
        return f"{view.framing} view of {view.place.kind}, {view.place.time_of_day}, {view.place.weather}: {cast}"
    return f"the words “{view.headline}”" if isinstance(view, TitleView) else "an illustrated screen"


def _schema(beats: Sequence[Beat]) -> dict[str, Any]:
    text = {"type": "string"}
    titled, topics = any(map(_is_titled, beats)), any(map(_is_topic, beats))
    row: dict[str, Any] = {"id": {"type": "string", "enum": [b.id for b in beats]}, "narration_long": text, "narration_short": text}
    row |= {"headline": text} if titled else {}
    row |= {"bullets": {"type": "array", "items": text, "maxItems": MOST_BULLETS}} if topics else {}
    answer = {"title": text, "description": text, "beats": {"type": "array", "items": _object(row)}}
    return _object(answer)


def _object(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _ask(settings: LanguageModel, messages: Sequence[Mapping[str, str]], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The model's answer as an object; asked once with a strict schema, and once without where the endpoint refuses schemas."""
    body: dict[str, Any] = {"model": settings.model, "messages": messages, "stream": False}
    strict = {"type": "json_schema", "json_schema": {"name": "film", "strict": True, "schema": schema}}
    try:
        reply = _post(settings, {**body, "response_format": strict})
    except urllib.error.HTTPError as error:
        if error.code not in (400, 404, 415, 422, 501):
            raise LanguageModelError(f"the language model's server answered with status {error.code}") from error
        try:
            reply = _post(settings, body)
        except urllib.error.HTTPError as second:
            raise LanguageModelError(f"the language model's server answered with status {second.code}") from second
    try:
        content = reply["choices"][0]["message"]["content"]
    except (KeyError, IndexError, TypeError) as error:
        raise LanguageModelError("the language model's server answered in an unknown form") from error
    return _json_in(content if isinstance(content, str) else "")


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """The key goes to the address that the user named, never to where that one points."""

    def redirect_request(self, *_: Any) -> None:
        """No redirect is followed; it becomes an HTTP error."""


def _post(settings: LanguageModel, body: Mapping[str, Any]) -> Any:
    """Send one request. HTTP errors pass through; everything else becomes words. The key goes into the header and nowhere else."""
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if settings.api_key_variable:
        key = os.environ.get(settings.api_key_variable, "").strip()
        if not key:
            raise LanguageModelError(f"the environment variable {settings.api_key_variable}, which should hold the key, is empty")
        headers["Authorization"] = f"Bearer {key}"
    request = urllib.request.Request(f"{settings.url.rstrip('/')}/chat/completions", json.dumps(body).encode(), headers)
    try:
        with urllib.request.build_opener(_NoRedirect).open(request, timeout=settings.timeout_s) as response:
            return json.loads(response.read(MOST_ANSWER_BYTES))
    except urllib.error.HTTPError as error:
        error.close()
        raise
    except TimeoutError as error:
        raise LanguageModelError(f"the language model did not answer within {settings.timeout_s:g} s") from error
    except urllib.error.URLError as error:
        if isinstance(error.reason, TimeoutError):
            raise LanguageModelError(f"the language model did not answer within {settings.timeout_s:g} s") from error
        raise LanguageModelError(f"the language model at {_host(settings.url)} could not be reached") from error
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise LanguageModelError("the language model's server sent something that cannot be read") from error


def _host(url: str) -> str:
    """Host and port of an address, without any name or password in it."""
    return re.sub(r"^https?://(?:[^/@]*@)?([^/]*).*$", r"\1", url)


def _json_in(text: str) -> Mapping[str, Any]:
    """The JSON object in a text, which models like to wrap in words or code fences."""
    start, end = text.find("{"), text.rfind("}")
    try:
        found = json.loads(text[start : end + 1]) if start >= 0 else None
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise LanguageModelError("the language model did not answer with JSON")
    return found


def _checked(answer: Mapping[str, Any], scene: SceneGraph, beats: Sequence[Beat], duration_s: float) -> SceneGraph:
    """The scene with the answer's words in it; raises LanguageModelError at the first thing that is not as asked."""
    rows = answer.get("beats")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise LanguageModelError("the language model's answer has no list of beats")
    given, wanted = [row.get("id") for row in rows], [beat.id for beat in beats]
    if sorted(map(str, given)) != sorted(wanted):
        names = ", ".join(map(str, given))[:120]
        raise LanguageModelError(f"the language model wrote for the beats {names} instead of {', '.join(wanted)}")
    by_id = {row["id"]: row for row in rows}
    new = {b.id: _with_words(b, by_id[b.id], _longest_words(b, scene, duration_s)) for b in beats}
    _check_language(" ".join(beat.spoken[0] for beat in new.values()))
    return replace(
        scene,
        title=_text(answer.get("title"), "title", TITLE_CHARACTERS),
        description=_text(answer.get("description"), "description", DESCRIPTION_CHARACTERS),
        beats=tuple(new.get(beat.id, beat) for beat in scene.beats),
    )


def _check_language(text: str) -> None:
    words = re.findall(r"[^\W\d_]+", text.lower())
    if words and sum(word in _ENGLISH for word in words) < _LEAST_ENGLISH * len(words):
        raise LanguageModelError("the language model did not write in English, the language of the narrator")


def _with_words(beat: Beat, row: Mapping[str, Any], most_words: int) -> Beat:
    where = f'beat "{beat.id}"'
    # Half as much again as asked for is tolerated: models count badly, and fitting takes the short version where it must.
    long = _spoken(row.get("narration_long"), f"narration_long of {where}", round(most_words * TOLERANCE))
    short = _spoken(row.get("narration_short"), f"narration_short of {where}", round(SHORT_WORDS * TOLERANCE))
    spoken = (long, short) if len(short.split()) < len(long.split()) else (short,)
    view = beat.view
    if isinstance(view, TitleView) and _is_titled(beat):
        headline = row.get("headline")
        if headline:
            view = replace(view, headline=_text(headline, f"headline of {where}", HEADLINE_CHARACTERS).rstrip("."), emphasis="")
        bullets = _bullets(row.get("bullets") or [], where) if _is_topic(beat) else ()
        if bullets:
            view = replace(view, bullets=bullets, body="")
    return replace(beat, spoken=spoken, view=view)


def _bullets(rows: Any, where: str) -> tuple[str, ...]:
    if not isinstance(rows, list) or len(rows) > MOST_BULLETS:
        raise LanguageModelError(f"the language model's bullets of {where} are not a list of at most {MOST_BULLETS}")
    return tuple(_text(row, f"bullets of {where}", BULLET_CHARACTERS).rstrip(".") for row in rows)


def _spoken(value: Any, name: str, most_words: int) -> str:
    text = _text(value, name, 10 * most_words)
    if len(text.split()) > most_words:
        raise LanguageModelError(f"the language model's {name} has {len(text.split())} words, and {most_words} fit")
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _text(value: Any, name: str, most: int) -> str:
    """A plain text in the Latin script of at most `most` characters; raises LanguageModelError with the name of what is wrong."""
    text = " ".join(value.split(" ")).strip() if isinstance(value, str) else ""
    if not any(c.isalnum() for c in text):
        raise LanguageModelError(f"the language model left the {name} empty")
    if _MARKUP.search(text):
        raise LanguageModelError(f"the language model put markup into the {name}")
    if len(text) > most:
        raise LanguageModelError(f"the language model's {name} has {len(text)} characters, and {most} fit")
    letters = [c for c in text if c.isalpha()]
    if sum(ord(c) < 0x250 for c in letters) < 0.9 * len(letters):
        raise LanguageModelError(f"the language model wrote the {name} in a script that the narrator cannot read")
    return re.sub(r"\s+", " ", text)
