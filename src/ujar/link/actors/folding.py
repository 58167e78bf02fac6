"""Names as they are compared: without case, accents and punctuation, and by how they sound.

Names from other scripts are written in many ways (Zelensky, Zelenskyy; Muhammad, Mohamed; Waszczykowski,
Vashchykovsky), and so are Indonesian names of the old spelling (Soekarno, Sukarno; Tjahjo, Cahyo). `sound` maps
these onto one form. It is no phonetics: it only undoes what the usual systems of transliteration into English,
German, Polish, Dutch and Indonesian do differently.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

__all__ = ["fold_text", "fold_words", "sound", "without_particles"]

_CACHED: Final = 50_000
_LETTERS: Final = str.maketrans({
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
})  # fmt: skip
_WORD: Final = re.compile(r"[^\W_]+(?:['’ʼ`][^\W_]+)*")
_QUOTES: Final = re.compile(r"['’ʼ`]")
_POSSESSIVE: Final = re.compile(r"['’]s\b")

_WHOLE: Final = {
    **dict.fromkeys(
        "muhammad m mo moh moch mokh muh much md mohd mohammed mohammad mohamed mohamad muhammed muhamad muhamed "
        "mochamad mochammad mochamed mokhamad mokhammad muchamad muchammad mukhamad mukhammad mehmed".split(),
        "muhammad",
    ),
    **dict.fromkeys("ahmad achmad akhmad ahmed akhmed achmed".split(), "ahmad"),
    **dict.fromkeys("yousef youssef yousuf yusuf jusuf jusup yusup yusef yoesoef joesoef".split(), "yusuf"),
    **dict.fromkeys("hussein hussain husein hosein hossein hussayn husayn hoessein".split(), "husain"),
    **dict.fromkeys("abdel abdal abdoul abdoel".split(), "abdul"),
    **dict.fromkeys("alexander aleksandr alexandr alexandre aleksander oleksandr".split(), "aleksander"),
    **dict.fromkeys("sergei sergey serguei sergej serhiy".split(), "sergei"),
    **dict.fromkeys("evgeny yevgeny yevgeni evgeni evgenij jewgeni".split(), "evgeni"),
    **dict.fromkeys("volodymyr wolodymyr vladimir wladimir".split(), "vladimir"),
    **dict.fromkeys("mikhail mihail michail mykhailo".split(), "mikail"),
    **dict.fromkeys("dmitry dmitri dmitriy dmitrij dmytro dimitri dmitrii".split(), "dmitri"),
}
"""Names whose spellings no rule joins. A bare `M` counts as Muhammad only in front of other names."""

_RULES: Final = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"szcz", "shch"), (r"sz", "sh"), (r"cz", "ch"), (r"tsch|tch", "ch"), (r"sch(?=[aeiou])", "sh"),
        (r"skyj$|skyi$|skyy$|skiy$|skij$|skii$|sky$|skyi$", "ski"), (r"w", "v"), (r"oe", "u"), (r"ou|oo", "u"),
        (r"tj", "c"), (r"dj", "j"), (r"ph", "f"), (r"ck", "k"), (r"q", "k"), (r"kh", "k"), (r"dh", "d"), (r"th", "t"),
        (r"zh", "z"), (r"x", "ks"), (r"ee", "i"), (r"[yj]", "i"), (r"ie$|ii$|i+$", "i"), (r"^ie(?=[a-z])", "e"),
        (r"(.)\1", r"\1"),
    )
)  # fmt: skip
_PARTICLES: Final = frozenset({"al", "el", "ad", "as", "ar", "ash"})
"""The Arabic article, which is written or left out."""


@lru_cache(maxsize=_CACHED)
def fold_words(text: str) -> tuple[str, ...]:
    """Return the words of a name without case, accents and punctuation: `Sauli Niinistö` gives `sauli`, `niinisto`.

    Initials written together come apart (`G.K.` gives `g`, `k`); a possessive `'s` goes.
    """
    return fold_text(text)


def fold_text(text: str) -> tuple[str, ...]:
    """Return the words of a long text in the same way; nothing is kept of it."""
    plain = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", text))
    plain = "".join(char for char in plain if not unicodedata.combining(char)).casefold().translate(_LETTERS)
    return tuple(_QUOTES.sub("", word) for word in _WORD.findall(plain))


@lru_cache(maxsize=_CACHED)
def sound(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return folded words by how they sound, one for one."""
    return tuple(map(_sound, words))


def without_particles(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return folded words without the Arabic article, unless nothing would be left."""
    return tuple(word for word in words if word not in _PARTICLES) or words


def _sound(word: str) -> str:
    if word in _WHOLE and len(word) > 1:
        return _WHOLE[word]
    if len(word) == 1 or not (word.isascii() and word.isalpha()):
        return word
    for pattern, by in _RULES:
        word = pattern.sub(by, word)
    return word
