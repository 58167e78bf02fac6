"""Indonesian sources of several: `X dan Y`, `Baik X maupun Y`, `Mahyeldi-Audy`."""

from __future__ import annotations

from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id import source_words as sw
from ujar.extract.languages.id.name_phrases import cut, name_first
from ujar.extract.languages.id.office_phrases import role_and_body
from ujar.extract.languages.id.person_names import is_name, name_end
from ujar.extract.languages.id.place_words import PORTFOLIO_WORDS
from ujar.extract.speakers.mention import Mention
from ujar.extract.speakers.view import View
from ujar.extract.states import find_state
from ujar.records import Span

__all__ = ["pieces_of", "running_mates"]

_AND = frozenset({"dan", "serta", "maupun", "bersama"})
_LONGEST_LIST = 40
"""Tokens of the longest phrase that is taken apart at `dan`."""


def pieces_of(view: View, start: int, end: int) -> list[Span]:
    """Take `Panglima TNI A dan Kapolri B` apart where each part can speak for itself."""
    words = view.doc.words
    whole = [(start, end)]
    if words[start] == "baik" and "maupun" in words[start:end]:
        start += 1
    elif end - start > _LONGEST_LIST or not _AND.intersection(words[start:end]):
        return whole
    stop = next((k for k in range(start, end) if words[k] == "yang"), end)
    cuts = [k for k in range(start + 1, stop - 1) if words[k] in _AND and _depth(view, start, k) == 0]
    if not cuts:
        return whole
    commas = [k for k in range(start + 1, cuts[-1]) if words[k] == "," and _depth(view, start, k) == 0]
    for marks in ([*commas, *cuts], *([*commas, cut_at] for cut_at in cuts[:4] if commas), cuts, cuts[-1:]):
        pieces = _split(words, start, end, sorted(marks))
        if len(pieces) > 1 and all(pieces) and _stand_alone(view, pieces):
            return pieces
    return whole


def _depth(view: View, start: int, index: int) -> int:
    words = view.doc.words[start:index]
    return words.count("(") - words.count(")")


def _split(words: list[str], start: int, end: int, marks: list[int]) -> list[Span]:
    pieces: list[Span] = []
    begin = start
    for mark in [*marks, end]:
        if mark > begin:
            pieces.append((begin, mark))
        begin = mark + 1
    return pieces


def _stand_alone(view: View, pieces: list[Span]) -> bool:
    kinds = [_standing(view, *piece) for piece in pieces]
    if not all(kinds):
        return False
    if "lone" in kinds:
        if not {"lone", "person"} >= set(kinds[:-1]):
            return False
        names = [view.doc.words[start] for (start, _), kind in zip(pieces, kinds, strict=True) if kind == "lone"]
        if "person" in kinds and not all(view.counts[name] > 1 for name in names):
            return False
    if "people" in kinds[:-1] and kinds[-1] == "people":
        # `para petani dan nelayan` is one group; two groups have a determiner each.
        first, last = pieces[0][0], pieces[-1][0]
        return view.doc.words[first] not in sw.PLURAL or view.doc.words[last] in sw.PLURAL
    return True


def _standing(view: View, start: int, end: int) -> str | None:
    """Tell as what a part of a list could speak for itself, None when it could not."""
    doc = view.doc
    word = doc.words[start]
    if find_state(view.text(start, end)) is not None:
        return "body"
    if word in lex.ORGANISATIONS or (end - start == 1 and doc.shapes[start] == "A"):
        return None if word in PORTFOLIO_WORDS else "body"
    if word in lex.ROLES or word in lex.RANKS:
        mention = cut(view, start, end)
        if mention is not None and (" " in (mention.name or "") or view.alone[(mention.name or "").lower()]):
            return "person"
        return "people" if word in sw.GENERIC else None
    if word in lex.HUMANS or word in sw.PLURAL or word == "pihak":
        return "people"
    if not view.capital(start):
        return None
    if end - start <= 4 and name_end(view, start, end) == end and is_name(view, start, end):
        return "lone"
    mention = name_first(view, start, end)
    return "person" if mention is not None and mention.role is not None else None


def running_mates(view: View, start: int, end: int) -> list[Mention]:
    """`Mahyeldi-Audy Joinaldy`: two candidates in one word, both of whom the article also names apart."""
    doc = view.doc
    for index in range(start, end):
        token = doc.tokens[index].word
        left, hyphen, right = token.partition("-")
        if not hyphen or not (left[:1].isupper() and right[:1].isupper()) or "-" in right:
            continue
        both = left.lower() in view.places or right.lower() in view.places
        if not both and "pasangan" not in doc.words[start:index]:
            continue
        begin = index
        while begin > start and view.capital(begin - 1) and is_name(view, begin - 1, index):
            begin -= 1
        if any(word in lex.ORGANISATIONS or word == "tim" for word in doc.words[start:begin]):
            continue
        stop = name_end(view, index, end)
        if doc.words[stop : stop + 1] == [","] and stop + 1 < end and view.capital(stop + 1):
            # `juru bicara pasangan X-Y, | Teddy Gusnaidi`
            continue
        first = " ".join([*view.text(begin, index + 1).split()[:-1], left])
        second = " ".join([right, *view.text(index, stop).split()[1:]])
        span = (begin, stop)
        office = start + 1 if doc.words[start] == "pasangan" else start
        role, body = role_and_body(view, office, begin) if office < begin else (None, None)
        return [Mention(start, end, "person", name, span, role, body) for name in (first, second)]
    return []
