"""Clauses: a marked note cut into single wishes, each with the shots that it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from seedream.refinement.notes.marked import Marked
from seedream.refinement.notes.qualities import quality_of
from seedream.refinement.notes.sayings import plain_clause
from seedream.refinement.notes.tables import pattern, table, words_of
from seedream.scene.reading import lexicon

_SPLIT = pattern("clause_split")
_SENTENCE = pattern("clause_sentence")
_LEADING = pattern("clause_leading")
_MADE = re.compile(
    r"^(?:(?:make|have|get) (?:it|this|that|everything|them)(?: all)? |i want it |it should be |a (?=(?:more|less|much)))"
)
_VERBS = pattern("clause_verbs")


@dataclass(frozen=True, slots=True)
class Clause:
    """One wish: its marked text, the shots it names (None: none), whether they stand in front, and those it takes over from its
    neighbours. `doubtful` marks a scope that was only inferred from a list."""

    text: str
    sentence: int
    shots: tuple[int, ...] | None = None
    leads: bool = False
    inherited: tuple[int, ...] | None = None
    doubtful: bool = False

    @property
    def scope(self) -> tuple[int, ...] | None:
        """The shots that it is about, its own first."""
        return self.inherited if self.shots is None else self.shots


def split(marked: Marked) -> list[Clause]:
    """The clauses of a note, with scopes shared out among neighbours."""
    text = re.sub(r"(<q\d+>),", r"\1", marked.text)
    text = pattern("two_sides").sub(r"\1, ", text)
    text = re.sub(r"\btake (<e\d+>) (?:away )?(?:from|off) <e\d+>(?:,? and|, then)? (?:put|place|set) it ", r"put \1 ", text)
    text = re.sub(r"(<q\d+>),? (?:and )?(?=<e\d+>:? <q)", r"\1; ", text)
    text = re.sub(r" and not (?=<q\d)", " not ", text)
    text = re.sub(r"(\d),(\d)", r"\1.\2", text)
    text = re.sub(r"(<s\d+>)\s+[-–—]+\s+", r"\1: ", text)
    text = pattern("said_in_detail").sub(r"\1, ", text)
    text = _apposed().sub(r"\1", text)
    text = pattern("one_of_lines").sub(r"\1_\2 ", text)
    text = _instead_of_colours().sub("", text)
    text = pattern("rather").sub(lambda m: f"{m[1]} should {m['verb']}{m[2] or ''}", text)
    clauses: list[Clause] = []
    for number, sentence in enumerate(s for s in _SENTENCE.split(text) if s and s.strip()):
        for piece in _SPLIT.split(sentence):
            same = clauses and clauses[-1].sentence == number
            timed = re.fullmatch(r"<s\d+>", piece.strip(" ,:")) is not None and marked.sources[piece.strip(" ,:")].startswith("at ")
            if same and timed and clauses[-1].shots is None:  # "a bit later, at 3 seconds"
                clauses.append(_clause(f"{clauses.pop().text} in {piece.strip(' ,:')}", number, marked))
                continue
            if same and (where := pattern("only_there").fullmatch(piece.strip(" ,:"))) and clauses[-1].shots is None:
                clauses.append(_clause(f"{clauses.pop().text} in {next(filter(None, where.groups()))}", number, marked))
                continue
            if same and re.fullmatch(r"of (?:both |all )?<e\d+>", piece.strip(" ,:")):  # "one more close-up, of the cat"
                clauses.append(_clause(f"{clauses.pop().text} {piece.strip(' ,:')}", number, marked))
                continue
            if piece := _polite(piece.strip(" ,:")):
                if same and (tinted := _tinted().fullmatch(piece)) and pattern("clothed").search(clauses[-1].text):
                    clauses.append(_clause(f"{clauses.pop().text} in {tinted[1]}", number, marked))  # "hats, blue ones"
                    continue
                if same and (_contrast(piece) or _says_instead(piece, clauses[-1].text)):
                    piece = f"{clauses.pop().text} {piece}"
                    same = clauses and clauses[-1].sentence == number
                if same:
                    last = clauses[-1].text
                    piece = _described(_with_verb(_deed_too(_of_whom(piece, last), last), last), last)
                clauses.append(_clause(piece, number, marked))
    return _forward(_backward(clauses))


@cache
def _tinted() -> re.Pattern[str]:
    """ "A blue one", "blue ones"."""
    return re.compile(rf"(?:an? )?({'|'.join(map(re.escape, sorted(lexicon.colours(), key=len, reverse=True)))}) ones?")


@cache
def _instead_of_colours() -> re.Pattern[str]:
    """ "not navy, black": the colour that is not wished goes."""
    names = "|".join(re.escape(name) for name in sorted(lexicon.colours(), key=len, reverse=True))
    return re.compile(pattern("not_but").pattern.replace("<colour>", f"(?:{names})"))


def _contrast(piece: str) -> bool:
    """ "snow, not rain": what should not be belongs to what should."""
    other = re.fullmatch(r"(?:not|instead of|rather than) (?:an? |the )?([a-z]+|\d+)", piece)
    return other is not None and quality_of(other[1]) is None


def _says_instead(piece: str, before: str) -> bool:
    """ "don't say “hello”, say “welcome”": two quotations of one wish."""
    return bool(re.match(r"(?:rather |but |just |please )?(?:say|use|write|put|have|make it) <q\d+>", piece)) and bool(
        re.search(
            r"\b(?:don't|do not|not|never|stop|nobody|no one) (?:says?|saying|uses?|using|write|have) <q\d+>(?: any ?more)?$",
            before,
        )
    )


@cache
def _apposed() -> re.Pattern[str]:
    """ "our colour, navy": the comma before the name of a colour divides no wishes."""
    names = "|".join(re.escape(name) for name in sorted(lexicon.colours(), key=len, reverse=True))
    return re.compile(rf"\b(colou?rs?),(?= (?:{names})\b)")


_SHARED = pattern("clause_shared")
_NOUN = re.compile(r"^(?:the |any |a |an |his |her |that |those |all |some |\d+ )?(?:<[es]\d+>|(?:[a-z-]+ )?[a-z-]+)$")


def _with_verb(piece: str, before: str) -> str:
    """ "get rid of the captions and the music": a bare noun shares the verb in front."""
    if re.fullmatch(r"(?:the |his |her )?(?:<e\d+>|[a-z]+) (?:up|down|off|on)", piece) and (
        moved := re.match(r"(?:turn|bring|take|dial|switch)\b(?= .*\b(?:up|down|off|on)$)", before)
    ):
        return f"{moved[0]} {piece}"  # "turn the voice up and the rain down"
    verb = _SHARED.match(before)
    alone = bool(_NOUN.match(piece)) and bool(
        re.match(r"^(?:the|any|an?|his|her|that|those|all|some|\d+) |^<[es]", piece) or _thing(piece)
    )
    return f"{verb[0]} {piece}" if verb and alone and not _VERBS.match(piece) else piece


def _deed_too(piece: str, before: str) -> str:
    """ "Let her smile and wave": a bare verb is done by whom the one before was about."""
    head = re.match(r"(?:then |just |only )?(?P<verb>[a-z]+)(?= |$)(?! (?:it|them|that|the (?:light|picture|music))\b)", piece)
    after = pattern("deed_after").search(before)
    verb = lexicon.verb(head["verb"]) if head and after and lexicon.verb(after["verb"]) else None
    if head is None or after is None or verb is None or not lexicon.action_of(verb) or _VERBS.match(piece):
        return piece
    return f"{after['who'] or after['who2']} should {piece.removeprefix('then ').removeprefix('just ').removeprefix('only ')}"


def _of_whom(piece: str, before: str) -> str:
    """ "The dog is on the wrong side, should walk behind him": what should be is said of whom the clause before was about."""
    if not re.match(r"(?:should|must|has to|have to|needs to|ought to)\b", piece):
        return piece
    who = re.match(r"(?:[a-z' ]*?)(<e\d+>)", before)
    return f"{who[1] if who else 'it'} {piece}"


_STATED = re.compile(r"(?:\b(?:is|are|looks?|feels?|seems?|sounds?)|'s|'re)(?: (?:too|so|a|bit|little|very|rather|quite))*(?= )")


def _described(piece: str, before: str) -> str:
    """ "it feels a bit slow and grey": a bare adjective is stated as the one in front is."""
    stated = _STATED.search(before)
    alone = re.fullmatch(r"(?:too |so |very )?[a-z-]+", piece) and not piece.endswith("er") and quality_of(piece) is not None
    verb = stated[0].replace("'s", "is").replace("'re", "are").strip() if stated else ""
    verb = verb.split()[0] if " " in piece and verb else verb
    return f"it {verb} {piece}" if stated and alone and not _VERBS.match(piece) else piece


def _thing(piece: str) -> bool:
    """Whether a piece is one word that names a part of the film's sound or type."""
    return any(words_of("subject", name).fullmatch(piece) for name in table("words")["subject"])


