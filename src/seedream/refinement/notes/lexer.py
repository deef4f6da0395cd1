"""Lexer: a note in lower case with marks for quotations `<q0>`, shots `<s0>` and entities `<e0>`, and what each mark stands for."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from seedream.refinement.notes.marked import Marked
from seedream.refinement.notes.naming import entities, shots_of
from seedream.refinement.notes.reading import Film
from seedream.refinement.notes.spelling import corrected
from seedream.refinement.notes.tables import FROM_END, ORDINALS, PLACES, SHOT, pattern, table
from seedream.scene.edits import type_of
from seedream.scene.shots.views import WorldView

_NUMBER_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
                 "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50,
                 "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}  # fmt: skip


def lex(note: str, film: Film) -> Marked:
    """Mark everything that a note refers to."""
    marked = Marked("")
    note = re.sub(r"<(?=[sqe]\d)", " ", note)  # what looks like a mark is none
    text = re.sub(
        "[\"“”„]([^\"“”„]+)[\"“”]|(?<!\\w)'([^']+?)'(?!\\w)|‘([^’]+)’",
        lambda m: marked.mark("q", m[1] or m[2] or m[3], m[0]), note,
    )  # fmt: skip
    text = (
        text if text.isupper() else pattern("in_capitals").sub(lambda m: m["head"] + marked.mark("q", m["said"], m["said"]), text)
    )
    text = text if text.isupper() else pattern("in_title").sub(lambda m: m["head"] + marked.mark("q", m["said"], m["said"]), text)
    text = corrected(text, film).lower().replace("’", "'")
    text = re.sub(r"\bblack (?:and|&) white\b|\bb ?& ?w\b|\bb/w\b", "monochrome", text)
    text = re.sub(r"\bw/o\b", "without", re.sub(r"\bw/(?= )", "with", text))
    text = re.sub(r"\bper ?cent\b|%", " %", text)
    text = re.sub(r"\b(?:a )?couple of\b", "2", text)
    text = re.sub(r"\bhalf a (?=second)", "0.5 ", text)
    text = re.sub(r"\b(\d+)x(?= (?:faster|slower|as|longer|bigger|louder))", r"\1 times", text)
    text = re.sub(r"\bhalf a minute\b", "30 seconds", re.sub(r"\b(?:a|one) minute and a half\b", "90 seconds", text))
    text = re.sub(r"\b(?:a|one) minute\b(?! (?:longer|shorter|more|less))", "1 minute", text)
    text = pattern("hedge").sub("", pattern("exceptions").sub(" ", pattern("pouring").sub("more rain", text)))
    text = pattern("one_second").sub("1 ", text)
    text = pattern("but_for").sub(r"\1 except ", text)
    text = re.sub(r"\bto (?=(?:much|many)\b)", "too ", text)
    text = re.sub(r"\bhis face(?= (?:should|must|could|looks?|is|has|needs)\b)", "he", text)
    text = re.sub(r"\bher face(?= (?:should|must|could|looks?|is|has|needs)\b)", "she", text)
    text = _too().sub(r"\1 too", pattern("its").sub("it's", text))
    text = _quoted_lines(_shots(_lines_about(_spoken_lines(text, film, marked), film, marked), film, marked), film, marked)
    text = re.sub(rf"(?<![\w-])({'|'.join(_NUMBER_WORDS)})(?![\w-])", lambda m: str(_NUMBER_WORDS[m[1]]), text)
    marked.text = " ".join(pattern("is_so").sub(r"\1 is ", entities(text, film, marked)).split())
    return marked


@cache
def _too() -> re.Pattern[str]:
    """ "It is to dark": "too", where a word that only describes follows."""
    plain = "|".join(sorted({w for axis in table("words")["axis"].values() for side in axis.values() for w in side if w.isalpha()}))
    stated = (
        r"\b(is|are|was|it's|ends|stops|goes|comes|moves|walks|runs|looks?|feels?|seems?|sounds?|way|far|much|bit|little|one|now"
        r"|shots?|music|narrator|voice)"
    )
    return re.compile(rf"{stated} to(?= (?:{plain}|loud|quiet|big|small|tiny|sad|happy|\w+ly)\b)")


def _shots(text: str, film: Film, marked: Marked) -> str:
    """Marks for shots: by number, ordinal, part of the film, framing, time, or by who is in them."""
    count = len(film.board.shots)

    def put(indices: list[int]) -> Callable[[re.Match[str]], str]:
        return lambda match: marked.mark("s", tuple(sorted(set(indices))), match[0])

    def ordinals(match: re.Match[str]) -> str:
        found = [_place(w, count) for w in re.findall(ORDINALS, match["list"])]
        return _checked([f for f in found if f is not None], match, count, marked)

    text = re.sub(rf"\bbetween ({SHOT}) (\d+) and (?:{SHOT} )?(\d+)\b", r"in \1 \2 to \3", text)

    def numbers(match: re.Match[str]) -> str:
        listed = re.sub(r"(\d+) ?(?:to|-|–|through|until) ?(\d+)", lambda m: " ".join(map(str, range(int(m[1]), int(m[2]) + 1))),
                        match["list"])  # fmt: skip
        return _checked([int(n) - 1 for n in re.findall(r"\d+", listed)], match, count, marked)

    def ends(match: re.Match[str]) -> str:
        n = int(_NUMBER_WORDS.get(match["n"], 0) or match["n"])
        return marked.mark(
            "s", tuple(range(min(n, count)) if match["end"] == "first" else range(max(count - n, 0), count)), match[0]
        )

    if re.search(r"\bfirst half\b", text):
        text = re.sub(r"\bin the (?:second|last|other)(?: one)?(?= *(?:$|[.,;!?]))", "in the second half", text)
    word = r"(?:one|two|three|four|five|six|seven|eight|nine|ten)"
    number_word = re.compile(rf"(\b{SHOT} (?:\d+(?:,| and| to| &)* ?)*)({word})\b")
    while match := number_word.search(text):
        text = text[: match.start(2)] + str({"one": 1, **_NUMBER_WORDS}[match[2]]) + text[match.end(2) :]
    text = pattern("numbered_cut").sub(r"\g<head>shots \g<a> to \g<b>", text)
    for name in ("numbers_alone", "numbers_ahead"):
        text = pattern(name).sub(r"\g<head>shots \g<list>", text)
    text = pattern("swapped").sub(r"\g<verb> shots \g<a> and \g<b>", text)
    if not re.search(r"\b(?:lines?|sentences?)\b", text):
        several = any(e.count > 1 and re.search(rf"\b(?:{ORDINALS}) {re.escape(e.noun)}\b", text) for e in film.scene.entities)
        nouns = "|".join(re.escape(e.noun) for e in film.scene.entities) or "-"
        several = several or re.search(rf"\b(?:second|another|one more|other) (?:{nouns})\b", text) is not None
        text = text if several else pattern("one_of_them").sub(r"the \1 shot", text)
        text = pattern("in_the_last").sub(r"\1 the \2 shot", text)
    if re.search(r"\bfirst shot\b", text):  # "first shot at dawn, second at noon"
        text = re.sub(
            r"(?<=, )(and )?(?:the )?(second|third|fourth|fifth|last) (?=(?:at|in|on|with|should|is|a bit|much)\b)",
            r"\1the \2 shot ",
            text,
        )
    half = (count + 1) // 2
    for name, inside in (("first", range(half)), ("second", range(half, count)), ("last", range(half, count))):
        text = re.sub(rf"\bthe {name} half(?: of (?:the|it|this)(?: \w+)?)?\b", put(list(inside)), text)
    text = re.sub(rf"\b(?:the )?(?P<end>first|last) (?P<n>\d+|two|three|four|five) {SHOT}\b", ends, text)
    text = pattern("all_but").sub(r"\1 \2 the \3 shot", text)
    sep = r"(?:,? ?(?:and|&|,|plus|as well as) ?(?:the |in the |of the )?)"
    ordinal = rf"(?:the )?(?P<list>(?:{ORDINALS})(?: {SHOT}| one)?(?:{sep}(?:{ORDINALS})(?: {SHOT}| one)?)*) {SHOT}\b"
    text = re.sub(rf"\b{ordinal}(?! (?:line|sentence))", ordinals, text)
    text = re.sub(rf"\b(?:the )?(?P<list>(?:{ORDINALS})(?: {SHOT}))\b", ordinals, text)
    listed = pattern("numbers").pattern
    text = re.sub(rf"\b(?:the )?{SHOT} {listed}", numbers, text)
    for name, index in (("starts_at", 0), ("ends_at", count - 1)):
        text = pattern(name).sub(lambda m, i=index: f"{marked.mark('s', (i,), m[0].strip())}: ", text)  # type: ignore[misc]
    text = _parts(text, put, count)
    text = _framed(text, film, marked)
    text = _joined(text, marked)
    return _pointed(_spans(_complements(text, marked, count), marked, count), marked, count)


def _pointed(text: str, marked: Marked, count: int) -> str:
    """ "hold that shot" after <s0> was named, "and shorten the rest"."""
    while (match := pattern("that_shot").search(text)) and (named := re.findall(r"<s(\d+)>", text[: match.start()])):
        inside = marked.shots[int(named[-1])]
        text = text[: match.start()] + marked.mark("s", inside, match[0]) + text[match.end() :]
    while (match := pattern("beyond").search(text)) and (named := re.findall(r"<s(\d+)>", text[: match.start()])):
        inside = marked.shots[int(named[-1])]
        beyond = range(max(inside) + 1, count) if match["side"] == "after" else range(min(inside))
        text = text[: match.start()] + marked.mark("s", tuple(beyond), match[0]) + text[match.end() :]
    if (match := pattern("the_rest").search(text)) and (named := re.findall(r"<s(\d+)>", text[: match.start()])):
        spoken_of = {i for n in named for i in marked.shots[int(n)]}
        others = tuple(i for i in range(count) if i not in spoken_of)
        text = text[: match.start()] + marked.mark("s", others, match[0]) + text[match.end() :]
    return text


def _place(word: str, count: int) -> int | None:
    if word in PLACES:
        return PLACES[word]
    if word == "opening":
        return 0
    if word == "middle":
        return count // 2
    return count + FROM_END[word]


def _checked(indices: list[int], match: re.Match[str], count: int, marked: Marked) -> str:
    inside = tuple(dict.fromkeys(i for i in indices if 0 <= i < count))
    if len(inside) < len(set(indices)):
        marked.missing_shot = match[0].strip()
    return marked.mark("s", inside, match[0])


def _parts(text: str, put: Callable[[list[int]], Callable[[re.Match[str]], str]], count: int) -> str:
    """The opening and the ending, unless something is moved there or the words mean the film's length."""
    text = pattern("opening").sub(put([0]), text)
    text = pattern("ending").sub(put([count - 1]), text)
    return pattern("everywhere").sub(put(list(range(count))), text)


