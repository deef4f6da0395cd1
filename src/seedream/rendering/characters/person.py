"""A person's locked appearance: everything that stays the same in all shots of a film."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from seedream.rendering.characters.proportions import Build, Proportions, build, proportions
from seedream.rendering.characters.shapes import lerp

if TYPE_CHECKING:
    from seedream.rendering.characters.guise import Guise

Age = Literal["adult", "teen", "child", "elder"]
Section = tuple[float, float, float, float]
"""Cross-section of the torso: height as a fraction of the torso, half width, half depth, forward offset (HU)."""


@dataclass(frozen=True)
class Person:
    """Age, body, face, hair and clothes; colours are opaque packed ints, 0 = not worn.

    With a `guise` the skin is an animal's coat, and head, hands, bare feet and what is behind the back are drawn by that.
    """

    age: str = "adult"
    build: str = "average"
    femininity: float = 0.0
    skin: int = 0xFFF0B992
    eye: int = 0xFF3A2418
    hair: str = "crop"
    hair_colour: int = 0xFF2B1D1A
    outfit: str = "tee"
    top: int = 0xFF2F5D8A
    bottom: int = 0xFF2A2F4A
    shoes: int = 0xFF2B2230
    inner: int = 0xFFF4EFE6
    accent: int = 0xFFE8B04A
    legs: str = "trousers"
    tights: int = 0
    beard: str = ""
    glasses: bool = False
    hat: str = ""
    hat_colour: int = 0xFFC9453F
    scarf: int = 0
    apron: int = 0
    gloves: int = 0
    stripes: bool = False
    mood: str = "neutral"
    robot: bool = False
    back: str = ""
    back_colour: int = 0xFFC8323A
    mask: str = ""
    guise: Guise | None = None
    barefoot: bool = False

    @cached_property
    def frame(self) -> Proportions:
        """Bone lengths for the age."""
        return proportions(self.age)

    @cached_property
    def factors(self) -> Build:
        """Widths for the build."""
        return build(self.build)

    @cached_property
    def shoulder_hu(self) -> float:
        """Half width of the shoulders."""
        return self.frame.shoulder * lerp(1.04, 0.86, self.femininity) * self.factors.shoulders

    @cached_property
    def hip_hu(self) -> float:
        """Half width of the hips."""
        return self.frame.pelvis * lerp(0.98, 1.06, self.femininity) * lerp(1, self.factors.waist, 0.5)

    @cached_property
    def limb(self) -> float:
        """Thickness factor of arms and legs."""
        return self.frame.limb * self.factors.limbs * lerp(1.04, 0.88, self.femininity)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Torso from below the hip joint to the base of the neck."""
        w, f, k = self.factors.waist, self.femininity, self.frame.limb**0.5
        hip = self.hip_hu * 0.54 + 0.30 * self.limb
        return (
            (-0.12, hip, 0.35 * lerp(1, w, 0.6), -0.01),
            (0.10, hip * 0.99, 0.36 * lerp(1, w, 0.8), 0.07 * (w - 1)),
            (0.42, lerp(0.43, 0.345, f) * lerp(1, w, 0.95) * k, 0.30 * w, 0.02 + 0.24 * max(0.0, w - 1)),
            (0.72, lerp(0.56, 0.46, f) * lerp(1, w, 0.5) * k, lerp(0.33, 0.35, f) * lerp(1, w, 0.5), 0.03 + 0.03 * f),
            (0.90, self.shoulder_hu * 0.96, 0.27 * lerp(1, w, 0.4), -0.02),
            (0.985, self.shoulder_hu * 0.60, 0.20, -0.03),
            (1.06, 0.19, 0.16, 0.0),
        )

    @property
    def height_hu(self) -> float:
        """Standing height to the crown."""
        return self.frame.height
