"""The page of the network: by links and forms alone, and with a browser."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from app_server import client, open_page
from ujar.analyse.between import between
from ujar.analyse.columns import load_columns
from ujar.analyse.graph import NetworkKind
from ujar.analyse.network import NetworkChoice
from ujar.errors import InvalidChoice
from ujar.ledger import Ledger
from ujar.web.app.recent import Recent

KINDS: list[NetworkKind] = ["congruence", "conflict", "subtract", "shared", "affiliation", "reactions"]


def _get(ledger: Path, address: str, *, lang: str = "en") -> str:
    with client(ledger) as browser:
        answer = browser.get(address, headers={"accept-language": lang})
    assert answer.status_code == 200, answer.text
    return answer.text


def _json(ledger: Path, query: str) -> Any:
    with client(ledger) as browser:
        return browser.get(f"/network.json?{query}").json()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_picture_tables_and_what_stands_behind_an_edge(kind: NetworkKind, demo_ledger: Path) -> None:
    page = _get(demo_ledger, f"/network?kind={kind}")
    network = _json(demo_ledger, f"kind={kind}")["network"]
    drawn = sum(node["degree"] > 0 for node in network["nodes"])
    assert len(re.findall(r'class="node[" ]', page)) == drawn > 5
    assert len(re.findall(r'class="tie"', page)) == min(350, len(network["edges"]))
    strongest = network["edges"][0]
    assert f"between={strongest['source']}&amp;between=" in page
    ends = f"between={strongest['source']}&between={strongest['target']}"
    behind = _json(demo_ledger, f"kind={kind}&{ends}")["between"]
    assert behind["issues"] or behind["exchanges"]
    shown = _get(demo_ledger, f"/network?kind={kind}&{ends}", lang="id")
    assert "Di balik ikatan" in shown
    assert "/reader?article=" in shown


def test_an_edge_counts_what_stands_behind_it(demo_ledger: Path) -> None:
    for edge in _json(demo_ledger, "kind=conflict")["network"]["edges"][:12]:
        behind = _json(demo_ledger, f"kind=conflict&between={edge['source']}&between={edge['target']}")["between"]
        opposed = [issue for issue in behind["issues"] if issue["concord"] in ("opposite", "both")]
        assert len(opposed) == edge["weight"]
        for issue in opposed:
            positions = {issue["first"][0]["position"], issue["second"][0]["position"]}
            assert positions == {"supports", "opposes"}


def test_behind_an_actor_and_an_issue_are_all_its_statements(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        columns = load_columns(ledger)
        choice = NetworkChoice(kind="affiliation", duplicates="all")
        found = between(ledger, columns, choice, "issue:minsk-agreement", "nato")
        with pytest.raises(InvalidChoice, match="no actor 'nobody'"):
            between(ledger, columns, choice, "nobody", "issue:minsk-agreement")
    (issue,) = found.issues
    assert (found.first.name, found.second.name, issue.concord) == ("NATO", "Minsk agreement", None)
    edges = _json(demo_ledger, "kind=affiliation&duplicates=all")["network"]["edges"]
    (edge,) = [one for one in edges if (one["source"], one["target"]) == ("nato", "issue:minsk-agreement")]
    assert [one.position for one in issue.first].count("supports") == edge["parts"]["supports"]
    assert len(issue.first) == edge["weight"]


def test_nodes_keep_their_places_through_the_windows(demo_ledger: Path) -> None:
    first, third = (_json(demo_ledger, f"kind=congruence&window=year&at={at}") for at in (1, 3))
    assert first["places"] == third["places"]
    assert first["network"]["edges"] != third["network"]["edges"]
    assert [first["at"], third["at"], len(first["windows"])] == [1, 3, 8]
    assert _json(demo_ledger, "kind=congruence&window=year&at=99")["at"] == 8


def test_every_tie_of_every_window_is_drawn(demo_ledger: Path) -> None:
    """Also of those whose congruence and conflict are equal in the whole, and differ in a window."""
    for at in (1, 2, 3, 8):
        query = f"kind=subtract&by=side&window=year&at={at}"
        edges = _json(demo_ledger, query)["network"]["edges"]
        assert _get(demo_ledger, f"/network?{query}").count('class="tie"') == len(edges)
    query = "kind=conflict&normalise=average&minimum=0.7&window=year&at=1"
    edges = _json(demo_ledger, query)["network"]["edges"]
    assert _get(demo_ledger, f"/network?{query}").count('class="tie"') == len(edges) > 0


def test_a_window_is_the_network_of_its_days(demo_ledger: Path) -> None:
    window = _json(demo_ledger, "kind=conflict&window=year&at=3")
    days = window["windows"][2]
    alone = _json(demo_ledger, f"kind=conflict&since={days['first']}&until={days['last']}")
    ties = [{(e["source"], e["target"], e["weight"]) for e in one["network"]["edges"]} for one in (window, alone)]
    assert {(frozenset(tie[:2]), tie[2]) for tie in ties[0]} == {(frozenset(tie[:2]), tie[2]) for tie in ties[1]}


def test_what_divides_is_explained_beside_its_control(demo_ledger: Path) -> None:
    for normalise, formula in [("average", "(n of a + n of b) ÷ 2"), ("jaccard", "Σ max"), ("cosine", "√Σx²")]:
        page = _get(demo_ledger, f"/network?normalise={normalise}")
        (explained,) = re.findall(r'<small id="is-normalise"[^>]*>(.*?)</small>', page)
        assert formula in explained
    assert "r + c − w" in _get(demo_ledger, "/network?kind=affiliation&normalise=jaccard")


def test_exports_have_every_edge(demo_ledger: Path) -> None:
    edges = _json(demo_ledger, "kind=reactions")["network"]["edges"]
    rows = list(csv.DictReader(io.StringIO(_get(demo_ledger, "/network.csv?kind=reactions"))))
    assert [row["source"] for row in rows] == [edge["source"] for edge in edges]
    graph = nx.parse_graphml(_get(demo_ledger, "/network.graphml?kind=reactions"))
    assert graph.is_directed()
    assert {(one, other) for one, other in graph.edges} == {(edge["source"], edge["target"]) for edge in edges}
    svg = _get(demo_ledger, "/network.svg?kind=reactions&window=year&at=3", lang="id")
    assert "Periode: 1 Januari 2016 – 31 Desember 2016" in svg


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("issue=bridge", "no issue 'bridge'"),
        ("between=nato", "give two nodes"),
        ("between=nato&between=nobody", "no actor 'nobody'"),
        ("actors=151", "actors"),
        ("since=June", "not a date"),
        ("kind=friends", "kind"),
    ],
)
def test_what_cannot_be_asked_is_said(query: str, reason: str, demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        answer = browser.get(f"/network.json?{query}")
    assert answer.status_code == 400
    assert reason in answer.json()["detail"]


def test_recent_answers_are_of_the_columns_as_they_are(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        first, second = load_columns(ledger), load_columns(ledger)
    recent: Recent[int] = Recent()
    assert [recent.answer(first, "a", lambda: 1), recent.answer(first, "a", lambda: 2)] == [1, 1]
    assert [recent.answer(second, "a", lambda: 3), recent.answer(first, "a", lambda: 4)] == [3, 4]
    for number in range(40):
        recent.answer(first, number, lambda: 5)
    assert [recent.answer(first, "a", lambda: 6), recent.answer(first, 39, lambda: 7)] == [6, 5]


def test_the_slider_shows_other_windows_without_loading_the_page(demo_server: str, chromium_browser: Browser) -> None:
    with open_page(chromium_browser) as page:
        page.goto(f"{demo_server}/network?kind=shared&window=year&at=1")
        page.evaluate("window.kept = true")
        before = page.locator(".node[data-id=nato]").get_attribute("transform")
        page.locator("#at").fill("3")
        page.locator("#window b", has_text="2016").wait_for()
        assert page.url.endswith("at=3")
        assert page.locator(".node[data-id=nato]").get_attribute("transform") == before
        assert "at=3" in (page.locator(".forms a").first.get_attribute("href") or "")
        page.locator("[data-window='-1']").click()
        page.locator("#window b", has_text="2015").wait_for()
        assert page.evaluate("window.kept") is True


def test_nodes_by_mouse_and_keyboard(demo_server: str, chromium_browser: Browser) -> None:
    with open_page(chromium_browser) as page:
        page.goto(f"{demo_server}/network?kind=reactions")
        node = page.locator(".node[data-id=nato]")
        node.locator(".mark").hover()
        assert "looking" in (page.locator(".picture svg").get_attribute("class") or "")
        assert 2 <= page.locator(".node.near").count() < page.locator(".node").count()
        before, tie = node.get_attribute("transform"), page.locator(".tie[data-source=nato] .edge").first
        drawn = tie.get_attribute("d")
        box = node.locator(".mark").bounding_box()
        assert box is not None
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.mouse.down()
        page.mouse.move(box["x"] + 60, box["y"] + 40, steps=4)
        page.mouse.up()
        assert node.get_attribute("transform") != before
        assert tie.get_attribute("d") != drawn
        page.locator(".picture").focus()
        page.keyboard.press("Tab")
        first = page.evaluate("document.activeElement.closest('.node').dataset.id")
        for key in ("ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"):
            page.keyboard.press(key)
        assert page.evaluate("document.activeElement.closest('.node') !== null")
        assert page.locator(".node[tabindex='0'], .node a[tabindex='0']").count() == 1
        assert first
        page.locator("[data-zoom='1.4']").click()
        assert "scale(1.4" in (page.locator(".view").get_attribute("transform") or "")


def test_a_tie_leads_to_its_statements(demo_server: str, chromium_browser: Browser) -> None:
    with open_page(chromium_browser) as page:
        page.goto(f"{demo_server}/network?kind=conflict&by=side")
        page.locator(".tie a").last.dispatch_event("click")
        page.wait_for_url("**between=*")
        assert page.locator("#between .said").count() >= 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_it_is_accessible_and_fits(scheme: str, width: int, demo_server: str, chromium_browser: Browser) -> None:
    with open_page(chromium_browser, width=width, scheme=scheme) as page:
        page.goto(f"{demo_server}/network?kind=subtract&by=side&window=year&at=3&between=side:NATO&between=side:Russia")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        results = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
        assert results.violations_count == 0, results.generate_report()


def test_sides_have_the_same_colours_in_every_network(demo_ledger: Path) -> None:
    found: dict[str, set[str]] = {}
    for kind in KINDS:
        page = _get(demo_ledger, f"/network?kind={kind}")
        for hue, side in re.findall(r'hue-(\d)" d="[^"]+"/></svg> <bdi>([^<]+)<', page):
            found.setdefault(side, set()).add(hue)
    assert {"NATO", "Russia"} <= set(found)
    assert all(len(hues) == 1 for hues in found.values())


def test_windows_begin_with_the_newest_that_has_ties(demo_ledger: Path) -> None:
    shown = _json(demo_ledger, "window=quarter&kind=congruence")
    assert shown["network"]["edges"]
    for later in range(shown["at"] + 1, len(shown["windows"]) + 1):
        assert not _json(demo_ledger, f"window=quarter&kind=congruence&at={later}")["network"]["edges"]
    assert shown["at"] < len(shown["windows"])
