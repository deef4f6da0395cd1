"""Films: the plan and the making of one, variants of a request in distinct directions, and two versions side by side."""

from seedream.films.beside import Comparison
from seedream.films.making import How, deliver, look, make_film, unchanged
from seedream.films.mending import mend_film, workshop_of
from seedream.films.plan import Plan, plan_film
from seedream.films.projects import Place, Projects
from seedream.films.shelf import planned
from seedream.films.variants import Direction, Variants, directions, holds_variants, part_of, write_variants

__all__ = [
    "Comparison", "Direction", "How", "Place", "Plan", "Projects", "Variants", "deliver", "directions", "holds_variants", "look",
    "make_film", "mend_film", "part_of", "plan_film", "planned", "unchanged", "workshop_of", "write_variants",
]  # fmt: skip
