from pathlib import Path

import msgspec
import pytest

from ujar.errors import CorpusError
from ujar.learn.date_scores import DateCounts, GoldDate, GoldDates, load_date_gold, score_dates
from ujar.learn.gold import text_hash

TEXT = "Rapat digelar Senin (1/2/2021). Ia pulang kemarin. Sidang 20 April. Gaji naik dua tahun."


def _gold(*dates: GoldDate) -> GoldDates:
    return GoldDates(
        article="a1", corpus="own", lang="id", sha256=text_hash(TEXT), published="2021-02-03",
        sentences=((0, 31), (32, 50), (51, 67)), dates=dates,
    )  # fmt: skip


RIGHT = GoldDate(start=14, end=30, kind="date", value="2021-02-01", granularity="day")
WRONG = GoldDate(start=42, end=49, kind="date", value="2021-02-01", granularity="day")
MISSED = GoldDate(start=32, end=34, kind="vague")


def test_counts_of_spans_and_exact_readings() -> None:
    counts = score_dates([_gold(RIGHT, WRONG, MISSED)], {"a1": TEXT})
    assert (counts.sentences, counts.gold, counts.found, counts.spans, counts.exact) == (3, 3, 3, 2, 1)
    assert (counts.precision, counts.recall, counts.accuracy) == (2 / 3, 2 / 3, 1 / 3)
    assert counts.exact_precision == 1 / 3
    assert counts.f1 == 1 / 3
    kinds = [(error.gold is not None, error.found is not None) for error in counts.errors]
    assert sorted(kinds) == [(False, True), (True, False), (True, True)]


def test_what_lies_outside_the_annotated_sentences_is_not_counted() -> None:
    # `dua tahun`, in the last sentence, was not annotated.
    counts = score_dates([_gold(RIGHT)], {"a1": TEXT})
    assert counts.found == 3


def test_counts_of_articles_are_added() -> None:
    counts = score_dates([_gold(RIGHT), _gold(WRONG)], {"a1": TEXT})
    assert (counts.sentences, counts.gold, counts.spans, counts.exact) == (6, 2, 2, 1)


def test_nothing_to_score_gives_no_rate() -> None:
    counts = score_dates([], {})
    assert counts == DateCounts()
    assert (counts.precision, counts.recall, counts.f1) == (0.0, 0.0, 0.0)


@pytest.mark.parametrize(("texts", "message"), [({}, "no such article"), ({"a1": "other"}, "not the one")])
def test_another_text_is_refused(texts: dict[str, str], message: str) -> None:
    with pytest.raises(CorpusError, match=message):
        score_dates([_gold(RIGHT)], texts)


def test_the_annotation_is_read_from_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "dates.jsonl"
    path.write_bytes(msgspec.json.encode(_gold(RIGHT)) + b"\n")
    assert load_date_gold(path) == (_gold(RIGHT),)
    path.write_bytes(b'{"article": "a1"}\n')
    with pytest.raises(CorpusError, match="line 1"):
        load_date_gold(path)
    with pytest.raises(CorpusError, match="cannot be read"):
        load_date_gold(tmp_path / "none.jsonl")


def test_the_annotation_of_the_repository_is_valid_and_holds_no_words() -> None:
    path = Path(__file__).parent.parent / "annotations" / "dates.dev.jsonl"
    gold = load_date_gold(path)
    for lang in ("id", "en"):
        assert sum(len(article.dates) for article in gold if article.lang == lang) >= 200
    for article in gold:
        for date in article.dates:
            assert any(start <= date.start < date.end <= end for start, end in article.sentences)
    fields = {field for line in path.read_bytes().splitlines() for field in msgspec.json.decode(line)}
    assert fields == {"article", "corpus", "lang", "sha256", "published", "sentences", "dates"}
