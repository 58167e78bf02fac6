"""ZIP archives of articles: their files, in the order of names, bounded in number, size and compression."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, BinaryIO

from ujar.errors import EmptyInput, InputError, InputTooLarge
from ujar.reading.failures import Failure, Skipped, printable
from ujar.reading.folders import passed_over
from ujar.settings import setting, variable

__all__ = ["files_in"]

# What zipfile raises on archives that are damaged or packed in ways that it does not know.
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, struct.error,
)  # fmt: skip
_MOST_RATIO = 200
_SMALL = 1_000_000
"""Bytes up to which any compression is fine: a bomb is larger."""
_LARGEST_DIRECTORY = 50_000_000
_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\x05\x06"
_LONGEST_COMMENT = 65_536


def files_in(stream: BinaryIO, path: str) -> Iterator[tuple[str, IO[bytes]] | Skipped | Failure]:
    """Yield the files of an archive: its name below the archive's and its content, what is passed over, what failed.

    A content can be read until the next one is asked for; it never gives more bytes than the archive says.

    Raises:
        InputTooLarge: it holds more files, or expands to more bytes, than the settings allow.
        InputError: it is damaged, or no ZIP archive.
        EmptyInput: it holds no file that could be an article.
    """
    try:
        _check_directory(stream, path)
        archive = zipfile.ZipFile(stream)
    except _DAMAGED as error:
        raise InputError(f"The ZIP archive is damaged, or none ({error}). Fetch it again.", path=path) from error
    with archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        _check_size(members, path)
        empty = True
        for names, member, reason in _chosen(members):
            label = printable("/".join((path, *names)))
            if reason is not None:
                yield Skipped(label, reason)
                continue
            empty = False
            if (problem := _problem(member, label)) is not None:
                yield Failure(label, None, problem)
                continue
            try:
                with archive.open(member) as content:
                    yield label, content
            except _DAMAGED as error:
                message = f"It is damaged in its archive, or packed in an unknown way ({error}). Unpack it yourself."
                yield Failure(label, None, InputError(message, path=label))
        if empty:
            raise EmptyInput("There is no file in this archive that could hold an article.", path=path)


def _check_directory(stream: BinaryIO, path: str) -> None:
    # The list of files is read whole before anything else, so that its length has to be known beforehand.
    size = stream.seek(0, 2)
    stream.seek(max(0, size - _LONGEST_COMMENT - _END.size))
    tail = stream.read()
    at = tail.rfind(_END_MARK)
    stream.seek(0)
    if at >= 0 and len(tail) - at >= _END.size and min(_END.unpack_from(tail, at)[5], size) > _LARGEST_DIRECTORY:
        raise _too_many(path)


def _check_size(members: list[zipfile.ZipInfo], path: str) -> None:
    if len(members) > int(setting("max_archive_files")):
        raise _too_many(path)
    limit = int(setting("max_expanded_bytes"))
    if sum(member.file_size for member in members) > limit:
        raise InputTooLarge(
            f"The archive expands to more than {limit:,} bytes. "
            f"If it is meant to, set {variable('max_expanded_bytes')} higher, or unpack it yourself.",
            path=path,
        )


def _too_many(path: str) -> InputTooLarge:
    return InputTooLarge(
        f"The archive holds more than {int(setting('max_archive_files')):,} files. "
        f"If it is meant to, set {variable('max_archive_files')} higher, or unpack it yourself.",
        path=path,
    )


def _chosen(members: list[zipfile.ZipInfo]) -> Iterator[tuple[tuple[str, ...], zipfile.ZipInfo, str | None]]:
    """Yield each file with the parts of its name, and why it is passed over, as in a folder."""
    named = sorted(((_parts(member.filename), member) for member in members), key=lambda pair: pair[0])
    children: dict[tuple[str, ...], dict[str, None]] = {}
    for names, _ in named:
        for depth in range(len(names)):
            children.setdefault(names[:depth], {}).setdefault(names[depth])
    reasons = {folder: passed_over(list(inside)) for folder, inside in children.items()}
    for names, member in named:
        found = (reasons[names[:depth]].get(names[depth]) for depth in range(len(names)))
        reason = "hidden" if names[0] == "__MACOSX" else next(filter(None, found), None)
        yield names, member, reason


def _parts(name: str) -> tuple[str, ...]:
    # A name that leads out of the archive stays below it: nothing is written, but names become ids.
    parts = tuple(part for part in name.replace("\\", "/").split("/") if part not in ("", ".", ".."))
    return parts or ("file",)


def _problem(member: zipfile.ZipInfo, label: str) -> InputError | None:
    if member.flag_bits & 1:
        return InputError("It is encrypted in its archive. Unpack the archive with its password.", path=label)
    if label.lower().endswith(".zip"):
        return InputError("An archive within an archive is not read. Unpack the outer one.", path=label)
    if member.file_size > max(_SMALL, _MOST_RATIO * member.compress_size):
        return InputTooLarge(
            f"It expands to more than {_MOST_RATIO} times its size, so it is hardly an article. Unpack it yourself.",
            path=label,
        )
    return None
