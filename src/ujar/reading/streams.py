"""Byte streams with a bound: what keeps a gzip bomb, or a line without end, from filling the memory."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import IO, BinaryIO

from ujar.errors import InputTooLarge
from ujar.settings import setting, variable

__all__ = ["BoundedStream", "LineTooLong", "TextLines", "byte_lines"]


class LineTooLong(Exception):
    """One line is over the limit; reading can go on with the next."""


class BoundedStream(io.RawIOBase):
    """A stream that gives back `head`, then what is left of `rest`, up to `max_expanded_bytes` if bounded."""

    def __init__(self, rest: BinaryIO, *, head: bytes = b"", path: str, bounded: bool = True) -> None:
        super().__init__()
        self._rest = rest
        self._head = head
        self._path = path
        self._left = int(setting("max_expanded_bytes")) if bounded else None

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill `buffer` with the next bytes and return how many there were.

        Raises:
            InputTooLarge: more bytes came out than the setting allows.
        """
        piece = self._head[: len(buffer)] if self._head else self._rest.read(len(buffer))
        self._head = self._head[len(piece) :]
        if self._left is not None:
            self._left -= len(piece)
            if self._left < 0:
                raise InputTooLarge(
                    f"The compressed file expands to more than {int(setting('max_expanded_bytes')):,} bytes. "
                    f"If it is meant to, set {variable('max_expanded_bytes')} higher, or expand it yourself.",
                    path=self._path,
                )
        buffer[: len(piece)] = piece
        return len(piece)


class TextLines(Iterator[str]):
    """The lines of a text stream, ends kept; one over `limit` characters raises LineTooLong."""

    def __init__(self, stream: IO[str], *, limit: int) -> None:
        self._stream = stream
        self._limit = limit

    def __next__(self) -> str:
        """Return the next line.

        Raises:
            LineTooLong: the line is over the limit; the next call goes on behind it.
        """
        line = self._stream.readline(self._limit)
        if not line:
            raise StopIteration
        if len(line) < self._limit or line[-1] in "\r\n":
            return line
        while (piece := self._stream.readline(self._limit)) and piece[-1] not in "\r\n":
            pass
        raise LineTooLong


def byte_lines(stream: BinaryIO, *, limit: int) -> Iterator[bytes | None]:
    """Return the lines of a byte stream; None stands for one that is over `limit` bytes."""
    while line := stream.readline(limit):
        if len(line) < limit or line.endswith(b"\n"):
            yield line
            continue
        while (piece := stream.readline(limit)) and not piece.endswith(b"\n"):
            pass
        yield None
