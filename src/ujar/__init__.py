"""Read the news about a dispute and keep a record that can be checked.

    >>> import ujar
    >>> article = ujar.read("“The port is closed,” said Anna Berg.", published="2016-04-21")
    >>> [(s.speaker.name, s.act, article.words(s.content)) for s in article.statements]
    [('Anna Berg', 'claim', 'The port is closed')]

`read` takes a text, `read_file` a file, `read_all` any mixture of files, folders and tables; each gives
articles with their statements, actors, dates and links (`ujar.records`). `Ledger` stores them.
"""

from ujar.__about__ import __version__
from ujar.acts import ACTS, Act, ActRow
from ujar.api import read, read_all, read_file
from ujar.errors import (
    AgreementError,
    BadRow,
    BinaryInput,
    CodebookError,
    CorpusError,
    EmptyInput,
    InputError,
    InputTooLarge,
    InvalidChoice,
    InvalidDate,
    InvalidDecision,
    InvalidQuery,
    LedgerBusy,
    LedgerError,
    LedgerTooNew,
    MappingError,
    MissingInput,
    MissingLedger,
    ModelError,
    NotALedger,
    UjarError,
    UnsupportedLanguage,
)
from ujar.ledger import Ledger
from ujar.reading import Failure
from ujar.records import (
    Actor,
    Article,
    Date,
    DateMention,
    Event,
    Link,
    MadeBy,
    PlaceMention,
    Region,
    Speaker,
    Statement,
    TaggedSpan,
    json_schema,
    speakers_of,
)
from ujar.web import render_page

__all__ = [
    "ACTS",
    "Act",
    "ActRow",
    "Actor",
    "AgreementError",
    "Article",
    "BadRow",
    "BinaryInput",
    "CodebookError",
    "CorpusError",
    "Date",
    "DateMention",
    "EmptyInput",
    "Event",
    "Failure",
    "InputError",
    "InputTooLarge",
    "InvalidChoice",
    "InvalidDate",
    "InvalidDecision",
    "InvalidQuery",
    "Ledger",
    "LedgerBusy",
    "LedgerError",
    "LedgerTooNew",
    "Link",
    "MadeBy",
    "MappingError",
    "MissingInput",
    "MissingLedger",
    "ModelError",
    "NotALedger",
    "PlaceMention",
    "Region",
    "Speaker",
    "Statement",
    "TaggedSpan",
    "UjarError",
    "UnsupportedLanguage",
    "__version__",
    "json_schema",
    "read",
    "read_all",
    "read_file",
    "render_page",
    "speakers_of",
]
