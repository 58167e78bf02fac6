"""Features of the English tagger (`en.tagger.v1`): source, cue and content over a whole article."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ujar.extract.document import Document
from ujar.extract.quotes import Quotation

__all__ = ["tagger_features"]

_LONG_QUOTATION = 6
"""Tokens from which a quotation hides the cue words in it from the words around it."""


def tagger_features(doc: Document, *, cue_words: Collection[str]) -> Iterator[list[str]]:
    """Yield one list of features a token.

    `cue_words` are words that often are cues; features say which of them stands nearest in the sentence. What
    stands just outside a quotation is given to every token inside it, so that a linear model can decide about
    the quotation as a whole.
    """
    size = len(doc)
    words, shapes, tags = doc.words, doc.shapes, doc.tags
    before, after = _nearest_cues(doc, cue_words)
    beside = [_beside(doc, quotation) for quotation in doc.quotations]
    for start, end in doc.sentences:
        for i in range(start, end):
            word, tag = words[i], tags[i]
            row = ["bias", "w=" + word, "s=" + shapes[i], "x3=" + word[-3:], "p4=" + word[:4], "t=" + tag]
            for d in (1, 2, 3, 4):
                row.append(f"w-{d}=" + (words[i - d] if i - d >= start else "^"))
                row.append(f"w+{d}=" + (words[i + d] if i + d < end else "$"))
            row.append("S=" + ".".join(shapes[j] if 0 <= j < size else "#" for j in (i - 1, i, i + 1)))
            row.append("T=" + ".".join(tags[j] if 0 <= j < size else "#" for j in (i - 1, i, i + 1)))
            row.append("T-=" + ".".join(tags[j] if j >= 0 else "#" for j in (i - 2, i - 1, i)))
            row.append("T+=" + ".".join(tags[j] if j < size else "#" for j in (i, i + 1, i + 2)))
            if i:
                row.append("w-1w=" + words[i - 1] + "|" + word)
            if i < size - 1:
                row.append("ww+1=" + word + "|" + words[i + 1])
            if i == start:
                row.append("first")
            if i == end - 1:
                row.append("last")
            if doc.starts_paragraph(i):
                row.append("paragraph")
            row.append(f"at={min(i - start, 6)}")
            row += before[i]
            row += after[i]
            if word in cue_words:
                row.append("cue")
            quotation = doc.quotation_of[i]
            if quotation >= 0:
                row.append("quoted")
                row += beside[quotation]
                if i == doc.quotations[quotation].start:
                    row.append("opens")
                if i == doc.quotations[quotation].end - 1:
                    row.append("closes")
            yield row


def _nearest_cues(doc: Document, cue_words: Collection[str]) -> tuple[list[list[str]], list[list[str]]]:
    """For each token the nearest cue word before and after it in its sentence, with its distance."""
    size = len(doc)
    before: list[list[str]] = [["c-=-"]] * size
    after: list[list[str]] = [["c+=-"]] * size

    def shows(i: int) -> bool:
        quotation = doc.quotation_of[i]
        hidden = quotation >= 0 and _length(doc.quotations[quotation]) > _LONG_QUOTATION
        return doc.words[i] in cue_words and not hidden

    for start, end in doc.sentences:
        last = -1
        for i in range(start, end):
            if last >= 0:
                before[i] = ["c-=" + doc.words[last], f"d-={min(i - last, 5)}"]
            if shows(i):
                last = i
        last = -1
        for i in range(end - 1, start - 1, -1):
            if last >= 0:
                after[i] = ["c+=" + doc.words[last], f"d+={min(last - i, 5)}"]
            if shows(i):
                last = i
    return before, after


def _beside(doc: Document, quotation: Quotation) -> list[str]:
    """What stands beside a quotation in its sentence, its last mark and its size."""
    start, end = quotation.start, quotation.end
    size = len(doc)

    def after(k: int) -> str:
        i = end + k
        return doc.words[i] if i < size and doc.sentence_of[i] == doc.sentence_of[end - 1] else "$"

    def before(k: int) -> str:
        i = start - 1 - k
        return doc.words[i] if i >= 0 and doc.sentence_of[i] == doc.sentence_of[start] else "^"

    closing = doc.words[end - 2]
    tokens = end - start
    return [
        "q+1=" + after(0), "q+2=" + after(1), "q-1=" + before(0), "q-2=" + before(1),
        "ql=" + (closing if not closing[0].isalnum() else "w"),
        f"qn={sum(tokens >= limit for limit in (4, 6, 10, 20))}",
        "qs=" + doc.shapes[start + 1],
    ]  # fmt: skip


def _length(quotation: Quotation) -> int:
    return quotation.end - quotation.start
