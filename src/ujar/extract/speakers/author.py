"""Who says `I` outside quotations: the author of a column, as its byline or the line about the author names one.

News is written without `I`; where it stands outside quotation marks all the same, a quotation has lost its marks or
an interview is printed without them. So an author is only named where the text itself shows that it has one.
"""

from __future__ import annotations

import re
from typing import Final

from ujar.extract.document import Document
from ujar.extract.speakers.registry import Entry, name_words
from ujar.extract.speakers.scene import Scene
from ujar.extract.speakers.word_sets import word_set

__all__ = ["author_of", "is_author_word"]

_SINGULAR: Final = word_set("i me my mine myself saya aku")
_OFTEN = 3
"""How often a bylined article has to say `I` outside quotations to be a column."""
_NAME = re.compile(r"[A-Z][\w'’-]*(?: (?:[A-Z]\.|[A-Z][\w'’-]*|bin|binti|van|von|de|al-[A-Z]\w*)){1,4}")
_LABEL = re.compile(r"(?:by|oleh|penulis)\b[ :]*", re.IGNORECASE)
_AFTER_NAME = word_set(", is was edits chairs writes teaches covers leads heads directs runs serves adalah ialah")
_LONGEST = 60
"""Tokens of the longest line about an author."""
_LINES = 2
"""Paragraphs at the end of an article among which that line may be."""
_ANSWERS = re.compile(r"^(?:Q|A|T|J|[A-Z]{4,20})\s?:", re.MULTILINE)
"""The turns of a printed interview or a transcript."""


def is_author_word(doc: Document, index: int) -> bool:
    """Tell whether a token is `I` or `my` outside quotations."""
    return doc.words[index] in _SINGULAR and doc.quotation_of[index] < 0 and not doc.aside[index]


def author_of(scene: Scene) -> Entry | None:
    """Return the author of a column as a person of the article, None for news, interviews and where no name stands."""
    if _ANSWERS.search(scene.doc.article.text):
        return None
    name = _described(scene) or _bylined(scene)
    return scene.registry.get(name, "person") if name is not None else None


def _bylined(scene: Scene) -> str | None:
    doc = scene.doc
    byline = _LABEL.sub("", " ".join((doc.article.byline or "").split()), count=1)
    if not _NAME.fullmatch(byline) or not scene.pack.body_words.isdisjoint(name_words(byline)):
        return None
    return byline if sum(is_author_word(doc, index) for index in range(len(doc))) >= _OFTEN else None


def _described(scene: Scene) -> str | None:
    """The name at the head of a last line such as `Ada Quist is a professor of law at …`, found nowhere before it."""
    doc, view = scene.doc, scene.view
    starts = [index for index in range(len(doc)) if index == 0 or doc.starts_paragraph(index)]
    for start, stop in zip(starts[-_LINES:], [*starts[-_LINES:], len(doc)][1:], strict=True):
        end = view.run_end[start]
        if not start or stop - start > _LONGEST or end >= stop or doc.words[end] not in _AFTER_NAME:
            continue
        (mention, *more) = scene.read(start, end)
        name = mention.name or ""
        quoted = any(doc.quotation_of[k] >= 0 for k in range(start, stop))
        if more or quoted or mention.kind != "person" or " " not in name:
            continue
        if view.places.get(name_words(name)[-1], [start])[0] >= start:
            return name
    return None
