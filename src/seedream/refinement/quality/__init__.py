"""The critic: looks at and listens to what was really rendered."""

from seedream.refinement.quality.assess import assess

__all__ = ["assess"]
