"""Scripts: Markdown or plain text becomes sections of narration, bullets, charts, dialogue and code.

Headings begin scenes, paragraphs are narration, lists build up as bullets, tables with numbers become charts, lines such as
`ANNA: Hello` are dialogue, fenced blocks are code, and lines such as `CLOSE ON: the cup`, `DISSOLVE TO:` or `[slow push in]` direct
the camera, lines such as `INT. KITCHEN - MORNING` begin a scene there, lines that begin with `>` are quotations. Pictures and the
targets of links are left out, with a note.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

BlockKind = Literal["narration", "bullets", "chart", "table", "dialogue", "code", "camera", "quote"]


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a section.

    `text` holds narration, dialogue, a quotation or code; `speaker` the name before the colon, or whose quotation it is;
    `items` bullets; `rows` the cells of a table, first row its heading; `language` the word after the fence of a code block.
    """

    kind: BlockKind
    text: str = ""
    speaker: str = ""
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One scene of a script: heading (may be empty) and blocks in order.

    `setting` is where and when it plays, "kitchen, morning", where the script has a scene heading such as "INT. KITCHEN - MORNING",
    which is not read aloud.
    """

    heading: str
    blocks: tuple[Block, ...]
    level: int = 2
    setting: str = ""

    @property
    def narration(self) -> str:
        """All narrated paragraphs as one text."""
        return " ".join(b.text for b in self.blocks if b.kind == "narration")


@dataclass(frozen=True, slots=True)
class ScriptText:
    """A parsed script: its title, sections, settings from its front matter, and notes on what was left out."""

    title: str
    sections: tuple[Section, ...]
    settings: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()


_ASIDE = r"\([^()]{1,80}\)"
_SPEAKER = re.compile(
    rf"^\**([A-Z][A-Z0-9 .'_-]{{1,24}}|[A-Z][a-z]{{1,15}})\**\s*({_ASIDE})?\s*:\**\s*({_ASIDE})?\s*[\"“]?(.+?)[\"”]?\s*$"
)
"""Name, how it is said (before or after the colon, not spoken), and the line."""
_CAMERA = (
    r"(?:(?:smash|match|hard|jump) )?cut to|close on|(?:extreme )?close-?up(?: on| of)?|fade (?:in|out)|cross-?fade"
    r"|(?:cross-?)?(?:dissolve|fade) to(?: black| white)?|(?:extreme )?(?:wide|establishing|medium|long) shot(?: of)?"
    r"|whip pan(?: to)?|iris (?:in|out)|wipe to|(?:low|high)[- ]angle(?: on| of)?|bird's[- ]eye view(?: of)?"
    r"|rack focus(?: from)?|dolly zoom(?: on)?|(?:push|pull|dolly) (?:in|out|back)(?: on)?"
    r"|(?:pan|tilt|crane|truck) (?:left|right|up|down)|orbit(?: around)?|handheld|static shot"
)
"""How a camera direction begins; one in capitals needs no brackets."""
_BRACKETED = rf"\[((?i:(?:(?:very |slow|quick|gentl)\w* )*(?:{_CAMERA})\b)[^\]]*)\]"
_IN_CAPITALS = rf"((?:SLOW |QUICK )?(?:{_CAMERA.upper()})\b[:.]?(?: [^\n]*)?)"
_DIRECTION = re.compile(rf"^\s*(?:{_BRACKETED}|{_IN_CAPITALS})\s*$")
_SCENE = re.compile(r"^\s*(?:\d+[.)]?\s+)?\**(?:INT|EXT|INT\.?/EXT|I/E)(?:\.|:|\s-|(?=\s+[A-Z]{2}))\s*(?P<where>\S.*?)\**\s*$")
_GOES_ON = re.compile(r"[,-]\s*(?:continuous|same(?: time)?|moments later|later)\s*$", re.IGNORECASE)
"""What a scene heading says of the time and not of the hour."""
_BULLET = re.compile(r"^\s*(?:[-*+•]|\d+[.)])\s+(?:\[[ xX]\]\s+)?(.+)$")
_NUMBER = re.compile(r"^[^\d-]{0,3}-?\d[\d,. ]*\s*\S{0,4}$")
_NOT_A_SPEAKER = {
    "Note",
    "Tip",
    "Warning",
    "Example",
    "Remember",
    "Question",
    "Answer",
    "Step",
    "Today",
    "First",
    "Finally",
    "Result",
}


def parse_script(text: str) -> ScriptText:
    """Parse Markdown or plain text into sections."""
    settings, body = _front_matter(text)
    notes: list[str] = []
    sections: list[Section] = []
    title, heading, level, blocks, setting = "", "", 2, list[Block](), ""
    lines = body.split("\n")
    at = 0
    while at < len(lines):
        line = lines[at]
        if match := re.match(r"^(#{1,6})\s+(.+?)\s*#*\s*$", line):
            _close(sections, heading, level, blocks, setting)
            heading, level, blocks, setting = plain(match[2], notes), len(match[1]), [], ""
            if level == 1 and not title and not sections:
                title, heading = heading, ""
            at += 1
        elif scene := _SCENE.match(line):
            _close(sections, heading, level, blocks, setting)
            heading, level, blocks, setting = "", 2, [], _setting(scene["where"])
            at += 1
        elif not line.strip() or re.fullmatch(r"\s*([-*_]\s*){3,}", line):
            at += 1
        else:
            block, at = _block(lines, at, notes)
            blocks += [each for each in block if each.text or each.items or each.rows]
    _close(sections, heading, level, blocks, setting)
    return ScriptText(title, _named_alike(sections), settings, tuple(dict.fromkeys(notes)))


def is_screenplay(text: str) -> bool:
    """Whether a request is a script of its own: it has lines such as "INT. KITCHEN - MORNING", or two lines of "ANNA: …"."""
    lines = text.split("\n")
    speeches = [m for line in lines if (m := _SPEAKER.match(line.strip())) and m[1].isupper()]
    return len(lines) > 1 and (any(_SCENE.match(line) for line in lines) or len(speeches) > 1)


def _setting(where: str) -> str:
    """A scene heading in plain words: "THE BAKER'S KITCHEN - MORNING" is "the baker's kitchen, morning"."""
    return re.sub(r"\s+[-–—]+\s+", ", ", _GOES_ON.sub("", where)).strip(" .-").lower()


def _named_alike(sections: Sequence[Section]) -> tuple[Section, ...]:
    """The sections with everybody's name as it is written in sentences, where narration has it in capitals: "ANNA sits"."""
    names = {b.speaker for s in sections for b in s.blocks if b.kind == "dialogue"}

    def calm(block: Block) -> Block:
        text = block.text
        for name in names if block.kind == "narration" else ():
            text = re.sub(rf"\b{re.escape(name.upper())}\b(?: \({_AGED}\))?", name, text)
        return replace(block, text=text)

    return tuple(replace(s, blocks=tuple(calm(b) for b in s.blocks)) for s in sections)


