"""Names are spelt one way: in the request, in what is said and in what is read."""

from __future__ import annotations

import re

from seedream.refinement.findings import Finding, Fix, blocking
from seedream.refinement.quality.material import Material

LEAST_LETTERS = 4
_NAME = re.compile(r"(?<![.!?:“\"] )(?<!^)\b[A-Z][\w’']+", re.MULTILINE)
_CAPITALISED = re.compile(r"\b[A-Z][a-z’']+\b")


def check_names(material: Material) -> list[Finding]:
    """Names in captions that are nearly, but not quite, a name of the request or of the script."""
    promise = material.promise
    texts = (promise.prompt, *(line.text for line in promise.lines))
    known = {*promise.names, *(word for text in texts for word in _NAME.findall(text))}
    names = sorted({_bare(name) for name in known if len(name) >= LEAST_LETTERS})
    said = {word for line in promise.lines for word in re.findall(r"[\w’']+", line.text)}
    findings = []
    for cue in material.cues:
        for word in _CAPITALISED.findall(" ".join(cue.lines)):
            bare = _bare(word)
            right = next((name for name in names if distance(bare, name) <= 2), None)
            if right and bare not in names and word not in said:
                message, fix = f'"{bare}" is written for "{right}"', Fix("captions", "write again")
                findings.append(blocking("names", message, distance(bare, right), 0, fix, time_s=cue.start_s))
    for line in promise.lines:
        for name in promise.names:
            wrong = [w for w in _CAPITALISED.findall(line.text) if len(name) >= LEAST_LETTERS and 0 < distance(w, name) <= 1]
            if wrong and name not in line.text:
                message = f'"{wrong[0]}" is said for "{name}"'
                findings.append(blocking("names", message, 1, 0, Fix("words", line.id), time_s=line.start_s))
    return findings


def _bare(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")


def distance(a: str, b: str) -> int:
    """Letters that must be changed, put in or left out to make one word the other (Levenshtein 1966)."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]
