"""Texts of the user's: scripts and transcripts, given as a file or as the words themselves, checked before anything reads them."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from seedream.errors import InputError

LONGEST_BYTES = 400_000


def checked_text(text: str, what: str) -> str:
    """Normalised text (NFC, plain line ends); raises InputError where it holds control characters."""
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "")
    for at, char in enumerate(text):
        if unicodedata.category(char) in ("Cc", "Cs", "Co") and char not in "\n\t\f":
            raise InputError(f"got the control character U+{ord(char):04X} at position {at} of the {what}; expected plain text")
    return text


def given_text(given: Path | str, what: str) -> str:
    """Text given as a path or as itself, `what` for the messages; raises InputError if it is missing, too large or not text."""
    if isinstance(given, str) and ("\n" in given or len(given) > 255 or (" " in given.strip() and not Path(given).exists())):
        return given
    path = Path(given)
    if not path.is_file():
        raise InputError(f'got the {what} "{path}", which is not a file; expected a Markdown or text file')
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f'the {what} "{path}" cannot be read: {error.strerror}; check its permissions') from error
    if len(data) > LONGEST_BYTES:
        raise InputError(f'the {what} "{path}" has {len(data):,} bytes; expected at most {LONGEST_BYTES:,}. Split it into parts')
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f'the {what} "{path}" is not text in UTF-8; save it as plain UTF-8 text or Markdown') from error
