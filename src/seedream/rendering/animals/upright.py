"""Upright animals: those that do what people do are drawn on the human skeleton, with their own head, coat, paws and tail."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from seedream.rendering.animals.kinds import fowl
from seedream.rendering.animals.species import Animal, animal
from seedream.rendering.animals.upright_frog import frog_head, frog_mouth
from seedream.rendering.animals.upright_heads import Place, beast_head, beast_mouth, bird_head, bird_mouth, place_of
from seedream.rendering.animals.upright_measures import Measures, colour_by_name, measures, usual_clothes
from seedream.rendering.animals.upright_rears import draw_rear, rear_hu
from seedream.rendering.characters.casting import colour_of, person_from_look, role_of
from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.expressions import Face
from seedream.rendering.characters.guise import Hand
from seedream.rendering.characters.person import Person
from seedream.rendering.colour import to_lab
from seedream.scene.reading.looks import UPRIGHT

_HEADS: Mapping[str, Callable[[Place], None]] = {"beast": beast_head, "bird": bird_head, "small": frog_head}
_MOUTHS: Mapping[str, Callable[[Animal, Measures, float], tuple[float, float, float]]] = {
    "beast": beast_mouth, "bird": bird_mouth, "small": frog_mouth,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class AnimalGuise:
    """The guise of one animal."""

    animal: Animal
    measures: Measures

    @property
    def hand(self) -> Hand:
        """What its hands are."""
        return self.measures.hand

    @property
    def foot(self) -> tuple[Hand, int]:
        """What its bare feet are, and their colour."""
        return self.measures.hand, colour_by_name(self.animal, self.measures.feet)

    @property
    def hand_colour(self) -> int:
        """Colour of its hands."""
        return colour_by_name(self.animal, self.measures.paws)

    @property
    def neck(self) -> float:
        """How much thicker the neck is than a person's."""
        return self.measures.neck

    @property
    def crown_hu(self) -> float:
        """How high the head is over the middle of a person's, ears and horns left out, HU."""
        return self.measures.up + 1.14 * self.measures.head

    @property
    def margin_hu(self) -> tuple[float, float, float]:
        """How far it stands out behind the back, above the middle of the head and ahead of it, HU."""
        m = self.measures
        return rear_hu(self.animal, m), 3.4 * m.head + 0.5, 3.0 * m.head

    def draw_behind(self, fig: Figure) -> None:
        """Tail, shell or spines behind the body."""
        draw_rear(fig, self.animal, self.measures)

    def draw_head(self, fig: Figure, face: Face) -> None:
        """The head on its neck, with hat and glasses."""
        _HEADS[self.animal.plan](place_of(fig, self.animal, self.measures, face))

    def mouth(self, yaw_deg: float) -> tuple[float, float, float]:
        """Middle (x, y) of the shut mouth and half its width, HU around the middle of a person's head, seen at a yaw."""
        return _MOUTHS[self.animal.plan](self.animal, self.measures, yaw_deg)


APART, TRIES = 0.12, 12
"""How far clothes that nobody described are from the colour of the coat at least (OKLab), and how many are tried for it."""
_BACKS = {"cape", "cloak"}


def upright_person(look: Mapping[str, str], seed: int) -> Person:
    """The figure of an upright animal, whose kind the look tells; clothes as it says, else as the seed chooses."""
    tint = colour_of(look.get("colour", "")) or 0
    found = animal(look[UPRIGHT], tint, young=bool(look.get("young")), pattern=look.get("pattern", ""))
    m = measures(found.plan, found.species)
    worn = {k: v for k, v in look.items() if k not in ("colour", "hair", "beard", "age")}
    worn["gender"] = look.get("gender", "man")
    if not {"outfit", "coat", "top"} & worn.keys() and "outfit" not in role_of(look.get("job", "")):
        worn["outfit"] = random.Random(f"{seed}:clothes").choice(usual_clothes())
    caped = worn.get("outfit", "") in _BACKS
    if caped:
        del worn["outfit"], worn["coat"]
    head = fowl(found.species).head_coat if found.plan == "bird" and not found.young else 0
    person = _set_off((found.coat, head or found.coat), worn, seed)
    if caped:
        person = replace(person, back="cape", back_colour=colour_of(look.get("coat", "")) or person.accent)
    bare = "shoes" not in look and "shoes" not in role_of(look.get("job", ""))
    skin, build = colour_by_name(found, m.skin), look.get("build", m.build)
    furred = replace(person, skin=skin, hair="bald", beard="", mask="", femininity=0.0)
    return replace(furred, age=m.body, build=build, guise=AnimalGuise(found, m), barefoot=bare)


def _set_off(coats: Sequence[int], look: Mapping[str, str], seed: int) -> Person:
    """Clothes that no colour of the coat swallows, as far as they are open; those farthest from it, if none is far enough."""
    tried = []
    for k in range(TRIES):
        person = person_from_look(look, seed + 7919 * k)
        apart = min(float(np.linalg.norm(to_lab(person.top) - to_lab(coat))) for coat in coats)
        tried.append((apart, person))
        if tried[-1][0] >= APART:
            return person
    return max(tried, key=lambda pair: pair[0])[1]
