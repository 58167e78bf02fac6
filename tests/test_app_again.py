"""A form or filter that is refused: the page is shown again with the reason, what was typed, the other filters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from starlette.testclient import TestClient

from app_server import client, server, token_on
from coding_window import id_of, make_path
from test_app_access import OPTIONS
from ujar.ledger import Ledger, reviews


@pytest.fixture
def visitor(tmp_path: Path) -> Iterator[TestClient]:
    with client(make_path(tmp_path)) as started:
        yield started


def _post(visitor: TestClient, address: str, back: str, *, status: int, **fields: str) -> str:
    form = {"token": token_on(visitor.get(back).text), "back": back, **fields}
    answer = visitor.post(address, data=form)
    assert answer.status_code == status, answer.text
    return unescape(answer.text)


def _value(page: str, name: str) -> str:
    """Return what an input or a text area of a page holds."""
    found = re.search(rf'<input[^>]*name="{name}"[^>]*value="([^"]*)"', page)
    found = found or re.search(rf'<textarea[^>]*name="{name}"[^>]*>(.*?)</textarea>', page, re.DOTALL)
    assert found is not None, name
    return found[1]


@pytest.mark.parametrize(
    ("address", "kept", "typed"),
    [
        ("/contested?since=abc&show=denied&order=newest", ["show=denied", "order=newest"], ("since", "abc")),
        ("/search?words=*&sort=oldest", ["sort=oldest"], ("words", "*")),
        ("/search?since=x&until=y&words=dam", ["words=dam"], ("until", "y")),
        ("/articles?until=nie&lang=en", ["lang=en"], ("until", "nie")),
        ("/timeline?since=never&lanes=act", ["lanes=act"], ("since", "never")),
        ("/queue?words=%22&order=place", ["order=place"], ("words", '"')),
        ("/agreement?words=*&lang=en", ["lang=en"], ("words", "*")),
    ],
)
def test_a_wrong_filter_leaves_the_others(
    visitor: TestClient, address: str, kept: list[str], typed: tuple[str, str]
) -> None:
    answer = visitor.get(address)
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    name, value = typed
    assert re.search(rf'<input[^>]*name="{name}"[^>]*value="{re.escape(value.replace(chr(34), "&#34;"))}"', answer.text)
    assert 'aria-invalid="true"' in answer.text
    twin = re.search(r'class="forms">.*?href="(/[a-z]+\.json[^"]*)"', answer.text, re.DOTALL)
    assert twin is not None
    for parameter in kept:
        assert parameter in twin[1]
    assert f"{name}=" not in twin[1]
    json = visitor.get(address.replace("?", ".json?"))
    assert (json.status_code, json.headers["content-type"]) == (400, "application/problem+json")


def test_an_issue_whose_name_exists_is_not_typed_again(visitor: TestClient) -> None:
    page = _post(
        visitor, "/issues/save", "/issues?add=true", status=400, name="Dam", definition="What it is", words="one\ntwo",
        **{"side-1": "warga", "position-1": "opposes", "words-1": "tolak"},
    )  # fmt: skip
    assert "There is an issue 'Dam' already" in page
    assert "<h1>Issues" in page
    for name, value in (("name", "Dam"), ("definition", "What it is"), ("words", "one\ntwo"), ("side-1", "warga")):
        assert _value(page.partition('id="form"')[2], name) == value
    assert '<option value="opposes" selected>' in page


def test_a_form_of_the_coding_window_keeps_what_was_typed(visitor: TestClient) -> None:
    back = f"/review?article=one&statement={id_of('one', 0)}"
    page = _post(
        visitor, "/review", back, status=409, do="edit", article="one", statement=id_of("one", 0), act="demand",
        kind="direct", content="1-99999", speaker="Rini Astuti", target="the province", note="because", negated="true",
    )  # fmt: skip
    assert "The content cannot be at" in page
    assert '<option value="demand" selected>' in page
    assert '<option value="direct" selected>' in page
    assert [_value(page, name) for name in ("target", "note", "content")] == ["the province", "because", "1-99999"]
    assert 'name="negated" value="true" checked' in page
    assert 'id="coding" data-changed' in page
    # The next form leads back to the page and not to the address of the form.
    assert f'name="back" value="{back}"' in page


def test_a_wrong_name_to_merge_with_is_not_typed_again(visitor: TestClient) -> None:
    actor = "person.rini-astuti"
    page = _post(visitor, "/actors/merge", f"/actor?actor={actor}", status=409, actor=actor, other="Nobody At All")
    assert "There is no actor 'Nobody At All'" in page
    assert _value(page.partition('id="correct"')[2], "other") == "Nobody At All"


def test_a_codebook_that_is_none_is_refused_on_the_page(visitor: TestClient) -> None:
    form = {"token": token_on(visitor.get("/issues").text), "back": "/issues"}
    answer = visitor.post("/issues/upload", data=form, files={"file": ("x.yaml", b"{")})
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    assert "<h1>Issues" in answer.text


def test_what_was_done_is_said_once(visitor: TestClient) -> None:
    back = f"/review?article=one&statement={id_of('one', 0)}"
    form = {"token": token_on(visitor.get(back).text), "back": back, "article": "one", "statement": id_of("one", 0)}
    page = visitor.post("/review", data={**form, "do": "accept"}).text
    assert '<p class="was-done" role="status">Accepted: “the dam is safe”</p>' in page
    assert 'class="was-done"' not in visitor.get(back).text
    page = visitor.post("/actors/side", data={**form, "actor": "person.rini-astuti", "side": "warga"}).text
    assert "Side set: warga" in page
    page = visitor.post("/issues/remove", data={**form, "issue": "dam"}, headers={"accept-language": "id"}).text
    assert "Isu dihapus: Dam" in page


def test_undo_says_what_it_takes_back_and_where(visitor: TestClient, tmp_path: Path) -> None:
    back = f"/review?article=one&statement={id_of('one', 0)}"
    form = {"token": token_on(visitor.get(back).text), "back": back, "article": "one", "statement": id_of("one", 0)}
    visitor.post("/review", data={**form, "do": "accept"})
    here = visitor.get(back).text
    assert "Undo: <bdi>accepted “the dam is safe”</bdi>" in here
    there = visitor.get("/review?article=two").text
    assert "Undo: <bdi>accepted “the dam is safe” (one)</bdi>" in there
    page = visitor.post("/review", data={**form, "article": "two", "do": "undo"}).text
    assert "Took back: accepted “the dam is safe”" in page
    assert "Redo: <bdi>accepted “the dam is safe”</bdi>" in page


def test_bulk_acceptance_asks_first_and_is_taken_back_from_the_queue(visitor: TestClient, tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "review.db", readonly=True) as ledger:
        often, _ = reviews.count_above(ledger, 0.5)
    form = {"token": token_on(visitor.get("/queue").text), "back": "/queue", "score": "0.5"}
    asked = visitor.post("/queue", data=form).text
    assert f"This accepts {often} statements of 2 articles unseen" in asked
    program = visitor.post("/queue", data=form, headers={"accept": "application/json"})
    assert (program.status_code, f"sure={often}" in program.json()["detail"]) == (409, True)
    assert visitor.get("/queue.json").json()["open"] == often
    page = visitor.post("/queue", data={**form, "sure": str(often)}).text
    assert f"{often} statements accepted." in page
    assert visitor.get("/queue.json").json()["open"] == 0
    assert re.search(r"Undo: <bdi>accepted all above a score: all statements that are at least 0.5 sure", page)
    back = {"token": form["token"], "back": "/queue", "do": "undo"}
    asked = visitor.post("/review/back", data=back).text
    assert f"This takes back {often} decisions at once" in asked
    sure = re.search(r'name="sure" value="(\d+)"', asked)
    assert sure is not None
    visitor.post("/review/back", data={**back, "sure": sure[1]})
    assert visitor.get("/queue.json").json()["open"] == often


def test_the_queue_has_pages_and_is_searched(visitor: TestClient) -> None:
    assert len(visitor.get("/queue.json").json()["waiting"]["rows"]) == 4
    found = visitor.get("/queue.json?words=leaks").json()["waiting"]["rows"]
    assert [row["id"] for row in found] == [id_of("one", 1)]
    for order in ("place", "instructive"):
        later = visitor.get("/queue.json", params={"title": "later", "order": order}).json()["waiting"]["rows"]
        assert [row["id"] for row in later] == [id_of("two", 0)]
    assert visitor.get("/queue.json?page=2").json()["waiting"]["rows"] == []
    assert "Nothing that fits is waiting" in visitor.get("/queue?words=nowhere").text


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_everybody_can_read_what_was_refused_and_what_is_asked(
    tmp_path: Path, scheme: str, width: int, chromium_browser: Browser
) -> None:
    with server(make_path(tmp_path)) as address:
        # Not by `open_page`: a browser logs every answer that is an error.
        context = chromium_browser.new_context(
            color_scheme=scheme,  # type: ignore[arg-type]
            viewport={"width": width, "height": 900},
            reduced_motion="reduce",
        )
        page = context.new_page()

        def check(name: str) -> None:
            found = Axe().run(page, options=OPTIONS).response["violations"]
            told = [(one["id"], [node["html"][:200] for node in one["nodes"][:3]]) for one in found]
            assert told == [], name
            assert page.evaluate("document.documentElement.scrollWidth") <= width, name

        page.goto(f"{address}/contested?since=abc")
        check("a wrong filter")
        page.goto(f"{address}/queue")
        page.fill("#score", "0.5")
        page.press("#score", "Enter")
        page.wait_for_selector("button[autofocus]")
        check("a question")
        page.keyboard.press("Enter")
        page.wait_for_selector(".was-done")
        check("what was done")
        page.goto(f"{address}/review?article=one&find=dam")
        page.fill("#speaker", "Sari")
        page.press("#speaker", "Enter")
        page.wait_for_selector(".who-is")
        check("an unknown speaker")
        page.goto(f"{address}/review?article=one&find=dam")
        page.select_option("#act", "promise")
        page.keyboard.press("Escape")
        check("changes that are not saved")
        context.close()
