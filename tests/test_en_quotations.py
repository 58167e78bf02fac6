"""English quotations: the frames that name a speaker, and the attributions that they correct."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ujar.extract.attribution import Attribution
from ujar.extract.document import WORD_SHAPES, Document
from ujar.extract.languages.en.linker import link_spans
from ujar.extract.languages.en.quotations import find_said
from ujar.extract.languages.en.quoted import settle_quotations
from ujar.extract.languages.en.ranges import paragraphs_of, trimmed, without
from ujar.extract.pack import pack_of
from ujar.extract.tagger import Partner, ScoredRange, Tagging
from ujar.records import Article, Span


def document(text: str) -> Document:
    return pack_of("en").document(Article(id="a", lang="en", text=text))


def at(doc: Document, phrase: str) -> Span:
    """The tokens of a phrase of a text."""
    start = doc.text.index(phrase)
    return doc.tokens_of((start, start + len(phrase)))


def shown(doc: Document, span: Span) -> str:
    start, end = doc.span(*span)
    return doc.text[start:end]


def tagged(doc: Document, source: str, cue: str, *content: str) -> Attribution:
    """An attribution as a tagger finds it; an empty phrase stands for none."""
    return Attribution(
        (at(doc, source),) if source else (),
        (at(doc, cue),) if cue else (),
        tuple(at(doc, phrase) for phrase in content),
        "tagged",
        0.5,
    )


def parts(doc: Document, attribution: Attribution) -> tuple[str, str, list[str]]:
    source, cue = (" / ".join(shown(doc, span) for span in spans) for spans in (attribution.source, attribution.cue))
    return source, cue, [shown(doc, span) for span in attribution.content]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("“We will stay,” the mayor said on Friday.", "the mayor", "said", ["We will stay"]),
        ("“We will stay,” said Ada Quist, a baker.", "Ada Quist", "said", ["We will stay"]),
        ("“We will stay,” she also said.", "she", "said", ["We will stay"]),
        ("“We will stay”, Quist told reporters.", "Quist", "told", ["We will stay"]),
        ("''Why now?'' he asked.", "he", "asked", ["Why now"]),
        ("“Row, row,” Quist sang.", "Quist", "sang", ["Row, row"]),
        (
            "“We will stay,” Quist, who said little at first, told the crew.",
            "Quist, who said little at first",
            "told",
            ["We will stay"],
        ),
        ("“We will stay,” she said. “All of us.”", "she", "said", ["We will stay", "All of us"]),
        ("“We will stay,” she said, “if we can.”", "she", "said", ["We will stay", "if we can"]),
        ("“We will stay,” Quist said: “All of us.”", "Quist", "said", ["We will stay", "All of us"]),
        ("“Why now?” Quist said: “All of us.”", "Quist", "said", ["Why now", "All of us"]),
        ("The mayor said in a letter: “We will stay.”", "The mayor", "said", ["We will stay"]),
        ("But she replied, “We will stay.”", "she", "replied", ["We will stay"]),
        ("“We will stay.” — Ada B. Quist", "Ada B. Quist", "—", ["We will stay"]),
        ("“We will stay.” - Ada Quist, baker", "Ada Quist", "-", ["We will stay"]),
        ("“We will stay,” she further wrote.", "she", "wrote", ["We will stay"]),
        ("Nobody moved. She said:\n\n“We will stay.”\n\nThey left.", "She", "said", ["We will stay"]),
    ],
)
def test_a_frame_names_who_speaks_and_what_is_said(text: str, source: str, cue: str, content: list[str]) -> None:
    doc = document(text)
    (said,) = find_said(doc)
    assert shown(doc, said.source) == source
    assert shown(doc, said.cue) == cue
    assert [shown(doc, span) for span in said.content] == content


@pytest.mark.parametrize(
    "text",
    [
        "The “harbour tax,” Quist said, is too high.",
        "“We will stay,” Quist said, according to the Harbour Post.",
        "“We will stay.” Quist said nothing more.",
        "“The Harbour Hour,” a show on local radio, opens at ten.",
        "“We will stay,” Quist was told.",
        "He praised the crew but Quist in Alder said, “We will stay.”",
        "The mayor said she would not call it a “bargain” again.",
        "“We will stay.” — a song of the old port",
        "“…,” he said.",
    ],
)
def test_without_a_frame_nothing_is_claimed(text: str) -> None:
    assert find_said(document(text)) == []


def test_a_second_quotation_with_a_verb_before_it_is_not_the_other_half() -> None:
    doc = document("“We will stay,” Quist said, adding later, “The tax must go.”")
    (said,) = find_said(doc)
    assert [shown(doc, span) for span in said.content] == ["We will stay"]


def test_quotations_of_two_speakers_that_were_taken_for_one_are_parted() -> None:
    doc = document("“We will stay,” the mayor said. “We have paid,” added her deputy.")
    found = settle_quotations(doc, [tagged(doc, "the mayor", "said", "We will stay", "We have paid")], ())
    assert [parts(doc, one) for one in found] == [
        ("the mayor", "said", ["We will stay"]),
        ("her deputy", "added", ["We have paid"]),
    ]


def test_a_quotation_that_was_left_out_is_added_with_the_source_as_it_was_tagged() -> None:
    doc = document("“We will stay,” said Ada Quist, a baker from Alder.")
    start, end = at(doc, "Ada Quist, a baker from Alder")
    (added,) = settle_quotations(doc, [], [ScoredRange(start, end, "source", 0.9)])
    assert parts(doc, added) == ("Ada Quist, a baker from Alder", "said", ["We will stay"])
    assert added.frame == "quoted"
    assert 0.9 <= added.score < 1


def test_a_wrong_source_gives_way_and_a_right_one_keeps_its_extent() -> None:
    doc = document("Olsen left. “We will stay,” said Quist, the mayor.")
    wrong = settle_quotations(doc, [tagged(doc, "Olsen", "", "We will stay")], ())
    assert [parts(doc, one) for one in wrong] == [("Quist", "said", ["We will stay"])]
    right = [tagged(doc, "Quist, the mayor", "said", "We will stay")]
    assert settle_quotations(doc, right, ()) == right


def test_a_content_that_runs_over_its_marks_is_cut_to_them() -> None:
    doc = document("The crew was tired.\n\n“We will stay,” she said until the lamps went out.")
    found = settle_quotations(doc, [tagged(doc, "she", "said", "The crew was tired.\n\n“We will stay")], ())
    assert [parts(doc, one)[2] for one in found] == [["We will stay"]]


def test_what_another_attribution_has_beside_the_quotation_stays_with_it() -> None:
    doc = document("Olsen fears a strike.\n\n“We will stay,” said Quist.")
    found = settle_quotations(doc, [tagged(doc, "Olsen", "fears", "a strike", "We will stay")], ())
    assert [parts(doc, one) for one in found] == [
        ("Olsen", "fears", ["a strike"]),
        ("Quist", "said", ["We will stay"]),
    ]


def test_a_paragraph_that_goes_on_with_a_quotation_is_kept_where_it_was_tagged() -> None:
    doc = document("“We will stay,” she said.\n\n“The harbour is ours.”\n\nThe ferry left.")
    whole = [tagged(doc, "she", "said", "We will stay", "The harbour is ours")]
    assert settle_quotations(doc, whole, ()) == whole


def test_the_beginning_of_a_sentence_before_its_reporting_clause_is_kept() -> None:
    doc = document("In the end, she said, “we will stay.”")
    whole = [tagged(doc, "she", "said", "In the end", "we will stay")]
    assert settle_quotations(doc, whole, ()) == whole


def linked(doc: Document, cue: str, *contents: str) -> list[list[str]]:
    """The contents of the attributions when all contents are linked to one cue."""
    spans = sorted([(at(doc, cue), "cue"), *((at(doc, content), "content") for content in contents)])
    ranges = [ScoredRange(start, end, label, 0.9) for (start, end), label in spans]
    to = next(index for index, one in enumerate(ranges) if one.label == "cue")
    partners = {(index, "cue"): Partner(to, 0.9) for index, one in enumerate(ranges) if one.label == "content"}
    return [[shown(doc, span) for span in one.content] for one in link_spans(doc, Tagging(ranges, partners))]


def test_plain_contents_of_other_sentences_do_not_share_a_cue() -> None:
    doc = document("Quist hopes for rain.\n\nOlsen wants a bridge. A tunnel would do.")
    assert linked(doc, "hopes", "for rain", "a bridge") == [["for rain"]]
    assert linked(doc, "wants", "a bridge", "A tunnel would do") == [["a bridge"]]


def test_parts_of_a_sentence_and_of_a_quotation_share_a_cue() -> None:
    doc = document("The tax, Quist says, is too high.\n\n“It must go.”\n\n“Olsen agrees.”")
    assert linked(doc, "says", "The tax", "is too high", "It must go", "Olsen agrees") == [
        ["The tax", "is too high", "It must go"]
    ]


def test_a_quotation_behind_a_colon_of_its_own_does_not_share_a_cue() -> None:
    doc = document("She said, “Never!” They wept, so I had to change my answer: “Yes.”")
    assert linked(doc, "said", "Never", "Yes") == [["Never"]]


def test_contents_that_all_stand_elsewhere_stay_together() -> None:
    doc = document("Quist writes.\n\nOlsen reads.\n\nThe tax is high. It must go.")
    assert linked(doc, "writes", "The tax is high", "It must go") == [["The tax is high", "It must go"]]


def test_a_mark_of_another_shape_begins_a_quotation_of_its_own() -> None:
    doc = document('"The crew was tired.\n\n“We will stay,” she said.\n\n“We paid.\n\n“All of us.”')
    assert [[shown(doc, part) for part in one.parts] for one in doc.quotations] == [
        ["We will stay,"],
        ["We paid.", "All of us."],
    ]


def test_ranges_lose_what_is_taken_and_the_marks_at_their_ends() -> None:
    assert list(without([(0, 5), (6, 9)], [(1, 2), (4, 7)])) == [(0, 1), (2, 4), (7, 9)]
    doc = document("(Yes), “$5 (or so)” — 20 %.\nNo")
    assert [shown(doc, span) for span in trimmed(doc, [at(doc, "“$5 (or so)”"), at(doc, "— 20 %."), (0, 0)])] == [
        "$5 (or so)",
        "20 %",
    ]
    assert sorted(set(paragraphs_of(doc))) == [0, 1]


WORDS = [
    "“",
    "”",
    '"',
    "''",
    "Quist",
    "she",
    "said",
    "the",
    "mayor",
    ",",
    ".",
    "?",
    ":",
    "—",
    "\n",
    "stay",
    "who",
    "told",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=50), st.lists(st.integers(0, 49), min_size=2, max_size=8), st.data())
def test_nothing_is_said_twice_or_outside_the_text(words: list[str], cuts: list[int], data: st.DataObject) -> None:
    doc = document(" ".join(words).replace("“ ", "“").replace(" ”", "”").replace(" ,", ","))
    edges = sorted({min(cut, len(doc)) for cut in cuts})
    spans = [span for span in pairwise(edges) if data.draw(st.booleans())]
    found = [Attribution((), (), (span,), "tagged", 0.5) for span in spans]
    settled = settle_quotations(doc, found, ())
    tokens = [index for one in settled for span in one.content for index in range(*span)]
    assert len(tokens) == len(set(tokens))
    assert all(one.content for one in settled)
    assert all(0 <= start < end <= len(doc) for one in settled for start, end in (*one.source, *one.cue, *one.content))
    quoted = {index for said in find_said(doc) for span in said.content for index in range(*span)}
    assert {index for index in quoted if doc.shapes[index] in WORD_SHAPES} <= set(tokens)