_AGED = r"(?:(?:early|mid|late)[- ])?\d\d?s?"
"""How old somebody is, behind the name."""


def plain(text: str, notes: list[str]) -> str:
    """Inline Markdown as plain words; what is left out is added to `notes`."""
    if re.search(r"!\[[^\]]*\]\([^)]*\)", text):
        notes.append("pictures in the script are left out")
    if re.search(r"(?<!!)\[[^\]]+\]\([^)]*\)|https?://\S+", text):
        notes.append("links in the script are read as their words; the addresses are left out")
    if re.search(r"</?[a-zA-Z][^>]*>", text):
        notes.append("HTML tags in the script are left out")
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", text)
    text = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"</?[a-zA-Z][^>]*>|<?https?://\S+>?", "", text)
    text = re.sub(r"(\*\*\*|\*\*|__|\*|`|~~)(\S(?:.*?\S)?)\1", r"\2", text)
    return " ".join(text.split())


def _front_matter(text: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """Settings between two lines of `---` at the top, as (key, value), and the text after them."""
    match = re.match(r"\s*---\n(.*?)\n---\n", text, re.DOTALL)
    if match is None:
        return (), text
    pairs = (line.split(":", 1) for line in match[1].split("\n") if ":" in line)
    return tuple((k.strip().lower(), v.strip().strip("\"'")) for k, v in pairs), text[match.end() :]


def _close(sections: list[Section], heading: str, level: int, blocks: list[Block], setting: str) -> None:
    """Add the section that ends here, unless it is empty."""
    if heading or blocks:
        sections.append(Section(heading, tuple(blocks), level, setting))


def _block(lines: list[str], at: int, notes: list[str]) -> tuple[list[Block], int]:
    """The block that begins at line `at`, and the line after it."""
    if fence := re.match(r"^\s*(```+|~~~+)\s*(\S*)", lines[at]):
        return _code(lines, at, fence[1], fence[2])
    if _BULLET.match(lines[at]):
        return _bullets(lines, at, notes)
    if lines[at].lstrip().startswith("|") or _is_table(lines, at):
        return _table(lines, at, notes)
    if lines[at].lstrip().startswith(">"):
        return _quote(lines, at, notes)
    if direction := _DIRECTION.match(lines[at]):
        return [Block("camera", " ".join((direction[1] or direction[2]).split()).rstrip(" :."))], at + 1
    if (speech := _SPEAKER.match(lines[at].strip())) and speech[1] not in _NOT_A_SPEAKER:
        for aside in filter(None, (speech[2], speech[3])):
            notes.append(f"{aside} is a stage direction; it is not spoken")
        return [Block("dialogue", plain(speech[4], notes), speaker=speech[1].strip().title())], at + 1
    return _paragraph(lines, at, notes)


def _quote(lines: list[str], at: int, notes: list[str]) -> tuple[list[Block], int]:
    """A quotation; a last line that begins with a dash says whose it is."""
    said: list[str] = []
    while at < len(lines) and lines[at].lstrip().startswith(">"):
        said.append(re.sub(r"^\s*(?:>\s?)+", "", lines[at]).strip())
        at += 1
    said = [line for line in said if line and not re.fullmatch(r"\[!\w+\]", line)]
    whose = ""
    if said and (found := re.match(r"^[-–—]{1,2}\s*(\S.*)$", said[-1])) and len(said) > 1:
        whose, said = plain(found[1], notes), said[:-1]
    text = plain(" ".join(said), notes).strip('"“”')
    return ([Block("quote", text, speaker=whose)] if text else []), at


def _code(lines: list[str], at: int, fence: str, language: str) -> tuple[list[Block], int]:
    end = at + 1
    while end < len(lines) and not lines[end].strip().startswith(fence):
        end += 1
    return [Block("code", "\n".join(lines[at + 1 : end]), language=language)], end + 1


def _bullets(lines: list[str], at: int, notes: list[str]) -> tuple[list[Block], int]:
    items: list[str] = []
    while at < len(lines) and lines[at].strip():
        if match := _BULLET.match(lines[at]):
            items.append(match[1])
        elif lines[at].startswith((" ", "\t")):
            items[-1] += " " + lines[at].strip()
        else:
            break
        at += 1
    words = tuple(w for w in (plain(i, notes) for i in items) if w)
    return ([Block("bullets", items=words)] if words else []), at


def _is_table(lines: list[str], at: int) -> bool:
    return at + 1 < len(lines) and "|" in lines[at] and re.fullmatch(r"[\s|:-]*-[\s|:-]*", lines[at + 1]) is not None


def _table(lines: list[str], at: int, notes: list[str]) -> tuple[list[Block], int]:
    rows: list[tuple[str, ...]] = []
    while at < len(lines) and "|" in lines[at]:
        if re.fullmatch(r"[\s|:-]+", lines[at]) is None:
            rows.append(tuple(plain(c, notes) for c in lines[at].strip().strip("|").split("|")))
        at += 1
    columns = zip(*rows[1:], strict=False)
    numeric = any(column and all(_NUMBER.match(c) for c in column) for column in columns)
    return [Block("chart" if numeric else "table", rows=tuple(rows))], at


def _paragraph(lines: list[str], at: int, notes: list[str]) -> tuple[list[Block], int]:
    words: list[str] = []
    while at < len(lines) and lines[at].strip() and not re.match(r"^(#{1,6}\s|\s*```|\s*~~~|\s*\|)", lines[at]):
        if words and (_BULLET.match(lines[at]) or ((m := _SPEAKER.match(lines[at].strip())) and m[1] not in _NOT_A_SPEAKER)):
            break
        if words and (_DIRECTION.match(lines[at]) or _SCENE.match(lines[at])):
            break
        words.append(re.sub(r"^\s*>\s?", "", lines[at]))
        at += 1
    text = plain(" ".join(words), notes)
    return ([Block("narration", text)] if text else []), at
