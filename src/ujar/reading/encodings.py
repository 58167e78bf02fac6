"""Bytes to text: what kind of file it is, how it is encoded, and whether that had to be guessed."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from ujar.errors import UjarError

__all__ = ["Decoded", "binary_kind", "declared_charset", "decode", "iana_name", "looks_like_html", "sniff"]

_SAMPLE = 65_536
_HEAD = 4_096

_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.doc, .xls, .ppt)"),
    (b"{\\rtf", "an RTF document"),
    (b"%!PS", "a PostScript document"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"OggS", "an Ogg recording"),
    (b"ID3\x02", "an MP3 recording"),
    (b"ID3\x03", "an MP3 recording"),
    (b"ID3\x04", "an MP3 recording"),
    (b"\x7fELF", "a program"),
    (b"PAR1", "a Parquet table"),
)
_ZIP_MEMBERS = (
    (b"word/", "a Word document (.docx)"),
    (b"xl/", "an Excel workbook (.xlsx)"),
    (b"ppt/", "a PowerPoint presentation (.pptx)"),
    (b"mimetypeapplication/epub+zip", "an EPUB book"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"),
)
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\x0b\x0c\r\x1b") + b"\x7f"
_MOST_CONTROLS = 0.05

_META_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
_HTML_START = re.compile(
    r"\s*(?:(?:<\?xml[^>]{0,200}>|<!--.{0,1000}?-->)\s*){0,4}"
    r"<(?:!doctype\s+html|html|head|body|article|main|meta|div|p|h1|title|section|table|script|link)\b",
    re.IGNORECASE | re.DOTALL,
)

# Python codecs that are no encodings of web pages.
_NOT_ON_PAGES = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7"})

# What such a text in Windows-1252 holds beside ASCII and accented letters.
_WINDOWS_MARKS = frozenset("“”‘’„‚–—…•·€£©®™°«» ½¼¾²³§")


class Decoded(NamedTuple):
    """A text, the name of the encoding it was in, and the flags that decoding calls for."""

    text: str
    encoding: str
    flags: tuple[str, ...] = ()


def binary_kind(data: bytes) -> str | None:
    """Return what `data` is when it is not text (`a PDF document`), or None for text in any encoding."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data.startswith(b"PK\x03\x04"):
        head = data[:_SAMPLE]
        return next((kind for member, kind in _ZIP_MEMBERS if member in head), "a ZIP archive")
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "a WebP image"
    if data[4:8] == b"ftyp":
        return "a video"
    if any(data.startswith(bom) for bom, _ in _BOMS) or _wide(data):
        return None
    head = data[:_SAMPLE]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return "binary data" if controls > _MOST_CONTROLS * len(head) else None


def looks_like_html(text: str) -> bool:
    """Say whether a text begins as a web page does: a doctype, or a tag that holds a page or a block."""
    return _HTML_START.match(text[:_HEAD]) is not None


def declared_charset(data: bytes) -> str | None:
    """Return the Python name of the encoding that a web page declares in its head, or None."""
    found = _META_CHARSET.search(data[:_HEAD])
    if found is None:
        return None
    try:
        name = codecs.lookup(found.group(1).decode("ascii")).name
    except (LookupError, UnicodeDecodeError):
        return None
    # A declaration that could be read as ASCII cannot stand in a page in UTF-16.
    if name in _NOT_ON_PAGES or name.startswith(("utf-16", "utf-32")):
        return None
    # Browsers read these two as Windows-1252, and so do the people who declare them.
    return "cp1252" if name in ("iso8859-1", "ascii") else name


def decode(data: bytes, *, declared: str | None = None, forced: str | None = None) -> Decoded:
    """Return the text of `data`: as `forced`, by its byte order mark, as UTF-8, as `declared`, or by a guess.

    A guess is made with charset-normalizer on the beginning of the data. It is always flagged, and it never
    fails: what cannot be decoded becomes U+FFFD.

    Raises:
        UjarError: there is no encoding of the name `forced`.
    """
    if forced is not None:
        try:
            return _lossy(data, codecs.lookup(forced).name)
        except LookupError as error:
            raise UjarError(f"There is no encoding {forced!r}. Give a name such as utf-8 or windows-1252.") from error
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _lossy(data, name)
    # Before UTF-8, because the zero bytes of UTF-16 are valid there.
    if wide := _wide(data):
        return _lossy(data, wide, guessed=True)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    if declared is not None and declared != "utf-8":
        try:
            return Decoded(data.decode(declared), iana_name(declared))
        except (UnicodeError, LookupError):
            pass
    if _mostly_utf8(data):
        return _lossy(data, "utf-8", guessed=True)
    return _lossy(data, _guess(data), guessed=True)


def sniff(head: bytes) -> tuple[str, bool]:
    """Return the Python name of the encoding of a stream beginning with `head`, and whether it is a guess."""
    for bom, name in _BOMS:
        if head.startswith(bom):
            return name, False
    if wide := _wide(head):
        return wide, True
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        pass
    else:
        return "utf-8", False
    return ("utf-8", False) if _mostly_utf8(head) else (_guess(head), True)


def _lossy(data: bytes, name: str, *, guessed: bool = False) -> Decoded:
    flags = ["encoding-guessed"] if guessed else []
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        text = data.decode(name, errors="replace")
        flags.append("replacement-characters")
    return Decoded(text, iana_name(name), tuple(flags))


def iana_name(name: str) -> str:
    """Return the usual name of a Python codec: `windows-1252` for `cp1252`."""
    canonical = codecs.lookup(name).name
    if canonical.startswith("cp125"):
        return f"windows-{canonical[2:]}"
    return canonical.replace("iso8859", "iso-8859").replace("_", "-")


def _wide(data: bytes) -> str | None:
    # UTF-16 without a mark: in Latin script every second byte is zero.
    head = data[:_SAMPLE]
    half = len(head) // 2
    if half < 4:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _mostly_utf8(data: bytes) -> bool:
    # A UTF-8 file with some bad bytes: other encodings hardly ever form whole sequences by chance.
    head = data[:_SAMPLE]
    text = head.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(1 for character in text if character > "\x7f") - broken
    return 2 * whole > broken


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    head = data[:_SAMPLE]
    try:
        text = head.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    marks = [character for character in text if character > "\x7f"]
    if text and all(mark in _WINDOWS_MARKS or (mark.isalpha() and mark.islower()) for mark in marks):
        return "cp1252"
    best = from_bytes(head).best()
    return best.encoding if best is not None else "cp1252"
