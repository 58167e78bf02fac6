from __future__ import annotations

import re
from importlib.resources import files
from typing import get_args

import pytest

from ujar.acts import ACTS
from ujar.extract.dates import METHODS
from ujar.reading.flags import FLAGS
from ujar.records import Kind, Lang, RegionKind, Relation, ResolvedBy
from ujar.web.words import DATE_METHODS, FLAGS_ID, GROUP_OF, GROUPS, WORDS, PageLang, Words

_FAMILIES = {
    "act_": tuple(ACTS),
    "mean_": tuple(ACTS),
    "group_": tuple(GROUPS),
    "by_": get_args(ResolvedBy),
    "kind_": tuple(f"{kind}{end}" for kind in get_args(Kind) for end in ("", "_is")),
    "region_": get_args(RegionKind),
    "lang_": get_args(Lang),
    "no_": ("source", "cue"),
    "": (
        *(f"{relation}{end}" for relation in get_args(Relation) for end in ("", "_back")),
        *("negated", "conditional", "hypothetical", "source_of", "cue_of"),
    ),
}


@pytest.mark.parametrize("key", sorted(WORDS))
def test_every_string_is_there_in_both_languages(key: str) -> None:
    pair = WORDS[key]
    assert pair.en.strip()
    assert pair.id.strip()
    for text in pair:
        assert set(re.findall(r"\{.*?\}", text)) == set(re.findall(r"\{.*?\}", pair.en)) <= {"{n}"}


@pytest.mark.parametrize("pair", DATE_METHODS.values(), ids=DATE_METHODS)
def test_every_method_is_explained_in_both_languages(pair: tuple[str, str]) -> None:
    assert all(part.strip() for part in pair)


def test_the_table_holds_what_the_page_uses_and_nothing_else() -> None:
    web = files("ujar.web")
    sources = [f for f in web.joinpath("templates").iterdir() if f.name.endswith(".html")]
    sources += [web.joinpath(name) for name in ("cards.py", "page.py", "summary.py", "views.py", "words.py")]
    used = {prefix + member for prefix, members in _FAMILIES.items() for member in members}
    pattern = re.compile(r"""(?:\bw|words|self)(?:\[|\.count\()['"](\w+)['"](?:\]|,)""")
    for source in sources:
        used |= set(pattern.findall(source.read_text(encoding="utf-8")))
    assert used == set(WORDS)


def test_every_act_is_in_one_group_and_every_group_has_its_own_sign() -> None:
    assert sorted(act for row in GROUPS.values() for act in row.acts) == sorted(ACTS)
    assert set(GROUP_OF) == set(ACTS)
    assert len({row.sign for row in GROUPS.values()}) == len(GROUPS)


def test_every_flag_of_reading_has_an_indonesian_explanation() -> None:
    assert set(FLAGS_ID) == set(FLAGS)
    assert Words("en").flag("mojibake") == FLAGS["mojibake"]
    assert Words("id").flag("mojibake") == FLAGS_ID["mojibake"]
    assert Words("id").flag("something-new") == "something-new"


@pytest.mark.parametrize(
    ("lang", "value", "expected"),
    [
        ("en", "2016-04-20", "20 April 2016"),
        ("id", "2016-05-02", "2 Mei 2016"),
        ("en", "2016-04-20T09:30", "20 April 2016, 09:30"),
        ("en", "2016-04-20T09:30:15+07:00", "20 April 2016, 09:30"),
        ("id", "2026-11-28T12:26:08Z", "28 November 2026, 12:26 UTC"),
        ("en", "2021-09", "September 2021"),
        ("en", "2021", "2021"),
        ("en", "--04-20", "20 April (year not known)"),
        ("id", "--04-20", "20 April (tahun tidak diketahui)"),
        ("id", "2020-10-12/2020-10-25", "12 Oktober 2020 – 25 Oktober 2020"),
        ("en", "2022-W14", "2022-W14"),
        ("en", "199X", "199X"),
        ("en", "P2Y", "P2Y"),
        ("en", "R/P1W", "R/P1W"),
        ("en", "2016-13-01", "2016-13-01"),
        ("en", "2016-01-99", "2016-01-99"),
        ("en", "٢٠١٦-٠٤-٢٠", "٢٠١٦-٠٤-٢٠"),
        ("en", "2016-04-20/", "2016-04-20/"),
        ("en", "2016/2017/2018", "2016/2017/2018"),
        ("en", "", ""),
    ],
)
def test_dates(lang: PageLang, value: str, expected: str) -> None:
    assert Words(lang).date(value) == expected


@pytest.mark.parametrize(
    ("lang", "number", "expected"),
    [("en", 1, "1 statement"), ("en", 0, "0 statements"), ("en", 1234, "1,234 statements"),
     ("id", 1, "1 pernyataan"), ("id", 1234, "1.234 pernyataan")],
)  # fmt: skip
def test_counted_words(lang: PageLang, number: int, expected: str) -> None:
    assert Words(lang).count("n_statements", number) == expected


def test_scores_have_the_decimal_sign_of_the_language() -> None:
    assert (Words("en").score(0.931), Words("id").score(1)) == ("0.93", "1,00")


def test_every_method_of_a_date_is_explained() -> None:
    assert set(METHODS) <= set(DATE_METHODS)
