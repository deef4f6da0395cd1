"""Benchmarks are no part of the installed package: the project's root is where they are imported from."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
