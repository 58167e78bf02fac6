"""Labels of given statements, annotated by themselves: what the speaker does by speaking, and who that is.

One article a line, offsets and labels only, as `ujar.learn.gold` keeps whole annotation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from ujar.acts import Act
from ujar.errors import CorpusError
from ujar.learn.gold import StandoffArticle, read_standoff
from ujar.records import Lang, Span

__all__ = ["Label", "LabelledArticle", "load_labels"]


class Label(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One statement with its act and the names of its speakers; None where it is not annotated."""

    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...]
    act: Act | None = None
    speaker: tuple[str, ...] | None = None


class LabelledArticle(StandoffArticle, frozen=True, kw_only=True):
    """The labels of one article, whose text has the hash `sha256`."""

    lang: Lang
    labels: tuple[Label, ...]


def load_labels(path: Path, texts: Mapping[str, str]) -> Iterator[LabelledArticle]:
    """Yield the articles of a file; `texts` has the texts by the id of the article.

    Raises:
        CorpusError: the file is missing or damaged, a text is missing or is not the one that was annotated.
    """
    for article in read_standoff(path, LabelledArticle, texts):
        if article.article not in texts:
            raise CorpusError(f"{path}: the text of {article.article} is missing")
        yield article
