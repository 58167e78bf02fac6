"""The codebook: what is read, what is refused and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from ujar.errors import CodebookError
from ujar.link.issues import Codebook, Issue, SideWords, dump_codebook, issue_id, read_codebook
from ujar.samples import sample_codebook

_DAM = """
issues:
  - name: The dam at Sela
    definition: Whether the dam is built.
    words: [bendungan, "dam*"]
    sides:
      Villagers: {position: opposes, words: [sawah kami tenggelam]}
  - name: Compensation
    parent: The dam at Sela
    words: [ganti rugi]
"""


def _written(folder: Path, text: str) -> Path:
    path = folder / "issues.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_codebook_is_read_whole(tmp_path: Path) -> None:
    dam, compensation = read_codebook(_written(tmp_path, _DAM)).issues
    assert dam.words == ("bendungan", "dam*")
    assert dam.sides == {"Villagers": SideWords(position="opposes", words=("sawah kami tenggelam",))}
    assert compensation.parent == dam.name
    assert dam.id == "the-dam-at-sela"


def test_what_is_dumped_is_read_again(tmp_path: Path) -> None:
    book = read_codebook(_written(tmp_path, _DAM))
    assert read_codebook(_written(tmp_path, dump_codebook(book))) == book


def test_the_codebook_of_the_samples_is_valid() -> None:
    assert len(read_codebook(sample_codebook()).issues) == 9


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("issues: [", "not valid YAML"),
        ("issues: []", "no issues"),
        ("- a\n- b", "not a codebook"),
        ("issues:\n  - words: [a]", "name"),
        ("issues:\n  - name: A\n    wrods: [a]", "wrods"),
        ("issues:\n  - name: A\n    sides: {X: {position: maybe}}", "maybe"),
        ("issues:\n  - name: A\n  - name: a", "two issues"),
        ("issues:\n  - name: A\n    parent: B", "parent"),
        ("issues:\n  - name: A\n    parent: B\n  - name: B\n    parent: A", "its own parent"),
        ("issues:\n  - name: '---'", "no letter"),
        ("a: &x [1]\nissues: [*x, *x]", "aliases"),
        ("\x00", "not valid YAML"),
    ],
)
def test_what_is_no_codebook_is_refused_with_the_reason(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(CodebookError, match=said):
        read_codebook(_written(tmp_path, text))


def test_a_missing_file_and_a_huge_one_are_refused(tmp_path: Path) -> None:
    with pytest.raises(CodebookError, match="cannot be read"):
        read_codebook(tmp_path / "none.yaml")
    with pytest.raises(CodebookError, match="more than a codebook"):
        read_codebook(_written(tmp_path, "#" * 2_000_001))


def test_ids_are_letters_and_hyphens() -> None:
    assert issue_id("  Gencatan senjata (Minsk) ") == "gencatan-senjata-minsk"
    assert Codebook(issues=(Issue(name="Ünïted _x"),)).issues[0].id == "ünïted-x"
