"""Whatever the program says to people in English has an Indonesian form for the pages."""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Iterator
from typing import get_args

import pytest
from starlette.exceptions import HTTPException

from source_texts import Text, assigned, errors_said, phrases
from ujar import errors
from ujar.acts import ACTS
from ujar.analyse.windows import Step
from ujar.errors import LedgerError
from ujar.ledger.connection import translated
from ujar.ledger.reviews.records import PARTS
from ujar.link.actors.roles import offices
from ujar.link.actors.vocabulary import PORTFOLIOS
from ujar.link.issues import Position
from ujar.records import Relation
from ujar.settings import SETTINGS
from ujar.web.app.asking import query_of
from ujar.web.app.interface import interface
from ujar.web.app.interface.told import TOLD
from ujar.web.app.pages.queue import QueueQuery
from ujar.web.app.problems import TITLES, Refused, problem_of

HOLE = re.compile(r"\{(\w+)(!r|:\w+\??)?\}")
_KINDS = frozenset(errors.__all__) | {"Refused", "Absent", "Unsure", "sure"}
_SAMPLES = {
    "relation": "denies",
    "step": "week",
    "later.decision": "edit",
    "self._about": "issues",
    "row.help": SETTINGS["max_html_elements"].help,
    "_reason(error)": "two of its statements have the id a.1-2.",
}
"""What stands in holes that take no other words, by the expression in the source."""
REASONS = ("link/actors/decisions.py", "link/issues/coding.py", "ledger/reviews/orphans.py", "ledger/decided.py")
"""Modules of which every text is a reason, evidence, or a part of one."""
SAID = [
    ("ledger/reviews/deciding.py", {"summary", "what"}, "decisions"),
    ("ledger/reviews/bulk.py", {"summary", "where"}, "decisions"),
    ("ledger/reviews/settling.py", {"summary"}, "decisions"),
    ("ledger/reviews/history.py", {"summary"}, "decisions"),
    ("ledger/canonical/reviewing.py", {"summary", "names"}, "decisions"),
    ("ledger/decision_log.py", {"summary"}, "decisions"),
    ("ledger/reviews/overlay.py", {"_misfit"}, "reasons"),
    ("analyse/coders.py", {"reason"}, "reasons"),
    ("ledger/across/linking.py", {"evidence"}, "evidence"),
    ("ledger/across/stored.py", {"evidence"}, "evidence"),
    ("ledger/reviews/deciding.py", {"evidence"}, "evidence"),
    ("link/ties.py", {"shared_words"}, "evidence"),
]
"""Modules, the names under which they make summaries, reasons or evidence, and the table of their forms."""
_TABLES = ("problems", "storing", "rows")
"""Where errors have their forms: on pages they stand in one of the first."""


def _errors() -> Iterator[Text]:
    for text in errors_said(_KINDS, _SAMPLES):
        if any(re.search(r"[a-z]{2}", words) for words in text.fixed):
            yield text


def _english_in(told: str, text: Text) -> list[str]:
    """Return the fixed words of a text, three or more, that are in what it was told as; commands stay."""
    ends = "|".join((r"`[^`]*`", *map(re.escape, text.holes)))
    parts = (part.strip() for part in re.split(ends, text.sample))
    return [part for part in parts if len(part.split()) > 2 and part in told]


@pytest.mark.parametrize("text", list(_errors()), ids=lambda text: text.where)
def test_every_error_has_an_indonesian_form(text: Text) -> None:
    told = next((told for table in _TABLES if (told := TOLD.told(text.sample, table))), None)
    assert told is not None, text.sample
    assert [hole for hole in text.holes if hole not in told] == []
    assert _english_in(told, text) == []


def _fixed(*tables: str) -> str:
    """Return the fixed words of the forms of tables, and of the tables that stand in their holes."""
    seen: set[str] = set()
    waiting = [*tables]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            kinds = ((hole[2] or "").strip(":?") for form in TOLD.tables[name] for hole in HOLE.finditer(form))
            waiting += [kind for kind in kinds if kind in TOLD.tables]
    return "\n".join(HOLE.sub("\0", form) for name in sorted(seen) for form in TOLD.tables[name])


@pytest.mark.parametrize("module", REASONS)
def test_every_reason_is_in_a_form(module: str) -> None:
    known = _fixed("reasons", "evidence")
    assert [text for text in phrases(module) if text.sample not in known] == []


@pytest.mark.parametrize(("module", "names", "table"), SAID)
def test_every_summary_is_in_a_form(module: str, names: set[str], table: str) -> None:
    known = _fixed(table)
    said = list(assigned(module, names))
    assert said
    assert [(text.where, words) for text in said for words in text.fixed if words.strip() not in known] == []


def test_every_title_of_a_problem_has_an_indonesian_form() -> None:
    for title in TITLES.values():
        assert TOLD.told(title, "problems") not in (None, title)
    for error in (HTTPException(404), HTTPException(405), RuntimeError("inside")):
        detail = problem_of(error).detail
        assert TOLD.told(detail, "problems") not in (None, detail)


