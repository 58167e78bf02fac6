"""Which column of a table holds what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from ujar.errors import MappingError

__all__ = ["Mapping"]

_COMMON = {
    "text": (
        "text", "body", "content", "isi", "teks", "article", "artikel", "full_text", "fulltext", "konten",
        "isi_berita", "article_text", "body_text", "article_body", "articlebody", "maintext", "main_text",
        "raw_text", "berita",
    ),
    "id": ("id", "article_id", "doc_id", "document_id", "docid", "_id", "uuid", "guid"),
    "title": ("title", "judul", "headline", "judul_berita"),
    "date": (
        "date", "published", "tanggal", "published_at", "publish_date", "publication_date",
        "date_published", "datepublished", "date_publish", "publishedat", "pub_date", "pubdate",
        "tanggal_terbit", "tgl", "datetime", "waktu", "time",
    ),
    "byline": ("author", "byline", "penulis", "authors", "creator", "wartawan", "reporter"),
    "outlet": ("outlet", "source", "media", "publisher", "sumber", "sitename", "site_name", "site",
        "newspaper", "koran"),
    "url": ("url", "link", "tautan", "source_url", "web_url", "permalink"),
    "lang": ("lang", "language", "bahasa"),
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Mapping:
    """The column for each part of an article; None: the column of a common name (`isi`, `judul`), if there is
    one.
    """

    text: str | None = None
    id: str | None = None
    title: str | None = None
    date: str | None = None
    byline: str | None = None
    outlet: str | None = None
    url: str | None = None
    lang: str | None = None

    @classmethod
    def parse(cls, spec: str) -> Mapping:
        """Return the mapping written as `text=body,date=published_at`.

        Raises:
            MappingError: a part is not written so, or is no part of an article.
        """
        parts = [field.name for field in fields(cls)]
        chosen: dict[str, str] = {}
        for pair in filter(None, (piece.strip() for piece in spec.split(","))):
            part, equals, column = (piece.strip() for piece in pair.partition("="))
            if part not in parts or not equals or not column or part in chosen:
                raise MappingError(
                    f"Cannot read {pair!r} in the mapping {spec!r}. Write part=column, once for each part, "
                    f"such as --map text=body,date=published_at. The parts are: {', '.join(parts)}."
                )
            chosen[part] = column
        return cls(**chosen)

    def named(self) -> list[str]:
        """Return the columns that the mapping names."""
        return [column for field in fields(self) if (column := getattr(self, field.name)) is not None]

    def columns_in(self, columns: Sequence[str]) -> dict[str, str]:
        """Return the column of each part that the table has, by part.

        Raises:
            MappingError: a column that was named is not there, or no column holds the text.
        """
        listed = ", ".join(repr(column) for column in columns[:40]) or "none"
        found: dict[str, str] = {}
        for field in fields(self):
            named = getattr(self, field.name)
            if named is None:
                continue
            if named not in columns:
                raise MappingError(
                    f"There is no column {named!r} for {field.name}. The columns are: {listed}.",
                    columns=columns,
                )
            found[field.name] = named
        by_name = {_plain(column): column for column in reversed(columns) if column not in found.values()}
        for part, names in _COMMON.items():
            if part not in found and (guess := next((by_name[name] for name in names if name in by_name), None)):
                found[part] = guess
        if "text" not in found:
            raise MappingError(
                f"No column seems to hold the text. The columns are: {listed}. "
                "Say which one does: --map text=NAME, with one of these names.",
                columns=columns,
            )
        return found


def _plain(column: str) -> str:
    return column.strip().lower().replace(" ", "_").replace("-", "_")
