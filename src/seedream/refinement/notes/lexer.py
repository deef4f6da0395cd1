"""Lexer: a note in lower case with marks for quotations `<q0>`, shots `<s0>` and entities `<e0>`, and what each mark stands for."""

from __future__ import annotations

import re
from functools import cache

from seedream.refinement.notes.marked import Marked
from seedream.refinement.notes.naming import entities
from seedream.refinement.notes.numbered import NUMBER_WORDS, numbered_shots
from seedream.refinement.notes.reading import Film
from seedream.refinement.notes.recalled import recalled_shots, told_lines
from seedream.refinement.notes.related import related_shots
from seedream.refinement.notes.sayings import plain_note
from seedream.refinement.notes.shown import after_line, lines_about, named_lines, quoted_lines, shown_shots, spoken_lines
from seedream.refinement.notes.spelling import corrected
from seedream.refinement.notes.tables import pattern, table


def lex(note: str, film: Film) -> Marked:
    """Mark everything that a note refers to."""
    marked = Marked("")
    note = re.sub(r"<(?=[sqe]\d)", " ", note)  # what looks like a mark is none
    text = re.sub(
        "[\"“”„]([^\"“”„]+)[\"“”]|(?<!\\w)'([^']+?)'(?!\\w)|‘([^’]+)’",
        lambda m: marked.mark("q", m[1] or m[2] or m[3], m[0]), note,
    )  # fmt: skip
    text = pattern("says_other").sub(
        lambda m: f"{m['head']}{marked.mark('q', m['said'], m['said'])}{m['mid']}{marked.mark('q', m['other'], m['other'])}", text
    )
    for name in () if text.isupper() else ("said_to_end", "capitals_changed", "in_capitals", "in_title"):
        text = pattern(name).sub(lambda m: m["head"] + marked.mark("q", m["said"], m["said"]), text)
    text = pattern("address").sub(lambda m: marked.mark("q", m[0], m[0]), text)
    text = plain_note(corrected(text, film).lower().replace("’", "'"))
    text = re.sub(r"\bblack (?:and|&) white\b|\bb ?& ?w\b|\bb/w\b", "monochrome", text)
    text = re.sub(r"\bw/o\b", "without", re.sub(r"\bw/(?= )", "with", text))
    text = re.sub(r"\bper ?cent\b|%", " %", text)
    text = re.sub(r"\b(?:a )?couple of\b", "2", text)
    text = re.sub(r"\bhalf a (?=second)", "0.5 ", text)
    text = re.sub(r"\b(\d+(?:\.\d+)?)x(?= (?:faster|slower|as|longer|bigger|louder))", r"\1 times", text)
    text = re.sub(r"\bhalf a minute\b", "30 seconds", re.sub(r"\b(?:a|one) minute and a half\b", "90 seconds", text))
    text = re.sub(r"\b(?:a|one) minute\b(?! (?:longer|shorter|more|less))", "1 minute", text)
    text = pattern("hedge").sub("", pattern("exceptions").sub(" ", pattern("pouring").sub("more rain", text)))
    text = pattern("one_second").sub("1 ", text)
    text = pattern("but_for").sub(r"\1 except ", text)
    text = re.sub(r"\bto (?=(?:much|many)\b)", "too ", text)
    text = re.sub(r"\bhis face(?= (?:should|must|could|looks?|is|has|needs)\b)", "he", text)
    text = re.sub(r"\bher face(?= (?:should|must|could|looks?|is|has|needs)\b)", "she", text)
    text = _too().sub(r"\1 too", pattern("its").sub("it's", text))
    text = after_line(text, film)
    text = recalled_shots(spoken_lines(told_lines(named_lines(text, film), film), film, marked), film, marked)
    text = numbered_shots(lines_about(text, film, marked), film, marked)
    text = related_shots(shown_shots(text, film, marked), len(film.board.shots), marked)
    text = quoted_lines(text, film, marked)
    text = re.sub(rf"(?<![\w-])({'|'.join(NUMBER_WORDS)})(?![\w-])", lambda m: str(NUMBER_WORDS[m[1]]), text)
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
