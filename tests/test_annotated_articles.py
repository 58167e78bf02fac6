"""What models learn from: a corpus, our labels beside it, and our whole annotation where an article has it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from ujar.errors import CorpusError
from ujar.extract.crf import LabelledRange
from ujar.learn.articles import TokenAttribution, english_articles, indonesian_articles

ENGLISH = "The mayor denied it. She said the bridge would close."
INDONESIAN = "“Kami siap,” kata Lestari. Gubernur menolak tawaran itu."


def place(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def standoff(name: str, lang: str, text: str, **rest: Any) -> str:
    return json.dumps({"article": name, "lang": lang, "sha256": hashlib.sha256(text.encode()).hexdigest(), **rest})


@pytest.fixture
def corpora(tmp_path: Path) -> Path:
    spans = [
        {"id": str(number), "start": start, "end": end, "label": label}
        for number, (label, words) in enumerate(
            [
                ("source", "The mayor"), ("cue", "denied"), ("content", "it"),
                ("source", "She"), ("cue", "said"), ("content", "the bridge would close"),
            ]
        )
        for start, end in [place(ENGLISH, words)]
    ]  # fmt: skip
    attributions = [
        {"source": ["0"], "cue": ["1"], "content": ["2"]},
        {"source": ["3"], "cue": ["4"], "content": ["5"]},
    ]
    start, end = place(INDONESIAN, "Lestari")
    documents = {
        "polnear": {"id": "a", "lang": "en", "text": ENGLISH, "spans": spans, "attributions": attributions},
        "pfsa-id": {
            "id": "b", "lang": "id", "text": INDONESIAN, "attributions": [],
            "spans": [{"id": "0", "start": start, "end": end, "label": "PERSON"}],
        },
    }  # fmt: skip
    for corpus, document in documents.items():
        (tmp_path / corpus).mkdir()
        (tmp_path / corpus / "train.jsonl").write_text(json.dumps(document) + "\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    folder = tmp_path / "annotations"
    folder.mkdir()
    said = [*place(ENGLISH, "the bridge would close")]
    refused = {"cue": [[*place(INDONESIAN, "menolak")]], "content": [[*place(INDONESIAN, "tawaran itu")]]}
    files = {
        "statements.polnear-train.jsonl": "",
        "statements.pfsa-train.jsonl": "",
        "labels.polnear-train.jsonl": standoff(
            "a", "en", ENGLISH, labels=[{"content": [said], "act": "announce", "speaker": ["The mayor"]}]
        ),
        "labels.pfsa-train.jsonl": standoff("b", "id", INDONESIAN, labels=[{**refused, "act": "refuse"}]),
    }
    for name, lines in files.items():
        (folder / name).write_text(lines + "\n" if lines else "", encoding="utf-8")
    return folder


def test_english_attributions_have_the_labels_of_their_content(corpora: Path, labelled: Path) -> None:
    (article,) = english_articles(corpora, labelled)
    assert not article.whole
    assert article.annotation.attributions == [
        TokenAttribution(((0, 2),), ((2, 3),), ((3, 4),)),
        TokenAttribution(((5, 6),), ((6, 7),), ((7, 11),), "announce", ("The mayor",)),
    ]
    assert article.annotation.ranges["parts"][-1] == LabelledRange(6, 7, "cue")


def test_indonesian_labels_stand_alone_beside_the_spans(corpora: Path, labelled: Path) -> None:
    (article,) = indonesian_articles(corpora, labelled)
    assert not article.whole
    assert "parts" not in article.annotation.ranges
    (person,) = article.annotation.ranges["spans"]
    assert article.doc.words[person.start : person.end] == ["lestari"]
    (alone,) = article.annotation.alone
    assert (alone.act, alone.source) == ("refuse", ())
    assert article.doc.words[alone.cue[0][0]] == "menolak"


def test_labels_of_another_text_are_refused(corpora: Path, labelled: Path) -> None:
    other = standoff("b", "id", INDONESIAN + " Ya.", labels=[{"content": [[0, 4]], "act": "claim"}])
    (labelled / "labels.pfsa-train.jsonl").write_text(other + "\n", encoding="utf-8")
    with pytest.raises(CorpusError):
        list(indonesian_articles(corpora, labelled))
