"""What an encoder learns from; the training itself where torch is installed."""

from __future__ import annotations

from importlib import util
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from ujar.extract.crf import LabelledRange
from ujar.extract.document import Document
from ujar.extract.neural.links import NAME_KIND
from ujar.extract.neural.windows import windows_of
from ujar.extract.neural.wordpieces import WordPieces
from ujar.extract.pack import pack_of
from ujar.learn.articles import Annotation, TokenAttribution, label_set
from ujar.learn.neural.examples import (
    ACT_NUMBERS,
    Example,
    Link,
    examples_of,
)
from ujar.learn.train import RECIPES
from ujar.records import Article

if TYPE_CHECKING:
    from ujar.learn.neural.export import Storage

LABELS = label_set(("source", "cue", "content"))
CUTTER = WordPieces(["[UNK]", "[CLS]", "[SEP]", "[MASK]", "a"])

TEXT = "“Yes,” said Ann, “we do.”\nBob denied that."
#        0 1 23 4    5  6 78  9 10 11 12  13 14   15


def document(text: str) -> Document:
    return pack_of("en").document(Article(id="a", lang="en", text=text))


def examples(attributions: list[TokenAttribution], *, largest: int = 50) -> list[Example]:
    ranges = [
        LabelledRange(start, end, label)
        for label in ("content", "source", "cue")
        for one in attributions
        for start, end in getattr(one, label)
    ]
    annotation = Annotation({"parts": ranges}, attributions)
    return examples_of(document(TEXT), annotation, layers={"parts": LABELS}, cutter=CUTTER, largest=largest)


ANN = TokenAttribution(source=((5, 6),), cue=((4, 5),), content=((1, 2), (8, 10)), act="agree")
BOB = TokenAttribution(source=((12, 13),), cue=((13, 14),), content=((14, 15),), act="deny")


def test_an_article_reviewed_in_part_teaches_acts_alone() -> None:
    annotation = Annotation({}, alone=[TokenAttribution((), ((13, 14),), ((14, 15),), "deny")])
    (example,) = examples_of(document(TEXT), annotation, layers={"parts": LABELS}, cutter=CUTTER, largest=50)
    assert (example.labels, example.links) == ({}, ())
    assert [(one.cue, one.content, one.act) for one in example.acts] == [((13,), (14,), ACT_NUMBERS["deny"])]


def test_labels_are_bio() -> None:
    assert LABELS == ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
    (example,) = examples([ANN, BOB])
    names = [LABELS[label] for label in example.labels["parts"]]
    assert names[1] == names[8] == names[14] == "B-content"
    assert names[9] == "I-content"
    assert names[4] == names[13] == "B-cue"
    assert names[0] == names[3] == "O"


def test_every_part_of_a_content_is_linked_to_its_cue_and_source() -> None:
    (example,) = examples([ANN])
    to_cue, to_source, cue_to_source = range(NAME_KIND)
    assert set(example.links) == {
        Link(to_cue, 1, (4,)), Link(to_cue, 8, (4,)), Link(to_source, 1, (5,)), Link(to_source, 8, (5,)),
        Link(cue_to_source, 4, (5,)),
    }  # fmt: skip
    assert example.starts == {"cue": [4], "source": [5], "name": [5, 12]}


def test_a_cue_inside_a_content_lets_the_content_begin_anew() -> None:
    inside = TokenAttribution(source=(), cue=((6, 7),), content=((4, 9),))
    (example,) = examples([inside])
    assert [LABELS[label] for label in example.labels["parts"][4:9]] == [
        "B-content", "I-content", "B-cue", "B-content", "I-content",
    ]  # fmt: skip
    assert Link(0, 7, (6,)) in example.links
    assert Link(2, 6, ()) in example.links


def test_windows_are_relative_and_drop_links_that_cross_them() -> None:
    first, second = examples([ANN, BOB], largest=12)
    assert (first.window.end, second.window.start) == (12, 12)
    assert Link(0, 2, (1,)) in second.links
    assert second.acts[0].content == (2,)
    assert second.acts[0].act == ACT_NUMBERS["deny"]
    crossing = TokenAttribution(source=((5, 6),), cue=(), content=((14, 15),))
    _, second = examples([crossing], largest=12)
    assert second.links == (Link(0, 2, ()),)


def test_every_encoder_has_a_recipe_that_says_what_is_missing() -> None:
    assert {"en.encoder.v2", "en.encoder.v2.small", "en.encoder.v3", "id.encoder.v1", "id.encoder.v2"} <= RECIPES.keys()


def test_a_source_is_linked_to_the_names_that_say_who_it_is() -> None:
    she = ANN._replace(speaker=("Bob Ann",))
    (example,) = examples([she, BOB._replace(speaker=("Robert",))])
    assert {link for link in example.links if link.kind == NAME_KIND} == {
        Link(NAME_KIND, 5, (5,)),
        Link(NAME_KIND, 12, ()),
    }


def test_a_name_outside_the_window_leaves_a_source_with_nobody() -> None:
    _, second = examples([BOB._replace(speaker=("Ann",))], largest=12)
    assert [link.partners for link in second.links if link.kind == NAME_KIND] == [()]


def test_an_act_alone_brings_no_links() -> None:
    annotation = Annotation({"spans": [LabelledRange(5, 6, "a")]}, alone=[ANN])
    (example,) = examples_of(
        document(TEXT), annotation, layers={"spans": ("O", "B-a", "I-a")}, cutter=CUTTER, largest=50
    )
    assert example.links == ()
    assert example.acts[0].act == ACT_NUMBERS["agree"]
    assert example.labels == {"spans": [1 if index == 5 else 0 for index in range(len(example.sentences))]}


