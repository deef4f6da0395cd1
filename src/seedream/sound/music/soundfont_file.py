"""The file of a SoundFont: a look at its tables before it is played, for the library trusts them and a damaged one would end it.

Tables and their fields are those of the SoundFont technical specification 2.04, chapter 7.
"""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_RECORDS = {
    "phdr": [("name", "S20"), ("program", "<u2"), ("bank", "<u2"), ("bag", "<u2"), ("rest", "V12")],
    "pbag": [("gen", "<u2"), ("mod", "<u2")],
    "pmod": [("rest", "V10")],
    "pgen": [("oper", "<u2"), ("amount", "<u2")],
    "inst": [("name", "S20"), ("bag", "<u2")],
    "ibag": [("gen", "<u2"), ("mod", "<u2")],
    "imod": [("rest", "V10")],
    "igen": [("oper", "<u2"), ("amount", "<u2")],
    "shdr": [("name", "S20"), ("start", "<u4"), ("end", "<u4"), ("loop", "<u4"), ("loop_end", "<u4"), ("rate", "<u4"),
             ("pitch", "u1"), ("correction", "i1"), ("link", "<u2"), ("kind", "<u2")],
}  # fmt: skip
_INSTRUMENT, _SAMPLE = 41, 53
_COMPRESSED = 0x10
Table = NDArray[np.void]


def check_file(path: Path) -> None:
    """Raises ValueError (also UnicodeDecodeError), KeyError or struct.error for a file whose tables do not hold together."""
    tables, samples = _read(path)
    for bags, gens, mods, heads in (("pbag", "pgen", "pmod", "phdr"), ("ibag", "igen", "imod", "inst")):
        _within(tables[heads]["bag"], len(tables[bags]))
        _within(tables[bags]["gen"], len(tables[gens]))
        _within(tables[bags]["mod"], len(tables[mods]))
    _named(tables["pgen"], _INSTRUMENT, len(tables["inst"]) - 1)
    _named(tables["igen"], _SAMPLE, len(tables["shdr"]) - 1)
    rows = tables["shdr"][:-1]
    rows = rows[(rows["kind"] & _COMPRESSED) == 0]
    if np.any(rows["end"] > samples) or np.any(rows["start"] > rows["end"]) or np.any(rows["rate"] == 0):
        raise ValueError("samples reach beyond the recording")


def _read(path: Path) -> tuple[dict[str, Table], int]:
    """Tables by name, and how many samples the recording has."""
    tables: dict[str, Table] = {}
    samples = 0
    with path.open("rb") as file:
        riff, whole, kind = struct.unpack("<4sI4s", file.read(12))
        if (riff, kind) != (b"RIFF", b"sfbk") or whole + 8 > path.stat().st_size:
            raise ValueError("not a SoundFont, or not all of it")
        while len(head := file.read(8)) == 8:
            name, size = head[:4].decode("ascii"), struct.unpack("<I", head[4:])[0]
            if name == "LIST":
                file.read(4)
            elif name in _RECORDS:
                tables[name] = np.frombuffer(file.read(size), np.dtype(_RECORDS[name]))
            else:
                samples = size // 2 if name == "smpl" else samples
                file.seek(size, 1)
    return tables, samples


def _within(indices: NDArray[np.uint16], count: int) -> None:
    """Indices rise, and the last one ends the table or lies in it."""
    steps = np.diff(indices.astype(np.int64))
    if len(indices) < 2 or np.any(steps < 0) or int(indices[-1]) > count:
        raise ValueError("tables do not hold together")


def _named(gens: Table, oper: int, count: int) -> None:
    if np.any(gens["amount"][gens["oper"] == oper] >= count):
        raise ValueError("a table names what is not there")
