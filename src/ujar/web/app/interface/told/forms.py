"""Forms of texts that the program makes in English, and what they are in Indonesian.

A form is a text with holes; what stands in a hole is taken over into the other language. Kinds of holes:

    {name}            any words
    {name!r}          words in quotation marks, as `repr` writes them
    {n:number}        a number, written as Indonesian writes it
    {name:table}      a text of another table, or of the same
    {name:table?}     the same where the table has it, else any words as they are
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

__all__ = ["Catalogue", "Table"]

Table = Mapping[str, str]
"""Forms in English and in Indonesian. Of several that fit a text the first one is taken."""

_HOLE: Final = re.compile(r"\{(\w+)(!r|:\w+\??)?\}")
_QUOTED: Final = r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""
_NUMBER: Final = r"\d(?:[\d.,e-]*\d)?"
_SWAPPED: Final = str.maketrans(".,", ",.")
_LONGEST: Final = 2_000
"""Code points of a text that is looked for: in longer ones the words of somebody else would be most of it."""
_DEEPEST: Final = 6
"""How far texts stand in one another: a hostile one may seem to have no end of it."""


class _Form(NamedTuple):
    """A form of English texts, the holes of it by name, and the Indonesian form."""

    fits: re.Pattern[str]
    kinds: Mapping[str, str]
    indonesian: str


class Catalogue:
    """Tables of forms by name."""

    def __init__(self, tables: Mapping[str, Table]) -> None:
        self.tables = tables
        self._forms = {name: [self._form(*pair) for pair in table.items()] for name, table in tables.items()}

    def told(self, text: str, of: str) -> str | None:
        """Return a text of a table in Indonesian, None where no form of the table fits it.

        Raises:
            KeyError: there is no such table.
        """
        return self._told(text, of, _DEEPEST) if len(text) <= _LONGEST else None

    def _told(self, text: str, of: str, deep: int) -> str | None:
        if not deep:
            return None
        for form in self._forms[of]:
            found = form.fits.fullmatch(text)
            if found is None:
                continue
            values = dict(self._values(form, found.groupdict(), deep - 1))
            if None not in values.values():
                return _filled(form.indonesian, values)
        return None

    def _values(self, form: _Form, found: Mapping[str, str], deep: int) -> Iterator[tuple[str, str | None]]:
        for name, value in found.items():
            kind = form.kinds[name]
            if kind == ":number":
                yield name, value.translate(_SWAPPED)
            elif kind.startswith(":"):
                told = self._told(value, kind.strip(":?"), deep)
                yield name, value if told is None and kind.endswith("?") else told
            else:
                yield name, value

    def _form(self, english: str, indonesian: str) -> _Form:
        kinds = {hole[1]: hole[2] or "" for hole in _HOLE.finditer(english)}
        pattern = ""
        end = 0
        for hole in _HOLE.finditer(english):
            pattern += f"{re.escape(english[end : hole.start()])}(?P<{hole[1]}>{self._pattern(kinds[hole[1]])})"
            end = hole.end()
        return _Form(re.compile(pattern + re.escape(english[end:]), re.DOTALL), kinds, indonesian)

    def _pattern(self, kind: str) -> str:
        if kind == "!r":
            return _QUOTED
        if kind == ":number":
            return _NUMBER
        if not kind:
            return ".+?"
        words = self.tables[kind.strip(":?")]
        if kind.endswith("?") or any(_HOLE.search(form) for form in words):
            return ".*?"
        return "|".join(map(re.escape, words))


def _filled(form: str, values: Mapping[str, str | None]) -> str:
    return _HOLE.sub(lambda hole: values[hole[1]] or "", form)
