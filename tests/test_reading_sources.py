"""Files, folders, compressed files and web addresses."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest

from reading_texts import FOREIGN, INDONESIAN
from ujar.errors import (
    BinaryInput,
    EmptyInput,
    InputError,
    InputTooLarge,
    InvalidDate,
    MissingInput,
    UjarError,
    UnsupportedLanguage,
)
from ujar.reading import Failure, count_inputs, downloads, open_inputs
from ujar.records import Article

TEXT = INDONESIAN[0]


def items(*paths: Path | str, **options: str) -> list[Article | Failure]:
    return list(open_inputs([str(path) for path in paths], **options))  # type: ignore[arg-type]


def outcome(item: Article | Failure) -> tuple[str | None, type[InputError] | None]:
    return (item.path, type(item.error)) if isinstance(item, Failure) else (item.path, None)


def test_one_broken_file_loses_that_file_only(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.7 x")
    (tmp_path / "c.txt").write_text("")
    (tmp_path / "d.txt").write_text(FOREIGN["nl"][0])
    (tmp_path / "e.html").write_text("<html></html>")
    (tmp_path / "f.txt").write_text(TEXT)
    assert [outcome(item) for item in items(tmp_path)] == [
        (str(tmp_path / "a.txt"), None),
        (str(tmp_path / "b.txt"), BinaryInput),
        (str(tmp_path / "c.txt"), EmptyInput),
        (str(tmp_path / "d.txt"), UnsupportedLanguage),
        (str(tmp_path / "e.html"), EmptyInput),
        (str(tmp_path / "f.txt"), None),
    ]


def test_a_folder_that_cannot_be_opened_is_one_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dalam").mkdir()
    for name in ("a.txt", "dalam/x.txt", "z.txt"):
        (tmp_path / name).write_text(TEXT)
    locked, listed = str(tmp_path / "dalam"), os.listdir

    def listdir(path: str) -> list[str]:
        if path == locked:
            raise PermissionError(13, "Permission denied", path)
        return listed(path)

    monkeypatch.setattr(os, "listdir", listdir)
    first, failure, last = items(tmp_path)
    assert (first.path, last.path) == (str(tmp_path / "a.txt"), str(tmp_path / "z.txt"))
    assert outcome(failure) == (locked, InputError)
    assert isinstance(failure, Failure)
    assert "Permission denied" in str(failure.error)
    assert count_inputs([str(tmp_path)]) == 3
    assert [outcome(item) for item in items(locked)] == [(locked, InputError)]


def test_folders_are_read_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/10.txt", "a.txt", "c.txt", "b/z/y.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    names = ["a.txt", "b/10.txt", "b/2.txt", "b/z/y.txt", "c.txt"]
    assert [item.path for item in items(tmp_path)] == [str(tmp_path / name) for name in names]


def test_what_holds_no_article_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (
        "berita/a.txt", "berita/tanpa-akhiran", "berita/catatan.md", "berita/.git/x.txt", "berita/.rahasia",
        "berita/foto.JPG", "berita/gaya.css", "berita/data.sqlite", "berita/a.txt~", "berita/laman.html",
        "berita/laman_files/iklan.html", "berita/README.md", "berita/LICENSE",
    ):  # fmt: skip
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("<p>x</p>" if name.endswith("iklan.html") else TEXT)
    Path("berita/laporan.pdf").write_bytes(b"%PDF-1.7")
    found = {os.path.basename(item.path or "") for item in items("berita") if isinstance(item, Article)}
    assert found >= {"a.txt", "tanpa-akhiran", "catatan.md"}
    assert not found & {
        "x.txt",
        ".rahasia",
        "foto.JPG",
        "gaya.css",
        "data.sqlite",
        "a.txt~",
        "iklan.html",
        "README.md",
        "LICENSE",
    }
    assert [outcome(item) for item in items("berita") if (item.path or "").endswith("pdf")] == [
        ("berita/laporan.pdf", BinaryInput)
    ]


def test_links_that_go_round_do_not_hang(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (inner / "x.txt").write_text(TEXT)
    (inner / "atas").symlink_to(tmp_path, target_is_directory=True)
    (inner / "diri").symlink_to(inner / "diri")
    (inner / "hilang.txt").symlink_to(inner / "tidak-ada")
    found = [outcome(item) for item in items(tmp_path)]
    assert (str(inner / "x.txt"), None) in found
    assert (str(inner / "hilang.txt"), MissingInput) in found
    assert len(found) == 3


def test_pipes_in_folders_do_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa.txt")
    (tmp_path / "a.txt").write_text(TEXT)
    assert [outcome(item) for item in items(tmp_path)] == [(str(tmp_path / "a.txt"), None)]


def test_a_folder_without_articles(tmp_path: Path) -> None:
    (tmp_path / "foto.png").write_bytes(b"x")
    assert [outcome(item) for item in items(tmp_path)] == [(str(tmp_path), EmptyInput)]


@pytest.mark.parametrize("name", ["tidak-ada.txt", "tidak/ada", "a.txt/b", "a\0b", "x" * 300])
def test_paths_that_lead_nowhere(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    first, second = items(f"{tmp_path}/{name}", tmp_path / "a.txt")
    assert isinstance(first, Failure)
    assert isinstance(first.error, InputError)
    assert isinstance(second, Article)


def test_missing(tmp_path: Path) -> None:
    (failure,) = items(tmp_path / "tidak-ada.txt")
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, MissingInput)
    assert failure.error.path == failure.path == str(tmp_path / "tidak-ada.txt")


def test_names_that_are_no_text(tmp_path: Path) -> None:
    name = os.path.join(os.fsencode(tmp_path), b"a\xff.txt")
    with open(name, "w") as stream:
        stream.write(TEXT)
    (article,) = items(tmp_path)
    assert isinstance(article, Article)
    assert article.path == f"{tmp_path}/a\ufffd.txt"


def test_compressed_articles(tmp_path: Path) -> None:
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress(TEXT.encode()))
    (article,) = items(path)
    assert isinstance(article, Article)
    assert (article.text, article.path) == (TEXT, str(path))
    path.write_bytes(gzip.compress(b"a" * 20_000_000))
    assert outcome(items(path)[0]) == (str(path), InputTooLarge)
    path.write_bytes(gzip.compress(TEXT.encode())[:-10])
    (failure,) = items(path)
    assert isinstance(failure, Failure)
    assert "damaged" in str(failure.error)
    path.write_bytes(b"bukan gzip")
    assert outcome(items(path)[0]) == (str(path), InputError)


def test_a_file_over_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UJAR_MAX_ARTICLE_BYTES", "100")
    (tmp_path / "a.txt").write_text("a" * 101)
    assert outcome(items(tmp_path / "a.txt")[0]) == (str(tmp_path / "a.txt"), InputTooLarge)


def test_options_reach_every_article(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (article,) = items(tmp_path, lang="en", published="2016-04-20")
    assert isinstance(article, Article)
    assert (article.lang, article.published.value, article.encoding) == ("en", "2016-04-20", "utf-8")


def test_wrong_options_are_refused_at_once() -> None:
    with pytest.raises(InvalidDate):
        open_inputs(["a.txt"], published="kemarin")
    with pytest.raises(UjarError, match="lang"):
        open_inputs(["a.txt"], lang="xx")


class _Answer:
    def __init__(self, status: int, data: bytes) -> None:
        self.status = status
        self.data = data


PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Judul</title></head><body>
<article><h1>Judul</h1>{"".join(f"<p>{text}</p>" for text in INDONESIAN)}</article></body></html>""".encode()


