"""The coding window: every key, every button with and without script, and the way back to the first state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from app_server import client, open_page, server, token_on
from coding_window import FIRST, Window, at, id_of, make_path, press, select, shown
from reader_samples import ledger_of, long_article
from ujar.ledger import Ledger, queries, reviews
from ujar.ledger.reviews.desk import open_desk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger of two articles with four statements, two of which are linked across the articles."""
    return make_path(tmp_path)


def _state(path: Path) -> list[object]:
    with Ledger.open(path, readonly=True) as ledger:
        articles = [ledger.article(one) for one in ("one", "two")]
        return [
            *articles,
            sorted(map(repr, queries.links(ledger))),
            {a: reviews.states(ledger, a) for a in ("one", "two")},
        ]


@pytest.fixture
def window(path: Path) -> Iterator[Window]:
    with client(path) as visitor:
        yield Window(visitor)


def test_accepting_leads_through_the_article_to_the_next_one_and_to_the_queue(window: Window) -> None:
    window.open()
    for following in (id_of("one", 1), id_of("one", 2), id_of("two", 0)):
        window.send("accept")
        assert f'data-statement="{following}"' in window.page
    window.send("reject")
    assert "/queue" in window.address
    assert "Nothing is waiting" in window.page


def test_after_the_last_statement_comes_what_was_left_open_before(window: Window) -> None:
    window.open("two")
    window.send("accept")
    assert f'data-statement="{id_of("one", 0)}"' in window.page


def test_what_is_rejected_leaves_the_record_and_stays_in_the_list(window: Window, path: Path) -> None:
    window.open()
    window.send("reject", note="nobody said so")
    with Ledger.open(path, readonly=True) as ledger:
        assert id_of("one", 0) not in [row.id for row in queries.statements(ledger)]
    assert "the dam is safe" not in window.visitor.get("/reader", params={"article": "one"}).text.partition("<mark")[2]
    assert re.search(r'<li id="s\d" class="out".*?>✕<', window.page)
    page = window.open(statement=id_of("one", 0))
    assert "Take the rejection back" in page
    assert "nobody said so" in page
    assert 'id="coding"' not in page
    entry = re.search(r'name="entry" value="(\d+)"', page)
    assert entry is not None
    form = {"token": token_on(page), "entry": entry[1], "back": "/review?article=one"}
    assert window.visitor.post("/review/back", data=form).status_code == 200
    with Ledger.open(path, readonly=True) as ledger:
        assert id_of("one", 0) in [row.id for row in queries.statements(ledger)]


def test_a_rejection_of_somebody_else_is_said_to_be_theirs(window: Window, path: Path) -> None:
    with Ledger.open(path) as ledger:
        reviews.reject(ledger, id_of("one", 0), by="Rina")
    page = window.open(statement=id_of("one", 0))
    assert "Rejected by Rina" in page
    assert 'name="entry"' not in page


def test_an_edit_is_seen_in_the_reader_and_in_the_list(window: Window, path: Path) -> None:
    window.open(statement=id_of("one", 1))
    start = FIRST.index("leaks")
    window.send(
        "edit",
        act="promise",
        speaker="Tono Wibowo; Panitia",
        new_speaker="group Panitia",
        content=f"{start}-{start + 5}",
    )
    assert f'data-statement="{id_of("one", 1)}"' in window.page
    with Ledger.open(path, readonly=True) as ledger:
        row = next(row for row in queries.statements(ledger) if row.id == id_of("one", 1))
    assert (row.act, row.words.content) == ("promise", "leaks")
    assert [one.name for one in row.speaker] == ["Tono Wibowo", "Panitia"]  # type: ignore[union-attr]
    reader = window.visitor.get("/reader", params={"article": "one"}).text
    assert "Panitia" in reader
    assert "promise" in reader


def test_a_form_that_changes_nothing_is_accepted_and_a_changed_one_is_not(window: Window) -> None:
    window.open()
    page = window.send("accept", status=409, target="somebody")
    assert "save the changes" in page
    assert 'href="/review?article=one' in page
    window.open()
    window.send("accept")


