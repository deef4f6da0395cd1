"""Words after notes: lines rewritten, shortened, left out or renamed, and lines that no longer name what is not to be seen.

Every line that no note is about is kept as it was, to the letter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.generators.text.describe import alt_text, description
from seedream.generators.text.embedded import variants
from seedream.scene.edits import Edit, entity_of, last
from seedream.scene.graph import SceneGraph
from seedream.scene.reading import lexicon
from seedream.scene.script import Line, Script

WORD_EDITS = frozenset({"line.rewrite", "line.shorter", "line.remove", "rename"})
"""Operations that change what is said."""


def revise(script: Script, before: SceneGraph, after: SceneGraph, edits: Sequence[Edit], seed: int) -> Script:
    """The script of `before` as the notes want it for the scene graph `after`; descriptions follow what is seen and said."""
    lines = list(script.lines)
    for edit in edits:
        if edit.operation in ("remove", "replace") and not edit.target.shots:
            lines = _without_noun(lines, before, after, edit, seed)
        elif edit.operation == "recolour" and not edit.target.shots:
            lines = [_recoloured(line, before, edit) for line in lines]
        elif edit.operation in WORD_EDITS:
            lines = [line for old in lines for line in _changed(old, edit, before, seed)]
    if (voice := last(edits, "voice")) and voice.value == "off":
        lines = []
    if not edits:
        return script
    clean = after.words.clean
    texts = tuple(replace(line, text=text) for line in lines if (text := clean(line.text)))
    described = replace(after, description=before.description)
    told = clean(description(described, texts))
    return Script(clean(after.title) or after.brand, texts, told, clean(alt_text(after)), script.source)


def _changed(line: Line, edit: Edit, scene: SceneGraph, seed: int) -> tuple[Line, ...]:
    if not edit.in_shot(line.beat_id):
        return (line,)
    if edit.operation == "line.remove":
        return ()
    if edit.operation == "line.shorter":
        return (replace(line, text=_shorter(line, scene, seed)),)
    if edit.operation == "rename":
        return (replace(line, text=_renamed(line.text, scene, edit)),)
    old, _, new = edit.value.rpartition(" => ")
    text = re.sub(re.escape(old), lambda _: new, line.text, flags=re.IGNORECASE) if old else new
    return (replace(line, text=text),)


def _recoloured(line: Line, scene: SceneGraph, edit: Edit) -> Line:
    """ "In a blue coat" becomes "in a yellow coat": no line names the colour that something had."""
    part, _, colour = edit.value.rpartition("|")
    entity = entity_of(scene, edit.target.name)
    people = [e for e in scene.entities if e.category == "person"]
    if entity is None or (len(people) > 1 and not re.search(rf"\b{re.escape(entity.noun)}\b", line.text, re.IGNORECASE)):
        return line
    clothes = [word for word, key in lexicon.CLOTHES.items() if key == (part or "coat")]
    named = "|".join(map(re.escape, clothes if entity in people else (entity.noun, lexicon.plural(entity.noun))))
    colours = "|".join(lexicon.colours())
    old = rf"\b(?P<a>an? )?(?:(?:dark|light|bright|pale) )?(?:{colours})(?: (?:{colours}))? (?=(?:{named})\b)"
    article = "an" if colour[:1] in "aeiou" else "a"
    text = re.sub(old, lambda m: f"{article} {colour} " if m["a"] else f"{colour} ", line.text)
    return replace(line, text=text)


def _shorter(line: Line, scene: SceneGraph, seed: int) -> str:
    """The next shorter way to say a line, as its grammar or lesson has it; else its first sentence; else the line itself."""
    for beat, row in zip(scene.beats, variants(scene, seed), strict=True):
        if beat.id == line.beat_id:
            fitting = [text for text in row if len(text) < len(line.text)]
            if fitting:
                return max(fitting, key=len)
    return first_sentence(line.text)


def can_shorten(line: Line, scene: SceneGraph, seed: int) -> bool:
    """Whether there is a shorter way to say a line."""
    return _shorter(line, scene, seed) != line.text


def first_sentence(text: str) -> str:
    """The first sentence of a text."""
    return re.split(r"(?<=[.!?])\s+", text.strip())[0]


def _renamed(text: str, scene: SceneGraph, edit: Edit) -> str:
    """ "the man" and "a man" become the name; a name becomes another."""
    old = edit.target.name
    entity = entity_of(scene, old)
    noun = entity.noun if entity else old
    pattern = (
        rf"\b(?:the|a|an|our|this) (?:\w+ )?{re.escape(noun)}\b|\b{re.escape(noun)}\b" if entity else rf"\b{re.escape(noun)}\b"
    )
    return re.sub(pattern, lambda _: edit.value, text, flags=re.IGNORECASE)


def _without_noun(lines: list[Line], before: SceneGraph, after: SceneGraph, edit: Edit, seed: int) -> list[Line]:
    """Lines that name what is gone are said as for the changed scene; where that names it too, they fall silent."""
    entity = entity_of(before, edit.target.name)
    noun = entity.noun if entity else edit.target.name
    named = re.compile(rf"\b(?:{re.escape(noun)}|{re.escape(lexicon.plural(noun))})\b", re.IGNORECASE)
    fresh: dict[str, str] = {}
    out = []
    for line in lines:
        if not named.search(line.text):
            out.append(line)
            continue
        if edit.operation == "replace":
            out.append(replace(line, text=_swapped(line.text, named, edit.value)))
            continue
        if not fresh:
            rows = variants(after, seed)
            fresh = {b.id: next((t for t in row if not named.search(t)), "") for b, row in zip(after.beats, rows, strict=True)}
        if text := fresh.get(line.beat_id, ""):
            out.append(replace(line, text=text))
    return out


def _swapped(text: str, named: re.Pattern[str], noun: str) -> str:
    def put(match: re.Match[str]) -> str:
        many = match[0].lower().endswith("s") and lexicon.singular(match[0].lower()) != match[0].lower()
        word = lexicon.plural(noun) if many else noun
        return word.capitalize() if match[0][0].isupper() else word

    swapped = named.sub(put, text)
    article = "an" if noun[0] in "aeiou" else "a"
    return re.sub(rf"\b(a|an) (?={re.escape(noun)}\b)", f"{article} ", swapped)
