"""Issues that a codebook might have: phrases that several people speak about, most of all in dispute.

A phrase is up to three words that carry a meaning, side by side in a content; forms of one root count together. Those
rank first that many statements hold, of several speakers, and that stand in claims which somebody answers. A phrase
that nearly always stands inside a longer one gives way to it (the idea of the C-value, Frantzi et al. 2000).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log
from types import MappingProxyType
from typing import Final, NamedTuple

from ujar.extract.tokens import tokenize
from ujar.link.pack import word_set
from ujar.link.words import STATE, pack_of, state_keys
from ujar.records import Lang

__all__ = ["Spoken", "Suggestion", "suggest_issues"]

_LONGEST: Final = 3
_MOST_TOKENS: Final = 150
"""Tokens of one content that are read."""
_MOST_PHRASES: Final = 400_000
"""Phrases that are counted at a time; the rare ones are dropped beyond."""
_FEWEST_LETTERS: Final = 4
_INSIDE: Final = 0.7
"""Share of the statements with a phrase that may hold a longer one before it gives way."""
_EXAMPLES: Final = 3

_Stems = tuple[str, ...]

_COMMON: Final[Mapping[Lang, frozenset[str]]] = MappingProxyType(
    {
        "id": word_set(
            "besar kecil salah benar baik buruk tinggi rendah panjang penting jelas mudah sulit sendiri bersama "
            "pertama kedua ketiga terakhir utama khusus umum langsung segera kepala ketua anggota orang warga "
            "masyarakat negara pemerintah waktu tempat bagian jumlah persen ribu juta miliar triliun rupiah meter "
            "hektare kilometer memberi memberikan mengambil membawa datang pergi berada terjadi terdapat memiliki "
            "punya dilihat melihat tahu mengetahui jalan kerja tugas alasan masalah contoh jawaban kegiatan "
            "proses upaya daripada selesai berbicara"
        ),
        "en": word_set(
            "people person thing things time year years month months week weeks today yesterday tomorrow number "
            "percent million billion thousand first second third last next more most many much less great good "
            "better best real right wrong long high little large small important sure different same own other "
            "another whole part case fact point reason question answer issue problem matter example kind sort "
            "make made making take taken taking give given giving come coming going gone know known think thought "
            "want wanted need needed say saying said tell told look looking find found work working country state "
            "government member members leader leaders man woman men women way ways back just even still very well "
            "also must will would could should have been being does doing done about into than then there here "
            "these those their them they what when where which while with your from after before because during "
            "against between every never always close"
        ),
    }
)
"""Words that say nothing of what is spoken about by themselves."""


class Spoken(NamedTuple):
    """What is read of a statement: its content and its speakers, and whether it takes part in an answer."""

    content: str
    lang: Lang
    speakers: tuple[str, ...]
    answered: bool


class Suggestion(NamedTuple):
    """A phrase that may be an issue: how it is written, in how many statements it stands, of how many speakers.

    `answered` counts those statements that answer another or are answered. `examples` are contents, shortest first.
    """

    name: str
    lang: Lang
    statements: int
    speakers: int
    answered: int
    examples: tuple[str, ...]


class _Counts:
    """What is known of one phrase."""

    __slots__ = ("answered", "examples", "forms", "speakers", "statements")

    def __init__(self) -> None:
        self.statements = 0
        self.answered = 0
        self.speakers: set[str] = set()
        self.forms: Counter[str] = Counter()
        self.examples: list[str] = []

    def add(self, spoken: Spoken, form: str) -> None:
        self.statements += 1
        self.answered += spoken.answered
        self.speakers.update(spoken.speakers)
        self.forms[form] += 1
        self.examples = sorted({*self.examples, spoken.content}, key=len)[:_EXAMPLES]

    @property
    def form(self) -> str:
        """The phrase as it is written most often."""
        return self.forms.most_common(1)[0][0]

    @property
    def weight(self) -> float:
        """How much the phrase is spoken about: by many, and in dispute."""
        return log(1 + self.statements) * (1 + log(1 + len(self.speakers))) * (1 + self.answered / self.statements)


def suggest_issues(
    statements: Iterable[Spoken], *, fewest: int = 3, most: int = 20, known: Iterable[str] = ()
) -> list[Suggestion]:
    """Return the phrases that may be issues, the likeliest first.

    `fewest` is the least number of statements that hold a phrase, of two speakers at least; `known` are words of
    issues that there are already.
    """
    found: dict[tuple[Lang, _Stems], _Counts] = {}
    names: set[str] = set()
    for spoken in statements:
        names.update(word for name in spoken.speakers for word in name.lower().split())
        for stems, form in dict(_phrases(spoken)).items():
            found.setdefault((spoken.lang, stems), _Counts()).add(spoken, form)
        if len(found) > _MOST_PHRASES:
            found = {key: counts for key, counts in found.items() if counts.statements > 1}
    kept = {
        key: c
        for key, c in found.items()
        if c.statements >= fewest and len(c.speakers) > 1 and not names.issuperset(c.form.split())
    }
    taken = {(lang, _stems(word, lang)) for word in known for lang in ("id", "en")}
    ranked = sorted(_maximal(kept), key=lambda key: (-kept[key].weight * (1 + 0.3 * (len(key[1]) - 1)), key))
    return [
        Suggestion(c.form, key[0], c.statements, len(c.speakers), c.answered, tuple(c.examples))
        for key in ranked
        if key not in taken
        for c in [kept[key]]
    ][:most]


def _maximal(counts: Mapping[tuple[Lang, _Stems], _Counts]) -> Iterator[tuple[Lang, _Stems]]:
    """Yield the phrases that do not nearly always stand inside a longer one."""
    inside: dict[tuple[Lang, _Stems], int] = {}
    for (lang, stems), own in counts.items():
        for size in range(1, len(stems)):
            for start in range(len(stems) - size + 1):
                key = (lang, stems[start : start + size])
                inside[key] = max(inside.get(key, 0), own.statements)
    for key, own in counts.items():
        if inside.get(key, 0) < _INSIDE * own.statements:
            yield key


def _phrases(spoken: Spoken) -> Iterator[tuple[_Stems, str]]:
    """Yield the phrases of a content as stems, each with its words as written."""
    pack = pack_of(spoken.lang)
    words = [token.word for token in tokenize(spoken.content)[:_MOST_TOKENS]]
    states = state_keys(words)
    lower = [word.lower() for word in words]
    dull = pack.stop | _COMMON[spoken.lang]
    stems = [
        pack.stem(word)
        if word.isalpha() and len(word) >= _FEWEST_LETTERS and word not in dull and word not in pack.nouns
        else None
        for word in lower
    ]
    for index in range(len(words)):
        for size in range(1, _LONGEST + 1):
            run = stems[index : index + size]
            if len(run) < size or None in run:
                break
            if not all(states[index : index + size]):
                yield tuple(_named(run, states[index : index + size])), " ".join(lower[index : index + size])


def _named(stems: Sequence[str | None], states: Sequence[str | None]) -> Iterator[str]:
    for stem, state in zip(stems, states, strict=True):
        yield state or stem or STATE


def _stems(phrase: str, lang: Lang) -> _Stems:
    pack = pack_of(lang)
    return tuple(pack.stem(word) for word in phrase.lower().rstrip("*").split())
