"""Refinement: the critic that measures what was rendered, and the remedies for what it finds."""

from seedream.refinement.delivery import Delivery, read_delivery
from seedream.refinement.findings import Finding, Fix, Report
from seedream.refinement.quality import assess
from seedream.refinement.remedies import Remedies, remedies_for

__all__ = ["Delivery", "Finding", "Fix", "Remedies", "Report", "assess", "read_delivery", "remedies_for"]
