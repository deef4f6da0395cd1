"""Dressing: clothes, hair and beards that a request names go to the person or animal that wears them."""

from __future__ import annotations

from collections.abc import Sequence

from seedream.scene.reading import lexicon
from seedream.scene.reading.carrying import LETTERING
from seedream.scene.reading.language import Token
from seedream.scene.reading.mentions import Mention

Worn = tuple[tuple[str, str], ...]
"""What somebody wears: pairs of a key of the look and what is said of it."""
Wearing = tuple[Mention, Worn]
_LINKS = {"in", "with", "wearing", "wears", "and", "his", "her", ","}


def dressed(words: Sequence[Token], mentions: Sequence[Mention]) -> list[Wearing]:
    """Clothes, hair and beards go to the person who wears them and are no things of their own."""
    result: list[Wearing] = []
    for mention in mentions:
        if result and (trade := _costume(result[-1][0], mention, words)):
            result[-1] = (result[-1][0], (*result[-1][1], ("job", trade)))
            continue
        last = words[mention.end - 1].lower
        key = lexicon.CLOTHES.get(mention.head) or lexicon.CLOTHES.get(last) or lexicon.CLOTHES.get(last.removesuffix("es"))
        key = None if key == "tie" and not _put_on(mention, words) else key
        wearer = next((i for i in range(len(result) - 1, -1, -1) if result[i][0].category == "person"), None)
        linked = {w.lower for w in words[max(0, mention.start - 3) : mention.start]} & _LINKS
        if _worn_by_animal(result, mention, words):
            wearer = None
        bare = key == "hair" and mention.head not in lexicon.HAIRSTYLES and not (mention.colour or mention.attributes)
        if key and not bare and wearer is not None and (linked or words[mention.start].tag == "PRP$"):
            said = _hair(mention) if key == "hair" else mention.colour or " ".join(mention.attributes) or mention.head
            said = said if key != "hat" or mention.head in said else f"{said} {mention.head}"
            person, worn = result[wearer]
            extra = _with_it(key, mention, worn)
            extra = (*extra, (LETTERING, mention.lettering)) if mention.lettering else extra
            result[wearer] = (person, (*worn, (key, said), *extra))
        elif key and not bare and (animal := _wearing_animal(result, mention, words)) >= 0:
            said = mention.colour or mention.head
            said = said if key != "hat" or mention.head in ("hat", said) else f"{said} {mention.head}"
            extra = _with_it(key, mention, result[animal][1])
            result[animal] = (result[animal][0], (*result[animal][1], (key, said), *extra))
        elif key not in ("hair", "beard"):
            result.append((mention, mention.worn))
    return result


def _worn_by_animal(result: Sequence[Wearing], mention: Mention, words: Sequence[Token]) -> bool:
    """Whether an animal is named right before what is worn, whoever else is there: "a musician with a dog wearing a hat"."""
    if not result or result[-1][0].category != "animal":
        return False
    between = {w.lower for w in words[result[-1][0].end : mention.start]}
    return bool(between) and between <= {"wearing", "wears", "in", "a", "an"}


def _hair(mention: Mention) -> str:
    """What is said of hair, its cut and its colour: "curly red", "pigtails long blonde"."""
    style = mention.head if mention.head in lexicon.HAIRSTYLES else ""
    return " ".join(w for w in (style, *mention.attributes, mention.colour) if w)


def _with_it(key: str, mention: Mention, worn: Worn) -> Worn:
    """What else is worn with a garment: the outfit that it is, or a suit to a tie."""
    if key == "coat":
        return (("outfit", mention.head if mention.head in lexicon.CLOTHES else mention.head.removesuffix("es")),)
    return (("outfit", "suit"),) if key == "tie" and "outfit" not in dict(worn) else ()


def _put_on(mention: Mention, words: Sequence[Token]) -> bool:
    """Whether a tie is said to be worn, and does not lie somewhere."""
    return bool({w.lower for w in words[max(0, mention.start - 3) : mention.start]} & {"in", "wearing", "wears", "with"})


def _wearing_animal(result: Sequence[Wearing], mention: Mention, words: Sequence[Token]) -> int:
    """Which of the mentions is an animal that is said to wear something, or to be in or with it; -1 where none is."""
    if not result or result[-1][0].category != "animal":
        return -1
    between = {w.lower for w in words[result[-1][0].end : mention.start]}
    tied = bool(between & {"in", "wearing", "wears", "with", "and", "having"}) or words[mention.start].tag == "PRP$"
    return len(result) - 1 if tied and not between & {"on", "under", "behind", "near"} else -1


_AS = {"dressed as", "dressed up as", "disguised as", "dressed like"}
_OF_TRADES = {"spacesuit": "astronaut", "space suit": "astronaut", "scrubs": "surgeon", "wetsuit": "diver", "lab coat": "scientist"}
"""What only those of a trade wear."""
_COSTUMES = ("costume", "outfit", "uniform", "suit", "clothes")


def _costume(wearer: Mention, mention: Mention, words: Sequence[Token]) -> str:
    """The job whose clothes somebody wears: "a dog dressed as a pirate", "a cat in a superhero costume"; "" for none."""
    between = " ".join(w.lower for w in words[wearer.end : mention.start])
    if not wearer.actor:
        return ""
    if between in _AS:
        return mention.noun if mention.known is not None and mention.known.job else ""
    worn = between in ("in", "wearing", "wears", "in a", "wearing a")
    named = (mention.noun, mention.head, " ".join((*mention.attributes[-1:], mention.head)))
    if worn and (whose := next((_OF_TRADES[n] for n in named if n in _OF_TRADES), "")):
        return whose
    dress = between in ("in", "wearing", "wears") and mention.head in _COSTUMES
    front = (" ".join(mention.noun.split()[:-1]), *mention.attributes) if dress else ()
    return next((n.word for w in front if w and (n := lexicon.noun(w)) is not None and n.job), "")
