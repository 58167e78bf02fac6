"""Small values as JSON text in one column, and back: spans, lists of strings, what made a record."""

from __future__ import annotations

from typing import Any

import msgspec

from ujar.records import MadeBy, Quantity, Span

__all__ = ["made_by", "quantities", "spans", "strings", "to_json"]

_SPANS = msgspec.json.Decoder(tuple[Span, ...])
_STRINGS = msgspec.json.Decoder(tuple[str, ...])
_QUANTITIES = msgspec.json.Decoder(tuple[Quantity, ...])
_MADE_BY = msgspec.json.Decoder(MadeBy)
_ENCODER = msgspec.json.Encoder(enc_hook=str)


def to_json(value: Any) -> str:
    """Return a value as JSON text; what JSON has no form for (a path) becomes a string."""
    return "[]" if value == () else _ENCODER.encode(value).decode()


def spans(text: str) -> tuple[Span, ...]:
    """Return the spans that were written by `to_json`.

    Raises:
        msgspec.DecodeError: the text is something else.
    """
    return () if text == "[]" else _SPANS.decode(text)


def strings(text: str) -> tuple[str, ...]:
    """Return the strings that were written by `to_json`."""
    return () if text == "[]" else _STRINGS.decode(text)


def quantities(text: str) -> tuple[Quantity, ...]:
    """Return the quantities that were written by `to_json`."""
    return () if text == "[]" else _QUANTITIES.decode(text)


def made_by(text: str) -> MadeBy:
    """Return what made an article. Makers that this version does not know are left out."""
    return _MADE_BY.decode(text)
