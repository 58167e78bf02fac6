"""The reviewed records of a ledger as training data, in a folder or packed."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ujar.errors import CorpusError
from ujar.learn.reviewed import ReviewedSet, write_reviewed
from ujar.ledger import Ledger
from ujar.records import Article

__all__ = ["pack_reviewed", "write_ledger"]

_REVIEWED: Final = "SELECT article, statement FROM review_states WHERE state <> 'rejected' ORDER BY article"
_TOUCHED: Final = """
    SELECT x.article, NOT EXISTS (
        SELECT 1 FROM statements AS s WHERE s.article = x.article
        AND NOT EXISTS (SELECT 1 FROM review_states WHERE statement = s.id))
    FROM review_states AS x GROUP BY x.article ORDER BY x.article
"""
_ROOM: Final = """
    SELECT count(*), coalesce(sum(length(text)), 0) FROM article_texts
    WHERE article IN (SELECT article FROM review_states)
"""
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The time of every file in an archive, so that the same records give the same bytes."""


def write_ledger(ledger: Ledger, folder: Path) -> ReviewedSet:
    """Write what people accepted, edited or added in a ledger to a folder, as `ujar.learn.reviewed` describes it.

    An article counts as a whole when people decided about all its statements, also when they rejected every one.
    Decisions of blind rounds count once they are settled.

    Raises:
        CorpusError: nobody has reviewed a statement yet.
        LedgerError: the ledger cannot be read.
    """
    connection = ledger.connection
    with connection.snapshot():
        reviewed: dict[str, set[str]] = {}
        for article, statement in connection.execute(_REVIEWED):
            reviewed.setdefault(article, set()).add(statement)
        touched = connection.execute(_TOUCHED).fetchall()
        if not touched:
            raise CorpusError("Nobody has reviewed a statement of this ledger yet: review some first.")
        done = {article for article, whole in touched if whole}
        return write_reviewed(_articles(ledger, [article for article, _ in touched]), reviewed, folder, done=done)


def pack_reviewed(ledger: Ledger, *, most: int) -> bytes:
    """Return the same as a zip archive, which is made in memory.

    Raises:
        CorpusError: nobody has reviewed a statement yet, or the texts have more than `most` code points together.
        LedgerError: the ledger cannot be read.
    """
    articles, length = next(ledger.connection.rows(_ROOM))
    if length > most:
        raise CorpusError(
            f"The {articles:,} reviewed articles have {length:,} code points, of at most {most:,} for one download: "
            "write them to a folder with `ujar review LEDGER export-training DIR`."
        )
    packed = io.BytesIO()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        write_ledger(ledger, folder)
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in sorted(folder.rglob("*.jsonl")):
                member = zipfile.ZipInfo(file.relative_to(folder).as_posix(), _EPOCH)
                member.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(member, file.read_bytes())
    return packed.getvalue()


def _articles(ledger: Ledger, ids: list[str]) -> Iterator[Article]:
    for identifier in ids:
        article = ledger.article(identifier)
        if article is not None:
            yield article
