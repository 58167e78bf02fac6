from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ujar.records import Article, Date, Link, Span, Speaker
from ujar.web import render_page, write_page
from ujar.web.plain import shown
from ujar.web.words import WORDS, PageLang
from web_reading import Page, article_of, page_of, statement_of
from web_samples import sample_articles


@pytest.fixture(scope="module")
def page() -> Page:
    return page_of(*sample_articles())


# What it shows


@pytest.mark.parametrize("lang", ["en", "id"])
def test_every_text_comes_through_whole(lang: PageLang) -> None:
    articles = sample_articles()
    assert page_of(*articles, lang=lang).texts() == [article.text for article in articles]


_texts = st.lists(
    st.sampled_from(["a", " ", ".", "\n", "<", "&", '"', "e\u0301", "\U0001f469\u200d\U0001f467", "\u6587"])
).map("".join)


@settings(max_examples=60, deadline=None)
@given(_texts, st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=5))
def test_offsets_are_code_points(text: str, spans: list[Span]) -> None:
    statements = [statement_of([span], source=(span,), cue=tuple(spans[:1])) for span in spans]
    assert page_of(article_of(text, *statements)).texts() == [text]


def test_marks_cover_exactly_their_words() -> None:
    text = "\U0001f1ee\U0001f1e9 Ketua e\u0301lit \U0001f469\u200d\U0001f467 berkata: tidak benar. \U0001f600"
    content, cue, source = "tidak benar", "berkata", "Ketua e\u0301lit \U0001f469\u200d\U0001f467"
    spans = {w: (text.index(w), text.index(w) + len(w)) for w in (content, cue, source)}
    page = page_of(article_of(text, statement_of([spans[content]], source=(spans[source],), cue=(spans[cue],))))
    for tag, words in (("b", source), ("i", cue), ("mark", content)):
        shown_words = [
            t for t, path in page.pieces if any(e.tag == tag and "text" in path[-2].classes for e in path[-1:])
        ]
        assert shown_words == [words]


def test_the_header_counts_what_was_read(page: Page) -> None:
    (figures,) = page.find(".figures")
    assert " ".join(page.text(figures).split()) == (
        "Articles4 Statements41 Speakers19 LanguagesIndonesian, English "
        "Published15 March 2023 – 6 November 2024 (2 of unknown year) "
        "Made byread.text.v1 id.tagger.v1 id.links.v1 en.encoder.v1 en.links.v1"
    )


def test_the_tables_add_up(page: Page) -> None:
    speakers, acts = page.find("table")
    rows = [" ".join(page.text(e).split()) for e in page.find("tr")]
    assert "Joko Prasetyo Ketua, Paguyuban Petani Lembah Asri 5 (assertion 1, dispute 1, blame 2, accord 1)" in rows
    assert "and 9 more speakers" in page.text()
    assert "4 statements have no known speaker" in page.text()
    numbers = re.findall(r"\b\d+\b", page.text(acts))
    assert sum(map(int, numbers)) == 41
    assert page.text(speakers).count("\n") > 10


def test_the_bars_have_their_widths_in_the_style_sheet(page: Page) -> None:
    (style,) = page.find("style")
    widths = {c for bar in page.find(".bar") for c in bar.classes if re.fullmatch(r"w\d+", c)}
    assert "w100" in widths
    for width in widths:
        assert f".{width}{{width:{width[1:]}%}}" in page.text(style)


def test_contents_lead_to_every_article_with_its_count(page: Page) -> None:
    (nav,) = page.find("nav")
    words = " ".join(page.text(nav).split())
    assert "Waduk Asri Tetap Dibangun, Petani Menolak Kabar Lembah · 15 March 2023 · 11 statements" in words
    assert "strait.txt 9 statements" in words
    assert [f"#{e.attributes['id']}" for e in page.find("article")] == ["#a1", "#a2", "#a3", "#a4"]


def test_an_article_shows_where_and_when_it_is_from(page: Page) -> None:
    words = " ".join(page.text().split())
    assert "Kabar Lembah · 15 March 2023 (from the address) · Indonesian" in words
    assert "Harian Contoh · 2 May (year not known) (from the dateline) · Indonesian" in words
    assert "date not known · English" in words
    assert "artikel/upah.jsonl#2" in words
    assert "a fragment stands where a sentence should be; it is marked as debris" in words


