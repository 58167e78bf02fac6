"""What statements say in a form that both languages share."""

from __future__ import annotations

import gzip
from importlib.resources import files
from pathlib import Path

import pytest

from ujar.errors import CorpusError
from ujar.learn.bilingual import Pair, learn_translations, read_pairs, stems_of
from ujar.link.across import Vocabulary, alike, load_vocabulary, pairs_of, proposition_of, words_of
from ujar.link.across.propositions import denial_of
from ujar.link.across.vocabulary import concepts, read_vocabulary
from ujar.records import Lang

WORDS = load_vocabulary()


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Rusia menarik pasukan dan senjatanya", "Moscow withdrew its troops and weapons"),
        ("pencaplokan Krimea melanggar hukum internasional", "the annexation of Crimea violates international law"),
        ("perusahaan itu merusak hutan bakau di teluk", "the company damaged mangrove forests in the bay"),
        ("Uni Eropa menjatuhkan sanksi kepada bank", "the European Union imposed sanctions on banks"),
    ],
)
def test_the_same_in_two_languages_is_alike(indonesian: str, english: str) -> None:
    one, two = proposition_of(indonesian, "id", WORDS), proposition_of(english, "en", WORDS)
    assert alike(one, two, WORDS) > 0.5
    assert set(pairs_of(one, WORDS)) & set(pairs_of(two, WORDS))


def test_another_matter_is_not_alike() -> None:
    one = proposition_of("Rusia menarik pasukan dan senjatanya", "id", WORDS)
    two = proposition_of("the mayor promised new schools and hospitals", "en", WORDS)
    assert alike(one, two, WORDS) < 0.1


@pytest.mark.parametrize(
    ("content", "lang", "numbers"),
    [
        ("empat batalion", "id", {"4"}),
        ("four battalions", "en", {"4"}),
        ("1.500 orang", "id", {"1500"}),
        ("1,500 people", "en", {"1500"}),
        ("2,5 persen", "id", {"2.5"}),
        ("no soldiers at all", "en", set()),
    ],
)
def test_numbers_are_digits_in_both_languages(content: str, lang: Lang, numbers: set[str]) -> None:
    assert proposition_of(content, lang, WORDS).numbers == numbers


@pytest.mark.parametrize(
    ("content", "lang", "negated", "turned"),
    [
        ("tidak ada tank di perbatasan", "id", False, True),
        ("there are no tanks on the border", "en", False, True),
        ("there are tanks on the border", "en", False, False),
        ("there are tanks on the border", "en", True, True),
        ("the four battalions in the region are defensive, and nobody wants a war", "en", False, False),
    ],
)
def test_a_negation_turns_what_it_is_near(content: str, lang: Lang, negated: bool, turned: bool) -> None:
    assert proposition_of(content, lang, WORDS, negated=negated).turned is turned


def test_a_denial_that_only_points_says_what_it_denies() -> None:
    claim = proposition_of("Rusia mengirim tank ke perbatasan", "id", WORDS)
    pointing = proposition_of("tuduhan itu", "id", WORDS)
    assert denial_of(pointing, claim, WORDS) == claim._replace(turned=True, negation=True)
    full = proposition_of("tidak ada tank Rusia di perbatasan", "id", WORDS)
    assert denial_of(full, claim, WORDS) == full


@pytest.mark.parametrize(
    ("content", "lang", "clause", "own"),
    [
        ("the annexation of Crimea", "en", False, False),
        ("Crimea was annexed", "en", True, False),
        ("Russia of annexing Crimea", "en", True, False),
        ("the building in Crimea", "en", False, False),
        ("he would never vote for the bill", "en", True, True),
        ("pencaplokan Krimea", "id", False, False),
        ("Rusia mencaplok Krimea", "id", True, False),
        ("kami tidak akan mundur", "id", True, True),
    ],
)
def test_a_noun_phrase_says_nothing_of_anything(content: str, lang: Lang, clause: bool, own: bool) -> None:
    found = proposition_of(content, lang, WORDS)
    assert (found.clause, found.own) == (clause, own)


@pytest.mark.parametrize(
    ("content", "lang", "names"),
    [
        ("that Donald Trump met Angela Merkel", "en", {"~donald", "~trump", "~angela", "~merkel"}),
        ("bahwa Widodo bertemu Trump di Krimea", "id", {"~vidodo", "~trump", "~krimea"}),
        ("Farmers met Grushko in Crimea", "en", {"~grushko", "~krimea"}),
    ],
)
def test_names_are_told_from_words(content: str, lang: Lang, names: set[str]) -> None:
    found = proposition_of(content, lang, WORDS)
    assert {key.replace("w", "v") for key in found.keys - found.words if key.startswith("~")} == names


def test_the_words_that_stand_for_keys() -> None:
    content = "Moskow menarik pasukannya, lalu pasukan lain"
    keys = proposition_of(content, "id", WORDS).keys
    assert words_of(content, "id", WORDS, keys) == ["Moskow", "menarik", "pasukannya"]


def test_no_word_is_listed_under_two_concepts() -> None:
    lines = (files("ujar.link.across") / "concepts.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    assert len({row[0] for row in rows}) == len(rows) > 300
    for column in (1, 2):
        words = [word for row in rows for word in row[column].split()]
        assert len(words) == len(set(words))
    assert concepts()["id"]["pasukan"] == concepts()["en"]["troops"] == "=soldier"


def test_translations_are_learnt_from_sentences_that_share_their_words() -> None:
    sentences = [
        (("kucing", "tidur"), ("cat", "sleep")),
        (("kucing", "makan"), ("cat", "eat")),
        (("anjing", "tidur"), ("dog", "sleep")),
        (("anjing", "makan"), ("dog", "eat")),
    ]
    learnt = learn_translations([Pair(*pair) for pair in sentences * 3])
    assert {(one.indonesian, one.english) for one in learnt} == {
        ("kucing", "cat"), ("anjing", "dog"), ("tidur", "sleep"), ("makan", "eat")
    }  # fmt: skip
    assert all(one.score > 0.8 for one in learnt)


def test_a_file_of_pairs_is_read_whatever_its_quotes(tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv.gz"
    path.write_bytes(gzip.compress(b'"Kata ""uji"" itu."\tA test word.\nRahasia," ujarnya.\tSecret," he said.\n'))
    first, second = read_pairs(path)
    assert first == Pair(stems_of("uji", "id"), ("test", "word"))
    assert "secret" in second.english
    with pytest.raises(CorpusError, match="cannot be read"):
        next(read_pairs(tmp_path / "none.tsv"))


def test_the_file_of_the_vocabulary() -> None:
    read = read_vocabulary(["id\tkucing\tcat", "weight\tcat\t5.5", ""])
    assert read == Vocabulary({"kucing": "cat"}, {"cat": 5.5})
    assert read.concept_of("kucing", "kucing", "id") == "cat"
    assert read.concept_of("batu", "batu", "id") is None
    assert read.weight("cat") < read.weight("unheard")
