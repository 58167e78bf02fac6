"""Scores of places: what is counted as found, as rightly resolved and as misplaced; the annotation that is kept."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from conftest import ROOT
from ujar.cli import main
from ujar.errors import CorpusError
from ujar.learn.gold import text_hash
from ujar.learn.place_scores import GoldPlace, GoldPlaces, PlaceCounts, load_place_gold, score_places
from ujar.records import PlaceMention

TEXT = "Rapat di Sleman. Rapat di Batu. Rapat di Moskow. Rapat di Pati."
GOLD = GoldPlaces(
    article="a1", corpus="own", lang="id", sha256=text_hash(TEXT), part="tuned", stretches=((0, 48),),
    places=(
        GoldPlace(start=9, end=15, kind="place", name="Sleman", country="ID", admin1="Daerah Istimewa Yogyakarta"),
        GoldPlace(start=26, end=30, kind="place", name="Batu", country="ID", admin1="Jawa Timur"),
        GoldPlace(start=41, end=47, kind="metonym", name="Russia", country="RU"),
    ),
)  # fmt: skip


def _found(text: str) -> tuple[PlaceMention, ...]:
    yogyakarta = "Daerah Istimewa Yogyakarta"
    return (
        PlaceMention(start=0, end=5, kind="place", name="Rapat"),
        PlaceMention(start=9, end=15, kind="place", name="Kabupaten Sleman", country="ID", admin1=yogyakarta),
        PlaceMention(start=26, end=30, kind="place", name="Batu", country="ID", admin1="Riau"),
        PlaceMention(start=58, end=62, kind="place", name="Pati"),
    )


def test_counts() -> None:
    counts = score_places(GOLD, TEXT, _found)
    assert (counts.gold, counts.found, counts.spans, counts.right, counts.wrong) == (3, 3, 2, 1, 1)
    assert (counts.precision, counts.recall, counts.f1) == (2 / 3, 2 / 3, 2 / 3)
    assert (counts.resolved, counts.misplaced) == (0.5, 0.5)
    assert [(e.gold is not None, e.found is not None) for e in counts.errors] == [
        (True, True), (True, False), (False, True),
    ]  # fmt: skip
    assert counts.plus(counts).gold == 6


def test_what_is_left_open_is_not_misplaced() -> None:
    counts = score_places(GOLD, TEXT, lambda text: [PlaceMention(start=26, end=30, kind="place", name="Batu")])
    assert (counts.spans, counts.right, counts.wrong) == (1, 0, 0)


def test_nothing_to_score_gives_no_rate() -> None:
    assert (PlaceCounts().precision, PlaceCounts().resolved) == (0.0, 0.0)


@pytest.mark.parametrize(("text", "message"), [(None, "no such article"), ("other", "not the one")])
def test_another_text_is_refused(text: str | None, message: str) -> None:
    with pytest.raises(CorpusError, match=message):
        score_places(GOLD, text, _found)


def test_the_annotation_is_read_from_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "places.jsonl"
    path.write_bytes(msgspec.json.encode(GOLD) + b"\n")
    assert load_place_gold(path) == (GOLD,)
    path.write_bytes(b'{"article": "a1"}\n')
    with pytest.raises(CorpusError, match="line 1"):
        load_place_gold(path)
    with pytest.raises(CorpusError, match="cannot be read"):
        load_place_gold(tmp_path / "none.jsonl")


def test_the_annotation_of_the_repository() -> None:
    gold = load_place_gold(ROOT / "annotations" / "places.dev.jsonl")
    for lang in ("id", "en"):
        chosen = [article for article in gold if article.lang == lang]
        assert sum(len(article.places) for article in chosen) >= 200
        assert abs(sum(1 if article.part == "unseen" else -1 for article in chosen)) <= 1
    for article in gold:
        for one, two in zip(article.places, article.places[1:], strict=False):
            assert one.end <= two.start
        for place in article.places:
            assert any(start <= place.start < place.end <= end for start, end in article.stretches)


def test_the_command(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "dev.jsonl").write_bytes(msgspec.json.encode({"id": "a1", "lang": "id", "text": TEXT}))
    (tmp_path / "places.dev.jsonl").write_bytes(msgspec.json.encode(GOLD))
    arguments = ["evaluate", "places", "--corpora", str(tmp_path), "--annotations", str(tmp_path)]
    result = CliRunner().invoke(main, arguments, catch_exceptions=False)
    assert "id, 1 articles tuned" in result.output
    nested = msgspec.json.decode(CliRunner().invoke(main, [*arguments, "--json"], catch_exceptions=False).output)
    assert nested["places"]["id"]["tuned"]["gold"] == 3
