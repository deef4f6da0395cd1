"""Scripts as beats: every section is shown while its own words are spoken."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from seedream.inputs import Block, Section
from seedream.scene.figures.diagram import DiagramView
from seedream.scene.graph import Beat, Entity
from seedream.scene.placing.staging import staged
from seedream.scene.reading.lexicon import data, noun
from seedream.scene.reading.parse import Parsed
from seedream.scene.shots.grammar import other_side
from seedream.scene.shots.script_camera import directed, with_directions
from seedream.scene.shots.views import CastMember, Framing, Place, TitleView, View, WorldView
from seedream.scene.telling.data_story import table_view
from seedream.scene.telling.outline_story import code_parts
from seedream.scene.titles import emphasis_of, headline, icons_of

WORDS_PER_BEAT = 38
"""A narrated picture changes about every fifteen seconds."""

Parser = Callable[[str], Parsed]


def article_beats(
    title: str, sections: tuple[Section, ...], read: Parser, place: Place, accent: str, facing: int
) -> tuple[Beat, ...]:
    """Beats of an article in order. It stays where its title or a heading says, whatever else a sentence mentions, and only who
    does something is seen there: most things in a report are spoken of, and not there."""
    named = _named_place(title, read) or (place if place.kind != "studio" else None)
    places = {s.heading: _named_place(s.heading, read) or named for s in sections}

    def reads(text: str) -> Parsed:
        told, heading = read(text), next((s.heading for s in sections if text in s.narration), title)
        acting = [e for e in told.entities if e.category != "thing" and "verb" in e.look]
        tied = {r.object for r in told.relations if any(r.subject == e.id for e in acting)}
        tied |= {v for e in acting for v in e.look.values()}
        kept = tuple(e for e in told.entities if e in acting or e.id in tied)
        at = places.get(heading, named)
        return replace(
            told, entities=kept, setting=told.setting if at is None else replace(told.setting, place=at, understood=True)
        )

    return _turned(script_beats(title, sections, reads, named or place, accent, facing))


def _named_place(text: str, read: Parser) -> Place | None:
    setting = read(text).setting if text else None
    return setting.place if setting is not None and setting.understood else None


def _turned(beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """Beats whose every second look at an empty place shows another side of it."""
    out, empty = list[Beat](), 0
    for beat in beats:
        view = beat.view
        if isinstance(view, WorldView) and not view.cast:
            empty += 1
            if empty % 2 == 0:
                offset, mirrored = other_side(view.place.kind, empty)
                beat = replace(beat, view=replace(view, seed_offset=offset, mirrored=mirrored, framing="wide"))
        out.append(beat)
    return tuple(out)


def script_beats(
    title: str, sections: tuple[Section, ...], read: Parser, place: Place, accent: str, facing: int
) -> tuple[Beat, ...]:
    """Beats of a script in order; `read` understands a passage, `place` is where it plays when a passage does not say."""
    beats: list[Beat] = []
    ground = place
    sides = _sides(sections)
    if title and not (sections and sections[0].narration):
        beats.append(
            Beat("title", "name the film", TitleView(title, emphasis=emphasis_of(title), ground="deep", accent=accent), 0.6, 2.5)
        )
    for number, section in enumerate(sections, 1):
        heading = section.heading or (title if number == 1 else "")
        if not section.blocks:
            view = TitleView(heading, emphasis=emphasis_of(heading), ground="deep", accent=accent)
            beats.append(Beat(f"s{number}", "name the part", view, 0.6, 2.5, "", (heading,), True))
        for index, (directions, block) in enumerate(with_directions(_joined(section.blocks)), 1):
            name, made = f"s{number}.{index}", list[Beat]()
            if block is not None:
                side = facing * sides.get(block[0].speaker, 1)
                made, ground = _block_beats(name, heading if index == 1 else "", section, block, read, ground, accent, side)
            beats = directed(name, beats, made, directions, read, ground, facing)
    return tuple(beats)


def _sides(sections: tuple[Section, ...]) -> dict[str, int]:
    """Who speaks stays on one side and looks to the other: the first on the left (1), the second on the right (-1), in turn."""
    names = dict.fromkeys(b.speaker for s in sections for b in s.blocks if b.kind == "dialogue")
    return {name: 1 if i % 2 == 0 else -1 for i, name in enumerate(names)}


def _joined(blocks: tuple[Block, ...]) -> list[tuple[Block, str]]:
    """Blocks with what is spoken over each: a paragraph right before a list, table or code is spoken with it."""
    result: list[tuple[Block, str]] = []
    for block in blocks:
        shown = block.kind in ("bullets", "chart", "table", "code")
        if shown and result and result[-1][0].kind == "narration" and len(result[-1][1].split()) <= WORDS_PER_BEAT:
            result[-1] = (block, f"{result[-1][1]} {_aloud(block)}".strip())
        elif block.kind == "camera":
            result.append((block, ""))
        else:
            result.append((block, block.text if block.kind in ("narration", "dialogue", "quote") else _aloud(block)))
    return result


def _aloud(block: Block) -> str:
    """How a list is read aloud; tables and code are shown in silence unless a paragraph speaks of them."""
    return " ".join(item if item.endswith((".", "!", "?")) else f"{item}." for item in block.items)


def _block_beats(
    name: str, heading: str, section: Section, joined: tuple[Block, str], read: Parser, ground: Place, accent: str, facing: int
) -> tuple[list[Beat], Place]:
    block, spoken = joined
    if block.kind == "dialogue":
        return [_dialogue(name, block, read, ground, facing)], ground
    if block.kind == "quote":
        words, kicker = f"“{block.text}”", block.speaker or heading
        card = TitleView(words, kicker=kicker, emphasis=emphasis_of(block.text), ground="paper", accent=accent)
        return [Beat(name, "quote", card, 1.0, 3.0, "", (block.text,), True)], ground
    if block.kind != "narration":
        return [
            Beat(
                name,
                _PURPOSES.get(block.kind, "show it"),
                _shown(section, block, accent),
                1.2,
                3.0,
                "",
                (spoken,) if spoken else (),
                True,
            )
        ], ground
    beats = []
    for part, text in enumerate(_passages(spoken), 1):
        parsed = read(text)
        if parsed.setting.understood:
            ground = _continued(parsed, ground)
        view = _picture(heading if part == 1 else "", text, parsed, ground, accent, facing)
        beats.append(
            Beat(name if part == 1 else f"{name}.{part}", "tell it", view, max(0.5, len(text.split()) / 20), 2.5, "", (text,), True)
        )
    return beats, ground


def _continued(parsed: Parsed, before: Place) -> Place:
    """The place of a passage, at the hour and in the weather of the one before where it is as much outdoors and names none."""
    place = parsed.setting.place
    if before.kind in ("", "studio"):
        return place
    hour = place.time_of_day if parsed.time_said else before.time_of_day
    return replace(place, time_of_day=hour, weather=place.weather if parsed.weather_said else before.weather)


def _passages(text: str) -> list[str]:
    """A long paragraph cut at sentences into passages of about WORDS_PER_BEAT words."""
    passages: list[str] = []
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        if passages and len(passages[-1].split()) + len(sentence.split()) <= WORDS_PER_BEAT:
            passages[-1] += f" {sentence}"
        else:
            passages.append(sentence)
    return passages


def _picture(heading: str, text: str, parsed: Parsed, ground: Place, accent: str, facing: int) -> View:
    """The world where a passage names a place or somebody acts on a known one; type and icons otherwise."""
    actors = any(e.category != "thing" for e in parsed.entities)
    if parsed.setting.understood or (actors and ground.kind != "studio"):
        framing: Framing = "wide" if heading else "medium"
        cast = staged(parsed.entities, parsed.relations, framing, "own", -0.1, facing, True, ground.kind)
        return WorldView(ground, cast, "wide" if heading or not cast else "medium", headline=heading)
    title = heading or headline(text)
    body = "" if heading == title and not text else headline(text, 90) if heading else ""
    known = tuple(e for e in parsed.entities if noun(e.noun))
    return TitleView(title, body=body, emphasis=emphasis_of(title, known), icons=icons_of(known), accent=accent)


def _shown(section: Section, block: Block, accent: str) -> View:
    """A list, chart, table or code as a picture that builds up."""
    title = section.heading or "Overview"
    if block.kind == "bullets":
        return TitleView(title, bullets=block.items[:6], emphasis=emphasis_of(title), ground="paper", accent=accent)
    if block.kind in ("chart", "table"):
        return table_view(title, block.rows)
    return _code(title, block)


def _code(title: str, block: Block) -> DiagramView:
    lines = [line for line in block.text.split("\n") if line.strip()][:14]
    return DiagramView(title, code_parts(lines), layout="code")


def _dialogue(name: str, block: Block, read: Parser, ground: Place, facing: int) -> Beat:
    """The speaker, talking, in the place of the scene."""
    speaker = block.speaker.lower().replace(" ", "_")
    look = {"age": "adult", "mood": "neutral", "name": block.speaker, **_gender(block.speaker)}
    member = CastMember(speaker, "person", "person", "talk", -0.12 * facing, facing, look=look)
    view, subject = WorldView(ground, (member,), "close"), f"dialogue.{speaker}"
    return Beat(name, f"{block.speaker} speaks", view, 1.0, 2.0, subject, (block.text,), True, speaker)


_PURPOSES = {"bullets": "build up the list", "chart": "show the numbers", "table": "compare", "code": "show the code"}


def _gender(name: str) -> dict[str, str]:
    """Look key for a speaker whose first name is common enough to tell."""
    first = name.lower().split()[0]
    return next(({"gender": gender} for gender, names in data("names").items() if first in names), {})


def speakers(sections: tuple[Section, ...]) -> tuple[Entity, ...]:
    """The people who speak in a script."""
    names = dict.fromkeys(b.speaker for s in sections for b in s.blocks if b.kind == "dialogue")
    entity = Entity("", "person", "person", action="talk", look={"age": "adult", "mood": "neutral"})
    return tuple(
        replace(entity, id=n.lower().replace(" ", "_"), attributes=(n,), look={**entity.look, **_gender(n)}) for n in names
    )
