"""The written form of gold annotation and its standoff form."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from ujar.errors import CorpusError
from ujar.learn.gold import compile_gold, load_gold, read_written, text_hash

TEXT = "“Kami siap,” kata Ani. Ani mengatakan, rapat itu ditunda. “Kami siap,” kata Budi."


def written(*statements: dict[str, Any], **rest: Any) -> dict[str, Any]:
    return {"article": "x", "lang": "id", "statements": list(statements), **rest}


def one(**fields: Any) -> dict[str, Any]:
    return {"content": "rapat itu ditunda", "kind": "indirect", "act": "claim", **fields}


def test_words_become_offsets() -> None:
    gold = compile_gold(written(one(source={"text": "Ani", "nth": 2}, cue="mengatakan", speaker="Ani")), TEXT)
    (statement,) = gold.statements
    assert [TEXT[a:b] for a, b in statement.content] == ["rapat itu ditunda"]
    assert statement.source == ((23, 26),)
    assert statement.speaker == ("Ani",)
    assert gold.sha256 == text_hash(TEXT)


def test_the_second_of_two_like_contents_is_found_after_the_first() -> None:
    direct = {"content": "Kami siap", "kind": "direct", "act": "claim", "cue": "kata"}
    gold = compile_gold(written({**direct, "source": "Ani"}, one(), {**direct, "source": "Budi"}), TEXT)
    assert [s.content for s in gold.statements] == [((1, 10),), ((39, 56),), ((59, 68),)]
    assert TEXT[slice(*gold.statements[2].source[0])] == "Budi"


def test_an_ellipsis_stands_for_the_words_between() -> None:
    gold = compile_gold(written(one(content="rapat … ditunda")), TEXT)
    assert TEXT[slice(*gold.statements[0].content[0])] == "rapat itu ditunda"


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (written(one(content="tidak ada")), "not in the text"),
        (written(one(content=None)), "needs content"),
        (written(one(source="Citra")), "not in the text"),
        (written(one(act="shout")), "x: "),
        (written(one(speeker="Ani")), "unknown field 'speeker'"),
        (written(one(within=7)), "no statement number 7"),
        (written(one(), links=[{"from": 1, "to": 2, "relation": "denies"}]), "no statement number 2"),
    ],
)
def test_mistakes_are_named(bad: dict[str, Any], message: str) -> None:
    with pytest.raises(CorpusError, match=message):
        compile_gold(bad, TEXT)


def test_standoff_round_trip(tmp_path: Path) -> None:
    gold = compile_gold(written(one(source="Ani")), TEXT)
    path = tmp_path / "gold.jsonl"
    path.write_bytes(msgspec.json.encode(gold) + b"\n")
    assert b"rapat" not in path.read_bytes()
    assert list(load_gold(path, {"x": TEXT})) == [gold]
    assert list(load_gold(path, {})) == []
    with pytest.raises(CorpusError, match="annotate it again"):
        list(load_gold(path, {"x": TEXT + " "}))


def test_a_file_that_holds_no_annotation(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("- 1\n", encoding="utf-8")
    with pytest.raises(CorpusError, match="article:"):
        read_written(path)
