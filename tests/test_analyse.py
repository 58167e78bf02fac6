"""The dispute in the ledger of the samples: contested issues, positions, timeline, and the commands that show them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ujar.analyse import ContestedIssue, contested, positions, timeline
from ujar.cli import main
from ujar.errors import InvalidQuery
from ujar.ledger import Ledger
from ujar.ledger.issues import put_codebook
from ujar.link.issues import read_codebook
from ujar.reading import content_hash, from_text
from ujar.run import analyse
from ujar.samples import sample_articles, sample_codebook, sample_text

UNION, COMPANY, GOVERNOR = "Serikat Nelayan Melanting", "PT Bahari Citra Nusa", "Raden Wirabuana"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("dispute") / "samples.db"
    with Ledger.open(found) as ledger:
        articles = [
            analyse(from_text(sample_text(row), lang=row.lang, published=row.published, id=row.file, path=row.file))
            for row in sample_articles()
        ]
        ledger.put((article, content_hash(article)) for article in articles)
        put_codebook(ledger, read_codebook(sample_codebook()))
    return found


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    with Ledger.open(path, create=False, readonly=True) as opened:
        yield opened


def _one(ledger: Ledger, *between: str, issue: str) -> ContestedIssue:
    (found,) = contested(ledger, between=between, issues=[issue])
    return found


def _run(*arguments: object) -> Any:
    return CliRunner(env={"COLUMNS": "120"}).invoke(main, [str(argument) for argument in arguments])


def test_a_claim_stands_beside_its_denial(ledger: Ledger) -> None:
    issue = _one(ledger, UNION, COMPANY, issue="Damage to the mangroves")
    voices = {voice.statement: voice for voice in issue.voices}
    denied = [voices[key] for key in issue.denied]
    assert any(voice.act == "accuse" and voice.parties == (UNION,) for voice in denied)
    denials = [voices[r.statement] for voice in denied for r in voice.reactions if r.relation == "denies"]
    assert denials
    assert all(voice.parties == (COMPANY,) and voice.act == "deny" for voice in denials)
    assert issue.is_contested


def test_what_was_denied_is_not_unanswered(ledger: Ledger) -> None:
    for issue in contested(ledger, between=(UNION, COMPANY)):
        assert not set(issue.denied) & set(issue.unanswered)


def test_both_sides_accept_the_ceasefire(ledger: Ledger) -> None:
    issue = _one(ledger, "NATO", "Russia", issue="Minsk agreement")
    agreed = [voice for voice in issue.voices if voice.statement in issue.agreed]
    assert len(agreed) >= 3
    assert {voice.parties for voice in agreed} == {("NATO", "Russia")}


def test_a_side_has_one_record_under_all_its_names(ledger: Ledger) -> None:
    said = [
        {voice.statement for issue in contested(ledger, between=("NATO", name)) for voice in issue.voices}
        for name in ("Russia", "Rusia", "Moskow", "Kremlin")
    ]
    assert said[0]
    assert said.count(said[0]) == 4


def test_what_others_put_in_a_mouth_is_neither_newest_nor_a_position(ledger: Ledger) -> None:
    issue = _one(ledger, UNION, GOVERNOR, issue="Delay of the reclamation")
    told = [voice for voice in issue.voices if voice.told_by]
    assert [(voice.speakers, voice.told_by, voice.act) for voice in told] == [
        ((GOVERNOR,), ("Sutarmi Lestari",), "promise")
    ]
    assert told[0].statement not in (*issue.newest.values(), *issue.unanswered)


def test_voices_are_dated_in_order_and_lead_back_to_the_text(ledger: Ledger) -> None:
    for issue in contested(ledger, between=("NATO", "Russia")):
        days = [voice.when.first for voice in issue.voices if voice.when.first]
        assert days == sorted(days)
        for voice in issue.voices:
            article = ledger.article(voice.article.id)
            assert article is not None
            assert article.words(voice.content) == voice.words


def test_filters_by_day_and_issue(ledger: Ledger) -> None:
    late = contested(ledger, between=("NATO", "Russia"), since="2016")
    assert late
    assert all((voice.article.published.value or "") >= "2016" for issue in late for voice in issue.voices)
    with pytest.raises(InvalidQuery, match=r"There is no issue 'Weather'.*Minsk agreement"):
        contested(ledger, issues=["Weather"])


def test_without_a_codebook_the_exchanges_are_the_issues(tmp_path: Path) -> None:
    text = (
        "Menteri Sari Wulan menuduh PT Karya Bukit mencemari sungai. PT Karya Bukit membantah tuduhan itu.\n"
        "Sari Wulan mengatakan cuaca hari ini cerah.\n"
        "Sari Wulan dan PT Karya Bukit sepakat bahwa sungai itu harus dijaga.\n"
    )
    with Ledger.open(tmp_path / "one.db") as ledger:
        article = analyse(from_text(text, lang="id", id="one", published="2022-05-01"))
        ledger.put([(article, content_hash(article))])
        exchange, together = contested(ledger, between=("Sari Wulan", "PT Karya Bukit"))
    assert (exchange.issue, [voice.act for voice in exchange.voices]) == (None, ["accuse", "deny"])
    assert exchange.denied == (exchange.voices[0].statement,)
    assert [voice.words for voice in together.voices] == ["bahwa sungai itu harus dijaga"]
    assert together.agreed == (together.voices[0].statement,)


def test_sides_that_say_most_are_taken_without_being_asked_for(ledger: Ledger) -> None:
    (issue,) = contested(ledger, issues=["Battalions in the east"])
    assert set(issue.parties) == {"NATO", "Russia"}


def test_positions_show_a_change_with_both_passages(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "two.db") as ledger:
        for day, words in (("2021-03-01", "menolak reklamasi itu"), ("2021-06-01", "mendukung reklamasi itu")):
            article = analyse(from_text(f"Bupati Sari Wulan {words}.", lang="id", id=day, published=day))
            ledger.put([(article, content_hash(article))])
        put_codebook(ledger, read_codebook(sample_codebook()))
        (issue,) = positions(ledger, "Sari Wulan")
        (change,) = issue.changes
        stands = {stand.statement: stand for stand in issue.stands}
        assert [stand.position for stand in issue.stands] == ["opposes", "supports"]
        assert (stands[change.before].when.value, stands[change.after].when.value) == ("2021-03-01", "2021-06-01")
        # An article that comes later is coded as it comes.
        later = analyse(
            from_text("Bupati Sari Wulan menolak reklamasi itu.", lang="id", id="x", published="2021-09-01")
        )
        ledger.put([(later, content_hash(later))])
        assert len(positions(ledger, "Sari Wulan")[0].changes) == 2


def test_the_timeline_is_in_the_order_of_time(ledger: Ledger) -> None:
    entries = timeline(ledger)
    days = [entry.when.first for entry in entries if entry.when.first]
    assert len(entries) > 250
    assert days == sorted(days)
    undated = [entry.when.first is None for entry in entries]
    assert undated == sorted(undated)


def test_the_timeline_holds_events_with_their_voice(ledger: Ledger) -> None:
    events = timeline(ledger, kinds="event")
    assert {entry.kind for entry in events} == {"event"}
    voices = {entry.voice for entry in events}
    assert "paper" in voices
    assert len(voices) > 2
    assert {entry.kind for entry in timeline(ledger, act="deny")} == {"statement"}
    for entry in events:
        article = ledger.article(entry.article.id)
        assert article is not None
        assert article.words(entry.spans) == entry.words


def test_the_commands_print_tables_json_and_csv(path: Path) -> None:
    table = _run("contested", path, "--between", UNION, COMPANY)
    assert "[denies]" in table.stdout
    assert "newest of" in table.stdout
    found = json.loads(_run("contested", path, "--between", UNION, COMPANY, "--json").stdout)
    assert {"voices", "denied", "agreed", "unanswered", "newest"} <= set(found[0])
    rows = list(csv.DictReader(io.StringIO(_run("contested", path, "--between", "NATO", "Russia", "--csv").stdout)))
    assert {row["relation"] for row in rows} >= {"denies", ""}
    issues = json.loads(_run("issues", path, "--json").stdout)
    assert all(issue["supports"] + issue["opposes"] + issue["none"] == issue["statements"] for issue in issues)
    assert json.loads(_run("positions", path, "Rusia", "--json").stdout)
    assert len(_run("timeline", path, "--limit", "3", "--nl").stdout.splitlines()) == 3


def test_the_commands_write_pictures_and_say_what_is_missing(path: Path, tmp_path: Path) -> None:
    picture = tmp_path / "p.svg"
    assert _run("positions", path, GOVERNOR, "--svg", picture).exit_code == 0
    assert picture.read_text(encoding="utf-8").startswith("<svg")
    nowhere = _run("timeline", path, "--svg", tmp_path / "no" / "p.svg")
    assert (nowhere.exit_code, "cannot be written" in nowhere.stderr) == (1, True)
    assert "no actor or side 'Nobody'" in _run("positions", path, "Nobody").stderr
    assert "nothing that these sides contest" in _run("contested", path, "--until", "1900").stderr


def test_suggestions_are_a_codebook_and_can_be_accepted(path: Path, tmp_path: Path) -> None:
    suggested = _run("issues", path, "--suggest")
    (tmp_path / "book.yaml").write_text(suggested.stdout, encoding="utf-8")
    assert read_codebook(tmp_path / "book.yaml").issues
    copy = tmp_path / "copy.db"
    with Ledger.open(copy) as ledger:
        ledger.put([])
    assert "kapal: 0 statements" in _run("issues", copy, "--accept", "kapal").stderr
    again = _run("issues", copy, "--accept", "Kapal")
    assert (again.exit_code, "already" in again.stderr) == (1, True)
    assert _run("issues", copy, "--export").stdout == "issues:\n- name: kapal\n  words: [kapal]\n"
