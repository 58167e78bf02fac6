"""From a trained encoder to the one file that extraction loads: ONNX with weights of few bits, and metadata."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Literal

import msgspec
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import DefaultWeightOnlyQuantConfig, MatMulNBitsQuantizer

from ujar.extract.neural.network import METADATA_KEY, Layer, Metadata
from ujar.learn.neural.bodies import Body
from ujar.learn.neural.encoder import Encoder

__all__ = ["Storage", "export"]

Storage = Literal["fast", "close", "small"]
"""How weights are stored.

fast: eight bits, one scale a column, and one a tensor for what flows through; twice the speed of `close`, for 0.1
points of an encoder with three layers and 0.8 of one with six. close: eight bits, one scale a block. small: four bits,
one scale a block, those of the embeddings too; half the size of `close`.
"""

_OPSET = 17
_BITS = {"close": 8, "small": 4}
_BLOCK = {"close": 128, "small": 64}
_DIGITS = 4
_WORDS = "word_embeddings"
"""What stands in the name of the one lookup that is stored in four bits."""
_POSITIONS = "position_embeddings"
_OFFSET = 8
"""Rows of positions beyond the window: some transformers count from two."""
_INPUTS = ("pieces", "quotes", "paragraphs", "first")
_OUTPUTS = ("emissions", "heads", "tails", "acts")


def export(encoder: Encoder, body: Body, out: Path, *, window: int, storage: Storage = "close") -> None:
    """Write an encoder to `out`; its weights become integers of eight or four bits."""
    encoder.eval()
    metadata = Metadata(
        layers=tuple(
            Layer(
                name=name,
                labels=labels,
                start=_row(encoder.starts[name]),
                transitions=_table(encoder.transitions[name]),
            )
            for name, labels in encoder.layers.items()
        ),
        window=window,
        vocabulary=body.vocabulary,
        scores=body.scores,
        by_distance=_table(encoder.by_distance),
        by_sentence=_table(encoder.by_sentence),
        by_rank=_table(encoder.by_rank),
        nobody=_table(encoder.nobody),
        nobody_bias=_row(encoder.nobody_bias),
    )
    some = torch.ones(1, 32, dtype=torch.long)
    with tempfile.TemporaryDirectory() as folder:
        plain, packed = str(Path(folder) / "plain.onnx"), str(Path(folder) / "packed.onnx")
        torch.onnx.export(
            encoder,
            (some, some, some, some[:, :20]),
            plain,
            dynamo=False,
            opset_version=_OPSET,
            input_names=_INPUTS,
            output_names=_OUTPUTS,
            dynamic_axes={
                **{name: {0: "batch", 1: "pieces"} for name in _INPUTS[:3]},
                **{name: {0: "batch", 1: "tokens"} for name in (*_INPUTS[3:], *_OUTPUTS)},
            },
        )
        onnx.save(_joined(onnx.load(plain), encoder), plain)
        if storage == "small":
            model = _in_blocks(onnx.load(plain), storage)
        else:
            _quantize(plain, packed, fast=storage == "fast")
            model = onnx.load(packed) if storage == "fast" else _in_blocks(onnx.load(packed), storage)
    _make_lean(model, window)
    entry = model.metadata_props.add()
    entry.key, entry.value = METADATA_KEY, msgspec.json.encode(metadata).decode()
    onnx.save(model, str(out))


def _quantize(plain: str, packed: str, *, fast: bool) -> None:
    """Store weights in eight bits, one scale a column; those of the embeddings alone where it is not to be `fast`."""
    quantize_dynamic(
        plain, packed, weight_type=QuantType.QInt8, per_channel=fast,
        op_types_to_quantize=None if fast else ["Gather"],
        extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )  # fmt: skip


def _joined(model: onnx.ModelProto, encoder: Encoder) -> onnx.ModelProto:
    """Let one operator of onnxruntime do the attention of each layer, which takes a fifth off a long window.

    Attention with a bias by distance, as MPNet's, stays as it is.
    """
    config = encoder.body.config
    if config.model_type != "bert":
        return model
    layers, heads = config.num_hidden_layers, config.num_attention_heads
    graph = model.graph
    made: list[onnx.NodeProto] = []
    for layer in range(layers):
        attention = f"/body/encoder/layer.{layer}/attention"
        inputs = [f"{attention}/self/{part}/Add_output_0" for part in ("query", "key", "value")]
        output = f"{attention}/joined"
        made.append(
            onnx.helper.make_node(
                "MultiHeadAttention", inputs, [output], name=output, domain="com.microsoft", num_heads=heads
            )
        )
        (dense,) = [node for node in graph.node if node.name == f"{attention}/output/dense/MatMul"]
        dense.input[0] = output
    makers = {output: node for node in (*graph.node, *made) for output in node.output}
    ordered: dict[int, onnx.NodeProto] = {}
    pending = [makers[output.name] for output in reversed(graph.output)]
    while pending:
        node = pending[-1]
        missing = [makers[name] for name in node.input if name in makers and id(makers[name]) not in ordered]
        if missing:
            pending += missing
        else:
            ordered.setdefault(id(node), pending.pop())
    del graph.node[:]
    graph.node.extend(ordered.values())
    model.opset_import.append(onnx.helper.make_opsetid("com.microsoft", 1))
    return model


def _in_blocks(model: onnx.ModelProto, storage: Storage) -> onnx.ModelProto:
    """Store the matrices with one scale a block; the products are computed in eight bits."""
    bits, block = _BITS[storage], _BLOCK[storage]
    kinds = ("MatMul", "Gather") if storage == "small" else ("MatMul",)
    config = DefaultWeightOnlyQuantConfig(
        block_size=block, is_symmetric=True, accuracy_level=4, bits=bits, op_types_to_quantize=kinds
    )
    others = [node.name for node in model.graph.node if node.op_type == "Gather" and _WORDS not in node.name]
    quantizer = MatMulNBitsQuantizer(model, algo_config=config, nodes_to_exclude=others)
    quantizer.process()
    packed: onnx.ModelProto = quantizer.model.model
    return packed


def _make_lean(model: onnx.ModelProto, window: int) -> None:
    """Take out what no run needs: positions that no window reaches, long names, shapes of what flows through."""
    graph = model.graph
    for weights in graph.initializer:
        if _POSITIONS in weights.name and len(weights.dims) > 1 and weights.dims[0] > window + _OFFSET:
            rows = onnx.numpy_helper.to_array(weights)[: window + _OFFSET]
            weights.CopyFrom(onnx.numpy_helper.from_array(rows, weights.name))
    fixed = {value.name for value in (*graph.input, *graph.output)} | {""}
    names: dict[str, str] = {}

    def short(name: str) -> str:
        return name if name in fixed else names.setdefault(name, f"t{len(names)}")

    for node in graph.node:
        node.input[:], node.output[:] = map(short, node.input), map(short, node.output)
        node.name = ""
    for weights in graph.initializer:
        weights.name = short(weights.name)
    del graph.value_info[:]


def _row(values: torch.Tensor) -> tuple[float, ...]:
    return tuple(round(value, _DIGITS) for value in values.tolist())


def _table(values: torch.Tensor) -> tuple[tuple[float, ...], ...]:
    return tuple(_row(row) for row in values)