def _framed(text: str, film: Film, marked: Marked) -> str:
    """ "the close-up", "the shot with the dog", "at 0:05", "the shot where it says <q0>"."""
    shots = film.board.shots

    def framing(match: re.Match[str]) -> str:
        said = match[1] or match[2]
        name = "close" if said.startswith("close") or "face" in said else said
        found = tuple(s.index for s in shots if isinstance(s.view, WorldView) and s.view.framing == name)
        if not found:
            marked.missing_shot = match[0].strip()
        return marked.mark("s", found, match[0])

    text = pattern("by_framing").sub(framing, text)
    close = tuple(s.index for s in shots if isinstance(s.view, WorldView) and s.view.framing == "close")
    text = pattern("by_face").sub(lambda m: m["head"] + marked.mark("s", close, "the face") if close else m[0], text)

    def timed(match: re.Match[str]) -> str:
        at_s = 60.0 * int(match["m"] or 0) + float(match["s"])
        found = tuple(s.index for s in shots if s.start_s <= at_s < s.end_s)
        return marked.mark("s", found, match[0]) if found else match[0]

    def within(match: re.Match[str]) -> str:
        start_s, end_s = (60.0 * int(m) + float(s) for m, s in zip(*[iter(n for n in match.groups() if n)] * 2, strict=True))
        inside = (s for s in shots if min(end_s, s.end_s) - max(start_s, s.start_s) > 0.5 * s.duration_s)
        found = tuple(s.index for s in inside) or tuple(s.index for s in shots if s.start_s <= start_s < s.end_s)
        return marked.mark("s", found, match[0]) if found else match[0]

    text = pattern("between_times").sub(within, text)
    text = pattern("by_time").sub(lambda m: timed(m) if m["s"] else m[0], text)

    def with_someone(match: re.Match[str]) -> str:
        found: set[int] = set()
        for entity in film.scene.entities:
            if re.search(rf"\b{re.escape(entity.noun)}s?\b", match["who"]):
                found |= shots_of(film, entity.id)
        if not found:
            word = re.escape(match["who"].split()[-1].rstrip("s"))
            said = {line.beat_id for line in film.script.lines if re.search(rf"\b{word}", line.text.lower())}
            shown = {s.beat_id for s in shots if any(re.search(rf"\b{word}", text.lower()) for text in type_of(s.view))}
            held = [s.index for s in shots if s.beat_id in (said if len(said) == 1 else shown)]
            found = set(held) if len(held) == 1 else found
        return marked.mark("s", tuple(sorted(found)), match[0]) if found else match[0]

    return pattern("by_cast").sub(with_someone, text)


