"""The record is JSON that can be read line by line."""

from __future__ import annotations

import json

from seedream.outputs.record import as_text


def test_record_is_json_with_a_line_for_every_entry() -> None:
    record = {
        "seed": 7, "title": "Über “uns”", "film": {"width": 640, "height": 360}, "events": [{"at": 1.5, "of": [1, 2]}, {"at": 2.0}],
        "edits": [], "note": None,
    }  # fmt: skip
    text = as_text(record)
    assert json.loads(text) == record
    assert "Über “uns”" in text
    assert sum('"at"' in line for line in text.splitlines()) == 2
    assert as_text({"empty": {}}) == '{\n"empty": {}\n}\n'
