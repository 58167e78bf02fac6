"""Lines and line ends that belong to the page, not to the story: contacts, bylines, photo credits.

Each pattern asks for the form that only such a line has (a colon after `Editor`, an address or a network
after `Ikuti`), because whatever is marked here is closed to statements.
"""

from __future__ import annotations

import re

from ujar.records import RegionKind, Span

__all__ = ["contact_tail", "credit_tail", "line_kind", "person_named"]

_LONGEST_LINE = 300
_NETWORKS = r"(?:Twitter|Facebook|Instagram|Telegram|WhatsApp|TikTok|YouTube|LinkedIn|Google\sNews|Threads|Bluesky)"
_REACH = rf"(?=[^\n]{{0,200}}(?:@\w|\b{_NETWORKS}\b))"
_WRITERS = r"(?:the\s(?:writers?|authors?|reporters?|editors?|journalist)|him|her|them|me|us)"

_CONTACT_SENTENCE = re.compile(
    rf"""
      (?:Hubungi|Kontak)\s(?:penulis|kami|redaksi|wartawan|editor)\b{_REACH}
    | Ikuti\s(?:penulis|kami|dia|akun|berita|perkembangan|terus|kanal|saluran|[A-Z]\w+)\b{_REACH}
    | (?:You\scan\s)?(?:[Cc]ontact|[Rr]each|[Ee]-?mail|[Ww]rite\sto)\s{_WRITERS}\b{_REACH}
    | Follow\s(?:@\w|(?:{_WRITERS}|[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){{0,3}})\son\s(?:{_NETWORKS}|X\b))
    | (?:E-?mail|Surel|Pos-el|Twitter|X)\s?:\s?\S{{0,40}}@
    """,
    re.VERBOSE,
)
_CONTACT_LINE = re.compile(
    r"""
      (?:(?:Baca|Simak|Lihat|Tonton)\s(?:juga|selengkapnya|pula|lainnya)|BACA\sJUGA|SIMAK\sJUGA|LIHAT\sJUGA)\b
    | (?:Artikel|Berita|Tulisan)\sini\s(?:telah\s|sudah\s)?(?:tayang|terbit|dimuat|ditayangkan)\b
    | (?:Dapatkan|Nikmati)\s(?:update|kabar|informasi|berita|akses)\b
    | (?:Download|Unduh)\s(?:aplikasi|app)\b
    | (?:Mari\s)?[Bb]ergabung(?:lah)?\s(?:di|dengan|ke)\s(?:Grup|grup|kanal|saluran|channel)\b
    | (?:Editor|EDITOR|Penyunting|Redaktur|Penyelia|Penyunting\sbahasa)\s?:\s
    | (?:Hak\s[Cc]ipta|Copyright|COPYRIGHT|©)\s
    | Dilarang\skeras\smengambil\skonten
    | All\srights\sreserved
    | (?:See\salso|Read\smore|Related|Recommended|More\sfrom|READ\sMORE|READ\sALSO)\b\s?:
    | (?:Also\sread|Read\salso)\b
    | (?:Read|Watch|See)\s(?:the\s)?(?:rest|full\sstory|whole\sstory|more|video)\s(?:here|below|above|at)\b
    | Click\shere\b
    | (?:Subscribe|Sign\sup)\s(?:to|for)\s[^\n]{0,80}?\b(?:newsletters?|alerts|app|updates|inbox|podcast)\b
    """,
    re.VERBOSE,
)
_NAME = r"(?:[A-Z][\w.'’@/-]*|dan|and|&|bin|binti|van|de|von|al-[A-Z]\w*)"
_NAMES = rf"{_NAME}(?:(?:,\s?|\s){_NAME}){{0,11}}"
_BYLINE_LABEL = re.compile(
    rf"(?:Oleh|Penulis|Pewarta|Reporter|Wartawan|Kontributor|Uploader|Laporan|Sumber|Source|Author|By)\s?:\s?(?P<names>{_NAMES})"
    rf"|Laporan\s[Ww]artawan\s{_NAMES}"
    r"|\(?(?:Reporting|Writing|Additional\sreporting|Compiled|Reporter)\s(?:and\s\w+\s)?by\s[^()\n]{3,200}\)?"
)
_BYLINE_BARE = re.compile(rf"(?:Oleh|OLEH|By|BY)\s(?P<names>{_NAMES})")
_PHOTO_LABEL = re.compile(
    r"(?:FOTO|Foto|PHOTO|Photo|Gambar|Ilustrasi|ILUSTRASI|Infografik|Image|Dok(?:umentasi)?)\.?\s?[:/]\s?\S"
)
_AGENCY_PHOTO = (
    r"(?:(?:ANTARA|AP|AFP|EPA|REUTERS|Reuters|Getty|GETTY|KOMPAS|TEMPO|Tempo|Xinhua|XINHUA|Antara|UPI|DPA|TASS|Sputnik"
    r"|KORAN\sSINDO|SINDO|MI|JAWA\sPOS|REPUBLIKA|Republika|SUARA|VOA|BBC|CNN|NYT|Bloomberg|detik\w*|[A-Z]{3,12})"
    r"(?:\s(?:FOTO|Foto|PHOTO|Photo|Images|IMAGES|News))?)"
)
_PHOTO_CREDIT = re.compile(
    rf"{_AGENCY_PHOTO}\s?/\s?[A-Z][\w.'’-]*(?:[\s/,]{{1,2}}(?:[A-Z][\w.'’-]*|[a-z]{{1,4}})){{0,6}}\.?|Getty\sImages\.?"
)
_PHOTO_TAIL = re.compile(
    rf"\((?:(?:[Ff]oto|FOTO|[Pp]hoto|[Dd]ok)\b[^()\n]{{1,60}}|{_AGENCY_PHOTO}\s?/[^()\n]{{1,60}})\)\.?$"
)
_INITIALS = re.compile(
    r"[.!?…][”\"’]?\s*(?P<credit>(?!\(\d+\))\((?:[A-Za-z0-9*]{1,8}|ANTARA|Antara|Reuters)"
    r"(?:\s?[/&,+-]\s?[A-Za-z0-9*.]{1,12}){0,9}\)[.*]?)$"
)
_AGENCY_TAIL = re.compile(
    r"(?P<credit>\((?:Reporting|Writing|Additional\sreporting|Compiled)\s(?:and\s\w+\s)?by\s[^()\n]{3,250}\)\.?)$"
)
_SENTENCE_START = re.compile(r"(?:^|(?<=[.!?”\"’)])\s+)(?=[A-Z])")


