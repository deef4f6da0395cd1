"""People: locked looks, posed skeletons, flat shaded drawing without ink, lit by the place they stand in."""

from seedream.rendering.characters.casting import person_from_look
from seedream.rendering.characters.drawing import Acting, draw_person
from seedream.rendering.characters.expressions import Face
from seedream.rendering.characters.person import Person

__all__ = ["Acting", "Face", "Person", "draw_person", "person_from_look"]