def _polite(text: str) -> str:
    """Without the words that only wrap a wish."""
    text = re.sub(r"^(<e\d+>): (?=(?:(?:a bit|much|more|less) )?[a-z]+$)", r"make \1 ", text)
    text = pattern("why_so").sub(lambda m: f"{m['who']} is too ", text)
    text = pattern("what_if").sub(lambda m: f"{m['who']} should be ", plain_clause(text))
    while (rest := pattern("polite").sub("", text)) != text:
        text = rest
    text = pattern("what_if").sub(lambda m: f"{m['who']} should be ", text)  # "I think it would be nicer if it was snowing"
    while (rest := pattern("polite_end").sub("", text).strip()) != text:
        text = rest
    text = re.sub(r" (?:instead of|rather than) (?:just |only |simply )?[a-z]+ing(?: around| there| about)?$", "", text)
    text = pattern("instead_of_doing").sub("", text)
    text = text if pattern("takes_away").match(text) else pattern("while_spoken").sub("", text)
    text = pattern("just_do").sub(r"\1 ", text)
    text = re.sub(r"\b(right|left)\b(.*) (?:instead of|rather than|not) (?:to )?(?:the )?(?:left|right)$", r"\1\2", text)
    gone = pattern("wants_gone").match(text)
    return f"remove {gone['what'] or gone['what2'] or gone['what3']}" if gone else plain_clause(text)


