"""Articles: an article, a README or any other text becomes a script of its own sentences, short enough to be watched.

Nothing is written anew. Sentences are chosen by what they are about (words that matter in the whole text), by where they stand and
by whether they can be understood without the one before (after Luhn 1958 and Edmundson 1969), and none twice in other words
(Carbonell and Goldstein 1998). Lists keep their items' beginnings, numbers become counters or charts, quotations stay whole.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import Any

from seedream.inputs.figures import figure_pattern
from seedream.inputs.script import Block, ScriptText, Section, parse_script
from seedream.inputs.told import find_data
from seedream.types import Decision

USUAL_S, WORDS_PER_S = 75.0, 2.15
"""Length that a film of an article has where none is wished for, and words that are spoken in a second, pauses included."""
LONGEST_SENTENCE, SHORTEST_SENTENCE = 34, 5
MOST_ITEMS, ITEM_WORDS, MOST_COUNTERS, LONGEST_CODE, WIDEST_CODE, LONGEST_QUOTE = 5, 9, 3, 8, 76, 40
_ALIKE = 0.55


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with where it stands: section, place in its paragraph, and its words that matter."""

    text: str
    section: int
    order: int
    words: frozenset[str]
    score: float = 0.0

    @property
    def length(self) -> int:
        return len(self.text.split())


@cache
def _tables() -> Mapping[str, Any]:
    return tomllib.loads(resources.files("seedream.inputs").joinpath("data/article.toml").read_text("utf-8"))