@pytest.mark.skipif(util.find_spec("torch") is None, reason="torch comes with the extra `train`")
def test_the_losses_fall_on_one_example() -> None:
    torch = pytest.importorskip("torch")
    from ujar.learn.neural.bodies import BODIES, keep_layers
    from ujar.learn.neural.encoder import Encoder
    from ujar.learn.neural.training import Plan, fit

    body = BODIES["minilm"]()
    annotation = Annotation({"parts": [LabelledRange(4, 5, "cue"), LabelledRange(5, 6, "source")]}, [ANN])
    layers = {"parts": LABELS, "spans": ("O", "B-a", "I-a")}
    (example,) = examples_of(document(TEXT), annotation, layers=layers, cutter=body.cutter, largest=50)
    losses: list[dict[str, float]] = []
    keep_layers(body.module, (0, 5))
    encoder = Encoder(body.module, layers)

    def report(step: int, steps: int, text: str) -> None:
        words = text.replace(" alone", "-alone").split()
        losses.append({name: float(value) for name, value in zip(words[::2], words[1::2], strict=True)})

    fit(encoder, [example], Plan(epochs=12, masked=0.0), hidden=body.hidden, report=report)
    assert len(losses) == 12
    assert losses[0].keys() == {"parts", "parts-alone", "links", "acts"}
    for name in losses[0]:
        assert losses[-1][name] < losses[0][name]
    assert torch.isfinite(encoder.starts["spans"]).all()


@pytest.mark.skipif(util.find_spec("torch") is None, reason="torch comes with the extra `train`")
@pytest.mark.filterwarnings("ignore")  # the exporter of torch warns of its successor and of every shape it fixes
@pytest.mark.parametrize(("storage", "alike"), [("fast", 0.99), ("close", 0.99), ("small", 0.95)])
def test_a_stored_encoder_reads_as_the_trained_one(storage: Storage, alike: float, tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    from ujar.extract.neural.network import Network
    from ujar.learn.neural.bodies import BODIES, keep_layers, pieces_in
    from ujar.learn.neural.encoder import Encoder
    from ujar.learn.neural.export import export

    torch.manual_seed(1)
    body = BODIES["minilm"]()
    body = body.reduced(pieces_in(body, [TEXT]))
    keep_layers(body.module, (0, 5))
    encoder = Encoder(body.module, {"parts": LABELS})
    export(encoder, body, tmp_path / "a.onnx", window=50, storage=storage)
    network = Network((tmp_path / "a.onnx").read_bytes())
    (window,) = windows_of(document(TEXT), network.cutter, largest=50)
    reading = network.read(window)
    rows = (window.pieces, window.quotes, window.paragraphs, window.first)
    with torch.no_grad():
        trained = encoder(*(torch.tensor([row]) for row in rows))
    for own, theirs in zip(reading, trained, strict=True):
        assert own.shape == theirs[0].shape
        assert np.corrcoef(own.ravel(), theirs[0].numpy().ravel())[0, 1] > alike


@pytest.mark.skipif(util.find_spec("torch") is None, reason="torch comes with the extra `train`")
def test_a_pupil_comes_closer_to_its_teacher_with_rounded_products() -> None:
    torch = pytest.importorskip("torch")
    from ujar.learn.neural.bodies import BODIES, keep_layers
    from ujar.learn.neural.encoder import Encoder
    from ujar.learn.neural.teaching import Teacher, lessons_of
    from ujar.learn.neural.training import Plan, fit

    torch.manual_seed(1)
    body = BODIES["minilm"]()
    keep_layers(body.module, (0, 2, 5))
    encoder = Encoder(body.module, {"parts": LABELS})
    lessons = lessons_of([document(TEXT)], Teacher(encoder, body.cutter, 50))
    assert lessons["a"].words.shape == (len(document(TEXT)), 384)
    keep_layers(body.module, (0, 2))
    annotation = Annotation({"parts": [LabelledRange(4, 5, "cue")]}, [ANN])
    (example,) = examples_of(document(TEXT), annotation, layers={"parts": LABELS}, cutter=body.cutter, largest=50)
    apart: list[float] = []

    def report(step: int, steps: int, text: str) -> None:
        apart.append(float(text.split("alike ")[1].split()[0]))

    plan = Plan(epochs=24, masked=0.0, alike=10.0, rounded=True)
    fit(encoder, [example], plan, hidden=body.hidden, lessons=lessons, report=report)
    assert apart[-1] < 0.8 * apart[0]
    assert not any(module._forward_pre_hooks for module in encoder.modules())


@pytest.mark.skipif(util.find_spec("torch") is None, reason="torch comes with the extra `train`")
def test_what_flows_into_products_is_rounded_to_eight_bits() -> None:
    torch = pytest.importorskip("torch")
    from ujar.learn.neural.training import round_inputs

    layer = torch.nn.Linear(300, 300, bias=False)
    torch.nn.init.eye_(layer.weight)
    (handle,) = round_inputs(torch.nn.Sequential(layer))
    values = torch.linspace(-1, 1, 300).repeat(2, 1)
    values.requires_grad_()
    rounded = layer(values)
    assert len(rounded.unique()) <= 256
    assert (rounded - values).abs().max() <= 1 / 255 + 1e-6
    rounded.sum().backward()
    assert torch.equal(values.grad, torch.ones_like(values))
    handle.remove()
    assert torch.allclose(layer(values), values)
