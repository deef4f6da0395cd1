"""Shots that a note names by what they show or say: framing, time, who is in them, words of their lines, as marks `<s0>`."""

from __future__ import annotations

import re

from seedream.refinement.notes.marked import Marked
from seedream.refinement.notes.naming import shots_of
from seedream.refinement.notes.numbered import place_of
from seedream.refinement.notes.reading import Film
from seedream.refinement.notes.tables import PLACES, pattern
from seedream.scene.edits import type_of
from seedream.scene.shots.views import WorldView


def shown_shots(text: str, film: Film, marked: Marked) -> str:
    """ "the close-up", "the shot with the dog", "at 0:05", "the shot where it says <q0>"."""
    shots = film.board.shots

    def framing(match: re.Match[str]) -> str:
        said = match[1] or match[2] or match[3]
        name = "close" if said.startswith("close") or "face" in said else said
        found = tuple(s.index for s in shots if isinstance(s.view, WorldView) and s.view.framing == name)
        if not found:
            marked.missing_shot = match[0].strip()
        return marked.mark("s", found, match[0])

    text = pattern("by_framing").sub(framing, text)
    close = tuple(s.index for s in shots if isinstance(s.view, WorldView) and s.view.framing == "close")
    text = pattern("by_face").sub(lambda m: m["head"] + marked.mark("s", close, "the face") if close else m[0], text)
    return _entrances(_with_somebody(_timed(text, film, marked), film, marked), film, marked)


def _timed(text: str, film: Film, marked: Marked) -> str:
    """ "At 0:05", "from 0:05 to 0:10"."""
    shots = film.board.shots

    def timed(match: re.Match[str]) -> str:
        at_s = 60.0 * int(match["m"] or 0) + float(match["s"] or match["s2"] or match["s3"])
        found = tuple(s.index for s in shots if s.start_s <= at_s < s.end_s)
        return marked.mark("s", found, match[0]) if found else match[0]

    def within(match: re.Match[str]) -> str:
        start_s, end_s = (60.0 * int(m) + float(s) for m, s in zip(*[iter(n for n in match.groups() if n)] * 2, strict=True))
        inside = (s for s in shots if min(end_s, s.end_s) - max(start_s, s.start_s) > 0.5 * s.duration_s)
        found = tuple(s.index for s in inside) or tuple(s.index for s in shots if s.start_s <= start_s < s.end_s)
        return marked.mark("s", found, match[0]) if found else match[0]

    text = pattern("between_times").sub(within, text)
    return pattern("by_time").sub(timed, text)


def _with_somebody(text: str, film: Film, marked: Marked) -> str:
    """ "The shot with the dog", "the scene with the prism"."""
    shots = film.board.shots

    def with_someone(match: re.Match[str]) -> str:
        found: set[int] = set()
        for entity in film.scene.entities:
            if re.search(rf"\b{re.escape(entity.noun)}s?\b", match["who"]):
                found |= shots_of(film, entity.id)
        if not found:
            word = re.escape(match["who"].split()[-1].rstrip("s"))
            named = [s.index for s in shots if s.beat_id.rstrip("s") == word]  # lessons name their steps
            if len(named) == 1:
                return marked.mark("s", tuple(named), match[0])
            said = {line.beat_id for line in film.script.lines if re.search(rf"\b{word}", line.text.lower())}
            shown = {s.beat_id for s in shots if any(re.search(rf"\b{word}", text.lower()) for text in type_of(s.view))}
            held = [s.index for s in shots if s.beat_id in (said if len(said) == 1 else shown)]
            found = set(held) if len(held) == 1 else found
        return marked.mark("s", tuple(sorted(found)), match[0]) if found else match[0]

    return pattern("by_cast").sub(with_someone, text)


def _entrances(text: str, film: Film, marked: Marked) -> str:
    """ "When the woman shows up", "the woman shot": the first shot with her, or the only one that is about her."""
    nouns = {word: e.id for e in film.scene.entities for word in (e.noun, f"the {e.noun}")}

    def comes(match: re.Match[str]) -> str:
        named = nouns.get(match["who"].split()[-1])
        seen = sorted(shots_of(film, named)) if named else []
        if not seen or not (match["comes"] or re.search(r"\b(?:see|meet)\b", match[0])):
            return match[0]
        onwards = match["when"] in ("once", "as soon as", "from when")
        inside = range(seen[0], len(film.board.shots)) if onwards else seen if match["when"] == "whenever" else seen[:1]
        return f"in {marked.mark('s', tuple(inside), match[0])}"

    def best(match: re.Match[str]) -> str:
        named = nouns.get(match["who"])
        casts = [(s.index, s.view.cast) for s in film.board.shots if isinstance(s.view, WorldView)]
        about = [i for i, cast in casts if named and cast and cast[0].entity_id.split(".")[0] == named]
        return marked.mark("s", (about[0],), match[0]) if len(about) == 1 else match[0]

    return pattern("shot_of_one").sub(best, pattern("at_entrance").sub(comes, text))


