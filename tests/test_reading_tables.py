"""Tables of articles: CSV and its kin, JSON lines, a JSON array."""

from __future__ import annotations

import csv
import gzip
import io
import json
from pathlib import Path

import pytest

from reading_texts import ENGLISH, INDONESIAN
from ujar.errors import BadRow, InputError, InputTooLarge, MappingError, UnsupportedLanguage
from ujar.reading import Failure, Mapping, count_inputs, open_inputs
from ujar.records import Article

TEXT = INDONESIAN[0]
PLAIN = TEXT.replace(",", "")


def items(path: Path, **options: object) -> list[Article | Failure]:
    return list(open_inputs([str(path)], **options))  # type: ignore[arg-type]


def articles(path: Path, **options: object) -> list[Article]:
    found = items(path, **options)
    assert all(isinstance(item, Article) for item in found), found
    return [item for item in found if isinstance(item, Article)]


def failures(path: Path, **options: object) -> list[tuple[int | None, type[InputError], str]]:
    return [
        (item.row, type(item.error), str(item.error)) for item in items(path, **options) if isinstance(item, Failure)
    ]


def written(path: Path, rows: list[list[str]], delimiter: str = ",", encoding: str = "utf-8") -> Path:
    with path.open("w", newline="", encoding=encoding) as stream:
        csv.writer(stream, delimiter=delimiter).writerows(rows)
    return path


def lines(path: Path, *values: object) -> Path:
    path.write_text("\n".join(value if isinstance(value, str) else json.dumps(value) for value in values))
    return path


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_csv_with_any_delimiter(tmp_path: Path, delimiter: str, encoding: str) -> None:
    text = f'{TEXT}\nBaris kedua; dengan, banyak | tanda "kutip".\n'
    path = written(
        tmp_path / "a.csv",
        [["judul", "isi", "tanggal", "penulis", "media", "link", "bahasa"],
         ["Warga Tolak", text, "25/10/2020", "Sri Lestari", "Harian Contoh", "https://x.example/1", "id"]],
        delimiter,
        encoding,
    )  # fmt: skip
    (article,) = articles(path)
    assert article.text == text
    assert (article.title, article.byline, article.outlet) == ("Warga Tolak", "Sri Lestari", "Harian Contoh")
    assert (article.url, article.lang, article.encoding) == ("https://x.example/1", "id", encoding)
    assert (article.published.value, article.published.method) == ("2020-10-25", "column")
    assert article.path == f"{path}#1"
    assert article.flags == ()


