"""Short articles for the tests of links: a text and its statements, one a line.

A line is `speaker | act | source | cue | content`, then fields such as `target=Russia` or `within=1`. An empty
speaker is nobody; several are parted by `+`. Words that end in `#2` are meant where they stand for the second time.
"""

from __future__ import annotations

from typing import Any

from ujar.learn.gold import GoldArticle, compile_gold
from ujar.learn.gold_records import article_of_gold, ids_of_gold
from ujar.link import link_article
from ujar.records import Article

__all__ = ["gold_of", "links_of", "statements_of"]

Found = set[tuple[int, str, int]]


def gold_of(lang: str, text: str, lines: str, links: tuple[dict[str, Any], ...] = ()) -> GoldArticle:
    """Compile the lines against the text."""
    written = {
        "article": "sample",
        "lang": lang,
        "statements": [_statement(line) for line in lines.splitlines() if line.strip()],
        "links": list(links),
    }
    return compile_gold(written, text)


def statements_of(lang: str, text: str, lines: str) -> Article:
    """Return the article with its statements and no links."""
    return article_of_gold(gold_of(lang, text, lines), text)


def links_of(lang: str, text: str, lines: str) -> Found:
    """Return the links that are found, by the numbers of the lines from 1."""
    gold = gold_of(lang, text, lines)
    number = {name: n for n, name in ids_of_gold(gold).items()}
    linked = link_article(article_of_gold(gold, text))
    return {(number[link.from_], link.relation, number[link.to]) for link in linked.links}


def _statement(line: str) -> dict[str, Any]:
    speaker, act, source, cue, content, *fields = (part.strip() for part in line.split("|"))
    entry: dict[str, Any] = {
        "kind": "indirect",
        "act": act,
        "speaker": [name.strip() for name in speaker.split("+")] if speaker else [],
        "resolved_by": "name" if speaker else "none",
        "source": _words(source),
        "cue": _words(cue),
        "content": _words(content),
    }
    for field in fields:
        key, _, value = field.partition("=")
        entry[key] = int(value) if key == "within" else value == "true" if value in ("true", "false") else value
    return {key: value for key, value in entry.items() if value not in ("", [])}


def _words(part: str) -> str | dict[str, Any]:
    text, mark, nth = part.rpartition("#")
    return {"text": text, "nth": int(nth)} if mark else part
