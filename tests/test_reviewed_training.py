"""Reviewed articles as training data: what is written, what is not, and that it is learned from."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from coded_articles import REPORT, said, version
from ujar.cli import main
from ujar.errors import CorpusError
from ujar.extract.act_model import ActModel
from ujar.learn.acts import train_acts_of
from ujar.learn.articles import articles_of, reviewed_articles
from ujar.learn.corpora import read_corpus
from ujar.learn.gold import text_hash
from ujar.learn.reviewed import write_reviewed
from ujar.records import Article, Speaker

LATE = said("Ani Lestari", "said", "the ferry is late")
DENIED = said("Budi Santoso", "denied", "it", act="deny")
INNER = said("Dewi", "asked", "who pays", act="ask", within="that prices will rise in May")
WARNED = said("The owner", "warned", "that prices will rise in May", act="warn")

WHOLE = version(LATE, WARNED, INNER, name="whole")
PART = version(LATE, DENIED, name="part")
UNSEEN = version(DENIED, name="unseen")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    reviewed = {"whole": {LATE.id, WARNED.id, INNER.id}, "part": {DENIED.id}}
    write_reviewed([WHOLE, PART, UNSEEN], reviewed, tmp_path)
    return tmp_path


def test_what_is_counted(tmp_path: Path) -> None:
    reviewed = {"whole": {LATE.id, WARNED.id, INNER.id}, "part": {DENIED.id, "gone"}, "elsewhere": {"x"}}
    written = write_reviewed([WHOLE, PART, UNSEEN], reviewed, tmp_path)
    assert (written.whole, written.partial, written.statements) == (1, 1, 4)
    assert written.missing == (("part", "gone"), ("elsewhere", "x"))


def test_what_nobody_reviewed_is_not_written(folder: Path) -> None:
    lines = b"".join(file.read_bytes() for file in folder.rglob("*.jsonl")).decode()
    assert "unseen" not in lines
    labels = json.loads((folder / "labels.reviewed-partial.jsonl").read_text(encoding="utf-8"))
    assert [one["content"] for one in labels["labels"]] == [[list(DENIED.content[0])]]
    (document,) = read_corpus(folder, "reviewed", "partial")
    assert (document.text, document.attributions) == (REPORT, ())


def test_a_whole_article_in_the_form_of_a_corpus(folder: Path) -> None:
    (document,) = read_corpus(folder, "reviewed", "train")
    assert [(one.source, one.cue, one.content) for one in document.attributed()] == [
        (one.source, one.cue, one.content) for one in WHOLE.statements
    ]


def test_a_broken_content_and_an_absent_source(tmp_path: Path) -> None:
    start, end = WARNED.content[0]
    broken = msgspec.structs.replace(WARNED, source=(), content=((start, start + 11), (end - 6, end)))
    write_reviewed([version(broken, name="a")], {"a": {broken.id}}, tmp_path)
    (document,) = read_corpus(tmp_path, "reviewed", "train")
    assert [(one.source, one.content) for one in document.attributed()] == [((), broken.content)]


def test_it_is_read_as_annotation_is(folder: Path) -> None:
    whole, part = reviewed_articles("en", folder)
    assert whole.whole
    assert [one.act for one in whole.annotation.attributions] == ["claim", "warn", "ask"]
    assert whole.annotation.attributions[0].speaker == ("Ani Lestari",)
    assert {one.label for one in whole.annotation.ranges["parts"]} == {"source", "cue", "content"}
    assert not part.whole
    assert part.annotation.ranges == {}
    assert [one.act for one in part.annotation.alone] == ["deny"]
    assert list(reviewed_articles("id", folder)) == []


def test_a_statement_inside_another_keeps_its_number(tmp_path: Path) -> None:
    write_reviewed([WHOLE], {"whole": {LATE.id, WARNED.id, INNER.id}}, tmp_path)
    gold = json.loads((tmp_path / "statements.reviewed-train.jsonl").read_text(encoding="utf-8"))
    assert [(one["number"], one.get("within")) for one in gold["statements"]] == [(1, None), (2, None), (3, 2)]
    assert gold["sha256"] == text_hash(REPORT)


def test_several_speakers_and_none(tmp_path: Path) -> None:
    both = tuple(Speaker(actor=one, name=one, kind="person", resolved_by="name") for one in ("Ani", "Budi"))
    statements = (msgspec.structs.replace(LATE, speaker=both), msgspec.structs.replace(DENIED, speaker=None))
    write_reviewed([version(*statements, name="a")], {"a": {one.id for one in statements}}, tmp_path)
    (article,) = reviewed_articles("en", tmp_path)
    assert [one.speaker for one in article.annotation.attributions] == [("Ani", "Budi"), ()]


def test_an_article_that_was_marked_done_is_whole(tmp_path: Path) -> None:
    written = write_reviewed([PART, version(name="empty")], {"part": {DENIED.id}}, tmp_path, done={"part", "empty"})
    assert (written.whole, written.partial, written.statements) == (2, 0, 2)
    assert [len(one.annotation.attributions) for one in reviewed_articles("en", tmp_path)] == [2, 0]


def test_an_article_without_statements_counts_when_it_is_done_alone(tmp_path: Path) -> None:
    assert write_reviewed([version(name="empty")], {"empty": set()}, tmp_path).whole == 0


def test_an_article_twice(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="part comes twice"):
        write_reviewed([PART, PART], {}, tmp_path)


def test_a_text_that_changed_is_refused(folder: Path) -> None:
    file = folder / "reviewed" / "partial.jsonl"
    file.write_text(file.read_text(encoding="utf-8").replace("Rain", "Snow"), encoding="utf-8")
    with pytest.raises(CorpusError, match="part was annotated on another text"):
        list(reviewed_articles("en", folder))


def test_a_folder_without_the_files(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="is missing"):
        list(reviewed_articles("en", tmp_path))


# Training


def _corpora(folder: Path) -> tuple[Path, Path]:
    """Two corpora with one article each and no annotation of ours."""
    corpora, annotations = folder / "corpora", folder / "annotations"
    annotations.mkdir()
    texts = {"polnear": ("en", "Rain fell."), "pfsa-id": ("id", "Hujan turun.")}
    for name, (lang, text) in texts.items():
        (corpora / name).mkdir(parents=True)
        line = json.dumps({"id": name, "lang": lang, "text": text})
        (corpora / name / "train.jsonl").write_text(line + "\n", encoding="utf-8")
    for name in ("polnear", "pfsa"):
        for kind in ("statements", "labels"):
            (annotations / f"{kind}.{name}-train.jsonl").touch()
    return corpora, annotations


INDONESIAN = "Ani Lestari mengatakan bahwa zebra harus diselamatkan. Ia menambahkan, zebra itu zebra langka."


def _indonesian() -> Article:
    zebra = "zebra harus diselamatkan", "zebra itu zebra langka"
    starts = [INDONESIAN.index(words) for words in zebra]
    cue = INDONESIAN.index("mengatakan")
    first = msgspec.structs.replace(
        LATE, id="z1", act="demand", source=((0, 11),), cue=((cue, cue + 10),), content=((starts[0], starts[0] + 24),)
    )
    again = msgspec.structs.replace(first, id="z2", source=(), cue=(), content=((starts[1], starts[1] + 22),))
    return Article(id="z", lang="id", text=INDONESIAN, statements=(first, again))


def test_reviewed_articles_come_after_the_corpora(tmp_path: Path, folder: Path) -> None:
    corpora, annotations = _corpora(tmp_path)
    names = [one.doc.article.id for one in articles_of("en", corpora, annotations, reviewed=folder)]
    assert names == ["polnear", "whole", "part"]
    assert [one.doc.article.id for one in articles_of("id", corpora, annotations)] == ["pfsa-id"]


def test_acts_learn_from_what_was_reviewed(tmp_path: Path) -> None:
    corpora, annotations = _corpora(tmp_path)
    reviewed = tmp_path / "own"
    articles = [msgspec.structs.replace(_indonesian(), id=f"z{number}") for number in range(6)]
    write_reviewed(articles, {one.id: {"z1", "z2"} if one.id == "z0" else {"z1"} for one in articles}, reviewed)
    without = train_acts_of(corpora, annotations, tmp_path / "a.json", langs=("id",))
    learned = train_acts_of(corpora, annotations, tmp_path / "b.json", langs=("id",), reviewed=reviewed)
    assert learned == without + 7
    plain, taught = (
        msgspec.json.decode((tmp_path / name).read_bytes(), type=ActModel) for name in ("a.json", "b.json")
    )
    assert "w=zebra" not in plain.weights
    assert max(taught.weights["w=zebra"], key=lambda act: taught.weights["w=zebra"][act]) == "demand"


def test_the_command_trains_on_them(tmp_path: Path, folder: Path) -> None:
    corpora, annotations = _corpora(tmp_path)
    options = ["--corpora", str(corpora), "--annotations", str(annotations), "--reviewed", str(folder)]
    result = CliRunner().invoke(main, ["train", "acts.free.v1", *options, "--out", str(tmp_path / "models")])
    assert result.exit_code == 0, result.output
    assert "also learns from the reviewed articles" in result.output
    assert (tmp_path / "models" / "acts.free.v1.json").is_file()
