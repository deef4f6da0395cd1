"""Constructions about words: titles, lines of the narration, names, and switches of voice and captions."""

from __future__ import annotations

import re

from seedream.generators.text import can_shorten
from seedream.refinement.notes.amounts import amount_of
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.shown import beat_of_words
from seedream.refinement.notes.tables import Rule, pattern
from seedream.refinement.notes.timing import NO_CLOCK
from seedream.scene.edits import Edit, type_of
from seedream.scene.reading.carrying import LETTERING
from seedream.scene.shots.views import TitleView

_NTH = {"first": 0, "opening": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "1st": 0, "2nd": 1, "3rd": 2, "4th": 3,
        "5th": 4, "last": -1, "final": -1, "closing": -1}  # fmt: skip
NO_WORDS = "nothing is spoken in this film"


def new_text(match: re.Match[str], desk: Desk) -> str:
    """The text that a note gives: quoted, or the rest of the clause."""
    if quoted := desk.quote(match, "q2") or desk.quote(match):
        return quoted
    rest = match.groupdict().get("rest") or ""
    return "" if "<" in rest else desk.original(rest.strip(" :.,"))


def title_text(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """The film gets another title."""
    text = desk.quote(match, "q2") or new_text(match, desk)
    if re.fullmatch(r"(?:a bit |a little |much |even )*(?:[a-z]+er|(?:more|less|not so|too) [a-z]+)", text):
        return None  # "the headline should be shorter" gives no text
    renamed = re.match(r"(?:please )?re-?name (?:it|this|the (?:app|product|brand))\b", desk.clause.text)
    if text and renamed and desk.film.scene.kind == "product":
        return (desk.edit("brand", 0.0, desk.original(text)),)
    quotes = re.findall(r"<q(\d+)>", desk.clause.text)
    text = desk.marked.quotes[int(quotes[-1])] if quotes else text
    if (
        text
        and desk.own_shots
        and desk.worlds(desk.own_shots)
        and re.search(r"\b(?:over|on|onto|across) (?:the )?<s\d+>", desk.clause.text)
    ):
        return (desk.edit("title.on", 0.0, text, kind="title", shots=desk.own_shots),)
    if text and (typed := _headline(desk, text)):
        return typed
    text, *old = re.split(r",? (?:instead of|rather than|and not|not) ", text, maxsplit=1)
    if old and desk.film.scene.brand and old[0].lower() == desk.film.scene.brand.lower():
        return (desk.edit("brand", 0.0, text),)
    return (desk.edit("title", 0.0, text, kind="title"),) if text else None


def title(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Titles over pictures come or go."""
    worlds = desk.worlds(desk.shots)
    shown = any(v.headline for v in worlds)
    if rule.do == "title.on":
        if not worlds:
            return "the shots of this film are type or diagrams already; a title can only lie over a picture"
        quotes = re.findall(r"<q(\d+)>", desk.clause.text)
        text = desk.marked.quotes[int(quotes[-1])] if quotes else ""
        return (desk.edit("title.on", 0.0, text, kind="title", shots=desk.own_shots),)
    if not shown:
        typed = any(isinstance(s.view, TitleView) for s in desk.film.board.shots)
        return "that shot is its title; drop the shot instead" if typed else "there is no title over the picture"
    return (desk.edit("title", 0.0, "off", kind="title", shots=desk.own_shots),)


def captions(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Captions in the picture on or off."""
    if desk.own_shots:
        return "captions are shown in the whole film or not at all"
    return (desk.edit("captions", 0.0, rule.value, kind="captions"),)


def voice(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Narration on or off."""
    if desk.own_shots or (desk.shots and desk.clause.text.startswith("without")):
        return line_cut(rule, match, desk)
    if rule.value == "off" and not desk.film.script.lines:
        return NO_WORDS
    return (desk.edit("voice", 0.0, rule.value, kind="voice"),)


def _beats_of_line(desk: Desk) -> tuple[str, ...]:
    """The beats whose lines a clause is about: by number of the line, else the shots of the clause."""
    spoken = [line.beat_id for line in desk.film.script.lines]
    nth = re.search(rf"\b({'|'.join(_NTH)}) (?:line|sentence)\b", desk.clause.text)
    if nth and -len(spoken) <= _NTH[nth[1]] < len(spoken):
        return (spoken[_NTH[nth[1]]],)
    return tuple(b for b in desk.shots if b in spoken)


def _with_type(desk: Desk, words: str) -> tuple[str, ...]:
    """The beats in whose pictures some words can be read: as a headline, else anywhere."""
    shots = [s for s in desk.film.board.shots if not desk.own_shots or s.beat_id in desk.own_shots]
    titled = tuple(s.beat_id for s in shots if words.lower() in getattr(s.view, "headline", "").lower())
    return titled or tuple(s.beat_id for s in shots if any(words.lower() in text.lower() for text in type_of(s.view)))


def _headline(desk: Desk, text: str) -> tuple[Edit, ...]:
    """Another headline for the one shot that the clause names, where it has one of its own; else ()."""
    shown = [(b, getattr(s.view, "headline", "")) for b in desk.own_shots for s in desk.film.board.shots if s.beat_id == b]
    if len(shown) != 1 or not shown[0][1] or shown[0][1].lower() == desk.film.scene.title.lower():
        return ()
    beat, old = shown[0]
    return (desk.edit("headline", 0.0, f"{old.removesuffix('.')} => {text}", kind="title", shots=(beat,)),)


def pause(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """A longer silence after a line, or before a shot: the shot that it ends stands longer."""
    beats = _beats_of_line(desk)
    if rule.value == "before":
        first = min(desk.marked_shots(match), default=0)
        beats = desk.beats((first - 1,)) if first else ()
    if not desk.film.own_clock:
        return NO_CLOCK
    given = re.search(r"(\d+(?:\.\d+)?)[ -]?(seconds?|secs?|s)\b", desk.clause.text)
    quoted = re.search(r"\bafter (?:it says |the words? |saying )?<q(\d+)>", desk.clause.text)
    said = beat_of_words(desk.film, desk.marked.quotes[int(quoted[1])]) if quoted else ""
    beats = (said,) if said else beats or (() if rule.value else desk.shots)
    if beats and given:
        return (desk.edit("hold", float(given[1]), "s", shots=beats),)
    return (desk.edit("hold", amount_of(desk.clause.text.replace("much", "")).steps, shots=beats),) if beats else None


def line_swap(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Some words of a line are replaced by others."""
    old, new = desk.quote(match), desk.quote(match, "q2")
    if "say|have|use|write" in match.re.pattern[:40]:
        old, new = new, old
    lettered = [e.id for e in desk.film.scene.entities if e.look.get(LETTERING, "").lower() == old.lower()]
    if lettered:
        return tuple(desk.edit("lettering", 0.0, new, kind="entity", name=n, shots=desk.shots) for n in lettered)
    beat = beat_of_words(desk.film, old)
    if not beat:
        if old.lower() == desk.film.scene.title.lower():
            return (desk.edit("title", 0.0, new, kind="title"),)
        if typed := _with_type(desk, old):
            return (desk.edit("headline", 0.0, f"{old} => {new}", kind="title", shots=typed),)
        return f'"{old}" is not said in this film'
    return (desk.edit("line.rewrite", 0.0, f"{old} => {new}", kind="line", shots=(beat,)),)


def line_say(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """A line gets a new text."""
    text = new_text(match, desk)
    if not text:
        return None
    if re.search(r"\b(?:screen|slide|card|page)s?\b", desk.words.lower()) and (typed := _headline(desk, text)):
        return typed
    spoken = [line.beat_id for line in desk.film.script.lines]
    if spoken and pattern("whole_text").search(desk.clause.text):
        new = desk.edit("line.rewrite", 0.0, text, kind="line", shots=(spoken[0],))
        return (new, *((desk.edit("line.remove", kind="line", shots=tuple(spoken[1:])),) if len(spoken) > 1 else ()))
    beats = _beats_of_line(desk)
    if not beats:
        lettered = [e.noun for e in desk.film.scene.entities if LETTERING in e.look]
        if lettered and not re.search(r"\b(?:line|sentence|narrat\w+|voice)\b", desk.clause.text):
            return f"say what should have these words: {', '.join(f'the {n}' for n in lettered)}, or a line by its number"
        return "say which line is meant, by its number or its shot, as in: the second line should say …"
    if len(beats) == 1 and (
        where := re.search(
            r"\b(?:at the (?P<end>end|beginning|start) of|after|before) the \w+ (?:line|sentence)", desk.note.lower()
        )
    ):
        old = next(x.text for x in desk.film.script.lines if x.beat_id == beats[0])
        late = where["end"] == "end" or where[0].startswith("after")
        return (desk.edit("line.rewrite", 0.0, f"{old} {text}" if late else f"{text} {old}", kind="line", shots=beats),)
    if len(beats) > 1:
        return "that would give several lines the same words; name one"
    return (desk.edit("line.rewrite", 0.0, text, kind="line", shots=beats),)


def line_cut(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """A line is left out."""
    if quoted := desk.quote(match):
        beat = beat_of_words(desk.film, quoted)
        if not beat and (typed := _with_type(desk, quoted)):
            return (desk.edit("headline", 0.0, f"{quoted} => ", kind="title", shots=typed),)
        if not beat:
            return f'"{quoted}" is not said in this film'
        line = next(x.text for x in desk.film.script.lines if x.beat_id == beat)
        begins = line.lower().startswith(quoted.lower()) and re.search(r"\b(?:line|sentence)\b", desk.note.lower()) is not None
        part = len(quoted) < 0.7 * len(line) and not begins
        if part:
            return (desk.edit("line.rewrite", 0.0, f"{quoted} => ", kind="line", shots=(beat,)),)
        return (desk.edit("line.remove", kind="line", shots=(beat,)),)
    if end := match.groupdict().get("end"):
        spoken, n = [x.beat_id for x in desk.film.script.lines], int(float(match["n"]))
        return (desk.edit("line.remove", kind="line", shots=tuple(spoken[:n] if end == "first" else spoken[-n:])),)
    word = match.groupdict().get("word") or (desk.called(desk.entities(match)[0]) if match.groupdict().get("e") else "")
    if word:
        words = [w for w in word.split() if len(w) > 2]
        held = [x.beat_id for x in desk.film.script.lines if words and all(_said(w, x.text) for w in words)]
        return (desk.edit("line.remove", kind="line", shots=tuple(held)),) if held else f'"{word}" is not said in this film'
    beats = _beats_of_line(desk)
    if not beats:
        return "nothing is spoken there" if desk.shots else NO_WORDS
    return (desk.edit("line.remove", kind="line", shots=beats),)


def line_tail(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """What a line says after or before some of its words is left out."""
    quoted = desk.quote(match)
    line = next((x for x in desk.film.script.lines if x.beat_id == beat_of_words(desk.film, quoted)), None)
    found = re.search(re.escape(quoted), line.text, re.IGNORECASE) if line else None
    if line is None or found is None:
        return f'"{quoted}" is not said in this film'
    after = match["side"] in ("after", "following")
    gone = line.text[found.end() :].rstrip(" .!?") if after else line.text[: found.start()]
    if not gone.strip(" ,;"):
        return f'nothing is said {"after" if after else "before"} "{quoted}"'
    return (desk.edit("line.rewrite", 0.0, f"{gone.strip() if not after else gone} => ", kind="line", shots=(line.beat_id,)),)


def line_keep(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Every line but those that are named falls silent."""
    spoken = [line.beat_id for line in desk.film.script.lines]
    kept = {spoken[_NTH[w]] for w in (match["a"], match["b"]) if w and -len(spoken) <= _NTH[w] < len(spoken)}
    gone = tuple(beat for beat in spoken if beat not in kept)
    return (desk.edit("line.remove", kind="line", shots=gone),) if gone and kept else None


def _said(word: str, text: str) -> bool:
    """Whether a line has a word, in whatever number."""
    return bool(re.search(rf"\b{re.escape(word.rstrip('s'))}(?:s|es)?\b", text, re.IGNORECASE))


def line_short(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Lines are said in fewer words."""
    if not desk.film.script.lines:
        return NO_WORDS
    beats = _beats_of_line(desk)
    lines = [x for x in desk.film.script.lines if not beats or x.beat_id in beats]
    if not any(can_shorten(x, desk.film.scene, desk.film.brief.intent.seed or 0) for x in lines):
        return "these words are as short as they can be said without writing them anew; give new words in quotation marks"
    return (desk.edit("line.shorter", kind="line", shots=beats),)


def simpler(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """A lesson for younger listeners."""
    if desk.film.scene.kind != "lesson" or desk.film.brief.script is not None:
        return "simpler words exist only for lessons of the library; give new words in quotation marks"
    return (desk.edit("audience", 0.0, "children"),)


def rename(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Somebody, or the product, gets a name."""
    text = desk.original(re.split(r",? (?:instead of|rather than|and not|not) |,? now\b", new_text(match, desk), maxsplit=1)[0])
    if not desk.quote(match) and (name := pattern("a_name").match(text)):  # "PULSE in capitals everywhere"
        text = name[0]
    if text.lower() in ("said", "shown", "spoken", "seen", "heard", "mentioned", "called", "read"):
        return None  # "when the app's name is said"
    if not text or (not desk.quote(match) and text[:1].islower() and not re.search(r"\b(?:call|name|spell|spelt)", match[0])):
        return None  # "our brand is calm" tells nobody's name
    if named := desk.entities(match):
        noun = desk.called(named[0])
        if not any(re.search(rf"\b{re.escape(noun)}\b", x.text, re.IGNORECASE) for x in desk.film.script.lines):
            return f"the narration never names the {noun}, so a name would not be heard"
        return (desk.edit("rename", 0.0, text, kind="entity", name=named[0]),)
    if desk.film.scene.kind != "product":
        return "there is no product in this film whose name could change"
    return (desk.edit("brand", 0.0, text),)
