"""The tables behind the acts, the model of acts and its training."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from ujar.acts import ACTS, Act
from ujar.errors import ModelError
from ujar.extract.act_model import ActModel, load_act_model
from ujar.extract.act_rules import cue_table
from ujar.extract.acts import MODEL
from ujar.extract.languages.en.cues import inflect
from ujar.extract.pack import pack_of
from ujar.extract.signals import act_words, find_signals, read_behaviours, read_phrases
from ujar.learn.act_examples import act_examples
from ujar.learn.acts import score_acts, train_acts
from ujar.learn.articles import AnnotatedArticle, Annotation, TokenAttribution
from ujar.records import Article, Lang

_LANGS: tuple[Lang, ...] = ("id", "en")

# Tables


@pytest.mark.parametrize("lang", _LANGS)
def test_every_act_of_a_cue_is_an_act(lang: Lang) -> None:
    table = cue_table(lang)
    assert {cue.act for cue in table} - {None} <= set(ACTS)
    assert set(ACTS) == set(get_args(Act))


@pytest.mark.parametrize("lang", _LANGS)
def test_the_cues_cover_every_act(lang: Lang) -> None:
    assert {cue.act for cue in cue_table(lang)} >= set(ACTS)


@pytest.mark.parametrize("lang", _LANGS)
def test_no_form_twice_in_a_frame(lang: Lang) -> None:
    forms = Counter((cue.form, cue.frame) for cue in cue_table(lang))
    assert [form for form, count in forms.items() if count > 1] == []


def test_english_table_is_broad() -> None:
    assert len({cue.lemma for cue in cue_table("en")}) > 700


@pytest.mark.parametrize("lang", _LANGS)
def test_behaviours_name_lemmas_of_the_cue_table(lang: Lang) -> None:
    lemmas = {cue.lemma for cue in cue_table(lang)}
    assert set(act_words(lang).behaviours) <= lemmas


@pytest.mark.parametrize("lang", _LANGS)
def test_no_empty_signal(lang: Lang) -> None:
    entries = [words for group in act_words(lang).signals.values() for words, _ in group]
    assert all(all(words) and words for words in entries)


def test_signals_have_the_same_names_in_both_languages() -> None:
    names = [{name for group in act_words(lang).signals.values() for _, name in group} for lang in _LANGS]
    assert names[0] - names[1] <= {"topic"}
    assert names[1] <= names[0]


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("deny", ("deny", "denies", "denied", "denying")),
        ("criticise", ("criticise", "criticises", "criticised", "criticising",
                       "criticize", "criticizes", "criticized", "criticizing")),
        ("promise", ("promise", "promises", "promised", "promising")),
        ("tell", ("tell", "tells", "told", "telling")),
        ("admit", ("admit", "admits", "admitted", "admitting")),
        ("signal", ("signal", "signals", "signaled", "signalled", "signaling", "signalling")),
        ("call on", ("call on", "calls on", "called on", "calling on")),
        ("hit back", ("hit back", "hits back", "hit back", "hitting back")),
        ("see", ("see", "sees", "saw", "seen", "seeing")),
        ("write", ("write", "writes", "wrote", "written", "writing")),
        ("would not say", ("would not say",)),
    ],
)  # fmt: skip
def test_inflection(verb: str, forms: tuple[str, ...]) -> None:
    assert inflect(verb) == tuple(dict.fromkeys(forms))


def test_the_longest_signal_wins_and_none_hides() -> None:
    phrases = read_phrases("must: must\nprohibit: must not\nblame: no doubt fail*, doubt\nnone: no doubt")
    doc = pack_of("en").document(Article(id="t", lang="en", text="It must not stop and no doubt it must stop"))
    assert [signal.name for signal in find_signals(doc, phrases, 0, len(doc))] == ["prohibit", "must"]


def test_an_indented_line_goes_on() -> None:
    assert read_behaviours("hope: wish,\n    long\nwant: wish") == {
        "wish": frozenset({"hope", "want"}),
        "long": frozenset({"hope"}),
    }


# The model


def test_the_bundled_model_knows_only_acts() -> None:
    model = load_act_model(MODEL)
    assert model.name == MODEL
    assert set(model.acts) <= set(ACTS)
    assert all(set(weights) <= set(model.acts) for weights in model.weights.values())


def test_a_missing_model_is_an_error() -> None:
    with pytest.raises(ModelError, match="install ujar again"):
        load_act_model("acts.v0")


def test_probabilities_sum_to_one() -> None:
    model = ActModel(name="t", acts=("claim", "deny"), weights={"x": {"deny": 2.0}})
    assert sum(model.probabilities(["x", "unknown"]).values()) == pytest.approx(1)
    assert model.best(["x"])[0] == "deny"
    assert model.best([]) == ("claim", 0.5)


def test_examples_cover_every_act_in_both_languages() -> None:
    seen = {(example.lang, example.act) for example in act_examples()}
    assert seen == {(lang, act) for lang in _LANGS for act in ACTS}


def test_no_example_stands_twice() -> None:
    contents = Counter(example.content for example in act_examples())
    assert [content for content, count in contents.items() if count > 1] == []


def _annotated() -> AnnotatedArticle:
    doc = pack_of("en").document(
        Article(id="t", lang="en", text="The baker said the oven was hot. His son said the oven must be mended.")
    )
    said = TokenAttribution(source=((0, 2),), cue=((2, 3),), content=((3, 7),), act="claim")
    asked = TokenAttribution(source=((8, 10),), cue=((10, 11),), content=((11, 16),), act="demand")
    return AnnotatedArticle(doc, Annotation({}, [said, asked._replace(act=None)], [asked]), whole=True)


def test_training_gives_the_same_file_twice(tmp_path: Path) -> None:
    counts = [train_acts([_annotated()], tmp_path / f"{n}.json", name="t.v1") for n in range(2)]
    assert counts[0] == counts[1] == 2 + len(list(act_examples()))
    assert (tmp_path / "0.json").read_bytes() == (tmp_path / "1.json").read_bytes()


def test_scores_are_counts() -> None:
    scores = score_acts([("claim", "claim"), ("deny", "claim")])
    assert (scores.right, scores.total, scores.accuracy) == (1, 2, 0.5)
    assert scores.hits["deny"] == 0
    assert score_acts([]).accuracy == 0
