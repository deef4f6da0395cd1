"""Notes as they are made of their partials."""

from __future__ import annotations

import os
import subprocess
import sys

_NOTE = """
import hashlib, numpy as np
from seedream.sound.music.synthesis import partials, ring
rng = np.random.default_rng(0)
many = partials(rng.uniform(40.0, 15_000.0, 360), rng.uniform(0.1, 1.0, 360), rng.uniform(0.1, 2.0, 360))
print(hashlib.sha256(ring(many, 38_400).tobytes()).hexdigest())
"""


def test_a_note_is_the_same_with_any_number_of_threads() -> None:
    """A film that is resumed by a process with another number of them is to be the same film."""
    heard = set()
    for threads in ("1", "2", "4"):
        environment = {**os.environ, "OPENBLAS_NUM_THREADS": threads, "OMP_NUM_THREADS": threads}
        heard.add(subprocess.run([sys.executable, "-c", _NOTE], env=environment, capture_output=True, text=True, check=True).stdout)
    assert len(heard) == 1
