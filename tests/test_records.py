"""Records: round trip through JSON, immutability, ids."""

from __future__ import annotations

import msgspec
import pytest

from ujar.records import Article, Date, Link, Speaker, Statement, speakers_of, statement_id

STATEMENT = Statement(
    id="a.0-5",
    kind="indirect",
    act="claim",
    source=((10, 14),),
    content=((0, 5),),
    speaker=(
        Speaker(actor="nato", name="NATO", kind="organisation", resolved_by="group"),
        Speaker(actor="russia", name="Russia", kind="state", resolved_by="group"),
    ),
    score=0.5,
    made_by="t",
)
ARTICLE = Article(
    id="a",
    lang="id",
    text="Damai, kata NATO.",
    statements=(STATEMENT,),
    links=(Link(from_="a.0-5", to="a.0-5", relation="answers", score=1.0, evidence="e", made_by="l"),),
)


def test_round_trip() -> None:
    assert msgspec.json.decode(msgspec.json.encode(ARTICLE), type=Article) == ARTICLE


def test_json_shape() -> None:
    data = msgspec.to_builtins(ARTICLE)
    assert data["published"] == {"value": None, "granularity": None, "method": None}
    assert data["statements"][0]["source"] == ((10, 14),)
    assert data["statements"][0]["within"] is None
    assert data["links"][0]["from"] == "a.0-5"
    assert [speaker["name"] for speaker in data["statements"][0]["speaker"]] == ["NATO", "Russia"]


@pytest.mark.parametrize(
    ("kind", "value"),
    [(Statement, {"id": "x", "kind": "spoken", "act": "claim", "content": [[0, 1]], "score": 1, "made_by": "m"}),
     (Statement, {"id": "x", "kind": "direct", "act": "shout", "content": [[0, 1]], "score": 1, "made_by": "m"}),
     (Statement, {"id": "x", "kind": "direct", "act": "claim", "content": [[-1, 1]], "score": 1, "made_by": "m"}),
     (Statement, {"id": "x", "kind": "direct", "act": "claim", "content": [[0, 1]], "score": 2, "made_by": "m"}),
     (Article, {"id": "x", "lang": "fr", "text": ""})],
)  # fmt: skip
def test_what_is_no_record_is_refused(kind: type[msgspec.Struct], value: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(value, kind)


def test_records_do_not_change() -> None:
    with pytest.raises(AttributeError):
        ARTICLE.title = "x"  # type: ignore[misc]


def test_speakers_of() -> None:
    assert [s.name for s in speakers_of(STATEMENT)] == ["NATO", "Russia"]
    assert speakers_of(msgspec.structs.replace(STATEMENT, speaker=None)) == ()
    one = Speaker(actor="x", name="X", kind="person", resolved_by="name")
    assert speakers_of(msgspec.structs.replace(STATEMENT, speaker=one)) == (one,)


def test_words_and_ids() -> None:
    assert ARTICLE.words([(0, 5), (12, 16)]) == "Damai […] NATO"
    assert statement_id("a", [(7, 9), (0, 5)]) == "a.0-9"
    assert Date() == Date(value=None, granularity=None, method=None)
