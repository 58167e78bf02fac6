"""What the sides of a dispute say of one another: its statements, who the sides are, the command and the page."""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from app_server import client
from disputed import COMPANY, UNION, article
from ledger_samples import hashed
from ujar.analyse.columns import load_columns
from ujar.analyse.contested import AIMED, contested
from ujar.analyse.disputes import disputes, tally
from ujar.analyse.sides import counted, facing_sides
from ujar.cli import main
from ujar.ledger import Ledger
from ujar.ledger.issues import put_codebook
from ujar.link.issues import Codebook, Issue
from ujar.records import Article, Statement

BETWEEN = (UNION, COMPANY)


def _aimed(one: Article, targets: dict[int, str], *, addressees: dict[int, str] | None = None) -> Article:
    """The article with targets and addressees of some of its statements."""

    def directed(number: int, statement: Statement) -> Statement:
        return msgspec.structs.replace(statement, target=targets.get(number), addressee=(addressees or {}).get(number))

    return msgspec.structs.replace(one, statements=tuple(directed(*each) for each in enumerate(one.statements)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger without a codebook: blame both ways, praise, a demand, an answered charge, somebody else's word."""
    quarrel = article(
        "quarrel",
        "2020-01-10",
        ("union", "criticise", "The firm is careless"),
        ("company", "support", "The union has been patient"),
        ("company", "demand", "The union should come to the table"),
        ("union", "accuse", "The firm poisoned the well"),
        ("company", "deny", "Nobody poisoned anything"),
        ("bystander", "criticise", "The firm is far away"),
        ("union", "criticise", "The governor sleeps"),
        ("union", "criticise", "We should have acted sooner"),
        links=((4, 3, "denies"),),
    )
    made = _aimed(
        quarrel,
        {0: COMPANY, 1: UNION, 3: COMPANY, 5: COMPANY, 6: "Raden Wirabuana", 7: UNION},
        addressees={2: UNION},
    )
    with Ledger.open(tmp_path / "quarrel.db") as ledger:
        ledger.put([hashed(made)])
    return tmp_path / "quarrel.db"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    with Ledger.open(path, create=False, readonly=True) as opened:
        yield opened


def test_what_is_aimed_at_the_other_side_and_stands_in_no_exchange(ledger: Ledger) -> None:
    exchange, aimed = contested(ledger, between=BETWEEN)
    assert [voice.words for voice in exchange.voices] == ["The firm poisoned the well", "Nobody poisoned anything"]
    assert aimed.name == AIMED
    assert [voice.words for voice in aimed.voices] == [
        "The firm is careless", "The union has been patient", "The union should come to the table",
    ]  # fmt: skip
    assert aimed.is_contested
    assert aimed.unanswered == ()


def test_blame_makes_a_difference_and_a_period_leaves_it_out(ledger: Ledger) -> None:
    found = disputes(ledger, load_columns(ledger), between=("Wati Lestari", COMPANY))
    assert tally(found.aimed()).differ
    assert tally(found.aimed()).unanswered == 0
    assert contested(ledger, between=BETWEEN, since="2020-01-11") == []


def test_without_a_codebook_the_sides_are_those_who_speak_of_one_another(ledger: Ledger) -> None:
    columns = load_columns(ledger)
    assert set(facing_sides(columns, counted(columns))) == {UNION, COMPANY}
    assert set(disputes(ledger, columns).sides.names) == {UNION, COMPANY}


def test_where_nobody_is_aimed_at_nobody_faces_another(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "calm.db") as ledger:
        ledger.put([hashed(article("calm", None, ("union", "claim", "It rained")))])
        columns = load_columns(ledger)
        assert facing_sides(columns, counted(columns)) == []
        assert contested(ledger) == []


def test_what_an_issue_holds_is_not_said_again(path: Path) -> None:
    with Ledger.open(path) as ledger:
        put_codebook(ledger, Codebook(issues=(Issue(name="Care", words=("careless", "patient")),)))
        found = contested(ledger, between=BETWEEN)
    aimed = next(one for one in found if one.name == AIMED)
    assert [voice.words for voice in aimed.voices] == ["The union should come to the table"]
    assert not aimed.is_contested


def test_the_command_shows_them_and_says_what_to_do_where_there_is_nothing(path: Path) -> None:
    shown = CliRunner().invoke(main, ["contested", str(path)])
    assert shown.exit_code == 0
    assert AIMED in shown.stdout
    assert "The firm is careless" in shown.stdout
    nothing = CliRunner().invoke(main, ["contested", str(path), "--since", "1900", "--until", "1901"])
    assert "ujar issues" in nothing.stderr


def test_a_side_that_nobody_is_and_one_side_twice_are_refused(path: Path) -> None:
    first, second = BETWEEN
    for between, why in [((first, f"{second}x"), f"Did you mean {second}"), ((first, first), "are the same side")]:
        with client(path) as browser:
            for address in ("/contested", "/contested.json", "/contested.csv"):
                answer = browser.get(address, params={"between": between})
                assert (answer.status_code, why in html.unescape(answer.text)) == (400, True), answer.text
        refused = CliRunner().invoke(main, ["contested", str(path), "--between", *between])
        assert refused.exit_code == 1
        assert why in refused.stderr
    refused = CliRunner().invoke(main, ["positions", str(path), f"{first}x"])
    assert refused.exit_code == 1
    assert f"Did you mean {first}" in refused.stderr


def test_the_page_lists_them_and_has_a_page_of_their_own(path: Path) -> None:
    with client(path) as browser:
        listed = browser.get("/contested.json", params={"between": BETWEEN}).json()["disputes"]["rows"]
        (row,) = [row for row in listed if row["aimed"]]
        assert row["tally"]["differ"]
        page = browser.get("/contested", params={"between": BETWEEN})
        assert "aimed=true" in page.text
        assert "Said of one another" in page.text
        one = browser.get("/contested", params={"between": BETWEEN, "aimed": "true"})
        assert "The union has been patient" in one.text
        assert "not answered" not in one.text
        table = browser.get("/contested.csv", params={"between": BETWEEN, "aimed": "true"}).text
        assert "The firm is careless" in table
        own = browser.get("/contested", params={"between": BETWEEN}, headers={"accept-language": "id"})
        assert "Dikatakan satu tentang yang lain" in own.text


def test_few_words_stand_with_their_cue(tmp_path: Path) -> None:
    text = "Mayor Mark Reed criticised Nora Holm.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    path = tmp_path / "a.db"
    added = CliRunner().invoke(main, ["add", str(path), str(tmp_path / "a.txt"), "--lang", "en", "--workers", "1"])
    assert added.exit_code == 0
    between = ("Mark Reed", "Nora Holm")
    shown = CliRunner().invoke(main, ["contested", str(path), "--between", *between])
    assert "(criticised)" in shown.stdout
    with client(path) as browser:
        page = browser.get("/contested", params={"between": between, "aimed": "true"}).text
    assert "criticised</i>" in page