def _joined(text: str, marked: Marked) -> str:
    """ "<s0> and <s1>" as one mark that holds both, in the order of the words."""
    phrase = re.compile(r"(?:the )?<s(\d+)>(?:,? and(?: in| of| for)?|,|&)(?: the)? ?<s(\d+)>")
    while match := phrase.search(text):
        both = tuple(dict.fromkeys((*marked.shots[int(match[1])], *marked.shots[int(match[2])])))
        text = text[: match.start()] + marked.mark("s", both, marked.source(match[0])) + text[match.end() :]
    return text


def _complements(text: str, marked: Marked, count: int) -> str:
    """ "everywhere but <s0>", "except in <s0>", "not in <s0>": all the others."""

    def others(match: re.Match[str]) -> str:
        inside = set(marked.shots[int(match["i"])])
        return marked.mark("s", tuple(i for i in range(count) if i not in inside), marked.source(match[0]))

    text = pattern("spared").sub(lambda m: f" except {m['shots'] or m['whole']}", text)
    text = pattern("all_others_which").sub(lambda m: f"{others(m)}, <s{m['i']}> ", text)
    text = pattern("all_others").sub(others, text)
    text = re.sub(r"\b(?:just |but )?not (?:in|for|at|on)(?: the)? <s(?P<i>\d+)>", others, text)
    return re.sub(r"\bany(?: shot| scene)? other than(?: the)? <s(?P<i>\d+)>", others, text)


