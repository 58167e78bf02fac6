"""Gold annotation that people write by hand, and its standoff form.

An annotator quotes the words of an article instead of counting offsets:

    article: brussels-2016-04-20
    lang: id
    statements:
      - source: Jens Stoltenberg, Sekretaris Jenderal NATO
        cue: kata
        content: Kami berbeda … krisis tersebut
        kind: direct
        act: claim
        speaker: Jens Stoltenberg
        resolved_by: name
    links:
      - {from: 3, to: 2, relation: denies}

`…` inside a quoted part stands for the words in between. A discontinuous part is a list. Where words occur
more than once, the content nearest after the statement before is meant, and of source and cue the occurrence
nearest to the content; `{text: kata, nth: 3}` names the third occurrence in the article. Statements are
numbered from 1 in the order of the file; `within` and links use these numbers.

`compile_gold` turns this into offsets and fails, saying where, when a quoted part is not in the text.
The standoff form holds offsets and labels and no words of the article, so that it may be kept in a
repository where the article may not.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml

from ujar.acts import Act
from ujar.errors import CorpusError
from ujar.records import Kind, Relation, ResolvedBy, Span

__all__ = [
    "GoldArticle",
    "GoldLink",
    "GoldStatement",
    "StandoffArticle",
    "compile_gold",
    "load_gold",
    "read_lines",
    "read_standoff",
    "read_written",
    "text_hash",
]

_GAP = re.compile(r"\s*(?:…|\.\.\.)\s*")


class GoldStatement(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One statement as annotated; `number` counts from 1 within the article."""

    number: int
    kind: Kind
    act: Act
    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...]
    speaker: tuple[str, ...] = ()
    resolved_by: ResolvedBy = "none"
    role: str | None = None
    affiliation: str | None = None
    addressee: str | None = None
    target: str | None = None
    negated: bool = False
    conditional: bool = False
    hypothetical: bool = False
    said: str | None = None
    within: int | None = None


