"""The refiner: the smallest change that can mend a finding, kept only where it helped."""

from seedream.refinement.refiner.mending import Mended, Mending, mend
from seedream.refinement.refiner.workshop import Workshop

__all__ = ["Mended", "Mending", "Workshop", "mend"]
