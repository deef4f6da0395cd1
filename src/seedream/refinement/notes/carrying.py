"""Carrying over: what a clause means by "it", "that" or nothing at all, from the clause before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.refinement.notes.clauses import Clause, bare
from seedream.refinement.notes.clothing import colour_in, part_in
from seedream.refinement.notes.desk import Desk
from seedream.refinement.notes.qualities import quality_of, subject_of
from seedream.refinement.notes.tables import pattern, vocabulary
from seedream.scene.edits import Edit
from seedream.scene.reading import lexicon


def several(desk: Desk, outcome: tuple[Edit, ...]) -> bool:
    """Whether a clause names shots twice where only one wish was understood: "make shot 2 like shot 1 at sunset"."""
    twice = len({desk.marked.shots[int(n)] for n in re.findall(r"<s(\d+)>", desk.clause.text)}) > 1
    of_both = any(e.operation.startswith("shot.") or e.operation in ("transition", "take") for e in outcome)
    return twice and not of_both and not any((e.operation, e.value) == ("hold", "=") for e in outcome)


def same_one(desk: Desk, before: Clause) -> bool:
    """Whether the clause is about whom the one before states something in its shots: "he looks sad in shot 6, make him smile"."""
    own, other = (re.search(r"<e(\d+)>", c.text) for c in (desk.clause, before))
    if own is None or other is None or desk.clause.scope is not None or not before.shots:
        return False
    same = desk.marked.entities[int(own[1])] == desk.marked.entities[int(other[1])]
    return same and pattern("statement").match(before.text) is not None


def means(clause: Clause, before: Clause) -> bool:
    """Whether "that" or "it" are the shots of the clause before: "shot 3 is too dark. Make it brighter"."""
    if clause.shots is not None or clause.inherited is not None:
        return False
    says_how = pattern("stated_of").search(before.text) is not None
    if says_how and re.match(r"(?:hold|linger|stay|wait)\b", clause.text) and "<e" not in clause.text:
        return True
    stated = says_how and quality_of(bare(before)) is not None
    return bool(re.search(r"\b(?:that|there)$|\b(?:fix|brighten|darken|lighten) (?:it|that|this)\b", clause.text)) or (
        stated and bool(re.search(r"\bit\b", clause.text))
    )


def it(desk: Desk, subject: str, shots_before: tuple[int, ...] | None) -> Desk | None:
    """The clause with what the one before was about in place of "it", in its shots: "the music distracts, turn it off"."""
    meant = r"\b(?:it|that|them|they)\b|(?<=try )something(?: else)?\b|(?<=use )something(?: else)?\b"
    text, found = re.subn(meant, f"the {subject}", desk.clause.text, count=1)
    if SIZE.fullmatch(text) and subject not in ("music", "voice"):
        text, found = f"the {subject} {text}", 1
    if not found or subject_of(desk.clause.text) or "<e" in text:
        return None
    inherited = desk.clause.inherited if desk.clause.shots is not None else desk.clause.inherited or shots_before
    return replace(desk, clause=replace(desk.clause, text=text, inherited=inherited))


def said_of_it(desk: Desk, before: Clause, subject: str) -> Desk | None:
    """The clause with the part of the sound in place of "it", where the one before, in the same sentence, states how it is."""
    stated = before.sentence == desk.clause.sentence and subject in ("music", "voice", "camera")
    told = pattern("stated_of").search(before.text) or pattern("statement").match(before.text)
    return it(desk, subject, None) if stated and told else None


def of_line(desk: Desk, before: Clause | None) -> Desk:
    """The clause with the line that the one before was about: "the last line is too sad, say … instead"."""
    if before is not None and (renamed := _of_words(desk, before)):
        return replace(desk, clause=replace(desk.clause, text=renamed))
    if before is not None and before.shots and pattern("that_line").fullmatch(desk.clause.text):  # "shot 2 tells it, cut that line"
        text = f"remove the line in {desk.marked.mark('s', before.shots, '')}"
        return replace(desk, clause=replace(desk.clause, text=text, shots=before.shots))
    named = pattern("nth_line").search(before.text) if before is not None else None
    cut = pattern("cut_it").match(desk.clause.text)
    if named is None or not (cut or pattern("of_line").match(desk.clause.text)) or pattern("nth_line").search(desk.clause.text):
        return desk
    text = f"remove {named[0]}" if cut else f"{named[0]}: {desk.clause.text}"
    return replace(desk, clause=replace(desk.clause, text=text))


def _of_words(desk: Desk, before: Clause) -> str:
    """ "“…” is too hard, say “…” instead", "Leo is a strange name, make it Anna": the one for the other; "" for anything else."""
    text = desk.clause.text
    old, new = pattern("disliked_words").match(before.text), re.search(r"<q\d+>", text)
    if old and new and old[1] != new[0] and len(re.findall(r"<q\d+>", before.text)) == 1 and pattern("of_line").match(text):
        return f"replace {old[1]} with {new[0]}"
    about = re.search(r"\bthe (?:line|sentence) (?:about|with|on) (?:the |his |her )?([a-z]+)\b", before.text)
    if about and pattern("cut_it").match(text):
        return f"remove the line about {about[1]}"
    name, to = pattern("disliked_name").search(before.text), pattern("to_name").fullmatch(text)
    return f"rename {name[1] or name[2] or name[3]} to {to[1]}" if name and to else ""


def pointed(desk: Desk, shots: tuple[int, ...]) -> Desk | None:
    """The clause with the shots of the one before in place of "it": "I don't get the third shot, drop it"."""
    if desk.clause.shots is not None or "<e" in desk.clause.text or not re.search(_THOSE, desk.clause.text):
        return None
    mark = desk.marked.mark("s", shots, "it")
    text = re.sub(_THOSE, mark, desk.clause.text, count=1)
    return replace(desk, clause=replace(desk.clause, text=text, shots=shots))


def shown_there(desk: Desk, before: Clause) -> Desk | None:
    """ "I don't see the cat in the second picture, add it": the one who is missing, in the shots where they are."""
    missed = pattern("missed").search(before.text)
    if missed is None or not before.shots or not pattern("show_it").match(desk.clause.text):
        return None
    mark = desk.marked.mark("s", before.shots, "there")
    return replace(desk, clause=replace(desk.clause, text=f"show {missed[1] or missed[2]} in {mark}", shots=before.shots))


def in_colour(desk: Desk, before: Clause) -> Desk | None:
    """The clause with what the one before was about: "I don't like the coat, something in navy would be nicer"."""
    named, part, colour = re.search(r"<e\d+>", before.text), part_in(before.text), colour_in(desk.clause.text)
    if not colour or not (named or part) or "<e" in desk.clause.text or not pattern("in_colour").match(desk.clause.text):
        return None
    whose = named[0] if named else ""
    text = f"{whose}'s {part} {colour}" if whose and part else f"the {part or whose} {colour}"
    return replace(desk, clause=replace(desk.clause, text=text))


_THOSE = r"\b(?:both(?: of (?:them|these))?|each of (?:them|these)|it|that|them)\b"
SIZE = re.compile(
    r"(?:(?:a bit|a little|a lot|much|far|way|slightly|even|further|2 times as) )*"
    r"(?:really |very )?(?:bigger|larger|smaller|taller|tinier|large|big|huge|"
    r"(?:higher|lower)(?: up| down)?(?: in the (?:sky|air|picture|frame))?|"
    r"on the (?:left|right)(?: side)?)"
)
_GROWN = re.compile(r"(?:(?:a bit|a little|much|even) )*(?:older|younger|thinner|slimmer|fatter|chubbier|stronger)")
_DO = re.compile(r"(?:(?:just|rather|instead) )?(?P<verb>[a-z]+)(?: (?:there|still|instead|quietly))+")


def again(desk: Desk) -> Desk | None:
    """The clause with whom the one before was about in place of "it": "move the dog to the left and make it smaller"."""
    plain = re.sub(r"^(?:(?:both|all|in|and|then|only|just|rather) )+", "", desk.clause.text)
    if one := re.fullmatch(r"(?:an? )?(?:bright |dark |light |pale |deep )?([a-z ]+?)(?: ones?)?", plain):
        plain = one[1] if one[1] in lexicon.colours() else plain
    one_of = pattern("one_of_them_has").fullmatch(plain)
    if one_of and len(desk.again) == 1 and "." not in desk.again[0]:  # "three kids, one of them with glasses"
        mark = desk.marked.mark("e", (f"{desk.again[0]}.1",), "")
        return replace(desk, clause=replace(desk.clause, text=f"{mark} should have {one_of['what']}"))
    if re.match(r"reads? (?:it|that|them|the)\b", plain):  # "stop at the sign and read it": nobody speaks
        return None
    there = pattern("done_there").match(plain)
    if there and (verb := lexicon.verb(there["verb"])) and lexicon.action_of(verb):
        mark = desk.marked.mark("e", desk.again, "")  # "run in shot 1 and walk in shot 3"
        return replace(desk, clause=replace(desk.clause, text=f"{mark} should {plain}"))
    if pattern("own_verb").match(plain) and "<e" not in plain:  # "the banner should read “Bye” and be blue"
        mark = desk.marked.mark("e", desk.again, "")
        return replace(desk, clause=replace(desk.clause, text=f"{mark} should {plain}"))
    if re.match(r"(?:could|might|should|must|can) (?:be|have|wear|become) ", plain) and "<e" not in plain:  # "or could be a cat"
        mark = desk.marked.mark("e", desk.again, "")
        return replace(desk, clause=replace(desk.clause, text=f"{mark} {plain}"))
    if SIZE.fullmatch(plain) or plain in lexicon.colours():
        mark = desk.marked.mark("e", desk.again, "")
        return replace(desk, clause=replace(desk.clause, text=f"{mark} {plain}"))
    worn = re.fullmatch(r"(?:an? |some )?(?:[a-z]+ )?([a-z]+)", plain)
    if worn and worn[1] in lexicon.CLOTHES and not colour_in(plain):  # "with a ponytail and glasses"
        mark = desk.marked.mark("e", desk.again, "")
        return replace(desk, clause=replace(desk.clause, text=f"{mark} with {plain}"))
    if _GROWN.fullmatch(plain):  # "make the man thinner and younger"
        mark = desk.marked.mark("e", desk.again, "")
        return replace(desk, clause=replace(desk.clause, text=f"make {mark} {plain}"))
    if (done := _DO.fullmatch(plain)) and lexicon.verb(done["verb"]) and lexicon.action_of(lexicon.verb(done["verb"])):
        mark = desk.marked.mark("e", desk.again, "")
        return replace(desk, clause=replace(desk.clause, text=f"{mark} should {done['verb']}"))
    if re.fullmatch(r"[a-z]+ing", plain) and lexicon.verb(plain) and lexicon.action_of(lexicon.verb(plain)):
        mark = desk.marked.mark("e", desk.again, "")  # "the cat should be orange and sleeping"
        return replace(desk, clause=replace(desk.clause, text=f"{mark} {plain}"))
    does = re.match(r"(?:and |then )?(?:let|make|have|get|should|put|move|place|set|bring) (?:it|them)\b", desk.clause.text)
    other = "<e" in desk.clause.text and not does
    if re.search(r"\b(?:them|they)\b", desk.clause.text) and _is_one(desk):  # "the captions cover the dog, move them up"
        return None
    if not re.search(r"\b(?:it|them|its|they)\b", desk.clause.text) or other:
        return None
    mark = desk.marked.mark("e", desk.again, "it")
    text = re.sub(r"\b(it|they)'(?:s|re)\b", r"\1 is", desk.clause.text)
    return replace(desk, clause=replace(desk.clause, text=re.sub(r"\b(?:it|them|its|they)\b", mark, text, count=1)))


def _is_one(desk: Desk) -> bool:
    """Whether the clause before was about one alone, who is no person: "they" are others."""
    found = [e for e in desk.film.scene.entities if len(desk.again) == 1 and e.id == desk.again[0]]
    more = re.search(r"\b(?:add|another|more|second|extra|both|too|also)\b", desk.note.lower())
    return not more and bool(found) and found[0].count == 1 and found[0].category != "person"


def unexplained(text: str) -> list[str]:
    """Words of a clause that nothing in the tables accounts for: with them it may mean something else."""
    words = re.findall(r"[a-z][a-z'-]*", re.sub(r"<\w+>|'s\b", " ", text))
    return [word for word in words if word not in vocabulary() and word not in lexicon.colours()]


def shared_subject(clauses: Sequence[Clause]) -> str:
    """The subject of the clauses that follow where they are one list: "calmer, slower music"."""
    first = clauses[0]
    for clause in clauses[1:]:
        if clause.sentence != first.sentence or len(first.text.split()) > 3 or subject_of(first.text):
            return ""
        if subject := subject_of(bare(clause)):
            text = bare(clause)
            last = text.split()[-1]
            listed = len(text.split()) <= 4 and subject_of(last) == subject and not re.match(r"(?:no|without)\b", text)
            return subject if listed else ""
        if len(clause.text.split()) > 3:
            return ""
    return ""