@pytest.mark.parametrize(
    "code",
    [
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
    ],
)
def test_what_is_wrong_with_a_file_has_an_indonesian_form(code: int) -> None:
    error = sqlite3.OperationalError("as SQLite says")
    error.sqlite_errorcode = code
    with pytest.raises(LedgerError) as raised, translated("news.db"):
        raise error
    assert "as SQLite says" not in str(raised.value)
    told = interface("id").problem(str(raised.value))
    assert told.startswith("news.db: ")
    assert told != str(raised.value)


@pytest.mark.parametrize(
    "given",
    [
        [("nothing", "1")],
        [("order", "none")],
        [("accepted", "few")],
    ],
)
def test_a_query_that_cannot_be_read_is_told_in_indonesian(given: list[tuple[str, str]]) -> None:
    with pytest.raises(Refused) as refused:
        query_of(QueueQuery, given)
    told = interface("id").problem(str(refused.value))
    assert not re.search(r"Object|Invalid|Expected", told)


def test_words_of_lists_have_indonesian_forms() -> None:
    """Names of offices, ministries, languages, kinds of files, settings: all that may stand in a hole."""
    roles = [role for text in phrases("link/actors/roles.py") for role in text.sample.split(", ")]
    for office in {office for role in roles for office in offices(role) if not office.startswith("=")}:
        assert TOLD.told(office, "offices") is not None, office
    for portfolio in {*PORTFOLIOS.values()}:
        assert TOLD.told(f"deputy {portfolio} minister", "offices") is not None, portfolio
    kinds = {text.sample for text in phrases("reading/encodings.py") if text.sample[0].isascii()}
    assert kinds == set(TOLD.tables["kinds"])
    for setting in SETTINGS.values():
        assert setting.help in TOLD.tables["settings"], setting
    assert set(TOLD.tables["acts"]) == set(ACTS)
    assert set(PARTS) <= set(TOLD.tables["fields"])
    assert set(TOLD.tables["relations"]) == set(get_args(Relation))
    assert set(TOLD.tables["positions"]) == set(get_args(Position))
    assert set(TOLD.tables["steps"]) == set(get_args(Step))


@pytest.mark.parametrize("table", TOLD.tables)
def test_both_forms_have_the_same_holes(table: str) -> None:
    for english, indonesian in TOLD.tables[table].items():
        holes = [hole[1] for hole in HOLE.finditer(english)]
        assert sorted(re.findall(r"\{(\w+)\}", indonesian)) == sorted(holes), english
        assert len(holes) == len(set(holes))


def test_forms_keep_what_stands_in_their_holes() -> None:
    w = interface("id")
    name = "'O\\'Brien (x) is \"y\"' (o) is called 'z'"
    assert (
        w.decision(f"{name!r} (o-brien) is called {'B) is called'!r}")
        == f"{name!r} (o-brien) bernama {'B) is called'!r}"
    )
    assert w.decision("merge 3: 'a' (a) is 'b' (b)") == "menggabungkan 3: 'a' (a) adalah 'b' (b)"
    assert w.decision("a.1-2 none dam") == "a.1-2 tanpa posisi atas dam"
    assert w.decision("a.1-2: 'he denies that'") == "a.1-2: 'he denies that'"
    assert w.reason("“tank”, act deny, turned by negated and “without”") == (
        "“tank”, tindakan membantah, dibalik oleh dinegasikan dan “without”"
    )
    assert w.reason("the same name as 'Ali'; both are foreign minister; many people have this name (also fits)") == (
        "nama yang sama dengan 'Ali'; keduanya menteri luar negeri; banyak orang bernama begitu (juga cocok)"
    )
    assert w.evidence("follows: shared: tank, border") == "melanjutkan: kata yang sama: tank, border"
    assert w.problem("There is no actor 'x'. Did you mean y, z? `ujar actors l.db --csv` lists all ids.") == (
        "Tidak ada aktor 'x'. Apakah yang dimaksud y, z? Daftar aktor memuat semua nama."
    )
    assert w.problem("news.csv: The file is no valid JSON (x).") == "news.csv: Berkasnya bukan JSON yang benar (x)."


def test_what_no_form_fits_stays_as_it_is() -> None:
    for w in (interface("en"), interface("id")):
        for text in ("", "the library says no", "x" * 100_000, "a {name} in braces"):
            assert w.decision(text) == w.reason(text) == w.evidence(text) == w.problem(text) == text


def test_english_stays_as_it_is() -> None:
    assert interface("en").problem("Refused") == "Refused"


def test_a_hostile_text_costs_no_time() -> None:
    """Words of strangers stand in these texts: what fits no form must be found not to fit at once."""
    started = time.monotonic()
    for word in (" (", " is ", ": ", "; ", " and ", "'", "There is no ", " denies ", "1"):
        text = word * (2_000 // len(word))
        for table in ("decisions", "reasons", "evidence", "problems"):
            TOLD.told(text, table)
    assert time.monotonic() - started < 5
