"""Consistency: what must stay the same from shot to shot and from one modality to the next."""

from seedream.refinement.consistency.check import check_consistency

__all__ = ["check_consistency"]
