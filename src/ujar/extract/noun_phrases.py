"""The noun phrase that begins at a token, by parts of speech: enough for `meminta X melakukan Y`."""

from __future__ import annotations

from ujar.extract.document import Document
from ujar.records import Span

__all__ = ["noun_phrase"]

_LONGEST = 14

_INDONESIAN = frozenset({"NN", "NNP", "PR", "DT", "NUM", "CC", "FW", "SYM"})
_ENGLISH = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"})
_JOINING = frozenset({"dan", "and", "serta", "'s", "’s", "of", "-", "&", "/"})
_STOPPING = frozenset(
    [
        "untuk",
        "agar",
        "supaya",
        "jangan",
        "tidak",
        "tak",
        "dapat",
        "bisa",
        "harus",
        "perlu",
        "segera",
        "tetap",
        "akan",
        "sudah",
        "telah",
        "saat",
        "terlebih",
        "terus",
        "lebih",
        "mampu",
        "mau",
        "ikut",
        "masih",
    ]
)
_RELATIVE_ENDS = frozenset(
    ["untuk", "agar", "supaya", "jangan", "tidak", "tak", "harus", "perlu", "wajib", "segera", "bisa", "dapat"]
)


def noun_phrase(doc: Document, start: int, end: int) -> Span | None:
    """Return the noun phrase that begins at `start`, None when none does.

    A relative clause belongs to the phrase only where what follows it shows its end.
    """
    allowed = _INDONESIAN if doc.lang == "id" else _ENGLISH
    limit = min(end, start + _LONGEST)
    index = start
    while index < limit:
        word, tag = doc.words[index], doc.tags[index].removesuffix(".s")
        if word in _STOPPING or word in (",", ".", ":", ";", "(", ")", "“", "”", '"'):
            if word == "," and _listed(doc, index, limit):
                index += 1
                continue
            break
        if word in _JOINING and index > start:
            index += 1
            continue
        if word == "yang" and index > start:
            stop = next((k for k in range(index + 3, min(end, index + 9)) if doc.words[k] in _RELATIVE_ENDS), None)
            return (start, stop) if stop is not None else (start, index)
        adjective = tag == "JJ" and index > start and doc.tags[index - 1] == "NN"
        if tag not in allowed and not adjective:
            break
        if adjective and doc.tags[index + 1 : index + 2] not in (["NN"], ["NNP"], ["DT"], ["JJ"]) and index + 1 < end:
            following = doc.words[index + 1]
            if following not in _STOPPING:
                break
        if doc.lang == "en" and tag == "PRON" and index > start:
            break
        index += 1
    while index > start and (doc.words[index - 1] in _JOINING or doc.words[index - 1] == ","):
        index -= 1
    return (start, index) if index > start else None


def _listed(doc: Document, index: int, limit: int) -> bool:
    """Tell whether a comma stands inside a list: `A, B, dan C`."""
    window = doc.words[index + 1 : min(limit, index + 7)]
    return any(word in ("dan", "and") for word in window) and doc.tags[index + 1 : index + 2] in (
        ["NN"],
        ["NNP"],
        ["NOUN"],
        ["PROPN"],
    )
