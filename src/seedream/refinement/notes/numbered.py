"""Shots that a note names by number, by place, or by part of the film, as marks `<s0>`."""

from __future__ import annotations

import re
from collections.abc import Callable

from seedream.refinement.notes.marked import Marked
from seedream.refinement.notes.reading import Film
from seedream.refinement.notes.tables import FROM_END, ORDINALS, PLACES, SHOT, pattern

NUMBER_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
                "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50,
                "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}  # fmt: skip
_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|ten)"
_SEP = r"(?:,? ?(?:and|&|,|plus|as well as) ?(?:the |in the |of the )?)"


def numbered_shots(text: str, film: Film, marked: Marked) -> str:
    """Marks for "shots 2 and 3", "the last shot", "the first half", "the ending"."""
    count = len(film.board.shots)
    return _parts(_listed(_halves(_completed(text, film), count, marked), count, marked), count, marked)


def _completed(text: str, film: Film) -> str:
    """Names of shots that leave out the word for a shot, with it: "the second one", "in the last", "for 2 and 3"."""
    text = pattern("shot_and_another").sub(r"the \1 and the \2 shots", text)
    text = pattern("between_shots").sub(r"in \1 \2 to \3", text)
    if re.search(r"\bfirst half\b", text):
        text = pattern("other_half").sub("in the second half", text)
    number_word = re.compile(rf"(\b{SHOT} (?:\d+(?:,| and| to| through| until| &)* ?)*)({_WORD})\b")
    while match := number_word.search(text):
        text = text[: match.start(2)] + str({"one": 1, **NUMBER_WORDS}[match[2]]) + text[match.end(2) :]
    text = pattern("numbered_cut").sub(r"\g<head>shots \g<a> to \g<b>", text)
    for name in ("numbers_alone", "numbers_ahead"):
        text = pattern(name).sub(r"\g<head>shots \g<list>", text)
    text = pattern("swapped").sub(r"\g<verb> shots \g<a> and \g<b>", text)
    if not re.search(r"\b(?:lines?|sentences?)\b", text):
        text = text if _one_of_several(text, film) else pattern("one_of_them").sub(r"the \1 shot", text)
        text = pattern("in_the_last").sub(r"\1 the \2 shot", text)
        text = pattern("done_to_nth").sub(r"\1 the \2 shot", text)
    if re.search(rf"\b(?:{ORDINALS}|\d) {SHOT}\b|\b{SHOT} \d", text):
        text = pattern("nth_should").sub(r"\1the \2 shot ", text)
    if re.search(r"\bfirst shot\b", text):  # "first shot at dawn, second at noon"
        text = pattern("nth_at").sub(r"\1the \2 shot ", text)
    return text


def _one_of_several(text: str, film: Film) -> bool:
    """Whether "the second one" may be somebody: "the second kid", "another dog"."""
    nouns = "|".join(re.escape(e.noun) for e in film.scene.entities) or "-"
    if re.search(rf"\b(?:second|another|one more|other) (?:{nouns})\b", text):
        return True
    return any(e.count > 1 and re.search(rf"\b(?:{ORDINALS}) {re.escape(e.noun)}\b", text) for e in film.scene.entities)


def _halves(text: str, count: int, marked: Marked) -> str:
    """ "The second half", "the first three shots"."""
    half = (count + 1) // 2
    for name, inside in (("first", range(half)), ("second", range(half, count)), ("last", range(half, count))):
        text = re.sub(pattern("half").pattern.replace("<which>", name), _put(inside, marked), text)

    def ends(match: re.Match[str]) -> str:
        n = int(NUMBER_WORDS.get(match["n"], 0) or match["n"])
        return _put(range(min(n, count)) if match["end"] == "first" else range(max(count - n, 0), count), marked)(match)

    return re.sub(rf"\b(?:the )?(?P<end>first|last) (?P<n>\d+|two|three|four|five) {SHOT}\b", ends, text)


def _listed(text: str, count: int, marked: Marked) -> str:
    """ "The first and the last shot", "shots 2 to 4"."""

    def ordinals(match: re.Match[str]) -> str:
        found = [place_of(w, count) for w in re.findall(ORDINALS, match["list"])]
        return _checked([f for f in found if f is not None], match, count, marked)

    def numbers(match: re.Match[str]) -> str:
        spans = rf"(\d+) ?(?:to|-|–|through|until) ?(?:{SHOT} )?(\d+)"
        listed = re.sub(spans, lambda m: " ".join(map(str, range(int(m[1]), int(m[2]) + 1))), match["list"])
        return _checked([int(n) - 1 for n in re.findall(r"\d+", listed)], match, count, marked)

    text = re.sub(rf"\bevery (?:second|other) {SHOT}\b", _put(range(1, count, 2), marked), text)
    text = pattern("all_but").sub(r"\1 \2 the \3 shot", text)
    ordinal = rf"(?:the )?(?P<list>(?:{ORDINALS})(?: {SHOT}| one)?(?:{_SEP}(?:{ORDINALS})(?: {SHOT}| one)?)*) {SHOT}\b"
    text = re.sub(rf"(?<!\d )\b{ordinal}(?! (?:line|sentence))", ordinals, text)
    text = re.sub(rf"(?<!\d )\b(?:the )?(?P<list>(?:{ORDINALS})(?: {SHOT}))\b", ordinals, text)
    return re.sub(rf"\b(?:the )?{SHOT} {pattern('numbers').pattern}", numbers, text)


def place_of(word: str, count: int) -> int | None:
    """The index that an ordinal stands for among `count`; None beyond the last."""
    if word in PLACES:
        return PLACES[word]
    if word == "opening":
        return 0
    if word == "middle":
        return count // 2
    return count + FROM_END[word]


def _put(indices: range, marked: Marked) -> Callable[[re.Match[str]], str]:
    return lambda match: marked.mark("s", tuple(indices), match[0])


def _checked(indices: list[int], match: re.Match[str], count: int, marked: Marked) -> str:
    inside = tuple(dict.fromkeys(i for i in indices if 0 <= i < count))
    if len(inside) < len(set(indices)):
        marked.missing_shot = match[0].strip()
    return marked.mark("s", inside, match[0])


def _parts(text: str, count: int, marked: Marked) -> str:
    """The opening and the ending, unless something is moved there or the words mean the film's length."""
    for name, index in (("starts_at", 0), ("ends_at", count - 1)):
        text = pattern(name).sub(lambda m, i=index: f"{marked.mark('s', (i,), m[0].strip())}: ", text)  # type: ignore[misc]
    text = pattern("middle").sub(_put(range(count // 2, count // 2 + 1), marked), text)
    text = pattern("opening").sub(_put(range(1), marked), text)
    text = pattern("ending").sub(_put(range(count - 1, count), marked), text)
    return pattern("everywhere").sub(_put(range(count), marked), text)
