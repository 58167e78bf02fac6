"""Of whom a statement speaks: people who are named and do not speak, pronouns that cannot mean the speaker."""

from __future__ import annotations

import pytest

from speaker_samples import unmark
from ujar.extract.attribution import Attribution
from ujar.extract.pack import pack_of
from ujar.extract.speakers.resolve import Speakers, resolve_speakers
from ujar.records import Article, Lang, Span


def speakers(marked: str, lang: Lang = "en") -> tuple[Speakers, list[str]]:
    """The speakers of a marked text (`speaker_samples`), and its words."""
    text, parts = unmark(marked)
    pack = pack_of(lang)
    doc = pack.document(Article(id="a", lang=lang, text=text))

    def tokens(number: int, name: str) -> tuple[Span, ...]:
        return tuple(doc.tokens_of(span) for span in parts[number].get(name, ()))

    attributions = [
        Attribution(tokens(number, "source"), tokens(number, "cue"), tokens(number, "content"), "t", 1.0)
        for number in sorted(parts)
    ]
    return resolve_speakers(doc, attributions, pack.speakers), doc.words


def test_everybody_named_is_known_by_the_fullest_name() -> None:
    found, _ = speakers("{1:Nora Holm} [1:praised] <1:Mark Reed>. Reed smiled. Mrs. Holm left. Harbor Quay was closed.")
    assert found.people["Reed"] == "Mark Reed"
    assert found.people["Holm"] == "Nora Holm"
    assert "Harbor" not in found.people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # In quotation marks nobody speaks of himself as he
        ("{1:Mark Reed} [1:spoke] <1:up>. <2:“He is reckless,”> {2:Paul Hale} [2:said].", {"he": "Mark Reed"}),
        # Outside them the speaker may be meant
        ("{1:Mark Reed} [1:spoke] <1:up>. {2:Paul Hale} [2:said] <2:he was reckless>.", {}),
        # unless the gender is another
        ("{1:Mark Reed} [1:spoke] <1:up>. {2:Nora Holm} [2:said] <2:he was reckless>.", {"he": "Mark Reed"}),
        # or it is the object of the cue
        ("{1:Mark Reed} [1:spoke] <1:up>. {2:Paul Hale} [2:attacked] <2:him>.", {"him": "Mark Reed"}),
        # Nobody to be meant
        ("{1:Paul Hale} [1:attacked] <1:him>.", {}),
    ],
)
def test_pronouns_that_do_not_mean_the_speaker(text: str, expected: dict[str, str]) -> None:
    found, words = speakers(text)
    assert {words[index]: name for index, name in found.pronouns.items()} == expected


def test_indonesian_pronouns_are_left_alone() -> None:
    found, _ = speakers("{1:Budi Santoso} [1:mengecam] <1:dia>.", "id")
    assert found.pronouns == {}
