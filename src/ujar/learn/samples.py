"""The gold annotation of the bundled sample articles."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable

from ujar.errors import CorpusError
from ujar.learn.gold import GoldArticle, compile_gold, read_written
from ujar.samples import sample_articles, sample_text

__all__ = ["gold_files", "sample_gold"]


def gold_files() -> list[Traversable]:
    """Return the texts and annotations that the figures on the samples depend on, in a fixed order."""
    folder = files("ujar.samples")
    names = [row.file.removesuffix(".txt") for row in sample_articles()]
    return [part for name in names for part in (folder / f"{name}.txt", folder / "gold" / f"{name}.yaml")]


def sample_gold() -> Iterator[GoldArticle]:
    """Compile the annotation of each sample article, in the order of `ujar.samples.sample_articles`.

    Raises:
        CorpusError: an article has no annotation, or one that does not fit its text.
    """
    folder = files("ujar.samples") / "gold"
    for row in sample_articles():
        name = row.file.removesuffix(".txt")
        written = folder / f"{name}.yaml"
        if not written.is_file():
            raise CorpusError(f"{row.file} has no annotation: add gold/{name}.yaml, or take out its row")
        with as_file(written) as path:
            gold = compile_gold(read_written(path), sample_text(row))
        if (gold.article, gold.lang) != (name, row.lang):
            raise CorpusError(
                f"gold/{name}.yaml names {gold.article} ({gold.lang}); it should name {name} ({row.lang})"
            )
        yield gold
