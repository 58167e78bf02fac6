"""Whatever the text: no error, spans inside it, records that name where they stand."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from ujar.extract.events import find_events
from ujar.extract.events.languages import words_of
from ujar.extract.pack import pack_of
from ujar.extract.pipeline import extract
from ujar.plover import EVENT_TYPES
from ujar.reading import from_text
from ujar.records import Article, Lang

_LANGS: tuple[Lang, ...] = ("id", "en")
_WORDS = sorted({word for lang in _LANGS for word in words_of(lang).triggers.by_word})
_FILLING = [
    "Rusia", "Russia's", "NATO-Rusia", "di", "in", "Brussel", "oleh", "by", "the", "“", "”", ",", ".", "yang", "who",
    "tidak", "not", "akan", "will", "10", "meter", "dua orang", "20 April", "kata", "said", "that", "bahwa", "ke",
    "dan", "and", "to", "of", "'s", "Mr.", "\n", "setelah", "Rp 22 triliun", "4,000", "troops", "pasukan", "(", ")",
]  # fmt: skip
_TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(_WORDS + _FILLING * 20), min_size=1, max_size=40).map(" ".join),
)


@given(text=_TEXTS, lang=st.sampled_from(["id", "en"]))
@settings(max_examples=150, deadline=None)
def test_any_text(text: str, lang: Lang) -> None:
    article = extract(Article(id="t", lang=lang, text=text))
    known = {statement.id for statement in article.statements} | {"paper"}
    starts = [event.trigger for event in article.events]
    assert starts == sorted(starts)
    for event in article.events:
        spans = [event.trigger, *(quantity.span for quantity in event.quantities)]
        spans += [event.place.span] if event.place else []
        spans += [event.date.span] if event.date and event.date.span else []
        for start, end in spans:
            assert 0 <= start < end <= len(article.text)
        assert event.type in EVENT_TYPES
        assert event.mode is None or event.mode in EVENT_TYPES[event.type].modes  # type: ignore[index]
        assert event.voice in known
        assert 0 <= event.score <= 1
        assert all(name.strip() for name in (*event.actors, *event.recipients))


def test_an_empty_article_has_no_events() -> None:
    doc = pack_of("id").document(Article(id="t", lang="id", text=""))
    assert find_events(doc) == ()


def test_the_same_article_gives_the_same_events() -> None:
    text = "Police detained two people in Geneva. Turkey and Armenia met in Geneva on 3 May."
    first = extract(from_text(text, lang="en", id="t")).events
    assert first == extract(from_text(text, lang="en", id="t")).events