class GoldLink(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """One link between two statements of the article, by number."""

    from_: int
    to: int
    relation: Relation


class StandoffArticle(msgspec.Struct, frozen=True, kw_only=True):
    """What every line of standoff annotation says: the article and the SHA-256 of its text."""

    article: str
    sha256: str


Standoff = TypeVar("Standoff", bound=StandoffArticle)
Line = TypeVar("Line", bound=msgspec.Struct)


class GoldArticle(StandoffArticle, frozen=True, kw_only=True, omit_defaults=True):
    """The annotation of one article: offsets into the text whose SHA-256 is `sha256`."""

    lang: str
    statements: tuple[GoldStatement, ...] = ()
    links: tuple[GoldLink, ...] = ()
    note: str | None = None


def text_hash(text: str) -> str:
    """Return the SHA-256 of `text` in UTF-8, in hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def compile_gold(written: dict[str, Any], text: str) -> GoldArticle:
    """Turn the form that people write into offsets of `text`.

    Raises:
        CorpusError: a quoted part is not in the text, a field is unknown, or a number points nowhere.
    """
    name = str(written.get("article"))
    statements: list[dict[str, Any]] = []
    floor = 0
    for number, entry in enumerate(written.get("statements") or [], 1):
        where = f"{name}, statement {number}"
        content = _locate_content(entry.get("content"), text, floor, where)
        # An inner statement begins inside its outer one, so the next search starts at the beginning of this.
        floor = content[0][0]
        statements.append(
            {
                **entry,
                "number": number,
                "content": content,
                "source": _locate_near(entry.get("source"), text, content, where),
                "cue": _locate_near(entry.get("cue"), text, content, where),
                "speaker": tuple(_as_list(entry.get("speaker"))),
            }
        )
    record = {
        **written,
        "sha256": text_hash(text),
        "statements": statements,
        "links": written.get("links") or [],
    }
    _reject_unknown(GoldArticle, record, name)
    for entry in statements:
        _reject_unknown(GoldStatement, entry, name)
    try:
        article = msgspec.convert(record, GoldArticle)
    except msgspec.ValidationError as error:
        raise CorpusError(f"{name}: {error}") from error
    numbers = {s.number for s in article.statements}
    pointed = {s.within for s in article.statements if s.within} | {n for k in article.links for n in (k.from_, k.to)}
    if missing := pointed - numbers:
        raise CorpusError(f"{name}: there is no statement number {min(missing)}")
    return article


def load_gold(path: Path, texts: Mapping[str, str]) -> Iterator[GoldArticle]:
    """Read a standoff file (JSON lines) and check every line against its text.

    Articles whose text is not in `texts` are passed over: the corpora are not always at hand.

    Raises:
        CorpusError: a text is there and is not the one that was annotated.
    """
    return (article for article in read_standoff(path, GoldArticle, texts) if article.article in texts)


def read_standoff(path: Path, kind: type[Standoff], texts: Mapping[str, str]) -> Iterator[Standoff]:
    """Yield the articles of a standoff file, one a line; those with a text in `texts` are checked against it.

    Raises:
        CorpusError: there is no such file, a line of it is damaged, or a text is not the one that was annotated.
    """
    if not path.is_file():
        raise CorpusError(f"there is no annotation {str(path)!r}; it is kept in the repository under annotations/")
    decoder = msgspec.json.Decoder(kind)
    for number, line in enumerate(path.read_bytes().splitlines(), 1):
        try:
            article = decoder.decode(line)
        except msgspec.DecodeError as error:
            raise CorpusError(f"{path}, line {number}: {error}") from error
        text = texts.get(article.article)
        if text is not None and text_hash(text) != article.sha256:
            raise CorpusError(f"{path.name}: {article.article} was annotated on another text; annotate it again")
        yield article


def read_lines(path: Path, kind: type[Line], *, of: str) -> tuple[Line, ...]:
    """Return the lines of an annotation in JSON lines; `of` says in messages what is annotated.

    Raises:
        CorpusError: the file is missing, or a line is not valid.
    """
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise CorpusError(f"{path}: the annotation of {of} cannot be read ({error.strerror}); give its path") from error
    found: list[Line] = []
    for number, line in enumerate(lines, 1):
        try:
            found.append(msgspec.json.decode(line, type=kind))
        except msgspec.DecodeError as error:
            raise CorpusError(
                f"{path}, line {number}: {error}; mend the line or take the file from the release"
            ) from error
    return tuple(found)


def read_written(path: Path) -> dict[str, Any]:
    """Read one annotation in the form that people write."""
    written = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(written, dict):
        raise CorpusError(f"{path.name} holds no annotation: it should begin with `article:`")
    return written


def _reject_unknown(struct: type[msgspec.Struct], fields: dict[str, Any], name: str) -> None:
    if unknown := set(fields) - {field.encode_name for field in msgspec.structs.fields(struct)}:
        raise CorpusError(f"{name}: unknown field {min(unknown)!r} in the annotation")


def _as_list(value: Any) -> list[Any]:
    if value is None or value in ("", []):
        return []
    return value if isinstance(value, list) else [value]


def _locate_content(value: Any, text: str, floor: int, where: str) -> tuple[Span, ...]:
    parts = _as_list(value)
    if not parts:
        raise CorpusError(f"{where}: a statement needs content")
    spans: list[Span] = []
    for part in parts:
        found = list(_occurrences(part, text))
        if not found:
            raise CorpusError(f"{where}: {_words(part)!r} is not in the text")
        start = spans[-1][1] if spans else floor
        spans.append(next((span for span in found if span[0] >= start), found[-1]))
    return tuple(sorted(spans))


def _locate_near(value: Any, text: str, content: tuple[Span, ...], where: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    for part in _as_list(value):
        found = list(_occurrences(part, text))
        if not found:
            raise CorpusError(f"{where}: {_words(part)!r} is not in the text")
        spans.append(min(found, key=lambda span: _distance(span, content)))
    return tuple(sorted(spans))


def _distance(span: Span, content: Iterable[Span]) -> int:
    """Characters between a span and the nearest content span; inside counts as far, but less so."""
    best = 1 << 40
    for start, end in content:
        if span[1] <= start:
            best = min(best, start - span[1])
        elif span[0] >= end:
            best = min(best, span[0] - end)
        else:
            best = min(best, 1000)
    return best


def _words(part: Any) -> str:
    return str(part["text"] if isinstance(part, dict) else part)


def _occurrences(part: Any, text: str) -> Iterator[Span]:
    """Yield every place of a quoted part, or the one that `nth` names."""
    pieces = [re.escape(piece) for piece in _GAP.split(_words(part)) if piece]
    pattern = r"(?:\b|(?<!\w))" + "(?s:.*?)".join(pieces) + r"(?!\w)"
    found = [match.span() for match in re.finditer(pattern, text)]
    if isinstance(part, dict) and "nth" in part:
        nth = int(part["nth"])
        found = found[nth - 1 : nth]
    yield from found
