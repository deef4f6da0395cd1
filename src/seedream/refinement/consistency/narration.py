"""The narrator keeps to one tense and one person; what people in the film say is theirs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from seedream.refinement.findings import Finding, Fix, warning
from seedream.refinement.promise import PromisedLine
from seedream.refinement.quality.material import Material
from seedream.refinement.quality.wording import words_of
from seedream.scene.reading import language

FIRST = frozenset({"i", "my", "me", "mine", "myself", "i'm", "i've", "i'd", "i'll"})
PAST, PRESENT = frozenset({"VBD"}), frozenset({"VBZ", "VBP", "MD"})
LEAST_LINES = 3
"""Fewer lines have no habit that one of them could break."""


@dataclass(frozen=True, slots=True)
class _Manner:
    line: PromisedLine
    tense: str
    first_person: bool


def check_narration(material: Material) -> list[Finding]:
    """The one line that is told in another tense or person than all the others; the last line may look back."""
    lines = [line for line in material.promise.lines if line.speaker == "narrator"]
    if not material.promise.narrated or len(lines) < LEAST_LINES:
        return []
    manners = [_manner(line) for line in lines]
    findings = []
    tensed = [m for m in manners[:-1] if m.tense]
    usual, count = Counter(m.tense for m in tensed).most_common(1)[0] if tensed else ("", 0)
    odd = [m for m in tensed if m.tense != usual]
    if len(odd) == 1 and count >= LEAST_LINES - 1:
        line, message = odd[0].line, f"one line is told in the {odd[0].tense}, the others in the {usual}"
        findings.append(warning("narration", message, 1, 0, Fix("words", line.id), time_s=line.start_s))
    in_first = [m for m in manners if m.first_person]
    if len(in_first) == 1:
        line, message = in_first[0].line, f'one line says "I", the {len(manners) - 1} others do not'
        findings.append(warning("narration", message, 1, 0, Fix("words", line.id), time_s=line.start_s))
    return findings


def _manner(line: PromisedLine) -> _Manner:
    tags = Counter("past" if t.tag in PAST else "present" if t.tag in PRESENT else "" for t in language.tokens(line.text))
    past, present = tags["past"], tags["present"]
    past = 0 if line.text.rstrip().endswith("?") else past
    tense = "past" if past and not present else "present" if present and not past else ""
    return _Manner(line, tense, bool(FIRST & set(words_of(line.text))))
