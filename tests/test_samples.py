"""The bundled sample articles and their annotation."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

import ujar.samples
from ujar.learn.gold import GoldArticle, GoldStatement, compile_gold, read_written
from ujar.learn.samples import sample_gold
from ujar.records import Span
from ujar.samples import SampleRow, sample_articles, sample_text

FOLDER = Path(ujar.samples.__file__).parent
ROWS = sample_articles()
QUOTATION_MARKS = set("“”\"‘’'„«»")

each_row = pytest.mark.parametrize("row", ROWS, ids=[row.file for row in ROWS])


def gold_of(row: SampleRow) -> GoldArticle:
    path = FOLDER / "gold" / row.file.replace(".txt", ".yaml")
    return compile_gold(read_written(path), sample_text(row))


def statements_of(gold: GoldArticle) -> dict[int, GoldStatement]:
    return {statement.number: statement for statement in gold.statements}


def lies_inside(inner: Span, outer: Iterable[Span]) -> bool:
    return any(start <= inner[0] and inner[1] <= end for start, end in outer)


def overlap(one: Iterable[Span], other: Iterable[Span]) -> bool:
    spans = list(other)
    return any(start < end_ and start_ < end for start, end in one for start_, end_ in spans)


@each_row
def test_file_name_and_row_agree(row: SampleRow) -> None:
    stem, lang, suffix = row.file.rsplit(".", 2)
    assert (lang, suffix) == (row.lang, "txt")
    assert stem.split(".")[0] == row.published
    assert date.fromisoformat(row.published).isoformat() == row.published


@each_row
def test_row_is_complete(row: SampleRow) -> None:
    assert all([row.outlet, row.dispute])
    assert row.path.is_file()
    assert (FOLDER / "gold" / row.file.replace(".txt", ".yaml")).is_file()


@each_row
def test_title_is_the_first_line_of_the_text(row: SampleRow) -> None:
    first, blank, _ = sample_text(row).split("\n", 2)
    if row.title is None:
        assert len(first) > 100, "a text without a title begins with a paragraph"
    else:
        assert (first, blank) == (row.title, "")


@each_row
def test_text_is_clean(row: SampleRow) -> None:
    text = sample_text(row)
    assert unicodedata.is_normalized("NFC", text)
    assert not {char for char in text if unicodedata.category(char) in {"Cc", "Cf"}} - {"\n"}
    assert text == text.strip() + "\n"
    assert 180 <= len(text.split()) <= 400


@each_row
def test_gold_compiles(row: SampleRow) -> None:
    gold = gold_of(row)
    assert (gold.article, gold.lang) == (row.file.removesuffix(".txt"), row.lang)
    assert gold.statements


@each_row
def test_inner_content_lies_inside_outer_content(row: SampleRow) -> None:
    statements = statements_of(gold_of(row))
    for inner in statements.values():
        if inner.within is None:
            continue
        assert inner.within != inner.number
        outer = statements[inner.within].content
        assert all(lies_inside(span, outer) for span in inner.content), inner.number


@each_row
def test_links_join_two_statements_once(row: SampleRow) -> None:
    gold = gold_of(row)
    assert all(link.from_ != link.to for link in gold.links)
    pairs = Counter((link.from_, link.to) for link in gold.links)
    assert not [pair for pair, count in pairs.items() if count > 1]


@each_row
def test_revising_takes_the_same_speaker(row: SampleRow) -> None:
    gold = gold_of(row)
    statements = statements_of(gold)
    for link in gold.links:
        if link.relation == "revises":
            assert set(statements[link.from_].speaker) & set(statements[link.to].speaker), link


@each_row
def test_no_content_is_annotated_twice(row: SampleRow) -> None:
    contents = Counter((s.content, s.cue) for s in gold_of(row).statements)
    assert not [spans for spans, count in contents.items() if count > 1]


@each_row
def test_parts_of_a_statement_do_not_overlap(row: SampleRow) -> None:
    for statement in gold_of(row).statements:
        assert not overlap(statement.cue, statement.content), statement.number
        assert not overlap(statement.source, statement.content), statement.number
        assert not overlap(statement.source, statement.cue), statement.number


@each_row
def test_direct_content_stands_in_quotation_marks(row: SampleRow) -> None:
    text = sample_text(row)
    for statement in gold_of(row).statements:
        if statement.kind == "direct":
            for start, _ in statement.content:
                assert text[start - 1] in QUOTATION_MARKS, statement.number


@each_row
def test_statement_without_source_and_cue_is_a_quotation_carried_on(row: SampleRow) -> None:
    for statement in gold_of(row).statements:
        if not statement.source and not statement.cue:
            assert (statement.kind, statement.resolved_by) == ("direct", "carried-over"), statement.number


@each_row
def test_statement_without_speaker_is_not_resolved(row: SampleRow) -> None:
    for statement in gold_of(row).statements:
        assert statement.speaker or statement.resolved_by == "none", statement.number


@each_row
def test_said_is_a_date_not_after_publication(row: SampleRow) -> None:
    for statement in gold_of(row).statements:
        if statement.said is not None:
            assert statement.said[:10] <= row.published, statement.number


def test_sample_gold_follows_the_rows() -> None:
    assert [gold.article for gold in sample_gold()] == [row.file.removesuffix(".txt") for row in ROWS]


def test_rows_are_in_order_of_publication() -> None:
    assert sorted(ROWS, key=lambda row: row.published) == ROWS


def test_no_file_is_left_out() -> None:
    files = {row.file for row in ROWS}
    assert {path.name for path in FOLDER.glob("*.txt")} == files
    golds = {path.stem for path in (FOLDER / "gold").glob("*.yaml")}
    assert golds == {name.removesuffix(".txt") for name in files}


def test_sixteen_articles_eight_of_each_language() -> None:
    assert len({row.file for row in ROWS}) == len(ROWS) == 16
    assert Counter(row.lang for row in ROWS) == {"id": 8, "en": 8}
    assert Counter(row.dispute for row in ROWS) == {"nato-russia": 12, "melanting": 4}