def answers(monkeypatch: pytest.MonkeyPatch, answer: _Answer | None) -> None:
    monkeypatch.setattr(downloads, "_request", lambda url, seconds, limit: answer)


def test_a_web_page(monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, _Answer(200, PAGE))
    url = "https://contoh.example/2020/10/12/judul"
    (article,) = items(url)
    assert isinstance(article, Article)
    assert (article.path, article.url, article.title) == (url, url, "Judul")
    assert (article.published.value, article.published.method) == ("2020-10-12", "url")
    assert article.text.split("\n") == INDONESIAN


@pytest.mark.parametrize(
    ("answer", "kind", "message"),
    [
        (None, InputError, "could not be fetched"),
        (_Answer(404, b""), MissingInput, "404"),
        (_Answer(403, b""), InputError, "refused"),
        (_Answer(500, b""), InputError, "500"),
        (_Answer(200, b"a" * 5_000_001), InputTooLarge, "5,000,000"),
        (_Answer(200, b""), EmptyInput, "empty"),
        (_Answer(200, b"%PDF-1.7"), BinaryInput, "PDF"),
    ],
)
def test_pages_that_cannot_be_read(
    answer: _Answer | None, kind: type[InputError], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(monkeypatch, answer)
    (failure,) = items("http://contoh.example/")
    assert isinstance(failure, Failure)
    assert type(failure.error) is kind
    assert message in str(failure.error)
    assert failure.path == failure.error.path == "http://contoh.example/"


def test_a_page_that_never_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    forever = threading.Event()
    monkeypatch.setenv("UJAR_FETCH_TIMEOUT_SECONDS", "0.05")
    monkeypatch.setattr(downloads, "_request", lambda url, seconds, limit: forever.wait(10))
    (failure,) = items("https://contoh.example/")
    forever.set()
    assert isinstance(failure, Failure)
    assert "0.05 seconds" in str(failure.error)


def test_the_local_network_is_not_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    config = downloads._config(2.0, 1_000)
    assert config.getboolean("DEFAULT", "SSRF_PROTECTION")
    assert not config.getboolean("DEFAULT", "INSECURE_SSL_FALLBACK")
    assert config.getint("DEFAULT", "DOWNLOAD_TIMEOUT") == 2
