"""Another voice for the narration: "use a male voice", "another narrator", "deeper", or one by its name."""

from __future__ import annotations

import re
from functools import cache

from seedream.generators.audio import Speaker, VoiceWish, choose_voice, speakers
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.tables import Rule, pattern, table
from seedream.refinement.notes.wording import NO_WORDS
from seedream.scene.edits import named

_PITCHES = {"deeper": -1, "higher": 1}


def another_voice(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """The narration in another voice; the words and the pictures stay."""
    if desk.film.brief.intent.voice_over:
        return "the narration is your own recording; another voice cannot read it"
    if not desk.film.script.lines:
        return NO_WORDS
    if desk.own_shots:
        return "one narrator reads the whole film; a single shot cannot be read by another"
    said = desk.words.lower()
    if whose := pattern("own_voice").search(desk.clause.text):
        who = desk.called(desk.marked.entities[int(whose[1] or whose[2])][0])
        return f"the {who} has no voice of their own here; the narrator's can be another, as in: use a deeper voice"
    if re.search(r"\b(?:no|not|never|don't|without)\b", said):
        return None
    now = _voice(desk.film.brief.intent.voice_name or speakers()[0].name)
    name = match.groupdict().get("voice")
    chosen = _by_name(name, now) if name else _by_kind(said, now, desk)
    return (desk.edit("voice.name", 0.0, chosen.name, kind="voice"),) if isinstance(chosen, Speaker) else chosen


def _voice(name: str) -> Speaker:
    return next(s for s in speakers() if s.name == name)


def _by_name(name: str, now: Speaker) -> Speaker | str | None:
    found = next((s for s in speakers() if s.name == name), None)
    if found is None:
        return None
    if not found.there:
        return f'the voice "{name}" is not installed; run: pip install "seedream[{found.needs}]"'
    return f"{name} reads it already" if found == now else found


def _by_kind(said: str, now: Speaker, desk: Desk) -> Speaker | str:
    wish = VoiceWish(_first("kind", said), _PITCHES.get(_first("pitch", said), 0), _first("age", said))
    other = _first("other", said)
    if wish == VoiceWish(now.kind) and not other:
        return f"{now.name} is that already ({now.about}); say another voice, or one by its name (`seedream voices` lists them)"
    used = [now.name, *(edit.value for edit in named(desk.film.edits, "voice.name"))]
    chosen = choose_voice(now, wish, used)
    return chosen or "no voice that is here is like that; `seedream voices` lists them"


def _first(kind: str, said: str) -> str:
    """The first of the meanings of a kind of words whose words are said."""
    return next((meaning for meaning, words in _words()[kind].items() if words.search(said)), "")


@cache
def _words() -> dict[str, dict[str, re.Pattern[str]]]:
    """The words of `data/narrator.toml`, by kind and meaning."""
    return {
        kind: {meaning: re.compile(rf"\b(?:{'|'.join(words)})\b") for meaning, words in rows.items()}
        for kind, rows in table("narrator").items()
    }