def line_kind(line: str, *, at_edge: bool) -> RegionKind | None:
    """Return the kind of region that a whole line is, or None for a line of the story.

    `at_edge`: the line is among the first or last few of the text, where bylines stand.
    """
    if len(line) > _LONGEST_LINE:
        return None
    words = line.lstrip("\"“”'‘’([*•-–—> ")
    if _CONTACT_LINE.match(words) or _CONTACT_SENTENCE.match(words):
        return "contact"
    if _PHOTO_LABEL.match(words) or _PHOTO_CREDIT.fullmatch(words.rstrip(")]")):
        return "caption"
    if at_edge and len(line) <= 120:
        if _BYLINE_LABEL.fullmatch(line) or _BYLINE_BARE.fullmatch(line):
            return "byline"
        if _INITIALS.fullmatch("." + line):
            return "byline"
    return None


def person_named(line: str) -> str | None:
    """Return the name in a byline such as `Oleh: Sri Lestari`, or None."""
    found = _BYLINE_LABEL.fullmatch(line) or _BYLINE_BARE.fullmatch(line)
    if found is None or not found["names"] or line.startswith(("Sumber", "Source")):
        return None
    return found["names"]


def contact_tail(line: str) -> Span | None:
    """Return where the contact sentences at the end of a line stand: `… Follow him on Twitter: @jdoe.`"""
    begin = max(0, len(line) - 2 * _LONGEST_LINE)
    for found in _SENTENCE_START.finditer(line, begin):
        if _CONTACT_SENTENCE.match(line, found.end()) and len(line) - found.end() <= _LONGEST_LINE:
            return found.end(), len(line)
    return None


def credit_tail(line: str) -> tuple[Span, RegionKind] | None:
    """Return the span and kind of a credit at the end of a line: `(ant/abc)`, `(ANTARA FOTO/Sri Lestari)`."""
    begin = max(0, len(line) - _LONGEST_LINE)
    if found := _AGENCY_TAIL.search(line, begin) or _INITIALS.search(line, begin):
        return found.span("credit"), "byline"
    if found := _PHOTO_TAIL.search(line, begin):
        return found.span(), "caption"
    return None
