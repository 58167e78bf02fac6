"""What the rules heard, as features of the Indonesian labeller."""

from __future__ import annotations

from ujar.extract.document import Document
from ujar.extract.languages.id.spoken import is_age, spoken_features
from ujar.extract.pack import pack_of
from ujar.extract.speakers import resolve_speakers
from ujar.extract.tagger import Tagging
from ujar.records import Article

TEXT = (
    "Kepala Dinas Perikanan Randu Hendra Kusumo membuka lelang. Wimbo (56) menonton.\n\n"
    "“Hasil laut naik,” kata Hendra di Randu, Senin (3/2).\n\n“Kami senang,” ujar Wimbo."
)


def features(text: str) -> tuple[Document, list[list[str]]]:
    pack = pack_of("id")
    doc = pack.document(Article(id="a", lang="id", text=text))
    attributions = pack.attributions(doc, Tagging())
    return doc, spoken_features(doc, attributions, resolve_speakers(doc, attributions, pack.speakers))


def test_every_token_has_a_row() -> None:
    doc, rows = features(TEXT)
    assert len(rows) == len(doc)
    assert features("")[1] == []


def test_an_introduction_knows_that_the_person_is_quoted_later() -> None:
    doc, rows = features(TEXT)
    name = rows[doc.words.index("hendra")]
    assert {"i:nameB", "i:nameB|quoted110", "i:nameB|next2", "i:nameB|by-"} <= set(name)
    assert "i:roleB" in rows[0]
    assert "i:ofB" in rows[doc.words.index("dinas")]


def test_a_quotation_knows_what_its_speaker_is() -> None:
    doc, rows = features(TEXT)
    (official,) = (f for f in rows[doc.words.index("hasil")] if f.startswith("h:contentB|1|known"))
    (fisherman,) = (f for f in rows[doc.words.index("kami")] if f.startswith("h:contentB|1|known"))
    # Quoted once each; whether an age follows the name, whether there is an introduction, whether an office is known.
    assert official.endswith("known1011")
    assert fisherman[-4:-2] == "11"


def test_words_beside_an_attribution_know_on_which_side_they_stand() -> None:
    doc, rows = features(TEXT)
    assert "r:behind1|senin" in rows[doc.words.index("senin")]
    assert not any(feature.startswith("r:behind") for feature in rows[doc.words.index("menonton")])


def test_an_age_is_two_digits_in_brackets() -> None:
    doc, _ = features(TEXT)
    assert [k for k in range(len(doc)) if is_age(doc, k)] == [doc.words.index("wimbo") + 1]
