from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ujar.errors import InvalidDate
from ujar.ledger.days import day_range, first_day, last_day
from ujar.ledger.search import fold, full_text_query, name_pattern


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2016-04-20", ("2016-04-20", "2016-04-20")),
        ("2016-04-20T23:15:00+07:00", ("2016-04-20", "2016-04-20")),
        ("2016-02", ("2016-02-01", "2016-02-29")),
        ("2016", ("2016-01-01", "2016-12-31")),
        ("2020-W53", ("2020-12-28", "2021-01-03")),
        ("199X", ("1990-01-01", "1999-12-31")),
        ("19XX", ("1900-01-01", "1999-12-31")),
        ("2021-22", ("2021-01-01", "2021-12-31")),
        ("2020-10-12/2020-10-25", ("2020-10-12", "2020-10-25")),
        ("2020-10/2021", ("2020-10-01", "2021-12-31")),
        (None, None),
        ("", None),
        ("--04-20", None),
        ("2016-13", None),
        ("2016-02-30", None),
        ("2021-W54", None),
        ("9999-W53", None),
        ("0000-01", None),
        ("2021/2020", None),
        ("2021/..", None),
        ("P2Y", None),
        ("٢٠١٦", None),
    ],
)
def test_day_range(value: str | None, days: tuple[str, str] | None) -> None:
    assert day_range(value) == days


@pytest.mark.parametrize(
    ("given_date", "first", "last"),
    [
        ("2016", "2016-01-01", "2016-12-31"),
        (" 2016-04 ", "2016-04-01", "2016-04-30"),
        ("2016-04-20", "2016-04-20", "2016-04-20"),
    ],
)
def test_given_dates(given_date: str, first: str, last: str) -> None:
    assert (first_day(given_date), last_day(given_date)) == (first, last)


@pytest.mark.parametrize("given_date", ["", "April", "20-04-2016", "2016-4", "2016-02-30", "199X", "2016-W14"])
def test_dates_that_are_none_are_refused(given_date: str) -> None:
    with pytest.raises(InvalidDate, match="YYYY-MM-DD"):
        first_day(given_date)


@given(st.text())
def test_no_date_is_too_odd_to_be_read(value: str) -> None:
    days = day_range(value)
    assert days is None or days[0] <= days[1]


@pytest.mark.parametrize(
    ("name", "folded"),
    [("Jens  STOLTENBERG ", "jens stoltenberg"), ("Straße", "strasse"), ("E\u0301lodie", "\u00e9lodie")],
)
def test_fold(name: str, folded: str) -> None:
    assert fold(name) == folded


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("sari wulan", ["sari wulan"]),
        ("Sari*", ["sari", "sari wulan", "sari 100%"]),
        ("*WULAN", ["sari wulan"]),
        ("*ri*", ["sari", "sari wulan", "sari 100%"]),
        ("*", ["sari", "sari wulan", "sari 100%", "joko"]),
        ("**", ["sari", "sari wulan", "sari 100%", "joko"]),
        ("sari%", []),
        ("sari 100%", ["sari 100%"]),
        ("s_ri*", []),
        ("s*i", []),
        ("", []),
    ],
)
def test_name_pattern(pattern: str, found: list[str]) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE names (folded TEXT)")
    connection.executemany("INSERT INTO names VALUES (?)", [("sari",), ("sari wulan",), ("sari 100%",), ("joko",)])
    condition, parameters = name_pattern(pattern)
    rows = connection.execute(f"SELECT folded FROM names WHERE {condition}", parameters).fetchall()
    connection.close()
    assert [name for (name,) in rows] == found


@pytest.mark.parametrize(
    ("words", "query"),
    [
        ("dewan nato", '"dewan" "nato"'),
        ('"dewan nato" rusia', '"dewan nato" "rusia"'),
        ("menyerang*", '"menyerang"*'),
        ('"perang pro*"', '"perang pro"*'),
        ('"perang pro"*', '"perang pro"*'),
        ('abc* ""* "x', '"abc"* "x"'),
        ("NATO-Rusia", '"NATO Rusia"'),
        ("a AND NOT (b OR c:d) ^e", '"a" "AND" "NOT" "b" "OR" "c d" "e"'),
        ('"', None),
        ("* - ( ) : ^", None),
        ("", None),
    ],
)
def test_full_text_query(words: str, query: str | None) -> None:
    assert full_text_query(words) == query


_SIGNS = st.text(st.sampled_from("ab 0\"'*()^:+-{}[].,\\\0\n\u0301\u00e9\u4e2d\U0001f600ANDORT"), max_size=40)


@given(st.one_of(st.text(max_size=40), _SIGNS))
def test_nothing_that_can_be_typed_is_a_syntax_error(words: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE texts USING fts5(text)")
    connection.execute("INSERT INTO texts VALUES ('a b 0')")
    query = full_text_query(words)
    if query is not None:
        connection.execute("SELECT count(*) FROM texts WHERE texts MATCH ?", (query,)).fetchone()
        connection.execute("SELECT count(*) FROM texts WHERE texts MATCH ?", (f"({query}) OR ({query})",)).fetchone()
    connection.close()


@pytest.mark.parametrize("count", [1, 300, 3000])
def test_long_queries_are_searched(count: int) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE texts USING fts5(text)")
    connection.execute("INSERT INTO texts VALUES ('harga beras naik')")
    query = full_text_query("beras " * count)
    found = connection.execute("SELECT count(*) FROM texts WHERE texts MATCH ?", (query,)).fetchone()
    connection.close()
    assert found == (1,)
