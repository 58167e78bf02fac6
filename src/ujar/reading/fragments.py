"""Debris: what stands where a sentence should be and is none.

Machine translation and careless copying leave the tail of a sentence behind a full stop (`… usai pertemuan.
konferensi.`), a stray word (`dikatakan.`), rows of marks and bits of markup. A fragment is taken for debris
only when it begins in lower case behind a full stop that ends no abbreviation, is short, is followed by a
proper sentence, and cannot be an attribution (`”Kami siap”. kata Budi.`).
"""

from __future__ import annotations

import re

from ujar.reading.quotemarks import inside_quotation
from ujar.reading.vocabulary import words_of
from ujar.records import Span

__all__ = ["fragments", "is_litter"]

_LONGEST_WORDS = 6
_FRAGMENT = re.compile(r"(?<=\w[\w”\"’)]\.)\s{1,3}(?P<words>[a-z][^.!?…\n\"“”‘’:;()0-9]{0,60}\.)(?=\s|$)")
_SENTENCE_END = re.compile(r"(?<=[\w”\"’)]\.)\s+(?P<next>\S)")
_LAST_WORD = re.compile(r"(\w+)[”\"’)]?\.$")
_ABBREVIATIONS = words_of(
    """
    adv aiptu akp alm approx ave bap bln brigjen bripka capt cf co col corp dept des dkk dll dok dr drs
    dsb dst ed est etc feat fig gen gov hal hlm hon ipda iptu jan jend jl jln jr kab kec kel kol kombes
    kompol lt ltd mayjen letjen mr mrs ms msi mt mst no nov nomor okt pkl pp pres prof prov ps pt ra rd
    rep rev rp sen sep sept sgt sp spog sr st tbk tel telp tgl ttd univ vol vs yth inc llc feb mar apr jun
    jul aug oct dec agu
    """
)
_SPEAKING = words_of(
    """
    kata ujar tutur ucap jelas ungkap papar imbuh tambah tegas terang tandas tukas sebut lanjut pungkas
    tulis cetus sambung demikian begitu he she they it said says told added wrote asked tweeted saya kami
    dia ia mereka beliau menurut
    """
)
_LITTER = re.compile(r"[\W_]+")
_MARKUP = re.compile(
    r"</?[A-Za-z][^<>]{0,300}>|&(?:[a-z]{2,8}|#\d{1,6});|\[/?[a-z]{2,12}[^\[\]]{0,200}\]|\{\{[^{}]{0,200}\}\}"
)


def fragments(text: str, spans: list[Span]) -> list[Span]:
    """Return the fragments of `text` inside `spans`, which are its paragraphs.

    None are returned for a text whose sentences mostly begin in lower case: it is written so.
    """
    found: list[Span] = []
    sentences = lower = 0
    for start, end in spans:
        for each in _SENTENCE_END.finditer(text, start, end):
            sentences += 1
            lower += each["next"].islower()
        for fragment in _FRAGMENT.finditer(text, start, end):
            if _is_debris(text, fragment, start, end):
                found.append(fragment.span("words"))
    if lower > 5 and lower > 0.3 * sentences:
        return []
    return found


def is_litter(line: str) -> bool:
    """Say whether a line holds no letter and no digit, or nothing but markup."""
    if _LITTER.fullmatch(line):
        return True
    if line[0] not in "<&[{":
        return False
    return not any(map(str.isalnum, _MARKUP.sub("", line)))


def _is_debris(text: str, fragment: re.Match[str], begin: int, end: int) -> bool:
    before = _LAST_WORD.search(text, max(0, fragment.start() - 30), fragment.start())
    if before is None or not _ends_sentence(before[1]):
        return False
    if inside_quotation(text, begin, fragment.start()):
        return False
    after = text[fragment.end() : min(end, fragment.end() + 20)].lstrip()
    if after[:1].islower():
        return False
    words = fragment["words"].rstrip(".").replace(",", " ").split()
    if (
        len(words) > _LONGEST_WORDS
        or not (words[0].islower() and words[-1].islower())
        or words[-1] in _ABBREVIATIONS
        or len(words[-1]) < 3
    ):
        return False
    return not any(word in _SPEAKING or word.removesuffix("nya") in _SPEAKING for word in words)


def _ends_sentence(word: str) -> bool:
    # A capital letter would make it a name or an abbreviation such as `Calif.`
    return len(word) > 2 and word.islower() and word.isalpha() and word not in _ABBREVIATIONS