def test_everything_is_undone_and_done_again_step_by_step(window: Window, path: Path) -> None:
    states = [_state(path)]
    start = FIRST.index("asked for money")
    steps: list[tuple[str, dict[str, str]]] = [
        ("accept", {"statement": id_of("one", 0)}),
        ("edit", {"statement": id_of("one", 1), "act": "promise", "note": "why"}),
        ("code", {"statement": id_of("one", 2), "issue": "dam", "position": "opposes"}),
        ("link", {"statement": id_of("one", 1), "to": id_of("one", 0), "relation": "denies"}),
        ("unlink", {"statement": id_of("two", 0), "tie": f"{id_of('two', 0)}\n{id_of('one', 0)}\nrepeats"}),
        ("uncode", {"statement": id_of("one", 2), "coded": "dam"}),
        ("add", {"content": f"{start}-{start + 15}", "act": "demand", "kind": "indirect", "speaker": "Tono Wibowo"}),
        ("reject", {"statement": id_of("one", 2)}),
    ]
    for do, fields in steps:
        article = "two" if fields.get("statement") == id_of("two", 0) else "one"
        if do == "add":
            window.open(article, new="true")
        else:
            window.open(article, statement=fields["statement"])
        window.send(do, fields)
        states.append(_state(path))
    for _ in range(2):
        for before in reversed(states[:-1]):
            window.open()
            window.send("undo")
            assert _state(path) == before
        window.open()
        assert re.search(r'value="undo"[^>]* disabled', window.page)
        window.send("undo", status=409)
        for after in states[1:]:
            window.open()
            window.send("redo")
            assert _state(path) == after


def test_undo_leads_to_what_was_taken_back(window: Window) -> None:
    window.open()
    window.send("accept")
    window.send("undo")
    assert f'data-statement="{id_of("one", 0)}"' in window.page


def test_a_link_to_another_article_is_shown_with_its_words_and_removed(window: Window, path: Path) -> None:
    for article, place in (("one", 0), ("two", 0)):
        page = window.open(article, statement=id_of(article, place))
        ties = page.partition('id="links-head"')[2].partition("</ul>")[0]
        assert ties.count("the dam is safe") >= 1
        assert "/review?article=" in ties
    window.open()
    window.send("unlink", tie=f"{id_of('two', 0)}\n{id_of('one', 0)}\nrepeats")
    with Ledger.open(path, readonly=True) as ledger:
        assert list(queries.links(ledger)) == []


def test_in_a_blind_round_the_links_are_those_of_the_reviewer(path: Path) -> None:
    with Ledger.open(path) as ledger:
        reviews.link(ledger, id_of("one", 1), id_of("one", 0), "denies", by="Rina")
        reviews.start_round(ledger, "first", ["Ani", "Budi"], ["one"], by="Ani")
        reviews.link(ledger, id_of("one", 2), id_of("one", 0), "answers", by="Ani")
        for name, wanted in (("Ani", ["answers", "repeats"]), ("Budi", ["repeats"]), ("Rina", ["denies", "repeats"])):
            own = reviews.ties(ledger, open_desk(ledger.connection, "one", name), id_of("one", 0))
            assert sorted(tie.link.relation for tie in own) == wanted
            assert all(tie.back for tie in own)


@pytest.mark.parametrize(
    ("do", "fields", "status", "says"),
    [
        ("accept", {"statement": "nothing"}, 409, "There is no statement"),
        ("edit", {"content": "5-4"}, 409, "content"),
        ("edit", {"content": "1-99999"}, 409, "content"),
        ("edit", {"content": "here and there"}, 400, "no list of places"),
        ("edit", {}, 409, "like that already"),
        ("edit", {"act": "sing"}, 400, "no act"),
        ("link", {"to": "nothing", "relation": "denies"}, 409, "to link to"),
        ("link", {"to": "nothing", "relation": "loves"}, 400, "choose one of"),
        ("unlink", {"tie": "a\nb"}, 400, "load the page again"),
        ("code", {"issue": "nothing", "position": "supports"}, 409, "no issue"),
        ("redo", {}, 409, "nothing to do again"),
        ("dance", {}, 400, "no decision"),
    ],
)
def test_what_cannot_be_decided_comes_back_as_a_page(
    window: Window, path: Path, do: str, fields: dict[str, str], status: int, says: str
) -> None:
    before = _state(path)
    window.open()
    page = window.send(do, fields, status=status)
    assert says in page
    assert "<h1>" in page
    assert 'href="/review?article=one' in page
    assert _state(path) == before