def quoted_lines(text: str, film: Film, marked: Marked) -> str:
    """ "when it says <q0>", "at <q0>": the shot of the line that holds these words."""

    def spoken(match: re.Match[str]) -> str:
        beat = beat_of_words(film, marked.quotes[int(match["i"])])
        found = tuple(s.index for s in film.board.shots if s.beat_id == beat)
        return marked.mark("s", found, marked.source(match[0])) if found else match[0]

    return pattern("by_words").sub(spoken, text)


def spoken_lines(text: str, film: Film, marked: Marked) -> str:
    """ "the bit where he has stopped pretending": the shot of the line that has these four words or more in a row."""
    lines = {line.beat_id: re.findall(r"[a-z']+", line.text.lower()) for line in film.script.lines}
    places = {s.beat_id: s.index for s in film.board.shots}
    for match in re.finditer(r"\b(?:the )?(?:bit|part|shot|scene|moment|line|place) (?:where|when|with|about)\b", text):
        words = list(re.finditer(r"[a-z']+", text[match.end() :]))
        for beat, line in lines.items():
            run = _run([w[0] for w in words], line)
            if run and beat in places:
                end = match.end() + words[run - 1].end()
                return text[: match.start()] + marked.mark("s", (places[beat],), text[match.start() : end]) + text[end:]
    return text


def lines_about(text: str, film: Film, marked: Marked) -> str:
    """ "the part about the bounce": the shot of the one line that has the word."""
    places = {s.beat_id: s.index for s in film.board.shots}

    def spoken(match: re.Match[str]) -> str:
        stem = re.escape((match["word"] or match["named"]).rstrip("s"))
        held = [line.beat_id for line in film.script.lines if re.search(rf"\b{stem}", line.text.lower())]
        held = [beat for beat in places if stem.startswith(beat.rstrip("s"))] or held  # lessons name their steps
        if held == [beat for beat in places if stem.startswith(beat.rstrip("s"))] and len(held) == 1:
            return marked.mark("s", (places[held[0]],), match[0])
        if len(held) != 1 or held[0] not in places or pattern("gone").search(match.string[: match.start()]):
            return match[0]
        return marked.mark("s", (places[held[0]],), match[0])

    return pattern("named_step").sub(lambda match: _step(match, film, marked), pattern("part_about").sub(spoken, text))


def named_lines(text: str, film: Film) -> str:
    """ "The sentence with the warm-up is too long": the one line that has the words, by its number."""
    lines = [re.sub(r"\W+", " ", line.text.lower()) for line in film.script.lines]

    def numbered(match: re.Match[str]) -> str:
        held = [i for i, line in enumerate(lines) if re.search(rf"\b{re.escape(match['words'])}", line)]
        nth = [word for word, place in PLACES.items() if held == [place] and word.isalpha()]
        return f"the {nth[0]} {match['line']}" if nth else match[0]

    return pattern("line_with").sub(numbered, text)


def _step(match: re.Match[str], film: Film, marked: Marked) -> str:
    """ "The bounce a bit longer": the shot of a lesson's step, by its name."""
    word = match["step"] or match["step2"] or match["step3"]
    found = [s.index for s in film.board.shots if s.beat_id == word and not isinstance(s.view, WorldView)]
    return match[0].replace(f"the {word}", marked.mark("s", (found[0],), f"the {word}")) if len(found) == 1 else match[0]


def after_line(text: str, film: Film) -> str:
    """ "The music starts after the first line": after the shot of that line."""
    spoken = [next((s.index for s in film.board.shots if s.beat_id == line.beat_id), -1) for line in film.script.lines]

    def named(match: re.Match[str]) -> str:
        at = place_of(match["nth"], len(spoken))
        known = at is not None and 0 <= at < len(spoken) and spoken[at] >= 0
        return f"{match['head']} after shot {spoken[at] + 1}" if known and at is not None else match[0]

    return pattern("sound_after_line").sub(named, text)


def _run(words: list[str], line: list[str]) -> int:
    """How many words from the first on stand in a line in a row (after "it says" and the like); 0 where fewer than four do."""
    for start in range(min(len(words), 4)):
        for at in range(len(line)):
            count = 0
            while start + count < len(words) and at + count < len(line) and words[start + count] == line[at + count]:
                count += 1
            if count >= 4:
                return start + count
    return 0


def beat_of_words(film: Film, words: str) -> str:
    """The beat whose line holds some words; "" where none does."""
    wanted = re.sub(r"\W+", " ", words.lower()).strip()
    held = (line.beat_id for line in film.script.lines if wanted and wanted in re.sub(r"\W+", " ", line.text.lower()))
    return next(held, "")
