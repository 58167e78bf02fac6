"""Capitals, armies, parliaments and governments of any state are voices of it, in both languages."""

from __future__ import annotations

import pytest

from ujar.reading import from_text
from ujar.records import Lang
from ujar.run import analyse


@pytest.mark.parametrize(
    ("lang", "sentence", "name", "kind", "side"),
    [
        ("en", "Kigali said on Monday that its troops were at home.", "Rwanda", "state", "Rwanda"),
        ("en", "Bogota said on Monday that the border was open.", "Colombia", "state", "Colombia"),
        ("en", "The Congolese government said on Monday that the town was calm.", "DR Congo", "state", "DR Congo"),
        ("en", "The South Sudanese army said on Monday that it was calm.", "South Sudanese army", "organisation",
         "South Sudan"),
        ("en", "The Russians said on Monday that it was calm.", "Russia", "state", "Russia"),
        ("en", "Kenyan police said on Monday that two people were held.", "Kenyan police", "group", "Kenya"),
        ("en", "The United Nations said on Monday that the camp was full.", "United Nations", "organisation", None),
        ("en", "Ada Quist, a spokeswoman for the Democratic Republic of the Congo's government, said it was calm.",
         "Ada Quist", "person", "DR Congo"),
        ("id", "Khartoum menyatakan pada Senin bahwa pasukannya siap.", "Sudan", "state", "Sudan"),
        ("id", "Militer Sudan mengatakan bahwa kota itu aman.", "Militer Sudan", "organisation", "Sudan"),
        ("id", "Polisi Kenya mengatakan bahwa dua orang ditahan.", "polisi Kenya", "group", "Kenya"),
        ("id", "Parlemen Ukraina menolak rencana itu.", "Parlemen Ukraina", "organisation", "Ukraine"),
        ("id", "Polisi Budi Santoso mengatakan bahwa jalan itu aman.", "Budi Santoso", "person", None),
    ],
)  # fmt: skip
def test_voices(lang: Lang, sentence: str, name: str, kind: str, side: str | None) -> None:
    article = analyse(from_text(sentence, lang=lang))
    assert [(one.name, one.kind, one.side) for one in article.actors] == [(name, kind, side)]
