"""Every error that ujar raises on purpose.

    UjarError
    ├── InputError               one input cannot be read; carries `path`
    │   ├── MissingInput         no such file or folder
    │   ├── EmptyInput           nothing to read in it
    │   ├── BinaryInput          not text
    │   ├── InputTooLarge        over the limit on one article
    │   ├── UnsupportedLanguage  neither Indonesian nor English; carries `lang`
    │   └── BadRow               one row of a table lacks its text, or is no valid row; carries `row`
    ├── MappingError             the column mapping does not fit the table; carries `columns`
    ├── InvalidDate              a date that was given is not ISO 8601
    ├── InvalidChoice            a count or network of what is not there, or of too much
    ├── LedgerError              carries `path`
    │   ├── MissingLedger        there is none at that path
    │   ├── NotALedger           the file is something else
    │   ├── LedgerTooNew         written by a later version of ujar
    │   ├── LedgerBusy           another process kept the write lock
    │   ├── InvalidQuery         filters that no ledger can answer
    │   └── InvalidDecision      a decision about a record or an actor that cannot be made
    ├── CodebookError            a codebook of issues is missing or is not one
    ├── AgreementError           versions of articles cannot be compared
    ├── ModelError               a model file is missing or is not what it says
    └── CorpusError              gold data is missing or does not fit its text

Each message says what happened and what to do next.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = [
    "AgreementError",
    "BadRow",
    "BinaryInput",
    "CodebookError",
    "CorpusError",
    "EmptyInput",
    "InputError",
    "InputTooLarge",
    "InvalidChoice",
    "InvalidDate",
    "InvalidDecision",
    "InvalidQuery",
    "LedgerBusy",
    "LedgerError",
    "LedgerTooNew",
    "MappingError",
    "MissingInput",
    "MissingLedger",
    "ModelError",
    "NotALedger",
    "UjarError",
    "UnsupportedLanguage",
]


class UjarError(Exception):
    """The root: catch this to catch everything that ujar raises on purpose."""


class InputError(UjarError):
    """One input cannot be read. The others of a run are not touched by it."""

    def __init__(self, message: str, *, path: str | None = None) -> None:
        super().__init__(message)
        self.path = path


class MissingInput(InputError):
    """There is no such file or folder."""


class EmptyInput(InputError):
    """The input holds no text."""


class BinaryInput(InputError):
    """The input is not text: an image, an archive, an office document."""


class InputTooLarge(InputError):
    """One article is over the limit (`max_article_bytes` in `ujar.settings`)."""


class UnsupportedLanguage(InputError):
    """The text is in a language that ujar does not read; `lang` is the best guess, ISO 639-1."""

    def __init__(self, message: str, *, path: str | None = None, lang: str | None = None) -> None:
        super().__init__(message, path=path)
        self.lang = lang


class BadRow(InputError):
    """One row of a CSV or JSON-lines file cannot be read; `row` counts from 1."""

    def __init__(self, message: str, *, path: str | None = None, row: int) -> None:
        super().__init__(message, path=path)
        self.row = row


class MappingError(UjarError):
    """The column mapping does not fit the table; `columns` are those that it has."""

    def __init__(self, message: str, *, columns: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.columns = tuple(columns)


class InvalidDate(UjarError, ValueError):
    """A date that was given is neither YYYY, YYYY-MM nor YYYY-MM-DD."""


class InvalidChoice(UjarError):
    """A count or a network was asked for of an actor or issue that is not there, or in too many windows."""


class LedgerError(UjarError):
    """The ledger cannot be used; `path` says which."""

    def __init__(self, message: str, *, path: str) -> None:
        super().__init__(message)
        self.path = path


class MissingLedger(LedgerError):
    """There is no ledger at the path, and none is to be made."""


class NotALedger(LedgerError):
    """The file exists and is not a ledger."""


class LedgerTooNew(LedgerError):
    """The ledger was written by a later version of ujar."""


class LedgerBusy(LedgerError):
    """Another process kept the write lock for longer than the timeout."""


class InvalidQuery(LedgerError):
    """The words or the order asked for cannot be searched or sorted by."""


class InvalidDecision(LedgerError):
    """A decision that cannot be made: an unknown record or actor, spans outside the text, nothing to take back."""


class CodebookError(UjarError):
    """A codebook is missing or is not one; the message says where it is wrong."""


class AgreementError(UjarError):
    """The versions of several coders cannot be compared: there is one coder only, or one has an article twice."""


class ModelError(UjarError):
    """A model file is missing, or is not what its name says."""


class CorpusError(UjarError):
    """Gold data is missing, or does not fit the text that it was made for."""
