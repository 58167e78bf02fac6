"""The flags that reading, and in one case extraction, sets on an article: what looks odd in it, without touching it.

`FLAGS` is the only place where such a flag is defined; the documentation and the web app read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import MappingProxyType

__all__ = ["FLAGS", "character_flags", "in_order"]

FLAGS: MappingProxyType[str, str] = MappingProxyType(
    {
        "broken-sentence": "a fragment stands where a sentence should be; it is marked as debris",
        "machine-translation": "several broken sentences of the kind that machine translation leaves",
        "unbalanced-quotes": "a quotation mark is opened and not closed, or closed and not opened",
        "truncated": "the text ends in the mark of a shortened copy, such as [+1234 chars]",
        "encoding-guessed": "the bytes did not say how they are encoded, and a guess had to be made",
        "replacement-characters": "some characters were lost before or while the text was decoded",
        "mojibake": "characters that were decoded wrongly before the text came here",
        "control-characters": "characters that control a terminal or a printer",
        "bidirectional-marks": "characters that change the direction in which text is shown",
        "invisible-characters": "characters without width, such as soft hyphens, which can hide inside words",
        "language-uncertain": "the language was identified by a small margin",
        "mixed-languages": "a large part is in the other language, of which no statements are read",
        "date-unreadable": "the date column holds something that cannot be read as one date",
        "date-in-future": "the publication date lies after the day on which the article was read",
        "weekday-disagrees": "the weekday printed with the publication date is not that day's",
        "nested-too-deep": "statements within more than eight others are left out",
        "html-in-text": "a plain text with HTML tags in it",
    }
)

_CHARACTERS = (
    ("control-characters", re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]")),
    ("bidirectional-marks", re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")),
    ("invisible-characters", re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff\U000e0000-\U000e007f]")),
    ("replacement-characters", re.compile("\ufffd")),
    # UTF-8 read as Windows-1252: typographic quotation marks and dashes, accented letters, hard spaces
    ("mojibake", re.compile("â€[\u0080-\uffff]|Ã[\u00a0-\u00bf]|Â[\u00a0«»°]|ï»¿")),
    (
        "html-in-text",
        re.compile(r"</(?:p|div|a|b|i|em|strong|span|h[1-6]|li|ul|ol|td|tr|table|br)\s*>", re.IGNORECASE),
    ),
)


def character_flags(text: str) -> list[str]:
    """Return the flags that single characters of `text` call for."""
    return [name for name, pattern in _CHARACTERS if pattern.search(text)]


def in_order(flags: Iterable[str]) -> tuple[str, ...]:
    """Return `flags` without repetition, in the order of `FLAGS`.

    Raises:
        ValueError: one of them is not in `FLAGS`.
    """
    found = set(flags)
    if unknown := found - FLAGS.keys():
        raise ValueError(f"Not in FLAGS: {', '.join(sorted(unknown))}.")
    return tuple(name for name in FLAGS if name in found)