def read_article(text: str, duration_s: float | None, title: str = "") -> tuple[ScriptText, tuple[Decision, ...]]:
    """The script of an article for a film of about `duration_s` seconds, and what was chosen. `title`: if it has none."""
    parsed = parse_script(_with_headings(text))
    kept = [s for s in parsed.sections if s.heading.strip(" :.").lower() not in _tables()["dropped"] and (s.blocks or s.heading)]
    dropped = [s.heading for s in parsed.sections if s not in kept]
    title = parsed.title or title
    budget = round((duration_s or USUAL_S) * WORDS_PER_S)
    sentences = _scored(list(_sentences(kept)), kept, title)
    chosen = _chosen(sentences, kept, max(budget - _said_anyway(kept), budget // 2))
    counters = iter(range(MOST_COUNTERS))
    kept = [replace(kept[0], heading=kept[0].heading or title), *kept[1:]] if kept else kept
    sections = tuple(
        made for i, s in enumerate(kept) if (made := _section(s, [c for c in chosen if c.section == i], counters)).blocks
    )
    decisions = [
        Decision("sentences", f"{len(chosen)} of {len(sentences)}", "they say most of what the text is about, in its own words")
    ]
    if dropped:
        decisions.append(Decision("text.left_out", ", ".join(dropped), "parts that are about the text and not its subject"))
    return replace(parsed, title=title, sections=sections), tuple(decisions)


def _with_headings(text: str) -> str:
    """Underlined headings, and short lines by themselves in a text without any, as Markdown headings."""
    text = re.sub(r"(?m)^(\S[^\n]{1,80})\n={3,}\s*$", r"# \1", text)
    text = re.sub(r"(?m)^(?![-*+>#|])(\S[^\n]{1,80})\n-{3,}\s*$", r"## \1", text)
    text = re.sub(r"(?m)(?:^\n)((?:(?: {4}|\t)(?![-*+] |\d+[.)] )[^\n]*\n)+)", r"\n```\n\1```\n", text)
    if re.search(r"(?m)^#{1,6} ", text):
        return text
    paragraphs = re.split(r"\n\s*\n", text.strip())
    out, first = [], True
    for i, part in enumerate(paragraphs):
        alone = "\n" not in part and len(part) <= 64 and re.match(r"[A-Z0-9“\"]", part) and not re.search(r"[.,;:!]$", part.strip())
        heading = bool(alone) and i + 1 < len(paragraphs)
        out.append(f"{'#' if first else '##'} {part.strip()}" if heading else part)
        first = first and not heading
    return "\n\n".join(out)


def _sentences(sections: Sequence[Section]) -> Iterator[_Sentence]:
    for number, section in enumerate(sections):
        order = 0
        for block in section.blocks:
            for text in split_sentences(block.text) if block.kind == "narration" else ():
                yield _Sentence(text, number, order, frozenset(stems(text)))
                order += 1


def split_sentences(text: str) -> list[str]:
    """Sentences of a paragraph; abbreviations, initials and decimals end none."""
    guarded = re.sub(r"\b(e\.g|i\.e|etc|vs|Dr|Mr|Mrs|Ms|St|No|Fig|approx|ca|cf|al|Inc|Ltd|U\.S|[A-Z])\.", r"\1" + "\u0001", text)
    parts = re.split(r"(?<=[.!?…])[\"”’)]*\s+(?=[A-Z0-9“\"'(])", guarded)
    return [p.replace("\u0001", ".").strip() for p in parts if p.strip()]


def stems(text: str) -> list[str]:
    """Words that matter, without their common endings."""
    found = re.findall(r"[^\W\d_][\w'-]+", text.lower())
    return [re.sub(r"(?:ies|ing|ed|es|ly|s)$", "", w) if len(w) > 4 else w for w in found if w not in _stop()]


@cache
def _stop() -> frozenset[str]:
    return frozenset(_tables()["stop"])


def _scored(sentences: list[_Sentence], sections: Sequence[Section], title: str) -> list[_Sentence]:
    counts = Counter(w for s in sentences for w in s.words)
    most = max(counts.values(), default=1)
    topic = set(stems(title))
    out = []
    for s in sentences:
        weight = sum(math.sqrt(counts[w] / most) for w in s.words) / math.sqrt(max(len(s.words), 6))
        own = set(stems(sections[s.section].heading))
        weight += 0.35 * len(s.words & topic) / max(len(topic), 1) + 0.3 * len(s.words & own) / max(len(own), 1)
        weight += (0.45, 0.2, 0.1)[s.order] if s.order < 3 else 0.0
        low = s.text.lower()
        weight += 0.12 * sum(bool(re.search(rf"\b{re.escape(w)}\b", low)) for w in _tables()["telling"])
        weight += 0.2 * bool(_figure_in(s.text))
        weight -= 0.3 * _leans(s.text)
        weight -= 0.5 * (s.length < SHORTEST_SENTENCE or s.text.endswith(("?", ":"))) + 0.04 * max(s.length - 22, 0)
        weight -= 0.25 * len(re.findall(r"\(|\[|;", s.text))
        out.append(replace(s, score=weight))
    return out


def _leans(text: str) -> bool:
    """Whether a sentence can only be understood with the one before."""
    return any(re.match(rf"{re.escape(w)}[ ,]", text, re.IGNORECASE) for w in _tables()["leaning"])


def _chosen(sentences: Sequence[_Sentence], sections: Sequence[Section], budget: int) -> list[_Sentence]:
    """The best sentences within a number of words: one of every section first as far as they go, then the best of what is left."""
    usable = [s for s in sentences if SHORTEST_SENTENCE <= s.length <= LONGEST_SENTENCE] or list(sentences)[:3]
    chosen: list[_Sentence] = []
    best = [max((s for s in usable if s.section == i), key=lambda s: s.score, default=None) for i in range(len(sections))]
    firsts = sorted((s for s in best if s is not None), key=lambda s: -s.score)
    ranked = [*firsts, *sorted((s for s in usable if s not in firsts), key=lambda s: -s.score)]
    for s in (*ranked, *ranked):  # a second time for those that lean on a sentence which was chosen after them
        if s in chosen or (_leans(s.text) and not any((c.section, c.order) == (s.section, s.order - 1) for c in chosen)):
            continue
        alike = max((len(s.words & c.words) / max(min(len(s.words), len(c.words)), 1) for c in chosen), default=0.0)
        if alike < _ALIKE and (not chosen or sum(c.length for c in chosen) + s.length <= budget):
            chosen.append(s)
    return sorted(chosen, key=lambda s: (s.section, s.order))


def _said_anyway(sections: Sequence[Section]) -> int:
    """Words of lists and quotations, which are read out."""
    return sum(
        sum(len(_brief(i).split()) for i in b.items[:MOST_ITEMS]) + (len(b.text.split()) if b.kind == "quote" else 0)
        for s in sections for b in s.blocks
    )  # fmt: skip


def _section(section: Section, chosen: Sequence[_Sentence], counters: Iterator[int]) -> Section:
    """A section with what was chosen of it, in order: a number that is told is shown with its sentence."""
    blocks: list[Block] = []
    for block in section.blocks:
        if block.kind == "narration":
            own = set(split_sentences(block.text))
            blocks += _told([s.text for s in chosen if s.text in own], section.heading, counters)
        elif block.kind == "bullets":
            blocks.append(replace(block, items=tuple(_brief(item) for item in block.items[:MOST_ITEMS])))
        elif (block.kind == "code" and _long(block.text)) or (block.kind == "table" and _crowded(block)):
            continue
        elif block.kind == "quote" and len(block.text.split()) > LONGEST_QUOTE:
            blocks.append(replace(block, text=split_sentences(block.text)[0]))
        else:
            blocks.append(block)
    return replace(section, blocks=tuple(blocks))


def _long(code: str) -> bool:
    lines = code.splitlines()
    return len(lines) > LONGEST_CODE or max(map(len, lines), default=0) > WIDEST_CODE


def _crowded(block: Block) -> bool:
    """Whether a table has too many words or too many empty cells to be shown."""
    cells = [cell for row in block.rows for cell in row]
    return sum(not cell for cell in cells) > len(cells) / 3 or sum(len(c.split()) for c in cells) > 40 or len(block.rows) > 7


def _told(sentences: Sequence[str], heading: str, counters: Iterator[int]) -> list[Block]:
    blocks: list[Block] = []
    for text in sentences:
        shown = _numbers(text, heading)
        if shown is not None and next(counters, None) is not None:
            blocks += [Block("narration", text), shown]
        elif blocks and blocks[-1].kind == "narration":
            blocks[-1] = Block("narration", f"{blocks[-1].text} {text}")
        else:
            blocks.append(Block("narration", text))
    return blocks


def _numbers(text: str, heading: str) -> Block | None:
    """The numbers of a sentence as a chart, or its one number that matters as a counter; None without any."""
    told = find_data(text)
    if told is not None and len(told.data.only.known) > 1 and len(told.data.series) == 1:
        figures = told.data.only.figures
        rows = [(label, f.text) for label, f in zip(told.data.labels, figures, strict=True) if f is not None]
        return Block("chart", rows=(("", heading), *rows))
    found = _figure_in(text)
    if found is None:
        return None
    after = text[found.end() :].strip()
    words: list[str] = []
    for word in re.split(r"\s+", after):
        bare = word.strip(",.;:()!?").lower()
        if bare in _tables()["ends"] or not bare or len(words) == 4:
            break
        words.append(word.strip(",.;:()!?"))
        if word[-1:] in ",.;:)!?":
            break
    while words and words[-1].lower() in ("of", "the"):
        words.pop()
    label = " ".join(words)
    return Block("chart", rows=(("", label or heading), (label or heading or "In numbers", found[0].strip())))


def _figure_in(text: str) -> re.Match[str] | None:
    """The first number of a sentence that is worth showing: a percentage, money, a magnitude or a large one, and no year."""
    for found in re.finditer(figure_pattern(), text):
        large = len(re.sub(r"\D", "", re.split(r"\.\d+$", found["num"])[0])) >= 3
        year = re.fullmatch(r"1\d{3}|20\d{2}", found["num"]) is not None and not (found["pre"] or found["mag"])
        bounded = re.search(rf"\b(?:{'|'.join(_tables()['bounds'])})\s*$", text[: found.start()], re.IGNORECASE)
        glued = re.match(r"[\w/+-]", text[found.end() :])
        if (found["pre"] or found["mag"] or (found["unit"] or "").strip() == "%" or large) and not (year or bounded or glued):
            return found
    return None


def _brief(item: str) -> str:
    """The beginning of a list's item that says what it is about."""
    head = re.split(r"(?<=\w)(?::| [–—-]) |(?<=[.!?])\s", item, maxsplit=1)[0].strip(" .")
    words = head.split()
    if len(words) <= ITEM_WORDS:
        return head
    cut = re.split(r"[,;(]| which | that | so that | because ", head, maxsplit=1)[0].split()
    kept = cut if 1 < len(cut) <= ITEM_WORDS + 3 else words[:ITEM_WORDS]
    while len(kept) > 2 and kept[-1].lower() in _stop():
        kept = kept[:-1]
    return " ".join(kept)
