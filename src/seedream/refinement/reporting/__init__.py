"""The critic's report as a page that can be read."""

from seedream.refinement.reporting.page import write_page

__all__ = ["write_page"]
