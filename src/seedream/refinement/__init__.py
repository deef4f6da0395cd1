"""Refinement: the critic that measures what was rendered, and the remedies for what it finds."""

from seedream.refinement.delivery import Delivery, read_delivery, read_pictures, read_report
from seedream.refinement.findings import Finding, Fix, Report
from seedream.refinement.notes import Film, Question, Reading, read_note
from seedream.refinement.quality import assess
from seedream.refinement.remedies import Remedies, remedies_for

__all__ = [
    "Delivery", "Film", "Finding", "Fix", "Question", "Reading", "Remedies", "Report", "assess", "read_delivery", "read_note",
    "read_pictures", "read_report", "remedies_for",
]  # fmt: skip
