"""The words as they can be read: captions against the script, against the voice, and every sentence against the others."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import combinations

import numpy as np

from seedream.refinement.findings import Finding, Fix, blocking, warning
from seedream.refinement.quality.balance import VOICE_DB
from seedream.refinement.quality.material import Judged, Material, levels

LIKE_SCRIPT = 0.97
SAME_SENTENCE = 0.85
LEAST_WORDS = 4
SHORTEST_S = 0.4
_CAPTIONS = Fix("captions", "write again")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, without punctuation."""
    return [word.replace("’", "'") for word in _WORD.findall(text.lower())]


def check_wording(material: Material) -> Judged:
    """Captions that say something else than the voice, stand where nobody speaks, or are empty; sentences that are said twice."""
    findings = _captions(material)
    lines = material.promise.lines
    for a, b in combinations(lines, 2):
        first, second = words_of(a.text), words_of(b.text)
        if min(len(first), len(second)) >= LEAST_WORDS:
            like = SequenceMatcher(None, first, second, autojunk=False).ratio()
            if like >= SAME_SENTENCE:
                message = f'"{b.text[:60]}" has been said before'
                findings.append(warning("repetition", message, like, SAME_SENTENCE, Fix("words", b.id), time_s=b.start_s))
    for line in lines:
        for word in material.promise.words.found(line.text):
            message = f'"{word}" is said, which the brand does not want'
            findings.append(blocking("forbidden word", message, 1, 0, Fix("words", line.id), time_s=line.start_s))
    return findings, {}


def _captions(material: Material) -> list[Finding]:
    cues, promise = material.cues, material.promise
    findings = []
    level = levels(material.sounds.stems["voice"])
    for cue in cues:
        text = " ".join(cue.lines).strip()
        if not text:
            findings.append(blocking("captions", "a caption is empty", 0, 1, _CAPTIONS, time_s=cue.start_s))
            continue
        if cue.end_s - cue.start_s < SHORTEST_S:
            message = f'the caption "{text[:40]}" stands for {cue.end_s - cue.start_s:.2f} s'
            findings.append(blocking("captions", message, cue.end_s - cue.start_s, SHORTEST_S, _CAPTIONS, time_s=cue.start_s))
        here = level[round(cue.start_s * 100) : round(cue.end_s * 100)]
        if len(here) and not (here > VOICE_DB).any() and float(np.max(level, initial=-120.0)) > VOICE_DB:
            message = f'the caption "{text[:40]}" stands where nobody speaks'
            findings.append(blocking("captions", message, 0, 1, _CAPTIONS, time_s=cue.start_s))
    if promise.narrated and cues:
        said = [word for line in promise.lines for word in words_of(line.text)]
        written = [(word, cue.start_s) for cue in cues for word in words_of(" ".join(cue.lines))]
        read = [word for word, _ in written]
        matcher = SequenceMatcher(None, said, read, autojunk=False)
        if matcher.ratio() < LIKE_SCRIPT:
            wrong = [op for op in matcher.get_opcodes() if op[0] != "equal"]
            _, a, b, c, d = wrong[0]
            message = f'captions do not say what is spoken: "{" ".join(read[c:d])}" for "{" ".join(said[a:b])}"'
            at = written[min(c, len(written) - 1)][1] if written else -1.0
            findings.append(blocking("captions", message, matcher.ratio(), LIKE_SCRIPT, _CAPTIONS, time_s=at))
    return findings