def _clause(text: str, sentence: int, marked: Marked) -> Clause:
    marks = re.findall(r"<s(\d+)>", text)
    if not marks:
        return Clause(text, sentence)
    indices = tuple(dict.fromkeys(i for m in marks for i in marked.shots[int(m)]))
    leads = bool(_LEADING.match(text)) or bool(re.match(r"^<s\d+>:", text))
    return Clause(text, sentence, indices, leads)


def bare(clause: Clause) -> str:
    """The text of a clause without its shots and the words that tie them to it."""
    text = pattern("tied").sub(" ", clause.text)
    return " ".join(text.split()).strip(" ,:")


def _forward(clauses: Sequence[Clause]) -> list[Clause]:
    """Shots that stand in front hold for what follows in the sentence: "make <s0> warmer and slower"."""
    out: list[Clause] = []
    scope: tuple[int, ...] | None = None
    sentence = -1
    for clause in clauses:
        if clause.sentence != sentence:
            scope, sentence = None, clause.sentence
        if clause.shots is not None:
            scope = clause.shots if clause.leads else None
        elif scope is not None and clause.inherited is None:
            clause = replace(clause, inherited=scope)
        elif (
            out
            and out[-1].sentence == sentence
            and out[-1].shots is not None
            and (
                clause.text.startswith("with ")
                or _gapped(clause.text)
                or _answers(clause.text, out[-1].text)
                or pattern("aside").match(clause.text)
            )
        ):
            clause = replace(clause, inherited=out[-1].shots)
        out.append(clause)
    return out


def _gapped(text: str) -> bool:
    """Whether somebody is named without a verb, as in "the man on the right in <s0> and the dog on the left"."""
    return bool(re.match(r"<e\d+> (?:on|at|to|in|further|a bit|a little)\b", text))


def _answers(text: str, before: str) -> bool:
    """Whether a clause only says what to do about what the one before states of its shots: "<s0> is boring, speed up"."""
    if pattern("unseen").match(before) and len(text.split()) <= 4:
        return True
    short = len(text.split()) <= 3 and not re.search(r"\b(?:all|everything|whole|film|video|music|voice)\b|<", text)
    return short and _STATED.search(before) is not None and quality_of(text) is not None


def _backward(clauses: Sequence[Clause]) -> list[Clause]:
    """Shots at the end of a list of bare wishes hold for the whole list: "warmer, slower, less rain in <s0>"."""
    out = list(clauses)
    for k, clause in enumerate(clauses):
        before = out[k - 1] if k and out[k - 1].sentence == clause.sentence and out[k - 1].scope is None else None
        if (
            clause.shots is not None
            and before is not None
            and (
                (_gapped(clause.text) and pattern("gapped").search(before.text))
                or (pattern("own_verb").match(clause.text) and "<e" in before.text and "<e" not in clause.text)
                or _same_one_should(clause.text, before.text)
                or (pattern("reason").match(clause.text) and "<q" not in before.text)
            )
        ):
            out[k - 1] = replace(before, inherited=clause.shots)
            continue
        if clause.shots is not None and before is not None and _one_more_object(clause, before):
            out[k - 1] = replace(before, inherited=clause.shots, doubtful=True)
            continue
        if clause.shots is None or clause.leads or _VERBS.match(clause.text) or clause.text.startswith("without <s"):
            continue
        quantity = bool(re.match(r"^(?:more|less|no|fewer)\b", clause.text))
        j = k - 1
        while j >= 0 and out[j].sentence == clause.sentence and out[j].shots is None and _listed(out[j], bare(clause)):
            out[j] = replace(out[j], inherited=clause.shots, doubtful=quantity)
            j -= 1
    return out


def _same_one_should(text: str, before: str) -> bool:
    """Whether two clauses say what one and the same should do: "he should stop and look up in <s0>"."""
    who = re.match(r"(<e\d+>) should\b", text)
    return who is not None and before.startswith(f"{who[1]} should")


def _one_more_object(clause: Clause, before: Clause) -> bool:
    """Whether a clause is only a second object of the verb before it: "give him a hat and a scarf in <s0>"."""
    alone = re.match(r"(?:an?|some) (?:[a-z-]+ ){0,2}[a-z-]+ (?:in|at|for|during|on) (?:the )?<s\d+>$", clause.text)
    return alone is not None and not clause.leads and re.match(r"(?:give|put|add|show|have)\b", before.text) is not None


def _listed(clause: Clause, last: str) -> bool:
    """Whether a clause is a bare member of a list and not a sentence of its own."""
    rest = _MADE.sub("", clause.text)
    listed = bool(last) and not _VERBS.match(rest) and not re.match(r"<e\d+> [a-z]+s\b", rest) and len(rest.split()) <= 5
    return listed and (quality_of(rest) is not None or bool(re.match(r"(?:more|less|no|fewer)\b", rest)))
