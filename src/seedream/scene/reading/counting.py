"""Counting: "a group of dogs" is four dogs, "a cup of coffee" a cup, and two of a kind in two colours are two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.placing.airs import is_air
from seedream.scene.reading import lexicon
from seedream.scene.reading.enclosing_words import encloses
from seedream.scene.reading.language import Token
from seedream.scene.reading.mentions import Mention

_HEAPS = ("pile", "heap", "stack", "mound", "mountain", "hoard", "tower")


def counted(
    words: Sequence[Token], mentions: Sequence[tuple[Mention, tuple[tuple[str, str], ...]]]
) -> list[tuple[Mention, tuple[tuple[str, str], ...]]]:
    """ "a group of dogs" is four dogs; "a cup of coffee" a cup."""
    result: list[tuple[Mention, tuple[tuple[str, str], ...]]] = []
    measure, start = 0, 0
    mentions = list(mentions)
    for index in range(len(mentions)):
        mention, worn = mentions[index]
        following = mentions[index + 1][0] if index + 1 < len(mentions) else None
        of = following is not None and following.start == mention.end + 1 and words[mention.end].lower == "of"
        before = mentions[index - 1][0] if index else None
        filled = before is not None and mention.start == before.end + 1 and words[before.end].lower == "of"
        if of and following and not measure and mention.head in lexicon.data("nouns")["places_on"]["words"]:
            mentions[index + 1] = (replace(following, start=mention.start), mentions[index + 1][1])
            continue
        heaped = following is not None and mention.head in _HEAPS and following.noun in lexicon.data("nouns")["heaps"]
        if of and mention.head in lexicon.MEASURES and following and (following.known or following.count > 1 or heaped):
            pairs = mention.head in ("pair", "bunch") and _is_whole(following, mention.head)
            groups = 1 if mention.head in lexicon.data("nouns")["person_counts"] else max(mention.count, 1)
            measure = groups * (1 if pairs else lexicon.MEASURES[mention.head])
            start = mention.start
            heap = lexicon.data("nouns")["heaps"].get(following.noun) if mention.head in _HEAPS else None
            if heap and (known := lexicon.noun(heap)):
                piled = replace(following, start=start, noun=heap, head=heap.split()[-1], known=known, count=max(mention.count, 1))
                mentions[index + 1] = (piled, mentions[index + 1][1])
                measure = 0
            continue
        if (
            filled
            and before
            and before.known
            and before.known.held
            and not (encloses(before.noun) and (mention.category == "animal" or is_air(mention.noun)))
            and not measure
            and (mention.count == 1 or before.head in lexicon.data("nouns")["gathered"]["words"])
            and not mention.determined
        ):
            if result and (packed := _packed(mention, before)):
                result[-1] = (packed, worn)
            elif before.head in lexicon.data("nouns")["dishes"]["words"] and lexicon.drawn_size(mention.noun) and result:
                result[-1] = (replace(mention, start=before.start, count=before.count, determined=before.determined), worn)
            continue
        if before and result and (covered := _covered(words, mention, before)):
            result[-1] = (covered, result[-1][1])
            continue
        result.append((replace(mention, count=measure, start=start), worn) if measure else (mention, worn))
        measure = 0
    return result


def _covered(words: Sequence[Token], mention: Mention, before: Mention) -> Mention | None:
    """A thing with what sticks on it where both have one drawing: "a whiteboard with sticky notes"."""
    tie = " ".join(w.lower for w in words[before.end : mention.start])
    table = lexicon.data("nouns")["covered"]
    noun = table.get(before.noun, {}).get(mention.noun, "")
    tied = tie in ("with", "full of", "covered in", "covered with")
    if not noun and tie in ("on", "all over", "stuck to", "stuck on", "pinned to", "pinned on"):
        noun, tied = table.get(mention.noun, {}).get(before.noun, ""), True  # "sticky notes on a glass wall"
        before = replace(before, count=1, determined=mention.determined)
    return replace(before, end=mention.end, noun=noun, known=lexicon.noun(noun)) if noun and tied else None


def _packed(mention: Mention, before: Mention) -> Mention | None:
    """What a thing full of something is where that has a drawing of its own: "a bottle of apple juice" is a juice bottle."""
    names = (f"{mention.noun} {before.head}", f"{mention.head} {before.head}", f"{before.head} of {mention.noun}")
    noun = next((known.word for name in names if (known := lexicon.noun(name)) and lexicon.drawn_size(known.word)), "")
    colour = before.colour or mention.colour
    return replace(before, end=mention.end, noun=noun, known=lexicon.noun(noun), colour=colour) if noun else None


_ONE_EACH = re.compile(
    r"\bone (?:is |of them )?(?P<first>[a-z]+)(?:,| and|, and) (?:one|the other|another)(?: is| one)? (?P<second>[a-z]+)\b"
)


def parted(
    words: Sequence[Token], mentions: Sequence[tuple[Mention, tuple[tuple[str, str], ...]]]
) -> list[tuple[Mention, tuple[tuple[str, str], ...]]]:
    """The mentions; two of a kind of which each has a colour of its own ("two cats, one white and one black") are two."""
    told = _ONE_EACH.search(" ".join(w.lower for w in words))
    colours = [told["first"], told["second"]] if told else []
    if not colours or not all(c in lexicon.colours() for c in colours):
        return list(mentions)
    pair = next((i for i, (m, _) in enumerate(mentions) if m.count == 2 and not m.colour), -1)
    result: list[tuple[Mention, tuple[tuple[str, str], ...]]] = []
    for i, (mention, worn) in enumerate(mentions):
        result += [(replace(mention, count=1, colour=c), worn) for c in colours] if i == pair else [(mention, worn)]
    return result


def _is_whole(mention: Mention, measure: str) -> bool:
    """Whether a single one of a thing is called a pair (scissors, skis) or a bunch (grapes)."""
    return bool({mention.head, mention.noun} & set(lexicon.data("nouns")["wholes"][measure]))
