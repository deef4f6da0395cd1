"""Picture files: a surface as PNG, JPEG or WebP by its extension, with a note of where it comes from inside the file.

The note is plain text in each format's own place for it: an `iTXt` chunk "Comment" of a PNG (PNG 3rd edition, 11.3.4), a comment
segment of a JPEG (ITU-T T.81, B.2.4.5), an `XMP ` chunk of a WebP (WebP container specification, extended format).
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, unescape

import skia

from seedream.errors import InputError
from seedream.rendering.surface import save_png
from seedream.storage.store import write_aside

FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WebP"}
QUALITY = {"JPEG": 94, "WebP": 92}
"""Encoder quality 0..100 at which flat colours keep clean edges."""
_PNG_START, _JPEG_START = b"\x89PNG\r\n\x1a\n", b"\xff\xd8"
_XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:source>{note}</dc:source></rdf:Description></rdf:RDF></x:xmpmeta>'
)


def picture_format(path: Path) -> str:
    """ "PNG", "JPEG" or "WebP", by the extension of a path. Raises InputError for any other."""
    name = FORMATS.get(path.suffix.lower())
    if name is None:
        raise InputError(f'got the picture file "{path.name}"; expected a name that ends in {", ".join(FORMATS)}')
    return name


def write_picture(surface: Any, path: Path, note: str) -> None:
    """Write a surface as an opaque picture with a `note` of its provenance; the whole file or nothing."""
    name = picture_format(path)
    write_aside(path, lambda aside: _write(surface, aside, name, note))


def read_provenance(path: Path) -> str:
    """The note in a picture file of ours; "" where it holds none. Raises InputError for a file of another format."""
    data = path.read_bytes()
    return {"PNG": _note_of_png, "JPEG": _note_of_jpeg, "WebP": _note_of_webp}[picture_format(path)](data)


def _write(surface: Any, path: Path, name: str, note: str) -> None:
    if name == "PNG":
        save_png(surface, str(path))
        path.write_bytes(_png_with(path.read_bytes(), note))
        return
    image = surface.makeImageSnapshot()
    kind = skia.kJPEG if name == "JPEG" else skia.kWEBP
    data = bytes(image.encodeToData(kind, QUALITY[name]))
    path.write_bytes(_jpeg_with(data, note) if name == "JPEG" else _webp_with(data, note, surface.width(), surface.height()))


def _png_with(data: bytes, note: str) -> bytes:
    body = b"iTXt" + b"Comment\0\0\0\0\0" + note.encode()
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    end = len(_PNG_START) + 25  # behind the header chunk
    return data[:end] + chunk + data[end:]


def _note_of_png(data: bytes) -> str:
    at = len(_PNG_START)
    while at + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        if kind == b"iTXt" and data[at + 8 :].startswith(b"Comment\0"):
            return data[at + 8 + 12 : at + 8 + length].decode()
        at += 12 + length
    return ""


def _jpeg_with(data: bytes, note: str) -> bytes:
    body = note.encode()[:65_000]
    return data[:2] + b"\xff\xfe" + struct.pack(">H", len(body) + 2) + body + data[2:]


def _note_of_jpeg(data: bytes) -> str:
    at = len(_JPEG_START)
    while data[at : at + 1] == b"\xff" and data[at + 1] != 0xDA:
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if data[at + 1] == 0xFE:
            return data[at + 4 : at + 2 + length].decode(errors="ignore")
        at += 2 + length
    return ""


def _riff(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _webp_with(data: bytes, note: str, width: int, height: int) -> bytes:
    """The picture's own chunk, unchanged, between the header of the extended format and the note."""
    start = data.index(b"VP8 ")
    picture = data[start : start + 8 + int.from_bytes(data[start + 4 : start + 8], "little")]
    picture += b"\0" * (len(picture) % 2)
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    body = b"WEBP" + _riff(b"VP8X", b"\x04\0\0\0" + size) + picture + _riff(b"XMP ", _XMP.format(note=escape(note)).encode())
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _note_of_webp(data: bytes) -> str:
    text = data[data.rfind(b"XMP ") + 8 :].decode(errors="ignore")
    return unescape(text.partition("<dc:source>")[2].partition("</dc:source>")[0])
