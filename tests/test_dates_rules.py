from functools import cache

import pytest

from test_dates_english import PRINTED as ENGLISH_PRINTED
from test_dates_english import RELATIVE as ENGLISH_RELATIVE
from test_dates_indonesian import PRINTED as INDONESIAN_PRINTED
from test_dates_indonesian import RELATIVE as INDONESIAN_RELATIVE
from ujar.extract.dates import FLAGS, METHODS, find_dates, normalise_date, rules_en, rules_id
from ujar.extract.dates.feasts import FEASTS, feast_day, fixed_day
from ujar.extract.dates.grammar import grammar_of
from ujar.extract.dates.readers import READERS
from ujar.records import Date

RULES = {"id": rules_id.RULES, "en": rules_en.RULES}
FURTHER = {
    "id": [
        "Lebaran", "Rabu depan", "tanggal 20", "(20/4)", "akhir tahun", "bulan-bulan sebelumnya",
        "bertahun-tahun lalu", "keesokan harinya", "hari yang sama", "besok", "baru-baru ini",
        "pukul 10.15", "akhir pekan",
    ],
    "en": [
        "Good Friday", "next Wednesday", "9/11", "the end of the year", "the next day", "later in the day",
        "recently", "a long time ago", "recent years", "past years", "years ago", "the current year", "noon",
        "the coming year", "the following two days", "the past year", "Monday nights", "yesterday",
        "10/12/2020", "April 20",
    ],
}  # fmt: skip


@cache
def _examples(lang: str) -> tuple[str, ...]:
    tables = (INDONESIAN_PRINTED, INDONESIAN_RELATIVE) if lang == "id" else (ENGLISH_PRINTED, ENGLISH_RELATIVE)
    return (*(row[0] for table in tables for row in table), *FURTHER[lang])


@pytest.mark.parametrize("lang", ["id", "en"])
def test_each_rule_has_a_reader_and_an_example(lang: str) -> None:
    grammar = grammar_of(lang)
    patterns = {pattern for found in grammar.by_word.values() for pattern in found}
    assert len(patterns) == len(RULES[lang])
    assert {pattern.name for pattern in patterns} <= set(READERS)
    lonely = [
        pattern.name
        for pattern in patterns
        if not any(pattern.regex.match(text, at) for text in _examples(lang) for at in range(min(len(text), 16)))
    ]
    assert lonely == []


def test_each_reader_is_used() -> None:
    assert set(READERS) == {rule.name for rules in RULES.values() for rule in rules}


@pytest.mark.parametrize("lang", ["id", "en"])
def test_methods_and_flags_are_those_of_the_tables(lang: str) -> None:
    methods: set[str | None] = set()
    for published in (Date(), Date(value="2016-04-21")):
        for text in _examples(lang):
            for found in find_dates(text, lang="id" if lang == "id" else "en", published=published):
                methods.add(found.method)
                assert set(found.flags) <= set(FLAGS)
    assert methods <= set(METHODS)
    assert len(methods) >= 8


@pytest.mark.parametrize("lang", ["id", "en"])
def test_each_feast_is_read(lang: str) -> None:
    for name, key in FEASTS[lang].items():
        found = normalise_date(name, lang="id" if lang == "id" else "en", published=Date(value="2016-04-21"))
        assert found is not None, name
        assert found.method == "feast"
        assert (found.value is not None) == bool(key)
        if key:
            assert fixed_day(key) or feast_day(key, 2016)
