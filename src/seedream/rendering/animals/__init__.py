"""Animals of the same parts seen from any side: solid bodies on skeletons, planted legs, heads, wings; each kind is data."""

from seedream.rendering.animals.drawing import AnimalActing, draw_animal
from seedream.rendering.animals.species import Animal, animal, plan_of

__all__ = ["Animal", "AnimalActing", "animal", "draw_animal", "plan_of"]
