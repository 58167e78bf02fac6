"""The cost of linking, measured on ledgers of statements drawn anew."""

from __future__ import annotations

from itertools import islice

from ujar.benchmark import TextSet, measure_linking, spoken_in
from ujar.benchmark.linking import written_anew
from ujar.samples import sample_articles, sample_text


def _sets() -> list[TextSet]:
    return [
        TextSet(lang, "samples", tuple(sample_text(row) for row in sample_articles() if row.lang == lang)[:2])
        for lang in ("id", "en")
    ]


def test_articles_are_written_anew_and_their_spans_hold() -> None:
    spoken = spoken_in(_sets())
    articles = list(islice(written_anew(spoken), 20))
    assert {article.lang for article in articles} == {"id", "en"}
    assert len({article.text for article in articles}) == 20
    for article in articles:
        assert [article.text[s.content[0][0] : s.content[-1][1]] for s in article.statements] == [
            line.removesuffix(".") for line in article.text.splitlines()
        ]
    assert articles == list(islice(written_anew(spoken), 20))


def test_every_size_is_measured() -> None:
    ticks = iter(range(100))
    done: list[int] = []
    rows = measure_linking(
        spoken_in(_sets()), [400, 120], clock=lambda: float(next(ticks)), done=lambda: done.append(1)
    )
    assert [(row.statements, row.articles, row.seconds) for row in rows] == [(120, 15, 1.0), (400, 50, 1.0)]
    assert len(done) == 2
    assert rows[-1].links >= 0