def test_a_long_text_is_shown_in_parts(tmp_path: Path) -> None:
    article = long_article(2_000)
    with client(ledger_of(tmp_path / "long.db", [article])) as visitor:
        window = Window(visitor)
        page = window.open("long", statement=article.statements[1_500].id)
        assert len(page) < 400_000
        assert "Paragraph 01500" in re.sub(r"<[^>]*>", "", page)
        window.send("accept")
        assert f'data-statement="{article.statements[1_501].id}"' in window.page
        last = window.open("long", new="true", part="999")
    assert "Paragraph 01999" in re.sub(r"<[^>]*>", "", last)


def test_keys_move_and_decide(path: Path, chromium_browser: Browser) -> None:
    with shown(path, chromium_browser) as page:
        assert page.locator("#here").get_attribute("class").startswith("n ")  # type: ignore[union-attr]
        for key, place in (("j", 1), ("j", 2), ("k", 1), ("n", 2)):
            press(page, key)
            assert at(page) == id_of("one", place)
        press(page, "x")
        assert at(page) == id_of("one", 0)
        press(page, "a")
        assert at(page) == id_of("one", 1)
        press(page, "u")
        assert at(page) == id_of("one", 0)
        assert page.locator(".panel h2 .st-open").count() == 1
        press(page, "U")
        assert at(page) == id_of("one", 0)
        assert page.locator(".panel h2 .st-accepted").count() == 1
        page.keyboard.press("?")
        assert page.locator("#keys").get_attribute("open") is not None
        page.keyboard.press("/")
        assert page.evaluate("document.activeElement.name") == "words"
        page.keyboard.type("axe")
        assert page.input_value('input[name="words"]') == "axe"
        page.keyboard.press("Escape")
        for key, name in (("t", "act"), ("w", "speaker"), ("i", "issue"), ("l", "to")):
            page.keyboard.press(key)
            focused = page.evaluate("document.activeElement.name")
            assert focused == ("relation" if key == "l" else name)
            page.keyboard.press("Escape")
    with Ledger.open(path, readonly=True) as ledger:
        found = {one: row.state for one, row in reviews.states(ledger, "one").items()}
    assert found == {id_of("one", 0): "accepted", id_of("one", 2): "rejected"}


def test_a_selection_behind_an_emoji_becomes_a_part(path: Path, chromium_browser: Browser) -> None:
    with shown(path, chromium_browser) as page:
        select(page, "safe")
        page.keyboard.press("c")
        place = FIRST.index("safe")
        page.locator("#changed").wait_for()
        assert page.input_value("#span-content") == f"{place}-{place + 4}"
        assert page.inner_text('[data-words="content"]') == "safe"
        assert page.locator('[value="accept"]').is_disabled()
        select(page, "🚢 today")
        page.keyboard.press("Shift+c")
        select(page, "Rini")
        page.keyboard.press("s")
        select(page, "said")
        page.keyboard.press("q")
        press(page, "e")
        assert at(page) == id_of("one", 0)
    with Ledger.open(path, readonly=True) as ledger:
        row = next(row for row in queries.statements(ledger) if row.id == id_of("one", 0))
    assert (row.words.content, row.words.source, row.words.cue) == ("safe […] 🚢 today", "Rini", "said")


