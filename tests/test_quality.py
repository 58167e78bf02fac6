"""The quality gate: no measure falls under its pinned floor, and the gold data is what the floor was set on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import ujar
from conftest import ANNOTATIONS, ROOT, SHARED, corpora
from ujar.learn.floors import BUNDLED, sets_at_hand
from ujar.records import speakers_of

FLOORS = json.loads((ROOT / "tests" / "floors.json").read_text(encoding="utf-8"))
SETS = sets_at_hand(corpora(), ANNOTATIONS)
SEED = SHARED / "seed" / "nato-russia-council-2016.id.txt"


def test_the_bundled_set_is_always_measured() -> None:
    assert BUNDLED in SETS
    assert FLOORS[BUNDLED]["floors"]


@pytest.mark.parametrize("name", FLOORS)
def test_floor(name: str) -> None:
    if name not in SETS:
        pytest.skip(f"the corpus behind {name!r} is not at hand; set UJAR_CORPORA")
    data, measure = SETS[name]
    pinned = FLOORS[name]
    assert data == pinned["sha256"], "the gold data is not what the floor was set on: tools/update_floors.py"
    reached = measure()
    assert reached.keys() == pinned["floors"].keys()
    fallen = {key: (reached[key], floor) for key, floor in pinned["floors"].items() if reached[key] < floor}
    assert fallen == {}, "measure: (reached, floor)"


@pytest.fixture(scope="module")
def undated() -> ujar.Article:
    """The seed article, read without a publication date."""
    if not SEED.is_file():
        pytest.skip("the seed article is not at hand")
    return ujar.read_file(SEED, lang="id")


def test_who_speaks_in_the_seed(undated: ujar.Article) -> None:
    names = {speaker.name for statement in undated.statements for speaker in speakers_of(statement)}
    assert names >= {
        "Russia", "NATO", "Jens Stoltenberg", "Alexander Grushko", "Dmitry Peskov", "Witold Waszczykowski",
        "Vladimir Frolov",
    }  # fmt: skip


def test_the_denial_in_the_seed_is_linked_to_the_claim(undated: ujar.Article) -> None:
    statements = {statement.id: statement for statement in undated.statements}
    denials = [link for link in undated.links if link.relation == "denies"]
    pairs = {
        (speakers_of(statements[link.from_])[0].name, speakers_of(statements[link.to])[0].name) for link in denials
    }
    assert ("NATO", "Russia") in pairs


def test_nothing_from_the_contact_line_of_the_seed(undated: ujar.Article) -> None:
    contact = undated.text.index("Hubungi penulis")
    assert all(end <= contact for s in undated.statements for _, end in s.content)
    assert "contact" in {region.kind for region in undated.regions}


def test_the_seed_has_no_year_without_a_publication_date(undated: ujar.Article) -> None:
    values = [
        undated.published.value,
        *(d.value for d in undated.dates),
        *(s.said.value for s in undated.statements),
    ]
    assert not any("2016" in value for value in values if value)
    assert "--04-20" in values


def test_the_seed_has_a_year_by_method_with_a_publication_date(undated: ujar.Article) -> None:
    article = ujar.read_file(SEED, lang="id", published="2016-04-21")
    (date,) = [d for d in article.dates if d.value == "2016-04-20"]
    assert date.method == "year-from-published"


def test_the_whole_seed_file_is_the_text(undated: ujar.Article) -> None:
    assert undated.text == SEED.read_text(encoding="utf-8")


def test_gold_of_corpora_is_offsets_without_text() -> None:
    for path in Path(ANNOTATIONS).glob("statements.*.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            for statement in json.loads(line)["statements"]:
                assert not {"role", "affiliation", "text"} & statement.keys()
