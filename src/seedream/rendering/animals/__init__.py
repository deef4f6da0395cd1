"""Animals built of the same parts as people: ribbons on spines, legs by inverse kinematics, spline heads."""

from seedream.rendering.animals.drawing import AnimalActing, draw_animal
from seedream.rendering.animals.species import Animal, animal, plan_of

__all__ = ["Animal", "AnimalActing", "animal", "draw_animal", "plan_of"]