def test_a_key_right_behind_a_selection_takes_that_selection(path: Path, chromium_browser: Browser) -> None:
    with shown(path, chromium_browser) as page:
        select(page, "Rini")
        page.keyboard.press("s")
        # In one go, so that the browser has not told of the second selection yet.
        page.evaluate(
            """words => {
              const walker = document.createTreeWalker(document.querySelector(".reading"), NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(words);
                if (at < 0) continue;
                document.getSelection().setBaseAndExtent(node, at, node, at + words.length);
                document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "q", bubbles: true }));
                return;
              }
            }""",
            "said",
        )
        page.wait_for_function("() => document.querySelector('[data-words=cue]').textContent === 'said'")
        assert page.input_value("#span-cue") == f"{FIRST.index('said')}-{FIRST.index('said') + 4}"
        assert page.inner_text('[data-words="source"]') == "Rini"


def test_the_key_m_and_a_selection_add_what_is_missing(path: Path, chromium_browser: Browser) -> None:
    with shown(path, chromium_browser) as page:
        press(page, "m")
        select(page, "asked for")
        page.keyboard.press("c")
        page.keyboard.press("w")
        page.keyboard.type("Tono Wibowo")
        page.keyboard.press("Escape")
        press(page, "e")
        added = at(page)
    with Ledger.open(path, readonly=True) as ledger:
        row = next(row for row in queries.statements(ledger) if row.id == added)
        assert reviews.states(ledger, "one")[added].state == "added"
    assert row.words.content == "asked for"
    assert row.speaker.name == "Tono Wibowo"  # type: ignore[union-attr]


def test_enter_in_a_field_saves_and_does_not_accept(path: Path, chromium_browser: Browser) -> None:
    with shown(path, chromium_browser) as page:
        page.fill("#target", "the province")
        with page.expect_navigation():
            page.press("#target", "Enter")
    with Ledger.open(path, readonly=True) as ledger:
        assert reviews.states(ledger, "one")[id_of("one", 0)].state == "edited"


def test_the_statement_stays_in_sight_after_a_decision(tmp_path: Path, chromium_browser: Browser) -> None:
    article = long_article(100)
    made = ledger_of(tmp_path / "long.db", [article])
    asked = article.statements[60].id
    for width in (1280, 360):
        with server(made) as address, open_page(chromium_browser, width=width) as page:
            page.goto(f"{address}/review?article=long&statement={asked}#here")
            press(page, "x")
            page.wait_for_function("document.querySelector('.on-content') !== null")
            box = page.locator(".on-content").first.bounding_box()
            panel = page.locator(".panel").bounding_box()
            asked = at(page)
        assert box is not None
        assert panel is not None
        assert 0 < box["y"] < 900
        assert panel["y"] < 900


@pytest.mark.parametrize("lang", ["en", "id"])
def test_everything_is_done_without_script(path: Path, lang: str, chromium_browser: Browser) -> None:
    with server(path) as address:
        context = chromium_browser.new_context(java_script_enabled=False, locale=lang)
        page = context.new_page()
        page.goto(f"{address}/review?article=one")
        for value in ("accept", "reject", "undo", "redo"):
            page.click(f'button[value="{value}"]')
        page.goto(f"{address}/review?article=one&statement={id_of('one', 2)}")
        page.select_option("#act", "promise")
        page.click('button.buttons, [value="edit"]:not(.unseen)')
        page.select_option("#position", "opposes")
        page.click('button[value="code"]')
        page.select_option("#relation", "denies")
        page.fill("#to", id_of("one", 0))
        page.click('button[value="link"]')
        page.click('button[name="tie"]')
        page.click('button[name="coded"]')
        page.goto(f"{address}/review?article=one&new=true")
        page.fill("#span-content", "20-31")
        page.click('button.main[value="add"]')
        context.close()
    with Ledger.open(path, readonly=True) as ledger:
        log = [entry.decision for entry in reviews.log(ledger)][::-1]
        found = {one: row.state for one, row in reviews.states(ledger, "one").items()}
    assert log == ["accept", "reject", "undo", "redo", "edit", "code", "link", "unlink", "uncode", "add"]
    assert sorted(found.values()) == ["accepted", "added", "edited", "rejected"]