@pytest.mark.parametrize(
    ("card", "words"),
    [
        ("a1-s1", "1 • announce Pemerintah Kabupaten Randu by name · indirect answered by 8 "
                  "score 0.97 · id.tagger.v1"),
        ("a1-s3", "3 × deny Joko Prasetyo, Ketua, Paguyuban Petani Lembah Asri by name · indirect "
                  "target Sari Wulandari denies 2 score 0.91 · id.tagger.v1"),
        ("a1-s4", "4 ! accuse Joko Prasetyo, Ketua, Paguyuban Petani Lembah Asri by pronoun Ia · indirect "
                  "target Pemerintah Kabupaten Randu contradicts 2 score 0.90 · id.tagger.v1"),
        ("a1-s5", "5 + concede negated Warga Lembah Asri as a group warga · indirect "
                  "score 0.74 · id.tagger.v1"),
        ("a1-s7", "7 × refuse conditional Warga Lembah Asri as a group warga · indirect within 6 "
                  "score 0.82 · id.tagger.v1"),
        ("a1-s8", "8 ! threaten conditional Joko Prasetyo, Ketua, Paguyuban Petani Lembah Asri carried over, "
                  "no source in the text · direct target Pemerintah Kabupaten Randu answers 1 "
                  "score 0.66 · id.tagger.v1"),
        ("a1-s10", "10 + agree Hendra Kusuma and Joko Prasetyo by name Bupati dan Joko · indirect "
                   "score 0.88 · id.tagger.v1"),
        ("a1-s11", "11 ! warn speaker not known no source in the text · indirect score 0.51 · id.tagger.v1"),
        ("a3-s7", "7 ! threaten conditional hypothetical Shipowners' Association by name · indirect "
                  "answered by 10 score 0.90 · en.encoder.v1"),
        ("a3-s10", "10 + agree Margaret Vale and Daniel Okoro by name Vale and Okoro · indirect "
                   "said 5 November 2024, weekday answers 7 score 0.90 · en.encoder.v1"),
        ("a4-s9", "9 + support speaker not known Villagers on both shores "
                  "\U0001f469\u200d\U0001f469\u200d\U0001f467 · indirect "
                  "repeats a statement that is not on this page score 0.64 · en.encoder.v1"),
    ],
)  # fmt: skip
def test_cards(page: Page, card: str, words: str) -> None:
    assert page.card(card) == words


def test_cards_speak_indonesian() -> None:
    assert page_of(*sample_articles(), lang="id").card("a1-s8") == (
        "8 ! mengancam bersyarat Joko Prasetyo, Ketua, Paguyuban Petani Lembah Asri diteruskan, "
        "tanpa sumber di dalam teks · langsung sasaran Pemerintah Kabupaten Randu menjawab 1 "
        "skor 0,66 · id.tagger.v1"
    )


def test_every_act_says_what_it_means(page: Page) -> None:
    titles = [e.attributes["title"] for e in page.find("abbr")]
    assert "says that something claimed is not so" in titles
    assert all(pair.en in page.text() for key, pair in WORDS.items() if key.startswith("mean_"))


def test_regions_are_labelled_and_set_aside(page: Page) -> None:
    labels = [page.text(e) for e in page.find(".label")]
    assert labels[1:] == [
        "title",
        "dateline",
        "debris",
        "byline",
        "contact",
        "title",
        "dateline",
        "caption",
        "heading",
    ]
    grey = [page.text(e) for e in page.find(".r")]
    assert ". dikatakan." in [text.strip() for text in grey]


def test_nested_statements_are_deeper(page: Page) -> None:
    inner = next(e for e in page.find("mark") if "d3" in e.classes)
    assert page.text(inner).endswith("that some were fair")
    assert inner.classes >= {"c", "g-accord", "o-dispute"}


def test_a_split_statement_has_two_markers_and_one_anchor(page: Page) -> None:
    markers = [e for e in page.find(".n") if e.attributes.get("href") == "#a1-s2"]
    assert [e.attributes.get("id") for e in markers] == ["a1-t2", None]
    assert "continued" in (markers[1].attributes["aria-label"] or "")


def test_a_statement_over_two_paragraphs_has_one_card_beside_the_first() -> None:
    page = page_of(sample_articles()[3])
    rows = page.find(".row")
    assert ["2 × deny" in page.text(row) for row in rows].count(True) == 1
    assert "2 × deny" in page.text(rows[1])
    marked = [page.text(e) for e in page.find("mark") if "no line on any chart" in page.text(e)]
    assert marked == ["…2“There is no line in the water. There is no line on any chart"]


