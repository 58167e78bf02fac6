"""Training of the model that cuts Indonesian introductions."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path

import pytest

from ujar.errors import CorpusError
from ujar.learn.names import train_names

_PARTS = {"ROLE": "Kepala", "AFFILIATION": "Dinas Kelautan", "PERSON": ""}


def _document(number: int, name: str) -> dict[str, object]:
    text = f"Kepala Dinas Kelautan {name} menolak. {name.split()[0]} diam."
    spans = []
    for label, words in _PARTS.items():
        start = text.index(words or name)
        spans.append({"id": label, "start": start, "end": start + len(words or name), "label": label})
    return {"id": f"d{number}", "lang": "id", "text": text, "spans": spans, "attributions": []}


def _corpus(folder: Path, names: list[str]) -> Path:
    (folder / "pfsa-id").mkdir(parents=True)
    lines = "".join(json.dumps(_document(n, name)) + "\n" for n, name in enumerate(names))
    for split in ("train", "dev"):
        (folder / "pfsa-id" / f"{split}.jsonl").write_text(lines, encoding="utf-8")
    return folder


def test_training_is_exact_and_repeatable(tmp_path: Path) -> None:
    folder = _corpus(tmp_path / "corpora", ["Budi Santosa", "Rini Astuti", "Galih Permana Putra"] * 4)
    figures = train_names(folder, tmp_path / "a.crf")
    assert figures == {"trained": 12.0, "phrases": 1.0, "persons": 1.0, "affiliations": 1.0}
    assert train_names(folder, tmp_path / "b.crf") == figures
    assert (tmp_path / "a.crf").read_bytes() == (tmp_path / "b.crf").read_bytes()


def test_no_corpus(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="is missing"):
        train_names(tmp_path, tmp_path / "a.crf")


def test_no_introductions(tmp_path: Path) -> None:
    folder = _corpus(tmp_path / "corpora", [])
    with pytest.raises(CorpusError, match="no PERSON"):
        train_names(folder, tmp_path / "a.crf")


def test_the_bundled_model_is_small() -> None:
    model = resources.files("ujar") / "models" / "id.names.v1.crf"
    assert 100_000 < len(model.read_bytes()) < 1_000_000
