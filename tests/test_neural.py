"""The encoder's parts: pieces, windows, decoding, links; and the bundled models behind the tagger."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ujar.acts import ACTS
from ujar.errors import ModelError
from ujar.extract.crf import load_model
from ujar.extract.document import Document
from ujar.extract.labeller import CrfLabeller, Heard
from ujar.extract.languages.id.features import span_features
from ujar.extract.neural.cutter import LONGEST
from ujar.extract.neural.decoding import Chain
from ujar.extract.neural.labeller import SecondOpinion
from ujar.extract.neural.links import KINDS, LinkScorer, features
from ujar.extract.neural.network import Metadata, Reading, load_network
from ujar.extract.neural.tagger import NeuralTagger
from ujar.extract.neural.windows import windows_of
from ujar.extract.neural.wordpieces import WordPieces
from ujar.extract.pack import PROFILES, Profile, pack_of
from ujar.extract.speakers import resolve_speakers
from ujar.extract.tagger import Tagging
from ujar.records import Article

VOCABULARY = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "un",
    "##want",
    "##ed",
    "runn",
    "##ing",
    ",",
    "'",
    "s",
    "é",
    "e",
    "##a",
]


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("unwanted", ["un", "##want", "##ed"]),
        ("RUNNING", ["runn", "##ing"]),
        ("unwanted,running", ["un", "##want", "##ed", ",", "runn", "##ing"]),
        ("'s", ["'", "s"]),
        ("é", ["e"]),
        ("xyz", ["[UNK]"]),
        ("\u200b", ["[UNK]"]),
        ("s" * 101, ["[UNK]"]),
    ],
)
def test_words_are_cut_greedily_from_the_left(word: str, pieces: list[str]) -> None:
    assert [VOCABULARY[number] for number in WordPieces(VOCABULARY).cut(word)] == pieces


def test_a_token_has_at_most_so_many_pieces() -> None:
    assert len(WordPieces(VOCABULARY).cut("e" + "a" * 50)) == LONGEST


def document(text: str) -> Document:
    return pack_of("en").document(Article(id="a", lang="en", text=text))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(["unwanted", "“Running”", "s.", "'s", "\n", "e, e", "x" * 30, "🙂"]), max_size=60),
    st.integers(min_value=LONGEST, max_value=40),
)
def test_windows_cover_every_token_once(words: list[str], largest: int) -> None:
    doc = document(" ".join(words))
    windows = list(windows_of(doc, WordPieces(VOCABULARY), largest=largest))
    assert [index for window in windows for index in range(window.start, window.end)] == list(range(len(doc)))
    for window in windows:
        assert len(window.pieces) <= largest + 2
        assert len(window.pieces) == len(window.quotes) == len(window.paragraphs)
        assert window.first == sorted(set(window.first))
        assert len(window.first) == window.end - window.start


def test_windows_hold_whole_paragraphs_where_they_fit() -> None:
    doc = document("e e e e\ne e e e\ne e e e")
    assert [w.end - w.start for w in windows_of(doc, WordPieces(VOCABULARY), largest=9)] == [8, 4]


def test_windows_say_where_quotations_and_paragraphs_begin() -> None:
    (window,) = windows_of(document("e “s s” e\ne"), WordPieces(VOCABULARY), largest=50)
    assert window.quotes[1:-1] == [0, 2, 1, 1, 3, 0, 0]
    assert window.paragraphs[1:-1] == [1, 0, 0, 0, 0, 0, 1]


def _score(chain_start: np.ndarray, transitions: np.ndarray, emissions: np.ndarray, path: tuple[int, ...]) -> float:
    score = chain_start[path[0]] + sum(emissions[at, label] for at, label in enumerate(path))
    return float(score + sum(transitions[a, b] for a, b in itertools.pairwise(path)))


@pytest.mark.parametrize("seed", range(5))
def test_decoding_agrees_with_trying_every_path(seed: int) -> None:
    random = np.random.default_rng(seed)
    start, transitions = random.normal(size=3), random.normal(size=(3, 3))
    sequences = [random.normal(size=(length, 3)).astype(np.float32) for length in (4, 1, 3)]
    for emissions, found in zip(sequences, Chain(start.tolist(), transitions.tolist()).decode(sequences), strict=True):
        paths = list(itertools.product(range(3), repeat=len(emissions)))
        scores = np.array([_score(start, transitions, emissions, path) for path in paths])
        weights = np.exp(scores) / np.exp(scores).sum()
        best = paths[int(scores.argmax())]
        assert found.labels == list(best)
        for at, label in enumerate(best):
            share = sum(w for w, path in zip(weights, paths, strict=True) if path[at] == label)
            assert found.sure[at] == pytest.approx(share, abs=1e-4)


def test_decoding_nothing_and_empty_sequences() -> None:
    chain = Chain([0.0, 0.0], [[0.0, 0.0], [0.0, 0.0]])
    assert chain.decode([]) == []
    empty, one = chain.decode([np.zeros((0, 2), dtype=np.float32), np.array([[0.0, 5.0]], dtype=np.float32)])
    assert (empty.labels, one.labels) == ([], [1])


def test_features_of_links_tell_side_distance_and_rank() -> None:
    distance, sentence, rank = features([5], [1, 4, 6, 30], [0, 0, 0, 0, 1, 1, 1, *[2] * 30])
    assert distance.tolist() == [sorted(distance[0].tolist())]
    assert distance[0, 1] < 12 < distance[0, 2]
    assert sentence.tolist() == [[2, 3, 3, 4]]
    assert rank.tolist() == [[2, 3, 5, 6]]


def test_a_span_without_partners_belongs_to_nobody_and_near_ones_win() -> None:
    rows = ((0.0,) * 25,) * 3
    near = tuple(-abs(place - 12) * 1.0 for place in range(25))
    metadata = Metadata(
        layers=(), window=10, vocabulary=(),
        by_distance=(near, *rows[1:]), by_sentence=((0.0,) * 7,) * 3, by_rank=((0.0,) * 9,) * 3,
        nobody=((0.0, 0.0),) * 3, nobody_bias=(-50.0, -50.0, -50.0),
    )  # fmt: skip
    zeros = np.zeros((40, 3, 2), dtype=np.float32)
    reading = Reading(np.zeros((40, 1), dtype=np.float32), zeros, zeros, zeros)
    scorer = LinkScorer(metadata)
    (alone,) = scorer.choose(0, reading, [3], [], [0] * 40)
    assert alone.partner is None
    assert alone.sure == pytest.approx(1.0)
    first, second = scorer.choose(0, reading, [3, 30], [1, 28], [0] * 40)
    assert (first.partner, second.partner) == (0, 1)
    assert first.sure > 0.9
    assert scorer.choose(0, reading, [], [1], [0] * 40) == []


TEXT = (
    "The Kremlin denied the allegation on Monday.\n\n“We have no troops there,” said Dmitry Peskov, the spokesman. "
    "“None at all.”\n\nNATO officials said that columns of tanks had crossed the border."
)


@pytest.mark.parametrize("profile", PROFILES)
def test_the_bundled_models_find_and_link(profile: Profile) -> None:
    pack = pack_of("en", profile)
    doc = pack.document(Article(id="a", lang="en", text=TEXT))
    tagging = pack.tagger.tag(doc)
    for before, after in itertools.pairwise(tagging.parts):
        assert before.end <= after.start
    for (index, label), partner in tagging.partners.items():
        assert (tagging.parts[index].label, label) in KINDS
        if partner.to is not None:
            assert tagging.parts[partner.to].label == label
    assert tagging.acts is not None
    assert tagging.acts.shape == (len(doc), 3, len(ACTS))
    words = [
        {" ".join(doc.text[slice(*doc.span(*span))] for span in part) for part in (a.source, a.cue)}
        for a in pack.attributions(doc, tagging)
    ]
    assert {"Dmitry Peskov, the spokesman", "said"} in words
    assert {"NATO officials", "said"} in words


def test_an_empty_text_has_no_tags() -> None:
    tagging = pack_of("en").tagger.tag(document(""))
    assert (tagging.parts, dict(tagging.partners), tagging.acts) == ((), {}, None)


def test_a_missing_model_says_what_to_do() -> None:
    with pytest.raises(ModelError, match="pip install extras/accurate"):
        load_network("en.encoder.v0")


def test_tagging_does_not_depend_on_what_was_tagged_before() -> None:
    tagger = pack_of("en").tagger
    assert isinstance(tagger, NeuralTagger)
    first = tagger.tag(document(TEXT))
    tagger.tag(document("Something else was said by somebody."))
    assert tagger.tag(document(TEXT)).parts == first.parts


def test_a_long_paragraph_is_not_cut_inside_a_quotation_that_fits() -> None:
    doc = document("E e e. E said: “e e e. E e e. E e.” E e e e.")
    windows = list(windows_of(doc, WordPieces(VOCABULARY), largest=16))
    assert [doc.text[doc.tokens[w.start].start : doc.tokens[w.end - 1].end] for w in windows] == [
        "E e e.",
        "E said: “e e e. E e e. E e.”",
        "E e e e.",
    ]


INDONESIAN = "“Kami siap berunding,” kata Gubernur Jawa Barat Ridwan Kamil di Bandung, Senin (3/2)."
CRF = "id.tagger.v2"


def heard_in(text: str) -> tuple[Document, Heard]:
    """An Indonesian document, and who says what in it."""
    pack = pack_of("id")
    doc = pack.document(Article(id="a", lang="id", text=text))
    attributions = pack.attributions(doc, Tagging())
    return doc, Heard(attributions, resolve_speakers(doc, attributions, pack.speakers))


def test_a_crf_gives_chances_of_all_its_labels() -> None:
    labeller = CrfLabeller(CRF, span_features)
    doc, heard = heard_in(INDONESIAN)
    labels = load_model(CRF).labels()
    chances = labeller.chances(doc, heard, [*labels, "B-NOTHING"])
    assert chances.shape == (len(doc), len(labels) + 1)
    assert chances.sum(axis=1) == pytest.approx(np.ones(len(doc)), abs=1e-4)
    assert not chances[:, -1].any()
    best = [labels[column] for column in chances[:, :-1].argmax(axis=1)]
    person = next(one for one in labeller.label(doc, heard) if one.label == "PERSON")
    assert best[person.start] == "B-PERSON"


def test_a_second_opinion_counts_by_label() -> None:
    labeller = CrfLabeller(CRF, span_features)
    doc, heard = heard_in(INDONESIAN)
    labels = ["O", "B-PERSON", "I-PERSON", "B-ROLE"]
    scores = SecondOpinion(labeller, {"": 1.0, "PERSON": 0.5, "ROLE": 0.0}).scores(doc, heard, labels)
    sure = np.log(np.maximum(labeller.chances(doc, heard, labels), 1e-6))
    assert scores[:, 0] == pytest.approx(sure[:, 0])
    assert scores[:, 1] == pytest.approx(sure[:, 1] / 2)
    assert not scores[:, 3].any()


def test_both_opinions_are_named_in_the_record() -> None:
    labeller = pack_of("id", "accurate").labeller
    assert labeller is not None
    assert labeller.name == "id.encoder.v2+id.tagger.v2"
    doc, heard = heard_in(INDONESIAN)
    found = {one.label: doc.words[one.start : one.end] for one in labeller.label(doc, heard)}
    assert found["PERSON"] == ["ridwan", "kamil"]
    assert {"kami", "siap", "berunding"} <= set(found["STATEMENT"])


@pytest.mark.parametrize("profile", PROFILES)
def test_an_empty_text_has_no_spans(profile: Profile) -> None:
    labeller = pack_of("id", profile).labeller
    assert labeller is not None
    assert labeller.label(*heard_in("")) == []
