"""Refinement: the critic that measures what was rendered, and the remedies for what it finds."""

from seedream.refinement.delivery import Delivery, read_delivery, read_pictures, read_report
from seedream.refinement.findings import Finding, Fix, Report
from seedream.refinement.notes import Film, Question, Reading, read_note, taken_back
from seedream.refinement.quality import assess
from seedream.refinement.refiner import Mended, Mending, Workshop, mend
from seedream.refinement.remedies import Remedies, remedies_for
from seedream.refinement.reporting import write_page

__all__ = [
    "Delivery", "Film", "Finding", "Fix", "Mended", "Mending", "Question", "Reading", "Remedies", "Report", "Workshop", "assess",
    "mend", "read_delivery", "read_note", "read_pictures", "read_report", "remedies_for", "taken_back", "write_page",
]  # fmt: skip