def test_tsv_and_the_line_that_names_the_delimiter(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text(f"id\ttext\n7\t{TEXT}\n")
    assert articles(path)[0].id == "7"
    path = tmp_path / "b.csv"
    path.write_text(f"sep=;\nid;text\n7;{TEXT}\n")
    assert articles(path)[0].text == TEXT


def test_ids_of_rows(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", [["text", "id"], [TEXT, "x-1"], [TEXT, ""], [TEXT, ""]])
    first, second, third = articles(path)
    assert first.id == "x-1"
    assert second.id != third.id
    assert [each.id for each in articles(path)] == [first.id, second.id, third.id]


def test_rows_that_cannot_be_read_do_not_lose_the_others(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.csv",
        [["text", "date"], [TEXT, "2020"], ["", "2020"], [], [TEXT],
         ["De minister zei dat hij niet zou aftreden.", ""],
         [TEXT, "2020", "", "terlalu panjang"], [TEXT, "kemarin", "", ""]],
    )  # fmt: skip
    found = items(path)
    assert [item.row if isinstance(item, Failure) else item.path for item in found] == [
        f"{path}#1", 2, f"{path}#3", 4, 5, f"{path}#6",
    ]  # fmt: skip
    errors = [item.error for item in found if isinstance(item, Failure)]
    assert [type(error) for error in errors] == [BadRow, UnsupportedLanguage, BadRow]
    assert [error.path for error in errors] == [f"{path}#{row}" for row in (2, 4, 5)]
    assert isinstance(found[-1], Article)
    assert found[-1].flags == ("date-unreadable",)


def test_quotation_marks_that_are_not_doubled(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f'id,text\n1,"{TEXT}"\n2,"Ia "tidak" tahu."\n3,"{TEXT}"\n4,"tidak ditutup\n{TEXT}\n')
    found = items(path)
    assert [item.row if isinstance(item, Failure) else item.id for item in found] == ["1", 2, "3", 4]
    assert all("quotation marks" in message for _, _, message in failures(path))


def test_a_row_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(f"text\n“{PLAIN}”\n".encode() + f"“{PLAIN}” kafé\n".encode("cp1252"))
    first, second = articles(path)
    assert (first.text, first.encoding, first.flags) == (f"“{PLAIN}”", "utf-8", ())
    assert (second.text, second.encoding) == (f"“{PLAIN}” kafé", "windows-1252")
    assert second.flags == ("encoding-guessed",)


def test_a_row_over_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UJAR_MAX_ARTICLE_BYTES", "200")
    path = tmp_path / "a.csv"
    path.write_text(f"text,id\n{'a' * 300},1\n{'a' * 300_000},2\n{PLAIN[:150]},3\n")
    assert [(row, kind) for row, kind, _ in failures(path)] == [(1, InputTooLarge), (2, InputTooLarge)]
    assert [item.id for item in items(path) if isinstance(item, Article)] == ["3"]
    path = lines(tmp_path / "a.jsonl", {"text": "a" * 300_000}, {"text": PLAIN[:150]})
    assert [(row, kind) for row, kind, _ in failures(path)] == [(1, InputTooLarge)]


def test_given_options_outrank_columns(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", [["text", "date", "lang"], [ENGLISH[0], "2020-01-01", "id"]])
    assert articles(path)[0].lang == "id"
    (article,) = articles(path, lang="en", published="2021")
    assert (article.lang, article.published.value, article.published.method) == ("en", "2021", "given")


def test_mapping(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", [["Kolom A", "b", "c"], [TEXT, "2020-10-12", "Judul"]])
    with pytest.raises(MappingError, match=r"'Kolom A', 'b', 'c'.*--map text=") as caught:
        items(path)
    assert caught.value.columns == ("Kolom A", "b", "c")
    (article,) = articles(path, mapping=Mapping.parse("text=Kolom A, date=b,title=c"))
    assert (article.text, article.published.value, article.title) == (TEXT, "2020-10-12", "Judul")
    with pytest.raises(MappingError, match="no column 'd' for date"):
        items(path, mapping=Mapping(text="Kolom A", date="d"))


def test_a_table_that_does_not_fit_is_a_failure_inside_a_folder(tmp_path: Path) -> None:
    written(tmp_path / "a.csv", [["x", "y"], ["1", "2"]])
    (tmp_path / "b.txt").write_text(TEXT)
    failure, article = items(tmp_path)
    assert isinstance(failure, Failure)
    assert "--map text=" in str(failure.error)
    assert isinstance(article, Article)


@pytest.mark.parametrize("spec", ["text", "text=", "=a", "isi=a", "text=a,text=b", "text=a,b"])
def test_mappings_that_cannot_be_read(spec: str) -> None:
    with pytest.raises(MappingError, match="part=column"):
        Mapping.parse(spec)


@pytest.mark.parametrize(
    ("columns", "part", "column"),
    [
        (["Body"], "text", "Body"),
        (["full text"], "text", "full text"),
        (["Content", "Text"], "text", "Text"),
        (["isi", "Tanggal-Terbit"], "date", "Tanggal-Terbit"),
        (["teks", "Penulis"], "byline", "Penulis"),
        (["teks", "SOURCE"], "outlet", "SOURCE"),
        (["teks", "judul"], "title", "judul"),
        (["teks", "tautan"], "url", "tautan"),
        (["teks", "bahasa"], "lang", "bahasa"),
        (["teks", "_id"], "id", "_id"),
    ],
)
def test_common_names(columns: list[str], part: str, column: str) -> None:
    assert Mapping().columns_in(columns)[part] == column


def test_a_named_column_is_not_guessed_again() -> None:
    assert Mapping(text="source").columns_in(["source", "text"]) == {"text": "source"}


def test_json_lines(tmp_path: Path) -> None:
    path = lines(
        tmp_path / "a.jsonl",
        "\ufeff" + json.dumps({"text": TEXT, "id": 7, "date": "2020-10-12T10:00:00Z", "source": {"name": "Harian"}}),
        "",
        [1],
        "{rusak",
        {"text": ["Satu paragraf.", "Dua paragraf."], "lang": "id", "author": ["Sri", "Budi"], "date": None},
        {"isi": TEXT},
        {"lain": TEXT},
        {"text": 12},
    )
    found = items(path)
    assert [item.row if isinstance(item, Failure) else item.path for item in found] == [
        f"{path}#1", 3, 4, f"{path}#5", f"{path}#6", 7, 8,
    ]  # fmt: skip
    assert {type(item.error) for item in found if isinstance(item, Failure)} == {BadRow, UnsupportedLanguage}
    first, fifth = found[0], found[3]
    assert isinstance(first, Article)
    assert isinstance(fifth, Article)
    assert (first.id, first.outlet, first.published.value) == ("7", "Harian", "2020-10-12")
    assert (fifth.text, fifth.byline) == ("Satu paragraf.\nDua paragraf.", "Sri, Budi")
    assert fifth.published.value is None
    assert fifth.flags == ()


@pytest.mark.parametrize(
    "data",
    [
        json.dumps([{"body": TEXT}, {"body": ENGLISH[0]}]),
        json.dumps({"status": "ok", "articles": [{"body": TEXT}, {"body": ENGLISH[0]}]}),
        json.dumps({"body": TEXT}) + "\n" + json.dumps({"body": ENGLISH[0]}) + "\n",
        json.dumps([{"body": TEXT}, {"body": ENGLISH[0]}], indent=2),
    ],
)
def test_json(tmp_path: Path, data: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(data)
    assert [(article.text, article.lang) for article in articles(path)] == [(TEXT, "id"), (ENGLISH[0], "en")]


def test_json_of_one_object(tmp_path: Path) -> None:
    (article,) = articles(lines(tmp_path / "a.json", {"title": "Judul", "text": TEXT}))
    assert (article.title, article.text) == ("Judul", TEXT)


@pytest.mark.parametrize("data", ["[" * 100_000, "{rusak", "", '["a"', "[1, 2]"])
def test_broken_json(tmp_path: Path, data: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(data)
    assert items(path)
    assert all(isinstance(item, Failure) for item in items(path))


def test_json_over_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UJAR_MAX_JSON_BYTES", "100")
    ((row, kind, message),) = failures(lines(tmp_path / "a.json", [{"text": TEXT}]))
    assert (row, kind) == (None, InputTooLarge)
    assert ".jsonl" in message


def test_compressed_tables(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps({"text": TEXT}).encode()))
    assert articles(path)[0].path == f"{path}#1"
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress(f"text\n“{PLAIN}”\n".encode()))
    assert articles(path)[0].text == f"“{PLAIN}”"
    path.write_bytes(gzip.compress(f"text\n“{PLAIN}”\n".encode() * 1_000)[:-20])
    assert "damaged" in failures(path)[-1][2]


def test_a_table_that_expands_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UJAR_MAX_EXPANDED_BYTES", "200_000")
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress((json.dumps({"text": TEXT}) + "\n").encode() * 5_000))
    found = items(path)
    assert 0 < len(found) < 5_000
    assert isinstance(found[-1], Failure)
    assert isinstance(found[-1].error, InputTooLarge)
    assert "UJAR_MAX_EXPANDED_BYTES" in str(found[-1].error)


def test_articles_come_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text((json.dumps({"text": TEXT}) + "\n") * 3 + "{rusak\n")
    stream = open_inputs([str(path), str(tmp_path / "nanti.txt")])
    assert isinstance(next(stream), Article)
    (tmp_path / "nanti.txt").write_text(TEXT)
    assert [type(item) for item in stream] == [Article, Article, Failure, Article]


def test_standard_input() -> None:
    def read(data: bytes, **options: object) -> list[Article | Failure]:
        return list(open_inputs(["-"], stdin=io.BytesIO(data), **options))  # type: ignore[arg-type]

    (article,) = read(TEXT.encode())
    assert isinstance(article, Article)
    assert (article.path, article.text) == ("-", TEXT)
    rows = (json.dumps({"text": TEXT}) + "\n").encode() * 3
    assert [item.path for item in read(rows) if isinstance(item, Article)] == ["-#1", "-#2", "-#3"]
    (row,) = read(f"a,b\n1,“{PLAIN}”\n".encode(), mapping=Mapping(text="b"))
    assert isinstance(row, Article)
    (row,) = read(json.dumps([{"a": TEXT}]).encode(), mapping=Mapping(text="a"))
    assert isinstance(row, Article)
    (failure,) = read(b"")
    assert isinstance(failure, Failure)


def test_counting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = written(tmp_path / "a.csv", [["text"], [TEXT], ["Dua\nbaris"], [""], [TEXT]])
    rows = lines(tmp_path / "b.jsonl", {"text": TEXT}, "", {"text": TEXT})
    array = lines(tmp_path / "c.json", [{"text": TEXT}] * 3)
    (tmp_path / "d.txt").write_text(TEXT)
    (tmp_path / ".tersembunyi").write_text(TEXT)
    assert count_inputs([str(table)]) == 4
    assert count_inputs([str(rows)]) == 2
    assert count_inputs([str(array)]) == 3
    assert count_inputs([str(tmp_path)]) == 10
    assert count_inputs([str(tmp_path), "https://x.example/", str(tmp_path / "tidak-ada")]) == 12
    assert count_inputs(["-"]) is None
    (tmp_path / "e.csv.gz").write_bytes(gzip.compress(b"text\na\n"))
    assert count_inputs([str(tmp_path)]) is None
    monkeypatch.setenv("UJAR_COUNT_ROWS_BELOW_BYTES", "10")
    assert count_inputs([str(table)]) is None
