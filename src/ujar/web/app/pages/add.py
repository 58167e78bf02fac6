"""Adding articles: files dropped on the page or chosen, and how far they are."""

from __future__ import annotations

import msgspec

from ujar.settings import setting
from ujar.web.app.desk import Desk
from ujar.web.app.page import Page, Query
from ujar.web.app.uploads import Upload

__all__ = ["PAGE", "Added"]


class Added(msgspec.Struct, frozen=True, kw_only=True):
    """The uploads since the server started, the newest first; `most` is how many bytes one may have."""

    uploads: tuple[Upload, ...]
    most: int


def load(desk: Desk, query: Query) -> Added:
    """Return the uploads."""
    return Added(uploads=desk.uploads.recent(), most=int(setting("max_upload_bytes")))


PAGE = Page(
    name="add",
    path="/add",
    query=Query,
    result=Added,
    load=load,
    summary="Say how far the files are that were given to the page.",
    menu="read",
    script=True,
    style=True,
)
