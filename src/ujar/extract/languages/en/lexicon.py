"""English word lists that the extractors read. They were written for this project."""

from __future__ import annotations

__all__ = ["ABBREVIATIONS"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ABBREVIATIONS = _words(
    "mr mrs ms dr sen sens gov govs rep reps gen st jr sr sept oct nov dec jan feb aug mar apr vs no lt col sgt capt "
    "cmdr adm maj prof rev hon inc co corp ltd dept univ assn bros ph.d pres messrs atty a.m p.m u.s u.k u.n d.c"
)
