"""Files that are given to the page."""

from __future__ import annotations

from ujar.reading.published import given_date
from ujar.web.app.action import Action, Sent, Visitor
from ujar.web.app.desk import Desks
from ujar.web.app.problems import Refused
from ujar.web.app.uploads import Given, How

__all__ = ["ACTIONS"]

_MOST_FILES = 5_000


def add(desks: Desks, sent: Sent, visitor: Visitor) -> str:
    """Take files in; they are read in the background.

    Raises:
        Refused: there is no file, or the language is unknown.
        InvalidDate: the date is not YYYY, YYYY-MM or YYYY-MM-DD.
        MappingError: the mapping of columns cannot be read.
    """
    files = sent.files("files")
    lang = sent.text("lang") or "auto"
    published = sent.text("published")
    if not files:
        raise Refused("Choose at least one file.", status=400)
    if lang not in ("auto", "id", "en"):
        raise Refused("The language is auto, id or en.", status=400)
    if published is not None:
        given_date(published)
    given = (Given(file.filename or "", file.file) for file in files)
    desks.uploads.start(given, How(lang, published, sent.text("columns")))
    return "/add"


ACTIONS = (Action("/add", add, "Read files and store their articles.", most_files=_MOST_FILES),)