def _spans(text: str, marked: Marked, count: int) -> str:
    """ "after <s0>", "until <s0>", "from <s0> on": all shots on that side, unless something is moved there."""
    if re.search(r"\b(?:move|put|place|show|insert|come|go|pause|gap|break)\b", text):
        return text
    sides: tuple[tuple[str, Callable[[tuple[int, ...]], range]], ...] = (
        (r"\bafter (?:the )?<s(\d+)>", lambda s: range(max(s) + 1, count)),
        (r"\bbefore (?:the )?<s(\d+)>", lambda s: range(min(s))),
        (r"\b(?:from|starting (?:with|from|in)) (?:the )?<s(\d+)> on(?:wards?)?\b", lambda s: range(min(s), count)),
        (r"\b(?:until|till|up to) (?:the )?<s(\d+)>", lambda s: range(max(s) + 1)),
    )
    for phrase, side in sides:
        while (match := re.search(phrase, text)) and marked.shots[int(match[1])]:
            named = marked.shots[int(match[1])]
            gone = "until" in phrase and pattern("gone_until").search(text[: match.start()])  # "no music until <s2>": not there yet
            inside = tuple(range(min(named))) if gone else tuple(side(named))
            text = text[: match.start()] + marked.mark("s", inside, marked.source(match[0])) + text[match.end() :]
    return text


def _quoted_lines(text: str, film: Film, marked: Marked) -> str:
    """ "when it says <q0>", "at <q0>": the shot of the line that holds these words."""

    def spoken(match: re.Match[str]) -> str:
        beat = beat_of_words(film, marked.quotes[int(match["i"])])
        found = tuple(s.index for s in film.board.shots if s.beat_id == beat)
        return marked.mark("s", found, marked.source(match[0])) if found else match[0]

    return pattern("by_words").sub(spoken, text)


def _spoken_lines(text: str, film: Film, marked: Marked) -> str:
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


def _lines_about(text: str, film: Film, marked: Marked) -> str:
    """ "the part about the bounce": the shot of the one line that has the word."""
    places = {s.beat_id: s.index for s in film.board.shots}

    def spoken(match: re.Match[str]) -> str:
        stem = re.escape((match["word"] or match["named"]).rstrip("s"))
        held = [line.beat_id for line in film.script.lines if re.search(rf"\b{stem}", line.text.lower())]
        if len(held) != 1 or held[0] not in places or pattern("gone").search(match.string[: match.start()]):
            return match[0]
        return marked.mark("s", (places[held[0]],), match[0])

    return pattern("part_about").sub(spoken, text)


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
