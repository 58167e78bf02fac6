"""The reader: what it answers, what it marks, and how it keeps long and hostile articles small."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from app_server import client
from reader_samples import HOSTILE, article_with, ledger_of, long_article, said, speaker
from ujar.ledger import Ledger, queries
from ujar.ledger.loading import load, load_head, load_stretch
from ujar.records import Actor, Date, DateMention, Event, EventDate, EventPlace, Link, PlaceMention, Statement
from ujar.web.app.reading.record import Reading
from web_reading import Page
from web_samples import sample_articles


def _reading(path: Path, **asked: str | int) -> Reading:
    with client(path) as browser:
        answer = browser.get("/reader.json", params=asked)
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=Reading)


def _html(path: Path, **asked: str | int | list[str]) -> str:
    with client(path) as browser:
        answer = browser.get("/reader", params=asked)
    assert answer.status_code == 200, answer.text
    return answer.text


def _text(html: str) -> str:
    """Return the text of the article on a page, without the markers and labels put into it."""
    body = "".join(re.findall(r'<p class="text"[^>]*>(.*?)</p>', html, re.DOTALL))
    body = re.sub(r'<a class="n .*?</a>|<span class="label".*?</span>', "", body, flags=re.DOTALL)
    body = re.sub(r"<[^>]+>", "", body)
    for entity, character in (("&lt;", "<"), ("&gt;", ">"), ("&#34;", '"'), ("&#39;", "'"), ("&amp;", "&")):
        body = body.replace(entity, character)
    return body


# Loading


def test_a_stretch_of_all_is_the_record(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        connection = ledger.connection
        for row in list(queries.articles(ledger)):
            head = load_head(connection, row.id)
            assert head is not None
            numbers = [
                number
                for (number,) in connection.rows(
                    "SELECT number FROM statements WHERE article = ? ORDER BY position", (row.id,)
                )
            ]
            part, whole = load_stretch(connection, head, (0, len(head.text)), numbers), load(connection, row.id)
            assert whole is not None
            for name in ("text", "statements", "events", "regions", "dates", "places", "links", "spans"):
                assert getattr(part, name) == getattr(whole, name), name
            assert set(part.actors) <= set(whole.actors)


def test_the_twin_is_the_whole_record(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        row = next(queries.articles(ledger))
        stored = ledger.article(row.id)
    reading = _reading(demo_ledger, article=row.id)
    assert reading.article == stored
    assert (reading.part.start, reading.part.end, reading.length) == (0, row.length, row.length)
    assert [margin.number for margin in reading.margins] == list(range(1, row.statements + 1))


def test_the_text_is_taken_away_as_it_is_stored(tmp_path: Path) -> None:
    path = ledger_of(tmp_path / "x.db", [article_with("bad", f"\n{HOSTILE}")])
    with client(path) as browser:
        answer = browser.get("/reader.txt?article=bad")
    assert answer.text == f"\n{HOSTILE}"
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("asked", [{"article": "nowhere"}, {"article": "a", "part": 2}])
def test_what_is_not_there_is_said(asked: dict[str, str], tmp_path: Path) -> None:
    path = ledger_of(tmp_path / "x.db", [article_with("a", "Short.")])
    with client(path) as browser:
        answer = browser.get("/reader.json", params=asked)
    assert answer.status_code == 404


# Marks


def test_the_text_of_the_page_is_the_text_of_the_article(tmp_path: Path) -> None:
    articles = [msgspec.structs.replace(article, links=()) for article in sample_articles()]
    path = ledger_of(tmp_path / "x.db", articles)
    for article in articles:
        html = _html(path, article=article.id, mark=["dates", "places", "events"])
        assert _text(html) == article.text
        starts = [int(start) for start in re.findall(r'<p class="text"[^>]* data-start="(\d+)"', html)]
        assert starts[0] == 0
        for start in starts[1:]:
            assert article.text[start - 1] == "\n"
        cards = re.findall(r'<li class="card [^>]* data-statement="([^"]+)"', html)
        assert sorted(cards) == sorted(statement.id for statement in article.statements)


def test_the_statement_that_is_asked_for_is_open_and_marked(tmp_path: Path) -> None:
    text = "Rini Astuti said one thing. Tono Wibowo denied another thing."
    one = said("a", text, "one thing", speaker=speaker("Rini Astuti"))
    two = said("a", text, "another thing", speaker=speaker("Tono Wibowo"), act="deny")
    path = ledger_of(tmp_path / "x.db", [article_with("a", text, one, two)])
    page = Page(re.sub(r"<(?:link|input)[^>]*>", "", _html(path, article="a", statement=two.id)))
    (here,) = (element for element in page.elements if element.attributes.get("id") == "here")
    assert "n" in here.classes
    assert [element.attributes["data-statement"] for element in page.find(".on") if element.tag == "li"] == [two.id]
    assert [page.text(element) for element in page.find("mark") if "on" in element.classes] == ["2×another thing"]
    opened = [element for element in page.find("details") if "open" in element.attributes]
    assert len(opened) == 1


def test_a_statement_that_is_gone_is_said_and_the_article_shown(tmp_path: Path) -> None:
    path = ledger_of(tmp_path / "x.db", [article_with("a", "Short.")])
    assert "is not in the record of this article" in _html(path, article="a", statement="a.1-2")
    assert _reading(path, article="a", statement="a.1-2").focus is None


def test_marks_are_narrowed_to_a_speaker_and_an_act(tmp_path: Path) -> None:
    path = ledger_of(tmp_path / "x.db", [long_article(20)])
    reading = _reading(path, article="long", part=1)
    speakers = {one.name: one for one in reading.speakers}
    assert [(name, one.statements) for name, one in speakers.items()] == [("Rini Astuti", 18), ("Tono Wibowo", 2)]
    assert reading.acts == {"claim": 18, "deny": 2}
    narrowed = _reading(path, article="long", part=1, speaker=speakers["Tono Wibowo"].id)
    assert [margin.number for margin in narrowed.margins] == [10, 20]
    assert [margin.number for margin in _reading(path, article="long", act="deny").margins] == [10, 20]
    assert _reading(path, article="long", act="claim", speaker=speakers["Tono Wibowo"].id).margins == ()
    html = _html(path, article="long", act="deny")
    assert html.count("data-statement=") == 2
    assert _text(html) == long_article(20).text


def test_dates_places_and_events_are_marked_when_asked_for(tmp_path: Path) -> None:
    text = "The council met in Ende on 3 May 2021. Rini Astuti said Tono seized the port."
    claim = said("a", text, "Tono seized the port", speaker=speaker("Rini Astuti"))
    met, seized = text.index("met"), text.index("seized")
    date = (text.index("3 May"), text.index("3 May") + 10)
    place = EventPlace(name="Ende", span=(19, 23))
    day = EventDate(value="2021-05-03", granularity="day", method="printed", span=date)
    article = article_with(
        "a", text, claim,
        actors=(Actor(id="person.rini-astuti", name="Rini Astuti", kind="person"),),
        dates=(DateMention(start=date[0], end=date[1], kind="date", value="2021-05-03", method="printed"),),
        places=(PlaceMention(start=19, end=23, kind="place", name="Ende", country="ID"),),
        events=(
            Event(id="e1", type="CONSULT", trigger=(met, met + 3), place=place, date=day, score=0.8, made_by="x"),
            Event(id="e2", type="COERCE", mode="seize", trigger=(seized, seized + 6), actors=("Tono",), negated=True,
                  voice=claim.id, score=0.8, made_by="x"),
        ),
    )  # fmt: skip
    path = ledger_of(tmp_path / "x.db", [article])
    plain = _html(path, article="a")
    assert 'class="m ' not in plain
    html = _html(path, article="a", mark=["dates", "places", "events"])
    assert '<span class="m m-dates" title="Date: 3 May 2021 (as printed)">3 May 2021</span>' in html
    assert '<span class="m m-places" title="Place: Ende, ID">Ende</span>' in html
    assert 'title="Event: COERCE seize"' in html
    for page in (plain, html):
        rows = re.findall(r"<tr><th scope=\"row\">.*?</tr>", page, re.DOTALL)
        words = [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in rows]
        assert words[0] == "met ▪ consultation 3 May 2021 as printed Ende the paper"
        assert words[1] == "seized did not happen ▪ coercion seizure Tono – – alleged by Rini Astuti 1"


# Margins


def test_links_are_shown_from_both_ends_in_this_article_and_others(tmp_path: Path) -> None:
    here, there = "Rini Astuti said the dam is safe. Tono Wibowo denied it flatly.", "Tono Wibowo again denied it."
    claim = said("a", here, "the dam is safe", speaker=speaker("Rini Astuti"))
    denial = said("a", here, "it flatly", speaker=speaker("Tono Wibowo"), act="deny")
    again = said("b", there, "it", speaker=speaker("Tono Wibowo"), act="deny")
    inside = Link(from_=denial.id, to=claim.id, relation="denies", score=0.9, evidence="the next words", made_by="x")
    path = ledger_of(
        tmp_path / "x.db",
        [
            article_with("a", here, claim, denial, links=(inside,)),
            article_with("b", there, again, title="Denied again", published=Date(value="2021-05-03")),
        ],
    )
    with Ledger.open(path) as ledger:
        ledger.put_links(
            [Link(from_=again.id, to=claim.id, relation="denies", score=0.7, evidence="as before", made_by="y")]
        )
    first, second = _reading(path, article="a").margins
    assert [(tie.relation, tie.back, tie.other.statement, tie.score) for tie in first.links] == [
        ("denies", True, denial.id, 0.9),
        ("denies", True, again.id, 0.7),
    ]
    assert [(tie.relation, tie.back, tie.other.words) for tie in second.links] == [("denies", False, "the dam is safe")]
    html = _html(path, article="a")
    assert f'href="/reader?article=b&amp;statement={again.id}#here"' in html
    assert f'href="/reader?article=a&amp;statement={denial.id}#here"' in html
    assert "Denied again" in html
    assert [tie.back for tie in _reading(path, article="b").margins[0].links] == [False]


def test_many_links_are_counted_and_the_surest_shown(tmp_path: Path) -> None:
    text = "Rini Astuti said the dam is safe."
    claim = said("a", text, "the dam is safe", speaker=speaker("Rini Astuti"))
    others = [article_with(f"o{n}", "It is not.", said(f"o{n}", "It is not.", "It is not")) for n in range(9)]
    path = ledger_of(tmp_path / "x.db", [article_with("a", text, claim), *others])
    with Ledger.open(path) as ledger:
        ledger.put_links(
            Link(from_=other.statements[0].id, to=claim.id, relation="denies", score=n / 10, evidence="", made_by="y")
            for n, other in enumerate(others)
        )
    (margin,) = _reading(path, article="a").margins
    assert [tie.other.article.id for tie in margin.links] == ["o8", "o7", "o6", "o5", "o4", "o3"]
    assert margin.more_links == 3
    assert "and 3 more links" in _html(path, article="a")


def test_a_margin_has_issues_with_reasons_and_what_the_speaker_says_elsewhere(demo_ledger: Path) -> None:
    seen = 0
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        ids = [row.id for row in queries.articles(ledger)]
        codes = {
            (statement, issue)
            for statement, issue in ledger.connection.rows("SELECT statement, issue FROM statement_issues")
        }
    for article in ids:
        for margin in _reading(demo_ledger, article=article).margins:
            assert {(margin.statement, code.issue) for code in margin.issues} == {
                pair for pair in codes if pair[0] == margin.statement
            }
            own = {one.id for one in margin.speakers}
            for other in margin.elsewhere:
                assert own & {one.id for one in other.speakers}
                assert {code.issue for code in other.issues} & {code.issue for code in margin.issues}
                assert other.statement != margin.statement
                seen += 1
    assert seen > 50


def test_copies_are_linked_both_ways(tmp_path: Path) -> None:
    text = " ".join(f"Word number {n} of a report that an agency sends to all its papers." for n in range(30))
    first = article_with("first", text, title="The first", published=Date(value="2021-05-03", granularity="day"))
    second = article_with("second", text, title="The second", published=Date(value="2021-05-04", granularity="day"))
    path = ledger_of(tmp_path / "x.db", [first, second])
    copies = _reading(path, article="first").copies
    original = _reading(path, article="second").copy_of
    assert [copy.id for copy in copies] == ["second"]
    assert original is not None
    assert original.id == "first"
    assert 'href="/reader?article=second"' in _html(path, article="first")
    assert 'href="/reader?article=first"' in _html(path, article="second")


# Long articles


def test_a_long_article_comes_in_parts_that_are_the_whole(tmp_path: Path) -> None:
    article = long_article(700)
    path = ledger_of(tmp_path / "x.db", [article])
    first = _reading(path, article="long", part=1)
    assert first.part.of > 2
    seen: list[str] = []
    text = ""
    for number in range(1, first.part.of + 1):
        reading = _reading(path, article="long", part=number)
        assert article.text[reading.part.start : reading.part.end] == reading.article.text
        assert [margin.statement for margin in reading.margins] == [one.id for one in reading.article.statements]
        text += reading.article.text
        seen += [one.id for one in reading.article.statements if one.id not in seen]
        if number == 2:
            html = _html(path, article="long", part=2)
            assert _text(html) == reading.article.text
            assert 'rel="prev"' in html
            assert 'rel="next"' in html
    assert text == article.text
    assert seen == [one.id for one in article.statements]
    assert _reading(path, article="long").article.text == article.text


def test_the_part_of_the_statement_that_is_asked_for_is_opened(tmp_path: Path) -> None:
    article = long_article(700)
    path = ledger_of(tmp_path / "x.db", [article])
    wanted = article.statements[650]
    html = _html(path, article="long", statement=wanted.id)
    assert f'data-statement="{wanted.id}"' in html
    assert re.search(r'<a class="n [^>]* id="here"[^>]*>651<', html)
    assert "Paragraph 00650" in html
    assert "Paragraph 00001" not in html


def test_turning_over_skips_parts_without_what_is_asked_for(tmp_path: Path) -> None:
    article = long_article(900)
    statements = tuple(
        msgspec.structs.replace(one, act="threaten") if n == 890 else one for n, one in enumerate(article.statements)
    )
    path = ledger_of(tmp_path / "x.db", [msgspec.structs.replace(article, statements=statements)])
    reading = _reading(path, article="long", part=1, act="threaten")
    assert (reading.part.before, reading.part.after) == (None, reading.part.of)
    assert _reading(path, article="long", part=1).part.after == 2


def test_many_nested_statements_stay_small(tmp_path: Path) -> None:
    size = 1_000
    text = "“" * size + "x" + "”" * size
    statements = [
        Statement(
            id=f"n.{n}", kind="direct", act="claim", content=((n, 2 * size + 1 - n),), score=0.5, made_by="hand.v1"
        )
        for n in range(300)
    ]
    path = ledger_of(tmp_path / "x.db", [article_with("n", text, *statements)])
    html = _html(path, article="n", statement="n.200")
    assert len(html) < 600_000
    assert _text(html) == text
    assert 'data-statement="n.200"' in html
    assert "50 more statements stand here and are not marked" in html
    assert len(_reading(path, article="n").margins) == 300


# Hostile articles


@pytest.mark.parametrize("asked", [{}, {"raw": "true"}, {"statement": HOSTILE[:40]}])
def test_nothing_that_strangers_write_is_live(asked: dict[str, str], tmp_path: Path) -> None:
    bad = "<blink>bad</blink>"
    who = msgspec.structs.replace(speaker("x"), name=bad)
    statement = said("a", HOSTILE, HOSTILE[5:40], speaker=who, source=((0, 20),), target=bad, within=bad)
    article = article_with(
        "a", HOSTILE, statement, title=HOSTILE[:80], outlet=bad, byline=bad, url="javascript:alert(1)",
        path=bad, flags=(bad,), published=Date(value=bad, method=bad), encoding=bad,
        events=(
            Event(id=bad, type=bad, mode=bad, trigger=(0, 8), actors=(bad,), voice=bad, score=0.5, made_by=bad),
        ),
        places=(PlaceMention(start=0, end=5, kind="place", name=bad),),
    )  # fmt: skip
    path = ledger_of(tmp_path / "x.db", [article])
    html = _html(path, article="a", mark=["places", "events"], **asked)
    assert "<blink" not in html
    assert not re.search("<(img|svg|style)", html)
    assert len(re.findall("<script", html)) == 3
    assert not re.search('href="javascript', html)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x07]", html)


def test_lines_of_the_stored_text_have_their_offsets(tmp_path: Path) -> None:
    path = ledger_of(tmp_path / "x.db", [article_with("a", "\nOne 🙂 line.\n\nAnother <b>.\n")])
    html = _html(path, article="a", raw="true")
    lines = re.findall(r'<span class="line" data-start="(\d+)">(.*?)</span>', html, re.DOTALL)
    assert lines == [("0", "\n"), ("1", "One 🙂 line.\n"), ("13", "\n"), ("14", "Another &lt;b&gt;.\n")]
    assert 'href="/reader?article=a"' in html


def test_events_have_their_names_in_the_language_of_the_interface(demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        places = browser.get("/map.json").json()["places"]
        place = next(one for one in places if "CONSULT" in one["types"])
        event = browser.get("/map.json", params={"place": place["id"], "type": "CONSULT"}).json()["events"]["rows"][0]
        for lang, name in (("en", "consultation"), ("id", "pertemuan")):
            page = browser.get("/reader", params={"article": event["article"]["id"]}, headers={"accept-language": lang})
            table = page.text.split('id="events"')[1]
            assert f"</span> {name}</span>" in table
            assert 'title="CONSULT:' in table
            assert "<code>CONSULT" not in table


def test_reasons_name_statements_by_number_and_speaker_with_a_link(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        sql = "SELECT statement, reason FROM statement_issues WHERE reason LIKE 'denies %'"
        statement, reason = next(iter(ledger.connection.rows(sql)))
        (article,) = next(iter(ledger.connection.rows("SELECT article FROM statements WHERE id = ?", (statement,))))
    denied = reason.removeprefix("denies ")
    with client(demo_ledger) as browser:
        page = browser.get("/reader", params={"article": article, "statement": statement}).text
        disputed = browser.get("/contested", params={"between": ["NATO", "Russia"], "issue": "minsk-agreement"}).text
    assert f"denies {denied}" not in page
    link = rf'denies <a href="/reader\?article=[^"]+statement={denied}#here"[^>]*>statement \d+ \([^<]+\)</a>'
    assert re.search(link, page)
    assert not re.search(r'title="denies [^"]*\.\d+-\d+"', disputed)
