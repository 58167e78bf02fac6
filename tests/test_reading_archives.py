"""ZIP archives and WARC files."""

from __future__ import annotations

import io
import struct
import sys
import zipfile
from pathlib import Path

import pytest

from reading_texts import ENGLISH, INDONESIAN
from ujar.errors import EmptyInput, InputError, InputTooLarge
from ujar.reading import Failure, Skipped, open_inputs, open_stream
from ujar.records import Article


def archive(path: Path, files: dict[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in files.items():
            opened.writestr(name, content)
    return path


def items(path: Path) -> tuple[list[Article | Failure], list[Skipped]]:
    skipped: list[Skipped] = []
    return list(open_inputs([str(path)], passed_over=skipped.append)), skipped


def test_the_files_of_an_archive_are_read_as_those_of_a_folder(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "a.zip",
        {
            "berita/b.txt": INDONESIAN[0],
            "berita/a.csv": f"isi\n{ENGLISH[0]!r}\n".replace("'", '"'),
            "../../luar.txt": INDONESIAN[1],
            "berita/rusak.txt": b"%PDF-1.7",
            "berita/foto.jpg": b"x",
            "__MACOSX/berita/._b.txt": b"x",
            "peta.xml": "<urlset/>",
        },
    )
    found, skipped = items(path)
    assert [item.path for item in found] == [
        f"{path}/berita/a.csv#1", f"{path}/berita/b.txt", f"{path}/berita/rusak.txt", f"{path}/luar.txt",
    ]  # fmt: skip
    assert [isinstance(item, Article) for item in found] == [True, True, False, True]
    assert {(Path(one.path).name, one.reason) for one in skipped} == {
        ("foto.jpg", ".jpg file"),
        ("._b.txt", "hidden"),
        ("peta.xml", "XML that is no feed"),
    }
    again, _ = items(path)
    assert [item.id for item in again if isinstance(item, Article)] == [
        item.id for item in found if isinstance(item, Article)
    ]


def test_an_archive_that_is_open_already(tmp_path: Path) -> None:
    path = archive(tmp_path / "x", {"a.txt": INDONESIAN[0]})
    with path.open("rb") as stream:
        (article,) = open_stream(stream, "kiriman.zip")
    assert article.path == "kiriman.zip/a.txt"


def test_bombs_are_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = archive(tmp_path / "a.zip", {"a.txt": INDONESIAN[0], "bom.txt": b"a" * 30_000_000})
    (article, failure), _ = items(bomb)
    assert isinstance(article, Article)
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, InputTooLarge)
    monkeypatch.setenv("UJAR_MAX_EXPANDED_BYTES", "1000000")
    (failure,), _ = items(bomb)
    assert isinstance(failure, Failure)
    assert (failure.path, type(failure.error)) == (str(bomb), InputTooLarge)
    monkeypatch.setenv("UJAR_MAX_ARCHIVE_FILES", "1")
    (failure,), _ = items(bomb)
    assert isinstance(failure, Failure)
    assert "more than 1 files" in str(failure.error)


def test_a_list_of_files_that_would_fill_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with path.open("wb") as stream:
        stream.truncate(60_000_000)
        stream.seek(60_000_000)
        stream.write(struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 9, 9, 59_000_000, 0, 0))
    (failure,), _ = items(path)
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, InputTooLarge)


def test_what_cannot_be_read_of_an_archive_fails_alone(tmp_path: Path) -> None:
    inner = archive(tmp_path / "dalam.zip", {"a.txt": INDONESIAN[0]}).read_bytes()
    path = archive(tmp_path / "a.zip", {"a.txt": INDONESIAN[0] * 50, "b.zip": inner, "c.txt": INDONESIAN[1]})
    data = bytearray(path.read_bytes())
    at = data.index(b"a.txt") + 20
    data[at : at + 8] = bytes(8)
    path.write_bytes(data)
    found, _ = items(path)
    assert [(Path(item.path or "").name, isinstance(item, Article)) for item in found] == [
        ("a.txt", False), ("b.zip", False), ("c.txt", True),
    ]  # fmt: skip


def test_archives_that_are_none(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"bukan arsip")
    (failure,), _ = items(path)
    assert isinstance(failure, Failure)
    assert "damaged" in str(failure.error)
    (failure,), _ = items(archive(path, {"a.jpg": b"x"}))
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, EmptyInput)


def _response(
    body: bytes, *, status: str = "200 OK", kind: str = "text/html", url: str = "https://a.example/1"
) -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2022-04-12T00:00:00Z\r\n"
        f"WARC-Target-URI: {url}\r\nContent-Type: application/http;msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


PAGE = f"<html><body><article><p>{INDONESIAN[0]}</p><p>{INDONESIAN[1]}</p></article></body></html>".encode()
CRAWL = (
    _response(PAGE)
    + _response(b"\x89PNG", kind="image/png")
    + _response(PAGE, status="404 Not Found")
    + _response(b"<html></html>", url="https://a.example/2")
    + _response(PAGE, url="https://a.example/3")
)


@pytest.mark.parametrize("name", ["a.warc", "tanpa-akhiran"])
def test_pages_of_a_warc_file(tmp_path: Path, name: str) -> None:
    pytest.importorskip("warcio")
    path = tmp_path / name
    path.write_bytes(CRAWL)
    found, skipped = items(path)
    assert [item.path for item in found] == [f"{path}#1", str(path), f"{path}#5"]
    first, failure, last = found
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert isinstance(failure, Failure)
    assert failure.row == 4
    assert (first.url, last.url) == ("https://a.example/1", "https://a.example/3")
    assert first.published.value is None
    assert [one.reason for one in skipped] == ["no web page", "page that the site did not give"]


def test_a_damaged_warc_file_keeps_the_pages_before(tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    path = tmp_path / "a.warc"
    path.write_bytes(_response(PAGE) + b"bukan catatan\r\n\r\n" + _response(PAGE))
    found, _ = items(path)
    assert isinstance(found[0], Article)
    assert isinstance(found[-1], Failure)


def test_without_warcio_it_is_said_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "warcio", None)
    monkeypatch.setitem(sys.modules, "warcio.archiveiterator", None)
    (failure,) = open_stream(io.BytesIO(CRAWL), "a.warc")
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, InputError)
    assert "pip install 'ujar[warc]'" in str(failure.error)