def test_markers_and_cards_lead_to_each_other_and_no_link_leads_nowhere(page: Page) -> None:
    ids = page.ids()
    assert len(ids) == len(set(ids))
    local = [href[1:] for e in page.find("a") if (href := e.attributes["href"]) and href.startswith("#")]
    assert set(local) <= set(ids)
    for place, article in enumerate(sample_articles(), 1):
        for number in range(1, len(article.statements) + 1):
            assert f"a{place}-s{number}" in local
            assert f"a{place}-t{number}" in local


def test_links_across_articles_name_the_other_one() -> None:
    first, second, *_ = sample_articles()
    link = Link(
        from_=second.statements[0].id, to=first.statements[2].id, relation="agrees", score=1.0, evidence="",
        made_by="hand",
    )  # fmt: skip
    page = page_of(first, msgspec.structs.replace(second, links=(link,)))
    assert "agrees with 3 in Waduk Asri Tetap Dibangun, Petani Menolak" in page.card("a2-s1")
    assert "agreed with by 1 in Buruh Garmen Menuntut Upah Naik" in page.card("a1-s3")


def test_the_same_article_twice_keeps_its_links_at_home() -> None:
    article = sample_articles()[0]
    page = page_of(article, article)
    assert page.card("a1-s3") == page.card("a2-s3")
    assert "denies 2 score" in page.card("a2-s3")
    assert len(page.ids()) == len(set(page.ids()))


# What may be missing


@pytest.mark.parametrize(("lang", "words"), [("en", "Nothing was read"), ("id", "Belum ada yang dibaca")])
def test_no_articles(lang: PageLang, words: str) -> None:
    page = page_of(lang=lang)
    assert words in page.text()
    assert not page.find("table")


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (article_of("Nothing is said here."), "No statements were found in this article."),
        (article_of(""), "This article has no text."),
        (article_of("Words."), "Untitled article 1"),
        (article_of("Words.", title="  ", path=r"C:\news\a.txt"), "a.txt"),
        (article_of("Words.", published=Date(value="2022-W14", method="given")), "2022-W14 (given"),
        (article_of("Words.", flags=("never-heard-of",)), "never-heard-of"),
        (article_of("W\u202eord", statement_of([(0, 1)])), "control or direction-changing character"),
        (article_of("He left.", statement_of([(0, 8)])), "no source in the text, no cue · indirect"),
        (article_of("", statement_of([(0, 8)])), "claim"),
        (article_of("Word", statement_of([])), "claim"),
        (article_of("Word", statement_of([(2, 900)], within="nowhere")), "within a statement that"),
    ],
)  # fmt: skip
def test_articles_that_lack_something(article: Article, expected: str) -> None:
    page = page_of(article)
    assert expected in " ".join(page.text().split())
    assert page.texts() == [shown(article.text)]


def test_joint_speakers_are_counted_each() -> None:
    speakers = tuple(
        Speaker(actor=name, name=name, kind="state", resolved_by=how)  # type: ignore[arg-type]
        for name, how in (("Ostmark", "name"), ("Velia", "metonym"), ("Norland", "name"))
    )
    page = page_of(article_of("They agree.", statement_of([(0, 11)], source=((0, 4),), speaker=speakers)))
    assert "Ostmark, Velia and Norland by name, by metonym, no cue They" in page.card("a1-s1")
    rows = [" ".join(page.text(e).split()) for e in page.find("tr")]
    assert {"Ostmark 1 (assertion 1)", "Velia 1 (assertion 1)", "Norland 1 (assertion 1)"} <= set(rows)


def test_the_page_is_the_same_each_time_and_holds_no_clock() -> None:
    assert render_page(sample_articles()) == render_page(sample_articles())
    assert "20 April" in render_page([], made="20 April")


def test_a_page_of_many_statements_stays_small() -> None:
    articles = sample_articles()
    statements = sum(len(article.statements) for article in articles)
    few, many = (render_page(articles * times) for times in (1, 5))
    assert (len(many) - len(few)) / (4 * statements) < 2_000
    assert (many.count("<") - few.count("<")) / 2 / (4 * statements) < 30


def test_thousands_of_nested_statements_do_not_multiply() -> None:
    size = 1_000
    text = "x\n" * size
    page = render_page([article_of(text, *(statement_of([(n, 2 * size - n)]) for n in range(size)))])
    assert page.count('class="n ') < 6 * size


# The file


def test_write_page(tmp_path: Path) -> None:
    articles = sample_articles()
    path = write_page(tmp_path / "page.html", articles, title="Berita", lang="id", made="20 April")
    assert path.read_bytes() == render_page(articles, title="Berita", lang="id", made="20 April").encode()
    assert b"\r" not in path.read_bytes()
