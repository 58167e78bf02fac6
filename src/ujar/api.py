"""The public functions: a text, a file, or many of them, to articles with their records."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Literal

from ujar.errors import InputError
from ujar.extract.pack import DEFAULT_PROFILE, Profile
from ujar.reading import Failure, Mapping, from_text, open_inputs
from ujar.records import Article
from ujar.run import analyse, analyse_all

__all__ = ["read", "read_all", "read_file"]

LangOption = Literal["auto", "id", "en"]


def read(
    text: str,
    *,
    lang: LangOption = "auto",
    published: str | None = None,
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    id: str | None = None,
    profile: Profile = DEFAULT_PROFILE,
) -> Article:
    """Analyse one text and return the article with its statements, actors, dates and links.

    Offsets of all records are code points of `Article.text`, which is `text` in NFC with `\\n` line ends.
    `published` is YYYY, YYYY-MM or YYYY-MM-DD; without it a date that lacks its year keeps none.
    `profile` chooses the models: `fast`, or `accurate`, which reads a long English article in two or three seconds.

    Raises:
        EmptyInput: there is no text.
        InputTooLarge: the text is over the limit on one article.
        UnsupportedLanguage: `lang` is auto and the text is neither Indonesian nor English.
        InvalidDate: `published` is no date.
    """
    article = from_text(text, lang=lang, published=published, title=title, outlet=outlet, url=url, id=id)
    return analyse(article, profile=profile)


def read_file(
    path: str | os.PathLike[str],
    *,
    lang: LangOption = "auto",
    published: str | None = None,
    profile: Profile = DEFAULT_PROFILE,
) -> Article:
    """Analyse one text or HTML file and return the article.

    Raises:
        InputError: the file cannot be read; the subclass says why.
        InvalidDate: `published` is no date.
    """
    inputs = open_inputs([os.fspath(path)], lang=lang, published=published)
    item = next(inputs, None)
    if item is None:
        raise InputError(f"{os.fspath(path)} holds no article; for a folder use ujar.read_all", path=os.fspath(path))
    if isinstance(item, Failure):
        raise item.error
    return analyse(item, profile=profile)


def read_all(
    paths: Iterable[str | os.PathLike[str]],
    *,
    lang: LangOption = "auto",
    published: str | None = None,
    columns: str | None = None,
    workers: int = 1,
    profile: Profile = DEFAULT_PROFILE,
) -> Iterator[Article | Failure]:
    """Analyse files, folders and tables; yield articles in order, and in its place a `Failure` for what cannot be read.

    `columns` names the columns of CSV and JSON-lines files, as `"text=body,date=published_at"`. With several
    `workers` the articles are analysed in that many processes; a script must then be guarded by
    `if __name__ == "__main__":`.

    Raises:
        InvalidDate: `published` is no date.
        MappingError: `columns` does not fit a table.
    """
    mapping = Mapping.parse(columns) if columns else None
    inputs = open_inputs([os.fspath(path) for path in paths], lang=lang, published=published, mapping=mapping)
    return analyse_all(inputs, workers=workers, profile=profile)
