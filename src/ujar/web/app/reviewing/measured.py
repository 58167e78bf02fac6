"""The figures of agreement in a blind round as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from ujar.analyse.agreement import F1, Agreement, Measures
from ujar.analyse.coincidences import Alpha
from ujar.analyse.tallies import AlphaName, SharedName
from ujar.tables import csv_text

__all__ = ["ALPHAS", "SHARED", "written"]

ALPHAS: Final[tuple[AlphaName, ...]] = (
    "spans", "spans_and_acts", "acts_of_spans", "acts", "kinds", "speakers", "positions", "links",
)  # fmt: skip
SHARED: Final[tuple[SharedName, ...]] = ("found", "exact", "links", "issues")
_HEADER: Final = ("of", "id", "measure", "statistic", "one", "other", "value", "low", "high", "compared", "both")


def written(agreement: Agreement | None) -> str:
    """Return all figures as CSV, one a row: of all articles, of each article, and of each act.

    `compared` are the values that could be compared; for an F1 the records of both reviewers, `both` those shared.
    What was left out is counted by article and reviewer; the JSON lists it.
    """
    return csv_text(_HEADER, () if agreement is None else _rows(agreement))


def _rows(agreement: Agreement) -> Iterator[tuple[Any, ...]]:
    yield from _measures("all", "", agreement.measures)
    for article in agreement.articles:
        yield from _measures("article", article.article, article.measures)
    for act in agreement.acts:
        yield ("act", act.act, "acts", "alpha", "", "", *_alpha(act.alpha))
        yield ("act", act.act, "found", "f1", "", "", *_f1(act.found))
    left_out = Counter((one.article, one.coder or "") for one in agreement.excluded)
    for (name, coder), often in sorted(left_out.items()):
        yield ("article", name, "left_out", "records", coder, "", often, None, None, None, None)


def _measures(of: str, name: str, measures: Measures) -> Iterator[tuple[Any, ...]]:
    yield (of, name, "uncoded", "share", "", "", measures.uncoded, None, None, measures.characters, None)
    for alpha in ALPHAS:
        yield (of, name, alpha, "alpha", "", "", *_alpha(getattr(measures, alpha)))
    for pair in measures.pairs:
        for shared in SHARED:
            yield (of, name, shared, "f1", pair.one, pair.other, *_f1(getattr(pair, shared)))


def _alpha(alpha: Alpha) -> tuple[Any, ...]:
    return alpha.value, alpha.low, alpha.high, alpha.compared, None


def _f1(f1: F1) -> tuple[Any, ...]:
    return f1.value, f1.low, f1.high, f1.one + f1.other, f1.both
